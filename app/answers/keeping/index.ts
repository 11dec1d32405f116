export { KeepsOpening } from './keeps-opening.tsx';
