/** Idioms that only sound like a place in danger, in English. */
export const placeFigures: Record<string, readonly string[]> = {
	gas_smell: [
		'gas_bill|gas_meter|gas_boiler|gas_engineer|gas_safety|gas_certificate|gas_supplier|gas_account|gas_cooker|gas_hob|gas_bbq|gas_barbecue|gas_station|gas_connection|gas_service|gas_inspection|gas_central|gas_check|gas_contract|gas_price*',
		'no|without + smell & gas',
		'tear|laughing|greenhouse|poison|natural + gas & price|contract|bill',
		'aircon*|air_conditioning|fridge|regas* & gas',
		'gas & bloated|wind|stomach|belly|dog|baby|passing',
		'running_out_of_gas|step_on_the_gas',
		'order|deliver* & gas|bottle*|cylinder*',
	],
	fire_smoke: [
		'fire_extinguisher*|fire_alarm*|fire_door*|fire_safety|fire_drill|fire_exit|fire_escape|fire_insurance|fire_risk|fire_fighter|fire_brigade|fire_certificate|fire_regulations|fire_stick|fire_sale|fire_works|fire_someone|fire_pit|fire_wood|fire_marshal|fire_training|fire_assessment|fire_inspection|fire_blanket',
		'fireplace|firework*|gunfire|wildfire|bonfire|fired|campfire',
		'get|got|being|been + fired',
		'smoke + detector*|alarm* & battery|chirp*|install|beep*|replace|fit|every|low|buy|quote|service|test',
		'no_smoking|quit_smoking|stop_smoking|smoking_area|smoked|smoke_free',
		'neighbour|neighbours|neighbor & smok* -fire|coming_out|flames',
		'burning + question|calories|desire|ambition|sensation|rubber|cd|candle',
		'on_fire & team|today|lately|business|career|sales|ears|throat|mouth|tooth|tongue|skin|stomach|eyes',
		'flames & old|gas_hob|hob|candle|logo',
	],
	electrical_danger: [
		'install|fit|change|replace|new|quote|moving + socket*|plug*|fuse* -spark*|arcing|buzz*|burn*|melt*',
		'spark* + joy|plug|interest|debate|wine|water|idea',
		'shock & price|bill|news|quote|absorber*',
		'culture|sticker|toxic + shock',
		'bulb & gone|replace|blown',
	],
	flood_burst: [
		'flood* + with|of & work|emails|calls|requests|memories|enquiries|messages|applications',
		'flood* & insurance|cover|risk|zone|light*|claim',
		'bursting + with|at|pride|seams|energy',
		'hot_water & no|without',
	],
	lift_trapped: [
		'lift|elevator && {nobody_inside}',
		'lift & quote|fee|maintenance|facelift|weights|boot -{lift_stop}',
		'give|need|offer|gave + lift',
		'trapped + contract|marriage|wind|lease|nerve|traffic',
		'stuck & traffic|meeting|work|paperwork|mud',
	],
};
