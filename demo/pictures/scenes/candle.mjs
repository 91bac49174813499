/** Two burning candles in the evening. */
export const scene = {
  width: 420,
  height: 520,
  exposure: 0.6,
  glsl: /* glsl */ `
    const Camera camera = Camera(vec3(.2, 1.9, 6.), vec3(.05, 1.02, 0), 3.);
    const Lamp lamp = Lamp(vec3(-.55, 2.35, .1), .12, vec3(.34, .2, .08));
    vec3 background(vec3 d) { return vec3(.03, .035, .045); }
    float flame(vec3 p) { float y = clamp(p.y / .5, 0., 1.); return length(vec2(length(p.xz), max(0., abs(p.y - .2) - .2))) - .085 * sqrt(max(0., 1. - y)) * (.55 + .9 * smoothstep(0., .3, y)); }
    float wax(vec3 p, float h) { return carve(drum(p - vec3(0, h * .5, 0), .34, h * .5, .04), ball(p - vec3(0, h + .22, 0), .3), .06); }
    vec2 map(vec3 p) {
      vec2 d = vec2(p.y, 1), at;
      d = near(d, vec2(p.z + 2.2, 5));
      vec3 a = p - vec3(-.55, .06, 0), b = p - vec3(.58, .06, .2);
      d = near(d, vec2(min(drum(a - vec3(0, -.02, 0), .5, .04, .02), drum(b - vec3(0, -.02, 0), .5, .04, .02)), 6));
      d = near(d, vec2(min(wax(a, 1.7), wax(b, 1.15)), 2));
      d = near(d, vec2(min(rod(a, vec3(0, 1.5, 0), vec3(.01, 1.76, 0), .018), rod(b, vec3(0, 1., 0), vec3(.01, 1.21, 0), .018)), 3));
      return near(d, vec2(min(flame(a - vec3(0, 1.75, 0)), flame(b - vec3(0, 1.2, 0))) * .6, 4));
    }
    Material material(float id, vec3 p, vec3 n) {
      if (id < 1.5) return glazed(mix(vec3(.16, .08, .04), vec3(.26, .14, .07), grain(vec3(p.z, 0., p.x))), .06, .15);
      if (id < 2.5) { float top = p.x < 0. ? 1.76 : 1.21; return glowing(vec3(.88, .82, .7), vec3(1., .5, .14) * 1.1 * exp(-(top - p.y) * 2.6)); }
      if (id < 3.5) return matt(vec3(.02));
      if (id < 4.5) { float y = p.y - (p.x < 0. ? 1.81 : 1.26); return glowing(vec3(0), mix(vec3(2.2, 1.2, .5), vec3(7., 4.6, 1.7), smoothstep(.0, .16, y))); }
      if (id < 5.5) return matt(vec3(.2, .22, .24));
      return glazed(vec3(.5, .36, .16), .3, .2);
    }`,
};
