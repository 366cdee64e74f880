// Made from src-tauri/crates/desk-contract by `npm run bindings`. Do not edit.

/** Every command: what it takes, and what it is answered with. */
export type Commands = {
/**
 * What the page needs before its first picture.
 */
startUp: { args: null, reply: StartUp, },
/**
 * Asks for a new snapshot on the same channel, after a gap in the numbers.
 */
resync: { args: null, reply: null, },
/**
 * How the desk came to be as it is. Nothing is pushed: a page that shows it asks again.
 */
diagnostics: { args: null, reply: Diagnostics, },
/**
 * What the workflows of the contact centre did. Nothing is pushed: a page that shows it asks again.
 */
workflowLog: { args: null, reply: WorkflowLog, },
/**
 * How often each workflow would have run for the calls since the sign-in.
 */
dryRunWorkflows: { args: null, reply: Array<WorkflowDryRun>, },
/**
 * Asks a server who it is, without signing in.
 */
checkConnection: { args: CheckConnection, reply: ConnectionReport, },
/**
 * Signs in; answered when the desk is usable.
 */
signIn: { args: SignIn, reply: null, },
/**
 * Ends a sign-in that is under way, and closes its window.
 */
cancelSignIn: { args: null, reply: null, },
/**
 * Signs in again after the token could not be renewed; calls and connection stay.
 */
signInAgain: { args: null, reply: null, },
/**
 * Signs out; answered when Finesse confirmed it and everything of the agent is gone.
 */
signOut: { args: SignOut, reply: null, },
/**
 * Asks for a state; answered when Finesse confirmed it, at once or as pending.
 */
setState: { args: SetState, reply: null, },
/**
 * Does something with a call; answered when an event shows the result.
 */
dialogAction: { args: DialogAction, reply: null, },
/**
 * Makes a call; answered when it exists.
 */
makeCall: { args: MakeCall, reply: null, },
/**
 * Calls a third party about a call; answered when the consult call exists.
 */
consult: { args: Consult, reply: null, },
/**
 * Hands a call over in a single step; answered when the agent is no longer on it.
 */
directTransfer: { args: DirectTransfer, reply: null, },
/**
 * Sends touch tones on a call; answered when Finesse accepted them.
 */
sendDtmf: { args: SendDtmf, reply: null, },
/**
 * Removes another party from a call; answered when an event shows it.
 */
dropParticipant: { args: DropParticipant, reply: null, },
/**
 * Sets the wrap-up reasons of a call; answered when an event shows them.
 */
setWrapUp: { args: SetWrapUp, reply: null, },
/**
 * Looks for contacts and recent numbers in what was read of the phone books.
 */
searchContacts: { args: SearchContacts, reply: ContactsFound, },
/**
 * Makes a contact a favourite, or takes that back.
 */
setFavourite: { args: SetFavourite, reply: null, },
/**
 * Reads the phone books again; answered at once, `contacts` tells how it goes on.
 */
reloadContacts: { args: null, reply: null, },
/**
 * Changes call variables; answered when an event shows the values.
 */
updateCallData: { args: UpdateCallData, reply: null, },
/**
 * Reads again what an administrator has configured for the agent: nothing tells of a change (protocol/dialogs.md §3.1).
 */
reloadLists: { args: null, reply: null, },
/**
 * Says what an outbound call was; answered when an event shows it.
 */
reclassify: { args: Reclassify, reply: null, },
/**
 * Schedules a callback for the customer of an outbound call, or changes it; answered when an event shows it.
 */
scheduleCallback: { args: ScheduleCallback, reply: null, },
/**
 * Cancels the callback of a call; answered when an event shows it.
 */
cancelCallback: { args: CancelCallback, reply: null, },
/**
 * Tries the connection now, or takes it back from another place.
 */
reconnect: { args: null, reply: null, },
/**
 * Takes a notice away.
 */
dismissNotice: { args: DismissNotice, reply: null, },
/**
 * Calls and states of the past, the newest first. Nothing is pushed: a page that shows them asks again.
 */
history: { args: GetHistory, reply: HistoryPage, },
/**
 * Remembers what the agent chose for the desk.
 */
savePreferences: { args: Preferences, reply: null, },
/**
 * Puts the practice contact centre into the sign-in form.
 */
startPractice: { args: StartPractice, reply: StartUp, },
/**
 * Ends practice, whatever the state of its agent, and puts the agent's own data into the sign-in form again.
 */
leavePractice: { args: null, reply: StartUp, },
/**
 * Shows the compact bar in the place of the window.
 */
openCompactBar: { args: null, reply: null, },
/**
 * Shows the window in the place of the compact bar.
 */
closeCompactBar: { args: null, reply: null, },
/**
 * Makes the compact bar as high as its page needs it, on the side where the screen has room.
 */
fitCompactBar: { args: FitCompactBar, reply: CompactBarSide, },
/**
 * Moves the compact bar with the pointer, whose button is down.
 */
dragCompactBar: { args: null, reply: null, },
/**
 * Examines this computer and the way to a server.
 */
runDoctor: { args: RunDoctor, reply: DoctorReport, },
/**
 * Saves what the support needs into one file.
 */
makeSupportBundle: { args: RunDoctor, reply: SupportBundle, },
/**
 * Saves calls and states of the past as a table for a spreadsheet.
 */
exportHistory: { args: ExportHistory, reply: ExportedHistory, },
/**
 * How this version stands to the latest one. Asks the address that IT has set at most once a day.
 */
versionNotice: { args: null, reply: VersionNotice, },
/**
 * The question what closing the window means is on the screen: the program waits for `leave` and decides nothing by itself.
 */
closingShown: { args: null, reply: null, },
/**
 * Answers that question; answered when the program stays, or when it is about to end.
 */
leave: { args: Leave, reply: null, },
/**
 * Plays the ring tone once, as loud and on the device as chosen.
 */
tryRingTone: { args: null, reply: null, },
};

export const verbs = [
  'startUp',
  'resync',
  'diagnostics',
  'workflowLog',
  'dryRunWorkflows',
  'checkConnection',
  'signIn',
  'cancelSignIn',
  'signInAgain',
  'signOut',
  'setState',
  'dialogAction',
  'makeCall',
  'consult',
  'directTransfer',
  'sendDtmf',
  'dropParticipant',
  'setWrapUp',
  'searchContacts',
  'setFavourite',
  'reloadContacts',
  'updateCallData',
  'reloadLists',
  'reclassify',
  'scheduleCallback',
  'cancelCallback',
  'reconnect',
  'dismissNotice',
  'history',
  'savePreferences',
  'startPractice',
  'leavePractice',
  'openCompactBar',
  'closeCompactBar',
  'fitCompactBar',
  'dragCompactBar',
  'runDoctor',
  'makeSupportBundle',
  'exportHistory',
  'versionNotice',
  'closingShown',
  'leave',
  'tryRingTone',
] as const satisfies readonly (keyof Commands)[];

export type Agent = { 
/**
 * Numeric agent id (UCCX: the user name).
 */
loginId: string, 
/**
 * First and last name, as far as Finesse has them.
 */
name: string, 
/**
 * The extension signed in with; empty when signed out.
 */
extension: string, 
/**
 * The device in use where several share the extension: the name of its type, else its id; empty when Finesse names none.
 */
device: string, 
/**
 * Name of the own team.
 */
team: string, 
/**
 * Agent, supervisor or both.
 */
roles: Array<Role>, 
/**
 * The state, as the agent sees it: what Finesse last said. On UCCX the calls say whether the agent is on one
 * (protocol/dialogs.md §4.3).
 */
state: AgentState, 
/**
 * Since when.
 */
since: Millis, 
/**
 * The reason of the state, when it has one.
 */
reason: Reason | null, 
/**
 * What the state will be after the call, or after wrap-up, as far as that is known.
 */
pending: PendingState | null, 
/**
 * Wrap-up rules, and its end while it runs.
 */
wrapUp: WrapUp, 
/**
 * What the agent may ask for now.
 */
choices: Choices, };

export type AgentState = "LOGOUT" | "LOGIN" | "NOT_READY" | "READY" | "RESERVED" | "RESERVED_OUTBOUND" | "RESERVED_OUTBOUND_PREVIEW" | "TALKING" | "HOLD" | "WORK" | "WORK_READY" | "UNKNOWN";

export type AlarmLevel = "line" | "toast" | "sound";

export type Alarms = { 
/**
 * The phone is out of service, or Finesse signed the agent out.
 */
phone: AlarmLevel, 
/**
 * A missed call made the agent Not Ready.
 */
missedCall: AlarmLevel, 
/**
 * The sign-in ends soon, or has ended.
 */
signInEnding: AlarmLevel, 
/**
 * The agent has been Not Ready or in wrap-up for long, or Finesse made the agent Not Ready for another reason.
 */
longState: AlarmLevel, 
/**
 * Minutes after which Not Ready is long; 0 for never.
 */
notReadyMinutes: number, 
/**
 * Minutes after which a wrap-up is long; 0 for never.
 */
wrapUpMinutes: number, 
/**
 * Seconds from the line to the notification.
 */
toastSeconds: number, 
/**
 * Seconds from the notification to the sound.
 */
soundSeconds: number, };

export type Appearance = "system" | "light" | "dark";

export type Call = { 
/**
 * Dialog id.
 */
id: string, 
/**
 * Who called whom.
 */
direction: CallDirection, 
/**
 * The other side as Finesse names it: a number, or empty when it is hidden.
 */
otherParty: string, 
/**
 * The name of the contact with the number of the other side.
 */
otherPartyName: string | null, 
/**
 * The number that was dialled.
 */
dialled: string, 
/**
 * The queue that the call came through.
 */
queue: string | null, 
/**
 * The call that this one is a consultation about; `None` when it is none.
 */
consultationOf: string | null, 
/**
 * `callType` in Finesse's words; an open set.
 */
callType: string, 
/**
 * Where the call is, for this agent.
 */
phase: CallPhase, 
/**
 * Start of the own leg.
 */
since: Millis, 
/**
 * When the conversation began; `None` before it.
 */
answered: Millis | null, 
/**
 * Last change of the own leg: the base of ring, talk-again and hold time.
 */
phaseSince: Millis, 
/**
 * Everyone on the call.
 */
participants: Array<Participant>, 
/**
 * What the agent may do now, from the actions of the own leg.
 */
actions: Array<CallAction>, 
/**
 * Call variables in the order of the layout (header, left column, right column), then the rest. Those without a value are among them
 * where the agent may give them one.
 */
variables: Array<CallVariable>, 
/**
 * The wrap-up reasons set so far, by whichever agent on the call (UCCE: at most one).
 */
wrapUpReasons: Array<string>, 
/**
 * What makes it a call of an outbound campaign; `None` when it is none.
 */
outbound: Outbound | null, };

export type CallAction = "ANSWER" | "HOLD" | "RETRIEVE" | "DROP" | "CONSULT_CALL" | "CONFERENCE" | "TRANSFER" | "TRANSFER_SST" | "SEND_DTMF" | "PARTICIPANT_DROP" | "START_RECORDING" | "UPDATE_CALL_DATA" | "ACCEPT" | "REJECT" | "CLOSE" | "RECLASSIFY" | "UPDATE_SCHEDULED_CALLBACK" | "CANCEL_SCHEDULED_CALLBACK";

export type CallDataChange = { 
/**
 * Its name.
 */
name: string, 
/**
 * The value; an empty one is one too.
 */
value: string, };

export type CallDataLoss = { 
/**
 * The names of the variables whose new value was not taken.
 */
dropped: Array<string>, 
/**
 * The names of those of whose value only the beginning was taken.
 */
truncated: Array<string>, };

export type CallDirection = "incoming" | "outgoing";

export type CallPhase = { "kind": "ringing" } | { "kind": "offHook" } | { "kind": "dialling" } | { "kind": "talking" } | { "kind": "held" } | { "kind": "failed", 
/**
 * Why.
 */
cause: FailureCause, } | { "kind": "wrapUp" } | { "kind": "ended" } | { "kind": "reserved" };

export type CallVariable = { 
/**
 * `callVariable1` or an ECC name.
 */
name: string, 
/**
 * What the layout calls it; the name when no layout names it.
 */
label: string, 
/**
 * Its value; of a masked one dots, and at most its last two characters.
 */
value: string, 
/**
 * The layout wants it on the ringing call (`showInPopOver`).
 */
popover: boolean, 
/**
 * The agent may change it now, with [`UpdateCallData`](crate::UpdateCallData).
 */
editable: boolean, 
/**
 * IT has masked it ([`Site::masked_variables`](crate::Site::masked_variables)): the real value never leaves the program.
 */
masked: boolean, 
/**
 * Where the layout has it.
 */
place: Place, 
/**
 * The longest value in bytes of UTF-8, as far as it is known: 40 for the ten call variables, and for an ECC variable what the others
 * leave of 2,000 bytes (protocol/dialogs.md §1.6).
 */
limit: number | null, };

export type Callback = { 
/**
 * When, in the customer's time: `YYYY-MM-DDTHH:MM`. `None` when Finesse says no time, or one that cannot be read.
 */
time: string | null, 
/**
 * The number to call.
 */
number: string | null, };

export type CancelCallback = { 
/**
 * The call.
 */
id: string, };

export type CertificateProblem = { 
/**
 * The server that showed it: its host name, without a port.
 */
host: string, 
/**
 * The subject of the certificate; empty when the certificate cannot be read.
 */
subject: string, 
/**
 * The issuer of the certificate; empty when the certificate cannot be read.
 */
issuer: string, 
/**
 * Why it is refused.
 */
reason: CertificateReason, };

export type CertificateReason = { "kind": "expired", 
/**
 * Its last moment.
 */
ended: number, } | { "kind": "notYetValid", 
/**
 * Its first moment.
 */
begins: number, } | { "kind": "clockWrong", 
/**
 * What the computer's clock says.
 */
here: number, 
/**
 * What it would have to say, or the least of it.
 */
there: number, } | { "kind": "selfSigned" } | { "kind": "unknownAuthority", 
/**
 * The topmost issuer that was named.
 */
authority: string, } | { "kind": "incompleteChain", 
/**
 * The issuer whose certificate is missing.
 */
missing: string, } | { "kind": "otherName", 
/**
 * The names in it.
 */
names: Array<string>, } | { "kind": "noSubjectAltName" } | { "kind": "oldVersion" } | { "kind": "wrongUsage" } | { "kind": "weakSignature" } | { "kind": "unknownAlgorithm" } | { "kind": "weakKey", 
/**
 * Size of the key, in bits.
 */
bits: number, } | { "kind": "expiredIntermediate", 
/**
 * The authority.
 */
authority: string, 
/**
 * The last moment of its certificate.
 */
ended: number, } | { "kind": "revoked" } | { "kind": "malformed" } | { "kind": "notProven" } | { "kind": "refusedByEngine" } | { "kind": "other" };

export type Change = { "kind": "session", 
/**
 * The new session.
 */
session: Session, } | { "kind": "link", 
/**
 * The new link.
 */
link: Link, } | { "kind": "agent", 
/**
 * The new agent.
 */
agent: Agent, } | { "kind": "call", 
/**
 * The call.
 */
call: Call, } | { "kind": "callGone", 
/**
 * Its dialog id.
 */
id: string, } | { "kind": "reasons", 
/**
 * The new reasons.
 */
reasons: Reasons, } | { "kind": "recent", 
/**
 * The call.
 */
call: RecentCall, } | { "kind": "recentGone", 
/**
 * Its dialog id.
 */
id: string, } | { "kind": "contacts", 
/**
 * How far.
 */
contacts: ContactsState, } | { "kind": "notice", 
/**
 * The notice.
 */
notice: Notice, } | { "kind": "noticeGone", 
/**
 * Its number.
 */
id: number, } | { "kind": "offered", 
/**
 * The number, if any.
 */
offered: OfferedNumber | null, } | { "kind": "closing", 
/**
 * It is asked.
 */
closing: boolean, } | { "kind": "desktop", 
/**
 * What.
 */
desktop: Desktop, };

export type Charset = "utf8" | "latin1";

export type Check = "engine" | "sandbox" | "display" | "keychain" | "settings" | "policy" | "version" | "server" | "proxy" | "name" | "port" | "certificate" | "clock" | "systemInfo" | "service" | "heartbeat" | "maintenance" | "nodes" | "xmppDomain" | "authMode" | "signIn" | "webSocket" | "bosh" | "tcp" | "notifications";

export type CheckConnection = { 
/**
 * As typed.
 */
server: string, };

export type Choices = { 
/**
 * `READY`, at once or after the call.
 */
ready: boolean, 
/**
 * `NOT_READY`, at once or after the call; also to change the reason.
 */
notReady: boolean, 
/**
 * `LOGOUT`.
 */
signOut: boolean, 
/**
 * A new call.
 */
makeCall: boolean, 
/**
 * Why one of the first two is not offered, where there is more to say than that the agent is in that state.
 */
whyNot: Explanation | null, };

export type Classification = "voice" | "fax" | "answeringMachine" | "invalid" | "doNotCall" | "busy";

export type Columns = { 
/**
 * The column with the data of a call.
 */
data: number | null, 
/**
 * The column with the recent calls.
 */
side: number | null, };

export type CommandError = { 
/**
 * What the page decides by; it never reads `detail` for that.
 */
code: ErrorCode, 
/**
 * For the folded part and the support: plain text, never a secret.
 */
detail: string, 
/**
 * Stands in the log too.
 */
traceId: string, 
/**
 * The step of the sign-in that failed.
 */
step: SignInStep | null, 
/**
 * The server that the sentence for `code` names, with its port unless that is the usual one.
 */
host: string | null, 
/**
 * What the refusal means, where that is known: it says more than `code`.
 */
explanation: Explanation | null, 
/**
 * What Finesse said, when it said something.
 */
server: ServerSaid | null, 
/**
 * The certificate, when `code` is `certificateNotTrusted`.
 */
certificate: CertificateProblem | null, 
/**
 * Who was meant and who came, when `code` is `wrongPerson`.
 */
persons: Persons | null, 
/**
 * What was not kept, when `code` is `callDataNotKept`.
 */
callData: CallDataLoss | null, 
/**
 * What IT has to correct, when `code` is `policyRefuses`.
 */
policy: PolicyFinding | null, };

export type CompactBar = { 
/**
 * It is open in the place of the window.
 */
open: boolean, 
/**
 * Where it stands.
 */
edge: Edge, };

export type CompactBarSide = "below" | "above";

export type ConnectionReport = { 
/**
 * The node that answered.
 */
server: string, 
/**
 * UCCE or UCCX, when the node says so.
 */
platform: Platform | null, 
/**
 * `SSO`, `HYBRID` or `NON_SSO`, in Finesse's words.
 */
authMode: string, 
/**
 * The node is in service.
 */
inService: boolean, 
/**
 * The other node of the pair, when there is one.
 */
otherNode: string | null, };

export type Consult = { 
/**
 * The call.
 */
id: string, 
/**
 * As typed or pasted, as in [`MakeCall`].
 */
to: string, };

export type ContactRow = { 
/**
 * What tells it apart.
 */
id: string, 
/**
 * First and last name; may be empty.
 */
name: string, 
/**
 * The number as it is written in the phone book; may be empty.
 */
number: string, 
/**
 * The number as it will be dialled; empty when it cannot be.
 */
dialled: string, 
/**
 * What the phone book says of it; may be empty.
 */
description: string, 
/**
 * The phone book; empty for a recent number.
 */
book: string, 
/**
 * It is a favourite of the agent.
 */
favourite: boolean, 
/**
 * Where it comes from.
 */
source: ContactSource, };

export type ContactSource = "book" | "recent";

export type ContactsFound = { 
/**
 * The best, best first: favourites, then how well they fit, then who was on the telephone last, then by name. At most 50.
 */
rows: Array<ContactRow>, 
/**
 * How many fit in all.
 */
total: number, };

export type ContactsState = { "kind": "none" } | { "kind": "loading" } | { "kind": "ready", 
/**
 * How many there are.
 */
contacts: number, 
/**
 * In how many phone books.
 */
books: number, 
/**
 * Not all are here: there are too many, or a phone book could not be read.
 */
cut: boolean, } | { "kind": "failed" };

export type Density = "comfortable" | "compact";

export type Desk = { 
/**
 * Who is signed in, or how far signing in has come.
 */
session: Session, 
/**
 * The connection to the notification service.
 */
link: Link, 
/**
 * The agent as Finesse last described them; `None` until the first answer.
 */
agent: Agent | null, 
/**
 * The agent's calls, by id. A new one stands before the first that began later (of two that began together, the one with the
 * greater id); a known one keeps its place.
 */
calls: Array<Call>, 
/**
 * The reasons the agent may choose from.
 */
reasons: Reasons, 
/**
 * Calls of this shift that are over, by id, at most 50. The one that ended last stands first. `history` has all.
 */
recent: Array<RecentCall>, 
/**
 * How far the phone books are read.
 */
contacts: ContactsState, 
/**
 * What the agent should be told once, by id, in the order in which it happened.
 */
notices: Array<Notice>, 
/**
 * The number of a link outside the program that was followed last.
 */
offered: OfferedNumber | null, 
/**
 * The agent has closed the window, and the page asks what is meant by it (`leave`). Outlives the session, like `desktop`.
 */
closing: boolean, 
/**
 * What the desktop of this computer offers.
 */
desktop: Desktop, };

export type Desktop = { 
/**
 * Notifications of the system.
 */
toasts: Toasts, 
/**
 * The user wants no disturbance, so the system holds notifications back; `None` where the system does not tell.
 */
doNotDisturb: boolean | null, 
/**
 * There is a tray: the program can run without a window, and the agent finds it again.
 */
tray: boolean, 
/**
 * Whether keys can be registered that work in every window of the computer.
 */
hotkeys: HotkeySupport, 
/**
 * The chosen hotkeys that do not work; at most one entry for each.
 */
hotkeyProblems: Array<HotkeyProblem>, 
/**
 * Sounds can be played.
 */
sound: boolean, 
/**
 * The names of the devices that sounds can be sent to; empty where only the system's default can be used.
 */
outputs: Array<string>, 
/**
 * The system tells when the computer is locked.
 */
tellsLock: boolean, 
/**
 * The program can have itself started when the user logs in.
 */
startsAtLogin: boolean, };

export type Diagnostics = { 
/**
 * The desk's clock when the answer was made.
 */
now: Millis, 
/**
 * The oldest first, at most 200. What an agent, a call or a request did goes with the sign-out.
 */
transitions: Array<Transition>, 
/**
 * Round trips of pings over the link; the oldest first, at most 120, as in the lists below.
 */
pings: Array<Sample>, 
/**
 * From a command to Finesse's answer that accepts it (202).
 */
accepted: Array<Sample>, 
/**
 * From that answer to the event that shows the result; 0 when the event was faster.
 */
shown: Array<Sample>, };

export type DialogAction = { 
/**
 * The call.
 */
id: string, 
/**
 * What to do. An action that needs more than the call has a command of its own, and is not taken here.
 */
action: CallAction, };

export type DirectTransfer = { 
/**
 * The call.
 */
id: string, 
/**
 * As typed or pasted, as in [`MakeCall`].
 */
to: string, };

export type DismissNotice = { 
/**
 * Its number.
 */
id: number, };

export type DoctorReport = { 
/**
 * Version of this shape; 1. Fields may be added to it; none is renamed or removed.
 */
form: number, 
/**
 * Version of the program.
 */
program: string, 
/**
 * The server that was examined, as it was named; `None` when none was.
 */
server: string | null, 
/**
 * The worst of the findings.
 */
level: FindingLevel, 
/**
 * One or more of each check, in the order of [`Check`].
 */
findings: Array<Finding>, };

export type DropParticipant = { 
/**
 * The call.
 */
id: string, 
/**
 * The address of the participant.
 */
address: string, };

export type Edge = "free" | "top" | "bottom";

export type EndedHow = "talked" | "missed" | "notReached" | "unseen";

export type Ending = { 
/**
 * When it ends. The desk stays usable until then.
 */
at: Millis, 
/**
 * How near that is.
 */
stage: EndingStage, 
/**
 * Why.
 */
why: ExpiredWhy, };

export type EndingStage = "tenMinutes" | "fiveMinutes" | "lastMinute";

export type ErrorCode = "invalidServer" | "nameNotFound" | "noNetwork" | "portRefused" | "proxySignIn" | "timedOut" | "certificateNotTrusted" | "notFinesse" | "outOfService" | "cancelled" | "signInRefused" | "signInFailed" | "tokenUnreadable" | "wrongPerson" | "nameNeeded" | "navigationRefused" | "wrongServerName" | "clientCertificateRequired" | "signInPageEnded" | "signInPageFailed" | "policyRefuses" | "sandboxRequired" | "passwordRefused" | "chooseMethod" | "unknownAgent" | "invalidExtension" | "extensionBusy" | "signedInElsewhere" | "linkFailed" | "reasonRequired" | "reasonRefused" | "stateRefused" | "callRefused" | "callGone" | "callDataNotKept" | "invalidNumber" | "busy" | "noResult" | "notSignedIn" | "sessionExpired" | "refused" | "settingsNotSaved" | "internal";

export type ExpiredWhy = "refreshTokenEnded" | "refused" | "unreachable";

export type Explanation = "ringing" | "reserved" | "readyDuringCall" | "wrapUpFollows" | "wrapUpReasonMissing" | "alreadyFollows" | "passing" | "notSignedIn" | "stateDoesNotFit" | "signOutNeedsNotReady" | "extensionUnknown" | "extensionBusy" | "mobileModeNotAllowed" | "notController" | "callHasChanged" | "callNotDone" | "numberNotReachable" | "valueNotAllowed" | "callDataProtected" | "cannotBeMonitored" | "phoneBusy" | "phoneOutOfService" | "noExtension" | "phoneSystemProblem" | "personUnknown" | "notThere" | "notSupported" | "notAllowed" | "signInOver" | "outOfService" | "serverFailed" | "tooMany" | "requestNotUnderstood";

export type ExportHistory = { 
/**
 * Which calls and states.
 */
filter: HistoryFilter, 
/**
 * By how many minutes the time of the computer is ahead of UTC.
 */
ahead: number, };

export type ExportedHistory = { 
/**
 * Where the table is.
 */
path: string, };

export type FailureCause = "busy" | "badDestination" | "deviceNotAvailable" | "other";

export type Finding = { 
/**
 * What was looked at.
 */
check: Check, 
/**
 * What was found, as a word that does not change.
 */
code: string, 
/**
 * How bad it is.
 */
level: FindingLevel, 
/**
 * The host, setting or program that it is about.
 */
about: string, 
/**
 * What was found, in a sentence.
 */
what: string, 
/**
 * Why it matters; `None` where nothing is wrong.
 */
why: string | null, 
/**
 * What to do; `None` where nothing is to be done.
 */
advice: string | null, 
/**
 * What the other end, or the system, said in its own words.
 */
detail: string | null, };

export type FindingLevel = "ok" | "note" | "warning" | "trouble";

export type FitCompactBar = { 
/**
 * Height of the bar in CSS pixels.
 */
bar: number, 
/**
 * Height of what is open beside it, in CSS pixels; 0 for nothing.
 */
menu: number, };

export type Frame = { 
/**
 * Rises by one whenever the picture changes: with every change, and with the snapshot with which a session begins or ends. A
 * snapshot that was asked for has the number of the frame before it.
 */
seq: number, 
/**
 * The desk's clock when the frame was made; the base for every running time on the page.
 */
now: Millis, 
/**
 * What the frame says.
 */
body: FrameBody, };

export type FrameBody = { "kind": "snapshot", 
/**
 * The picture.
 */
desk: Desk, } | { "kind": "change", 
/**
 * Which one, and what it is now.
 */
change: Change, };

export type GetHistory = { 
/**
 * Which ones.
 */
filter: HistoryFilter, 
/**
 * Only those with a number below this one, for the next page; `None` for the newest.
 */
before: number | null, 
/**
 * At most so many.
 */
limit: number, };

export type HistoryEntry = { 
/**
 * Its number; a later entry has a greater one.
 */
number: number, 
/**
 * What it is.
 */
item: HistoryItem, };

export type HistoryFilter = { 
/**
 * Words that are all in a number, a queue, a reason or a kind of call, in any case.
 */
text: string, 
/**
 * Which kind.
 */
kind: HistoryKind, 
/**
 * Only what began then or later.
 */
since: Millis | null, };

export type HistoryItem = { "kind": "call", 
/**
 * The call.
 */
call: RecentCall, } | { "kind": "state", 
/**
 * The state.
 */
state: AgentState, 
/**
 * The label of its reason.
 */
reason: string | null, 
/**
 * When it began.
 */
since: Millis, 
/**
 * When the next one began; `None` where that was not seen.
 */
until: Millis | null, };

export type HistoryKind = "all" | "missed" | "calls" | "states";

export type HistoryPage = { 
/**
 * The newest first.
 */
entries: Array<HistoryEntry>, 
/**
 * How many the filter finds in all.
 */
total: number, 
/**
 * There are older ones.
 */
more: boolean, };

export type HistoryProblem = "disk" | "newer" | "unreadable";

export type Hotkey = "answerOrEnd" | "hold" | "readyOrNotReady" | "show";

export type HotkeyProblem = { 
/**
 * Which one.
 */
hotkey: Hotkey, 
/**
 * Why.
 */
why: HotkeyTrouble, };

export type HotkeySupport = "available" | "wayland" | "forbidden" | "none";

export type HotkeyTrouble = "taken" | "twice" | "notKeys";

export type Hotkeys = { 
/**
 * Answers the ringing call; without one ends the call.
 */
answerOrEnd: string | null, 
/**
 * Holds or resumes the call.
 */
hold: string | null, 
/**
 * Ready, or Not Ready without asking for a reason where none is needed.
 */
readyOrNotReady: string | null, 
/**
 * Brings the window to the front.
 */
show: string | null, };

export type Leave = { 
/**
 * What to do.
 */
how: LeaveHow, 
/**
 * Id of the reason for `notReady` and `signOut`; without one the first is taken where one is needed.
 */
reasonId: string | null, };

export type LeaveHow = "stay" | "keepInTray" | "notReady" | "signOut";

export type Link = { "kind": "idle" } | { "kind": "connecting", 
/**
 * 1 for the first try.
 */
attempt: number, 
/**
 * Since when there is no connection.
 */
downSince: Millis, } | { "kind": "online", 
/**
 * Since when.
 */
since: Millis, 
/**
 * How.
 */
transport: Transport, } | { "kind": "waiting", 
/**
 * How many tries failed.
 */
attempt: number, 
/**
 * Since when there is no connection.
 */
downSince: Millis, 
/**
 * When the next try comes.
 */
until: Millis, 
/**
 * Why the last try failed.
 */
why: WaitingWhy, } | { "kind": "signInNeeded" } | { "kind": "takenOver" };

export type MakeCall = { 
/**
 * As typed or pasted: blanks, brackets, dots and dashes are removed.
 */
to: string, };

export type Managed = { 
/**
 * Which one.
 */
setting: ManagedSetting, 
/**
 * Its value, for a person: `true`, `600`, the parts of a list with commas between them.
 */
value: string, };

export type ManagedSetting = "profile" | "server" | "secondServer" | "extension" | "signInMethod" | "allowedHosts" | "signOutAddresses" | "sessionMinutes" | "keepSession" | "rememberAgent" | "keepHistoryDays" | "askForName" | "mobileAgent" | "refreshForm" | "userHint" | "charset" | "transport" | "agents" | "restoreReady" | "maskedVariables" | "language" | "onClose" | "onLock" | "startAtLogin" | "alarmPhone" | "alarmMissedCall" | "alarmSignInEnding" | "alarmLongState" | "notReadyMinutes" | "wrapUpMinutes" | "alarmToastSeconds" | "alarmSoundSeconds" | "popHosts" | "httpHosts" | "sendMaskedVariables" | "workflowMatch" | "screenPopRinging" | "screenPopAnswered" | "screenPopEnded" | "hotkeys" | "osAccountSignIn" | "practice" | "logLevel" | "acceleration" | "versionNotice";

export type Millis = number;

export type MobileAgent = { 
/**
 * Call by call, or one connection for all.
 */
mode: MobileMode, 
/**
 * The number of the agent's phone, as typed.
 */
number: string, };

export type MobileMode = "callByCall" | "nailedConnection";

export type MobileRule = "agentChooses" | "deskPhone" | "callByCall" | "nailedConnection";

export type NewVersion = { 
/**
 * Its number.
 */
version: string, 
/**
 * The day on which it was published, as `2031-02-03`.
 */
published: string, 
/**
 * The page about it.
 */
page: string, };

export type NotReadyCause = "supervisor" | "connectionLost" | "missedCall" | "otherLine" | "ownCall" | "directCall" | "consultCancelled" | "callEnded" | "wrapUpEnded" | "lineRestricted" | "phoneRestricted" | "phoneDown" | "phoneBack" | "phoneSystemSwitched" | "callsNotDelivered" | "lineBusy" | "inactivity";

export type Notice = { 
/**
 * Number of the notice, for dismissing it.
 */
id: number, 
/**
 * When it happened.
 */
at: Millis, 
/**
 * What happened.
 */
kind: NoticeKind, };

export type NoticeKind = { "kind": "settingsUnavailable" } | { "kind": "keychainUnavailable" } | { "kind": "historyNotKept", 
/**
 * Why.
 */
why: HistoryProblem, } | { "kind": "policyNotUsed", 
/**
 * What, and why; at least one.
 */
findings: Array<PolicyFinding>, } | { "kind": "failoverRefused", 
/**
 * Host name of that node.
 */
host: string, } | { "kind": "stateChangedBySystem", 
/**
 * Why, where that is documented.
 */
cause: NotReadyCause | null, 
/**
 * The label that Finesse gave, when it gave one.
 */
label: string | null, 
/**
 * The reason's code.
 */
code: number | null, 
/**
 * It came from the node that the desk has left: a late consequence of its failure, not a new event.
 */
late: boolean, } | { "kind": "moved", 
/**
 * The node.
 */
server: string, } | { "kind": "signedOutBySystem", 
/**
 * Why, where that is documented.
 */
cause: SignOutCause | null, 
/**
 * The label that Finesse gave, when it gave one.
 */
label: string | null, } | { "kind": "signOutFollows" } | { "kind": "mobileAgentForgotten" } | { "kind": "leftInState", 
/**
 * The state.
 */
state: AgentState, 
/**
 * What IT has set, in minutes.
 */
minutes: number, } | { "kind": "lateRefusal", 
/**
 * What that means, where it is known.
 */
explanation: Explanation | null, 
/**
 * Finesse's words, when it said something.
 */
server: ServerSaid | null, };

export type Notifications = { 
/**
 * Notifications of the system.
 */
toasts: boolean, 
/**
 * A ring tone while a call rings, and a sound with an alarm that was not heeded.
 */
sound: boolean, 
/**
 * Volume of the sounds in per cent.
 */
volume: number, 
/**
 * The output device of the sounds, by its name in the system; `None` for the system's default.
 */
output: string | null, };

export type OfferedNumber = { 
/**
 * As it is written in the link.
 */
text: string, 
/**
 * When the link was followed; no two numbers have the same moment.
 */
at: Millis, };

export type OnClose = "ask" | "keepInTray" | "notReady" | "signOut";

export type OnLock = "nothing" | "notReady";

export type Outbound = { 
/**
 * How the campaign dials.
 */
kind: OutboundKind, 
/**
 * It is no more than the reservation of the agent: no one is on the line.
 */
reservation: boolean, 
/**
 * The campaign.
 */
campaign: string | null, 
/**
 * `BAStatus` in Finesse's words; an open set.
 */
status: string | null, 
/**
 * The number of the customer.
 */
customer: string | null, 
/**
 * `BATimeZone` as Finesse sends it: minutes from UTC, or a name; no document says which.
 */
timeZone: string | null, 
/**
 * The callback that is scheduled.
 */
callback: Callback | null, 
/**
 * What the agent made of the call.
 */
classification: Classification | null, };

export type OutboundKind = "preview" | "directPreview" | "callbackPreview" | "personalCallback" | "progressive" | "predictive" | "other";

export type Part = "link" | "session" | "node" | "agent" | "call" | "request" | "window";

export type Participant = { 
/**
 * Extension or number.
 */
address: string, 
/**
 * The name of the contact with that number.
 */
name: string | null, 
/**
 * The signed-in agent.
 */
me: boolean, 
/**
 * An agent's phone (`AGENT_DEVICE`).
 */
agentDevice: boolean, 
/**
 * State of the leg.
 */
state: ParticipantState, 
/**
 * The agent may remove it from the call (`dropParticipant`).
 */
canDrop: boolean, };

export type ParticipantState = "dialling" | "ringing" | "active" | "held" | "failed" | "wrapUp" | "dropped" | "unknown";

export type PendingState = { 
/**
 * The state.
 */
state: AgentState, 
/**
 * Its reason, when one is known.
 */
reason: Reason | null, };

export type Persons = { 
/**
 * What was typed at a sign-in, the agent of the session at a later one.
 */
expected: string, 
/**
 * Who signed in at the company's page; `None` when the server does not say.
 */
signedIn: string | null, };

export type Place = "header" | "left" | "right" | "rest";

export type Platform = "ucce" | "uccx";

export type PolicyFinding = { 
/**
 * The setting as it was named, also when there is none of this name; `None` when all of it could not be read.
 */
setting: string | null, 
/**
 * Which entry of a list it is about, from 1; `None` when it is about the whole value.
 */
entry: number | null, 
/**
 * What is wrong.
 */
problem: PolicyProblem, 
/**
 * No agent can sign in until IT corrects it: without it, less would be restricted than IT wants.
 */
refuses: boolean, 
/**
 * The same in English, for the log: one plain sentence without its first capital and its full stop.
 */
detail: string, };

export type PolicyProblem = { "kind": "unknownSetting" } | { "kind": "requiredByProfile" } | { "kind": "setByProfile" } | { "kind": "notText" } | { "kind": "notSwitch" } | { "kind": "notNumber", 
/**
 * The smallest.
 */
min: number, 
/**
 * The largest.
 */
max: number, } | { "kind": "notChoice", 
/**
 * The words.
 */
choices: Array<string>, } | { "kind": "notList" } | { "kind": "emptyList" } | { "kind": "notExtension" } | { "kind": "server", 
/**
 * Why.
 */
server: ServerProblem, } | { "kind": "notVariable" } | { "kind": "hostHasPort" } | { "kind": "addressNotHttps" } | { "kind": "badVariable" } | { "kind": "notAddress", 
/**
 * What the parser said.
 */
why: string, } | { "kind": "notObject" } | { "kind": "tooLarge" } | { "kind": "endsEarly", 
/**
 * What the parser said.
 */
why: string, } | { "kind": "notJson", 
/**
 * What the parser said.
 */
why: string, } | { "kind": "notPropertyList", 
/**
 * What the parser said.
 */
why: string, } | { "kind": "unreadable", 
/**
 * What the system said.
 */
why: string, };

export type Preferences = { 
/**
 * Light, dark or as the system.
 */
appearance: Appearance, 
/**
 * Compact or comfortable.
 */
density: Density, 
/**
 * Size of the text in per cent of the normal one, from 80 to 200.
 */
textSize: number, 
/**
 * The language of the texts (BCP 47, like `de`); `None` for the system's.
 */
language: string | null, 
/**
 * How a ringing call and an alarm are told outside of the window.
 */
notifications: Notifications, 
/**
 * What closing the window does.
 */
onClose: OnClose, 
/**
 * Keys that work in every window of the computer.
 */
hotkeys: Hotkeys, 
/**
 * Aplomb starts when the user logs in to the computer.
 */
startAtLogin: boolean, 
/**
 * What locking the computer does.
 */
onLock: OnLock, 
/**
 * The label of the reason with which it sets an agent to Not Ready; `None` for the first one, where one is needed.
 */
lockReason: string | null, 
/**
 * The bar that stays on top of other windows.
 */
compactBar: CompactBar, 
/**
 * Widths that the agent gave to columns of the window.
 */
columns: Columns, 
/**
 * Labels of the wrap-up reasons that stand on top, in the order in which they were chosen; at most [`MAX_FAVOURITES`].
 */
wrapUpFavourites: Array<string>, };

export type Proof = { "kind": "token", 
/**
 * Its life.
 */
life: TokenLife, } | { "kind": "password" };

export type Reason = { 
/**
 * The database id: what `setState` takes. Not the printed code.
 */
id: string, 
/**
 * What people read.
 */
label: string, };

export type Reasons = { 
/**
 * Why not ready.
 */
notReady: Array<Reason>, 
/**
 * Why signing out.
 */
signOut: Array<Reason>, 
/**
 * Labels of the wrap-up reasons; Finesse takes them by label, not by id.
 */
wrapUp: Array<string>, };

export type RecentCall = { 
/**
 * Names it, and no other: the id of the dialog with which it began, unless an earlier call has the same.
 */
id: string, 
/**
 * Who called whom.
 */
direction: CallDirection, 
/**
 * The other side.
 */
otherParty: string, 
/**
 * The queue it came through.
 */
queue: string | null, 
/**
 * `callType` in Finesse's words; an open set.
 */
callType: string, 
/**
 * The wrap-up reasons that were set.
 */
wrapUp: Array<string>, 
/**
 * When the agent's leg began.
 */
since: Millis, 
/**
 * When the conversation began; `None` when there was none, or its beginning was not seen.
 */
answered: Millis | null, 
/**
 * When the conversation was over; what comes behind it until `ended` was wrap-up.
 */
talkEnded: Millis | null, 
/**
 * How long it was on hold, in milliseconds; part of the conversation.
 */
held: number, 
/**
 * When it ended; for [`EndedHow::Unseen`] when it was last heard of.
 */
ended: Millis, 
/**
 * How.
 */
how: EndedHow, };

export type Reclassify = { 
/**
 * The call.
 */
id: string, 
/**
 * What it was.
 */
as: Classification, };

export type RefreshForm = "auto" | "post" | "get";

export type Role = "agent" | "supervisor";

export type RunDoctor = { 
/**
 * The server, as typed; the remembered one when it is `None`.
 */
server: string | null, };

export type Rung = "signIn" | "post" | "get" | "silent";

export type Sample = { 
/**
 * When it was measured.
 */
at: Millis, 
/**
 * How long it took, in milliseconds.
 */
took: number, };

export type ScheduleCallback = { 
/**
 * The call.
 */
id: string, 
/**
 * When, in the customer's time: `YYYY-MM-DDTHH:MM`. `None` leaves it as it is.
 */
time: string | null, 
/**
 * The number to call, as in [`MakeCall`]. `None` leaves it as it is.
 */
number: string | null, };

export type SearchContacts = { 
/**
 * As typed: parts of names, of a number or of the description, or initials. Empty: favourites, recent numbers, then everything.
 */
query: string, 
/**
 * The most rows that are wanted; there are never more than 50.
 */
limit: number, };

export type SendDtmf = { 
/**
 * The call.
 */
id: string, 
/**
 * Digits, `*`, `#`, and A to D; blanks and dashes are removed. At most 32 tones.
 */
digits: string, };

export type ServerProblem = "empty" | "notHttps" | "hasPath" | "address" | "notAName";

export type ServerSaid = { 
/**
 * `ErrorType`, for instance `Invalid State`.
 */
errorType: string, 
/**
 * `ErrorMessage`.
 */
message: string, 
/**
 * `ErrorData`.
 */
data: string, 
/**
 * What of all this a person can understand: a sentence, in the words of the server.
 */
says: string | null, 
/**
 * Everything else of it, one line each: what the peripheral says, and further errors.
 */
rest: Array<string>, };

export type Session = { "kind": "signedOut", 
/**
 * Why the session that was kept from an earlier start could not be taken up at this one. `None` when nothing was
 * kept, or the identity service just wants a new sign-in.
 */
failed: CommandError | null, } | { "kind": "signingIn", 
/**
 * The step that is being worked on.
 */
step: SignInStep, 
/**
 * The page of the company is on the screen and waits for the agent.
 */
waitingForAgent: boolean, } | { "kind": "signedIn", 
/**
 * Who, and where.
 */
as: SignedInAs, 
/**
 * The sign-in will soon end for good, and only the agent can renew it (`signInAgain`); `None` while there is time.
 */
ending: Ending | null, } | { "kind": "expired", 
/**
 * Who was signed in.
 */
as: SignedInAs, 
/**
 * Why.
 */
why: ExpiredWhy, };

export type SetFavourite = { 
/**
 * The contact.
 */
id: string, 
/**
 * It is a favourite.
 */
on: boolean, };

export type SetState = { 
/**
 * The state.
 */
state: StateWanted, 
/**
 * Id of a reason; needed for `NOT_READY` when there are any.
 */
reasonId: string | null, };

export type SetWrapUp = { 
/**
 * The call.
 */
id: string, 
/**
 * The labels of the reasons: one or, on UCCX, several. UCCE takes the last one.
 */
reasons: Array<string>, };

export type Settings = { 
/**
 * Host name of a Finesse node, with `:port` when it is not 8445.
 */
server: string, 
/**
 * What the agent typed as their name, in any spelling; empty where no name is asked for.
 */
agent: string, 
/**
 * The extension.
 */
extension: string, 
/**
 * What the agent chose for the desk.
 */
preferences: Preferences, 
/**
 * How the agent signs in at a hybrid server that does not tell, once they chose.
 */
method: SignInMethod | null, 
/**
 * How the agent is reached as a mobile agent; `None` at a desk phone.
 */
mobile: MobileAgent | null, 
/**
 * How the notification service of each server was reached the last time; by the server's name.
 */
found: { [key in string]: Transport }, 
/**
 * What IT sets for the whole site. The page shows it and never changes it.
 */
site: Site, };

export type SignIn = { 
/**
 * As typed: host name, with or without `https://` and port.
 */
server: string, 
/**
 * As typed: login name or agent id.
 */
agent: string, 
/**
 * The extension.
 */
extension: string, 
/**
 * Sign in although the agent is signed in at another extension.
 */
takeOver: boolean, 
/**
 * How the agent signs in, where the server does not tell: asked for with `chooseMethod`. A server that tells is believed.
 */
method: SignInMethod | null, 
/**
 * Sign in as a mobile agent.
 */
mobile: MobileAgent | null, };

export type SignInMethod = "singleSignOn" | "password";

export type SignInStep = "signInPage" | "token" | "connection" | "phone";

export type SignOut = { 
/**
 * Id of a sign-out reason; needed when there are any.
 */
reasonId: string | null, };

export type SignOutCause = "supervisor" | "connectionLost" | "signedInElsewhere" | "extensionTaken" | "accountRemoved" | "extensionChanged" | "assignmentChanged" | "extensionSetUpTwice" | "phoneOutOfService" | "inactivity" | "mobileCallFailed" | "nailedConnectionEnded" | "centreRestarted" | "centreFailedOver" | "forced";

export type SignedInAs = { 
/**
 * The Finesse node in use, with its port when it is not 8445.
 */
server: string, 
/**
 * The agent's numeric login id (UCCX: the user name).
 */
loginId: string, 
/**
 * UCCE or UCCX.
 */
platform: Platform, 
/**
 * The server is the practice contact centre.
 */
practice: boolean, 
/**
 * Since when.
 */
since: Millis, 
/**
 * How often the access token was renewed since.
 */
renewals: number, 
/**
 * What proves to Finesse who the agent is.
 */
proof: Proof, 
/**
 * How a mobile agent is reached. Finesse forgets it in a failover, the desk does not (protocol/auth-and-events.md §3.2):
 * [`NoticeKind::MobileAgentForgotten`](crate::NoticeKind::MobileAgentForgotten) tells it.
 */
mobile: MobileAgent | null, };

export type Site = { 
/**
 * Hosts that the sign-in window may go to besides Finesse; empty for every host with https.
 */
allowedHosts: Array<string>, 
/**
 * Which form of the token refresh is used, and so whether a refresh token may stand in an address
 * (protocol/auth-and-events.md §9 no. 5).
 */
refresh: RefreshForm, 
/**
 * Life of the refresh token in minutes from the sign-in, as it is set at the identity service; 600
 * (protocol/auth-and-events.md §9 no. 4).
 */
sessionMinutes: number, 
/**
 * What is sent as `cc_username` (protocol/auth-and-events.md §9 no. 7).
 */
userHint: UserHint, 
/**
 * How name and password are written before base64 (protocol/auth-and-events.md §9 no. 19).
 */
charset: Charset, 
/**
 * Addresses that are visited at sign-out, to end the session at the identity service or provider
 * (protocol/auth-and-events.md §9 no. 10).
 */
signOutAddresses: Array<string>, 
/**
 * Whether an agent who was Ready is made Ready again after a failed node made them Not Ready (protocol/auth-and-events.md §9 no. 27).
 */
restoreReady: boolean, 
/**
 * The one way to the notification service that is used; `None` for each of them in turn, the one that served last first.
 */
transport: Transport | null, 
/**
 * How many agents work on this pair of nodes. When a node announces that it is out of service, all their desks move to the other
 * one: the more there are, the longer the time over which they do (protocol/auth-and-events.md §6.5).
 */
agents: number, 
/**
 * The server that a sign-in begins with when the one in the form cannot be reached or is out of service; empty for none.
 */
secondServer: string, 
/**
 * Whether a sign-in outlives the end of the program, in the operating system's keychain.
 */
keepSession: boolean, 
/**
 * Whether the form is filled in with the name of the agent who signed in last. When it is not, no sign-in is kept either.
 */
rememberAgent: boolean, 
/**
 * For how many days a history outlives the sign-out of its agent; 0 for none.
 */
keepHistoryDays: number, 
/**
 * Whether agents are mobile agents, and in which mode.
 */
mobileAgent: MobileRule, 
/**
 * Whether the form asks for a name. Without one only the company's page says who signs in.
 */
askForName: boolean, 
/**
 * Names of call variables whose values are masked: the page gets dots and at most the last two characters.
 */
maskedVariables: Array<string>, 
/**
 * How far alarms go, and when.
 */
alarms: Alarms, 
/**
 * What workflows may do, and which pages open with a call.
 */
workflows: WorkflowRules, };

export type StartPractice = { 
/**
 * Whose rules it follows.
 */
platform: Platform, };

export type StartUp = { 
/**
 * The program's version.
 */
version: string, 
/**
 * What is remembered.
 */
settings: Settings, 
/**
 * The practice contact centre is part of this build.
 */
practiceOffered: boolean, 
/**
 * The program was started in practice mode: `settings` names the practice server, agent and extension.
 */
practice: boolean, 
/**
 * In practice mode, what to type on the sign-in page; invented words for an invented person, never a real password.
 */
practiceHint: string | null, 
/**
 * A window of the program can stay on top of others; on Wayland none can.
 */
staysOnTop: boolean, 
/**
 * What IT has set on this computer: the page shows it, and does not let it be changed.
 */
managed: Array<Managed>, };

export type StateWanted = "READY" | "NOT_READY";

export type SupportBundle = { 
/**
 * Where the file is.
 */
path: string, };

export type Toasts = "none" | "plain" | "withButtons";

export type TokenLife = { 
/**
 * First letters of a hash of the token: the same in the log, and of no use to anybody else.
 */
hash: string, 
/**
 * When it came.
 */
issued: Millis, 
/**
 * When it will be renewed, or the failed renewal is tried again.
 */
renews: Millis, 
/**
 * When it ends.
 */
ends: Millis, 
/**
 * How it came.
 */
by: Rung, 
/**
 * A renewal is under way.
 */
renewing: Rung | null, 
/**
 * The refresh token is in the keychain: the next start needs no sign-in.
 */
kept: boolean, 
/**
 * When the refresh token ends: a guess from the sign-in and a setting, because no answer tells it. `None` without one.
 */
refreshEnds: Millis | null, };

export type Transition = { 
/**
 * When.
 */
at: Millis, 
/**
 * Of what.
 */
part: Part, 
/**
 * The state before, in a few words.
 */
from: string, 
/**
 * The state after it.
 */
to: string, 
/**
 * Why, as far as the desk knows.
 */
why: string, };

export type Transport = "webSocket" | "bosh" | "tcp";

export type UpdateCallData = { 
/**
 * The call.
 */
id: string, 
/**
 * The variables that change; at least one.
 */
changes: Array<CallDataChange>, };

export type UserHint = "asTyped" | "beforeAt";

export type VersionNotice = { "kind": "off" } | { "kind": "unknown" } | { "kind": "current" } | { "kind": "newer" } & NewVersion | { "kind": "vulnerable" } & NewVersion;

export type WaitingWhy = "unreachable" | "outOfService" | "refused" | "silent";

export type WorkflowDryRun = { 
/**
 * Its name.
 */
workflow: string, 
/**
 * How often.
 */
times: number, };

export type WorkflowEvent = "arrives" | "answered" | "ends" | "makes" | "preview";

export type WorkflowFiring = { 
/**
 * Tells it apart from the others.
 */
id: number, 
/**
 * When.
 */
at: Millis, 
/**
 * What happened to the call; `None` when the workflow was refused as soon as it was read.
 */
event: WorkflowEvent | null, 
/**
 * The name of the workflow; empty for a setting of IT.
 */
workflow: string, 
/**
 * The setting of IT that opened an address.
 */
setting: ManagedSetting | null, 
/**
 * The name of the action; empty when there is none.
 */
action: string, 
/**
 * The host that it is about.
 */
host: string | null, 
/**
 * Names of variables that nothing was known of: they were empty.
 */
unknown: Array<string>, 
/**
 * What became of it.
 */
outcome: WorkflowOutcome, };

export type WorkflowList = { "kind": "loading" } | { "kind": "ready", 
/**
 * How many.
 */
count: number, } | { "kind": "failed" };

export type WorkflowLog = { 
/**
 * The list of workflows.
 */
list: WorkflowList, 
/**
 * The newest first, at most 200.
 */
firings: Array<WorkflowFiring>, };

export type WorkflowMatch = "first" | "all";

export type WorkflowOutcome = { "kind": "begun" } | { "kind": "opened" } | { "kind": "notOpened" } | { "kind": "sent", 
/**
 * With this status of HTTP.
 */
status: number, } | { "kind": "notSent" } | { "kind": "refused", 
/**
 * Why.
 */
why: WorkflowRefusal, };

export type WorkflowRefusal = "unknownTrigger" | "unknownComparator" | "unknownAction" | "incomplete" | "forGadget" | "forFinesse" | "unknownMethod" | "template" | "variableInHost" | "notAddress" | "scheme" | "host" | "ipAddress" | "credentials" | "tooLong" | "masked" | "tooMany";

export type WorkflowRules = { 
/**
 * Hosts whose pages may be opened, `http://host` for those without https; empty for every host with https.
 */
popHosts: Array<string>, 
/**
 * Hosts that requests may be sent to, written in the same way; empty for none.
 */
httpHosts: Array<string>, 
/**
 * Whether values of masked variables ([`crate::Site::masked_variables`]) may stand in addresses and requests.
 */
sendMaskedVariables: boolean, 
/**
 * Which of the workflows that fit are run.
 */
workflowMatch: WorkflowMatch, 
/**
 * The address that is opened when a call rings; empty for none.
 */
screenPopRinging: string, 
/**
 * When it is answered.
 */
screenPopAnswered: string, 
/**
 * When it has ended.
 */
screenPopEnded: string, };

export type WrapUp = { 
/**
 * Rule for incoming calls.
 */
incoming: WrapUpMode, 
/**
 * Rule for outgoing calls.
 */
outgoing: WrapUpMode, 
/**
 * When the platform ends the running wrap-up; `None` outside of wrap-up or without a timer.
 */
ends: Millis | null, };

export type WrapUpMode = "notAllowed" | "optional" | "required" | "requiredWithData";
