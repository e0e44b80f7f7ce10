// Where does a thing stand on the page of relations? The frame of the pages knows the address; whoever shows a thing asks here.
import { getContext, setContext } from 'svelte';

/** `of`: kind and key, as that page has them in its address: `sources:KEY`. */
type RelationsHref = (of: string) => string;
const NAME = Symbol('relations');

export const tellRelations = (href: RelationsHref): RelationsHref => setContext(NAME, href);
/** Nothing where no page stands around, as in a test of a part. */
export const askRelations = (): RelationsHref | undefined => getContext<RelationsHref | undefined>(NAME);
