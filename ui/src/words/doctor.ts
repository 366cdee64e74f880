import type { Check, DoctorReport, Finding, FindingLevel } from '../host/contract.gen';
import { page, text, told, type Told } from './catalogue';

/*
 * The sentences of a finding come with it: the command line and the support bundle say the same. Here is what stands around them.
 */

export const doctorPage = page({
  title: 'examination-title',
  lead: 'examination-lead',
  which: (server: string | null) => (server === null ? text('examination-which-none') : text('examination-which', { server })),
  run: 'examination-run',
  again: 'examination-again',
  running: 'examination-running',
  why: 'examination-why',
  advice: 'examination-advice',
  detail: 'examination-detail',
  bundle: 'examination-bundle',
  packing: 'examination-packing',
  saved: 'examination-saved',
  savedWhat: 'examination-saved-what',
});

/** What belongs together, in the order in which one thing needs another. */
const groups = [
  { group: 'computer', checks: ['engine', 'sandbox', 'display', 'keychain', 'settings', 'policy', 'version'] },
  { group: 'way', checks: ['server', 'proxy', 'name', 'port', 'certificate', 'clock'] },
  { group: 'finesse', checks: ['systemInfo', 'service', 'heartbeat', 'maintenance', 'nodes', 'xmppDomain'] },
  { group: 'signIn', checks: ['authMode', 'signIn'] },
  { group: 'events', checks: ['webSocket', 'bosh', 'tcp', 'notifications'] },
] as const satisfies readonly { group: string; checks: readonly Check[] }[];

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

/** `1 problem, 2 warnings` */
function counts(findings: readonly Finding[]): string {
  const [t, w] = [count(findings, 'trouble'), count(findings, 'warning')];
  const [problems, warnings] = [text('examination-problems', { count: t }), text('examination-warnings', { count: w })];
  if (t > 0 && w > 0) return text('examination-both', { problems, warnings });
  return t > 0 ? problems : warnings;
}

const wasExamined = (findings: readonly Finding[]): boolean => findings.some((finding) => finding.code !== 'notExamined');

function state(findings: readonly Finding[]): string {
  const level = worst(findings);
  if (level === 'trouble' || level === 'warning') return counts(findings);
  return wasExamined(findings) ? text('examination-fine') : text('examination-notExamined');
}

/** The findings by what belongs together, the worst first; groups of which nothing was found are left out. */
export function findingGroups(report: DoctorReport): FindingGroup[] {
  return groups
    .map(({ group, checks }) => {
      const found = report.findings.filter((finding) => (checks as readonly Check[]).includes(finding.check));
      const findings = found.toSorted((a, b) => levels.indexOf(b.level) - levels.indexOf(a.level));
      const title = text(`examination-group-${group}`);
      return { title, level: worst(findings), examined: wasExamined(findings), state: state(findings), findings };
    })
    .filter(({ findings }) => findings.length > 0);
}

export const levelWords = (l: FindingLevel): string => text(`examination-level-${l}`);

/** What it comes to. */
export function examinationWords({ findings }: DoctorReport): Told {
  const level = worst(findings);
  if (level === 'trouble' || level === 'warning') return told(`examination-result-${level}`, { counts: counts(findings) });
  return told('examination-result-ok');
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
