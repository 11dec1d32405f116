import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon/index.ts';

export type ButtonLook = 'primary' | 'quiet' | 'plain';

export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onPress?: (() => void) | undefined;
  /** One `primary` a screen; `quiet` has an outline; `plain` is words alone. */
  readonly look?: ButtonLook | undefined;
  readonly icon?: IconName | undefined;
  /** Inside a `Page` with `onSubmit`, the primary action submits. */
  readonly submits?: boolean | undefined;
  /** Still focusable and says why nothing happens yet: `busy` is for the seconds in which a key is derived. */
  readonly busy?: boolean | undefined;
  readonly pressed?: boolean | undefined;
  readonly wide?: boolean | undefined;
  readonly describedBy?: string | undefined;
}

export const buttonClass = (look: ButtonLook, wide: boolean): string =>
  `button button-${look}${wide ? ' button-wide' : ''}`;

export function Button(props: ButtonProps) {
  const { look = 'quiet', busy = false } = props;
  return (
    <button
      type={props.submits ? 'submit' : 'button'}
      class={buttonClass(look, props.wide ?? false)}
      aria-disabled={busy || undefined}
      aria-pressed={props.pressed}
      aria-describedby={props.describedBy}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else props.onPress?.();
      }}
    >
      {props.icon && <Icon name={props.icon} />}
      <span>{props.children}</span>
    </button>
  );
}

export interface LinkButtonProps {
  readonly children: ComponentChildren;
  /** A place inside the app (`#/care`) or a file. */
  readonly href: string;
  readonly look?: ButtonLook | undefined;
  readonly icon?: IconName | undefined;
  readonly wide?: boolean | undefined;
  /** Names the file when the link saves one. */
  readonly download?: string | undefined;
}

export function LinkButton({ children, href, look = 'quiet', icon, wide = false, download }: LinkButtonProps) {
  return (
    <a class={buttonClass(look, wide)} href={href} download={download}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </a>
  );
}
