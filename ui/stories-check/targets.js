/**
 * In the page: what a person presses there that is too small: less than 32 px high or wide, or less than 44 px high for Answer and End.
 * In the compact bar, which is 44 px high with its edges, 40 px for these two. A box to tick is pressed itself or by its label. The lines between columns are no targets: the arrow keys move them too.
 * @returns {string[]}
 */
export function small() {
  const pressed = 'button, summary, select, textarea, input, a[href], [role="option"], [role="menuitem"], [role="menuitemradio"], [role="tab"]';
  const large = '[data-testid="action-ANSWER"], [data-testid="action-DROP"]';
  const found = new Set();
  for (const element of document.querySelectorAll(pressed)) {
    if (!element.checkVisibility({ checkVisibilityCSS: true })) continue;
    const box = /^(?:radio|checkbox)$/.test(element.getAttribute('type') ?? '');
    const label = box ? /** @type {HTMLInputElement} */ (element).labels?.[0] : undefined;
    const least = !element.matches(large) ? 32 : element.closest('[data-testid="compact-bar"]') !== null ? 40 : 44;
    // A rounded half pixel is none.
    const isLarge = (/** @type {DOMRect} */ { width, height }) => width >= 31.5 && height >= least - 0.5;
    const { width, height } = element.getBoundingClientRect();
    if ([element, ...(label ? [label] : [])].some((each) => isLarge(each.getBoundingClientRect()))) continue;
    found.add(`${element.getAttribute('data-testid') ?? element.localName} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 30)}”: ${Math.round(width)} × ${Math.round(height)} px`);
  }
  return [...found];
}
