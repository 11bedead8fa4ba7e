import type { Span } from './matcher';
import type { Reading } from './reading';

/** As they are folded: "quiero", "estoy", "vull", "I'm". */
const self =
	/^(?:yo|jo|me|m|em|kiero|tengo|estoy|siento|noto|pienso|puedo|buy|tink|estik|sento|im|ibe)$/;

/** The caller speaks of themselves, in the words or right before them. */
function ownWords(reading: Reading, { from, to }: Span): boolean {
	for (let at = from; at <= to; at++)
		if (self.test(reading.tokens[at]!.fold) || /^I(?:$|['’])/.test(reading.quote(at, at)))
			return true;
	return false;
}

/** "mi padre murió de un infarto"; never "murió mi padre y yo no quiero vivir", which is the caller's own. */
export function ofTheDead(reading: Reading, head: number, match: Span): boolean {
	for (const { from, to } of reading.near('kin_past', head, match.to))
		if (
			from >= head &&
			to <= match.to &&
			!ownWords(reading, { from: Math.max(to + 1, match.from - 2), to: match.to })
		)
			return true;
	return false;
}

/** The caller's own, though somebody is mourned in the same call. */
export const own = (reading: Reading, match: Span): boolean =>
	ownWords(reading, { from: Math.max(0, match.from - 2), to: match.to });
