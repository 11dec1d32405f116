export { Screen } from './no-storage-screen.tsx';
