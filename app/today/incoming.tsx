import { Later, type LaterPage } from '../later/index.ts';
import { partnerOf, type Session } from '../session/index.ts';

interface IncomingProps {
  readonly session: Session;
}

const lines: LaterPage<IncomingProps> = {
  areas: ['kindness', 'kindnesses'],
  quiet: true,
  load: () => import('../kindness/incoming/index.ts').then(({ Incoming }) => Incoming),
};

const isOf = (kind: string, by?: string) => (laid: { readonly by: string; readonly body: { readonly kind: string } }) =>
  laid.body.kind === kind && (by === undefined || laid.by === by);

/** Whether kind words of the other came, or were put away. [KW5] */
export function mayHaveCome(session: Session): boolean {
  const { mine, ours } = session.known.value;
  const came = session.partner && [...ours.laid.values()].some(isOf('kindness-sent', partnerOf(session)));
  return came === true || [...mine.laid.values()].some(isOf('kindness-put-away'));
}

/** Kind words of the other. Where none came and none was put away, nothing of it is fetched. [KW5] */
export const Incoming = ({ session }: IncomingProps) =>
  mayHaveCome(session) ? <Later page={lines} given={{ session }} /> : null;
