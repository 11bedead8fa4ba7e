import { deliver } from '../deliver';
import { readForm, visibleText } from '../provider/person';
import { basic } from '../sign';
import type { Scenario } from './scenario';
import { postPage, secretFor, sendAll, type Played, type Stage } from './wire';

/**
 * Plays a receptionist: opens the form in a browser, types the call in, sends it, reads the page that comes
 * back. The form names the call, so sending one form twice is one call.
 */
export async function playOperator(scenario: Scenario, stage: Stage): Promise<Played> {
	const { user, password } = stage.secrets.desk;
	const secret = secretFor(scenario, password);
	const url = stage.webhooks.operator;
	const opened = await deliver({
		method: 'GET',
		url,
		headers: { authorization: basic(user, secret) },
		timeoutMs: 20_000,
	});
	const { status, ms, attempts } = opened;
	stage.note({ kind: 'delivered', delivered: { what: 'form opened', url, status, ms, attempts } });
	if (status !== 200) return { end: `form answered with ${status}` };
	const form = readForm(opened.body);
	const token = form?.fields['form'];
	if (!form || !token) return { end: 'the page holds no form' };

	const said = (scenario.says ?? []).filter((each) => typeof each === 'string').join(' ');
	if (said) stage.note({ kind: 'said', text: said });
	const typed = {
		...form.fields,
		phone: scenario.from === 'withheld' ? '' : scenario.from,
		to: scenario.to,
		reason: said,
		...(scenario.language ? { language: scenario.language } : {}),
		...Object.fromEntries(
			Object.entries(scenario.fields ?? {}).map(([name, value]) => [name, String(value)]),
		),
	};
	const target = form.action ? new URL(form.action, url).href : url;
	const sent = await sendAll(scenario, stage, 'form sent', target, () =>
		postPage(target, user, secret, typed),
	);
	stage.note({ kind: 'heard', text: visibleText(sent.body).slice(0, 200) });
	return {
		key: `operator:${token.split('.')[0] ?? ''}`,
		end: sent.status === 200 ? 'form sent' : `form answered with ${sent.status}`,
	};
}
