import type { Sentences } from './sentences';

export const en: Sentences = {
	salutes: ['good morning', 'good afternoon', 'good evening'],
	formal: {
		greeting: 'Thank you for calling {business}.',
		greetingAt: '{business}, {salute}.',
		aiNotice: 'You are speaking with a virtual assistant.',
		recordingNotice: 'This call may be recorded to handle your request.',
		askReason: 'How may I help you?',
		askName: 'May I have your full name, please?',
		askPhone: 'Which number can we call you back on?',
		askAddress: 'What is the address, please?',
		askInsurer: 'Are you coming through an insurer, or privately?',
		askService: 'Which service would you like the appointment for?',
		askWanted: 'Which day and time would suit you?',
		askMore: 'Could you tell me a little more, please?',
		urgent:
			'I have marked your call as urgent and I am alerting the person on call at {business} right now. If the situation gets worse, call {emergency}.',
		emergencyNumber:
			'From what you tell me, this may be an emergency. Please hang up and call {emergency} now. I am also alerting the person on call at {business}.',
		offer: 'I have {choices}. Which one suits you best?',
		offerOne: 'I have {choices}. Does that suit you?',
		booked: 'Your appointment is booked for {when}. We look forward to seeing you.',
		changed: 'Your appointment has been moved to {when}.',
		cancelled: 'Your appointment for {when} has been cancelled.',
		cancelledPlain: 'Your appointment has been cancelled.',
		requested: 'I have noted your request for {when}. The team will confirm it.',
		taken: 'That time has just been taken.',
		noneFree: 'I see no free time at the moment. I will take a note and the team will call you.',
		notFound:
			'I find no appointment under this number. I will take a note and the team will check.',
		messageTaken: 'I have noted everything. The team at {business} will call you back.',
		messageTakenUntil:
			'I have noted everything. The team at {business} will see it {when} and call you back.',
		reference: 'Your reference is {reference}.',
		goodbye: 'Thank you for calling {business}. Goodbye.',
		repeat: 'I am sorry, I did not quite catch that. Could you say it again, please?',
		safe: 'I am sorry, I cannot complete this right now. Your call is on record and the team at {business} will call you back. If this is an emergency, call {emergency}.',
		closed: '{business} is closed at the moment, but I can help you.',
		closedUntil: '{business} is closed at the moment. We open {when}, but I can help you now.',
		transfer: 'I am putting you through to the team. One moment, please.',
	},
	familiar: {
		askReason: 'How can I help you?',
		askName: 'Can I have your full name, please?',
		repeat: 'Sorry, I did not quite catch that. Can you say it again, please?',
	},
};
