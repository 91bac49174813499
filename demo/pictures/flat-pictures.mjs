const beam = (ink) => `<g fill="none" stroke="${ink}" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"><path d="M17 42 19.5 18h9L31 42M15 42h18M18.5 18v-6h11v6M17 12l7-6 7 6"/><path d="m34 14 9-4M34 18l9 1M14 14l-9-4M14 18l-9 1" opacity=".55"/></g>`;

/** The clinic's mark and name. */
export const logo = `<svg xmlns="http://www.w3.org/2000/svg" width="236" height="48" viewBox="0 0 236 48">${beam('#17575c')}<text x="54" y="24" font-family="Georgia, 'Liberation Serif', serif" font-size="21" fill="#12393d">Harbour Light</text><text x="55" y="41" font-family="Arial, 'Liberation Sans', sans-serif" font-size="11.5" letter-spacing="3.2" fill="#4d7377">CLINIC</text></svg>\n`;

/** Portraits of the team: flat shapes, so that nobody real is shown. */
export const portraits = [
  { file: 'team-1.svg', svg: portrait('#dbe9e6', '#2f6f73', '#c68f6a', '#2b1d16') },
  { file: 'team-2.svg', svg: portrait('#efe6d6', '#3c5a86', '#e6b896', '#7b4a24') },
  { file: 'team-3.svg', svg: portrait('#e2e4f0', '#6b4c79', '#8a5a3c', '#17120f') },
  { file: 'team-4.svg', svg: portrait('#e6efdc', '#4c7a4e', '#f0cbae', '#b9b4ab') },
];

/** The plan of the ground floor, for an image map of 600 by 300. */
export const floorPlan = {
  file: 'floor-plan.svg',
  svg: `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="300" viewBox="0 0 600 300" font-family="Arial, 'Liberation Sans', sans-serif" font-size="17" fill="#1d3538" text-anchor="middle"><rect x="4" y="4" width="592" height="292" fill="#fff" stroke="#2b5a5e" stroke-width="6"/><g fill="#e8f1ef" stroke="#2b5a5e" stroke-width="3"><rect x="4" y="4" width="196" height="150"/><rect x="200" y="4" width="196" height="150"/><rect x="396" y="4" width="200" height="150"/><rect x="4" y="200" width="296" height="96" fill="#f7f0e2"/></g><text x="102" y="84">Infusion room</text><text x="298" y="84">Spray room</text><text x="496" y="84">Talking room</text><text x="152" y="254">Waiting room</text><text x="450" y="254">Entrance</text></svg>\n`,
};

/** Pictures drawn by the browser from HTML; `behind` is a rendered picture used as the ground. */
export const pictures = [
  {
    file: 'price-list.png', width: 640, height: 400,
    html: `<style>body{background:#fdfbf6;padding:34px 44px;color:#20393c}h1{font:32px "Liberation Serif",Georgia,serif;margin-bottom:20px}p{display:flex;justify-content:space-between;font-size:23px;padding:13px 0;border-bottom:2px solid #dfe7e4}small{display:block;margin-top:18px;font-size:17px;color:#44595b}</style>
      <h1>What treatment costs</h1><p><span>First consultation</span><b>$180</b></p><p><span>Infusion visit</span><b>$420</b></p><p><span>Nasal spray visit</span><b>$310</b></p><p><span>Lozenge follow-up</span><b>$140</b></p><small>Prices include monitoring and aftercare.</small>`,
  },
  {
    file: 'opening-hours.png', width: 720, height: 170,
    html: `<style>body{background:#12393d;color:#fff;display:grid;place-content:center;text-align:center;gap:14px}b{font-size:38px}span{font-size:27px;color:#e6f2f0}</style><b>Open Monday to Friday</b><span>8 am to 6 pm, closed on public holidays</span>`,
  },
  {
    file: 'btn_book.png', width: 200, height: 56,
    html: `<style>body{background:#c5562f;color:#fff;display:grid;place-content:center;font-weight:bold;font-size:24px}</style>Book now`,
  },
  {
    file: 'call-us.png', width: 260, height: 64,
    html: `<style>body{background:#eaf3f1;color:#12393d;display:grid;place-content:center;font-weight:bold;font-size:26px}</style>Call 555 0142`,
  },
  {
    file: 'banner-walk-in.jpg', width: 900, height: 300, behind: 'lighthouse.jpg',
    html: `<style>body{background:linear-gradient(90deg,#0c2f36b0,#0c2f3600 75%),var(--photo) 0 22%/cover;color:#fff;padding:62px 56px}b{display:block;font-size:44px;line-height:1.2;margin-bottom:22px}span{font-size:27px}</style><b>Open evening<br>for families</b><span>Thursday 14 May, 6 pm</span>`,
  },
  {
    file: 'divider.png', width: 600, height: 16,
    html: `<style>body{background:#fff}</style><svg width="600" height="16" fill="none" stroke="#9cc4c0" stroke-width="2"><path d="M0 8${' q 10 -8 20 0 t 20 0'.repeat(15)}"/></svg>`,
  },
];

function portrait(ground, coat, skin, hair) {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="320" viewBox="0 0 320 320"><rect width="320" height="320" fill="${ground}"/><path d="M40 330c6-78 52-112 120-112s114 34 120 112z" fill="${coat}"/><path d="M132 190h56v44c-14 16-42 16-56 0z" fill="${skin}"/><path d="M92 150c-10-84 146-92 138 0-2 30-8 46-16 60H106c-8-14-12-30-14-60z" fill="${hair}"/><ellipse cx="160" cy="150" rx="50" ry="60" fill="${skin}"/><path d="M108 138c6-46 90-62 106 0-30-4-50-14-62-30-8 16-22 26-44 30z" fill="${hair}"/></svg>\n`;
}
