import type { Slip, Turn } from '../../reception/record';
import { addFacts, factBriefing } from '../../reception/triage/extract-model';
import { extract, fill, type Fact, type FactField } from '../../reception/triage/extract';
import { callerText, findSaid, saidByCaller } from '../../reception/triage/extract-said';
import { read } from '../../reception/triage/said';

const against = { at: '2026-11-22T10:00:00.000Z', country: 'ES' };
const facts = (heard: string | Turn[]): Partial<Record<FactField, string>> =>
	Object.fromEntries(
		extract(typeof heard === 'string' ? { text: heard } : { transcript: heard }, against).map(
			({ field, value }) => [field, value],
		),
	);
const talk = (...pairs: Array<[question: string, answer: string]>): Turn[] =>
	pairs.flatMap(([question, answer]): Turn[] => [
		{ role: 'agent', text: question },
		{ role: 'caller', text: answer },
	]);

describe('what a caller said is written down (R22, R24, R29)', () => {
	it.each<[string, Partial<Record<FactField, string>>]>([
		[
			'Hola, me llamo ana garcía lópez y quería cita para el jueves por la tarde, mi teléfono es seis cero cero uno dos tres cuatro cinco seis',
			{ name: 'Ana García López', wanted: 'el jueves por la tarde', phone: '+34600123456' },
		],
		[
			'Buenos días, soy Pedro Ruiz, de la mutua DKV, quería cambiar la cita del martes al viernes a las diez y media',
			{ name: 'Pedro Ruiz', insurer: 'DKV', wanted: 'viernes a las diez y media' },
		],
		[
			'Em dic Jordi Puig, visc al carrer Om número 12, el meu telèfon és el 600 123 456',
			{ name: 'Jordi Puig', address: 'carrer Om número 12', phone: '+34600123456' },
		],
		[
			"Hi, this is John Smith, I'd like to book for next Tuesday in the morning, call me on +44 7700 900123",
			{ name: 'John Smith', wanted: 'next Tuesday in the morning', phone: '+447700900123' },
		],
		[
			'nací el 3 de marzo de mil novecientos ochenta y cinco y quiero hora mañana por la mañana',
			{ birthDate: '1985-03-03', wanted: 'mañana por la mañana' },
		],
		['Vivo en la calle Mayor 3, segundo B y huele a gas', { address: 'calle Mayor 3, segundo B' }],
		['llamo desde el 600111222 pero llámeme al 600 333 444', { phone: '+34600333444' }],
		[
			'Soy alérgico a la penicilina y mi hija de tres años tiene fiebre desde el lunes',
			{ age: '3' },
		],
		['Necesito hora, la mútua és Agrupació Mútua', { insurer: 'Agrupació Mútua' }],
		[
			'volia hora per dimecres al matí, de part de la Núria Soler',
			{ name: 'Núria Soler', wanted: 'dimecres al matí' },
		],
	])('%s', (words, expected) => {
		const { reason: _, ...found } = facts(words);
		expect(found).toEqual(expected);
	});

	it('understands answers by the question before them, and only those of the caller', () => {
		expect(
			facts(
				talk(
					['Clínica Sol, soy Marina, ¿en qué puedo ayudarle?', 'quería cambiar una cita'],
					['¿Cómo se llama?', 'marta soler'],
					['¿Y su fecha de nacimiento?', 'el 12 del 5 del 80'],
					['¿Qué edad tiene el niño?', 'siete'],
					['¿Qué día le va bien?', 'el lunes'],
					[
						'¿Un teléfono? ¿El 600 999 888?',
						'no, el seiscientos, ciento veintitrés, cuatrocientos cincuenta y seis',
					],
				),
			),
		).toEqual({
			name: 'Marta Soler',
			phone: '+34600123456',
			reason: 'quería cambiar una cita',
			wanted: 'el lunes',
			age: '7',
			birthDate: '1980-05-12',
		});
	});
});

describe('nothing is invented', () => {
	it.each([
		['a duration is no age', 'llevo tres años con dolor de espalda', 'age'],
		['months of pregnancy are no age', 'estoy embarazada de tres meses', 'age'],
		['an allergy is no name', 'soy alérgico a la penicilina', 'name'],
		['a role is no name', 'soy la inquilina del segundo', 'name'],
		['the old appointment is no wish', 'quería anular la cita del martes', 'wanted'],
		['when it began is no wish', 'quería cita, me duele desde el lunes', 'wanted'],
		['a date without a century is left alone', 'nací el 3 de marzo del 12', 'birthDate'],
		['a birth date in the future is none', 'nací el 3 de marzo de 2031', 'birthDate'],
		['a reference number is no telephone', 'mi expediente es el 20261122', 'phone'],
		['of two numbers none is guessed', 'el 600111222 o el 600333444', 'phone'],
		['a street without a number is nowhere', 'hay un charco en la calle de al lado', 'address'],
		['an operation to ask about is no insurer', 'quería un seguro', 'insurer'],
	] as const)('%s', (_, words, field) => {
		expect(facts(words)[field]).toBeUndefined();
	});

	it('every fact is quoted from the caller’s words, where they stand', () => {
		const heard = {
			text: 'Soy Pedro Ruiz',
			transcript: talk(
				['¿Teléfono?', 'el 600 123 456'],
				['¿Su mutua?', 'vengo de la mutua Fremap'],
			),
		};
		const whole = read(heard).text;
		for (const { quote, start, end } of extract(heard, against))
			expect(whole.slice(start, end)).toBe(quote);
		expect(findSaid(heard, 'la mutua fremap')?.quote).toBe('la mutua Fremap');
		expect(findSaid(heard, 'Su mutua')).toBeUndefined();
	});

	it('what a tool or the system wrote is nobody’s words', () => {
		const transcript: Turn[] = [
			{ role: 'system', text: 'me llamo Ana Gil' },
			{ role: 'tool', text: 'mi teléfono es el 600 999 888' },
			{ role: 'caller', text: 'soy Rosa Mas' },
		];
		expect(facts(transcript)).toEqual({ name: 'Rosa Mas', reason: 'soy Rosa Mas' });
		expect(callerText({ transcript })).toBe('soy Rosa Mas');
	});

	it('what a labelled text puts in the agent’s mouth is not the caller’s', () => {
		const text = 'Agente: ¿Es usted Ana Gil?\nPaciente: no, soy Rosa Mas';
		expect(callerText({ text })).toBe('no, soy Rosa Mas');
		expect(saidByCaller({ text })[0]?.asked).toBeUndefined();
		expect(facts(text).name).toBe('Rosa Mas');
	});
});

describe('a model may find what the rules left open', () => {
	const heard = { text: 'que soy la rosa la del estanco y me pasaría el jueves' };
	const answer = (...found: Array<[string, string]>) =>
		JSON.stringify({ facts: found.map(([field, quote]) => ({ field, quote })) });
	const given: Fact = {
		field: 'wanted',
		value: 'el jueves',
		quote: 'el jueves',
		start: 0,
		end: 9,
		source: 'rules',
	};

	it('in words that were said, never over a fact the rules found', () => {
		const all = addFacts(
			[given],
			answer(['name', 'la rosa la del estanco'], ['wanted', 'me pasaría'], ['insurer', 'Adeslas']),
			heard,
			against,
		);
		expect(all.map(({ field, value, source }) => [field, value, source])).toEqual([
			['wanted', 'el jueves', 'rules'],
			['name', 'la rosa la del estanco', 'model'],
		]);
	});

	it.each(['no', '{"facts":[{"field":"name","quote":"rosa","value":"Rosa Mas"}]}', '[]', 42])(
		'%p adds nothing',
		(content) => {
			expect(addFacts([], content, heard, against)).toEqual([]);
		},
	);

	it('is shown no names it need not see', () => {
		expect(JSON.stringify(factBriefing({ text: 'soy Ana Gil, 600123456' }))).not.toMatch(
			/Ana|Gil|600123456/,
		);
	});
});

describe('the slip is filled, never overwritten', () => {
	const slip: Slip = {
		slip: 1,
		call: {
			provider: 'generic',
			id: '1',
			event: 'report',
			expectsAnswer: false,
			dedupeKey: '1',
			receivedAt: against.at,
			verification: { scheme: 'none', result: 'verified' },
		},
		caller: { name: 'Written Down' },
		mine: true,
	};

	it('keeps what was there, adds what was said', () => {
		const filled = fill(
			slip,
			extract({ text: 'me llamo Ana Gil, tengo 34 años y quería cita el lunes' }, against),
		);
		expect(filled).toMatchObject({
			caller: { name: 'Written Down' },
			request: { wanted: 'el lunes', age: 34 },
			mine: true,
		});
	});

	it('keeps a wish that was written down before', () => {
		const before = { ...slip, request: { wanted: 'martes', callBack: '+34910000000' } };
		const filled = fill(
			before,
			extract({ text: 'quería cita el lunes, llámeme al 600123456' }, against),
		);
		expect(filled.request).toMatchObject({ wanted: 'martes', callBack: '+34910000000' });
	});

	it('adds no empty sections', () => {
		expect(Object.keys(fill({ ...slip, caller: undefined }, [])).sort()).toEqual([
			'call',
			'caller',
			'mine',
			'slip',
		]);
	});
});
