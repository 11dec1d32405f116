import { otherOf, type Person } from '@unhurried/domain/couple';
import { inAnHour, inTwentyMinutes, type Place, type StepKind, type Stop, tomorrow } from '@unhurried/domain/talk';
import type { Session } from '../../session/index.ts';
import { type MessageKey, t } from '../../words/index.ts';
import type { TalkNow } from './talk-now.ts';

export const nameOf = (session: Session, person: Person): string =>
  person === session.person ? session.info.value.name : (session.partner?.name ?? '');

const mineKeys = {
  speak: 'turns.mineSpeak',
  'say-back': 'turns.mineSayBack',
  'was-that-it': 'turns.mineWasThatIt',
} as const satisfies Record<StepKind, MessageKey>;
const theirKeys = {
  speak: 'turns.theirSpeak',
  'say-back': 'turns.theirSayBack',
  'was-that-it': 'turns.theirWasThatIt',
} as const satisfies Record<StepKind, MessageKey>;
const namedKeys = {
  speak: 'turns.namedSpeak',
  'say-back': 'turns.namedSayBack',
  'was-that-it': 'turns.namedWasThatIt',
} as const satisfies Record<StepKind, MessageKey>;

/** Whose step it is, in words: on two phones to whoever reads it, on one phone by name. [TW1] */
export function stepSaid(session: Session, way: TalkNow['way'], { kind, owner }: Place): string {
  const name = nameOf(session, owner);
  if (way === 'one-phone') return t(namedKeys[kind], { name, other: nameOf(session, otherOf(owner)) });
  return owner === session.person ? t(mineKeys[kind]) : t(theirKeys[kind], { name });
}

const writeKeys = {
  ...mineKeys,
  speak: 'turns.writeSpeak',
  'say-back': 'turns.writeSayBack',
} as const satisfies Record<StepKind, MessageKey>;

/** My step in writing, where no minutes are meant. [TW7] */
export const stepToWrite = (kind: StepKind): string => t(writeKeys[kind]);

export const returns = [
  { stop: inTwentyMinutes, key: 'turns.inTwenty' },
  { stop: inAnHour, key: 'turns.inAnHour' },
  { stop: tomorrow, key: 'turns.tomorrow' },
] as const satisfies readonly { readonly stop: Stop; readonly key: MessageKey }[];

/** Beginnings of a sentence, for whoever is looking for one. */
export const starters = {
  speak: ['turns.starterSpeak', 'turns.starterSpeakMore'],
  'say-back': ['turns.starterSayBack'],
  'was-that-it': ['turns.starterNearly'],
} as const satisfies Record<StepKind, readonly MessageKey[]>;
