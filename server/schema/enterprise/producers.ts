// Who makes a segment, here or elsewhere, page by page?
import type { ProducerQuery, ProducerRow } from '../../store/store.ts';
import { connect, readPage, type Connection, type PageArguments } from '../base/connection.ts';
import type { Context } from '../context.ts';

const MOST = 200;

export async function connectProducers(
  list: string,
  query: Omit<ProducerQuery, 'page'>,
  page: PageArguments,
  { loaders, snapshot }: Context,
): Promise<Connection<ProducerRow>> {
  const found = await loaders.producers.load({ ...query, page: readPage(list, page, MOST) });
  return connect(list, found, (row) => row, { revision: snapshot.revision, after: page.after });
}
