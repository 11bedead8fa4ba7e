export type { Clock, Column, Condition, Row, TableDefinition, Tables } from './contract';
export { tableDefinitions, shardOf } from './definitions';
export { tablesOver, type TableAddresses } from './tables-over-api';
export { withLock, leaseMilliseconds, type Held } from './lock';
export {
	recordCall,
	recallCall,
	saveSlip,
	nextStep,
	closeCall,
	type Closing,
	type NextStep,
	type Recorded,
} from './calls';
export { readCall, type CallName } from './change';
export { claimDue, listCalls, forgetCalls, type Claim, type Wanted } from './due';
export {
	claimStep,
	unsentAfter,
	renewStep,
	notePaged,
	noteWaiting,
	noteExhausted,
	acknowledge,
	type Acknowledged,
	type Step,
} from './steps';
export {
	callStates,
	slipOfRow,
	entryOf,
	type CallRow,
	type CallState,
	type Page,
	type StepState,
} from './row';
export { outcomeOf } from './outcome';
export { setUp, type Check, type SetUp } from './set-up';
export { isOver, mayStillSpeak, nextStepOf, periodOf, type Period, type Planned } from './plan';
export { storeProfiles, storedProfiles, type StoredProfile } from './profiles';
