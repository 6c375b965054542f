/** Words of all languages that names are told by: abbreviations that name nobody, and foreign words that make a name an organisation. */

const ABBREVIATIONS = `
  GDP BNP PKB VAT MOMS CEO CFO COO CTO VD LNG LPG DNA RNA PCR SMS MMS PR IT AI ICT TV DVD CD GPS USB PDF WC HIV AIDS COVID SARS MERS TBC KOL ADHD MS CO2 ETF HR LGBT
  LGBTQ HBTQ LHBT HBTQI LGBTI DJ MVP KM VM EM OS NM SM OK FAQ ID PIN SIM RAM CPU GPU LED LCD IQ UFO SUV UAV FPV ICBM IED RPG TNT AK AKM CPI KPI PPP IPO M&A
  R&D B2B BC AD CV AC DC PS NB PM AM CET GMT UTC EST USD EUR GBP SEK NOK DKK PLN CHF JPY RUB UAH CNY AUD CAD NZD CDU/CSU ASAP VIP SOS FIR URL HTML PhD MBA BA MA MD RIP
  ISO DIN RSS FYI BMI EKG MRT CT PTSD GMO VR AR KBW NGO NGOS MSP MŚP ASF SSRI HPV GDPR RODO PESEL NIP REGON KRS QR FM AM HD UHD 4K 5G 4G 3G
`;

const ORGANISATION_WORDS = `
  university institute institution center centre agency alliance association council committee commission foundation group party bank company corporation federation ministry
  department bureau office union league society club airlines airways motors industries holdings holding inc ltd llc plc corp network partners ventures capital
  investments securities insurance pharmaceuticals technologies systems laboratories records entertainment studios college academy school hospital museum army navy force command
  guard police court senate congress parliament district universität institut stiftung gesellschaft gmbh ag université société parti partito partido banco banca universidad università
`;

const LINKS = "of for the de du des da do dos di del della dei der für zur";

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean).map((word) => word.toLowerCase()));

export const common = { abbreviations: set(ABBREVIATIONS), organisationWords: set(ORGANISATION_WORDS), links: set(LINKS) };
