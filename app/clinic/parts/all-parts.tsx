import { type ClinicPage, clinicPage } from '@unhurried/domain/clinic';
import { ActivityRow, type IconName, LinkButton, Page, Rows, Why } from '../../design/index.ts';
import type { Session } from '../../session/index.ts';
import { view } from '../../shell/index.ts';
import { t } from '../../words/index.ts';
import { inputOf } from '../input.ts';
import { fewParts, type Part, parts, pathOf } from './parts.ts';
import { ticksOf } from './ticking.ts';

const icons: Readonly<Record<Part, IconName>> = {
  want: 'words',
  room: 'us',
  health: 'care',
  medicines: 'leaf',
  trend: 'waves',
  abilities: 'hand',
  closeness: 'feather',
  concerns: 'words',
  tried: 'check',
  warnings: 'care',
  box: 'page',
};

interface PartsProps {
  readonly which: readonly Part[];
  readonly page: ClinicPage;
}

const PartRows = ({ which, page }: PartsProps) => (
  <Rows label={t('page.parts')}>
    {which.map((part) => (
      <ActivityRow
        key={part}
        href={`#${pathOf(part)}`}
        icon={icons[part]}
        name={t(`page.part.${part}`)}
        detail={page[part] === undefined ? undefined : t('page.on')}
      />
    ))}
  </Rows>
);

/** The eleven parts, and the way to the page as it will print. Opening it writes nothing. [PG4] */
export function AllParts({ session }: { readonly session: Session }) {
  const page = clinicPage(inputOf(session), ticksOf(session).value);
  const first = view.value === 'low-energy' ? fewParts : parts;
  const others = parts.filter((part) => !first.includes(part));
  return (
    <Page
      question={t('page.title')}
      lead={t('page.lead')}
      action={
        <LinkButton href="#/page/paper" look="primary" wide>
          {t('page.see')}
        </LinkButton>
      }
    >
      <PartRows which={first} page={page} />
      {others.length > 0 && (
        <Why summary={t('page.more')}>
          <PartRows which={others} page={page} />
        </Why>
      )}
      <Why summary={t('page.about')}>
        <p>{t('page.about.mine')}</p>
        <p>{t('page.about.anew')}</p>
        <p>{t('page.about.words')}</p>
      </Why>
      <div>
        <LinkButton href="#/page/other" look="plain">
          {t('page.apart')}
        </LinkButton>
      </div>
    </Page>
  );
}
