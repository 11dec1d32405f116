/** Every row of a journal as it lies in IndexedDB, and nothing opened: below this no store of sealed records gets. */
export function rowsOf(journal: string): Promise<{ readonly took: number; readonly found: number }> {
  const since = performance.now();
  return new Promise((done, failed) => {
    const opening = indexedDB.open('unhurried');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const range = IDBKeyRange.bound([journal, 0], [journal, Number.POSITIVE_INFINITY]);
      const asked = opening.result.transaction('records').objectStore('records').getAll(range);
      asked.onerror = () => failed(asked.error);
      asked.onsuccess = () => {
        opening.result.close();
        done({ took: performance.now() - since, found: asked.result.length });
      };
    };
  });
}
