import type { steps as english } from '../en/steps.ts';
import { format } from './format.ts';

/** By severity, 0–4; each asks for the dative. */
const HOW_BAD = ['Почти не мешает', 'Слегка мешает', 'Мешает', 'Сильно мешает', 'Не даёт пройти'];
/** By frequency, 1–4. */
const TO_WHOM = ['немногим', 'некоторым', 'большинству', 'всем'];

/** The words of the view that shows a map one step at a time. */
export const steps: typeof english = {
  label: 'Шаги',
  overview: 'Шаг',
  at: (name, at, of) => `${name}, ${at} из ${of}`,
  where: (stage, at, of) => `${stage}, шаг ${at} из ${of}`,
  previous: 'Предыдущий шаг',
  next: 'Следующий шаг',
  emotion: 'Эмоции',
  howItFeels: 'Каково это?',
  feeling: (persona, word) => `${persona}: ${word}`,
  pain: (severity, frequency) => `${HOW_BAD[severity]} ${TO_WHOM[frequency - 1]}, ${severity} × ${frequency}`,
  opportunity: (impact, effort) => `Эффект ${impact ?? '–'}, усилия ${effort ?? '–'}`,
  kind: 'Вид',
  addTo: (where) => `Добавить в «${where}»`,
  addToLane: (lane, step) => `Добавить на дорожку ${lane}: ${step}`,
  add: 'Добавить',
  addToLanes: (lanes) => `Добавить: ${lanes}`,
  moreLanes: (count) => `ещё ${format.plural(count, 'дорожка', 'дорожки', 'дорожек')}`,
  noStep: 'На этой карте пока нет шагов.',
  toPrevious: 'Перенести на предыдущий шаг',
  toNext: 'Перенести на следующий шаг',
  toLane: 'Перенести на дорожку',
  makeIt: 'Сделать карточку видом',
};
