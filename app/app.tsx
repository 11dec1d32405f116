import { useSignal, useSignalEffect } from '@preact/signals';
import { hourAt } from '@unhurried/domain/time';
import type { ComponentType } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { Notice, type PartOfDay } from './design/index.ts';
import { closedScreens, type Screens, screenFor } from './places.ts';
import type { ClosedScreen, OpenScreen, Session, Unhurried } from './session/index.ts';
import { dayLine, Frame, type Room, route } from './shell/index.ts';
import { loadWords, locale, t } from './words/index.ts';

const partOfDay = (hour: number): PartOfDay =>
  hour < 4 ? 'night' : hour < 11 ? 'morning' : hour < 17 ? 'day' : hour < 22 ? 'evening' : 'night';

const rooms = (): readonly Room[] => [
  { path: '/today', name: t('shell.today'), icon: 'waves' },
  { path: '/week', name: t('shell.week'), icon: 'calendar' },
  { path: '/talk', name: t('shell.talk'), icon: 'words' },
  { path: '/care', name: t('shell.care'), icon: 'care' },
  { path: '/us', name: t('shell.us'), icon: 'us' },
];

interface Placed {
  readonly at: string;
  readonly rest: readonly string[];
  readonly Above: typeof import('./above.tsx')['Above'];
}

type Drawn =
  | { readonly open: ComponentType<OpenScreen>; readonly session: Session }
  | { readonly closed: ComponentType<ClosedScreen> };

type Loaded = Placed & Drawn;
type Draw<Props> = (screen: ComponentType<Props>) => Drawn;

/** The frame, and the one screen that belongs in it now, once its code and its words are here. */
export function App({ app }: { readonly app: Unhurried }) {
  const loaded = useSignal<Loaded | undefined>(undefined);
  const trouble = useSignal(false);

  useSignalEffect(() => {
    const phase = app.phase.value;
    const path = route.value;
    const language = locale.value;
    if (phase.kind === 'starting') return;
    const at = `${phase.kind}${path}`;
    const bring = async <Props,>({ load, areas }: Screens<Props>, rest: readonly string[], drawn: Draw<Props>) => {
      // What may stand above a screen comes with the first one.
      const all = [load(), import('./above.tsx'), loadWords(language, areas)] as const;
      const [{ Screen }, { Above }] = await Promise.all(all);
      trouble.value = false;
      if (at === `${app.phase.value.kind}${route.value}`) loaded.value = { at, rest, Above, ...drawn(Screen) };
    };
    const show = async () => {
      const open = phase.kind === 'open' ? (await import('./routes.ts')).openScreens : {};
      const { name, rest } = screenFor(path, phase.kind, open);
      const screen = open[name];
      const closed = closedScreens[name];
      if (screen && phase.kind === 'open')
        await bring(screen, rest, (drawn) => ({ open: drawn, session: phase.session }));
      else if (closed) await bring(closed, rest, (drawn) => ({ closed: drawn }));
    };
    show().catch(() => {
      trouble.value = true;
    });
  });

  // Another screen begins at its top, also where the path stays the same: after the lock, or a look around.
  useLayoutEffect(() => scrollTo(0, 0), [loaded.value]);

  const phase = app.phase.value;
  const session = phase.kind === 'open' ? phase.session : undefined;
  const part = partOfDay(hourAt(app.device.now(), app.device.zone()));
  const Above = loaded.value?.Above;
  return (
    <Frame
      rooms={session ? rooms() : []}
      dayLine={session ? dayLine(session.today.value, part) : undefined}
      onLeave={() => app.lock()}
      onView={(view) => app.device.setDisplay({ lowEnergy: view === 'low-energy' })}
    >
      {Above && <Above app={app} session={session} />}
      <Notice tone="care">{trouble.value && t('shell.screenMissing')}</Notice>
      <Shown app={app} loaded={loaded.value} session={session} />
    </Frame>
  );
}

/** A screen of a side that is no longer open is never drawn, not even while the next one loads. */
function Shown({ app, loaded, session }: { app: Unhurried; loaded: Loaded | undefined; session: Session | undefined }) {
  if (!loaded) return null;
  const { rest } = loaded;
  if ('closed' in loaded) return <loaded.closed key={loaded.at} app={app} rest={rest} />;
  if (loaded.session !== session) return null;
  return <loaded.open key={loaded.at} app={app} session={loaded.session} rest={rest} />;
}
