import type { Substance } from './medicine.ts';

/** A name alone, or a name with its other spellings. */
type Named = string | readonly [name: string, ...also: readonly string[]];

const idOf = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** What a substance is besides its class, where that changes what it must not meet. */
const furtherKinds: Readonly<Record<string, readonly string[]>> = {
  ketoconazole: ['level-raisers'],
  amitriptyline: ['anticholinergics'],
};

const of = (group: string, ...names: readonly Named[]): readonly Substance[] =>
  names.map((named) => {
    const [name = '', ...also] = typeof named === 'string' ? [named] : named;
    return { id: idOf(name), name, class: group, also, kinds: furtherKinds[idOf(name)] ?? [] };
  });

/** What people call the spray and the tablets under the tongue. */
const nitroAlso = ['nitro', 'nitro spray', 'nitrospray', 'Nitrostat', 'Nitrolingual', 'Nitro-Dur', 'Nitroderm'];

/**
 * By their international names, each in a class where nobody doubts that it belongs. Brands are not held, but for what must
 * never meet: there a name that is not known would cost a warning. Those are remembered, not looked up. [CT41]
 */
export const substances: readonly Substance[] = [
  ...of('ssri', 'sertraline', 'citalopram', 'paroxetine', 'fluoxetine', 'escitalopram', 'fluvoxamine'),
  ...of('snri', 'venlafaxine', 'desvenlafaxine', 'duloxetine'),
  ...of('gentler-antidepressants', ['bupropion', 'amfebutamone'], 'mirtazapine', 'agomelatine', 'moclobemide'),
  ...of('older-antidepressants', 'imipramine', 'clomipramine', 'amitriptyline', 'nortriptyline', 'phenelzine'),
  ...of('trazodone', 'trazodone'),
  ...of('antipsychotics-more', 'risperidone', 'olanzapine', 'haloperidol', 'clozapine'),
  ...of('antipsychotics-less', 'quetiapine', 'ziprasidone', 'aripiprazole', 'perphenazine'),
  ...of('lithium', ['lithium', 'lithium carbonate', 'lithium citrate']),
  ...of('benzodiazepines', 'diazepam', 'lorazepam', 'clonazepam', 'alprazolam', 'temazepam'),
  ...of('opioids', 'morphine', 'oxycodone', 'fentanyl', 'methadone', 'buprenorphine', 'hydromorphone', 'tramadol'),
  ...of('opioids', 'codeine'),
  ...of('gabapentinoids', 'gabapentin', 'pregabalin'),
  ...of('enzyme-inducing-anti-seizure', 'carbamazepine', 'phenytoin', ['phenobarbital', 'phenobarbitone']),
  ...of('baclofen', 'baclofen'),
  ...of('dopamine-medicines', ['levodopa', 'L-dopa', 'co-careldopa', 'co-beneldopa', 'carbidopa-levodopa']),
  ...of('dopamine-medicines', 'pramipexole', 'ropinirole', 'rotigotine', 'cabergoline', 'bromocriptine'),
  ...of('anticholinergics', 'oxybutynin', 'tolterodine', 'solifenacin'),
  ...of('sedating-antihistamines', 'diphenhydramine', ['chlorphenamine', 'chlorpheniramine'], 'promethazine'),
  ...of('anti-sickness', 'metoclopramide', 'domperidone'),
  ...of('cimetidine-ketoconazole', 'cimetidine', 'ketoconazole'),
  ...of('alcohol-cannabis', 'alcohol', ['cannabis', 'marijuana', 'hashish']),
  ...of('beta-blockers', 'atenolol', 'metoprolol', 'propranolol', 'bisoprolol', 'carvedilol', 'nebivolol'),
  ...of('thiazides', ['chlortalidone', 'chlorthalidone'], ['hydrochlorothiazide', 'HCTZ']),
  ...of('thiazides', ['bendroflumethiazide', 'bendrofluazide']),
  ...of('spironolactone', 'spironolactone'),
  ...of('clonidine-methyldopa', 'clonidine', 'methyldopa'),
  ...of('ace-arb-calcium', 'lisinopril', 'ramipril', 'enalapril', 'perindopril', 'losartan', 'valsartan'),
  ...of('ace-arb-calcium', 'candesartan', 'amlodipine', 'nifedipine', 'felodipine'),
  ...of('digoxin-statins', 'digoxin', 'atorvastatin', 'simvastatin', 'rosuvastatin', 'pravastatin'),
  ...of('nitrates', [
    'glyceryl trinitrate',
    'nitroglycerin',
    'nitroglycerine',
    'GTN',
    'trinitroglycerin',
    ...nitroAlso,
  ]),
  ...of('nitrates', ['isosorbide mononitrate', 'ISMN', 'Imdur'], ['isosorbide dinitrate', 'ISDN', 'Isordil', 'BiDil']),
  ...of('nitrates', ['nicorandil', 'Ikorel']),
  ...of('riociguat', ['riociguat', 'Adempas']),
  ...of('poppers', ['amyl nitrite', 'poppers', 'isoamyl nitrite', 'isobutyl nitrite', 'butyl nitrite']),
  ...of('blood-thinners', 'warfarin', 'apixaban', 'rivaroxaban', 'edoxaban', 'dabigatran', 'enoxaparin', 'heparin'),
  ...of('sugar-lowering', 'insulin', 'gliclazide', 'glimepiride', 'glipizide', ['glibenclamide', 'glyburide']),
  ...of('pde5-inhibitors', ['sildenafil', 'Viagra', 'Revatio'], ['tadalafil', 'Cialis', 'Adcirca']),
  ...of('pde5-inhibitors', ['vardenafil', 'Levitra', 'Staxyn'], ['avanafil', 'Stendra', 'Spedra']),
  ...of('level-raisers', 'clarithromycin', 'itraconazole', 'voriconazole', 'ritonavir', 'cobicistat'),
  ...of('alpha-blockers', 'tamsulosin', 'silodosin', 'alfuzosin', 'doxazosin', 'terazosin', 'prazosin'),
  ...of('finasteride-dutasteride', 'finasteride', 'dutasteride'),
  ...of('androgen-deprivation', ['leuprorelin', 'leuprolide'], 'goserelin', 'triptorelin', 'degarelix', 'relugolix'),
  ...of('alprostadil', ['alprostadil', 'prostaglandin E1']),
  ...of('aromatase-inhibitors', 'anastrozole', 'letrozole', 'exemestane'),
  ...of('tamoxifen', 'tamoxifen'),
  ...of('chemotherapy', 'doxorubicin', 'cyclophosphamide', 'paclitaxel', 'docetaxel', 'cisplatin'),
  ...of('chemotherapy', 'carboplatin', 'capecitabine', ['fluorouracil', '5-FU']),
  ...of('corticosteroids', 'prednisolone', 'prednisone', 'methylprednisolone', 'dexamethasone'),
  ...of('combined-birth-control', ['ethinylestradiol', 'ethinyl estradiol', 'ethinyloestradiol']),
  ...of('birth-control-injection', ['medroxyprogesterone injection', 'DMPA', 'depot medroxyprogesterone']),
  ...of('harmful-in-pregnancy', 'methotrexate', ['mycophenolate', 'mycophenolate mofetil', 'mycophenolic acid']),
  ...of('harmful-in-pregnancy', 'leflunomide', 'thalidomide', 'lenalidomide', 'pomalidomide'),
  ...of('harmful-in-pregnancy', 'isotretinoin', 'acitretin'),
];
