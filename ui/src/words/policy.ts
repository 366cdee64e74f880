import type { ManagedSetting, PolicyFinding } from '../host/contract.gen';
import { page, text, told, type Told } from './catalogue';
import { list } from './numbers';

export const settingWords = (s: ManagedSetting): string => text(`policy-setting-${s}`);

/** A value as a person reads it; only a switch is `true` or `false`. */
export const valueWords = (value: string): string => (value === 'true' || value === 'false' ? text(`policy-${value}`) : value);

export const managedPage = page({
  title: 'policy-by',
  by: 'policy-by',
  change: 'policy-change',
});

/** What of the organisation's settings is not used, and what to do. */
export function findingWords(findings: PolicyFinding[]): Told {
  const [first] = findings;
  if (first === undefined) return told('policy-unused-all');
  const { setting, detail } = first;
  if (setting === null) return { what: text('policy-unused-all'), todo: text('policy-unused-all.detailed', { detail }) };
  const names = [...new Set(findings.map((finding) => finding.setting ?? ''))];
  if (names.length === 1) return told('policy-unused-one', { setting, detail });
  return told('policy-unused-several', { settings: list(names) });
}
