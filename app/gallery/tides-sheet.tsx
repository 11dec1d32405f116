import { Tides } from '../design/index.ts';
import { paces, times } from './asked.ts';

export function TidesSheet() {
  const sides = [undefined, ...paces];
  const pairs = sides.flatMap((mine) => sides.map((theirs) => ({ mine, theirs })));
  return (
    <>
      <h1 class="unseen" tabIndex={-1}>
        Tides
      </h1>
      <div class="page-picture">
        <Tides mine="gentle" theirs="open" time="day" label="Slim" size="slim" />
      </div>
      <div class="gallery-tides">
        {pairs.map(({ mine, theirs }, index) => (
          <Tides
            key={`${mine} ${theirs}`}
            mine={mine}
            theirs={theirs}
            time={times[(index + Math.floor(index / 4)) % 4] ?? 'day'}
            label={`${mine} ${theirs}`}
          />
        ))}
      </div>
    </>
  );
}
