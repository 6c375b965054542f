/** The browser of the tests: Debian's Chromium, or the one that FIRSTHAND_CHROMIUM names; where there is none, tests in a browser are skipped. */
import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const executable = [process.env["FIRSTHAND_CHROMIUM"], "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
  (path) => path && existsSync(path),
);

/** Why tests in a browser are left out; false where they run. */
export const skip: string | false = executable ? false : "no chromium here (FIRSTHAND_CHROMIUM names one)";

/** Nothing of its own may ask the network. */
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath: executable!, headless: true, args: QUIET });
