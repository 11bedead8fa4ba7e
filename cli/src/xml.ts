/** One element of an XML document. Text stands between the elements as it was written, entities resolved. */
export type Element = {
	name: string;
	attributes: Record<string, string>;
	children: Array<Element | string>;
};

/** The document is not well formed; a carrier would end the call (Twilio 12100). */
export class Malformed extends Error {}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const namePattern = '[A-Za-z_][\\w.:-]*';
const token = new RegExp(
	[
		'<\\?[\\s\\S]*?\\?>', // declaration
		'<!--[\\s\\S]*?-->', // comment
		'<!\\[CDATA\\[([\\s\\S]*?)\\]\\]>', // 1
		`</(${namePattern})\\s*>`, // 2
		`<(${namePattern})((?:\\s+${namePattern}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>`, // 3 4 5
		'([^<]+)', // 6
	].join('|'),
	'y',
);

/**
 * Reads a small XML document as strictly as a carrier does: one root, closed in order, no bare `&` or `<`,
 * no document type (so no entities of one's own). That strictness is the point: text of a caller that was not
 * escaped makes the document unreadable here, or shows up as an element.
 */
export function parseXml(document: string): Element {
	const root: Element = { name: '', attributes: {}, children: [] };
	const open: Element[] = [root];
	const top = () => open[open.length - 1] as Element;
	const text = document.replace(/^\uFEFF/, '').trim();
	token.lastIndex = 0;
	while (token.lastIndex < text.length) {
		const at = token.lastIndex;
		const found = token.exec(text);
		if (!found) throw new Malformed(`not XML at character ${at}: ${text.slice(at, at + 30)}`);
		const [, cdata, closing, opening, attributes, selfClosing, plain] = found;
		if (cdata !== undefined) top().children.push(cdata);
		else if (plain !== undefined) top().children.push(resolve(plain));
		else if (opening !== undefined) {
			const element = { name: opening, attributes: readAttributes(attributes ?? ''), children: [] };
			top().children.push(element);
			if (!selfClosing) open.push(element);
		} else if (closing !== undefined) {
			if (top().name !== closing) throw new Malformed(`</${closing}> closes <${top().name}>`);
			open.pop();
		}
	}
	if (open.length > 1) throw new Malformed(`<${top().name}> is never closed`);
	return onlyElement(root);
}

function onlyElement(root: Element): Element {
	const [first, ...more] = elements(root);
	const strayText = root.children.some((child) => typeof child === 'string' && child.trim() !== '');
	if (!first || more.length > 0 || strayText) throw new Malformed('one root element is wanted');
	return first;
}

function readAttributes(text: string): Record<string, string> {
	const attributes: Record<string, string> = {};
	for (const [, name = '', double, single] of text.matchAll(
		new RegExp(`(${namePattern})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'g'),
	)) {
		if (name in attributes) throw new Malformed(`attribute ${name} is given twice`);
		attributes[name] = resolve(double ?? single ?? '');
	}
	return attributes;
}

function resolve(text: string): string {
	return text.replace(/&([^;&\s]{1,10};)?/g, (whole, named: string | undefined) => {
		const name = named?.slice(0, -1) ?? '';
		const code = /^#x([\da-f]+)$/i.exec(name)?.[1] ?? '';
		const decimal = /^#(\d+)$/.exec(name)?.[1] ?? '';
		const point = code ? parseInt(code, 16) : decimal ? Number(decimal) : NaN;
		if (point > 0 && point <= 0x10ffff) return String.fromCodePoint(point);
		const known = entities[name];
		if (known === undefined) throw new Malformed(`"${whole}" is not an entity`);
		return known;
	});
}

/** The elements directly inside one, without the text between them. */
export const elements = (element: Element): Element[] =>
	element.children.filter((child): child is Element => typeof child !== 'string');

/** All text inside an element, whatever markup (SSML) it carries. */
export const textOf = (element: Element): string =>
	element.children
		.map((child) => (typeof child === 'string' ? child : textOf(child)))
		.join('')
		.replace(/\s+/g, ' ')
		.trim();
