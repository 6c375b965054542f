/**
 * Passwords, tokens and the marks of forms. A password is kept as scrypt (RFC 7914) with the settings that OWASP's cheat sheet names for
 * 32 MB, written beside it so that they can be raised later; what is random by itself is kept as SHA-256. Comparing takes the same time
 * wherever two differ.
 */
import { createHash, createHmac, randomBytes, scrypt, timingSafeEqual } from "node:crypto";

/** Cost 2^15, 8 blocks, 3 times over: a third of a second and 32 MB, for us once a day and for whoever guesses every time. */
const COST = 15,
  BLOCKS = 8,
  TIMES = 3;
const KEY_BYTES = 32,
  SALT_BYTES = 16;
/** Of a session or a token: 256 bits. */
const PASS_BYTES = 32;
/** What scrypt may take; it needs 128 × blocks × cost bytes and a little. */
const MEMORY = 64 * 1024 * 1024;

export const PASSWORD_LEAST = 12,
  PASSWORD_MOST = 200;

function derived(password: string, salt: Buffer, cost: number, blocks: number, times: number): Promise<Buffer> {
  const options = { N: 2 ** cost, r: blocks, p: times, maxmem: MEMORY };
  return new Promise((done, failed) =>
    // one text may be typed in several ways of writing an accent
    scrypt(password.normalize("NFC"), salt, KEY_BYTES, options, (error, key) => (error ? failed(error) : done(key))),
  );
}

/**
 * The hash of a password as it is kept: "scrypt$15$8$3$salt$key".
 *
 *     await fits("correct horse battery", await hashOf("correct horse battery"))   // true
 */
export async function hashOf(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const key = await derived(password, salt, COST, BLOCKS, TIMES);
  return ["scrypt", COST, BLOCKS, TIMES, salt.toString("base64url"), key.toString("base64url")].join("$");
}

/** Whether a password is that of a hash; false for a hash of another kind. Null, for a user who is not there, takes as long and never fits. */
export async function fits(password: string, hash: string | null): Promise<boolean> {
  const [kind, cost, blocks, times, salt = "", key = ""] = (hash ?? NOBODY).split("$");
  const kept = Buffer.from(key, "base64url");
  if (kind !== "scrypt" || kept.length !== KEY_BYTES || password.length > PASSWORD_MOST) return false;
  const made = await derived(password, Buffer.from(salt, "base64url"), Number(cost), Number(blocks), Number(times));
  return timingSafeEqual(made, kept) && hash !== null;
}
const NOBODY = ["scrypt", COST, BLOCKS, TIMES, randomBytes(SALT_BYTES).toString("base64url"), randomBytes(KEY_BYTES).toString("base64url")].join("$");

/** A new pass, 256 random bits; what is kept of it is `digestOf`. */
export const newPass = (): string => randomBytes(PASS_BYTES).toString("base64url");

export const digestOf = (text: string): string => createHash("sha256").update(text).digest("base64url");

/** Whether two texts are the same, in a time that does not tell where they differ. */
export const same = (one: string, other: string): boolean =>
  timingSafeEqual(createHash("sha256").update(one).digest(), createHash("sha256").update(other).digest());

/** The marks that forms carry: made from what only the browser that was shown the form has, and a key of this run of the desk. */
export interface FormMarks {
  of(cookie: string): string;
  fits(cookie: string, mark: string): boolean;
}
export function openFormMarks(): FormMarks {
  const key = randomBytes(KEY_BYTES);
  const of = (cookie: string) => createHmac("sha256", key).update(cookie).digest("base64url");
  return { of, fits: (cookie, mark) => same(of(cookie), mark) };
}
