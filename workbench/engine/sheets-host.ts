/**
 * What the functions added to the engine ask of whoever owns the model: the clock and the custom functions.
 *
 * It travels in the model's `custom` configuration as `desk`, so that several workbooks in one process, or a replica
 * in a browser, each bring their own.
 */
import type { FunctionArgument, FunctionResult } from '../workbench.ts';

export interface SheetsHost {
  /** "Now" as a serial number in the spreadsheet's time zone. */
  nowSerial(): number;
  /** The value of a custom function, or `loading` when it will come later. */
  callFunction(
    name: string,
    args: FunctionArgument[],
    origin: CellOrigin | undefined,
    /** The engine's getters that the function's formula is evaluated with. */
    getters: unknown,
  ): FunctionResult | 'loading';
}

export interface CellOrigin {
  sheetId: string;
  col: number;
  row: number;
}
