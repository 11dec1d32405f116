import { type Subject, subject } from './subject.ts';

const notHere = (name: string, why: string): Subject => subject(name, [], why);

const asks = 'Its terms ask for a permission that nobody here has.';
const notAsked = 'It may be used freely, and is not asked: two scales of our own and the PEG are enough for a visit.';

/** Questionnaires that a clinic may know: which of them are asked here, and why the others are not. */
export const instrumentSubjects: readonly Subject[] = [
  subject('Own scales from 0 to 10', [
    'scale/energy',
    'scale/pain',
    'scale/sleep',
    'scale/breath',
    'scale/tiredness',
    'scale/worry',
  ]),
  subject('PEG (pain, enjoyment, general activity)', ['scale/pain-interference']),
  subject(
    'PHQ-2, PHQ-8, PHQ-9',
    ['sign/low-mood'],
    'A score of mood on a shared device can be used against a person, and one of the nine needs somebody who answers. Low mood can be told without a score.',
  ),
  notHere('GAD-2, GAD-7', `${notAsked} Worry has a scale of our own.`),
  notHere('ESAS-r', `It may be used word for word. ${notAsked}`),
  notHere('CSI-4, CSI-16, CSI-32', 'A score of the relationship has no place between two people who read one app.'),
  notHere('AUDIT-C', notAsked),
  notHere('PROMIS', 'To build it into software needs a permission in writing.'),
  notHere('FSFI, FSFI-6', `${asks} It is explicit, and holds one way of being close for the whole.`),
  notHere('IIEF-15, IIEF-5', asks),
  notHere('FSDS-R, FSDS-DAO', asks),
  notHere('DAS, RDAS', 'One is sold, and the terms of the other are not known.'),
  notHere('RAS', 'Its terms are not known. Until they are, it is not asked.'),
  notHere('NSSS, NSSS-S', 'Its terms are not known, and it is explicit.'),
  notHere(
    'MSISQ-15, MSISQ-19, DSQ-PEM, FACIT-F, FSS, MFIS, BPI, DASI',
    'They need a permission, or their terms are not known.',
  ),
  subject(
    'HITS, E-HITS, WAST, HARK, SCIRS',
    ['support/feeling-safe-together', 'flag/SAFE'],
    'A stored score of harm raises the danger, and misses many. Everybody finds the same page, without questions.',
  ),
];
