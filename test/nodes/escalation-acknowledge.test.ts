import type { NodeOperationError } from 'n8n-workflow';
import { escalationScene, type EscalationScene } from '../support/escalation-scene';

let scene: EscalationScene;
beforeEach(async () => {
	scene = await escalationScene();
});
afterEach(async () => await scene.server.close());

describe('Acknowledge', () => {
	const taking = async (step = 1, by = 'link') => ({
		acknowledge: { reference: (await scene.row()).reference, step, by },
	});
	const answers: Array<{ statusCode: number; body: string; headers: Record<string, string> }> = [];
	const listening = {
		hooks: {
			runHook: async (name: string, [answer]: [(typeof answers)[number]]) =>
				void (name === 'sendResponse' && answers.push(answer)),
			addHandler: () => undefined,
		},
	};
	beforeEach(() => answers.splice(0));

	it('writes it down, thanks with what is needed to call back, and wakes the wait at our own n8n', async () => {
		await scene.run('sendAndWait', [await scene.paged()]);
		const { outputs } = await scene.run('acknowledge', [await taking()], {}, listening);
		expect(outputs[1]).toMatchObject([
			{ slip: 1, escalation: { status: 'acknowledged', acknowledgedBy: 'ana' } },
		]);
		expect(answers).toHaveLength(1);
		expect(answers[0]?.body).toContain('agua por el techo');
		expect(scene.server.others).toMatchObject([{ method: 'POST', body: '{"wake":true}' }]);
		expect(scene.server.others[0]?.path).toMatch(
			/^\/webhook-waiting\/1\/Node\?reference=R-.*&step=1&signature=/,
		);
	});

	it('gives the call to one of 20, and tells the others who has it', async () => {
		await scene.paged();
		const item = await taking();
		const runs = await Promise.all(
			Array.from({ length: 20 }, async () => await scene.run('acknowledge', [item], {}, listening)),
		);
		expect(runs.filter(({ outputs }) => outputs[1]?.length === 1)).toHaveLength(1);
		expect(answers.filter(({ body }) => body.includes('Gracias'))).toHaveLength(1);
		expect(answers.filter(({ body }) => body.includes('Ya se ocupa'))).toHaveLength(19);
	});

	it('answers a digit with a voice', async () => {
		await scene.paged();
		await scene.run('acknowledge', [await taking(1, 'digit')], { language: 'en' }, listening);
		expect(answers[0]?.body).toMatch(/^<\?xml|<Response>/);
		expect(answers[0]?.body).toContain('the call is yours');
	});

	it('takes nothing for a step that was never paged, or a call that is not there', async () => {
		await scene.paged();
		const ahead = await scene.run('acknowledge', [await taking(7)], {}, listening);
		const unknown = await scene.run(
			'acknowledge',
			[{ acknowledge: { reference: 'R-NOBODY', step: 1, by: 'link' } }],
			{},
			listening,
		);
		expect([ahead.outputs[1], unknown.outputs[1]]).toEqual([[], []]);
		expect((await scene.row()).acknowledgedBy).toBeUndefined();
		expect(answers[1]?.body).toContain('Este enlace ya no sirve');
	});

	it('says what it needs when it is wired elsewhere', async () => {
		const { run: result } = await scene.run('acknowledge', [scene.slip]);
		expect((result.data.resultData.error as NodeOperationError).message).toBe(
			'This item does not say which call is taken',
		);
	});
});
