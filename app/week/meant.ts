import type { Intention } from '@unhurried/domain/week';
import { formatList, type MessageKey, t } from '../words/index.ts';
import { asLine } from './said.ts';

const several: Readonly<Record<'tender' | 'talk', readonly MessageKey[]>> = {
  tender: ['week.tender1', 'week.tender2', 'week.tender3'],
  talk: ['week.talk1', 'week.talk2', 'week.talk3'],
};

const kindsIn = (intentions: readonly Intention[], kind: 'tender' | 'talk'): readonly string[] => {
  const count = intentions.filter((each) => each.kind === kind).length;
  const key = several[kind][count - 1];
  return key ? [t(key)] : [];
};

const ownIn = (intentions: readonly Intention[]): readonly string[] =>
  intentions.flatMap((each) => (each.kind === 'own' ? [t('week.quoted', { name: each.name })] : []));

/** "One tender moment and one talk, if it suits." Where nothing is meant, that is said with the same weight. [WE3] [WE4] */
export function meantSaid(intentions: readonly Intention[], rests: boolean): string {
  if (rests) return t('week.rests');
  if (intentions.length === 0) return t('week.nothing');
  const all = [...kindsIn(intentions, 'tender'), ...kindsIn(intentions, 'talk'), ...ownIn(intentions)];
  return t('week.meant', { what: asLine(formatList(all)) });
}

const sameName = (one: Intention): string => (one.kind === 'own' ? `own ${one.name}` : one.kind);

/** One of each kind, so that nobody is asked how often. The first of a kind is the one that was had. [WE4] */
export function oneOfEach(intentions: readonly Intention[]): readonly Intention[] {
  const met = new Set<string>();
  return intentions.filter((each) => !met.has(sameName(each)) && met.add(sameName(each)));
}

/** What one of them is called beside its button. */
export const meantCalled = (intention: Intention): string =>
  intention.kind === 'own' ? intention.name : t(intention.kind === 'tender' ? 'week.aTender' : 'week.aTalk');

/** "A tender moment, this week. That was good." Once for each kind, however often. [WE4] */
export const hadSaid = (had: readonly Intention[]): readonly string[] =>
  oneOfEach(had).map((each) =>
    t('week.had', { what: each.kind === 'own' ? t('week.quoted', { name: each.name }) : meantCalled(each) }),
  );
