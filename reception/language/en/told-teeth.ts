/** Teeth gone, running sockets and pain beyond bearing, in English: the words of `concepts/told-teeth.ts`. */
export const toldTeeth: Record<string, string> = {
	own_tooth: 'tooth|teeth|tooth_s|front_tooth|front_teeth|permanent_tooth|incisor',
	kept_in:
		'in_milk|glass_of_milk|in_a_tissue|in_saline|in_the_grass|on_the_tiles|have_it_here|in_his_hand|in_her_hand|in_my_hand|rinsed|can_it_go_back_in|in_a_cup',
	false_tooth:
		'false|denture|dentures|crown|baby_tooth|milk_tooth|fairy|cleaning|quote|years_ago|implant|veneer',
	knock_cause:
		'swing|elbow|football|hockey|stick|faceplanted|face_planted|clashed|dashboard|slipped|shower|pitch|punched|fall|fell|bike|kerb|knock|knocked|headbutt|at_school|scooter|trampoline|handlebars',
	tooth_missing: 'gone|out|flying|flown|took|missing|hanging|loose|lost|broke_out|on_the_tiles',
	bike_part: 'cog|chain|chainring|sprocket|comb|zip|gear|saw|rake',
	spat_out: 'spat|spitting|spat_out',
	hole_where: 'hole|gap',
	used_be: 'where_his|where_her|where_the|where_my',
	put_back: 'pushed_it_back_in|put_it_back_in|stuck_it_back_in|popped_it_back_in',
	sunk_in: 'pushed_up|driven_up|jammed_up|shoved_up',
	in_gum: 'gum|gums',
	bed_cloth: 'pillow|towel|sheets|basin|pillowcase',
	red_wet: 'red|blood|soaked|drenched|covered|bloody',
	pulled_tooth:
		'tooth_out|teeth_out|extraction|socket|pulled_it|pulled_my_tooth|take_my_tooth|took_my_tooth|wisdom_tooth|molar|tooth_s_just_out|tooth_s_out|tooth_was|teeth_pulled|my_clot',
	told_socket:
		'socket|extraction|where_the_molar|where_the_tooth|where_you_pulled|tooth_s_just_out|tooth_s_out|teeth_out|tooth_out|clot_s_come_out|stitches_in_my_gum',
	runs_blood:
		'dripping|gushing|dribbling_blood|bubbling|blood_bubbling|still_bleeding|pouring|bright_red|oozing|bleeding_like|still_running',
	not_closing: 'not_closing|wont_close|wont_stop|still_bleeding',
	told_clot: 'clot',
	clot_gone: 'come_out|fallen_out|lost|gone|dislodged',
	gauze_wet:
		'starts_again|soaked|drenched|every_time_i_lift|every_ten_minutes|full_of_blood|whole_packet',
	not_cutting: 'blood_no_stop|wont_stop_bleeding|still_bleeding|hasnt_stopped_bleeding',
	blood_swallowed: 'threw_up_blood|thrown_up_blood|vomited_blood|spitting_blood|spitting_clots',
	pain_tooth: 'tooth|teeth|toothache|molar|root_canal|wisdom_tooth|tooth_s',
	torment:
		'climbing_the_walls|pliers|off_the_scale|killing_me|making_me_cry|in_ribbons|in_bits|screaming|pound|pounding|hurt_too_much|through_the_roof|unreal_pain|rip_this',
	pills_no_use:
		'isnt_touching|arent_touching|not_touching|painkillers_all_gone|nothing_s_working|painkillers_arent',
	nerve: 'nerve|nerve_s',
	laid_bare: 'exposed|bare|screaming|showing',
	shoots: 'pain|pain_s|shooting|shoots|ache',
	to_ear: 'to_my_ear|into_my_ear|up_my_temple|my_temple|to_his_ear|to_her_ear|all_up_my_temple',
	rot_taste: 'foul_taste|bad_taste|rotten_taste|tastes_rotten|tastes_foul|sore_tooth_and_a_foul',
	dry_socket: 'dry_socket',
	jaw_bone: 'jaw',
	seized_up: 'seized|seized_up|locked_up|stuck',
	cannot_eat_any:
		'cant_eat_a_thing|cant_even_drink|cant_drink_water|cant_eat_anything|cant_chew_anything',
	gum_boil: 'gumboil|gum_boil',
	covers_tooth: 'covering_the_tooth|over_the_tooth',
};
