import { CHANNELS, type ChannelId } from '@wayline/domain';
import { type WordTable, wordTable } from './wordTable.ts';

/** What people call the built-in channels besides their own names, by taxonomy id. */
const SYNONYMS: Readonly<Record<string, string>> = {
  website:
    'web|site|web site|webpage|web page|homepage|landing page|online|internet|desktop|strona|strona www|strona internetowa|witryna|сайт|веб сайт|вебсайт|веб|интернет|webseite|internetseite|sitio|sitio web|página web|site web|site internet',
  'mobile-web':
    'mobile website|mobile site|strona mobilna|мобильный сайт|мобильная версия|mobile webseite|web móvil|site mobile',
  'mobile-app':
    'app|apps|application|mobile application|smartphone app|aplikacja|aplikacja mobilna|приложение|мобильное приложение|anwendung|aplicación|aplicación móvil|appli|application mobile',
  'customer-portal':
    'portal|account|my account|self service|panel klienta|konto klienta|личный кабинет|кабинет|портал|kundenportal|kundenkonto|portal del cliente|mi cuenta|espace client|portail client',
  'chat-live':
    'chat|webchat|web chat|live support|czat|czat na żywo|чат|онлайн чат|livechat|chat en vivo|chat en direct|tchat',
  chatbot:
    'bot|virtual assistant|czatbot|wirtualny asystent|чатбот|чат бот|бот|robot de chat|agent conversationnel',
  'voice-assistant':
    'voice|alexa|siri|google assistant|asystent głosowy|голосовой помощник|sprachassistent|asistente de voz|assistant vocal',
  email:
    'e mail|mail|emails|e mails|newsletter|poczta elektroniczna|mejl|почта|имейл|емейл|электронная почта|письмо на почту|correo|correo electrónico|courriel|mél',
  sms: 'text message|text|texting|wiadomość sms|смс|sms nachricht|mensaje de texto|texto',
  push: 'push notification|push notifications|notification|notifications|powiadomienie|powiadomienia|powiadomienie push|пуш|пуши|push уведомление|уведомление|уведомления|benachrichtigung|pushnachricht|notificación|notificaciones|notification push',
  kiosk: 'self service kiosk|terminal|kiosko|киоск|терминал|quiosco|borne interactive',
  'smart-device':
    'wearable|smartwatch|smart watch|iot|device|inteligentne urządzenie|умное устройство|часы|smartes gerät|dispositivo inteligente|objet connecté',
  'social-organic':
    'social|social network|social networks|facebook|instagram|twitter|x|linkedin|tiktok|youtube|pinterest|media społecznościowe|соцсети|социальные сети|соц сети|вконтакте|vk|soziale medien|soziale netzwerke|redes sociales|redes|réseaux sociaux',
  messenger:
    'whatsapp|telegram|viber|messengers|messaging|facebook messenger|signal|wechat|komunikator|мессенджер|мессенджеры|телеграм|ватсап|nachrichtendienst|mensajería|messagerie',
  marketplace:
    'amazon|ebay|allegro|ozon|wildberries|platforma sprzedażowa|маркетплейс|marktplatz|mercado en línea|place de marché',
  search:
    'google|seo|search engine|search engines|organic search|web search|wyszukiwarka|wyszukiwanie|поиск|поисковик|яндекс|поисковая система|suche|suchmaschine|búsqueda|buscador|recherche|moteur de recherche',
  'comparison-site':
    'price comparison|comparison portal|porównywarka|сравнение цен|агрегатор|vergleichsportal|comparador|comparateur',
  'review-site':
    'reviews|review|trustpilot|yelp|tripadvisor|opinie|recenzje|отзывы|отзовик|bewertungen|bewertungsportal|reseñas|opiniones|avis|avis clients',
  forum:
    'forums|community|communities|reddit|online community|społeczność|fora|форум|форумы|сообщество|foro|foros|comunidad|communauté',
  'ad-online':
    'online ads|ads|ad|advertising|banner|banners|display|ppc|sem|google ads|paid search|paid social|reklama|reklama internetowa|reklama online|реклама|онлайн реклама|контекстная реклама|таргет|werbung|online werbung|anzeige|anzeigen|publicidad|publicidad online|anuncios|publicité|publicité en ligne',
  'ad-tv-radio':
    'tv|television|radio|tv ad|podcast|telewizja|тв|телевидение|радио|fernsehen|televisión|télévision',
  'ad-print-outdoor':
    'print|billboard|billboards|outdoor|flyer|flyers|poster|posters|magazine|newspaper|prasa|ulotka|plakat|наружная реклама|листовка|плакат|printwerbung|plakatwerbung|folleto|cartel|affiche|affichage|presse',
  influencer:
    'influencers|blogger|bloggers|creator|influencerzy|блогер|блогеры|инфлюенсер|creador|influenceur',
  phone:
    'telephone|call|calls|phone call|call center|call centre|contact center|contact centre|hotline|helpline|telefon|rozmowa telefoniczna|infolinia|телефон|звонок|колл центр|горячая линия|anruf|callcenter|teléfono|llamada|téléphone|appel|centre d appels',
  'video-call':
    'video|video chat|videocall|zoom|teams|video meeting|wideorozmowa|видеозвонок|видеосвязь|videoanruf|videokonferenz|videollamada|visioconférence|visio',
  'store-branch':
    'store|shop|branch|retail|in store|instore|in person|face to face|offline|brick and mortar|office|sklep|oddział|placówka|salon|stacjonarnie|магазин|офис|отделение|филиал|офлайн|лично|laden|geschäft|filiale|vor ort|persönlich|tienda|sucursal|en persona|magasin|boutique|agence|en personne',
  'field-visit':
    'home visit|technician|on site visit|installation|wizyta|technik|выезд|визит|техник|hausbesuch|techniker|visita|técnico|visite|technicien',
  'sales-rep':
    'sales|sales representative|salesperson|account manager|sales call|consultant|advisor|handlowiec|doradca|sprzedawca|менеджер|менеджер по продажам|продавец|консультант|vertrieb|verkäufer|berater|vendedor|asesor|comercial|vendeur|conseiller|commercial',
  event:
    'events|trade show|fair|conference|webinar|workshop|meetup|wydarzenie|targi|konferencja|мероприятие|выставка|конференция|вебинар|veranstaltung|messe|konferenz|evento|feria|événement|salon professionnel',
  'post-letter':
    'post|postal|mail letter|direct mail|invoice|list|poczta|faktura|письмо|почта россии|brief|rechnung|carta|correo postal|courrier|lettre',
  'parcel-delivery':
    'delivery|courier|shipping|shipment|package delivery|dostawa|kurier|paczka|przesyłka|доставка|курьер|посылка|lieferung|kurier|paket|versand|entrega|mensajero|envío|paquete|livraison|colis|coursier',
  packaging: 'package|box|unboxing|opakowanie|упаковка|verpackung|embalaje|emballage',
  'product-itself':
    'product|service|produkt|usługa|продукт|товар|услуга|das produkt|producto|servicio|produit|le produit',
  'printed-document':
    'document|documents|paper|brochure|leaflet|manual|contract|dokument|broszura|instrukcja|umowa|документ|брошюра|договор|инструкция|dokumente|broschüre|anleitung|vertrag|documento|folleto impreso|contrato|brochure papier|contrat|notice',
  'premises-signage':
    'signage|signs|sign|wayfinding|oznakowanie|szyld|вывеска|указатели|beschilderung|schilder|señalización|carteles|signalétique|panneaux',
  'word-of-mouth':
    'wom|friends|friend|family|recommendation|recommendations|referral|referrals|peers|colleagues|polecenie|polecenia|znajomi|rodzina|сарафанное радио|друзья|рекомендации|знакомые|mundpropaganda|empfehlung|empfehlungen|freunde|boca a boca|amigos|recomendación|bouche à oreille|amis|recommandation',
};

/** The built-in channel that a word means. */
export const CHANNEL_WORDS: WordTable<ChannelId> = wordTable([
  ...CHANNELS.map(({ id, name }): [ChannelId, string] => [id, name]),
  ...CHANNELS.map(({ id }): [ChannelId, string] => [
    id,
    `${id.slice('channel:'.length)}|${SYNONYMS[id.slice('channel:'.length)] ?? ''}`,
  ]),
]);
