/** Ways of saying that a place is in danger, in English. */
export const placeSayings: Record<string, readonly string[]> = {
	gas_smell: [
		'smell|smells|smelling|stinks|reeks|smelt|whiff + of|like + gas',
		'smell + gas',
		'gas + leak*|escap*|hissing',
		'leak* + gas|of_gas',
		'gas + bottle|cylinder|canister + leak*|hiss*',
		'gas & left_on|been_on|on_all_night & smell*|dizzy|hours|sick',
		'rotten_egg* & kitchen|house|boiler|smell*',
	],
	fire_smoke: [
		'is|are|s|caught|catching|set + on_fire|fire|alight|ablaze -smoke_alarm|extinguisher|door|safety|drill',
		'smoke & coming|everywhere|pouring|billowing|filling|thick|black|room|house|kitchen|socket|vents|corridor|hallway -cigarette*|neighbour_smok*|weed|smoker*|non',
		'flames',
		'burning & kitchen|house|flat|building|room|smell & smoke|electric*|socket|strong|plastic|wires',
		'fire + in|at + the|my|our & kitchen|house|flat|building|bin|garage|bedroom|basement|room|office',
		'explosion & gas|boiler|house|building|flat|street',
	],
	electrical_danger: [
		'spark* & socket|plug|fuse*|cable|wire*|outlet|panel|coming|flying|switch|light*|toaster|meter|consumer -plug_spark|car|joy|interest|idea',
		'water & electric*|socket*|fuse*|consumer_unit|light*|sockets & coming|dripping|running|pouring|getting|leak*|through|into|onto -{current_off}|{price}',
		'cable|wire|power_line|power_lines|line + down|fallen|hanging|on_the_ground|exposed|bare|live & road|street|garden|ground|child*|kids|water|live|touch*|sparking|floor|path|pavement',
		'fuse*|socket|plug|wiring|panel|consumer_unit|meter|board + smok*|burning|melting|hot|buzzing|on_fire|sizzling|crackling',
		'burning + smell & socket|electric*|fuse*|wires|plug|switch',
		'get|got|gets|getting|gives|gave + shock*|electric_shock*',
	],
	flood_burst: [
		'burst|broken|split|cracked + pipe|water_main|radiator|tank|main',
		'pipe|radiator|boiler|tank|hose|cylinder|main + burst|has_burst|split|exploded',
		'water & pouring|gushing|spraying|flooding|cascading|everywhere|coming_through|rushing|streaming',
		'flood* -insurance|quote|risk|light|memories|work|emails|plain|zone',
		'coming|pouring|dripping|leaking|running + through + ceiling|roof|light|wall & water|pouring|badly|everywhere|fast|lots',
		'sewage & coming|backing|up|overflow*|everywhere|toilet|shower|floor',
		'cant|cannot|wont + turn_off|stop|shut_off|turn + water|stopcock|tap|valve|it',
		'toilet + overflow*|flooding',
	],
	lift_trapped: [
		'stuck|trapped|locked + in|inside + lift|elevator',
		'lift|elevator & stuck|stopped|trapped|jammed & people|inside|someone|we|in_it|im|with|between',
		'people|someone|somebody|person|kids|neighbour + stuck|trapped|inside + lift|elevator',
	],
	carbon_monoxide: [
		'carbon_monoxide|co & alarm|detector|monitor & red|reading|flashing|ppm|evacuate|gone -{battery}|{price}',
		'all & sick|headache*|dizzy & boiler|heater|fire|stove|generator',
		'boiler|heater|stove|generator|fire & dizzy|headache*|faint*|collapsed|sick & all|everyone|family|both|we|kids',
	],
	device_failing: [
		'ventilator|oxygen|concentrator & running_out|run_out|stopped|failed|dead|battery|minutes|wont|isnt_working|not_working -bill',
	],
};
