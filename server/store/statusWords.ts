// Which words for a status mean that a firm is gone, or that a holding does not hold today? Sources write them freely,
// in both languages and in the registries' own terms.

const CEASED = [
  'closed',
  'revoked',
  'cancelled',
  'canceled',
  'deregistered',
  'dissolved',
  'liquidated',
  'bankrupt',
  'ceased',
  'moved-out',
  'moved out',
  'struck off',
];
const CEASED_PARTS = ['注销', '吊销', '撤销', '迁出', '停业', '歇业', '清算', '关闭', '除名', '破产', '解散'];

const NOT_HELD = [
  'closed',
  'ended',
  'sold',
  'exited',
  'former',
  'divested',
  'terminated',
  'cancelled',
  'canceled',
  'planned',
  'proposed',
  'pending',
];
const NOT_HELD_PARTS = ['退出', '转让', '出售', '剥离', '终止', '解除', '注销', '拟', '计划', '筹划'];

const says = (status: string | null, words: readonly string[], parts: readonly string[]): boolean => {
  const text = status?.normalize('NFKC').trim().toLowerCase() ?? '';
  return words.includes(text) || parts.some((part) => text.includes(part));
};

/** Closed, struck off, in liquidation, or registered elsewhere by now: it makes nothing here. */
export const hasCeased = (status: string | null): boolean => says(status, CEASED, CEASED_PARTS);

export const isInForce = (status: string | null): boolean => !says(status, NOT_HELD, NOT_HELD_PARTS);
