import { WebhookContext, WorkflowExecute } from 'n8n-core';
import {
	Workflow,
	type IDataObject,
	type INode,
	type INodeType,
	type IRun,
	type IWebhookResponseData,
	type IWorkflowExecuteAdditionalData,
} from 'n8n-workflow';

/** What n8n-core needs to know of the n8n around an execution. */
const surroundings = (credentials: Record<string, object>) => ({
	executionId: '1',
	webhookWaitingBaseUrl: 'http://n8n.test/webhook-waiting',
	instanceBaseUrl: 'http://n8n.test/',
	restApiUrl: 'http://n8n.test/rest',
	formWaitingBaseUrl: 'http://n8n.test/form-waiting',
	variables: {},
	credentialsHelper: {
		isCredentialUsableByNode: () => true,
		getCredentialsProperties: () => [],
		getDecrypted: async (_data: unknown, _node: unknown, type: string) => credentials[type] ?? {},
		authenticate: async (_credentials: unknown, _type: string, request: unknown) => request,
		getParentTypes: () => [],
		preAuthentication: async () => undefined,
		runPreAuthentication: async () => undefined,
	},
	setExecutionStatus: () => undefined,
	hooks: { runHook: async () => undefined, addHandler: () => undefined },
});

export type Waiting = {
	node: INodeType;
	parameters: IDataObject;
	credentials: Record<string, object>;
};

const workflowOf = ({ node, parameters, credentials }: Waiting): Workflow => {
	const known = Object.keys(credentials).map((name) => [name, { id: name, name }]);
	const nodes = [
		{
			id: 'Node',
			name: 'Node',
			type: 'own',
			typeVersion: 1,
			position: [0, 0],
			parameters,
			credentials: Object.fromEntries(known),
		},
	] as unknown as INode[];
	return new Workflow({
		id: 'wf1',
		nodes,
		connections: {},
		active: false,
		nodeTypes: {
			getByName: () => node,
			getByNameAndVersion: () => node,
			getKnownTypes: () => ({}),
		},
	});
};

export type Knock = { method: string; body?: object; query: URLSearchParams };

/** Asks the webhook of a waiting node, in the context n8n-core makes for it. */
export async function knock(waiting: Waiting, run: IRun, { method, body = {}, query }: Knock) {
	const answer = { status: 0, headers: {} as Record<string, string>, body: '' };
	const response = {
		set statusCode(status: number) {
			answer.status = status;
		},
		setHeader: (name: string, value: string) => (answer.headers[name] = value),
		end: (text: string) => (answer.body = text),
	};
	const workflow = workflowOf(waiting);
	const context = new WebhookContext(
		workflow,
		workflow.getNode('Node')!,
		{
			...surroundings(waiting.credentials),
			httpRequest: { method, body, query: Object.fromEntries(query), headers: {} },
			httpResponse: response,
		} as unknown as IWorkflowExecuteAdditionalData,
		'webhook',
		{ webhookDescription: {} } as never,
		[],
		run.data,
	);
	const result = (await waiting.node.webhook?.call(context)) as IWebhookResponseData;
	return { answer, result };
}

/** What n8n does when a wait ends by itself: the node is switched off and the execution goes on. */
export async function timeIsOver(waiting: Waiting, run: IRun): Promise<IRun> {
	run.data.waitTill = undefined;
	const [first] = run.data.executionData?.nodeExecutionStack ?? [];
	if (first) first.node.disabled = true;
	run.data.resultData.runData['Node']?.pop();
	const engine = new WorkflowExecute(
		surroundings(waiting.credentials) as never,
		'trigger',
		run.data,
	);
	return await engine.processRunExecutionData(workflowOf(waiting));
}
