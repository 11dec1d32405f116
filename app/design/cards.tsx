import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon/index.ts';
import './cards.css';

export interface CardProps {
  readonly children: ComponentChildren;
  /** A soft ground instead of an outline. */
  readonly soft?: boolean | undefined;
}

export function Card({ children, soft = false }: CardProps) {
  return <div class={soft ? 'card card-soft keep-whole' : 'card keep-whole'}>{children}</div>;
}

/** A list of `ActivityRow`s, a hairline between them. */
export function Rows({
  children,
  label,
}: {
  readonly children: ComponentChildren;
  readonly label?: string | undefined;
}) {
  return (
    <ul class="rows" aria-label={label}>
      {children}
    </ul>
  );
}

export interface ActivityRowProps {
  readonly href: string;
  readonly icon: IconName;
  readonly name: string;
  /** One line: minutes, where, what is adapted. */
  readonly detail?: string | undefined;
}

/** The whole row is the link. Lives inside `Rows`. */
export function ActivityRow({ href, icon, name, detail }: ActivityRowProps) {
  return (
    <li class="row">
      <a class="row-link" href={href}>
        <Icon name={icon} />
        <span class="row-words">
          <span class="row-name">{name}</span>
          {detail && <span class="row-detail">{detail}</span>}
        </span>
        <span class="row-on">
          <Icon name="chevron" />
        </span>
      </a>
    </li>
  );
}

export interface RestCardProps {
  readonly name: string;
  readonly detail?: string | undefined;
  /** One of the two: a place to go, or a thing to do. */
  readonly href?: string | undefined;
  readonly onPress?: (() => void) | undefined;
  readonly pressed?: boolean | undefined;
}

/** Rest has a place of its own, drawn with as much care as any other answer, and never smaller. */
export function RestCard({ name, detail, href, onPress, pressed }: RestCardProps) {
  const inside = (
    <>
      <Icon name="moon" />
      <span class="row-words">
        <span class="row-name">{name}</span>
        {detail && <span class="row-detail">{detail}</span>}
      </span>
    </>
  );
  if (href !== undefined) {
    return (
      <a class="rest-card" href={href}>
        {inside}
      </a>
    );
  }
  return (
    <button type="button" class="rest-card" aria-pressed={pressed} onClick={onPress}>
      {inside}
    </button>
  );
}
