/**
 * Who may come in over the network: users with what they may do, and the passes by which they are known again (a session of a browser, a
 * token of a program). Nothing kept here lets anybody in: of passwords there is a slow hash, of passes a fast one, since a pass is a
 * random number that nobody guesses. Times are milliseconds since 1970-01-01.
 */

/** "read" asks and looks, "write" adds and changes besides. */
export type UserRole = "read" | "write";

export interface User {
  readonly name: string;
  readonly role: UserRole;
  /** When the user was added. */
  readonly added: number;
  /** Programs that may come in their name. */
  readonly tokens: number;
}

export interface NewUser {
  readonly name: string;
  readonly role: UserRole;
  /** The hash of the password, with the settings it was made by. */
  readonly secret: string;
  readonly added: number;
}

export type PassKind = "session" | "token";

export interface Pass {
  /** The SHA-256 of what the bearer shows, in base64url. */
  readonly hash: string;
  readonly kind: PassKind;
  /** Whose it is; null for whoever came in by the desk's own token. */
  readonly user: string | null;
  /** Of which token the desk had then, so that another one ends the sessions of the first. */
  readonly issuer: string | null;
  readonly begun: number;
  /** Null where it never ends. */
  readonly expires: number | null;
}

/** A pass as it stands now, with what its bearer may do; `role` is null where it is nobody's of the archive. */
export interface KnownPass extends Pass {
  readonly role: UserRole | null;
}

export interface Accounts {
  /** Whether there is any user. */
  any(): Promise<boolean>;
  /** By their names. */
  users(): Promise<User[]>;
  /** What the password is held against; null where there is no such user. */
  secretOf(name: string): Promise<{ readonly role: UserRole; readonly secret: string } | null>;
  /** Keeps a user, in place of one of that name, whose sessions then end. True where there was none. */
  put(user: NewUser): Promise<boolean>;
  /** Takes a user away, with sessions and tokens; false where there is none. */
  remove(name: string): Promise<boolean>;
  /** Keeps a pass; those that have expired by `begun` are forgotten. */
  admit(pass: Pass): Promise<void>;
  /** A pass that has not expired; null where there is none. */
  pass(hash: string, now: number): Promise<KnownPass | null>;
  /** Ends a pass. */
  revoke(hash: string): Promise<void>;
}
