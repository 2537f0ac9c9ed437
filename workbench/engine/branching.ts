/**
 * IF over a column: the engine's own gives up on the whole column when one condition is an error; Sheets shows the
 * error in its own row and goes on (https://support.google.com/docs/answer/3093364).
 */
import type { AddedFunction } from './sheet-functions.ts';
import type { EngineModule } from './o-spreadsheet.ts';

/* eslint-disable @typescript-eslint/no-explicit-any -- engine arguments are loosely typed by the engine itself */
type Loose = any;

export function branchingFunctions(engine: EngineModule): Record<string, AddedFunction> {
  const { arg, isMatrix, isEvaluationError, toBoolean } = engine.helpers as Loose;

  /** A cell of an argument; a single row, column or value stands for all of them. */
  const at = (value: Loose, column: number, row: number): Loose => {
    if (!isMatrix(value)) return value;
    const cells = value.length === 1 ? value[0] : value[column];
    return cells?.length === 1 ? cells[0] : cells?.[row];
  };
  const choose = (condition: Loose, whenTrue: Loose, whenFalse: Loose): Loose => {
    if (isEvaluationError(condition?.value)) return condition;
    try {
      return (toBoolean(condition) ? whenTrue : whenFalse) ?? { value: 0 };
    } catch (error) {
      return error;
    }
  };

  return {
    IF: {
      description: 'Returns one value if a logical expression is TRUE and another if it is FALSE.',
      args: [
        arg(
          'logical_expression (boolean, range<boolean>)',
          'An expression that is TRUE or FALSE, or a range of them.',
        ),
        arg('value_if_true (any, range)', 'The value where the expression is TRUE.'),
        arg('value_if_false (any, range, default=FALSE)', 'The value where the expression is FALSE.'),
      ],
      compute(condition: Loose, whenTrue: Loose, whenFalse: Loose = { value: false }) {
        if (!isMatrix(condition)) return choose(condition, whenTrue, whenFalse);
        if (condition.length === 1 && condition[0].length === 1)
          return choose(condition[0][0], whenTrue, whenFalse);
        return condition.map((cells: Loose[], column: number) =>
          cells.map((cell, row) => choose(cell, at(whenTrue, column, row), at(whenFalse, column, row))),
        );
      },
    },
  };
}
