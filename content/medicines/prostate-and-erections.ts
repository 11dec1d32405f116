import type { MedicineClass } from './medicine.ts';

/** Erections and the prostate, and what changes how long a tablet for erections stays. */
export const prostateMedicines: readonly MedicineClass[] = [
  {
    id: 'pde5-inhibitors',
    changes: { arousal: 'more' },
    manyNoticeNone: false,
    considers: [],
    notes: ['never-with-nitrates', 'ask-with-sildenafil', 'tell-staff', 'four-hours', 'sight-or-hearing'],
    sources: ['aha-2012', 'pde5-labels', 'stroke-guideline-2023', 'emergency-advice'],
  },
  {
    id: 'level-raisers',
    changes: {},
    manyNoticeNone: false,
    considers: [],
    notes: ['ask-with-sildenafil'],
    sources: ['pde5-labels'],
  },
  {
    id: 'alpha-blockers',
    changes: { arousal: 'little', orgasm: 'less' },
    manyNoticeNone: true,
    held: [
      {
        says: 'Dry or absent ejaculation: silodosin about 28 %, tamsulosin 8–18 % by dose',
        source: 'alpha-blocker-labels',
      },
    ],
    considers: ['another-medicine', 'timing'],
    notes: ['ask-with-sildenafil'],
    sources: ['alpha-blocker-labels', 'pde5-labels'],
  },
  {
    id: 'finasteride-dutasteride',
    changes: { desire: 'less', arousal: 'less', orgasm: 'less' },
    manyNoticeNone: true,
    often: [{ says: '3.4–15.8 %', source: 'hirshburg-2016' }],
    considers: ['prescriber-stop', 'another-medicine'],
    notes: ['low-mood', 'went-on'],
    sources: ['hirshburg-2016'],
  },
  {
    id: 'androgen-deprivation',
    changes: { desire: 'less', arousal: 'less', orgasm: 'less' },
    manyNoticeNone: false,
    often: [{ says: 'Difficulty with orgasm in 77 %', source: 'apccc-2019' }],
    held: [
      { says: 'Loss of desire 5 to 6 times and erection difficulty 3 times as likely', source: 'corona-2021' },
      { says: 'Up to 93 % cease sexual activity', source: 'apccc-2019' },
    ],
    considers: ['planned-breaks', 'erection-help', 'movement', 'couple-talks'],
    notes: ['partner-too'],
    sources: ['corona-2021', 'apccc-2019'],
  },
  {
    id: 'alprostadil',
    changes: { arousal: 'more' },
    manyNoticeNone: false,
    considers: ['taught-use'],
    notes: ['four-hours'],
    sources: ['labels-and-reviews', 'emergency-advice'],
  },
];
