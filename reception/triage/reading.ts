import { languages } from '../language/all';
import { languagesHeard } from '../language/heard';
import type { Token } from '../language/tokens';
import type { Turn } from '../record';
import { concepts } from './concepts';
import { Board, firstFrom, type Span } from './matcher';
import { Lexicon } from './pattern';
import { giveBack, takeSheet } from './sheet';
import { speakers } from './speakers';

/** What a call gives the engine to read. */
export type Words = {
	text?: string;
	transcript?: readonly Turn[];
	/** What the provider or an earlier call says of the caller; their own words decide. */
	language?: string;
};

const nowhere: readonly Span[] = [];
/** No expression is longer than eight words and the pronouns between. */
const longest = 16;

const reaching = (places: readonly Span[], from: number): Span[] =>
	places.filter(({ to }) => to >= from);

/** First word of every turn but the first. */
function turns(tokens: readonly Token[]): number[] {
	const found: number[] = [];
	for (let at = 1; at < tokens.length; at++)
		if (tokens[at]!.agent !== tokens[at - 1]!.agent) found.push(at);
	return found;
}

/** A call's words, looked up once: everything else asks this. */
export class Reading {
	private readonly marks = new Map<string, Uint8Array>();
	private turns: readonly number[] | undefined;
	private readonly spots = new Map<string, readonly Span[]>();

	constructor(
		/** Text the positions of quotes refer to: `text`, then the turns, one per line. */
		readonly text: string,
		readonly tokens: readonly Token[],
		readonly board: Board,
	) {}

	/** One bit per word: does it belong to a class of small words. */
	is(name: string): Uint8Array {
		const held = this.marks.get(name);
		if (held) return held;
		const made = this.board.mark(this.board.lexicon.slot(`{${name}}`));
		this.marks.set(name, made);
		return made;
	}

	/** Places where a class stands, fixed expressions as one. */
	places(name: string): readonly Span[] {
		let held = this.spots.get(name);
		if (!held)
			this.spots.set(name, (held = this.board.places(this.board.lexicon.slot(`{${name}}`))));
		return held;
	}

	/** Places of a class that touch a stretch of words. */
	near(name: string, from: number, to: number): readonly Span[] {
		const places = this.places(name);
		let head = firstFrom(places, from - longest);
		while (head < places.length && places[head]!.to < from) head++;
		let end = head;
		let whole = true;
		for (let at = head; at < places.length && places[at]!.from <= to; at++)
			if (places[at]!.to >= from) {
				whole &&= at === end;
				end = at + 1;
			}
		if (head === end) return nowhere;
		// Nearly always they are all there is, or stand side by side: no list need grow.
		if (whole && end - head === places.length) return places;
		const found = places.slice(head, end);
		return whole ? found : reaching(found, from);
	}

	/** Does a class touch a stretch of words. */
	stands(name: string, from: number, to: number): boolean {
		const places = this.places(name);
		for (let at = firstFrom(places, from - longest); at < places.length; at++) {
			if (places[at]!.from > to) return false;
			if (places[at]!.to >= from) return true;
		}
		return false;
	}

	/** Does a class stand, whole, in a stretch of words. */
	within(name: string, from: number, to: number): boolean {
		for (const place of this.near(name, from, to))
			if (place.from >= from && place.to <= to) return true;
		return false;
	}

	/** First and last word of the sentence a word stands in. */
	sentenceOf(at: number): Span {
		return this.tokens[at]!.of;
	}

	/** First word at or after a place which the one or the other said. */
	firstBy(at: number, agent: boolean): number | undefined {
		const { tokens } = this;
		if (at >= tokens.length) return undefined;
		if (tokens[at]!.agent === agent) return at;
		for (const turn of (this.turns ??= turns(tokens))) if (turn > at) return turn;
		return undefined;
	}

	/** Nothing more will be asked of it: its sheet goes to the next text. */
	close(): void {
		giveBack(this.board.sheet);
	}

	quote(from: number, to: number): string {
		return this.text.slice(this.tokens[from]?.start ?? 0, this.tokens[to]?.end ?? 0);
	}
}

/** Classes the scope rules read; compiled into every lexicon. */
export const manners = [
	'light',
	'clitic',
	'blocks',
	'denial',
	'breaker',
	'transparent',
	'opaque',
	'resolving',
	'hedge',
	'yes',
	'nay',
	'well',
	'if',
	'hypothetical',
	'remote',
	'ago',
	'long',
	'present',
	'recall',
	'kin_past',
	'resolved',
	'resolved_body',
	'yes_after_all',
	'info_noun',
	'of',
	'definition',
	'finite',
	'perfect',
	'and',
	'consequence',
	'unreal',
	'recent',
	'from',
	'year_before',
	'animal',
	'relative',
	'would',
	'person_self',
	'person_other',
	'not_that',
	'again',
	'same_again',
	'fallen_silent',
	'worn_out',
	'earnest',
	'then_verb',
	'fled',
	'left_empty',
	'happening_now',
	'back_today',
	'called_off',
	'only_joking',
	'not_at_all',
	'danger_asked',
	'asks_whether',
	'turned_real',
	'ever',
	'to_be_done',
	'and_died',
	'come_true',
	'did_once',
	'under_way',
	'well_now',
] as const;

const blocks = 'pero|aunque|sino|encara|pero_si|but|although|however|mas_si';

function compile(tags: readonly string[]): Lexicon {
	const classes = new Map<string, string>([['blocks', blocks]]);
	const spoken = languages.filter(({ tag }) => tags.includes(tag));
	// A class that only another language knows has no words here; a class that nobody knows is a slip of the pen.
	for (const { words } of languages)
		for (const name of Object.keys(words)) if (!classes.has(name)) classes.set(name, '');
	for (const { words } of spoken)
		for (const [name, list] of Object.entries(words)) {
			const held = classes.get(name);
			classes.set(name, held ? `${held}|${list}` : list);
		}
	const lexicon = new Lexicon(classes);
	for (const name of manners) lexicon.slot(`{${name}}`);
	for (const [concept, patterns] of Object.entries(concepts))
		for (const pattern of patterns) lexicon.add(concept, pattern);
	for (const { sayings, figures } of spoken) {
		for (const [concept, patterns] of Object.entries(sayings))
			for (const pattern of patterns) lexicon.add(concept, pattern);
		for (const [concept, patterns] of Object.entries(figures))
			for (const pattern of patterns) lexicon.add(concept, pattern, true);
	}
	return lexicon;
}

const compiled = new Map<string, Lexicon>();
/** All concepts in some languages: compiled when first heard, then only read. */
export function lexicon(tags: readonly string[]): Lexicon {
	const key = tags.join(' ');
	const held = compiled.get(key);
	if (held) return held;
	const made = compile(tags);
	compiled.set(key, made);
	return made;
}

/** Looks a call's words up. Plain text with speaker labels is read as the conversation it is. */
export function read({ text = '', transcript = [], language }: Words): Reading {
	const stretches = speakers(text);
	let whole = text;
	for (const { role, text: said } of transcript) {
		if (role !== 'caller' && role !== 'agent') continue;
		if (whole !== '') whole += '\n';
		stretches.push({ at: whole.length, text: said, agent: role === 'agent' });
		whole += said;
	}
	const sheet = takeSheet();
	sheet.write(stretches);
	const index = lexicon(languagesHeard(sheet.tokens, language));
	const board = new Board(sheet, index, {
		light: index.slot('{light}'),
		clitic: index.slot('{clitic}'),
		blocks: index.slot('{blocks}'),
	});
	return new Reading(whole, sheet.tokens, board);
}
