import type { DateWords } from './words';

export const ca: DateWords = {
	numbers: {
		zero: 0, un: 1, u: 1, una: 1, dos: 2, dues: 2, tres: 3, quatre: 4, cinc: 5, sis: 6, set: 7, vuit: 8,
		nou: 9, deu: 10, onze: 11, dotze: 12, tretze: 13, catorze: 14, quinze: 15, setze: 16, disset: 17,
		divuit: 18, dinou: 19, vint: 20, trenta: 30, quaranta: 40, cinquanta: 50,
	},
	weekdays: [
		['dilluns'], ['dimarts'], ['dimecres'], ['dijous'], ['divendres'], ['dissabte'], ['diumenge'],
	],
	months: [
		'gener', 'febrer', 'marc', 'abril', 'maig', 'juny', 'juliol', 'agost', 'setembre', 'octubre',
		'novembre', 'desembre',
	],
	days: [['dema passat', 2], ['passat dema', 2], ['dema', 1], ['avui', 0]],
	inDays: [['d aqui a', 'd aqui', 'en'], ['dies', 'dia']],
	nextWeek: ['la setmana que ve', 'la setmana vinent', 'la propera setmana', 'l altra setmana'],
	thisWeek: ['aquesta setmana'],
	next: ['que ve', 'vinent', 'proper'],
	ofMonth: ['de', 'd', 'del'],
	theDay: ['el dia', 'dia', 'el', 'l'],
	parts: [
		['a primera hora de la tarda', 'afternoon'], ['a primera hora', 'morning'], ['a ultima hora', 'evening'],
		['al mati', 'morning'], ['del mati', 'morning'], ['pel mati', 'morning'], ['de mati', 'morning'],
		['aquest mati', 'morning'], ['abans de dinar', 'morning'], ['al migdia', 'midday'],
		['del migdia', 'midday'], ['migdia', 'midday'], ['despres de dinar', 'afternoon'],
		['a la tarda', 'afternoon'], ['de la tarda', 'afternoon'], ['per la tarda', 'afternoon'],
		['aquesta tarda', 'afternoon'], ['al vespre', 'evening'], ['del vespre', 'evening'],
		['aquest vespre', 'evening'], ['a la nit', 'evening'], ['de la nit', 'evening'],
	],
	at: ['a les', 'a la', 'a l', 'cap a les', 'sobre les', 'per les', 'de les', 'les', 'la', 'l'],
	and: ['i'],
	minus: ['menys'],
	half: ['mitja'],
	quarter: ['quart'],
	hours: ['hores', 'en punt', 'h'],
	after: ['a partir de', 'despres de', 'des de', 'mes tard de'],
	before: ['abans de', 'fins a', 'fins'],
	// A quarter of the hour to come: "dos quarts de cinc" is half past four.
	own: [
		[
			/\b([123]) quarts? d(?:e l|e les|e)? (\d{1,2})\b/,
			([, quarters, hour]) => ({ hour: ((Number(hour) + 11) % 12) || 12, minute: Number(quarters) * 15 }),
		],
	],
	ordinals: [
		['primera', 1], ['primer', 1], ['segona', 2], ['segon', 2], ['tercera', 3], ['tercer', 3],
		['quarta', 4], ['ultima', -1], ['ultim', -1], ['darrera', -1],
	],
	yes: [
		'si', 'd acord', 'perfecte', 'perfecta', 'em va be', 'molt be', 'va be', 'vale', 'entesos', 'genial', 'ok',
		'correcte', 'aquesta', 'aquest', 'aquesta mateixa',
	],
	no: ['no', 'cap', 'impossible', 'tampoc', 'ni', 'altra', 'altre'],
	askingNo: ['no te', 'no tenen', 'no tens', 'no tindria', 'no tindrien', 'no hi ha', 'no hi hauria', 'no podria ser'],
	but: ['pero', 'millor', 'sino', 'prefereixo', 'preferiria', 'mes aviat'],
};
