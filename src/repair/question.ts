/** What is to be asked about an element: everything, or what watches one of these attributes. */
export type Question = 'everything' | Set<string>;
