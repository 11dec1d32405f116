import type { Brand } from '@unhurried/kernel';
import type { Instant, Zone } from './instant.ts';

/** A time on the wall, `2026-11-22T14:30`, without a zone. Compares as text. */
export type Wall = Brand<string, 'Wall'>;

export declare function wallFrom(text: string): Wall | undefined;
export declare function wallAt(now: Instant, zone: Zone): Wall;
export declare function instantOf(wall: Wall, zone: Zone): Instant;
export declare function zoneFrom(text: string): Zone | undefined;
