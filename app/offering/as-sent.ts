import { asItIs, asText, type Offering, type Prepared, type Shaping } from '@unhurried/domain/offering';

/**
 * The shaping that gives what was sent again: what I lowered stays lowered until I raise it by hand, also when this
 * screen is opened a second time. [PA12] [PA13]
 */
export function shapingOf(sent: Offering | undefined, whole: Prepared, pastMyEnvelope: boolean): Shaping {
  if (!sent) return { ...asItIs, pastMyEnvelope };
  const went = new Set(sent.list.map(({ activity }) => activity));
  const leaveOut = whole.considered.flatMap(({ activity, goes }) =>
    goes && activity.tier <= sent.tier && !went.has(activity.id) ? [activity.id] : [],
  );
  const { tier, word, talk } = sent;
  return { tier, word, talk, leaveOut, pastMyEnvelope };
}

/** Whether the other person sees exactly this. */
export const isAsSent = (sent: Offering | undefined, prepared: Prepared): boolean =>
  sent !== undefined && asText(sent) === asText(prepared.offering);
