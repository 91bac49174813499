import { expect } from '@open-wc/testing';
import { fieldGuess } from '../../../src/rules/forms/field-guess.js';
import { fieldLabel } from '../../../src/rules/forms/field-label.js';
import { mending, mendingRows, mendsAnywhere } from '../../support/mending.js';

const same = (why: string, html: string) => [why, html, html] as const;

describe('field-guess', () => {
  mendingRows([fieldGuess], [
    ['takes what options begin with for no name of their list', '<select name="city"><option>San Diego</option><option>San Jose</option><option>San Mateo</option></select>', '<select name="city" aria-label="City"><option>San Diego</option><option>San Jose</option><option>San Mateo</option></select>'],
    same('takes no icon of a link beside the box of a field', '<div><span><input></span><a href="tel:1"><i class="fa fa-phone"></i></a></div>'),
    same('calls no handle as the placeholder of the field that carries its value', '<div><input tabindex="-1" placeholder="0"><b role="slider" tabindex="0" aria-valuenow="3"></b></div>'),
    ['counts no choice that something stands beside', '<table><tbody><tr><td><b role="radio" tabindex="0" aria-checked="false" aria-posinset="1" aria-setsize="2"></b></td><td>Economy</td></tr></tbody></table>', '<table><tbody><tr><td><b role="radio" tabindex="0" aria-checked="false" aria-posinset="1" aria-setsize="2" aria-label="Economy"></b></td><td>Economy</td></tr></tbody></table>'],
    same('takes no label before what is chosen without words for a number between its buttons', '<div><label>Colour</label></div><div><div><button aria-label="Red"></button></div><div><button>−</button><input type="number"><button>+</button></div></div>'),
    ['hears no name in what a day is called', '<input type="datetime-local" id="recipient-name"><br><input type="date" name="email">', '<input type="datetime-local" id="recipient-name" aria-label="Date"><br><input type="date" name="email" aria-label="Date">'],
    same('hears nothing in words for what is plain', '<input type="checkbox" id="basicChk2">'),
    ['takes the icon beside the box of a field, where there are no words', '<div><i class="fa fa-search"></i><span><input></span></div>', '<div><i class="fa fa-search"></i><span><input aria-label="Search"></span></div>'],
    same('takes the look of an icon for nothing that is asked for', '<span><i class="v-icon v-icon--size-default"></i><input></span>'),
    ['takes a first option that says to set something', '<select><option>Set your goal</option><option>A car</option></select>', '<select aria-label="Set your goal"><option>Set your goal</option><option>A car</option></select>'],
    same('takes no icon beside the box of a field that stands among words', '<div><i class="fa fa-search"></i><span><input></span> We look for you</div>'),
    ['calls a handle as the field that carries its value', '<div><label for="v">Volume</label><div><input id="v" tabindex="-1"><b role="slider" tabindex="0" aria-valuenow="3"></b></div></div>', '<div><label for="v">Volume</label><div><input id="v" tabindex="-1"><b role="slider" tabindex="0" aria-valuenow="3" aria-label="Volume"></b></div></div>'],
    ['counts the choices of a set that has nothing else to tell them apart', '<div role="radiogroup" aria-label="Rating"><i role="radio" tabindex="0" aria-checked="false" aria-posinset="1" aria-setsize="2"></i><i role="radio" tabindex="0" aria-checked="false" aria-posinset="2" aria-setsize="2"></i></div>', '<div role="radiogroup" aria-label="Rating"><i role="radio" tabindex="0" aria-checked="false" aria-posinset="1" aria-setsize="2" aria-label="1"></i><i role="radio" tabindex="0" aria-checked="false" aria-posinset="2" aria-setsize="2" aria-label="2"></i></div>'],
    ['takes the label before a number between its buttons', '<div><div><label>Guests</label></div><div><div><button>−</button><input type="number"><button>+</button></div></div></div>', '<div><div><label>Guests</label></div><div><div><button>−</button><input type="number" aria-label="Guests"><button>+</button></div></div></div>'],
    same('takes no other text, and no label of another field, before a number between its buttons', '<div><div>Tea</div><div><button>−</button><input type="number"><button>+</button></div></div><input id="o" aria-label="Other"><div><label for="o">Other</label><div><button>−</button><input type="number"><button>+</button></div></div>'),
    ['calls what is counted in other languages', '<input class="qte" type="number">', '<input class="qte" type="number" aria-label="Quantity">'],
    ['does not take a first option that only asks to choose', '<select name="country"><option value="">Please select...</option><option>Malta</option></select>', '<select name="country" aria-label="Country"><option value="">Please select...</option><option>Malta</option></select>'],
    same('does not take one that only asks to choose in another language either', ['Faites votre choix', 'Wähle eine Option', '-- Seleccione una opción --', 'Escolha...', 'Maak een keuze', 'Proszę wybrać', 'تحديد', 'الرجاء الاختيار', 'נא לבחור', '选择', '请选择', '選択してください', 'お選びください'].map((text) => `<select><option value="">${text}</option><option>Malta</option></select>`).join('<br>')),
    ['takes one that says what to choose, in any language', '<select><option>请选择城市</option><option>北京</option></select><br><select><option>Wähle ein Land</option><option>Malta</option></select>', '<select aria-label="请选择城市"><option>请选择城市</option><option>北京</option></select><br><select aria-label="Wähle ein Land"><option>Wähle ein Land</option><option>Malta</option></select>'],
    ['takes no name for what that is called in another language', '<p lang="fr"><input name="nombrePlaces"></p><p lang="es"><input name="nombre"></p>', '<p lang="fr"><input name="nombrePlaces" aria-label="Nombre places"></p><p lang="es"><input name="nombre" aria-label="Nombre"></p>'],
    same('takes no letter for a search that stands beside what means something else', '<p lang="es"><input name="s_firma"></p><p lang="fr"><input name="nombre_q"></p>'),
    ['hears nothing in a word that needs another', '<input name="input3-group1"><br><input name="bloodGroup">', '<input name="input3-group1"><br><input name="bloodGroup" aria-label="Blood group">'],
    ['takes a first option that asks, whatever its value', '<select><option>Choose a country</option><option>Malta</option></select>', '<select aria-label="Choose a country"><option>Choose a country</option><option>Malta</option></select>'],
    ['takes no icon for the name of what is made by hand', '<div><div role="listbox" tabindex="0"></div><i class="fa fa-chevron-left"></i></div>', '<div><div role="listbox" tabindex="0"></div><i class="fa fa-chevron-left"></i></div>'],
    ['looks past an icon that clears the field away', '<span><i class="fa fa-times"></i><input><i class="fa fa-search"></i></span><span><i class="fa fa-lock"></i><input></span>', '<span><i class="fa fa-times"></i><input aria-label="Search"><i class="fa fa-search"></i></span><span><i class="fa fa-lock"></i><input aria-label="Password"></span>'],
    same('calls no field after what its icon does', '<span><input><i class="fa fa-times"></i></span><span><i class="fa fa-cog"></i><input></span>'),
    same('calls no box to tick after a class that fields have', '<input type="checkbox" class="js-dynamic-state"><input type="checkbox" class="select_all_child">'),
    ['takes the heading right over the only field before the next heading, before what only its author calls it', '<h3>Start of the stay</h3><p>The day comes first.</p><input id="datetimepicker4"><h3>Mask</h3><p><input id="datetimepicker_mask"></p><h3>Reach us</h3><input name="email">', '<h3>Start of the stay</h3><p>The day comes first.</p><input id="datetimepicker4" aria-label="Start of the stay"><h3>Mask</h3><p><input id="datetimepicker_mask" aria-label="Mask"></p><h3>Reach us</h3><input name="email" aria-label="Email">'],
    ['calls a combobox as the field in it', '<label for="c">Airport</label><div role="combobox"><input id="c"></div>', '<label for="c">Airport</label><div role="combobox" aria-label="Airport"><input id="c"></div>'],
    same('calls no combobox as one of several fields in it', '<div role="combobox"><input aria-label="From"><input aria-label="To"></div>'),
    ['keeps what its id says beside that it is a switch', '<div><h3>Appearance</h3><input type="checkbox" id="dark-mode-toggle"></div>', '<div><h3>Appearance</h3><input type="checkbox" id="dark-mode-toggle" aria-label="Dark mode"></div>'],
    ['takes no position on the screen for a job', '<input id="position-bottom-left"><br><input id="position">', '<input id="position-bottom-left" aria-label="Position bottom left"><br><input id="position" aria-label="Job title">'],
    ['takes the heading over a switch', '<div><h4>Dark design</h4><input type="checkbox"></div>', '<div><h4>Dark design</h4><input type="checkbox" aria-label="Dark design"></div>'],
    ['counts the boxes under a heading that have no words', '<div><h4>Alarms</h4><input type="checkbox"><span></span><input type="checkbox"></div>', '<div><h4>Alarms</h4><input type="checkbox" aria-label="Alarms 1"><span></span><input type="checkbox" aria-label="Alarms 2"></div>'],
    ['takes what its author calls it before a heading', '<div><h2>About us</h2><p><input name="vatNumber"></p><h2>Money</h2><div><select name="currency"></select></div></div>', '<div><h2>About us</h2><p><input name="vatNumber" aria-label="Vat number"></p><h2>Money</h2><div><select name="currency" aria-label="Currency"></select></div></div>'],
    ['takes an abbreviation for no sentence', '<h2>Anmeldung</h2><p>Kundennr.</p><input name="x"><h2>Kontakt</h2><p>Tel.</p><input name="y">', '<h2>Anmeldung</h2><p>Kundennr.</p><input name="x" aria-label="Kundennr."><h2>Kontakt</h2><p>Tel.</p><input name="y" aria-label="Tel.">'],
    ['takes a sentence that says what is asked for before the heading over it', '<h3>Log in</h3><p>Enter your e-mail address.</p><div><input name="usr_mail_9"></div><h3>Else</h3>', '<h3>Log in</h3><p>Enter your e-mail address.</p><div><input name="usr_mail_9" aria-label="Enter your e-mail address."></div><h3>Else</h3>'],
    same('takes neither the name of the page for a field nor that of whose page it is', '<h1>Some page</h1><div><input type="range"></div><header><h2>Acme Store</h2><input type="checkbox"></header>'),
    same('takes the only heading there is for no field', '<h2>About us</h2><p><input></p>'),
    same('counts no boxes that pictures, names or text tell apart', '<div><h3>Pay with</h3><input type="radio" name="p" value="v1"><img alt="Visa"><input type="radio" name="p" value="m1"><img alt="Mastercard"></div><div><h3>Notify</h3><input type="checkbox" aria-label="By post"><input type="checkbox"></div><div><h3>Send</h3><input type="checkbox"><i title="By post"></i><input type="checkbox"></div><div><h3>Find</h3><input type="checkbox"><input aria-label="Else"></div>'),
    same('takes no heading over two fields, nor one that other text divides from the field', '<div><h4>Several</h4><input><input></div><div><h4>Switches</h4><input type="checkbox"><ul><li>Sea</li></ul><div><input type="checkbox"></div></div><section><h2>Our rooms</h2><ul><li>Sea view</li></ul><div><input></div></section>'),
    ['makes a text box of what one writes in', '<div><p>Reason</p><div contenteditable="true"></div><input aria-label="Else"></div>', '<div><p>Reason</p><div contenteditable="true" role="textbox" aria-label="Reason"></div><input aria-label="Else"></div>'],
    ['takes the purpose', '<input autocomplete="shipping given-name">', '<input autocomplete="shipping given-name" aria-label="First name">'],
    ['tells who is counted', '<select name="number_of_adults"></select><select name="kids"></select>', '<select name="number_of_adults" aria-label="Adults"></select><select name="kids" aria-label="Children"></select>'],
    ['guesses from the name', '<input name="billing_lname">', '<input name="billing_lname" aria-label="Last name">'],
    ['puts a name that it does not know into words', '<input name="txtFavouriteDish">', '<input name="txtFavouriteDish" aria-label="Favourite dish">'],
    ['guesses from the first option', '<select><option value="">Choose a country</option><option>Malta</option></select>', '<select aria-label="Choose a country"><option value="">Choose a country</option><option>Malta</option></select>'],
    ['guesses from the type', '<input type="email">', '<input type="email" aria-label="Email">'],
    ['guesses from the icon', '<span><i class="fa fa-phone"></i><input></span>', '<span><i class="fa fa-phone"></i><input aria-label="Phone"></span>'],
    ['takes the text near the field', '<div><p>Reason</p><textarea></textarea><input aria-label="Else"></div>', '<div><p>Reason</p><textarea aria-label="Reason"></textarea><input aria-label="Else"></div>'],
    ['takes the cell before', '<table><tbody><tr><td>Street</td><td><input></td></tr></tbody></table>', '<table><tbody><tr><td>Street</td><td><input aria-label="Street"></td></tr></tbody></table>'],
    ['takes the cell before for the first of several fields', '<table><tbody><tr><td>Town</td><td><input> Zip <input></td></tr></tbody></table>', '<table><tbody><tr><td>Town</td><td><input aria-label="Town"> Zip <input aria-label="Zip"></td></tr></tbody></table>'],
    ['takes the cell behind a box, in a row that begins with one', '<table><tbody><tr><td><input type="checkbox"></td><td>Parks</td><td><input type="checkbox"></td><td>Sports</td></tr></tbody></table>', '<table><tbody><tr><td><input type="checkbox" aria-label="Parks"></td><td>Parks</td><td><input type="checkbox" aria-label="Sports"></td><td>Sports</td></tr></tbody></table>'],
    ['takes the cell behind a box, in a row that asks first', '<table><tbody><tr><td>You like</td><td><input type="radio"></td><td>Parks</td><td><input type="radio"></td><td>Sports</td></tr></tbody></table>', '<table><tbody><tr><td>You like</td><td><input type="radio" aria-label="Parks"></td><td>Parks</td><td><input type="radio" aria-label="Sports"></td><td>Sports</td></tr></tbody></table>'],
    ['takes the first cell with words behind a box that begins a row', '<table><tbody><tr><td><input type="checkbox"></td><td>1</td><td><img src="/1.jpg" alt=""></td><td>Ada Byron</td><td>London</td></tr></tbody></table>', '<table><tbody><tr><td><input type="checkbox" aria-label="Ada Byron"></td><td>1</td><td><img src="/1.jpg" alt=""></td><td>Ada Byron</td><td>London</td></tr></tbody></table>'],
    ['takes the cell before a box, in a row that ends with one', '<table><tbody><tr><td>Parks</td><td><input type="checkbox"></td></tr></tbody></table>', '<table><tbody><tr><td>Parks</td><td><input type="checkbox" aria-label="Parks"></td></tr></tbody></table>'],
    ['takes a first option that says what is asked for', '<select><option>Month</option><option>May</option></select>', '<select aria-label="Month"><option>Month</option><option>May</option></select>'],
    ['takes a first option that alone has no value', '<select><option selected="">Type of therapy</option><option value="1">Couples</option></select>', '<select aria-label="Type of therapy"><option selected="">Type of therapy</option><option value="1">Couples</option></select>'],
    ['asks for a date by a calendar', '<span><i class="fa fa-calendar"></i><input></span>', '<span><i class="fa fa-calendar"></i><input aria-label="Date"></span>'],
    ['knows what a picker picks', '<input id="timepicker">', '<input id="timepicker" aria-label="Time">'],
    ['knows what a class says besides the kind of widget', '<input class="form-control date-picker" value="10/05/2016">', '<input class="form-control date-picker" value="10/05/2016" aria-label="Date">'],
    ['knows the class of its box', '<div class="pro-qty"><span>-</span><input><span>+</span></div>', '<div class="pro-qty"><span>-</span><input aria-label="Quantity"><span>+</span></div>'],
    same('is unsure of a class that tells of looks', '<div class="col-size"><input class="form-control input-lg"></div>'),
    ['takes what it came filled in with, and not the text of a box before it', '<input type="checkbox"> Send me news<br><textarea>Your comments</textarea>', '<input type="checkbox" aria-label="Send me news"> Send me news<br><textarea aria-label="Your comments">Your comments</textarea>'],
    ['takes a first option that is put as a question, before a name that says nothing', '<select name="menu-112"><option>Reason for writing</option><option>Order</option></select>', '<select name="menu-112" aria-label="Reason for writing"><option>Reason for writing</option><option>Order</option></select>'],
    same('does not take a first choice', '<select name="menu-112"><option>Order</option><option>Class</option></select>'),
    ['counts the fields of a code', '<p>Enter the code we sent you</p><div><input maxlength="1"><input maxlength="1"><input maxlength="1"></div>', '<p>Enter the code we sent you</p><div><input maxlength="1" aria-label="Enter the code we sent you 1"><input maxlength="1" aria-label="Enter the code we sent you 2"><input maxlength="1" aria-label="Enter the code we sent you 3"></div>'],
    ['counts the fields of a code beside the hidden one that gathers it', '<p>Your code</p><div><input type="hidden" name="code"><input maxlength="1"><input maxlength="1"><input maxlength="1"></div>', '<p>Your code</p><div><input type="hidden" name="code"><input maxlength="1" aria-label="Your code 1"><input maxlength="1" aria-label="Your code 2"><input maxlength="1" aria-label="Your code 3"></div>'],
    ['counts the fields of a code that have boxes', '<form><div><input maxlength="1"></div><div><input maxlength="1"></div><div><input maxlength="1"></div></form>', '<form><div><input maxlength="1" aria-label="One time code 1"></div><div><input maxlength="1" aria-label="One time code 2"></div><div><input maxlength="1" aria-label="One time code 3"></div></form>'],
    ['calls each choice by its value', '<input type="radio" name="color" value="dark-red"><input type="radio" name="color" value="blue">', '<input type="radio" name="color" value="dark-red" aria-label="Dark red"><input type="radio" name="color" value="blue" aria-label="Blue">'],
    ['says a number with what it answers', '<input type="radio" name="theme-radius" value="0.5"><input type="radio" name="theme-radius" value="1">', '<input type="radio" name="theme-radius" value="0.5" aria-label="Theme radius 0.5"><input type="radio" name="theme-radius" value="1" aria-label="Theme radius 1">'],
    ['looks at the icon in the label of a choice', '<input type="radio" name="by" value="1" id="a"><label for="a"><i class="fa fa-phone"></i></label><input type="radio" name="by" value="2" id="b"><label for="b"><i class="fa fa-envelope"></i></label>', '<input type="radio" name="by" value="1" id="a" aria-label="Phone"><label for="a"><i class="fa fa-phone"></i></label><input type="radio" name="by" value="2" id="b" aria-label="Email"><label for="b"><i class="fa fa-envelope"></i></label>'],
    same('does not call a choice by the question', '<input type="radio" name="color" value="on"><input type="radio" name="color" value="x2">'),
    ['takes the heading over a list that has a box to itself', '<div><h3>Type of therapy</h3><p>The one you would like to begin with.</p><select><option>Couples</option><option>Family</option></select></div><input aria-label="Note">', '<div><h3>Type of therapy</h3><p>The one you would like to begin with.</p><select aria-label="Type of therapy"><option>Couples</option><option>Family</option></select></div><input aria-label="Note">'],
    ['takes the heading over a slider for its two handles', '<h5>Price</h5><div><div><b></b><i role="slider" tabindex="0" style="position: absolute;"></i><i role="slider" tabindex="0" style="position: absolute;"></i></div><input aria-label="Amount"></div>', '<h5>Price</h5><div><div><b></b><i role="slider" tabindex="0" style="position: absolute;" aria-label="Price, minimum"></i><i role="slider" tabindex="0" style="position: absolute;" aria-label="Price, maximum"></i></div><input aria-label="Amount"></div>'],
    ['tells the two ends of a slider apart, whose handles have boxes of their own', '<p>Price: </p><div><div><i role="slider" tabindex="0" aria-valuemin="0" aria-valuemax="80" aria-valuenow="20"></i></div><div><i role="slider" tabindex="0" aria-valuemin="20" aria-valuemax="100" aria-valuenow="80"></i></div></div><br><div><div><i role="slider" class="noUi-handle-lower" tabindex="0"></i></div><div><i role="slider" class="noUi-handle-upper" tabindex="0"></i></div></div>', '<p>Price: </p><div><div><i role="slider" tabindex="0" aria-valuemin="0" aria-valuemax="80" aria-valuenow="20" aria-label="Price, minimum"></i></div><div><i role="slider" tabindex="0" aria-valuemin="20" aria-valuemax="100" aria-valuenow="80" aria-label="Price, maximum"></i></div></div><br><div><div><i role="slider" class="noUi-handle-lower" tabindex="0" aria-label="Minimum"></i></div><div><i role="slider" class="noUi-handle-upper" tabindex="0" aria-label="Maximum"></i></div></div>'],
    same('takes two sliders beside each other for no ends', '<div><div><i role="slider" tabindex="0" aria-valuemin="0" aria-valuemax="100" aria-valuenow="20"></i></div><div><i role="slider" tabindex="0" aria-valuemin="0" aria-valuemax="100" aria-valuenow="80"></i></div></div>'),
    same('takes two sliders that stand side by side for no ends', '<h3>Sound</h3><div><div role="slider" tabindex="0" aria-valuemin="0" aria-valuemax="100" aria-valuenow="30"></div><div role="slider" tabindex="0" aria-valuemin="0" aria-valuemax="100" aria-valuenow="70"></div></div>'),
    same('takes two sliders for no ends, of which one is at its limit', '<div><p><b role="slider" tabindex="0" aria-valuemin="0" aria-valuemax="10" aria-valuenow="0"></b></p><p><b role="slider" tabindex="0" aria-valuemin="0" aria-valuemax="10" aria-valuenow="4"></b></p></div><div><p class="volume"><b role="slider" tabindex="0" aria-valuemin="0" aria-valuemax="100" aria-valuenow="0"></b></p><p class="brightness"><b role="slider" tabindex="0" aria-valuemin="0" aria-valuemax="100" aria-valuenow="100"></b></p></div>'),
    same('calls no handle after its end alone that only lies on the same track', '<div><i role="slider" tabindex="0" style="position: absolute;"></i><i role="slider" tabindex="0" style="position: absolute;"></i></div>'),
    ['takes the heading over the only field', '<div role="dialog"><h3>Ask a question</h3><textarea></textarea><br><button>Send</button></div>', '<div role="dialog"><h3>Ask a question</h3><textarea aria-label="Ask a question"></textarea><br><button>Send</button></div>'],
    same('hears nothing in a first option that only asks, in whatever language', [
      'Select one of the following', 'Make a selection', 'Choose another', 'Bitte wählen Sie aus der Liste', 'Bitte treffen Sie eine Auswahl',
      'Sélectionnez dans la liste', 'Choisissez une option', 'Seleccione una opción de la lista', 'Selecione uma opção', 'Escolha uma opção',
      'Seleziona un’opzione', "Seleziona un'opzione", 'Scegli dalla lista', 'Maak uw keuze', 'Kies een optie', 'Wybierz jedną z opcji', 'اختر خيارًا',
      'בחר מהרשימה', 'ご選択ください', '选择', '请选择一个选项',
    ].map((text) => `<p><select><option value="">${text}</option><option value="a">A 1</option></select></p>`).join('')),
    same('takes no choice for a question that begins like one', [
      'Pickup in store', 'Pick up in store', 'Selected wines', 'Kieselsteine grau', 'Escolha múltipla', 'Eligible for refund',
    ].map((text) => `<p><select><option value="p">${text}</option><option value="d">Home delivery</option></select></p>`).join('')),
    ['takes a first option that asks for something, in whatever language', '<select><option value="0">Wählen Sie Ihr Land</option><option value="1">Malta</option></select><p></p><select><option value="0">Escolha um país</option><option value="1">Malta</option></select>', '<select aria-label="Wählen Sie Ihr Land"><option value="0">Wählen Sie Ihr Land</option><option value="1">Malta</option></select><p></p><select aria-label="Escolha um país"><option value="0">Escolha um país</option><option value="1">Malta</option></select>'],
    ['takes what a first option says that is hidden from the list', '<select><option value="x" hidden="">Your town</option><option value="1">Valletta</option></select>', '<select aria-label="Your town"><option value="x" hidden="">Your town</option><option value="1">Valletta</option></select>'],
    same('takes no first option that is one among such', '<select><option>Phone</option><option>Email</option></select>'),
    ['takes what it came filled in with', '<input value="Year">', '<input value="Year" aria-label="Year">'],
    ['takes no time over a row of dots', `<p>Name ${'.'.repeat(5000)} (in full)</p><p>Born on ${'.'.repeat(400)}</p><input>`, `<p>Name ${'.'.repeat(5000)} (in full)</p><p>Born on ${'.'.repeat(400)}</p><input aria-label="Born on">`],
    ['leaves the dots to be written on out', `<label>Name ${'.'.repeat(60)}: <b></b></label><input>`, `<label>Name ${'.'.repeat(60)}: <b></b></label><input aria-label="Name">`],
    ['reads nothing filled in where nothing can be', '<select type="text" name="country"><option>A</option></select>', '<select type="text" name="country" aria-label="Country"><option>A</option></select>'],
    ['takes what is cleared when it gets focus', '<input value="type here what hurts" onfocus="if (this.value == \'type here what hurts\') this.value = \'\'">', '<input value="type here what hurts" onfocus="if (this.value == \'type here what hurts\') this.value = \'\'" aria-label="type here what hurts">'],
    same('takes no value that is one', '<input value="Valletta">'),
    ['knows the search of a blog', '<form role="search"><input name="s"></form>', '<form role="search"><input name="s" aria-label="Search"></form>'],
    ['takes the question over it and its instructions', '<div><h2>How is today?</h2><p>Move the handle. Nobody else sees it.</p><div><div role="slider" tabindex="0"></div></div></div>', '<div><h2>How is today?</h2><p>Move the handle. Nobody else sees it.</p><div><div role="slider" tabindex="0" aria-label="How is today?"></div></div></div>'],
    ['knows better than the question over it', '<div><h2>Any questions?</h2><p>Write to us. We answer.</p><input type="email"></div>', '<div><h2>Any questions?</h2><p>Write to us. We answer.</p><input type="email" aria-label="Email"></div>'],
    ['takes a placeholder that is drawn', '<div class="sel"><div class="sel__wrap"><input role="combobox"></div><div class="sel__item sel__placeholder"><span>Select a clinic</span></div></div>', '<div class="sel"><div class="sel__wrap"><input role="combobox" aria-label="Select a clinic"></div><div class="sel__item sel__placeholder"><span>Select a clinic</span></div></div>'],
    ['takes the heading over a field with a button to send it', '<div><h2>Rename file</h2><div><input></div><button>Save</button></div>', '<div><h2>Rename file</h2><div><input aria-label="Rename file"></div><button>Save</button></div>'],
    ['takes the heading in the bar over a dialog', '<div><div><button>×</button><h4>Your code</h4></div><div><form><input></form></div><div><button>OK</button></div></div>', '<div><div><button>×</button><h4>Your code</h4></div><div><form><input aria-label="Your code"></form></div><div><button>OK</button></div></div>'],
    same('leaves a heading over more than one field', '<div><h2>Today</h2><input><input aria-label="Else"><button>Save</button></div>'),
    same('leaves a heading that asks nothing', '<div><h2>Today</h2><div role="slider" tabindex="0"></div></div>'),
    ['looks past a placeholder that is only a sample', '<input name="expiry" placeholder="MM/YY">', '<input name="expiry" placeholder="MM/YY" aria-label="Expiry date">'],
    ['knows what a form is for that has a cell to itself, better than the cell before it', '<table><tbody><tr><td>Department of History</td><td><form><input name="query"></form></td></tr></tbody></table>', '<table><tbody><tr><td>Department of History</td><td><form><input name="query" aria-label="Search"></form></td></tr></tbody></table>'],
    same('does not take what somebody said for what is asked', '<div><b>Max</b><p>Good!</p><a href="#r">Reply</a></div><textarea></textarea>'),
    same('does not take the panel of a tab for what is asked', '<div><div role="tabpanel">One</div></div><input>'),
    ['leaves the words behind a field to that field, where a line ends there', '<input name="plz"> Postal code<br><select name="anrede"><option>Mrs</option></select>', '<input name="plz" aria-label="Postcode"> Postal code<br><select name="anrede" aria-label="Title"><option>Mrs</option></select>'],
    ['counts the parts of an answer', '<table><tbody><tr><td>Phone:</td><td>(<input size="3">) <input size="3"> - <input size="4"></td></tr></tbody></table>', '<table><tbody><tr><td>Phone:</td><td>(<input size="3" aria-label="Phone">) <input size="3" aria-label="Phone 2/3"> - <input size="4" aria-label="Phone 3/3"></td></tr></tbody></table>'],
    ['counts the parts of an answer that have boxes', '<label>Opens at</label><div><span><input type="number"> :</span><span><input type="number"></span></div>', '<label>Opens at</label><div><span><input type="number" aria-label="Opens at 1/2"> :</span><span><input type="number" aria-label="Opens at 2/2"></span></div>'],
    ['tells the parts of an answer apart by what each shows, where all are called alike', '<label>Born</label><div><div class="date"><input type="number" placeholder="MM"></div><div class="date"><input type="number" placeholder="DD"></div></div>', '<label>Born</label><div><div class="date"><input type="number" placeholder="MM" aria-label="Born MM"></div><div class="date"><input type="number" placeholder="DD" aria-label="Born DD"></div></div>'],
    ['keeps what parts ask for where a heading stands over them', '<div><h4>Subscribe</h4><div><input name="email"><input name="user_email"></div></div>', '<div><h4>Subscribe</h4><div><input name="email" aria-label="Email 1/2"><input name="user_email" aria-label="Email 2/2"></div></div>'],
    same('takes no number of a database for an answer', '<input type="radio" name="wr" value="101"><input type="radio" name="wr" value="102">'),
    ['takes the cell before the answers for the question', '<table><thead><tr><td></td><td></td><th>Bad</th><th>Good</th></tr></thead><tbody><tr><td>Q1</td><td>How was your sleep</td><td><input type="radio" name="s"></td><td><input type="radio" name="s"></td></tr></tbody></table>', '<table><thead><tr><td></td><td></td><th>Bad</th><th>Good</th></tr></thead><tbody><tr><td>Q1</td><td>How was your sleep</td><td><input type="radio" name="s" aria-label="How was your sleep, Bad"></td><td><input type="radio" name="s" aria-label="How was your sleep, Good"></td></tr></tbody></table>'],
    ['takes numbers that count on for what they say', '<input type="radio" name="wr" value="1"><input type="radio" name="wr" value="2"><input type="radio" name="xr" value="7"><input type="radio" name="xr" value="70">', '<input type="radio" name="wr" value="1" aria-label="1"><input type="radio" name="wr" value="2" aria-label="2"><input type="radio" name="xr" value="7"><input type="radio" name="xr" value="70">'],
    same('counts no parts where words stand between them', '<label>Opens</label><div><input> <input> hours</div>'),
    same('is unsure of what a machine counted', '<input id="mantine-99q7p4huz"><div role="slider" tabindex="0" id="slider-thumb-:r2:"></div><ul role="listbox" tabindex="0" id="select2-s2-results"></ul>'),
    same('leaves a placeholder', '<input name="email" placeholder="Your email">'),
    same('leaves a label', '<label>Name <input name="email"></label>'),
    same('is unsure of a code', '<input name="x27b">'),
    same('is unsure of what only says that it is a field', '<input name="input_3" id="field-3">'),
    same('leaves what is hidden', '<input name="email" hidden="">'),
  ]); // prettier-ignore

  for (const [why, html] of [
    ['what its host is called', '<x-field label="Weight"><template shadowrootmode="open"><input></template></x-field>'],
    [
      'the label around its host',
      '<label>Weight <x-field><template shadowrootmode="open"><input></template></x-field></label>',
    ],
  ] as const) {
    // prettier-ignore
    it(`calls a field in a shadow tree by ${why}`, async () => {
      const page = await mending(html, { rules: [fieldGuess] });
      const host = [...page.body.querySelectorAll('*')].find((element) => element.shadowRoot)!;
      expect(host.shadowRoot!.querySelector('input')!.ariaLabel).to.equal('Weight');
      page.end();
    });
  }

  it('calls no field in a shadow tree by what stands before its host, which may be anything', async () => {
    const html = '<p>We use cookies</p><x-chat><template shadowrootmode="open"><input></template></x-chat>';
    const page = await mending(html, { rules: [fieldGuess] });
    expect(page.repairs).to.be.empty;
    page.end();
  });
  it('calls none of several fields in a shadow tree by their host', async () => {
    const html = '<x-field label="Size"><template shadowrootmode="open"><input><input></template></x-field>';
    const page = await mending(html, { rules: [fieldGuess] });
    expect(page.repairs).to.be.empty;
    page.end();
  });

  mendsAnywhere([fieldGuess], '<input name="zip">', '<input name="zip" aria-label="Postcode">');

  it('speaks the language of the field', async () => {
    const page = await mending('<input name="fname"><p lang="de"><input type="email" name="plz"></p>', {
      rules: [fieldGuess],
      lang: 'fr',
    });
    const [first, second] = page.body.querySelectorAll('input');
    expect([first!.getAttribute('aria-label'), second!.getAttribute('aria-label')]).to.deep.equal([
      'Prénom',
      'Postleitzahl',
    ]);
    page.end();
  });

  it('gives way to a label that comes later', async () => {
    const page = await mending('<p><span></span> <input name="age_years"></p>', { rules: [fieldLabel, fieldGuess] });
    const input = page.body.querySelector('input')!;
    expect(input.getAttribute('aria-label')).to.equal('Age');
    page.body.querySelector('span')!.textContent = 'How old are you?';
    await page.settled();
    expect(input.getAttribute('aria-label')).to.equal('How old are you?');
    page.end();
  });

  it('keeps what a drawn placeholder said when a value takes its place', async () => {
    const page = await mending('<div><div><input role="combobox"></div><span class="ant-placeholder">Doctor</span></div>', { rules: [fieldGuess] });
    page.body.querySelector('span')!.remove();
    page.body.querySelector('input')!.after('Dr. House');
    await page.settled();
    expect(page.body.querySelector('input')!.getAttribute('aria-label')).to.equal('Doctor');
    page.end();
  }); // prettier-ignore

  it('is silent where only proof may be written', async () => {
    const page = await mending('<input name="email"><p>Age: <input></p>', {
      rules: [fieldLabel, fieldGuess],
      scope: 'certain',
    });
    expect(page.html).to.equal('<input name="email"><p>Age: <input aria-label="Age"></p>');
    page.end();
  });
});
