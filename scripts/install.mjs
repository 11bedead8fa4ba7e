// Every install step of this repository, with visible progress: its packages, and the n8n of host/.
import { installHost, installRoot } from './lib/install.mjs';
import { endAll } from './lib/run.mjs';
import { Trouble } from './lib/trouble.mjs';

for (const signal of ['SIGINT', 'SIGTERM'])
	process.once(signal, () => endAll(1000).finally(() => process.exit(130)));

const say = (line) => console.log(line);
try {
	await installRoot(say);
	await installHost(say);
} catch (caught) {
	console.error(caught instanceof Trouble ? caught.message : caught);
	process.exitCode = 1;
}
