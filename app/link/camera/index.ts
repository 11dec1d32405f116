export { Camera, type CameraProps } from './camera.tsx';
