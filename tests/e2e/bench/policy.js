// The policy of this computer while a release build is measured. Such a build reads it in one place only, which needs the right to write there.
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";

const FOLDER = "/etc/aplomb";
const FILE = `${FOLDER}/policy.json`;

/**
 * Lets a kept session be taken up at a start without the agent: its refresh token may stand in an address. `remove` takes the policy
 * away again.
 */
export function keepSessions() {
  if (existsSync(FILE)) throw new Error(`${FILE} is there already: this part of the bench writes its own, and needs a computer without one`);
  const hadFolder = existsSync(FOLDER);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(FILE, JSON.stringify({ refreshForm: "get" }));
  return { remove: () => rmSync(hadFolder ? FILE : FOLDER, { recursive: true }) };
}
