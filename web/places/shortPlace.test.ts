import { expect, it } from 'vitest';
import { shortPlace } from './shortPlace.ts';

it.each([
  ['内蒙古自治区', '内蒙古'],
  ['新疆维吾尔自治区', '新疆'],
  ['广西壮族自治区', '广西'],
  ['香港特别行政区', '香港'],
  ['黑龙江省', '黑龙江'],
  ['通辽市', '通辽'],
  ['锡林郭勒盟', '锡林郭勒'],
  ['大兴安岭地区', '大兴安岭'],
  ['科尔沁左翼中旗', '科尔沁左翼中旗'],
  ['开鲁县', '开鲁'],
  ['磴口县', '磴口'],
  ['吉县', '吉县'],
  ['Inner Mongolia', 'Inner Mongolia'],
  ['Jarud Banner', 'Jarud'],
  ['Horqin Left Rear Banner', 'Horqin Left Rear'],
])('%s is called %s for short', (name, short) => expect(shortPlace(name)).toBe(short));
