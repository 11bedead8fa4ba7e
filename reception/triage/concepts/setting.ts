import type { Concepts } from './concept';

/** What a call is set in: a story, a course, a price, an old date. Never a danger; read by `../setting`. */
export const settingConcepts: Concepts = {
	// Somebody makes a story, a course or a drill, sells, studies or plays: the whole call is about it.
	'setting:staged': [
		'{make_story} & {story}',
		'{staged_thing}',
		'{join_course} & {course}',
		'{course} & {course_topic}',
		'{give_talk} & {course_topic}',
		'{drill}',
		'{drill_part}',
		'{selling}',
		'{studying} & {study_work}',
		'{play_group}',
		'{group} & {is_called}',
		'{story} & {showing}',
	],
	'setting:role': ['{plays_role}'],
	'setting:name': ['{is_called}'],
	'setting:place_name': ['{named_place}'],
	'setting:news': ['{news_seen} & {news_place} -{as_seen}', '{news_case}'],
	'setting:may_cause': ['{leaflet} && {may_cause}'],
	'setting:price': ['{how_much} {charge}', '{how_much_whole}'],
	'setting:long_ago': [
		'{old_date}',
		'{in_month} & {then_verb}',
		'{weeks_ago} & {then_verb}',
		'{then_verb} & con|a_los|amb|als + {count_word} + años|añitos|anys',
		'{then_verb} & {at_age}',
	],
	'setting:back': ['{that_was}'],
	'setting:laughter': ['{laughter}'],
	'setting:mourning': ['{mourning}'],
	'setting:file': ['{ask_paper} & {past_paper}'],
	'setting:reading': ['{notice} & {sign_says}', '{form} & {form_asks}'],
};
