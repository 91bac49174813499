/** Three lemons on a wooden board. */
export const scene = {
  width: 520,
  height: 400,
  glsl: /* glsl */ `
    const Camera camera = Camera(vec3(.3, 3.2, 4.6), vec3(.0, .3, .25), 3.6);
    const Lamp lamp = Lamp(vec3(-4.5, 5.2, 2.5), 1., vec3(2.5, 2.35, 2.1));
    vec3 background(vec3 d) { return vec3(.5, .56, .6) + smoothstep(.8, .84, dot(d, normalize(vec3(-.7, .6, .3)))) * vec3(3); }
    float lemon(vec3 p, float a, float tip) {
      p.xz = turn(a) * p.xz; p.xy = turn(tip) * p.xy;
      float skin = egg(p, vec3(.7, .5, .5));
      skin = blend(skin, egg(p - vec3(.74, 0, 0), vec3(.17, .09, .09)), .2);
      skin = blend(skin, egg(p + vec3(.66, 0, 0), vec3(.1, .12, .12)), .12);
      return (skin + .004 * noise(vec2(atan(p.y, p.z) * 9., p.x * 26.)) + .003 * noise(vec2(atan(p.y, p.z) * 17., p.x * 44.))) * .8;
    }
    vec2 map(vec3 p) {
      vec2 d = vec2(p.y + .03 * cloudy(p.xz * 1.3), 1);
      d = near(d, vec2(lemon(p - vec3(-.75, .49, .1), .5, .05), 2));
      d = near(d, vec2(lemon(p - vec3(.68, .49, -.1), 2.5, -.05), 2));
      return near(d, vec2(lemon(p - vec3(.12, .48, .98), -.25, 0.), 2));
    }
    Material material(float id, vec3 p, vec3 n) {
      if (id < 1.5) return glazed(mix(vec3(.2, .1, .05), vec3(.36, .2, .1), grain(vec3(p.z, 0., p.x * .8))), .03, .3);
      return glazed(mix(vec3(.82, .42, .012), vec3(.88, .52, .02), cloudy(p.xy * 4.)), .04, .14);
    }`,
};
