import { type HistoryPoint, LineHistory, Page, Tides } from '../design/index.ts';
import { direction } from '../words/index.ts';

const energy = [4, 5, 5, 3, 2, 2, null, null, 3, 4, 5, 6, 5, 6, 6, 4, 3, 5, 6, 6, 7, null, 6, 6];
const pain = [4, 3, 3, 5, 7, 8, null, null, 6, 5, 4, 3, 3, 4, 3, 5, 6, 4, 3, 3, 2, null, 3, 2];

const points: readonly HistoryPoint[] = energy.map((value, week) => ({
  label: `Week ${week + 1}`,
  energy: value,
  pain: pain[week] ?? null,
  flare: week === 4 || week === 5 || week === 16,
  rest: [1, 4, 5, 8, 12, 16, 20].includes(week),
}));

export function Charts() {
  return (
    <Page
      question="How it has been"
      picture={<Tides mine="gentle" time="day" size="slim" />}
      lead="For your eyes alone."
    >
      <LineHistory
        points={points}
        caption="Over these 24 weeks your energy rose a little, with harder weeks in July and October."
        energyLabel="Energy"
        painLabel="Pain"
        flareLabel="Flare"
        restLabel="Rest days"
        firstLabel="8 June"
        lastLabel="22 November"
        tableLabel="Show as a table"
        headers={['Week', 'Energy', 'Pain', 'Also']}
        cells={points.map(({ label, energy: e, pain: p, flare, rest }) => [
          label,
          String(e ?? '–'),
          String(p ?? '–'),
          flare ? 'Flare' : rest ? 'Rest days' : '',
        ])}
        rightToLeft={direction.value === 'rtl'}
      />
    </Page>
  );
}
