import { useSignal } from '@preact/signals';
import type { OwnFields, OwnRitual } from '@unhurried/domain/rituals';
import { Button, Card, Notice } from '../design/index.ts';
import { type MessageKey, t } from '../words/index.ts';
import type { OwnRitualsPort } from './ours.ts';

const fields: Readonly<Record<keyof OwnFields, MessageKey>> = {
  name: 'rituals-room.fieldName',
  steps: 'rituals-room.fieldSteps',
  worst: 'rituals-room.fieldWorst',
  apart: 'rituals-room.fieldApart',
};
const order = ['name', 'steps', 'worst', 'apart'] as const;

interface CrossingProps {
  readonly own: OwnRitual;
  readonly ours: OwnRitualsPort;
}

/** What both changed at the same time, side by side; whose words they are is not said. [RU9] */
export function Crossing({ own, ours }: CrossingProps) {
  const refused = useSignal(false);
  const names = order.filter((name) => own.crossed[name]);
  if (names.length === 0 && !refused.value) return null;
  const keep = async (next: Partial<OwnFields>) => {
    refused.value = !(await ours.write(own.id, next));
  };
  return (
    <section class="stack">
      <p>{t('rituals-room.crossed')}</p>
      {names.map((name) => (
        <div key={name} class="stack-close">
          <h2>{t(fields[name])}</h2>
          <div class="wordings">
            {own.crossed[name]?.map(({ value, ids }) => (
              <Card key={ids.join()}>
                <Wording said={value} id={`wording-${ids[0]}`} />
                <Button describedBy={`wording-${ids[0]}`} onPress={() => void keep({ [name]: value })}>
                  {t('rituals-room.keep')}
                </Button>
              </Card>
            ))}
          </div>
        </div>
      ))}
      <Notice tone="care">{refused.value && t('rituals-room.notKept')}</Notice>
    </section>
  );
}

function Wording({ said, id }: { readonly said: string | readonly string[]; readonly id: string }) {
  if (typeof said === 'string') return <p id={id}>{said}</p>;
  if (said.length === 0) return <p id={id}>{t('rituals-room.nothing')}</p>;
  return (
    <ol class="step-list" id={id}>
      {said.map((step, at) => (
        <li key={`${at} ${step}`}>{step}</li>
      ))}
    </ol>
  );
}
