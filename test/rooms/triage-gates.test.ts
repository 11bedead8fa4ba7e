// The gates of issue 3, measured on every run. Public sets stay outside the repository; without them their
// gates are skipped, and say so.
import {
	falseEmergencies,
	hasSharedData,
	lowered,
	negation,
	noise,
	ownCalls,
	seeds,
	unstable,
} from '../../bench/triage-gates';
import { judge } from '../../reception/triage';
import { levels } from '../../reception/record';

if (!hasSharedData)
	console.log('The public sets are not beside this repository: their gates are skipped.');
const onShared = hasSharedData ? it : it.skip;

describe('R44 · gates of the urgency engine', () => {
	onShared('cancels at most 0.5 % of true symptoms, and hears at least 85 % of denials', () => {
		const { wronglyCancelled, recall } = negation();
		expect(wronglyCancelled).toBeLessThanOrEqual(0.005);
		expect(recall).toBeGreaterThanOrEqual(0.85);
	});

	onShared('calls at most two of 465 support tickets an emergency', () => {
		expect(falseEmergencies().length).toBeLessThanOrEqual(2);
	});

	onShared('raises the seed phrases and none of those that must not', () => {
		const { reached, raised } = seeds();
		expect(reached).toBeGreaterThanOrEqual(0.98);
		expect(raised).toEqual([]);
	});

	it('marks our own calls: no emergency under urgent, 97 % of them emergencies, few false ones', () => {
		const calls = ownCalls().map((call) => ({
			...call,
			level: judge(call, { preset: call.preset }).level,
		}));
		const emergencies = calls.filter(
			({ accept }) => accept.length === 1 && accept[0] === 'emergency',
		);
		expect(
			emergencies.filter(({ level }) => levels.indexOf(level) > 1).map(({ id }) => id),
		).toEqual([]);
		expect(
			emergencies.filter(({ level }) => level === 'emergency').length / emergencies.length,
		).toBeGreaterThanOrEqual(0.97);
		const others = calls.filter(({ accept }) => !accept.includes('emergency'));
		expect(
			others.filter(({ level }) => level === 'emergency').length / others.length,
		).toBeLessThanOrEqual(0.01);
		expect(
			calls.filter(({ accept, level }) => accept.includes(level)).length / calls.length,
		).toBeGreaterThanOrEqual(0.95);
	});

	it('never lowers a call for small talk, thanks, another denied symptom or an order to do so', () => {
		expect(lowered(1000)).toEqual([]);
	});

	it('is the same for case, spelling of accents, fillers and who is meant', () => {
		expect(unstable()).toEqual([]);
	});

	it('loses at most three points of recall to speech noise', () => {
		const { clean, noisy } = noise();
		expect(clean - noisy).toBeLessThanOrEqual(0.03);
	});
});
