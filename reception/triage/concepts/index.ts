import { airwayConcepts } from './airway';
import { clinicConcepts } from './clinic';
import type { Concepts } from './concept';
import { dentalConcepts } from './dental';
import { hazardConcepts } from './hazard';
import { heartBrainConcepts } from './heart-brain';
import { injuryConcepts } from './injury';
import { harmConcepts } from './harm';
import { harmSignConcepts } from './harm-signs';
import { legalConcepts } from './legal';
import { lifeConcepts } from './life';
import { ordinaryConcepts } from './ordinary';
import { placeConcepts } from './place';
import { settingConcepts } from './setting';
import { signConcepts } from './signs';
import { toldHarmConcepts } from './told-harm';
import { toldBodyConcepts } from './told-body';
import { toldHouseConcepts } from './told-house';
import { toldRescueConcepts } from './told-rescue';
import { toldTeethConcepts } from './told-teeth';
import { toldThroatConcepts } from './told-throat';
import { vetConcepts } from './vet';
import { vetSeenConcepts } from './vet-seen';
import { witnessBodyConcepts } from './witness-body';
import { witnessHarmConcepts } from './witness-harm';
import { witnessPlaceConcepts } from './witness-place';

/** All concepts by name; a name given twice keeps both lists. */
export const concepts: Concepts = merge([
	lifeConcepts,
	injuryConcepts,
	airwayConcepts,
	placeConcepts,
	hazardConcepts,
	clinicConcepts,
	dentalConcepts,
	vetConcepts,
	vetSeenConcepts,
	legalConcepts,
	harmConcepts,
	harmSignConcepts,
	ordinaryConcepts,
	signConcepts,
	settingConcepts,
	heartBrainConcepts,
	witnessBodyConcepts,
	witnessHarmConcepts,
	witnessPlaceConcepts,
	toldHarmConcepts,
	toldBodyConcepts,
	toldHouseConcepts,
	toldRescueConcepts,
	toldThroatConcepts,
	toldTeethConcepts,
]);

function merge(lists: readonly Concepts[]): Concepts {
	const all: Record<string, readonly string[]> = {};
	for (const list of lists)
		for (const [name, patterns] of Object.entries(list))
			all[name] = [...(all[name] ?? []), ...patterns];
	return all;
}
