import type { RedFlag } from './red-flag.ts';

/** Someone who knows the history is asked today. */
export const sameDay: readonly RedFlag[] = [
  {
    id: 'swollen-hot-calf',
    urgency: 'same-day',
    action: 'call-care-team',
    sources: ['clot-advice', 'after-birth-advice'],
  },
  {
    id: 'bleeding-after-closeness',
    urgency: 'same-day',
    action: 'call-care-team',
    sources: ['hysterectomy-macmillan', 'hysterectomy-nhs'],
  },
  { id: 'new-sharp-pain', urgency: 'same-day', action: 'call-care-team', sources: ['emergency-advice'] },
  {
    id: 'wound-opening-or-smell',
    urgency: 'same-day',
    action: 'call-care-team',
    sources: ['after-birth-advice', 'hysterectomy-nhs'],
  },
  { id: 'fever-after-birth', urgency: 'same-day', action: 'call-care-team', sources: ['after-birth-advice'] },
  { id: 'red-hot-swollen-limb', urgency: 'same-day', action: 'call-care-team', sources: ['lymphoedema-advice'] },
  { id: 'new-bone-pain-with-cancer', urgency: 'same-day', action: 'call-care-team', sources: ['emergency-advice'] },
  { id: 'barrier-broke', urgency: 'same-day', action: 'call-care-team', sources: ['chemotherapy-closeness'] },
  {
    id: 'worn-out-after-heart-event',
    urgency: 'same-day',
    action: 'call-care-team',
    sources: ['steinke-2013', 'steinke-2013-details'],
  },
];
