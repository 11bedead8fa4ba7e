import { textLanguage } from '../message';

const words = {
	es: 'Disculpe, ahora mismo no podemos completar su llamada. Vuelva a llamar en unos minutos, por favor. Si es una emergencia, llame al {emergency}.',
	ca: 'Disculpi, ara mateix no podem completar la seva trucada. Torni a trucar d’aquí a uns minuts, si us plau. Si és una emergència, truqui al {emergency}.',
	en: 'Sorry, we cannot complete your call right now. Please ring again in a few minutes. If it is an emergency, call {emergency}.',
};

/**
 * What a caller hears when the workflow stops: said before any business is known, so it names none, and
 * promises nothing that may not have been stored.
 */
export const safeWords = (language: string, emergencyNumber = '112'): string =>
	words[textLanguage(language)].replace('{emergency}', emergencyNumber);
