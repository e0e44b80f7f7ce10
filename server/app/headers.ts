// What may a page do that came from here? Its own scripts and its own data, nothing from elsewhere, and no frame around it.

const policy = (directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

const PAGE = {
  'default-src': "'self'",
  // Svelte and the map set styles on elements.
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'font-src': "'self' data:",
  'worker-src': "'self' blob:",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
};

/** GraphiQL is one self-contained page: its script stands inside it, and its workers are made from text. */
const EDITOR = { ...PAGE, 'script-src': "'self' 'unsafe-inline' blob:" };

export const PAGE_POLICY = policy(PAGE);
export const EDITOR_POLICY = policy(EDITOR);

/** Headers that a response already has stay. */
export function secure(response: Response): Response {
  const headers = new Headers(response.headers);
  const setUnlessThere = (name: string, value: string) => headers.has(name) || headers.set(name, value);
  setUnlessThere('content-security-policy', PAGE_POLICY);
  setUnlessThere('x-content-type-options', 'nosniff');
  setUnlessThere('referrer-policy', 'same-origin');
  setUnlessThere('cross-origin-opener-policy', 'same-origin');
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
}
