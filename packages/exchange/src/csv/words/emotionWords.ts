import { type WordTable, wordTable } from './wordTable.ts';

/**
 * Words that say how good or bad something feels. Five grades where the word names a grade; three-grade words and
 * names of feelings give ±1, since they say nothing of their strength.
 */
const SYNONYMS: readonly (readonly [number, string])[] = [
  [
    -2,
    'very negative|very bad|very unhappy|very dissatisfied|very frustrated|terrible|awful|horrible|furious|hate|worst|despair|desperate|bardzo negatywne|bardzo negatywna|bardzo źle|bardzo niezadowolony|okropnie|wściekły|wściekłość|rozpacz|очень негативно|очень плохо|очень негативная|ужасно|ярость|отчаяние|в ярости|sehr negativ|sehr schlecht|sehr unzufrieden|furchtbar|wütend|verzweifelt|muy negativo|muy mal|muy malo|muy insatisfecho|furioso|desesperado|très négatif|très mauvais|très mal|très insatisfait|furieux|désespéré',
  ],
  [
    -1,
    'negative|bad|poor|unhappy|sad|low|dissatisfied|frustrated|frustration|frustrating|annoyed|annoying|angry|anger|anxious|anxiety|worried|worry|confused|confusion|confusing|disappointed|disappointment|stressed|stressful|nervous|uncertain|unsure|impatient|bored|doubtful|overwhelmed|fear|afraid|irritated|upset|lost|concerned|skeptical|sceptical|tired|helpless|stuck|hesitant|tense|insecure|negatywne|negatywna|negatywny|negatywnie|źle|smutny|smutek|niezadowolony|niezadowolenie|sfrustrowany|frustracja|zły|złość|zdenerwowany|niepokój|niepewny|niepewność|zagubiony|rozczarowany|rozczarowanie|zirytowany|irytacja|znudzony|zestresowany|stres|strach|obawa|obawy|zmartwiony|negativo|negativa|негативно|негатив|негативная|негативные|плохо|грусть|недоволен|недовольство|раздражение|раздражен|злость|тревога|беспокойство|неуверенность|растерянность|разочарование|разочарован|стресс|страх|скука|сомнение|сомнения|усталость|фрустрация|schlecht|traurig|unzufrieden|frustriert|verärgert|ängstlich|besorgt|verwirrt|enttäuscht|gestresst|nervös|unsicher|ungeduldig|gelangweilt|genervt|malo|mala|mal|triste|insatisfecho|frustrado|frustrada|enojado|enfadado|ansioso|ansiosa|preocupado|confundido|confuso|decepcionado|estresado|nervioso|inseguro|impaciente|aburrido|miedo|négatif|négative|mauvais|insatisfait|frustré|frustrée|énervé|anxieux|inquiet|inquiète|confus|déçu|déçue|stressé|nerveux|incertain|impatient|ennuyé|peur',
  ],
  [
    0,
    'neutral|ok|okay|fine|average|indifferent|mixed|medium|so so|neither|neutralne|neutralna|neutralny|neutralnie|obojętny|obojętność|przeciętnie|нейтрально|нейтральная|нейтральный|нейтральные|равнодушие|средне|нормально|gleichgültig|mittel|mittelmäßig|neutro|neutra|indiferente|regular|neutre|indifférent|moyen',
  ],
  [
    1,
    'positive|good|happy|satisfied|glad|pleased|high|curious|curiosity|interested|interest|hopeful|hope|confident|confidence|relieved|relief|calm|trust|trusting|excited|excitement|optimistic|reassured|comfortable|proud|inspired|motivated|anticipation|grateful|surprised|secure|at ease|eager|content|pozytywne|pozytywna|pozytywny|pozytywnie|dobrze|zadowolony|zadowolenie|szczęśliwy|radość|ciekawość|ciekawy|zaciekawiony|zainteresowany|zainteresowanie|nadzieja|pewny|pewność|ulga|spokój|spokojny|zaufanie|podekscytowany|ekscytacja|позитивно|позитив|позитивная|позитивные|хорошо|радость|доволен|удовлетворение|любопытство|интерес|заинтересован|надежда|уверенность|облегчение|спокойствие|доверие|воодушевление|предвкушение|positiv|gut|glücklich|zufrieden|neugierig|neugier|interessiert|hoffnungsvoll|hoffnung|zuversichtlich|erleichtert|erleichterung|ruhig|vertrauen|aufgeregt|gespannt|stolz|froh|positivo|positiva|bueno|buena|bien|feliz|contento|contenta|satisfecho|satisfecha|curioso|curiosidad|interesado|esperanza|seguro|aliviado|alivio|tranquilo|confianza|emocionado|positif|bon|heureux|heureuse|satisfait|satisfaite|curieux|intéressé|espoir|confiant|soulagé|soulagement|calme|confiance|enthousiaste|rassuré',
  ],
  [
    2,
    'very positive|very good|very happy|very satisfied|great|excellent|delighted|delight|thrilled|love|loves|amazing|awesome|wonderful|joy|ecstatic|enthusiastic|best|bardzo pozytywne|bardzo pozytywna|bardzo dobrze|bardzo zadowolony|zachwyt|zachwycony|świetnie|wspaniale|entuzjazm|очень позитивно|очень позитивная|очень хорошо|восторг|отлично|счастье|восхищение|sehr positiv|sehr gut|sehr zufrieden|begeistert|begeisterung|ausgezeichnet|großartig|muy positivo|muy bien|muy bueno|muy feliz|muy satisfecho|encantado|encantada|excelente|entusiasmado|alegría|très positif|très bon|très bien|très heureux|très satisfait|ravi|ravie|enchanté|joie',
  ],
];

/** The valence of a word, −2…+2. */
export const EMOTION_WORDS: WordTable<number> = wordTable(SYNONYMS);

/** The valence of a face, −2…+2, longest first. */
export const FACES: readonly (readonly [string, number])[] = [
  ...faces(-2, '😡 🤬 😠 😭 😱 😤 💔 👎👎'),
  ...faces(-1, '🙁 ☹️ ☹ 😟 😕 😞 😔 😢 😩 😣 😰 😖 😒 🙄 😥 😨 👎 :-( :( :/ :-/'),
  ...faces(0, '😐 😑 😶 🤔 😬 :-| :|'),
  ...faces(1, '🙂 😊 ☺️ ☺ 😌 😀 😃 😄 😁 😉 🤗 👍 :-) :)'),
  ...faces(2, '😍 🤩 🥰 😻 ❤️ ❤ 🎉 🥳 😎 👍👍 :-D :D'),
].sort(([a], [b]) => b.length - a.length);

function faces(valence: number, list: string): (readonly [string, number])[] {
  return list.split(' ').map((face) => [face, valence] as const);
}
