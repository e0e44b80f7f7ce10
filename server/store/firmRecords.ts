// What is filed under a firm beside its own claims, and what it makes?
export const FIRM_RECORD_KINDS = ['enterprise_facts', 'signals'] as const;
export type FirmRecordKind = (typeof FIRM_RECORD_KINDS)[number];
