/** Concepts in the shared notation: built from word classes, so they hold in every language at once. */
export type Concepts = Readonly<Record<string, readonly string[]>>;
