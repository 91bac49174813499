/** The option by which a command that serves is told where; `PORT` in the environment says the same. */
export const portOption = { port: { type: 'string', default: process.env.PORT || '4173' } };
