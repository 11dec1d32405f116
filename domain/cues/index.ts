export {
  type Channel,
  type CueEntry,
  type CueFact,
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
