/**
 * The pieces every screen is made of. Each takes its words already translated and knows nothing of the couple.
 *
 *   Page({ question, lead?, picture?, children?, action?, aside?, onSubmit? })    the layout of a screen
 *   Question({ children, id? })                          the h1; takes the focus when it appears (give it a `key`)
 *   Button({ children, onPress?, look?: 'primary'|'quiet'|'plain', icon?, submits?, busy?, pressed?, wide?, describedBy? })
 *   LinkButton({ children, href, look?, icon?, wide?, download? })
 *   Scale({ label, value: number|null, onChange, lowLabel, highLabel, blankLabel, clearLabel, lessLabel, moreLabel,
 *           say?, min?, max?, step?, startAt?, hint? })
 *   Choice<V>({ label, labelUnseen?, hint?, options: {value, label, detail?, icon?}[], value: V|null, onChange,
 *           clearLabel?, look?: 'rows'|'chips' })
 *   Checks<V>({ label, labelUnseen?, hint?, options, values: V[], onChange, look? })
 *   Switch({ label, detail?, on, onChange })
 *   TextField({ label, value, onInput, hint?, problem?, lines?, maxLength?, autocomplete? })
 *   PassphraseField({ label, value, onInput, purpose: 'current-password'|'new-password', showLabel, hideLabel, hint?, problem? })
 *   DateField({ label, value, onInput, min?, max?, hint?, problem? })
 *   TimeField({ label, value, onInput, step?, hint?, problem? })
 *   Card({ children, soft? })     Rows({ children, label? })     ActivityRow({ href, icon, name, detail? })
 *   RestCard({ name, detail?, href? | onPress?, pressed? })
 *   Notice({ children?, icon?, tone?: 'calm'|'care' })    keep it on the screen while empty; it is a status
 *   Why({ summary, children, open? })     Sheet({ open, onClose, title, closeLabel, children, action? })
 *   Steps({ at, of, label })              Icon({ name: IconName })
 *   Tides({ mine?, theirs?, time, label?, size?: 'full'|'slim' })    without a label it is decoration
 *   LineHistory({ points, caption, energyLabel, painLabel, flareLabel, restLabel, firstLabel, lastLabel, tableLabel,
 *           headers, cells, most?, rightToLeft? })
 *
 * Classes for plain markup: `quiet-text`, `unseen`, `stack` (children with even space), `not-on-paper`, `keep-whole`.
 */
import './design.css';

export {
  Button,
  type ButtonLook,
  type ButtonProps,
  LinkButton,
  type LinkButtonProps,
} from './button.tsx';
export {
  ActivityRow,
  type ActivityRowProps,
  Card,
  type CardProps,
  RestCard,
  type RestCardProps,
  Rows,
} from './cards.tsx';
export {
  Checks,
  type ChecksProps,
  Choice,
  type ChoiceProps,
  type Option,
} from './choice.tsx';
export {
  DateField,
  type DateFieldProps,
  PassphraseField,
  type PassphraseFieldProps,
  TextField,
  type TextFieldProps,
  TimeField,
  type TimeFieldProps,
} from './fields.tsx';
export {
  type HistoryPoint,
  LineHistory,
  type LineHistoryProps,
} from './history-picture/index.ts';
export { Icon, type IconName } from './icon/index.ts';
export { Notice, type NoticeProps } from './notice.tsx';
export { Page, type PageProps } from './page.tsx';
export { Scale, type ScaleProps } from './scale.tsx';
export { Sheet, type SheetProps } from './sheet.tsx';
export { Steps, type StepsProps } from './steps.tsx';
export { Switch, type SwitchProps } from './switch.tsx';
export { TakeOut } from './take-out.tsx';
export {
  type Pace,
  type PartOfDay,
  Tides,
  type TidesProps,
} from './tides/index.ts';
export { toQuestion } from './to-question.ts';
export { Why, type WhyProps } from './why.tsx';
