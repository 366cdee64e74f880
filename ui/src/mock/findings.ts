import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import findings from '../../locales/en/findings.ftl?raw';
import type { Check, Finding, FindingLevel } from '../host/contract.gen';

/** The program's own texts, so that the mock host says of a finding what the program says. */
const bundle = new FluentBundle('en', { useIsolating: false });
bundle.addResource(new FluentResource(findings));

/** A finding as the program sends it. `args` are the arguments of its message, besides `about`. */
export function finding(check: Check, level: FindingLevel, code: string, about: string, args: Record<string, FluentVariable> = {}, detail: string | null = null): Finding {
  const message = bundle.getMessage(`finding-${code}`);
  if (!message?.value) throw new Error(`there is no finding ${code}`);
  const format = (pattern: typeof message.value) => bundle.formatPattern(pattern, { about, ...args });
  const { why, advice } = message.attributes;
  return { check, code, level, about, what: format(message.value), why: why ? format(why) : null, advice: advice ? format(advice) : null, detail };
}
