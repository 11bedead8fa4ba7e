/** Words of buildings and what breaks in them, in English: gas, fire, water, lifts, doors. */
export const building: Record<string, string> = {
	gas_only: 'gas|propane|butane|lpg',
	not_gas:
		'gasoline|petrol|refrigerant|conditioning|gas_bill|gas_meter|boiler_service|certificate|supplier|tariff|supply|gas_safe|inspection|safety_check|provider|price|hob|cooker_new|gas_station|dog|gassy|passing|wind|reading|connect|account',
	digestion: 'breath|fart*|burp*|stomach|poo',
	burning: 'burning|on_fire|in_flames|alight|ablaze',
	party:
		'firework*|barbecue|bbq|bonfire|candle*|alarm_battery|extinguisher|fire_door|fire_safety|drill|course|insurance|fired|fire_him|fire_her|fireplace|fire_pit|stove_new|campfire|sale|calories|rubber|certificate|assessment|log_burner|regulations|inspection',
	coming:
		'coming|pouring|billowing|filling|full|there_is|theres|everywhere|from|out|flying|shooting',
	smoker:
		'smoker|cigarette*|cigar|weed|tobacco|vape|vaping|quit|detector_battery|barbecue|bbq|incense|smoking_area|smokes|room_for|non_smoking|policy|smoked_salmon|stop_smoking|i_smoke|alarm_installed|cigars|barbecues|bbqs|charcoal|grill|restaurant|takeaway|tenant|hotel|chippy|pub|dirty',
	there_is: 'there_is|theres|full_of|filled_with|lots_of|thick|black|s',
	smell_burnt:
		'burning_smell|smells_of_burning|smell_of_burning|smells_burnt|smell_burning|something_burning|smells_like_burning|smell_smoke|smelling_smoke|burning_plastic|smells_like_smoke|burnt_smell',
	strong_smell: 'strong|smoke|sparks|socket|cable|really|fuse|flames|wires',
	smoke_alarm: 'smoke_alarm|fire_alarm|smoke_detector',
	battery:
		'battery|batteries|test|every_minute|install|quote|service|every_few|fit_a|replace|low|chirp*|chirping|drill|buy|every_so_often|once_a',
	price: 'price|quote|install|service|how_much|buy|cost|course|maintenance|replacing',
	cable: 'cable|cables|wire|wires|power_line|powerline|power_lines|overhead_line',
	fallen: 'down|fallen|hanging|came_down|exposed|on_the_ground|fell|snapped|bare',
	loose: 'loose|hanging|bare|exposed',
	wet: 'wet|puddle|flood*|soaked',
	falling:
		'dripping|coming|pouring|leaking|running|falling|getting|gushing|going|streaming|comes|dripped',
	electric:
		'electric*|fuse_box|fusebox|socket*|consumer_unit|lights|light_fitting|wiring|meter|breaker|light|outlets|light_fixture|fuse_board',
	slowly:
		'dripping_slowly|slow_drip|small_leak|slight|a_bit|little_drip|drips|slow_leak|minor|stain|for_months|quote|drip|slow',
	figure_flood: 'work|emails|insurance|quote|calls|messages|memories|requests|enquiries|risk',
	close: 'close|turn_off|shut|shut_off|turn',
	stop: 'stop|turn_off|shut_off',
	stopcock: 'stopcock|stop_cock|valve|water_off|mains|main_valve|stop_tap|tap|water',
	drip: 'drip*|leaky|leaking_a_bit',
	damp: 'damp|mould|mold|condensation|water_stain|stain_on_the_ceiling|stain',
	leak_word: 'leak*|dripping|seeping',
	stuck_people:
		'people_inside|someone_inside|somebody_inside|with_people|cant_get_out|with_someone|were_inside|person_inside|we_re_stuck|shouting|screaming_for_help|calling_for_help',
	broken:
		'broken|not_working|broke|wont_turn_on|out_of_order|doesnt_work|isnt_working|stopped_working|broken_down|packed_up|faulty|wont_open|wont_close|wont_start|jammed|noisy|making_a_noise|noise|stuck|conked_out|not_heating|wont_light|playing_up|tripping|tripped|wont_flush|cracked|smashed|error|fault|keeps_cutting_out|isnt_heating|leaking',
	moment: 'for_a_second|came_back|a_second|briefly|supplier|tariff|bill|back_on',
	without_power:
		'power_cut|no_power|power_is_out|power_s_out|no_electricity|blackout_in|power_outage|power_went|power_has_gone|lost_power|no_electric|power_s_gone|electricity_s_gone|electricity_has_gone|power_out',
	heating_only: 'heating|heat|radiators|central_heating|heater',
	without_heating:
		'no_heating|heating_broken|heating_isnt|heating_has_gone|heating_broke|no_heat|boiler_has_broken|boiler_broke|boiler_is_broken|boiler_packed|heating_wont|freezing_in|boiler_isnt|boiler_wont|boiler_s_broken|heating_s_broken|heating_is_off|heating_s_off|heating_packed|heating_has_stopped|without_heating|without_heat',
	no_hot_flow: 'no_hot_water|hot_water_isnt|havent_got_hot_water|havent_any_hot_water',
	hot_water: 'hot_water',
	boiler: 'boiler|water_heater|immersion',
	hot: 'hot|pressure',
	locked_in:
		'locked_in|locked_himself|locked_herself|trapped_in|locked_inside|shut_in|stuck_in|cant_open_the_door|accidentally_locked|locked_my|locked_the_baby|locked_themselves',
	inside_house: 'house|bathroom|room|flat|car|bedroom',
	stolen: 'stolen|stole|nicked|snatched',
	keys: 'keys|key|handbag|bag|purse',
	night: 'night|tonight|alone|overnight|shop|on_my_own',
	key: 'key|keys',
	lock: 'lock|door|shutter|gate|garage_door|cylinder|latch|bolt|letterbox',
	falling_debris:
		'bricks_falling|debris_falling|masonry_falling|tiles_falling|bits_of_the_building',
	appliance:
		'washing_machine|fridge|freezer|dishwasher|oven|hob|boiler|heater|air_conditioning|ac|blind|intercom|toilet|tap|radiator|tv|dryer|window|sink|shower|gate|light|lights|bulb|door|lock|washer|cooker|stove|garage_door|aircon|socket|extractor|wifi|internet|camera|alarm|burglar_alarm|smoke_alarm',
	not_working:
		'not_working|doesnt_work|isnt_working|wont_turn_on|wont_flush|wont_open|wont_close|stopped_working|wont_drain|wont_start',
	clogged: 'blocked|clogged|wont_drain|blockage|backed_up_sink|slow_draining',
	power_trips: 'keeps_tripping|trips|tripping|blown_fuse|fuse_keeps|blown_bulb|bulb_has_gone|rcd',
	repair: 'repair|fix|fixing|mend',
};
