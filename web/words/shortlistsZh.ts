// What is said of shared lists of candidates in Chinese?
import type { ShortlistState } from '../api/generated/graphql.ts';

export const shortlists = {
  title: '名单',
  add: '加入名单',
  addLabel: (firm: string) => `把${firm}加入名单`,
  newName: '新名单的名称',
  create: '新建',
  added: (list: string) => `已加入“${list}”。`,
  alreadyOn: (list: string) => `“${list}”里已有。`,
  states: { TO_CALL: '待联系', CALLED: '已联系', VISITING: '拟拜访', DECLINED: '已婉拒' } satisfies Record<
    ShortlistState,
    string
  >,
};
