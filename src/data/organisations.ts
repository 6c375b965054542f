/**
 * International bodies, parties, armed groups, companies and the common names of state bodies, in English, Swedish, Norwegian and Polish.
 * A row: canonical English name | other forms (written as lang/known.ts says) | country | kind. Kind "body": every state has one; its
 * country stands beside it in the text and is added to the name.
 */
import type { Organisation } from "../lang/known.ts";
import { list, rows } from "./rows.ts";

const TABLE = `
# international
United Nations | UN, U.N., FN, ONZ, Förenta nationerna, De forente nasjoner, FNs, Narody Zjednoczone, Organizacja Narodów Zjednoczonych | | international
United Nations General Assembly | U.N. General Assembly, UN General Assembly, FN:s generalförsamling, FNs generalforsamling, FNs hovedforsamling, Zgromadzenie Ogólne ONZ, Zgromadzenie Ogólne Narodów Zjednoczonych | | international
United Nations Security Council | U.N. Security Council, UN Security Council, FN:s säkerhetsråd, FNs sikkerhetsråd, Rada Bezpieczeństwa ONZ, Security Council, Säkerhetsrådet, Sikkerhetsrådet, Rada Bezpieczeństwa, FN:s säkerhetsråds | | international
United Nations Human Rights Council | UN Human Rights Council, FN:s råd för mänskliga rättigheter, FNs menneskerettighetsråd, Rada Praw Człowieka ONZ | | international
Office of the High Commissioner for Human Rights | OHCHR, FN:s människorättskommissarie, FNs høykommissær for menneskerettigheter | | international
UNHCR | FN:s flyktingorgan, FNs høykommissær for flyktninger, UN Refugee Agency, FN:s flyktingkommissariat | | international
UNICEF | Unicef, FN:s barnfond, FNs barnefond | | international
UNESCO | Unesco | | international
UNRWA | | | international
OCHA | | | international
UNDP | | | international
World Food Programme | WFP, World Food Program, Världslivsmedelsprogrammet, FN:s livsmedelsprogram, Verdens matvareprogram, Światowy Program Żywnościowy | | international
World Health Organization | WHO, World Health Organisation, Världshälsoorganisationen, Verdens helseorganisasjon, Światowa Organizacja Zdrowia | | international
International Atomic Energy Agency | IAEA, MAEA, Internationella atomenergiorganet, Det internasjonale atomenergibyrået, Międzynarodowa Agencja Energii Atomowej, FN:s atomenergiorgan | | international
International Criminal Court | ICC, Internationella brottmålsdomstolen, Den internasjonale straffedomstolen, Międzynarodowy Trybunał Karny, MTK | | international
International Court of Justice | ICJ, Internationella domstolen, Den internasjonale domstolen, Międzynarodowy Trybunał Sprawiedliwości | | international
International Monetary Fund | IMF, Internationella valutafonden, Det internasjonale pengefondet, Międzynarodowy Fundusz Walutowy, MFW | | international
World Bank | Världsbanken, Verdensbanken, Bank Światowy | | international
World Trade Organization | WTO, Världshandelsorganisationen, Verdens handelsorganisasjon, Światowa Organizacja Handlu | | international
International Energy Agency | IEA, Internationella energiorganet, Det internasjonale energibyrået, Międzynarodowa Agencja Energetyczna, MAE | | international
OPEC | Opec, Opep | | international
OPEC+ | Opec+ | | international
OECD | | | international
OSCE | OSSE, OBWE, Organization for Security and Co-operation in Europe, Organisation for Security and Co-operation in Europe, Organisationen för säkerhet och samarbete i Europa, Organizacja Bezpieczeństwa i Współpracy w Europie | | international
OPCW | Organisation for the Prohibition of Chemical Weapons, Organization for the Prohibition of Chemical Weapons, Organizacja ds. Zakazu Broni Chemicznej | | international
NATO | Nato, North Atlantic Treaty Organization, Pakt Północnoatlantycki, Sojusz Północnoatlantycki | | international
Warsaw Pact | Warszawapakten, Warszawa-pakten, Układ Warszawski | | international
European Union | EU, UE, Europeiska unionen, Den europeiske union, Unia Europejska, pl:Unia, pl:Unii, pl:Unię, pl:Unią | | international
European Commission | EU Commission, EU-kommissionen, Europeiska kommissionen, EU-kommisjonen, Europakommisjonen, Komisja Europejska, pl:~KE | | international
European Council | Europeiska rådet, Det europeiske råd, Rada Europejska | | international
Council of the European Union | Ministerrådet, EU:s ministerråd, EU-rådet, Rada Unii Europejskiej, Rada UE | | international
Council of Europe | Europarådet, Rada Europy | | international
European Parliament | EU-parlamentet, Europaparlamentet, Europa-parlamentet, Parlament Europejski, EP | | international
European Central Bank | ECB, EBC, Europeiska centralbanken, Den europeiske sentralbanken, Den europeiske sentralbank, Europejski Bank Centralny | | international
European Court of Justice | EU-domstolen, EU:s domstol, Court of Justice of the European Union, Trybunał Sprawiedliwości UE, TSUE, Trybunał Sprawiedliwości Unii Europejskiej, Europejski Trybunał Sprawiedliwości | | international
European Court of Human Rights | Europadomstolen, Den europeiske menneskerettsdomstolen, EMD, Europejski Trybunał Praw Człowieka, ETPC | | international
European Economic Area | EEA, EES, EØS, EOG, Europejski Obszar Gospodarczy | | international
Europol | | | international
Eurojust | | | international
Frontex | | | international
Eurostat | | | international
Interpol | | | international
Schengen Area | Schengen, Strefa Schengen, strefa Schengen, strefy Schengen | | international
African Union | AU, Afrikanska unionen, Den afrikanske union, Unia Afrykańska | | international
Arab League | Arabförbundet, Den arabiske liga, Liga Arabska, Arabligan | | international
ASEAN | Asean | | international
BRICS | Brics | | international
G7 | | | international
G8 | | | international
G20 | | | international
Collective Security Treaty Organization | CSTO, ODKB, OUBZ, Organizacja Układu o Bezpieczeństwie Zbiorowym | | international
Shanghai Cooperation Organisation | SCO, Shanghai Cooperation Organization, Szanghajska Organizacja Współpracy | | international
Commonwealth of Independent States | CIS, WNP, OSS, SUS, Wspólnota Niepodległych Państw, Oberoende staters samvälde | | international
Nordic Council | Nordiska rådet, Nordisk råd, Rada Nordycka | | international
Visegrád Group | V4, Visegrad Group, Visegrádgruppen, Visegrad-gruppen, Grupa Wyszehradzka | | international
International Red Cross | ICRC, Internationella rödakorskommittén, Røde Kors-komiteen, International Committee of the Red Cross, Międzynarodowy Komitet Czerwonego Krzyża, MKCK | | international
Red Cross | Röda korset, Røde Kors, Czerwony Krzyż, Røde kors | | international
Red Crescent | Röda halvmånen, Røde Halvmåne, Czerwony Półksiężyc | | international
Médecins Sans Frontières | MSF, Doctors Without Borders, Läkare utan gränser, Leger uten grenser, Lekarze bez Granic | | ngo
Amnesty International | Amnesty | | ngo
Human Rights Watch | HRW | | ngo
Greenpeace | | | ngo
Save the Children | Rädda Barnen, Rädda barnen, Redd Barna | | ngo
Oxfam | | | ngo
WWF | Världsnaturfonden, Verdens naturfond | | ngo
Transparency International | | | ngo
Reporters Without Borders | RSF, Reportrar utan gränser, Reportere uten grenser, Reporterzy bez Granic | | ngo
Committee to Protect Journalists | CPJ | | ngo
Caritas | | | ngo
Olympic Committee | IOC, IOK, MKOl, International Olympic Committee, Internationella olympiska kommittén, Den internasjonale olympiske komité, Międzynarodowy Komitet Olimpijski | | sport
FIFA | Fifa | | sport
UEFA | Uefa | | sport
WADA | Wada | | sport
Nobel Committee | Nobelkommittén, Nobelkomiteen, Komitet Noblowski, Norwegian Nobel Committee, Den norske Nobelkomite, norska Nobelkommittén | NO | international
Swedish Academy | Svenska Akademien, Svenska akademien, Svenskeakademiet, Svenska Akademiens, Akademia Szwedzka | SE | institution
# United States
White House | Vita huset, Det hvite hus, Det hvite huset, Biały Dom | US | government
Pentagon | USA:s försvarsdepartement, Department of Defense | US | government
US State Department | State Department, U.S. State Department, USA:s utrikesdepartement, US Department of State, Departament Stanu, Departament Stanu USA, amerykański Departament Stanu, det amerikanske utenriksdepartementet, amerikanska utrikesdepartementet, amerikanske utenriksdepartementet | US | government
US Department of Justice | Justice Department, Department of Justice, USA:s justitiedepartement, Departament Sprawiedliwości, amerikanska justitiedepartementet | US | government
US Treasury | Treasury Department, Department of the Treasury, US Treasury Department, U.S. Treasury, USA:s finansdepartement, Departament Skarbu | US | government
US Department of Homeland Security | DHS, Department of Homeland Security, Homeland Security | US | government
US Congress | Congress, U.S. Congress, Kongressen, kongressen i USA, Kongres USA, pl:~Kongres, USA:s kongress | US | parliament
US Senate | U.S. Senate, ~Senate, ~Senaten, Senatet, pl:Senat USA, USA:s senat | US | parliament
US House of Representatives | House of Representatives, Representanthuset, Representantenes hus, Izba Reprezentantów, representanthuset | US | parliament
United States National Security Council | National Security Council, nationella säkerhetsrådet, Nationella säkerhetsrådet, det nasjonale sikkerhetsrådet, nasjonale sikkerhetsrådet, Det nasjonale sikkerhetsrådet, Rada Bezpieczeństwa Narodowego, RBN, US National Security Council | US | government
Trump administration | Trump-administrationen, Trumpadministrationen, Trump-administrasjonen, administracja Trumpa, administracji Trumpa, administrację Trumpa, administracja Donalda Trumpa | US | government
Biden administration | Biden-administrationen, Bidenadministrationen, Biden-administrasjonen, administracja Bidena, administracji Bidena, administracja Joe Bidena | US | government
Obama administration | Obama-administrationen, Obamaadministrationen, Obama-administrasjonen, administracja Obamy, administracji Obamy | US | government
CIA | Central Intelligence Agency, Centralna Agencja Wywiadowcza | US | intelligence
FBI | Federal Bureau of Investigation, Federalne Biuro Śledcze | US | police
NSA | National Security Agency | US | intelligence
NASA | Nasa | US | agency
Federal Reserve | Fed, Rezerwa Federalna, US Federal Reserve | US | bank
USGS | US Geological Survey, U.S. Geological Survey, United States Geological Survey | US | agency
NOAA | | US | agency
US Navy | U.S. Navy, amerikanska flottan, USA:s flotta, amerykańska marynarka wojenna | US | military
US Army | U.S. Army | US | military
US Air Force | U.S. Air Force | US | military
National Guard | Nationalgardet, Nasjonalgarden, Gwardia Narodowa | US | military
Republican Party | Republikanerna, GOP, Partia Republikańska, Republikanska partiet, Det republikanske partiet, Republikaner | US | party
Democratic Party | Demokraterna, Partia Demokratyczna, Demokratiska partiet, Det demokratiske partiet | US | party
National Rifle Association | NRA | US | ngo
American Civil Liberties Union | ACLU | US | ngo
Planned Parenthood | | US | ngo
National Football League | NFL | US | sport
NBA | National Basketball Association | US | sport
ESA | European Space Agency, Europeiska rymdorganet, Europejska Agencja Kosmiczna | | agency
# Russia, Belarus
Kremlin | Kreml, Kremls | RU | government
State Duma | Duma, Duman, Dumaen, Statsduman, Statsdumaen, statsduman, statsdumaen, Duma Państwowa | RU | parliament
FSB | Federal Security Service | RU | intelligence
GRU | | RU | intelligence
SVR | | RU | intelligence
KGB | | RU | intelligence
Roscosmos | Roskosmos | RU | agency
Roskomnadzor | Roskomnadzor | RU | agency
Rosatom | | RU | company
United Russia | Enade Ryssland, Forente Russland, Jedna Rosja, Det forente Russland | RU | party
Wagner Group | Wagnergruppen, Wagner-gruppen, Wagner, Grupa Wagnera | RU | military
Black Sea Fleet | Svartahavsflottan, Svartehavsflåten, Flota Czarnomorska | RU | military
# Ukraine
Ukrainian military intelligence | HUR, GUR, HUR MO, Ukrainas militära underrättelsetjänst, ukrainska militära underrättelsetjänsten, den militære etterretningstjenesten i Ukraina, ukrainski wywiad wojskowy, ukraińskiego wywiadu wojskowego, Defence Intelligence of Ukraine, Ukraine's military intelligence | UA | intelligence
Security Service of Ukraine | SBU, Ukrainas säkerhetstjänst, ukrainska säkerhetstjänsten, Ukrainas sikkerhetstjeneste, Służba Bezpieczeństwa Ukrainy | UA | intelligence
Armed Forces of Ukraine | Ukrainian Armed Forces, AFU, Ukrainas väpnade styrkor, Siły Zbrojne Ukrainy, Ukrainas væpnede styrker, ZSU | UA | military
Verkhovna Rada | Rada Najwyższa, Verchovna Rada, Rada Najwyższa Ukrainy | UA | parliament
Azov Brigade | Azov, Azovregementet, Azovbrigaden, Azov-regimentet, Azov-bataljonen, Pułk Azow, Azow | UA | military
Energoatom | | UA | company
Ukrenergo | | UA | company
Naftogaz | Naftohaz | UA | company
# bodies that every state has
Ministry of Foreign Affairs | Foreign Ministry, foreign ministry, Ministry of Foreign Affairs, ministry of foreign affairs, utrikesministeriet, utrikesdepartementet, utenriksdepartementet, utrikesministerium, utrikesdepartement, utenriksdepartement, ministerstwo spraw zagranicznych, resort spraw zagranicznych, MSZ, Außenministerium, Außenministeriums | | body
Ministry of Defence | Defense Ministry, Defence Ministry, defense ministry, defence ministry, Ministry of Defence, Ministry of Defense, ministry of defence, ministry of defense, försvarsministeriet, försvarsdepartementet, forsvarsdepartementet, forsvarsministeriet, försvarsdepartement, försvarsministerium, forsvarsdepartement, ministerstwo obrony, ministerstwo obrony narodowej, resort obrony, MON, MoD, Verteidigungsministerium, Verteidigungsministeriums | | body
Ministry of the Interior | Interior Ministry, interior ministry, Ministry of the Interior, Ministry of Internal Affairs, inrikesministeriet, inrikesdepartementet, innenriksdepartementet, innenriksministeriet, inrikesministerium, innenriksdepartement, ministerstwo spraw wewnętrznych, MSW, MSWiA, resort spraw wewnętrznych, Innenministerium, Innenministeriums | | body
Ministry of Finance | Finance Ministry, finance ministry, finansministeriet, finansdepartementet, finansdepartement, ministerstwo finansów, resort finansów, Finanzministerium, Finanzministeriums | | body
Ministry of Health | Health Ministry, health ministry, hälsoministeriet, helsedepartementet, helseministeriet, hälsodepartementet, hälsoministerium, ministerstwo zdrowia, resort zdrowia, Gesundheitsministerium, Gesundheitsministeriums | | body
Ministry of Justice | Justice Ministry, justice ministry, justitieministeriet, justitiedepartementet, justisdepartementet, ministerstwo sprawiedliwości, resort sprawiedliwości, Justizministerium, Justizministeriums | | body
Ministry of Energy | Energy Ministry, energy ministry, energiministeriet, energidepartementet, ministerstwo energii, resort energii, Energieministerium, Energieministeriums | | body
Ministry of Transport | Transport Ministry, transport ministry, transportministeriet, samferdselsdepartementet, ministerstwo transportu, ministerstwo infrastruktury, Verkehrsministerium, Verkehrsministeriums | | body
Ministry of Education | Education Ministry, education ministry, utbildningsministeriet, utbildningsdepartementet, kunnskapsdepartementet, ministerstwo edukacji, ministerstwo edukacji narodowej, Bildungsministerium, Bildungsministeriums | | body
Ministry of Agriculture | Agriculture Ministry, agriculture ministry, jordbruksministeriet, landbruksdepartementet, ministerstwo rolnictwa, Landwirtschaftsministerium, Landwirtschaftsministeriums | | body
General Staff | General Staff of the Armed Forces, general staff, generalstaben, generalstab, generalstabens, Sztab Generalny, sztab generalny, generalstaben til de væpnede styrker, generalstaben i de væpnede styrkene, Sztab Generalny Sił Zbrojnych | | body
Air Force | air force, flygvapnet, luftforsvaret, flyvåpenet, Siły Powietrzne, siły powietrzne | | body
military intelligence | militära underrättelsetjänsten, militära underrättelsetjänst, militære etterretningstjenesten, militære etterretning, wywiad wojskowy | | body
Security Service | security service, säkerhetstjänsten, säkerhetstjänst, sikkerhetstjenesten, sikkerhetstjeneste, służba bezpieczeństwa | | body
Prosecutor General's Office | Prosecutor General's Office, prosecutor general's office, riksåklagarämbetet, åklagarmyndigheten, riksadvokaten, prokuratura generalna, Prokuratura Generalna, General Prosecutor's Office | | body
Supreme Court | supreme court, Högsta domstolen, högsta domstolen, Høyesterett, høyesterett, Sąd Najwyższy, HD | | body
Constitutional Court | constitutional court, författningsdomstolen, konstitusjonsdomstolen, forfatningsdomstolen, Trybunał Konstytucyjny, Sąd Konstytucyjny | | body
Central Election Commission | Election Commission, election commission, central election commission, valkommissionen, centrala valkommissionen, valgkommisjonen, sentrale valgkommisjonen, Centralna Komisja Wyborcza, komisja wyborcza, CKW | | body
State Election Commission | state election commission, statliga valkommissionen, statens valgkommisjon, statlige valgkommisjonen, Państwowa Komisja Wyborcza, PKW | | institution
Central Bank | central bank, centralbanken, centralbank, sentralbanken, sentralbank, bank centralny, Bank Centralny | | body
# Sweden
Moderates | Moderaterna, Moderata samlingspartiet, Moderatene, (M), Moderate Party, Umiarkowana Partia Koalicyjna | SE | party
Social Democrats | Socialdemokraterna, Sosialdemokratene, (S), Social Democratic Party, Swedish Social Democratic Party, Socialdemokraternas | SE | party
Sweden Democrats | Sverigedemokraterna, SD, (SD), Sverigedemokratene, Szwedzcy Demokraci | SE | party
Liberals | Liberalerna, (L), Folkpartiet, Liberalene | SE | party
Christian Democrats | Kristdemokraterna, KD, (KD), Kristdemokratene | SE | party
Centre Party | Centerpartiet, (C), sv:~Centern, Senterpartiet i Sverige | SE | party
Left Party | Vänsterpartiet, (V), Venstrepartiet | SE | party
Green Party of Sweden | Miljöpartiet, MP, (MP), Miljøpartiet i Sverige | SE | party
Government Offices of Sweden | Regeringskansliet | SE | government
Riksdag | Riksdagen, Sveriges riksdag, Riksdagens, szwedzki parlament, sv:riksdagen | SE | parliament
Swedish Armed Forces | Försvarsmakten, Forsvarsmakten | SE | military
Swedish Defence University | Försvarshögskolan, Forsvarshøgskolen | SE | university
Swedish Security Service | Säpo, Säkerhetspolisen | SE | intelligence
Swedish Police Authority | Polismyndigheten | SE | police
FOI | Totalförsvarets forskningsinstitut, Swedish Defence Research Agency | SE | institute
FRA | Försvarets radioanstalt | SE | intelligence
Must | sv:~Must | SE | intelligence
Swedish Civil Contingencies Agency | MSB, Myndigheten för samhällsskydd och beredskap | SE | agency
Sveriges Riksbank | Riksbanken, Swedish central bank | SE | bank
Statistics Sweden | SCB, Statistiska centralbyrån | SE | agency
Public Health Agency of Sweden | Folkhälsomyndigheten | SE | agency
Swedish Migration Agency | Migrationsverket | SE | agency
Swedish Transport Administration | Trafikverket | SE | agency
Swedish Social Insurance Agency | Försäkringskassan | SE | agency
Swedish Energy Agency | Energimyndigheten | SE | agency
Swedish Prosecution Authority | Åklagarmyndigheten | SE | agency
SMHI | | SE | agency
LO | | SE | union
Ericsson | | SE | company
Volvo | | SE | company
Saab | | SE | company
IKEA | Ikea | SE | company
H&M | Hennes & Mauritz | SE | company
SAS | Scandinavian Airlines | SE | company
Vattenfall | | SE | company
Nordea | | FI | company
SEB | | SE | company
Handelsbanken | | SE | company
Swedbank | | SE | company
Northvolt | | SE | company
Spotify | | SE | company
Telia | | SE | company
SKF | | SE | company
Uppsala University | Uppsala universitet | SE | university
Lund University | Lunds universitet | SE | university
Stockholm University | Stockholms universitet | SE | university
Karolinska Institute | Karolinska institutet, Karolinska Institutet | SE | university
# Norway
Labour Party (Norway) | Arbeiderpartiet, Ap, (Ap), Arbeidarpartiet | NO | party
Conservative Party (Norway) | Høyre, (H), nb:Høgre | NO | party
Progress Party | Fremskrittspartiet, Frp, FrP, (Frp), Framstegspartiet | NO | party
Centre Party (Norway) | Senterpartiet, Sp, (Sp) | NO | party
Socialist Left Party | SV, Sosialistisk Venstreparti, (SV) | NO | party
Liberal Party (Norway) | nb:~Venstre, (V) | NO | party
Christian Democratic Party (Norway) | KrF, Kristelig Folkeparti, (KrF) | NO | party
Red Party | nb:~Rødt, (R) | NO | party
Green Party (Norway) | MDG, Miljøpartiet De Grønne, (MDG) | NO | party
Storting | Stortinget, Stortingets, norska Stortinget | NO | parliament
Norwegian Armed Forces | nb:Forsvaret | NO | military
Norwegian Police Security Service | PST, Politiets sikkerhetstjeneste | NO | intelligence
Norwegian Intelligence Service | Etterretningstjenesten, E-tjenesten | NO | intelligence
Kripos | | NO | police
Økokrim | | NO | police
Norges Bank | | NO | bank
Statistics Norway | SSB, Statistisk sentralbyrå | NO | agency
Equinor | Statoil | NO | company
Telenor | | NO | company
DNB | | NO | company
Norsk Hydro | nb:Hydro | NO | company
Kongsberg Gruppen | Kongsberg Defence & Aerospace | NO | company
PRIO | Institutt for fredsforskning, Peace Research Institute Oslo | NO | institute
NUPI | Norsk utenrikspolitisk institutt, Norwegian Institute of International Affairs | NO | institute
FFI | Forsvarets forskningsinstitutt | NO | institute
University of Oslo | Universitetet i Oslo, UiO | NO | university
NTNU | | NO | university
Norwegian Refugee Council | Flyktninghjelpen, Norwegian Refugee Council | NO | ngo
# Denmark, Finland, Baltics
Folketing | Folketinget | DK | parliament
Danish People's Party | Dansk Folkeparti | DK | party
Maersk | Mærsk, A.P. Møller-Mærsk | DK | company
Novo Nordisk | | DK | company
Finnish Parliament | Eduskunta, Finlands riksdag | FI | parliament
True Finns | Sannfinländarna, Finns Party, Sannfinnene, Perussuomalaiset | FI | party
Nokia | | FI | company
Saeima | | LV | parliament
Seimas | | LT | parliament
Riigikogu | | EE | parliament
# Poland
Law and Justice | PiS, Prawo i Sprawiedliwość, Lag och rättvisa, Lov og rettferdighet, (PiS), Law and Justice Party | PL | party
Civic Platform | PO, Platforma Obywatelska, (PO), Medborgarplattformen, Borgerplattformen | PL | party
Civic Coalition | KO, Koalicja Obywatelska, (KO), Medborgarkoalitionen | PL | party
Polish People's Party | PSL, Polskie Stronnictwo Ludowe, (PSL) | PL | party
Confederation | pl:Konfederacja, Konfederacja Wolność i Niepodległość | PL | party
The Left (Poland) | pl:~Lewica, Nowa Lewica | PL | party
Poland 2050 | Polska 2050 | PL | party
Democratic Left Alliance | SLD, Sojusz Lewicy Demokratycznej | PL | party
Kukiz'15 | | PL | party
Nowoczesna | pl:Nowoczesna | PL | party
Sejm | Sejmen | PL | parliament
Senate of Poland | pl:Senat | PL | parliament
Polish National Security Bureau | BBN, Biuro Bezpieczeństwa Narodowego | PL | government
Internal Security Agency | ABW, Agencja Bezpieczeństwa Wewnętrznego | PL | intelligence
Institute of National Remembrance | IPN, Instytut Pamięci Narodowej | PL | institute
Supreme Audit Office | NIK, Najwyższa Izba Kontroli | PL | agency
National Health Fund | NFZ, Narodowy Fundusz Zdrowia | PL | agency
Statistics Poland | GUS, Główny Urząd Statystyczny | PL | agency
Polish Institute of International Affairs | PISM, Polski Instytut Spraw Międzynarodowych | PL | institute
Central Anticorruption Bureau | CBA, Centralne Biuro Antykorupcyjne | PL | police
Polish Border Guard | pl:Straż Graniczna, Straż Graniczna | PL | police
National Bank of Poland | NBP, Narodowy Bank Polski | PL | bank
Solidarity | Solidarność, Solidaritet | PL | union
Orlen | PKN Orlen | PL | company
PGNiG | | PL | company
LOT Polish Airlines | PLL LOT, LOT | PL | company
University of Warsaw | Uniwersytet Warszawski, Warszawas universitet | PL | university
Jagiellonian University | Uniwersytet Jagielloński | PL | university
# Britain, Ireland
House of Commons | Underhuset, Izba Gmin | GB | parliament
House of Lords | Overhuset, Överhuset, Izba Lordów | GB | parliament
British Parliament | UK Parliament, brytyjski parlament | GB | parliament
Conservative Party | Conservatives, Tories, Tory Party, Torysi, Partia Konserwatywna, de Konservativa, Tory, Konservativa partiet, torysów | GB | party
Labour Party | Labour, Labourpartiet, Partia Pracy, Arbeiderpartiet i Storbritannia | GB | party
Liberal Democrats | Lib Dems, Liberaldemokraterna, Liberalni Demokraci | GB | party
Scottish National Party | SNP, Szkocka Partia Narodowa | GB | party
Democratic Unionist Party | DUP, Demokratyczna Partia Unionistów | GB | party
UK Independence Party | UKIP, Ukip, Partia Niepodległości Zjednoczonego Królestwa, Partia Niepodległości Wielkiej Brytanii | GB | party
Brexit Party | Partia Brexit, Brexitpartiet | GB | party
Reform UK | | GB | party
Sinn Féin | Sinn Fein | IE | party
Irish Republican Army | IRA | IE | military
Bank of England | Bank Anglii | GB | bank
National Health Service | NHS | GB | agency
MI5 | | GB | intelligence
MI6 | | GB | intelligence
GCHQ | | GB | intelligence
Scotland Yard | Metropolitan Police, Met Police | GB | police
Foreign Office | brytyjskie MSZ, Foreign and Commonwealth Office | GB | government
Home Office | | GB | government
Ofcom | | GB | agency
University of Oxford | Oxford University, Uniwersytet Oksfordzki, Oxfords universitet | GB | university
University of Cambridge | Cambridge University, Uniwersytet Cambridge | GB | university
Church of England | Kościół Anglii | GB | institution
# Germany, France, others
Bundestag | Bundestagu, Forbundsdagen, Förbundsdagen | DE | parliament
Bundesrat | | DE | parliament
Bundeswehr | | DE | military
CDU | Christian Democratic Union | DE | party
CSU | | DE | party
SPD | | DE | party
AfD | Alternativ för Tyskland, Alternativ for Tyskland, Alternative for Germany, Alternatywa dla Niemiec, Alternative für Deutschland | DE | party
FDP | | DE | party
Federation of German Industries | BDI, Federacja Przemysłu Niemieckiego | DE | association
Bundesbank | | DE | bank
National Rally | Rassemblement National, Front National, National Front, Nationell samling, Nasjonal samling, Zjednoczenie Narodowe, Front Narodowy | FR | party
Lega | Liga Północna | IT | party
Five Star Movement | Femstjärnerörelsen, Femstjernersbevegelsen, Ruch Pięciu Gwiazd | IT | party
Fidesz | | HU | party
Syriza | SYRIZA | GR | party
Catholic Church | Katolska kyrkan, Katolska kirken, Den katolske kirke, Kościół katolicki, Kościoła katolickiego | VA | institution
Knesset | Kneset | IL | parliament
Israel Defense Forces | IDF, Israeli Defense Forces, Siły Obronne Izraela | IL | military
Mossad | Mosad | IL | intelligence
Likud | | IL | party
Hamas | | PS | armed
Islamic Jihad | Islamiska jihad, Islamsk jihad, Islamski Dżihad | PS | armed
Fatah | | PS | party
Palestine Liberation Organization | PLO, OWP | PS | party
Hezbollah | Hizbollah, Hizbullah, Hizballah, Hezbollahu | LB | armed
Houthis | Huthi, ~Houthi, Ruch Huti, Hutierna, Houthier, Huti | YE | armed
Islamic State | ISIS, ISIL, IS, Islamiska staten, Den islamske stat, Państwo Islamskie, Daesh, Daisz, IS-gruppen | | armed
Al-Qaeda | al-Qaeda, al-Qaida, Al-Qaida, Al Qaeda, al Qaeda, Al-Kaida, Al-Kaidy, Al-Kaidę, al-Kaida | | armed
Taliban | Talibanerna, Talibowie, Talibów, Talibami | AF | armed
Boko Haram | | NG | armed
Al-Shabaab | al-Shabaab, al-Shabab, Al-Szabab, asz-Szabab | SO | armed
PKK | Kurdistan Workers' Party, Kurdistans arbetarparti, Partia Pracujących Kurdystanu | TR | armed
YPG | | SY | armed
Revolutionary Guards | Revolutionary Guard, IRGC, Revolutionsgardet, Islamic Revolutionary Guard Corps, Revolusjonsgarden, Strażnicy Rewolucji, Gwardia Rewolucyjna, Korpus Strażników Rewolucji Islamskiej | IR | military
Muslim Brotherhood | Muslimska brödraskapet, Det muslimske brorskap, Bractwo Muzułmańskie | EG | party
AKP | | TR | party
Workers' Party of Korea | Koreas arbetarparti, Partia Pracy Korei, Koreas arbeiderparti | KP | party
Chinese Communist Party | Communist Party of China, CCP, Kinas kommunistparti, Kinas kommunistiska parti, Komunistyczna Partia Chin, KPCh | CN | party
People's Liberation Army | PLA, Folkets befrielsearmé, Folkets befrielseshær, Chińska Armia Ludowo-Wyzwoleńcza | CN | military
Joint Chiefs of Staff | JCS, Kolegium Połączonych Szefów Sztabów, Połączone Szefostwo Sztabów, Szefowie Połączonych Sztabów | | military
National Intelligence Service | NIS, Sydkoreas underrättelsetjänst, Sør-Koreas etterretningstjeneste, Narodowa Służba Wywiadowcza | KR | intelligence
BJP | Bharatiya Janata Party | IN | party
ISI | Inter-Services Intelligence | PK | intelligence
African National Congress | ANC, Afrykański Kongres Narodowy | ZA | party
# companies
Gazprom | Gazpromu | RU | company
Gazprom Neft | Gazpromneft | RU | company
Rosneft | Rosnieft | RU | company
Lukoil | Łukoil | RU | company
Novatek | Nowatek | RU | company
Transneft | Transnieft | RU | company
Surgutneftegas | | RU | company
Sberbank | Sbierbank | RU | company
VTB | | RU | company
Aeroflot | Aerofłot | RU | company
Rostec | Rostech, Rostek, Rostiech | RU | company
Yandex | Jandeks | RU | company
Kaspersky | Kaspersky Lab | RU | company
Rusal | Rusał | RU | company
Nord Stream AG | Nord Stream 2 AG| CH | company
Wintershall | | DE | company
Uniper | | DE | company
Siemens | | DE | company
Volkswagen | VW | DE | company
BMW | | DE | company
Mercedes-Benz | Mercedes, Daimler | DE | company
Audi | | DE | company
Porsche | | DE | company
Bayer | | DE | company
BASF | | DE | company
Deutsche Bank | | DE | company
Lufthansa | | DE | company
Rheinmetall | | DE | company
Airbus | | NL | company
Shell | | GB | company
BP | British Petroleum | GB | company
HSBC | | GB | company
Barclays | | GB | company
Rolls-Royce | | GB | company
Jaguar Land Rover | | GB | company
British Airways | | GB | company
EasyJet | easyJet | GB | company
Ryanair | | IE | company
Vodafone | | GB | company
BAE Systems | | GB | company
Unite | ~Unite | GB | union
TotalEnergies | Total | FR | company
Renault | | FR | company
Peugeot | | FR | company
Air France | | FR | company
Engie | | FR | company
Eni | | IT | company
Fiat | | IT | company
OMV | | AT | company
Nestlé | Nestle | CH | company
UBS | | CH | company
Credit Suisse | | CH | company
ASML | | NL | company
Philips | | NL | company
KLM | | NL | company
Apple | ~Apple | US | company
Google | | US | company
Alphabet | ~Alphabet | US | company
Microsoft | | US | company
Amazon | | US | company
Meta | ~Meta | US | company
OpenAI | | US | company
Nvidia | | US | company
Intel | | US | company
IBM | | US | company
Tesla | | US | company
SpaceX | | US | company
Starlink | | US | company
Boeing | | US | company
Lockheed Martin | | US | company
Raytheon | | US | company
Ford | | US | company
General Motors | GM | US | company
Chevrolet | | US | company
ExxonMobil | Exxon, Exxon Mobil | US | company
Chevron | | US | company
Goldman Sachs | | US | company
JPMorgan Chase | JPMorgan, JP Morgan, J.P. Morgan | US | company
Morgan Stanley | | US | company
Citigroup | Citi, Citibank | US | company
Bank of America | | US | company
Wells Fargo | | US | company
BlackRock | | US | company
Moody's | | US | company
Fitch | Fitch Ratings | US | company
Walmart | | US | company
McDonald's | McDonald’s | US | company
Starbucks | | US | company
Coca-Cola | | US | company
Pfizer | | US | company
Moderna | | US | company
Johnson & Johnson | | US | company
Uber | | US | company
Netflix | | US | company
Disney | Walt Disney | US | company
Home Depot | | US | company
Cambridge Analytica | | GB | company
New York Stock Exchange | NYSE, New York-börsen, New York-børsen | US | exchange
Nasdaq | | US | exchange
Toyota | | JP | company
Honda | | JP | company
Nissan | | JP | company
Mitsubishi | | JP | company
Sony | | JP | company
Nintendo | | JP | company
SoftBank | Softbank | JP | company
Samsung | | KR | company
Hyundai | | KR | company
Huawei | | CN | company
Alibaba | | CN | company
Tencent | | CN | company
ByteDance | | CN | company
ZTE | | CN | company
BYD | | CN | company
TSMC | | TW | company
Saudi Aramco | Aramco | SA | company
Gulf Air | | BH | company
Turkish Airlines | | TR | company
AstraZeneca | | GB | company
Stellantis | | NL | company
Maersk Line | | DK | company
Trafigura | | SG | company
Vitol | | NL | company
Glencore | | CH | company
`;

export const organisations: readonly Organisation[] = rows(TABLE).map(([name, forms, country, kind]) => ({ name: name!, forms: list(forms), country: country ?? "", kind: kind ?? "" }));
