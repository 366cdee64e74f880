import { readFileSync } from 'node:fs';
import { builtIn, languages, ofLater, ofPackages, ofProgram, paths } from './files.js';
import { whole } from './whole.js';

const OWN = '\0';
const BUILT_IN = 'virtual:built-in-texts';
const FIRST = 'virtual:texts/';
const LATER = 'virtual:later-texts/';
const ALL = 'virtual:languages';

const ofNoPage = [...ofProgram, ...ofPackages];
const inFirst = (/** @type {string} */ name) => !ofNoPage.includes(name) && !ofLater.includes(name);
const inLater = (/** @type {string} */ name) => ofLater.includes(name);

/** How each language is loaded: its texts of the first view, and the later ones. */
const loads = () =>
  languages()
    .map((language) => `${JSON.stringify(language)}: { first: () => import(${JSON.stringify(FIRST + language)}), later: () => import(${JSON.stringify(LATER + language)}) }`)
    .join(', ');

/**
 * Makes modules of the catalogue, so that the page loads the one language that it shows. `virtual:texts/de` is what the first view shows in
 * German, and `virtual:later-texts/de` everything else; `virtual:languages` loads them. `virtual:built-in-texts` is English, for the time
 * before.
 * @returns {import('vite').Plugin}
 */
export const catalogue = () => ({
  name: 'catalogue',
  resolveId: (id) => (id === ALL || id === BUILT_IN || id.startsWith(FIRST) || id.startsWith(LATER) ? `${OWN}${id}` : undefined),
  load(id) {
    if (!id.startsWith(OWN)) return undefined;
    const name = id.slice(OWN.length);
    if (name === ALL) return `export default { ${loads()} };`;
    /** @param {string} language @param {(name: string) => boolean} fits */
    const texts = (language, fits) => {
      const [own, english] = [paths(language), paths()];
      const shown = Object.entries(english).filter(([file]) => fits(file));
      const parts = shown.map(([file, source]) => {
        const path = own[file];
        for (const each of [source, path]) if (each !== undefined) this.addWatchFile(each);
        return whole(path === undefined ? '' : readFileSync(path, 'utf8'), readFileSync(source, 'utf8'));
      });
      return `export default ${JSON.stringify(parts.join(''))};`;
    };
    if (name === BUILT_IN) return texts('en', (file) => file === builtIn);
    if (name.startsWith(FIRST)) return texts(name.slice(FIRST.length), inFirst);
    if (name.startsWith(LATER)) return texts(name.slice(LATER.length), inLater);
    return undefined;
  },
});
