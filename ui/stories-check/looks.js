/**
 * Looks that the system asks for and that WebKitGTK cannot be told to show: forced colours (the contrast themes of Windows) and less motion.
 * Here the media queries of the page are rewritten, and colours are forced as CSS Color Adjustment 1 says: every colour that is no
 * keyword of the system becomes one, and soft shadows go. Forced colours of pseudo-elements and of images are not imitated.
 */

/** The keywords of CSS in the colours of Windows' contrast theme "Night sky". */
const theme = {
  Canvas: '#000000',
  CanvasText: '#ffffff',
  LinkText: '#8080ff',
  GrayText: '#a6a6a6',
  Highlight: '#d6b4fd',
  HighlightText: '#000000',
  ButtonFace: '#000000',
  ButtonText: '#ffee32',
  ButtonBorder: '#ffee32',
};
export { theme };

/** A style sheet in which the keywords have the colours of the theme, and where the page can read which element keeps its colours. The keywords are used for forced colours only. */
export function prepared(/** @type {string} */ css) {
  const keywords = new Map(Object.entries(theme).map(([name, colour]) => [name.toLowerCase(), colour]));
  return css
    .replaceAll(/(?<=[:\s,(])[a-z]+(?=[\s;,)}!])/gi, (word) => keywords.get(word.toLowerCase()) ?? word)
    .replaceAll(/(?<![-\w])forced-color-adjust:/g, '--forced-color-adjust:');
}

/**
 * In the page: asks for less motion, and says what still moves.
 * @returns {string[]}
 */
export function restless() {
  /** @param {CSSRuleList} rules */
  const rewrite = (rules) => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule) {
        if (/prefers-reduced-motion:\s*reduce/.test(rule.media.mediaText)) rule.media.mediaText = 'all';
        else if (/prefers-reduced-motion:\s*no-preference/.test(rule.media.mediaText)) rule.media.mediaText = 'not all';
      }
      if (rule instanceof CSSGroupingRule) rewrite(rule.cssRules);
    }
  };
  for (const sheet of document.styleSheets) rewrite(sheet.cssRules);
  // What waits for a moment before it is shown does so without moving.
  const moves = (/** @type {string} */ durations) => durations.split(',').some((each) => parseFloat(each) * (/ms/.test(each) ? 1 : 1000) > 10);
  const found = new Set();
  for (const element of document.querySelectorAll('#storybook-root, #storybook-root *')) {
    const style = getComputedStyle(element);
    if (moves(style.transitionDuration)) found.add(`${element.localName}.${element.classList[0] ?? ''} changes slowly: ${style.transitionProperty}`);
    if (style.animationName !== 'none' && moves(style.animationDuration)) found.add(`${element.localName}.${element.classList[0] ?? ''} moves: ${style.animationName}`);
  }
  return [...found];
}

/**
 * In the page: shows it in forced colours, and says what is lost with the page's own: a shape that is seen no more, a chosen thing that
 * looks like those that are not, and a tone with neither a word nor an icon.
 * @param {Record<string, string>} theme
 * @returns {string[]}
 */
export function lost(theme) {
  const root = document.querySelector('#storybook-root') ?? document.body;
  const all = [root, ...root.querySelectorAll('*')].filter((element) => element instanceof HTMLElement);
  const name = (/** @type {Element} */ element) => `${element.localName}${element.classList[0] ? `.${element.classList[0]}` : ''} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 30)}”`;
  const transparent = (/** @type {string} */ colour) => /^rgba\(.*, 0\)$|\/ 0\)$|^transparent$/.test(colour);
  /** @param {Element} element @returns {string} */
  const ground = (element) => {
    const colour = getComputedStyle(element).backgroundColor;
    return !transparent(colour) || element.parentElement === null ? colour : ground(element.parentElement);
  };
  const seen = (/** @type {Element} */ element) => element.checkVisibility({ checkVisibilityCSS: true });
  /** Differs from what is around it: by its ground or by an edge. */
  const stands = (/** @type {HTMLElement} */ element) => {
    const style = getComputedStyle(element);
    const around = element.parentElement === null ? '' : ground(element.parentElement);
    const edge = ['Top', 'Right', 'Bottom', 'Left'].some((side) => parseFloat(style.getPropertyValue(`border-${side.toLowerCase()}-width`)) > 0 && style.getPropertyValue(`border-${side.toLowerCase()}-color`) !== around && !transparent(style.getPropertyValue(`border-${side.toLowerCase()}-color`)));
    return edge || (!transparent(style.backgroundColor) && style.backgroundColor !== around);
  };
  const bare = (/** @type {Element} */ element) => element.textContent?.trim() === '' && element.querySelector('svg, img, input, canvas') === null;
  const shapes = all.filter((element) => bare(element) && seen(element) && element.getBoundingClientRect().width > 1 && element.children.length === 0 && stands(element));

  let found = 0;
  /** @param {CSSRuleList} rules */
  const rewrite = (rules) => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule && /forced-colors:\s*active/.test(rule.media.mediaText)) {
        rule.media.mediaText = 'all';
        found += 1;
      }
      if (rule instanceof CSSGroupingRule) rewrite(rule.cssRules);
    }
  };
  for (const sheet of document.styleSheets) rewrite(sheet.cssRules);
  if (found === 0) return ['there is no style for forced colours'];

  const probe = document.createElement('i');
  root.append(probe);
  const [own, colours] = [new Set(), /** @type {Record<string, string>} */ ({})];
  for (const [keyword, colour] of Object.entries(theme)) {
    probe.style.color = colour;
    colours[keyword] = getComputedStyle(probe).color;
    own.add(colours[keyword]);
  }
  probe.remove();
  for (const element of [document.documentElement, document.body, ...all]) {
    const style = getComputedStyle(element);
    if (style.getPropertyValue('--forced-color-adjust').trim() === 'none') continue;
    const button = element.matches('button, select, summary');
    const text = element.matches(':disabled') ? 'GrayText' : button ? 'ButtonText' : element.matches('a[href]') ? 'LinkText' : 'CanvasText';
    /** @type {Record<string, string>} */
    const forced = { 'box-shadow': 'none', 'text-shadow': 'none' };
    if (!own.has(style.color)) forced['color'] = theme[text] ?? '';
    if (!transparent(style.backgroundColor) && !own.has(style.backgroundColor)) forced['background-color'] = theme['Canvas'] ?? '';
    if (/gradient/.test(style.backgroundImage)) forced['background-image'] = 'none';
    for (const side of ['top', 'right', 'bottom', 'left']) {
      if (!own.has(style.getPropertyValue(`border-${side}-color`))) forced[`border-${side}-color`] = theme[button ? 'ButtonBorder' : 'CanvasText'] ?? '';
    }
    for (const [property, value] of Object.entries(forced)) element.style.setProperty(property, value, 'important');
  }

  const missing = shapes.filter((element) => seen(element) && !stands(element)).map((element) => `is not seen: ${name(element)} in ${name(element.parentElement ?? root)}`);
  const look = (/** @type {Element} */ element) => {
    const style = getComputedStyle(element);
    const edge = (/** @type {string} */ side) => (style.getPropertyValue(`border-${side}-color`) === ground(element) ? '0px' : style.getPropertyValue(`border-${side}-width`));
    return [ground(element), ...['top', 'right', 'bottom', 'left'].map(edge), style.outlineStyle, style.fontWeight, style.textDecorationLine, [...element.querySelectorAll('svg')].filter(seen).length].join();
  };
  const alike = [];
  for (const state of ['aria-pressed', 'aria-selected', 'aria-checked', 'aria-current']) {
    for (const chosen of root.querySelectorAll(`[${state}]:not([${state}="false"])`)) {
      const place = chosen.closest('[role="tablist"], [role="menu"], [role="listbox"], [role="radiogroup"], ul') ?? chosen.parentElement;
      const other = [...(place?.querySelectorAll(`[${state}="false"]`) ?? [])].find((each) => each.getAttribute('role') === chosen.getAttribute('role') && !each.matches(':disabled, [aria-disabled="true"], :focus'));
      if (other !== undefined && seen(chosen) && look(other) === look(chosen)) alike.push(`looks as if it were not chosen: ${name(chosen)} (${state})`);
    }
  }
  const silent = all.filter((element) => element.matches('[data-tone]') && seen(element) && bare(element) && element.getBoundingClientRect().width > 1 && element.closest('[aria-hidden="true"], [role="img"], [role="meter"], [role="progressbar"]') === null);
  return [...new Set([...missing, ...alike, ...silent.map((element) => `says something by its colour alone: ${name(element)} (${element.dataset['tone']})`)])];
}
