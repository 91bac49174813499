/** A plain round clock on a painted wall. Four numerals only: twelve would be read as text. */
export const scene = {
  width: 520,
  height: 520,
  decal: (ink) => {
    ink.fillStyle = '#fbfaf6';
    ink.fillRect(0, 0, 1024, 1024);
    ink.translate(512, 512);
    ink.fillStyle = '#15181c';
    ink.font = 'bold 150px "Liberation Sans", sans-serif';
    ink.textAlign = 'center';
    ink.textBaseline = 'middle';
    for (let minute = 0; minute < 60; minute++) {
      ink.save();
      ink.rotate((minute * Math.PI) / 30);
      ink.fillRect(minute % 5 ? -3 : -8, -490, minute % 5 ? 6 : 18, minute % 5 ? 24 : 70);
      ink.restore();
    }
    for (const hour of [3, 6, 9, 12]) {
      const a = (hour * Math.PI) / 6;
      ink.fillText(String(hour), 345 * Math.sin(a), -345 * Math.cos(a) + 6);
    }
  },
  glsl: /* glsl */ `
    const Camera camera = Camera(vec3(.35, .1, 3.4), vec3(0, 0, 0), 2.55);
    const Lamp lamp = Lamp(vec3(-3.2, 4.6, 4.2), .7, vec3(2.3, 2.2, 2.05));
    vec3 background(vec3 d) { return vec3(.75, .8, .86) * (.55 + .3 * d.y); }
    float hand(vec3 p, float angle, float reach, float thick) {
      p.xy = turn(angle) * p.xy;
      return box(p - vec3(0, reach * .5 - .06, 0), vec3(thick * (1.25 - .6 * p.y / reach), reach * .5 + .06, .008), .004);
    }
    vec2 map(vec3 p) {
      vec2 d = vec2(p.z + .16, 1);
      vec3 q = p.xzy;
      d = near(d, vec2(drum(q - vec3(0, -.06, 0), 1., .09, .01), 2));
      float rim = max(ring(q * vec3(1, .8, 1), 1.03, .1), 0. - 1.);
      d = near(d, vec2(rim, 3));
      d = near(d, vec2(hand(p - vec3(0, 0, .065), .9, .55, .035), 4));
      d = near(d, vec2(hand(p - vec3(0, 0, .085), -1.05, .82, .026), 4));
      d = near(d, vec2(hand(p - vec3(0, 0, .105), 2.7, .86, .008), 5));
      return near(d, vec2(drum(q - vec3(0, .09, 0), .045, .03, .01), 4));
    }
    Material material(float id, vec3 p, vec3 n) {
      if (id < 1.5) return matt(vec3(.62, .68, .66) * (.97 + .05 * noise(p.xy * 60.)));
      if (id < 2.5) return glazed(texture(decal, p.xy * .5 / .985 + .5).rgb * .9, .02, .05);
      if (id < 3.5) return glazed(vec3(.03, .032, .036), .06, .12);
      if (id < 4.5) return glazed(vec3(.012), .04, .2);
      return glazed(vec3(.6, .04, .03), .04, .2);
    }`,
};
