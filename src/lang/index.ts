/** The languages that the program reads, in the order in which they are shown. */
import type { Pack } from "./pack.ts";
import de from "./de.ts";
import en from "./en.ts";
import nb from "./nb.ts";
import pl from "./pl.ts";
import sv from "./sv.ts";

export const packs: readonly Pack[] = [sv, nb, pl, en, de];
