/**
 * The questions that take long: a story put together, words traced, a text read. Pages and the API ask them here, so that what answers
 * them can work beside the server without holding up other readers.
 */
import type { Article, Story, StoryView } from "../model.ts";
import { trace, type Trace } from "../inquiry/trace.ts";
import { viewOf } from "../inquiry/story-view.ts";
import { assemble, openReader } from "../pipeline.ts";
import type { Archive } from "../store/store.ts";
import { openThread, type Thread } from "./thread.ts";

export interface Told {
  readonly story: Story;
  readonly view: StoryView;
}

export interface Inquiries {
  /** A story as it is told, with what is shown of it besides; null where there is none of that id. */
  story(id: string): Promise<Told | null>;
  /** Where words came from, the story that has them most surely first. */
  trace(words: string): Promise<Trace[]>;
  /** The articles in a pasted text, read and kept nowhere. */
  read(text: string): Promise<readonly Article[]>;
  /** The same of a page or file as it was fetched. */
  readBytes(bytes: Uint8Array, url: string | null): Promise<readonly Article[]>;
  /** The articles at an address; none where it could not be read, null where this desk fetches nothing. */
  fetched(address: string): Promise<readonly Article[] | null>;
}

/** The articles of one story at most; the archive puts a larger story together from as many. */
const MEMBERS = 2000;

/** Questions that wait for their turn: more than a newsroom asks at once. */
const WAITING = 32;
/** The longest that one question may take: a story of 2000 articles, or 100,000 characters to be read, on a slow machine. */
const LONGEST_MS = 20_000;
/** Megabytes that a question may need; ordinary ones need a tenth. */
const MEMORY_MB = 512;

/** Answers beside the server, over the archive in a file; what is told already is answered at once. */
export function openInquiriesBeside(archive: Archive, file: string): { readonly inquiries: Inquiries; readonly thread: Thread } {
  const thread = openThread(new URL("./inquiry-thread.ts", import.meta.url), () => ({ file }), {
    waiting: WAITING,
    time: LONGEST_MS,
    memory: MEMORY_MB,
  });
  const inquiries: Inquiries = {
    story: async (id) => (await archive.telling(id)) ?? ((await thread.ask("story", id)) as Told | null),
    trace: async (words) => (await thread.ask("trace", words)) as Trace[],
    read: async (text) => (await thread.ask("read", text)) as readonly Article[],
    readBytes: async (bytes, url) => (await thread.ask("readBytes", { bytes, url })) as readonly Article[],
    fetched: async () => null,
  };
  return { inquiries, thread };
}

/** Answers by asking an archive directly. */
export function openInquiries(archive: Archive): Inquiries {
  return {
    async story(id) {
      const told = await archive.telling(id);
      if (told) return told;
      const articles: Article[] = [];
      for (const listed of await archive.articles({ story: id, limit: MEMBERS })) {
        const article = await archive.article(listed.id);
        if (article) articles.push(article);
      }
      if (!articles.length) return null;
      const story = assemble(id, articles);
      return { story, view: viewOf(story, articles) };
    },
    trace: (words) => trace(archive, words),
    read: async (text) => openReader().read(new TextEncoder().encode(text), { path: null, url: null }).articles,
    readBytes: async (bytes, url) => openReader().read(bytes, { path: null, url }).articles,
    fetched: async () => null,
  };
}
