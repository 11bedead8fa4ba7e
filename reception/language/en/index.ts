import type { LanguagePack } from '../pack';
import { body } from './body';
import { figures } from './figures';
import { sayings } from './sayings';
import { scene } from './scene';
import { sector } from './sector';
import { signs } from './signs';
import { small } from './small';
import { trades } from './trades';
import { wishes } from './wishes';

export const en: LanguagePack = {
	tag: 'en',
	name: 'English',
	words: { ...signs, ...small, ...body, ...scene, ...sector, ...trades, ...wishes },
	sayings,
	figures,
};
