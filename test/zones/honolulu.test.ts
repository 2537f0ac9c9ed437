/**
 * @jest-environment ./test/zones/environment.cjs
 * @jest-environment-options {"timeZone": "Pacific/Honolulu"}
 */
import { machineIn } from './suites.ts';

machineIn('Pacific/Honolulu', /* minutes east of UTC in January: */ -600);
