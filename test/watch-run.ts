/**
 * A watch as a real process over the world of watch-world.ts, killed at random moments and started again; and what must hold afterwards:
 * no article lost or doubled, every edition that was shown kept as a version, what was taken down noted, the archive sound.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { packs } from "../src/lang/index.ts";
import { openArchive } from "../src/store/sqlite.ts";
import { root } from "./source.ts";
import { HOUR, openWorld, type World } from "./watch-world.ts";

export interface Trial {
  readonly feeds: number;
  readonly kills: number;
  /** Seconds of the wall. */
  readonly seconds: number;
  /** How much faster the clock of the trial runs. */
  readonly speed: number;
}

export interface Outcome {
  readonly failures: readonly string[];
  readonly articles: number;
  readonly versions: number;
  readonly gone: number;
  readonly requests: number;
  readonly hours: number;
  /** Kills that hit a watch which was at work. */
  readonly midway: number;
}

/** The network's limits of a trial: everything is near, and what hangs hangs for ever. */
const LIMITS = { gap: 0, slowness: 0, connect: 1000, firstByte: 600, total: 1500, retries: 0, backoff: 5, robotsRetry: HOUR, longestWait: 1 };

/** Runs a trial in a folder of its own. `random` yields numbers in [0, 1). */
export async function trial(folder: string, { feeds, kills, seconds, speed }: Trial, random: () => number): Promise<Outcome> {
  const since = Date.now();
  const now = () => since + (performance.timeOrigin + performance.now() - since) * speed;
  const hours = ((seconds * 1000) / HOUR) * speed;
  const began = now();
  const world = await openWorld(feeds, hours, began, now);
  const file = join(folder, "news.db");
  const archive = openArchive(file, { packs, now: () => new Date(now()).toISOString() });
  await archive.add(({ watch }) => {
    for (const paper of world.papers)
      watch.addFeed({ address: world.feedOf(paper), title: null, site: null, tags: [] }, new Date(began).toISOString(), began);
  });
  await archive.close();
  const env = { ...process.env, FIRSTHAND_REHEARSAL: JSON.stringify({ since, speed, limits: LIMITS }) };
  const start = () => {
    const child = spawn(process.execPath, [join(root, "src", "cli", "main.ts"), "watch", "--archive", file, "--allow-host", "127.0.0.1", "--json"], {
      env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "",
      line = "";
    child.stdout.on("data", (chunk) => {
      const lines = (line + String(chunk)).split("\n");
      line = lines.pop()!;
      // whom the client gave up on, it did not have, though the server had answered
      for (const one of lines) {
        const story = /"code":"fetch\//u.test(one) && /\/(?:artikel|nytt)\/(\d+)/u.exec(one);
        if (story) givenUp.push({ story: Number(story[1]), at: now() });
      }
    });
    child.stderr.on("data", (chunk) => (said += String(chunk)));
    return { child, said: () => said, ended: new Promise<number | null>((done) => child.on("close", done)) };
  };
  const failures: string[] = [];
  const givenUp: { readonly story: number; readonly at: number }[] = [];
  let midway = 0;
  const killed: number[] = [];
  let run = start();
  for (let i = 0; i < kills; i++) {
    // in the midst of its work, however long the machine takes to start it
    const before = world.served.length,
      wanted = 5 + 60 * random();
    for (let waited = 0; world.served.length < before + wanted && waited < PATIENCE_MS; waited += POLL_MS) await sleep(POLL_MS);
    await sleep(200 * random());
    if (world.served.length > before) midway++;
    killed.push(now());
    kill(run.child);
    await run.ended;
    if (run.said()) failures.push(`run ${i} said: ${run.said()}`);
    run = start();
  }
  while (now() < began + hours * HOUR) await sleep(POLL_MS);
  // a machine with other work on it is behind: what was due when the world ended is waited for
  const ended = now();
  const reader = openArchive(file, { packs, now: () => "", readOnly: true });
  for (let waited = 0; waited < 4 * PATIENCE_MS; waited += 5 * POLL_MS) {
    const { next, pages } = await reader.waiting();
    if ((next ?? Infinity) > ended && !pages.wanted) break;
    await sleep(5 * POLL_MS);
  }
  await reader.close();
  // what is under way when it is told to stop is broken off, and fetched again another time
  killed.push(now());
  run.child.kill("SIGTERM");
  const code = await run.ended;
  if (code !== 0 || run.said()) failures.push(`the last run ended with ${code}: ${run.said()}`);
  await world.close();
  // what was answered right before a kill had not been kept yet; it is fetched again, and shows a later edition where one came meanwhile. What was
  // answered too late for the client, on a machine that is busy, is fetched again after ten minutes, for which the end leaves no time
  const broken = (at: number) => at > ended - HOUR || killed.some((time) => time >= at && time - at < UNDERWAY_MS * speed);
  const missed = (story: number, at: number) => {
    const next = Math.min(Infinity, ...world.served.filter((one) => one.story === story && one.at > at).map((one) => one.at));
    return givenUp.some((one) => one.story === story && one.at >= at && one.at <= next);
  };
  const found = await inspect(file, world, { began, lasted: now() - began, broken, missed }, failures);
  return { failures, ...found, requests: world.served.length, hours, midway };
}

/** From an answer to its transaction: a batch of articles on a busy machine. */
const UNDERWAY_MS = 2000;
const POLL_MS = 100;
/** A machine that is busy takes long to start a process. */
const PATIENCE_MS = 20_000;
const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms));
const kill = (child: ChildProcess) => void child.kill("SIGKILL");

interface Span {
  readonly began: number;
  readonly lasted: number;
  /** Whether an answer given at a time was to a watch that was killed before it could be kept. */
  readonly broken: (at: number) => boolean;
  /** Whether an answer with a story was given to a client that had given up on it. */
  readonly missed: (story: number, at: number) => boolean;
}

async function inspect(
  file: string,
  world: World,
  { began, lasted, broken, missed }: Span,
  failures: string[],
): Promise<Pick<Outcome, "articles" | "versions" | "gone">> {
  const archive = openArchive(file, { packs, now: () => "", readOnly: true });
  const health = await archive.check();
  for (const { code, detail } of health.problems) failures.push(`${code} ${detail}`);
  const listed = await archive.articles({ limit: 100_000 });
  const kept = new Map<number, { editions: number[]; gone: boolean }>();
  let gone = 0;
  for (const article of listed) {
    const versions = await archive.versions(article.id);
    const marks = versions
      .map(({ article: { text } }) => /bro (\d+) i läge (\d+)/u.exec(text))
      .map((found) => (found ? [Number(found[1]) - 1000, Number(found[2]) - 1] : null));
    const story = marks.find(Boolean)?.[0] ?? storyOfTitle(article.title);
    if (story === null) {
      failures.push(`an article of no story: ${article.url} ${article.title}`);
      continue;
    }
    if (kept.has(story)) failures.push(`story ${story} stands twice: ${article.url}`);
    if (marks.some((mark) => mark && mark[0] !== story)) failures.push(`versions of several stories in one: ${article.url}`);
    if (article.gone) gone++;
    kept.set(story, { editions: marks.map((mark) => mark?.[1] ?? -1), gone: article.gone !== null });
    const ahead = versions.find(({ article: { published } }) => published && Date.parse(published.date) > began + lasted + 48 * HOUR);
    if (ahead) failures.push(`${article.url} is dated ${ahead.article.published!.date}`);
  }
  const hours = lasted / HOUR;
  const shown = Map.groupBy(
    world.served.filter(({ story }) => story !== undefined),
    ({ story }) => story!,
  );
  for (const paper of world.papers)
    for (const story of paper.kind === "copies" ? [] : paper.stories) {
      const name = `story ${story.id} of paper ${paper.index} (${paper.kind}, ${paper.trouble})`;
      const has = kept.get(story.id);
      // a feed that ends may have ended before it was seen again
      const told = world.served.some(
        ({ path, status, at }) =>
          /^\/(?:rss|feed)\//u.test(path) && path.endsWith(`/${paper.index}`) && status === 200 && at >= began + story.born * HOUR && !broken(at),
      );
      const due = paper.trouble === "ends" ? told : story.born < hours * 0.75;
      if (!has) {
        if (due) failures.push(`${name} is lost`);
        continue;
      }
      const editions = (shown.get(story.id) ?? []).map(({ edition }) => edition!);
      const distinct = editions.filter((edition, i) => edition !== editions[i - 1]);
      const whole = new Set((shown.get(story.id) ?? []).filter(({ at }) => !broken(at) && !missed(story.id, at)).map(({ edition }) => edition!));
      const missing = distinct.filter((edition) => whole.has(edition) && !has.editions.includes(edition));
      if (missing.length) failures.push(`${name}: editions ${distinct.join()} were shown, ${has.editions.join()} are kept`);
      const pages = has.editions.filter((edition) => edition >= 0);
      if (new Set(pages).size !== pages.length) failures.push(`${name}: editions ${has.editions.join()} stand twice`);
      const takenDown = world.served.filter(
        ({ path, status }) => new RegExp(`^/(?:artikel|nytt)/${story.id}(?:/amp)?$`, "u").test(path) && status === story.downStatus,
      );
      if (takenDown.length > 1 && editions.length && !has.gone) failures.push(`${name} was taken down, and that is not noted`);
      if (!takenDown.length && has.gone) failures.push(`${name} is said to be taken down`);
    }
  await archive.close();
  return { articles: listed.length, versions: health.counts["version"]!, gone };
}

/** An article of a feed's words alone names its story in the title. */
function storyOfTitle(title: string | null): number | null {
  const found = /Bro (\d+) stängs/u.exec(title ?? "");
  return found ? Number(found[1]) - 1000 : null;
}
