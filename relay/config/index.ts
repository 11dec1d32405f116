export type { Config, MailConfig, Rates } from './config.ts';
export { help } from './help.ts';
export { readConfig } from './read-config.ts';
