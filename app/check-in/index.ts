export { nextAfter, Screen } from './check-in-screen.tsx';
