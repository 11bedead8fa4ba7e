import { startProvider, type Provider } from '../../cli/src/provider';
import { defaultSecrets, simulate, type CallReport, type Scenario } from '../../cli/src/simulate';
import { storedAnswer } from '../../reception/phone';
import type { Call } from '../../reception/record';
import { fakeN8n, type FakeN8n } from './fake-n8n';
import type { Reply } from './listener';

const desk = `${defaultSecrets.desk.user}:${defaultSecrets.desk.password}`;
const secrets = {
	twilio: [defaultSecrets.twilio],
	vapi: [defaultSecrets.vapi],
	generic: [defaultSecrets.generic],
	operator: [desk],
};
export const xml = (body: string): Reply => ({
	type: 'text/xml',
	body: `<Response>${body}</Response>`,
});
export const stored = (call: Call): Reply => {
	const { status, headers, body } = storedAnswer(call);
	return { status, type: headers['content-type'], body };
};
/** Asks why, asks the name, says goodbye: what a reception does, in three documents. */
export const receptionist = (call: Call): Reply => {
	if (!call.expectsAnswer) return stored(call);
	if (call.event === 'routeRequest')
		return xml(
			'<Gather input="dtmf speech" action="call?turn=1"><Say>Clínica Sol, dígame</Say></Gather>',
		);
	return call.structured?.['turn'] === 1
		? xml('<Gather input="dtmf speech" action="call?turn=2"><Say>¿Su nombre?</Say></Gather>')
		: xml('<Say>Gracias, adiós</Say><Hangup/>');
};

export const scenario = (more: Partial<Scenario> = {}): Scenario => ({
	id: 'a-call',
	title: 'A call',
	provider: 'twilio',
	from: '+34600111222',
	to: '+34910000000',
	says: ['quiero pedir cita', 'Ana Prueba'],
	waitSeconds: 0,
	...more,
});

/** An n8n that is called, and a stand-in where a test wants one: both gone after each test. */
export function simulateScene() {
	let n8n: Awaited<ReturnType<typeof fakeN8n>> | undefined;
	let provider: Provider | undefined;

	afterEach(async () => {
		await n8n?.close();
		await provider?.close();
		n8n = provider = undefined;
	});

	const open = async (fake: Partial<FakeN8n> = {}) =>
		(n8n = await fakeN8n({ secrets, answer: receptionist, rows: () => [], ...fake }));

	return {
		get n8n() {
			return n8n;
		},
		open,
		standIn: async () => (provider = await startProvider()),
		/** The report of the first of these calls, once all have been made. */
		play: async (
			scenarios: Scenario | Scenario[],
			fake: Partial<FakeN8n> = {},
			options: Partial<Parameters<typeof simulate>[1]> = {},
		): Promise<CallReport> => {
			const { url, apiKey } = await open(fake);
			const reports = await simulate([scenarios].flat(), { n8nUrl: url, apiKey, ...options });
			return reports[0] as CallReport;
		},
		events: () => n8n?.calls.map(({ event, input }) => input?.speech ?? event),
	};
}
