import { proposalFor, sectors } from '../../reception/profile';
import { levels } from '../../reception/record';
import { agreementFor } from '../../reception/triage';
import {
	mergeCriteria,
	phrasesIn,
	readCriteria,
	readPanel,
} from '../../reception/triage/agreed-rows';

describe('rows as an operator fills them in', () => {
	it('reads phrases, conditions and signature', () => {
		const criteria = readPanel(
			[
				{
					name: 'Puntos',
					says: 'se me han abierto los puntos,\n la herida huele mal ;',
					level: 'urgent',
					more: { ageUnder: 0, who: 'on-call', from: '20:00', agreedOn: '2026-10-01T00:00:00' },
				},
			],
			{ agreedBy: 'Dra. Vidal', version: '3' },
		);
		expect(criteria).toEqual({
			version: '3',
			agreedBy: 'Dra. Vidal',
			rows: [
				{
					name: 'Puntos',
					says: ['se me han abierto los puntos', 'la herida huele mal'],
					level: 'urgent',
					who: 'on-call',
					between: { from: '20:00', to: '23:59' },
					agreedOn: '2026-10-01',
				},
			],
		});
	});

	it('says which row and field cannot be read', () => {
		expect(() => readPanel([{ name: 'Noche', level: 'urgent', more: { from: '8 pm' } }])).toThrow(
			'Criterion 1 ("Noche") cannot be read',
		);
	});

	it('splits phrases at commas, semicolons and lines', () => {
		expect(phrasesIn('a b, c;d\n\n e ')).toEqual(['a b', 'c', 'd', 'e']);
	});

	it.each([
		['a list', [{ name: 'a', says: 'x, y', level: 'urgent' }]],
		[
			'a list with a version',
			{ version: '2', rows: [{ name: 'a', says: ['x', 'y'], level: 'urgent' }] },
		],
		['a profile', { id: 'sol', criteria: { rows: [{ name: 'a', says: 'x;y', level: 'urgent' }] } }],
	])('reads a file that holds %s', (_, content) => {
		expect(readCriteria(content).rows).toEqual([{ name: 'a', says: ['x', 'y'], level: 'urgent' }]);
	});

	it.each([undefined, {}, [], [{ says: 'x' }], 'text'])('refuses %j as criteria', (content) => {
		expect(() => readCriteria(content)).toThrow('The criteria cannot be read');
	});

	it('merged lists keep their own signatures', () => {
		const merged = mergeCriteria(
			{ version: '1', agreedBy: 'A', rows: [{ name: 'a', says: ['x'], level: 'urgent' }] },
			{ version: '2', rows: [{ name: 'b', says: ['y'], level: 'urgent' }] },
		);
		expect(merged?.version).toBe('1 + 2');
		expect(merged?.rows.map(({ agreedBy }) => agreedBy)).toEqual(['A', undefined]);
	});
});

describe('what a sector starts from', () => {
	it.each(sectors)(
		'%s: criteria nobody has signed, none of which lowers, and required fields (R23)',
		(sector) => {
			const { criteria, required } = proposalFor(sector);
			expect(criteria.rows.length).toBeGreaterThanOrEqual(3);
			for (const one of criteria.rows) {
				expect(one.agreedBy).toBeUndefined();
				expect(one.lowers).toBeUndefined();
				expect(levels.indexOf(one.level)).toBeLessThanOrEqual(levels.indexOf('priority'));
			}
			expect(required.new_appointment).toContain('name');
		},
	);

	it('is named in the language of the team, in English for any other', () => {
		const named = (language?: string) => proposalFor('clinic', language).criteria.rows[0]?.name;
		expect([named(), named('ca'), named('en'), named('de')]).toEqual([
			'Fiebre en un menor de dos años',
			'Febre en un menor de dos anys',
			'Fever in a child under two',
			'Fever in a child under two',
		]);
	});

	it('a proposal applies only when asked for', () => {
		expect(agreementFor({ sector: 'clinic' }).criteria).toBeUndefined();
		expect(agreementFor({ sector: 'clinic', proposal: true }).criteria?.version).toBe('proposal-1');
	});
});
