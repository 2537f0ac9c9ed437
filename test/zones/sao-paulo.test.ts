/**
 * @jest-environment ./test/zones/environment.cjs
 * @jest-environment-options {"timeZone": "America/Sao_Paulo"}
 */
import { machineIn } from './suites.ts';

machineIn('America/Sao_Paulo', /* minutes east of UTC in January: */ -180);
