/** Their places, each with what it taught them where they wrote that. */
export type CoastWords = Readonly<
  Record<
    | 'firstWalk'
    | 'longWait'
    | 'longWaitTaught'
    | 'seaAgain'
    | 'soup'
    | 'quietSunday'
    | 'hardWeek'
    | 'hardWeekTaught'
    | 'wholeSong'
    | 'goodNews'
    | 'firstSnow',
    string
  >
>;
