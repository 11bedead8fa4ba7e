// Written by `npm run sync` from the folders beside it. Do not edit.
import { ca } from './ca';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { pt } from './pt';

/** Every language of the reception. */
export const languages = [ca, en, es, fr, pt];
