/** `firsthand hooks`: whom an archive tells of what comes: added with what they are to hear, listed, tried, taken away. */
import type { Problem } from "../model.ts";
import type { ProblemCode } from "../errors.ts";
import { hookShown, isHookAddress, newHook } from "../serve/api/hooks.ts";
import { test } from "../serve/hooks/herald.ts";
import { wantsOf } from "../serve/hooks/wanted.ts";
import type { Hook, Wants } from "../store/hooks.ts";
import type { Archive } from "../store/store.ts";
import { withArchive } from "./archive.ts";
import type { Surroundings } from "./commands.ts";
import { textOf } from "./filters.ts";
import { allowedHosts } from "./network.ts";
import { problemLine } from "./read.ts";
import { table, type Row } from "./table.ts";

const WRONG_USAGE = 2;
type Given = Readonly<Record<string, unknown>>;
type Action = (what: readonly string[], options: Given, surroundings: Surroundings) => Promise<number>;

const problem = (code: ProblemCode, detail: string): Problem => ({ code, span: null, detail });

/** Runs `hooks`; the exit code is 1 where a hook could not be found or told, 2 where the command line is wrong. */
export async function hooks([name = "list", ...what]: readonly string[], options: Given, surroundings: Surroundings): Promise<number> {
  const action = Object.hasOwn(actions, name) ? actions[name]! : null;
  if (action && what.length > 0 === action.needs && !(name === "add" && what.length > 1)) return action.run(what, options, surroundings);
  const detail = action ? `${name}${action.needs ? " needs one to add, remove or test" : " takes nothing behind it"}` : name;
  surroundings.err(problemLine(problem("hook/action", detail), "hooks"));
  return WRONG_USAGE;
}

const actions: Readonly<Record<string, { readonly needs: boolean; readonly run: Action }>> = {
  add: { needs: true, run: add },
  list: { needs: false, run: list },
  remove: { needs: true, run: remove },
  test: { needs: true, run: tried },
};

/** What the options ask for, as the API would be asked. */
function wanted(options: Given): ReturnType<typeof wantsOf> {
  const text = (name: string) => textOf(options, name);
  const [of, origins] = [text("of"), text("origins")];
  if (of !== undefined) return wantsOf({ kind: "figures", of, unit: text("unit") });
  if (origins !== undefined) return wantsOf({ kind: "origins", story: text("story"), about: text("about"), least: Number(origins) });
  const fields = Object.fromEntries(["speaker", "about", "act", "hedge", "outlet", "language", "story"].map((name) => [name, text(name)]));
  return wantsOf({ kind: "statements", ...fields, firsthand: options["firsthand"] === true ? true : undefined });
}

async function add([url = ""]: readonly string[], options: Given, surroundings: Surroundings): Promise<number> {
  const what = wanted(options);
  const wrong = !isHookAddress(url) ? problem("fetch/bad-address", url) : "wrong" in what ? problem("hook/wants", what.wrong) : null;
  if (wrong || "wrong" in what) {
    surroundings.err(problemLine(wrong!, "hooks"));
    return WRONG_USAGE;
  }
  return withArchive(options, surroundings, false, async (archive) => {
    const hook = newHook(url, textOf(options, "call"), what.wants, surroundings.id, surroundings.world.now());
    await archive.hooks.add(hook);
    if (options["json"] === true)
      await surroundings.out(`${JSON.stringify({ hook: hookShown((await archive.hooks.hook(hook.id))!), secret: hook.secret })}\n`);
    else
      await surroundings.out(
        `added  ${hook.name}: ${said(hook.wants)}\nIts id is ${hook.id}. Deliveries are signed with this secret, which is shown now and never again:\n${hook.secret}\n`,
      );
    return 0;
  });
}

/** What a hook hears of, in words. */
function said(wants: Wants): string {
  if (wants.kind === "figures") return `figures of ${wants.of}${wants.unit ? ` in ${wants.unit}` : ""}`;
  if (wants.kind === "origins")
    return `${wants.least} independent origins ${wants.story ? `of ${wants.story}` : ""}${wants.about ? `on ${wants.about}` : ""}`;
  const { kind: _, ...fields } = wants;
  return `statements: ${Object.entries(fields)
    .map(([name, value]) => (value === true ? name : `${name} ${value}`))
    .join(", ")}`;
}

function rowOf(hook: Hook, i: number): Row {
  const { name, url, wants, state, waiting, id } = hook;
  const facts = [url, state === "active" ? "" : "nobody listens there any more", waiting ? `${waiting} to be delivered` : "", id];
  return {
    cells: [String(i + 1), name],
    words: said(wants),
    style: state === "active" ? null : ["bold", "red"],
    note: facts.filter(Boolean).join(" · "),
  };
}

function list(_: readonly string[], options: Given, surroundings: Surroundings): Promise<number> {
  return withArchive(options, surroundings, true, async (archive, file) => {
    const all = await archive.hooks.list();
    if (options["json"] === true) for (const hook of all) await surroundings.out(`${JSON.stringify(hookShown(hook))}\n`);
    else if (all.length) await surroundings.out(`${table(all.map(rowOf), surroundings.terminal).join("\n")}\n`);
    else await surroundings.out(`${file} tells nobody. Add a hook: \`firsthand hooks add https://… --speaker NAME --act deny\`.\n`);
    return 0;
  });
}

/** The hooks that are meant by numbers of the list or by ids; what is none is said. */
async function named(
  what: readonly string[],
  archive: Archive,
  { err }: Surroundings,
): Promise<{ readonly found: readonly Hook[]; readonly failed: number }> {
  const all = await archive.hooks.list();
  const found = what.map((given) => (/^\d+$/u.test(given) ? all[Number(given) - 1] : all.find(({ id }) => id === given)));
  for (const [i, hook] of found.entries()) if (!hook) err(problemLine(problem("hook/unknown", what[i]!), null));
  return { found: found.filter((hook) => hook !== undefined), failed: found.filter((hook) => !hook).length };
}

function remove(what: readonly string[], options: Given, surroundings: Surroundings): Promise<number> {
  return withArchive(options, surroundings, false, async (archive) => {
    const { found, failed } = await named(what, archive, surroundings);
    for (const { id, name } of found) {
      await archive.hooks.remove(id);
      await surroundings.out(options["json"] === true ? `${JSON.stringify({ removed: id })}\n` : `removed  ${name}\n`);
    }
    return failed ? 1 : 0;
  });
}

async function tried(what: readonly string[], options: Given, surroundings: Surroundings): Promise<number> {
  const allow = allowedHosts(options);
  if ("code" in allow) {
    surroundings.err(problemLine(allow, "--allow-host"));
    return WRONG_USAGE;
  }
  return withArchive(options, surroundings, true, async (archive) => {
    const { found, failed } = await named(what, archive, surroundings);
    const client = await surroundings.client(allow);
    let silent = failed;
    try {
      for (const hook of found) {
        const { status, problem: why } = await test(hook, client, { now: surroundings.world.now, id: surroundings.id });
        if (why) {
          surroundings.err(problemLine(why, hook.name));
          silent++;
        }
        if (options["json"] === true) await surroundings.out(`${JSON.stringify({ id: hook.id, delivered: why === null, status, problem: why })}\n`);
        else if (!why) await surroundings.out(`delivered  ${hook.name}: ${status}\n`);
      }
    } finally {
      client.close();
    }
    return silent ? 1 : 0;
  });
}
