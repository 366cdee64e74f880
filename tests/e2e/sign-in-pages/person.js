// What a person does in the sign-in window, as steps. Only the keyboard is used, because the strip above the page can have any height.
//
//   page                   waits for the next page that a person can use, in a visible window
//   prompt                 the same, for a prompt of the engine without a page of its own
//   focus ID               waits until the element has the focus; {unnamed} is one without an ID
//   type TEXT              types; {name} and {password} are the agent's
//   key KEYS               presses keys
//   key KEYS until WHAT    presses them repeatedly until the page reported WHAT, or until the page is gone
//   told WHAT              waits until a page reported WHAT
//   new window             waits for a further window and continues in it, until it is closed
//   close                  closes the window like its close button, and returns to the previous one
import { setTimeout as pause } from "node:timers/promises";
import { until } from "../harness/process.js";

/** The pause between two presses of a key, in milliseconds, because a dialog needs a moment to handle the first one. */
const BETWEEN_PRESSES = 500;

/** The sign-in has ended, and there is nothing more to do in its window. */
class Over extends Error {}
const OVER = Symbol("over");

/** A person at the sign-in windows that became visible since `mark`. `over` reports whether the sign-in has ended. */
export class Person {
  #world;
  #windows;
  #mark;
  #over;
  #looked;
  #document;
  #known = new Set();
  #stack = [];

  constructor(world, windows, mark, { over, looked }) {
    this.#world = world;
    this.#windows = windows;
    this.#mark = mark;
    this.#over = over;
    this.#looked = looked;
  }

  /** Does all steps, or those up to the end of the sign-in. */
  async does(steps) {
    for (const step of steps) {
      try {
        await this.#do(step);
      } catch (trouble) {
        if (trouble instanceof Over || await this.#over()) return;
        throw new Error(`"${step}": ${trouble.message}`, { cause: trouble });
      }
    }
  }

  async #do(step) {
    const [verb, ...rest] = step.split(" ");
    const text = rest.join(" ");
    const { screen } = this.#world;
    switch (verb) {
      case "page": return this.#page();
      case "prompt": return screen.painted(await this.#window());
      case "focus": return this.#focus(text === "{unnamed}" ? "" : text);
      case "type": return screen.type(await this.#window(), this.#filled(text));
      case "key": return this.#press(...text.split(" until "));
      case "told": return this.#wait(`a page reported ${text}`, async () => (await this.#told()).some(({ what }) => what === text));
      case "new": return this.#newWindow();
      case "close": return screen.close(this.#stack.pop() ?? await this.#window());
      default: throw new Error("unknown step");
    }
  }

  #filled(text) {
    const { agent } = this.#world.centre;
    return text.replaceAll("{name}", agent.loginName).replaceAll("{password}", agent.password);
  }

  async #told() {
    return (await this.#world.centre.signInPage()).told;
  }

  /** Waits, but no longer than the sign-in lasts. */
  async #wait(what, look) {
    return until(what, async () => {
      const found = await look();
      return found || (await this.#over() && OVER);
    }, 20).then((found) => {
      if (found === OVER) throw new Over();
      return found;
    });
  }

  /** The current window. */
  async #window() {
    const [top] = this.#stack.slice(-1);
    if (top !== undefined) return top;
    const first = await this.#wait("the sign-in window is visible", () => this.#windows.since(this.#mark)[0]);
    this.#stack.push(first.id);
    await this.#looked(first.id);
    return first.id;
  }

  async #page() {
    this.#document = await this.#wait("a page can be used", async () => {
      const usable = (await this.#told()).filter(({ what, document }) => what === "usable" && !this.#known.has(document));
      return usable.at(-1)?.document;
    });
    this.#known.add(this.#document);
    await this.#window();
  }

  /** A page in a window without focus reports its focused element only after the window gets the focus. */
  async #focus(element) {
    const { screen } = this.#world;
    await screen.focus(await this.#window());
    const here = ({ what, document }) => what === `focused-${element}` && (document === this.#document || this.#stack.length > 1);
    await this.#wait(`${element || "the element"} has the focus`, async () => (await this.#told()).some(here));
  }

  async #press(keys, what) {
    const { screen } = this.#world;
    if (what === undefined) return screen.press(await this.#window(), ...keys.split(" "));
    // A prompt may have a window of its own, so the keys go to the focused window.
    await this.#window();
    const done = async () => (what === "gone" ? this.#over() : (await this.#told()).some((each) => each.what === what));
    return this.#wait(`pressing ${keys} until ${what}`, async () => {
      if (await done()) return true;
      await screen.tool("key", "--clearmodifiers", keys);
      await until("the page reports", done, BETWEEN_PRESSES / 1000).catch(() => pause(0));
      return done();
    });
  }

  async #newWindow() {
    const known = await this.#window();
    const further = await this.#wait("a further window is visible", () => this.#windows.since(this.#mark).find(({ id }) => id !== known));
    this.#stack.push(further.id);
  }
}
