import type { LaneType } from '@wayline/domain';
import { type WordTable, wordTable } from './wordTable.ts';

/** What people call each kind of lane, in English, Polish, Russian, German, Spanish and French. */
const SYNONYMS: Readonly<Partial<Record<LaneType, string>>> = {
  doing:
    'doing|does|do|actions|action|activities|activity|behaviour|behavior|behaviours|behaviors|what they do|customer actions|user actions|customer activities|customer does|robi|co robi|działania|działanie|czynności|aktywności|zachowania|działania klienta|делает|действия|действие|действия клиента|действия пользователя|что делает|что делает клиент|активности|tun|handlungen|handlung|aktionen|aktivitäten|verhalten|was tut der kunde|kundenaktionen|hace|haciendo|acciones|acción|actividades|qué hace|acciones del cliente|fait|faire|action client|actions client|activités|que fait il|que fait le client',
  thinking:
    'thinking|thinks|think|thoughts|thought|mindset|mindsets|what they think|customer thoughts|myśli|co myśli|myślenie|мысли|думает|что думает|мысли клиента|denken|denkt|gedanken|was denkt der kunde|piensa|pensamientos|pensando|qué piensa|pense|pensées|que pense il|réflexions',
  feeling:
    'feeling notes|what they feel|co czuje|что чувствует|was fühlt der kunde|qué siente|que ressent il',
  saying:
    'saying|says|say|quotes|quote|customer quotes|verbatim|verbatims|what they say|mówi|cytaty|cytat|co mówi|говорит|цитаты|цитата|что говорит|sagt|sagen|zitate|zitat|dice|citas|cita|qué dice|dit|citations|que dit il',
  touchpoints:
    'touchpoints|touchpoint|touch points|touch point|contact points|contact point|interactions|interaction|customer touchpoints|punkty styku|punkt styku|punkty kontaktu|punkt kontaktu|styki|interakcje|точки контакта|точка контакта|точки касания|точка касания|точки взаимодействия|взаимодействие|взаимодействия|kontaktpunkte|kontaktpunkt|berührungspunkte|berührungspunkt|interaktionen|puntos de contacto|punto de contacto|interacciones|points de contact|point de contact',
  channels:
    'channels|channel|media|medium|kanały|kanał|kanały kontaktu|каналы|канал|каналы связи|kanäle|kanal|medien|canales|canal|canaux|canal de contact|canal de comunicación',
  momentsOfTruth:
    'moments of truth|moment of truth|mot|key moments|key moment|momenty prawdy|moment prawdy|kluczowe momenty|моменты истины|момент истины|ключевые моменты|momente der wahrheit|moment der wahrheit|schlüsselmomente|momentos de la verdad|momento de la verdad|momentos de verdad|momento de verdad|momentos clave|moments de vérité|moment de vérité|moments clés',
  painPoints:
    'pain points|pain point|pains|pain|painpoints|problems|problem|issues|issue|frustrations|frustration|obstacles|friction|friction points|difficulties|challenges|customer pain points|bolączki|bolączka|problemy|bóle|ból|punkty bólu|punkty zapalne|trudności|frustracje|przeszkody|боли|боль|болевые точки|болевая точка|проблемы|проблема|сложности|трудности|проблемы клиента|probleme|schmerzpunkte|schmerzpunkt|hürden|frust|frustrationen|ärgernisse|schwierigkeiten|puntos de dolor|punto de dolor|dolores|problemas|frustraciones|dificultades|puntos débiles|fricciones|points de douleur|point de douleur|problèmes|irritants|irritant|points de friction|points faibles|difficultés|freins',
  opportunities:
    'opportunities|opportunity|ideas|idea|improvements|improvement|solutions|solution|recommendations|how might we|hmw|szanse|szansa|możliwości|okazje|pomysły|pomysł|usprawnienia|rozwiązania|rekomendacje|возможности|возможность|идеи|идея|улучшения|решения|рекомендации|точки роста|chancen|chance|möglichkeiten|verbesserungen|verbesserung|ideen|idee|potenziale|lösungen|lösung|oportunidades|oportunidad|mejoras|mejora|soluciones|opportunités|opportunité|idées|améliorations|amélioration',
  evidence:
    'evidence|insights|insight|research|findings|data|observations|facts|dowody|wnioski|spostrzeżenia|badania|obserwacje|данные|инсайты|инсайт|выводы|исследования|наблюдения|доказательства|belege|erkenntnisse|erkenntnis|forschung|beobachtungen|fakten|evidencia|evidencias|hallazgos|observaciones|investigación|preuves|constats|recherches|données',
  metrics:
    'metrics|metric|kpi|kpis|measures|measurements|key metrics|success metrics|metryki|wskaźniki|miary|метрики|метрика|показатели|kennzahlen|kennzahl|metriken|messgrößen|métricas|indicadores|indicador|métriques|indicateurs|mesures',
  storyboard:
    'storyboard|scene|scenes|picture|pictures|image|images|scenorys|obrazki|раскадровка|иллюстрации|bilder|szenen|guion gráfico|imágenes|scénario illustré',
  physicalEvidence:
    'physical evidence|props|artefacts|artifacts|dowody fizyczne|dowody materialne|artefakty|физические свидетельства|физические доказательства|артефакты|physische belege|physische evidenz|artefakte|evidencia física|evidencias físicas|preuves physiques|preuve physique|artefacts physiques',
  frontstage:
    'frontstage|front stage|onstage|frontstage actions|onstage actions|employee actions|visible actions|front office|scena|scena przednia|działania widoczne|действия на сцене|фронтстейдж|авансцена|фронт офис|frontstage aktionen|sichtbare handlungen|acciones visibles|escenario|acciones del empleado|avant scène|actions visibles|scène',
  backstage:
    'backstage|back stage|backstage actions|backstage processes|invisible actions|back office|internal actions|kulisy|zaplecze|działania niewidoczne|за кулисами|закулисье|бэкстейдж|бэк офис|внутренние процессы|hinter den kulissen|unsichtbare handlungen|interne prozesse|entre bastidores|tras bambalinas|acciones internas|trastienda|coulisses|en coulisses|arrière scène|actions internes',
  support:
    'support processes|support process|supporting processes|support systems|systems|processes|procesy wsparcia|procesy wspierające|systemy|процессы поддержки|поддерживающие процессы|системы|unterstützende prozesse|supportprozesse|unterstützungsprozesse|systeme|procesos de apoyo|procesos de soporte|sistemas|processus de support|processus support|systèmes',
  interface:
    'interface|interfaces|screens|screen|ui|interfejs|ekrany|интерфейс|экраны|schnittstelle|oberfläche|interfaz|pantallas|écrans|interface utilisateur',
  emotionalIntent:
    'emotional intent|intended emotion|desired emotion|target emotion|zamierzona emocja|pożądane emocje|желаемые эмоции|целевая эмоция|gewünschte emotion|emotionale absicht|emoción deseada|intención emocional|émotion visée|intention émotionnelle',
  dataPoints:
    'data points|data point|data collected|customer data|dane o kliencie|punkty danych|данные о клиенте|собираемые данные|datenpunkte|kundendaten|puntos de datos|datos del cliente|points de données|données client',
  content:
    'content|contents|messages|message|treści|komunikaty|treść|контент|содержание|сообщения|inhalte|inhalt|botschaften|contenido|contenidos|mensajes|contenu|contenus|messages clés',
  ownership:
    'ownership|owner|owners|responsible|responsibility|team|teams|department|departments|właściciel|odpowiedzialny|odpowiedzialność|zespół|działy|ответственный|ответственные|владелец|команда|отдел|verantwortlich|verantwortung|zuständig|abteilung|responsable|responsables|equipo|propietario|équipe|propriétaire|responsabilité',
  jobs: 'jobs to be done|jtbd|jobs|job|needs|need|user needs|customer needs|zadania do wykonania|potrzeby|potrzeba|потребности|потребность|задачи|работы|bedürfnisse|bedürfnis|aufgaben|necesidades|necesidad|tareas|besoins|besoin|tâches',
  motivation:
    'motivation|motivations|goals and motivations|drivers|motywacja|motywacje|мотивация|мотивы|beweggründe|motive|motivación|motivaciones',
  questions:
    'questions|question|open questions|pytania|pytanie|вопросы|вопрос|fragen|frage|preguntas|pregunta|interrogations',
  barriers:
    'barriers|barrier|blockers|bariery|bariera|барьеры|барьер|barrieren|barriere|barreras|barrera|obstáculos|barrières',
};

/** The kind of lane that a label means. */
export const LANE_WORDS: WordTable<LaneType> = wordTable(
  Object.entries(SYNONYMS).map(([type, list]): [LaneType, string] => [type as LaneType, list]),
);
