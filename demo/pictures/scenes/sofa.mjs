/** A blue-grey three-seat sofa in a quiet room. */
export const scene = {
  width: 660,
  height: 440,
  glsl: /* glsl */ `
    const Camera camera = Camera(vec3(-1.5, 1.75, 6.4), vec3(.0, .66, 0), 3.5);
    const Lamp lamp = Lamp(vec3(-4.5, 5., 4.5), 1.3, vec3(2.1, 2.0, 1.85));
    vec3 background(vec3 d) { return vec3(.85, .88, .9) * (.6 + .3 * d.y) + smoothstep(.8, .85, dot(d, normalize(vec3(-1, .5, .5)))) * vec3(2); }
    float cushion(vec3 p, vec3 b) {
      vec3 q = p / b; float puff = .06 * (1. - min(1., q.x * q.x)) * (1. - min(1., q.z * q.z));
      return box(p, b, .1) - puff * .6;
    }
    float pillow(vec3 p, float a) {
      p.yz = turn(-.35) * p.yz; p.xy = turn(a) * p.xy;
      vec2 e = abs(p.xy) / .34; float thick = .15 * sqrt(max(.02, (1. - pow(min(e.x, 1.), 3.)) * (1. - pow(min(e.y, 1.), 3.))));
      return max(box(p, vec3(.34, .34, .2), .05), abs(p.z) - thick) * .6;
    }
    vec2 map(vec3 p) {
      vec2 d = vec2(p.y, 1);
      d = near(d, vec2(p.z + 1.05, 2));
      d = near(d, vec2(box(p - vec3(0, .06, -1.02), vec3(9, .1, .03), .01), 6));
      vec3 s = vec3(abs(p.x), p.yz);
      float body = box(p - vec3(0, .34, 0), vec3(1.72, .14, .62), .06);
      body = min(body, box(p - vec3(0, .72, -.56), vec3(1.72, .5, .16), .1));
      body = min(body, box(s - vec3(1.66, .5, .02), vec3(.19, .36, .66), .13));
      d = near(d, vec2(body, 3));
      float third = clamp(round(p.x / .96), -1., 1.);
      vec3 c = p - vec3(third * .96, 0, 0);
      d = near(d, vec2(cushion(c - vec3(0, .58, .08), vec3(.468, .13, .56)), 3.2));
      vec3 k = c - vec3(0, .96, -.3); k.yz = turn(.16) * k.yz;
      d = near(d, vec2(cushion(k.xzy, vec3(.465, .14, .32)), 3.2));
      d = near(d, vec2(pillow(p - vec3(-1.15, .98, .02), .12), 4));
      d = near(d, vec2(pillow(p - vec3(1.13, .98, .02), -.2), 4.5));
      vec3 f = vec3(abs(p.x) - 1.6, p.y - .1, abs(p.z) - .5);
      d = near(d, vec2(cone(f, .12, .035, .055), 5));
      return d;
    }
    Material material(float id, vec3 p, vec3 n) {
      if (id < 1.5) {
        float board = floor(p.z * 3.2), w = grain(vec3(p.z * .7 + board * 3.1, 0., p.x * .7 + board * 7.));
        float seam = smoothstep(.0, .02, .5 - abs(fract(p.z * 3.2) - .5));
        return glazed(mix(vec3(.42, .27, .15), vec3(.56, .38, .23), w) * (.6 + .4 * seam), .03, .25);
      }
      if (id < 2.5) return matt(vec3(.8, .78, .73));
      float weave = .86 + .14 * noise(vec2(p.x + p.z, p.y + p.z * .7) * 90.) + .08 * cloudy(p.xy * 3.);
      if (id < 3.9) return matt(vec3(.17, .26, .33) * weave);
      if (id < 4.2) return matt(vec3(.78, .62, .3) * weave);
      if (id < 4.9) return matt(vec3(.82, .8, .74) * (weave - .1 + .2 * step(.5, fract(p.x * 7.))));
      if (id < 5.5) return glazed(vec3(.16, .08, .04), .04, .2);
      return matt(vec3(.85));
    }`,
};
