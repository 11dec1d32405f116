import type { ComponentChildren } from 'preact';
import { Button, Notice, Page, Why } from '../design/index.ts';
import { t } from '../words/index.ts';
import { FileField } from './file-field.tsx';
import { FoundList } from './found-list.tsx';
import type { CalendarFilePort } from './port.ts';
import { refusalWords } from './said.ts';
import { type Found, type State, useImport } from './use-import.ts';
import './calendar-file.css';

interface ImportCalendarProps {
  readonly port: CalendarFilePort;
  /** The way to saving a file, where there is one. */
  readonly children?: ComponentChildren;
}

/** A calendar kept elsewhere comes in: chosen, read, shown, and brought in by one button. [CF12] */
export function ImportCalendar({ port, children }: ImportCalendarProps) {
  const importing = useImport(port);
  const { value } = importing.state;
  const found = 'found' in value ? value.found : undefined;
  return (
    <Page
      question={t('calendar-file.title')}
      lead={t('calendar-file.lead')}
      action={
        found &&
        importing.chosen.value.size > 0 && (
          <Button look="primary" wide busy={value.kind === 'bringing'} onPress={() => void importing.bring()}>
            {t('calendar-file.bring')}
          </Button>
        )
      }
    >
      <FileField onFile={(file) => void importing.read(file)} />
      <Notice tone={value.kind === 'refused' || value.kind === 'not-brought' ? 'care' : 'calm'}>
        {toldWords(value)}
      </Notice>
      {found && <FoundList found={found} viewer={port.viewer} importing={importing} />}
      <Where />
      {children}
    </Page>
  );
}

const isEmpty = ({ groups }: Found): boolean =>
  [groups.fresh, groups.earlier, groups.changed, groups.calledOff].every(({ length }) => length === 0);

function toldWords(state: State): string | undefined {
  switch (state.kind) {
    case 'choose':
      return undefined;
    case 'reading':
      return t('calendar-file.reading');
    case 'refused':
      return refusalWords(state.refusal);
    case 'found':
      return t(isEmpty(state.found) ? 'calendar-file.nothingNew' : 'calendar-file.found');
    case 'bringing':
      return t('calendar-file.bringing');
    case 'brought':
      return t('calendar-file.brought');
    case 'not-brought':
      return t('calendar-file.notBrought');
  }
}

function Where() {
  return (
    <Why summary={t('calendar-file.where')}>
      <p>{t('calendar-file.whereHospital')}</p>
      <p>{t('calendar-file.whereCalendar')}</p>
      <p>{t('calendar-file.whereOnce')}</p>
    </Why>
  );
}
