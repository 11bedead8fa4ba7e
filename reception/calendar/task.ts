import type { Slip, ToolRequest } from '../record';
import { plain } from './plain';

export type Task = 'find' | 'book' | 'change' | 'cancel';

// Names under which assistants know these tools, in English, Spanish and Catalan; the first that fits counts.
const toolNames: Array<[RegExp, Task]> = [
	[/avail|slot|hueco|disponib|horas? libre|lliure/, 'find'],
	[/cancel|anul/, 'cancel'],
	[/chang|resched|move|cambi|modific|mover|canvi|reprogram/, 'change'],
	[/book|reserv|appoint|schedul|cita|agend|visita/, 'book'],
];

/** What a tool of that name does at the desk, if anything. */
export const taskOfTool = (name: string): Task | undefined => {
	const words = plain(name.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[_-]+/g, ' '));
	return toolNames.find(([pattern]) => pattern.test(words))?.[1];
};

/** The first thing for the desk among what an assistant asks for. */
export function toolFor({ call }: Slip): { task: Task; tool: ToolRequest } | undefined {
	for (const tool of call.tools ?? []) {
		const task = taskOfTool(tool.name);
		if (task) return { task, tool };
	}
	return undefined;
}

const said = (value: unknown): string =>
	typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';

const named = (args: Record<string, unknown>, ...names: string[]): string =>
	names.map((name) => said(args[name])).find(Boolean) ?? '';

/** The arguments that matter at the desk; a model wrote them, so they are read as a caller's words are. */
export function argumentsOf({ args }: ToolRequest): {
	service: string;
	choice: string;
	when: string;
	reference: string;
} {
	const day = named(
		args,
		'day',
		'date',
		'dia',
		'fecha',
		'data',
		'newDay',
		'newDate',
		'preferredDate',
	);
	const time = named(args, 'time', 'hora', 'newTime', 'preferredTime');
	const slot = named(
		args,
		'slot',
		'start',
		'startTime',
		'newSlot',
		'dateTime',
		'datetime',
		'hueco',
	);
	const wanted = named(args, 'wanted', 'when', 'cuando', 'quan', 'preference', 'preferencia');
	// A clock time written by a model, "12:00", needs no preposition in front of it.
	return {
		service: named(
			args,
			'service',
			'servicio',
			'servei',
			'treatment',
			'tratamiento',
			'appointmentType',
		),
		choice: named(args, 'choice', 'option', 'opcion', 'eleccion', 'slotChoice'),
		when: slot || [day, time, wanted].filter(Boolean).join(' '),
		reference: named(args, 'reference', 'appointmentId', 'referencia', 'localizador', 'bookingId'),
	};
}

/** What a call of this type wants from the desk; of every other type, nothing. */
export function taskOfType({ triage, request }: Slip): Task | undefined {
	switch (triage?.type ?? request?.type) {
		case 'new_appointment':
		case 'viewing':
			return 'find';
		case 'change_appointment':
			return 'change';
		case 'cancel_appointment':
			return 'cancel';
		default:
			return undefined;
	}
}
