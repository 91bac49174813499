/** A white and red lighthouse on a headland above a calm sea. */
export const scene = {
  width: 900,
  height: 525,
  glsl: /* glsl */ `
    const Camera camera = Camera(vec3(-1.2, 1.2, 9.5), vec3(-1.0, 1.95, 0), 3.1);
    const Lamp lamp = Lamp(vec3(-14, 13, 12), 1.2, vec3(2.6, 2.35, 2.));
    vec3 background(vec3 d) {
      vec3 air = mix(vec3(.86, .87, .84), vec3(.25, .46, .72), pow(clamp(d.y * 1.6, 0., 1.), .6));
      vec2 at = d.xz / (abs(d.y) + .12);
      return mix(air, vec3(1.05, 1.02, .98), smoothstep(.42, .75, cloudy(at * vec2(.8, 1.6) + 3.)) * smoothstep(.0, .2, d.y) * .8);
    }
    float land(vec2 p) {
      float hill = .75 - .18 * length((p - vec2(.6, 0)) * vec2(.8, 1.25));
      return max(-1., hill * 1.2 - .6 * pow(max(0., length((p - vec2(.7, 0)) * vec2(.62, 1.1)) - 1.2), 2.)) + .24 * cloudy(p * 2.2) - .12;
    }
    vec2 map(vec3 p) {
      vec2 d = vec2((p.y - land(p.xz)) * .5, 1);
      d = near(d, vec2(p.y + .25, 2));
      vec3 t = p - vec3(.4, 0, 0);
      d = near(d, vec2(cone(t - vec3(0, 1.95, 0), 1.3, .52, .34), 3));
      d = near(d, vec2(drum(t - vec3(0, 3.29, 0), .5, .05, .01), 4));
      float a = atan(t.z, t.x), step = PI / 8.; a = round(a / step) * step;
      d = near(d, vec2(rod(t, vec3(cos(a) * .47, 3.3, sin(a) * .47), vec3(cos(a) * .47, 3.52, sin(a) * .47), .012), 4));
      d = near(d, vec2(ring(t - vec3(0, 3.53, 0), .47, .016), 4));
      d = near(d, vec2(drum(t - vec3(0, 3.55, 0), .25, .24, .01), 5));
      d = near(d, vec2(cone(t - vec3(0, 3.95, 0), .17, .34, .05), 4));
      d = near(d, vec2(ball(t - vec3(0, 4.16, 0), .06), 4));
      vec3 h = p - vec3(1.75, .92, -.1);
      d = near(d, vec2(box(h, vec3(.62, .34, .4), .01), 6));
      vec3 r = h - vec3(0, .34, 0);
      d = near(d, vec2(max(box(r, vec3(.7, .5, .5), 0.), dot(vec2(abs(r.z), r.y), normalize(vec2(.9, 1.))) - .3), 4));
      return d;
    }
    Material material(float id, vec3 p, vec3 n) {
      if (id < 1.5) {
        float green = smoothstep(.72, .85, n.y + .2 * cloudy(p.xz * 4.)) * smoothstep(.0, .25, p.y);
        return matt(mix(vec3(.33, .3, .27) * (.5 + cloudy(p.xz * 7. + p.y * 5.)), vec3(.2, .3, .1) * (.6 + .7 * cloudy(p.xz * 11.)), green));
      }
      if (id < 2.5) return glazed(vec3(.06, .2, .28) * (.8 + .4 * noise(p.xz * vec2(3., 14.))), .3, .13);
      if (id < 3.5) {
        vec3 t = p - vec3(.4, 0, 0); float a = atan(t.x, t.z);
        bool band = abs(p.y - 1.55) < .3 || abs(p.y - 2.65) < .26;
        bool window = abs(a - .1) < .16 && (abs(p.y - 1.25) < .0 || abs(p.y - 2.1) < .12 || abs(p.y - 3.02) < .08);
        bool door = abs(a - .1) < .26 && p.y < 1.12;
        return glazed(window ? vec3(.03) : door ? vec3(.3, .05, .04) : band ? vec3(.66, .06, .05) : vec3(.88), .02, .3);
      }
      if (id < 4.5) return glazed(vec3(.5, .05, .045), .04, .2);
      if (id < 5.5) { vec3 t = p - vec3(.4, 0, 0); bool bar = abs(fract(atan(t.z, t.x) * 8. / 6.2832) - .5) > .44; if (bar) return matt(vec3(.1)); return Material(vec3(.5, .6, .6), .3, .03, vec3(1.1, .95, .55)); }
      bool pane = abs(abs(p.x - 1.75) - .28) < .1 && abs(p.y - .98) < .13 && n.z > .5;
      return glazed(pane ? vec3(.04) : vec3(.88), .02, .3);
    }`,
};
