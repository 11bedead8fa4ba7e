import {
	callKey,
	callReference,
	canReceiveSms,
	costsExtra,
	intentKey,
	inZone,
	isWithheld,
	maskNumber,
	readInstant,
	readParty,
	readSlip,
	toE164,
	toInstant,
	worse,
} from '../../reception/record';

const slip = (call: object = {}) => ({
	slip: 1,
	call: {
		provider: 'twilio',
		id: 'CA1',
		event: 'ringing',
		expectsAnswer: false,
		dedupeKey: 'k',
		receivedAt: '2026-11-22T19:40:00.000Z',
		verification: { scheme: 'twilio', result: 'verified' },
		...call,
	},
});

describe('the call slip', () => {
	it('is read as it is, with keys of the user’s own (house §1)', () => {
		const mine = { ...slip(), myOwnKey: { keep: true } };
		expect(readSlip(mine)).toEqual({ ok: true, slip: mine });
	});

	it.each([
		['nothing at all', undefined, 'slip'],
		['an item that is no slip', { body: 'x' }, 'slip'],
		['a slip without a call', { slip: 1 }, 'call'],
		['an event that is not on the list (R16)', slip({ event: 'beep' }), 'call.event'],
		['an outcome that is not on the list (R11)', { ...slip(), outcome: 'voicemail' }, 'outcome'],
		['a time without a zone', slip({ receivedAt: '2026-11-22 19:40' }), 'call.receivedAt'],
	])('says where it cannot be read: %s', (_, input, at) => {
		expect(readSlip(input)).toMatchObject({ ok: false, at });
	});

	it('is not changed by prototype keys', () => {
		const hostile = JSON.parse('{"__proto__":{"outcome":"failed"},"slip":1}') as unknown;
		expect(readSlip(hostile)).toMatchObject({ ok: false });
		expect(({} as { outcome?: string }).outcome).toBeUndefined();
	});
});

describe('ids', () => {
	it('names a call the same way every time, and short enough to read out', () => {
		const key = callKey({ provider: 'twilio', id: 'CA1' });
		expect(key).toBe('twilio:CA1');
		expect(callReference(key)).toMatch(/^R-[0-9A-HJKMNP-TV-Z]{8}$/);
		expect(callReference(key)).toBe(callReference('twilio:CA1'));
	});

	it('gives 20,000 calls 20,000 references', () => {
		const references = new Set(Array.from({ length: 20_000 }, (_, i) => callReference(`t:CA${i}`)));
		expect(references.size).toBe(20_000);
	});

	it('keys an effect by intent: other action or target, other key (pain 4)', () => {
		expect(intentKey('t:1', 'page', '1')).toBe(intentKey('t:1', 'page', '1'));
		const keys = [
			intentKey('t:1', 'page', '1'),
			intentKey('t:1', 'page', '2'),
			intentKey('t:1', 'book', '1'),
			intentKey('t:1p', 'age', '1'),
		];
		expect(new Set(keys).size).toBe(4);
	});
});

describe('phone numbers (pain 5)', () => {
	it.each([
		['0034600111222', '+34600111222'],
		['600111222', '+34600111222'],
		['600 11 12 22', '+34600111222'],
		['(+34) 600-111-222', '+34600111222'],
		['sip:+34600111222@host.example', '+34600111222'],
		['tel:+34600111222;ext=5', '+34600111222'],
		['+34 910 00 00 00', '+34910000000'],
		['34600111222', '+34600111222'],
		['+447700900567', '+447700900567'],
	])('reads %s as %s', (text, e164) => {
		expect(toE164(text)).toBe(e164);
	});

	it('puts the plus back where the provider leaves it out', () => {
		expect(toE164('33601020304', 'ES', true)).toBe('+33601020304');
		expect(readParty('447700900567', { plusIsMissing: true })?.e164).toBe('+447700900567');
	});

	it.each(['112', '061', '016', '100', '024'])('keeps the short code %s as it is', (code) => {
		expect(readParty(code)).toEqual({ raw: code, type: 'short_code' });
	});

	it.each([
		'+266696687',
		'266696687',
		'+7378742833',
		'+2562533',
		'+8656696',
		'+86282452253',
		'anonymous',
		'Restricted',
		'sip:anonymous@anonymous.invalid',
		'private',
	])('knows %s as withheld before it is parsed', (raw) => {
		expect(isWithheld(raw)).toBe(true);
		expect(readParty(raw)).toEqual({ raw, withheld: true });
	});

	it('does not take a real number of Lesotho for a withheld one', () => {
		expect(isWithheld('+26622312345')).toBe(false);
	});

	it.each(['client:ana', 'sip:ana@host.example', 'llámame', '<script>'])(
		'keeps %s, with no number',
		(raw) => {
			expect(readParty(raw)).toEqual({ raw });
		},
	);

	it('tells a missing number from a withheld one', () => {
		expect(readParty('')).toBeUndefined();
		expect(readParty(undefined)).toBeUndefined();
	});

	it('knows types that matter for what goes out', () => {
		expect(readParty('+34910000000')?.type).toBe('fixed_line');
		expect(canReceiveSms('+34600111222')).toBe(true);
		expect(canReceiveSms('+34910000000')).toBe(false);
		expect(['+34803123456', '+34902123456', '+34600111222'].map(costsExtra)).toEqual([
			true,
			true,
			false,
		]);
	});

	it('masks a number for logs', () => {
		expect(maskNumber('+34600111222')).toBe('+34••••••222');
	});
});

describe('instants (pain 3)', () => {
	it.each([
		['Thu, 22 Oct 2026 10:00:35 +0000', 'UTC', '2026-10-22T10:00:35.000Z', false],
		['2026-10-22T10:00:35.123456Z', 'UTC', '2026-10-22T10:00:35.123Z', false],
		['2021-04-28 21:51:18.731479Z', 'UTC', '2021-04-28T21:51:18.731Z', false],
		['2026-10-22 10:00:35', 'Europe/Madrid', '2026-10-22T08:00:35.000Z', true],
		[1792663235, 'UTC', '2026-10-22T10:00:35.000Z', false],
		['1792663235.5', 'UTC', '2026-10-22T10:00:35.500Z', false],
		[1792663235000, 'UTC', '2026-10-22T10:00:35.000Z', false],
	])('reads %s', (value, zone, at, assumed) => {
		expect(readInstant(value, zone)).toEqual({ at, assumed });
	});

	it.each(['', undefined, null, 'soon', '2026-13-45'])('reads nothing from %s', (value) => {
		expect(readInstant(value)).toBeUndefined();
	});

	it('keeps wall clocks apart from instants on both nights the clocks change', () => {
		expect(inZone('2026-10-25T00:30:00.000Z', 'Europe/Madrid').toFormat('HH:mm ZZ')).toBe(
			'02:30 +02:00',
		);
		expect(inZone('2026-10-25T01:30:00.000Z', 'Europe/Madrid').toFormat('HH:mm ZZ')).toBe(
			'02:30 +01:00',
		);
		expect(inZone('2027-03-28T01:00:00.000Z', 'Europe/Madrid').toFormat('HH:mm')).toBe('03:00');
		expect(() => inZone('2026-10-25T00:30:00.000Z', 'Madrid/Europa')).toThrow(/time zone/);
	});

	it('writes UTC to the millisecond', () => {
		expect(toInstant(new Date(0))).toBe('1970-01-01T00:00:00.000Z');
	});
});

it('takes the more serious of two levels', () => {
	expect(worse('routine', 'urgent')).toBe('urgent');
	expect(worse('emergency', 'urgent')).toBe('emergency');
});
