import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon/index.ts';
import './cards.css';

export interface NoticeProps {
  readonly children?: ComponentChildren | undefined;
  readonly icon?: IconName | undefined;
  /** `care` is for sentences that come before anything else, such as a precaution. Neither is an alarm. */
  readonly tone?: 'calm' | 'care' | undefined;
}

/**
 * Something that has happened, said calmly. Keep it on the screen while it is empty: a status that is there before its
 * words is read aloud when they come.
 */
export function Notice({ children, icon, tone = 'calm' }: NoticeProps) {
  return (
    <div role="status">
      {children && (
        <div class={`notice notice-${tone}`}>
          {icon && <Icon name={icon} />}
          <div class="notice-words">{children}</div>
        </div>
      )}
    </div>
  );
}
