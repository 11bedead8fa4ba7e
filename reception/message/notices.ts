import { writeInstant } from './spoken-time';
import { fill } from './texts/fill';
import { textLanguage, type TextLanguage } from './texts/language';

/** What a check of rota and ladder found; the rota room knows what each means. */
export type NoticeToRead = { about: string; who?: string; start?: string; end?: string };

const texts: Record<TextLanguage, Record<string, string>> = {
	es: {
		no_ladder: 'No hay nadie a quien avisar de una urgencia: añada personas y una escalera.',
		no_last_resort:
			'Nadie sabría que una urgencia queda sin atender: indique una persona responsable con teléfono.',
		gap: 'Nadie de guardia desde {start} hasta {end}.',
		no_owner: 'La escalera avisa a la persona responsable, pero no se ha indicado quién es.',
		unknown_person: '«{who}» no es nadie del equipo.',
		no_usable_number: '{who} no tiene un número al que avisar.',
	},
	ca: {
		no_ladder: "No hi ha ningú a qui avisar d'una urgència: afegiu persones i una escala.",
		no_last_resort:
			'Ningú no sabria que una urgència queda sense atendre: indiqueu una persona responsable amb telèfon.',
		gap: 'Ningú de guàrdia des de {start} fins a {end}.',
		no_owner: "L'escala avisa la persona responsable, però no s'ha indicat qui és.",
		unknown_person: "«{who}» no és ningú de l'equip.",
		no_usable_number: '{who} no té cap número on avisar.',
	},
	en: {
		no_ladder: 'There is nobody to alert in an emergency: add people and a ladder.',
		no_last_resort:
			'Nobody would hear of an urgent call that is not taken: name an owner with a phone.',
		gap: 'Nobody is on call from {start} until {end}.',
		no_owner: 'The ladder alerts the owner, but nobody is named as the owner.',
		unknown_person: '"{who}" is nobody on the team.',
		no_usable_number: '{who} has no number to be alerted on.',
	},
};

/** A finding as one sentence. */
export function noticeText(
	notice: NoticeToRead,
	{ language, zone }: { language: string; zone: string },
): string {
	const write = (at: string | undefined): string => (at ? writeInstant(at, zone, language) : '');
	return fill(texts[textLanguage(language)][notice.about] ?? notice.about, {
		who: notice.who,
		start: write(notice.start),
		end: write(notice.end),
	});
}
