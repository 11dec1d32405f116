import { clinicPage, type PageForTheClinicianAlone, type Tick, withTalkAlone } from '@unhurried/domain/clinic';
import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { Page } from '../../design/index.ts';
import type { Session } from '../../session/index.ts';
import { t } from '../../words/index.ts';
import { inputOf } from '../input.ts';
import { Out, UnderPaper } from './out.tsx';
import { Foot } from './paper.tsx';

interface SlipProps {
  readonly page: PageForTheClinicianAlone;
  readonly sheet: RefObject<HTMLDivElement | null>;
}

/** One line and the foot, and nothing of the other page. [PG10] */
export const Slip = ({ page: { footer }, sheet }: SlipProps) => (
  <div class="paper" ref={sheet}>
    <p class="paper-want">{t('paper.apart.line')}</p>
    <Foot footer={{ ...footer, says: [] }} wording="plain" />
  </div>
);

const dayAlone = new Set<Tick>(['date']);

/** Made each time by opening it, whatever is ticked for the other page; it is printed by itself. [PG10] */
export function ApartPage({ session }: { readonly session: Session }) {
  const sheet = useRef<HTMLDivElement>(null);
  const page = withTalkAlone(clinicPage(inputOf(session), dayAlone));
  const heading = t('paper.apart.title');
  const { date } = page.footer;
  return (
    <div class="paper-sheet">
      <Page question={heading} action={<Out heading={heading} date={date} sheet={sheet} drawnFrom={[date]} />}>
        <p class="not-on-paper">{t('paper.apart.lead')}</p>
        <Slip page={page} sheet={sheet} />
        <UnderPaper />
      </Page>
    </div>
  );
}
