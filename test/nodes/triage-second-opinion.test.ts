import { marked, run, slip, type Invoke } from '../support/triage-node';

describe('a second opinion', () => {
	const words = 'quería información, es que mi padre está muy raro y no me conoce';
	const raises: Invoke = () =>
		Promise.resolve({
			content: JSON.stringify({
				facts: [{ quote: 'no me conoce', means: 'confused' }],
				level: 'emergency',
			}),
		});
	const calm = slip(words, { request: { type: 'information' }, caller: { name: 'Ana Gil' } });

	it('may raise up to its cap, in words that were said', async () => {
		const result = await run(
			[
				slip('quería información, me siento rara y no sé qué me pasa hoy', {
					request: { type: 'information' },
				}),
			],
			// Rules alone: taken together, these words are urgent already.
			{ sector: 'general', options: { scorecard: false } },
			() =>
				Promise.resolve({
					content: JSON.stringify({
						facts: [{ quote: 'me siento rara', means: 'unwell' }],
						level: 'emergency',
					}),
				}),
		);
		expect(marked(result, 0)).toEqual([
			expect.objectContaining({
				level: 'urgent',
				secondOpinion: 'raised',
				disposition: 'on_call_now',
			}),
		]);
	});

	it.each<[string, Invoke]>([
		['does not answer in time', () => new Promise(() => undefined)],
		['is out of order', () => Promise.reject(new Error('quota: Ana Gil said …'))],
		['refuses', () => Promise.resolve({ content: 'I cannot help with that.' })],
		['answers nothing', () => Promise.resolve(undefined as unknown as { content: unknown })],
	])('changes nothing when it %s', async (_, invoke) => {
		const plain = await run([calm], { sector: 'general' });
		const before = [0, 1, 2].flatMap((index) => marked(plain, index))[0];
		const asked = await run([calm], { sector: 'general', opinion: { timeLimit: 200 } }, invoke);
		const after = [0, 1, 2].flatMap((index) => marked(asked, index))[0];
		expect(after).toMatchObject({
			level: before?.level,
			disposition: before?.disposition,
			because: before?.because,
		});
		if (before?.level !== 'emergency' && before?.level !== 'urgent')
			expect(after?.secondOpinion).toBe('unavailable');
		expect(JSON.stringify(after?.note ?? '')).not.toContain('Ana Gil');
	});

	it('is not asked about suicide, and nothing leaves', async () => {
		const asked = jest.fn(raises);
		const result = await run([slip('me quiero matar')], {}, asked);
		expect(asked).not.toHaveBeenCalled();
		expect(marked(result, 0)[0]).toMatchObject({ level: 'emergency', secondOpinion: 'not_asked' });
	});

	it('sees no names or numbers, unless the operator allows it', async () => {
		const seen: string[] = [];
		const listen: Invoke = (messages) => {
			seen.push(JSON.stringify(messages));
			return Promise.resolve({ content: '' });
		};
		const call = slip('soy Ana Gil, mi número es el 600123456, quería información', {
			request: { type: 'information' },
		});
		await run([call], { sector: 'general' }, listen);
		await run([call], { sector: 'general', opinion: { redact: false } }, listen);
		expect(seen[0]).not.toMatch(/Ana|Gil|600123456/);
		expect(seen[1]).toMatch(/Ana Gil/);
	});
});
