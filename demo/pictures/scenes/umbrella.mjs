/** An open dark blue umbrella above a pale floor. */
export const scene = {
  width: 600,
  height: 480,
  passes: 8,
  glsl: /* glsl */ `
    const Camera camera = Camera(vec3(.3, .2, 7.2), vec3(0, -.12, 0), 2.9);
    const Lamp lamp = Lamp(vec3(-3.5, 6.2, 4.5), 1., vec3(2.2, 2.15, 2.05));
    vec3 background(vec3 d) { return vec3(.86, .9, .93) * (.75 + .25 * d.y); }
    float canopy(vec3 p) {
      float a = atan(p.z, p.x), part = PI / 4.;
      float w = abs(mod(a, part) - part * .5) / (part * .5), r = length(p.xz);
      float bow = 1. - w * w, reach = 1.75 - .17 * bow;
      float roof = 1.02 - .34 * r * r - .055 * bow * r * r + .06 * exp(-r * 9.);
      return max(abs(p.y - roof) * .62 - .008, r - reach) * .6;
    }
    vec2 map(vec3 p) {
      vec2 d = vec2(p.y + 1.75, 1);
      vec3 u = p - vec3(0, .1, 0);
      u.xy = turn(.3) * u.xy; u.yz = turn(.22) * u.yz;
      vec3 c = u - vec3(0, .0, 0);
      d = near(d, vec2(canopy(c), 2));
      d = near(d, vec2(rod(u, vec3(0, -1.5, 0), vec3(0, 1.15, 0), .026), 3));
      d = near(d, vec2(rod(u, vec3(0, 1.1, 0), vec3(0, 1.3, 0), .02), 3));
      vec3 h = u - vec3(.15, -1.5, 0);
      float crook = max(length(vec2(length(h.xy) - .15, h.z)) - .045, h.y);
      d = near(d, vec2(min(crook, rod(u, vec3(0, -1.5, 0), vec3(0, -1.2, 0), .045)), 4));
      float a = atan(u.z, u.x), part = PI / 4.; a = (round(a / part)) * part;
      vec3 tip = vec3(cos(a) * 1.75, -.03, sin(a) * 1.75);
      d = near(d, vec2(ball(u - tip, .03), 3));
      d = near(d, vec2(rod(u, vec3(0, .35, 0), vec3(cos(a) * .9, .72, sin(a) * .9), .008), 3));
      return d;
    }
    Material material(float id, vec3 p, vec3 n) {
      if (id < 1.5) return glazed(vec3(.78, .8, .8), .02, .4);
      if (id < 2.5) return glazed(vec3(.03, .07, .22), .03, .25);
      if (id < 3.5) return glazed(vec3(.6), .4, .2);
      return glazed(vec3(.2, .09, .03), .05, .15);
    }`,
};
