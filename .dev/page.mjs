// Builds the page that the program contains if one of its sources is newer. An unnecessary build would make cargo link the program again.
import { existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { at, run } from "./run.mjs";

const MADE_OF = ["src", "locales", "texts", "index.html", "compact.html", "password.html", "vite.config.ts", "svelte.config.js", "tsconfig.json"].map((name) => at("ui", name));

/** The time of the last change at or below a path. */
export function newest(path) {
  const here = statSync(path);
  const below = here.isDirectory() ? readdirSync(path).map((name) => newest(join(path, name))) : [];
  return Math.max(here.mtimeMs, ...below);
}

/** Builds the page unless it is up to date. Returns the exit status. */
export async function page() {
  const made = at("ui", "dist", "index.html");
  const parts = [...MADE_OF, at("package-lock.json")];
  if (existsSync(made) && Math.max(...parts.map(newest)) < statSync(made).mtimeMs) return 0;
  const code = await run("npm", ["run", "--silent", "build", "-w", "ui"]);
  // A build that fails can leave files that look up to date.
  if (code !== 0) rmSync(made, { force: true });
  return code;
}
