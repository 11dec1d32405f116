/** Bytes that a platform's own crypto takes: never a view on memory that another thread shares. */
export type Bytes = Uint8Array<ArrayBuffer>;
