interface Named {
  readonly id: string;
}

/**
 * What stands in an address for a thing whose name says something about health: its number in its list. An address stays
 * in the history of a browser, and tells nobody what was read. [MH5]
 */
export const numberOf = (list: readonly Named[], id: string): string =>
  String(list.findIndex((each) => each.id === id) + 1);

/** The thing again; none for what is no number of the list. */
export const atNumber = <Thing extends Named>(list: readonly Thing[], number: string | undefined): Thing | undefined =>
  number !== undefined && /^\d{1,4}$/.test(number) ? list[Number(number) - 1] : undefined;
