/**
 * How a room reaches the outside: it says what it wants, a node lends the wire.
 *
 * Rooms import no HTTP client. `url` is absolute, or a path that the lender joins to its credential's
 * address. `body` goes out as JSON, `form` as `application/x-www-form-urlencoded`; never both.
 */
export type Request = {
	method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
	url: string;
	query?: Record<string, string | number | undefined>;
	headers?: Record<string, string>;
	body?: unknown;
	form?: Record<string, string>;
};

/** Whatever the other side answered; a status of 400 and above arrives as `Refused`, not here. */
export type Send = (request: Request) => Promise<unknown>;

/** The other side said no. `status` is its HTTP status, 0 when nobody answered. */
export class Refused extends Error {
	constructor(
		readonly status: number,
		message: string,
		readonly body?: unknown,
	) {
		super(message);
		this.name = 'Refused';
	}
}
