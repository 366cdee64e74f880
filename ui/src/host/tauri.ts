import { Channel, invoke } from '@tauri-apps/api/core';
import type { Frame } from './contract.gen';
import { type Host, methodsOver } from './host';

/** The program itself. Only this file and password-tauri.ts know Tauri. */
export const tauriHost: Host = {
  ...methodsOver((verb, args) => invoke('desk_command', { verb, args })),
  subscribe: (onFrames) => invoke('subscribe', { channel: new Channel<string>((frames) => onFrames(JSON.parse(frames) as Frame[])) }),
};
