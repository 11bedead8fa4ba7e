import { inZone, type Slot } from '../record';
import { digitised, plain, says } from './plain';
import { isRefusal, meant, readWanted, suits, type Asking, type Wanted } from './wanted';
import { wordsFor, type DateWords } from './words/words';

/** What the words of a caller do with the times they were offered. */
export type Choice =
	| { kind: 'chosen'; slot: Slot }
	/** They fit several of the offers: those are to be said again. */
	| { kind: 'several'; slots: Slot[] }
	/** None of them; perhaps with a wish of their own. */
	| { kind: 'other'; wanted?: Wanted }
	| { kind: 'unclear' };

const decided = (slots: Slot[]): Choice | undefined => {
	const [slot] = slots;
	if (!slot) return undefined;
	return slots.length === 1 ? { kind: 'chosen', slot } : { kind: 'several', slots };
};

/** "La segunda", "the last one"; "a primera hora" and "primero de mayo" are no choices. */
function byPlace(thoughts: string[], offers: Slot[], words: DateWords): Slot | undefined {
	const notPlaces = [...words.parts.map(([phrase]) => phrase), ...words.months];
	const text = thoughts.join(' ');
	const places = words.ordinals.filter(([phrase]) => says(text, phrase));
	if (
		places.length === 0 ||
		notPlaces.some((phrase) => phrase.includes(' hora') && says(text, phrase))
	)
		return undefined;
	if (words.months.some((month) => says(text, month))) return undefined;
	const [place] = new Set(places.map(([, number]) => number));
	if (new Set(places.map(([, number]) => number)).size > 1 || place === undefined) return undefined;
	return place === -1 ? offers.at(-1) : offers[place - 1];
}

/** Only the likeliest meaning when both a morning and an evening time were offered. */
function byTime(wanted: Wanted, offers: Slot[], zone: string): Slot[] {
	const fitting = offers.filter((slot) => suits(slot, wanted, zone));
	const likeliest = wanted.minutes?.[0];
	if (fitting.length < 2 || likeliest === undefined || wanted.bound) return fitting;
	const likely = fitting.filter((slot) => suits(slot, { ...wanted, minutes: [likeliest] }, zone));
	return likely.length > 0 ? likely : fitting;
}

/** A bare hour, "doce" or "diez treinta", as an answer to a list of hours. */
function byBareHour(thoughts: string[], offers: Slot[], words: DateWords, zone: string): Slot[] {
	const match = /^(?:\D* )?(\d{1,2})(?: (\d{2}))?(?: \D*)?$/.exec(
		digitised(thoughts.join(' '), words),
	);
	if (!match) return [];
	const [hour, minute] = [Number(match[1]), Number(match[2] ?? 0)];
	return offers.filter((slot) => {
		const local = inZone(slot.start, zone);
		return local.minute === minute && (local.hour === hour || local.hour === hour + 12);
	});
}

/**
 * Which of the offered times the caller takes: by place ("la primera", key 1), by time ("a las doce y
 * media"), by day or part of the day when only one fits, by a plain yes to a single offer. Never guesses:
 * what fits several is said again, what was refused is not chosen.
 */
export function chooseOffer(
	said: { speech?: string; digits?: string },
	offers: Slot[],
	asking: Asking,
): Choice {
	const key = Number(said.digits);
	const keyed = said.digits !== undefined && Number.isInteger(key) ? offers[key - 1] : undefined;
	if (keyed) return { kind: 'chosen', slot: keyed };
	const speech = said.speech ?? '';
	const wanted = readWanted(speech, asking);
	const tables = wordsFor(asking.language);
	const fitting = wanted && decided(byTime(wanted, offers, asking.zone));
	// A time is surer than a place: "la segunda, a las doce" names one slot twice.
	if (fitting?.kind === 'chosen') return fitting;
	for (const words of tables) {
		const thoughts = meant(speech, words);
		const slot = byPlace(thoughts, fitting?.kind === 'several' ? fitting.slots : offers, words);
		if (slot) return { kind: 'chosen', slot };
	}
	if (fitting) return fitting;
	if (wanted) return { kind: 'other', wanted };
	for (const words of tables) {
		const bare = decided(byBareHour(meant(speech, words), offers, words, asking.zone));
		if (bare) return bare;
	}
	const [only] = offers;
	const thoughts = plain(speech);
	if (tables.some((words) => isRefusal(thoughts, words))) return { kind: 'other' };
	const agreed = tables.some((words) => words.yes.some((phrase) => says(thoughts, phrase)));
	if (agreed && only && offers.length === 1) return { kind: 'chosen', slot: only };
	return agreed ? { kind: 'several', slots: offers } : { kind: 'unclear' };
}
