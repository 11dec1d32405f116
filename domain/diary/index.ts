export { type Imported, importedReadings, importFingerprint } from './import.ts';
export {
  type Crash,
  type DiaryDay,
  type DiaryOptions,
  type DiaryPreview,
  type DiaryRefusal,
  type Read,
  type ReadField,
  readFields,
  refusals,
  type Skipped,
  type SkipReason,
  type Source,
  skipReasons,
} from './preview.ts';
export { readDiary } from './read-diary.ts';
export { decodeText, mostBytes, type TextRefusal } from './text.ts';
