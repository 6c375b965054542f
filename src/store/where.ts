/** Conditions of a query as they come together, each with its values. */
import type { SQLInputValue } from "node:sqlite";

export interface Where {
  readonly conditions: string[];
  readonly values: SQLInputValue[];
}

/** No condition yet: every row. */
export const where = (): Where => ({ conditions: [], values: [] });

/** Adds a condition that must hold besides. */
export const also = ({ conditions, values }: Where, condition: string, ...more: SQLInputValue[]): void => {
  conditions.push(condition);
  values.push(...more);
};

/** The clause; empty where every row will do. */
export const text = ({ conditions }: Where): string => (conditions.length ? `WHERE ${conditions.join(" AND ")}` : "");
