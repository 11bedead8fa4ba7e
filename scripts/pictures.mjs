// `npm run pictures`: every example workflow as the editor shows it, into docs/pictures/. Fails when an
// icon did not load: a node without its picture is a package that is installed badly.
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './lib/fingerprint.mjs';
import { installHost, installRoot } from './lib/install.mjs';
import { n8nIn } from './lib/n8n-process.mjs';
import { endAll, root, run } from './lib/run.mjs';
import { setUp, shippedWorkflows } from './lib/set-up.mjs';
import { freePort, Trouble } from './lib/trouble.mjs';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const into = join(root, 'docs', 'pictures');
const say = (line) => console.log(line);

async function installChromium() {
	if (existsSync(executablePath)) return;
	say('Installing Chromium …');
	await run('apt-get', ['update', '-qq']);
	const { code } = await run('apt-get', ['install', '-y', '-qq', 'chromium']);
	if (code !== 0 || !existsSync(executablePath))
		throw new Trouble('Chromium is missing: install it, or name one in CHROMIUM.');
}

/** A browser that asks nothing of the network but our n8n. */
async function openBrowser() {
	const { chromium } = await import('playwright-core');
	return await chromium.launch({
		executablePath,
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-quic',
			'--disable-dev-shm-usage',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			'--disable-domain-reliability',
		],
	});
}

const viewport = { width: 1920, height: 1080 };

/** The workflow alone: no buttons, no tabs, no plus signs that wait for a mouse. */
const onlyTheCanvas = `
	body, html { background: #fbfbfb !important; }
	body * { visibility: hidden; }
	.vue-flow__transformationpane, .vue-flow__transformationpane * { visibility: visible; }
	[data-test-id="canvas-handle-plus"], [data-test-id="canvas-handle-plus"] *,
	[data-test-id="canvas-handle-plus-wrapper"] * { visibility: hidden; }
`;

function within({ x, y, width, height }) {
	const [left, top] = [Math.max(0, x), Math.max(0, y)];
	return {
		...{ x: left, y: top },
		width: Math.min(viewport.width, x + width) - left,
		height: Math.min(viewport.height, y + height) - top,
	};
}

/** One workflow, fitted into the canvas. Returns what did not load. */
async function picture(context, address, { id, name, nodes }) {
	const page = await context.newPage();
	await page.goto(`${address}/workflow/${id}`, { waitUntil: 'domcontentloaded' });
	await page.waitForSelector('[data-test-id="canvas-node"]', { timeout: 60_000 });
	const pictured = nodes.filter(({ type }) => !type.endsWith('.stickyNote')).length;
	await page
		.waitForFunction(
			(count) =>
				[...document.querySelectorAll('[data-test-id="canvas-node"] img')].filter(
					(image) => image.complete,
				).length >= count,
			nodes.filter(({ type }) => type.startsWith('n8n-nodes-reception.')).length,
			{ timeout: 15_000 },
		)
		.catch(() => say(`${name}: not every node shows a picture`));
	await page.keyboard.press('1'); // zoom to fit
	await page.waitForTimeout(1000); // the canvas glides there
	await page.keyboard.press('-'); // a margin, so that no button of the editor covers a node
	await page.waitForTimeout(1000);
	const icons = await page.$$eval('[data-test-id="canvas-node"] img', (images) =>
		images.map((image) => ({ src: image.getAttribute('src'), width: image.naturalWidth })),
	);
	await page.addStyleTag({ content: onlyTheCanvas });
	const clip = await page.$$eval('.vue-flow__node', (elements) => {
		const boxes = elements.map((element) => element.getBoundingClientRect());
		const [left, top] = ['left', 'top'].map((side) => Math.min(...boxes.map((box) => box[side])));
		const [right, bottom] = ['right', 'bottom'].map((side) =>
			Math.max(...boxes.map((box) => box[side])),
		);
		// Names stand under the nodes.
		return { x: left - 40, y: top - 30, width: right - left + 80, height: bottom - top + 90 };
	});
	await page.screenshot({ path: join(into, `${name}.png`), clip: within(clip) });
	await page.close();
	const broken = icons.filter(({ width }) => width === 0).map(({ src }) => src);
	say(
		`${name}.png: ${pictured} nodes, ${icons.length} pictures${broken.length ? `, broken: ${broken}` : ''}`,
	);
	return broken;
}

async function main() {
	await installRoot(say);
	await installHost(say);
	await installChromium();
	await build(say);
	const folder = mkdtempSync(join(tmpdir(), 'reception-pictures-'));
	const n8n = n8nIn(folder, { port: await freePort(5740) });
	mkdirSync(into, { recursive: true });
	let browser;
	try {
		const workflows = shippedWorkflows();
		await setUp(n8n, { providerUrl: 'http://127.0.0.1:9', workflows, say });
		browser = await openBrowser();
		const context = await browser.newContext({
			viewport,
			deviceScaleFactor: 2,
			colorScheme: 'light',
			locale: 'en-GB',
		});
		const { email, password } = n8n.state.owner;
		const login = await context.request.post(`${n8n.address}/rest/login`, {
			data: { emailOrLdapLoginId: email, password },
		});
		if (!login.ok()) throw new Error(`Sign-in was answered with ${login.status()}`);
		await context.addInitScript(() => localStorage.setItem('N8N_THEME', 'light'));
		const broken = [];
		for (const workflow of workflows)
			broken.push(...(await picture(context, n8n.address, workflow)));
		if (broken.length) throw new Trouble(`${broken.length} icons did not load.`);
	} finally {
		await browser?.close();
		await n8n.stop();
		rmSync(folder, { recursive: true, force: true });
	}
}

for (const signal of ['SIGINT', 'SIGTERM'])
	process.once(signal, () => endAll(1000).finally(() => process.exit(130)));

await main().catch(async (caught) => {
	await endAll(1000);
	console.error(caught instanceof Trouble ? caught.message : caught);
	process.exitCode = 1;
});
