import axios from 'axios';
import type { Account } from '../twilio-wire';
import type { Asked } from './behaviour';
import type { ProviderView } from './index';
import type { ProviderRecord } from './record';

/** A stand-in that runs in another process (`npm start`, or `reception simulate --provider-only`). */
export function connectProvider(url: string, account: Account): ProviderView {
	const client = axios.create({
		baseURL: url,
		auth: { username: account.accountSid, password: account.authToken },
		timeout: 5_000,
		proxy: false,
	});
	return {
		async behave(number: string, asked: Asked | Asked[]) {
			await client.put('/stand-in/behaviour', { number, asked });
		},
		async record() {
			return (await client.get<ProviderRecord>('/stand-in/record')).data;
		},
	};
}
