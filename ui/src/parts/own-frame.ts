/** Changes that wait, in their order. */
const waiting: (() => void)[] = [];

function next(): void {
  waiting.shift()?.();
  if (waiting.length > 0) requestAnimationFrame(next);
}

/**
 * Makes a change in an animation frame that no other such change shares, until the answer is called. WebKitGTK without hardware
 * acceleration paints the whole window when two places of it changed in one frame, and only the place when one did.
 */
export function inOwnFrame(change: () => void): () => void {
  waiting.push(change);
  if (waiting.length === 1) requestAnimationFrame(next);
  return () => {
    const at = waiting.indexOf(change);
    // The first keeps its place: its frame is on the way, and starts the next one.
    if (at > 0) waiting.splice(at, 1);
    else if (at === 0) waiting[0] = () => undefined;
  };
}
