/** A refusal that the script sees as Apps Script would word it. Anything else thrown by the host is a bug of ours. */
export class PlatformError extends Error {
  /** `Exception` for services; Drive's advanced service has its own name. */
  readonly platformName: string;
  /** Ends the execution: later service calls fail too, whatever the script catches. */
  readonly fatal: boolean;

  constructor(message: string, platformName = 'Exception', fatal = false) {
    super(message);
    this.name = platformName;
    this.platformName = platformName;
    this.fatal = fatal;
  }
}

/** The emulator has not learned this yet: said plainly, so that nobody takes it for the platform's behaviour. */
export class NotEmulated extends Error {
  constructor(what: string) {
    super(`not emulated: ${what}`);
    this.name = 'NotEmulated';
  }
}
