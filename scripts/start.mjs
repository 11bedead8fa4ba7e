// `npm start`. Only looks at Node's version here, in words that every Node understands.
var version = process.versions.node.split('.').map(Number);
if (version[0] < 20 || (version[0] === 20 && version[1] < 15)) {
	console.error(
		'Node ' +
			process.versions.node +
			' is too old: install Node 20.15 or newer (https://nodejs.org) and start again.',
	);
	process.exit(1);
} else {
	import('./lib/start.mjs').then(function (module) {
		return module.main(process.argv.slice(2));
	});
}
