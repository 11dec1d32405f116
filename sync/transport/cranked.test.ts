import { createHash } from 'node:crypto';
import { crankedRelay } from './cranked.contract.ts';
import { transportContract } from './transport.contract.ts';

const hash = (token: string): string =>
  createHash('sha256').update(Buffer.from(token, 'base64url')).digest('base64url');

/** A wire that cranks itself keeps the same contract as any other way to a relay. */
transportContract(
  'by hand',
  async () => {
    const relay = crankedRelay({ hash, onMessage: () => queueMicrotask(() => relay.carryAll()) });
    return { mine: relay.phone('mine'), theirs: relay.phone('theirs') };
  },
  async () => {},
);
