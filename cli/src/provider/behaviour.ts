/** What becomes of a message or call to a number, and what the person who has it does. */
export type Behaviour = {
	/** `undelivered` reports error 30003; `silent` accepts and never reports anything. */
	sms: 'delivered' | 'undelivered' | 'silent';
	/** The person opens the link of an SMS and presses the button. */
	acknowledges: boolean;
	/** `presses` answers and presses `digit`; `listens` answers and presses nothing; a `machine` talks over it. */
	call: 'presses' | 'listens' | 'machine' | 'no-answer' | 'busy';
	digit: string;
	/** Milliseconds until the person does any of it. */
	afterMs: number;
	/** Times the link is opened before the button: link previews, mail scanners, a curious thumb. */
	previews: number;
	/**
	 * How the provider's own API takes the request: `fail` refuses with 500 and keeps nothing, `lost` accepts and then
	 * answers 500 (nobody can tell the two apart), `throttled` answers 429, `refused` says the number is invalid.
	 */
	api: 'accepts' | 'fail' | 'lost' | 'throttled' | 'refused';
	/** Milliseconds the API takes to answer. */
	apiMs: number;
};

const plain: Behaviour = {
	sms: 'delivered',
	acknowledges: false,
	call: 'no-answer',
	digit: '1',
	afterMs: 0,
	previews: 0,
	api: 'accepts',
	apiMs: 0,
};

export const behaviours = {
	/** Has the phone in hand: opens the link, or answers and presses 1. */
	acknowledge: { ...plain, acknowledges: true, call: 'presses' },
	/** The message arrives; nobody looks. */
	ignore: plain,
	/** Answers the phone and presses nothing. */
	listen: { ...plain, call: 'listens' },
	machine: { ...plain, call: 'machine' },
	/** No coverage: the carrier gives the message back. */
	undelivered: { ...plain, sms: 'undelivered' },
	silent: { ...plain, sms: 'silent' },
	delay: { ...plain, acknowledges: true, call: 'presses', afterMs: 2_000 },
	fail: { ...plain, api: 'fail' },
	lost: { ...plain, api: 'lost' },
	throttled: { ...plain, api: 'throttled' },
	refused: { ...plain, api: 'refused' },
} as const satisfies Record<string, Behaviour>;

export type BehaviourName = keyof typeof behaviours;
/** A name, or a name with changes: `{ like: 'acknowledge', afterMs: 5000 }`. */
export type Asked = BehaviourName | (Partial<Behaviour> & { like?: BehaviourName });

export const isBehaviour = (name: string): name is BehaviourName => Object.hasOwn(behaviours, name);

const spelledOut = (asked: Asked): Behaviour => {
	if (typeof asked === 'string') return behaviours[asked];
	const { like = 'ignore', ...changes } = asked;
	return { ...behaviours[like], ...changes };
};

/** Who does what. Of a list each message or call takes the next entry; the last one stays. */
export function createBehaviours() {
	const byNumber = new Map<string, Behaviour[]>();
	return {
		set(number: string, asked: Asked | Asked[]) {
			const list = (Array.isArray(asked) ? asked : [asked]).map(spelledOut);
			if (list.length > 0) byNumber.set(number, list);
		},
		next(number: string): Behaviour {
			const list = byNumber.get(number) ?? byNumber.get('*') ?? [plain];
			return (list.length > 1 ? list.shift() : list[0]) ?? plain;
		},
		clear: () => byNumber.clear(),
	};
}
