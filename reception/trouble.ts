/**
 * Something an operator can put right: what happened, and what to do about it.
 *
 * The only exception rooms throw on purpose. A node turns it into an n8n node error with `message` as
 * headline and `whatToDo` as description. Neither holds a caller's words, a full number or a secret.
 */
export class Trouble extends Error {
	constructor(
		message: string,
		readonly whatToDo: string,
	) {
		super(message);
		this.name = 'Trouble';
	}
}
