/** Fills `{name}` with its value; a name without one leaves no trace. Values are never read as templates. */
export const fill = (template: string, values: Record<string, string | undefined>): string =>
	template
		.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
		.replace(/ {2,}/g, ' ')
		.trim();
