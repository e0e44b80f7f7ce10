// Which places does GeoNames know in China? Read from its file of all places with 500 people or more, or a seat of government:
// tab-separated, as https://www.geonames.org describes it.

export interface NamedPlace {
  id: string;
  /** As written in Chinese characters, in whatever language. */
  names: ReadonlySet<string>;
  lat: number;
  lng: number;
  /** Of which division it is the seat; null where of none of these. */
  rank: 'province' | 'prefecture' | 'county' | null;
  /** The first two digits of GB/T 2260. */
  province: string;
  /** The first four; empty where GeoNames does not say. */
  prefecture: string;
}

const RANKS: Readonly<Record<string, NamedPlace['rank']>> = {
  PPLC: 'province',
  PPLA: 'province',
  PPLA2: 'prefecture',
  PPLA3: 'county',
};

/** GeoNames numbers provinces in a way of its own, and names what lies below by GB/T 2260. */
const PROVINCES: Readonly<Record<string, string>> = {
  '01': '34',
  '02': '33',
  '03': '36',
  '04': '32',
  '05': '22',
  '06': '63',
  '07': '35',
  '08': '23',
  '09': '41',
  '10': '13',
  '11': '43',
  '12': '42',
  '13': '65',
  '14': '54',
  '15': '62',
  '16': '45',
  '18': '52',
  '19': '21',
  '20': '15',
  '21': '64',
  '22': '11',
  '23': '31',
  '24': '14',
  '25': '37',
  '26': '61',
  '28': '12',
  '29': '53',
  '30': '44',
  '31': '46',
  '32': '51',
  '33': '50',
};

const HAN = /^\p{Script=Han}+$/u;

export function readPlaces(text: string): NamedPlace[] {
  return text.split('\n').flatMap((line): NamedPlace[] => {
    const [id = '', name = '', , alternates = '', lat, lng, , feature = '', country, , admin1 = '', admin2 = ''] =
      line.split('\t');
    const province = PROVINCES[admin1];
    if (country !== 'CN' || province === undefined) return [];
    return [
      {
        id,
        names: new Set([name, ...alternates.split(',')].filter((one) => HAN.test(one))),
        lat: Number(lat),
        lng: Number(lng),
        rank: RANKS[feature] ?? null,
        province,
        prefecture: /^\d{4}$/.test(admin2) && admin2.startsWith(province) ? admin2 : '',
      },
    ];
  });
}
