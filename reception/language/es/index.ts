import type { LanguagePack } from '../pack';
import { body } from './body';
import { figures } from './figures';
import { more } from './more';
import { sayings } from './sayings';
import { scene } from './scene';
import { sector } from './sector';
import { signs } from './signs';
import { small } from './small';
import { trades } from './trades';
import { wishes } from './wishes';

export const es: LanguagePack = {
	tag: 'es',
	name: 'español',
	words: { ...signs, ...trades, ...small, ...body, ...scene, ...more, ...sector, ...wishes },
	sayings,
	figures,
};
