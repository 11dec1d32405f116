/**
 * What a condition, a treatment or a day can mean for closeness, as a machine name. A condition brings flags; an
 * activity says what each does to it. The words for people live in content/conditions.
 */
export const flags = [
  'CARD', 'STERN', 'HIP', 'KNEE', 'SHOULDER', 'SPINE', 'ABD', 'OSTOMY', 'RESP', 'O2', 'PEM', 'FAT7', 'PAIN7', 'PELV', 'GSM',
  'PP', 'CYTO', 'PLT', 'NEUT', 'ACOAG', 'DVT', 'BONE', 'LYMPH', 'SKIN', 'NUMB', 'AD', 'SPAS', 'HEAT', 'ORTH', 'FALL',
  'HYPO', 'DIAL', 'CATH', 'LIGHT', 'SCENT', 'COG', 'APH', 'MOOD', 'TRAUMA', 'INF', 'SAFE',
] as const;
export type Flag = (typeof flags)[number];
