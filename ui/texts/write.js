import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { typesOf } from './catalogue.js';
import { files } from './files.js';

/** `npm run texts`: writes the types of the catalogue. */
writeFileSync(fileURLToPath(new URL('../src/words/texts.gen.ts', import.meta.url)), typesOf(files()));
