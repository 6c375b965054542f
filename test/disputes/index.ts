/** The disputes, each its own story. */
import type { Dispute } from "./shape.ts";
import { bribe } from "./bribe.ts";
import { bridge } from "./bridge.ts";
import { doping } from "./doping.ts";
import { merger } from "./merger.ts";
import { river } from "./river.ts";
import { strike } from "./strike.ts";
import { tunnel } from "./tunnel.ts";
import { vaccine } from "./vaccine.ts";

export const disputes: readonly Dispute[] = [bribe, bridge, doping, merger, river, strike, tunnel, vaccine];
