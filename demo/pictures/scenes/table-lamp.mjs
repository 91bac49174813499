/** A lit table lamp with a linen shade on a side table. */
export const scene = {
  width: 480,
  height: 560,
  glsl: /* glsl */ `
    const Camera camera = Camera(vec3(.4, 1.55, 6.4), vec3(0, 1.28, 0), 3.1);
    const Lamp lamp = Lamp(vec3(-3.5, 4.4, 5.), 1.2, vec3(.55, .58, .64));
    vec3 background(vec3 d) { return vec3(.22, .24, .28); }
    vec2 map(vec3 p) {
      vec2 d = vec2(box(p - vec3(0, -.1, 0), vec3(2.4, .1, 1.), .03), 1);
      d = near(d, vec2(p.z + 1.15, 2));
      vec3 q = p - vec3(0, .52, 0);
      float base = egg(q, vec3(.42, .44, .42));
      base = blend(base, drum(p - vec3(0, .98, 0), .1, .12, .03), .18);
      base = blend(base, drum(p - vec3(0, .07, 0), .3, .06, .03), .1);
      d = near(d, vec2(base, 3));
      d = near(d, vec2(drum(p - vec3(0, 1.2, 0), .03, .22, .005), 4));
      vec3 s = p - vec3(0, 1.85, 0);
      float shade = abs(cone(s, .48, .8, .52)) - .012;
      shade = max(shade, abs(s.y) - .47);
      d = near(d, vec2(shade, 5));
      d = near(d, vec2(ball(p - vec3(0, 2.43, 0), .04), 4));
      d = near(d, vec2(drum(p - vec3(0, 2.36, 0), .015, .06, .002), 4));
      return near(d, vec2(box(p - vec3(1.12, .05, .15), vec3(.36, .05, .26), .02), 6));
    }
    Material material(float id, vec3 p, vec3 n) {
      if (id < 1.5) return glazed(mix(vec3(.2, .1, .045), vec3(.34, .19, .1), grain(vec3(p.z, 0., p.x * .8))), .04, .2);
      if (id < 2.5) { float r = length(p.xy - vec2(0, 2.)); return glowing(vec3(.62, .64, .6), vec3(1., .72, .4) * .34 * exp(-r * r * .7)); }
      if (id < 3.5) return glazed(vec3(.2, .42, .45), .06, .05);
      if (id < 4.5) return glazed(vec3(.75, .6, .35), .5, .15);
      if (id < 5.5) {
        float h = (p.y - 1.85) / .48, linen = .93 + .07 * noise(vec2(atan(p.x, p.z) * 60., p.y * 8.)) + .04 * noise(vec2(atan(p.x, p.z) * 8., p.y * 90.));
        float trim = step(.93, abs(h));
        return glowing(vec3(.85, .8, .7), vec3(1., .76, .45) * (1.35 - .55 * h * h) * linen * (1. - .55 * trim));
      }
      return matt(vec3(.5, .2, .15));
    }`,
};
