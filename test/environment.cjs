// Jest runs tests in a realm of their own, in which every use of a global is slow. The workbench is a large program
// that is not under test line by line: it runs outside, at full speed, and tests reach it through one global.
const { TestEnvironment } = require('jest-environment-node');

module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.defineProperty(this.global, 'workbenchModule', {
      // Loaded on first use: most tests do without it.
      get: () => require('../build/workbench.cjs'),
    });
  }
};
