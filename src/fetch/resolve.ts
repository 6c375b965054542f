/** The addresses of a host, from the system's resolver: the one that the rest of the machine asks, /etc/hosts included. */
import { lookup as ask } from "node:dns/promises";

/** All addresses of a host, in the order to try them; rejects with the resolver's error. */
export type Lookup = (host: string) => Promise<readonly string[]>;

/** Asks the system: `await systemLookup("example.org")  // ["192.0.2.1", "2001:db8::1"]`. */
export const systemLookup: Lookup = async (host) => (await ask(host, { all: true, order: "verbatim" })).map(({ address }) => address);
