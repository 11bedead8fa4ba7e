/** Idioms, papers, stories and old cases that only sound like a heart or a brain giving out; words lie in each language. */
const said = [
	'{strikes} & {swoon} && {opened_it}|{seen_price} -{on_floor}|{mute}|{still}',
	'{named_illness} && {at_age} -{right_now}',
	'{nearly} & {strikes} & {seen_price}',
	'{named_illness} && {paper} -{right_now}',
	'{named_illness} && {told_story} -{right_now}',
	'{named_illness} && {settled} -{right_now}',
	'{relative} & {then_verb} & {named_illness} && {check_me} -{just_today}',
];

export const heartBrainFigures: Record<string, readonly string[]> = {
	chest_pain: [...said, '{strikes} & {heart_attack} & {seen_price}', '{gadget} & {heart_attack}'],
	stroke_fast: [...said, '{speechless} & {seen_price}', '{gadget} & {stroke}'],
	seizure: [...said, '{gadget} & {seizure}'],
	trauma: ['{gadget} .. {frozen_screen}'],
	headache_alarm: [
		...said,
		'{head_here} & {explodes} && {chores}|{seen_price}',
		'{meningitis} && {vaccine_shot}|{seen_price}|{told_story} -{right_now}',
	],
	severe_bleeding: ['{blood_draw}'],
	confusion: ['{come_to} & {sleepyhead}', '{wake} & {sleepyhead}'],
	unconscious: [
		...said,
		'{faint} && {needle}|{blood_draw} & {habit}',
		'{habit} && {needle}|{blood_draw} && {faint}',
		'{gadget}|{dead_machine} .. {unconscious} -{relative}',
		'{gadget}|{dead_machine} .. {mute} -{relative}',
		'{come_to} & {sleepyhead}',
		'{wake} & {sleepyhead}',
	],
};
