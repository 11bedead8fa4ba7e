export const figures: Record<string, readonly string[]> = {};
