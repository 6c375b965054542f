/** The thread in which long questions are answered, over a connection of its own that only reads. */
import { workerData } from "node:worker_threads";
import { packs } from "../lang/index.ts";
import { openArchive } from "../store/sqlite.ts";
import { openInquiries } from "./inquiries.ts";
import { answer } from "./thread-program.ts";

const { file } = workerData as { readonly file: string };
// who only reads stamps nothing
const inquiries = openInquiries(openArchive(file, { packs, readOnly: true, now: () => "" }));

answer({
  story: (id: string) => inquiries.story(id),
  trace: (words: string) => inquiries.trace(words),
  read: (text: string) => inquiries.read(text),
  readBytes: ({ bytes, url }: { bytes: Uint8Array; url: string | null }) => inquiries.readBytes(bytes, url),
});
