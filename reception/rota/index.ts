export * from './acknowledge';
export * from './check';
export * from './climb';
export * from './ladder';
export * from './shifts';
