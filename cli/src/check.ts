import { deliver } from './deliver';
import { openN8n, type Listed, type Workflow } from './n8n';

/** One thing a reception needs, and what to do where it is not there. */
export type Finding = { ok: boolean; what: string; whatToDo?: string };

const prefix = 'n8n-nodes-reception.';
const tables = ['reception_calls', 'reception_locks', 'reception_agenda', 'reception_contacts'];

/** Sources whose trigger answers a post without proof with 401. */
const triggerType = `${prefix}receptionTrigger`;

/** Looks whether a running n8n has everything a reception needs. Reads only; calls nobody. */
export async function check(url: string, apiKey: string): Promise<Finding[]> {
	const n8n = openN8n(url, apiKey);
	const [found, workflows, credentials] = await Promise.all([
		n8n.tables(),
		n8n.workflows(),
		n8n.credentials(),
	]);
	const ours = workflows.filter(
		({ nodes, isArchived }) => !isArchived && nodes.some(({ type }) => type.startsWith(prefix)),
	);
	return [
		...tables.map((name) => ({
			ok: found.some((table) => table.name === name),
			what: `table ${name}`,
			whatToDo: 'run the workflow 00-preparar (Reception Ledger, operation Set Up)',
		})),
		{
			ok: ours.length > 0,
			what: 'workflows of the reception',
			whatToDo: 'import the files of workflows/ and publish them',
		},
		...ours.flatMap((workflow) => ofWorkflow(workflow, credentials)),
		...(await Promise.all(ours.filter(({ active }) => active).flatMap((each) => doors(each, url)))),
	].map(({ ok, what, whatToDo }) => (ok ? { ok, what } : { ok, what, whatToDo }));
}

function ofWorkflow(workflow: Workflow, credentials: Listed[]): Finding[] {
	const startsItself = workflow.nodes.some(
		({ type, disabled }) =>
			!disabled &&
			/trigger$|\.webhook$/i.test(type) &&
			!/(manual|executeWorkflow)Trigger$/i.test(type),
	);
	const wanted = workflow.nodes
		.filter(({ disabled }) => !disabled)
		.flatMap((node) =>
			Object.entries(node.credentials ?? {}).map(([type, { id, name }]) => ({
				node,
				type,
				id,
				name,
			})),
		);
	return [
		{
			ok: workflow.active || !startsItself,
			what: `workflow "${workflow.name}" is published`,
			whatToDo: 'open it in the editor and publish it',
		},
		...wanted.map(({ node, type, id, name }) => ({
			ok: credentials.some((each) => each.id === id),
			what: `credential "${name}" of "${node.name}" in "${workflow.name}"`,
			whatToDo: `choose or create a credential of type ${type} in that node`,
		})),
	];
}

/** Knocks at a workflow's webhook without proof: 401 is what a closed door says. */
function doors(workflow: Workflow, url: string): Array<Promise<Finding>> {
	return workflow.nodes
		.filter(({ type, webhookId, disabled }) => type === triggerType && webhookId && !disabled)
		.map(async ({ webhookId = '', name }) => {
			const address = `${url.replace(/\/$/, '')}/webhook/${webhookId}/call`;
			const { status } = await deliver({
				method: 'POST',
				url: address,
				headers: { 'content-type': 'application/json' },
				body: '{}',
				timeoutMs: 15_000,
			});
			return {
				ok: status === 401,
				what: `"${name}" in "${workflow.name}" answers at /webhook/${webhookId}/call and refuses strangers`,
				whatToDo:
					status === 404
						? 'the webhook is not registered: publish the workflow again'
						: `it answered a post without signature with ${status}, not with 401: set its credential`,
			};
		});
}
