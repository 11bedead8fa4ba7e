/** Words of dentists, in Spanish. */
export const teeth: Record<string, string> = {
	extraction_site: 'muela|muelas|extraccion|diente|dientes|encia|encias|implante|cordal|juicio',
	dental_swelling:
		'flemon|inflamacion|hinchazon|inchazon|absceso|inflamad*|hinchad*|inflamo|hincho|bulto|infeccion',
	under: 'debajo|bajo|abajo',
	open: 'abrir|abro|abre',
	swallow: 'trag*|saliva|pasar_saliva',
	pill_big: 'pastilla_grande|pastillas|capsulas|dentadura|ferula|orgullo|mentira|noticia|sapo|eso',
	slight:
		'pequeñ*|poquito|un_poco|poco|leve|ligera|bajando|normal|menos|mejor|hace_un_mes|ha_bajado',
	drool:
		'babea|babeando|se_le_cae_la_baba|no_puede_tragar_saliva|no_puedo_tragar_saliva|no_puede_ni_tragar|no_puedo_ni_tragar',
	eye_shut:
		'tapa_el_ojo|cierra_el_ojo|cerrado_el_ojo|ojo_cerrado|no_puedo_abrir_el_ojo|hasta_el_ojo|me_llega_al_ojo|le_llega_al_ojo|llega_al_ojo',
	closed_up: 'cerrado|cerro',
	tooth:
		'diente|dientes|muela|muelas|paleta|paletas|colmillo|incisivo|molar|pieza|dentadura|dientecito|piezas|encia|palas|pala|paleto|paletos|palet|incisivos|colmillos',
	milk_tooth:
		'leche|postizo|postiza|protesis|funda|corona|empaste|implante|provisional|ferula|raton|solo',
	knocked_out:
		'saltado|salto|volado|volo|salido|salio|salió|golpe|entero|arrancado|tirado|tumbado|sacado_de_un|botaron|tumbo|tumbaron|caido_de_un|avulsion|partido_la_boca',
	in_hand:
		'en_la_mano|en_un_vaso|en_leche|en_la_leche|lo_tengo|guardado|lo_tenemos|en_lexe|con_raiz',
	fell_out:
		'caido|cayo|salido|salio|soltado|solto|despegado|despego|saltado|desprend*|perdido|se_me_fue|volado|volo|salto|zafo|boto|desprendio|tragado|descement*',
	moved_place:
		'movido_de_sitio|desplazado|se_ha_movido|torcido_del_golpe|para_atras|hacia_dentro|metido_para_dentro|movido_con_el_golpe|movio_de_lugar|bailando_del_golpe|chueco_del_golpe|hundido|se_movio',
	pushed_in: 'metido|hundido|incrustado|enterrado|clavado|adentro',
	adult_tooth: 'diente_definitivo|definitivo|diente_permanente|de_adulto|permanente',
	tooth_site:
		'muela|diente|extraccion|encia|dientes|sacasteis|sacaron|sacaste|implante|boca|quitasteis|quitaron|cordal|juicio|hueco|puntos|gasa|sacado|quitado|extrajeron',
	gauze: 'gasa|gasas|algodon',
	keeps: 'sigue|empap*|horas|llena|sangre|cambiando',
	fill: 'llena|llenando|llene|llenandose',
	abscess: 'flemon|absceso|inflamacion|hinchad*|inflamad*|cara_hinchada|infeccion',
	abscess_word: 'absceso|pus|postemilla|fistula|avseso',
	cheek: 'mejilla|cachete|moflete|carrillo|mandibula|quijada|cara|lado_de_la_cara',
	toothache:
		'dolor_de_muelas|dolor_de_muela|duele_la_muela|duele_una_muela|dolor_de_diente|dolor_de_dientes|duele_el_diente|duelen_las_muelas|duele_un_diente|muela_del_juicio|duele_mucho_la_muela|duele_muchisimo_la_muela|duele_la_encia|muela_picada|muela_pikada|duele_mucho_una_muela|me_late_la_muela|duelen_los_dientes|duele_esta_muela|muela_que_me|duele_la_boca|dolor_en_la_boca|dolor_dental|muela_me_duele|muela_me|dolor_en_la_muela|dolor_en_una_muela',
	cannot_sleep:
		'no_me_deja_dormir|no_le_deja_dormir|no_he_dormido|no_puedo_dormir|no_he_pegado_ojo|sin_dormir|no_pude_dormir|no_duermo|no_dormi|no_ha_dormido|no_me_ha_dejado_dormir|sin_pegar_ojo|despierta_toda_la_noche|no_me_deja_vivir|no_ha_podido_dormir',
	drug_fails:
		'ni_con_nolotil|ni_con_ibuprofeno|ibuprofeno_no|no_se_me_quita_con|no_me_hace_nada|no_me_hace_efecto|no_me_calma|no_se_calma|ni_con_pastillas|ni_con_nada|ya_no_me_hace|no_me_quita|nolotil_no|no_me_hacen_nada|no_se_me_pasa_con|ni_el_paracetamol|paracetamol_no|ketorolaco_no|nada_me_lo_quita|ya_tome_de_todo|ni_el_ibuprofeno|enantyum_no|no_se_me_quita|no_se_me_pasa|ni_con_enantyum|ni_con_paracetamol',
	throb: 'late|palpit*|latidos|latiendo|pulsa*',
	kills: 'mata|matando|muero|volviendo_loc*|subo_por_las_paredes|rabiando',
	not_bear:
		'no_aguanto|no_soporto|no_lo_aguanto|no_puedo_mas|me_esta_matando|me_muero_de_dolor|aguantar',
	broken_tooth:
		'rot*|partid*|romp*|rompi*|quebr*|astill*|fractur*|parti*|despostill*|descascar*|saltado_un_trozo|cascado',
	crown: 'corona|funda|puente|carilla|provisional|incrustacion|muñon|perno',
	brace:
		'bracket*|brackets|aparato|alambre|ortodoncia|retenedor|bracke*|ferula|invisalign|alineador|frenillos|frenos|banda|arco',
	poke: 'pincha|clava|clavando|pinchando|lastima|molesta|suelto|soltado|rozando|roza|llaga|salido|enterrando',
	filling: 'empaste|amalgama|resina|empastes|obturacion|calza|tapadura|relleno',
	prosthesis: 'protesis|dentadura|puente|postiza|placa|esqueletico',
	implant: 'implante|tornillo',
	moves: 'mueve|muevo|baila|flojo|floja|suelto|suelta|aflojado',
	wire: 'alambre_del|se_me_clava_el|alambre|me_pincha_el',
	bother: 'molest*|sensib*|inflamad*|duele|dolor|sangr*|picad*|hinchad*|caries|agujero|roto|negra',
	gum: 'encia|encias',
	mouth_ulcer: 'llaga*|afta*|calentura_en_el_labio|boquera*',
	sensitivity: 'sensibilidad|sensibles|dentera',
	cold_tooth: 'frio|labio',
};
