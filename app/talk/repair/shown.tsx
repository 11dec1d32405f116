import { partNames, partsFrom, stepFrom } from '@unhurried/domain/repair';
import { Card } from '../../design/index.ts';
import { t } from '../../words/index.ts';
import { partLabel } from './write-felt.tsx';

/** In its parts where it has them; any other text as it is. [RH6] [RP5] */
export function Felt({ text }: { readonly text: string }) {
  const parts = partsFrom(text);
  if (!parts) return <p class="repair-words">{text}</p>;
  return (
    <dl class="repair-parts">
      {partNames.map((name) =>
        parts[name] === undefined ? null : (
          <div key={name}>
            <dt>{partLabel(name)}</dt>
            <dd dir="auto">{parts[name]}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

/** A step of the list in its words, and any other text as it is. [RH6] [RP9] */
export function stepWords(text: string): string {
  const step = stepFrom(text);
  return step ? t(`repair.step.${step}`) : text;
}

interface SaidCardProps {
  readonly head: string;
  readonly text: string;
}

export const SaidCard = ({ head, text }: SaidCardProps) => (
  <Card>
    <h2 class="repair-head">{head}</h2>
    <p class="repair-words" dir="auto">
      {text}
    </p>
  </Card>
);
