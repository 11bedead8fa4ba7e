export const sayings: Record<string, readonly string[]> = {};
