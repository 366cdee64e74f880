import type { Check, DoctorReport, Finding, FindingLevel } from '../host/contract.gen';
import { finding } from './findings';

const A = 'finesse-a.example.com';
const B = 'finesse-b.example.com';

const fine = (check: Check, code: string, about: string, args: Record<string, string | number> = {}, detail: string | null = null): Finding =>
  finding(check, 'ok', code, about, args, detail);

const computer: Finding[] = [
  fine('engine', 'engineFound', 'engine', { version: '2.46.5' }),
  fine('sandbox', 'sandboxWorks', 'sandbox'),
  fine('display', 'displayFound', 'display'),
  fine('display', 'accelerationOff', 'acceleration', { because: 'card' }),
  fine('keychain', 'keychainOpen', 'keychain'),
  fine('settings', 'settingsRead', 'settings.json'),
  fine('policy', 'policyAbsent', 'policy'),
];

const way = (host: string): Finding[] => [
  fine('proxy', 'proxyNone', host),
  fine('name', 'nameFound', host, { count: 1 }, '192.0.2.17'),
  fine('port', 'portOpen', host, { port: '8445' }),
  fine('certificate', 'certificateTrusted', host, { days: 212 }, `subject CN=${host}; issuer CN=Example Issuing CA 2`),
  fine('clock', 'clockRight', host),
];

const finesse = (host: string): Finding[] => [
  fine('systemInfo', 'systemInfoRead', host, {}, `UCCE, nodes ${A} and ${B}`),
  fine('service', 'inService', host),
  fine('heartbeat', 'heartbeatHeard', host),
  fine('maintenance', 'maintenanceNone', host),
  fine('xmppDomain', 'xmppDomainSaid', host, { domain: host }),
];

const rest: Finding[] = [
  fine('authMode', 'authModeKnown', A, { mode: 'SSO' }),
  fine('signIn', 'signInPageReached', 'login.example.com', { place: 'page', status: '200' }),
  fine('webSocket', 'webSocketOpen', A),
  fine('bosh', 'boshOpen', A),
  fine('tcp', 'tcpOpen', A),
  fine('notifications', 'notificationsOpen', A),
];

const report = (level: FindingLevel, findings: Finding[]): DoctorReport => ({ form: 1, program: '1.0.0', server: A, level, findings });

const other = fine('nodes', 'otherNodeNamed', A, { set: 'no', node: B });

const well = [...computer, fine('server', 'serverNamed', A, { server: A }), ...way(A), ...way(B), ...finesse(A), ...finesse(B), other, ...rest];

/** All is well. */
export const healthy: DoctorReport = report('ok', well);

const replaced = (findings: Finding[], ...news: Finding[]): Finding[] =>
  news.reduce((all, one) => all.map((each) => (each.check === one.check && each.about === one.about ? one : each)), findings);

const endsSoon = finding('certificate', 'warning', 'certificateEndsSoon', B, { days: 9 }, `subject CN=${B}; issuer CN=Example Issuing CA 2`);
const closed = finding('webSocket', 'warning', 'webSocketClosed', A, {}, `wss://${A}:8445/ws/: HTTP error: 403 Forbidden`);
const noTcp = finding('tcp', 'note', 'tcpClosed', A, {}, `xmpps://${A}:5223: ${A} refused port 5223`);
const locked = finding('keychain', 'warning', 'keychainLocked', 'keychain');

/** Agents can work, and three things are not as they should be. */
export const warned: DoctorReport = report('warning', replaced(well, endsSoon, closed, noTcp, locked));

const redirect = finding('signIn', 'trouble', 'redirectUriUnknown', 'ids.example.com');

/** Agents cannot sign in. */
export const troubled: DoctorReport = report('trouble', replaced(well, endsSoon, noTcp).map((each) => (each.check === 'signIn' ? redirect : each)));

const skipped = (check: Check): Finding => finding(check, 'note', 'notExamined', A, { because: 'unusable' });

/** The server is not there. */
export const unreachable: DoctorReport = report('trouble', [
  ...computer,
  fine('server', 'serverNamed', A, { server: A }),
  finding('name', 'trouble', 'nameNotFound', A),
  skipped('port'),
  skipped('nodes'),
  skipped('authMode'),
  skipped('signIn'),
  skipped('notifications'),
]);
