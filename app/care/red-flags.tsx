import '../finding/index.ts';
import { Page, Why } from '../design/index.ts';
import { t } from '../words/index.ts';
import { toSign, toSupport } from './addresses.ts';
import { signDo, signName } from './sign-words.ts';
import { byUrgency } from './warning.ts';

/** What must not wait behind a suggestion, in the order of hurry. The first list is open; two pages listen. */
export function RedFlags() {
  return (
    <Page question={t('care.signs')} lead={t('red-flags.private')}>
      <div>
        {byUrgency.map(({ urgency, flags }) => (
          <Why
            key={urgency}
            open={urgency === 'emergency'}
            summary={`${t(`red-flags.urgency.${urgency}.name`)} · ${t(`red-flags.urgency.${urgency}.means`)}`}
          >
            <ul class="found-list">
              {flags.map(({ id }) => (
                <li key={id}>
                  <a class="found-pick" href={`#${toSign(id)}`}>
                    {signName(id) || signDo(id)}
                  </a>
                </li>
              ))}
            </ul>
          </Why>
        ))}
      </div>
      <div class="quiet-links">
        <a href={`#${toSupport('are-you-safe')}`}>{t('care.notCoping')}</a>
        <a href={`#${toSupport('feeling-safe-together')}`}>{t('red-flags.support.feeling-safe-together.title')}</a>
      </div>
    </Page>
  );
}
