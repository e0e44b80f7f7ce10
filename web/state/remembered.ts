// What does this browser remember between visits? Small choices only; a browser that forbids it just forgets.
const PREFIX = 'liantu:';

export function recall(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    // Private windows and full disks: the choice lasts as long as the page.
  }
}
