// How do printed sheets come to the reader? Shown over the page as they will lie on paper, from where they are printed.
import { mount, unmount } from 'svelte';
import type { Drawing } from '../drawing/drawing.ts';
import type { PrintedPaper } from '../paper.ts';
import type { Language } from '../../state/language.svelte.ts';
import PrintView from './PrintView.svelte';

export interface PrintJob {
  title: string;
  paper: PrintedPaper;
  pages: readonly Drawing[];
  language: Language;
}

export function openPrint(job: PrintJob): void {
  const before = document.activeElement;
  const page = document.getElementById('app');
  page?.setAttribute('inert', '');
  const view = mount(PrintView, {
    target: document.body,
    props: {
      ...job,
      onclose: () => {
        page?.removeAttribute('inert');
        void unmount(view);
        if (before instanceof HTMLElement) before.focus();
      },
    },
  });
}
