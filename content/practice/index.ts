export { type PracticeCard, type PracticeSide, practiceSides } from './card.ts';
export { practiceCards } from './cards.ts';
