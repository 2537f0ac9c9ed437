/**
 * @jest-environment ./test/zones/environment.cjs
 * @jest-environment-options {"timeZone": "America/New_York"}
 */
import { machineIn } from './suites.ts';

machineIn('America/New_York', /* minutes east of UTC in January: */ -300);
