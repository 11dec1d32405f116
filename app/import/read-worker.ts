import { mostBytes } from '@unhurried/domain/diary';
import { refuse } from '@unhurried/kernel';
import type { Answer, Asked } from './asked.ts';
import { findIn } from './found.ts';

const megabyte = 1_048_576;

/** A file that is far too large is refused by its size, before a byte of it is read. */
async function read({ file, wanted }: Asked): Promise<Answer> {
  if (file.size > mostBytes) return refuse({ kind: 'too-large', megabytes: Math.ceil(file.size / megabyte) });
  try {
    return findIn(new Uint8Array(await file.arrayBuffer()), wanted);
  } catch {
    // The file was moved, or is larger than the memory of this device.
    return refuse({ kind: 'unreadable' });
  }
}

addEventListener('message', async ({ data }: MessageEvent<Asked>) => postMessage(await read(data)));
