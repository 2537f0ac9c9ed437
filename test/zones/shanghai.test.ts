/**
 * @jest-environment ./test/zones/environment.cjs
 * @jest-environment-options {"timeZone": "Asia/Shanghai"}
 */
import { machineIn } from './suites.ts';

machineIn('Asia/Shanghai', /* minutes east of UTC in January: */ 480);
