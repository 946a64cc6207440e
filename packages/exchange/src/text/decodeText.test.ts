import { describe, expect, it } from 'vitest';
import { decodeText } from './decodeText.ts';

const utf16 = (text: string, big: boolean, mark: boolean): Uint8Array => {
  const units = [...(mark ? '\ufeff' : ''), ...text].flatMap((char) => [...char].flatMap((c) => c.split('')));
  return Uint8Array.from(
    units.flatMap((unit) => {
      const code = unit.charCodeAt(0);
      return big ? [code >> 8, code & 255] : [code & 255, code >> 8];
    }),
  );
};

/** Bytes of a code page, from the decoder turned round. */
const encoded = (text: string, encoding: string): Uint8Array => {
  const letters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, i) => i));
  return Uint8Array.from([...text].map((char) => letters.indexOf(char)));
};

describe('the text of a file', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode('Etap;Świadomość'), 'utf-8'],
    ['UTF-8 with a mark', new TextEncoder().encode('\ufeffEtap;Świadomość'), 'utf-8'],
    ['UTF-16 with a mark', utf16('Etap;Świadomość', false, true), 'utf-16le'],
    ['UTF-16, the other end first', utf16('Etap;Świadomość', true, true), 'utf-16be'],
    ['UTF-16 without a mark', utf16('Etap;Świadomość', false, false), 'utf-16le'],
  ])('in %s is read as it is', (_, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ ok: true, text: 'Etap;Świadomość', encoding, guessed: false });
  });

  it.each([
    ['windows-1250', 'Etap;Świadomość;Rozważanie\nBolączki;Długie oczekiwanie;Brak pewności'],
    ['windows-1251', 'Этап;Осознание;Выбор\nБоли;Долгое ожидание;Нет уверенности'],
    ['windows-1252', 'Étape;Découverte;Réflexion\nÉmotion;Très déçu;À l’aise\nœuvre;¿Qué?;Größe'],
  ])('in %s is told by its letters', (encoding, text) => {
    expect(decodeText(encoded(text, encoding))).toEqual({ ok: true, text, encoding, guessed: true });
  });

  it.each([
    ['zeros', Uint8Array.from([65, 0, 66, 67, 0, 0, 68])],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])],
    ['noise', Uint8Array.from({ length: 500 }, (_, i) => (i * 151 + 7) % 256 || 1)],
  ])('is none: %s', (_, bytes) => {
    expect(decodeText(bytes).ok).toBe(false);
  });
});
