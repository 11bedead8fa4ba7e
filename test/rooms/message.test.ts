import {
	digests,
	exhaustedMessage,
	labelsFor,
	pageMessage,
	pageSpoken,
	smsSize,
	teamMessage,
	textLanguages,
} from '../../reception/message';
import type { Slip } from '../../reception/record';
import { urgentCall as call, urgentTriage as triage } from '../support/urgent-call';

describe('the message for the team (R27, R29)', () => {
	const message = teamMessage(call());

	it('holds what is needed to call back without asking again', () => {
		expect(message.text.split('\n')).toEqual([
			'Urgencia: URGENTE · guardia, ahora',
			'Quién: Ana Prueba',
			'Teléfono: +34600111222',
			'Motivo, en sus palabras: «me duele mucho / no tengo fiebre»',
			'Tipo: Molestias',
			'Por qué: Dolor intenso. «me duele mucho»',
			'Se le ha dicho: que se avisa a la persona de guardia',
			'Falta: nombre, mutua o aseguradora',
			'Recibida: 23/11/2026 20:40, cerrado',
			'Referencia: R-7K3F9Q2M',
		]);
		expect(message.subject).toBe('URGENTE: Molestias · Ana Prueba · R-7K3F9Q2M');
	});

	it('goes to the role the business named, never to one a caller names', () => {
		const billing = { ...triage, type: 'billing' as const };
		expect(message.forRole).toBe('reception');
		expect(teamMessage(call({ triage: billing })).forRole).toBe('accounts');
		expect(teamMessage(call({ request: { forRole: 'doctor' } })).forRole).toBe('doctor');
		expect(teamMessage(call({ request: { forRole: '+34806123123' } })).forRole).toBe('reception');
		expect(teamMessage(call({ triage: { ...triage, who: 'ana' } })).forRole).toBe('doctor');
	});

	it('says what was booked and what was promised', () => {
		const slot = {
			start: '2026-11-24T11:00:00.000Z',
			end: '2026-11-24T11:30:00.000Z',
			resource: 'sala-1',
		};
		const calm = { ...triage, level: 'routine' as const, disposition: 'whenever' as const };
		const { text } = teamMessage(
			call({ triage: calm, booking: { status: 'booked', slot, reference: 'A-1' } }),
		);
		expect(text).toContain('Cita: reservada · martes 24 noviembre 12:00, sala-1 · A-1');
		expect(text).toContain('Se le ha dicho: que le esperamos martes 24 noviembre 12:00');
		expect(teamMessage(call({ triage: calm })).text).toContain(
			'que el equipo le llamará desde martes 24 noviembre 09:00',
		);
	});

	it('says that a number was withheld', () => {
		const slip = call({ caller: {} });
		const hidden = { ...slip, call: { ...slip.call, from: { raw: 'anonymous', withheld: true } } };
		expect(teamMessage(hidden).text).toContain('Teléfono: número oculto');
	});

	it('comes in every language of ours, and keeps what was sent before', () => {
		const sent = [{ channel: 'sms', status: 'sent', key: 'k' }];
		const slip = call({ message: { ...message, sent } });
		expect(teamMessage(slip, { language: 'en' }).text).toContain('Missing: name, insurer');
		expect(teamMessage(slip, { language: 'ca' }).subject).toContain('URGENT: Molèsties');
		expect(teamMessage(slip).sent).toEqual(sent);
	});

	it('has the same labels in every language', () => {
		const keys = (value: unknown, path = ''): string[] =>
			typeof value === 'object' && value !== null
				? Object.entries(value).flatMap(([key, inner]) => keys(inner, `${path}.${key}`))
				: [path];
		for (const language of textLanguages)
			expect(keys(labelsFor(language))).toEqual(keys(labelsFor('en')));
	});

	it('fits two messages as SMS with name, number and reference whole, however long the story', () => {
		const { sms } = teamMessage(call({ request: { reason: 'dolor á muy fuerte '.repeat(100) } }));
		expect(smsSize(sms)).toMatchObject({ encoding: 'gsm' });
		expect(smsSize(sms).parts).toBeLessThanOrEqual(2);
		expect(sms).toMatch(
			/^URGENTE Molestias: Ana Prueba \+34600111222\. dolor a muy fuerte .*\.{1,3} R-7K3F9Q2M$/,
		);
	});
});

describe('the page for the person on call', () => {
	const escalation = {
		status: 'page' as const,
		step: 1,
		person: { id: 'ana', name: 'Ana', role: 'doctor' },
	};

	it('holds business, level, class of reason and reference, and nothing about the caller', () => {
		const { sms, text, forRole } = pageMessage(call());
		expect(sms).toBe('Clinica Sol: llamada urgente (molestias), R-7K3F9Q2M. Confirme:');
		for (const secret of ['Ana Prueba', '600111222', 'duele', 'Dolor'])
			expect(`${sms} ${text}`).not.toContain(secret);
		expect(forRole).toBe('on-call');
	});

	it('speaks the language of whoever is paged', () => {
		expect(pageMessage(call({ escalation })).sms).toContain('trucada urgent');
		expect(pageSpoken(call({ escalation }))).toContain('Premi 1');
		expect(pageSpoken(call())).toContain('Referencia R, 7, K, 3, F, 9, Q, 2, M.');
	});

	it('leaves room for the link within two messages, with the longest of names', () => {
		const slip = call();
		const long = {
			...slip,
			business: { ...slip.business, name: 'Centro Médico Ñandú '.repeat(20) },
		} as Slip;
		expect(smsSize(`${pageMessage(long).sms} ${'x'.repeat(99)}`).parts).toBeLessThanOrEqual(2);
	});

	it('tells the owner when nobody took it', () => {
		const message = exhaustedMessage(call());
		expect(message.forRole).toBe('rosa');
		expect(message.sms).toBe(
			'Clinica Sol: nadie de guardia ha confirmado la llamada R-7K3F9Q2M (urgente). Queda la primera de la lista.',
		);
	});
});

describe('a digest for the team (R58)', () => {
	const later = { ...call({ triage: { ...triage, level: 'routine' } }) };

	it('is one message per role, urgent calls first', () => {
		const [digest, ...others] = digests([
			later,
			call(),
			call({ triage: { ...triage, type: 'billing' } }),
		]);
		expect(others).toHaveLength(1);
		expect(digest).toMatchObject({ forRole: 'reception', count: 2, urgent: 1 });
		expect(digest?.text.indexOf('URGENTE')).toBeLessThan(digest?.text.indexOf('Normal') ?? 0);
		expect(digest?.sms).toBe('Clinica Sol: 2 llamadas pendientes, 1 urgentes.');
	});
});
