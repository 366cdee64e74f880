/** How long a change waits at most for the next picture of the screen, in milliseconds: a window that is not drawn asks for none. */
const LATEST = 100;

/** The two ways in which a page is told that time has passed; tests bring their own. */
export interface Screen {
  requestAnimationFrame(callback: () => void): unknown;
  setTimeout(callback: () => void, milliseconds: number): unknown;
}

/**
 * Calls `show` at most once for each picture of the screen, however often it is asked for: at once when the page is at rest, and for
 * everything that follows together before the next picture is drawn.
 */
export function oncePerPaint(show: () => void, screen: Screen): () => void {
  let waits = false;
  let more = false;
  const next = () => {
    let passed = false;
    const pass = () => {
      if (passed) return;
      passed = true;
      waits = more;
      more = false;
      if (!waits) return;
      show();
      next();
    };
    screen.requestAnimationFrame(pass);
    screen.setTimeout(pass, LATEST);
  };
  return () => {
    if (waits) {
      more = true;
      return;
    }
    waits = true;
    show();
    next();
  };
}
