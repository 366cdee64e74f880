import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The catalogue as files. Each folder of locales/ is a language. */
const locales = fileURLToPath(new URL('../locales/', import.meta.url));

/** Files whose messages only the program shows; the page does not contain them. */
export const ofProgram = ['command-line.ftl', 'desktop.ftl', 'doctor.ftl', 'findings.ftl', 'history-table.ftl', 'sign-in-window.ftl'];

/** Files whose messages only the packages contain. */
export const ofPackages = ['installer.ftl'];

/** Files whose messages are shown only by what the page loads after its first view (`lazily` in src/features/common). */
export const ofLater = ['about.ftl', 'campaign.ftl', 'closing.ftl', 'diagnostics.ftl', 'examination.ftl', 'history-search.ftl', 'managed.ftl', 'settings.ftl', 'shortcuts.ftl', 'workflows.ftl'];

/** The file whose English is built in: what is shown before a language is there, and where one cannot be loaded. */
export const builtIn = 'loading.ftl';

/** The tags of the languages. */
export const languages = () =>
  readdirSync(locales, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();

/** The paths of the files of a language by their names. */
export const paths = (language = 'en') =>
  Object.fromEntries(
    readdirSync(`${locales}${language}`)
      .filter((name) => name.endsWith('.ftl'))
      .toSorted()
      .map((name) => [name, `${locales}${language}/${name}`]),
  );

/** The text of each file of a language by its name. */
export const files = (language = 'en') => Object.fromEntries(Object.entries(paths(language)).map(([name, path]) => [name, readFileSync(path, 'utf8')]));
