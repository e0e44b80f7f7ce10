// Beside the page: a workbook of many rows takes its time, and the page goes on answering its reader.
import type { ExportTable } from './exportTable.ts';
import { workbookOf } from './workbook.ts';

addEventListener('message', ({ data }: MessageEvent<ExportTable>) => {
  workbookOf(data).then(
    (blob) => postMessage({ blob }),
    (cause: unknown) => postMessage({ problem: cause instanceof Error ? cause.message : String(cause) }),
  );
});
