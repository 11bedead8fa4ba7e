import type { Level } from '../../record';

/** A text in the three languages a team may read. */
export type Said = { es: string; ca: string; en: string };

/** When concepts stand in a call, affirmed, the call is at least of this level. */
export type Rule = {
	id: string;
	level: Level;
	/** Never lowerable, whatever a business agrees. */
	universal?: true;
	/** Sectors in which it is expected; absent = every sector. */
	presets?: readonly string[];
	/** Each entry is one sufficient set of concepts, joined by `+`: `pregnant + bleeding`. */
	when: readonly string[];
	/** Concepts that make the rule silent when said anywhere in the call. */
	unless?: readonly string[];
	/** What it is worth when it has passed; absent = a person asks in the morning. */
	whenOver?: Level;
	/** About a body (an animal's, in a veterinary practice) or about a place, where fire is fire for everybody. */
	about: 'body' | 'place' | 'affairs';
	/** Never about an animal: in a veterinary practice it needs a person in the sentence. */
	peopleOnly?: true;
	name: Said;
	ask?: Said;
};

/** Sectors that examine bodies. */
export const clinical = ['clinic', 'general'];
/** Sectors whose callers may speak of a person's body. */
export const bodily = ['clinic', 'general', 'dental', 'legal', 'estate', 'technical'];
