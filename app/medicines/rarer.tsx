import { Later, type LaterPage } from '../later/index.ts';
import type { OfOne } from './of-one.ts';

const areas = ['cabinet', 'medicines'];

const pages = {
  add: { areas: [...areas, 'finding'], load: () => import('./form.tsx').then(({ AddMedicine }) => AddMedicine) },
  change: {
    areas: [...areas, 'finding'],
    load: () => import('./form.tsx').then(({ ChangeMedicine }) => ChangeMedicine),
  },
  m: { areas, load: () => import('./one-medicine.tsx').then(({ OneMedicine }) => OneMedicine) },
  note: { areas, load: () => import('./note.tsx').then(({ NoteOne }) => NoteOne) },
  careful: { areas: [...areas, 'conditions'], load: () => import('./careful.tsx').then(({ Careful }) => Careful) },
} satisfies Readonly<Record<string, LaterPage<OfOne>>>;

export const isRarer = (place: string | undefined): place is keyof typeof pages =>
  place !== undefined && Object.hasOwn(pages, place);

export const Rarer = ({ place, ...given }: OfOne & { readonly place: keyof typeof pages }) => (
  <Later page={pages[place] as LaterPage<OfOne>} given={given} />
);
