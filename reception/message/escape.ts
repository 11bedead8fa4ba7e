// A caller's words stay words in every channel: no markup, no mention, no formula (security facts, section 2).

// Control characters, and the invisible marks that reorder text; line breaks and tabs stay.
const invisible =
	/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/** Text without control characters or hidden direction marks. */
export const plain = (text: string): string => text.replace(/\r\n?/g, '\n').replace(invisible, '');

/** One line: for subjects, SMS and table cells; a line break in a subject would start a mail header. */
export const oneLine = (text: string): string => plain(text).replace(/\s+/g, ' ').trim();

const entities: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** For HTML text and quoted attributes. */
export const html = (text: string): string =>
	plain(text).replace(/[&<>"']/g, (character) => entities[character] ?? character);

/**
 * For Slack's mrkdwn: its three entities, which also end `<!channel>`, and a word joiner behind `*_~` and
 * the backtick so that they mark nothing.
 */
export const slack = (text: string): string =>
	plain(text)
		.replace(/[&<>]/g, (character) => entities[character] ?? character)
		.replace(/[*_~`]/g, '$&\u2060')
		.replace(/@(?=channel|here|everyone)/gi, '@\u2060');

/** For Telegram's MarkdownV2, in which all of these mean something. */
export const telegram = (text: string): string =>
	plain(text).replace(/[\\_*[\]()~`>#+\-=|{}.!]/g, '\\$&');

/** One CSV cell, quoted; what a spreadsheet would compute (`=`, `+34…`, `@`) is kept as text. */
export function csvCell(value: string | number): string {
	if (typeof value === 'number') return String(value);
	const text = plain(value);
	const inert = /^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return `"${inert.replace(/"/g, '""')}"`;
}

/** Rows as CSV with the separator Spanish spreadsheets expect. */
export const csv = (rows: Array<Array<string | number>>): string =>
	rows.map((row) => row.map(csvCell).join(';')).join('\r\n');

/** The channels a message may be written for. */
export const escapes = { text: plain, html, slack, telegram } as const;
export type Channel = keyof typeof escapes;
