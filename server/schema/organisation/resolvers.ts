// Which chamber, liaison office or bank is it, where does it sit, and whom does it serve?
import { textOf } from '../base/fields.ts';
import { globalId } from '../base/globalId.ts';
import { evidenceAbout } from '../evidence/gather.ts';
import type { Resolvers } from '../types.generated.ts';

export const organisationResolvers: Resolvers = {
  Query: {
    organisation: (_parent, { id }, { loaders }) => loaders.things.load({ kind: 'organisations', key: id }),
  },
  Organisation: {
    id: ({ key }) => globalId('organisation', key),
    slug: ({ key }) => key,
    nameZh: (organisation) => textOf(organisation, 'name_zh') ?? organisation.key,
    nameEn: (organisation) => textOf(organisation, 'name_en'),
    kind: (organisation) => textOf(organisation, 'kind'),
    region: (organisation, _args, { snapshot }) => snapshot.regions.get(textOf(organisation, 'region') ?? '') ?? null,
    serves: (organisation, _args, { snapshot }) => snapshot.regions.get(textOf(organisation, 'serves') ?? '') ?? null,
    evidence: ({ key }, _args, { loaders }) => evidenceAbout({ kind: 'organisations', key }, loaders),
  },
};
