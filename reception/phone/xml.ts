/** An element, its attributes (absent ones are left out) and what it holds. */
export type Element = {
	name: string;
	attributes?: Record<string, string | number | boolean | undefined>;
	holds?: Array<Element | string>;
};

// What XML 1.0 cannot carry at all, escaped or not: control characters and halves of surrogate pairs.
const unwritable =
	/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]|\p{Cs}/gu;

/** Text without control characters and without halves of characters. */
export const writable = (text: string): string => text.replace(unwritable, '');

const entities: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&apos;',
};

/** For XML text and quoted attributes: a caller's words never become a verb. */
export const escapeXml = (text: string): string =>
	writable(text).replace(/[&<>"']/g, (character) => entities[character] ?? character);

export function writeXml({ name, attributes = {}, holds = [] }: Element): string {
	const given = Object.entries(attributes)
		.filter(([, value]) => value !== undefined && value !== '')
		.map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
		.join('');
	const inner = holds
		.map((part) => (typeof part === 'string' ? escapeXml(part) : writeXml(part)))
		.join('');
	return inner ? `<${name}${given}>${inner}</${name}>` : `<${name}${given}/>`;
}

/** The first so many characters, never half of one. */
export const capped = (text: string, length: number): string =>
	text.length <= length ? text : [...text].slice(0, length).join('');

/** One line of plain text: for places where a line break would end a header, a result or a sentence. */
export const singleLine = (text: string): string => writable(text).replace(/\s+/g, ' ').trim();
