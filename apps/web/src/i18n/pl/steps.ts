import type { steps as english } from '../en/steps.ts';
import { format } from './format.ts';

/** By severity, 0–4. */
const HOW_BAD = ['Prawie nie przeszkadza', 'Przeszkadza', 'Spowalnia', 'Utrudnia życie', 'Blokuje'];
/** By frequency, 1–4. */
const HOW_MANY = ['nielicznych', 'niektórych', 'większość', 'wszystkich'];
const TO_WHOM = ['nielicznym', 'niektórym', 'większości', 'wszystkim'];
/** What slows and what blocks, does so to somebody in the accusative; the rest asks for the dative. */
const IN_ACCUSATIVE: ReadonlySet<number> = new Set([2, 4]);

const ails = (severity: number, frequency: number): string =>
  `${HOW_BAD[severity]} ${(IN_ACCUSATIVE.has(severity) ? HOW_MANY : TO_WHOM)[frequency - 1]}`;

/** The words of the view that shows a map one step at a time. */
export const steps: typeof english = {
  label: 'Kroki',
  overview: 'Krok',
  at: (name, at, of) => `${name}, ${at} z ${of}`,
  where: (stage, at, of) => `${stage}, krok ${at} z ${of}`,
  previous: 'Poprzedni krok',
  next: 'Następny krok',
  emotion: 'Emocje',
  howItFeels: 'Jakie to uczucie?',
  feeling: (persona, word) => `${persona}: ${word}`,
  pain: (severity, frequency) => `${ails(severity, frequency)}, ${severity} × ${frequency}`,
  opportunity: (impact, effort) => `Efekt ${impact ?? '–'}, wysiłek ${effort ?? '–'}`,
  kind: 'Rodzaj',
  addTo: (where) => `Dodaj do „${where}”`,
  addToLane: (lane, step) => `Dodaj do toru ${lane}: ${step}`,
  add: 'Dodaj',
  addToLanes: (lanes) => `Dodaj do: ${lanes}`,
  moreLanes: (count) => format.plural(count, 'inny tor', 'inne tory', 'innych torów'),
  noStep: 'Ta mapa nie ma jeszcze kroków.',
  toPrevious: 'Przenieś do poprzedniego kroku',
  toNext: 'Przenieś do następnego kroku',
  toLane: 'Przenieś na tor',
  makeIt: 'Zmień rodzaj na',
};
