import type { Circumstance, Stop, Tell, ToldMedicine } from '@unhurried/domain/medicines';
import { LinkButton } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { formatList, t } from '../words/index.ts';
import { circumstancesOf, medicineName } from './known/index.ts';
import { inWords } from './words.ts';

/** What I told of my health that a medicine can meet. */
export const heldBy = (session: Session): readonly Circumstance[] =>
  circumstancesOf(session.known.value.mine.half.care, session.today.value);

interface StopBoxesProps {
  readonly stops: readonly Stop[];
  /** Among which the ones that are meant are found. */
  readonly medicines: readonly ToldMedicine[];
}

/** What must not meet, the gravest first, in the words of the content and with whom to call. [CB3] */
export const StopBoxes = ({ stops, medicines }: StopBoxesProps) => (
  <>
    {stops.map((stop) => (
      <section key={stop.rule} class={`cabinet-stop cabinet-${stop.urgency} keep-whole`}>
        <h2>{inWords(`medicines.stop.${stop.rule}.title`)}</h2>
        <Between named={stop.medicines} medicines={medicines} />
        <p>{inWords(`medicines.stop.${stop.rule}.do`)}</p>
        {stop.urgency === 'never' && (
          <>
            <p class="cabinet-unwell">{t('medicines.stop.unwell')}</p>
            <LinkButton href="#/care/signs" wide>
              {t('cabinet.toSigns')}
            </LinkButton>
          </>
        )}
      </section>
    ))}
  </>
);

interface BetweenProps {
  readonly named: readonly string[];
  readonly medicines: readonly ToldMedicine[];
}

function Between({ named, medicines }: BetweenProps) {
  const names = medicines.filter(({ medicine }) => named.includes(medicine)).map(({ which }) => medicineName(which));
  return <p class="quiet-text">{t('cabinet.between', { names: formatList([...new Set(names)].sort()) })}</p>;
}

interface TellBoxProps {
  readonly tells: readonly Tell[];
  readonly medicines: readonly ToldMedicine[];
}

/** What staff need to hear in an emergency: one box, each sentence once. [CB4] */
export function TellBox({ tells, medicines }: TellBoxProps) {
  const titles = [...new Set(tells.map(({ rule }) => inWords(`medicines.tell.${rule}.title`)))];
  if (tells.length === 0) return null;
  return (
    <section class="cabinet-stop cabinet-ask-first keep-whole">
      <h2>{titles[0]}</h2>
      <Between named={namedIn(tells)} medicines={medicines} />
      {tells.map(({ rule }) => (
        <p key={rule}>{inWords(`medicines.tell.${rule}.do`)}</p>
      ))}
    </section>
  );
}

const namedIn = (tells: readonly Tell[]): readonly string[] => tells.flatMap(({ medicines }) => medicines);
