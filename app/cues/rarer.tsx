import { Later, type LaterPage } from '../later/index.ts';
import type { Session } from '../session/index.ts';

interface Given {
  readonly session: Session;
  readonly which: string | undefined;
}

const pages = {
  new: { areas: ['cues', 'signs'], load: () => import('./form.tsx').then(({ NewLine }) => NewLine) },
  change: { areas: ['cues', 'signs'], load: () => import('./form.tsx').then(({ ChangeLine }) => ChangeLine) },
  line: { areas: ['cues'], load: () => import('./one-line.tsx').then(({ OneLine }) => OneLine) },
  theirs: { areas: ['cues'], load: () => import('./theirs.tsx').then(({ Theirs }) => Theirs) },
} satisfies Readonly<Record<string, LaterPage<Given>>>;

export const isRarer = (place: string | undefined): place is keyof typeof pages =>
  place !== undefined && Object.hasOwn(pages, place);

export const Rarer = ({ place, ...given }: Given & { readonly place: keyof typeof pages }) => (
  <Later page={pages[place] as LaterPage<Given>} given={given} />
);

const offer: LaterPage<{ readonly session: Session }> = {
  areas: ['cues', 'signs'],
  load: () => import('./offer.tsx').then(({ Offer }) => Offer),
};

/** Whoever noted nothing fetches nothing. */
export function FromWhatINoted({ session }: { readonly session: Session }) {
  const { good, leaveOut } = session.known.value.mine.senses;
  return good.length + leaveOut.length > 0 ? <Later page={offer} given={{ session }} /> : null;
}
