import { monthOf, type PlaceFields } from '@unhurried/domain/journey';
import { useMemo } from 'preact/hooks';
import { go } from '../../shell/index.ts';
import { t } from '../../words/index.ts';
import type { PageGiven } from '../given.ts';
import { newPlaceId, sayPlace } from '../known.ts';
import { PlaceForm } from './place-form.tsx';

/** `journey/new`, and `journey/new/goal` for a goal. */
export function NewPlace({ session, id: what }: PageGiven) {
  const place = useMemo(newPlaceId, []);
  const begins: PlaceFields = {
    what: what === 'goal' ? 'goal' : 'easy-day',
    name: '',
    taught: '',
    month: monthOf(session.today.value),
  };
  return (
    <PlaceForm
      session={session}
      question={t('place.new')}
      lead={t('place.newLead', { name: session.partner?.name ?? '' })}
      begins={begins}
      isNew={what !== 'goal'}
      keep={async (words) => {
        const trouble = await sayPlace(session, place, words);
        if (!trouble) go(`/journey/place/${place}`, 'instead');
        return trouble;
      }}
    />
  );
}
