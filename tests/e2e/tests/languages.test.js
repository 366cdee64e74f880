import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { askToSignIn } from "../harness/journey.js";
import { id } from "../harness/application.js";
import { root, start, until, whileRunning } from "../harness/process.js";
import { inWorld } from "../harness/world.js";

const aplomb = join(root, "target", "debug", "aplomb");

/** The first line that the program prints with this environment. */
async function firstLine(args, language) {
  const program = start(aplomb, args, { env: { ...process.env, LANGUAGE: "", LC_MESSAGES: "", ...language } });
  await whileRunning(program, "it prints something", () => program.said.length > 0);
  await until("it has ended", () => program.over);
  return program.said.find((line) => line.trim() !== "");
}

test("the program prints in the language of the system, in English for LC_ALL=C, and in the language that is named", async () => {
  const german = { LC_ALL: "de_DE.UTF-8", LANG: "de_DE.UTF-8" };
  assert.match(await firstLine(["--help"], german), /^Aplomb, ein Desktop für/);
  assert.match(await firstLine(["--help"], { ...german, LC_ALL: "C" }), /^Aplomb, a desktop for/);
  assert.match(await firstLine(["--language", "fr", "--help"], german), /^Aplomb, un bureau pour/);
  assert.match(await firstLine(["--nonsense"], german), /^aplomb: unerwartetes Argument: --nonsense/);
  assert.match(await firstLine(["--language", "xx", "--help"], german), /^aplomb: --language kann nicht xx sein/);
});

test("a language that IT has set is the language of the page and of the sign-in window, and Arabic reads from right to left", async () => {
  await inWorld({ name: "languages", policy: () => ({ language: "ar" }) }, async (world) => {
    const { app, screen } = world;
    await app.see(id("sign-in"));
    assert.equal(await app.attribute("html", "lang"), "ar");
    assert.equal(await app.attribute("html", "dir"), "rtl");
    assert.equal(await app.text(id("sign-in")), "تسجيل الدخول");
    await askToSignIn(world);
    await app.see(id("step-signInPage", '[data-status="running"]'));
    await screen.window("^تسجيل الدخول – ");
  });
});
