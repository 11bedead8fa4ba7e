import { spelling } from './fold';

/**
 * Words that say nothing of danger, whoever says them: greetings, thanks, fillers, who is meant, and orders to
 * whoever judges. A call is the same with and without them, of a husband and of a wife, so they have no points and part
 * no pair of words.
 */
const words = `
hola buenas buenos dias tardes noches gracias muchas perdone perdona disculpe disculpa por favor adios hasta luego
eh ehm bueno pues mire mira oiga oye vale perfecto llamo llamaba soy señor señora señorita doctor doctora
bon dia bona tarda nit merces moltes si us plau doncs escolti miri truco trucava soc senyor senyora senyoreta
hello hi good morning afternoon evening thanks thank please sorry okay ok well um uh calling
el ella lo la le ell he she his her him hers
hombre mujer chico chica chaval chavala marido esposo esposa padre madre papa mama hijo hija abuelo abuela
hermano hermana novio novia tio tia primo prima suegro suegra vecino vecina
home dona noi noia pare mare fill filla avi avia germa germana oncle tieta cosi cosina vei veina
man woman boy girl husband wife father mother dad mum mom son daughter brother sister grandfather grandmother
grandad grandma uncle aunt
ignora ignore previous anteriores instrucciones instruccions instructions marca mark rutina rutinari routine prompt
`;

/** As they sound. */
export const weightless: ReadonlySet<string> = new Set(
	words
		.trim()
		.split(/\s+/)
		.map((word) => spelling(word).fold),
);
