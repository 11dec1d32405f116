export {
  answer,
  type KeepRefusal,
  type KeptQuestion,
  keep,
  keptQuestions,
  move,
  putBack,
  reword,
  type ToKeep,
  unkeep,
} from './keep.ts';
