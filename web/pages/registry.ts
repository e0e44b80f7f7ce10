// How is each page drawn in the rail, and where does its code come from? All but the map are fetched when they are opened.
import Building from '@lucide/svelte/icons/building-2';
import ChevronsRightLeft from '@lucide/svelte/icons/chevrons-right-left';
import Grid from '@lucide/svelte/icons/grid-3x3';
import MapPinned from '@lucide/svelte/icons/map-pinned';
import ListChecks from '@lucide/svelte/icons/list-checks';
import MessageCircleQuestion from '@lucide/svelte/icons/message-circle-question-mark';
import Network from '@lucide/svelte/icons/network';
import Scale from '@lucide/svelte/icons/scale';
import Tags from '@lucide/svelte/icons/tags';
import Waypoints from '@lucide/svelte/icons/waypoints';
import type { Component } from 'svelte';
import Route from '@lucide/svelte/icons/route';
import MapPage from '../map/MapPage.svelte';
import type { Page } from '../state/pages.ts';
import type { PageHandle, PageProps } from './pageProps.ts';

export type PageComponent = Component<PageProps, PageHandle>;

export interface PageEntry {
  icon: typeof Network;
  load: () => PageComponent | Promise<PageComponent>;
}

export const REGISTRY: Readonly<Record<Page, PageEntry>> = {
  map: { icon: Network, load: () => MapPage },
  gaps: { icon: ChevronsRightLeft, load: async () => (await import('../gaps/GapsPage.svelte')).default },
  matrix: { icon: Grid, load: async () => (await import('../matrix/MatrixPage.svelte')).default },
  explore: { icon: Waypoints, load: async () => (await import('../explore/ExplorePage.svelte')).default },
  trip: { icon: Route, load: async () => (await import('../trip/TripPage.svelte')).default },
  places: { icon: MapPinned, load: async () => (await import('../places/PlacesPage.svelte')).default },
  enterprises: { icon: Building, load: async () => (await import('../enterprises/EnterprisesPage.svelte')).default },
  conflicts: { icon: Scale, load: async () => (await import('../conflicts/ConflictsPage.svelte')).default },
  shortlists: { icon: ListChecks, load: async () => (await import('../shortlists/ShortlistsPage.svelte')).default },
  ask: { icon: MessageCircleQuestion, load: async () => (await import('../questions/QuestionsPage.svelte')).default },
  suggestions: { icon: Tags, load: async () => (await import('../suggestions/SuggestionsPage.svelte')).default },
};
