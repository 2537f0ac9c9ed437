/**
 * @jest-environment ./test/zones/environment.cjs
 * @jest-environment-options {"timeZone": "Pacific/Apia"}
 */
import { machineIn } from './suites.ts';

machineIn('Pacific/Apia', /* minutes east of UTC in January: */ 780);
