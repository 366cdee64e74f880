// Collects what the desk's page contains and exchanges with the program, from inside the page.

/** Makes the page record everything that it exchanges with the program, and everything that it copies. */
export async function listen({ browser }) {
  await browser.executeScript(`
    if (window.canaryTraffic) return;
    const heard = window.canaryTraffic = [];
    const write = (...what) => heard.push(what.map((each) => typeof each === "string" ? each : JSON.stringify(each) ?? "").join(" "));
    // Results of commands and frames of the channel; both arrive in a callback.
    const { callbacks } = window.__TAURI_INTERNALS__;
    callbacks.get = function (id) {
      const callback = Map.prototype.get.call(this, id);
      return callback && ((data) => { write("in", data); return callback(data); });
    };
    const fetched = window.fetch;
    window.fetch = (to, how) => {
      write("out", String(to?.url ?? to), how?.body instanceof ArrayBuffer || ArrayBuffer.isView(how?.body) ? new TextDecoder().decode(how.body) : how?.body);
      return fetched(to, how);
    };
    const copied = navigator.clipboard?.writeText;
    if (copied) navigator.clipboard.writeText = (text) => { write("copied", text); return copied.call(navigator.clipboard, text); };
    document.addEventListener("copy", () => write("copied", String(document.activeElement?.value ?? getSelection())));
  `);
}

/** The recorded traffic. */
export function traffic({ browser }) {
  return browser.executeScript("return (window.canaryTraffic ?? []).join('\\n')");
}

/** The content of the page. */
export function content({ browser }) {
  return browser.executeScript(`
    const fields = [...document.querySelectorAll("input, textarea, select")].map((field) => field.value);
    return [location.href, document.title, document.documentElement.outerHTML, ...fields].join("\\n");
  `);
}

/** What the page stores: local storage, cookies, databases, caches, loaded addresses. A control key proves that the search sees it. */
export function kept({ browser }) {
  return browser.executeAsyncScript(`
    const done = arguments[arguments.length - 1];
    localStorage.setItem("canary", "chirp");
    (async () => {
      const databases = (await indexedDB.databases?.()) ?? [];
      const cacheNames = window.caches ? await caches.keys().catch(() => []) : [];
      const kept = { local: { ...localStorage }, session: { ...sessionStorage }, cookie: document.cookie, state: history.state, name: window.name, databases, cacheNames,
        loaded: performance.getEntries().map((entry) => entry.name) };
      localStorage.removeItem("canary");
      done(JSON.stringify(kept));
    })();
  `);
}
