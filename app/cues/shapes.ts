import {
  type CueLine,
  channels,
  dayKinds,
  longestCue,
  meanings,
  mostWritten,
  senseChannels,
} from '@unhurried/domain/cues';
import * as v from 'valibot';
import { count, factId, parsed, words } from '../looking/index.ts';

/** Whatever somebody else wrote is looked at here before it is believed; mine too, since it is cheap. [CQ3] [SE3] */

const entry = v.variant('of', [
  v.object({
    of: v.literal('sign'),
    channel: v.picklist(channels),
    text: words(longestCue),
    means: v.picklist(meanings),
  }),
  v.object({
    of: v.literal('sense'),
    channel: v.picklist(senseChannels),
    text: words(longestCue),
    wish: v.picklist(['good', 'leave-out']),
    on: v.pipe(
      v.array(v.picklist(dayKinds)),
      v.minLength(1),
      v.maxLength(dayKinds.length),
      v.transform((on) => dayKinds.filter((kind) => on.includes(kind))),
    ),
  }),
]);

const line = <Kind extends string>(kind: Kind) =>
  parsed(v.object({ kind: v.literal(kind), cue: factId, nth: count(1, mostWritten), entry }));

export const writtenFrom: (body: unknown) => CueLine | undefined = line('cue-written');
export const shownFrom: (body: unknown) => CueLine | undefined = line('cue-shown');
