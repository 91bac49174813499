import { conceptIn, conceptTable } from './concept-table.js';
import { tokensOf } from './tokens.js';
import type { FieldConcept, IconConcept, Words } from './words.js';

/** What the fields of forms are called by those who write them, and by `autocomplete`. Each concept is called by its own id too. */
const FIELDS = conceptTable<
  FieldConcept | Extract<IconConcept, 'email' | 'phone' | 'search' | 'comments' | 'language' | 'file'>
>(`
name fullname full-name your-name yourname visitor-name
first-name fname firstname forename given given-name first vorname prenom nombre voornaam imie
middle-name mname middlename additional-name
last-name lname lastname surname family-name last familyname nachname apellido apellidos cognome achternaam nazwisko nom
email mail e-mail emailaddress email-address mailaddress correo courriel
phone tel telephone phonenumber phone-number telefon telefono telefone contact-number
mobile cell cellphone mobile-number handy
company organization organisation firm employer business firma empresa
job-title jobtitle position organization-title occupation role
website url homepage web site-url
subject topic betreff asunto objet oggetto
message msg enquiry inquiry nachricht mensaje messaggio wiadomosc mensagem bericht
comments comment feedback remarks notes note
address addr street street-address address-line address-line1 address1 strasse adresse direccion indirizzo
city town suburb locality ort stadt ville ciudad citta miasto cidade
region state province county bundesland address-level1
postcode zip zipcode zip-code postal postal-code postalcode plz cap cep
country nation land pais pays country-name
date appointment-date datum fecha datepicker date-picker
time appointment-time uhrzeit timepicker time-picker clock
date-of-birth dob birthday birthdate bday birth-date date-birth
age
gender sex
username login user-name userid user-id nickname
password passwd pass pwd current-password passwort
new-password
confirm-password password-confirm password-confirmation repeat-password password2 retype-password
one-time-code otp verification-code
card-number cardnumber cc-number ccnum creditcard credit-card
name-on-card cc-name cardholder cardname card-name
expiry-date expiry expiration cc-exp exp expires
security-code cvv cvc csc cc-csc
price amount cost transaction-amount
minimum min
maximum max
quantity qty count quantities qte quantite cantidad menge anzahl quantita quantidade ilosc aantal
discount-code coupon promo promo-code voucher
day bday-day
month bday-month
year bday-year
title honorific-prefix salutation anrede
from
to
arrival check-in checkin arrive
departure check-out checkout depart
guests persons number-of-guests
adults adult number-of-adults
children child kids number-of-children
category department
description desc
colour color
size
search query q keyword keywords suche s searchterm search-term buscar recherche
language lang
file attachment upload cv
`);

/** What is asked for in a field with this `name`, `id` or `autocomplete`; by what means something else in the language of the words, nothing is. */
export function fieldConcept(tokens: readonly string[], words?: Words): FieldConcept | IconConcept | undefined {
  const others = words?.['false-friends']?.split(' ') ?? [];
  const isOfPlace = tokens.some((token) => SIDES.test(token));
  const told = tokens.filter((token) => !others.includes(token) && !(isOfPlace && token === 'position'));
  // One letter among other tokens is a number of some kind.
  return conceptIn(FIELDS, tokens.length > 1 ? told.filter((token) => token.length > 1 || token > 'z') : told);
}

/** Where something is drawn: a position there is no job. */
const SIDES = /^(top|bottom|left|right|center|scroll)$/;

/** True where the tokens together are what fields are called, and nothing else. */
export const isFieldName = (tokens: readonly string[]): boolean => FIELDS.has(tokens.join('-'));

/** True for words that forms ask for, and nothing more. */
export const isAskedFor = (text: string): boolean => isFieldName(tokensOf(text.replace(/^your /i, '')));
