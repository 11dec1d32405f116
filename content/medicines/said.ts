/** Whole words with which people speak of a kind of what must never meet, as they stand in a text of plain letters. */
const spoken: readonly (readonly [kind: string, words: RegExp])[] = [
  ['poppers', / (poppers?|nitrites?|amyl|(amyl|butyl|alkyl) nitrates?) /],
  ['nitrates', /(?<!azole|amyl|butyl|alkyl|silver|potassium|sodium) nitrates? | (ntg|g t n) /],
  ['nitrates', / (isosorbid|nitrogl[iy]c|(gl[iy]cer(yl|ol))?trinitr)\p{L}* /u],
  ['nitrates', / (angina|heart|chest pain) spray | spray for (the |my )?(angina|heart|chest pain) /],
  ['pde5-inhibitors', / pde ?5 | (ed|erections?) (tablet|pill|med)s? | (tablet|pill)s? for (my )?erections? /],
  // The common ending of their international names, in several languages.
  ['pde5-inhibitors', / \p{L}{2,}afil+[aeo]? /u],
];

/** Names that a slip of the pen is forgiven in: long enough, and like no other medicine. */
const forgiven: readonly (readonly [kind: string, ...names: readonly string[]])[] = [
  ['pde5-inhibitors', 'sildenafil', 'tadalafil', 'vardenafil', 'avanafil', 'viagra', 'cialis', 'levitra'],
  ['nitrates', 'nitroglycerin', 'nitroglycerine', 'trinitrate', 'isosorbide', 'nicorandil'],
  ['riociguat', 'riociguat'],
];

const oneLess = (word: string): readonly string[] => [...word].map((_, at) => word.slice(0, at) + word.slice(at + 1));

/** One letter too many, too few, another, or in another place. */
const isNear = (one: string, two: string): boolean => {
  const [less, lessToo] = [oneLess(one), oneLess(two)];
  return less.includes(two) || lessToo.includes(one) || less.some((word) => lessToo.includes(word));
};

const shortest = 5;

/**
 * Kinds of what must never meet that a text of plain letters speaks of without a name that is known: "nitrate spray", or
 * a name with a slip in it. Here a name that is not read would cost a warning, so the more careful reading holds. [CT44]
 */
export function kindsSpoken(plainText: string): readonly string[] {
  const words = plainText.split(' ').filter(({ length }) => length >= shortest);
  const near = forgiven.filter(([, ...names]) => words.some((word) => names.some((name) => isNear(word, name))));
  const said = spoken.filter(([, pattern]) => pattern.test(plainText));
  return [...new Set([...said, ...near].map(([kind]) => kind))];
}
