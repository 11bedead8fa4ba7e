import type { IDataObject, IWebhookFunctions } from 'n8n-workflow';
import { safeWords, type PhoneSettings } from '../../reception/phone';

export type Source = 'acknowledge' | 'generic' | 'operator' | 'twilio' | 'vapi';

export type Options = {
	country: string;
	language: string;
	safeWords: string;
	seconds: number;
	zone: string;
};

export function optionsOf(context: IWebhookFunctions): Options {
	const given = context.getNodeParameter('options', {}) as Partial<Options>;
	const language = given.language ?? 'es';
	return {
		country: given.country?.trim() || 'ES',
		language,
		safeWords: given.safeWords?.trim() || safeWords(language),
		seconds: given.seconds ?? 8,
		zone: given.zone?.trim() || 'Europe/Madrid',
	};
}

const credentialOf: Record<Source, string> = {
	acknowledge: 'receptionLedgerApi',
	generic: 'receptionWebhookApi',
	operator: 'receptionDeskApi',
	twilio: 'receptionTwilioApi',
	vapi: 'receptionVapiApi',
};

/** The credential of a source. One that is missing or cannot be read is an empty one: it refuses everything. */
export async function credentialFor(
	context: IWebhookFunctions,
	source: Source,
): Promise<IDataObject> {
	const type = credentialOf[source];
	if (!context.getNode().credentials?.[type]) return {};
	try {
		return await context.getCredentials(type);
	} catch (caught) {
		context.logger.warn(`The credential ${type} cannot be read: every delivery is refused`, {
			caught: String(caught),
		});
		return {};
	}
}

const secretsOf: Record<Exclude<Source, 'acknowledge'>, (credential: IDataObject) => unknown[]> = {
	generic: ({ secret, previousSecret }) => [secret, previousSecret],
	operator: ({ user, password }) =>
		user && password ? [`${String(user)}:${String(password)}`] : [],
	twilio: ({ authToken, previousAuthToken }) => [authToken, previousAuthToken],
	vapi: ({ secret, previousSecret }) => [secret, previousSecret],
};

/** What the phone room needs to know about a source: its secrets, and how it writes times and numbers. */
export function phoneSettings(
	source: Exclude<Source, 'acknowledge'>,
	credential: IDataObject,
	{ zone, country }: Options,
): PhoneSettings {
	const secrets = secretsOf[source](credential)
		.filter((secret) => typeof secret === 'string')
		.map((secret) => secret.trim())
		.filter((secret) => secret !== '');
	const algorithm = source === 'vapi' ? String(credential['scheme'] || 'secret') : undefined;
	return { secrets, zone, country, ...(algorithm ? { algorithm } : {}) };
}
