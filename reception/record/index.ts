export * from './call';
export * from './lists';
export * from './sections';
export * from './slip';
export * from './ids';
export * from './instant';
export * from './phone-number';
export * from './read';
