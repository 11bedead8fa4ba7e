import { sectorOf } from '../profile/proposals';
import { readPastCall, type PastCall } from './evaluate-read';
import samples from './evaluate-samples.json';

type Language = 'es' | 'ca' | 'en';
const isLanguage = (tag: string | undefined): tag is Language =>
	tag === 'es' || tag === 'ca' || tag === 'en';

/** Invented calls of a sector, with the levels that would be right: what changes is seen before it is live. */
export function samplesOf(sector: string | undefined, language: string | undefined): PastCall[] {
	const preset = sectorOf(sector);
	const tag: Language = isLanguage(language) ? language : 'es';
	return samples[preset][tag].flatMap((sample, index) => {
		const call = readPastCall({ ...sample, preset, language: tag }, index + 1);
		return call ? [call] : [];
	});
}
