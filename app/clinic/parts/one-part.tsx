import { useSignal } from '@preact/signals';
import { type ClinicInput, offeredTicks, type Tick, type Ticked, warningsLeftOff } from '@unhurried/domain/clinic';
import { Button, Checks, LinkButton, Notice, Page } from '../../design/index.ts';
import type { Session } from '../../session/index.ts';
import { go } from '../../shell/index.ts';
import { formatList, hasMessage, t } from '../../words/index.ts';
import { inputOf } from '../input.ts';
import { type DraftProblem, draftOf, keepDraft, ticksIn } from './draft.ts';
import { Fields } from './fields.tsx';
import { type Part, partOf, pathAfter } from './parts.ts';
import { tickDetail, tickSaid } from './tick-names.ts';
import { tickIn, ticksOf, typedIn } from './ticking.ts';

interface OnePartProps {
  readonly session: Session;
  readonly part: Part;
}

/** What is told here, and what of this part stands on the page. Going on and going back keep what was typed. [PG4] */
export function OnePart({ session, part }: OnePartProps) {
  const input = inputOf(session);
  const here = typedIn(session);
  const told = useSignal(draftOf(input.clinic));
  const draft = here.value ?? told.value;
  const problem = useSignal<DraftProblem | undefined>(undefined);
  const ticked = ticksOf(session).value;
  const offered = [...new Set([...offeredTicks(input), ...ticksIn(draft)])].filter((tick) => partOf(tick) === part);
  const keepAndGo = async (path: string) => {
    const kept = await keepDraft(session, draft, inputOf(session).clinic);
    if (!kept.ok) {
      problem.value = kept.refusal;
      return;
    }
    told.value = draft;
    here.value = undefined;
    go(path);
  };
  const typed = (next: typeof draft) => {
    here.value = next;
    problem.value = undefined;
  };
  return (
    <Page
      question={t(`page.part.${part}`)}
      lead={t(`page.lead.${part}`)}
      onSubmit={() => void keepAndGo(pathAfter(part))}
      action={
        <Button look="primary" submits wide>
          {part === 'box' ? t('page.see') : t('page.next')}
        </Button>
      }
      aside={
        <Button look="plain" onPress={() => void keepAndGo('/page')}>
          {t('page.all')}
        </Button>
      }
    >
      <Fields part={part} draft={draft} onChange={typed} />
      <Notice tone="care">{problem.value && t(`page.problem.${problem.value}`)}</Notice>
      <ToTick input={input} offered={offered} ticked={ticked} onTick={(ticks) => tickIn(session, part, ticks)} />
      {part === 'medicines' && <LeftOff input={input} ticked={ticked} />}
      <Elsewhere part={part} />
    </Page>
  );
}

interface ToTickProps {
  readonly input: ClinicInput;
  readonly offered: readonly Tick[];
  readonly ticked: Ticked;
  readonly onTick: (ticks: readonly Tick[]) => void;
}

function ToTick({ input, offered, ticked, onTick }: ToTickProps) {
  if (offered.length === 0) return <p class="quiet-text">{t('page.nothing')}</p>;
  return (
    <Checks<Tick>
      label={t('page.onPage')}
      options={offered.map((value) => ({
        value,
        label: tickSaid(input, value),
        detail: tickDetail(input, value),
      }))}
      values={offered.filter((tick) => ticked.has(tick))}
      onChange={onTick}
    />
  );
}

const stopSaid = (rule: string): string => {
  const key = `medicines.stop.${rule}.title`;
  return hasMessage(key) ? t(key) : '';
};

/** For my eyes before I print, once something of my medicines is on the page. Nothing of it is on what I show. [PG7] */
function LeftOff({ input, ticked }: { readonly input: ClinicInput; readonly ticked: Ticked }) {
  const some = [...ticked].some((tick) => tick.startsWith('medicine/'));
  const rules = some ? warningsLeftOff(input, ticked) : [];
  return (
    <Notice tone="care">{rules.length > 0 && t('page.leftOff', { what: formatList(rules.map(stopSaid)) })}</Notice>
  );
}

const told = {
  health: ['walk'],
  medicines: ['cabinet'],
  trend: ['check-in', 'looks'],
  abilities: ['walk'],
  warnings: ['care/signs'],
} as const satisfies Partial<Record<Part, readonly string[]>>;

const linkNames = {
  walk: 'page.to.walk',
  cabinet: 'page.to.cabinet',
  'check-in': 'page.to.check-in',
  looks: 'page.to.looks',
  'care/signs': 'page.to.care-signs',
} as const;

/** Where the rest is told. */
function Elsewhere({ part }: { readonly part: Part }) {
  if (!(part in told)) return null;
  return (
    <section class="stack" aria-label={t('page.elsewhere')}>
      <p class="quiet-text">{t('page.elsewhere')}</p>
      <div class="button-row">
        {told[part as keyof typeof told].map((room) => (
          <LinkButton key={room} href={`#/${room}`} look="plain">
            {t(linkNames[room])}
          </LinkButton>
        ))}
      </div>
    </section>
  );
}
