// A small bundle for tests: CSV text by file name, as if a folder had been read.
import { readUploads } from './readBundle.ts';
import type { RawBundle } from './table.ts';

/** Names without extension; rows by line. Blank lines at either end are left out. */
export function rawBundle(files: Readonly<Record<string, string>>, name = 'test'): RawBundle {
  const encoder = new TextEncoder();
  return readUploads(
    name,
    Object.entries(files).map(([file, text]) => ({ path: `${file}.csv`, bytes: encoder.encode(text.trim()) })),
  );
}

/** Two segments of one chain, a firm that makes one of them, and where it was read. */
export const SODA = {
  sources: 'key,title,grade\nZY,产业页,A\nB1,媒体,B',
  industries: 'id,name_zh,source\nsoda,天然碱,ZY',
  segments: 'id,industry,name_zh,stage,source\ntrona,soda,天然碱矿,upstream,ZY\nash,soda,纯碱,中游,ZY',
  flows: 'from,to,kind,source\ntrona,ash,main-input,ZY',
  enterprises: 'id,name_zh,region,tags,source\nzhongyan,中盐化工,阿拉善盟,龙头|上市,ZY\nboyuan,博源化工,,,B1',
  produces: 'enterprise,segment,capacity,unit,status,source\nzhongyan,ash,5000000,t/a,在产,ZY',
} as const;
