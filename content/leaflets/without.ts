/** Conditions that have no leaflet of their own, and why. [CT60] */
export const withoutLeaflet: Readonly<Record<string, string>> = {
  'blood-clot': 'Its own sentence says what is left out. The rest is a question for the team.',
  'blood-thinners': 'Its own sentence and its red flag say it. There is no more that would help.',
  'cancer-in-the-bones': 'Which positions are safe differs for each bone, so the team is asked.',
  'catheter-line-or-pump': 'The comfort topic on lines and ports says what helps.',
  infection: 'It passes. Its own sentence says what waits.',
  'fragile-skin': 'The comfort topic on feeling and skin says what helps.',
  'nausea-or-smells': 'Its own sentence says what is easier. There is a question for the visit.',
  'unsteady-on-feet': 'The comfort topic on less effort and the sitting postures say what helps.',
};
