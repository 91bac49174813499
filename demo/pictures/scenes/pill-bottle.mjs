/** An amber pill bottle with a white cap. Its label has strokes for words, so that nothing can be read on it. */
export const scene = {
  width: 480,
  height: 560,
  decal: (ink) => {
    ink.fillStyle = '#f7f6f1';
    ink.fillRect(0, 0, 1024, 1024);
    ink.fillStyle = '#2d6f73';
    ink.fillRect(0, 0, 1024, 120);
    ink.fillStyle = '#000';
    ink.fillRect(200, 190, 620, 54);
    for (let word = 0; word < 16; word++) ink.fillRect(170 + (word % 4) * 180, 340 + Math.floor(word / 4) * 96, 90 + ((word * 37) % 70), 34);
    for (let bar = 0; bar < 46; bar++) ink.fillRect(310 + bar * 9, 800, (bar * 7) % 5 + 2, 130);
  },
  glsl: /* glsl */ `
    const Camera camera = Camera(vec3(.3, 1.75, 5.2), vec3(.16, .9, 0), 3.5);
    const Lamp lamp = Lamp(vec3(-3.5, 5.2, 4.), 1., vec3(2.3, 2.25, 2.15));
    vec3 background(vec3 d) {
      float window = smoothstep(.8, .84, dot(d, normalize(vec3(-.8, .35, .45))));
      return vec3(.62, .68, .72) * (.8 + .3 * d.y) + window * vec3(4);
    }
    float tablet(vec3 p, float a) { p.xz = turn(a) * p.xz; return rod(p, vec3(-.1, 0, 0), vec3(.1, 0, 0), .085); }
    vec2 map(vec3 p) {
      vec2 d = vec2(p.y, 1);
      vec3 q = p - vec3(0, .72, 0);
      float body = drum(q, .56, .72, .09);
      body = blend(body, drum(q - vec3(0, .74, 0), .46, .12, .02), .12);
      d = near(d, vec2(body, 2));
      d = near(d, vec2(max(drum(q - vec3(0, -.08, 0), .568, .46, .01), .15 - length(q.xz)), 3));
      float around = atan(p.z, p.x);
      float cap = drum(q - vec3(0, 1.0, 0), .56 + .012 * sin(around * 60.), .24, .05);
      d = near(d, vec2(cap * .7, 4));
      d = near(d, vec2(tablet(p - vec3(.86, .085, .55), .5), 5));
      d = near(d, vec2(tablet(p - vec3(1.0, .085, .18), 1.9), 5));
      return near(d, vec2(tablet(p - vec3(.62, .085, .9), -.6), 5));
    }
    Material material(float id, vec3 p, vec3 n) {
      if (id < 1.5) return glazed(vec3(.72, .74, .74) * (.96 + .04 * noise(p.xz * 20.)), .03, .3);
      if (id < 2.5) return glazed(mix(vec3(.55, .17, .015), vec3(.85, .36, .05), .5 + .5 * n.x) * (.6 + .4 * smoothstep(.0, 1.4, p.y)), .07, .03);
      if (id < 3.5) {
        vec2 at = vec2(atan(p.x, p.z) / 1.7 + .5, (p.y - .2) / .9);
        return glazed(texture(decal, at).rgb * (abs(at.x - .5) < .5 ? 1. : .93) * .66, .02, .2);
      }
      if (id < 4.5) return glazed(vec3(.88), .04, .12);
      return glazed(vec3(.85, .83, .78), .03, .3);
    }`,
};
