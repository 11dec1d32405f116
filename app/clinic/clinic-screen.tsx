import { Later, type LaterPage } from '../later/index.ts';
import type { OpenScreen, Session } from '../session/index.ts';
import { AllParts } from './parts/all-parts.tsx';
import { type Part, parts } from './parts/parts.ts';

interface Given {
  readonly session: Session;
}

const areas = ['conditions', 'medicines', 'red-flags', 'body'];
const onPaper = [...areas, 'paper'];

const paper: LaterPage<Given> = {
  areas: onPaper,
  load: () => import('./paper/index.ts').then((page) => page.PaperPage),
};
const apart: LaterPage<Given> = {
  areas: onPaper,
  load: () => import('./paper/index.ts').then((page) => page.ApartPage),
};
const one: LaterPage<Given & { readonly part: Part }> = {
  areas,
  load: () => import('./parts/one-part.tsx').then((page) => page.OnePart),
};

/** `#/page` the parts · `#/page/N` one of them · `#/page/paper` as it prints · `#/page/other` a sheet by itself. [PG4] */
export function Screen({ session, rest: [which = ''] }: OpenScreen) {
  if (which === 'paper') return <Later page={paper} given={{ session }} />;
  if (which === 'other') return <Later page={apart} given={{ session }} />;
  const part = parts.find((_, at) => String(at + 1) === which);
  return part ? <Later page={one} given={{ session, part }} /> : <AllParts session={session} />;
}
