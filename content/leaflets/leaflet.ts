/** One short point, and what it rests on. Its words lie under the id of its page and its own. */
export interface Point {
  readonly id: string;
  readonly sources: readonly string[];
}

export const point = (id: string, ...sources: readonly string[]): Point => ({ id, sources });

/**
 * One page on one kind of illness: what can change, what can help, what one could ask, when to call. It informs and
 * decides nothing; the care team's word comes before it. Words: `leaflets.ID.name`, `leaflets.ID.PART.POINT`. [CT60]
 */
export interface Leaflet {
  readonly id: string;
  /** Ids of the conditions it belongs to. */
  readonly conditions: readonly string[];
  readonly changes: readonly Point[];
  readonly helps: readonly Point[];
  /** Ids of questions for a visit. */
  readonly ask: readonly string[];
  /** Ids of red flags, in the order in which they matter here. */
  readonly seek: readonly string[];
}

/** The two parts that hold points of their own. */
export const leafletParts = ['changes', 'helps'] as const;
