import {
	csv,
	html,
	oneLine,
	slack,
	smsLetters,
	smsSize,
	smsText,
	teamMessage,
	telegram,
} from '../../reception/message';
import { urgentCall as call } from '../support/urgent-call';

describe('SMS', () => {
	it.each([
		['a'.repeat(160), 'gsm', 160, 1],
		['a'.repeat(161), 'gsm', 161, 2],
		['a'.repeat(306), 'gsm', 306, 2],
		['€'.repeat(80), 'gsm', 160, 1],
		['á'.repeat(70), 'ucs2', 70, 1],
		['á'.repeat(71), 'ucs2', 71, 2],
		['ñéèüÑ¿¡', 'gsm', 7, 1],
	])('%s is %s of %i units in %i', (text, encoding, units, parts) => {
		expect(smsSize(text)).toEqual({ encoding, units, parts });
	});

	it('loses accents rather than half the room, and keeps what has no plainer form', () => {
		expect(smsLetters('Cita anulación «ñandú» l·l – 5 º')).toBe('Cita anulacion "ñandu" l.l - 5 o');
		expect(smsLetters('Юлия')).toBe('Юлия');
	});

	it.each([
		['gsm, one', 'palabra '.repeat(40), 1, 160],
		['gsm, two', 'palabra '.repeat(80), 2, 306],
		['other script, one', 'слово '.repeat(40), 1, 70],
		['one endless word', 'a'.repeat(500), 1, 160],
	])('cuts %s message at a word', (_, text, parts, most) => {
		const cut = smsText(text, { parts });
		expect(cut.length).toBeLessThanOrEqual(most);
		expect(cut).toMatch(/\.\.\.$/);
		expect(smsSize(cut).parts).toBe(parts);
	});
});

const hostile = [
	'<img src=x onerror=alert(1)>',
	'<!channel> <@U1> @here *bold* `code`',
	'[click](javascript:alert(1)) _x_ ~y~ > quote',
	'=HYPERLINK("http://evil","x")',
	'+34910000000',
	'@SUM(A1)',
	'-1+1|cmd',
	'\t=1+1',
	'Subject: x\r\nBcc: all@example.com',
	'={{ $env }}',
	'\u202Etxt.exe',
	'a "quoted"; cell\nnext',
	'{business} $& $1',
];

describe.each(hostile)('a caller who says %j', (words) => {
	it('stays text in every channel', () => {
		expect(html(words)).not.toMatch(/[<>"']/);
		expect(slack(words)).not.toMatch(/<|>|[*_`~](?!\u2060)|@(?=channel|here|everyone)/i);
		expect(telegram(words)).not.toMatch(/(^|[^\\])[_*[\]()~`>#+=|{}.!-]/);
		expect(oneLine(words)).not.toMatch(/[\r\n\t\u202E]/);
	});

	it('computes nothing in a spreadsheet and breaks no cell', () => {
		const sheet = csv([[words, 7]]);
		expect(sheet).toMatch(/^"(?![=+\-@\t\r])/);
		expect(sheet.replace(/""/g, '').match(/"/g)).toHaveLength(2);
		expect(sheet).toMatch(/;7$/);
	});

	it('stays text in the whole message', () => {
		const slip = call({
			caller: { name: words, phone: '+34600111222' },
			request: { reason: words, notes: words },
		});
		for (const channel of ['html', 'slack', 'telegram', 'text'] as const) {
			const { text, subject } = teamMessage(slip, { channel });
			expect(subject).not.toMatch(/[\r\n]/);
			if (channel === 'html') expect(text).not.toMatch(/<(?!\/?(table|tr|th|td)[ >])/);
			if (channel === 'slack') expect(text).not.toMatch(/<!|<@/);
			expect(text.split('\n').length).toBeLessThan(20);
		}
	});
});
