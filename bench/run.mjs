// npm run bench: every number this product promises to hold, printed by one run. Each section is a file of its own.
import { built } from './built.mjs';
import { deadlines } from './deadlines.mjs';
import { importing } from './import.mjs';
import { serviceCalls } from './service-calls.mjs';

await deadlines();
console.log();
built();
console.log();
await importing();
console.log();
await serviceCalls();
