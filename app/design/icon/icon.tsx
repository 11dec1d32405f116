import { type IconName, strokes } from './paths.ts';

export type { IconName } from './paths.ts';

/** Points along the line of reading: turned round where reading runs from right to left. */
const directed: readonly IconName[] = ['chevron', 'back', 'leave', 'words', 'music', 'feather', 'pencil'];

/** Always beside words, never instead of them, so it is hidden from those who listen. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      class={directed.includes(name) ? 'icon icon-directed' : 'icon'}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      {strokes[name].map((stroke) => (
        <path key={stroke} d={stroke} />
      ))}
    </svg>
  );
}
