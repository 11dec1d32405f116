import type { ReadEntry } from '../reading.ts';

/** Beginnings of words that a hospital, a practice or a pharmacy writes, in some languages of Europe. */
const ofCare =
  /\b(appointment|appt|hospital|clinic|consult|chemo|infusion|radio(log|ther)|oncol|scan|mri|mrt|irm|ultrasound|blood|nurse|physio|surg|therap|dr\.?\s|doctor|dentist|pharma|vaccin|termin\b|arzt|ärzt|praxis|klinik|krankenhaus|ambulanz|sprechstunde|untersuchung|impf|rendez-vous|médec|hôpital|cabinet|cita\b|médic|consulta|visita|ospedale|afspraak|ziekenhuis)/i;

/** A whole day without a word of care is a plan; everything else an appointment. A guess, shown before it counts. */
export const kindOf = (title: string, note: string, isDays: boolean): ReadEntry['kind'] =>
  isDays && !ofCare.test(`${title} ${note}`) ? 'plan' : 'appointment';
