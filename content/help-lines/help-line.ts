/** Places we hold numbers for. `EU` stands for its members without lines of their own; `anywhere` for all others. */
export const places = ['GB', 'IE', 'US', 'CA', 'AU', 'EU', 'anywhere'] as const;
export type Place = (typeof places)[number];

/** `crisis`: for someone who cannot go on. `safety`: for someone who is afraid of another person. */
export type HelpKind = 'emergency' | 'crisis' | 'safety';

export interface HelpLine {
  readonly id: string;
  readonly place: Place;
  readonly kind: HelpKind;
  /** An address is shown as words, never as a request of the app's own. */
  readonly reach: { readonly by: 'phone'; readonly number: string } | { readonly by: 'web'; readonly address: string };
  readonly certainty: 'found' | 'recalled';
  /** The day on which someone checked it; `null`, and the words ask to check, as long as nobody has. [CT8] */
  readonly reviewed: string | null;
}
