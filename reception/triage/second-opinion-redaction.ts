import { namesIn } from './extract-names';

/** Control, bidirectional and zero-width characters: nothing a caller can say, much an attacker can hide. */
const invisible =
	/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/g;

/** Text without characters that cannot be seen. */
export const visible = (text: string): string => text.normalize('NFC').replace(invisible, ' ');

const months =
	'enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre|' +
	'gener|febrer|març|maig|juny|juliol|agost|setembre|novembre|desembre|' +
	'january|february|march|april|may|june|july|august|september|october|november|december';
const spoken =
	'cero|uno|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|' +
	'die[cz]\\w*|once|doce|trece|catorce|quince|veint\\w*|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|\\w*cientos|' +
	'zero|un|dues|quatre|cinc|sis|set|vuit|nou|deu|onze|dotze|vint|trenta|quaranta|cinquanta|seixanta|vuitanta|noranta|' +
	'one|two|three|four|five|six|seven|eight|nine|oh';

const patterns: Array<[RegExp, string]> = [
	[/[^\s@<>]+\s?@\s?[^\s@<>]+\.[a-z]{2,}/giu, '[email]'],
	[
		/[\p{L}\p{N}._-]+\s+(?:arroba|at)\s+[\p{L}\p{N}-]+\s+(?:punto|punt|dot)\s+[a-z]{2,6}/giu,
		'[email]',
	],
	[/\b[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{2,4}){3,8}\b/gi, '[account]'],
	[/\b[XYZ][ .-]?\d{7}[ .-]?[A-Z]\b/gi, '[id]'],
	[/\b\d{1,2}\.?\d{3}\.?\d{3}[ .-]?[A-Z]\b/gi, '[id]'],
	[/\b\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:\d{4}|\d{2})\b/g, '[date]'],
	[/\b(?:19|20)\d{2}-\d{2}-\d{2}\b/g, '[date]'],
	[
		new RegExp(
			`(?<![\\p{L}\\p{N}])(?:\\d{1,2}(?:st|nd|rd|th)?|primero|${spoken})(?:\\s+y\\s+\\p{L}+)?\\s+(?:de\\s+|d['’]|of\\s+)?(?:${months})(?:\\s+(?:de\\s+|del\\s+|of\\s+)?(?:l['’]\\s?any\\s+)?(?:\\d{2,4}|mil\\s+\\p{L}+(?:\\s+(?:y\\s+)?\\p{L}+){0,3}))(?![\\p{L}\\p{N}])`,
			'giu',
		),
		'[date]',
	],
	[
		new RegExp(`(?<![\\p{L}])(?:${months})\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}`, 'giu'),
		'[date]',
	],
	[/\+?\d(?:[\s().-]{0,3}\d){6,18}/g, '[number]'],
	[
		new RegExp(
			`(?<![\\p{L}\\p{N}])(?:(?:${spoken}|\\d{1,3})(?:[\\s,.-]+(?:y|i|and)?\\s*)?){6,}(?![\\p{L}\\p{N}])`,
			'giu',
		),
		'[number] ',
	],
];

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * A text without what names a person: telephone numbers (digits or spoken), DNI and NIE, e-mail, IBAN,
 * full dates, the names in `known` and those the caller introduces ("me llamo …"). Over-careful on purpose:
 * a model that sees less can only raise less.
 */
export function redact(text: string, known: readonly string[] = []): string {
	let out = visible(text);
	const names = [...known, ...namesIn(out).map(({ quote }) => quote)]
		.flatMap((name) => [name.trim(), ...name.trim().split(/\s+/)])
		.filter((name) => name.length > 2)
		.sort((a, b) => b.length - a.length);
	for (const name of new Set(names))
		out = out.replace(
			new RegExp(`(?<![\\p{L}\\p{N}])${literal(name)}(?![\\p{L}\\p{N}])`, 'giu'),
			'[name]',
		);
	for (const [pattern, mark] of patterns) out = out.replace(pattern, mark);
	return out;
}
