import type { Activity } from '@unhurried/domain/library';
import { lightMovement } from './tier-4-movement.ts';
import { structuredTouch } from './tier-4-touch.ts';

/** Structured touch and light movement. */
export const tier4: readonly Activity[] = [...structuredTouch, ...lightMovement];
