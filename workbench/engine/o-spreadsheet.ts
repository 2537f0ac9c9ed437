/**
 * The only file of the workbench core that imports the spreadsheet engine (LGPL, used unmodified, not shipped).
 * Everything the engine lacks compared with Google Sheets is added here, once per process.
 */
import './group-by.ts';
import * as engine from '@odoo/o-spreadsheet';
import { installSheetsBehaviour } from './install.ts';

export type EngineModule = typeof engine;
export type Model = InstanceType<typeof engine.Model>;

installSheetsBehaviour(engine);

export { engine };
