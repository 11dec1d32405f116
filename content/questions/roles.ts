import { calm, deckOf, deep, light } from './builder.ts';

/** Who does what, who pays, who helps, and how that feels. */
export const roles = deckOf('roles', [
  light('like-doing'),
  light('learned-lately'),
  light('worth-its-money'),
  light('free-of-tasks'),
  light('decide-yourself'),
  light('tone-of-help'),
  calm('looked-after'),
  calm('looking-after', 'partner-carers'),
  calm('money-early-on'),
  calm('changed-place', 'partner-carers'),
  calm('as-equals'),
  calm('cannot-be-taken'),
  calm('asked-before-helped', 'consent-planned-parenthood'),
  calm('fairly-shared'),
  deep('money-worry'),
  deep('nobody-to-blame'),
  deep('too-much-for-others'),
]);
