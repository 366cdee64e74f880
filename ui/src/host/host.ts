import type {
  CheckConnection,
  CommandError,
  ConnectionReport,
  Diagnostics,
  DialogAction,
  DismissNotice,
  DoctorReport,
  Frame,
  MakeCall,
  RunDoctor,
  SaveSettings,
  SetState,
  SetWrapUp,
  SignIn,
  SignOut,
  StartUp,
  SupportBundle,
} from './contract.gen';

/**
 * Everything that the page may ask of the program it lives in. Two things implement it: `tauri.ts` and `mock/`.
 *
 * A promise is fulfilled when the *result* was seen, not when the request was accepted; until then the button that asked
 * is busy. It is rejected with a {@link CommandError}, never with anything else.
 */
export interface Host {
  startUp(): Promise<StartUp>;
  /** A snapshot comes first, then numbered changes. */
  subscribe(onFrame: (frame: Frame) => void): Promise<void>;
  /** Asks for a new snapshot on the same channel, after a gap in the numbers. */
  resync(): Promise<void>;
  /** How it came to be as it is. Nothing is pushed: whoever looks at it asks again. */
  diagnostics(): Promise<Diagnostics>;
  checkConnection(a: CheckConnection): Promise<ConnectionReport>;
  signIn(a: SignIn): Promise<void>;
  cancelSignIn(): Promise<void>;
  signInAgain(): Promise<void>;
  signOut(a: SignOut): Promise<void>;
  setState(a: SetState): Promise<void>;
  dialogAction(a: DialogAction): Promise<void>;
  makeCall(a: MakeCall): Promise<void>;
  setWrapUp(a: SetWrapUp): Promise<void>;
  /** Tries the connection now, or takes it back from another place. */
  reconnect(): Promise<void>;
  dismissNotice(a: DismissNotice): Promise<void>;
  saveSettings(a: SaveSettings): Promise<void>;
  startPractice(): Promise<StartUp>;
  /** Examines this computer and the way to a server. */
  runDoctor(a: RunDoctor): Promise<DoctorReport>;
  /** Saves what the support needs into one file. */
  makeSupportBundle(a: RunDoctor): Promise<SupportBundle>;
}

/** Whatever was thrown, as the error that the page knows how to tell. */
export function toCommandError(thrown: unknown): CommandError {
  if (typeof thrown === 'object' && thrown !== null && 'code' in thrown && 'traceId' in thrown) {
    return thrown as CommandError;
  }
  return {
    code: 'internal',
    detail: thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown),
    traceId: '',
    step: null,
    host: null,
    server: null,
    certificate: null,
    persons: null,
  };
}
