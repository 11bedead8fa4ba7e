import { sectors, type Criteria, type Criterion } from '../../reception/profile';
import { type Evidence } from '../../reception/record';
import { agreed, mayLower, type Judged } from '../../reception/triage/agreed';
import { judge, type Heard } from '../../reception/triage';
import { read } from '../../reception/triage/said';

const ordinary: Judged = {
	level: 'routine',
	floor: 'routine',
	type: 'information',
	lowerable: [],
	base: 'routine',
};
const row = (more: Partial<Criterion>): Criterion => ({ name: 'Ours', level: 'urgent', ...more });
const list = (...rows: Criterion[]): Criteria => ({ version: '7', rows });

const lay = (heard: Heard | string, rows: Criterion[], judged: Partial<Judged> = {}) => {
	const call = typeof heard === 'string' ? { text: heard } : heard;
	return agreed(
		read(call),
		call,
		{ preset: 'clinic', criteria: list(...rows) },
		{ ...ordinary, ...judged },
	);
};

describe('criteria are rows of the business (R41, R44)', () => {
	it('a phrase in the operator’s words raises a call, and says who agreed to it', () => {
		const result = lay('buenas, que la herida me huele muy mal', [
			row({ says: ['la herida huele mal'], agreedBy: 'Dra. Vidal' }),
		]);
		expect(result.level).toBe('urgent');
		expect(result.because).toEqual([
			expect.objectContaining({
				source: 'criteria',
				quote: expect.stringContaining('herida') as string,
				criterion: { name: 'Ours', version: '7', agreedBy: 'Dra. Vidal' },
			}),
		]);
	});

	it.each([
		['denied', 'la herida no huele mal'],
		['the agent’s own question', 'Agente: ¿la herida huele mal? Paciente: no'],
		['not said', 'quería una cita'],
	])('what is %s does not hold', (_, text) => {
		expect(lay(text, [row({ says: ['la herida huele mal'] })]).rows).toEqual([]);
	});

	it('all conditions of a row must hold, one phrase is enough', () => {
		const rows = [row({ says: ['fiebre', 'calentura'], ageUnder: 2 })];
		expect(lay('mi hijo de un año tiene calentura', rows).level).toBe('urgent');
		expect(lay('mi hijo de diez años tiene calentura', rows).level).toBe('routine');
		expect(lay({ text: 'tiene fiebre', age: 1 }, rows).level).toBe('urgent');
		expect(lay('tiene fiebre', rows).level).toBe('routine');
	});

	it.each<[string, Partial<Criterion>, Heard, Partial<Judged>]>([
		['call type', { asksAbout: 'complaint' }, { text: 'una queja' }, { type: 'complaint' }],
		['age over', { ageOver: 80 }, { text: 'mi madre de 85 años no se encuentra bien' }, {}],
		['pregnancy', { pregnant: true }, { text: 'estoy embarazada y me mareo' }, {}],
		[
			'days after surgery',
			{ afterSurgeryDays: 14 },
			{ text: 'me operaron hace tres días y tengo molestias' },
			{},
		],
		[
			'customer type',
			{ customerType: 'contract' },
			{ text: 'una avería', customerType: 'contract' },
			{},
		],
		[
			'hours over midnight',
			{ between: { from: '20:00', to: '08:00' } },
			{ text: 'una avería', clock: '03:15' },
			{},
		],
	])('holds by %s, and not without it', (_, condition, heard, judged) => {
		expect(lay(heard, [row(condition)], judged).level).toBe('urgent');
		expect(lay({ text: 'quería saber el horario', clock: '12:00' }, [row(condition)]).level).toBe(
			'routine',
		);
	});

	it('the shortest time limit is noted for the team', () => {
		const criteria = list(
			row({ says: ['grapas'], withinMinutes: 60 }),
			row({ name: 'Otra', says: ['grapas'], withinMinutes: 240 }),
		);
		expect(
			judge({ text: 'se me han soltado las grapas' }, { preset: 'clinic', criteria }).note,
		).toBe('Ours: antes de 60 min.');
	});

	it('a symptom beside a wish for an appointment is discomfort too', () => {
		const criteria = list(row({ name: 'Embarazo', asksAbout: 'discomfort', pregnant: true }));
		const text = 'quería pedir cita, estoy embarazada y me duele la espalda desde ayer';
		expect(judge({ text }, { preset: 'clinic', criteria })).toMatchObject({ level: 'urgent' });
		expect(
			judge({ text: 'quería pedir cita, estoy embarazada' }, { preset: 'clinic', criteria }).level,
		).toBe('routine');
	});

	it('a row without any condition is unfinished, and holds for nothing', () => {
		expect(lay('hola', [row({})]).rows).toEqual([]);
	});

	it('the worst row speaks first', () => {
		const result = lay('avería en la caldera', [
			row({ name: 'a', says: ['avería'], level: 'priority', say: 'mañana', who: 'desk' }),
			row({ name: 'b', says: ['caldera'], level: 'urgent', say: 'ahora', who: 'on-call' }),
		]);
		expect(result).toMatchObject({ level: 'urgent', say: 'ahora', who: 'on-call' });
	});
});

describe('lowering needs a signature, and names its words', () => {
	const text = 'se ha comido chocolate y además el gato no puede mear';
	const at = (quote: string, level: Evidence['level'], rule = quote): Evidence => ({
		rule,
		level,
		quote,
		start: text.indexOf(quote),
		end: text.indexOf(quote) + quote.length,
		qualifier: 'affirmed',
		source: 'rules',
	});
	const chocolate = at('se ha comido chocolate', 'urgent', 'vet_poisoning');
	const blocked = at('no puede mear', 'urgent', 'vet_blocked_cat');
	const signed = row({
		says: ['comido chocolate'],
		level: 'priority',
		lowers: true,
		agreedBy: 'M. Roca',
		agreedOn: '2026-10-01',
	});

	it('takes down the rule that speaks of those words', () => {
		const result = lay(text, [signed], { level: 'urgent', lowerable: [chocolate] });
		expect(result.level).toBe('priority');
		expect(result.lowered).toEqual([
			{ rule: 'vet_poisoning', from: 'urgent', to: 'priority', criterion: 'Ours' },
		]);
	});

	it('leaves every other rule where it is', () => {
		expect(lay(text, [signed], { level: 'urgent', lowerable: [chocolate, blocked] }).level).toBe(
			'urgent',
		);
	});

	it('never goes below a universal rule', () => {
		expect(
			lay(text, [signed], { level: 'emergency', floor: 'emergency', lowerable: [chocolate] }).level,
		).toBe('emergency');
	});

	it.each<[string, Partial<Criterion>]>([
		['nobody signed', { agreedBy: undefined }],
		['nobody dated', { agreedOn: undefined }],
		['it names no words', { says: undefined, asksAbout: 'information' }],
		['it was not meant to', { lowers: undefined }],
	])('lowers nothing when %s', (_, change) => {
		expect(
			lay(text, [{ ...signed, ...change }], { level: 'urgent', lowerable: [chocolate] }).level,
		).toBe('urgent');
	});

	it('the signature of the whole list counts for its rows', () => {
		const own = { ...signed, agreedBy: undefined, agreedOn: undefined };
		expect(mayLower(own, { agreedBy: 'M. Roca', agreedOn: '2026-10-01' })).toBe(true);
		expect(mayLower(own, {})).toBe(false);
	});

	it.each(['no puedo respirar', 'me duele mucho el pecho', 'me quiero matar', 'huele a gas'])(
		'"%s" stays an emergency whatever is signed',
		(words) => {
			const criteria = list(
				row({
					says: [words],
					level: 'routine',
					lowers: true,
					agreedBy: 'x',
					agreedOn: '2026-10-01',
				}),
			);
			for (const preset of sectors)
				expect(judge({ text: words }, { preset, criteria }).level).toBe('emergency');
		},
	);
});
