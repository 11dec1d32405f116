import { type Entry, type Subject, subject } from './subject.ts';

const warned = (name: string, ...at: readonly Entry[]): Subject => subject(name, at);

/** Warning signs: emergencies first, then those of the same day, those to book for, and help for a person alone. */
export const signSubjects: readonly Subject[] = [
  warned('Chest pain or pressure', 'sign/chest-pain', 'tell/tablets-in-emergency'),
  warned('Sudden or severe breathlessness, blue lips, blood coughed up', 'sign/sudden-breathlessness'),
  warned('Drooping face, weak arm, trouble with speech, sudden headache or loss of sight', 'sign/stroke-signs'),
  warned('Collapse, fit, new confusion', 'sign/collapse-fit-or-confusion'),
  warned('A very fast or uneven pulse with faintness', 'sign/racing-heart-and-faint'),
  warned('A shock from an ICD', 'sign/icd-shock'),
  warned('Heavy bleeding', 'sign/heavy-bleeding'),
  warned('Bleeding on blood thinners or with low platelets', 'sign/bleeding-with-thin-blood'),
  warned(
    'Autonomic dysreflexia that does not settle',
    'sign/dysreflexia-not-settling',
    'tell/tablets-with-dysreflexia',
  ),
  warned('An erection of more than four hours', 'sign/erection-over-four-hours', 'note/four-hours'),
  warned('Sudden pain in a new hip', 'sign/hip-sudden-pain'),
  warned('A breastbone that clicks or moves', 'sign/breastbone-moves'),
  warned('Fever during cancer treatment', 'sign/fever-in-cancer-treatment'),
  warned('Low sugar that does not get better', 'sign/low-sugar-not-better'),
  warned('New numbness between the legs, new loss of bladder or bowel', 'sign/numb-between-the-legs'),
  warned('Danger from another person', 'sign/danger-from-someone', 'support/feeling-safe-together'),
  warned('Thoughts of ending one’s life', 'sign/thinking-of-ending-my-life', 'support/are-you-safe'),
  warned('A swollen, hot calf', 'sign/swollen-hot-calf'),
  warned('Bleeding after closeness', 'sign/bleeding-after-closeness'),
  warned('New sharp pain', 'sign/new-sharp-pain'),
  warned('A wound that opens or smells', 'sign/wound-opening-or-smell'),
  warned('Fever after birth', 'sign/fever-after-birth'),
  warned('A red, hot, swollen limb', 'sign/red-hot-swollen-limb'),
  warned('New bone pain with cancer', 'sign/new-bone-pain-with-cancer'),
  warned('A barrier that broke in the days after chemotherapy', 'sign/barrier-broke'),
  warned('Worn out on the day after, with a heart event behind', 'sign/worn-out-after-heart-event'),
  warned('Pain with touch over two weeks', 'sign/pain-with-touch'),
  warned('A new erection change with a risk of the heart', 'sign/erection-change-heart-risk'),
  warned('Dryness that products do not help', 'sign/dryness-not-helped'),
  warned('A flare of more than two weeks', 'sign/long-flare'),
  warned('Low mood', 'sign/low-mood'),
  warned('Dread or avoidance of closeness', 'sign/dread-of-closeness'),
  warned('Thinking of stopping a medicine', 'sign/thinking-of-stopping-a-medicine'),
];
