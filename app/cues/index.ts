export { Screen } from './cues-screen.tsx';
