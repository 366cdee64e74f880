import { readFileSync } from 'node:fs';
import { languages, ofPackages, ofProgram, paths } from './files.js';

const OWN = '\0';
const LANGUAGE = 'virtual:locale/';
const ALL = 'virtual:locales';

/** Fluent begins a comment at the beginning of a line. */
const withoutComments = (/** @type {string} */ text) => text.replaceAll(/^#.*\n/gm, '');

/**
 * Makes a module of each language, so that the build has one file for each and the page loads the one it shows: `virtual:locale/de` is
 * its texts, and `virtual:locales` loads every language but English, which is built in.
 * @returns {import('vite').Plugin}
 */
export const catalogue = () => ({
  name: 'catalogue',
  resolveId: (id) => (id === ALL || id.startsWith(LANGUAGE) ? `${OWN}${id}` : undefined),
  load(id) {
    if (id === `${OWN}${ALL}`) {
      const others = languages().filter((language) => language !== 'en');
      const loads = others.map((language) => `${JSON.stringify(language)}: () => import(${JSON.stringify(LANGUAGE + language)})`);
      return `export default { ${loads.join(', ')} };`;
    }
    if (!id.startsWith(`${OWN}${LANGUAGE}`)) return undefined;
    const shown = Object.entries(paths(id.slice(OWN.length + LANGUAGE.length))).filter(([name]) => !ofProgram.includes(name) && !ofPackages.includes(name));
    for (const [, path] of shown) this.addWatchFile(path);
    return `export default ${JSON.stringify(shown.map(([, path]) => withoutComments(readFileSync(path, 'utf8'))).join('\n'))};`;
  },
});
