import type { PrecautionTarget } from '@unhurried/domain/care';
import type { Flag } from '@unhurried/domain/library';

/**
 * What care teams often say, each as what it means here. Words: `care-form.said.<id>`; they are written down with it, so
 * that it is read again as it was said. [AC18]
 */
export interface Template {
  readonly id: string;
  readonly target: PrecautionTarget;
  /** Where these are told it is among the first to choose from; it is assumed of nobody. */
  readonly fits: readonly Flag[];
}

export const templates = [
  {
    id: 'kettle',
    target: { kind: 'strain', strain: 'arms-bear-weight' },
    fits: ['STERN', 'ABD', 'SHOULDER', 'BONE', 'LYMPH'],
  },
  { id: 'chest', target: { kind: 'strain', strain: 'chest-pressure' }, fits: ['STERN', 'RESP'] },
  { id: 'arms-up', target: { kind: 'strain', strain: 'overhead' }, fits: ['STERN', 'SHOULDER'] },
  { id: 'hip-bend', target: { kind: 'strain', strain: 'hip-past-90' }, fits: ['HIP'] },
  { id: 'twist', target: { kind: 'strain', strain: 'crossing-midline' }, fits: ['HIP', 'SPINE'] },
  { id: 'belly', target: { kind: 'strain', strain: 'abdomen-pressure' }, fits: ['ABD', 'OSTOMY', 'PP'] },
  { id: 'lines', target: { kind: 'flag', flag: 'CATH' }, fits: ['CATH', 'DIAL'] },
  { id: 'hot-water', target: { kind: 'strain', strain: 'warm-water' }, fits: ['CARD', 'ABD', 'CATH', 'SKIN'] },
  { id: 'cool', target: { kind: 'flag', flag: 'HEAT' }, fits: ['HEAT'] },
  { id: 'low-counts', target: { kind: 'flag', flag: 'NEUT' }, fits: ['NEUT', 'CYTO'] },
  { id: 'barrier', target: { kind: 'flag', flag: 'CYTO' }, fits: ['CYTO'] },
  { id: 'pressure', target: { kind: 'flag', flag: 'BONE' }, fits: ['BONE', 'PLT', 'ACOAG', 'DVT'] },
  { id: 'flat', target: { kind: 'position', position: 'back' }, fits: ['RESP', 'SPINE'] },
  { id: 'standing', target: { kind: 'position', position: 'standing' }, fits: ['ORTH', 'FALL', 'KNEE'] },
  { id: 'kneeling', target: { kind: 'position', position: 'kneeling' }, fits: ['KNEE', 'HIP'] },
] as const satisfies readonly Template[];

export type TemplateId = (typeof templates)[number]['id'];

export const templateOf = (id: string): Template | undefined => templates.find((each) => each.id === id);
