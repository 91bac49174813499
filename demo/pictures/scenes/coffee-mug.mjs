/** A white mug of coffee on a wooden table. */
export const scene = {
  width: 600,
  height: 480,
  glsl: /* glsl */ `
    const Camera camera = Camera(vec3(.5, 2.7, 4.2), vec3(.14, .74, 0), 3.5);
    const Lamp lamp = Lamp(vec3(-4.5, 5.2, 2.5), 1.1, vec3(2.5, 2.35, 2.1));
    vec3 background(vec3 d) {
      float window = smoothstep(.75, .8, dot(d, normalize(vec3(-.8, .5, .3))));
      return mix(vec3(.3, .33, .36), vec3(.8, .85, .9), smoothstep(-.2, .9, d.y)) + window * vec3(3);
    }
    vec2 map(vec3 p) {
      vec2 d = vec2(p.y, 1);
      vec3 q = p - vec3(0, .76, 0);
      float outside = drum(q, .72, .76, .07), inside = drum(q - vec3(0, .12, 0), .65, .78, .1);
      float mug = carve(outside, inside, .04);
      vec3 h = (q - vec3(.78, .02, 0)).xzy; h.z *= .82;
      float grip = length(vec2(length(h.xz) - .36, h.y)) - .085;
      grip = max(grip, .68 - length(q.xz));
      d = near(d, vec2(blend(mug, grip * .8, .06), 2));
      return near(d, vec2(drum(q - vec3(0, .1, 0), .655, .52, .0), 3));
    }
    Material material(float id, vec3 p, vec3 n) {
      if (id < 1.5) {
        float board = floor(p.z * 1.1), w = grain(vec3(p.z * .9 + board * 3.1, 0., p.x * 1.2 + board * 7.));
        float seam = smoothstep(.0, .03, abs(fract(p.z * 1.1) - .5) * -1. + .5);
        return glazed(mix(vec3(.26, .13, .06), vec3(.43, .24, .12), w) * (.35 + .65 * seam) * (.85 + .3 * noise(vec2(p.x * 3., p.z * 90.))), .03, .25);
      }
      if (id < 2.5) return glazed(abs(p.y - .42) < .13 && length(p.xz) > .7 && p.x < .9 ? vec3(.1, .3, .36) : vec3(.86, .86, .84), .05, .04);
      return glazed(mix(vec3(.02, .008, .003), vec3(.1, .045, .02), smoothstep(.6, .655, length(p.xz))), .03, .02);
    }`,
};
