// Which of these resolvers change something? All: each asks first whether anything may be changed here.
import type { GraphQLResolveInfo } from 'graphql';
import { refuseWriting } from '../../access/access.ts';
import type { Context } from '../context.ts';

type Write<Args, Result> = (
  parent: unknown,
  args: Args,
  context: Context,
  info: GraphQLResolveInfo,
) => Result | Promise<Result>;

/** @throws FORBIDDEN where the server takes no changes */
export const writing =
  <Args, Result>(
    work: (args: Args, context: Context, info: GraphQLResolveInfo) => Promise<Result>,
  ): Write<Args, Result> =>
  async (_parent, args, context, info) => {
    refuseWriting(context.access);
    return work(args, context, info);
  };
