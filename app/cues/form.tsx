import { useSignal } from '@preact/signals';
import { type CueEntry, type CueRefusal, type Group, groupOf, groups } from '@unhurried/domain/cues';
import { ActivityRow, Button, Choice, type IconName, Notice, Page, Rows, Why } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { go, view } from '../shell/index.ts';
import { t } from '../words/index.ts';
import { emptyOf, pickedOf, type ToPick, toPick } from './draft.ts';
import { SenseFields, SignFields } from './fields.tsx';
import { myMap } from './known-cues.ts';
import { keepLine } from './map.ts';

interface LineProps {
  readonly session: Session;
  readonly which: string | undefined;
}

/** First what it is about, then the line itself. [CQ4] */
export function NewLine({ session, which }: LineProps) {
  const group = groups.find((each) => each === which);
  if (group) return <LineForm session={session} group={group} starts={emptyOf(group)} />;
  return <About />;
}

export function ChangeLine({ session, which }: LineProps) {
  const line = myMap(session).find(({ cue }) => cue === which);
  const stays = useSignal(line).value;
  if (!stays) return <About />;
  return <LineForm session={session} group={groupOf(stays.entry)} starts={stays.entry} changed={stays.cue} />;
}

const icons: Readonly<Record<Group, IconName>> = {
  pause: 'hand',
  slower: 'waves',
  ready: 'check',
  touch: 'feather',
  warmth: 'cup',
  light: 'sun',
  sound: 'music',
  scent: 'leaf',
};

const About = () => (
  <Page question={t('cues.about')} lead={view.value === 'low-energy' ? undefined : t('cues.aboutLead')}>
    <Rows label={t('cues.about')}>
      {groups.map((group) => (
        <ActivityRow key={group} href={`#/cues/new/${group}`} icon={icons[group]} name={t(`cues.new.${group}`)} />
      ))}
    </Rows>
  </Page>
);

/** So many lines are read at once; the others are one tap away. [CQ4] */
const atOnce = 5;

const optionsOf = (lines: readonly ToPick[]) => lines.map(({ id, entry }) => ({ value: id, label: entry.text }));

interface LineFormProps {
  readonly session: Session;
  readonly group: Group;
  readonly starts: CueEntry;
  readonly changed?: string;
}

function LineForm({ session, group, starts, changed }: LineFormProps) {
  const entry = useSignal(starts);
  const problem = useSignal<CueRefusal | 'not-written' | undefined>(undefined);
  const ready = toPick(group);
  const [few, more] = [ready.slice(0, atOnce), ready.slice(atOnce)];
  const opensMore = pickedOf(starts, more) !== null;
  const picked = pickedOf(entry.value, ready);
  const set = (next: CueEntry) => {
    entry.value = next;
    problem.value = undefined;
  };
  const keep = async () => {
    const kept = await keepLine(session, entry.value, changed);
    if (kept.ok) go(`/cues/line/${kept.value}`, 'instead');
    else problem.value = kept.refusal;
  };
  const pick = (id: string | null) => {
    const line = ready.find((each) => each.id === id);
    if (line) set(line.entry);
  };
  return (
    <Page
      question={t(`cues.ask.${group}`)}
      onSubmit={() => void keep()}
      action={
        <Button look="primary" submits wide>
          {t('cues.keep')}
        </Button>
      }
    >
      <Choice<string> label={t('cues.pick')} options={optionsOf(few)} value={picked} onChange={pick} look="chips" />
      {more.length > 0 && (
        <Why summary={t('cues.pickMore')} open={opensMore}>
          <Choice<string>
            label={t('cues.pick')}
            labelUnseen
            options={optionsOf(more)}
            value={picked}
            onChange={pick}
            look="chips"
          />
        </Why>
      )}
      {entry.value.of === 'sign' ? (
        <SignFields entry={entry.value} isOwn={isOwn(starts, group)} onChange={set} />
      ) : (
        <SenseFields entry={entry.value} isOwn={isOwn(starts, group)} onChange={set} />
      )}
      <Notice tone="care">{problem.value && t(`cues.problem.${problem.value}`)}</Notice>
    </Page>
  );
}

const isOwn = (starts: CueEntry, group: Group): boolean =>
  starts.text !== '' && pickedOf(starts, toPick(group)) === null;
