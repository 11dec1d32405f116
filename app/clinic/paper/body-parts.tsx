import type { ClinicPage, MedicineLine, NoticedLine } from '@unhurried/domain/clinic';
import { formatList, formatNumber, t } from '../../words/index.ts';
import { Lines, PaperPart } from './part.tsx';
import { TrendPicture } from './trend.tsx';
import { conditionOnPaper, daySaid, medicineOnPaper, ruleOnPaper, type Wording } from './wording.ts';

interface Given {
  readonly page: ClinicPage;
  readonly wording: Wording;
}

type Health = NonNullable<ClinicPage['health']>;

function stanceSaid(wording: Wording, { stance, still, limits }: Health['conditions'][number]): string {
  if (stance.kind === 'not-until') return t(`paper.${wording}.stance.not-until`, { day: daySaid(stance.day) });
  const yes = t(`paper.${wording}.stance.${stance.kind}`);
  const said = limits ? t(`paper.${wording}.limits`, { said: yes, limits: formatList(limits) }) : yes;
  if (!still) return said;
  const parts = formatList(still.map((flag) => t(`conditions.flag.${flag}.name`)));
  return t(`paper.${wording}.still`, { said, parts });
}

const onDay = (wording: Wording, { words, day }: Health['operations'][number]): string =>
  day === undefined ? words : t(`paper.${wording}.operation`, { words, day: daySaid(day) });

export function HealthOnPaper({ page: { health }, wording }: Given) {
  if (!health) return null;
  const conditions = health.conditions.map((one) =>
    t(`paper.${wording}.condition`, {
      name: onDay(wording, { words: conditionOnPaper(wording, one.id), ...(one.since && { day: one.since }) }),
      stance: stanceSaid(wording, one),
    }),
  );
  const next = health.next ? [t(`paper.${wording}.next`, { what: onDay(wording, health.next) })] : [];
  return (
    <PaperPart heading={t(`paper.${wording}.part.health`)}>
      <Lines short lines={[...conditions, ...health.operations.map((one) => onDay(wording, one)), ...next]} />
    </PaperPart>
  );
}

function medicineSaid(wording: Wording, line: MedicineLine): string {
  const days = (['since', 'changed', 'stopped'] as const).flatMap((key) => {
    const day = line[key];
    return day === undefined ? [] : [t(`paper.${wording}.${key}`, { day: daySaid(day) })];
  });
  const lately = line.lately.includes('began') ? [t(`paper.${wording}.lately`)] : [];
  const never = line.neverWith.map((rule) => ruleOnPaper(wording, rule));
  const details = [...days, ...lately, ...never].join('; ');
  const name = medicineOnPaper(wording, line.which);
  return details === '' ? name : t(`paper.${wording}.medicine`, { name, details });
}

function noticedSaid(wording: Wording, { what, day, words, beside }: NoticedLine): string {
  const given = { what: t(`paper.${wording}.noticed.${what}`), day: daySaid(day), words };
  const told = words === '' ? t(`paper.${wording}.noticedNoWords`, given) : t(`paper.${wording}.noticed`, given);
  const about = beside.map(({ which, how }) =>
    t(`paper.${wording}.beside.${how}`, { name: medicineOnPaper(wording, which) }),
  );
  return [told, ...about].join(' ');
}

export function MedicinesOnPaper({ page: { medicines }, wording }: Given) {
  if (!medicines) return null;
  const warned = medicines.warned.map(({ rule, which }) =>
    t(`paper.${wording}.warned`, {
      rule: ruleOnPaper(wording, rule),
      names: formatList(which.map((each) => medicineOnPaper(wording, each))),
    }),
  );
  return (
    <PaperPart heading={t(`paper.${wording}.part.medicines`)}>
      {warned.map((line) => (
        <p key={line} class="paper-warned">
          <strong>{line}</strong>
        </p>
      ))}
      <Lines short lines={medicines.lines.map((line) => medicineSaid(wording, line))} />
      <Lines lines={medicines.noticed.map((line) => noticedSaid(wording, line))} />
    </PaperPart>
  );
}

type Trend = NonNullable<ClinicPage['trend']>;

function scaleSaid(wording: Wording, { scale, score, day, items = [] }: Trend['scales'][number]): string {
  const [pain, enjoyment, activity] = items.map((each) => formatNumber(each));
  const given = { score: formatNumber(score), day: daySaid(day) };
  return t(`paper.${wording}.scale.${scale}`, {
    ...given,
    pain: pain ?? '',
    enjoyment: enjoyment ?? '',
    activity: activity ?? '',
  });
}

export function TrendOnPaper({ page: { trend }, wording }: Given) {
  if (!trend) return null;
  const weeks = t(`paper.${wording}.weeks`, { from: daySaid(trend.from), through: daySaid(trend.through) });
  const days = trend.days ? [t(`paper.${wording}.days`, { ...trend.days })] : [];
  return (
    <PaperPart heading={t(`paper.${wording}.part.trend`)}>
      {trend.series.length > 0 && <p>{weeks}</p>}
      {trend.series.length > 0 && (
        <div class="paper-trends">
          {trend.series.map((series) => (
            <TrendPicture key={series.trend} series={series} weeks={trend} wording={wording} />
          ))}
        </div>
      )}
      <Lines lines={[...days, ...trend.scales.map((line) => scaleSaid(wording, line))]} />
    </PaperPart>
  );
}

export function AbilitiesOnPaper({ page: { abilities }, wording }: Given) {
  if (!abilities) return null;
  const { stairs, positions } = abilities;
  const inWords = (['sensation', 'bladder-and-bowel', 'devices'] as const).flatMap((about) => {
    const words = abilities[about];
    return words === undefined ? [] : [t(`paper.${wording}.${about}`, { words })];
  });
  const hurt = positions && formatList(positions.map((position) => t(`body.position.${position}`)));
  return (
    <PaperPart heading={t(`paper.${wording}.part.abilities`)}>
      <Lines
        short
        lines={[
          ...(stairs === undefined ? [] : [t(`paper.${wording}.stairs.${stairs ? 'yes' : 'no'}`)]),
          ...(hurt ? [t(`paper.${wording}.positions`, { list: hurt })] : []),
          ...inWords,
        ]}
      />
    </PaperPart>
  );
}
