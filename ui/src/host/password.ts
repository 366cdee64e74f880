/** For whom the password is asked. */
export interface PasswordPrompt {
  agent: string;
  server: string;
}

/** Everything that the window for a password may ask of the program. It has no other way to it. */
export interface PasswordHost {
  prompt(): Promise<PasswordPrompt>;
  /** Hands the password over; the program then closes the window. */
  give(typed: string): Promise<void>;
  /** The sign-in is given up; the program closes the window. */
  leave(): Promise<void>;
}
