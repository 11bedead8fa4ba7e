import { linkIn, readForm, visibleText } from '../../cli/src/provider/person';
import { acknowledgePage } from '../../reception/message';
import type { Heard } from '../support/listener';
import { calls, form, onCall, providerScene } from '../support/provider-scene';

const scene = providerScene();
const { ask, sms } = scene;

describe('people who are paged', () => {
	// The very page that ships: the stand-in presses the button people will see.
	const page = acknowledgePage({ language: 'es', state: 'ask', businessName: 'Clínica Sol' });
	const thanks = acknowledgePage({ language: 'es', state: 'thanks' });
	const link = () => `${scene.house.url}/webhook/guardia/call?t=R-7K3F9Q2M.1.abc.mac`;

	beforeEach(() => {
		scene.answers(({ method }) => ({ type: 'text/html', body: method === 'GET' ? page : thanks }));
	});

	it('open the page, previews first, and only then press the button', async () => {
		scene.provider.behave(onCall, { like: 'acknowledge', previews: 2 });
		await sms({ Body: `Urgente. Acepte: ${link()}.` });
		await scene.provider.settled();
		expect(scene.house.requests.map(({ method }) => method)).toEqual(['GET', 'GET', 'GET', 'POST']);
		expect(new Set(scene.house.requests.map(({ path }) => path))).toEqual(
			new Set(['/webhook/guardia/call?t=R-7K3F9Q2M.1.abc.mac']),
		);
		expect(scene.provider.acknowledgements).toMatchObject([
			{ to: onCall, by: 'link', opened: [200, 200, 200], status: 200 },
		]);
		expect(scene.provider.acknowledgements[0]?.told).toContain(visibleText(thanks).slice(0, 20));
	});

	it('do nothing by themselves', async () => {
		await sms({ Body: `Urgente: ${link()}` });
		await scene.provider.settled();
		expect(scene.house.requests).toEqual([]);
	});

	it('press no button where there is none', async () => {
		scene.answers(() => ({ type: 'text/html', body: thanks, status: 200 }));
		scene.provider.behave(onCall, 'acknowledge');
		await sms({ Body: link() });
		await scene.provider.settled();
		expect(scene.provider.acknowledgements).toMatchObject([{ status: 0 }]);
	});

	it.each([
		['no-answer', 'no-answer', 0],
		['busy', 'busy', 0],
		['listens', 'completed', 0],
		['machine', 'completed', 0],
		['presses', 'completed', 1],
	] as const)('a call that %s ends as %s', async (call, status, acknowledged) => {
		scene.provider.behave(onCall, { call });
		await ask('POST', calls, {
			To: onCall,
			From: '+34910000000',
			Twiml: `<Response><Gather action="${scene.house.url}/ack"><Say>Pulse uno</Say></Gather></Response>`,
			StatusCallback: `${scene.house.url}/status`,
		});
		await scene.provider.settled();
		expect(scene.provider.calls[0]?.status).toBe(status);
		expect(scene.provider.acknowledgements).toHaveLength(acknowledged);
		expect(form(scene.house.requests.at(-1) as Heard)['CallStatus']).toBe(status);
	});

	it('are told apart by the address in the message', () => {
		expect(linkIn('Acepte aquí: https://x.example/a?t=1.2.3 (5 min).')).toBe(
			'https://x.example/a?t=1.2.3',
		);
		expect(linkIn('sin enlace')).toBeUndefined();
		expect(readForm('<form method="get"><button name="a">x</button></form>')).toBeUndefined();
		expect(
			readForm(
				'<form method=POST action="/a?b=1&amp;c=2"><input type="hidden" name="t" value="&quot;"></form>',
			),
		).toEqual({ action: '/a?b=1&c=2', fields: { t: '"' } });
	});
});
