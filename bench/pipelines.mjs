// What is compared: (a) the least n8n can do, (b) the reception, (c) built-in nodes doing what (b) does.
import { createHmac } from 'node:crypto';
import { simulated } from '../scripts/lib/set-up.mjs';

const own = (name) => `n8n-nodes-reception.${name}`;
const builtIn = (name) => `n8n-nodes-base.${name}`;

function workflow(id, nodes, chain) {
	const connections = {};
	for (const [from, to, output = 0] of chain) {
		const { main } = (connections[from] ??= { main: [] });
		while (main.length <= output) main.push([]);
		main[output].push({ node: to, type: 'main', index: 0 });
	}
	return {
		...{ id, name: id, active: false, settings: { executionOrder: 'v1' }, connections },
		nodes: nodes.map(([name, type, typeVersion, parameters, more], index) => ({
			...{ id: `${id}-${index}`, name, type, typeVersion, parameters, position: [index * 220, 0] },
			...more,
		})),
	};
}

const webhook = (path) => [
	'Webhook',
	builtIn('webhook'),
	2.1,
	{ httpMethod: 'POST', path, responseMode: 'responseNode', options: {} },
	{ webhookId: path },
];

const leastPossible = workflow(
	'benchLeastPossible',
	[
		webhook('bench-a'),
		[
			'Set',
			builtIn('set'),
			3.4,
			{
				assignments: {
					assignments: [
						{ id: '1', name: 'speech', value: '={{ $json.body.SpeechResult }}', type: 'string' },
					],
				},
				options: {},
			},
		],
		[
			'Respond',
			builtIn('respondToWebhook'),
			1.4,
			{ respondWith: 'firstIncomingItem', options: {} },
		],
	],
	[
		['Webhook', 'Set'],
		['Set', 'Respond'],
	],
);

const reception = workflow(
	'benchReception',
	[
		[
			'Trigger',
			own('receptionTrigger'),
			2,
			{ source: 'twilio' },
			{
				webhookId: 'bench-b',
				credentials: { receptionTwilioApi: { id: 'recepcionTwilio', name: 'Twilio' } },
			},
		],
		['Triage', own('receptionTriage'), 1, {}],
		['Reply', own('receptionReply'), 1, {}],
	],
	[
		['Trigger', 'Triage'],
		['Triage', 'Reply', 0],
		['Triage', 'Reply', 1],
		['Triage', 'Reply', 2],
	],
);

// The signature's base string: the address, then every field with its value, sorted by name.
const baseString = `const { body, headers } = $input.first().json;
const base = 'ADDRESS' + Object.keys(body).sort().map((key) => key + body[key]).join('');
return [{ json: { body, base, given: headers['x-twilio-signature'] } }];`;

const normaliseAndJudge = `const { body, base, given, signature } = $input.first().json;
if (signature !== given) return [{ json: { level: 'forged' } }];
const text = (body.SpeechResult ?? '').toLowerCase().normalize('NFD').replace(/[\\u0300-\\u036f]/g, '');
const words = {
  emergency: ['dolor en el pecho', 'no puedo respirar', 'no respira', 'inconsciente', 'sangra mucho', 'olor a gas'],
  urgent: ['fiebre alta', 'mucho dolor', 'urgente', 'fuga de agua'],
};
const level = Object.keys(words).find((name) => words[name].some((word) => text.includes(word))) ?? 'routine';
const digits = (body.From ?? '').replace(/[^+\\d]/g, '');
const from = digits.startsWith('+') ? digits : '+34' + digits;
return [{ json: { call: body.CallSid, from, to: body.To, text: body.SpeechResult, level } }];`;

const xml = (text) =>
	`<?xml version="1.0" encoding="UTF-8"?><Response><Say language="es-ES">${text}</Say></Response>`;

const respond = (name, text) => [
	name,
	builtIn('respondToWebhook'),
	1.4,
	{
		respondWith: 'text',
		responseBody: xml(text),
		options: { responseHeaders: { entries: [{ name: 'content-type', value: 'text/xml' }] } },
	},
];

const rule = (level) => ({
	conditions: {
		options: { caseSensitive: true, leftValue: '', typeValidation: 'strict', version: 2 },
		conditions: [
			{
				id: level,
				leftValue: '={{ $json.level }}',
				rightValue: level,
				operator: { type: 'string', operation: 'equals' },
			},
		],
		combinator: 'and',
	},
});

const builtInNodes = (address) =>
	workflow(
		'benchBuiltIn',
		[
			webhook('bench-c'),
			[
				'Base String',
				builtIn('code'),
				2,
				{ jsCode: baseString.replace('ADDRESS', `${address}/webhook/bench-c`) },
			],
			[
				'Signature',
				builtIn('crypto'),
				1,
				{
					...{ action: 'hmac', type: 'SHA1', value: '={{ $json.base }}', encoding: 'base64' },
					...{ secret: simulated.twilio, dataPropertyName: 'signature' },
				},
			],
			['Judge', builtIn('code'), 2, { jsCode: normaliseAndJudge }],
			[
				'Switch',
				builtIn('switch'),
				3.2,
				{
					rules: { values: ['emergency', 'urgent', 'forged'].map(rule) },
					options: { fallbackOutput: 'extra' },
				},
			],
			respond('Say 112', 'Llame al 112 ahora mismo.'),
			respond('Say Soon', 'Avisamos ahora a la persona de guardia.'),
			respond('Refuse', 'No.'),
			respond('Say Later', 'Hemos tomado nota.'),
		],
		[
			['Webhook', 'Base String'],
			['Base String', 'Signature'],
			['Signature', 'Judge'],
			['Judge', 'Switch'],
			['Switch', 'Say 112', 0],
			['Switch', 'Say Soon', 1],
			['Switch', 'Refuse', 2],
			['Switch', 'Say Later', 3],
		],
	);

const sentences = [
	'Buenas tardes, tengo un dolor en el pecho muy fuerte desde hace una hora',
	'Hola, quería pedir cita para una revisión la semana que viene',
	'Mi hijo tiene fiebre alta y no le baja',
	'Llamo para saber el horario de la clínica',
];

const signed = (url) => (number) => {
	const fields = {
		...{ AccountSid: simulated.accountSid, CallSid: `CA${String(number).padStart(32, '0')}` },
		...{
			From: '+34600111222',
			To: '+34910000000',
			Direction: 'inbound',
			CallStatus: 'in-progress',
		},
		...{
			SpeechResult: sentences[number % sentences.length],
			Confidence: '0.93',
			Language: 'es-ES',
		},
	};
	const base = Object.keys(fields)
		.sort()
		.reduce((text, key) => text + key + fields[key], url);
	return {
		headers: {
			'content-type': 'application/x-www-form-urlencoded',
			'x-twilio-signature': createHmac('sha1', simulated.twilio).update(base).digest('base64'),
		},
		body: new URLSearchParams(fields).toString(),
	};
};

/** The three pipelines of one n8n: where they are, what is sent, what must come back. */
export function pipelines(address) {
	const [a, b, c] = ['bench-a', 'bench-b/call', 'bench-c'].map(
		(path) => `${address}/webhook/${path}`,
	);
	const speaks = ({ status, text }) => status === 200 && text.includes('<Say');
	return [
		{
			id: 'a',
			title: 'Webhook → Set → Respond (built in)',
			workflow: leastPossible,
			url: a,
			next: signed(a),
			accept: ({ status, text }) => status === 200 && text.includes('speech'),
		},
		{
			id: 'b',
			title: 'Reception Trigger → Triage → Reply',
			workflow: reception,
			url: b,
			next: signed(b),
			// The trigger's own safe words would be fast, and wrong.
			accept: (answer) => speaks(answer) && !answer.text.includes('no podemos completar'),
		},
		{
			id: 'c',
			title: 'the same as b with built-in nodes',
			workflow: builtInNodes(address),
			url: c,
			next: signed(c),
			accept: (answer) => speaks(answer) && !answer.text.includes('>No.<'),
		},
	];
}
