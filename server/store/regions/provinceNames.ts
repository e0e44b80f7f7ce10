// What are the country and its provinces called in short, and in English?

interface Names {
  short: readonly string[];
  en: string;
}

export const PROVINCE_NAMES: Readonly<Record<string, Names>> = {
  '100000': { short: ['中国', '全国'], en: 'China' },
  '110000': { short: ['北京'], en: 'Beijing' },
  '120000': { short: ['天津'], en: 'Tianjin' },
  '130000': { short: ['河北'], en: 'Hebei' },
  '140000': { short: ['山西'], en: 'Shanxi' },
  '150000': { short: ['内蒙古'], en: 'Inner Mongolia' },
  '210000': { short: ['辽宁'], en: 'Liaoning' },
  '220000': { short: ['吉林'], en: 'Jilin' },
  '230000': { short: ['黑龙江'], en: 'Heilongjiang' },
  '310000': { short: ['上海'], en: 'Shanghai' },
  '320000': { short: ['江苏'], en: 'Jiangsu' },
  '330000': { short: ['浙江'], en: 'Zhejiang' },
  '340000': { short: ['安徽'], en: 'Anhui' },
  '350000': { short: ['福建'], en: 'Fujian' },
  '360000': { short: ['江西'], en: 'Jiangxi' },
  '370000': { short: ['山东'], en: 'Shandong' },
  '410000': { short: ['河南'], en: 'Henan' },
  '420000': { short: ['湖北'], en: 'Hubei' },
  '430000': { short: ['湖南'], en: 'Hunan' },
  '440000': { short: ['广东'], en: 'Guangdong' },
  '450000': { short: ['广西'], en: 'Guangxi' },
  '460000': { short: ['海南'], en: 'Hainan' },
  '500000': { short: ['重庆'], en: 'Chongqing' },
  '510000': { short: ['四川'], en: 'Sichuan' },
  '520000': { short: ['贵州'], en: 'Guizhou' },
  '530000': { short: ['云南'], en: 'Yunnan' },
  '540000': { short: ['西藏'], en: 'Tibet' },
  '610000': { short: ['陕西'], en: 'Shaanxi' },
  '620000': { short: ['甘肃'], en: 'Gansu' },
  '630000': { short: ['青海'], en: 'Qinghai' },
  '640000': { short: ['宁夏'], en: 'Ningxia' },
  '650000': { short: ['新疆'], en: 'Xinjiang' },
  '710000': { short: ['台湾'], en: 'Taiwan' },
  '810000': { short: ['香港'], en: 'Hong Kong' },
  '820000': { short: ['澳门'], en: 'Macao' },
};
