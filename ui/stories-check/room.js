/**
 * In the page around the frame: what in the frame has no room. A text that is cut off with dots, that leaves its button or the window,
 * or that is torn apart inside of a word; data (names, numbers) may be cut off, and has `bdi` or `dir` around it.
 * @returns {string[]}
 */
export function withoutRoom() {
  const frame = document.querySelector('iframe');
  const page = frame?.contentDocument;
  const view = frame?.contentWindow;
  if (!page || !view) return ['there is no page'];
  const found = new Set();
  /** Japanese and Chinese lines end between any two characters. */
  const breaksAnywhere = /^(?:ja|zh)/.test(page.documentElement.lang);
  /** @param {Node} node @param {string} word */
  const isTorn = (node, word) => {
    const at = (node.nodeValue ?? '').indexOf(word);
    const range = page.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + word.length);
    return new Set([...range.getClientRects()].map((rect) => Math.round(rect.top))).size > 1 && !/[-‐\u00ad/.@:]/.test(word);
  };
  const root = page.documentElement;
  if (root.scrollWidth > root.clientWidth) found.add(`the page is ${root.scrollWidth} px wide`);
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = (node.nodeValue ?? '').trim();
    const element = node.parentElement;
    if (text === '' || element === null || !element.checkVisibility({ checkVisibilityCSS: true }) || element.closest('.unseen, style, option, bdi, [dir]:not(:root)') !== null) continue;
    // Only read aloud.
    if (element.getBoundingClientRect().width <= 1) continue;
    const range = page.createRange();
    range.selectNodeContents(node);
    const rect = range.getBoundingClientRect();
    if (rect.width === 0 || rect.height === 0) continue;
    const style = view.getComputedStyle(element);
    if (/hidden|clip/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1) found.add(`cut off: ${text}`);
    const torn = breaksAnywhere ? undefined : [...text.matchAll(/\S+/g)].find((word) => isTorn(node, word[0]));
    if (torn !== undefined) found.add(`torn apart: ${torn[0]}`);
    const button = element.closest('button, [role="option"], [role="menuitem"]')?.getBoundingClientRect();
    const bounds = button ?? { left: 0, right: view.innerWidth, top: -Infinity, bottom: Infinity };
    if (rect.left < bounds.left - 1 || rect.right > bounds.right + 1 || rect.top < bounds.top - 2 || rect.bottom > bounds.bottom + 2) found.add(`leaves its place: ${text}`);
  }
  return [...found];
}
