import type { PhoneProvider } from '../contract';
import { refuse } from '../proof';
import { answer } from './answer';
import { read } from './read';
import { prove } from './signature';

/** Vapi voice assistants: one server address for requests, tool calls and reports, answered in JSON. */
export const vapi: PhoneProvider = {
	id: 'vapi',
	title: 'Vapi',
	receive(delivery, settings, at) {
		const proof = prove(delivery, settings, at);
		if (!proof.ok) return refuse(proof.why);
		const { scheme, ageSec } = proof;
		const age = ageSec === undefined ? {} : { ageSec };
		return read(delivery, settings, at, { scheme, result: 'verified', ...age });
	},
	read: (delivery, settings, at) =>
		read(delivery, settings, at, { scheme: 'vapi', result: 'unverified' }),
	answer: (steps, _options, call) => answer(steps, call),
	safeAnswer: (call, text) => answer([{ do: 'say', text }], call),
};
