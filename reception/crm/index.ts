import { Trouble } from '../trouble';
import { customerRecords } from './all';
import type { CrmKind } from './contract';

export { customerRecords };
export type * from './contract';
export { recognise, noteOf, type CrmTask } from './recognise';
export { anySpelling, foundAmong, nameKey, numberKey, settledBy, toUpdate } from './match';

/** The CRM of that id; refuses one we do not know. */
export function crmOf(id: string): CrmKind {
	const kind = customerRecords.find((candidate) => candidate.id === id);
	if (kind) return kind;
	throw new Trouble(`There is no CRM '${id}'`, 'Choose one from the list of the parameter "CRM".');
}
