import { hourAt } from '@unhurried/domain/time';
import { useMemo } from 'preact/hooks';
import { ritualsOf } from '../plans/index.ts';
import type { OpenScreen } from '../session/index.ts';
import { Companion } from './companion.tsx';
import { partOf } from './fitting.ts';
import { guideFor } from './guide.ts';
import { isHard } from './hard.ts';
import { RitualList } from './list.tsx';
import type { OwnRitualsPort } from './ours.ts';
import { Rarer } from './rarer.tsx';

/** `rituals` for all of them, `rituals/ID` for one, `rituals/own` to write one and `rituals/own/ID` to change it. */
export function Screen({ app, session, rest: [place, id] }: OpenScreen) {
  const ours: OwnRitualsPort = useMemo(() => ritualsOf(session), [session]);
  const known = ours.rituals.value;
  if (place === 'own') {
    const own = known.find((each) => each.id === id);
    if (own || id === undefined) return <Rarer key={id} ours={ours} own={own} />;
  }
  const guide = place === undefined ? undefined : guideFor(place, known);
  const moment = { hard: isHard(session), apart: session.overlap.value.apart };
  if (guide) return <Companion key={guide.id} guide={guide} begins={moment} ours={ours} />;
  const part = partOf(hourAt(session.now.value, app.device.zone()));
  return <RitualList moment={{ ...moment, part }} own={known} />;
}
