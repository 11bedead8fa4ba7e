import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ICredentialType, INodeType } from 'n8n-workflow';
import { typesOf, type NodeTypes } from './harness';
import { root } from './sources';

/** A class of the package and the file it is written in, without extension. */
export type Own<T> = { name: string; file: string; made: T };

function classesIn<T>(folder: string, ending: string): Array<Own<T>> {
	const found = existsSync(join(root, folder))
		? readdirSync(join(root, folder), { recursive: true })
		: [];
	return found
		.map(String)
		.filter((file) => file.endsWith(ending))
		.sort()
		.map((file) => {
			const path = join(root, folder, file);
			const name = (file.split('/').pop() ?? '').replace(ending, '');
			const Made = (require(path) as Record<string, new () => T>)[name];
			if (!Made) throw new Error(`${folder}/${file} exports no class ${name}`);
			return { name, file: path.replace(/\.ts$/, ''), made: new Made() };
		});
}

export const ownNodes = (): Array<Own<INodeType>> => classesIn('nodes', '.node.ts');
export const ownCredentials = (): Array<Own<ICredentialType>> =>
	classesIn('credentials', '.credentials.ts');

/** Every node of the package, as the harness wants them. */
export const ownTypes = (): NodeTypes => typesOf(...ownNodes().map(({ made }) => made));
