export {
  type Edit,
  type Fields,
  over,
  replacing,
  type Standing,
  type Stands,
  standing,
  withEdit,
  withEdits,
} from './edits.ts';
export { type Latest, latest, mostTold, nextNth } from './latest.ts';
