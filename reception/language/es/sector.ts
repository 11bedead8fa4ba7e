export const sector: Record<string, string> = {};
