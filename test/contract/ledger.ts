/**
 * Known differences between the emulator and what we believe of the platform, each with its reason. A belief listed here
 * must fail in the emulator; when it starts to pass, the entry has to go.
 */
export const ledger: Record<string, string> = {
  'a scalar formula that points at a blank cell shows nothing':
    'The engine shows 0 for a formula whose value is a blank cell. Inside ARRAYFORMULA, which every formula of ours uses, blanks stay blank.',
  'a range where one value is expected means the value in the same row, outside ARRAYFORMULA':
    'The engine spills wherever a range meets a single value. Kinder than Sheets: formulas of ours are wrapped in ARRAYFORMULA, and a test of theirs says so.',
};
