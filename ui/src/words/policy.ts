import type { PolicyFinding, PolicyProblem } from '../host/contract.gen';
import { page, text, told, type Told } from './catalogue';
import { list } from './numbers';

export const managedPage = page({
  title: 'policy-by',
  by: 'policy-by',
  change: 'policy-change',
});

function problemWords(problem: PolicyProblem): string {
  switch (problem.kind) {
    case 'notNumber':
      return text('policy-problem-notNumber', { min: String(problem.min), max: String(problem.max) });
    case 'notChoice':
      return text('policy-problem-notChoice', { choices: problem.choices.join(', ') });
    case 'server':
      return text('policy-problem-server', { server: problem.server });
    case 'notAddress':
    case 'endsEarly':
    case 'notJson':
    case 'notPropertyList':
    case 'unreadable':
      return text(`policy-problem-${problem.kind}`, { why: problem.why });
    case 'unknownSetting':
    case 'requiredByProfile':
    case 'setByProfile':
    case 'notText':
    case 'notSwitch':
    case 'notList':
    case 'emptyList':
    case 'notExtension':
    case 'notVariable':
    case 'hostHasPort':
    case 'badVariable':
    case 'addressNotHttps':
    case 'notObject':
    case 'tooLarge':
      return text(`policy-problem-${problem.kind}`);
  }
}

/** What is wrong, in a sentence. */
function problemOf({ problem, entry }: PolicyFinding): string {
  const told = problemWords(problem);
  return entry === null ? told : text('policy-problem-entry', { number: String(entry), problem: told });
}

/** What the organisation has to correct before anyone can sign in. */
export function refusingWords(finding: PolicyFinding): Told {
  const problem = problemOf(finding);
  return finding.setting === null ? told('policy-refuses-all', { problem }) : told('policy-refuses-one', { setting: finding.setting, problem });
}

/** What of the organisation's settings is not used, and what to do. */
export function findingWords(findings: PolicyFinding[]): Told {
  const refusing = findings.find((finding) => finding.refuses);
  if (refusing !== undefined) return refusingWords(refusing);
  const [first] = findings;
  if (first === undefined) return told('policy-unused-all');
  const { setting } = first;
  const problem = problemOf(first);
  if (setting === null) return { what: text('policy-unused-all'), todo: text('policy-unused-all.detailed', { problem }) };
  const names = [...new Set(findings.map((finding) => finding.setting ?? ''))];
  if (names.length === 1) return told('policy-unused-one', { setting, problem });
  return told('policy-unused-several', { settings: list(names) });
}
