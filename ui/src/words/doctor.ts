import type { Check, DoctorReport, Finding, FindingLevel } from '../host/contract.gen';
import { plural } from './numbers';

/*
 * The sentences of a finding come with it: the command line and the support bundle say the same. Here is what stands around them.
 */

export const doctorPage = {
  title: 'Examination',
  lead: 'Looks at this computer, the way to both nodes, the sign-in and the events. It takes seconds, and a minute or two where something does not answer. Calls go on, and nobody is signed in or out.',
  which: (server: string | null) =>
    server === null ? 'No server stands in the form: the one used last is examined, if there is one.' : `The server is ${server}.`,
  run: 'Examine',
  again: 'Examine again',
  running: 'Examining…',
  why: 'Why it matters',
  advice: 'What to do',
  detail: 'Details',
  bundle: 'Save support file',
  packing: 'Saving…',
  saved: 'The support file is here:',
  savedWhat: 'It holds this examination, versions, settings and the log; no password, no token, and nothing about callers.',
};

/** What belongs together, in the order in which one thing needs another. */
const groups = [
  { title: 'This computer', checks: ['engine', 'sandbox', 'display', 'keychain', 'settings', 'policy'] },
  { title: 'The way to Finesse', checks: ['server', 'proxy', 'name', 'port', 'certificate', 'clock'] },
  { title: 'Finesse', checks: ['systemInfo', 'service', 'heartbeat', 'maintenance', 'nodes', 'xmppDomain'] },
  { title: 'Signing in', checks: ['authMode', 'signIn'] },
  { title: 'Events', checks: ['webSocket', 'bosh', 'tcp', 'notifications'] },
] as const satisfies readonly { title: string; checks: readonly Check[] }[];

export interface FindingGroup {
  title: string;
  level: FindingLevel;
  /** Something of it was looked at. */
  examined: boolean;
  /** How it stands, in a few words. */
  state: string;
  findings: Finding[];
}

const levels: readonly FindingLevel[] = ['ok', 'note', 'warning', 'trouble'];

const worst = (findings: readonly Finding[]): FindingLevel =>
  levels.findLast((level) => findings.some((finding) => finding.level === level)) ?? 'ok';

const count = (findings: readonly Finding[], level: FindingLevel): number =>
  findings.filter((finding) => finding.level === level).length;

const troubles = (n: number): string => plural(n, { one: 'trouble', other: 'troubles' });
const warnings = (n: number): string => plural(n, { one: 'warning', other: 'warnings' });

const wasExamined = (findings: readonly Finding[]): boolean => findings.some((finding) => finding.code !== 'notExamined');

function state(findings: readonly Finding[]): string {
  const [t, w] = [count(findings, 'trouble'), count(findings, 'warning')];
  if (t > 0 && w > 0) return `${troubles(t)}, ${warnings(w)}`;
  if (t > 0) return troubles(t);
  if (w > 0) return warnings(w);
  return wasExamined(findings) ? 'fine' : 'not examined';
}

/** The findings by what belongs together, the worst first; groups of which nothing was found are left out. */
export function findingGroups(report: DoctorReport): FindingGroup[] {
  return groups
    .map(({ title, checks }) => {
      const found = report.findings.filter((finding) => (checks as readonly Check[]).includes(finding.check));
      const findings = found.toSorted((a, b) => levels.indexOf(b.level) - levels.indexOf(a.level));
      return { title, level: worst(findings), examined: wasExamined(findings), state: state(findings), findings };
    })
    .filter(({ findings }) => findings.length > 0);
}

const level: Record<FindingLevel, string> = { ok: 'Fine', note: 'Note', warning: 'Warning', trouble: 'Trouble' };

export const levelWords = (l: FindingLevel): string => level[l];

/** What it comes to. */
export function examinationWords(report: DoctorReport): { what: string; todo: string } {
  const [t, w] = [count(report.findings, 'trouble'), count(report.findings, 'warning')];
  if (t > 0) return { what: 'Something keeps agents from working.', todo: `${state(report.findings)}. What to do stands below.` };
  if (w > 0) return { what: 'Nothing keeps agents from working.', todo: `${warnings(w)}. What to do stands below.` };
  return { what: 'All is well.', todo: 'Nothing is to be done.' };
}

/** For the support: the whole examination as text. */
export function doctorReport(report: DoctorReport): string {
  const line = (finding: Finding): string =>
    [
      `${levelWords(finding.level)}: ${finding.what} (${finding.code})`,
      ...(finding.level === 'warning' || finding.level === 'trouble'
        ? [finding.why, finding.advice, finding.detail].filter((text) => text !== null).map((text) => `    ${text}`)
        : []),
    ].join('\n');
  const parts = findingGroups(report).map(({ title, findings }) => [title, ...findings.map(line)].join('\n'));
  return [`Aplomb ${report.program}, ${report.server ?? 'no server'}`, ...parts].join('\n\n');
}
