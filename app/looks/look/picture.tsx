import type { Look } from '@unhurried/domain/clinic';
import type { Day } from '@unhurried/domain/time';
import { direction, t } from '../../words/index.ts';
import { dotsOf, heightOf, plot } from './plot.ts';
import { captionOf, dayWords } from './said.ts';

interface PictureProps {
  readonly look: Look;
  readonly today: Day;
}

/** My notes of half a year as dots, the middle as a line, and between which they lie as a band. [LX2] [LX3] */
export function Picture({ look, today }: PictureProps) {
  const [top, foot] = [heightOf(look.highest), heightOf(look.lowest)];
  const middle = heightOf(look.median);
  return (
    <figure class="looks-figure keep-whole">
      <figcaption>{captionOf(look, today)}</figcaption>
      <div class="looks-plot">
        <svg viewBox={`0 0 ${plot.width} ${plot.height}`} role="img" aria-label={captionOf(look, today)}>
          <path class="looks-ground" d={`M0 ${heightOf(0)}H${plot.width}M0 ${heightOf(10)}H${plot.width}`} />
          <rect class="looks-band" x="0" y={top} width={plot.width} height={Math.max(2, foot - top)} />
          <path class="looks-middle" d={`M0 ${middle}H${plot.width}`} />
          {dotsOf(look.notes, today, direction.value === 'rtl').map(({ day, x, y }) => (
            <circle key={day} class="looks-dot" cx={x} cy={y} r="5" />
          ))}
        </svg>
        <p class="looks-ends" aria-hidden="true">
          <span>10</span>
          <span>0</span>
        </p>
      </div>
      <p class="looks-days" aria-hidden="true">
        <span>{dayWords(look.notes[0]?.day ?? today, today)}</span>
        <span>{t('looks.today')}</span>
      </p>
    </figure>
  );
}
