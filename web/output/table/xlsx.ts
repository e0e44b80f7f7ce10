// How does a table become a workbook while the page goes on? In a worker, which ends with it or when it is given up.
import type { ExportTable } from './exportTable.ts';

type Answer = { blob: Blob } | { problem: string };

export function writeWorkbook(table: ExportTable, signal: AbortSignal): Promise<Blob> {
  const worker = new Worker(new URL('./workbookWorker.ts', import.meta.url), { type: 'module' });
  const written = new Promise<Blob>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) =>
      'blob' in data ? resolve(data.blob) : reject(new Error(`[web:output] ${data.problem}`));
    worker.onerror = ({ message }) => reject(new Error(`[web:output] the workbook could not be written: ${message}`));
    signal.addEventListener('abort', () => reject(signal.reason as Error));
    worker.postMessage(table);
  });
  return written.finally(() => worker.terminate());
}
