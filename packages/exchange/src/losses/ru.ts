import type { LossWords } from './lossWords.ts';

/** Losses in Russian: the count stands at the end, where nothing has to agree with it. */
export const RUSSIAN_LOSSES: LossWords = {
  trayCards: (count) => `Карточки без шага: ${count}.`,
  blankCards: (count) => `Карточки без текста: ${count}.`,
  cardWidths: (count) => `Ширина карточек, охватывающих несколько шагов: ${count}.`,
  cardKinds: (count) => `Вид карточек, если его не выдаёт дорожка: ${count}.`,
  severities: (count) => `Тяжесть и частота болевых точек: ${count}.`,
  impacts: (count) => `Эффект и усилия возможностей: ${count}.`,
  evidence: (count) => `Свидетельства и персоны карточек: ${count}.`,
  stepLinks: (count) => `Связи шагов и то, что они передают: ${count}.`,
  metrics: (count) => `Ряды измерений: ${count}.`,
  emotionSources: (count) => `Откуда известно об эмоциях: ${count}.`,
  otherMaps: (count) => `Другие карты на доске: ${count}.`,
  items: (count) => `Элементы доски вне карты: ${count}.`,
  othersEmotions: (names) => `Эмоции других (${names}): в Mermaid одна оценка на шаг.`,
  unratedSteps: (count) => `Шаги без эмоции, записанные с оценкой 3 и пояснением: ${count}.`,
  roundedEmotions: (count) => `Эмоции, округлённые до целой оценки: ${count}.`,
  emotionWords: (count) => `Слова и причины эмоций: ${count}.`,
  cardsWithoutLane: (count) => `Карточки, ведь в Mermaid нет дорожек: ${count}.`,
  picturesGone: (count) => `Изображения, файла которых не оказалось: ${count}.`,
  picturesUnread: (count) => `Изображения повреждённые или такие, которых формат не принимает: ${count}.`,
  picturesNamed: (count) => `Изображения, названные без самого файла: ${count}.`,
  undrawnLines: (count) => `Строки письмом, которого нет в шрифтах картинки (выберите SVG): ${count}.`,
  width: (pixels) => `Желаемая ширина: картинка таких пропорций может быть шириной ${pixels} пикселей.`,
  font: () => 'Буквы точно такие, где установлен шрифт Inter, а где его нет, похожие.',
  emotionPoints: (count) => `Кривая эмоций, точки: ${count}.`,
  unseenCards: (count) => `Карточки, которых на доске не видно: ${count}.`,
  drawings: (count) => `Рисунки: ${count}.`,
  shapesAsText: (count) => `Контуры фигур, от которых остаются слова: ${count}.`,
  looseConnectors: (count) => `Соединители со свободным концом или с концом на кривой: ${count}.`,
  canvasJourney: () =>
    'Другие программы этого не увидят. Wayline прочтёт всё обратно: в файле есть вся доска.',
  notOf: (persona, cards, emotions) =>
    `Всё, что не относится к персоне ${persona}. Карточки: ${cards}, эмоции: ${emotions}.`,
};
