import type {
	ICredentialDataDecryptedObject,
	ICredentialTestRequest,
	ICredentialType,
	IHttpRequestOptions,
	INodeProperties,
} from 'n8n-workflow';

/** This n8n's own public API: the ledger, the agenda and the contacts live in its Data Tables. */
export class ReceptionLedgerApi implements ICredentialType {
	name = 'receptionLedgerApi';

	displayName = 'Reception Ledger API';

	icon = {
		light: 'file:../icons/receptionLedger.svg',
		dark: 'file:../icons/receptionLedger.dark.svg',
	} as const;

	documentationUrl = 'https://docs.n8n.io/api/authentication/';

	properties: INodeProperties[] = [
		{
			displayName: 'Address of This N8n',
			name: 'baseUrl',
			type: 'string',
			default: 'http://localhost:5678',
			required: true,
			description:
				'Where this n8n reaches itself. In a container or behind a proxy this is usually http://localhost:5678, not the public address.',
		},
		{
			displayName: 'API Key',
			name: 'apiKey',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
			description:
				'From Settings → n8n API, with all scopes of Data Table, Data Table Column and Data Table Row',
		},
		{
			displayName: 'Public Address',
			name: 'publicUrl',
			type: 'string',
			default: '',
			placeholder: 'https://n8n.example.com',
			description:
				'The address phones of the team can reach, for the links that take a call. Leave empty when it is the address above.',
		},
	];

	/** Written as code: an expression here would cost every request its time. Relative addresses are this n8n's. */
	async authenticate(
		{ baseUrl, apiKey }: ICredentialDataDecryptedObject,
		request: IHttpRequestOptions,
	): Promise<IHttpRequestOptions> {
		const isRelative = !/^https?:/.test(request.url);
		return {
			...request,
			...(isRelative ? { baseURL: String(baseUrl).trim().replace(/\/$/, '') } : {}),
			headers: { ...request.headers, 'X-N8N-API-KEY': String(apiKey).trim() },
		};
	}

	test: ICredentialTestRequest = {
		request: { baseURL: 'http://localhost:5678', url: '/api/v1/data-tables?limit=1' },
	};
}
