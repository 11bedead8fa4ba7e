import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { providerOf, type Call, type Received } from '../../reception/phone';
import { besideRepository } from '../support/deliveries';

// Material that is kept beside the repository: signature vectors and payloads found in public. Evaluation
// only, so nothing of it may lie in here, and the tests must stand without it.
const beside = besideRepository('data', 'phone');
if (!beside) console.log('Skipped: no captured phone payloads beside this repository.');
const describeBeside = beside ? describe : describe.skip;
const folder = beside ?? '';

const at = new Date('2026-11-22T19:40:05Z');
const settings = { secrets: [], zone: 'Europe/Madrid', country: 'ES' };
const verdict = (received: Received) =>
	received.kind === 'refused' ? received.why : received.kind;

type TwilioCase = {
	name: string;
	authToken: string;
	url?: string;
	signedUrl?: string;
	receivedUrl?: string;
	params?: Record<string, string | string[]>;
	body?: string;
	signature: string;
	sdkAccepts?: boolean;
};
type Vectors = {
	twilio: { cases: TwilioCase[] };
	vapi: Record<
		string,
		{ header?: string; value?: string; secret?: string; rawBody?: string } & Record<string, string>
	>;
};

describeBeside('signature vectors', () => {
	const vectors = (
		beside
			? JSON.parse(readFileSync(join(folder, 'vectors.json'), 'utf8'))
			: { twilio: { cases: [] }, vapi: {} }
	) as Vectors;
	const twilio = providerOf('twilio')!;
	const vapi = providerOf('vapi')!;

	it.each(vectors.twilio.cases.map((vector) => [vector.name, vector] as const))(
		'Twilio: %s',
		(_, vector) => {
			const { params = {}, body, signature, authToken } = vector;
			const form = Object.entries(params).flatMap(([name, value]) =>
				[value].flat().map((one) => [name, one] as [string, string]),
			);
			const received = twilio.receive(
				{
					method: 'POST',
					url: vector.receivedUrl ?? vector.url ?? '',
					headers: { 'x-twilio-signature': signature },
					raw: Buffer.from(body ?? new URLSearchParams(form).toString()),
				},
				{ ...settings, secrets: [authToken] },
				at,
			);
			if (vector.sdkAccepts === false) expect(verdict(received)).toBe('forged');
			else expect(verdict(received)).not.toBe('forged');
		},
	);

	it('Vapi: secret, bearer and HMAC with a stamp in milliseconds', () => {
		const raw = Buffer.from(vectors.vapi['hmacDefault']?.rawBody ?? '');
		const receive = (headers: Record<string, string>, when = at) =>
			verdict(
				vapi.receive(
					{ method: 'POST', url: 'https://x.example/call', headers, raw },
					{ secrets: ['vapi_secret'] },
					when,
				),
			);
		const { hmacDefault } = vectors.vapi;
		const signed = {
			'x-signature': hmacDefault?.['x-signature'] ?? '',
			'x-timestamp': hmacDefault?.['x-timestamp'] ?? '',
		};
		const then = new Date(Number(signed['x-timestamp']) + 1000);
		expect(receive({ 'x-vapi-secret': 'vapi_secret' })).toBe('nothing');
		expect(receive({ authorization: 'Bearer vapi_secret' })).toBe('nothing');
		expect(receive({ authorization: 'Bearer vapi_secreT' })).toBe('forged');
		expect(receive(signed, then)).toBe('nothing');
		expect(receive(signed, at)).toBe('stale');
		expect(
			receive({ ...signed, 'x-signature': signed['x-signature'].replace(/^./, '0') }, then),
		).toBe('forged');
	});
});

/** What each payload found in public must be read as; `nothing` is not kept. */
const expected: Record<string, Partial<Call> | 'nothing'> = {
	'twilio/dial_action_no_answer.form': { event: 'dialResult', missed: true, expectsAnswer: true },
	'twilio/gather_speech_es.form': {
		event: 'input',
		input: { speech: 'quiero pedir cita para mañana', confidence: 0.9128386, language: 'es-ES' },
	},
	'twilio/record_action_voicemail.form': { event: 'voicemail', expectsAnswer: false },
	'twilio/recording_status_completed.form': { event: 'recording', providerStatus: 'completed' },
	'twilio/status_callback_completed.form': {
		event: 'completed',
		status: 'completed',
		durationSec: 33,
		endedAt: '2026-10-22T10:00:35.000Z',
	},
	'twilio/voice_incoming_ringing_gb.form': { event: 'routeRequest', status: 'ringing' },
	'twilio/voice_incoming_withheld.form': {
		event: 'routeRequest',
		from: { raw: '+266696687', withheld: true },
	},
	'vapi/assistant_request.json': { event: 'routeRequest', direction: 'inbound' },
	'vapi/end_of_call_report_doc.json': {
		event: 'report',
		providerStatus: 'hangup',
		transcript: [
			{ role: 'agent', text: 'How can I help?' },
			{ role: 'caller', text: "What's the weather?" },
		],
	},
	'vapi/function_call_legacy.json': {
		event: 'toolCall',
		tools: [{ callId: 'function-call', name: 'getAvailability', args: { day: '2026-10-22' } }],
	},
	'vapi/status_update_ended.json': { event: 'completed', status: 'completed' },
	'vapi/tool_calls_2024.json': {
		event: 'toolCall',
		tools: [
			{
				callId: 'call_51kj',
				name: 'getWeatherByCity_001',
				args: { city: 'Danville', state: 'California' },
			},
		],
	},
	'vapi/tool_calls_doc.json': {
		event: 'toolCall',
		tools: [
			{
				callId: 'abc123',
				name: 'sendEmail',
				args: { emailAddress: 'john@example.com', message: 'Hi!' },
			},
		],
	},
	'vapi/transcript_final.json': 'nothing',
	'vapi/transfer_destination_request.json': { event: 'routeRequest', expectsAnswer: true },
	'vapi/transfer_update.json': 'nothing',
};

describeBeside('payloads found in public', () => {
	it.each(Object.entries(expected))('%s', (file, wanted) => {
		const raw = readFileSync(join(folder, 'payloads', file));
		const provider = providerOf(file.split('/')[0]!)!;
		const received = provider.read(
			{ method: 'POST', url: 'https://x.example/call', headers: {}, raw },
			settings,
			at,
		);
		if (wanted === 'nothing') expect(received.kind).toBe('nothing');
		else expect(received).toMatchObject({ kind: 'call', call: wanted });
		expect(JSON.stringify(received)).not.toContain('12345"');
	});

	it('leaves no sample of these two providers out', () => {
		const samples = ['twilio', 'vapi'].flatMap((id) =>
			readdirSync(join(folder, 'payloads', id)).map((file) => `${id}/${file}`),
		);
		expect(samples.filter((file) => !file.includes('response')).sort()).toEqual(
			Object.keys(expected).sort(),
		);
	});
});
