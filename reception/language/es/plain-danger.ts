/** Dangers told in so few words that no scene stands round them, in Spanish. */
export const plainDangerSayings: Record<string, readonly string[]> = {
	suicidal: [
		'se_va|se_va_a|me_voy|me_voy_a|se_quiere|me_quiero|quiere|quiero|se_ha|se_esta|me_he|acaba_de|amenaza_con|dice_que_va + cortar|cortarse|cortarme|cortado|cortando|abrir|abrirse|abierto + venas|muñecas',
	],
	violence: [
		'hay + alguien|un_tio|unos_tios|un_hombre|unos_hombres|un_tipo|un_desconocido|un_extraño|un_ladron|ladrones|gente + en|dentro_de + mi|nuestra|nuestro + casa|piso|cocina|salon|dormitorio|cuarto|jardin|tienda|local -{repair_people}',
		'hay + alguien|un_tio|un_hombre|un_tipo|un_desconocido + dentro|adentro && puerta_forzada|forzaron|forzado|forzada|oigo|escucho|pasos|ruidos|escondid* -{lift_cabin}|{repair_people}',
		'forzandome|forzandonos|intentando_forzar|queriendo_forzar|tratando_de_forzar|intentando_entrar|queriendo_entrar|tratando_de_entrar & puerta|ventana|casa|cerradura|piso|persiana -{own_door_keys}',
		'esta|estan & dando|dandole|dandoles + machete|machetazos|cuchilladas|navajazos|puñaladas|hachazos',
		'conduciendo|conduce|al_volante|manejando|maneja & borrach*|bebido|tomado|mamado && niños|niñas|niño|niña|hijos|hija|hijo|crios|nenes',
	],
	pregnant: [
		'veinte|veintiun*|veintid*|veintit*|veintic*|veintis*|veintio*|veintin*|treinta|treinta_y_*|cuarenta|cuarenta_y_una|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41 + semanas',
	],
	bleeding_any: ['chorro|trozos|pedazos|tapones|bajo|bajaron|salen|salieron & coagulo|coagulos'],
	gas_smell: [
		'silb*|chifl*|sise* && tanque|bombona|cilindro|garrafa|balon_de_gas|pipa_de_gas|tuberia_de_gas && olor|huele|apesta|peste|tufo|arden -{teapot}',
		'amoniaco & escap*|fuga|sale|saliendo|reventado|picor|ojos -{cleaning_price}',
	],
	vet_seizing: ['torc*|tuerc*|retorc*|retuerc* && espuma|espumarajo*|babas'],
	vet_collapse: [
		'destrozando|despedazando|desgarrando|matando + a + mi|nuestro|nuestra|nuestros|la_mia|el_mio|mis -{furniture}',
	],
};

export const plainDanger: Record<string, string> = {
	repair_people: 'fontanero|tecnico|obra|obreros|pintor|limpieza|visita|invitados|familia',
	own_door_keys: 'mis_llaves|las_llaves|cerrajero|me_he_dejado|me_deje|me_quede_fuera',
	lift_cabin: 'ascensor|elevador|cabina',
	teapot: 'tetera|olla_expres|olla_a_presion|cafetera',
	cleaning_price: 'precio|cuanto_cuesta|comprar|limpiar|limpieza',
	furniture:
		'sofa|silla|cojin|cortina|zapatos|zapatillas|jardin|nervios|cabeza|disgustos|paciencia',
};
