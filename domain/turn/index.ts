export { turnOf } from './turn.ts';
export {
  evolveTurn,
  isTurnOn,
  mayShowTurn,
  noWishes,
  type TurnFact,
  type TurnInput,
  type TurnWishes,
  wishingTurn,
} from './wishes.ts';
