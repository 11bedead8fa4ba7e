import type { Bookable } from './desk';
import { plain, says } from './plain';

/** A service as a profile describes it, with the words callers use for it. */
export type Offered = Bookable & { says: string[] };

/** What is booked where a business has named no services: half an hour of the only calendar there is. */
export const anyAppointment: Offered = {
	id: 'appointment',
	name: '',
	minutes: 30,
	bufferMinutes: 0,
	resources: ['agenda'],
	booking: 'direct',
	says: [],
};

/** The service a text names, by id, name or the callers' own words; the longest name wins. */
function namedIn(text: string, services: Offered[]): Offered | undefined {
	const words = plain(text);
	const named = services.flatMap((service) =>
		[service.id.replace(/-/g, ' '), service.name, ...service.says]
			.map(plain)
			.filter((name) => name !== '' && says(words, name))
			.map((name) => ({ service, length: name.length })),
	);
	return named.sort((a, b) => b.length - a.length)[0]?.service;
}

/** The service of a call: the first text that names one decides, else the first of the business. */
export function serviceFor(services: Offered[], texts: Array<string | undefined>): Offered {
	for (const text of texts) {
		const found = text ? namedIn(text, services) : undefined;
		if (found) return found;
	}
	return services[0] ?? anyAppointment;
}
