import { Later, type LaterPage } from '../later/index.ts';
import type { OpenScreen, Session } from '../session/index.ts';
import { AllParts } from './parts/all-parts.tsx';
import { OnePart } from './parts/one-part.tsx';
import { type Part, parts } from './parts/parts.ts';

interface Given {
  readonly session: Session;
}

const areas = ['paper', 'red-flags'];

const paper: LaterPage<Given> = { areas, load: () => import('./paper/index.ts').then((page) => page.PaperPage) };
const apart: LaterPage<Given> = { areas, load: () => import('./paper/index.ts').then((page) => page.ApartPage) };

/** The words of warning signs come with the part that needs them. */
const signs: LaterPage<Given & { readonly part: Part }> = {
  areas: ['red-flags'],
  load: () => Promise.resolve(OnePart),
};

/** `#/page` the parts · `#/page/N` one of them · `#/page/paper` as it prints · `#/page/other` a sheet by itself. [PG4] */
export function Screen({ session, rest: [which = ''] }: OpenScreen) {
  if (which === 'paper') return <Later page={paper} given={{ session }} />;
  if (which === 'other') return <Later page={apart} given={{ session }} />;
  const part = parts.find((_, at) => String(at + 1) === which);
  if (part === undefined) return <AllParts session={session} />;
  if (part === 'warnings') return <Later page={signs} given={{ session, part }} />;
  return <OnePart session={session} part={part} />;
}
