export { Screen } from './first-screen.tsx';
export { ProfileChoice, type ProfileChoiceProps } from './profile-choice.tsx';
