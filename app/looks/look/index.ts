export { OneLook, type OneLookProps } from './one-look.tsx';
