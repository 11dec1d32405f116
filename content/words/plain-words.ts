/*
 * Words that presume or push, for everything that two people say to each other through the app. A list finds what was
 * written in passing; it never replaces somebody who reads. [CT21]
 */

export const presumingWords: Readonly<Record<string, RegExp>> = {
  gender:
    /\b(he|she|him|her|hers|his|himself|herself|husbands?|wi(fe|ves)|boyfriends?|girlfriends?|m[ae]n|wom[ae]n|guys?|lad(y|ies)|gentlem[ae]n|male|female|mother|father|mum|mom|dad)\b/i,
  family:
    /\b(marital|marriage|married|marry|wedding|honeymoon|spouses?|anniversary|children|child|kids?|parents?|house|mortgage)\b/i,
  body: /\b(frigid|impoten\w*|dysfunction\w*|genital\w*|penis|vagina\w*|penetrat\w*|intercourse|orgasm\w*|climax\w*|arous\w*|erotic\w*|foreplay|sex(y|ual\w*)?|libido|erections?|breasts?|naked|nude)\b/i,
  illness:
    /\b(cancer|chemo\w*|tumou?rs?|strokes?|wheelchairs?|scars?|stoma|surgery|your (illness|disease|diagnosis))\b/i,
  normal:
    /\b(abnormal|normal(ly)?|back to (normal|before|how|what|the way|where)|as it (should|used to) be|get well|recover(y|ed|ing)?|healed|cured)\b/i,
  duty: /\b(should|must|ought|duty|duties|obliged to|supposed to|have a right to|deserve[sd]?|give in|give up)\b/i,
  score:
    /\b(fail(s|ed|ure|ing)?|perform\w*|success\w*|succeed\w*|achiev\w*|goals?|wins?|won|streaks?|scores?|results?|well done|good job|improv\w*|progress\w*|fix(es|ed)?)\b/i,
  hurry:
    /\b(just|only|finally|still|at last|at least|missed|overdue|unfortunately|oops|simply|merely|hurry up|again and again)\b/i,
  blame:
    /\b(why (don’t|don't|do not|didn’t|did not|won’t|will not) you|your fault|blame yourself|how often|how many times|how long since|last time)\b/i,
  cheer:
    /\b((stay|be|think|remain) (strong|positive|brave|hopeful)|(lose|losing|give up) hope|battle|battling|fight(s|er|ers|ing)?|warriors?|victims?|suffer(s|er|ers|ing)?|silver lining|bright side|for the best|chin up|hang in there|soon be (better|well)|get(ting)? better)\b/i,
  noise: /!/,
};

/** Names of the kinds of words that a text holds. */
export const presumingIn = (text: string): readonly string[] =>
  Object.entries(presumingWords).flatMap(([kind, words]) => (words.test(text) ? [kind] : []));
