// Which units are known, and what is each of them one of? Every dimension has one canonical unit; the others are so many of it.
//
// What is counted one by one (wells, bags, firms) is a dimension for each thing counted: 730 wells are never 730 bags.
// Power is no energy a year, and coal equivalent no gas: how far one stands for the other depends on the plant.

/** Canonical symbol of each dimension. */
export const CANONICAL = {
  mass: 't',
  volume: 'm3',
  area: 'm2',
  energy: 'MWh',
  'coal equivalent': 'tce',
  power: 'kW',
  money: '元',
  time: 'a',
  well: '口井',
  bag: '袋',
  tablet: '片',
  bottle: '瓶',
  head: '头',
  piece: '件',
  firm: '家',
  person: '人',
  variety: '品种',
  approval: '个批准文号',
} as const;
export type Dimension = keyof typeof CANONICAL;

/** A number that is one of nothing. */
export const PURE = { '%': '0.01', 倍: '1', 个: '1' } as const;

/** How many canonical units one of each is: a decimal, or a fraction where no decimal ends. */
export const UNITS: Readonly<Record<string, readonly [Dimension, string]>> = {
  t: ['mass', '1'],
  吨: ['mass', '1'],
  kg: ['mass', '0.001'],
  千克: ['mass', '0.001'],
  公斤: ['mass', '0.001'],
  g: ['mass', '0.000001'],
  克: ['mass', '0.000001'],
  // Flat glass is traded by cases of 50 kg.
  重量箱: ['mass', '0.05'],
  m3: ['volume', '1'],
  立方米: ['volume', '1'],
  方: ['volume', '1'],
  L: ['volume', '0.001'],
  升: ['volume', '0.001'],
  m2: ['area', '1'],
  平方米: ['area', '1'],
  公顷: ['area', '10000'],
  亩: ['area', '2000/3'],
  kWh: ['energy', '0.001'],
  千瓦时: ['energy', '0.001'],
  度: ['energy', '0.001'],
  MWh: ['energy', '1'],
  GWh: ['energy', '1000'],
  kgce: ['coal equivalent', '0.001'],
  tce: ['coal equivalent', '1'],
  kW: ['power', '1'],
  千瓦: ['power', '1'],
  MW: ['power', '1000'],
  兆瓦: ['power', '1000'],
  GW: ['power', '1000000'],
  元: ['money', '1'],
  CNY: ['money', '1'],
  a: ['time', '1'],
  年: ['time', '1'],
  // A month is a twelfth of a year, a day a 365th: what runs through, runs through.
  月: ['time', '1/12'],
  d: ['time', '1/365'],
  日: ['time', '1/365'],
  天: ['time', '1/365'],
  h: ['time', '1/8760'],
  小时: ['time', '1/8760'],
  口井: ['well', '1'],
  口: ['well', '1'],
  袋: ['bag', '1'],
  bag: ['bag', '1'],
  bags: ['bag', '1'],
  片: ['tablet', '1'],
  瓶: ['bottle', '1'],
  头: ['head', '1'],
  件: ['piece', '1'],
  台: ['piece', '1'],
  套: ['piece', '1'],
  家: ['firm', '1'],
  人: ['person', '1'],
  品种: ['variety', '1'],
  种: ['variety', '1'],
  个批准文号: ['approval', '1'],
};

/** What a Chinese unit may begin with. */
export const MULTIPLES = { 万: '10000', 亿: '100000000', 千: '1000', 百万: '1000000' } as const;
