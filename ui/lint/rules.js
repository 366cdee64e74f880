/** Two rules of this page that no plugin has: looks stand in theme/, texts come from the catalogue through words/. */

const colour = /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|light-dark)\(/i;
const named = /^(?:black|white|red|green|blue|yellow|orange|purple|pink|gray|grey|silver|navy|teal|maroon|brown|gold)$/i;

/**
 * What a declaration names by itself although the theme has a name for it; null when nothing.
 * @param {string} property
 * @param {string} value
 */
function ownLook(property, value) {
  const plain = value.replace(/var\([^()]*\)/g, '').replace(/color-mix\(in oklab,/g, '');
  if (colour.test(plain) || plain.split(/[\s,()]+/).some((word) => named.test(word))) return 'a colour';
  if (/radius$/.test(property) && /[1-9]/.test(plain.replace(/calc\(.*\)/, ''))) return 'a radius';
  if (property === 'box-shadow' && /\d/.test(plain) && !/var\(--tone\)/.test(value)) return 'a shadow';
  if (property === 'font-size' && /\d/.test(plain) && !/em$/.test(plain)) return 'a size of text';
  return null;
}

/** @type {import('eslint').Rule.RuleModule} */
const looksInTheme = {
  meta: { type: 'problem', schema: [], messages: { own: '{{what}} belongs into theme/: {{text}}' } },
  create: (context) => ({
    /** @param {any} node */
    SvelteStyleElement(node) {
      const css = node.children.map((/** @type {any} */ child) => child.value ?? '').join('');
      for (const match of css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([\w-]+)\s*:\s*([^;{}]+);/g)) {
        const [text, property = '', value = ''] = match;
        const what = ownLook(property, value.trim());
        if (what !== null) context.report({ node, messageId: 'own', data: { what, text } });
      }
    },
  }),
};

const spoken = new Set(['aria-label', 'title', 'placeholder', 'alt', 'label']);

/** @type {import('eslint').Rule.RuleModule} */
const textsInWords = {
  meta: { type: 'problem', schema: [], messages: { own: 'A text belongs into the catalogue (locales/): {{text}}' } },
  create: (context) => {
    /** @param {any} node @param {string} text */
    const look = (node, text) => {
      if (/\p{L}/u.test(text)) context.report({ node, messageId: 'own', data: { text: text.trim() } });
    };
    return {
      /** @param {any} node */
      SvelteText(node) {
        if (node.parent.type !== 'SvelteStyleElement' && node.parent.type !== 'SvelteScriptElement') look(node, node.value);
      },
      /** @param {any} node */
      SvelteAttribute(node) {
        if (!spoken.has(node.key.name)) return;
        for (const part of node.value) if (part.type === 'SvelteLiteral') look(part, part.value);
      },
    };
  },
};

export default { rules: { 'looks-in-theme': looksInTheme, 'texts-in-words': textsInWords } };
