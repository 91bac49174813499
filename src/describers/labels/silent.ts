/** Classes of which nothing is said, by reason. */
export const silent = `
images that are no photograph end up here:
  549 envelope, 539 doormat, 611 jigsaw puzzle, 664 monitor, 782 screen, 854 theatre curtain, 885 velvet, 904 window screen,
  916 web site, 917 comic book, 918 crossword puzzle, 921 book jacket, 922 menu
an insult, where a person is mistaken for it:
  365 orangutan, 366 gorilla, 367 chimpanzee, 368 gibbon, 369 siamang, 370 guenon, 371 patas, 372 baboon,
  373 macaque, 374 langur, 375 colobus, 376 proboscis monkey, 377 marmoset, 378 capuchin, 379 howler monkey,
  380 titi, 381 spider monkey, 382 squirrel monkey, 384 indri
it speaks of a person rather than of a thing:
  529 diaper, 680 nipple, 793 shower cap, 796 ski mask, 903 wig, 982 groom
it is the least of what a portrait shows:
  400 academic gown, 617 lab coat, 834 suit, 869 trench coat
it accuses a building:
  743 prison
`;
