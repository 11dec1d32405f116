import { variables } from './variables.ts';

const commands = [
  ['(nothing)', 'serve the app and the mailboxes'],
  ['backup FILE', 'write every mailbox into a new file, while the relay runs'],
  ['restore FILE', 'put the mailboxes of such a file into an empty store'],
  ['push-keys', 'print a fresh pair of keys for waking phones'],
  ['stats', 'say how many mailboxes, items and bytes there are'],
] as const;

const table = (rows: readonly (readonly [string, string])[]): string => {
  const wide = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, text]) => `  ${name.padEnd(wide)}  ${text}`).join('\n');
};

/** What `--help` prints: every command and every variable, with what holds when it is not set. [RF6] */
export const help = (): string =>
  [
    'The relay of Unhurried: mailboxes of sealed envelopes, and the app that uses them.',
    `Commands\n${table(commands)}`,
    `Environment\n${table(variables.map(({ name, means, usual }) => [name, `${means} (${usual})`]))}`,
  ].join('\n\n');
