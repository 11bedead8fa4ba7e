export * from './pack';
export * from './fold';
export * from './tokens';
export { languages } from './all';
export { spokenIn } from './spoken-in';
export { languagesHeard } from './heard';
