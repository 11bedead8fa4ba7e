import { sayChoices, sayInstant, sayTime, spoken, textLanguages } from '../../reception/message';
import { sentenceKinds, sentencesFor } from '../../reception/message/texts/sentences';

const zone = 'Europe/Madrid';
const noon = '2026-11-24T11:00:00.000Z';

describe('times as said on the phone (R51)', () => {
	it.each([
		['es', noon, 'el martes 24 de noviembre a las doce del mediodía'],
		['ca', noon, 'dimarts 24 de novembre a les dotze del migdia'],
		['en', noon, 'Tuesday the 24th of November at twelve noon'],
		['es-ES', '2026-12-01T12:00:00.000Z', 'el martes 1 de diciembre a la una de la tarde'],
		[
			'es',
			'2026-11-24T08:45:00.000Z',
			'el martes 24 de noviembre a las diez menos cuarto de la mañana',
		],
		[
			'es',
			'2026-11-24T15:30:00.000Z',
			'el martes 24 de noviembre a las cuatro y media de la tarde',
		],
		['es', '2026-11-24T22:30:00.000Z', 'el martes 24 de noviembre a las once y media de la noche'],
		[
			'es',
			'2026-11-24T02:20:00.000Z',
			'el martes 24 de noviembre a las tres y veinte de la madrugada',
		],
		[
			'es',
			'2026-11-24T11:42:00.000Z',
			'el martes 24 de noviembre a las doce y cuarenta y dos del mediodía',
		],
		[
			'es',
			'2026-11-24T17:55:00.000Z',
			'el martes 24 de noviembre a las siete menos cinco de la tarde',
		],
		['ca', '2026-11-24T15:30:00.000Z', 'dimarts 24 de novembre a dos quarts de cinc de la tarda'],
		['ca', '2027-04-01T09:45:00.000Z', "dijous 1 d'abril a tres quarts de dotze del matí"],
		['ca', '2026-11-24T09:15:00.000Z', "dimarts 24 de novembre a un quart d'onze del matí"],
		['ca', '2026-11-24T11:45:00.000Z', "dimarts 24 de novembre a tres quarts d'una del migdia"],
		['ca', '2026-11-24T19:22:00.000Z', 'dimarts 24 de novembre a les vuit i vint-i-dos del vespre'],
		[
			'en',
			'2026-11-22T15:30:00.000Z',
			'Sunday the 22nd of November at half past four in the afternoon',
		],
		[
			'en',
			'2026-11-24T08:45:00.000Z',
			'Tuesday the 24th of November at quarter to ten in the morning',
		],
		[
			'en',
			'2026-11-11T19:05:00.000Z',
			'Wednesday the 11th of November at five past eight in the evening',
		],
		['en', '2026-11-23T23:00:00.000Z', 'Tuesday the 24th of November at midnight'],
	])('%s %s', (language, at, said) => {
		expect(sayInstant(at, zone, language)).toBe(said);
	});

	it('says today and tomorrow by their names', () => {
		expect(sayInstant(noon, zone, 'es', '2026-11-24T08:00:00.000Z')).toBe(
			'hoy a las doce del mediodía',
		);
		expect(sayInstant(noon, zone, 'ca', '2026-11-23T08:00:00.000Z')).toBe(
			'demà a les dotze del migdia',
		);
		expect(sayInstant(noon, zone, 'en', '2026-11-22T08:00:00.000Z')).toBe(
			'Tuesday the 24th of November at twelve noon',
		);
	});

	it('uses the wall clock of the zone', () => {
		expect(sayTime(noon, 'Atlantic/Canary', 'es')).toBe('a las once de la mañana');
		expect(sayTime('2026-07-01T10:00:00.000Z', zone, 'es')).toBe('a las doce del mediodía');
	});

	it('says the day once for several times', () => {
		expect(
			sayChoices(['2026-11-24T08:00:00.000Z', noon, '2026-11-25T15:00:00.000Z'], zone, 'es'),
		).toBe(
			'el martes 24 de noviembre a las nueve de la mañana, a las doce del mediodía o el miércoles 25 de noviembre a las cuatro de la tarde',
		);
	});

	it('has words for every minute of the day in every language', () => {
		const start = Date.parse('2026-11-24T00:00:00.000Z');
		for (const language of textLanguages)
			for (let minute = 0; minute < 1440; minute++) {
				const said = sayTime(new Date(start + minute * 60_000).toISOString(), 'UTC', language);
				expect(said).not.toMatch(/undefined|\d|NaN/);
			}
	});
});

describe('sentences for the phone (R21, R47, R48)', () => {
	const said = { language: 'es', businessName: 'Clínica Sol', zone } as const;

	it.each([
		['greeting', {}, 'Gracias por llamar a Clínica Sol.'],
		['greeting', { at: noon }, 'Clínica Sol, buenos días.'],
		['greeting', { at: '2026-11-24T17:00:00.000Z', language: 'ca' }, 'Clínica Sol, bona tarda.'],
		['greeting', { at: '2026-11-24T22:00:00.000Z' }, 'Clínica Sol, buenas noches.'],
		['askReason', { formality: 'tu' }, '¿En qué puedo ayudarte?'],
		[
			'offer',
			{ slots: [{ start: noon }] },
			'Tengo hueco el martes 24 de noviembre a las doce del mediodía. ¿Le viene bien?',
		],
		[
			'booked',
			{ slots: [{ start: noon }], language: 'en' },
			'Your appointment is booked for Tuesday the 24th of November at twelve noon. We look forward to seeing you.',
		],
		[
			'offer',
			{ slots: [] },
			'Ahora mismo no veo ningún hueco libre. Tomo nota y el equipo le llamará.',
		],
		[
			'cancelled',
			{ slots: [{ start: noon }] },
			'Queda anulada la cita que tenía el martes 24 de noviembre a las doce del mediodía.',
		],
		[
			'messageTaken',
			{ nextOpening: '2026-11-25T08:00:00.000Z', at: noon },
			'Tomo nota de todo. El equipo de Clínica Sol lo verá mañana a las nueve de la mañana y le llamará.',
		],
		[
			'messageTaken',
			{ reference: 'R-7K3F' },
			'Tomo nota de todo. El equipo de Clínica Sol le llamará. Su referencia es R, 7, K, 3, F.',
		],
		[
			'closed',
			{ nextOpening: '2026-11-25T08:00:00.000Z', at: noon },
			'Nos llama fuera del horario de Clínica Sol. Abrimos mañana a las nueve de la mañana, pero puedo ayudarle.',
		],
	] as const)('%s %j', (kind, more, text) => {
		expect(spoken(kind, { ...said, ...more } as Parameters<typeof spoken>[1])).toBe(text);
	});

	it('offers the next times when one has just been taken', () => {
		const text = spoken('taken', { ...said, slots: [{ start: noon }] });
		expect(text).toBe(
			'Ese hueco acaba de ocuparse. Tengo hueco el martes 24 de noviembre a las doce del mediodía. ¿Le viene bien?',
		);
	});

	it('names the emergency number of the business', () => {
		for (const language of textLanguages)
			for (const kind of ['urgent', 'emergencyNumber', 'safe'] as const)
				expect(spoken(kind, { ...said, language, emergencyNumber: '061' })).toContain('061');
	});

	it('lets the business say it in its own words', () => {
		const texts = { greeting: { es: '{business}, dígame.' } };
		expect(spoken('greeting', { ...said, texts })).toBe('Clínica Sol, dígame.');
		expect(spoken('greeting', { ...said, texts, language: 'en' })).toBe(
			'Thank you for calling Clínica Sol.',
		);
	});

	it('fills every placeholder of every sentence in every language and tone', () => {
		const known = [
			'business',
			'emergency',
			'name',
			'when',
			'choices',
			'reference',
			'salute',
			'opening',
		];
		for (const language of textLanguages)
			for (const kind of sentenceKinds)
				for (const set of [sentencesFor(language).formal, sentencesFor(language).familiar]) {
					const placeholders = [...(set[kind] ?? '').matchAll(/\{(\w+)\}/g)].map(
						(match) => match[1],
					);
					expect(known).toEqual(expect.arrayContaining(placeholders as string[]));
				}
	});

	it('keeps a caller’s words as they are: escaping belongs to the channel', () => {
		const texts = { goodbye: { es: 'Adiós, {name}.' } };
		expect(spoken('goodbye', { ...said, texts, name: '{business} $& </Say>' })).toBe(
			'Adiós, {business} $& </Say>.',
		);
	});
});
