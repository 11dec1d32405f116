export { ConditionForm, type ConditionFormProps } from './asked-later.tsx';
