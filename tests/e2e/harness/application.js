// Drives the built application in a window, and reads its page.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { Builder, By, Capabilities } from "selenium-webdriver";
import { onFreePorts, root, start, stop, until, whileRunning, within } from "./process.js";

/** The title of the window with the page. */
export const MAIN_WINDOW = "^Aplomb$";

/** How long the application may take to start, in milliseconds. The driver does not notice an application that ends before its page is there, and waits for ever. */
const STARTS_WITHIN = 60_000;

/** How long the driver may take to end its session, in milliseconds. Then it is ended with everything that it started. */
const QUITS_WITHIN = 10_000;

const built = join(root, "target", "debug", "aplomb");

/** Starts the application on a display, with separate folders below `home`. */
export async function openApplication(screen, home, args, program = built) {
  const env = { ...screen.env, ...folders(home), APLOMB_POLICY: policyFile(home) };
  const [driver, address] = await onFreePorts(2, (port, native) => openDriver(port, native, env));
  try {
    const capabilities = new Capabilities().setBrowserName("wry").set("tauri:options", { application: program, args });
    const browser = await within(STARTS_WITHIN, new Builder().usingServer(address).withCapabilities(capabilities).build());
    return new Application(driver, browser, screen, env);
  } catch (trouble) {
    await stop(driver);
    throw new Error(`WebDriver cannot start the application: ${driver.said.join("\n")}`, { cause: trouble });
  }
}

/** Starts tauri-driver; returns the program and its address. */
async function openDriver(port, native, env) {
  const driver = start(join(root, "target", "tools", "bin", "tauri-driver"), ["--port", String(port), "--native-port", String(native)], { env });
  const address = `http://127.0.0.1:${port}/`;
  try {
    await whileRunning(driver, "tauri-driver listens", async () => (await fetch(`${address}status`)).ok);
    return [driver, address];
  } catch (trouble) {
    await stop(driver);
    throw trouble;
  }
}

/** Starts the application without a driver: tests cannot read its page, and the application survives the end of the page's process. */
export function startApplication(screen, home, args, program = built) {
  const env = { ...screen.env, ...folders(home), APLOMB_POLICY: policyFile(home) };
  const child = start(program, args, { env });
  return { said: child.said, env, end: () => stop(child) };
}

/** Where a debug build reads managed settings, instead of those of this computer. */
export const policyFile = (home) => join(home, "policy.json");

/** Separate folders, so that the application neither reads nor changes the user's files. */
export function folders(home) {
  const named = { XDG_CONFIG_HOME: "config", XDG_DATA_HOME: "data", XDG_CACHE_HOME: "cache", XDG_STATE_HOME: "state", XDG_RUNTIME_DIR: "run" };
  return Object.fromEntries(
    Object.entries(named).map(([name, below]) => {
      const path = join(home, below);
      mkdirSync(path, { recursive: true, mode: 0o700 });
      return [name, path];
    }),
  );
}

/** The CSS of a test id, with further conditions. */
export const id = (name, more = "") => `[data-testid="${name}"]${more}`;

/** A running application. */
export class Application {
  #driver;
  #ended = false;

  constructor(driver, browser, screen, env) {
    this.#driver = driver;
    this.browser = browser;
    this.screen = screen;
    this.env = env;
  }

  /** The output of the application on its terminal. */
  get said() {
    return this.#driver.said;
  }

  /** The elements that match and can be seen now. */
  async shown(css) {
    const found = await this.browser.findElements(By.css(css));
    const seen = await Promise.all(found.map((element) => element.isDisplayed()));
    return found.filter((_, index) => seen[index]);
  }

  /** Waits until an element can be seen. */
  async see(css, seconds = 30) {
    return until(`the page shows ${css}`, async () => (await this.shown(css))[0], seconds);
  }

  /** Waits until no such element can be seen. */
  async seeNot(css, seconds = 30) {
    await until(`the page no longer shows ${css}`, async () => (await this.shown(css)).length === 0, seconds);
  }

  /** The text of an element, when it can be seen. */
  async text(css) {
    return (await this.see(css)).getText();
  }

  /** An attribute of an element. */
  async attribute(css, name) {
    return (await this.see(css)).getAttribute(name);
  }

  /** Clicks an element as soon as it can be clicked. */
  async click(css, seconds = 30) {
    await until(`${css} can be clicked`, async () => {
      const [element] = await this.shown(css);
      if (element === undefined || !(await element.isEnabled())) return false;
      await element.click();
      return true;
    }, seconds);
  }

  /** Replaces the text of a field, unless it is there already. */
  async fill(css, text) {
    const field = await this.see(css);
    if ((await field.getProperty("value")) === text) return;
    await field.clear();
    await field.sendKeys(text);
  }

  /** The value of a field. */
  async value(css) {
    return (await this.see(css)).getProperty("value");
  }

  /** Ends the application like the end of a desktop session (SIGTERM). */
  async end() {
    if (this.#ended) return;
    this.#ended = true;
    await within(QUITS_WITHIN, this.browser.quit()).catch(() => undefined);
    await stop(this.#driver);
  }
}
