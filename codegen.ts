// What is generated from the SDL: the resolvers' types for the server, typed documents for the web.
import type { CodegenConfig } from '@graphql-codegen/cli';

const shared = {
  scalars: { ID: { input: 'string', output: 'string' } },
  enumsAsTypes: true,
  useTypeImports: true,
  skipTypename: true,
};

const config: CodegenConfig = {
  schema: 'server/schema/**/*.graphql',
  importExtension: '.ts',
  generates: {
    'server/schema/types.generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: { ...shared, contextType: './context.ts#Context' },
    },
    'web/api/generated/': {
      preset: 'client',
      documents: ['web/api/operations/**/*.{graphql,ts}'],
      presetConfig: { fragmentMasking: false },
      config: { ...shared, documentMode: 'string' },
    },
  },
};

export default config;
