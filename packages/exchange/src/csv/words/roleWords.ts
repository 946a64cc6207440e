import { type WordTable, wordTable } from './wordTable.ts';

/** What a row or column can say besides the cards of a lane. */
export type Role =
  | 'stage'
  | 'step'
  | 'stageGoal'
  | 'persona'
  | 'emotion'
  | 'emotionWord'
  | 'emotionReason'
  | 'severity'
  | 'frequency'
  | 'number';

const SYNONYMS: Readonly<Record<Role, string>> = {
  stage:
    'stage|stages|phase|phases|journey stage|journey phase|customer journey stage|stage name|phase name|etap|etapy|faza|fazy|этап|этапы|стадия|стадии|фаза|фазы|phasen|etappe|etappen|etapa|etapas|fase|fases|étape|étapes',
  step: 'step|steps|step name|journey step|customer step|customer steps|user step|user steps|task|tasks|krok|kroki|zadanie|шаг|шаги|задача|schritt|schritte|aufgabe|paso|pasos|tarea|sous étape|sous étapes|tâche',
  stageGoal:
    'customer goal|customer goals|stage goal|stage goals|goal|goals|user goal|user goals|objective|objectives|cel|cele|cel klienta|cele klienta|цель|цели|цель клиента|цели клиента|цель этапа|ziel|ziele|kundenziel|kundenziele|objetivo|objetivos|meta|metas|objetivo del cliente|objectif|objectifs|objectif client|but|buts',
  persona:
    'persona|personas|customer type|segment|who|persona name|klient|kto|персона|персоны|кто|wer|quién|qui',
  emotion:
    'emotion|emotions|emotional curve|emotion curve|emotional journey|feeling|feelings|feels|mood|sentiment|satisfaction|experience|emotional state|emotion score|emocja|emocje|uczucia|uczucie|czuje|nastrój|krzywa emocji|doświadczenie|satysfakcja|эмоция|эмоции|чувства|чувство|чувствует|настроение|кривая эмоций|эмоциональная кривая|удовлетворенность|опыт|emotionen|gefühl|gefühle|fühlt|stimmung|emotionskurve|gefühlskurve|zufriedenheit|erlebnis|emoción|emociones|sentimiento|sentimientos|siente|ánimo|curva emocional|satisfacción|experiencia|émotion|émotions|sentiments|ressenti|ressentis|humeur|courbe émotionnelle|expérience',
  emotionWord: 'emotion word|feeling word',
  emotionReason: 'emotion reason|feeling reason|why they feel so',
  severity:
    'severity|pain severity|dotkliwość|waga|ważność|серьезность|критичность|schwere|schweregrad|gravedad|severidad|gravité|sévérité',
  frequency: 'frequency|pain frequency|częstość|częstotliwość|частота|häufigkeit|frecuencia|fréquence',
  number: 'id|no|nr|number|row|row id|index|lp|номер|nummer|número|numéro',
};

/** What a header means where it names no lane. */
export const ROLE_WORDS: WordTable<Role> = wordTable(
  Object.entries(SYNONYMS).map(([role, list]): [Role, string] => [role as Role, list]),
);
