// Jest runs the TypeScript sources through esbuild, the compiler that also builds what ships.
const { createHash } = require('node:crypto');
const { transformSync } = require('esbuild');

const options = {
  format: 'cjs',
  target: 'node20',
  sourcemap: 'inline',
  jsx: 'automatic',
  jsxImportSource: 'preact',
};

module.exports = {
  getCacheKey: (source, path) =>
    createHash('sha1').update(JSON.stringify(options)).update(path).update(source).digest('hex'),
  process: (source, path) => ({
    code: transformSync(source, {
      ...options,
      loader: /\.tsx$/.test(path) ? 'tsx' : /\.ts$/.test(path) ? 'ts' : 'js',
      sourcefile: path,
    }).code,
  }),
};
