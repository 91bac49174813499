/**
 * A small path tracer over signed distance fields, as one WebGL 2 fragment shader.
 * A scene brings `map` (distance and material number), `material`, `background` and its camera and lamp.
 * @param {string} scene GLSL of the scene
 * @returns {string} the whole fragment shader
 */
export function tracer(scene) {
  return `${HEAD}\n${SHAPES}\n${scene}\n${LIGHT}`;
}

/** Draws one triangle that covers the picture. */
export const VERTEX = `#version 300 es
void main() { gl_Position = vec4(gl_VertexID == 1 ? 3. : -1., gl_VertexID == 2 ? 3. : -1., 0., 1.); }`;

const HEAD = `#version 300 es
precision highp float;
precision highp int;
uniform vec2 size;
uniform int pass;
uniform sampler2D decal;
out vec4 result;
const float PI = 3.14159265;
struct Material { vec3 colour; float gloss; float roughness; vec3 glow; };
struct Camera { vec3 eye; vec3 target; float view; };
struct Lamp { vec3 centre; float radius; vec3 colour; };
uint seed;
float random() {
  seed = seed * 747796405u + 2891336453u;
  uint word = ((seed >> ((seed >> 28u) + 4u)) ^ seed) * 277803737u;
  return float((word >> 22u) ^ word) / 4294967296.;
}
Material matt(vec3 colour) { return Material(colour, 0., 1., vec3(0)); }
Material glazed(vec3 colour, float gloss, float roughness) { return Material(colour, gloss, roughness, vec3(0)); }
Material glowing(vec3 colour, vec3 glow) { return Material(colour, 0., 1., glow); }`;

const SHAPES = `
mat2 turn(float a) { return mat2(cos(a), -sin(a), sin(a), cos(a)); }
float hash(vec2 p) { return fract(sin(dot(p, vec2(127.1, 311.7))) * 43758.5453); }
float noise(vec2 p) {
  vec2 i = floor(p), f = fract(p); f = f * f * (3. - 2. * f);
  return mix(mix(hash(i), hash(i + vec2(1, 0)), f.x), mix(hash(i + vec2(0, 1)), hash(i + vec2(1, 1)), f.x), f.y);
}
float cloudy(vec2 p) { return .5 * noise(p) + .25 * noise(p * 2.1) + .13 * noise(p * 4.3) + .07 * noise(p * 8.7); }
float ball(vec3 p, float r) { return length(p) - r; }
float box(vec3 p, vec3 b, float r) { vec3 q = abs(p) - b + r; return length(max(q, 0.)) + min(max(q.x, max(q.y, q.z)), 0.) - r; }
float drum(vec3 p, float r, float h, float e) { vec2 d = abs(vec2(length(p.xz), p.y)) - vec2(r, h) + e; return min(max(d.x, d.y), 0.) + length(max(d, 0.)) - e; }
float ring(vec3 p, float big, float small) { return length(vec2(length(p.xz) - big, p.y)) - small; }
float rod(vec3 p, vec3 a, vec3 b, float r) { vec3 pa = p - a, ba = b - a; return length(pa - ba * clamp(dot(pa, ba) / dot(ba, ba), 0., 1.)) - r; }
float cone(vec3 p, float h, float low, float high) {
  vec2 q = vec2(length(p.xz), p.y), k1 = vec2(high, h), k2 = vec2(high - low, 2. * h);
  vec2 ca = vec2(q.x - min(q.x, q.y < 0. ? low : high), abs(q.y) - h);
  vec2 cb = q - k1 + k2 * clamp(dot(k1 - q, k2) / dot(k2, k2), 0., 1.);
  return (cb.x < 0. && ca.y < 0. ? -1. : 1.) * sqrt(min(dot(ca, ca), dot(cb, cb)));
}
float egg(vec3 p, vec3 r) { float a = length(p / r), b = length(p / (r * r)); return a * (a - 1.) / b; }
float blend(float a, float b, float k) { float h = max(k - abs(a - b), 0.) / k; return min(a, b) - h * h * k * .25; }
float carve(float a, float b, float k) { return -blend(-a, b, k); }
vec2 near(vec2 a, vec2 b) { return a.x < b.x ? a : b; }
float grain(vec3 p) { return .5 + .5 * sin(p.x * 9. + 4. * cloudy(vec2(p.x * 1.5, p.z * .35)) * 6.); }`;

const LIGHT = `
vec3 slope(vec3 p) {
  vec2 e = vec2(1, -1) * .0006;
  return normalize(e.xyy * map(p + e.xyy).x + e.yyx * map(p + e.yyx).x + e.yxy * map(p + e.yxy).x + e.xxx * map(p + e.xxx).x);
}
vec2 march(vec3 o, vec3 d, float far) {
  float t = .002;
  for (int i = 0; i < 140; i++) {
    vec2 h = map(o + d * t);
    if (h.x < .0004 * (1. + t * .4)) return vec2(t, h.y);
    t += h.x * .9;
    if (t > far) break;
  }
  return vec2(-1);
}
vec3 sphereDirection() { float z = 2. * random() - 1., a = 2. * PI * random(); return vec3(sqrt(1. - z * z) * vec2(cos(a), sin(a)), z); }
vec3 lampLight(vec3 p, vec3 n) {
  vec3 to = lamp.centre + lamp.radius * sphereDirection() - p;
  float far = length(to), facing = dot(n, to) / far;
  if (facing <= 0. || march(p + n * .003, to / far, far).x > 0.) return vec3(0);
  return lamp.colour * facing * dot(lamp.centre, lamp.centre) / (far * far);
}
vec3 trace(vec3 o, vec3 d) {
  vec3 light = vec3(0), weight = vec3(1), most = vec3(9);
  for (int bounce = 0; bounce < 4; bounce++) {
    vec2 hit = march(o, d, 40.);
    if (hit.x < 0.) return light + weight * min(background(d), most);
    vec3 p = o + d * hit.x, n = slope(p);
    Material m = material(hit.y, p, n);
    light += weight * m.glow;
    float mirror = m.gloss + (1. - m.gloss) * (m.gloss > 0. ? pow(1. - max(dot(-d, n), 0.), 5.) * (1. - m.roughness) : 0.);
    if (random() < mirror) { d = normalize(reflect(d, n) + m.roughness * sphereDirection() * .6); if (dot(d, n) < 0.) d = reflect(d, n); }
    else { most = vec3(1.2); weight *= m.colour; light += weight * lampLight(p, n); d = normalize(n + sphereDirection() * .999); }
    o = p + n * .003;
  }
  return light;
}
void main() {
  uvec2 at = uvec2(gl_FragCoord.xy);
  seed = at.x * 1973u + at.y * 9277u + uint(pass) * 26699u + 1u; random(); seed ^= at.x * 7919u; random();
  vec3 w = normalize(camera.target - camera.eye), u = normalize(cross(w, vec3(0, 1, 0))), v = cross(u, w);
  vec3 sum = vec3(0);
  for (int i = 0; i < 4; i++) {
    vec2 q = (2. * (gl_FragCoord.xy + vec2(random(), random()) - .5) - size) / size.y;
    sum += min(trace(camera.eye, normalize(q.x * u + q.y * v + camera.view * w)), vec3(3));
  }
  result = vec4(sum / 4., 1);
}`;
