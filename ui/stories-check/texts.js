/**
 * In the page, which shows a story in the language `en-XA`: what a person can read or hear there that is not from the catalogue.
 * Texts of the catalogue stand between ⟦ and ⟧. What is not one must be data of the story, a number, marked `translate="no"` (names of
 * files and libraries), or marked `lang` (the words of the log and of reports for the support, which are always English).
 * @param {boolean} told what was announced to a screen reader counts too; after a change of the language it stays as it was said
 * @returns {string[]}
 */
export function unmarked(told = true) {
  const spoken = ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'title', 'placeholder', 'alt'];
  /** @param {string} text */
  const core = (text) => text.replaceAll(/\s+/g, ' ').replaceAll(/^[\s\p{P}\d]+|[\s\p{P}\d]+$/gu, '');
  const data = new Set((/** @type {{ sampleTexts?: string[] }} */ (window).sampleTexts ?? []).map(core));
  const found = new Set();

  /** @param {string} text */
  const outside = (text) => {
    let [before, after] = ['', text];
    while (before !== after) [before, after] = [after, after.replaceAll(/⟦[^⟦⟧]*⟧/g, '\n')];
    return after.split('\n').map(core);
  };
  /** @param {string | null} text @param {Element} element */
  const look = (text, element) => {
    if (text === null || element.closest('[translate="no"], [lang]:not(:root)') !== null) return;
    if (!told && element.closest('[aria-live]') !== null) return;
    for (const piece of outside(text)) if (/\p{L}/u.test(piece) && !data.has(piece)) found.add(`${element.localName}: ${piece}`);
  };

  const root = document.querySelector('#storybook-root') ?? document.body;
  for (const element of [root, ...root.querySelectorAll('*')]) {
    if (element.localName === 'style' || element.localName === 'script' || !element.checkVisibility()) continue;
    for (const name of spoken) look(element.getAttribute(name), element);
    // Together: a running clock is an element in the middle of its text.
    const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.nodeValue);
    look(own.join('\n'), element);
  }
  return [...found];
}
