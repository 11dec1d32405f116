import type { Day } from '@unhurried/domain/time';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { Button, LinkButton } from '../../design/index.ts';
import { direction, locale, t } from '../../words/index.ts';
import { fileNameOf, fileOf, useFile } from './file.ts';
import onScreen from './paper.css?inline';
import inPrint from './print.css?inline';

interface OutProps {
  readonly heading: string;
  readonly date: Day | undefined;
  readonly sheet: RefObject<HTMLDivElement | null>;
  /** What the sheet is drawn from: with it changes the file. */
  readonly drawnFrom: readonly unknown[];
}

/** A second sheet carries the heading again, where the browser can write into the margin. */
function useHeadingOfNextSheet(heading: string): void {
  useEffect(() => {
    const root = document.documentElement.style;
    root.setProperty('--paper-heading', JSON.stringify(t('paper.heading', { heading })));
    return () => void root.removeProperty('--paper-heading');
  }, [heading]);
}

/** Out of the app: by the browser's own printing, or as one file. [PG8] [PG9] */
export function Out({ heading, date, sheet, drawnFrom }: OutProps) {
  useHeadingOfNextSheet(heading);
  const address = useFile(() => {
    const body = sheet.current?.outerHTML;
    return (
      body && fileOf({ language: locale.value, direction: direction.value, heading, body, styles: onScreen + inPrint })
    );
  }, [heading, ...drawnFrom]);
  return (
    <>
      <Button look="primary" icon="page" wide onPress={() => print()}>
        {t('paper.print')}
      </Button>
      {address && (
        <LinkButton look="plain" href={address} download={fileNameOf(date)}>
          {t('paper.save')}
        </LinkButton>
      )}
    </>
  );
}

/** What stands under a sheet on the screen alone: that paper can be read by others, and the way back. */
export const UnderPaper = () => (
  <div class="stack not-on-paper">
    <p class="quiet-text">{t('paper.leaves')}</p>
    <div>
      <LinkButton href="#/page" look="plain">
        {t('paper.change')}
      </LinkButton>
    </div>
  </div>
);
