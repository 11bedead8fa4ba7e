// What scripts and tests use of the command: the stand-in for the provider, and the simulator.
export * from './provider';
export * from './simulate';
export { openN8n } from './n8n';
export { check } from './check';
export { Trouble } from './trouble';
