// Which kind of thing stands at an end?
import { typeOfThing } from '../base/typeOfThing.ts';
import type { Resolvers } from '../types.generated.ts';

export const linkResolvers: Resolvers = {
  LinkedThing: { __resolveType: typeOfThing },
};
