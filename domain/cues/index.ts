export {
  type Channel,
  type CueEntry,
  type CueFact,
  type CueLine,
  type CueShownFact,
  channels,
  type DayKind,
  dayKinds,
  longestCue,
  type Meaning,
  meanings,
  type SenseChannel,
  senseChannels,
} from './facts.ts';
export {
  cardFor,
  type Group,
  groupOf,
  groups,
  inOrder,
  isSame,
  latestLines,
  mostLines,
  type ToldLine,
  withinRoom,
} from './lines.ts';
export { type CueRefusal, mostWritten, nextWriting, writeLine } from './writing.ts';
