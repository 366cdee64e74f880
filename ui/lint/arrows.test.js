import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

/**
 * What the lint says about an import in a file of the page.
 * @param {string} filePath
 * @param {string} from
 */
async function said(filePath, from) {
  const [result] = await new ESLint().lintText(`import '${from}';\n`, { filePath });
  return (result?.messages ?? []).map((message) => message.ruleId);
}

describe('the arrows', () => {
  it.each([
    ['src/host/tauri.ts', '@tauri-apps/api/core'],
    ['src/host/password-tauri.ts', '@tauri-apps/api/core'],
    ['src/password/main.ts', '../host/password-tauri'],
    ['src/password/main.ts', '../words'],
    ['src/features/calls/extra.ts', '../common'],
    ['src/features/calls/extra.ts', '../../state/task.svelte'],
    ['src/app/extra.ts', '../features/calls'],
  ])('%s may import %s', async (file, from) => {
    expect(await said(file, from)).toEqual([]);
  });

  it.each([
    ['src/host/password.ts', '@tauri-apps/api/core'],
    ['src/password/main.ts', '@tauri-apps/api/core'],
    ['src/password/main.ts', '../host/tauri'],
    ['src/password/main.ts', '../app/App.svelte'],
    ['src/password/main.ts', '../mock/password-host'],
    ['src/features/calls/extra.ts', '../../password/hand-over'],
    ['src/app/extra.ts', '../password/Password.svelte'],
    ['src/features/calls/extra.ts', '../agent-state/StatePill.svelte'],
    ['src/features/calls/extra.ts', '../../app/Desk.svelte'],
    ['src/app/extra.ts', '../features/calls/CallCard.svelte'],
  ])('%s must not import %s', async (file, from) => {
    expect(await said(file, from)).toEqual(['no-restricted-imports']);
  });
});
