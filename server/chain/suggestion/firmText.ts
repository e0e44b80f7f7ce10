// What does a firm say of itself?

/** 主营产品 says what a firm makes, 经营范围 what it may do. */
export const TEXT_FIELDS = ['main_products', 'business_scope'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];
export type FirmText = Readonly<Partial<Record<TextField, string>>>;
