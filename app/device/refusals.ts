/** `storage-full`: the disk or the quota has no room. `storage`: the store refused, or is not there. */
export type StorageRefusal = 'storage-full' | 'storage';

/** A wrong passphrase costs nothing but time: no counter, no wait, no erasing. */
export type UnlockRefusal = 'wrong-passphrase' | 'damaged' | 'no-side' | 'storage';
