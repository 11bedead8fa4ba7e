import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebhookContext } from 'n8n-core';
import {
	Workflow,
	type IDataObject,
	type INode,
	type IWebhookResponseData,
	type IWorkflowExecuteAdditionalData,
} from 'n8n-workflow';
import { ReceptionTrigger } from '../../nodes/ReceptionTrigger/ReceptionTrigger.node';

const webhookId = '3f0e';

/** What n8n hangs on a request before a node sees it (`rawBodyReader` of its body parser). */
async function asN8nDoes(request: IncomingMessage): Promise<object> {
	const parts: Buffer[] = [];
	for await (const part of request) parts.push(part as Buffer);
	const url = new URL(request.url ?? '/', 'http://n8n.test');
	return Object.assign(request, {
		originalUrl: request.url,
		contentType: request.headers['content-type']?.split(';')[0],
		query: Object.fromEntries(url.searchParams),
		readRawBody: async () => {
			Object.assign(request, { rawBody: Buffer.concat(parts) });
		},
	});
}

export type Executed = { data: IDataObject[][]; response: ServerResponse };

/**
 * A Reception Trigger behind real HTTP, in the context n8n-core makes for webhooks. `workflow` stands for
 * what runs behind it and for how n8n answers; every execution it starts is kept.
 */
export async function switchboard(
	{
		source,
		options = {},
		credentials = {},
	}: { source: string; options?: IDataObject; credentials?: Record<string, IDataObject> },
	workflow: (executed: Executed) => void = ({ response }) => void response.end(),
) {
	const node = new ReceptionTrigger();
	const executions: IDataObject[][][] = [];
	const warnings: string[] = [];
	const nodes = [
		{
			id: 'Trigger',
			name: 'Trigger',
			type: 'own',
			typeVersion: 2,
			webhookId,
			position: [0, 0],
			parameters: { source, options },
			credentials: Object.fromEntries(
				Object.keys(credentials).map((name) => [name, { id: name, name }]),
			),
		},
	] as unknown as INode[];
	const types = {
		getByName: () => node,
		getByNameAndVersion: () => node,
		getKnownTypes: () => ({}),
	};

	async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
		const run = new Workflow({ id: 'wf1', nodes, connections: {}, active: true, nodeTypes: types });
		const httpRequest = await asN8nDoes(request);
		const context = new WebhookContext(
			run,
			run.getNode('Trigger')!,
			{
				httpRequest,
				httpResponse: response,
				webhookBaseUrl: `${base}/webhook`,
				webhookTestBaseUrl: `${base}/webhook-test`,
				credentialsHelper: {
					isCredentialUsableByNode: () => true,
					getCredentialsProperties: () => [],
					getParentTypes: () => [],
					getDecrypted: async (_data: unknown, _node: unknown, type: string) =>
						credentials[type] ?? {},
				},
			} as unknown as IWorkflowExecuteAdditionalData,
			'webhook',
			{
				webhookDescription: node.description.webhooks![0]!,
				isTest: request.url?.startsWith('/webhook-test/'),
			} as never,
			[],
			null,
		);
		Object.defineProperty(context, 'logger', {
			value: { warn: (text: string) => warnings.push(text) },
		});
		const result: IWebhookResponseData = await node.webhook.call(context);
		if (!result.workflowData) return;
		const data = result.workflowData.map((items) => items.map(({ json }) => json));
		executions.push(data);
		workflow({ data, response });
	}

	const server = createServer((request, response) => {
		serve(request, response).catch((caught: unknown) => {
			response.statusCode = 500;
			response.end(`thrown: ${String(caught)}`);
		});
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}/webhook/${webhookId}/call`,
		executions,
		warnings,
		close: async () => {
			server.closeAllConnections();
			await new Promise((closed) => server.close(closed));
		},
	};
}
