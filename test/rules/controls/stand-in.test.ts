import { fieldLabel } from '../../../src/rules/forms/field-label.js';
import { standIn } from '../../../src/rules/controls/stand-in.js';
import { mendingRows, mendsAnywhere } from '../../support/mending.js';

const same = (why: string, html: string) => [why, html, html] as const;

const LIST = '<select id="s" hidden=""><option>Malta</option><option>Spain</option></select>';
const EMPTY = '<select id="s" hidden="" multiple=""><option>Malta</option><option>Spain</option></select>';
const LABEL = '<label for="s" id="l">Country</label>';

describe('stand-in', () => {
  mendingRows([standIn], [
    ['is called by the label of the list before what is chosen', `${LABEL}${LIST}<span><span role="combobox" tabindex="0" aria-labelledby="v"><span id="v">Malta</span></span></span>`, `${LABEL}${LIST}<span><span role="combobox" tabindex="0" aria-labelledby="l v"><span id="v">Malta</span></span></span>`],
    ['is called by it and its own words, where it is a button', `${LABEL}<div>${LIST}<button id="b">Malta <i></i></button><ul><li><a>Malta</a></li><li><a>Spain</a></li></ul></div>`, `${LABEL}<div>${LIST}<button id="b" aria-labelledby="l b">Malta <i></i></button><ul><li><a>Malta</a></li><li><a>Spain</a></li></ul></div>`],
    ['gives the label an id to be referred to by', `<label for="s">Country</label>${LIST}<p role="combobox" tabindex="0">Malta</p>`, `<label for="s" id="curb-cut-n">Country</label>${LIST}<p role="combobox" tabindex="0" aria-labelledby="curb-cut-n">Malta</p>`],
    ['is around the list', `${LABEL}<div role="combobox" tabindex="0"><div>${LIST}<div>Malta</div></div></div>`, `${LABEL}<div role="combobox" tabindex="0" aria-labelledby="l"><div>${LIST}<div>Malta</div></div></div>`],
    ['is a field that shows what is chosen', `<div><div><input type="text" readonly="" value="Malta"><ul><li>Malta</li></ul>${LIST}</div><label id="l">Country</label></div>`, `<div><div><input type="text" readonly="" value="Malta" aria-labelledby="l"><ul><li>Malta</li></ul>${LIST}</div><label id="l">Country</label></div>`],
    ['is a field that searches what it follows', `${LABEL}${EMPTY}<div><ul><li><input type="search"></li></ul></div>`, `${LABEL}${EMPTY}<div><ul><li><input type="search" aria-labelledby="l"></li></ul></div>`],
    ['takes the name of a list without a label', '<select aria-label="Country" hidden=""><option>Malta</option></select><span><button>Malta</button></span>', '<select aria-label="Country" hidden=""><option>Malta</option></select><span><button aria-label="Country Malta">Malta</button></span>'],
    ['takes the first option where that asks', '<p><input readonly="" value="Guests"><select style="display:none"><option value="" disabled="" selected="">Guests</option><option>1</option></select></p>', '<p><input readonly="" value="Guests" aria-label="Guests"><select style="display:none"><option value="" disabled="" selected="">Guests</option><option>1</option></select></p>'],
    ['keeps what named it behind that name', '<select aria-label="Country" hidden=""><option>Malta</option></select><span><b id="c" role="combobox" tabindex="0" aria-labelledby="v"><i id="v">Malta</i></b></span>', '<select aria-label="Country" hidden=""><option>Malta</option></select><span><b id="c" role="combobox" tabindex="0" aria-labelledby="c v" aria-label="Country"><i id="v">Malta</i></b></span>'],
    ['takes the text beside the list', `Country: ${LIST}<span><button>Malta</button></span>`, `Country: ${LIST}<span><button aria-label="Country Malta">Malta</button></span>`],
    ['is a field beside the list in the same box that only opens it', `<div>${LABEL}<input readonly="">${EMPTY}</div>`, `<div>${LABEL}<input readonly="" aria-labelledby="l">${EMPTY}</div>`],
    ['is a field in what follows the list that only opens it', `<div>${LABEL}${EMPTY}<div><input readonly=""></div></div>`, `<div>${LABEL}${EMPTY}<div><input readonly="" aria-labelledby="l"></div></div>`],
    ['is a field in a box that holds what is chosen', `${LABEL}<select id="s" hidden="" multiple=""><option selected="">Malta</option></select><div><p role="combobox"><b>Malta</b><input type="search"></p></div>`, `${LABEL}<select id="s" hidden="" multiple=""><option selected="">Malta</option></select><div><p role="combobox" aria-labelledby="l"><b>Malta</b><input type="search" aria-labelledby="l"></p></div>`],
    ['lies in the label of the list with it', `<label>Country <select style="position:absolute;opacity:0"><option>Malta</option></select><button>Malta</button></label>`, `<label>Country <select style="position:absolute;opacity:0"><option>Malta</option></select><button aria-label="Country Malta">Malta</button></label>`],
    same('is none where it searches, and a button beside it shows what is chosen', `${LABEL}${LIST}<div><input type="search"><button aria-label="Country Malta">Malta</button></div>`),
    same('is none where it stands in the next row', `<div><div>${LABEL}${EMPTY}</div><div><input readonly="" class="date"></div></div>`),
    same('is none while the list is seen', `${LABEL}<select id="s"><option>Malta</option></select><span><button>Malta</button></span>`),
    same('is none where it shows something else', `${LABEL}${LIST}<span><button>Go</button></span>`),
    same('is none where it is one of the choices', `${LABEL}${LIST}<span><button>Malta</button><button>Spain</button></span>`),
    same('is none where it is one item of a list', `${LABEL}${LIST}<ul><li><button>Malta</button></li><li><button>Spain</button></li></ul>`),
    same('is none where it is sent under a name', `${LABEL}${EMPTY}<div><input name="amount"></div>`),
    same('has a name that says more', `${LABEL}${LIST}<span><span role="combobox" tabindex="0" aria-labelledby="l v"><span id="v">Malta</span></span></span>`),
    same('is unsure between two lists', `${LABEL}<div>${LIST}<select hidden=""><option>Malta</option></select><button>Malta</button></div>`),
    same('finds no label among other fields', `<div><div>${LIST}<button>Malta</button></div><label>Country</label><input name="a"></div>`),
  ]); // prettier-ignore

  mendsAnywhere(
    [standIn],
    `${LABEL}${LIST}<span><button id="b">Malta</button></span>`,
    `${LABEL}${LIST}<span><button id="b" aria-labelledby="l b">Malta</button></span>`,
  );

  mendingRows([standIn], [
    same('is a guess, however sure it is what the list is called', `${LABEL}${LIST}<span><button id="b">Malta</button></span>`),
  ], { scope: 'certain' }); // prettier-ignore

  mendingRows([fieldLabel, standIn], [
    ['is called like the list that another rule has named', `<p>Country: <select style="position:absolute;opacity:0" name="c"><option>Malta</option></select><span><button id="b">Malta</button></span></p>`, `<p>Country: <select style="position:absolute;opacity:0" name="c" aria-label="Country"><option>Malta</option></select><span><button id="b" aria-label="Country Malta">Malta</button></span></p>`],
  ]); // prettier-ignore
});
