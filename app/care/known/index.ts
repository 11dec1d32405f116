/** The list of conditions to search in, their names, and where each is read; for rooms that lead to them. Words: `care`. */
export { toCondition, toPrecaution } from '../addresses.ts';
export { findables } from '../find-condition.tsx';
export { conditionMeans, conditionName, targetMeans, targetName } from '../names.ts';
