import type { PartOfDay } from './water.ts';

export function Sky({ time }: { readonly time: PartOfDay }) {
  return (
    <g>
      {time === 'night' ? (
        <circle class="sky-moon" cx="520" cy="92" r="34" />
      ) : (
        <circle class="sky-sun" cx="520" cy="120" r="46" />
      )}
      <path class="sky-sea" d="M-40 214H760V470H-40Z" />
    </g>
  );
}
