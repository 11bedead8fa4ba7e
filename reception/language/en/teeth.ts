/** Words of dentists, in English. */
export const teeth: Record<string, string> = {
	extraction_site: 'tooth|teeth|wisdom|extraction|gum|gums|socket_tooth|molar',
	dental_swelling: 'swelling|abscess|swollen|infection|lump',
	under: 'under|underneath|below|beneath',
	open: 'open',
	swallow: 'swallow*|saliva|spit',
	pill_big: 'big_pill|tablets|dentures|new_dentures|retainer|pride|story|that_price|price',
	slight: 'slight*|small|little|tiny|going_down|normal|mild|better',
	drool: 'drool*|dribbling_and',
	eye_shut:
		'eye_shut|closing_my_eye|eye_is_closed|eye_swollen_shut|up_to_my_eye|to_his_eye|to_her_eye|my_eye|eye_is_closing|eye_s_closing|eye_closed',
	closed_up: 'locked|closed_up|seized',
	tooth: 'tooth|teeth|molar|incisor|wisdom|front_tooth|gum|canine_tooth|molars',
	milk_tooth:
		'baby_tooth|milk_tooth|milk|crown|denture*|false|filling|veneer|cap|fairy|wobbly|implant',
	knocked_out:
		'knocked_out|knocked|came_out|come_out|fallen_out|fell_out|out_completely|smashed_out|fallen|hit|punched|flew_out|root_and_all',
	in_hand:
		'in_my_hand|in_milk|holding_it|in_a_cup|have_the_tooth|kept_it|in_her_hand|in_his_hand|found_the_tooth',
	fell_out:
		'fell_out|fallen_out|come_off|came_off|came_out|come_out|lost|fell_off|fallen_off|popped_off|popped_out|dropped_out',
	moved_place:
		'pushed_back|moved_back|out_of_place|loose_after|pushed_in|been_pushed|shifted|at_an_angle|bent_back|pushed_inwards|knocked_loose',
	pushed_in: 'pushed_in|pushed_up|inside_the_gum|into_the_gum|shoved',
	adult_tooth: 'adult_tooth|permanent_tooth|grown_up_tooth',
	tooth_site:
		'tooth|extraction|gum|socket|wisdom|pulled|took_out|mouth|teeth|removed|implant|extracted|hole|gauze|out_yesterday',
	gauze: 'gauze|cotton',
	keeps: 'keeps|soaked|hours|still|full_of_blood|bleeding|through',
	fill: 'fill*|full',
	abscess: 'abscess|swelling|swollen_face|face_is_swollen|infected|swollen',
	abscess_word: 'abscess*|pus',
	cheek: 'cheek|jaw|face|side_of_my_face',
	toothache:
		'toothache*|tooth_hurts|tooth_is_killing|pain_in_my_tooth|sore_tooth|my_tooth|wisdom_tooth|tooth_pain|teeth_hurt|tooth_is_throbbing|gum_hurts|mouth_hurts|tooth_s_killing|tooth_is_hurting|dental_pain|tooth_s_been|tooth_has_been|pain_in_a_tooth',
	cannot_sleep:
		'cant_sleep|keeping_me_up|kept_me_up|kept_me_awake|keeping_me_awake|not_slept|havent_slept|up_all_night|no_sleep|couldnt_sleep|didnt_sleep|awake_all_night|kept_him_up|kept_her_up|no_sleep_at_all',
	drug_fails:
		'painkillers_dont|painkillers_arent|painkillers_do_nothing|painkillers_not|ibuprofen_isnt|ibuprofen_doesnt|nothing_helps|paracetamol_isnt|not_touching_it|tablets_arent|painkillers_don|arent_touching|nothing_works|paracetamol_not|ibuprofen_not|nurofen_isnt|doesnt_touch_it|nothing_is_helping|nothing_touches_it|isnt_touching|dont_touch_it|painkillers_wont|not_helping',
	throb: 'throb*|pulsing|pounding',
	kills: 'killing|agony|murder|driving_me|climbing_the_walls|driving_me_mad',
	not_bear: 'cant_bear|cant_stand|cant_take|unbearable|killing_me',
	broken_tooth: 'broken|broke|chipped|cracked|snapped|split|fractured|chip|crumbled|bit_off',
	crown: 'crown|cap|bridge|veneer|temporary|inlay',
	brace: 'brace*|bracket*|wire|retainer|aligner*|invisalign|orthodont*',
	poke: 'poking|digging|sticking|cutting|loose|rubbing|stabbing|jabbing|sharp|come_loose',
	filling: 'filling*',
	prosthesis: 'denture*|plate|false_teeth|bridge',
	implant: 'implant*',
	moves: 'loose|wobbly|moving|wobbles',
	wire: 'wire_is|brace_wire|wire',
	bother: 'hurts|sensitive|sore|pain*|swollen|hole|cavity|decay|bleeding|twinge|ache*|aching|black',
	gum: 'gum|gums',
	mouth_ulcer: 'ulcer*|mouth_sore|cold_sore',
	sensitivity: 'sensitiv*',
	cold_tooth: 'cold_drinks|cold_sore|ice_cream',
};
