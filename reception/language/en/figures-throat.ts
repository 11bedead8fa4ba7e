/** Words of choking, breath, teeth and poison which mean none of it, in English. */
export const throatFigures: Record<string, readonly string[]> = {
	choking: [
		'final|semifinal|penalties|nil|league|match & choked|choke',
		'disposal|sink|drain|plughole|carburettor & choked|choking',
	],
	breathing: [
		'no_air & vent|vents|grille|duct|tyre|tyres|radiator|pump|conditioning',
		'dress|trousers|corset|jeans|suit & tight & {breathe}',
		'mouth_guard|mouthguard|retainer|night_guard & breath*',
		'extractor|hoover|vacuum|boiler|engine|fridge & gasping|wheez*',
	],
	confusion: [
		'not|doesnt|dont + know + what_day|which_day & appointment|visit|check|meeting|jab',
		'disoriented & corridors|corridor|entrance|building|car_park',
	],
	waters: [
		'sister|sisters|cousin|cousins|neighbour & waters & yesterday|uncle|auntie|aunt -now|help',
	],
	unconscious: ['doll|teddy .. bought|ordered .. wont_open|not_responding|wont_wake|wont_talk'],
	seizure: ['boss|manager|client|customer & foaming'],
	overdose: [
		'overdosed|overdose + on + chocolate|sugar|cake|telly|tv|sun|carbs|coffee',
		'project|talk|lesson|assembly|year_ten|school & overdose*',
	],
	dental_airway: ['jaw_dropped|jaw_drop & bill|price|quote'],
	trauma: ['jaw + dropped && bill|price|quote|split'],
	avulsed: ['cog|bike|chainring|comb|zip|gear|saw|rake & tooth|teeth'],
	dental_bleeding: ['stopped + bleeding && thanks|thank|fine|ten_minutes'],
	dental_infection: [
		'cover|covers|policy|policies|plan & abscess*',
		'do_you_see|do_you_treat & abscess*',
	],
	child_in_car: ['legal|illegal|allowed & leave|leaving'],
};
