/** Everything to look at, in one place, while building. Not part of what ships: no page of the app links here. */
import { render } from 'preact';
import { dayLine, Frame, showAppearance, startRouter, theme, view } from '../shell/index.ts';
import { loadWords, t } from '../words/index.ts';
import { Charts } from './charts.tsx';
import { Forms, Parts } from './forms.tsx';
import { TidesSheet } from './tides-sheet.tsx';
import { Today } from './today.tsx';
import './gallery.css';

const asked = new URLSearchParams(location.search);
const screens = { today: Today, forms: Forms, parts: Parts, tides: TidesSheet, charts: Charts };
type Screen = keyof typeof screens;
const isScreen = (name: string): name is Screen => name in screens;

function Gallery() {
  const name = asked.get('screen') ?? 'today';
  const Shown = screens[isScreen(name) ? name : 'today'];
  const rooms = [
    { path: '/today', name: t('shell.today'), icon: 'home' },
    { path: '/care', name: t('shell.care'), icon: 'care' },
    { path: '/us', name: t('shell.us'), icon: 'us' },
  ] as const;
  return (
    <Frame rooms={rooms} dayLine={dayLine('2026-11-22', 'evening')} onLeave={() => {}}>
      <Shown asked={asked} />
    </Frame>
  );
}

await loadWords(asked.get('locale') ?? 'en', ['shell']);
const root = document.documentElement;
theme.value = asked.get('theme') === 'dark' ? 'dark' : 'light';
view.value = asked.get('view') === 'low-energy' ? 'low-energy' : 'ordinary';
if (asked.has('large')) root.dataset.text = 'large';
startRouter('/today');
showAppearance(root);
render(<Gallery />, document.body);
