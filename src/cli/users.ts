/** `firsthand users`: who may come to a desk over the network. Passwords are asked for, never options, which other users of a machine see. */
import type { ProblemCode } from "../errors.ts";
import type { Problem } from "../model.ts";
import { digestOf, hashOf, newPass, PASSWORD_LEAST, PASSWORD_MOST } from "../serve/guard/secrets.ts";
import type { UserRole } from "../store/accounts.ts";
import type { Archive } from "../store/store.ts";
import { withArchive } from "./archive.ts";
import type { Surroundings } from "./commands.ts";
import { textOf } from "./filters.ts";
import { problemLine } from "./read.ts";

type Given = Readonly<Record<string, unknown>>;
const WRONG_USAGE = 2;
const ROLES: readonly UserRole[] = ["read", "write"];
/** Names that nobody mistakes for others when they are listed: no control, no direction, nothing in front or behind. */
const NAME = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} ._@-]{0,58}[\p{L}\p{M}\p{N}])?$/u;

const problem = (code: ProblemCode, detail: string): Problem => ({ code, span: null, detail });

/** Runs `users`; the exit code is 1 where there is no such user, 2 where what was asked for is none of it. */
export async function users([action, ...rest]: readonly string[], options: Given, surroundings: Surroundings): Promise<number> {
  const name = rest.join(" ").normalize("NFC");
  const role = ROLES.find((one) => one === (textOf(options, "role") ?? "read"));
  const refused = (code: ProblemCode, detail: string, exit = WRONG_USAGE): number => {
    surroundings.err(problemLine(problem(code, detail), "users"));
    return exit;
  };
  const { out } = surroundings;
  if (!role) return refused("users/role", String(options["role"]));
  if (!action || !["add", "list", "remove", "token"].includes(action)) return refused("users/action", action ?? "");
  if (action === "list")
    return withArchive(options, surroundings, true, async (archive) => {
      await out(await listed(archive, options["json"] === true));
      return 0;
    });
  if (!NAME.test(name)) return refused("users/name", name);
  if (action === "add") {
    const password = await surroundings.secret(`Password for ${name}: `);
    if (password.length < PASSWORD_LEAST || password.length > PASSWORD_MOST) return refused("users/password", `${[...password].length} characters`);
    const secret = await hashOf(password);
    return withArchive(options, surroundings, false, async (archive) => {
      const added = await archive.accounts.put({ name, role, secret, added: surroundings.now().getTime() });
      await out(`${name} ${added ? "was added" : "has a new password, and is signed out everywhere"}; role ${role}.\n`);
      return 0;
    });
  }
  return withArchive(options, surroundings, false, async (archive) => {
    if (!(await archive.accounts.secretOf(name))) return refused("users/unknown", name, 1);
    if (action === "remove") {
      await archive.accounts.remove(name);
      await out(`${name} was removed, with all sessions and tokens.\n`);
      return 0;
    }
    const token = newPass();
    await archive.accounts.admit({
      hash: digestOf(token),
      kind: "token",
      user: name,
      issuer: null,
      begun: surroundings.now().getTime(),
      expires: null,
    });
    // nothing but the token, so that it can be written to a file
    await out(`${token}\n`);
    surroundings.err(`It is shown this once. Programs send it as Authorization: Bearer TOKEN; \`firsthand users remove ${name}\` ends it.\n`);
    return 0;
  });
}

async function listed(archive: Archive, json: boolean): Promise<string> {
  const all = await archive.accounts.users();
  if (json) return all.map((one) => `${JSON.stringify({ ...one, added: new Date(one.added).toISOString() })}\n`).join("");
  if (!all.length) return "Nobody may sign in yet: `firsthand users add NAME --role write`.\nWho opens the desk on its own machine needs not to.\n";
  const width = Math.max(...all.map(({ name }) => name.length));
  return all
    .map(({ name, role, added, tokens }) => {
      const more = tokens ? ` · ${tokens} ${tokens === 1 ? "token" : "tokens"}` : "";
      return `${name.padEnd(width)}  ${role.padEnd(5)}  since ${new Date(added).toISOString().slice(0, 10)}${more}\n`;
    })
    .join("");
}
