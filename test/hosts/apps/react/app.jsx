import { useReducer } from 'react';
import { ACTIONS, after, BEGINNING } from '../appointments.js';

/** The page in React, with every fault that a page of this kind has. */
export function App() {
  const [{ items, label, route, isOpen, revision }, act] = useReducer(after, BEGINNING);
  return (
    <>
      <header>
        <button type="button" className="fa fa-search" aria-label={label} onClick={() => act('Again')}></button>
        <div className="menu" onClick={() => act('Menu')}>
          Menu
        </div>
        {isOpen && (
          <ul className="sub">
            <li>
              <a href="#team">Team</a>
            </li>
          </ul>
        )}
        {Object.keys(ACTIONS).map((action) => (
          <button type="button" key={action} data-do={action} onClick={() => act(action)}>
            {action}
          </button>
        ))}
      </header>
      {route === 'list' ? (
        <div className="page">
          <h1>Appointments</h1>
          <p>
            Search <input name="q" />
          </p>
          <p>How shall we reach you?</p>
          <div>
            <label>
              <input type="radio" name="way" value="phone" /> Phone
            </label>
            <label>
              <input type="radio" name="way" value="mail" /> Mail
            </label>
          </div>
          <ul>
            {items.map(({ id, name }) => (
              <li key={id}>
                <span>{name}</span> <input name="note" placeholder="Note" />
                <a href="#cancel" className="fa fa-trash"></a>
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <div className="page">
          <h1>About</h1>
          <img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" width="90" height="60" />
        </div>
      )}
      <output>{revision}</output>
    </>
  );
}
