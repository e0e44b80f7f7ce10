// How does the rest of the product come by a snapshot? Assembled once from a source, or held and kept up to date.
export { assembleSnapshot } from './snapshot/assemble.ts';
export { SnapshotKeeper, type KeeperOptions } from './snapshot/keeper.ts';
