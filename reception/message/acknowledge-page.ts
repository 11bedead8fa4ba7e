import { inZone } from '../record';
import { html, oneLine } from './escape';
import { acknowledgeTexts } from './texts/acknowledge';
import { textLanguage } from './texts/language';

/**
 * Sent with every acknowledgement page: nothing is loaded, nothing runs, and the one form posts home. n8n
 * sets no policy of its own on pages a node sends itself.
 */
export const acknowledgePolicy =
	"default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Headers of the page: never cached, never named to other sites. */
export const acknowledgeHeaders: Record<string, string> = {
	'content-type': 'text/html; charset=utf-8',
	'content-security-policy': acknowledgePolicy,
	'cache-control': 'no-store',
	'referrer-policy': 'no-referrer',
	'x-content-type-options': 'nosniff',
	'x-robots-tag': 'noindex',
};

export type AcknowledgePage = {
	language: string;
	/** `ask` offers the button; the rest report what became of it. */
	state: 'ask' | 'thanks' | 'late' | 'invalid';
	businessName?: string;
	reference?: string;
	/** Who took the call, when it is too late. */
	by?: string;
	/** Until when the call is theirs to take, and the zone that instant is shown in. */
	until?: string;
	zone?: string;
	/** Shown to whoever took the call, so that they can ring back at once. */
	call?: { name?: string; phone?: string; reason?: string };
};

const style =
	'body{font:18px/1.5 system-ui,sans-serif;margin:0;padding:24px;max-width:32em;color:#1b1f24;background:#fff}' +
	'h1{font-size:1.5em;line-height:1.25}dt{color:#57606a;font-size:.85em}dd{margin:0 0 .8em;font-weight:600;overflow-wrap:anywhere}' +
	'button,.call{display:block;width:100%;box-sizing:border-box;padding:20px;border:0;border-radius:12px;font:inherit;font-size:1.3em;' +
	'font-weight:700;text-align:center;text-decoration:none;color:#fff;background:#0b6b3a}button:focus-visible,.call:focus-visible{outline:4px solid #54aeff}' +
	'@media (prefers-color-scheme:dark){body{color:#f0f3f6;background:#0d1117}dt{color:#9ea7b3}}';

const row = (label: string, value: string | undefined): string =>
	value ? `<dt>${html(label)}</dt><dd>${html(oneLine(value))}</dd>` : '';

/** The page a person on call opens from an alert. GET only ever shows it; the button's POST takes the call. */
export function acknowledgePage(page: AcknowledgePage): string {
	const texts = acknowledgeTexts(page.language);
	const business = page.businessName ? ` · ${page.businessName}` : '';
	const title = `${texts[`${page.state}Title`]}${page.state === 'invalid' ? '' : business}`;
	const phone =
		page.call?.phone && /^\+\d{7,15}$/.test(page.call.phone) ? page.call.phone : undefined;
	const until =
		page.until && page.zone ? inZone(page.until, page.zone).toFormat('HH:mm') : undefined;
	const body = {
		ask: () =>
			`<p>${html(texts.ask)}</p><form method="post"><button type="submit">${html(texts.button)}</button></form>` +
			(until ? `<p>${html(texts.until.replace('{until}', until))}</p>` : ''),
		thanks: () =>
			`<p>${html(texts.thanks)}</p>` +
			(phone ? `<p><a class="call" href="tel:${phone}">${html(texts.call)}</a></p>` : ''),
		late: () =>
			`<p>${html(page.by ? texts.late.replace('{by}', () => oneLine(page.by ?? '')) : texts.lateUnknown)}</p>`,
		invalid: () => `<p>${html(texts.invalid)}</p>`,
	}[page.state]();
	const call = page.state === 'thanks' ? page.call : undefined;
	const details = [
		row(texts.reference, page.reference),
		row(texts.caller, call?.name),
		row(texts.phone, call?.phone),
		row(texts.reason, call?.reason),
	].join('');
	return (
		`<!doctype html><html lang="${textLanguage(page.language)}"><head><meta charset="utf-8">` +
		'<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">' +
		`<title>${html(title)}</title><style>${style}</style></head><body><main><h1>${html(title)}</h1>${body}` +
		`${details ? `<dl>${details}</dl>` : ''}</main></body></html>`
	);
}

/** The same for whoever pressed a digit: whose call it is now, and whom to ring back. */
export function acknowledgeSpoken({ language, state, by, call }: AcknowledgePage): string {
	const texts = acknowledgeTexts(language);
	if (state === 'late')
		return by ? texts.late.replace('{by}', () => oneLine(by)) : texts.lateUnknown;
	if (state !== 'thanks') return texts.invalid;
	const digits = [...(call?.phone ?? '').replace(/\D/g, '')].join(' ');
	const details = [
		call?.name && `${texts.caller}: ${oneLine(call.name)}.`,
		digits && `${texts.phone}: ${digits}.`,
		call?.reason && `${texts.reason}: ${oneLine(call.reason)}.`,
	];
	return [`${texts.thanksTitle}.`, ...details].filter(Boolean).join(' ');
}
