/** What the types of selenium-webdriver leave out and this check uses. */
declare module 'selenium-webdriver/net/portprober.js' {
  export function findFreePort(host?: string): Promise<number>;
}

declare module 'selenium-webdriver/remote/index.js' {
  export class DriverService {
    static Builder: new (executable: string) => DriverServiceBuilder;
    start(): Promise<string>;
    kill(): Promise<void>;
  }
  interface DriverServiceBuilder {
    setLoopback(loopback: boolean): this;
    setPort(port: number): this;
    addArguments(...args: string[]): this;
    setEnvironment(environment: Record<string, string | undefined>): this;
    build(): DriverService;
  }
}
