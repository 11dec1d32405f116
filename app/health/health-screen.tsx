import { Button, Page } from '../design/index.ts';
import { Later, type LaterPage } from '../later/index.ts';
import type { OpenScreen, Session } from '../session/index.ts';
import { go } from '../shell/index.ts';
import { t } from '../words/index.ts';
import { hasToldAny } from './told.ts';
import { UnderWay } from './under-way.tsx';
import { beginWalk, wholeWalk } from './walks.ts';

interface Given {
  readonly session: Session;
  readonly rest: readonly string[];
}

const overview: LaterPage<Given> = {
  areas: ['body'],
  load: () => import('./overview.tsx').then(({ Overview }) => Overview),
};
const pages: Readonly<Record<string, LaterPage<Given>>> = {
  go: { areas: ['body'], load: () => import('./walk.tsx').then(({ Walk }) => Walk) },
  one: { areas: ['body'], load: () => import('./walk.tsx').then(({ OneQuestion }) => OneQuestion) },
  search: { areas: [], load: () => import('./search.tsx').then(({ Search }) => Search) },
};

/** My health: what I told, and the walk. Mine alone; opening it writes nothing. */
export function Screen({ session, rest }: OpenScreen) {
  const page = pages[rest[0] ?? ''];
  if (page) return <Later key={rest[0]} page={page} given={{ session, rest }} />;
  return hasToldAny(session) ? <Later page={overview} given={{ session, rest }} /> : <Begin session={session} />;
}

/** Where nothing is told: how long it is, and that it stays here. [MH6] */
function Begin({ session }: { readonly session: Session }) {
  const begin = () => {
    beginWalk(session, wholeWalk);
    go(`${wholeWalk}/1`);
  };
  return (
    <Page
      question={t('health.title')}
      lead={t('health.lead')}
      action={
        <Button look="primary" wide onPress={begin}>
          {t('health.begin')}
        </Button>
      }
      aside={<UnderWay session={session} />}
    />
  );
}
