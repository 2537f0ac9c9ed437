export default {
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  transform: { '\\.[cm]?[jt]sx?$': '<rootDir>/test/transform.cjs' },
  // Everything in node_modules has a CommonJS build; ours is transformed.
  transformIgnorePatterns: ['/node_modules/'],
  testEnvironment: '<rootDir>/test/environment.cjs',
  maxWorkers: 2,
};
