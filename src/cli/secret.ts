/** Asking for a password: on a terminal it is not shown as it is typed, from a pipe it is the first line. */

/** More than any password; a pipe that goes on and on is not read to its end. */
const LONGEST = 4096;

/**
 * Resolves to what was typed, without the end of its line; empty where nothing came.
 *
 *     const password = await secretFrom(process.stdin, process.stderr, "Password: ");
 */
export async function secretFrom(input: NodeJS.ReadStream, shown: NodeJS.WriteStream, question: string): Promise<string> {
  const hidden = input.isTTY === true;
  if (hidden) {
    shown.write(question);
    input.setRawMode(true);
  }
  let typed = "";
  try {
    input.setEncoding("utf8");
    for await (const part of input as AsyncIterable<string>)
      for (const letter of part) {
        if (letter === "\n" || letter === "\r" || letter === "\u0004") return typed;
        if (letter === "\u0003") return "";
        if (letter === "\u007f" || letter === "\b") typed = [...typed].slice(0, -1).join("");
        else if (typed.length < LONGEST) typed += letter;
        else return typed;
      }
    return typed;
  } finally {
    if (hidden) {
      input.setRawMode(false);
      shown.write("\n");
    }
    input.pause();
  }
}
