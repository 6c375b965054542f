/** What a story shows of its disputes, held against what is known: right, wrong and missed. */
import type { Article, Story } from "../../src/model.ts";
import { assemble } from "../../src/pipeline.ts";
import { story } from "../story.ts";
import type { Dispute } from "./shape.ts";

export interface Score {
  readonly right: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

const both = (text: string, words: string): boolean => text.includes(words) || words.includes(text);

function facingOf({ claims }: Dispute, { facing }: Story, byId: (id: string) => Article): Score {
  const said = ({ article, statement }: { article: string; statement: string }): string => {
    const { text, statements } = byId(article);
    return statements
      .find(({ id }) => id === statement)!
      .content.map((span) => text.slice(...span))
      .join(" … ");
  };
  const found = new Set<number>();
  const wrong: string[] = [];
  let right = 0;
  for (const { denied, confirmed } of facing) {
    const [no, yes] = [said(denied), said(confirmed)];
    const claim = claims.findIndex((one) => one.denied.some((words) => both(no, words)) && one.held.some((words) => both(yes, words)));
    if (claim < 0) wrong.push(`“${no}” – “${yes}”`);
    else {
      right++;
      found.add(claim);
    }
  }
  return { right, wrong, missed: claims.filter((_, i) => !found.has(i)).map(({ denied }) => denied[0]!) };
}

function driftOf({ drift }: Dispute, { utterances }: Story, outletOf: (id: string) => string): Score {
  const found = new Set<number>();
  const wrong: string[] = [];
  for (const { kind, article, text, against } of utterances.flatMap((one) => one.drift)) {
    const known = drift.findIndex((one) => one.kind === kind && one.outlet === outletOf(article) && both(text, one.text));
    if (known < 0) wrong.push(`${kind} in ${outletOf(article)}: “${text}” – “${against.text}”`);
    else found.add(known);
  }
  return { right: found.size, wrong, missed: drift.filter((_, i) => !found.has(i)).map(({ kind, text }) => `${kind}: ${text}`) };
}

/** A dispute told as a story, and how much of what it shows is right. */
export function scored(dispute: Dispute): { readonly facing: Score; readonly drift: Score } {
  const { articles, byId, outletOf } = story(dispute.articles);
  const told = assemble(dispute.name, articles);
  return { facing: facingOf(dispute, told, byId), drift: driftOf(dispute, told, outletOf) };
}
