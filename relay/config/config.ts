/** How much one address may ask. */
export type Rates = Readonly<
  Record<
    'claimsPerHour' | 'appendsPerMinute' | 'readsPerMinute' | 'livePerMinute' | 'wakesPerHour' | 'socketsPerAddress',
    number
  >
>;

/** With what phones are woken, and through whom. */
export interface PushConfig {
  /** By which push services know this relay (RFC 8292), base64url. */
  readonly publicKey: string;
  readonly privateKey: string;
  /** Whom they may write to: `mailto:` or `https:`. */
  readonly contact: string;
  /** The only ones that are asked: `name`, `*.name`, or an origin to the letter. */
  readonly hosts: readonly string[];
  /** How many phones at most. */
  readonly most: number;
}

/** Where the mailboxes lie, and what they may hold. */
export interface MailConfig {
  readonly store:
    | { readonly kind: 'sqlite'; readonly file: string }
    | { readonly kind: 'postgres'; readonly url: string };
  readonly nats: string | undefined;
  readonly room: { readonly boxBytes: number; readonly boxItems: number };
  readonly maxBytes: number;
  readonly keepIdleDays: number;
  /** Absent where nobody is woken. */
  readonly push: PushConfig | undefined;
  readonly rates: Rates;
}

/** Everything an operator can choose. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly behindTls: boolean;
  /** How many entries of X-Forwarded-For were written by proxies that the operator runs. */
  readonly proxies: number;
  readonly sockets: number;
  /**
   * Absent for a relay without the app. `relay` is the origin of its relay, and empty for this very program; `push` is the
   * key under which that relay wakes phones, empty where it wakes none.
   */
  readonly app: { readonly folder: string; readonly relay: string; readonly push: string } | undefined;
  /** Absent for a host of the app whose relay is elsewhere. */
  readonly mail: MailConfig | undefined;
  readonly metricsPort: number | undefined;
}
