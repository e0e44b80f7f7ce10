// How many routes are whole, and how many are broken? Only what is known: complete ones come first.
import type { RoutesQuery } from '../api/generated/graphql.ts';

type Answer = RoutesQuery['routes'];

/** Null where those that were fetched do not tell. */
export function countRoutes({
  routes,
  total,
  more,
}: Pick<Answer, 'routes' | 'total' | 'more'>): { whole: number; broken: number } | null {
  const whole = routes.filter(({ complete }) => complete).length;
  if (!more) return { whole, broken: routes.length - whole };
  return total !== null && whole < routes.length ? { whole, broken: total - whole } : null;
}
