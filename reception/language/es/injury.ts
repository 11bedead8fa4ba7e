/** What a witness of an injury sees, in Spanish: the words of `concepts/injury.ts`. */
export const injury: Record<string, string> = {
	eating_machine:
		'prensa|torno|amasadora|laminadora|cinta_transportadora|picadora|trituradora|cizalla|guillotina|rodillo*|hormigonera|batidora|fresadora|cosechadora|empacadora|molino|engranaje*|polea|troqueladora|cortacesped|desbrozadora|cortadora|moledora|sobadora|mezcladora|toma_de_fuerza|puerta_automatica|trilladora|plegadora|embutidora|rebanadora',
	machine_caught:
		'cogid*|cogio|pillad*|pillo|enganchad*|engancho|atrapad*|atrapo|tragad*|tragando|trago|agarrad*|agarro|mordio|jalad*|jalo|jalando|arrastr*|metid*|metio|meti|machac*|tritur*|pescado|pesco|llevad*|llevo|dentro|chup*',
	limb_part:
		'mano|manos|brazo|brazos|dedo|dedos|pierna|pie|manga|antebrazo|muñeca|codo|bracito|manita|dedito|pelo|tobillo|muslo',
	digit: 'dedo|dedos|dedito|pulgar|yema|falange|meñique|indice',
	digit_gone:
		'le_faltan|me_faltan|falta_medio|falta_un_trozo|se_ha_llevado|se_llevo|llevado_por_delante|rebanad*|rebano|colgando|cuelga|guindando|volado|volo|de_cuajo|mochad*|mocho|arrancad*|arranco|quedado_sin|quedo_sin|se_le_fue|se_ha_ido|separado|suelto|volo_la|se_volo|se_ha_volado|me_vole|se_rebano|se_ha_rebanado|rebane|no_aparece',
	kept_part:
		'los_tengo|lo_tengo|los_meto|lo_meto|los_metimos|los_llevo|lo_llevo|los_traigo|lo_traigo|lo_hemos_metido|los_hemos_metido|guardad*|envuelt*|ahi|estan|esta',
	part_bag:
		'en_hielo|con_hielo|en_una_bolsa|en_la_bolsa|en_una_servilleta|en_un_trapo|en_la_bandeja|en_un_vaso|en_una_gasa|en_el_suelo|en_el_piso',
	heavy_thing:
		'tractor|rueda|coche|carro|camion|furgoneta|camioneta|moto|quad|toro_mecanico|toro|carretilla|montacargas|excavadora|retro|muro|pared|tapia|viga|vigas|techo|armario|ropero|estanteria*|estante|palet*|pales|tele|televisor|nevera|frigorifico|refrigeradora|comoda|arbol|tronco|rama|losa|andamio|zanja|tierra|escombros|porton|caballo|yegua|vaca|grua|remolque|cosechadora|lavadora|porteria|tanque|tinaco|barda|maquina|maquinaria|contenedor|gato|mueble|piedra|bloque|persiana|persiana_metalica|puerta_del_garaje|cancela|puerta_de_garaje|columna|cornisa|balcon|toldo|molde|bobina|tubo|tuberia|tabique|caja_fuerte|piano|nevera_industrial|litera|pale',
	pinned_under:
		'lo_tiene_encima|la_tiene_encima|le_tiene_encima|se_le_vino_encima|se_le_ha_venido_encima|se_me_vino_encima|se_le_echo_encima|se_le_ha_echado_encima|se_le_ha_caido_encima|se_le_cayo_encima|le_cayo_encima|le_ha_caido_encima|le_callo_encima|se_le_ha_volcado_encima|se_le_volco_encima|quedado_debajo|quedo_debajo|quedado_abajo|quedo_abajo|pillado_debajo|pillo_debajo|quedo_aplastad*|quedado_aplastad*|quedado_atrapad*|quedo_atrapad*|quedo_prensad*|esta_prensad*|lo_aplasto|la_aplasto|le_paso_por_encima|le_ha_pasado_por_encima|encima_de_la_pierna|encima_del_pecho|encima_de_las_piernas|encima_del_brazo|encima_del_pie|debajo_del_tractor|debajo_del_coche|debajo_de_el_coche|le_ha_bajado_encima|le_bajo_encima|se_le_ha_cerrado_encima|le_ha_quedado_el_pecho|le_ha_quedado_la_pierna|le_ha_quedado_el_brazo|le_ha_quedado_la_mano|le_ha_quedado_el_pie|atrapado_el_pecho|pecho_atrapado|pierna_atrapada|piernas_atrapadas|lo_ha_pillado|la_ha_pillado|lo_pillo|la_pillo|se_le_callo_encima|lo_dejo_debajo|le_ha_cogido_las_piernas|le_ha_pillado_las_piernas|le_ha_pillado_la_pierna|le_pillo_la_pierna|se_ha_venido_sobre|se_vino_sobre|se_ha_caido_sobre|cayo_sobre',
	gave_way:
		'volcad*|volco|voltead*|volteo|cedido|cedio|hundid*|hundio|derrumb*|caid*|cayo|desplom*|vino_abajo|venido_abajo|resbalad*|soltad*|solto|tumbad*|tumbo|vino_encima|bajado|bajo|desprendid*|desprendio|descarrilad*',
	beneath: 'debajo|abajo|encima|sepultad*|enterrad*',
	trapped_voice:
		'le_oimos|la_oimos|lo_oimos|lo_oigo|la_oigo|le_oigo|gime|gimiendo|gemir|grita|gritando|grito|quejarse|queja|no_podemos_sacarl*|no_lo_podemos_sacar|no_la_podemos_sacar|no_podemos_levantarl*|no_podemos_moverl*|no_contesta|inconscient*|sigue_vivo|esta_vivo|esta_viva|todavia_respira|aun_respira|solo_se_le_ve|solo_se_le_ven|no_sale|no_responde',
	live_thing:
		'cable|cables|cuadro|tablero|enchufe|corriente|alta_tension|cables_de_alta|linea_de_alta|transformador|contador|regleta|lampara|bornes|foco|poste|breaker|caja_de_la_luz|magnetotermico|toma|contactos|medidor|bombilla|acometida|centro_de_carga|motor_de_la_puerta|cuadro_electrico|instalacion',
	thrown_back:
		'salido_despedid*|salio_despedid*|salido_disparad*|salio_disparad*|salido_volando|salio_volando|salio_aventad*|lo_avento|la_avento|me_avento|aventad*|lo_lanzo|la_lanzo|lanzado_para|lo_boto|la_boto|lo_tiro_para|tirado_para_atras|tirado_pa_tras|lo_tumbo|contra_la_pared|no_lo_suelta|no_lo_podia_soltar|no_podia_soltar|no_suelta|no_se_puede_soltar|no_se_podia_soltar|no_se_suelta|lo_dejo_tieso|mano_negra|manos_negras|dedos_negros|dedos_chamuscados|chamuscado|patadon|sentado_contra|dedos_tostados|manos_tostadas|mano_tostada|soltado_un_latigazo|pego_un_latigazo',
	stuck_on: 'pegado|pegada|pegao|enganchado|agarrado|quedado_pegado|quedo_pegado',
	hot_thing:
		'cafetera|olla|cazo|cazuela|caldo|cocido|sopa|hirviendo|hirvien|hirviente|aceite|freidora|sarten|perol|cera_caliente|asfalto|brasas|barbacoa|gasolina|vapor|puchero|pava|tetera|infusion|biberon|caldera|plancha|fritura|recien_hecho|recien_hecha|escaldad*|alcohol_ardiendo|frijoles|manteca|tamal*|atole|agua_caliente|agua_de_la_pasta|agua_del_arroz|agua_de_los_macarrones|agua_del_cafe|agua_del_te|agua_para_el_mate|agua_de_la_olla|leche_caliente|silicona_caliente|plastico_derretido|caldo_caliente|hornilla|termo|mate|cacharro_hirviendo|chocolate_caliente|puré|estofado|guiso|cazuelita',
	poured_over:
		'por_encima|caid*|cayo|callo|volc*|derram*|vert*|tirad*|tiro|echad*|echo|salt*|salpic*|vino|venid*|volcado|gone|se_le_fue|se_me_fue|se_le_vino|vaci*|le_cayo|encima',
	skin_place:
		'pecho|pechito|tripa|tripita|barriga|cara|carita|brazo|brazos|bracito|pierna|piernas|muslo|muslos|mano|manos|espalda|cuerpo|cuello|cabeza|pies|pie|entrepierna|genitales|ojos|antebrazo|antebrazos|codo|tobillo|tobillos|barbilla|oreja|nalgas|culito|hombro|hombros|manitas|piernitas|escote|frente',
	tiny: 'poquito|poquita|gota|gotita|gotitas|leve|rasguño|un_pelin|punta_del_dedo|ya_curad*',
	skin_off:
		'la_piel_detras|la_piel_se_le|levantando_la_piel|levanta_la_piel|levanto_la_piel|sale_la_piel|cae_la_piel|cayendo_la_piel|saliendo_la_piel|va_la_piel|piel_levantada|piel_colgando|piel_a_tiras|piel_pegada|carne_viva|despellejad*|ampollas_enormes|ampollas_muy_grandes|ampollas_gigantes|cayendo_el_cuero|cae_el_cuero|levantando_el_cuero|cuero_levantado|se_le_sale_el_cuero|cayendo_el_pellejo|cae_el_pellejo|arrugando_la_piel|piel_arrugada|piel_se_le|piel_se_me',
	clothes_burn: 'ropa|camisa|bata|pijama|falda|pelo|mangas|camiseta|vestido',
	on_fire: 'prendid*|prendio|cogido_fuego|cogio_fuego|agarro_fuego|ardiendo|en_llamas|incendio',
	thrust:
		'clavad*|clavo|metid*|metio|hincad*|hinco|ensartad*|ensarto|enterrad*|enterro|atravesad*|atraveso|picaron|picado|entrado|entro|atravesando',
	sharp_thing:
		'algo|cuchillo|navaja|destornillador|desarmador|tijera|tijeras|cristal|vidrio|hierro|fierro|punzon|machete|puñal|pincho|varilla|estaca|verja|lanza|asta|cuerno|cutter|botella|rejas|reja|barrote|barrotes|pinchos|ferralla|varillas|alambre|asador|flecha|arpon|cuernos|pico|rastrillo|palo',
	torso_part:
		'costado|barriga|espalda|pecho|cuello|ingle|muslo|tripa|tripas|panza|vientre|estomago|riñones|riñon|axila|pierna|abdomen|garganta',
	not_thrust:
		'tos|frio|catarro|mocos|anestesia|infiltracion|inyeccion|vacuna|epidural|tubo|camara|miedo',
	cut_open:
		'abiert*|abrio|corte|tajo|herida|raja|rajad*|rajo|sietemesino|desgarr*|mordid*|mordisco|ven|ve|asoma',
	to_the_bone:
		'hasta_el_hueso|hasta_adentro|hasta_dentro|las_tripas|el_hueso|los_tendones|la_grasa|el_musculo|la_carne|en_canal|de_lado_a_lado|de_oreja_a_oreja|intestinos',
	cold_bone:
		'frio|implante|infeccion|injerto|densitometria|helad*|protesis|calado|muela|periodoncia|radiografia|casero|huesos',
	wound_place:
		'herida|corte|tajo|sangre|sangra|sangr*|muñeca|muslo|cuello|brazo|pierna|mano|dedo|cabeza|ceja|nariz|ingle|axila|radial|motosierra|cuchillo|navaja|vena|arteria|boca|variz|cristal',
	shoulder_tip: 'hombro|hombros',
	pupil_odd: 'pupila|pupilas|niña_del_ojo|un_ojo_mas_negro|un_ojo_mas_grande|ojo_mas_cerrado',
	ear: 'oreja|oido|oidos|orejas',
	ear_liquid: 'sangre|sangr*|agua|aguilla|liquido|sale|supura|cosa|algo',
	head_hit:
		'golpe|golpe*|porrazo|coz|patada|pedrada|batazo|cabezazo|caida|caid*|cayo|cai|resbalo|resbalad*|choque|atropell*|pego|dado|dio|estampad*|rodo',
	keeps_vomiting: 'vomit*|devuelto|devolviendo|arroj*|gomit*',
	keeps_sleeping:
		'se_me_duerme|se_duerme|se_nos_duerme|se_queda_dormid*|se_me_queda_dormid*|quedando_dormid*|adormilad*|adormecid*|como_ido|como_ida|amodorrad*|no_se_espabila|no_espabila|no_lo_puedo_despertar|cuesta_despertarl*|atontad*|grogui|desorientad*|no_sabe_donde|no_sabe_que_dia|dice_cosas_raras|no_coordina',
	no_legs:
		'no_siente_de_la_cintura|no_siente_de_cintura|no_siente_las_piernas|no_se_siente_las_piernas|no_siento_las_piernas|no_nota_las_piernas|no_noto_las_piernas|no_mueve_las_piernas|no_puede_mover_las_piernas|no_puede_mover_los_pies|no_siente_los_pies|no_le_responden_las_piernas|no_me_responden_las_piernas|de_cintura_para_abajo|de_la_cintura_para_abajo|de_la_cintura_pa_bajo|del_cuello_para_abajo|del_cuello_pa_abajo|de_cuello_para_abajo|piernas_dormidas|sin_sensibilidad_en_las_piernas|no_mueve_nada|piernas_no_son|piernas_no_le|piernas_no_me|piernas_como_de_corcho|piernas_de_trapo|piernas_muertas|piernas_no_responden|del_pecho_para_abajo|de_ahi_para_abajo|de_aqui_para_abajo|no_nota_nada_de|no_se_nota_las_piernas|no_siente_nada_de|no_nota_los_pies|no_noto_los_pies|no_siento_los_pies|no_mueve_los_pies|no_se_nota_los_pies',
	spine_event:
		'caid*|cayo|cai|resbal*|tirado_de_cabeza|tiro_de_cabeza|zambull*|golpe*|accidente|choque|volcad*|volco|atropell*|desplom*|tropez*|salto|empuj*|clavado|voltereta|tramp*lin|caballo|vino_abajo|venido_abajo|lo_hemos_sacado|se_mato_con_la|patinado|derrapo|derrapado|se_ha_dado',
	limb_wrong_way:
		'para_el_otro_lado|pal_otro_lado|del_reves|al_reves|mirando_para_atras|mirando_hacia_atras|mirando_al_lado|hacia_donde_no_es|doblada_por_donde|doblado_por_donde|donde_no_debe|en_forma_de_s|en_zigzag|hueso_por_fuera|hueso_asomando|hueso_para_fuera|hueso_le_asoma|le_asoma_el_hueso|le_sale_un_hueso|le_sale_el_hueso|partida_en_dos|partido_en_dos',
	fell_from_sight:
		'se_ha_ido_para_abajo|se_fue_para_abajo|se_ha_ido_abajo|se_fue_abajo|ido_al_vacio|precipitad*|al_patio|por_el_hueco|se_ha_despeñado|se_despeño|al_vacio|se_nos_fue_abajo|terraplen|barranco',
	extraction_word:
		'extraccion|sacaron|sacado|sacasteis|quitaron|quitasteis|quitado|arrancaron|sacarme|sacarle|cordal|muela|juicio|implante',
	mouth_fills:
		'llena_la_boca|llenar_la_boca|boca_se_me_llena|boca_llena|se_me_llena|trag*_sangre|escupiendo_sangre|escupo_sangre|escupir_sangre|sabor_a_sangre_todo|cuajo_en_la_boca|borbotea|manando|rezuma',
	gauze_many:
		'una_detras_de_otra|una_tras_otra|paquete|cinco|seis|siete|ocho|diez|quince|veinte|cambiando|empap*|en_cuanto_la_quito|todas|gast*',
	gauze_word: 'gasa|gasas|algodon|algodones|compresa_de_gasa',
	privates:
		'partes|partes_bajas|entrepierna|sus_partes|huevos|huevo|coco|pelotas|compañones|bolas|bola|testiculo|testiculos|testicle|las_bolas|una_de_las_bolas|partes_nobles|partecitas|bolitas|huevito|huevitos|criadillas|cataplines',
	higher_other:
		'mas_arriba_que_el_otro|mas_alto_que_el_otro|mas_subido_que|subido_respecto|mas_arriba_que_el|se_le_ha_subido|se_me_ha_subido',
	sudden_start:
		'de_golpe|de_repente|de_pronto|de_la_nada|subito|de_sopeton|en_segundos|me_ha_despertado|le_ha_despertado|me_desperto|lo_desperto|no_puedo_ni_sentarme|no_se_puede_sentar|no_puede_ni_andar|no_puedo_ni_andar|hace_un_par_de_horas|hace_una_hora|hace_dos_horas',
	shade:
		'cortina|persiana|telon|velo|sombra|visillo|mancha_negra|mancha_oscura|cortinilla|nube_negra|tela',
	coming_down:
		'bajad*|baja|bajando|tapa|tapad*|tapando|negra|negro|oscura|oscuro|cae|caido|delante|lado|esquina|mitad|media|bajar*|bajase|cerrandose|corriendose',
	caustic:
		'sosa|sosa_caustica|soda_caustica|salfuman|acido|acido_muriatico|cal|cal_viva|cemento|amoniaco|desatascador|limpiahornos|lejia|destapacaños|acido_de_bateria|lechada|quitasarro|agua_fuerte',
	not_see:
		'no_veo|no_ve|no_puede_abrir*|no_puedo_abrir*|no_lo_abre|no_los_abre|no_los_puede|veo_blanco|ciego|ciega|grita|gritando|se_retuerce',
	not_a_drop:
		'ni_gota|ni_una_gota|ni_una_sola_gota|ni_un_chorrito|no_me_sale_nada|no_le_sale_nada|no_sale_nada|a_reventar|echar_una_gota|echar_gota|echa_gota|soltar_una_gota|soltar_gota|sacar_una_gota|hacer_una_gota|gota_a_gota|a_gotitas|sin_poder_echar_una_gota|sin_poder_echar_gota|sin_poder_echar_ni_gota|sin_poder_echar_ni_una_gota|no_puede_echar_una_gota|no_puede_echar_gota|no_puede_echar_ni_gota|no_puede_echar_ni_una_gota|no_puedo_echar_una_gota|no_puedo_echar_gota|no_puedo_echar_ni_gota|no_puedo_echar_ni_una_gota|no_consigue_echar_una_gota|no_consigue_echar_gota|no_consigue_echar_ni_gota|no_consigue_echar_ni_una_gota|no_consigo_echar_una_gota|no_consigo_echar_gota|no_consigo_echar_ni_gota|no_consigo_echar_ni_una_gota|sin_echar_una_gota|sin_echar_gota|sin_echar_ni_gota|sin_echar_ni_una_gota|sin_poder_soltar_una_gota|sin_poder_soltar_gota|sin_poder_soltar_ni_gota|sin_poder_soltar_ni_una_gota|no_puede_soltar_una_gota|no_puede_soltar_gota|no_puede_soltar_ni_gota|no_puede_soltar_ni_una_gota|no_puedo_soltar_una_gota|no_puedo_soltar_gota|no_puedo_soltar_ni_gota|no_puedo_soltar_ni_una_gota|no_consigue_soltar_una_gota|no_consigue_soltar_gota|no_consigue_soltar_ni_gota|no_consigue_soltar_ni_una_gota|no_consigo_soltar_una_gota|no_consigo_soltar_gota|no_consigo_soltar_ni_gota|no_consigo_soltar_ni_una_gota|sin_soltar_una_gota|sin_soltar_gota|sin_soltar_ni_gota|sin_soltar_ni_una_gota|sin_poder_sacar_una_gota|sin_poder_sacar_gota|sin_poder_sacar_ni_gota|sin_poder_sacar_ni_una_gota|no_puede_sacar_una_gota|no_puede_sacar_gota|no_puede_sacar_ni_gota|no_puede_sacar_ni_una_gota|no_puedo_sacar_una_gota|no_puedo_sacar_gota|no_puedo_sacar_ni_gota|no_puedo_sacar_ni_una_gota|no_consigue_sacar_una_gota|no_consigue_sacar_gota|no_consigue_sacar_ni_gota|no_consigue_sacar_ni_una_gota|no_consigo_sacar_una_gota|no_consigo_sacar_gota|no_consigo_sacar_ni_gota|no_consigo_sacar_ni_una_gota|sin_sacar_una_gota|sin_sacar_gota|sin_sacar_ni_gota|sin_sacar_ni_una_gota|sin_poder_hacer_una_gota|sin_poder_hacer_gota|sin_poder_hacer_ni_gota|sin_poder_hacer_ni_una_gota|no_puede_hacer_una_gota|no_puede_hacer_gota|no_puede_hacer_ni_gota|no_puede_hacer_ni_una_gota|no_puedo_hacer_una_gota|no_puedo_hacer_gota|no_puedo_hacer_ni_gota|no_puedo_hacer_ni_una_gota|no_consigue_hacer_una_gota|no_consigue_hacer_gota|no_consigue_hacer_ni_gota|no_consigue_hacer_ni_una_gota|no_consigo_hacer_una_gota|no_consigo_hacer_gota|no_consigo_hacer_ni_gota|no_consigo_hacer_ni_una_gota|sin_hacer_una_gota|sin_hacer_gota|sin_hacer_ni_gota|sin_hacer_ni_una_gota|no_echa_gota|no_echa_una_gota|no_suelta_gota|no_suelta_una_gota|no_hace_una_gota',
	bladder:
		'sonda|vejiga|orin*|pis|mear|pipi|bajo_vientre|hacer_aguas|prostata|uretra|tripa_de_abajo|barriga_de_abajo',
	took_out: 'quitaron|sacaron|extirparon|quitado|sacado|extirpado|operaron|pusieron',
	organ:
		'vesicula|apendice|riñon|utero|matriz|ovario|bazo|tiroides|prostata|hernia|amigdalas|lunar|quiste|colon|mama|pecho|rodilla|cadera|menisco|protesis|marcapasos|vegetaciones',
	hole_wound:
		'herida|agujero|agujeros|agujeritos|corte|cicatriz|puntos|grapas|incision|drenaje|orificio|ombligo|raja|agujer*|herid*|cicatri*',
	leaks_pus:
		'verde|amarill*|pus|materia|apesta|huele*|aguilla|supura|drena|podrid*|abiert*|abrio|abriendo',
	chattering: 'petando_dientes|castañete*|tirit*|escalofrio*|tembl*|titirit*|rechinando',
	sitting_numb:
		'zona_del_sillin|apoya_en_el_sillin|en_el_sillin|de_sentarme|al_limpiarme|entrepierna|genitales|el_culo|las_ingles|cara_interna_de_los_muslos|las_nalgas|silla_de_montar|entre_las_piernas|alrededor_del_ano',
	numb_word:
		'dormid*|adormecid*|acorchad*|no_siento|no_noto|sin_sensibilidad|entumecid*|anestesiad*|insensible',
	wets_self:
		'me_hago_encima|me_lo_hago_encima|se_me_escapa_el_pis|se_me_escapa_todo|se_hace_encima|no_me_entero|sin_enterarme|no_controlo|no_aguanto_el_pis|me_meo_encima|me_orino_encima|me_cago_encima',
	cold_limb:
		'helada|helado|fria_como|frio_como|como_el_marmol|blanca_como|morada_y_fria|blanca_y_fria|fria_y_blanca|no_tiene_pulso|no_le_encuentro_pulso|no_encuentro_pulso|sin_pulso',
	limb_leg: 'pierna|pie|brazo|mano|pies|dedos_del_pie',
	removal: 'quit*|retir*|sac*|perfect*|maravilla|estupend*|muy_bien|limpia|seca',
	old_injury:
		'rehabilitacion|rehabilitar|cicatriz|secuela*|fisio|fisioterapia|en_enero|en_febrero|en_marzo|en_abril|en_mayo|en_junio|en_julio|en_agosto|en_septiembre|en_octubre|en_noviembre|en_diciembre|soldad*|consolidad*|indemniz*|reclam*|placa',
	nail_gun: 'pistola_de_clavos|clavadora|grapadora_neumatica|pistola_clavadora',
	machine_inside:
		'dentro|adentro|atrapad*|pillad*|enganchad*|no_sale|no_la_podemos_sacar|no_lo_podemos_sacar|hasta_el_codo|hasta_el_hombro|metid*',
	ring: 'anillo|pelo|uña|uñero|papilomas|sortija|curso',
	not_release: 'no_suelta|no_lo_suelta|no_se_suelta|no_puede_soltar|no_se_puede_soltar',
	clothes_only: 'camisa|mantel|vestido|teclado|portatil|alfombra|traje|limpiar',
	worn: 'me|se|le|puesta|encima|lleva|llevaba|cuerpo|niña|niño|señora|abuela',
	bigger:
		'grande|mas_grande|dilatada|distinta|distintas|diferente|diferentes|mas_negro|mas_negra|desigual*|tamaño|otra|otro|no_reacciona*|fija|fijas',
	ear_clean: 'bastoncillo|tapon|cera|otitis|piercing|pendiente|audifono',
	laundry: 'lavadora|gimnasio|piscina|playa|tendedero|secadora|ducha|lluvia|sudor*',
	bodily_place: 'entre_las_piernas|vagina|bañera|abajo|notado|noto|siento|toco',
	knee_back: 'rodilla|espalda|muela|cabeza|sentid*',
	sight_word: 'vista|vision|ve|veo',
	seen_as: 'lagrima*|cita|curso|color|rimel|maquillaje',
	splinter: 'esquirla|viruta|astilla|limadura|chispa_de_soldar|metal',
	always_cold: 'siempre|años|invierno|circulacion|cama|noche',
	first_tooth:
		'primer_diente|primer_dientecito|primera_paleta|diente_de_leche|dientes_de_leche|de_leche|raton_perez|ratoncito|raton|almohada|hada_de_los_dientes|se_le_movia|contentisim*',
	dripping: 'agua|goteras|yeso|pintura|chorro|gotas|humedad|cascotes|desconchon*',
	skin_word: 'piel|pellejo|pellejito|cuero',
	leaves:
		'fue|ido|vino|venido|viene|salio|salido|saliendo|levant*|despeg*|arranc*|quedo_pegada|quedado_pegada|cuelga|colgando|desprend*|deshac*|jirones|tiras',
	on_self:
		'se_ha_echado|se_echo|se_ha_tirado|se_tiro|se_ha_volcado|se_volco|se_le_ha_caido|se_le_cayo|se_le_ha_volcado|se_le_volco|se_le_derramo|se_ha_derramado|se_le_ha_derramado|le_ha_caido|le_cayo|le_salto|se_lo_ha_echado|me_ha_caido|me_cayo|se_me_ha_caido|se_me_cayo|se_me_volco|se_le_vino|le_tiro|le_tiraron|le_echo|le_ha_tirado',
	on_body_top: 'encima|por_encima|arriba|por_la_espalda|por_todo',
	touched:
		'toco|tocado|toque|agarro|agarrado|cogio|cogido|metio_mano|metido_mano|hizo_contacto|rozo|rozado|tocando|pego|pegado',
	some_thing:
		'algo|donde_no_debia|donde_no_era|lo_que_no_debia|donde_no_tenia|los_cables|el_cable|los_plomos|el_cuadro|el_motor',
	fell_stiff:
		'tieso|tiesa|de_espaldas|seco_en|rigido|temblando|sacudidas|sacudiendose|no_podemos_despegarl*|no_se_despega|chispazo|despedido|corazon_a_saltos|corazon_le_va_a_saltos',
	burst_thing:
		'cohete|cohetes|petardo|petardos|bengala|bateria|aerosol|mechero|encendedor|olla_a_presion|neumatico|llanta|bombona|spray|vapeador|vaper|cartucho|pirotecnia|traca|polvora|cuete|cuetes|paloma_pirotecnica|granada|compresor|extintor|botella|bote|rueda|caldera|sifon|camping_gas|tubo',
	exploded_word:
		'estallado|estallo|explotado|exploto|reventado|revento|petado|peto|tronado|trono|saltado_por_los_aires|explosion',
	infant_word:
		'bebe|beba|recien_nacid*|niño|niña|nene|nena|peque|crio|guagua|criatura|mellizo|chiquitin|bebito|bebita',
	dropped: 'resbalo|resbalado|caido|cayo|se_me_fue_de_las_manos|escurrio|escurrido|rodo|rodado',
	limp_sign:
		'apagado|apagada|flojito|flojita|flojo|floja|no_llora|quejido|devuelve|devuelto|vomit*|palid*|adormilad*|no_quiere_comer|no_come|no_mama|rarito|raro|rara|ido|ida|se_duerme|muy_dormid*|se_queda_dormid*|hundimiento|hundid*|bulto_blando',
	limb_shape:
		'en_forma_de|con_forma_de|torcida_del_todo|torcido_del_todo|deforme|con_un_escalon|con_un_bulto|fuera_de_sitio|fuera_de_su_sitio|para_un_lado|como_una_s|como_una_ese',
	bruised: 'morada|morado|negra|negro|amoratad*',
	future_op:
		'me_toca|le_toca|me_la_quitan|me_lo_quitan|me_operan|normalmente|se_suele|suele|cuanto_se|cuanto_tarda|cuanto_dura|despues_de_la|me_ponen_el|me_ponen_un|me_ponen_la|me_pondran',
	price_ask:
		'quant_val|cuanto_vale|cuanto_cuesta|cuanto_cobr*|cuanto_sale|que_vale|que_cuesta|precio|presupuesto',
	whole_root:
		'con_raiz|con_la_raiz|con_su_raiz|con_todo_y_raiz|con_raices|raiz_y_todo|de_raiz|entero_con|entera_con',
	back_to_normal:
		'brincos|jugando|juega|corriendo|correteando|desayunado|merendado|como_si_nada|tan_pancho|tan_pancha|tan_normal|dando_guerra|come_bien|contento|contenta|ha_comido',
	flash_word: 'fogonazos|destellos|chispazos|flashes|relampagos|chiribitas',
	floater_word: 'moscas|mosquitas|mosquitos|telarañas|puntos_negros|pelusas|hollin',
	came_off:
		'vino_abajo|venido_abajo|precipitado|salio_volando|se_descolgo|se_ha_descolgado|se_solto',
	head_ache_bad:
		'dolor_de_cabeza|duele_la_cabeza|cabeza_le_duele|cabeza_me_duele|cabeza_me_estalla|dolor_en_la_cabeza|duele_mucho_la_cabeza|duele_muchisimo_la_cabeza',
	any_machine: 'maquina|maquinaria|aparato|cinta|cadena',
	machine_took:
		'le_ha_cogido|le_cogio|le_ha_pillado|le_pillo|le_ha_enganchado|le_engancho|se_le_ha_enganchado|se_le_engancho|le_ha_atrapado|le_atrapo|le_agarro|le_ha_agarrado|le_jalo|le_ha_jalado|le_ha_arrancado|le_arranco|me_ha_cogido|me_ha_pillado|me_pillo|me_ha_enganchado|me_engancho|me_agarro|le_ha_tragado|le_trago|se_le_ha_quedado|se_le_quedo|le_ha_machacado',
	taped: 'cinta|celo|pegamento|silicona|adhesivo',
	not_limb: 'crema|bolso|equipaje|toalla|gel|obra|freno',
	milk_said:
		'diente_de_leche|dientes_de_leche|muela_de_leche|paleta_de_leche|primera_de_leche|es_de_leche|era_de_leche|son_de_leche|eran_de_leche|los_de_leche|raton_perez|ratoncito_perez|el_ratoncito',
	no_moving:
		'no_se_puede_mover|no_puede_moverse|no_me_puedo_mover|no_puedo_moverme|no_se_mueve|no_se_menea',
	may_cause:
		'puede_dar|puede_causar|puede_provocar|puede_producir|pueden_dar|podria_dar|podria_causar|efectos_secundarios|efecto_secundario|efectos_adversos|contraindicaciones|posible|posibles|puede_haber|pueden_aparecer|puede_aparecer|riesgo_de|que_puede_dar',
	leaflet:
		'prospecto|papelito|etiqueta|instrucciones|folleto|ficha_tecnica|la_caja_pone|el_papel|consentimiento|hoja_de_la_vacuna|hoja_del_medicamento|hoja_informativa|hoja_de_la_prueba|caja_pone',
};
