/** Idioms and homonyms of injury, bleeding and birth, in Spanish. */
export const injuryFigures: Record<string, readonly string[]> = {
	severe_bleeding: [
		'sangr* + muchos_dias|cuantos_dias|cuanto_tiempo|varios_dias|mucho_tiempo -llevo|lleva|sigo|sigue',
		'sangr* && que_te_saquen|que_te_quiten|que_me_saquen|que_me_quiten|que_le_saquen|cuando_te_sacan|cuando_te_quitan|sacarse|quitarse|ponerse -{now_here}',

		'sangr*|sangre && muela*|implantes|implante_dental -a_chorro*|borbotones|{lots_strong}|{faint_now}|{faint}|{breathless}|vomit*',

		'sangr* + mucho|muchisimo|un_monton && prueba|extraccion|intervencion|procedimiento|piercing|tatuaje|limpieza|operacion|quitar|sacar|blanqueamiento|legrado|biopsia & duele|cuesta|vale|normal|hincha|verdad|cuanto',
		'desangr* & precio*|cuota*|factura*|divorcio|hacienda|impuestos|hipoteca|alquiler*|minuta*|procurador*|pension|banco|empresa|economic*|exagerad*|gastos|cobr*|ya_sera_menos|apuesta|euros',
		'desangr*|sangr* & pelicula|documental|novela|obra_de_teatro|serie|videojuego|capitulo',
		'sangr* & me_la_quitan|me_lo_quitan|me_quitan|me_la_sacan|me_sacan|es_verdad|verdad_que|mes_que_viene|semana_que_viene',
		'amput*|seccion* & indemniz*|baremo|protesis|jubil*|pension',
	],
	trauma: [
		'puñalada* & espalda && socio|empresa|clientes|negocio|confianza|herencia|traicion|así_se_lo_digo|contrato|despido|cuñado|cuñada -{bleed}|{blood}|{weapon}|suelo|herid*|ambulancia',

		'clav* & precio*|factura|euros|presupuesto|minuta|recibo|comision',
		'puñalada*|navajazo*|balazo* & precio*|presupuesto|factura|cobr*|trapera|minuta|clavad*_una',
		'ni_a_tiros|a_un_tiro_de|un_tiro_de_piedra|a_tiros_con|sin_pegar_un_tiro|salir_el_tiro|a_tiro_hecho',
		'amput* & indemniz*|baremo|protesis|jubil*|pension|paciente',
		'me_parto_en_dos|casa_por_la_ventana|dinero_por_la_ventana',
		'caid*|cay* + movil|telefono|maceta|toldo|antena|ropa|pinza*|llave*',
		'quemad* + del_trabajo|con_el_trabajo|de_todo',
		'pelicula|serie|novela|obra_de_teatro|videojuego|documental & {stabbed}|{hit_by}|{crushed}|{fell}|{burn}',
	],
	leg: ['no_siento|no_me_siento|no_noto & agujetas', 'agujetas & piernas|pierna|gemelo*'],
	stroke_fast: ['{tooth} & colgando|hilo', 'agujetas & no_puedo|levant*|brazo|brazos|mov*'],
	eye: [
		'echar|echad|echadle|echarle|echale|echenle|eche|echa|echando + ojo|vistazo',
		'costar|cuesta|costo|costado|vale + ojo',
		'ojo_de_la_cara|mal_de_ojo|ojo_con|ojo_que|a_ojo|ojo_de_buey|ojo_por_ojo|ojo_clinico|quitar_ojo|pegar_ojo|pegado_ojo',
	],
	contractions_close: ['parto|parir & clases|curso|documental|pelicula|plan_de'],
	any: [
		'sangr*|duele|duelen|escuece|llora|llorar + el|la|los + bolsillo|bolsillos|cartera|alma|cuenta_corriente|visa',

		'calle|plaza|avenida|paseo|callejon|travesia|cuesta|camino + de_la|del|de|de_los|de_las + sangre|muerte|fuego|cuchillo*|ahorcado*|horca|degollado*|quemado*|quemadero|matadero|muerto*|veneno|infierno|puñal|martires|espada*|tiro',
		'quem*|hierv*|hirviendo|alter*|encend*|pudr* + la_sangre',
		'me_da|le_da|nos_da|me_daba|me_dio|le_daba|que|dar & corte -{bleed}|{blood}|luz|puntos|mano|dedo|cabeza|hecho',
		'corte + de + pelo|luz|agua|suministro|energia|mangas|corriente|internet|linea|carne|jamon|caballero|señora|tela|pantalon|patron|manga|pelo_y',
		'corte & color|mechas|peinar|peinado|tinte|flequillo|puntas|barba|degradado',
		'quem*|abras*|chamusc*|achicharr*|frito & pelo|melena|cabello|flequillo|mechas|puntas -cara|cabeza|piel|ceja|frente|cuello|oreja|fuego|mechero|vela|ardiendo',
		'muy|tan|super|bastante|totalmente|completamente|un_poco|re|estoy|estamos|ando + quemad* & trabajo|curro|curre|laburo|chamba|pega|oficina|turnos|guardias|jefe|negocio|bar -piel|brazo|cara|mano|manos|aceite|ampollas|herida|agua',
		'por_poco|casi|a_poco|de_milagro_no|estuvo_a_punto_de|estuvieron_a_punto_de + atropell*|arroll*|pillan|pilla|embist* -sangr*|herid*|pierna|dolor|duele|caido|cayo',
		'desmay*|muere|desplom*|tira & cada_vez_que + ve|oye|vamos|digo|baño|toca',
		'funcion|musical|butacas|entradas|estreno|taquilla|teatro|obra_esa|peli|cartelera && sangre|tiroteo|apuñal*|matan -{now_here}|suelo|ayuda|ambulancia|se_ha',
	],
	ache: [
		'caid*|cay* & diente*|paleta*|muela* & leche',
		'cort* + pelo|flequillo|melena|uñas|puntas',

		'quit*|retir*|sac*|toca*|cuando & puntos|grapas|sutura -{bleed}|{pus}|{swollen}|abiert*|abri*|fiebre|duele|dolor|rojo|roja',
		'donante*|donar|donacion & sangre',
		'caid*|cay*|muev*|baila* & diente*|muela* + de_leche',
		'como + una + bola|foca|vaca|tonel',
		'no|nada|ni|sin + infectad*|infeccion',
		'veneno*|toxic*|envenen*|uva*|chocolate|malo|mala|malas && no_ha_comido|no_se_ha_comido|no_ha_probado|no_come',
	],
	vet_poison: [
		'les|los|le|lo|nos + envenen*|sienta_mal|hacen_daño|mata|matan && {animal}|uva*|chocolate -se_ha|comido|comio|zamp*',
		'{vet_poison} & tendria_que|haria_falta|hace_falta|maximo|cantidad_de',
	],
	overdose: [
		'tomo|toma|tomaba|tomamos + {anticoagulant} -doble|dos_veces|de_mas|equivoc*|error|todas|bote|caja',

		'tomaba|tomo_siempre|toma_siempre|cambiado|cambiaron|controles|control|inr & sintrom|anticoagulante*|{pills} -{many}|doble|dos_veces|maread*',
		'tragado|trago|comio|comido && factura|pagado|pagamos|cobrado|recibo -ahora|acaba|ahora_mismo|se_ahoga',

		'puedo|puede|se_puede|podria|podemos|deberia|debo + tom*|dar* + {pills}|dos|otra|otro|un|uno|una -ya|tomado|comido|trag*',
		'si_me_tomo|si_tomo|si_le_doy|si_mezclo & intoxic*|sobredosis|envenen* -todas|todos|bote|caja',
		'intoxic*|sobredosis|envenen* && no_me_he_tomado|no_he_tomado|no_lo_he_tomado|aun_no_he|todavia_no_he|no_tome|antes_de_tomar*',
		'cuant* & {pills} && al_dia|maximo|se_puede*|puedo_tomar -tomado|tomo|tragado',
	],
	operation_sign: [
		'sangr*|sangrado|hinch*|inflam* & primer_dia|primeros_dias|al_principio -hoy|ahora|sigue|sigo|pero',
		'hinchazon|inflamacion|flemon|hinchad* & bajando|ha_bajado|bajo_bien|va_bajando|desinflam*|remitiendo -pero|otra_vez|no|sigue|tampoco',
		'de_joven|de_jovencita|de_jovencito|de_pequeña|de_pequeño & hinch*|sangr*',
	],
	dental_broken: ['muev*|baila*|floj* & diente*|muela* + de_leche'],
	dental_bleeding: [
		'sangr* && que_te_saquen|que_te_quiten|que_me_saquen|que_me_quiten|que_le_saquen|cuando_te_sacan|cuando_te_quitan -{now_here}',

		'sangr*|sangrado & primer_dia|primeros_dias|al_principio -hoy|ahora|sigue|sigo|pero',
	],
	violence: [
		'dandole|dandoles|dandole_a + pecho|teta|biberon|vueltas|clase|brasa|razon|campan*|timbre|boton|alarma|interfono|cabeza|de_comer',
	],
	bleeding_any: [
		'sangr*|sangrado & primer_dia|primeros_dias|al_principio -hoy|ahora|sigue|sigo|pero|embaraz*',
	],
	vet_collapse: ['no + aguanta|tolera|retiene & agua|comida|nada|liquidos'],
	breathing: [
		'gato_gris|gata_gris|gatito_gris|gatita_gris|perro_gris|perra_gris|gato_azul|gata_azul|azul_ruso',
	],
};
