// How do printed sheets come to the reader? Shown over the page as they will lie on paper, from where they are printed.
import { flushSync, mount, unmount } from 'svelte';
import type { Drawing } from '../drawing/drawing.ts';
import type { PrintedPaper } from '../paper.ts';
import type { Language } from '../../state/language.svelte.ts';
import PrintView from './PrintView.svelte';

export interface PrintedSheets {
  title: string;
  pages: readonly Drawing[];
}

export interface PrintJob extends PrintedSheets {
  paper: PrintedPaper;
  language: Language;
}

/** They lie there when it returns; what it returns takes them away. */
export function openPrint(job: PrintJob): () => void {
  const before = document.activeElement;
  const page = document.getElementById('app');
  page?.setAttribute('inert', '');
  let open = true;
  const onclose = () => {
    if (!open) return;
    open = false;
    page?.removeAttribute('inert');
    void unmount(view);
    if (before instanceof HTMLElement) before.focus();
  };
  const view = mount(PrintView, { target: document.body, props: { ...job, onclose } });
  flushSync();
  return onclose;
}
