import { withLock, type Condition, type Held, type Row } from '../../ledger';
import { toE164, toInstant } from '../../record';
import { Trouble } from '../../trouble';
import type { BookingRequest, BookingResult, CalendarKind, Means } from '../contract';
import { appointmentOf, is, locksOf, newRow, resultOf, standing, table, text, times } from './rows';

const gone = (): Trouble =>
	new Trouble(
		'This appointment is not in the agenda any more',
		'Look it up again, or take a message for the team.',
	);

/** The embedded calendar: rows of `reception_agenda`, which the team can read and edit in n8n itself. */
export const agenda: CalendarKind = {
	id: 'agenda',
	title: 'Agenda (Data Tables)',
	open: ({ tables, holder, clock }: Means) => {
		const standingIn = async (
			startsAt: number,
			freeAt: number,
			more: Condition[] = [],
		): Promise<Row[]> =>
			await tables.get(
				table,
				[
					standing,
					{ columnName: 'freeAt', condition: 'gt', value: startsAt },
					{ columnName: 'startsAt', condition: 'lt', value: freeAt },
					...more,
				],
				{ sortBy: 'startsAt:asc' },
			);

		/** Under the locks: looks again, writes when the time is free, and yields if the lease ran out meanwhile. */
		async function commit(
			request: BookingRequest,
			isMine: (row: Row) => boolean,
			write: () => Promise<Row>,
			undo: (row: Row) => Promise<unknown>,
		): Promise<BookingResult> {
			const { startsAt, freeAt, resource } = times(request);
			const rivals = async () => await standingIn(startsAt, freeAt, [is('resource', resource)]);
			const settled = async (): Promise<BookingResult | undefined> => {
				const rows = await rivals();
				const done = rows.find((row) => row.key === request.key || row.lastKey === request.key);
				if (done) return resultOf(done, true);
				return rows.some((row) => !isMine(row)) ? { status: 'taken' } : undefined;
			};
			const work = async (held: Pick<Held, 'stillMine' | 'outlived'>): Promise<BookingResult> => {
				const known = await settled();
				if (known) return known;
				if (!held.stillMine())
					throw new Trouble(
						'The agenda answered too slowly',
						'Take a message; nothing was booked.',
					);
				const row = await write();
				// Whoever waited for our lease to run out may have written as well: then ours makes way.
				if (
					held.outlived() &&
					(await rivals()).some((rival) => rival.reference !== row.reference)
				) {
					await undo(row);
					return { status: 'taken' };
				}
				return resultOf(row, false);
			};
			return await withLock(tables, locksOf(request), holder, clock, work, settled);
		}

		const only = async (reference: string): Promise<Row | undefined> =>
			(await tables.get(table, [is('reference', reference)], { limit: 1, sortBy: 'id:asc' }))[0];

		return {
			id: 'agenda',
			title: 'Agenda (Data Tables)',
			busy: async (from, to, resources) =>
				(await standingIn(Date.parse(from), Date.parse(to)))
					.filter((row) => resources.includes(text(row.resource)))
					.map((row) => ({
						start: toInstant(Number(row.startsAt)),
						end: toInstant(Number(row.freeAt)),
						resource: text(row.resource),
						reference: text(row.reference),
					})),
			book: async (request) => {
				const [earlier] = await tables.get(table, [is('key', request.key), standing], { limit: 1 });
				if (earlier) return resultOf(earlier, true);
				const row = newRow(request);
				return await commit(
					request,
					() => false,
					async () => (await tables.insert(table, [row]), row),
					async () => await tables.remove(table, [is('key', request.key), standing]),
				);
			},
			change: async (reference, request) => {
				const old = await only(reference);
				if (old?.lastKey === request.key) return resultOf(old, true);
				if (!old || old.status === 'cancelled') throw gone();
				const same = [
					is('reference', reference),
					standing,
					{ ...is('startsAt', ''), value: old.startsAt ?? null },
				];
				return await commit(
					request,
					(row) => row.reference === reference,
					async () => {
						// One row, one write: the old time is let go at the very moment the new one is taken.
						const [row] = await tables.update(table, same, {
							...times(request),
							lastKey: request.key,
						});
						if (!row) throw gone();
						return row;
					},
					async () => {
						const { resource, start, end, startsAt, endsAt, freeAt } = old;
						const back = { resource, start, end, startsAt, endsAt, freeAt, lastKey: old.lastKey };
						return await tables.update(table, [is('reference', reference)], back as Row);
					},
				);
			},
			cancel: async (reference, key) => {
				const set = { status: 'cancelled', lastKey: key };
				const [row] = await tables.update(table, [is('reference', reference), standing], set);
				const found = row ?? (await only(reference));
				return found && appointmentOf(found);
			},
			find: async (phone, from) => {
				const e164 = toE164(phone) ?? phone;
				const upcoming: Condition[] = [
					is('phone', e164),
					standing,
					{ columnName: 'endsAt', condition: 'gt', value: Date.parse(from) },
				];
				return (await tables.get(table, upcoming, { sortBy: 'startsAt:asc' })).map(appointmentOf);
			},
		};
	},
};
