import type { NodeOperationError } from 'n8n-workflow';
import { acknowledge, claimStep, notePaged } from '../../reception/ledger';
import { acknowledgeKey, readAcknowledgeToken } from '../../reception/rota';
import type { Slip } from '../../reception/record';
import {
	escalationScene,
	inSeconds,
	key,
	now,
	type EscalationScene,
} from '../support/escalation-scene';

let scene: EscalationScene;
beforeEach(async () => {
	scene = await escalationScene();
});
afterEach(async () => await scene.server.close());

describe('Next Step', () => {
	it('hands out the page with a link only we can have made', async () => {
		const { outputs } = await scene.run('nextStep', [scene.slip]);
		expect(outputs.map((items) => items.length)).toEqual([0, 0, 1]);
		const { escalation } = outputs[2]?.[0] as unknown as Slip;
		expect(escalation).toMatchObject({
			status: 'page',
			step: 1,
			person: { name: 'Ana' },
			to: '+34600111222',
		});
		const link = new URL(escalation?.acknowledgeUrl ?? '');
		expect(`${link.origin}${link.pathname}`).toBe(`${scene.server.url}/webhook/guardia/call`);
		expect(
			readAcknowledgeToken(
				acknowledgeKey('an-api-key'),
				link.searchParams.get('t') ?? '',
				new Date(),
			),
		).toEqual({
			ok: true,
			reference: (await scene.row()).reference,
			step: 1,
		});
	});

	it('uses the address that phones can reach', async () => {
		scene.server.credentials.receptionLedgerApi.publicUrl = 'https://n8n.example.com/';
		const { outputs } = await scene.run('nextStep', [scene.slip], {
			acknowledgePath: '/otra/call',
		});
		const { escalation } = outputs[2]?.[0] as unknown as Slip;
		expect(escalation?.acknowledgeUrl).toMatch(
			/^https:\/\/n8n\.example\.com\/webhook\/otra\/call\?t=R-/,
		);
	});

	it('says that a call is taken, and that nobody is left', async () => {
		await scene.paged(inSeconds(-10));
		await notePaged(scene.server.tables, key, 1, { status: 'sent' });
		await claimStep(
			scene.server.tables,
			key,
			1,
			{ step: 2, deadline: inSeconds(-1), person: 'luis', channel: 'sms' },
			now(),
		);
		await notePaged(scene.server.tables, key, 2, { status: 'sent' });
		const over = await scene.run('nextStep', [scene.slip]);
		expect(over.outputs[0]).toMatchObject([
			{ escalation: { status: 'exhausted', tell: { name: 'Ana' } } },
		]);
		await acknowledge(scene.server.tables, { key, step: 2, by: 'link' }, now());
		const taken = await scene.run('nextStep', [scene.slip]);
		expect(taken.outputs[1]).toMatchObject([
			{ escalation: { status: 'acknowledged', acknowledgedBy: 'Luis' } },
		]);
	});

	it('puts out nothing while the present step has time: another execution waits for it', async () => {
		await scene.paged();
		const { outputs } = await scene.run('nextStep', [scene.slip]);
		expect(outputs).toEqual([[], [], []]);
	});

	it('says in plain words that the profile is missing', async () => {
		const { business: _none, ...bare } = scene.slip;
		const { run: result } = await scene.run('nextStep', [bare]);
		expect((result.data.resultData.error as NodeOperationError).description).toContain(
			'Reception Profile',
		);
	});
});
