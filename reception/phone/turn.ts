import type { Call } from '../record';
import type { Step } from './contract';
import { countOf, known } from './fields';

/**
 * Where a conversation stands. A carrier keeps nothing between two questions, so the count and the last
 * question travel in the address it posts the answer to, which it signs.
 */
export type Turn = { turn: number; asked?: About; again: number; dialled?: boolean };

/** What a question is about. */
export const abouts = ['reason', 'name', 'phone', 'slot', 'more'] as const;
export type About = (typeof abouts)[number];

const isAbout = (value: unknown): value is About => abouts.includes(value as About);

/** Reads `turn`, `asked`, `again` and `dialled` from a query or a body; anything else there is not ours. */
export function turnFields(read: (name: string) => unknown): Record<string, unknown> {
	const turn = countOf(read('turn'));
	if (turn === undefined) return {};
	const asked = read('asked');
	return known({
		turn: Math.min(Math.floor(turn), 99),
		asked: isAbout(asked) ? asked : undefined,
		again: Math.min(Math.floor(countOf(read('again')) ?? 0), 99),
		dialled: countOf(read('dialled')) === 1 || undefined,
	});
}

/** The turn a call event answers to; 0 before anything was asked. */
export function turnOf(call: Call): Turn {
	const { turn, asked, again, dialled } = call.structured ?? {};
	return {
		turn: countOf(turn) ?? 0,
		...(isAbout(asked) ? { asked } : {}),
		again: countOf(again) ?? 0,
		...(dialled === true ? { dialled } : {}),
	};
}

/** The turn that follows when these steps have been taken, or none when they ask nothing and dial nobody. */
export function turnAfter(call: Call, steps: Step[]): Turn | undefined {
	const step = steps.find(
		({ do: what }) => what === 'ask' || what === 'dial' || what === 'voicemail',
	);
	if (!step) return undefined;
	const before = turnOf(call);
	const about = step.do === 'ask' && isAbout(step.about) ? step.about : undefined;
	return {
		turn: before.turn + 1,
		...(about ? { asked: about } : {}),
		again: about && about === before.asked ? before.again + 1 : 0,
		...(step.do === 'dial' || before.dialled ? { dialled: true } : {}),
	};
}

/**
 * Address of the next turn, relative to the one that was called (`…/call`): a provider resolves it
 * whatever name or proxy it reached us by.
 */
export function addressOf({ turn, asked, again, dialled }: Turn, base = 'call'): string {
	const query = new URLSearchParams({ turn: String(turn) });
	if (asked) query.set('asked', asked);
	if (again) query.set('again', String(again));
	if (dialled) query.set('dialled', '1');
	return `${base}${base.includes('?') ? '&' : '?'}${query.toString()}`;
}
