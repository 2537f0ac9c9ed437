/** `Session` and `User`: https://developers.google.com/apps-script/reference/base/session */
import { Emulated, host } from '../emulated.ts';

export class User extends Emulated {
  static override service = 'User';
  readonly email: string | null;
  constructor(email: string | null) {
    super();
    this.email = email;
  }
  getEmail(): string {
    return this.email ?? host().session.email();
  }
}

export class Session extends Emulated {
  static override service = 'Session';
  getActiveUser(): User {
    return new User(null);
  }
  getEffectiveUser(): User {
    return new User(null);
  }
  getActiveUserLocale(): string {
    return host().setting().language;
  }
  getScriptTimeZone(): string {
    return host().setting().scriptTimeZone;
  }
  getTemporaryActiveUserKey(): string {
    return host().session.temporaryKey();
  }
}
