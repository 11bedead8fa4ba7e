import { describeCall, summary } from '../../cli/src/simulate';
import { scenario, simulateScene } from '../support/simulate-scene';

const scene = simulateScene();
const { play } = scene;

describe('reading back what became of a call', () => {
	const row = (more: Record<string, string | number> = {}) => ({
		key: `twilio:${scene.n8n?.calls[0]?.id}`,
		reference: 'R-7K3F9Q2M',
		state: 'acknowledged',
		level: 'emergency',
		outcome: 'escalated',
		acknowledgedBy: 'luis',
		slip: JSON.stringify({
			triage: {
				level: 'emergency',
				because: [{ quote: 'dolor en el pecho', qualifier: 'affirmed' }],
			},
		}),
		...more,
	});
	const expected = scenario({
		expect: {
			level: 'emergency',
			outcome: 'escalated',
			acknowledgedBy: 'luis',
			sms: 0,
			heard: ['clinica sol'],
		},
	});

	it('says how urgent and why, what was done, and how it ended', async () => {
		const provider = await scene.standIn();
		const report = await play(expected, { rows: () => [row()] }, { provider });
		expect(report.ok).toBe(true);
		const text = describeCall(report).join('\n');
		expect(text).toContain('emergency, because of "dolor en el pecho"');
		expect(text).toContain('escalated, taken by luis (acknowledged, R-7K3F9Q2M)');
		expect(summary([report])).toBe('1 calls: 1 escalated');
	});

	it.each([
		['another level', { level: 'routine' }, 'level'],
		['another outcome', { outcome: 'message_taken' }, 'outcome'],
		['another person', { acknowledgedBy: 'ana' }, 'acknowledged by'],
	])('is not content with %s', async (_, more, what) => {
		const report = await play(expected, { rows: () => [row(more)] });
		expect(report.ok).toBe(false);
		expect(report.checks.filter(({ ok }) => !ok).map((check) => check.what)).toEqual([what]);
	});

	it.each([
		['no row', () => []],
		['two rows', () => [row(), row()]],
	])('is not content with %s', async (_, rows) => {
		expect((await play(expected, { rows })).checks[0]).toMatchObject({ what: 'rows', ok: false });
	});

	it('waits for the row, and for the message that bears its reference', async () => {
		const provider = await scene.standIn();
		const begun = Date.now();
		const rows = () => (Date.now() - begun > 900 ? [row()] : [row({ outcome: '', level: '' })]);
		const paged = { ...expected, waitSeconds: 10, expect: { outcome: 'escalated', sms: 1 } };
		provider.messages.push(
			{
				sid: 'SM1',
				from: '+1',
				to: '+34600111333',
				body: 'R-7K3F9Q2M',
				status: 'delivered',
				at: begun,
			},
			{
				sid: 'SM2',
				from: '+1',
				to: '+34600111333',
				body: 'R-OTHER',
				status: 'delivered',
				at: begun,
			},
		);
		const report = await play(paged, { rows }, { provider });
		expect(report.ok).toBe(true);
		expect(report.truth.messages.map(({ sid }) => sid)).toEqual(['SM1']);
		expect(report.totalMs).toBeGreaterThan(800);
	});

	it('does not hold up the next call for a matter that goes on', async () => {
		const log: string[] = [];
		await play(
			[
				scenario({ id: 'slow', waitSeconds: 2, expect: { outcome: 'escalated' } }),
				scenario({ id: 'next' }),
			],
			{},
			{ log: (told) => told.kind === 'ends' && log.push(told.report.scenario.id) },
		);
		expect(log).toEqual(['next', 'slow']);
	});
});
