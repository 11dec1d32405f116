import { fileURLToPath } from 'node:url';

/** The top of the project, wherever a command is called from. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
