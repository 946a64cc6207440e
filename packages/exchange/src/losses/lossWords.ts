/** What can be lost on the way into a file, each as a sentence that says how much of it. */
export interface LossWords {
  trayCards(count: number): string;
  blankCards(count: number): string;
  cardWidths(count: number): string;
  cardKinds(count: number): string;
  severities(count: number): string;
  impacts(count: number): string;
  evidence(count: number): string;
  stepLinks(count: number): string;
  metrics(count: number): string;
  emotionSources(count: number): string;
  otherMaps(count: number): string;
  items(count: number): string;
  othersEmotions(names: string): string;
  unratedSteps(count: number): string;
  roundedEmotions(count: number): string;
  emotionWords(count: number): string;
  cardsWithoutLane(count: number): string;
  picturesGone(count: number): string;
  picturesUnread(count: number): string;
  picturesNamed(count: number): string;
  undrawnLines(count: number): string;
  width(pixels: number): string;
  font(): string;
  emotionPoints(count: number): string;
  unseenCards(count: number): string;
  drawings(count: number): string;
  shapesAsText(count: number): string;
  looseConnectors(count: number): string;
  canvasJourney(): string;
  notOf(persona: string, cards: number, emotions: number): string;
}
