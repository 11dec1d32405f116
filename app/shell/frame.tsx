import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { Icon, type IconName } from '../design/index.ts';
import { t } from '../words/index.ts';
import { view } from './appearance.ts';
import { leaveNow, listenForEscape } from './leave.ts';
import { roomOf } from './room-of.ts';
import { back, canGoBack, route } from './router.ts';

export interface Room {
  /** `/today`; every path that begins with it belongs to the room. */
  readonly path: string;
  readonly name: string;
  readonly icon: IconName;
}

export interface FrameProps {
  /** The rooms that exist now; none before the app is open. */
  readonly rooms: readonly Room[];
  /** "Sunday evening". */
  readonly dayLine?: string | undefined;
  /** Drops keys at once; may not wait for anything. */
  readonly onLeave: () => void;
  readonly onView?: ((view: 'ordinary' | 'low-energy') => void) | undefined;
  readonly children: ComponentChildren;
}

/** What is around every screen: the same few things, always in the same place. */
export function Frame({ rooms, dayLine, onLeave, onView, children }: FrameProps) {
  useEffect(() => listenForEscape(() => leaveNow(onLeave)), [onLeave]);
  useLayoutEffect(() => scrollTo(0, 0), [route.value]);
  return (
    <div class={rooms.length > 0 ? 'frame frame-rooms' : 'frame'}>
      <SkipLink />
      <header class="head not-on-paper">
        {canGoBack.value ? <BackButton /> : <p class="head-day">{dayLine}</p>}
        <div class="head-ways">
          <QuietSwitch onView={onView} />
          <a class="head-way" href="#/help">
            {t('shell.help')}
          </a>
          <button type="button" class="head-way" onClick={() => leaveNow(onLeave)}>
            {t('shell.leave')}
          </button>
        </div>
      </header>
      <main class="main" id="content" tabIndex={-1}>
        {children}
      </main>
      {rooms.length > 0 && <Rooms rooms={rooms} />}
    </div>
  );
}

function SkipLink() {
  return (
    <a class="skip" href="#content">
      {t('shell.skip')}
    </a>
  );
}

function BackButton() {
  return (
    <button type="button" class="head-back" onClick={back}>
      <Icon name="back" />
      {t('shell.back')}
    </button>
  );
}

function QuietSwitch({ onView }: { readonly onView: FrameProps['onView'] }) {
  const quiet = view.value === 'low-energy';
  return (
    <button
      type="button"
      class="head-way head-quiet"
      aria-pressed={quiet}
      aria-label={t('shell.quiet')}
      onClick={() => {
        view.value = quiet ? 'ordinary' : 'low-energy';
        onView?.(view.value);
      }}
    >
      <Icon name={quiet ? 'sun' : 'moon'} />
    </button>
  );
}

function Rooms({ rooms }: { readonly rooms: readonly Room[] }) {
  return (
    <nav class="rooms not-on-paper" aria-label={t('shell.rooms')}>
      <ul>
        {rooms.map(({ path, name, icon }) => (
          <li key={path}>
            <a
              class="room"
              href={`#${path}`}
              data-fresh
              aria-current={roomOf(route.value) === path ? 'page' : undefined}
            >
              <Icon name={icon} />
              <span>{name}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
