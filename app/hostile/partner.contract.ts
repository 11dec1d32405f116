import { type Bytes, toUtf8 } from '@unhurried/keys/bytes';
import { openEnvelope, type SharedEnvelopeKey, sealForBoth } from '@unhurried/keys/envelope';
import { type KeyUpdate, keyUpdate, type Link, type OwnBox, ringOf } from '@unhurried/keys/link';
import { accept, finished, hear, type Pairing, readInvitation, same } from '@unhurried/keys/pairing';
import { chainAfter } from '@unhurried/sync/chain';
import type { BoxKey } from '@unhurried/sync/transport';
import { type NodeKey, nodeCrypto } from '../../keys/crypto/node.contract.ts';
import { given, type Phone, passphrase, phone, type World, world } from '../device/exchange/two-phones.contract.ts';
import { type HostileRelay, hostileRelay } from './relay.contract.ts';

const crypto = nodeCrypto();
const hex = (count: number): string => Buffer.from(crypto.random(count)).toString('hex');
const hashOf = async (token: string) =>
  Buffer.from(await crypto.hash(new Uint8Array(Buffer.from(token, 'base64url')))).toString('base64url');

/** What a letter may be made to say about itself. Left out: what an honest phone would say. */
export interface Heading {
  readonly kind?: string;
  readonly chain?: string;
  readonly seq?: number;
  readonly prev?: Bytes;
}

/**
 * The other person with a program of their own: paired by the book, then free to write anything under every key of the
 * link. Written from the rules of keys/SPEC.md, over another cryptography than the phones.
 */
export interface HandmadePartner {
  link(): Link;
  /** Puts a letter into the partner's own mailbox; by default the next of its chain. */
  writes(journal: 'shown' | 'passing', body: unknown, heading?: Heading): Promise<void>;
  /** A key update of the partner's own, by the book. */
  updates(): Promise<void>;
  /** Everything that lies in the victim's mailboxes, as the partner can open it. */
  reads(journal: 'shown' | 'passing'): Promise<readonly Letter[]>;
  /** An envelope that says it comes from the victim, under the victim's own direction of the link. */
  forged(journal: 'shown' | 'passing', box: string, body: unknown, heading?: Heading): Promise<Bytes>;
  /** Content of the victim's, sealed again under the partner's direction. */
  resealed(journal: 'shown' | 'passing', box: string, body: Bytes): Promise<Bytes>;
  /** A key update that says it is the victim's. */
  forgedUpdate(): Promise<KeyUpdate>;
  /** The partner's own, with a half to which nothing can be sealed. */
  lowUpdate(): Promise<KeyUpdate>;
}

interface Letter {
  readonly kind: string;
  readonly chain: string;
  readonly seq: number;
  readonly hash: string;
  readonly body: Bytes;
  readonly bytes: Bytes;
}

export interface Trap {
  readonly here: World;
  readonly relay: HostileRelay;
  readonly ada: Phone;
  readonly partner: HandmadePartner;
}

async function meets(here: World, { side }: Phone): Promise<Link> {
  const way = here.ways('partner').transport('');
  const invited = given(await here.done(side.link.invite(passphrase)));
  const invitation = given(readInvitation(invited.invitation ?? ''));
  const accepted = await accept(crypto, invitation, { name: 'Ben', day: '2026-11-20' });
  const { meeting } = accepted;
  let state = accepted.state as Pairing;
  let since = 0;
  const moment = { now: here.now, day: '2026-11-20' };
  const put = async (all: readonly Bytes[]) => {
    for (const bytes of all) given(await here.done(way.append(meeting, { id: hex(16), bytes })));
  };
  const hears = async () => {
    for (const { bytes, cursor } of given(await here.done(way.read(meeting, since))).items) {
      since = cursor;
      const next = await hear(crypto, state, bytes, moment);
      if (!next.ok) continue;
      state = next.value.state;
      await put(next.value.put);
    }
  };
  await hears();
  await here.settle();
  await hears();
  if (state.step !== 'comparing') throw new Error(`The partner is ${state.step}`);
  const said = given(await same(crypto, state, moment.day));
  state = said.state;
  await put(said.put);
  await here.done(invited.same());
  await here.settle();
  await hears();
  const link = finished(state);
  if (!link) throw new Error('Not linked');
  return link;
}

/** The keys with which the other person of a link writes. */
const mirrored = (link: Link): Link => ({
  ...link,
  role: link.role === 'a' ? 'b' : 'a',
  own: { ...link.own, epochs: link.theirs.epochs },
});

async function handmade(here: World, first: Link): Promise<HandmadePartner> {
  const way = here.ways('partner').transport('');
  const by = { use: 'author', author: first.role, key: await crypto.taggingKey(crypto.random(32)) } as const;
  let link = first;
  const none = new Uint8Array(32);
  const begun = chainAfter('', Math.floor(here.now / 86_400_000), hex(11));
  const chains = { shown: { seq: 0, prev: none }, passing: { seq: 0, prev: none } };

  const claim = async ({ box, write, read }: OwnBox, keepDays: number) =>
    given(await here.done(way.claim(box, { write: await hashOf(write), read: await hashOf(read), keepDays })));
  await claim(link.own.shown, 400);
  await claim(link.own.passing, 17);

  const sealed = (key: SharedEnvelopeKey<NodeKey>, box: string, body: Bytes, heading: Required<Heading>) =>
    sealForBoth(crypto, key, by, box, { ...heading, day: '2026-11-20', body });

  const usual = { kind: 'facts', chain: begun, seq: 1, prev: none };
  const bytesOf = (body: unknown): Bytes => (body instanceof Uint8Array ? body.slice() : toUtf8(JSON.stringify(body)));

  const writes: HandmadePartner['writes'] = async (journal, body, heading = {}) => {
    const last = chains[journal];
    const { box, write } = link.own[journal];
    const kind = last.seq === 0 && journal === 'shown' ? 'segment' : 'facts';
    const next = { ...usual, kind, seq: last.seq + 1, prev: journal === 'shown' ? last.prev : none, ...heading };
    const { bytes, hash } = await sealed((await ringOf(crypto, link)).write[journal], box, bytesOf(body), next);
    chains[journal] = { seq: next.seq, prev: new Uint8Array(Buffer.from(hash, 'base64url')) };
    given(await here.done(way.append({ box, token: write }, { id: hex(16), bytes })));
    await here.settle();
  };

  return {
    link: () => link,
    writes,
    async updates() {
      const updated = await keyUpdate(crypto, link, '2026-11-20', { freshKem: true });
      await writes('shown', { id: `update-fresh-${hex(16)}`, update: updated.update, own: '' }, { kind: 'rekey' });
      link = updated.link;
    },
    async reads(journal) {
      const { box, read } = link.theirs[journal];
      const key: BoxKey = { box, token: read };
      const ring = await ringOf(crypto, link);
      const letters: Letter[] = [];
      for (const { bytes } of given(await here.done(way.read(key, 0))).items) {
        const opened = await openEnvelope(crypto, ring.find, { role: link.role, author: by }, box, bytes);
        if (!opened.ok) continue;
        const { header, body, hash } = opened.value;
        letters.push({ ...header, body, hash, bytes });
      }
      return letters;
    },
    async forged(journal, box, body, heading = {}) {
      const ring = await ringOf(crypto, mirrored(link));
      return (await sealed(ring.write[journal], box, bytesOf(body), { ...usual, ...heading })).bytes;
    },
    async resealed(journal, box, body) {
      return (await sealed((await ringOf(crypto, link)).write[journal], box, body, usual)).bytes;
    },
    forgedUpdate: async () =>
      (await keyUpdate(crypto, { ...mirrored(link), theirs: { ...link.theirs } }, '2026-11-20', { freshKem: true }))
        .update,
    async lowUpdate() {
      const low = { ...crypto, publicOf: async () => new Uint8Array(32) };
      return (await keyUpdate(low, link, '2026-11-20', { freshKem: true })).update;
    },
  };
}

/** Ada's phone, a partner who writes programs, and a relay that is theirs too. */
export async function trap(): Promise<Trap> {
  const here = world();
  const relay = hostileRelay(here);
  const ada = await phone(here, 'Ada');
  const link = await meets(here, ada);
  return { here, relay, ada, partner: await handmade(here, link) };
}

let count = 0;

/** A fact as it travels, of any shape one likes. */
export function carried(text: string, other: Readonly<Record<string, unknown>> = {}) {
  count += 1;
  return {
    id: count.toString(16).padStart(32, 'f'),
    stamp: `0mi000000-${count.toString(36).padStart(4, '0')}-b`,
    at: Date.UTC(2026, 10, 20, 12),
    body: { kind: 'activity-named', name: text },
    ...other,
  };
}

export const letterOf = (...facts: readonly unknown[]) => ({ facts, forget: [] });
