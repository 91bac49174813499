import { metrics } from './measure.mjs';

/**
 * Rows of `{ metric, size, subject, value, unit, ratio }` from visits of `{ subject, size, values }`: the least value of all rounds, for
 * other load only ever adds, and what it is to that of the subject beside which the metric is read; `null` where there is nothing to divide by.
 */
export function rowsOf(visits) {
  const sizes = [...new Set(visits.map(({ size }) => size))];
  const names = [...new Set(visits.map(({ subject }) => subject))];
  const least = (metric, size, subject) =>
    Math.min(
      ...visits.filter((visit) => visit.size === size && visit.subject === subject).map(({ values }) => values[metric]),
    );
  return Object.entries(metrics).flatMap(([metric, { unit, beside }]) =>
    sizes.flatMap((size) =>
      names
        .map((subject) => ({ metric, size, subject, value: rounded(least(metric, size, subject)), unit }))
        .filter(({ value }) => Number.isFinite(value))
        .map((row) => ({ ...row, ratio: beside ? ratio(row.value, least(metric, size, beside)) : null })),
    ),
  );
}

const rounded = (value) => Math.round(value * 100) / 100;

const ratio = (value, base) => (base > 0 && Number.isFinite(base) ? rounded(value / base) : null);
