import { Page } from '../design/index.ts';
import { type MessageKey, t } from '../words/index.ts';

const parts: readonly (readonly [title: MessageKey, text: MessageKey])[] = [
  ['help.howFirst', 'help.howFirstText'],
  ['help.howLocked', 'help.howLockedText'],
  ['help.howHolder', 'help.howHolderText'],
  ['help.howCommon', 'help.howCommonText'],
  ['help.howShared', 'help.howSharedText'],
  ['help.howSource', 'help.howSourceText'],
];

/** Plainly: what is locked and how, what it cannot hide, and whose word comes first. */
export function HowItWorks() {
  return (
    <Page question={t('help.how')} lead={t('help.howLead')}>
      {parts.map(([title, text]) => (
        <section class="stack" key={title}>
          <h2>{t(title)}</h2>
          <p>{t(text)}</p>
        </section>
      ))}
    </Page>
  );
}
