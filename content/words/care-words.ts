/*
 * Words that our own sentences on health do not use: they claim what this is not, judge a body, push, or name a
 * gender. A list finds what was written in passing; it never replaces somebody who reads. [CT66]
 */

export const notOurWords: Readonly<Record<string, RegExp>> = {
  claim:
    /\b(treat\w*|therap(y|ies|ist|ists|eutic)|cur(e|es|ed|ing)|diagnos\w*|contracepti\w*|clears? you|guarantee\w*)\b/i,
  judging: /\b(ab)?normal(ly)?\b|\b(dysfunction\w*|frigid|impoten\w*|fail\w*|perform\w*|back to how)\b/i,
  pushing: /\b(should|must|ought|duty|have to|only|just|missed|unfortunately|simply|easy win|goals?)\b/i,
  gender: /\b(he|she|him|her|hers|his|husband|wife|boyfriend|girlfriend|m[ae]n|wom[ae]n|male|female|mother|father)\b/i,
  explicit:
    /\b(genital\w*|penis|vagina\w*|penetrat\w*|intercourse|orgasm\w*|climax\w*|arous\w*|erotic\w*|nude|naked)\b/i,
  noise: /!/,
};

/** Signed one by one: the kinds of words, and why they are right there. */
export const signedCareWords: Readonly<
  Record<string, { readonly kinds: readonly string[]; readonly because: string }>
> = {};

/** Kinds of words that stand in a sentence and were not signed for. */
export const notOursIn = (key: string, text: string): readonly string[] =>
  Object.entries(notOurWords).flatMap(([kind, words]) =>
    words.test(text) && !signedCareWords[key]?.kinds.includes(kind) ? [kind] : [],
  );

export const percentIn = (text: string): boolean => /%|\bper ?cent\b/i.test(text);
