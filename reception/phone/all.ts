// Written by `npm run sync` from the folders beside it. Do not edit.
import { generic } from './generic';
import { operator } from './operator';
import { twilio } from './twilio';
import { vapi } from './vapi';

/** Every phone provider and voice platform. */
export const phoneProviders = [generic, operator, twilio, vapi];
