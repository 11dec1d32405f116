export { CuesCard } from './cues-card.tsx';
