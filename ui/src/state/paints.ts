/** How long a step waits at most for the next picture of the screen, in milliseconds: a window that is not drawn asks for none. */
const LATEST = 100;

/** How long the page rests at least between two steps while changes go on, in milliseconds: the screen shows sixty pictures a second. */
const REST = 16;

/** The two ways in which a page is told that time has passed; tests bring their own. */
export interface Screen {
  requestAnimationFrame(callback: () => void): unknown;
  setTimeout(callback: () => void, milliseconds: number): unknown;
}

/** What a change does, each in a picture of the screen of its own: `first` takes the change and shows a glance, `show` the rest of it, `follow` what stands elsewhere. */
export interface Steps {
  first: () => void;
  show: () => void;
  follow: () => void;
}

/**
 * Shows changes step by step, because WebKitGTK without hardware acceleration paints everything between two places that change together.
 * However often a change is told, a step is done at most once for each picture of the screen: the first two at once when the page is at rest;
 * while changes go on, all three in turn.
 */
export function oncePerPaint({ first, show, follow }: Steps, screen: Screen): () => void {
  const steps = [first, show, follow];
  let rests = true;
  let changed = false;
  let next = 0;
  /** Before the next picture is painted, and so many milliseconds later. */
  const atPicture = (before: () => void, after: () => void, later: number) => {
    let passed = false;
    const pass = () => {
      if (passed) return;
      passed = true;
      before();
      screen.setTimeout(after, later);
    };
    screen.requestAnimationFrame(pass);
    screen.setTimeout(pass, LATEST);
  };
  const step = () => {
    if (next === 0) changed = false;
    steps[next]?.();
    next = (next + 1) % steps.length;
  };
  /** A change that came before the picture belongs to it. */
  const showAgain = () => {
    if (!changed) return;
    next = 0;
    step();
    step();
  };
  const inTurn = () => {
    rests = next === 0 && !changed;
    if (rests) return;
    step();
    atPicture(() => undefined, inTurn, REST);
  };
  return () => {
    changed = true;
    if (!rests) return;
    rests = false;
    step();
    screen.setTimeout(() => {
      step();
      atPicture(showAgain, inTurn, 0);
    }, 0);
  };
}
