import type { ClinicPage } from '@unhurried/domain/clinic';
import type { RefObject } from 'preact';
import { t } from '../../words/index.ts';
import { signSaid } from '../parts/tick-names.ts';
import { AbilitiesOnPaper, HealthOnPaper, MedicinesOnPaper, TrendOnPaper } from './body-parts.tsx';
import { Lines, PaperPart } from './part.tsx';
import { daySaid, type Wording } from './wording.ts';
import './paper.css';
import './print.css';

interface Given {
  /** Not a page with the line "to talk alone": that is another kind. [PG10] */
  readonly page: ClinicPage;
  readonly wording: Wording;
}

interface PaperProps extends Given {
  readonly sheet: RefObject<HTMLDivElement | null>;
}

/** The page itself: what is on the screen is what prints and what the file holds. [PG8] */
export function Paper({ page, wording, sheet }: PaperProps) {
  return (
    <div class="paper" ref={sheet}>
      {page.want && (
        <PaperPart heading={t(`paper.${wording}.part.want`)}>
          <p class="paper-want">{page.want}</p>
        </PaperPart>
      )}
      <Room page={page} wording={wording} />
      <HealthOnPaper page={page} wording={wording} />
      <MedicinesOnPaper page={page} wording={wording} />
      <TrendOnPaper page={page} wording={wording} />
      <AbilitiesOnPaper page={page} wording={wording} />
      <Closeness page={page} wording={wording} />
      <Concerns page={page} wording={wording} />
      <Tried page={page} wording={wording} />
      <Warnings page={page} wording={wording} />
      <Box page={page} wording={wording} />
      <Foot footer={page.footer} wording={wording} />
    </div>
  );
}

function Room({ page: { room }, wording }: Given) {
  if (!room) return null;
  const who = room.who ? [t(`paper.${wording}.who.${room.who}`)] : [];
  const may = room.beforePartner ? [t(`paper.${wording}.may.${room.beforePartner}`)] : [];
  return (
    <PaperPart heading={t(`paper.${wording}.part.room`)}>
      <Lines lines={[...who, ...may]} />
    </PaperPart>
  );
}

function Closeness({ page: { closeness }, wording }: Given) {
  if (!closeness) return null;
  const lines = (['comfortable', 'lost', 'matters'] as const).flatMap((about) => {
    const words = closeness[about];
    return words === undefined ? [] : [t(`paper.${wording}.${about}`, { words })];
  });
  return (
    <PaperPart heading={t(`paper.${wording}.part.closeness`)}>
      <Lines lines={lines} />
    </PaperPart>
  );
}

const Concerns = ({ page: { concerns }, wording }: Given) =>
  concerns ? (
    <PaperPart heading={t(`paper.${wording}.part.concerns`)}>
      <Lines short lines={concerns.map((one) => t(`paper.${wording}.concern.${one}`))} />
    </PaperPart>
  ) : null;

const Tried = ({ page: { tried }, wording }: Given) =>
  tried ? (
    <PaperPart heading={t(`paper.${wording}.part.tried`)}>
      <Lines lines={tried.map(({ words, came }) => (came ? t(`paper.${wording}.tried`, { words, came }) : words))} />
    </PaperPart>
  ) : null;

const Warnings = ({ page: { warnings }, wording }: Given) =>
  warnings ? (
    <PaperPart heading={t(`paper.${wording}.part.warnings`, { day: daySaid(warnings.since) })}>
      <Lines
        lines={warnings.signs.map(({ flag, day }) =>
          t(`paper.${wording}.sign`, { name: signSaid(flag), day: daySaid(day) }),
        )}
      />
    </PaperPart>
  ) : null;

/** Empty lines for a pen. Nothing fills them in. [CP10] */
const Box = ({ page: { box }, wording }: Given) =>
  box ? (
    <PaperPart heading={t(`paper.${wording}.part.box`)}>
      {box.map((line) => (
        <p key={line} class="paper-by-hand">
          {t(`paper.${wording}.box.${line}`)}
        </p>
      ))}
    </PaperPart>
  ) : null;

interface FootProps {
  readonly footer: Omit<ClinicPage['footer'], 'says'> & { readonly says: readonly ('own-words' | 'no-diagnosis')[] };
  readonly wording: Wording;
}

/** Whose words these are, what they are not, and of which day. */
export const Foot = ({ footer: { says, date, version }, wording }: FootProps) => (
  <footer class="paper-foot">
    <p>
      {[
        ...says.map((one) => t(`paper.${wording}.footer.${one}`)),
        ...(date ? [daySaid(date)] : []),
        t(`paper.${wording}.footer.version`, { version }),
      ].join(' · ')}
    </p>
  </footer>
);
