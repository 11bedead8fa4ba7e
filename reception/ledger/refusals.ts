import { Refused, type Send } from '../send';
import { Trouble } from '../trouble';

/** The same wire, but refusals an operator can put right arrive as `Trouble`, in their words. */
export const explaining =
	(send: Send): Send =>
	async (request) => {
		try {
			return await send(request);
		} catch (caught) {
			throw caught instanceof Refused ? (explained(caught) ?? caught) : caught;
		}
	};

const fresh =
	'Create a key under Settings → n8n API with all scopes of Data Table, Data Table Column and Data Table Row, and paste it into the credential "Reception Ledger API".';

function explained({ status, body }: Refused): Trouble | undefined {
	if (status === 0)
		return new Trouble(
			'n8n did not answer at the address in the ledger credential',
			'Open the credential "Reception Ledger API" and check the address. It must be reachable from this n8n itself; behind a proxy http://localhost:5678 is usually right.',
		);
	if (status === 401)
		return new Trouble('n8n does not accept the API key of the ledger credential', fresh);
	if (status === 403) return new Trouble('The API key may not use Data Tables', fresh);
	if (status === 400 && /size limit/i.test(JSON.stringify(body ?? '')))
		return new Trouble(
			'The Data Tables of this n8n are full',
			'Delete old rows of reception_calls, or raise N8N_DATA_TABLES_MAX_SIZE_BYTES.',
		);
	if (status === 413)
		return new Trouble(
			'The call record is too large to be stored',
			'Leave long transcripts out of what the provider sends, or turn its partial transcripts off.',
		);
	return undefined;
}
