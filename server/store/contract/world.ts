// The tiny world that the contract's tests know by name: a soda chain in and around 通辽.
import { Draft } from './draft.ts';

export const BY = { actor: 'tester', reason: 'a second thought', at: '2026-01-03T00:00:00.000Z' };

export const chains = (): Draft =>
  new Draft()
    .source('gov', { title: '通辽市政府公告', grade: 'A', kind: 'document' })
    .source('press', { title: 'Soda Weekly', grade: 'B', kind: 'document' })
    .source('blog', { title: '转载', grade: 'C' })
    .source('ruling', { title: '裁定', kind: 'ruling' })
    .industry('soda', '天然碱')
    .segment('trona', 'soda', '天然碱矿', 'upstream', { short_zh: '碱矿', name_en: 'Trona mining' })
    .segment('ash', 'soda', '纯碱', 'midstream', { name_en: 'Soda ash', gbt4754: '2612' })
    .segment('glass', 'soda', '平板玻璃', 'downstream')
    .segment('silicate', 'soda', '硅酸钠', 'downstream')
    .flow('trona', 'ash')
    .flow('ash', 'glass')
    .region('150571', { name_zh: '通辽经济技术开发区', parent: '150500', level: 'statistical', aliases: ['开发区'] })
    .claim('surveys', ['150500', 'silicate'], { finding: 'none', method: 'field' }, { asOf: '2025-06' })
    .claim('conditions', ['swap'], { kind: 'policy', segments: ['glass'], statement_zh: '平板玻璃须产能置换' })
    .claim('demands', ['alumina'], { region: '150581', segment: 'ash', quantity: '78' })
    .claim('market', ['ash', 'price', '2025', 'national'], { value: '1433' });

/** Firms here, elsewhere, abroad, of unknown place; one gone; an institution; a holding group in two places. */
export const firms = (draft: Draft = chains()): Draft =>
  draft
    .enterprise('zhongyan', '中盐内蒙古化工股份有限公司', {
      short_zh: '中盐化工',
      region: '152900',
      stock_code: '600328.SH',
      tags: ['listed', 'leading'],
    })
    .enterprise('jianye', '中盐（内蒙古）碱业有限公司', { region: '150525', tags: ['leading'] })
    .enterprise('fuyao', '福耀集团通辽有限公司', { region: '150571', name_en: 'Fuyao Tongliao' })
    .enterprise('haihua', '山东海化集团有限公司', { region: '370700' })
    .enterprise('institute', '通辽化工研究院', { region: '150502', kind: 'institution' })
    .enterprise('gone', '科尔沁旧碱厂', { region: '150500', status: '注销' })
    .enterprise('solvay', 'Solvay SA', { country: 'Belgium' })
    .enterprise('nowhere', '不明碱业', {})
    .produces('zhongyan', 'ash', 'active', { asOf: '2024' })
    .produces('jianye', 'ash', 'planned', { asOf: '2025-08' })
    .produces('jianye', 'trona', 'planned')
    .produces('fuyao', 'glass', undefined, { asOf: '2019' })
    .produces('haihua', 'ash', 'active', { asOf: '2023' })
    .produces('institute', 'ash', 'active', { asOf: '2022' })
    .produces('gone', 'ash', 'active', { asOf: '2006' })
    .produces('solvay', 'ash', 'active', { asOf: '2023-05' })
    .produces('nowhere', 'ash', 'active')
    .produces('fuyao', 'silicate', 'closed', { asOf: '2018' })
    .holds('zhongyan', 'jianye', { share: '51' })
    .holds('haihua', 'jianye', { share: '29', kind: 'stake' })
    .claim('projects', ['naiman'], {
      name_zh: '奈曼天然碱项目',
      segments: ['trona', 'ash'],
      investors: ['jianye', '某国资基金'],
      region: '150525',
      stage: '签约',
    });
