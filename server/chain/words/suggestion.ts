// Why a firm's own text points to a segment, in one sentence: where it stands, how it was read, and what speaks against it.
import type { Sentence } from '../gap.ts';
import type { Fit } from '../suggestion/fit.ts';
import type { TextField } from '../suggestion/firmText.ts';
import type { Reading } from '../suggestion/reading.ts';
import type { Origin } from '../suggestion/terms.ts';
import type { Voice } from '../suggestion/wording.ts';
import { clauses, count, say } from './sentence.ts';

export const saidOfReading = (reading: Reading): Sentence =>
  say(
    () =>
      `${clauses([ZH_FIELD[reading.field] + ZH_FIT[reading.fit](reading), ZH_VOICE[reading.voice], ...zhDoubts(reading)], '；')}。`,
    () =>
      `${clauses([`${EN_FIELD[reading.field]} ${EN_FIT[reading.fit](reading)}`, EN_VOICE[reading.voice], ...enDoubts(reading)], '; ')}.`,
  );

const ZH_FIELD: Record<TextField, string> = { main_products: '主营产品', business_scope: '经营范围' };
const EN_FIELD: Record<TextField, string> = {
  main_products: 'Main products name',
  business_scope: 'The business scope names',
};

const ZH_ORIGIN: Record<Origin, string> = {
  name: '环节名称',
  part: '环节名称所含',
  class: '环节所属国民经济行业类别',
  description: '环节说明所列',
};
const EN_ORIGIN: Record<Origin, string> = {
  name: 'the name of the segment',
  part: 'part of the name of the segment',
  class: 'the GB/T 4754 class of the segment',
  description: 'listed in the description of the segment',
};

type Said = (reading: Reading) => string;

const ZH_FIT: Record<Fit, Said> = {
  exact: ({ words, origin }) => `写有“${words}”，即${ZH_ORIGIN[origin]}`,
  kind: ({ words, item, origin }) => `写有“${item}”，落在“${words}”上，即${ZH_ORIGIN[origin]}`,
  general: ({ words, term }) => `写有“${words}”，比环节所称“${term}”宽`,
  alike: ({ words, term }) => `写有“${words}”，与环节所称“${term}”字面相近`,
};
const EN_FIT: Record<Fit, Said> = {
  exact: ({ words, origin }) => `“${words}”: ${EN_ORIGIN[origin]}`,
  kind: ({ words, item, origin }) => `“${item}”, which ends in “${words}”: ${EN_ORIGIN[origin]}`,
  general: ({ words, term }) => `“${words}”, which is wider than “${term}”`,
  alike: ({ words, term }) => `“${words}”, which resembles “${term}”`,
};

const ZH_VOICE: Record<Voice, string> = {
  makes: '写明生产或提供',
  grows: '写明种植或养殖',
  processes: '写明的是加工，本环节是种植或养殖',
  trades: '只写明销售，未必生产',
  serves: '只写明服务或研发，未必生产',
  names: '未写明生产还是销售',
};
const EN_VOICE: Record<Voice, string> = {
  makes: 'it says made or provided',
  grows: 'it says grown or raised',
  processes: 'it says processed, and the segment is growing or raising',
  trades: 'it only says sold, so it may not be made',
  serves: 'it only speaks of services or research, so it may not be made',
  names: 'it does not say whether made or sold',
};

const zhDoubts = ({ among, planned }: Reading) => [
  among > 1 && `同一说法还可指另外 ${among - 1} 个环节`,
  planned && '文中写为拟建或在建',
];
const enDoubts = ({ among, planned }: Reading) => [
  among > 1 && `the words could mean ${count(among - 1, 'other segment')} as well`,
  planned && 'the text says that it is still to come',
];
