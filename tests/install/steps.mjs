// Prints one line per step, with the error of a failed one.
import { ask } from "../../.dev/run.mjs";

const counts = { passed: 0, failed: 0 };

/** Runs a step and prints its result. After a failed step no further step runs, because each depends on the previous ones. */
export async function step(name, run) {
  const begin = performance.now();
  try {
    const more = await run();
    counts.passed += 1;
    const seconds = ((performance.now() - begin) / 1000).toFixed(1);
    console.log(`ok      ${name}${typeof more === "string" ? `: ${more}` : ""} (${seconds} s)`);
  } catch (trouble) {
    counts.failed += 1;
    console.log(`FAILED  ${name}`);
    throw trouble;
  }
}

/** Runs all steps of `check`; prints the counts and returns the exit status. */
export async function counted(check) {
  try {
    await check();
  } catch (trouble) {
    console.log(trouble.stack ?? String(trouble));
    if (counts.failed === 0) counts.failed = 1;
  }
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
  return counts.failed === 0 ? 0 : 1;
}

/** Runs a program; returns its output (standard output and error) and exit status. */
export function tried(program, args, options = {}) {
  const { status, stdout, stderr } = ask(program, args, options);
  return { status, said: `${stdout}${stderr}`, stdout };
}

/** Runs a program that must succeed; returns its standard output. */
export function done(program, args, options = {}) {
  const { status, said, stdout } = tried(program, args, options);
  if (status !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${status}:\n${said}`);
  return stdout;
}
