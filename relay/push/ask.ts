/** What a phone asks about being woken. Which phone it is, its token alone says. */
export type WakeAsk = { readonly kind: 'keep-wake' } | { readonly kind: 'drop-wake' };

const asks = new Map<string, WakeAsk>([
  ['PUT', { kind: 'keep-wake' }],
  ['DELETE', { kind: 'drop-wake' }],
]);

/** Nothing when it is about something else. [RW1] */
export function wakeAskFrom(method: string, url: string): WakeAsk | 'wrong-method' | undefined {
  return url === '/v1/wake' ? (asks.get(method) ?? 'wrong-method') : undefined;
}
