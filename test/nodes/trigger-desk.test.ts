import type { IDataObject } from 'n8n-workflow';
import { acknowledgeKey, acknowledgeToken } from '../../reception/rota';
import { switchboard } from '../support/switchboard';

type Board = Awaited<ReturnType<typeof switchboard>>;
const boards: Board[] = [];
afterEach(async () => {
	for (const board of boards.splice(0)) await board.close();
});
const open = async (...given: Parameters<typeof switchboard>) => {
	const board = await switchboard(...given);
	boards.push(board);
	return board;
};
const itemOf = ({ executions }: Board): IDataObject => executions.at(-1)![0]![0]!;

describe('the front desk', () => {
	const desk = { user: 'recepcion', password: 'una-clave-inventada' };
	const basic = (text: string) => ({
		authorization: `Basic ${Buffer.from(text).toString('base64')}`,
	});
	const signedIn = basic('recepcion:una-clave-inventada');
	const board = (credential: IDataObject = desk) =>
		open({ source: 'operator', credentials: { receptionDeskApi: credential } });
	const token = (html: string) => /name="form" value="([^"]+)"/.exec(html)![1]!;
	const submit = (
		{ url }: Board,
		fields: Record<string, string>,
		headers: Record<string, string> = signedIn,
	) => fetch(url, { method: 'POST', headers, body: new URLSearchParams(fields) });

	it('shows the form to whoever has its password, and asks everybody else for it', async () => {
		const { url } = await board();
		const page = await fetch(url, { headers: signedIn });
		expect(page.status).toBe(200);
		expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
		expect(await page.text()).toContain('Registrar una llamada');
		for (const headers of [{}, basic('recepcion:otra')]) {
			const refused = await fetch(url, { headers });
			expect(refused.status).toBe(401);
			expect(refused.headers.get('www-authenticate')).toMatch(/^Basic/);
		}
	});

	it('is closed while it has no password', async () => {
		for (const credential of [{ user: 'recepcion', password: '' }, {}]) {
			const shut = await board(credential);
			expect((await fetch(shut.url, { headers: basic('recepcion:') })).status).toBe(401);
			expect((await submit(shut, { reason: 'x' }, basic('recepcion:'))).status).toBe(401);
			expect(shut.executions).toEqual([]);
		}
	});

	it('writes a call down as a slip that waits for nothing but being stored', async () => {
		const front = await board();
		const form = token(await (await fetch(front.url, { headers: signedIn })).text());
		const fields = {
			form,
			language: 'es',
			name: 'Rosa',
			phone: '600 111 222',
			reason: 'pide cita',
			forWhom: 'Dra. Inventada',
			wanted: 'el jueves',
		};
		expect((await submit(front, fields)).status).toBe(200);
		expect(itemOf(front)).toMatchObject({
			slip: 1,
			call: { provider: 'operator', event: 'report', expectsAnswer: false },
			caller: { name: 'Rosa', phone: '+34600111222' },
			request: { reason: 'pide cita', wanted: 'el jueves', forRole: 'Dra. Inventada' },
		});
	});

	it('gives every form an id of its own, and takes none that another site made up', async () => {
		const front = await board();
		const [one, two] = await Promise.all(
			[0, 1].map(async () => token(await (await fetch(front.url, { headers: signedIn })).text())),
		);
		expect(one).not.toBe(two);
		expect(
			(await submit(front, { form: 'desk-0001.t9z0.AAAAAAAAAAAAAAAAAAAAAA', reason: 'x' })).status,
		).toBe(401);
		expect((await submit(front, { reason: 'x' })).status).toBe(401);
		expect(front.executions).toEqual([]);
	});
});

describe('the link of a page', () => {
	const apiKey = 'api-key-of-nobody';
	const inAnHour = () => new Date(Date.now() + 3_600_000);
	const tokenFor = (expires: Date, key = apiKey) =>
		acknowledgeToken(acknowledgeKey(key), 'R-7K3F9Q2M', 2, expires);
	const board = (credential: IDataObject = { apiKey }) =>
		open({ source: 'acknowledge', credentials: { receptionLedgerApi: credential } });
	const link = ({ url }: Board, token: string) => `${url}?t=${token}`;
	const post = (url: string, fields: Record<string, string> = {}) =>
		fetch(url, { method: 'POST', body: new URLSearchParams(fields) });

	it('only asks when it is opened: a preview takes no call', async () => {
		const links = await board();
		const page = await fetch(link(links, tokenFor(inAnHour())));
		expect(page.status).toBe(200);
		expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
		expect(await page.text()).toMatch(/<form method="post">/);
		expect(links.executions).toEqual([]);
	});

	it('takes the call when its button is pressed', async () => {
		const links = await board();
		await post(link(links, tokenFor(inAnHour())));
		expect(itemOf(links)).toEqual({
			acknowledge: { reference: 'R-7K3F9Q2M', step: 2, by: 'link', language: 'es' },
		});
	});

	it('takes the call by the digit 1 in an announcement call, and by no other', async () => {
		const links = await board();
		const url = link(links, tokenFor(inAnHour()));
		for (const fields of [
			{ CallSid: 'CA1', Digits: '2' },
			{ CallSid: 'CA1' },
			{ Digits: '11' },
		] as Array<Record<string, string>>) {
			const answer = await post(url, fields);
			expect(await answer.text()).toContain('<Hangup/>');
		}
		expect(links.executions).toEqual([]);
		await post(url, { CallSid: 'CA1', Digits: '1' });
		expect(itemOf(links)).toMatchObject({ acknowledge: { by: 'digit' } });
	});

	it('takes nothing with a token that is made up, of another key, changed, or too old', async () => {
		const links = await board();
		const good = tokenFor(inAnHour());
		const bad = [
			'',
			'x',
			'R-7K3F9Q2M.2.t9z.AAAAAAAAAAAAAAAAAAAAAA',
			tokenFor(inAnHour(), 'another'),
			good.replace('.2.', '.3.'),
		];
		for (const token of bad) {
			expect((await post(link(links, token))).status).toBe(401);
			expect((await fetch(link(links, token))).status).toBe(401);
		}
		expect((await post(link(links, tokenFor(new Date(Date.now() - 1000))))).status).toBe(410);
		expect(links.executions).toEqual([]);
	});

	it('is closed without the key that signs links', async () => {
		for (const credential of [{ apiKey: '' }, {}]) {
			const shut = await board(credential);
			expect((await post(link(shut, tokenFor(inAnHour())))).status).toBe(401);
			expect(shut.executions).toEqual([]);
		}
	});
});
