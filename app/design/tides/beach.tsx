import type { Pace } from './water.ts';

export function Beach(_: { readonly mine?: Pace | undefined; readonly theirs?: Pace | undefined }) {
  return <path class="beach-bar" d="M-40 372C120 350 240 344 360 344S640 352 760 372V470H-40Z" />;
}
