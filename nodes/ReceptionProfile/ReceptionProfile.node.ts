import {
	NodeConnectionTypes,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { storeProfiles } from '../../reception/ledger';
import { lanes } from '../../reception/phone';
import { asNodeError } from '../shared/each-slip';
import { tablesOf } from '../shared/tables';
import { properties } from './properties';
import { forgetStored, profilesOf } from './source';
import { addToCalls, check } from './work';

export class ReceptionProfile implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Reception Profile',
		name: 'receptionProfile',
		icon: {
			light: 'file:../../icons/receptionProfile.svg',
			dark: 'file:../../icons/receptionProfile.dark.svg',
		},
		group: ['transform'],
		version: 1,
		subtitle: 'Whose call it is',
		description:
			'Adds the agreed profile of the business to a call: hours, people, tone, and whether the house is open at this moment',
		defaults: { name: 'Reception Profile' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main, NodeConnectionTypes.Main],
		outputNames: [...lanes],
		// Only for stored profiles.
		credentials: [{ name: 'receptionLedgerApi', required: false }],
		properties,
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		try {
			const profiles = await profilesOf(this);
			const operation = this.getNodeParameter('operation', 0);
			if (operation === 'add') return await addToCalls(this, profiles);
			if (operation === 'store') {
				await storeProfiles(await tablesOf(this), profiles, new Date().toISOString());
				forgetStored();
			}
			const found = check(profiles);
			return [
				found.map((json) => ({ json: json as IDataObject, pairedItem: { item: 0 } })),
				[],
				[],
			];
		} catch (caught) {
			if (!this.continueOnFail()) throw asNodeError(this, caught, 0);
			return [[{ json: { error: (caught as Error).message }, pairedItem: { item: 0 } }], [], []];
		}
	}
}
