/** Plants, food and landscapes. */
export const nature = `
coral reef:
  109 coral
food:
  923 plate of food, 924 guacamole, 933 cheeseburger, 934 hot dog, 935 mashed potato, 959 pasta carbonara,
  961 dough, 962 meat loaf, 963 pizza, 964 pot pie, 965 burrito
bread < food:
  930 baguette, 931 bagel, 932 pretzel
dessert < food:
  927 trifle, 928 ice cream, 929 ice lolly, 960 chocolate sauce
fruit < food:
  948 green apple, 949 strawberry, 950 orange, 951 lemon, 952 fig, 953 pineapple, 954 banana, 955 jackfruit,
  956 custard apple, 957 pomegranate
soup < food:
  925 clear soup, 926 hot pot
vegetable < food:
  936 cabbage, 937 broccoli, 938 cauliflower, 939 courgette, 943 cucumber, 944 artichoke, 945 bell pepper,
  946 cardoon, 987 corn, 998 corn
squash < vegetable < food:
  940 spaghetti squash, 941 acorn squash, 942 butternut squash
landscape:
  972 cliff, 974 geyser
cliff < landscape:
  976 headland
mountains < landscape:
  970 mountain, 979 valley, 980 volcano
shore < landscape:
  975 lakeside, 977 sandbar, 978 seashore
plant:
  988 acorn, 989 rose hips, 990 horse chestnut
flower < plant:
  984 rapeseed field, 985 daisy, 986 lady's slipper orchid
mushroom:
  991 coral fungus, 992 agaric mushroom, 993 gyromitra mushroom, 994 stinkhorn mushroom, 995 earthstar mushroom,
  996 hen-of-the-woods mushroom, 997 bolete mushroom
`;
