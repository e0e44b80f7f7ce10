// What is a project for, where, how far is it, and who takes part in it?
import { listOf, textOf } from '../base/fields.ts';
import { globalId } from '../base/globalId.ts';
import { evidenceAbout } from '../evidence/gather.ts';
import type { Resolvers } from '../types.generated.ts';

export const projectResolvers: Resolvers = {
  Query: {
    project: (_parent, { id }, { loaders }) => loaders.things.load({ kind: 'projects', key: id }),
  },
  Project: {
    id: ({ key }) => globalId('project', key),
    slug: ({ key }) => key,
    nameZh: (project) => textOf(project, 'name_zh') ?? project.key,
    nameEn: (project) => textOf(project, 'name_en'),
    industry: (project, _args, { snapshot }) => snapshot.industries.get(textOf(project, 'industry') ?? '') ?? null,
    segments: (project, _args, { snapshot }) =>
      listOf(project, 'segments').flatMap((id) => snapshot.segments.get(id) ?? []),
    investors: (project, _args, { loaders }) =>
      Promise.all(
        listOf(project, 'investors').map(async (named) => {
          const enterprise = await loaders.things.load({ kind: 'enterprises', key: named });
          return { name: textOf(enterprise, 'name_zh') ?? named, enterprise };
        }),
      ),
    region: (project, _args, { snapshot }) => snapshot.regions.get(textOf(project, 'region') ?? '') ?? null,
    park: (project) => textOf(project, 'park'),
    stage: (project) => textOf(project, 'stage'),
    signedOn: (project) => textOf(project, 'signed_on'),
    startedOn: (project) => textOf(project, 'started_on'),
    completedOn: (project) => textOf(project, 'completed_on'),
    evidence: ({ key }, _args, { loaders }) => evidenceAbout({ kind: 'projects', key }, loaders),
  },
};
