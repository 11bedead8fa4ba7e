import { heartBrainFigures } from '../figures-heart-brain';
import { houseFigures } from '../figures-house';
import { together, type LanguagePack } from '../pack';
import { airway } from './airway';
import { errand } from './errand';
import { alarmFigures, alarmSayings } from './alarm';
import { animals } from './animals';
import { body } from './body';
import { building } from './building';
import { airwayFigures } from './figures-airway';
import { bodyFigures } from './figures-body';
import { harmFigures } from './figures-harm';
import { injuryFigures } from './figures-injury';
import { hazardFigures } from './figures-hazard';
import { placeFigures } from './figures-place';
import { plightFigures } from './figures-plight';
import { throatFigures } from './figures-throat';
import { tradeFigures } from './figures-trade';
import { heartBrain } from './heart-brain';
import { hazard } from './hazard';
import { injury } from './injury';
import { harm } from './harm';
import { harmSigns } from './harm-signs';
import { talkFigures } from './figures-talk';
import { law } from './law';
import { medicine } from './medicine';
import { bodySayings } from './sayings-body';
import { harmSayings } from './sayings-harm';
import { perilSayings } from './sayings-peril';
import { placeSayings } from './sayings-place';
import { plightSayings } from './sayings-plight';
import { tradeSayings } from './sayings-trade';
import { plain } from './plain';
import { plainDanger, plainDangerSayings } from './plain-danger';
import { scene } from './scene';
import { setting } from './setting';
import { signs } from './signs';
import { small } from './small';
import { teeth } from './teeth';
import { toldHarm, toldHarmFigures } from './told-harm';
import { toldBody, toldBodyFigures } from './told-body';
import { toldHouse, toldHouseFigures, toldHouseSayings } from './told-house';
import { toldRescue } from './told-rescue';
import { toldTeeth } from './told-teeth';
import { toldThroat } from './told-throat';
import { toldFigures, toldLawSayings } from './told-law';
import { toldPlaceSayings } from './told-place';
import { toldWaterSayings } from './told-water';
import { vetFigures } from './figures-vet';
import { vetSeen } from './vet-seen';
import { wishes } from './wishes';

export const en: LanguagePack = {
	tag: 'en',
	name: 'English',
	words: {
		...errand,
		...plainDanger,
		...airway,
		...injury,
		...plain,
		...signs,
		...setting,
		...heartBrain,
		...small,
		...body,
		...scene,
		...building,
		...hazard,
		...medicine,
		...teeth,
		...animals,
		...harm,
		...harmSigns,
		...law,
		...wishes,
		...vetSeen,
		...toldHarm,
		...toldBody,
		...toldHouse,
		...toldRescue,
		...toldThroat,
		...toldTeeth,
	},
	sayings: together(
		plainDangerSayings,
		alarmSayings,
		bodySayings,
		harmSayings,
		placeSayings,
		tradeSayings,
		plightSayings,
		perilSayings,
		toldPlaceSayings,
		toldWaterSayings,
		toldLawSayings,
		toldHouseSayings,
	),
	figures: together(
		alarmFigures,
		talkFigures,
		injuryFigures,
		airwayFigures,
		bodyFigures,
		harmFigures,
		hazardFigures,
		placeFigures,
		plightFigures,
		tradeFigures,
		throatFigures,
		vetFigures,
		heartBrainFigures,
		toldFigures,
		toldHouseFigures,
		houseFigures,
		toldBodyFigures,
		toldHarmFigures,
	),
};
