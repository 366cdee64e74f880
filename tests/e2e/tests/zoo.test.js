import assert from "node:assert/strict";
import { test } from "node:test";
import { ROWS } from "../zoo/rows.js";
import { withRows } from "../zoo/run.js";

for (const allowList of [false, true]) {
  test(`every sign-in page, ${allowList ? "with" : "without"} a list of allowed hosts`, async (t) => {
    await withRows({ name: `zoo-${allowList ? "listed" : "open"}`, allowList }, async (run) => {
      for (const row of ROWS.filter((each) => (each.listed ?? false) === allowList)) {
        await t.test(row.name, async () => assert.equal((await run(row)).wrong, undefined));
      }
    });
  });
}
