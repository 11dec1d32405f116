/** `emergency`: now. `same-day`: today. `soon`: book a visit. */
export const urgencies = ['emergency', 'same-day', 'soon'] as const;
export type Urgency = (typeof urgencies)[number];

/** One screen, one action. */
export type RedFlagAction = 'call-emergency' | 'call-care-team' | 'book';

/**
 * Something that must not wait behind a suggestion. It opens one plain screen: a title, a sentence, one action.
 * Which one it was stays with the person who chose it; the partner is never told. [CT7]
 */
export interface RedFlag {
  readonly id: string;
  readonly urgency: Urgency;
  readonly action: RedFlagAction;
  readonly sources: readonly string[];
}

/** The action that an urgency calls for: never a softer one. */
export const actionFor: Readonly<Record<Urgency, RedFlagAction>> = {
  emergency: 'call-emergency',
  'same-day': 'call-care-team',
  soon: 'book',
};
