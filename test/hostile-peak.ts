/** Loaded before the program in a child process: says at its end, on the fourth stream, what the process took. */
import { writeSync } from "node:fs";

process.on("exit", () => {
  const { user, system } = process.threadCpuUsage();
  writeSync(3, JSON.stringify({ ms: (user + system) / 1000, peak: process.resourceUsage().maxRSS / 1024 }));
});
