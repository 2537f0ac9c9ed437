/**
 * @jest-environment ./test/zones/environment.cjs
 * @jest-environment-options {"timeZone": "Europe/London"}
 */
import { machineIn } from './suites.ts';

machineIn('Europe/London', /* minutes east of UTC in January: */ 0);
