import { useSignal } from '@preact/signals';
import { clinicPage } from '@unhurried/domain/clinic';
import { useMemo, useRef } from 'preact/hooks';
import { Choice, Page } from '../../design/index.ts';
import type { Session } from '../../session/index.ts';
import { t } from '../../words/index.ts';
import { inputOf } from '../input.ts';
import { parts } from '../parts/parts.ts';
import { ticksOf } from '../parts/ticking.ts';
import { Out, UnderPaper } from './out.tsx';
import { Paper } from './paper.tsx';
import { type Wording, wordings } from './wording.ts';

/** The page as it will print. Nothing on it says what was left off. [PG7] [PG8] */
export function PaperPage({ session }: { readonly session: Session }) {
  const wording = useSignal<Wording>('plain');
  const sheet = useRef<HTMLDivElement>(null);
  const ticked = ticksOf(session).value;
  const input = inputOf(session);
  const page = useMemo(() => clinicPage(input, ticked), [session.known.value, input.today, ticked]);
  const heading = t(`paper.${wording.value}.title`);
  return (
    <div class="paper-sheet">
      <Page
        question={heading}
        action={<Out heading={heading} date={page.footer.date} sheet={sheet} drawnFrom={[page, wording.value]} />}
      >
        <div class="not-on-paper">
          <Choice<Wording>
            label={t('paper.wording')}
            options={wordings.map((value) => ({ value, label: t(`paper.wording.${value}`) }))}
            value={wording.value}
            onChange={(value) => {
              wording.value = value ?? 'plain';
            }}
            look="chips"
          />
        </div>
        {parts.every((part) => page[part] === undefined) && <p class="not-on-paper">{t('paper.empty')}</p>}
        <Paper page={page} wording={wording.value} sheet={sheet} />
        <UnderPaper />
      </Page>
    </div>
  );
}
