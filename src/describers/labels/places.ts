/** Vehicles, buildings and what stands about them. */
export const places = `
vehicle:
  573 go-kart, 575 golf cart, 757 motorhome, 829 tram
aeroplane < aircraft < vehicle:
  404 airliner, 895 military aircraft, 908 aircraft wing
bicycle < vehicle:
  444 tandem bicycle, 671 mountain bike, 870 tricycle, 880 unicycle
boat or ship < vehicle:
  472 canoe, 554 fireboat, 576 gondola, 625 lifeboat, 814 speedboat, 833 submarine, 913 shipwreck
sailing boat < boat or ship < vehicle:
  484 catamaran, 724 pirate ship, 780 schooner, 871 trimaran, 914 yawl
ship < boat or ship < vehicle:
  403 aircraft carrier, 510 container ship, 628 ocean liner
bus < vehicle:
  654 minibus, 779 school bus, 874 trolleybus
car < vehicle:
  407 ambulance, 436 station wagon, 468 taxi, 475 car mirror, 479 car wheel, 511 convertible car, 581 car grille,
  609 jeep, 627 limousine, 656 minivan, 661 vintage car, 734 police van, 751 racing car, 817 sports car
cart < vehicle:
  428 wheelbarrow, 603 horse cart, 612 rickshaw, 690 oxcart
farm machine < vehicle:
  595 combine harvester, 730 plough, 856 threshing machine, 866 tractor
machine < vehicle:
  517 construction crane, 561 forklift
military vehicle < vehicle:
  408 amphibious vehicle, 586 half track, 847 military tank
motorbike < vehicle:
  665 moped, 670 motor scooter
motorhome < vehicle:
  660 mobile home
sled < vehicle:
  537 dog sled, 802 snowmobile
train < vehicle:
  466 high-speed train, 547 electric locomotive, 565 freight car, 705 railway carriage, 820 steam locomotive
truck < vehicle:
  555 fire engine, 569 garbage truck, 675 moving van, 717 pickup truck, 803 snowplow, 864 tow truck,
  867 trailer truck
aircraft:
  405 airship, 417 balloon
building:
  425 barn, 449 boathouse, 498 cinema, 500 cliff dwelling, 538 dome, 580 greenhouse, 634 sawmill, 727 planetarium,
  884 vaulted ceiling, 915 yurt
castle or palace < building:
  483 castle, 698 palace
religious building < building:
  442 bell tower, 497 church, 663 monastery, 668 mosque, 832 stupa
roof < building:
  853 thatched roof, 858 tiled roof
shop:
  415 bakery, 424 barber's shop, 454 bookshop, 467 butcher's shop, 509 sweet shop, 582 food market, 788 shoe shop,
  860 tobacconist's shop, 865 toy shop
tower < building:
  437 lighthouse, 900 water tower
sled:
  450 bobsleigh
sign:
  458 memorial plaque, 919 street sign
waterfront:
  460 breakwater, 525 dam or waterfall, 536 dock
bridge or pier:
  718 bridge or pier
fence or wall:
  489 wire fence, 716 picket fence, 825 stone wall, 912 wooden fence
monument:
  649 megalith, 682 obelisk, 863 totem pole, 873 arch
door:
  789 paper screen, 799 sliding door
bridge < bridge or pier:
  821 steel arch bridge, 839 suspension bridge, 888 viaduct
`;
