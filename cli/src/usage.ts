/** What each command does and takes, as `--help` prints it. */
export const usages = {
	simulate: `reception simulate [FILE|FOLDER …]   plays calls against a running n8n, as the provider would

  Without a file: the demo day. What it needs stands in .reception/simulator.json after "npm start".

  --url URL              address of n8n                  (http://localhost:5678)
  --api-key KEY          API key of n8n; without one nothing is read back  (RECEPTION_API_KEY)
  --settings FILE        JSON with n8nUrl, apiKey, webhooks, secrets, provider  (.reception/simulator.json)
  --only ID[,ID]         only these scenarios
  --list                 names the scenarios and plays none
  --together             all calls at the same instant
  --port PORT            where the stand-in for the provider listens, or is listening  (4010)
  --provider-only        only the stand-in for the provider, until Ctrl-C
  --json                 one line of JSON per call
  --quiet                only what did not end as expected, and the last line

  Exit: 0 every call ended as its scenario expects · 1 one did not · 2 used wrongly · 3 refused`,

	intake: `reception intake --provider ID --headers FILE --body FILE --method POST --url URL --secret SECRET
  prints the call that a delivery describes, or why it is refused   (--help for more)`,

	triage: `reception triage --preset ID --in FILE
  judges a list of calls, one line of JSON each   (--help for more)`,

	check: `reception check --url URL --api-key KEY   says what a running n8n still needs

  --url URL              address of n8n                  (http://localhost:5678)
  --api-key KEY          API key of n8n                  (RECEPTION_API_KEY)
  --settings FILE        JSON with n8nUrl and apiKey     (.reception/simulator.json)
  --json                 the findings as JSON

  Exit: 0 nothing is missing · 1 something is · 2 used wrongly · 3 refused`,
} as const;

export type Command = keyof typeof usages;

export const isCommand = (name: string): name is Command => Object.hasOwn(usages, name);

export const overview = `reception COMMAND [OPTIONS]

  simulate   plays calls against a running n8n as the provider would, and reads back what became of them
  intake     shows how a provider's delivery is read, or why it is refused
  triage     judges written calls by the criteria of a sector or of a business
  check      says what a running n8n still needs
  help       this text; "reception help COMMAND" or "reception COMMAND --help" for one command

  Exit: 0 well · 2 used wrongly · 3 refused`;
