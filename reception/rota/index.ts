export * from './acknowledge';
export * from './check';
export * from './ladder';
export * from './shifts';
