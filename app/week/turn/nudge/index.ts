export { TurnNudge } from './turn-nudge.tsx';
