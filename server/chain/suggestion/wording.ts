// Which words of a business scope say what is done with a product, and which say nothing? Common to all trades: no product
// is named here.

/** What a text says is done with what it names; `processes` where it makes something of what the segment grows. */
export const VOICES = ['makes', 'grows', 'processes', 'trades', 'serves', 'names'] as const;
export type Voice = (typeof VOICES)[number];

export const VERBS: Record<Exclude<Voice, 'names' | 'processes'>, readonly string[]> = {
  grows: ['种植', '栽培', '养殖', '饲养', '繁育', '繁殖', '培育', '育苗', '抚育', '采集', '育肥', '育种', '制种'],
  makes: [
    '深加工',
    '初加工',
    '精加工',
    '生产',
    '制造',
    '加工',
    '制备',
    '制作',
    '开采',
    '采选',
    '采掘',
    '冶炼',
    '精炼',
    '提炼',
    '提取',
    '精制',
    '酿造',
    '炮制',
    '自产',
    '运营',
    '投产',
    '量产',
  ],
  trades: [
    '自销',
    '销售',
    '批发',
    '零售',
    '批零',
    '经销',
    '代销',
    '分销',
    '营销',
    '购销',
    '代理',
    '进出口',
    '进口',
    '出口',
    '贸易',
    '收购',
    '采购',
    '经营',
  ],
  serves: [
    '技术服务',
    '技术开发',
    '技术咨询',
    '技术交流',
    '技术转让',
    '技术推广',
    '研究开发',
    '研究',
    '研发',
    '开发',
    '咨询',
    '转让',
    '推广',
    '设计',
    '安装',
    '维修',
    '维护',
    '租赁',
    '出租',
    '服务',
    '运输',
    '仓储',
    '检测',
    '试验',
    '投资',
    '管理',
  ],
};

/** What may stand between a product and a verb, or at the end of an item, and names nothing. */
export const FILLERS = [
  '系列产品',
  '相关产品',
  '类产品',
  '业务分部',
  '生产线',
  '主营业务',
  '系列',
  '产品',
  '解决方案',
  '生产能力',
  '年产能',
  '产能',
  '产量',
  '销量',
  '工厂',
  '厂',
  '车间',
  '工程',
  '业务',
  '行业',
  '产业',
  '板块',
  '分部',
  '项目',
  '基地',
  '收入',
  '等',
  '类',
  '的',
  '并',
] as const;

/** In these a substance comes, and stays what it is. */
export const FORMS = ['粉', '锭', '块', '粒', '溶液', '原片', '颗粒', '盐酸盐', '硫酸盐'] as const;
/** 贴膏 and 贴膏剂 are one. */
export const DOSE = '剂';

/** What may stand before a product and names nothing. */
export const LEADS = [
  '包括',
  '主要',
  '主营',
  '兼营',
  '各类',
  '各种',
  '优质',
  '高档',
  '高端',
  '高品质',
  '其他',
  '从事',
  '专业',
  '本公司',
  '公司',
  '自有',
  '年产',
  '日产',
  '自行',
  '开展',
  '等',
  '的',
] as const;

/** Quantities before a product: `年产60万吨`, `6000多亩`, `2×240万方/日`. */
export const QUANTITY =
  /^(?:\d{4}年)?[约近超逾]?[\d.,×x]+[多余]?[十百千万亿]*[多余]?(?:吨|公斤|千克|亩|口|头|只|套|台|立方米|方|米|t|kg|种|个|条)?(?:级|\/[天日年月]|以上)?/;

/** `产能27.6万吨`, `项目2024-04-19`: a number ends what is named. */
export const FIGURES = /(?:约|达|超|近|每?年)*[\d][\d.,×x-]*[^\d]{0,6}$/;

/** From here to the end of the bracket or clause is what is not done. */
export const DENIALS = ['不含', '不包括', '不包含', '不得', '不从事', '不涉及', '禁止', '严禁', '未取得'] as const;

/** One directly before a product turns it into its contrary. */
export const CONTRARIES = ['非', '无', '不', '未', '仿', '代', '废', '防', '抗', '除', '脱', '去', '驱'] as const;

/** Sentences of the registers that say nothing of products. */
export const BOILERPLATE: readonly RegExp[] = [
  /依法须经批准的项目[^;。()]*/g,
  /凭[^;。()]*(?:许可证|批准文件|资质)[^;。()]*/g,
  /法律[、,]?(?:行政)?法规[^;。()]*/g,
  /具体经营项目以[^;。()]*/g,
  /(?:货物|技术|商品)(?:及|和|、|与)?(?:货物|技术|商品)?(?:的)?进出口(?:业务)?/g,
  /自营(?:和|或|及)代理[^;。()]*进出口[^;。()]*/g,
  /(?:许可|一般)(?:经营)?项目:?/g,
  /技术服务、技术开发、技术咨询、技术交流、技术转让、技术推广/g,
];

/** What a firm needs or is paid for is not what it makes. */
export const INPUTS: readonly RegExp[] = [
  /以[^;。,()]*为(?:主要)?(?:原料|原材料|燃料|载体)(?:的)?/g,
  /(?:所需|需要|所用)的?[^;。,、()]*/g,
  /(?:利用|使用|采用|消耗|外购)[^;。,、()]*/g,
];

/** Whatever is spoken of in such a clause does not run yet. */
export const PLANS = /拟建|在建|筹建|筹备|规划|计划|拟投资|开工|即将|待建/;

/** Set directly before a chemical name these make another substance of it: 苯 + 丙氨酸, 聚 + 丙烯, 亚 + 硫酸. */
export const RADICALS =
  '苯聚异亚次过偏焦氯溴氟碘硝甲乙丙丁戊己庚辛壬癸羟氨硫磷硅硼酰酮醛醇酯烷烯炔代缩环萘吡啶二三四五六七八九十双钠钾钙镁铝铁锌铜锰镍铬锂铵钴钛钡酸酚胺腈肼脲氰氢氧碳';

/** Words that end so name a substance; set after one of them, further letters make another of it. */
export const SUBSTANCE = /[酸酯醇醛酮酚醚烷烯炔胺肼脲腈苷苯碱盐钠钾钙镁铝铁锌铜锰镍铬锂铵氨磷硫氯硅氢氧碳]$/;

/** A word that ends so names a thing: standing alone in a slash or bracket it is a name of its own, not a quality of the next. */
export const THING =
  /(?:[汽气电热酸酯醇醛酮酚醚烷烯炔胺肼脲腈苷碱盐钠钾钙镁铝铁锌铜锂铵氨磷矿砂石糖油粉粕乳浆胶膏丸片袋瓶罐树脂素剂药肥料材膜机玻璃容器牛猪羊煤焦炭]|淀粉|蛋白|种子|种苗|饮片|颗粒|胶囊|电池|设备|装备|[a-z]{3,})$/;

/** Too general to name a segment by themselves. */
export const GENERAL = new Set(
  [
    '服务 合作 控制 处理 技术 产品 销售 贸易 制造 生产 加工 工程 项目 建设 开发 研发 设备 装备 材料 原料 物流 仓储 运输 种植 养殖',
    '认证 教育 科研 管理 投资 资源 能源 电力 环保 食品 医药 药品 药材 中药 化工 农业 工业 进口 临床 注册服务 制剂 有机肥料 药用 对标 风光 配合 供应',
    '浓缩 减毒 医用 食用 食品用 散装 器皿 其他 新药 电商 营养 储能 全国商业渠道 高附加值牌号 储能应用 原片深加工 还原剂 蛋白原料 微生物',
  ].flatMap((line) => line.split(' ')),
);
