/** A leafy plant in a clay pot on a window board. */
export const scene = {
  width: 480,
  height: 520,
  glsl: /* glsl */ `
    const Camera camera = Camera(vec3(.3, 2.2, 6.), vec3(0, 1.15, 0), 2.7);
    const Lamp lamp = Lamp(vec3(-4., 5.6, 3.6), 1., vec3(2.4, 2.3, 2.1));
    vec3 background(vec3 d) { return vec3(.7, .74, .74) * (.8 + .2 * d.y); }
    float leaf(vec3 p, float around, float rise, float reach) {
      p.xz = turn(around) * p.xz;
      float x = clamp(p.x / reach, 0., 1.);
      float spine = rise * x * (1.9 - x * 1.25);
      float broad = .24 * reach * sqrt(max(0., sin(PI * pow(x, .8)))) + .012;
      vec3 q = p - vec3(x * reach, spine - .25 * abs(p.z) * (1. - x) + .3 * p.z * p.z / broad, 0);
      return box(q, vec3(.01, .008, broad), .006) * .45;
    }
    vec2 map(vec3 p) {
      vec2 d = vec2(p.y, 1);
      d = near(d, vec2(p.z + 1.8, 2));
      float pot = cone(p - vec3(0, .48, 0), .46, .4, .6) - .02;
      pot = min(pot, drum(p - vec3(0, .92, 0), .68, .14, .03));
      pot = carve(pot, drum(p - vec3(0, 1.0, 0), .56, .2, .02), .03);
      d = near(d, vec2(pot, 3));
      d = near(d, vec2(min(drum(p - vec3(0, .07, 0), .56, .06, .03), 9.), 3));
      d = near(d, vec2(drum(p - vec3(0, .88, 0), .58, .03, .0) - .03 * noise(p.xz * 22.), 4));
      vec3 t = p - vec3(0, .95, 0);
      if (length(t - vec3(0, .7, 0)) > 1.9) return near(d, vec2(length(t - vec3(0, .7, 0)) - 1.75, 5));
      for (int i = 0; i < 15; i++) {
        float k = float(i), low = step(8.5, k);
        float l = leaf(t, k * 2.39996, mix(.55, 1.65, fract(k * .37)) , mix(1.25, .75, low * fract(k * .61)));
        d = near(d, vec2(l, 5. + .04 * k));
      }
      return d;
    }
    Material material(float id, vec3 p, vec3 n) {
      if (id < 1.5) return glazed(vec3(.8, .79, .76), .02, .3);
      if (id < 2.5) return matt(vec3(.66, .7, .68));
      if (id < 3.5) return matt(vec3(.5, .2, .1) * (.85 + .25 * cloudy(vec2(atan(p.x, p.z) * 3., p.y * 5.))));
      if (id < 4.5) return matt(vec3(.06, .04, .025));
      return glazed(mix(vec3(.05, .2, .04), vec3(.14, .36, .07), fract(id * 7.)) * (.85 + .3 * noise(p.xz * 12.)), .04, .25);
    }`,
};
