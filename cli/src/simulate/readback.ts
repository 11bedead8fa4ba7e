import type { N8n, Row } from '../n8n';
import type {
	Acknowledgement,
	PlacedCall,
	ProviderRecord,
	ProviderView,
	SentMessage,
} from '../provider';
import type { Scenario } from './scenario';

/** The parts of a stored slip that are printed and checked. */
export type Slip = {
	business?: { id?: string; name?: string; language?: string; mode?: { kind?: string } };
	caller?: { name?: string; phone?: string; language?: string };
	request?: { reason?: string; type?: string };
	triage?: {
		level?: string;
		type?: string;
		disposition?: string;
		sentence?: string;
		because?: Array<{ rule?: string; quote?: string; level?: string; qualifier?: string }>;
	};
	booking?: { status?: string; slot?: { start?: string; spoken?: string } };
	crm?: { status?: string; contactId?: string };
	message?: { forRole?: string; subject?: string };
	outcome?: string;
};

/** What the ledger and the provider know about a call. */
export type Truth = {
	/** Rows of `reception_calls` with the call's key: one, or the reception broke its promise. */
	rows: Row[];
	slip: Slip;
	messages: SentMessage[];
	calls: PlacedCall[];
	acknowledgements: Acknowledgement[];
};

const nothing: ProviderRecord = { messages: [], calls: [], acknowledgements: [] };

/**
 * Reads a call back: its row through n8n's public API, and what the provider accepted for it – everything
 * that bears the call's reference, and every message to the caller since the call began.
 */
export async function readBack(
	scenario: Scenario,
	key: string | undefined,
	begunAt: number,
	n8n: N8n | undefined,
	provider: ProviderView | undefined,
): Promise<Truth> {
	const rows = n8n && key ? await n8n.rows('reception_calls', { key }) : [];
	const { messages, calls, acknowledgements } = (await provider?.record()) ?? nothing;
	const reference = String(rows[0]?.['reference'] ?? '');
	const bears = (text: string | undefined) => reference !== '' && !!text?.includes(reference);
	const own = messages.filter(
		({ body, to, at }) => bears(body) || (to === scenario.from && at >= begunAt),
	);
	const ownCalls = calls.filter(({ twiml, url }) => bears(twiml) || bears(url));
	return {
		rows,
		slip: slipOf(rows[0]),
		messages: own,
		calls: ownCalls,
		acknowledgements: acknowledgements.filter(
			({ url, to, at }) => bears(url) || ownCalls.some((call) => call.to === to && at >= call.at),
		),
	};
}

function slipOf(row: Row | undefined): Slip {
	try {
		return JSON.parse(String(row?.['slip'] ?? '{}')) as Slip;
	} catch {
		return {};
	}
}
