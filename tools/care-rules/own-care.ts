import type { ActivityId, Flag } from '@unhurried/domain/library';

type Pair = readonly [flag: Flag, activity: string, why: string];

/**
 * Where a rule reaches an activity by careful thought alone: no source that we know says it. Said beside it on the page
 * of the rules, so that a clinician looks there first. [PA11a, CT6]
 */
const pairs: readonly Pair[] = [
  ['KNEE', 'warm-bath-one-sits-near', 'Getting into a bath and out of it bends and loads a knee.'],
  ['KNEE', 'bath-or-shower-together-seated', 'Getting in and out bends and loads a knee, on a wet floor.'],
  ['DVT', 'warm-foot-soak', 'Warm water on a leg with a fresh clot is left until the team has been asked.'],
  ['HIP', 'warm-foot-soak', 'A low basin asks for the deep bend that many are told to avoid.'],
  ['SPINE', 'help-with-washing-or-dressing', 'Helping means bending and holding.'],
  ['CYTO', 'oil-massage-of-arms-or-back', 'Counts may be low before anybody has told them.'],
  ['AD', 'gentle-stretch-side-by-side', 'A stretch below the injury can be what sets it off.'],
];

export const ownCare: readonly { readonly flag: Flag; readonly activity: ActivityId; readonly why: string }[] =
  pairs.map(([flag, activity, why]) => ({ flag, activity: activity as ActivityId, why }));
