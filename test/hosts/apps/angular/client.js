import '@angular/compiler';
import { Component, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { ACTIONS, after, BEGINNING } from '../appointments.js';
import { begin } from '../begin.js';

/** The page in Angular, compiled in the browser and without zones. */
class App {
  actions = Object.keys(ACTIONS);
  state = signal(BEGINNING);

  act(action) {
    this.state.update((state) => after(state, action));
  }
}

Component({
  selector: 'appointments-app',
  template: `
    <header>
      <button type="button" class="fa fa-search" [attr.aria-label]="state().label" (click)="act('Again')"></button>
      <div class="menu" (click)="act('Menu')">Menu</div>
      @if (state().isOpen) {
        <ul class="sub"><li><a href="#team">Team</a></li></ul>
      }
      @for (action of actions; track action) {
        <button type="button" [attr.data-do]="action" (click)="act(action)">{{ action }}</button>
      }
    </header>
    @if (state().route === 'list') {
      <div class="page">
        <h1>Appointments</h1>
        <p>Search <input name="q"></p>
        <p>How shall we reach you?</p>
        <div>
          <label><input type="radio" name="way" value="phone"> Phone</label>
          <label><input type="radio" name="way" value="mail"> Mail</label>
        </div>
        <ul>
          @for (item of state().items; track item.id) {
            <li><span>{{ item.name }}</span> <input name="note" placeholder="Note"><a href="#cancel" class="fa fa-trash"></a></li>
          }
        </ul>
      </div>
    } @else {
      <div class="page">
        <h1>About</h1>
        <img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" width="90" height="60">
      </div>
    }
    <output>{{ state().revision }}</output>`,
})(App);

begin((root) => {
  root.append(document.createElement('appointments-app'));
  return bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });
});
