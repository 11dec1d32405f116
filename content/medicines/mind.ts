import type { Figure, MedicineClass } from './medicine.ts';

const whenAsked: readonly Figure[] = [
  {
    says: '25.8–80.3 % told of a change when asked directly, over SSRIs, SNRIs and older ones',
    source: 'serretti-2009',
  },
];

/** Mood, sleep and worry. */
export const mindMedicines: readonly MedicineClass[] = [
  {
    id: 'ssri',
    changes: { desire: 'less', arousal: 'less', orgasm: 'less' },
    manyNoticeNone: true,
    often: whenAsked,
    considers: ['wait', 'dose', 'timing', 'another-medicine', 'add-on', 'erection-help', 'dryness-help', 'talking'],
    notes: ['illness-too', 'after-stopping', 'sudden-stop'],
    sources: ['serretti-2009', 'depression-two-way', 'ema-2019'],
  },
  {
    id: 'snri',
    changes: { desire: 'less', arousal: 'less', orgasm: 'less' },
    manyNoticeNone: true,
    often: whenAsked,
    considers: ['wait', 'dose', 'timing', 'another-medicine', 'add-on', 'erection-help', 'dryness-help', 'talking'],
    notes: ['illness-too', 'after-stopping', 'sudden-stop'],
    sources: ['serretti-2009', 'depression-two-way', 'ema-2019'],
  },
  {
    id: 'gentler-antidepressants',
    changes: { desire: 'little', arousal: 'little', orgasm: 'little' },
    manyNoticeNone: true,
    considers: [],
    notes: ['illness-too', 'sudden-stop'],
    sources: ['serretti-2009', 'depression-two-way'],
  },
  {
    id: 'older-antidepressants',
    changes: { desire: 'less', arousal: 'less', orgasm: 'less' },
    manyNoticeNone: true,
    often: whenAsked,
    considers: ['another-medicine'],
    notes: ['illness-too', 'sudden-stop'],
    sources: ['serretti-2009', 'depression-two-way'],
  },
  {
    id: 'trazodone',
    changes: { desire: 'little', orgasm: 'little' },
    manyNoticeNone: true,
    held: [{ says: 'A painful lasting erection in about 1 in 6,000 or fewer', source: 'trazodone-label' }],
    considers: [],
    notes: ['four-hours', 'sudden-stop'],
    sources: ['trazodone-label', 'emergency-advice'],
  },
  {
    id: 'antipsychotics-more',
    changes: { desire: 'less', arousal: 'less', orgasm: 'less' },
    manyNoticeNone: true,
    often: [{ says: '40–60 %', source: 'serretti-2011' }],
    considers: ['hormone-test', 'another-medicine', 'add-on'],
    notes: [],
    sources: ['serretti-2011'],
  },
  {
    id: 'antipsychotics-less',
    changes: { desire: 'less', arousal: 'less', orgasm: 'little' },
    manyNoticeNone: true,
    often: [{ says: '16–27 %', source: 'serretti-2011' }],
    considers: [],
    notes: [],
    sources: ['serretti-2011'],
  },
  {
    id: 'lithium',
    changes: { desire: 'less', arousal: 'less', orgasm: 'little' },
    manyNoticeNone: true,
    held: [{ says: 'About a third in small studies', source: 'labels-and-reviews' }],
    considers: ['level-test'],
    notes: [],
    sources: ['labels-and-reviews'],
  },
  {
    id: 'benzodiazepines',
    changes: { desire: 'less', arousal: 'less', orgasm: 'less' },
    manyNoticeNone: true,
    considers: ['slow-plan'],
    notes: ['sudden-stop'],
    sources: ['labels-and-reviews'],
  },
];
