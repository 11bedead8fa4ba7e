/** Dangers told in so few words that no scene stands round them, in English. */
export const plainDangerSayings: Record<string, readonly string[]> = {
	suicidal: [
		'going_to|wants_to|want_to|has|have|is|threatening_to|says_he_ll|says_she_ll|trying_to + slit|cut|cutting|slash|slashed|slitting + wrists|wrist|veins',
	],
	violence: [
		'somebody|someone|a_man|a_stranger|an_intruder|a_burglar|burglars|men + in|inside + my|our|the + flat|house|kitchen|bedroom|garden|shop|basement && forced|broken|hear|footsteps|hiding|upstairs -{lift_cabin}|{repair_people}',
		'there_s|there_is + somebody|someone|a_man|a_stranger|an_intruder|a_burglar + in + my|our + house|flat|kitchen|bedroom|garden -{repair_people}',
		'forcing|prising|trying_to_force|trying_to_break|trying_to_get_in|breaking_in & door|window|house|lock|flat|shutter|right_now -{own_door_keys}',
		'hacking|stabbing|slashing + at + her|him|them|my',
		'driving|drives|behind_the_wheel & drunk|been_drinking|plastered && kids|children|daughter|son|kid',
	],
	pregnant: [
		'twenty|twenty_*|thirty|thirty_*|forty|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41 + weeks + gone|along|pregnant|now',
	],
	bleeding_any: ['gush|gushed|passing|passed|lumps|pouring & clot|clots'],
	gas_smell: [
		'hissing|hisses && cylinder|bottle|tank|gas_pipe && smell|smells|stinks|reeks|eyes -{teapot}',
		'ammonia & leak|leaking|escaping|eyes|coughing -{cleaning_price}',
	],
	vet_seizing: ['twisting|contorting|jerking|thrashing && foam|foaming|frothing'],
	vet_collapse: ['tearing|ripping|mauling|savaging|killing + our|my|into -{furniture}'],
};

export const plainDanger: Record<string, string> = {
	repair_people: 'plumber|technician|builder|builders|painter|cleaner|guests|family|viewing',
	own_door_keys: 'my_keys|the_keys|locksmith|locked_myself|my_own_door',
	lift_cabin: 'lift|elevator',
	teapot: 'kettle|pressure_cooker|coffee',
	cleaning_price: 'price|how_much|buy|cleaning_product',
	furniture: 'sofa|couch|cushion|curtains|garden|shoes|nerves|head|time|me',
};
