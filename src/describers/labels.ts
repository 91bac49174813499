export const labels = [];
