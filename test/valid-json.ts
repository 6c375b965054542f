/**
 * The rules of formats as their schemas and recommendations state them, written as checks: a value comes out as the list of what is wrong with
 * it, each with its place. Shapes say which fields there may be, which there must be, and what each holds.
 */

export type Fault = string;
export type Rule = (value: unknown, at: string) => Fault[];
type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);
const fault = (at: string, what: string, value: unknown): Fault[] => [`${at}: ${what}, not ${(JSON.stringify(value) ?? "nothing").slice(0, 80)}`];
const test =
  (what: string, holds: (value: unknown) => boolean): Rule =>
  (value, at) =>
    holds(value) ? [] : fault(at, what, value);

export const text = test("a text", (value) => typeof value === "string");
export const integer = test("a whole number from 0", (value) => Number.isSafeInteger(value) && (value as number) >= 0);
export const anything: Rule = () => [];
export const oneOf = (...values: readonly unknown[]): Rule => test(`one of ${values.join(", ")}`, (value) => values.includes(value));

const IRI = /^[a-z][a-z\d+.-]*:(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[\dA-F]{2})+$/iu;
/** A URI as RFC 3986 writes it, with its scheme. */
export const uri = test("a URI", (value) => typeof value === "string" && IRI.test(value) && value.split("#").length <= 2);

const MOMENT = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/u;
/** A moment as RFC 3339 writes it. */
export const moment = test("a moment", (value) => typeof value === "string" && MOMENT.test(value));
export const iso = test("a date or moment of ISO 8601", (value) =>
  typeof value === "string" && /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/u.test(value));
export const tag = test("a language tag", (value) => typeof value === "string" && /^[a-z]{2,3}(?:-[A-Za-z\d]+)*$/u.test(value));

export const list =
  (rule: Rule, least = 0): Rule =>
  (value, at) =>
    !Array.isArray(value)
      ? fault(at, "a list", value)
      : [...(value.length < least ? fault(at, `a list of ${least} or more`, value) : []), ...value.flatMap((one, i) => rule(one, `${at}[${i}]`))];

/** One of it, or a list of it. */
export const some =
  (rule: Rule): Rule =>
  (value, at) =>
    Array.isArray(value) ? list(rule, 1)(value, at) : rule(value, at);

export const either =
  (...rules: readonly Rule[]): Rule =>
  (value, at) => {
    const found = rules.map((rule) => rule(value, at));
    return found.find((faults) => !faults.length) ?? found[0]!;
  };

/** An object: fields that must be there, fields that may, and what any other field holds; none where nothing is said. */
export const shape =
  (must: Readonly<Record<string, Rule>>, may: Readonly<Record<string, Rule>> = {}, others: Rule | null = null): Rule =>
  (value, at) => {
    if (!isFields(value)) return fault(at, "an object", value);
    const missing = Object.keys(must).filter((key) => !(key in value));
    return [
      ...missing.map((key) => `${at}: ${key} is missing`),
      ...Object.entries(value).flatMap(([key, inner]) => {
        const rule = must[key] ?? may[key] ?? others;
        return rule ? rule(inner, `${at}.${key}`) : [`${at}: ${key} has no place here`];
      }),
    ];
  };

/** An object of any keys. */
export const map =
  (rule: Rule, key: RegExp = /^/u): Rule =>
  (value, at) =>
    !isFields(value)
      ? fault(at, "an object", value)
      : Object.entries(value).flatMap(([name, inner]) => [
          ...(key.test(name) ? [] : [`${at}: ${name} is no name here`]),
          ...rule(inner, `${at}.${name}`),
        ]);

/** Every text of a value is made of whole characters. */
export function wellFormed(value: unknown, at = "$"): Fault[] {
  if (typeof value === "string") return value.isWellFormed() ? [] : [`${at}: half a character`];
  if (Array.isArray(value)) return value.flatMap((one, i) => wellFormed(one, `${at}[${i}]`));
  return isFields(value) ? Object.entries(value).flatMap(([key, inner]) => wellFormed(inner, `${at}.${key}`)) : [];
}
