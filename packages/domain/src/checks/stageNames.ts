/** What a company calls parts of its own work, in the languages of the interface; a customer would say none of it. */
const INSIDE: readonly string[] = [
  'acquisition',
  'back office',
  'billing run',
  'conversion',
  'crm',
  'cross-sell',
  'dunning',
  'fulfillment',
  'fulfilment',
  'kyc',
  'lead',
  'leads',
  'lead generation',
  'lead nurturing',
  'onboarding process',
  'pipeline',
  'provisioning',
  'retention',
  'sales funnel',
  'ticket',
  'ticketing',
  'upsell',
  'lejek sprzedażowy',
  'proces onboardingu',
  'proces wdrożenia',
  'windykacja',
  'zgłoszenie serwisowe',
  'воронка продаж',
  'лид',
  'лиды',
  'процесс онбординга',
  'тикет',
  'удержание клиентов',
];

/** Beginnings of words for what a purchase is called. */
const PURCHASE =
  /(^|[^\p{L}])(buy|bought|purchas|order|check ?out|pay|subscrib|sign( up)?($|[^\p{L}])|book($|ing|[^\p{L}])|kup|zakup|zamów|zamaw|płac|zapłac|płatn|покуп|купи|заказ|оплат|оплач)/iu;

const asWord = (name: string, word: string): boolean => {
  const at = name.indexOf(word);
  if (at < 0) return false;
  const isLetter = (sign: string | undefined): boolean => sign !== undefined && /\p{L}/u.test(sign);
  return !isLetter(name[at - 1]) && !isLetter(name[at + word.length]);
};

/** Whether a stage's name is the organisation's word, or one of its departments, instead of the customer's. */
export function namesInside(name: string, departments: readonly string[]): boolean {
  const said = name.trim().toLowerCase();
  if (said === '') return false;
  return (
    INSIDE.some((word) => asWord(said, word)) ||
    departments.some((department) => department.trim() !== '' && department.trim().toLowerCase() === said)
  );
}

/** Whether a stage's name speaks of buying. */
export function namesPurchase(name: string): boolean {
  return PURCHASE.test(name);
}
