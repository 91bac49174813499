/** Animals, and what is left of them. */
export const animals = `
animal:
  71 scorpion, 78 tick, 79 centipede, 101 elephant, 102 echidna, 103 platypus, 110 flatworm, 111 nematode,
  113 snail, 114 slug, 126 woodlouse, 149 dugong, 150 sea lion, 268 dog, 276 hyena, 298 mongoose, 299 meerkat,
  330 rabbit, 331 hare, 332 rabbit, 334 porcupine, 339 horse, 340 zebra, 341 pig, 344 hippopotamus, 350 ibex,
  354 camel, 355 llama, 356 weasel, 360 otter, 361 skunk, 362 badger, 363 armadillo, 364 sloth, 383 lemur,
  385 elephant, 386 elephant
amphibian < animal:
  29 axolotl
frog < amphibian < animal:
  30 bullfrog, 31 tree frog, 32 tailed frog
salamander < amphibian < animal:
  25 fire salamander, 26 newt, 27 newt, 28 spotted salamander
antelope < animal:
  351 hartebeest antelope, 352 impala antelope, 353 gazelle
bear < animal:
  294 brown bear, 295 black bear, 296 polar bear, 297 sloth bear
bird < animal:
  7 rooster, 8 hen, 9 ostrich, 10 brambling, 11 goldfinch, 12 house finch, 13 junco, 14 indigo bunting, 15 robin,
  16 bulbul, 17 jay, 18 magpie, 19 chickadee, 20 dipper, 24 great grey owl, 84 peacock, 91 coucal, 92 bee eater,
  93 hornbill, 94 hummingbird, 95 jacamar, 96 toucan, 97 duck, 99 goose, 100 black swan, 129 spoonbill,
  130 flamingo, 131 heron, 133 bittern, 134 crane (bird), 135 limpkin, 136 moorhen, 137 coot, 138 bustard,
  144 pelican, 145 king penguin, 146 albatross
bird of prey < bird < animal:
  21 kite (bird), 22 bald eagle, 23 vulture
duck < bird < animal:
  98 merganser duck
game bird < bird < animal:
  80 black grouse, 81 ptarmigan, 82 ruffed grouse, 83 prairie chicken, 85 quail, 86 partridge
heron < bird < animal:
  132 egret
parrot < bird < animal:
  87 grey parrot, 88 macaw, 89 cockatoo, 90 lorikeet
stork < bird < animal:
  127 white stork, 128 black stork
wading bird < bird < animal:
  139 turnstone, 140 sandpiper, 141 redshank, 142 dowitcher, 143 oystercatcher
cat < animal:
  281 tabby cat, 282 tabby cat, 283 Persian cat, 284 Siamese cat, 285 Egyptian Mau cat
cattle < animal:
  345 ox, 346 water buffalo, 347 bison
crustacean < animal:
  122 lobster
crab < crustacean < animal:
  118 Dungeness crab, 119 rock crab, 120 fiddler crab, 121 king crab, 125 hermit crab
lobster < crustacean < animal:
  123 spiny lobster, 124 crayfish
dog < animal:
  159 Rhodesian ridgeback, 178 Weimaraner, 210 German short-haired pointer, 211 vizsla dog, 222 kuvasz dog,
  223 schipperke dog, 226 briard dog, 227 kelpie dog, 228 komondor dog, 233 Bouvier dog, 234 Rottweiler,
  236 Doberman, 237 miniature pinscher, 242 boxer dog, 243 bullmastiff, 244 Tibetan mastiff, 245 French bulldog,
  246 Great Dane, 247 Saint Bernard, 248 husky, 250 husky, 251 dalmatian, 252 affenpinscher dog, 253 basenji dog,
  254 pug, 255 Leonberger dog, 256 Newfoundland dog, 257 Pyrenean mountain dog, 258 Samoyed dog, 259 Pomeranian,
  260 chow chow, 261 keeshond dog, 262 griffon dog, 263 corgi, 264 corgi
hound < dog < animal:
  160 Afghan hound, 161 basset hound, 162 beagle, 163 bloodhound, 164 bluetick coonhound,
  165 black-and-tan coonhound, 166 treeing walker hound, 167 English foxhound, 168 coonhound, 169 borzoi,
  170 Irish wolfhound, 171 Italian greyhound, 172 whippet, 173 Ibizan hound, 174 Norwegian elkhound,
  175 otterhound, 176 Saluki, 177 Scottish deerhound
husky < dog < animal:
  249 malamute
mountain dog < dog < animal:
  238 Swiss mountain dog, 239 Bernese mountain dog, 240 Swiss mountain dog, 241 Swiss mountain dog
poodle < dog < animal:
  265 toy poodle, 266 miniature poodle, 267 standard poodle
retriever < dog < animal:
  205 flat-coated retriever, 206 curly-coated retriever, 207 golden retriever, 208 Labrador retriever,
  209 Chesapeake Bay retriever
schnauzer < dog < animal:
  196 miniature schnauzer, 197 giant schnauzer, 198 standard schnauzer
setter < dog < animal:
  212 English setter, 213 Irish setter, 214 Gordon setter
sheepdog < dog < animal:
  229 Old English sheepdog, 230 Shetland sheepdog, 231 collie, 232 Border collie
shepherd dog < dog < animal:
  224 Belgian shepherd dog, 225 Belgian shepherd dog, 235 German shepherd
small dog < dog < animal:
  151 Chihuahua, 153 Maltese dog, 154 Pekingese, 155 Shih Tzu, 157 papillon dog
spaniel < dog < animal:
  152 Japanese chin, 156 cavalier spaniel, 215 Brittany spaniel, 216 clumber spaniel, 217 springer spaniel,
  218 springer spaniel, 219 cocker spaniel, 220 Sussex spaniel, 221 Irish water spaniel
terrier < dog < animal:
  158 toy terrier, 179 Staffordshire bull terrier, 180 American Staffordshire terrier, 181 Bedlington terrier,
  182 Border terrier, 183 Kerry blue terrier, 184 Irish terrier, 185 Norfolk terrier, 186 Norwich terrier,
  187 Yorkshire terrier, 188 wire-haired fox terrier, 189 Lakeland terrier, 190 Sealyham terrier,
  191 Airedale terrier, 192 cairn terrier, 193 Australian terrier, 194 Dandie Dinmont terrier, 195 Boston terrier,
  199 Scottish terrier, 200 Tibetan terrier, 201 silky terrier, 202 soft-coated wheaten terrier,
  203 West Highland white terrier, 204 Lhasa Apso
fish < animal:
  0 tench, 1 goldfish, 389 barracuda, 390 eel, 391 salmon, 392 angelfish, 393 clownfish, 394 sturgeon,
  395 gar fish, 396 lionfish, 397 pufferfish
ray < fish < animal:
  5 electric ray, 6 stingray
shark < fish < animal:
  2 great white shark, 3 tiger shark, 4 hammerhead shark
fox < animal:
  277 red fox, 278 kit fox, 279 Arctic fox, 280 grey fox
flower or insect:
  308 fly, 309 bee, 310 ant
insect < animal:
  311 grasshopper, 312 cricket, 313 stick insect, 314 cockroach, 315 praying mantis,
  316 cicada, 317 leafhopper, 318 lacewing, 319 dragonfly
beetle < insect < animal:
  300 tiger beetle, 301 ladybird, 302 ground beetle, 303 long-horned beetle, 304 leaf beetle, 305 dung beetle,
  306 rhinoceros beetle, 307 weevil
butterfly < insect < animal:
  321 admiral butterfly, 322 ringlet butterfly, 323 monarch butterfly, 324 white butterfly, 325 yellow butterfly,
  326 blue butterfly
dragonfly < insect < animal:
  320 damselfly
marsupial < animal:
  104 wallaby, 105 koala, 106 wombat
panda < animal:
  387 red panda, 388 giant panda
pig < animal:
  342 wild boar, 343 warthog
crocodile or alligator < reptile < animal:
  49 crocodile, 50 alligator
lizard < reptile < animal:
  38 banded gecko, 39 common iguana, 40 anole lizard, 41 whiptail, 42 agama lizard, 43 frilled lizard,
  44 alligator lizard, 45 Gila monster, 46 green lizard, 47 chameleon, 48 Komodo dragon
snake < reptile < animal:
  52 worm snake, 53 ringneck snake, 54 hognose snake, 55 green snake, 56 king snake, 57 garter snake,
  58 water snake, 59 vine snake, 60 night snake, 61 boa constrictor, 62 rock python, 63 cobra, 64 green mamba,
  65 sea snake, 66 horned viper, 67 rattlesnake, 68 rattlesnake
turtle < reptile < animal:
  33 loggerhead turtle, 34 leatherback turtle, 35 mud turtle, 36 terrapin, 37 box turtle
rodent < animal:
  333 hamster, 335 squirrel, 336 marmot, 337 beaver, 338 guinea pig
sea creature < animal:
  107 jellyfish, 108 sea anemone, 115 sea slug, 116 chiton, 327 starfish, 328 sea urchin, 329 sea cucumber
sheep < animal:
  348 ram, 349 bighorn sheep
spider < animal:
  70 harvestman spider, 72 black and gold garden spider, 73 barn spider, 74 garden spider, 75 black widow spider,
  76 tarantula, 77 wolf spider
weasel < animal:
  357 mink, 358 polecat, 359 black-footed ferret
whale < animal:
  147 grey whale, 148 orca
wild cat < animal:
  286 puma, 287 lynx
big cat < wild cat < animal:
  288 leopard, 289 snow leopard, 290 jaguar, 291 lion, 292 tiger, 293 cheetah
wild dog < animal:
  272 coyote, 273 dingo, 274 dhole, 275 African wild dog
wolf < animal:
  269 timber wolf, 270 white wolf, 271 red wolf
shell:
  112 conch, 117 nautilus
`;
