import { acknowledge } from '../../reception/ledger';
import {
	escalationScene,
	inSeconds,
	key,
	now,
	type EscalationScene,
} from '../support/escalation-scene';
import { output } from '../support/harness';
import { knock, timeIsOver } from '../support/waiting';

let scene: EscalationScene;
beforeEach(async () => {
	scene = await escalationScene();
});
afterEach(async () => await scene.server.close());

describe('Wait for Acknowledgement', () => {
	it('waits until the deadline, and leaves a signed address for this step', async () => {
		const deadline = inSeconds(120);
		const { run: waiting } = await scene.run('sendAndWait', [await scene.paged(deadline)]);
		expect(waiting.status).toBe('waiting');
		expect(waiting.waitTill?.toISOString()).toBe(deadline);
		const { resumeUrl, stepState } = await scene.row();
		const url = new URL(resumeUrl ?? '');
		expect(url.pathname).toBe('/webhook-waiting/1/Node');
		expect(url.searchParams.get('signature')).toMatch(/^[0-9a-f]{64}$/);
		expect(url.searchParams.get('step')).toBe('1');
		expect(stepState).toBe('paged');
	});

	it('never waits less than 70 seconds: shorter waits of n8n end late', async () => {
		const { run: waiting } = await scene.run('sendAndWait', [await scene.paged(inSeconds(20))]);
		expect((waiting.waitTill?.getTime() ?? 0) - Date.now()).toBeGreaterThan(69_000);
	});

	it('does not wait at all when the call was taken before', async () => {
		const item = await scene.paged();
		await acknowledge(scene.server.tables, { key, step: 1, by: 'link' }, now());
		const { run: done, outputs } = await scene.run('sendAndWait', [item]);
		expect(done.status).toBe('success');
		expect(outputs[0]).toEqual([]);
		expect(outputs[1]).toMatchObject([
			{
				business: { id: 'clinica-sol' },
				escalation: { status: 'acknowledged', acknowledgedBy: 'Ana' },
			},
		]);
	});

	it('passes the slip to No Answer when the time is over', async () => {
		const { run: waiting } = await scene.run('sendAndWait', [await scene.paged()]);
		const resumed = await timeIsOver(scene.waiting, waiting);
		expect(output(resumed, 'Node', 0)).toMatchObject([
			{ slip: 1, escalation: { status: 'waiting', step: 1 } },
		]);
		expect(output(resumed, 'Node', 1)).toEqual([]);
	});

	const address = async () => new URL((await scene.row()).resumeUrl ?? '').searchParams;

	it('asks on GET and changes nothing', async () => {
		const { run: waiting } = await scene.run('sendAndWait', [await scene.paged()]);
		const { answer, result } = await knock(scene.waiting, waiting, {
			method: 'GET',
			query: await address(),
		});
		expect(result).toEqual({ noWebhookResponse: true });
		expect(answer.body).toContain('<form method="post">');
		expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
		expect(answer.body).not.toContain('Eva Prueba');
		expect((await scene.row()).acknowledgedBy).toBeUndefined();
	});

	it('takes the call on POST, once, and goes on at Acknowledged', async () => {
		const { run: waiting } = await scene.run('sendAndWait', [await scene.paged()]);
		const query = await address();
		const { answer, result } = await knock(scene.waiting, waiting, { method: 'POST', query });
		expect(answer.body).toContain('Gracias');
		expect(answer.body).toContain('tel:+34910000002');
		expect(result.workflowData?.map((items) => items.length)).toEqual([0, 1, 0]);
		expect(result.workflowData?.[1]?.[0]?.json).toMatchObject({
			business: { id: 'clinica-sol' },
			escalation: { status: 'acknowledged', acknowledgedBy: 'Ana' },
			ledger: { state: 'acknowledged' },
		});
		const again = await knock(scene.waiting, waiting, { method: 'POST', query });
		expect(again.answer.body).toContain('Ana se ha hecho cargo');
	});

	it('is woken by whoever wrote the acknowledgement, and by nobody else', async () => {
		const { run: waiting } = await scene.run('sendAndWait', [await scene.paged()]);
		const query = await address();
		const early = await knock(scene.waiting, waiting, {
			method: 'POST',
			body: { wake: true },
			query,
		});
		expect(early.result).toEqual({ noWebhookResponse: true });
		expect((await scene.row()).acknowledgedBy).toBeUndefined();
		await acknowledge(scene.server.tables, { key, step: 1, by: 'link' }, now());
		const { result } = await knock(scene.waiting, waiting, {
			method: 'POST',
			body: { wake: true },
			query,
		});
		expect(result.workflowData?.[1]).toHaveLength(1);
	});
});
