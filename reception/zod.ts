// The one door zod comes through, so that a change of version is a change of one line.
// `zod/v4` is the subpath of zod 3.25 that n8n itself ships.
export * from 'zod/v4';
