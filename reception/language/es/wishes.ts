export const wishes: Record<string, string> = {};
