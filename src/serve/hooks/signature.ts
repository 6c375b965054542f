/**
 * How a delivery is signed, so that whoever receives it knows that it comes from this archive, unchanged, and not again from somebody who
 * has recorded it: HMAC-SHA256 (RFC 2104) over the time of sending and the body, joined by a full stop. The header reads
 * `Firsthand-Signature: t=1773302400,v1=5257a8…`; a receiver refuses what is older than a few minutes and what it cannot compute itself.
 */
import { createHmac, timingSafeEqual } from "node:crypto";

/** A receiver takes no delivery that was signed longer ago: clocks differ by seconds, networks delay by less than a minute. */
const TOLERANCE_S = 300;

const digest = (secret: string, seconds: number, body: string): string => createHmac("sha256", secret).update(`${seconds}.${body}`).digest("hex");

/**
 * The value of the header for a body that is sent now; `now` is in milliseconds.
 *
 *     sign("s3cret", "{}", 1773302400000)   // "t=1773302400,v1=…"
 */
export function sign(secret: string, body: string, now: number): string {
  const seconds = Math.floor(now / 1000);
  return `t=${seconds},v1=${digest(secret, seconds, body)}`;
}

/**
 * Whether a header signs a body, and was made no longer ago than a receiver should accept. For receivers and tests.
 *
 *     isSigned(request.headers["firsthand-signature"], body, "s3cret", Date.now())
 */
export function isSigned(header: string, body: string, secret: string, now: number): boolean {
  const found = /^t=(\d{1,12}),v1=([\da-f]{64})$/u.exec(header);
  if (!found) return false;
  const seconds = Number(found[1]);
  const own = Buffer.from(digest(secret, seconds, body)),
    theirs = Buffer.from(found[2]!);
  return timingSafeEqual(own, theirs) && Math.abs(now / 1000 - seconds) <= TOLERANCE_S;
}
