/** Small things that one of the two can do in the next days, without the other. [RP9] */
export const smallSteps = [
  'sit-together',
  'say-earlier',
  'pause-word',
  'ask-first',
  'one-subject',
  'calmer-time',
  'write-down',
  'let-rest',
] as const;
export type SmallStep = (typeof smallSteps)[number];

const mark = 'step:';

/** As it is sealed: `step:` and its name. Words of one's own are sealed as they are. */
export const textOfStep = (step: SmallStep): string => `${mark}${step}`;

/** The step of the list that a text names; nothing where it is words of somebody's own. [RP9] */
export const stepFrom = (text: string): SmallStep | undefined => smallSteps.find((step) => textOfStep(step) === text);
