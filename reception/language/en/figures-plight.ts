/** Ordinary calls in the words of injury and harm, in English: leaks, laundry, contracts, screens and prices. */
export const plightFigures: Record<string, readonly string[]> = {
	severe_bleeding: [
		'soaked|gushing|pouring|spraying & water|sink|pipe|tap|plumber|leak*|boiler|radiator|roof -blood|bleed*|bled',
		'bled|bleed|bleeding & colours|colour|dye|laundry|radiator|radiators',
	],
	trauma: [
		'electric_shock|shocked|shock & bill|price|charge|quote|invoice|fare',
		'stab*|stabbed & price|bill|invoice|quote|budget',
		'tile|tiles|gutter & fell|fallen -he|she|him|her|head|blood',
	],
	violence: [
		'knife|knives|blade & carving|sent|return|refund|chipped|sharpen*|delivered|order|ordered',
		'stab*|stabbed & price|bill|invoice|quote|budget',
	],
	wound_trouble: [
		'stitching|stitches|come_apart|seam & handbag|bag|coat|jacket|sofa|shoe*|dress|trousers|cushion',
	],
	operated: ['stitching|stitches|seam & handbag|bag|coat|jacket|sofa|shoe*|dress|trousers|cushion'],
	operation_sign: ['come_apart & handbag|bag|coat|jacket|sofa|shoe*|dress|trousers'],
	abdomen: [
		'appendix & contract|document|email|report|lease|clause|page',
		'appendix & out && school|years_ago|mention|form|child',
	],
	eye: [
		'cant_see|black|see_anything|dark & telly|tv|screen|laptop|monitor|warranty|website|app -eye|eyes',
		'flashes & delivered|parcel|screen|light|up_as|error|boiler|message',
		'arm_and_an_eye|keep_an_eye|an_eye_out|eye_catching|private_eye|eye_watering',
	],
	suicidal: [
		'wont_be_here|not_be_here & flying|holiday|travelling|check_up|appointment|abroad|airport',
	],
};
