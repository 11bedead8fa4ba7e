import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

// So that a table of fields reads as a table.
export const text = (
	displayName: string,
	name: string,
	description: string,
	placeholder = '',
): INodeProperties => ({
	displayName,
	name,
	type: 'string',
	default: '',
	description,
	placeholder,
});
export const choice = (
	displayName: string,
	name: string,
	description: string,
	options: INodePropertyOptions[],
	value: string,
): INodeProperties => ({
	displayName,
	name,
	type: 'options',
	options,
	default: value,
	description,
});
export const count = (
	displayName: string,
	name: string,
	description: string,
	value: number,
): INodeProperties => ({
	displayName,
	name,
	type: 'number',
	default: value,
	description,
});
export const day = (displayName: string, name: string, description: string): INodeProperties => ({
	displayName,
	name,
	type: 'dateTime',
	default: '',
	description,
});

export const languages: INodePropertyOptions[] = [
	{ name: 'Catalan', value: 'ca' },
	{ name: 'English', value: 'en' },
	{ name: 'Spanish', value: 'es' },
];

export const rows = (
	displayName: string,
	name: string,
	placeholder: string,
	description: string,
	values: INodeProperties[],
): INodeProperties => ({
	displayName,
	name,
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, sortable: true },
	placeholder,
	default: {},
	description,
	options: [{ displayName: placeholder.replace(/^Add /, ''), name: 'rows', values }],
	displayOptions: { show: { source: ['fields'] } },
});
