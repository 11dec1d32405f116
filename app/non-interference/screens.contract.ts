import { type ComponentType, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Above } from '../above.tsx';
import { closedScreens, screenFor } from '../places.ts';
import { openScreens } from '../routes.ts';
import type { ClosedScreen, OpenScreen, Session, Unhurried } from '../session/index.ts';
import { Frame, go, view } from '../shell/index.ts';
import { loadWords } from '../words/index.ts';

type AnyScreen = ComponentType<OpenScreen> | ComponentType<ClosedScreen>;

const found = new Map<string, AnyScreen>();
for (const [name, { areas, load }] of [...Object.entries(openScreens), ...Object.entries(closedScreens)]) {
  await loadWords('en', ['shell', ...areas]);
  found.set(name, (await load()).Screen);
}

const roots = [...found.keys()].map((name) => `/${name}`);

const rooms = (['today', 'care', 'us'] as const).map(
  (name) => ({ path: `/${name}`, name, icon: name === 'today' ? 'waves' : name }) as const,
);

/** One page as it is drawn first, with all that stands around and above it. */
function drawn(app: Unhurried, path: string): string {
  go(path, 'fresh');
  const { value: phase } = app.phase;
  const { name, rest } = screenFor(path, phase.kind, openScreens);
  const session: Session | undefined = phase.kind === 'open' ? phase.session : undefined;
  const Screen = found.get(name) as ComponentType<OpenScreen>;
  if (!Screen) throw new Error(`No screen for ${path}`);
  const screen = h(Screen, { app, session: session as Session, rest });
  const frame = { rooms: session ? rooms : [], dayLine: session?.today.value, onLeave: () => {} };
  return renderToString(h(Frame, { ...frame, children: [h(Above, { app, session }), screen] }));
}

const linksIn = (html: string): readonly string[] =>
  [...html.matchAll(/href="#(\/[^"]*)"/g)].map(([, path]) => (path ?? '').replaceAll('&amp;', '&'));

function walked(
  app: Unhurried,
  look: 'ordinary' | 'low-energy',
  further: boolean,
): readonly (readonly [string, string])[] {
  const pages = new Map<string, string>();
  const waiting = [...roots];
  view.value = look;
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (pages.has(path)) continue;
    const html = drawn(app, path);
    pages.set(path, html);
    if (further) waiting.push(...linksIn(html));
  }
  view.value = 'ordinary';
  return [...pages].map(([path, html]) => [`${look} ${path}`, html]);
}

/** Every screen by its name; `whole`: and every page that a link on any of them leads to, in both views. [NI5] */
export const pagesOf = (app: Unhurried, whole: boolean): ReadonlyMap<string, string> =>
  new Map([...walked(app, 'ordinary', whole), ...(whole ? walked(app, 'low-energy', true) : [])]);
