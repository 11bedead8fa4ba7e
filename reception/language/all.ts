import type { LanguagePack } from './pack';
import { es } from './es';

/** Every language the reception listens for, all at once. */
export const languages: readonly LanguagePack[] = [es];
