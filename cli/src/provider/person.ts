import { deliver } from '../deliver';
import { encodeForm } from '../sign';

const linkPattern = /https?:\/\/[^\s<>"']+/;

/** The first link of a text, without the full stop of the sentence around it. */
export const linkIn = (text: string): string | undefined =>
	linkPattern.exec(text)?.[0].replace(/[.,;:)\]]+$/, '');

export type Visit = { opened: number[]; status: number; told: string };

/**
 * Does what a person with a phone does: opens the page (as often as previews and thumbs do), looks for the
 * form with the button, and presses it. A page without such a form is left alone: status 0.
 */
export async function visitAndPress(url: string, previews: number): Promise<Visit> {
	const open = () => deliver({ method: 'GET', url, timeoutMs: 15_000 });
	const opened: number[] = [];
	let page = await open();
	opened.push(page.status);
	for (let preview = 0; preview < previews; preview++) {
		page = await open();
		opened.push(page.status);
	}
	const form = page.status === 200 ? readForm(page.body) : undefined;
	if (!form) return { opened, status: 0, told: visibleText(page.body) };
	const pressed = await deliver({
		method: 'POST',
		url: form.action ? new URL(form.action, url).href : url,
		headers: { 'content-type': 'application/x-www-form-urlencoded' },
		body: encodeForm(form.fields),
		timeoutMs: 15_000,
	});
	return { opened, status: pressed.status, told: visibleText(pressed.body) };
}

/** The first form of a page that posts: where to, and its hidden fields and named button. */
export function readForm(
	html: string,
): { action: string; fields: Record<string, string> } | undefined {
	for (const [, attributes = '', inside = ''] of html.matchAll(
		/<form\b([^>]*)>([\s\S]*?)<\/form>/gi,
	)) {
		if (attribute(attributes, 'method')?.toLowerCase() !== 'post') continue;
		const fields: Record<string, string> = {};
		for (const [, tag = '', own = ''] of inside.matchAll(/<(input|button)\b([^>]*)>/gi)) {
			const name = attribute(own, 'name');
			const type = attribute(own, 'type')?.toLowerCase() ?? (tag === 'button' ? 'submit' : 'text');
			if (name && (type === 'hidden' || type === 'submit'))
				fields[name] = attribute(own, 'value') ?? '';
		}
		return { action: attribute(attributes, 'action') ?? '', fields };
	}
	return undefined;
}

function attribute(attributes: string, name: string): string | undefined {
	const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(
		attributes,
	);
	const value = found?.[1] ?? found?.[2] ?? found?.[3];
	return value
		?.replace(/&amp;/g, '&')
		.replace(/&quot;/g, '"')
		.replace(/&#39;/g, "'");
}

/** What a reader sees of a page, on one line. */
export const visibleText = (html: string): string =>
	html
		.replace(/<(style|script|head)\b[\s\S]*?<\/\1>/gi, ' ')
		.replace(/<[^>]*>/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
