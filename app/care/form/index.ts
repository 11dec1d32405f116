export type { ConditionFormProps } from '../condition-asked.ts';
export { ConditionForm } from './asked-later.tsx';
