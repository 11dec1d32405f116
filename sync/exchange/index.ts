export { waitFor } from './patience.ts';
export { newReader, stepReader } from './reader.ts';
export type {
  Append,
  Named,
  OwnItem,
  Reader,
  ReaderEffect,
  ReaderEvent,
  Step,
  TheirItem,
  Writer,
  WriterEffect,
  WriterEvent,
} from './types.ts';
export { newWriter, stepWriter } from './writer.ts';
