import assert from "node:assert/strict";
import { test } from "node:test";
import { ROWS } from "../sign-in-pages/rows.js";
import { groups, withRows } from "../sign-in-pages/run.js";

for (const [settings, rows] of groups(ROWS)) {
  test(`every kind of sign-in page with the settings "${settings}" ends as expected`, async (t) => {
    await withRows({ settings }, async (run) => {
      for (const row of rows) {
        await t.test(row.name, async () => assert.equal((await run(row)).wrong, undefined));
      }
    });
  });
}
