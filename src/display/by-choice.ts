/** The grounds on which looks are written, as the ledger records them. */
export const BY_CHOICE = { evidence: 'the visitor’s choice', confidence: 'certain' } as const;
