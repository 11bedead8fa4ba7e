import axios from 'axios';
import { startProvider, type Provider } from '../../cli/src/provider';
import { listener, type Heard, type Listener, type Reply } from './listener';

export const token = 'a-token';
export const onCall = '+34600111222';
export const second = '+34600111333';
export const messages = '/2010-04-01/Accounts/{sid}/Messages.json';
export const calls = '/2010-04-01/Accounts/{sid}/Calls.json';

export const form = ({ body }: Heard) => Object.fromEntries(new URLSearchParams(body));

/** For each test a stand-in, and a house that its callbacks and its people reach. */
export function providerScene() {
	let provider: Provider;
	let house: Listener;
	let answer: (heard: Heard) => Reply;

	beforeEach(async () => {
		provider = await startProvider({ authToken: token });
		answer = () => ({});
		house = await listener((heard) => answer(heard));
	});
	afterEach(async () => {
		await provider.close();
		await house.close();
	});

	const ask = (method: string, path: string, fields?: Record<string, string>, password = token) =>
		axios.request({
			method,
			url: `${provider.url}${path.replace('{sid}', provider.accountSid)}`,
			auth: { username: provider.accountSid, password },
			data: fields ? new URLSearchParams(fields) : undefined,
			validateStatus: () => true,
			proxy: false,
		});
	const sms = (more: Record<string, string> = {}) =>
		ask('POST', messages, {
			To: onCall,
			From: '+34910000000',
			Body: 'Llamada urgente R-7K3F9Q2M',
			...more,
		});

	return {
		get provider() {
			return provider;
		},
		get house() {
			return house;
		},
		/** How the house answers from here on, in this test. */
		answers(by: typeof answer) {
			answer = by;
		},
		ask,
		sms,
	};
}
