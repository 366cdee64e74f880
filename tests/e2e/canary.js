// The leak search: full shifts with secrets that are easy to recognise, then a search for them in every place where one
// could be. Prints one line per place; exits with 0 only if nothing was found and every search proved that it can find something.
//
//   npm run canary                      a shift with 24 token refreshes by POST, and some by every other method
//   npm run canary -- --short --renewals 1
//                                       the short form of the end-to-end tests
//   npm run canary -- --around          with the bytes around each find
import { parseArgs } from "node:util";
import { canary } from "./canary/shift.js";

const { values } = parseArgs({
  options: { renewals: { type: "string", default: "24" }, world: { type: "string", multiple: true }, short: { type: "boolean", default: false }, around: { type: "boolean", default: false } },
});

const failures = await canary({ renewals: Number(values.renewals), thorough: !values.short, worlds: values.world, around: values.around });
console.log(failures === 0 ? "0 leaks." : `${failures} leaks or blind searches.`);
process.exitCode = failures === 0 ? 0 : 1;
