// Observes the pages of identity providers. WebDriver cannot see them, so this uses their requests and their window.
import { SIGN_IN_WINDOW } from "../e2e/harness/journey.js";
import { until } from "../e2e/harness/process.js";

/** The answered requests for `path` at the host `idp` or `oidc`. */
export const answered = async (centre, path, { method = "GET", host = "idp" } = {}) =>
  (await centre.state()).requests.filter((each) => each.node === host && each.method === method && each.status > 0 && each.path.startsWith(path));

/**
 * Watches for pages. Each call of the returned function waits for the next page of `host` and returns its window. A page has loaded
 * when `path`, the last request of each page, was answered again.
 */
export async function watchPages({ centre, screen }, path, host = "idp") {
  const shown = async () => (await answered(centre, path, { host })).length;
  let seen = await shown();
  return async () => {
    seen += 1;
    await until(`${path} of ${host} was answered ${seen} times`, async () => (await shown()) >= seen);
    const window = await screen.window(`${SIGN_IN_WINDOW}.*${host}\\.localhost`);
    await screen.painted(window);
    return window;
  };
}

/** Types a name and a password; the name field has the focus. */
export async function typeBoth({ screen }, window, name, password) {
  await screen.type(window, name);
  await screen.press(window, "Tab");
  await screen.type(window, password);
  await screen.press(window, "Return");
}

/** Types one line and sends it. */
export async function typeLine({ screen }, window, text) {
  await screen.type(window, text);
  await screen.press(window, "Return");
}
