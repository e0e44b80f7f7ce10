// Which requests are answered? Those that address this server by a name of its own, and changes that no page of another site
// sent. Without accounts, whoever can make a browser here ask is as good as the person in front of it.
import { isIP } from 'node:net';
import { GRAPHQL_PATH } from './graphql.ts';

const READING = ['GET', 'HEAD', 'OPTIONS'];
/** What a browser says of a request that its own page made, or its user by the address bar. */
const OWN_SITE = ['same-origin', 'none'];

/** Null where the request may pass. `hosts` are names of this server, in small letters. */
export function refuseStranger(request: Request, hosts: readonly string[]): Response | null {
  const host = request.headers.get('host') ?? new URL(request.url).host;
  if (!isOwnName(nameIn(host), hosts)) {
    return refusal(request, 421, 'FORBIDDEN', describeHost(nameIn(host)));
  }
  if (READING.includes(request.method)) return null;
  if (!comesFromHere(request, host)) {
    return refusal(
      request,
      403,
      'FORBIDDEN',
      '[app] a page of another site may not ask here: open this server’s own page',
    );
  }
  if (isQuestion(request) && mediaTypeOf(request) !== 'application/json') {
    return refusal(request, 415, 'INVALID', '[app] send the question as application/json');
  }
  return null;
}

/**
 * A page elsewhere can have its own name lead to this machine (DNS rebinding), and then counts as this server's page. An
 * address in numbers cannot be led anywhere.
 */
function isOwnName(name: string, hosts: readonly string[]): boolean {
  return isIP(name) !== 0 || name === 'localhost' || name.endsWith('.localhost') || hosts.includes(name);
}

/** Browsers say where a request comes from; what says nothing is no browser, and acts for nobody but its user. */
function comesFromHere(request: Request, host: string): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null && !OWN_SITE.includes(site)) return false;
  const origin = request.headers.get('origin');
  // Only the host: a server in front may speak another scheme with the browser.
  return origin === null || (URL.canParse(origin) && new URL(origin).host === host.toLowerCase());
}

/** `[::1]:4000` is ::1, `Atlas.local:4000` is atlas.local. */
function nameIn(host: string): string {
  const bare = /^\[(.*)\](:\d+)?$/.exec(host)?.[1] ?? host.replace(/:\d+$/, '');
  return bare.toLowerCase().replace(/\.$/, '');
}

const isQuestion = (request: Request): boolean => new URL(request.url).pathname === GRAPHQL_PATH;

const mediaTypeOf = (request: Request): string =>
  (request.headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();

const describeHost = (name: string): string =>
  `[app] this server does not go by the name ${JSON.stringify(name)}: use its address; where the name is its own, start it with LIANTU_ALLOWED_HOSTS=${/^[\w.-]+$/.test(name) ? name : 'NAME'}`;

function refusal(request: Request, status: number, code: string, message: string): Response {
  if (!isQuestion(request)) return new Response(`${message}\n`, { status });
  return Response.json({ errors: [{ message, extensions: { code } }] }, { status });
}
