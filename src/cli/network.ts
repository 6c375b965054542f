/**
 * Addresses among the INPUTs become bytes. The client is opened with the first of them, so that whoever reads files loads nothing of the network; while a
 * server is slow, progress says what is waited for.
 */
import type { Problem } from "../model.ts";
import type { ProblemCode } from "../errors.ts";
import { entryOf } from "../fetch/address.ts";
import type { Answer, Client } from "../fetch/client.ts";
import type { Surroundings } from "./commands.ts";

/** So often progress is told that a server is still silent. */
const TELL_MS = 500;

export interface Network {
  /** The answer of an address with a page behind it, or why there is none; `still` hears how many seconds it has taken. */
  get(url: string, still: (seconds: number) => void): Promise<Answer | Problem>;
  close(): void;
}

const problem = (code: ProblemCode, detail: string): Problem => ({ code, span: null, detail });

/** The entries of --allow-host, which may stand several times and hold several, or what is wrong with one. */
export function allowedHosts(options: Readonly<Record<string, unknown>>): readonly string[] | Problem {
  const entries = ([options["allowHost"] ?? []].flat() as string[]).flatMap((hosts) => hosts.split(","));
  const wrong = entries.find((entry) => !entryOf(entry));
  return wrong === undefined ? entries : problem("fetch/allow", wrong);
}

/**
 * Opens the way to the network for one command; nothing is opened before the first address.
 *
 *     const answer = await openNetwork(surroundings, []).get("https://example.org/a", () => {});
 */
export function openNetwork(surroundings: Surroundings, allow: readonly string[]): Network {
  let opened: Promise<Client> | null = null;
  return {
    async get(url, still) {
      const client = await (opened ??= surroundings.client(allow));
      const began = performance.now();
      const telling = setInterval(() => still(Math.round((performance.now() - began) / 1000)), TELL_MS);
      try {
        const answer = await client.fetch({ url, kind: "page" });
        // the line that shows a problem begins with the address
        if ("code" in answer) return problem(answer.code, answer.detail === url ? "" : answer.detail.replace(`${url} `, ""));
        return answer.status >= 200 && answer.status < 300 ? answer : problem("fetch/status", `${answer.status}`);
      } finally {
        clearInterval(telling);
      }
    },
    close: () => void opened?.then((client) => client.close()),
  };
}
