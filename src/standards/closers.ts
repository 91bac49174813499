/** Selects what closes the box around it by the contract of a library in wide use: Bootstrap, Foundation, Micromodal, Fancybox, Magnific Popup. */
export const CLOSERS =
  '[data-dismiss], [data-bs-dismiss], [data-close], [data-micromodal-close], [data-fancybox-close], .btn-close, .mfp-close';
