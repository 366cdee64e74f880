import { invoke } from '@tauri-apps/api/core';
import type { PasswordHost, PasswordPrompt } from './password';

/** The program itself, for the window that asks for a password. */
export const passwordTauriHost: PasswordHost = {
  prompt: () => invoke<PasswordPrompt>('password_prompt'),
  give: (typed) => invoke('give_password', { typed }),
  leave: () => invoke('leave_password'),
};
