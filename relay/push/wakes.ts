import { ok, type Result, refuse } from '@unhurried/kernel';
import type { Wake } from '@unhurried/sync/wire';
import type { PushConfig } from '../config/index.ts';
import { hashOf } from '../mailbox/index.ts';
import type { WakeStore } from '../storage/index.ts';
import { serviceAt } from './hosts.ts';

/** What may be asked about being woken. A throw means that the store is unwell. */
export interface Wakes {
  keep(token: string, wake: Wake): Promise<Result<void, 'no-wakes' | 'no-service' | 'full'>>;
  /** Nobody learns whether there was anything to forget. */
  drop(token: string): Promise<void>;
}

interface Parts {
  readonly store: WakeStore;
  readonly push: Pick<PushConfig, 'hosts' | 'most'> | undefined;
  /** Whole days since 1970. */
  readonly today: () => number;
}

/** The rules of being woken over a store. Also where nobody is woken any more, what was kept can be taken back. [RW3] */
export const wakes = ({ store, push, today }: Parts): Wakes => ({
  async keep(token, wake) {
    if (!push) return refuse('no-wakes');
    if (!serviceAt(wake.endpoint, push.hosts)) return refuse('no-service');
    const kept = await store.keep(hashOf(token).toString('base64url'), wake, push.most, today());
    return kept ? ok(undefined) : refuse('full');
  },
  drop: (token) => store.drop(hashOf(token).toString('base64url')),
});
