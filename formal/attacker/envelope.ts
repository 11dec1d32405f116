import { canMake, type Knowledge } from './knowledge.ts';
import type { Model, Move } from './search.ts';
import { atom, derived, frame, mac, seal, type Term, word } from './term.ts';

/** How envelopes are made and who attacks. The real ones tag box, header and body, whoever attacks. */
export interface Post {
  /** `partner`: the relay, together with the other person, who holds every key of the link. `relay`: it alone. */
  readonly attacker: 'relay' | 'partner';
  /** What the author tag covers, besides the body. */
  readonly covers: readonly ('box' | 'header')[];
}

export const realPost: Post = { attacker: 'partner', covers: ['box', 'header'] };

/** What an envelope says of itself, and where it lies. */
interface Letter {
  readonly box: string;
  readonly journal: string;
  readonly kind: string;
  readonly seq: string;
  readonly body: string;
}

const places = [
  { box: 'box 1', journal: 'shown' },
  { box: 'box 2', journal: 'passing' },
  // As after pairing anew: a mailbox for the same journal, at the same time.
  { box: 'box 3', journal: 'shown' },
];

const letters: readonly Letter[] = places.flatMap((place) =>
  ['limit', 'wish'].flatMap((kind) =>
    ['1', '2'].flatMap((seq) => ['yes', 'no'].map((body) => ({ ...place, kind, seq, body }))),
  ),
);

const author = atom('author key');
const shared = atom('epoch secret');
const own = atom('self secret');
const note = atom('private note');

const keyOf = (journal: string): Term => derived(journal === 'mine' ? own : shared, `cs1/rec/${journal}/v1`);
const headerOf = ({ journal, kind, seq }: Letter): Term => frame(...['space', journal, 'a', 'b', kind, seq].map(word));

function tagOf(letter: Letter, body: Term, covers: Post['covers']): Term {
  const box = covers.includes('box') ? [word(letter.box)] : [];
  const header = covers.includes('header') ? [headerOf(letter)] : [];
  return mac(author, frame(word('cs1/env-by/v1'), ...box, ...header, body));
}

/** Salt and commitment are left out: keys are honest here, and one envelope's key is as good as another's. */
const envelope = (letter: Letter, body: Term, tag: Term): Term =>
  seal(
    derived(keyOf(letter.journal), 'cs1/env/key/v1'),
    frame(word('cs1/env/v1'), word(letter.box)),
    frame(headerOf(letter), body, tag),
  );

type Reader = 'my other phone' | 'their phone';

/**
 * Taking a letter teaches nobody anything, so it is enough to follow every run to the first letter that is taken: another
 * one would be the first of another run.
 */
interface Mail {
  /** By their place in `letters`. */
  readonly written: readonly number[];
  readonly taken?: { readonly by: Reader; readonly at: number };
}

const most = 2;

function writes(mail: Mail, letter: Letter, at: number, covers: Post['covers']): readonly Move<Mail>[] {
  if (mail.written.length === most || mail.written.includes(at)) return [];
  const body = word(letter.body);
  const heard = [envelope(letter, body, tagOf(letter, body, covers))];
  const next = { written: [...mail.written, at].sort((a, b) => a - b) };
  return [{ says: `I write ${JSON.stringify(letter)}`, next, heard }];
}

/** My other phone opens it and looks for my tag. The other person's opens it: the key of my direction is their proof. */
function takes(mail: Mail, letter: Letter, at: number, post: Post, knowledge: Knowledge): readonly Move<Mail>[] {
  const body = word(letter.body);
  const tagged = canMake(knowledge, envelope(letter, body, tagOf(letter, body, post.covers)));
  const opens = tagged || canMake(knowledge, envelope(letter, body, word('any tag')));
  const by = (reader: Reader): Move<Mail> => ({
    says: `${reader} takes ${JSON.stringify(letter)}`,
    next: { ...mail, taken: { by: reader, at } },
    heard: [],
  });
  return [...(tagged ? [by('my other phone')] : []), ...(opens ? [by('their phone')] : [])];
}

function brokenIn({ written, taken }: Mail, { attacker }: Post, knowledge: Knowledge): string | undefined {
  if (canMake(knowledge, note)) return 'a private note is known to a stranger';
  if (!taken || written.includes(taken.at)) return undefined;
  // Of the other person's phone nothing is asked where the other person attacks: what they sealed, they know they sealed.
  const counts = taken.by === 'my other phone' || attacker === 'relay';
  return counts ? `${taken.by} takes for mine what I never wrote` : undefined;
}

/** A note for myself alone, in a mailbox that the attacker reads. */
const privateEnvelope: Term = (() => {
  const letter: Letter = { box: 'box 4', journal: 'mine', kind: 'note', seq: '1', body: '' };
  return envelope(letter, note, tagOf(letter, note, realPost.covers));
})();

/** Envelopes of one author, at most two of them, against everybody else at once. */
export const envelopeModel = (post: Post): Model<Mail> => ({
  start: { written: [] },
  name: (mail) => JSON.stringify(mail),
  told: [privateEnvelope, ...(post.attacker === 'partner' ? [shared] : [])],
  moves: (mail, knowledge) =>
    letters.flatMap((letter, at) =>
      mail.taken ? [] : [...writes(mail, letter, at, post.covers), ...takes(mail, letter, at, post, knowledge)],
    ),
  broken: (mail, knowledge) => brokenIn(mail, post, knowledge),
  reached: ({ taken, written }) => (taken && written.includes(taken.at) ? [`${taken.by} takes what I wrote`] : []),
});
