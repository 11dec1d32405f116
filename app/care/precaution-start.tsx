import { Page, Why } from '../design/index.ts';
import { Found } from '../finding/index.ts';
import { t } from '../words/index.ts';
import { type PrecautionDraft, targetKinds, withKind, withTemplate } from './precaution-facts.ts';
import { templates } from './templates.ts';

interface StartProps {
  readonly draft: PrecautionDraft;
  readonly onChange: (draft: PrecautionDraft) => void;
}

/**
 * What teams say, in their sentences, first; then the same by its kind, and my own words. Buttons, so that a keyboard can
 * pass over one without choosing it. [AC18]
 */
export function PrecautionStart({ draft, onChange }: StartProps) {
  const said = templates.map((template) => ({
    id: template.id,
    name: t(`care-form.said.${template.id}`),
    also: '',
    next: (words: string) => withTemplate(draft, template, words),
  }));
  const side = { id: 'side', name: t('care-form.said.side'), also: '', next: () => withKind(draft, 'region') };
  const own = { id: 'own', name: t('care-form.kind.note'), also: '', next: () => withKind(draft, 'note') };
  const kinds = targetKinds
    .filter((kind) => kind !== 'note')
    .map((kind) => ({ id: kind, kind, name: t(`care-form.kind.${kind}`), also: '' }));
  return (
    <Page key="start" question={t('care-form.precaution')} lead={t('care-form.precautionLead')}>
      <Found things={[...said, side, own]} onPick={({ name, next }) => onChange(next(name))} />
      <Why summary={t('care-form.byKind')}>
        <Found things={kinds} onPick={({ kind }) => onChange(withKind(draft, kind))} />
      </Why>
    </Page>
  );
}
