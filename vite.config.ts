// How is the web built, and how does the development server reach the API?
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
// The host stays as the browser wrote it: the API compares it with the page that a request comes from.
const api = { target: process.env.LIANTU_API ?? 'http://127.0.0.1:4000', changeOrigin: false };

export default defineConfig({
  root: here('web'),
  cacheDir: here('.cache/vite'),
  // The Vite root is web/, so the plugin would not find the configuration beside this file on its own.
  plugins: [svelte({ configFile: here('svelte.config.js') })],
  resolve: { dedupe: ['svelte'] },
  worker: { format: 'es' },
  // Found only when a worker asks for it, which would reload the page that is being developed or tested.
  optimizeDeps: { include: ['graphql', 'write-excel-file/browser', 'elkjs/lib/elk-api.js'] },
  build: { outDir: here('dist/web'), emptyOutDir: true, target: 'es2023' },
  server: { host: '127.0.0.1', proxy: { '/graphql': api, '/health': api } },
});
