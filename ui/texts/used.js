import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** Which messages of the catalogue are shown: by the page, which names them in src/words only, and by the program. */
const words = fileURLToPath(new URL('../src/words/', import.meta.url));
const page = fileURLToPath(new URL('../src/', import.meta.url));
const program = fileURLToPath(new URL('../../src-tauri/', import.meta.url));

const isSource = (/** @type {string} */ name) => /\.(?:ts|svelte)$/.test(name) && !/\.(?:test|stories|gen)\.ts$/.test(name);

/**
 * The ids that TypeScript code names: literals, and templates by every value that their types allow.
 * @param {Record<string, string>} sources the code by its path
 * @param {ReadonlySet<string>} ids every id there is
 */
export function namedInTypeScript(sources, ids) {
  // Without the types of the platform, which take seconds to read: ids are made of the contract's words alone.
  const options = { noEmit: true, noLib: true, strict: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, types: [], skipLibCheck: true };
  const host = ts.createCompilerHost(options);
  const read = host.readFile.bind(host);
  const exists = host.fileExists.bind(host);
  const getSourceFile = host.getSourceFile.bind(host);
  host.readFile = (path) => sources[path] ?? read(path);
  host.fileExists = (path) => path in sources || exists(path);
  host.getSourceFile = (path, version) => {
    const own = sources[path];
    return own === undefined ? getSourceFile(path, version) : ts.createSourceFile(path, own, version, true);
  };
  const made = ts.createProgram(Object.keys(sources), options, host);
  const checker = made.getTypeChecker();
  const named = new Set();

  /** @param {ts.Node} node */
  const idsOf = (node) => {
    if (ts.isStringLiteralLike(node)) return ts.isLiteralTypeNode(node.parent) ? [] : [node.text];
    if (!ts.isTemplateExpression(node)) return [];
    const type = checker.getTypeAtLocation(node);
    return (type.isUnion() ? type.types : [type]).flatMap((each) => (each.isStringLiteral() ? [each.value] : []));
  };
  /** @param {ts.Node} node */
  const visit = (node) => {
    const call = node.parent !== undefined && ts.isCallExpression(node.parent) && node.parent.arguments[0] === node ? node.parent.expression.getText() : null;
    for (const id of idsOf(node)) {
      if (!ids.has(id)) continue;
      named.add(id);
      if (call === 'told') named.add(`${id}.todo`);
    }
    node.forEachChild(visit);
  };
  for (const path of Object.keys(sources)) made.getSourceFile(path)?.forEachChild(visit);
  return named;
}

/** @param {string} folder @param {(name: string) => boolean} fits */
const readAll = (folder, fits) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => fits(name))
      .map((name) => [join(folder, name), readFileSync(join(folder, name), 'utf8')]),
  );

/** @param {ReadonlySet<string>} ids */
export const namedByPage = (ids) => namedInTypeScript(readAll(words, isSource), ids);

/**
 * The ids that Rust code names, each as a literal of its own.
 * @param {string} code
 * @param {ReadonlySet<string>} ids
 */
export const namedInRust = (code, ids) => [...code.matchAll(/"([a-zA-Z][\w-]*(?:\.[\w-]+)?)"/g)].flatMap(([, id = '']) => (ids.has(id) ? [id] : []));

/** @param {ReadonlySet<string>} ids */
export const namedByProgram = (ids) =>
  new Set(Object.values(readAll(program, (name) => name.endsWith('.rs') && !/(?:^|\/)tests\//.test(name))).flatMap((code) => namedInRust(code, ids)));

/**
 * The ids that the packages name, in the place of a text: `@id@`.
 * @param {ReadonlySet<string>} ids
 */
export const namedByPackages = (ids) =>
  new Set(
    Object.values(readAll(join(program, 'installer/linux'), (name) => /\.(?:desktop|xml)$/.test(name))).flatMap((text) =>
      [...text.matchAll(/@([\w-]+)@/g)].flatMap(([, id = '']) => (ids.has(id) ? [id] : [])),
    ),
  );

/**
 * What words/ offers and nothing shows: functions, and texts of the pages.
 * @param {Record<string, string>} offers the files of words/
 * @param {string[]} users the files of the page, those of words/ among them
 */
export function unshown(offers, users) {
  const all = users.join('\n');
  const found = [];
  for (const text of Object.values(offers)) {
    const file = ts.createSourceFile('words.ts', text, ts.ScriptTarget.ES2022, true);
    for (const statement of file.statements) {
      for (const { name, members } of offered(statement)) {
        // Once where it is offered; an import without a use is the lint's.
        if ((all.match(new RegExp(`\\b${name}\\b`, 'g')) ?? []).length < 2) found.push(name);
        if (new RegExp(`\\b${name}\\[`).test(all)) continue;
        for (const member of members) if (!new RegExp(`\\b${name}\\.${member}\\b`).test(all)) found.push(`${name}.${member}`);
      }
    }
  }
  return found;
}

/** @param {ts.Statement} statement @returns {{ name: string, members: string[] }[]} */
function offered(statement) {
  const exported = ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  if (!exported) return [];
  if (ts.isFunctionDeclaration(statement) && statement.name !== undefined) return [{ name: statement.name.text, members: [] }];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.map(({ name, initializer }) => {
    const made = initializer !== undefined && ts.isCallExpression(initializer) && initializer.expression.getText() === 'page' ? initializer.arguments[0] : undefined;
    const members = made !== undefined && ts.isObjectLiteralExpression(made) ? made.properties.flatMap((each) => (each.name === undefined ? [] : [each.name.getText()])) : [];
    return { name: name.getText(), members };
  });
}

/** What words/ offers and nothing of the page shows. */
export const unshownOfPage = () => unshown(readAll(words, (name) => isSource(name) && name !== 'catalogue.ts' && name !== 'language.svelte.ts'), Object.values(readAll(page, isSource)));
