// Before the first paint, so that a dark page never flashes white. A file of its own: the page's policy forbids scripts inside it.
try {
  const chosen = localStorage.getItem('liantu:theme');
  const dark = chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
} catch {
  document.documentElement.dataset.theme = 'light';
}
