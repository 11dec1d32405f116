export { LetRest } from './let-rest.tsx';
