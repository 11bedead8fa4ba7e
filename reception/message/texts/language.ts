/** Languages in which the reception has its own sentences. */
export const textLanguages = ['es', 'ca', 'en'] as const;
export type TextLanguage = (typeof textLanguages)[number];

// Basque and Galician callers are understood in Spanish, Valencian is Catalan; anybody else gets English.
const nearest: Record<string, TextLanguage> = { eu: 'es', gl: 'es', ast: 'es', val: 'ca' };

/** The language of our sentences nearest to a tag: `es-MX` → `es`, `ca-ES-valencia` → `ca`, `fr` → `en`. */
export function textLanguage(tag: string): TextLanguage {
	const primary = tag.toLowerCase().split(/[-_]/)[0] ?? '';
	return textLanguages.find((language) => language === primary) ?? nearest[primary] ?? 'en';
}
