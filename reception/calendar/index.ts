import { Trouble } from '../trouble';
import { calendars } from './all';
import type { CalendarKind } from './contract';

export { calendars };
export type * from './contract';
export {
	freeSlots,
	overlaps,
	worthOffering,
	localInstant,
	type SlotQuestion,
	type Span,
} from './slots';
export { readWanted, suits, type Asking, type Wanted } from './wanted';
export { chooseOffer, type Choice } from './choose';
export { handle, isStale } from './handle';
export { serviceFor, anyAppointment, type Offered } from './service';
export { argumentsOf, taskOfTool, toolFor, type Task } from './task';
export type { Bookable, Desk, Saying } from './desk';

/** The calendar of that id; refuses one we do not know. */
export function calendarOf(id: string): CalendarKind {
	const kind = calendars.find((candidate) => candidate.id === id);
	if (kind) return kind;
	throw new Trouble(
		`There is no calendar '${id}'`,
		'Choose one from the list of the parameter "Calendar".',
	);
}
