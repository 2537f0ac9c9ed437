// A machine somewhere else: runs a test file as if the computer's own time zone were the one named in its first lines.
const { TestEnvironment } = require('jest-environment-node');

module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.usual = process.env.TZ;
    process.env.TZ = config.projectConfig.testEnvironmentOptions.timeZone;
  }

  async teardown() {
    if (this.usual === undefined) delete process.env.TZ;
    else process.env.TZ = this.usual;
    await super.teardown();
  }
};
