export {
  answer,
  type KeepRefusal,
  type KeptQuestion,
  keep,
  keptQuestions,
  move,
  type ToKeep,
  unkeep,
} from './keep.ts';
