// Written by `npm run sync` from the folders beside it. Do not edit.
import { contacts } from './contacts';

/** Every place that keeps customers. */
export const customerRecords = [contacts];
