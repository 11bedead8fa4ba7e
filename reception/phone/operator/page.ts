import { createHash } from 'crypto';
import { escapeXml } from '../xml';
import { deskTexts, type DeskTexts } from './texts';

const style = `
body{font:17px/1.5 system-ui,sans-serif;margin:0 auto;padding:24px;max-width:38em;color:#1b1f24;background:#fff}
label,legend{display:block;font-weight:600;margin-top:1em}small{display:block;color:#57606a}
input,textarea{font:inherit;width:100%;box-sizing:border-box;padding:10px;border:1px solid #6e7781;border-radius:8px;color:inherit;background:transparent}
textarea{min-height:6em}input[type=checkbox]{width:1.3em;height:1.3em;vertical-align:middle}
button{font:inherit;font-weight:700;margin-top:1.5em;padding:14px 24px;border:0;border-radius:10px;color:#fff;background:#0b6b3a}
:focus-visible{outline:3px solid #54aeff;outline-offset:2px}a{color:inherit}
@media (prefers-color-scheme:dark){body{color:#f0f3f6;background:#0d1117}small{color:#9ea7b3}}`;

// Nothing is loaded and nothing runs; the one style sheet is known by its digest.
const styleDigest = createHash('sha256').update(style).digest('base64');
const policy = `default-src 'none'; style-src 'sha256-${styleDigest}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

/** Sent with every page of the desk. n8n sets no policy on pages a node writes itself. */
export const pageHeaders: Record<string, string> = {
	'content-type': 'text/html; charset=utf-8',
	'content-security-policy': policy,
	'cache-control': 'no-store',
	'referrer-policy': 'no-referrer',
	'x-content-type-options': 'nosniff',
};

type Language = keyof typeof deskTexts;

/** The language of the page nearest to a tag; Spanish where there is none. */
const nearest = (tag: string): Language =>
	(['es', 'ca', 'en'] as const).find((language) => tag.toLowerCase().startsWith(language)) ?? 'es';

const shell = (language: Language, title: string, body: string): string =>
	`<!doctype html><html lang="${language}"><head><meta charset="utf-8">` +
	'<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">' +
	`<title>${escapeXml(title)}</title><style>${style}</style></head>` +
	`<body><main><h1>${escapeXml(title)}</h1>${body}</main></body></html>`;

type Field = {
	name: string;
	label: string;
	hint?: string;
	control?: 'input' | 'textarea';
	attributes?: string;
};

/** One field: its label names it, its hint describes it, for the eye and for a screen reader alike. */
function fieldOf({ name, label, hint, control = 'input', attributes = '' }: Field): string {
	const described = hint ? ` aria-describedby="${name}-hint"` : '';
	const open = `<${control} id="${name}" name="${name}"${described}${attributes ? ` ${attributes}` : ''}>`;
	return (
		`<label for="${name}">${escapeXml(label)}</label>` +
		(control === 'textarea' ? `${open}</textarea>` : open) +
		(hint ? `<small id="${name}-hint">${escapeXml(hint)}</small>` : '')
	);
}

const fields = (texts: DeskTexts): Field[] => [
	{ name: 'name', label: texts.name, attributes: 'maxlength="120" autocomplete="off" autofocus' },
	{
		name: 'phone',
		label: texts.phone,
		hint: texts.phoneHint,
		attributes: 'type="tel" maxlength="40" autocomplete="off"',
	},
	{
		name: 'reason',
		label: texts.reason,
		hint: texts.reasonHint,
		control: 'textarea',
		attributes: 'maxlength="4000" required',
	},
	{
		name: 'wanted',
		label: texts.wanted,
		hint: texts.wantedHint,
		attributes: 'maxlength="200" autocomplete="off"',
	},
	{ name: 'forWhom', label: texts.forWhom, attributes: 'maxlength="120" autocomplete="off"' },
	{ name: 'notes', label: texts.notes, control: 'textarea', attributes: 'maxlength="2000"' },
	{
		name: 'to',
		label: texts.to,
		hint: texts.toHint,
		attributes: 'type="tel" maxlength="40" autocomplete="off"',
	},
];

/** The form a receptionist fills in while somebody is on the line. It posts home, signed by its token. */
export function deskPage(token: string, tag: string): string {
	const language = nearest(tag);
	const texts = deskTexts[language];
	const urgent =
		'<label for="urgent"><input type="checkbox" id="urgent" name="urgent" value="yes" aria-describedby="urgent-hint"> ' +
		`${escapeXml(texts.urgent)}</label><small id="urgent-hint">${escapeXml(texts.urgentHint)}</small>`;
	return shell(
		language,
		texts.title,
		`<p>${escapeXml(texts.intro)}</p><form method="post" accept-charset="utf-8">` +
			`<input type="hidden" name="form" value="${escapeXml(token)}">` +
			`<input type="hidden" name="language" value="${language}">` +
			fields(texts).map(fieldOf).join('') +
			`${urgent}<button type="submit">${escapeXml(texts.send)}</button></form>`,
	);
}

/** What the desk sees once the call is a row of the ledger. */
export function thanksPage(tag: string): string {
	const language = nearest(tag);
	const texts = deskTexts[language];
	return shell(
		language,
		texts.stored,
		`<p role="status">${escapeXml(texts.storedMore)}</p><p><a href="call">${escapeXml(texts.again)}</a></p>`,
	);
}
