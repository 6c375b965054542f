/** All tables of names known beforehand, together. */
import type { KnownData } from "../lang/known.ts";
import { common } from "./markers.ts";
import { demonyms } from "./demonyms.ts";
import { organisations } from "./organisations.ts";
import { outlets } from "./outlets.ts";
import { people } from "./people.ts";
import { places } from "./places.ts";

export const data: KnownData = { outlets, places, organisations, people, demonyms, common };
