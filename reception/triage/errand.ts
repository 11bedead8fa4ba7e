import { counts, type Mention } from './mentions';
import type { Reading } from './reading';

/** Concepts that mean what they say whatever else is asked for: people who say goodbye cancel appointments. */
const always = new Set(['suicidal']);

/** A word of the present, of help or of a body in trouble ("está bien ahora" is none), from the caller. */
export const isHappening = (reading: Reading): boolean =>
	['under_way', 'earnest'].some((name) =>
		reading
			.places(name)
			.some(
				({ from, to }) =>
					!reading.tokens[from]!.agent && reading.near('well_now', from, to).length === 0,
			),
	);

/** Something was said that no errand and no harmless sound makes a topic. */
export const isGrave = (found: readonly Mention[]): boolean =>
	found.some((mention) => counts(mention) && always.has(mention.concept));

/**
 * "¿Cuánto cuesta la póliza, cubre incendio?", "quería la factura de cuando se desmayó": somebody came for a paper,
 * a price, a check-up or a ticket, and nothing in the call is happening. A danger named up to there is a topic: it
 * stays with a person and pages nobody. One word of the present, of help or of a body in trouble anywhere in the
 * call ("está bien ahora" is none), and there is no errand. Nor does one reach what is told after it
 * ("… la vacuna. Ah, y otra cosa: …").
 *
 * Returns the last sentence the errand reaches; -1 where the call is none.
 */
export function errandTo(reading: Reading, found: readonly Mention[]): number {
	let last = -1;
	for (const mention of found)
		if (mention.concept === 'type:purpose' && counts(mention))
			last = Math.max(last, reading.tokens[mention.to]!.sentence);
	if (last < 0 || isGrave(found)) return -1;
	return isHappening(reading) ? -1 : last;
}
