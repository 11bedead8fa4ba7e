import type { ImportedWorkflow } from './n8n';

/** A profile as the workflow `00-preparar` holds it; only what the stories change is named. */
type Profile = {
	id: string;
	numbers: string[];
	hours: Record<string, string[][]>;
	holidays: object;
	people: Array<{ id: string; phone: string }>;
	shifts: object[];
	ladder: Array<{ who: string; channel: string; waitSeconds: number }>;
	rounds: number;
};

const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const everyDay = (hours: string[][]) => Object.fromEntries(days.map((day) => [day, hours]));

/** Lines of the stories. The real clock decides, so a story rings a line with the hours it needs. */
export const lines = {
	/** 20:40, or any other hour after closing. */
	closed: '+34910000001',
	open: '+34910000002',
	/** Closed too, with people of its own: what happens there disturbs no other story. */
	apart: '+34910000003',
	/** Closed, and three people on its ladder. */
	threeSteps: '+34910000004',
};

/** Phones of the people on call, by line. */
export const phones = {
	marta: '+34600000101',
	jordi: '+34600000102',
	rosa: '+34600000103',
	apartMarta: '+34600000111',
	apartJordi: '+34600000112',
};

const step = (who: string) => ({ who, channel: 'sms', waitSeconds: 70 });

function variant(base: Profile, changes: Partial<Profile>): Profile {
	return {
		...base,
		hours: everyDay([]),
		holidays: { public: false, closed: [], special: [] },
		ladder: [step('on-call'), step('jordi')],
		rounds: 1,
		...changes,
	};
}

function clinics(base: Profile): Profile[] {
	const elsewhere = base.people.map((person) => ({
		...person,
		phone: person.phone.replace(/0(\d)$/, '1$1'),
	}));
	return [
		variant(base, { id: 'noche', numbers: [lines.closed] }),
		variant(base, { id: 'dia', numbers: [lines.open], hours: everyDay([['00:00', '24:00']]) }),
		variant(base, { id: 'aparte', numbers: [lines.apart], people: elsewhere }),
		variant(base, {
			id: 'tres',
			numbers: [lines.threeSteps],
			ladder: [step('on-call'), step('jordi'), step('rosa')],
		}),
	];
}

/** The shipped workflow that stores the profile, with the clinics of the stories in place of its own. */
export function withClinics(workflow: ImportedWorkflow): ImportedWorkflow {
	const nodes = (workflow.nodes as Array<{ parameters?: { profiles?: string } }>).map((node) => {
		const written = node.parameters?.profiles;
		if (!written) return node;
		const [base] = [JSON.parse(written) as Profile | Profile[]].flat();
		if (!base) throw new Error(`${workflow.name} holds no profile`);
		return { ...node, parameters: { ...node.parameters, profiles: JSON.stringify(clinics(base)) } };
	});
	return { ...workflow, nodes };
}

type Node = { name: string; type: string; parameters?: Record<string, unknown> };

/** The morning list on demand: the very nodes of `05-primera-hora`, behind a webhook instead of a clock. */
export function morningOnDemand(shipped: ImportedWorkflow[]): ImportedWorkflow[] {
	const nodes = (shipped.find(({ name }) => name === '05-primera-hora')?.nodes ?? []) as Node[];
	const named = (type: string, operation: string) => {
		const found = nodes.find(
			(node) => node.type.endsWith(`.${type}`) && node.parameters?.['operation'] === operation,
		);
		if (!found) throw new Error(`05-primera-hora has no ${type} with the operation ${operation}`);
		return found;
	};
	const list = named('receptionLedger', 'list');
	const report = named('receptionReport', 'morningList');
	const door = {
		...{ id: 'e2e-door', name: 'Door', type: 'n8n-nodes-base.webhook', typeVersion: 2.1 },
		...{ position: [-240, 120], webhookId: 'e2e-morning' },
		parameters: {
			...{ httpMethod: 'POST', path: 'e2e-morning', options: {} },
			...{ responseMode: 'lastNode', responseData: 'allEntries' },
		},
	};
	const to = (node: string) => ({ main: [[{ node, type: 'main', index: 0 }]] });
	return [
		{
			...{ id: 'e2eMorningList', name: 'e2e-morning', nodes: [door, list, report] },
			...{ settings: { executionOrder: 'v1' } },
			connections: { Door: to(list.name), [list.name]: to(report.name) },
		} as ImportedWorkflow,
	];
}
