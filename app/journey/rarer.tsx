import { Later, type LaterPage } from '../later/index.ts';
import type { PageGiven, PlaceGiven } from './given.ts';

const place: LaterPage<PlaceGiven> = {
  areas: ['place'],
  load: () => import('./place/index.ts').then(({ PlacePage }) => PlacePage),
};

const pages = {
  new: { areas: ['place'], load: () => import('./place/index.ts').then(({ NewPlace }) => NewPlace) },
  month: { areas: ['month'], load: () => import('./month/index.ts').then(({ MonthPage }) => MonthPage) },
  goals: { areas: ['goals'], load: () => import('./goals/index.ts').then(({ GoalsPage }) => GoalsPage) },
} satisfies Readonly<Record<string, LaterPage<PageGiven>>>;

export const OnePlace = ({ given }: { readonly given: PlaceGiven }) => <Later page={place} given={given} />;

interface RarerProps {
  readonly page: keyof typeof pages;
  readonly given: PageGiven;
}

export const Rarer = ({ page, given }: RarerProps) => <Later page={pages[page]} given={given} />;
