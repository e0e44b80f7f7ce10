// Where is the reader? The route of the address bar, over the History API.
import { readRoute, writeRoute, type Route } from './route.ts';

export class Address {
  #route = $state.raw<Route>(readRoute(location.search));

  get route(): Route {
    return this.#route;
  }

  /** A step that the back button takes back; with `replace`, a correction that it does not. */
  go(change: Partial<Route>, { replace = false } = {}): void {
    const next = { ...this.#route, ...change };
    const target = location.pathname + writeRoute(next) + location.hash;
    if (target === location.pathname + location.search + location.hash) {
      this.#route = next;
      return;
    }
    if (replace) history.replaceState(null, '', target);
    else history.pushState(null, '', target);
    this.#route = next;
  }

  /** The address of a route beside this one, for links that can be opened elsewhere. */
  href(change: Partial<Route>): string {
    return location.pathname + writeRoute({ ...this.#route, ...change });
  }

  /** Follows the back and forward buttons until the returned function is called. */
  listen(): () => void {
    const follow = () => (this.#route = readRoute(location.search));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }
}
