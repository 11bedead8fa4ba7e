import { readProfile, type ProfileInput } from '../../reception/profile';

/** A small clinic with a rota and a ladder; `more` replaces what a test is about. */
export const team = (more: Partial<ProfileInput> = {}) =>
	readProfile({
		id: 'clinica-sol',
		name: 'Clínica Sol',
		hours: {},
		numbers: ['+34910000000'],
		people: [
			{ id: 'ana', name: 'Ana', role: 'doctor', phone: '+34600111222' },
			{ id: 'luis', name: 'Luis', role: 'doctor', phone: '+34600333444', channel: 'call' },
			{ id: 'marta', name: 'Marta', role: 'owner', phone: '+34600555666' },
			{ id: 'eva', name: 'Eva', role: 'nurse' },
		],
		owner: 'marta',
		shifts: [
			{
				person: 'ana',
				days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
				from: '20:00',
				to: '08:00',
			},
			{ person: 'luis', days: ['saturday', 'sunday'], from: '08:00', to: '08:00' },
		],
		ladder: [
			{ who: 'on-call' },
			{ who: 'luis' },
			{ who: 'marta', channel: 'call', waitSeconds: 90 },
		],
		...more,
	});
