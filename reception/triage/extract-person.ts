import { numberPattern, numberPhrase } from './extract-numbers';
import type { Quote } from './extract-quotes';

const someone =
	'hij[oa]|niñ[oa]|nen[ea]?|nena|beb[eé]|crí[oa]|peque|nieto|nieta|madre|padre|mamá|papá|abuel[oa]|marido|mujer|esposa|esposo|herman[oa]|suegr[oa]|señora?|' +
	'fill|filla|nadó|mare|pare|avi|àvia|iaia|germà|germana|' +
	'son|daughter|baby|boy|girl|child|mother|father|mum|mom|dad|husband|wife|grandmother|grandfather|paciente?|patient|perr[oa]|gat[oa]|gos|gossa|dog|cat';
const unit =
	'(años?|anys?|years?|mes(?:es)?|mesos|months?|semanas?|setman(?:a|es)|weeks?|d[ií]as?|di(?:a|es)|añitos?|mesecitos)';
const num = numberPattern;

const ages: RegExp[] = [
	new RegExp(
		`(?<![\\p{L}])(?:tengo|tiene|tinc|té|tenemos|cumplió|cumple|ha cumplido)\\s+(?:ya\\s+|ahora\\s+|unos\\s+|casi\\s+)?${num}\\s+${unit}(?!\\s+de\\s+(?:embarazo|baja|plazo|contrato))`,
		'iu',
	),
	new RegExp(
		`(?<![\\p{L}])(?:${someone})(?:,)?\\s+(?:\\p{L}+\\s+)?(?:de|d['’])\\s*${num}\\s+${unit}`,
		'iu',
	),
	new RegExp(`(?<![\\p{L}])${num}[\\s-]+${unit}[\\s-]+old`, 'iu'),
	new RegExp(
		`(?<![\\p{L}])(?:I['’]m|I am|is|he['’]s|she['’]s)\\s+${num}\\s+(years)(?:\\s+old)?`,
		'iu',
	),
];
const monthAndHalf = new RegExp(
	`(?<![\\p{L}])(?:${someone}|tiene|té)\\s+(?:de\\s+|d['’])?(?:un\\s+)?mes\\s+(?:y\\s+medio|i\\s+mig)`,
	'iu',
);
const duration = /(?:desde\s+hace|hace|fa|llevo|lleva|porto|since|for|ago)\s*$/iu;

const inYears = (value: number, of: string): number => {
	const days = /^(?:d[ií]|day)/i.test(of)
		? 1
		: /^(?:sem|set|week)/i.test(of)
			? 7
			: /^(?:me|month)/i.test(of)
				? 365.25 / 12
				: 365.25;
	return Math.round(((value * days) / 365.25) * 100) / 100;
};

/** Age in years of the person the call is about, fractions for infants; never made from a duration. */
export function ageIn(text: string): (Quote & { years: number }) | undefined {
	const half = monthAndHalf.exec(text);
	if (half)
		return { years: 0.13, quote: half[0], start: half.index, end: half.index + half[0].length };
	for (const pattern of ages) {
		const match = pattern.exec(text);
		const value = match?.[1] ? numberPhrase(match[1]) : undefined;
		if (
			!match ||
			value === undefined ||
			duration.test(text.slice(Math.max(0, match.index - 14), match.index))
		)
			continue;
		const years = inYears(value, match[2]!);
		if (years <= 120)
			return { years, quote: match[0], start: match.index, end: match.index + match[0].length };
	}
	return undefined;
}

/** The age in an answer to "how old …": a bare number is years. */
export function bareAge(answer: string): (Quote & { years: number }) | undefined {
	const match = new RegExp(
		`^[^\\p{L}\\d]*(?:sí,?\\s+)?(?:tengo\\s+|tiene\\s+|tinc\\s+|té\\s+)?${num}(?:\\s+${unit})?(?![\\p{L}\\d])`,
		'iu',
	).exec(answer);
	const value = match?.[1] ? numberPhrase(match[1]) : undefined;
	if (!match || value === undefined || value > 120) return undefined;
	return {
		years: inYears(value, match[2] ?? 'years'),
		quote: match[0].trim(),
		start: match.index,
		end: match.index + match[0].length,
	};
}

const pregnantNow = /(?:embarazad[ao]|embarassad[ao]|encinta|pregnant)/iu;
const pregnantDenied =
	/(?:no|nunca|tampoco|ni|not|n['’]t|get|getting|quedar(?:me|-me)?|si)\s+(?:estoy|está|estic|està|estaba|am|i'm|i’m|estuviera|be)?\s*(?:embaraz|embaraç|embarass|encinta|pregnan)/iu;

/** Whether the caller says that somebody is pregnant now; a wish, a doubt or a denial is no. */
export const pregnantIn = (text: string): boolean =>
	pregnantNow.test(text) && !pregnantDenied.test(text);

const surgery =
	'(?:operar|oper[oó]|operad[oa]|operaci|intervenid|intervenci|cirug|quir[oó]fan|sacaron|quitaron|extra(?:jeron|cci)|parto|cesárea|operat|cirurgia|van treure|surgery|operation|operated|took out|had my \\p{L}+ out)';
const ago = new RegExp(
	`${surgery}[^.!?\\n]{0,60}?(?:(?:hace|fa)\\s+(?:unos\\s+|uns\\s+)?${num}\\s+(d[ií]as|dies|semanas|setmanes)|${num}\\s+(days|weeks)\\s+ago|(ayer|ahir|yesterday)|(anteayer|antes de ayer|abans d['’]ahir)|(la semana pasada|la setmana passada|last week)|(lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge|monday|tuesday|wednesday|thursday|friday|saturday|sunday))`,
	'iu',
);
const agoFirst = new RegExp(
	`(?:hace|fa)\\s+(?:unos\\s+|uns\\s+)?${num}\\s+(d[ií]as|dies|semanas|setmanes)[^.!?\\n]{0,20}?${surgery}`,
	'iu',
);

/** Days since an operation the caller speaks of, at most a few weeks back; undefined where none is dated. */
export function surgeryDaysIn(text: string): number | undefined {
	const late = agoFirst.exec(text);
	const match = late ? undefined : ago.exec(text);
	const [count, of] = late
		? [late[1], late[2]]
		: [match?.[1] ?? match?.[3], match?.[2] ?? match?.[4]];
	if (count && of) {
		const value = numberPhrase(count);
		return value === undefined ? undefined : value * (/^(?:sem|set|week)/i.test(of) ? 7 : 1);
	}
	if (!match) return undefined;
	if (match[5]) return 1;
	if (match[6]) return 2;
	return 7;
}
