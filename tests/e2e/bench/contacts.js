// How long the page takes from a key stroke in the field for contacts to the rows that are found, by way of the program.
import { id } from "../harness/application.js";
import { RELEASE, atDesk, told } from "./desk.js";
import { quantile } from "./figures.js";

/** A list of contacts has its place beside the calls. */
const SIZE = { width: 1280, height: 800 };

/** Contacts of a phone book at most; three books share them. */
const CONTACTS = 6000;

/** What is typed, sign by sign, and taken back: names, a number, a description, initials, and what is nowhere. */
const TYPED = ["garcia", "noe forster", "0045 55 02 17", "invoices room 3", "ab", "zzz", "chloe tak", "e", "5502", "larsen 2"];
const TIMES = 8;

/** From a key stroke until its rows are laid out, in milliseconds. What is typed is never the same twice in a row, so that each stroke asks. */
const TYPE = `
  const [field, list, typed, times, done] = arguments;
  const input = document.querySelector(field);
  const section = document.querySelector(list);
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set;
  const took = [];
  const stroke = (text) => new Promise((resolve) => {
    const begin = performance.now();
    const watch = new MutationObserver(() => {
      if (section.dataset.query !== text) return;
      watch.disconnect();
      section.getBoundingClientRect();
      took.push(performance.now() - begin);
      setTimeout(resolve, 10);
    });
    watch.observe(section, { attributes: true, attributeFilter: ["data-query"] });
    set.call(input, text);
    input.dispatchEvent(new InputEvent("input", { bubbles: true }));
  });
  (async () => {
    for (let n = 0; n < times; n += 1) {
      for (const text of typed) {
        for (let length = 1; length <= text.length; length += 1) await stroke(text.slice(0, length));
        await stroke("");
      }
    }
    done(took);
  })();`;

/** Searches in 6,000 contacts. */
export function contacts(figures, _peer, program = RELEASE) {
  return atDesk(SIZE, async ({ app }) => {
    await app.click(id("rail-contacts"));
    await app.see(id("contacts", '[data-state="ready"]'), 30);
    const times = await app.browser.executeAsyncScript(TYPE, id("contacts-field"), id("contacts"), TYPED, TIMES);
    const name = `contacts ${told(SIZE)}: key stroke to rows in ${CONTACTS} contacts`;
    figures.add(`${name}, key strokes`, times.length, "");
    figures.add(`${name}, p50`, quantile(times, 0.5), "ms");
    figures.add(`${name}, p99`, quantile(times, 0.99), "ms", 8);
  }, program, ["--phone-books", `3x${CONTACTS}`]);
}
