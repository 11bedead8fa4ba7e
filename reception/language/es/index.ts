import { together, type LanguagePack } from '../pack';
import { animals } from './animals';
import { body } from './body';
import { building } from './building';
import { bodyFigures } from './figures-body';
import { harmFigures } from './figures-harm';
import { placeFigures } from './figures-place';
import { tradeFigures } from './figures-trade';
import { law } from './law';
import { medicine } from './medicine';
import { more } from './more';
import { bodySayings } from './sayings-body';
import { harmSayings } from './sayings-harm';
import { placeSayings } from './sayings-place';
import { tradeSayings } from './sayings-trade';
import { scene } from './scene';
import { signs } from './signs';
import { small } from './small';
import { teeth } from './teeth';
import { wishes } from './wishes';

export const es: LanguagePack = {
	tag: 'es',
	name: 'español',
	words: {
		...signs,
		...teeth,
		...animals,
		...law,
		...small,
		...body,
		...scene,
		...more,
		...building,
		...medicine,
		...wishes,
	},
	sayings: together(bodySayings, harmSayings, placeSayings, tradeSayings),
	figures: together(bodyFigures, harmFigures, placeFigures, tradeFigures),
};
