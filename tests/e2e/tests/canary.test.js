import assert from "node:assert/strict";
import { test } from "node:test";
import { canary } from "../canary/shift.js";

test("no token or password is anywhere it must not be, and none is left after sign-out", async () => {
  const lines = [];
  const failures = await canary({ renewals: 1, thorough: false, say: (line) => lines.push(line) });
  assert.equal(failures, 0, lines.join("\n"));
});
