/** Shows where focus is, in two tones, so that one of them stands out on any background. */
export const RING = {
  outline: '3px solid #0b3d91',
  'outline-offset': '2px',
  'box-shadow': '0 0 0 2px #fff, 0 0 0 7px #fff',
} as const;
