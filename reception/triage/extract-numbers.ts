import { toE164 } from '../record';
import type { Quote } from './extract-quotes';

const units =
	'cero zero oh|uno una un one|dos dues two|tres three|cuatro quatre four|cinco cinc five|seis sis six|siete set seven|ocho vuit eight|nueve nou nine|' +
	'diez deu ten|once onze eleven|doce dotze twelve|trece tretze thirteen|catorce catorze fourteen|quince quinze fifteen|' +
	'dieciséis dieciseis setze sixteen|diecisiete disset seventeen|dieciocho divuit eighteen|diecinueve dinou nineteen|' +
	'veinte vint twenty|veintiuno veintiuna veintiún|veintidós veintidos|veintitrés veintitres|veinticuatro|veinticinco|veintiséis veintiseis|veintisiete|veintiocho|veintinueve|treinta trenta thirty';
const tens: Record<string, number> = {
	cuarenta: 40,
	quaranta: 40,
	forty: 40,
	cincuenta: 50,
	cinquanta: 50,
	fifty: 50,
	sesenta: 60,
	seixanta: 60,
	sixty: 60,
	setenta: 70,
	seventy: 70,
	ochenta: 80,
	vuitanta: 80,
	eighty: 80,
	noventa: 90,
	noranta: 90,
	ninety: 90,
	cien: 100,
	ciento: 100,
	cent: 100,
	doscientos: 200,
	trescientos: 300,
	cuatrocientos: 400,
	quinientos: 500,
	seiscientos: 600,
	setecientos: 700,
	ochocientos: 800,
	novecientos: 900,
};
const values = new Map<string, number>([
	...units
		.split('|')
		.flatMap((words, value) => words.split(' ').map((word): [string, number] => [word, value])),
	...Object.entries(tens),
]);

/** The number a word or numeral stands for; undefined where it stands for none. */
export function numberOf(word: string): number | undefined {
	if (/^\d{1,4}$/.test(word)) return Number(word);
	const plain = word.toLowerCase();
	const joined = plain.split('-').map((part) => values.get(part));
	if (joined.length > 1 && joined.every((value) => value !== undefined))
		return joined.reduce<number>((sum, value) => sum + (value ?? 0), 0);
	return values.get(plain);
}

/** A written or spoken number below 1,000: "34", "treinta y cuatro", "twenty-five". */
export function numberPhrase(text: string): number | undefined {
	const parts = text
		.toLowerCase()
		.split(/\s+(?:y\s+|i\s+)?/)
		.filter((part) => part !== 'y' && part !== 'i');
	let sum = 0;
	for (const part of parts) {
		const value = numberOf(part);
		if (value === undefined || (sum > 0 && (sum % 10 !== 0 || value >= sum))) return undefined;
		sum += value;
	}
	return parts.length > 0 ? sum : undefined;
}

/** Source of a pattern for a written or spoken number below a hundred, one capture group. */
export const numberPattern = `(\\d{1,3}|(?:${[...values.keys()].sort((a, b) => b.length - a.length).join('|')})(?:(?:\\s+[yi]\\s+|-|\\s+)(?:${units
	.split('|')
	.slice(1, 10)
	.flatMap((words) => words.split(' '))
	.join('|')}))?)`;

const spokenRun = /(?:(?:\p{L}[\p{L}-]*|\d{1,3})(?:[\s,.]+|$)){5,}/gu;

/** Digits said one by one or in groups ("seis cero cero, ciento once…"), with their place in the text. */
function spokenDigits(text: string): Array<Quote & { digits: string }> {
	const found: Array<Quote & { digits: string }> = [];
	for (const run of text.matchAll(spokenRun)) {
		let digits = '';
		let start = -1;
		let end = -1;
		let group = 0;
		const close = () => {
			if (group > 0) digits += String(group);
			group = 0;
		};
		const finish = () => {
			close();
			if (digits.length >= 9) found.push({ digits, quote: text.slice(start, end), start, end });
			digits = '';
			start = -1;
		};
		for (const part of run[0].matchAll(/[\p{L}-]+|\d{1,3}/gu)) {
			const at = run.index + part.index;
			const value = numberOf(part[0]);
			if (value === undefined) {
				if (!/^(?:y|i|and)$/i.test(part[0])) finish();
				continue;
			}
			if (start === -1) start = at;
			end = at + part[0].length;
			// "sesenta y uno" is one group, "sesenta, once" two; a lone digit or numeral is itself.
			const joins =
				group > 0 &&
				((group % 100 === 0 && value < 100) ||
					(group % 10 === 0 && group % 100 !== 10 && value > 0 && value < 10));
			if (joins) group += value;
			else {
				close();
				if (/^\d/.test(part[0]) || value < 10)
					digits += part[0].match(/^\d+$/) ? part[0] : String(value);
				else group = value;
			}
		}
		finish();
	}
	return found;
}

/** Telephone numbers in a text, written or spoken, in E.164. Ten-digit accounts and the like are refused. */
export function phonesIn(text: string, country = 'ES'): Array<Quote & { e164: string }> {
	const found: Array<Quote & { e164: string }> = [];
	for (const match of text.matchAll(
		/(?<![\p{L}\d])(?:\+|00)?\d(?:[\s().-]{0,2}\d){6,14}(?![\p{L}\d])/gu,
	)) {
		const e164 = toE164(match[0], country);
		if (e164)
			found.push({ e164, quote: match[0], start: match.index, end: match.index + match[0].length });
	}
	for (const { digits, ...place } of spokenDigits(text)) {
		const e164 = toE164(digits, country);
		if (e164 && !found.some(({ start, end }) => place.start < end && start < place.end))
			found.push({ e164, ...place });
	}
	return found.sort((a, b) => a.start - b.start);
}
