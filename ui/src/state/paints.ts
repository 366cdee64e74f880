/** How long a step waits at most for the next picture of the screen, in milliseconds: a window that is not drawn asks for none. */
const LATEST = 100;

/** How long the page rests at least between two steps while changes go on, in milliseconds: the screen shows sixty pictures a second. */
const REST = 16;

/** The two ways in which a page is told that time has passed; tests bring their own. */
export interface Screen {
  requestAnimationFrame(callback: () => void): unknown;
  setTimeout(callback: () => void, milliseconds: number): unknown;
}

/** What a change does, each in a picture of the screen of its own: `first` a glance, `show` the rest of it, `follow` what stands elsewhere. */
export interface Steps {
  first: () => void;
  show: () => void;
  follow: () => void;
}

/**
 * Shows changes step by step, because WebKitGTK without hardware acceleration paints everything between two places that change together.
 * However often a change is told, a step is done at most once for each picture: the first two at once when the page is at rest; while changes
 * go on, `show` and `follow` in turn.
 */
export function oncePerPaint({ first, show, follow }: Steps, screen: Screen): () => void {
  let rests = true;
  let shows = false;
  let follows = false;
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
  const showChange = () => {
    shows = false;
    follows = true;
    show();
  };
  /** A change that came before the picture belongs to it. */
  const showAgain = () => {
    if (shows) showChange();
  };
  const inTurn = () => {
    if (follows) {
      follows = false;
      follow();
    } else if (shows) {
      showChange();
    } else {
      rests = true;
      return;
    }
    atPicture(() => undefined, inTurn, REST);
  };
  return () => {
    shows = true;
    if (!rests) return;
    rests = false;
    first();
    screen.setTimeout(() => {
      showChange();
      atPicture(showAgain, inTurn, 0);
    }, 0);
  };
}
