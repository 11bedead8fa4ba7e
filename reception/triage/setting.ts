import { gap } from '../language/tokens';
import { own } from './bereaved';
import { away, type Match, type Span } from './matcher';
import { dated } from './past';
import type { Qualifier } from './qualify';
import type { Reading } from './reading';
import { calledOff } from './retraction';
import { happened } from './supposition';

/** What the call is set in, by kind: the words of a story, of a price, of an old date. */
export type Settings = ReadonlyMap<string, readonly Match[]>;

/** Words a story or a course reaches: the whole of a short call, some sentences of a long one. */
const reach = 60;
/** Words back to what "that was years ago" speaks of, over a question of the receptionist. */
const back = 30;
/** Words a price, a newspaper or a sheet of paper reaches. */
const near = 16;

const nowhere: readonly never[] = [];

/** The settings among all that was found. */
export function settingsOf(matches: readonly Match[]): Settings {
	const found = new Map<string, Match[]>();
	for (const match of matches) {
		if (match.figure || !match.concept.startsWith('setting:')) continue;
		const kind = match.concept.slice('setting:'.length);
		const held = found.get(kind);
		if (held) held.push(match);
		else found.set(kind, [match]);
	}
	return found;
}

/** The caller, or somebody of the caller's: stories and newspapers are about neither. */
function ours(reading: Reading, { from, to }: Span): boolean {
	const { from: head } = reading.sentenceOf(from);
	for (let at = Math.max(head, from - 5); at <= to; at++) {
		const { fold } = reading.tokens[at]!;
		if (/^(?:mi|mis|my|meu|meba|nuestro|nuestra|nostre|nostra|our)$/.test(fold)) return true;
		if (at >= from - 1 && /^(?:me|m|em|i|im|nos|ens|we)$/.test(fold)) return true;
	}
	return false;
}

/** "fui a vuestro curso, pero mi madre no respira": between the two the caller comes to what is real. */
const turned = (reading: Reading, place: Span, match: Span): boolean =>
	reading
		.near('turned_real', place.to + 1, match.from - 1)
		.some((turn) => turn.from > place.to && turn.to < match.from);

/** "se ha desplomado", "has collapsed": it happened, or happens, to somebody here. */
const lived = (reading: Reading, match: Span): boolean => {
	const { from: head, to: tail } = reading.sentenceOf(match.from);
	return (
		ours(reading, match) ||
		happened(reading, Math.max(head, match.from - 14), match.to) ||
		reading.stands('present', Math.max(head, match.from - 5), Math.min(tail, match.to + 5))
	);
};

/** No comma and no "because" between: "how much for a burn", never "how much, he is burnt". */
function oneClause(reading: Reading, place: Span, match: Span): boolean {
	for (let at = place.to + 1; at <= match.from; at++) {
		const { before, fold } = reading.tokens[at]!;
		if (before !== gap.none || /^(?:pero|porke|perke|ke|bekause|but|no|not)$/.test(fold))
			return false;
	}
	return true;
}

/** "the leaflet says it can cause seizures": what a sheet lists, until somebody is spoken of. */
const listed = (reading: Reading, place: Span, match: Span): boolean =>
	reading.tokens
		.slice(place.to + 1, match.from)
		.every(
			({ before, fold }) =>
				before < gap.sentence &&
				!/^(?:me|le|li|em|mi|se|pero|but|he|she|my|nou|ahora|ara)$/.test(fold),
		);

/** "that was in 2019": said of what came before it, even of an answer to the receptionist. */
export function toldBack(reading: Reading, settings: Settings, match: Span): boolean {
	const dates = settings.get('long_ago') ?? nowhere;
	for (const place of settings.get('back') ?? nowhere)
		if (
			place.from > match.to &&
			away(place, match) <= back &&
			!reading.stands('recent', place.from, place.to + 3) &&
			(dated(reading, { from: place.from, to: place.to + 5 }) ||
				dates.some((date) => away(date, place) <= 5))
		)
			return true;
	return false;
}

/** A "yes" that tells of long ago, or of a play: what was asked has not happened here. */
export function repliedIn(reading: Reading, settings: Settings, reply: Span): Qualifier {
	if (toldBack(reading, settings, reply) || calledOff(reading, reply)) return 'past';
	const played = (settings.get('staged') ?? nowhere).length > 0;
	if (!played || reading.places('earnest').length > 0) return 'affirmed';
	return happened(reading, 0, reading.tokens.length - 1) ? 'affirmed' : 'hypothetical';
}

/** "sí, se llama Ictus": a name once said is one wherever it stands. */
function bearsName(reading: Reading, named: readonly Match[], match: Span): boolean {
	const { tokens } = reading;
	if (match.from !== match.to || !/^\p{Lu}/u.test(reading.quote(match.from, match.to)))
		return false;
	return named.some(
		({ to }) =>
			tokens[to + 1]?.fold === tokens[match.from]!.fold &&
			/^\p{Lu}/u.test(reading.quote(to + 1, to + 1)),
	);
}

/** "calle de la Sangre", "tickets for Murder on the …": a capital right after the word for what bears a name. */
const bears = (reading: Reading, place: Span, step: Span): boolean =>
	place.to < step.from &&
	step.from - place.to <= 2 &&
	oneClause(reading, place, step) &&
	/^\p{Lu}/u.test(reading.quote(step.from, step.from));

function bearsAny(reading: Reading, place: Span, steps: readonly Span[]): boolean {
	for (const step of steps) if (bears(reading, place, step)) return true;
	return false;
}

/** Does a form ask for it: "pregunta si", "asks about". */
const asks = (reading: Reading, from: number, to: number): boolean =>
	reading
		.near('asks_whether', Math.max(from, to - 14), to - 1)
		.some((place) => place.from >= from && place.to < to);

/** A match among the settings of its call. Its tests are given it, so that asking costs no closure each. */
class Scene {
	private known: boolean | undefined;

	constructor(
		readonly reading: Reading,
		private readonly settings: Settings,
		readonly match: Span & { steps?: readonly Span[] },
	) {}

	of(kind: string): readonly Match[] {
		return this.settings.get(kind) ?? nowhere;
	}

	/** Does a setting of a kind pass a test. */
	any(kind: string, test: (place: Match, scene: Scene) => boolean): boolean {
		for (const place of this.of(kind)) if (test(place, this)) return true;
		return false;
	}

	/** In the sentence of the match. */
	here({ from }: Span): boolean {
		const { tokens } = this.reading;
		return tokens[from]!.sentence === tokens[this.match.from]!.sentence;
	}

	/** Only told of. Whether it was lived is dear to find out: asked once, where something depends on it. */
	told(): boolean {
		return !(this.known ??= lived(this.reading, this.match));
	}
}

type Test = (place: Match, scene: Scene) => boolean;

const before: Test = (place, scene) =>
	place.from < scene.match.from && scene.here(place) && away(place, scene.match) <= near;
const within: Test = (place, { match }) => away(place, match) <= near;
const laughed: Test = (place, { match }) => away(place, match) <= 12;
const priced: Test = (place, scene) =>
	before(place, scene) && oneClause(scene.reading, place, scene.match);
const paper: Test = (place, scene) =>
	before(place, scene) && !turned(scene.reading, place, scene.match);
// "la ficha pregunta si ha tenido desmayos": what a form asks has not happened for that.
const form: Test = (place, scene) =>
	paper(place, scene) && asks(scene.reading, place.from, scene.match.from);
const staged: Test = (place, { reading, match }) =>
	away(place, match) <= reach &&
	!turned(reading, place, match) &&
	!reading.stands('did_once', place.from - 3, place.to);
const real: Test = (place, scene) => !staged(place, scene);
const role: Test = (place, scene) => scene.here(place) && within(place, scene);
const name: Test = (place, scene) => priced(place, scene) && away(place, scene.match) <= 3;
const street: Test = (place, { reading, match }) =>
	bearsAny(reading, place, match.steps ?? nowhere);
const risk: Test = (place, scene) =>
	before(place, scene) && listed(scene.reading, place, scene.match);

/** How the setting of a call changes what was said in it; undefined when it is meant as it is said. */
export function setIn(
	reading: Reading,
	settings: Settings,
	match: Span & { steps?: readonly Span[] },
): Qualifier | undefined {
	if (settings.size === 0) return undefined;
	if (toldBack(reading, settings, match)) return 'past';
	const scene = new Scene(reading, settings, match);
	if (scene.any('price', priced) && scene.told()) return 'question';
	if (reading.places('earnest').length > 0) return undefined;
	// "the leaflet said so, and it is what is happening": read, and come true.
	const onPaper = reading.places('come_true').length === 0;
	if (onPaper && scene.any('reading', form)) return 'question';
	// "me da un infarto antes de los cincuenta, ja, ja": who laughs tells of nothing that has happened.
	if (scene.any('laughter', laughed) && scene.told()) return 'idiom';
	if (scene.any('staged', staged) && !scene.any('staged', real) && scene.told())
		return 'hypothetical';
	// "mi hija hace de bruja y la queman", "se llama Incendio Provocado"
	if (scene.any('role', role) && !happened(reading, reading.sentenceOf(match.from).from, match.to))
		return 'hypothetical';
	if (scene.any('name', name) && /^\p{Lu}/u.test(reading.quote(match.from, match.from)))
		return 'hypothetical';
	if (scene.any('place_name', street) || bearsName(reading, scene.of('name'), match))
		return 'hypothetical';
	if (onPaper && (scene.any('may_cause', risk) || (scene.any('reading', paper) && scene.told())))
		return 'question';
	if (scene.any('news', within) && !ours(reading, match)) return 'other_subject';
	if (scene.of('mourning').length > 0 && !ours(reading, match) && !own(reading, match))
		return 'past';
	const filed =
		scene.of('file').length > 0 &&
		reading.stands('then_verb', match.from - 5, match.to + 5) &&
		!reading.stands('present', match.from - 8, match.to + 8);
	return filed ? 'past' : undefined;
}
