/** How long a step waits at most for the next picture of the screen, in milliseconds: a window that is not drawn asks for none. */
const LATEST = 100;

/** The two ways in which a page is told that time has passed; tests bring their own. */
export interface Screen {
  requestAnimationFrame(callback: () => void): unknown;
  setTimeout(callback: () => void, milliseconds: number): unknown;
}

/**
 * Shows changes in two steps: `show` for what the agent looks at, and `follow` one picture of the screen later for what stands elsewhere.
 * WebKitGTK without hardware acceleration paints everything between two places that change together. Both are called at most once for each
 * picture, however often a change is told: `show` at once when the page is at rest, later in turn with `follow`.
 */
export function oncePerPaint(show: () => void, follow: () => void, screen: Screen): () => void {
  let rests = true;
  let shows = false;
  let follows = false;
  const soon = (step: () => void) => {
    let passed = false;
    const pass = () => {
      if (passed) return;
      passed = true;
      step();
    };
    screen.requestAnimationFrame(pass);
    screen.setTimeout(pass, LATEST);
  };
  const showNow = () => {
    shows = false;
    follows = true;
    show();
  };
  /** Before a picture for which nothing was changed yet. */
  const inTurn = () => {
    if (follows) {
      follows = false;
      follow();
    } else if (shows) {
      showNow();
    } else {
      rests = true;
      return;
    }
    soon(inTurn);
  };
  /** Before the picture for which the first change was made. */
  const first = () => {
    if (shows) showNow();
    soon(inTurn);
  };
  return () => {
    shows = true;
    if (!rests) return;
    rests = false;
    showNow();
    soon(first);
  };
}
