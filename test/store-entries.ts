/** Articles for tests of archives, as lines of .jsonl, and the way to add them. */
import { openIntake, type Taken } from "../src/intake.ts";
import type { Archive } from "../src/store/store.ts";

export interface Entry {
  readonly url?: string;
  readonly outlet?: string;
  readonly language?: string;
  readonly published?: string;
  readonly title: string;
  readonly text: string;
}

const encoder = new TextEncoder();

/** Adds entries as the lines of one .jsonl input. */
export function addAll(archive: Archive, entries: readonly Entry[]): Promise<Taken[]> {
  const intake = openIntake(archive);
  return intake.keep(
    intake.copies(encoder.encode(entries.map((entry) => JSON.stringify(entry)).join("\n")), { path: "feed.jsonl", url: null }).copies,
  );
}

export const swedish: Entry = {
  url: "https://nordanblad.example/1",
  outlet: "Nordanbladet",
  language: "sv",
  published: "2026-03-10",
  title: "Minst 40 soldater på väg, säger Lukasjenko",
  text: "– Minst 40 soldater är på väg till gränsen, säger Aleksandr Lukasjenko till Nordanbladet.\n\nEnligt guvernören Ingrid Salmela ska ha kostnaden blivit hög. Det rapporterar Fjordposten.",
};
export const polish: Entry = {
  url: "https://kurier.example/1",
  outlet: "Kurier Zatoki",
  language: "pl",
  published: "2026-03-11",
  title: "Rzecznik odpowiada na słowa Łukaszenki",
  text: "„Nie mamy żadnych żołnierzy na granicy” – powiedział Marek Zalewa.\n\nWedług Aleksandra Łukaszenki na granicę jedzie co najmniej 40 żołnierzy.",
};
export const english: Entry = {
  url: "https://harbour.example/1",
  outlet: "Harbour Post",
  language: "en",
  published: "2026-03-12",
  title: "A ferry runs aground near the harbour",
  text: "“Nobody was hurt,” said Helen Marsk, the harbour master.\n\nThe ferry carried 212 passengers. The fire brigade denied that anything had leaked.",
};
