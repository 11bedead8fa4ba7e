import type { Span } from './matcher';
import type { Reading } from './reading';

/** Words forward in which a caller comes from what was, or might be, to what is. */
const soon = 14;

function follows(reading: Reading, name: string, { to }: Span): boolean {
	for (const { from } of reading.near(name, to + 1, to + soon))
		if (from > to && !reading.tokens[from]!.agent) return true;
	return false;
}

/** "¿qué hago si huele a gas? Es que huele ahora mismo": supposed in words only. */
export const happens = (reading: Reading, match: Span): boolean =>
	follows(reading, 'happening_now', match);

/** "hace un mes que huele un poco, pero hoy no se puede ni entrar": it is back, and worse. */
export const isBack = (reading: Reading, match: Span): boolean =>
	follows(reading, 'back_today', match);
