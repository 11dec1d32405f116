import './look.css';
import type { ScaleId } from '@unhurried/domain/clinic';
import type { Session } from '../../session/index.ts';
import { Mood } from './mood.tsx';
import { NotePage } from './note-page.tsx';

export interface OneLookProps {
  readonly session: Session;
  readonly look: ScaleId | 'mood';
}

export const OneLook = ({ session, look }: OneLookProps) =>
  look === 'mood' ? <Mood session={session} /> : <NotePage session={session} scale={look} />;
