import { numberPhrase, phonesIn } from '../../reception/triage/extract-numbers';
import { ageIn, pregnantIn, surgeryDaysIn } from '../../reception/triage/extract-person';

describe('numbers as they are spoken', () => {
	it.each([
		['seis cero cero, doce, treinta y cuatro, cincuenta y seis', '+34600123456'],
		['seiscientos doce tres cuatro cinco seis siete ocho', '+34612345678'],
		['sis zero zero u', undefined],
		['nou u zero, zero zero zero, zero zero zero', undefined],
		['oh two oh seven nine four six oh nine five eight', undefined],
	])('%s', (words, expected) => {
		expect(phonesIn(words)[0]?.e164).toBe(expected);
	});

	it.each([
		['treinta y cuatro', 34],
		['twenty-five', 25],
		['vint-i-tres', undefined],
		['cincuenta sesenta', undefined],
	])('%s', (words, value) => {
		expect(numberPhrase(words)).toBe(value);
	});
});

describe('what criteria ask of a person', () => {
	it.each<[string, number | undefined]>([
		['el bebé tiene mes y medio', 0.13],
		['mi hijo de 6 semanas', 0.11],
		['my five-week-old baby', 0.1],
		["she's 82 years old", 82],
		['mi padre, de ochenta y dos años', 82],
		['hace tres años', undefined],
	])('age in "%s"', (words, years) => {
		expect(ageIn(words)?.years).toBe(years);
	});

	it.each<[string, boolean]>([
		['estoy embarazada de siete meses', true],
		['estic embarassada', true],
		["I'm pregnant", true],
		['no estoy embarazada', false],
		['me quiero quedar embarazada', false],
	])('pregnancy in "%s"', (words, expected) => {
		expect(pregnantIn(words)).toBe(expected);
	});

	it.each<[string, number | undefined]>([
		['me operaron hace tres días', 3],
		['hace dos semanas que me operaron de la rodilla', 14],
		['em van operar ahir', 1],
		['I had surgery last week', 7],
		['me tienen que operar', undefined],
	])('days since surgery in "%s"', (words, days) => {
		expect(surgeryDaysIn(words)).toBe(days);
	});
});
