// `node bench/run.mjs triage`: the gates of the urgency engine, with the published anchors beside them.
import { anchors, fixtureTable } from './triage-fixtures';
import {
	falseEmergencies,
	hasSharedData,
	lowered,
	negation,
	noise,
	seeds,
	speed,
	unstable,
	vignettes,
} from './triage-gates';

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const row = (...cells: Array<string | number>) => console.log(`| ${cells.join(' | ')} |`);

row('measure', 'result', 'gate');
row('---', '---', '---');
if (hasSharedData) {
	const { wronglyCancelled, recall } = negation();
	row('NUBes: true symptoms cancelled', `${(100 * wronglyCancelled).toFixed(2)} %`, '≤ 0.5 %');
	row('NUBes: denials recognised', percent(recall), '≥ 85 %');
	row('support tickets marked emergency', falseEmergencies().length, '≤ 2 of 465');
	const { reached, phrases, raised } = seeds();
	row(`seed phrases that reach their level (${phrases})`, percent(reached), '≥ 98 %');
	row('seed phrases that must not, and do', raised.length, '0 of 219');
	for (const name of ['semigran45', 'esi_handbook_triageagent', 'clinicaflow_vignettes']) {
		const set = vignettes(`${name}.jsonl`);
		row(
			`${name}: emergencies marked emergency · at least urgent · false`,
			`${set.markedEmergency} · ${set.atLeastUrgent} of ${set.emergencies} · ${set.falseEmergencies}`,
			'reported',
		);
	}
} else console.log('Public sets are not beside this repository: their rows are left out.');
const heard = noise();
row(
	`speech noise, ${heard.calls} emergencies: before → after`,
	`${percent(heard.clean)} → ${percent(heard.noisy)}`,
	'≤ 3 points',
);
row('harmless additions that lower a level', `${lowered().length} of 1,000`, '0');
row('calls that change with case, fillers, sex', unstable().length, '0');
const { median, p99 } = speed();
row(
	'5,000 characters, processor time: median · p99',
	`${median.toFixed(2)} ms · ${p99.toFixed(2)} ms`,
	'p99 < 2 ms',
);

console.log(
	'\nOur own calls (tuned to: they guard against steps back and prove nothing about new ones)\n',
);
console.log(fixtureTable());
console.log('\nWhat others have published, on other calls\n');
console.log(anchors);
