import { expect, test } from 'vitest';
import { idLetters } from '../../../src/core/text';

test.each([
  ['Geschäftsführer', 'geschaeftsfuehrer'],
  ['Größe der Prüfstelle', 'groesse der pruefstelle'],
  ['Directrice générale déléguée', 'directrice generale deleguee'],
  ['Ekonomidirektör', 'ekonomidirektor'],
  ['Försäljningschef på Öland', 'forsaljningschef pa oland'],
  ['Päällikkö', 'paallikko'],
  ['Genel Müdür Yardımcısı', 'genel mudur yardimcisi'],
  ['Økonomidirektør', 'okonomidirektor'],
  ['Główny księgowy', 'glowny ksiegowy'],
  ['Œuvre sociale', 'oeuvre sociale'],
  ['Главный инженер, Строй', 'главный инженер, строй'],
  ['Διευθυντής', 'διευθυντής'],
  ['ガバナンス部長', 'ガバナンス部長'],
])('%s is %s in an id', (text, letters) => {
  expect(idLetters(text)).toBe(letters);
});

test('letters of an id stay as they are', () => {
  for (const text of ['Geschäftsführer', 'Økonomi', 'Γιώργος', 'Ürün Müdürü', 'मुख्य अधिकारी'])
    expect(idLetters(idLetters(text))).toBe(idLetters(text));
});
