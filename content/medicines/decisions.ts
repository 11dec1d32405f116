/** What was decided here without a source that settles it: a clinician looks at these first. Written into docs/review.md. */
export const toCheck: readonly string[] = [
  'A figure that is remembered and was not looked up is told to nobody. It stands below, to be checked.',
  'A tablet of the sildenafil kind counts as something to tell staff for two days after it ended, for every such ' +
    'tablet. The facts name 24 hours for sildenafil and vardenafil and 48 hours for tadalafil, and one source says 48 ' +
    'for vardenafil; the longest is taken for all. No screen tells anybody how long to wait.',
  'A name of one’s own that holds a known name, as "GTN spray" does, is read as that medicine, so that a warning is not ' +
    'lost. Brand names are held for tablets for erections, nitrates and riociguat alone, as remembered and not looked up: ' +
    'Viagra, Revatio, Cialis, Adcirca, Levitra, Staxyn, Stendra, Spedra, Nitrostat, Nitrolingual, Nitro-Dur, Imdur, Isordil, ' +
    'BiDil, Ikorel, Adempas. Any other brand typed alone is not known.',
  'A class told without a substance counts as any of its substances.',
  'Riociguat together with nitrates is not held: the facts name it with tablets of the sildenafil kind alone.',
  'The effect that lasts after an SSRI or SNRI is stopped has no entry of its own: it is a note on both classes.',
  'Blood thinners, medicines that lower sugar, riociguat, poppers and medicines that raise the level of others have no row ' +
    'in the table of effects. They are here for their flags and for what they must not meet.',
  'Calming medicines (benzodiazepines) carry the warning about sudden stopping, as the facts give a plan by the ' +
    'prescriber alone.',
  'That sedating allergy tablets take energy follows from their name. No study is cited for it.',
];
