import type {
	ICredentialDataDecryptedObject,
	ICredentialTestRequest,
	ICredentialType,
	IHttpRequestOptions,
	INodeProperties,
} from 'n8n-workflow';

/** One Twilio account: checks what it delivers, and sends text messages and announcement calls. */
export class ReceptionTwilioApi implements ICredentialType {
	name = 'receptionTwilioApi';

	displayName = 'Reception Twilio API';

	icon = {
		light: 'file:../icons/receptionPhone.svg',
		dark: 'file:../icons/receptionPhone.dark.svg',
	} as const;

	documentationUrl = 'https://www.twilio.com/docs/usage/security#validating-requests';

	properties: INodeProperties[] = [
		{
			displayName: 'Account SID',
			name: 'accountSid',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'AC00000000000000000000000000000000',
			description: 'On the first page of the Twilio console',
		},
		{
			displayName: 'Auth Token',
			name: 'authToken',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
			description: 'The primary Auth Token. Twilio signs with it; an API key does not sign.',
		},
		{
			displayName: 'Previous Auth Token',
			name: 'previousAuthToken',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			description:
				'While a token is being changed: deliveries signed with this one are still taken',
		},
		{
			displayName: 'API Address',
			name: 'baseUrl',
			type: 'string',
			default: 'https://api.twilio.com',
			description: 'Another address for a region, or for the simulator',
		},
		{
			displayName: 'Public Address of This N8n',
			name: 'publicUrl',
			type: 'string',
			default: '',
			placeholder: 'https://n8n.example.com',
			description:
				'Fill in when Twilio reaches this n8n under another address than n8n knows itself by (reverse proxy, tunnel): the address is part of the signature',
		},
	];

	/** Written as code, not as an expression: an address with the account in it, and basic authentication. */
	async authenticate(
		credentials: ICredentialDataDecryptedObject,
		request: IHttpRequestOptions,
	): Promise<IHttpRequestOptions> {
		const accountSid = String(credentials['accountSid'] ?? '').trim();
		const isRelative = !/^https?:/.test(request.url);
		return {
			...request,
			...(isRelative ? { baseURL: String(credentials['baseUrl'] || request.baseURL) } : {}),
			url: request.url.replace('{accountSid}', encodeURIComponent(accountSid)),
			auth: { username: accountSid, password: String(credentials['authToken'] ?? '').trim() },
		};
	}

	test: ICredentialTestRequest = {
		request: {
			baseURL: 'https://api.twilio.com',
			url: '/2010-04-01/Accounts/{accountSid}.json',
		},
	};
}
