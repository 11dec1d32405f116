import type { PlaceFields } from '@unhurried/domain/journey';
import type { Session } from '../../session/index.ts';
import { go } from '../../shell/index.ts';
import { t } from '../../words/index.ts';
import { sayPlace } from '../known.ts';
import { PlaceForm } from './place-form.tsx';

interface ChangePlaceProps {
  readonly session: Session;
  readonly id: string;
  readonly words: PlaceFields;
}

export const ChangePlace = ({ session, id, words: { what, name, taught, month } }: ChangePlaceProps) => (
  <PlaceForm
    session={session}
    question={t('place.changeTitle')}
    lead={t('place.changeLead')}
    begins={{ what, name, taught, month }}
    isNew={false}
    keep={async (words) => {
      const trouble = await sayPlace(session, id, words);
      if (!trouble) go(`/journey/place/${id}`, 'instead');
      return trouble;
    }}
  />
);
