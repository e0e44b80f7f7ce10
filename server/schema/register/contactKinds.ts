// How was an office in contact with an enterprise? Words of the kind of a relation.

export const CONTACT_KINDS = ['visit', 'contact'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];
