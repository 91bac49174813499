/** Things that people make and use; those under `*` belong to nothing broader that would be worth saying. */
export const things = `
*:
  411 apron, 443 bib, 445 swimwear, 459 bra, 465 bulletproof vest, 552 feather boa, 608 jeans, 614 kimono,
  638 swimwear, 639 swimwear, 652 military uniform, 658 mitten, 697 pyjamas, 806 sock, 824 stole,
  887 vestment, 906 tie
coat or robe:
  399 robe, 501 cloak, 568 fur coat, 735 poncho
dress or skirt:
  578 gown, 601 hoop skirt, 655 skirt, 689 overskirt, 775 sarong
shoe:
  502 clog, 514 cowboy boot, 630 loafer shoe, 770 running shoe, 774 sandal
swimwear:
  842 swimming trunks
tie:
  451 bolo tie, 457 bow tie
shirt or jumper:
  474 cardigan, 610 T-shirt, 841 sweatshirt
musical instrument:
  401 accordion, 432 bassoon, 541 drum, 542 drumstick, 558 flute, 577 gong, 593 harmonica, 594 harp, 641 maraca,
  642 marimba, 683 oboe, 684 ocarina, 687 pipe organ, 699 panpipes, 776 saxophone
brass instrument < musical instrument:
  513 trumpet, 566 French horn, 875 trombone
drum < musical instrument:
  822 steel drum
guitar < musical instrument:
  402 acoustic guitar, 546 electric guitar
piano < musical instrument:
  579 grand piano, 881 upright piano
string instrument < musical instrument:
  420 banjo, 486 cello, 889 violin
container:
  412 dustbin, 427 barrel, 463 bucket, 588 hamper, 653 milk can, 790 shopping basket
barrel < container:
  756 rain barrel
box < container:
  478 cardboard box, 519 crate
weapon:
  471 cannon, 657 missile, 744 missile
gun < weapon:
  413 rifle, 763 revolver, 764 rifle
bag:
  414 backpack, 636 mailbag, 728 plastic bag, 748 handbag
sports:
  981 baseball, 983 scuba diving
gymnastics < sports:
  416 balance beam, 602 horizontal bar, 702 parallel bars
pen:
  418 ballpoint pen, 563 fountain pen, 749 quill pen
medical item:
  419 adhesive bandage, 523 crutch, 678 neck brace, 691 oxygen mask, 823 stethoscope, 830 stretcher, 845 syringe
sports equipment:
  615 knee pad, 746 ice hockey puck, 747 punchbag, 752 racket, 795 ski or snowboard, 801 snorkel
ball < sports equipment:
  429 baseball, 430 basketball, 522 croquet ball, 574 golf ball, 722 table tennis ball, 768 rugby ball,
  805 soccer ball, 852 tennis ball, 890 volleyball
weights < sports equipment:
  422 barbell, 543 dumbbell
furniture:
  703 park bench, 831 sofa
bed < furniture:
  520 crib, 564 four-poster bed
crib < bed < furniture:
  431 bassinet, 516 cradle
cabinet < furniture:
  453 bookcase, 492 wooden chest, 493 chest of drawers, 495 china cabinet, 548 television cabinet,
  553 filing cabinet, 648 medicine cabinet, 894 wardrobe
chair < furniture:
  423 barber's chair, 559 folding chair, 765 rocking chair, 857 throne
table < furniture:
  526 desk, 532 dining table
measuring instrument:
  426 barometer, 635 compass, 685 odometer, 778 scales
hat < hat or helmet:
  433 swimming cap, 439 bearskin hat, 452 bonnet, 515 cowboy hat, 667 graduation cap, 808 sombrero
helmet < hat or helmet:
  518 crash helmet, 560 American football helmet, 715 spiked helmet
laboratory glass:
  438 beaker, 712 Petri dish
bottle:
  440 beer bottle, 585 hairspray, 631 lotion bottle, 711 perfume, 720 pill bottle, 737 soft drink bottle,
  838 sunscreen, 898 water bottle, 907 wine bottle
drinking glass:
  441 beer glass, 572 goblet
stationery:
  446 ring binder, 709 pencil box, 710 pencil sharpener, 767 eraser, 769 ruler, 798 slide rule
armour:
  461 breastplate, 490 chain mail, 524 cuirass, 787 shield
cleaning tool:
  462 broom, 840 mop
accessory:
  464 buckle, 591 handkerchief, 679 necklace, 893 wallet
kitchenware:
  473 can opener, 503 cocktail shaker, 512 corkscrew, 618 ladle, 729 plate rack, 773 salt shaker, 813 spatula,
  828 strainer, 868 tray, 910 wooden spoon
bowl < kitchenware:
  659 mixing bowl, 809 soup bowl
cooking pot < kitchenware:
  469 cauldron, 544 Dutch oven, 567 frying pan, 909 wok
knife < kitchenware:
  499 cleaver, 623 letter opener
pot < kitchenware:
  505 coffee pot, 849 teapot
tool:
  477 tool kit, 587 hammer, 596 hatchet, 621 lawn mower, 677 nail, 726 carpenter's plane, 731 plunger,
  740 power drill, 783 screw, 784 screwdriver, 792 shovel
electronic device:
  485 CD player, 605 music player, 632 loudspeaker, 650 microphone, 688 oscilloscope, 742 printer, 745 projector,
  754 radio, 759 camera, 761 remote control, 848 tape player, 851 television
camera < electronic device:
  732 instant camera
computer < electronic device:
  527 desktop computer, 590 handheld computer, 620 laptop, 681 laptop
computer equipment < electronic device:
  592 hard disk, 613 joystick, 662 modem, 673 computer mouse
printer < electronic device:
  713 photocopier
tape player < electronic device:
  482 cassette player
telephone < electronic device:
  487 mobile phone, 528 dial telephone, 707 payphone
television < electronic device:
  598 room with a television
cup:
  504 coffee mug, 647 measuring cup
lock:
  507 combination lock, 695 padlock
keyboard:
  508 computer keyboard, 810 computer keyboard, 878 typewriter keyboard
household appliance:
  521 slow cooker, 534 dishwasher, 545 electric fan, 550 espresso machine, 589 hair dryer, 606 clothes iron,
  651 microwave oven, 760 refrigerator, 766 rotisserie oven, 811 space heater, 827 stove, 859 toaster,
  882 vacuum cleaner, 891 waffle iron, 897 washing machine
clock or watch:
  530 digital clock, 892 wall clock
watch < clock or watch:
  531 digital watch, 826 stopwatch
make-up:
  551 face powder, 629 lipstick
timepiece:
  604 hourglass, 835 sundial
lamp:
  619 lampshade, 818 spotlight, 846 table lamp, 862 torch
paper roll:
  700 paper towel, 999 toilet paper
bedding:
  721 pillow, 750 quilt
toy:
  723 pinwheel, 850 teddy bear
table:
  736 pool table
vase or pot:
  738 flowerpot, 883 vase
glasses:
  836 sunglasses, 837 sunglasses
bathtub:
  876 tub
jug:
  899 water jug
drink:
  966 red wine, 967 espresso, 969 eggnog
*:
  51 triceratops, 69 trilobite, 398 abacus, 406 altar, 409 clock or watch, 410 beehive, 421 banister, 434 towel,
  435 bathtub, 447 binoculars, 448 birdhouse, 455 bottle cap, 456 archery bow, 470 candle, 476 merry-go-round,
  480 cash machine, 481 cassette tape, 488 chain, 491 chain saw, 494 bell, 496 Christmas stocking, 506 spiral,
  533 dishcloth, 535 disc brake, 540 drilling platform, 556 fire screen, 557 flagpole, 562 fountain, 570 gas mask,
  571 petrol pump, 583 guillotine, 584 hair clip, 597 holster, 599 honeycomb, 600 hook, 607 jack-o'-lantern,
  616 knot, 622 lens cap, 624 library, 626 cigarette lighter, 633 jeweller's loupe, 637 mailbox,
  640 manhole cover, 643 mask, 644 matchstick, 645 maypole, 646 maze, 666 mortar and pestle, 669 mosquito net,
  672 tent, 674 mousetrap, 676 muzzle, 686 oil filter, 692 packet, 693 paddle, 694 paddle wheel, 696 paintbrush,
  701 parachute, 704 parking meter, 706 patio, 708 pedestal, 714 plectrum, 719 piggy bank, 725 jug, 733 pole,
  739 potter's wheel, 741 prayer rug, 753 radiator, 755 radio telescope, 758 reel, 762 restaurant, 771 safe,
  772 safety pin, 777 scabbard, 781 scoreboard, 785 seat belt, 786 sewing machine, 791 shopping cart,
  794 shower curtain, 797 sleeping bag, 800 slot machine, 804 soap dispenser, 807 solar collector,
  812 space shuttle, 815 spider web, 816 spindle, 819 stage, 843 swing, 844 electric switch, 855 thimble,
  861 toilet seat, 872 tripod, 877 turnstile, 879 umbrella, 886 vending machine, 896 washbasin, 901 jug,
  902 whistle, 905 window blind, 911 wool, 920 traffic light, 947 mushroom, 958 hay, 968 cup, 971 bubble,
  973 coral reef
`;
