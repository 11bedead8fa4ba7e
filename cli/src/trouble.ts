/** Something the person at the keyboard can put right: one sentence, and the exit code that goes with it. */
export class Trouble extends Error {
	constructor(
		message: string,
		/** 2 used wrongly, 3 the other side refused. */
		readonly exitCode: 2 | 3,
	) {
		super(message);
	}
}
