import { ACTIONS, after, BEGINNING } from '../appointments.js';

/** The page in Vue. */
export const App = {
  data: () => ({ actions: Object.keys(ACTIONS), state: BEGINNING }),
  methods: {
    act(action) {
      this.state = after(this.state, action);
    },
  },
  template: `
    <header>
      <button type="button" class="fa fa-search" :aria-label="state.label" @click="act('Again')"></button>
      <div class="menu" @click="act('Menu')">Menu</div>
      <ul v-if="state.isOpen" class="sub"><li><a href="#team">Team</a></li></ul>
      <button v-for="action in actions" :key="action" type="button" :data-do="action" @click="act(action)">{{ action }}</button>
    </header>
    <div v-if="state.route === 'list'" key="list" class="page">
      <h1>Appointments</h1>
      <p>Search <input name="q"></p>
      <p>How shall we reach you?</p>
      <div>
        <label><input type="radio" name="way" value="phone"> Phone</label>
        <label><input type="radio" name="way" value="mail"> Mail</label>
      </div>
      <ul>
        <li v-for="item in state.items" :key="item.id">
          <span>{{ item.name }}</span> <input name="note" placeholder="Note">
          <a href="#cancel" class="fa fa-trash"></a>
        </li>
      </ul>
    </div>
    <div v-else key="about" class="page">
      <h1>About</h1>
      <img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" width="90" height="60">
    </div>
    <output>{{ state.revision }}</output>`,
};
