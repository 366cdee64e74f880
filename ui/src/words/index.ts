/** Every text that a person reads. No other folder holds one. */
export * from './calls';
export * from './desk';
export * from './errors';
export * from './link';
export * from './numbers';
export * from './sign-in';
export * from './states';
