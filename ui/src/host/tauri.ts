import { Channel, invoke } from '@tauri-apps/api/core';
import type { ConnectionReport, Diagnostics, DoctorReport, Frame, StartUp, SupportBundle } from './contract.gen';
import type { Host } from './host';

/** The program itself. Only this file and password-tauri.ts know Tauri. */
export const tauriHost: Host = {
  startUp: () => invoke<StartUp>('start_up'),
  subscribe: (onFrame) => invoke('subscribe', { channel: new Channel<Frame>(onFrame) }),
  resync: () => invoke('resync'),
  diagnostics: () => invoke<Diagnostics>('diagnostics'),
  checkConnection: (args) => invoke<ConnectionReport>('check_connection', { args }),
  signIn: (args) => invoke('sign_in', { args }),
  cancelSignIn: () => invoke('cancel_sign_in'),
  signInAgain: () => invoke('sign_in_again'),
  signOut: (args) => invoke('sign_out', { args }),
  setState: (args) => invoke('set_state', { args }),
  dialogAction: (args) => invoke('dialog_action', { args }),
  makeCall: (args) => invoke('make_call', { args }),
  setWrapUp: (args) => invoke('set_wrap_up', { args }),
  reconnect: () => invoke('reconnect'),
  dismissNotice: (args) => invoke('dismiss_notice', { args }),
  saveSettings: (args) => invoke('save_settings', { args }),
  startPractice: () => invoke<StartUp>('start_practice'),
  runDoctor: (args) => invoke<DoctorReport>('run_doctor', { args }),
  makeSupportBundle: (args) => invoke<SupportBundle>('make_support_bundle', { args }),
};
