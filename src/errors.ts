/**
 * The catalogue of expected failures: code -> what happened, what to do. Whatever makes a Problem uses a code from here
 * (a test compares both ways), so that every message a user sees comes with advice.
 * A code is "where/what"; its particulars stand in the problem's `detail`.
 */
export interface Advice {
  readonly what: string;
  readonly advice: string;
}

const catalogue = {
  "input/missing": { what: "There is no such file or folder.", advice: "Check the path; quote it if it holds spaces." },
  "input/unreadable": { what: "The file or folder cannot be opened.", advice: "Check its permissions, and that it is a plain file or a folder." },
  "input/empty-folder": { what: "The folder holds no file to read.", advice: "Hidden files are left out; name them one by one to read them." },
  "input/too-large": { what: "The file is larger than one read takes.", advice: "Split it: a .jsonl file can be cut between any two lines." },
  "input/empty": { what: "The input holds no text.", advice: "Check that it is the file you meant; nothing was read." },
  "input/binary": { what: "The input is not text.", advice: "Save the articles as plain text or .jsonl; archives and documents are not unpacked." },
  "input/long-line": { what: "A line is longer than any paragraph.", advice: "It was read as one paragraph; check that the file is no data dump." },
  "input/portions": {
    what: "The file has more lines than are looked at together; it was read in parts.",
    advice: "The article at the place named may have been parted; split the file between two articles.",
  },
  "charset/mixed": {
    what: "The lines of the file are in different character sets.",
    advice: "Each line was read in its own; check names with accents.",
  },
  "charset/damaged": { what: "The file is UTF-8 with damaged bytes.", advice: "They were read as U+FFFD; fetch the file again if it matters." },
  "charset/unclear": { what: "The character set of the file is a guess.", advice: "Save the file as UTF-8 if letters come out wrong." },
  "text/lone-surrogate": { what: "The text holds half of a character.", advice: "It was read as U+FFFD; the program that wrote the file cut it." },
  "jsonl/broken": { what: "A line of the .jsonl file is not JSON.", advice: "Repair the line named; the other lines were read." },
  "jsonl/no-article": {
    what: "A line of the .jsonl file holds no article.",
    advice: "Give it the fields title and text; the other lines were read.",
  },
  "jsonl/published": { what: "The field published holds no date that can be read.", advice: "Write it as 2024-10-24 or 2024-10-24T08:40:00+02:00." },
  "format/no-article": { what: "The file is of a known format and holds no article.", advice: "Check that the export or download was complete." },
  "format/unknown": {
    what: "The file is data of no format that is read here.",
    advice: "Save the articles as plain text, as .jsonl, or in a format of docs/formats.md.",
  },
  "format/no-text": {
    what: "An article of the file has neither headline nor text.",
    advice: "It was left out; fetch it from the address given, where there is one.",
  },
  "carried/changed": {
    what: "An exported article was changed since it was written.",
    advice: "Its text was read anew; what else was exported of it is left aside where it no longer fits.",
  },
  "format/published": {
    what: "An article states a date that cannot be read.",
    advice: "It was read without its date; the detail has what stands there.",
  },
  "format/cut": {
    what: "The file is cut off or not well-formed.",
    advice: "What could be read was read; fetch the file again if something is missing.",
  },
  "format/deep": { what: "Elements are nested deeper than any news file needs.", advice: "The deepest were read as if they stood side by side." },
  "format/long": {
    what: "The file holds more than any of its kind; its end was not read.",
    advice: "The detail says how far it was read; split it to read the rest.",
  },
  "feed/none": {
    what: "There is no feed at this address.",
    advice: "Open it in a browser; `firsthand feeds add SITE` looks for the feed of a site.",
  },
  "feed/gone": { what: "The feed is gone for good, as its server says.", advice: "Look for a new one: `firsthand feeds add SITE`." },
  "feed/merged": { what: "The feed moved to the address of one that is watched already.", advice: "Nothing is to be done; its articles are kept." },
  "feed/long": { what: "The feed holds more entries than one visit takes.", advice: "The first were read; look for a feed of the newest alone." },
  "feed/unknown": { what: "No such feed is watched.", advice: "`firsthand feeds list` shows all of them, by number and address." },
  "feed/opml": { what: "The file is no list of feeds.", advice: "Export the list as OPML from the program that has it." },
  "feed/list": { what: "The file is a list of feeds or sitemaps and holds no article.", advice: "Read the feeds that it names." },
  "warc/none": { what: "The file is called a web archive and holds no record.", advice: "Check that the download was complete." },
  "warc/cut": {
    what: "The web archive is cut off or damaged.",
    advice: "The other records were read; fetch the file again for the rest.",
  },
  "warc/too-large": {
    what: "A record of the web archive is larger than any page, or does not unpack.",
    advice: "It was passed over; the others were read.",
  },
  "fetch/bad-address": { what: "This is no address of a page.", advice: "Write it whole: https://example.org/article." },
  "fetch/scheme": { what: "Only http and https addresses are fetched.", advice: "Files are read by their path, without file: before it." },
  "fetch/credentials": {
    what: "The address holds a name or password.",
    advice: "Leave it out: passwords are sent to nobody; save the page from a browser instead.",
  },
  "fetch/not-public": {
    what: "The host is not on the public internet.",
    advice: "Allow it by name if it is yours: --allow-host HOST; see docs/fetching.md.",
  },
  "fetch/no-such-host": { what: "There is no host of this name.", advice: "Check the address, and that the network is up." },
  "fetch/unreachable": { what: "The host does not answer.", advice: "It may be down; try again later." },
  "fetch/tls": { what: "The host's certificate or encryption is not sound.", advice: "Open the page in a browser; nothing was fetched." },
  "fetch/timeout": { what: "The server took too long.", advice: "Try again later; the limits stand in docs/fetching.md." },
  "fetch/too-many-redirects": {
    what: "The address leads from one redirect to the next.",
    advice: "Open it in a browser and take the address where it ends.",
  },
  "fetch/headers-too-large": { what: "The head of the answer is larger than any server needs.", advice: "Nothing was read of it." },
  "fetch/too-large": { what: "The answer is larger than any page.", advice: "Download it and read the file, if it is what you want." },
  "fetch/unpacks-too-far": { what: "The answer unpacks to far more than a page.", advice: "It was not read: pages do not, and bombs do." },
  "fetch/encoding": {
    what: "The answer is packed in a way that is not read.",
    advice: "gzip, deflate, Brotli and Zstandard are, one of them at a time.",
  },
  "fetch/bad-answer": { what: "The server does not speak HTTP as it should.", advice: "Check the address, the port too." },
  "fetch/cut": { what: "The answer is shorter than the server said.", advice: "Try again: part of the page would be missing." },
  "fetch/robots": {
    what: "The site's robots.txt asks programs to leave this page alone.",
    advice: "Save the page from a browser and read the file.",
  },
  "fetch/robots-unreachable": {
    what: "The site fails to say what programs may fetch.",
    advice: "Its robots.txt gives an error, which forbids all of it; try again later.",
  },
  "fetch/later": { what: "The server asks to be left alone for a while.", advice: "Try again after the time named." },
  "fetch/busy": { what: "Too many requests wait for their turn.", advice: "Ask for less at once, or try again later." },
  "fetch/status": {
    what: "The server gives no page at this address.",
    advice: "The detail has the status that it answered with; check the address in a browser.",
  },
  "fetch/allow": { what: "This is no host or address.", advice: "Write it as news.intern, 127.0.0.1:8080 or 10.1.0.0/16." },
  "record/no-page": {
    what: "What the address holds is no page.",
    advice: "Only pages of articles are recorded; read the rest with `firsthand read`.",
  },
  "record/exists": { what: "The page was recorded before.", advice: "Nothing was written; remove the folder or name another with --to." },
  "fetch/stopped": { what: "The request was broken off.", advice: "Run the command again." },
  "wire/no-article": {
    what: "An item of the agency's file is no text article.",
    advice: "Pictures, plans and packages are not read; the detail says what it is.",
  },
  "page/no-article": {
    what: "The page holds no text of an article.",
    advice: "It may be a front page, a film, or made by scripts; save it from a browser.",
  },
  "page/cut": {
    what: "The page holds more elements, or deeper ones, than any page of news.",
    advice: "The detail says what was read of it; check that it is the page you meant.",
  },
  "page/paywall": { what: "The page says that not everyone may read all of it.", advice: "What it holds was read; the rest may be missing." },
  "page/live": { what: "The page is a live report that is written on.", advice: "Its entries were read as one article, as the page has them." },
  "article/long": {
    what: "The article is longer than any report; its end was not searched.",
    advice: "All of it was kept as text; split it to have the statements of the rest found too.",
  },
  "quote/unclosed": {
    what: "A quotation is opened and not closed.",
    advice: "It was read to the end of its paragraph; check where the speech ends.",
  },
  "output/unwritable": { what: "The file cannot be written.", advice: "Check that its folder exists and that you may write there." },
  "archive/missing": { what: "There is no archive in this file.", advice: "Add articles first: `firsthand add INPUT --archive FILE`." },
  "serve/port": { what: "The desk cannot listen there.", advice: "Choose another with --port; 0 takes any that is free." },
  "serve/open": {
    what: "A desk that others can reach needs a key.",
    advice: "Add a user (`firsthand users add NAME --role write`), or give a token: --token-file FILE, or FIRSTHAND_TOKEN.",
  },
  "serve/token": {
    what: "The desk's token cannot be used.",
    advice: "It is the one line of its file, of 20 to 200 letters, digits and marks without spaces; make one with `openssl rand -base64 32`.",
  },
  "serve/name": { what: "This is no name of a host.", advice: "Write it as desk.example.org, without scheme, port or path." },
  "serve/host": {
    what: "The desk does not answer to this name.",
    advice: "Open it at the address that it printed, or start it with --name HOST for each name that it is to have.",
  },
  "serve/origin": { what: "The request came from another site.", advice: "Open the desk itself and try again from there." },
  "serve/form": { what: "The form was not drawn by this desk, or too long ago.", advice: "Load the page again and send it once more." },
  "serve/sign-in": { what: "Who you are is not known here.", advice: "Sign in, or send a token: Authorization: Bearer TOKEN." },
  "serve/role": { what: "You may look here, and not change anything.", advice: "Ask whoever runs the desk for the role write." },
  "serve/rate": { what: "There were too many requests at once.", advice: "Wait a moment and try again." },
  "serve/body": { what: "What was sent is larger than is taken here.", advice: "Send less at once; large files are added by `firsthand add`." },
  "serve/address": { what: "The address is longer than any of this desk.", advice: "Ask for less in it." },
  "serve/busy": { what: "Too many questions wait for their answer.", advice: "Try again in a moment." },
  "serve/long": { what: "The question took too long and was broken off.", advice: "Ask for less: fewer words, a shorter text." },
  "users/action": { what: "There is no such thing to do with users.", advice: "There are: add, list, remove, token." },
  "users/name": { what: "This is no name of a user.", advice: "Take 1 to 60 letters, digits, spaces and . _ @ -." },
  "users/role": { what: "There is no such role.", advice: "There are: read, write." },
  "users/password": {
    what: "The password cannot be used.",
    advice: "Take one of 12 to 200 characters; it is asked for, or read from standard input.",
  },
  "users/unknown": { what: "There is no such user.", advice: "`firsthand users list` shows all of them." },
  "backup/exists": { what: "The file is there already.", advice: "Name another: a backup replaces nothing." },
  "backup/unsound": { what: "The copy is not sound.", advice: "It was taken away again; run `firsthand doctor`, and try another disk." },
  "story/unknown": { what: "There is no such story in the archive.", advice: "Run `firsthand stories`: it shows the number and the id of each." },
  "article/unknown": {
    what: "There is no such article in the archive.",
    advice: "Run `firsthand search WORDS --json`: it gives the id of each.",
  },
  "name/unknown": {
    what: "Nobody of this name stands in the archive.",
    advice: "Try the surname alone, or another spelling; `firsthand search NAME` looks for it as a word.",
  },
  "outlet/unknown": { what: "No outlet of this name has an article in the archive.", advice: "Run `firsthand outlets` for the list." },
  "annotation/none": {
    what: "The file holds no annotation that quotes a text.",
    advice: "Check that it is Web Annotations (JSON-LD) with a TextQuoteSelector.",
  },
  "filter/value": { what: "There is no such value of this option.", advice: "Take one of those named above." },
  "filter/unfit": {
    what: "These options do not go together.",
    advice: "docs/exports.md says what each format can be of, and which options narrow it.",
  },
  "filter/date": { what: "This is no day.", advice: "Write it as 2026-03-12." },
  "list/cursor": { what: "No list goes on behind this cursor.", advice: "Hand back the cursor of a row as it came, to the list it came from." },
  "list/cut": { what: "There is more than is shown.", advice: "Ask for less, or for more at once: --limit 10000." },
  "archive/damaged": {
    what: "The file is no archive, or it is damaged.",
    advice: "Run `firsthand doctor --archive FILE`; restore a copy, or add the articles again to a new file.",
  },
  "archive/newer": { what: "The archive was written by a newer version.", advice: "Update firsthand; an older version would harm the archive." },
  "archive/older": {
    what: "The archive was written by an older version.",
    advice: "Add to it once, with or without new articles: that brings it up to date.",
  },
  "archive/busy": { what: "Another process is writing to the archive.", advice: "Wait until it has finished, then run the command again." },
  "archive/unwritable": {
    what: "The archive cannot be read or written.",
    advice: "Check its permissions and the room on its disk, then run the command again: what was added is kept.",
  },
  "archive/inconsistent": {
    what: "Parts of the archive do not agree.",
    advice: "Add the articles again to a new file; please report it with the detail above.",
  },
  "article/future": {
    what: "An article states a date that lies ahead.",
    advice: "It was dated to the day on which it was seen; the detail has what it states.",
  },
  "watch/teaser": { what: "The page of the article could not be had.", advice: "What its feed says of it was kept; the detail has the reason." },
  "watch/same-page": {
    what: "Several entries of a feed lead to one page.",
    advice: "The feed's own words were kept for each; open the page in a browser.",
  },
  "watch/running": { what: "Another watch is running over this archive.", advice: "One is enough: it finds feeds that are added meanwhile." },
  "watch/duration": { what: "This is no length of time.", advice: "Write it as 90s, 30m, 12h or 7d." },
  "feeds/action": { what: "There is no such thing to do with feeds.", advice: "There are: add, list, remove, import, export." },
  "api/request": {
    what: "The request is not understood.",
    advice: "The detail says which part; what each route takes stands in docs/api.md and at /api/docs.",
  },
  "api/no-route": { what: "There is nothing at this address of the API.", advice: "All that there is stands in docs/api.md and at /api/docs." },
  "api/role": { what: "Whoever asks may not do this.", advice: "Ask with a token of the role that the detail names." },
  "api/closed": { what: "This desk takes nothing in.", advice: "Serve the archive from a disk that can be written, or add with `firsthand add`." },
  "api/offline": { what: "This desk fetches nothing.", advice: "Send the text itself." },
  "api/too-large": {
    what: "The request is larger than the desk takes at once.",
    advice: "Send it in several; `firsthand add` takes files of any size.",
  },
  "api/media-type": { what: "The request is in no format that is read here.", advice: "Send JSON, as Content-Type: application/json." },
  "api/crowded": { what: "As many follow the stream as the desk can serve.", advice: "Try again later, or let several share one stream." },
  "mcp/large": { what: "The document is larger than one answer takes.", advice: "Ask for it in parts: the tools `story` and `article`." },
  "mcp/message": { what: "A message of the client is longer than any question.", advice: "Send a long text in parts: an article at a time." },
  "mcp/desk": { what: "This is no address of a desk.", advice: "Write it as http://127.0.0.1:4646, as `firsthand serve` prints it." },
  "serve/cors": { what: "This is no origin of pages.", advice: "Write it as https://desk.example.org, without a path." },
  "hook/unknown": { what: "There is no such hook in the archive.", advice: "Run `firsthand hooks list`: it shows the number and the id of each." },
  "hook/action": { what: "There is no such thing to do with hooks.", advice: "There are: add, list, remove, test." },
  "hook/wants": {
    what: "It is not clear what the hook is to hear of.",
    advice: "Name statements (--speaker, --about, --act …), --origins with --story or --about, or figures (--of).",
  },
  "hook/gone": {
    what: "Nobody listens at the hook's address any more, its server says.",
    advice: "Remove the hook, or add it anew with another address.",
  },
  "metrics/address": { what: "The address for the metrics cannot be listened on.", advice: "Write it as 127.0.0.1:9464, with a port that is free." },
  "article/failed": {
    what: "An article made the program fail; it was left out.",
    advice: "Please report it with the article; the others were added.",
  },
  "language/unknown": { what: "There is no pack for this language.", advice: "Run `firsthand languages` for the list." },
  "language/unclear": { what: "The sentence does not tell its language.", advice: "Say it with --lang, for instance --lang sv." },
  "usage/wrong": { what: "The command line is not understood.", advice: "Run `firsthand --help`, or `firsthand COMMAND --help`." },
  "internal/bug": {
    what: "The program failed where it never should.",
    advice: "Please report it with the input and the detail above; set FIRSTHAND_DEBUG=1 to see where.",
  },
} as const satisfies Record<string, Advice>;

export type ProblemCode = keyof typeof catalogue;

export const codes = Object.keys(catalogue) as readonly ProblemCode[];

/**
 * What a code means and what to do about it; a code that is not in the catalogue answers with itself.
 *
 *     advise("input/missing").what === "There is no such file or folder."
 */
export function advise(code: string): Advice {
  return (catalogue as Record<string, Advice>)[code] ?? { what: code, advice: "Run `firsthand --help`." };
}
