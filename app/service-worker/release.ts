/** What one release holds: its name, made from the content of all files, and the files to keep. [SW2] */
export interface Release {
  readonly name: string;
  readonly files: readonly string[];
}

export const prefix = 'unhurried-';

/** Which kept releases may go once `current` is in charge: all but it and the one before it. [SW4] */
export const toForget = (kept: readonly string[], current: string): readonly string[] =>
  kept.filter((name) => name.startsWith(prefix) && name !== current).slice(0, -1);

/** Whether this is ours to answer: a read of our own files. [SW5] */
export const isOurs = (method: string, address: string, scope: string): boolean =>
  method === 'GET' && address.startsWith(scope);

/** Whether an answer may be kept: a whole file of ours whose name is a hash of its content. [SW5] */
export const mayKeep = (address: string, scope: string, status: number): boolean =>
  status === 200 && address.startsWith(`${scope}assets/`);
