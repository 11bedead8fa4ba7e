import { html, labelsFor, oneLine, writeInstant } from '../message';
import { dayFigures, type Counts, type DayFigures, type Times } from './day-figures';
import type { Reader } from './reader';
import type { ReportCall } from './report-call';

export type DayReport = { figures: DayFigures; subject: string; text: string; html: string };

type Section = { title: string; rows: Array<[string, string | number]> };

const named = (counts: Counts, names: Record<string, string>): Section['rows'] =>
	Object.entries(counts)
		.sort(([, one], [, other]) => other - one)
		.map(([id, calls]) => [names[id] ?? id, calls]);

function sections(figures: DayFigures, language: string): Section[] {
	const labels = labelsFor(language);
	const { report } = labels;
	const spell = ({ median, slowest, calls }: Times): string =>
		median === undefined
			? String(calls)
			: `${calls} · ${report.median.toLowerCase()} ${median} ${report.minutes} · ${report.slowest.toLowerCase()} ${slowest} ${report.minutes}`;
	const out = figures.outOfHours;
	const band = (hour: string): string => `${hour}:00–${hour}:59`;
	const hours: Section['rows'] = Object.entries(figures.byHour)
		.sort(([one], [other]) => one.localeCompare(other))
		.map(([hour, calls]) => [band(hour), calls]);
	const all: Section[] = [
		{
			title: report.calls,
			rows: [
				[report.calls, figures.calls],
				[report.waiting, figures.unfinished],
				...(out
					? ([
							[report.outOfHours, out.calls],
							[report.opportunities, out.opportunities],
						] as Section['rows'])
					: []),
				[report.handled, spell(figures.handled)],
				[report.pages, figures.acknowledged.pages],
				[report.acknowledged, spell(figures.acknowledged)],
			],
		},
		{ title: report.byBand, rows: hours },
		{ title: report.byMode, rows: named(figures.byMode, labels.modes) },
		{ title: report.byLevel, rows: named(figures.byLevel, labels.levels) },
		{ title: report.byType, rows: named(figures.byType, labels.types) },
		{ title: report.byOutcome, rows: named(figures.byOutcome, labels.outcomes) },
		{ title: report.byLanguage, rows: named(figures.byLanguage, {}) },
		{
			title: report.cost,
			rows: [
				[report.calls, figures.cost.calls],
				[report.talk, figures.cost.minutes],
				[report.outOfHours, figures.cost.outOfHours],
				[report.byLanguage, figures.cost.languages],
				[report.pages, figures.acknowledged.pages],
			],
		},
	];
	return all.filter(({ rows }) => rows.length > 0);
}

/** A row with a bar as long as its share: mail programs show a coloured cell where they show no picture. */
function bar(value: string | number, most: number): string {
	if (typeof value !== 'number' || most === 0) return '';
	const width = Math.round((value / most) * 120);
	return `<div style="background:#0b6b3a;height:10px;width:${width}px"></div>`;
}

const htmlOf = ({ title, rows }: Section): string => {
	const most = Math.max(0, ...rows.map(([, value]) => (typeof value === 'number' ? value : 0)));
	return `<h3>${html(title)}</h3><table>${rows
		.map(
			([name, value]) =>
				`<tr><th align="left">${html(name)}</th><td>${html(String(value))}</td><td>${bar(value, most)}</td></tr>`,
		)
		.join('')}</table>`;
};

/** The figures of a day with the text and the page in which people read them (R46, R50, R60). */
export function dayReport(
	calls: ReportCall[],
	{ at, zone, language, business }: Reader,
): DayReport {
	const labels = labelsFor(language);
	const figures = dayFigures(calls, zone);
	const subject = oneLine(
		[labels.report.day, business, writeInstant(at, zone, language)].filter(Boolean).join(' · '),
	);
	const all = calls.length ? sections(figures, language) : [];
	const none = labels.report.noCalls;
	const text = all.map(({ title, rows }) =>
		[title, ...rows.map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
	);
	return {
		figures,
		subject,
		text: [subject, ...(text.length ? text : [none])].join('\n\n'),
		html: `<h2>${html(subject)}</h2>${all.length ? all.map(htmlOf).join('') : `<p>${html(none)}</p>`}`,
	};
}
