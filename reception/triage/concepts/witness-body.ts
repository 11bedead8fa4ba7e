import type { Concepts } from './concept';

/** A body in danger as whoever stands beside it tells it: what it does, what runs from it, what it no longer does. */
export const witnessBodyConcepts: Concepts = {
	breathing: [
		'{chest}|{breathe} & {boils} -pollo|pavo|pollastre|sauce',
		'{foamy} & {rosy} -{tooth}|{extraction_word}|{bathing}',
		'{rosy} & {foamy} -{tooth}|{extraction_word}|{bathing}',
	],
	stroke_fast: ['{half_smile}', '{smiles} && {one_cheek}'],
	leg: [
		'{plaster_cast} && {fingers_seen} & {fingers_bad}',
		'{calf}|{leg} & {twice_big} -{old_injury}',
		'{calf}|{leg} & {than_other}',
	],
	retention: [
		'{not_feel} & {wiping}',
		'{pee_word} & {unaware} -{child}|{asleep}',
		'{wiping} & {numb_word}',
	],
	testicle: ['{testicle} && {big_like}|{hurts_touch} -{ate}|{allergy}'],
	young_infant: ['{newborn_sure} && {told_number} -{pregnant}|{seen_price}|{paper}'],
	fever: ['{newborn_sure} && {told_number} -{pregnant}|{seen_price}|{paper}'],
	confusion: [
		'{diabetic} && {drenched} && {loses_grip}',
		'{diabetic} && {fasting} && {loses_grip}',
		'{diabetic} && {drenched} && {calls_me} & {but_i_am}',
		'{calls_me} & {but_i_am} && {acute_mark} -{dementia_long}',
		'{no_sweat} && {mute}|{fights_air}|{no_result}',
	],
	overdose: [
		'{bitten}|{fangs} & {snake_name} && {big_like}|{swollen}|{bleed_gums}|{lids_drop}|{breathless} -{animal}|{dentist}',
		'{snake_name} && {bitten}|{fangs} && {big_like}|{swollen}|{bleed_gums}|{lids_drop}|{breathless} -{dentist}',
		'{magnet} && {gulp_word}',
		'{gulp_word} && {magnet}',
	],
	severe_bleeding: [
		'{pool_word} & {under_head}',
		'{under_head} & {pool_word}',
		'{water} & {rosy} && {shut_self}|{blade}',
		'{coming_out} && {bowel} -{animal}|{stool}',
		'{bowel} & {coming_out} -{animal}|{stool}',
	],
	unconscious: [
		'{fell}|{tumbled} && {eyes_shut}',
		'{on_floor} & {eyes_shut}',
		'{tumbled} && {mute}|{no_result}',
	],
	seizure: ['{seizure}|{fit_jerks} & {on_floor} -{tantrum}|{machine}|{appliance}'],
	trauma: [
		'{rolled_over} && {belted}|{gurgle}|{hurt_people}|{pinned}',
		'{water_by_nose} && {drown}|{afloat}|{rag_limp}',
		'{pulled_out} && {drown} && {afloat}|{water_by_nose}',
		'{drown} && {afloat} && {pulled_out}',
	],
	dental_infection: ['{gum}|{tooth} & {gum_ball} && {fever}|{wont_open}'],
	vet_poison: [
		'{toad} && {froth}|{stiff}|{seizure}',
		'{pill_box} & {vet_poison} & {entire} -{refill}',
	],
	vet_seizing: ['{fit} && {second_today}', '{second_today} && {fit}'],
};
