import { useSignal } from '@preact/signals';
import type { Entry } from '@unhurried/domain/calendar';
import type { Instant } from '@unhurried/domain/time';
import { useEffect } from 'preact/hooks';
import { Button, Checks, LinkButton, Notice, Page, Why } from '../design/index.ts';
import { t } from '../words/index.ts';
import { exportFrom } from './exporting.ts';
import type { ExportPort } from './port.ts';
import { whenWords } from './said.ts';
import { shownAtOnce } from './use-import.ts';
import { writeCalendar } from './write/write-calendar.ts';

const neutral = (entry: Entry): string => t(`calendar-file.neutral.${entry.kind}`);
const titleOf = (entry: Entry): string => entry.title || neutral(entry);

/** A file that lies in the page until it is saved, and goes with the page. */
function useFile() {
  const address = useSignal<string | undefined>(undefined);
  const letGo = () => {
    if (address.value) URL.revokeObjectURL(address.value);
    address.value = undefined;
  };
  useEffect(() => letGo, []);
  const make = (text: string) => {
    letGo();
    address.value = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
  };
  return { address: address.value, make, letGo };
}

/** Entries of mine go into a file, without their words unless I want them there. [CF10] */
export function ExportCalendar({ port }: { readonly port: ExportPort }) {
  const chosen = useSignal<readonly string[]>([]);
  const own = useSignal<readonly string[]>([]);
  const file = useFile();
  const entries = port.entries.filter(({ key }) => chosen.value.includes(key));
  const choose = (kept: typeof chosen, keys: readonly string[]): void => {
    kept.value = keys;
    file.letGo();
  };
  const make = (): void => {
    const wordsOf = (entry: Entry) => ({ own: own.value.includes(entry.key), neutral: neutral(entry) });
    const now = Date.now() as Instant;
    file.make(
      writeCalendar(
        entries.map((entry) => exportFrom(entry, wordsOf(entry))),
        { now },
      ),
    );
  };
  return (
    <Page
      question={t('calendar-file.exportTitle')}
      lead={t('calendar-file.exportLead')}
      action={entries.length > 0 && <Save address={file.address} onMake={make} />}
    >
      {port.entries.length === 0 ? (
        <p>{t('calendar-file.exportNothing')}</p>
      ) : (
        <Which port={port} values={chosen.value} onChange={(keys) => choose(chosen, keys)} />
      )}
      <OwnWords entries={entries} values={own.value} onChange={(keys) => choose(own, keys)} />
      <Notice>{file.address && t('calendar-file.exportReady')}</Notice>
      <Why summary={t('calendar-file.exportWhat')}>
        <p>{t('calendar-file.exportInside')}</p>
        <p>{t('calendar-file.exportOpen')}</p>
      </Why>
    </Page>
  );
}

interface WhichProps {
  readonly port: ExportPort;
  readonly values: readonly string[];
  readonly onChange: (keys: readonly string[]) => void;
}

function Which({ port, values, onChange }: WhichProps) {
  const shown = useSignal(shownAtOnce);
  return (
    <>
      <Checks<string>
        label={t('calendar-file.exportWhich')}
        options={port.entries.slice(0, shown.value).map((entry) => ({
          value: entry.key,
          label: titleOf(entry),
          detail: whenWords(entry.when, port.viewer),
        }))}
        values={values}
        onChange={onChange}
      />
      {port.entries.length > shown.value && (
        <Button
          onPress={() => {
            shown.value += shownAtOnce;
          }}
        >
          {t('calendar-file.more')}
        </Button>
      )}
    </>
  );
}

function Save({ address, onMake }: { readonly address: string | undefined; readonly onMake: () => void }) {
  return address ? (
    <LinkButton look="primary" wide href={address} download="calendar.ics">
      {t('calendar-file.save')}
    </LinkButton>
  ) : (
    <Button look="primary" wide onPress={onMake}>
      {t('calendar-file.make')}
    </Button>
  );
}

interface OwnWordsProps {
  readonly entries: readonly Entry[];
  readonly values: readonly string[];
  readonly onChange: (keys: readonly string[]) => void;
}

/** Which of the chosen say their own title; the rest say what kind of entry they are. */
function OwnWords({ entries, values, onChange }: OwnWordsProps) {
  const titled = entries.filter(({ title }) => title !== '');
  if (titled.length === 0) return null;
  return (
    <Checks<string>
      label={t('calendar-file.exportOwn')}
      hint={t('calendar-file.exportOwnHint')}
      options={titled.map((entry) => ({
        value: entry.key,
        label: entry.title,
        detail: t('calendar-file.exportElse', { words: neutral(entry) }),
      }))}
      values={values.filter((key) => titled.some((entry) => entry.key === key))}
      onChange={onChange}
    />
  );
}
