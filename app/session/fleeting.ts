import type { LiveLine, OpenSide } from '../device/index.ts';
import type { Session } from './session.ts';

/** What a time together needs of my side. `end` closes every line: none that was opened with one person speaks to the next. */
export function fleetingOf(side: OpenSide): { readonly fleeting: Session['fleeting']; readonly end: () => void } {
  const lines = new Set<LiveLine>();
  return {
    fleeting: {
      live() {
        const line = side.live();
        lines.add(line);
        return line;
      },
      keepTogether: (next) => side.keepTogether(next),
      together: () => side.together(),
    },
    end() {
      for (const line of lines) line.close();
      lines.clear();
    },
  };
}
