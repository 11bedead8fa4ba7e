// Written by `npm run sync` from the folders beside it. Do not edit.
import { agenda } from './agenda';
import { items } from './items';

/** Every calendar. */
export const calendars = [agenda, items];
