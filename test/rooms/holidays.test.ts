import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

it('has the dates that date-holidays gives, and nobody edited them by hand', () => {
	const script = join(__dirname, '../../scripts/holidays.mjs');
	expect(() =>
		execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' }),
	).not.toThrow();
}, 60_000);
