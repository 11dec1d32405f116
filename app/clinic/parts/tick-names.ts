import { type ClinicInput, type Tick, toldAs } from '@unhurried/domain/clinic';
import type { Noticeable } from '@unhurried/domain/medicines';
import { medicineName } from '../../medicines/known/index.ts';
import { formatDay, hasMessage, type MessageKey, t } from '../../words/index.ts';

const said = (key: string): string => (hasMessage(key) ? t(key) : t('page.unknown'));
const dated = (what: string, day: string | undefined): string =>
  day === undefined ? what : t('page.tick.dated', { what, day: formatDay(day, 'short') });

export const conditionSaid = (id: string): string => said(`conditions.${id}.name`);
export const signSaid = (id: string): string => said(`red-flags.${id}.name`);

function operationSaid({ clinic }: ClinicInput, id: string): string {
  const told = toldAs(clinic, 'operation').find(({ operation }) => operation === id);
  return dated(told?.words ?? '', told?.day);
}

function medicineSaid({ medicines }: ClinicInput, id: string): string {
  const told = medicines.medicines.find(({ medicine }) => medicine === id);
  return told ? medicineName(told.which) : '';
}

const noticedSaid = (what: string, day: string): string =>
  t('page.tick.noticed', { what: t(`page.noticed.${what as Noticeable}`), day: formatDay(day, 'short') });

/** What a tick is called in the list of its part. */
export function tickSaid(input: ClinicInput, tick: Tick): string {
  const [kind = '', id = '', day = ''] = tick.split('/');
  switch (kind) {
    case 'condition':
      return conditionSaid(id);
    case 'operation':
      return operationSaid(input, id);
    case 'medicine':
      return medicineSaid(input, id);
    case 'noticed':
      return noticedSaid(id, day);
    case 'concern':
      return said(`page.concern.${id}`);
    case 'tried':
      return toldAs(input.clinic, 'tried').find(({ tried }) => tried === id)?.words ?? '';
    case 'warning':
      return dated(signSaid(id), day);
    case 'scale':
      return said(`page.tick.scale.${id}`);
    default:
      return t(`page.tick.${kind}` as MessageKey);
  }
}

/** Under it, where that helps: the words that would stand on the page. */
export function tickDetail({ clinic }: ClinicInput, tick: Tick): string | undefined {
  const told = clinic.told.find((one) => one.about === tick);
  return told && 'words' in told ? told.words : undefined;
}
