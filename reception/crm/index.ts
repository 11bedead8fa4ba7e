import { customerRecords } from './all';
import type { CrmKind } from './contract';

export { customerRecords };
export type * from './contract';
export { recognise, noteOf, type CrmTask } from './recognise';
export { anySpelling, foundAmong, nameKey, numberKey, settledBy, toUpdate } from './match';

/** The CRM of that id; the embedded one when there is no such. */
export const crmOf = (id: string): CrmKind | undefined =>
	customerRecords.find((kind) => kind.id === id);
