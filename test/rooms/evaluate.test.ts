import type { Triage } from '../../reception/record';
import { evaluate, summarise, verdictOn, wilson } from '../../reception/triage/evaluate';
import { readPastCall, roleOf, turnsInText, turnsOf } from '../../reception/triage/evaluate-read';
import { samplesOf } from '../../reception/triage/evaluate-samples';
import { columns, table } from '../../reception/triage/evaluate-table';
import { sectors } from '../../reception/profile';

const marked = (level: Triage['level'], rule?: string, own = false): Triage => ({
	level,
	type: 'information',
	disposition: 'whenever',
	needsHuman: false,
	missing: [],
	because: rule
		? [
				{
					rule,
					level,
					quote: 'words',
					qualifier: 'affirmed',
					source: own ? 'criteria' : 'rules',
					...(own ? { criterion: { name: rule } } : {}),
				},
			]
		: [],
	sentence: '',
});

describe('past calls in any shape', () => {
	it.each([
		[
			'a list of turns',
			[
				{ role: 'assistant', content: '¿Sí?' },
				{ role: 'user', content: 'hola' },
			],
		],
		[
			'speakers and text',
			[
				{ speaker: 'Agent', text: '¿Sí?' },
				{ speaker: 'Customer', text: 'hola' },
			],
		],
		[
			'message fields',
			[
				{ role: 'bot', message: '¿Sí?' },
				{ role: 'user', message: 'hola' },
			],
		],
		['lines', 'Recepción: ¿Sí?\nPaciente: hola'],
		['one line', 'AI: ¿Sí? User: hola'],
		['anonymous speakers', 'Speaker 0: Dígame, ¿sí?\nSpeaker 1: hola'],
		[
			'a wrapper',
			{
				messages: [
					{ role: 'assistant', content: [{ type: 'text', text: '¿Sí?' }] },
					{ role: 'user', content: 'hola' },
				],
			},
		],
	])('%s', (_, transcript) => {
		const turns = turnsOf(transcript);
		expect(turns?.map(({ role }) => role)).toEqual(['agent', 'caller']);
		expect(turns?.[1]?.text).toBe('hola');
	});

	it('words of nobody known are the caller’s, so that nothing urgent is lost', () => {
		expect(roleOf('Vecina del quinto')).toBe('caller');
		expect(turnsInText('no puedo respirar')).toEqual([
			{ role: 'caller', text: 'no puedo respirar' },
		]);
		expect(
			turnsInText('Speaker 1: huele a gas\nSpeaker 2: y mucho').every(
				({ role }) => role === 'caller',
			),
		).toBe(true);
	});

	it('labels under any of their usual names', () => {
		expect(readPastCall({ text: 'x', accept: ['urgent', 'nonsense'] }, 1)?.accept).toEqual([
			'urgent',
		]);
		expect(readPastCall({ text: 'x', expected: 'urgent' }, 1)?.accept).toEqual(['urgent']);
		expect(readPastCall({ text: 'x' }, 3)).toEqual({ id: 'line 3', text: 'x' });
		expect(readPastCall('x', 1)).toBeUndefined();
		expect(readPastCall({ id: 1 }, 1)).toBeUndefined();
	});
});

describe('verdicts', () => {
	it.each([
		['urgent', ['urgent'], 'right'],
		['priority', ['urgent', 'emergency'], 'missed'],
		['urgent', ['routine', 'priority'], 'false_page'],
		['urgent', ['emergency'], 'too_low'],
		['priority', ['routine'], 'too_high'],
		['routine', ['priority', 'urgent'], 'too_low'],
		['routine', undefined, 'no_label'],
	] as const)('%s where %j is right: %s', (level, accept, expected) => {
		expect(verdictOn(level, accept)).toBe(expected);
	});
});

describe('a report an operator can read', () => {
	const calls = [
		{ id: 'a', text: 'se me han abierto los puntos', accept: ['urgent' as const] },
		{ id: 'b', text: 'quería una cita', accept: ['routine' as const] },
		{ id: 'c', text: 'la herida huele', accept: ['urgent' as const] },
	];
	const evaluation = evaluate(calls, ({ id }) => ({
		without: marked('routine'),
		withCriteria: id === 'c' ? marked('routine') : marked('urgent', 'Puntos', true),
	}));

	it('counts caught, missed and false pages, by rule, and what changed', () => {
		expect(evaluation).toMatchObject({
			calls: 3,
			caught: { count: 1, of: 2 },
			missed: { count: 1, of: 2 },
			falsePages: { count: 1, of: 1 },
			changed: 2,
			rules: [{ rule: 'Puntos', criterion: true, fired: 2, right: 1, falsePages: 1 }],
		});
	});

	it.each(['es', 'ca', 'en', 'xx'])('as a table in %s', (language) => {
		const text = table(evaluation, language);
		expect(text).toMatchSnapshot();
		expect(text).not.toMatch(/undefined|NaN/);
	});

	it('lines up its columns', () => {
		expect(
			columns([
				['a', 'bb', 'c'],
				['aaa', 'b', 'cc'],
			]),
		).toBe('a    bb  c\naaa  b   cc');
	});

	it('of no calls says nothing false', () => {
		expect(table(summarise([]), 'en')).toContain('calls');
		expect(wilson({ count: 0, of: 0 })).toEqual([0, 1]);
	});
});

it('proves no more than the count allows', () => {
	const [low, high] = wilson({ count: 100, of: 100 });
	expect(low).toBeCloseTo(0.963, 3);
	expect(high).toBeCloseTo(1, 6);
});

it.each(sectors)('sample calls of %s, labelled, in three languages', (sector) => {
	for (const language of ['es', 'ca', 'en']) {
		const calls = samplesOf(sector, language);
		expect(calls.length).toBeGreaterThanOrEqual(7);
		expect(calls.every(({ accept }) => accept && accept.length > 0)).toBe(true);
	}
});
