/** Idioms, papers, stories and old cases that only sound like a heart or a brain giving out; words lie in each language. */
const said = [
	'{nearly} & {strikes} & {seen_price}',
	'{named_illness} && {paper} -{right_now}',
	'{named_illness} && {told_story} -{right_now}',
	'{named_illness} && {settled} -{right_now}',
];

export const heartBrainFigures: Record<string, readonly string[]> = {
	chest_pain: [...said, '{strikes} & {heart_attack} & {seen_price}', '{gadget} & {heart_attack}'],
	stroke_fast: [...said, '{speechless} & {seen_price}', '{gadget} & {stroke}'],
	seizure: said,
	headache_alarm: [
		...said,
		'{meningitis} && {vaccine_shot}|{seen_price}|{told_story} -{right_now}',
	],
	severe_bleeding: ['{blood_draw}'],
	confusion: ['{come_to} & {sleepyhead}', '{wake} & {sleepyhead}'],
	unconscious: [
		...said,
		'{faint} && {needle}|{blood_draw} & {habit}',
		'{habit} && {needle}|{blood_draw} && {faint}',
		'{gadget}|{dead_machine} .. {unconscious} -{relative}',
		'{dead_machine} .. {mute} -{relative}',
		'{come_to} & {sleepyhead}',
		'{wake} & {sleepyhead}',
	],
};
