import type { ClinicPage } from './page.ts';

/**
 * A page with the line "I prefer to talk alone", for the clinician's hands. Nothing that takes a `ClinicPage` takes this
 * one, so that no sharing and no printing for two can carry the line by an oversight. [CP8]
 */
export type PageForTheClinicianAlone = Omit<ClinicPage, 'talkAlone'> & { readonly talkAlone: true };

/** Made each time anew, by its own tap: the wish is kept nowhere. [CP8] */
export const withTalkAlone = (page: ClinicPage): PageForTheClinicianAlone => ({ ...page, talkAlone: true });

/** The same page as others may see it. [CP8] */
export function withoutTalkAlone(page: PageForTheClinicianAlone): ClinicPage {
  const { talkAlone: _, ...rest } = page;
  return rest;
}
