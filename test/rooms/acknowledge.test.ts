import { acknowledgeKey, acknowledgeToken, readAcknowledgeToken } from '../../reception/rota';
import { acknowledgePage, acknowledgePolicy } from '../../reception/message';

const key = acknowledgeKey('an-api-key');
const at = new Date('2026-11-24T19:40:00.000Z');
const later = new Date('2026-11-24T20:40:00.000Z');
const token = acknowledgeToken(key, 'R-7K3F9Q2M', 2, later);

describe('acknowledgement tokens (R54)', () => {
	it('says which call and which step', () => {
		expect(readAcknowledgeToken(key, token, at)).toEqual({
			ok: true,
			reference: 'R-7K3F9Q2M',
			step: 2,
		});
	});

	it('refuses every single changed character', () => {
		for (let index = 0; index < token.length; index++) {
			const other = token[index] === 'A' ? 'B' : 'A';
			const changed = token.slice(0, index) + other + token.slice(index + 1);
			expect(readAcknowledgeToken(key, changed, at).ok).toBe(false);
		}
	});

	it.each([
		['another key', acknowledgeToken(acknowledgeKey('other'), 'R-7K3F9Q2M', 2, later), 'forged'],
		['another step', token.replace('.2.', '.3.'), 'forged'],
		['no signature', token.slice(0, token.lastIndexOf('.') + 1), 'unreadable'],
		['nothing', '', 'unreadable'],
		['a lot', 'A'.repeat(100_000), 'unreadable'],
	])('refuses a token with %s', (_, given, why) => {
		expect(readAcknowledgeToken(key, given, at)).toEqual({ ok: false, why });
	});

	it('expires', () => {
		expect(readAcknowledgeToken(key, token, later)).toEqual({ ok: false, why: 'expired' });
	});

	it('refuses an empty key', () => {
		expect(() => acknowledgeKey(' ')).toThrow('cannot be signed');
	});
});

describe('the acknowledgement page', () => {
	it.each(['es', 'ca', 'en'])(
		'asks in %s with one form and one button, and runs nothing',
		(language) => {
			const page = acknowledgePage({
				language,
				state: 'ask',
				businessName: 'Clínica Sol',
				reference: 'R-1',
				until: later.toISOString(),
				zone: 'Europe/Madrid',
			});
			expect(page.match(/<form method="post">/g)).toHaveLength(1);
			expect(page).toContain('21:40');
			expect(page).not.toMatch(/<script|onclick|https?:/);
			expect(acknowledgePolicy).toContain("default-src 'none'");
		},
	);

	it('shows the caller only to whoever took the call', () => {
		const call = { name: 'Ana Prueba', phone: '+34910000000', reason: 'dolor de muelas' };
		expect(acknowledgePage({ language: 'es', state: 'ask', call })).not.toContain('Ana');
		expect(acknowledgePage({ language: 'es', state: 'late', call, by: 'Luis' })).not.toContain(
			'Ana',
		);
		expect(acknowledgePage({ language: 'es', state: 'thanks', call })).toContain(
			'href="tel:+34910000000"',
		);
	});

	it('keeps hostile words inert', () => {
		const hostile = '<img src=x onerror=alert(1)>"\'</title><script>';
		const page = acknowledgePage({
			language: 'es',
			state: 'thanks',
			businessName: hostile,
			reference: hostile,
			call: { name: hostile, phone: 'javascript:alert(1)', reason: hostile },
		});
		expect(page).not.toMatch(/<img|<script|href="javascript/);
		expect(acknowledgePage({ language: 'es', state: 'late', by: `$&${hostile}` })).not.toMatch(
			/<img|<script/,
		);
	});
});
