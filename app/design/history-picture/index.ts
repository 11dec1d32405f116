export type { HistoryPoint } from './curve.ts';
export { LineHistory, type LineHistoryProps } from './line-history.tsx';
