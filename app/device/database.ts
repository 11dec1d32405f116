/** The one database of a real device. The sample couple has none. */
export const databaseName = 'unhurried';
