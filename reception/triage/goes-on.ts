import type { Span } from './matcher';
import type { Reading } from './reading';

/** Words forward in which a caller comes from what was, or might be, to what is. */
const soon = 14;

const follows = (reading: Reading, name: string, { to }: Span): boolean =>
	reading
		.near(name, to + 1, to + soon)
		.some((place) => place.from > to && !reading.tokens[place.from]!.agent);

/** "¿qué hago si huele a gas? Es que huele ahora mismo": supposed in words only. */
export const happens = (reading: Reading, match: Span): boolean =>
	follows(reading, 'happening_now', match);

/** "hace un mes que huele un poco, pero hoy no se puede ni entrar": it is back, and worse. */
export const isBack = (reading: Reading, match: Span): boolean =>
	follows(reading, 'back_today', match);
