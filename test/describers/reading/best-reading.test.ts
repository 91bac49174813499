import { expect } from '@open-wc/testing';
import { bestReading } from '../../../src/describers/reading/best-reading.js';
import type { Word } from '../../../src/describers/reading/read-words.js';
import type { ImageKind, Pass } from '../../../src/describers/workers/messages.js';

/**
 * What Tesseract reads in one pass: a line a string, each word with its confidence, width and height; lines lie 40 pixels apart, unless
 * one begins with the number of another row.
 */
type Reading = readonly string[];

const ENTRY = /^(.*?)(?:\/(\d\d))?(?:\/(\d\d))?(?:\/(\d\d))?$/;

const wordsOf = (lines: Reading): Word[] =>
  lines.flatMap((line, index) => {
    const [, row = index, words = line] = /^(\d): (.*)$/.exec(line) ?? [];
    return words.split(' ').map((entry, column) => {
      const [, text = '', confidence = '95', width = '90', height = '30'] = ENTRY.exec(entry) ?? [];
      const place = { left: column * 100, top: Number(row) * 40, width: Number(width), height: Number(height) };
      return { text, confidence: Number(confidence), line: String(index), ...place };
    });
  });

const read = async (kind: ImageKind, ...readings: Reading[]): Promise<string | undefined> => {
  const passes = readings.map((): Pass => ({ segmentation: '3', picture: new Uint8Array() }));
  const left = readings.map(wordsOf);
  return (await bestReading({ kind, passes }, () => Promise.resolve(left.shift() ?? [])))?.text;
};

const times = (count: number, reading: Reading): Reading[] => Array.from({ length: count }, () => reading);

describe('the best reading', () => {
  const cases: [why: string, kind: ImageKind, readings: Reading[], text: string | undefined][] = [
    ['keeps lines and their order', 'drawing', [['Open until 8', 'every day']], 'Open until 8\nevery day'],
    ['drops words that Tesseract guessed', 'drawing', [['Open wx/41 daily']], 'Open daily'],
    ['drops marks', 'drawing', [['Open ~ daily']], 'Open daily'],
    ['keeps signs among the letters of a word', 'drawing', [['Patient*innen', 'Kaffee+Kuchen']], 'Patient*innen\nKaffee+Kuchen'], // prettier-ignore
    ['leaves out the number that a template has', 'drawing', [['Chocolate cake', '123-456-7890']], 'Chocolate cake'],
    ['leaves out where a template leads', 'drawing', [['Open daily', 'www.reallygreatsite.com', '123 Anywhere St. Any City']], 'Open daily'], // prettier-ignore
    ['is silent where a template says no more', 'drawing', [['+123-456-7890']], undefined],
    ['keeps a number that only begins so', 'drawing', [['Call us now', '123-456-2210']], 'Call us now\n123-456-2210'], // prettier-ignore
    ['drops a lonely letter', 'drawing', [['Open x/80 daily']], 'Open daily'],
    [
      'keeps a lonely digit of which no pass is sure, but that they read alike',
      'drawing',
      [['3/66 June dinner'], ['3/71 June dinner'], ['3/61 June dinner']],
      '3 June dinner',
    ],
    ['keeps a unit after figures', 'drawing', [['Open 24 h/84 daily']], 'Open 24 h daily'],
    ['keeps a unit after a time', 'drawing', [['Friday 19:00 h/84']], 'Friday 19:00 h'],
    ['is silent without one proven line', 'drawing', [['ab cd', 'e/95']], undefined],
    ['is silent where all is unsure', 'drawing', [['Open/70 daily/75']], undefined],
    [
      'believes what three passes agree on',
      'drawing',
      [['Sign/75 in/75'], ['Sign/70 in/72'], ['Sign/66 in/61']],
      'Sign in',
    ],
    ['takes the pass with most text', 'drawing', [['Open'], ['Open until 8']], 'Open until 8'],
    ['leaves the spaces as the plainest pass read them', 'drawing', [['Sign/85 in/85'], ['Signin/96']], 'Sign in'],
    [
      'has words elected',
      'drawing',
      [['Call 333-0142/93'], ['Call 555-0142/80'], ['Call 555-0142/85']],
      'Call 555-0142',
    ],
    [
      'does not have elected what lost a letter at its end',
      'drawing',
      [['Free over $25/90'], ['Free over $2/95/60'], ['Free over $2/96/60']],
      'Free over $25',
    ],
    [
      'keeps its own word where another is hardly surer',
      'drawing',
      [['Save 5€/90 today', 'every week'], ['Save E/93 today']],
      'Save 5€ today\nevery week',
    ],
    [
      'puts back an amount that three passes read beside a line',
      'drawing',
      [['Onion soup', 'Duck 21€'], ...times(3, ['Onion/70 soup/70  8€', 'Duck 21€'])],
      'Onion soup 8€\nDuck 21€',
    ],
    [
      'does not put back what two passes read',
      'drawing',
      [['Onion soup'], ...times(2, ['Onion/70 soup/70 8€'])],
      'Onion soup',
    ],
    [
      'puts back a word far to the right as a line of its own',
      'drawing',
      [['May and June'], ...times(3, ['May/61 and/61 June/61    Sept'])],
      'May and June\nSept',
    ],
    [
      'does not elect a time that no day has',
      'drawing',
      [['Open 92:30/90'], ['Open 92:30/90'], ['Open 9:30/79']],
      'Open 9:30',
    ],
    [
      'leaves the length of a film, of which one pass made a time',
      'drawing',
      [['Length 45:30'], ['Length 45:30'], ['Length 45:30'], ['Length 15:30/61']],
      'Length 45:30',
    ],
    [
      'leaves the length of a film, of which one pass lost a figure',
      'drawing',
      [['Length 45:30'], ['Length 45:30'], ['Length 45:30'], ['Length 5:30/61']],
      'Length 45:30',
    ],
    [
      'believes an accent and a comma that some passes lost',
      'drawing',
      [['Garcon/92 140€/96'], ['Garcon/92 140€/96'], ['Garçon/97 1,40€/92']],
      'Garçon 1,40€',
    ],
    [
      'believes a point that one pass of six saw',
      'drawing',
      [['Apple $5.75'], ...Array.from({ length: 5 }, (): Reading => ['Apple $575'])],
      'Apple $5.75',
    ],
    [
      'does not believe an accent that one pass of many made up',
      'drawing',
      [['Garden'], ['Garden'], ['Garden'], ['Garden'], ['Garden'], ['Gardén/70']],
      'Garden',
    ],
    [
      'does not believe an accent on a word that is known without, and less surely read with it',
      'drawing',
      [['Garden/97'], ['Garden/97'], ['Gardén/85'], ['Gardén/85']],
      'Garden',
    ],
    [
      'keeps an "&" between words, and signs beside figures',
      'drawing',
      [['Fish & chips 30 % off']],
      'Fish & chips 30 % off',
    ],
    ['keeps a stroke between amounts', 'drawing', [['Each 5 € / 100 pieces']], 'Each 5 € / 100 pieces'],
    ['drops an "&" and signs that stand alone', 'drawing', [['& Fish € chips %/50']], 'Fish chips'],
    [
      'drops what few passes took for letters beside a line',
      'drawing',
      [['4A Studio Cavala 1'], [' Studio Cavala'], [' Studio Cavala']],
      'Studio Cavala',
    ],
    [
      'drops one character beside a line that many passes, though not nearly all, took for a figure',
      'drawing',
      [['4 Harper Optics'], ['4 Harper Optics'], ['4 Harper Optics'], ['@ Harper Optics'], ['@ Harper Optics']],
      'Harper Optics',
    ],
    [
      'keeps a figure beside a line that nearly all passes read',
      'drawing',
      [['4 rooms free'], ['4 rooms free'], ['4 rooms free'], ['A rooms free']],
      '4 rooms free',
    ],
    [
      'leaves one letter without the accent that fewer passes read, for that is another word',
      'drawing',
      [['Vou a casa'], ['Vou a casa'], ['Vou à casa']],
      'Vou a casa',
    ],
    [
      'keeps a short word at the end that most passes read',
      'drawing',
      [['Come on in'], ['Come on in'], ['Come on']],
      'Come on in',
    ],
    [
      'drops a scrap that a single pass read',
      'drawing',
      [['Request a quote', 'mo4/90'], ['Request a quote'], ['Request a quote']],
      'Request a quote',
    ],
    [
      'drops a scrap of nothing but marks',
      'drawing',
      [
        ['Request a quote', '4 A'],
        ['Request a quote', '4 A'],
      ],
      'Request a quote',
    ],
    [
      'is silent where what passes agree on is hardly believed',
      'drawing',
      [['YaHQO/65'], ['YaHQO/64'], ['YaHQO/66']],
      undefined,
    ],
    [
      'adds a line that only another pass read',
      'drawing',
      [
        ['Winter sale now', ''],
        ['', 'until Sunday'],
      ],
      'Winter sale now\nuntil Sunday',
    ],
    [
      'keeps an address whole of which another pass lost a part',
      'drawing',
      [['info@oakford.example/80'], ['oakford.example/97'], ['info@oakford.example/96']],
      'info@oakford.example',
    ],
    [
      'believes an address and an offer that three passes read alike, though none is sure',
      'drawing',
      [
        ['Glasses for everybody 2x1/27', 'www.oakford-optics.com/23'],
        ['Glasses for everybody 2x1/44', 'www.oakford-optics.com/53'],
        ['Glasses for everybody 2x1/51', 'www.oakford-optics.com/55'],
      ],
      'Glasses for everybody 2x1\nwww.oakford-optics.com',
    ],
    [
      'drops what only two of them read so',
      'drawing',
      [['Glasses', 'www.oakford-optics.com/55'], ['Glasses', 'www.oakford-optics.com/55'], ['Glasses']],
      'Glasses',
    ],
    [
      'drops a line of which one pass of several is hardly sure',
      'drawing',
      [
        ['Ambu/87', 'Sin tarjeta'],
        ['', 'Sin tarjeta'],
        ['', 'Sin tarjeta'],
      ],
      'Sin tarjeta',
    ],
    ['puts what another pass read beside a line where it stands', 'drawing', [[' Closed'], ['Open']], 'Open\nClosed'],
    [
      'says row by row what was read as two columns of a price list',
      'drawing',
      [['0: Menu', '1: Soup', '2: Apple pie', '1:   $4.50', '2:   $6']],
      'Menu\nSoup $4.50\nApple pie $6',
    ],
    [
      'says row by row a price list whose labels hold figures',
      'drawing',
      [['0: Massage 30 min', '1: Massage 60 min', '0:    25€', '1:    45€']],
      'Massage 30 min 25€\nMassage 60 min 45€',
    ],
    [
      'says opening hours row by row, also where nothing is open',
      'drawing',
      [['0: Friday', '1: Saturday', '2: Sunday', '0:  9:00 - 17:30', '1:  9:00 - 12:30', '2:  closed']],
      'Friday 9:00 - 17:30\nSaturday 9:00 - 12:30\nSunday closed',
    ],
    [
      'says what stands above before what stands below, in whatever order it was read',
      'drawing',
      [['1: Enter code NOW', '0: Dental check-ups']],
      'Dental check-ups\nEnter code NOW',
    ],
    [
      'says two columns of words one after the other',
      'drawing',
      [['0: Our team', '1: meets here', '0:   Visit us', '1:   any day']],
      'Our team\nmeets here\nVisit us\nany day',
    ],
    [
      'says two addresses one after the other',
      'drawing',
      [['0: Clinic North', '1: 12 Main St', '2: 555 1234', '0:    Clinic South', '1:    34 Oak St', '2:    555 4321']],
      'Clinic North\n12 Main St\n555 1234\nClinic South\n34 Oak St\n555 4321',
    ],
    [
      'says two texts one after the other that were read across',
      'drawing',
      [['Our services  Our address', 'Check-ups daily  Mill Lane', 'Fillings']],
      'Our services\nCheck-ups daily\nFillings\nOur address\nMill Lane',
    ],
    [
      'says each heading with the words centred below it, where all were read across',
      'drawing',
      [[' 95%    12,000    130', 'happy patients today  visits a year  doctors in town', 'come and see us all week']],
      '95%\nhappy patients today\n12,000\nvisits a year\n130\ndoctors in town\ncome and see us all week',
    ],
    [
      'says a table row by row, though nothing but its form tells that it is one',
      'drawing',
      [['Date  Doctor  Room', 'Monday  Alvarez  Garden', 'Tuesday  Chen  River']],
      'Date Doctor Room\nMonday Alvarez Garden\nTuesday Chen River',
    ],
    [
      'says names and what they stand for row by row',
      'drawing',
      [['Name  Anna', 'Trade  Nurse']],
      'Name Anna\nTrade Nurse',
    ],
    ['parts labels beside each other', 'drawing', [['High Street   Mill Lane']], 'High Street\nMill Lane'],
    ['leaves a value beside its label', 'drawing', [['Car wash   $77.00']], 'Car wash $77.00'],
    [
      'keeps a dash between words, and none that was guessed',
      'drawing',
      [['9:00 - 17:30 -/50 daily']],
      '9:00 - 17:30 daily',
    ],
    [
      'puts back a word that the pass with most text has lost',
      'photograph',
      [['Save/96 $5/56 on/89 every/94 visit/55'], ['Save/96 $5/92 on/40 every/94 visit/92']],
      'Save $5 on every visit',
    ],
    [
      'takes an I or l before the rest of a time for a one',
      'drawing',
      [['until Ipm from l:30']],
      'until 1pm from 1:30',
    ],
    ['takes a sign of dollars within a word for an S', 'drawing', [['$conto S$conto $20']], 'Sconto Sconto $20'],
    [
      'takes bars for no code',
      'photograph',
      [
        ['Healing begins here', 'TTT111/25'],
        ['Healing begins here', 'TTT111/25'],
        ['Healing begins here', 'TTT111/25'],
      ],
      'Healing begins here',
    ],
    ['parts two pairs of a number to call', 'drawing', [['Appel 04 9155 20 18']], 'Appel 04 91 55 20 18'],
    ['leaves a year beside one', 'drawing', [['Depuis 1998 appel 04 9155 20 18']], 'Depuis 1998 appel 04 91 55 20 18'],
    ['leaves the code of a city before pairs', 'drawing', [['Telefon 0711 55 66 77']], 'Telefon 0711 55 66 77'],
    [
      'leaves figures that are no pairs',
      'drawing',
      [['Call 020 7946 0321', 'Ref 04 9155 20']],
      'Call 020 7946 0321\nRef 04 9155 20',
    ],
    ['takes two of them between figures for noughts', 'drawing', [['Call 42 OO 11 daily']], 'Call 42 00 11 daily'],
    ['leaves two of them beside one figure', 'drawing', [['Gauge OO 11 trains']], 'Gauge OO 11 trains'],
    ['takes an O beside other figures for a nought', 'drawing', [['Call O1 45 O2 arena']], 'Call 01 45 02 arena'],
    ['keeps an O that stands beside none', 'drawing', [['The O2 arena']], 'The O2 arena'],
    [
      'puts back the colons of opening hours',
      'drawing',
      [['Mon 8:30 - 17.00', 'Tue 830 - 17:00', 'Wed 9:00-13:00', 'Room 830']],
      'Mon 8:30 - 17:00\nTue 8:30 - 17:00\nWed 9:00-13:00\nRoom 830',
    ],
    [
      'keeps a number to call and a year among opening hours',
      'drawing',
      [['Mon 8:30 - 17:00', 'Tue 8:30 - 17:00', 'Call 555-0142', 'Summer 2024 - 9:00']],
      'Mon 8:30 - 17:00\nTue 8:30 - 17:00\nCall 555-0142\nSummer 2024 - 9:00',
    ],
    [
      'leaves figures that other times tell nothing about',
      'drawing',
      [['Flat 830 - 845', 'Call 9:00']],
      'Flat 830 - 845\nCall 9:00',
    ],
    ['keeps an I before an n', 'drawing', [['PatientInnen']], 'PatientInnen'],
    ['takes a nought before a capital for an O', 'drawing', [['Oakford 0X4/85 7QT']], 'Oakford OX4 7QT'],
    ['parts an hour from the word after it', 'drawing', [['samedi 10hà 17h']], 'samedi 10h à 17h'],
    ['reads what a litre costs', 'drawing', [['Aceite 8,95 €/1/70']], 'Aceite 8,95 €/l'],
    ['reads a raised figure after a number', 'drawing', [['Studio 72 m°,/68']], 'Studio 72 m²,'],
    ['takes miles for millilitres where others are', 'drawing', [['250 ml for', '100 mi']], '250 ml for\n100 ml'],
    ['keeps miles', 'drawing', [['within 100 mi']], 'within 100 mi'],
    ['keeps short lines beside a proven one', 'drawing', [['Visitors', '12k']], 'Visitors\n12k'],
    [
      'drops what was guessed beside a proven line, as in a round corner',
      'drawing',
      [['Visitors', 'Ty/65']],
      'Visitors',
    ],
    [
      'keeps an amount that one pass of several is sure of',
      'drawing',
      [['from just', '£24'], ['from just']],
      'from just\n£24',
    ],
    ['drops a mark beside a proven line', 'drawing', [['Visitors', '4']], 'Visitors'],
    ['keeps only proven lines in a photograph', 'photograph', [['Visitors', '12k']], 'Visitors'],
    ['asks more of a line in a photograph', 'photograph', [['Visitors/81']], undefined],
    ['says nothing of a placeholder that shows its own size', 'drawing', [['1870x773']], undefined],
    ['says nothing of whose photograph it is', 'photograph', [['Foto von Meier', 'www.meierbild.de']], undefined],
    ['says nothing of who took it, and when', 'photograph', [['Meier (2007)']], undefined],
    [
      'says nothing of whose it is where the address fell to pieces',
      'photograph',
      [['OAKFORD. CARS. COM. CH', '100 120']],
      undefined,
    ],
    [
      'says an address below what stands in larger letters, for that is no note of whose photograph it is',
      'photograph',
      [['Health for families/96/90/60', 'www.oakford.com']],
      'Health for families\nwww.oakford.com',
    ],
    [
      'says a sign of two short sentences in a photograph',
      'photograph',
      [['Private parking. No entry']],
      'Private parking. No entry',
    ],
    [
      'says a longer text with an address in a photograph',
      'photograph',
      [['Rooms for all guests', 'quiet and near the lake', 'book on www.lakeside.com']],
      'Rooms for all guests\nquiet and near the lake\nbook on www.lakeside.com',
    ],
    ['says an address on a drawing', 'drawing', [['www.meierbild.de']], 'www.meierbild.de'],
    ['says nothing of a year alone', 'drawing', [['1984']], undefined],
    ['says an amount', 'drawing', [['$49.99']], '$49.99'],
    ['says an offer that passes read alike', 'drawing', [['2x1'], ['2x1'], ['2x1']], '2x1'],
    ['says nothing of a single figure', 'drawing', [['4'], ['4'], ['4']], undefined],
    ['says a number to call', 'drawing', [['(555) 013-2266']], '(555) 013-2266'],
    ['says nothing of an empty image', 'drawing', [[], []], undefined],
  ];
  for (const [why, kind, readings, text] of cases) {
    it(why, async () => expect(await read(kind, ...readings)).to.equal(text));
  }

  it('gives a photograph up in whose likeliest pictures it reads no word, and reads all of another', async () => {
    const asked = async (words: readonly string[]): Promise<string[]> => {
      const likelihoods = [3, 9, 4, 8, 5];
      const passes = likelihoods.map((likelihood): Pass => ({
        segmentation: '3',
        picture: new Uint8Array(),
        likelihood,
      }));
      const told: string[] = [];
      await bestReading({ kind: 'photograph', passes }, (pass) => {
        told.push(String(pass.likelihood));
        return Promise.resolve(wordsOf([words[passes.indexOf(pass)] ?? '']));
      });
      return told;
    };
    expect(await asked(['Visitors', 'x', 'Hours', 'y', 'a'])).to.deep.equal(['9']);
    expect(await asked(['Visitors', 'leaf/21', 'Hours', 'leaf/79', 'a'])).to.deep.equal(['9', '8']);
    expect(await asked(['x', 'leaf/21', 'y', 'Open/80', 'y'])).to.deep.equal(['9', '8', '5', '4', '3']);
    expect(await asked(['x', 'Open/80', 'y', 'x', 'y'])).to.deep.equal(['9', '8', '5', '4', '3']);
  });

  it('has every line of a long reading prove itself', async () => {
    const long = Array.from({ length: 13 }, () => 'several words');
    expect(await read('drawing', [...long, 'ab'])).to.equal(long.join('\n'));
  });
});
