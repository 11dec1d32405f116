export { SecretText, type SecretTextProps } from './secret-text.tsx';
