import { type WordTable, wordTable } from '../csv/words/wordTable.ts';

/** The places of a persona's sheet that a file can speak of; `ignored` is what says nothing about a person. */
export type PersonaField =
  | 'name'
  | 'archetype'
  | 'quote'
  | 'bio'
  | 'role'
  | 'segment'
  | 'share'
  | 'demographics'
  | 'goals'
  | 'needs'
  | 'frustrations'
  | 'motivations'
  | 'behaviours'
  | 'jobs'
  | 'traits'
  | 'skills'
  | 'channels'
  | 'devices'
  | 'says'
  | 'thinks'
  | 'does'
  | 'feels'
  | 'empathy'
  | 'tone'
  | 'basis'
  | 'sampleSize'
  | 'sources'
  | 'custom'
  | 'color'
  | 'picture'
  | 'ignored';

/** What people call each part of a persona's sheet, in English, Polish and Russian. */
const SYNONYMS: Readonly<Record<PersonaField, string>> = {
  name: 'name|persona|persona name|full name|title|imię|imię i nazwisko|nazwa|имя|имя персоны|название',
  archetype:
    'archetype|archetypes|type|in a few words|occupation|job title|profession|subtitle|typ|archetyp|zawód|stanowisko|архетип|тип|профессия|должность',
  quote: 'quote|tagline|motto|key quote|in their words|cytat|motto życiowe|цитата|девиз',
  bio: 'bio|biography|about|description|summary|background|story|profile|overview|who|scenario|opis|historia|biografia|o mnie|o personie|описание|история|биография|о персоне|о себе',
  role: 'role|rola|роль',
  segment: 'segment|customer segment|market segment|segment klientów|сегмент',
  share: 'share|share of customers|percentage|udział|udział klientów|доля|доля клиентов',
  demographics:
    'demographics|demographic|facts|personal facts|details|age|gender|sex|location|city|country|income|education|family|family status|marital status|status|household|language|languages|demografia|dane demograficzne|wiek|płeć|miasto|kraj|dochód|wykształcenie|rodzina|демография|возраст|пол|город|страна|доход|образование|семья',
  goals:
    'goals|goal|objectives|objective|aims|wants|want|desire|desires|what they want|cele|cel|czego chce|цели|цель|чего хочет|желания',
  needs: 'needs|need|requirements|user needs|potrzeby|potrzeba|потребности|потребность|нужды',
  frustrations:
    'frustrations|frustration|pain points|pain point|pains|pain|fears|fear|worries|challenges|challenge|problems|obstacles|barriers|concerns|frustracje|frustracja|bolączki|obawy|problemy|bariery|фрустрации|разочарования|разочарование|боли|боль|страхи|проблемы|барьеры|трудности',
  motivations:
    'motivations|motivation|drivers|motives|values|motywacje|motywacja|мотивация|мотивации|мотивы|ценности',
  behaviours:
    'behaviours|behaviors|behaviour|behavior|habits|activities|zachowania|zachowanie|nawyki|поведение|привычки',
  jobs: 'jobs|job|jobs to be done|job to be done|jtbd|zadania|zadania do wykonania|работы|задачи',
  traits: 'traits|trait|personality|characteristics|cechy|osobowość|черты|черты характера|характер|личность',
  skills: 'skills|skill|abilities|expertise|tech skills|umiejętności|kompetencje|навыки|умения',
  channels:
    'channels|preferred channels|channel preferences|channel|kanały|preferowane kanały|каналы|предпочитаемые каналы',
  devices: 'devices|device|technology|tech|tools|urządzenia|technologie|устройства|технологии',
  says: 'says|says aloud|said|mówi|говорит',
  thinks: 'thinks|thoughts|think|myśli|думает|мысли',
  does: 'does|actions|robi|делает|действия',
  feels: 'feels|feelings|feel|emotions|czuje|uczucia|emocje|чувствует|чувства|эмоции',
  empathy: 'empathy|empathy map|mapa empatii|карта эмпатии',
  tone: 'tone|tone of voice|how to speak|ton|ton komunikacji|тон|тон общения',
  basis: 'basis|based on|podstawa|основа',
  sampleSize: 'sample|sample size|samplesize|n|interviews|próba|wielkość próby|выборка|размер выборки',
  sources:
    'sources|source|research|evidence|references|źródła|źródło|badania|источники|источник|исследования',
  custom: 'custom|other|more|inne|другое|прочее',
  color: 'color|colour|kolor|цвет',
  picture: 'picture|pic|photo|image|img|avatar|portrait|zdjęcie|obraz|фото|изображение|аватар',
  ignored:
    'id|persona id|uid|slug|layout|template|sidenav|permalink|alt|order|weight|published|date|categories|tags|created|updated|excerpt|format|version',
};

/** The part of a sheet that a heading or a key means. */
export const PERSONA_WORDS: WordTable<PersonaField> = wordTable(
  Object.entries(SYNONYMS).map(([field, list]): [PersonaField, string] => [field as PersonaField, list]),
);
