// How are routes from raw material to product drawn? Whole ones solid, others dashed where they are broken, with a sign on what is
// missing; and another sign where nobody knows yet whether something is.
import type { ElementDefinition } from 'cytoscape';
import type { RoutesQuery } from '../api/generated/graphql.ts';
import type { Words } from '../words/zh.ts';
import { carriesMaterial } from './layout/chain.ts';
import { lineElement } from './lineElement.ts';
import { curveBetween } from './paths/curve.ts';
import type { Chain } from './sheetOfChain.ts';

export type FollowedRoute = Pick<RoutesQuery['routes']['routes'][number], 'complete' | 'segments' | 'brokenAt'>;

interface Link {
  from: string;
  to: string;
  /** On a route that is whole. */
  whole: boolean;
  /** One of its ends is missing. */
  broken: boolean;
  /** None of them is known to be missing: nobody looked. */
  unsure: boolean;
  /** On the route that is followed. */
  now: boolean;
}

/** Nobody has looked whether this segment is here. */
export type IsUnknown = (slug: string) => boolean;

/** From one segment of a route to the next on this sheet, with the process steps in between; empty where one of them is elsewhere. */
export function hopBetween(chain: Chain, from: string, to: string): string[] {
  if (!chain.sheet.places.has(from) || !chain.sheet.places.has(to)) return [];
  const before = new Map<string, string>();
  const border = [from];
  for (const here of border) {
    for (const flow of chain.innerFlows) {
      const next = flow.to.slug;
      if (flow.from.slug !== here || next === from || before.has(next) || !carriesMaterial(flow.kind)) continue;
      if (next !== to && chain.segment(next)?.scope !== 'STEP') continue;
      before.set(next, here);
      if (next !== to) border.push(next);
      else {
        const hop = [to];
        for (let at = before.get(to); at !== undefined; at = before.get(at)) hop.unshift(at);
        return hop;
      }
    }
  }
  return [from, to];
}

/** What is missing on any of them. */
export const breaksOf = (routes: readonly FollowedRoute[]): Set<string> =>
  new Set(routes.flatMap(({ brokenAt }) => brokenAt.map(({ slug }) => slug)));

/** Segments of the routes and the steps between them; of one route only where one is followed (`nth`, from 1). */
export function segmentsOnRoutes(chain: Chain, routes: readonly FollowedRoute[], nth: number): Set<string> {
  const followed = routes[nth - 1];
  return new Set((followed ? [followed] : routes).flatMap((route) => hopsOf(chain, route).flat()));
}

export function routeElements(
  chain: Chain,
  routes: readonly FollowedRoute[],
  nth: number,
  isUnknown: IsUnknown,
  words: Words,
): ElementDefinition[] {
  const following = routes[nth - 1] !== undefined;
  const lines = linksOf(chain, routes, nth, isUnknown).flatMap((link) => {
    const [source, target] = [chain.sheet.places.get(link.from), chain.sheet.places.get(link.to)];
    if (!source || !target) return [];
    const look = link.whole ? 'whole' : link.unsure ? 'broken unsure' : link.broken ? 'broken' : 'standing';
    const turn = link.now ? 'now' : following ? 'aside' : '';
    return lineElement(
      `way:${link.from}→${link.to}`,
      link.from,
      link.to,
      curveBetween(source, target),
      source,
      target,
      `way ${look} ${turn}`,
    );
  });
  return [...lines, ...breakElements(chain, routes, nth, isUnknown, words)];
}

function hopsOf(chain: Chain, { segments }: FollowedRoute): string[][] {
  const hops = segments.slice(1).map(({ slug }, index) => hopBetween(chain, segments[index]!.slug, slug));
  const alone = segments.filter(({ slug }) => chain.sheet.places.has(slug)).map(({ slug }) => [slug]);
  return [...hops, ...alone];
}

function linksOf(chain: Chain, routes: readonly FollowedRoute[], nth: number, isUnknown: IsUnknown): Link[] {
  const missing = breaksOf(routes);
  const links = new Map<string, Link>();
  for (const [index, route] of routes.entries()) {
    for (const hop of hopsOf(chain, route)) {
      const broken = hop.filter((slug) => missing.has(slug));
      hop.slice(1).forEach((to, at) => {
        const from = hop[at]!;
        const known = links.get(`${from}→${to}`);
        links.set(`${from}→${to}`, {
          from,
          to,
          whole: (known?.whole ?? false) || route.complete,
          broken: broken.length > 0,
          unsure: broken.length > 0 && broken.every(isUnknown),
          now: (known?.now ?? false) || index === nth - 1,
        });
      });
    }
  }
  return [...links.values()];
}

function breakElements(
  chain: Chain,
  routes: readonly FollowedRoute[],
  nth: number,
  isUnknown: IsUnknown,
  words: Words,
): ElementDefinition[] {
  const followed = routes[nth - 1];
  const now = new Set(followed?.brokenAt.map(({ slug }) => slug));
  const missing = breaksOf(routes);
  return [...missing].flatMap((slug): ElementDefinition[] => {
    const place = chain.sheet.places.get(slug);
    if (!place) return [];
    const unsure = isUnknown(slug);
    const label = unsure ? words.modes.routes.unsureSign : words.modes.routes.breakSign;
    const width = 10 + label.length * (words.language.code === 'zh-CN' ? 9.6 : 6.4);
    return [
      {
        data: { id: `break:${slug}`, label, width },
        position: { x: place.x - place.width / 2 + width / 2 - 6, y: place.y - place.height / 2 - 4.5 },
        classes: `break ${unsure ? 'unsure' : ''} ${followed && !now.has(slug) ? 'aside' : ''}`,
        grabbable: false,
        selectable: false,
      },
    ];
  });
}
