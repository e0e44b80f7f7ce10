// Where is the reader? The route of the address bar, over the History API.
import { isPath, pathOf, readRoute, writeRoute, type Route } from './route.ts';

export class Address {
  #route = $state.raw<Route>(readRoute(location.search, location.pathname));
  #stray = $state(!isPath(location.pathname));

  get route(): Route {
    return this.#route;
  }

  /** The path that led here is none of the product's, and no step has been taken since. */
  get stray(): boolean {
    return this.#stray;
  }

  /** A step that the back button takes back; with `replace`, a correction that it does not. */
  go(change: Partial<Route>, { replace = false } = {}): void {
    const next = { ...this.#route, ...change };
    const target = pathOf(next) + writeRoute(next) + location.hash;
    if (target === location.pathname + location.search + location.hash) {
      this.#route = next;
      return;
    }
    if (!replace) this.#stray = false;
    if (replace) history.replaceState(null, '', target);
    else history.pushState(null, '', target);
    this.#route = next;
  }

  /** Takes an address as it is written, in place of the one that led here. */
  goTo(target: string): void {
    history.replaceState(null, '', target);
    this.#read();
  }

  #read(): void {
    this.#route = readRoute(location.search, location.pathname);
    this.#stray = !isPath(location.pathname);
  }

  /** The address of a route beside this one, for links that can be opened elsewhere. */
  href(change: Partial<Route>): string {
    const route = { ...this.#route, ...change };
    return pathOf(route) + writeRoute(route);
  }

  /** Follows the back and forward buttons until the returned function is called. */
  listen(): () => void {
    const follow = () => this.#read();
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }
}
