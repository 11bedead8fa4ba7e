import type { Concepts } from './concept';

/** What ordinary calls want: each `type:` concept is one entry of the closed list of call types. */
export const ordinaryConcepts: Concepts = {
	'type:new_appointment': [
		'{want} & {appointment}',
		'{appointment} + {for}',
		'{checkup}',
		'{want} & {tech_visit} & {come}',
		'{tech_visit} & {come}',
	],
	'type:change_appointment': ['{change} & {appointment}', '{change_it} && {appointment}'],
	'type:cancel_appointment': [
		'{cancel} & {my_appointment}',
		'{cancel} && {my_appointment}',
		'{call_off} & {weekday}',
	],
	// Why somebody calls, told so plainly that a danger named beside it is a topic; read by `../errand`.
	// It weighs on the whole call, so its words are its own: `{how_much} {charge}` ("what do I … is") and
	// `{change} & {appointment}` are met in emergencies.
	'type:purpose': [
		'{errand_price}',
		'{errand_paper_wish} & {errand_paper}',
		'{errand_visit_wish} & {errand_visit}',
		'{errand_home}',
		'{errand_fun}',
		'{errand_move}',
		'{errand_results}',
	],
	'type:results': ['{results} & {ask_results}'],
	'type:instructions': ['{prepare}'],
	'type:information': ['{info}', '{may} & {eating}'],
	'type:quote': ['{quote}'],
	'type:billing': ['{billing}'],
	'type:administrative': ['{admin}', '{person_wanted}'],
	'type:complaint': ['{complaint}'],
	'type:viewing': ['{viewing} & {home_market}', '{want} & {home_market}', '{home_market}'],
	'type:sales': ['{sales}'],
	'type:spam': ['{spam}'],
	// Somebody says what they came for in words no list knows: an ordinary errand.
	// A story, a drill or a course is one as well: whoever speaks of it has been understood.
	'type:errand': [
		'{errand}',
		'{plain_errand}',
		'{deliverer}',
		'{brings_parcel} & {parcel}',
		'{drill}',
		'{plays_role}',
		'{staged_thing}',
		'{make_story} & {story}',
		'{course} & {join_course}',
	],
};
