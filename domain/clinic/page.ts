import type { RaisedSign, Stance } from '../care/index.ts';
import type { Score } from '../check-in/index.ts';
import type { Flag, Position } from '../library/index.ts';
import type { Noticeable, StopUrgency, WhichMedicine } from '../medicines/index.ts';
import type { Day } from '../time/index.ts';
import type { BeforePartner, Present, ScaleId } from './facts.ts';
import type { Concern, Trend } from './ticks.ts';

/** One medicine. `lately`: what happened in the three months before the page. [CP4] */
export interface MedicineLine {
  readonly which: WhichMedicine;
  readonly since?: Day;
  readonly changed?: Day;
  readonly stopped?: Day;
  readonly lately: readonly ('began' | 'changed' | 'stopped')[];
  /** Rules of what must never meet in which it stands on one side, in order. */
  readonly neverWith: readonly string[];
}

/** It says what came together in time, and never what caused it. [CP4] [MD4] */
export interface AboutTheTime {
  readonly which: WhichMedicine;
  readonly how: 'began-about-the-time' | 'changed-about-the-time' | 'stopped-about-the-time';
}

export interface NoticedLine {
  readonly what: Noticeable;
  readonly day: Day;
  readonly words: string;
  readonly beside: readonly AboutTheTime[];
}

/** `urgency` where medicines of the page meet; without it, what staff need to know in an emergency. */
export interface Warned {
  readonly rule: string;
  readonly urgency?: StopUrgency;
  readonly which: readonly WhichMedicine[];
}

export interface MedicinesPart {
  readonly lines: readonly MedicineLine[];
  readonly noticed: readonly NoticedLine[];
  readonly warned: readonly Warned[];
}

/** Days that were told, the earliest first; a day between them that is not here is a gap. [CP5] */
export interface Series {
  readonly trend: Trend;
  readonly told: readonly { readonly day: Day; readonly value: Score }[];
  /** With at least five days told. */
  readonly summary?: { readonly median: Score; readonly lowest: Score; readonly highest: Score };
}

export interface ScaleLine {
  readonly scale: ScaleId;
  readonly day: Day;
  /** The three answers, where there are three. */
  readonly items?: readonly number[];
  /** 0 to 10; the mean of three. */
  readonly score: number;
}

export interface TrendPart {
  readonly from: Day;
  readonly through: Day;
  readonly series: readonly Series[];
  /** Of `known` days, how many were of a flare and of recovery. */
  readonly days?: { readonly known: number; readonly flare: number; readonly recovery: number };
  readonly scales: readonly ScaleLine[];
}

export interface HealthPart {
  /** `since`: the day of the operation or event. `still`: what a yes of the team was not about; `limits`: within what. */
  readonly conditions: readonly {
    readonly id: string;
    readonly stance: Stance;
    readonly since?: Day;
    readonly still?: readonly Flag[];
    readonly limits?: readonly string[];
  }[];
  readonly operations: readonly { readonly words: string; readonly day?: Day }[];
  readonly next?: { readonly words: string; readonly day?: Day };
}

/** Lines that the clinician fills in by hand. Nothing that I told stands in them. [CP10] */
export const boxLines = ['ok-now', 'not-yet-until', 'with-these-limits'] as const;

/** Each of the eleven parts is there where something of it was ticked and told. The parts stand in this order. [CP1] */
export interface ClinicPage {
  readonly want?: string;
  readonly room?: { readonly who?: Present; readonly beforePartner?: BeforePartner };
  readonly health?: HealthPart;
  readonly medicines?: MedicinesPart;
  readonly trend?: TrendPart;
  readonly abilities?: {
    readonly stairs?: boolean;
    readonly positions?: readonly Position[];
    readonly sensation?: string;
    readonly 'bladder-and-bowel'?: string;
    readonly devices?: string;
  };
  /** In my words alone. No act is counted anywhere. [CP7] */
  readonly closeness?: { readonly comfortable?: string; readonly lost?: string; readonly matters?: string };
  readonly concerns?: readonly Concern[];
  readonly tried?: readonly { readonly words: string; readonly came: string }[];
  readonly warnings?: { readonly since: Day; readonly signs: readonly RaisedSign[] };
  readonly box?: typeof boxLines;
  readonly footer: {
    readonly says: readonly ['own-words', 'no-diagnosis'];
    readonly date?: Day;
    /** Of the app. */
    readonly version: string;
  };
  /** A page with this line is another thing: it cannot be handed to what shares or prints for two. [CP8] */
  readonly talkAlone?: never;
}
