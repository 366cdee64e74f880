import type { Check, DoctorReport, Finding, FindingLevel } from '../host/contract.gen';

const A = 'finesse-a.example.com';
const B = 'finesse-b.example.com';

const fine = (check: Check, code: string, about: string, what: string, detail: string | null = null): Finding =>
  ({ check, code, level: 'ok', about, what, why: null, advice: null, detail });

const bad = (check: Check, level: FindingLevel, code: string, about: string, what: string, why: string, advice: string, detail: string | null = null): Finding =>
  ({ check, code, level, about, what, why, advice, detail });

const computer: Finding[] = [
  fine('engine', 'engineFound', 'engine', 'The web engine is version 2.46.5.'),
  fine('sandbox', 'sandboxWorks', 'sandbox', 'The sign-in page can run in a sandbox.'),
  fine('display', 'displayFound', 'display', 'There is a display for windows.'),
  fine('display', 'accelerationOff', 'acceleration', 'Windows are drawn without the graphics card: this computer has no graphics card.'),
  fine('keychain', 'keychainOpen', 'keychain', 'The keychain answers.'),
  fine('settings', 'settingsRead', 'settings.json', 'The settings file can be read.'),
  fine('policy', 'policyAbsent', 'policy', 'Your organisation has set nothing.'),
];

const way = (host: string): Finding[] => [
  fine('proxy', 'proxyNone', host, `There is no proxy on the way to ${host}.`),
  fine('name', 'nameFound', host, `The name ${host} has 1 address.`, '192.0.2.17'),
  fine('port', 'portOpen', host, `Port 8445 of ${host} is open.`),
  fine('certificate', 'certificateTrusted', host, `The certificate of ${host} is trusted: 212 days left.`, `subject CN=${host}; issuer CN=Example Issuing CA 2`),
  fine('clock', 'clockRight', host, `The clocks of this computer and of ${host} agree.`),
];

const finesse = (host: string): Finding[] => [
  fine('systemInfo', 'systemInfoRead', host, `${host} says how it is.`, `UCCE, nodes ${A} and ${B}`),
  fine('service', 'inService', host, `${host} is in service.`),
  fine('heartbeat', 'heartbeatHeard', host, `${host} hears its CTI server.`),
  fine('maintenance', 'maintenanceNone', host, `${host} is not being maintained.`),
  fine('xmppDomain', 'xmppDomainSaid', host, `The domain of notifications is ${host}.`),
];

const rest: Finding[] = [
  fine('authMode', 'authModeKnown', A, `${A} signs people in by SSO.`),
  fine('signIn', 'signInPageReached', 'login.example.com', 'The company’s sign-in page at login.example.com is there (200).'),
  fine('webSocket', 'webSocketOpen', A, `WebSocket to ${A} is open.`),
  fine('bosh', 'boshOpen', A, `BOSH to ${A} is open.`),
  fine('tcp', 'tcpOpen', A, `TCP to ${A} is open.`),
  fine('notifications', 'notificationsOpen', A, `Events of ${A} can be heard.`),
];

const report = (level: FindingLevel, findings: Finding[]): DoctorReport => ({ form: 1, program: '1.0.0', server: A, level, findings });

const other = fine('nodes', 'otherNodeNamed', A, `The other node is ${B}.`);

const well = [...computer, fine('server', 'serverNamed', A, `The server is ${A}.`), ...way(A), ...way(B), ...finesse(A), ...finesse(B), other, ...rest];

/** All is well. */
export const healthy: DoctorReport = report('ok', well);

const replaced = (findings: Finding[], ...news: Finding[]): Finding[] =>
  news.reduce((all, one) => all.map((each) => (each.check === one.check && each.about === one.about ? one : each)), findings);

const endsSoon = bad('certificate', 'warning', 'certificateEndsSoon', B, `The certificate of ${B} ends soon: 9 days left.`, 'When it ends, no agent can sign in any more.', 'Renew the certificate on that server before then.', `subject CN=${B}; issuer CN=Example Issuing CA 2`);
const closed = bad('webSocket', 'warning', 'webSocketClosed', A, `WebSocket to ${A} is not open.`, 'It is the best way for events; Aplomb takes the next one.', 'Let what is in between (proxy, firewall, load balancer) pass WebSocket to the node.', `wss://${A}:8445/ws/: HTTP error: 403 Forbidden`);
const noTcp = bad('tcp', 'note', 'tcpClosed', A, `TCP to ${A} is not open.`, 'It is the last way for events; administrators may close it.', 'Nothing while another way is open.', `xmpps://${A}:5223: ${A} refused port 5223`);
const locked = bad('keychain', 'warning', 'keychainLocked', 'keychain', 'The keychain is locked.', 'While it is locked, a sign-in can be neither kept nor taken up again.', 'Let the agent unlock it, or let it be unlocked when the agent logs in to the computer.');

/** Agents can work, and three things are not as they should be. */
export const warned: DoctorReport = report('warning', replaced(well, endsSoon, closed, noTcp, locked));

const redirect = bad('signIn', 'trouble', 'redirectUriUnknown', 'ids.example.com', 'ids.example.com does not know this node by the name that was used (invalid_redirectUri).', 'The identity service sends people back only to nodes that it knows by name.', 'Use the name that is registered, or register this one at the identity service.');

/** Nobody can sign in. */
export const troubled: DoctorReport = report('trouble', replaced(well, endsSoon, noTcp).map((each) => (each.check === 'signIn' ? redirect : each)));

const skipped = (check: Check): Finding =>
  bad(check, 'note', 'notExamined', A, `Not examined, because ${A} can not be worked with.`, 'Something before it must be put right first.', 'Put right what is named above, and examine again.');

/** The server is not there. */
export const unreachable: DoctorReport = report('trouble', [
  ...computer,
  fine('server', 'serverNamed', A, `The server is ${A}.`),
  bad('name', 'trouble', 'nameNotFound', A, `No computer is named ${A}.`, 'Without an address nothing can be connected to.', 'Check the spelling, and whether this computer uses the company’s name service (VPN).'),
  skipped('port'),
  skipped('nodes'),
  skipped('authMode'),
  skipped('signIn'),
  skipped('notifications'),
]);
