export type { Config, MailConfig, PushConfig, Rates } from './config.ts';
export { help } from './help.ts';
export { readConfig } from './read-config.ts';
