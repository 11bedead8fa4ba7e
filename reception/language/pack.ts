/**
 * One language, as the reception hears it. Words only: no levels, no channels, no rules.
 *
 * Every entry is written in the small pattern notation of `triage/pattern.ts`: `|` between alternatives,
 * `stem*` for any ending, `two_words` for a fixed expression, `{class}` for another entry of `words`.
 * All languages are listened to at once, so an entry may hold words another language shares.
 */
export type LanguagePack = {
	tag: string;
	name: string;
	/** Word classes the shared concepts are built from: `{chest}`, `{bleed}`, `{cannot}`. */
	words: Readonly<Record<string, string>>;
	/** Ways of saying a concept that only this language has. */
	sayings: Readonly<Record<string, readonly string[]>>;
	/** Idioms and homonyms: where one of these stands, the concept is not meant. */
	figures: Readonly<Record<string, readonly string[]>>;
};

type Lists = Readonly<Record<string, readonly string[]>>;

/** Sayings or figures of several files as one: what two files say of one concept stands side by side. */
export function together(...files: readonly Lists[]): Lists {
	const all: Record<string, readonly string[]> = {};
	for (const file of files)
		for (const [concept, patterns] of Object.entries(file))
			all[concept] = [...(all[concept] ?? []), ...patterns];
	return all;
}

type Words = Readonly<Record<string, string>>;

/** Word classes of several files as one: what two files give one class stands side by side. */
export function gathered(...files: readonly Words[]): Words {
	const all: Record<string, string> = {};
	for (const file of files)
		for (const [name, words] of Object.entries(file))
			all[name] = all[name] === undefined ? words : `${all[name]}|${words}`;
	return all;
}
