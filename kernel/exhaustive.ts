/** The end of a switch that has named every case. A new case without a branch is a compile error here. */
export function exhaustive(unexpected: never): never {
  throw new Error(`A case was not named: ${JSON.stringify(unexpected)}`);
}
