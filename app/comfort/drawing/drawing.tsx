import './drawing.css';
import { drawings, frameOf } from './drawings.ts';

interface DrawingProps {
  readonly of: string;
  /** What it shows, for those who listen. Without it the drawing stands beside words and is hidden from them. */
  readonly label?: string;
}

/** A posture. Never turned round where reading runs from right to left: which side is which can matter. [CO4] */
export function Drawing({ of, label }: DrawingProps) {
  const Drawn = drawings[of];
  if (!Drawn) return null;
  const frame = { class: 'drawing', viewBox: frameOf(of), focusable: 'false' } as const;
  if (label === undefined) {
    return (
      <svg {...frame} aria-hidden="true">
        <Drawn />
      </svg>
    );
  }
  return (
    <svg {...frame} role="img" aria-label={label}>
      <Drawn />
    </svg>
  );
}
