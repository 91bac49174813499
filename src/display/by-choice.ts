/** Why looks are written, as the ledger keeps it. */
export const BY_CHOICE = { evidence: 'the visitor’s choice', confidence: 'certain' } as const;
