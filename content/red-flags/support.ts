/** Where a choice on a support screen leads. `later` closes it, and asks nothing. */
export type SupportWay = 'emergency' | 'talk' | 'later';

/**
 * Two screens that listen. They hold no question to be added up and keep no answer: a stored score on a shared phone
 * can raise the danger it measures. Nothing here reaches the partner, an export or the care team. [CT7]
 */
export interface SupportScreen {
  readonly id: 'are-you-safe' | 'feeling-safe-together';
  /** Paragraphs under `support.<id>.text-1` and so on. */
  readonly paragraphs: number;
  readonly choices: readonly SupportWay[];
  /** Which help lines `talk` opens. */
  readonly lines: 'crisis' | 'safety';
  readonly sources: readonly string[];
}

export const supportScreens: readonly SupportScreen[] = [
  {
    id: 'are-you-safe',
    paragraphs: 0,
    choices: ['emergency', 'talk', 'later'],
    lines: 'crisis',
    sources: ['emergency-advice'],
  },
  {
    id: 'feeling-safe-together',
    paragraphs: 6,
    choices: ['emergency', 'talk', 'later'],
    lines: 'safety',
    sources: ['unhurried-safety'],
  },
];
