import { wallClockMillis } from '../../reception/profile';
import { gaps } from '../../reception/rota';
import { team } from '../support/on-call-team';
import { transitions } from '../support/transitions';

describe(`clock changes of this Node's tz data ${process.versions.tz}`, () => {
	const changes = transitions('2026-09-01', '2027-12-31');
	const localAt = (at: number, { at: change, before, after }: (typeof changes)[number]) =>
		at + (at < change ? before : after);

	it('finds some to test with', () => {
		expect(changes.length).toBeGreaterThan(300);
	});

	it('hands over at the first instant the clocks show the time or have passed it, everywhere', () => {
		const wrong: string[] = [];
		for (const change of changes)
			for (let shift = -150; shift <= 150; shift += 15) {
				// Times around the change, read off either clock: some do not exist, some come twice.
				const wanted = change.at + change.before + shift * 60_000;
				const [date = '', time = ''] = new Date(wanted).toISOString().slice(0, 16).split('T');
				const found = wallClockMillis(date, time, change.zone);
				let first = change.at - 8 * 3_600_000;
				while (localAt(first, change) < wanted) first += 60_000;
				if (found !== first) wrong.push(`${change.zone} ${date} ${time}`);
			}
		expect(wrong).toEqual([]);
	});

	it('leaves no gap and pages nobody twice where a shift ends in a changed hour', () => {
		const wrong: string[] = [];
		// Zones that change alike behave alike: one of each pattern.
		const pattern = (change: (typeof changes)[number]) =>
			`${localAt(change.at, change)} ${change.after - change.before}`;
		for (const change of new Map(changes.map((change) => [pattern(change), change])).values())
			for (const shift of [-60, -30, 0, 30, 60]) {
				const time = new Date(change.at + change.before + shift * 60_000)
					.toISOString()
					.slice(11, 16);
				const profile = team({
					zone: change.zone,
					shifts: [
						{ person: 'ana', from: time, to: '12:00' },
						{ person: 'luis', from: '12:00', to: time },
					],
				});
				const from = new Date(change.at - 36 * 3_600_000).toISOString();
				const to = new Date(change.at + 36 * 3_600_000).toISOString();
				if (time !== '12:00' && gaps(profile, from, to).length)
					wrong.push(`${change.zone} ${time}`);
			}
		expect(wrong).toEqual([]);
	});
});
