/**
 * International bodies, agencies, courts, parties, unions, armed groups, companies, universities, clubs and the common names of state bodies,
 * in English, Swedish, Norwegian, Polish and German.
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
# more bodies that every state has
Ministry of the Environment | Environment Ministry, environment ministry, Ministry of Environment, miljöministeriet, miljödepartementet, miljødepartementet, klima- og miljødepartementet, ministerstwo środowiska, resort środowiska, Umweltministerium, Umweltministeriums | | body
Ministry of Culture | Culture Ministry, culture ministry, kulturministeriet, kulturdepartementet, ministerstwo kultury, ministerstwo kultury i dziedzictwa narodowego, MKiDN, resort kultury, Kulturministerium | | body
Ministry of Labour | Labour Ministry, labour ministry, Labor Ministry, Ministry of Labor, arbetsministeriet, arbetsmarknadsdepartementet, arbeidsdepartementet, arbeids- og inkluderingsdepartementet, ministerstwo pracy, Arbeitsministerium | | body
Ministry of Economy | Economy Ministry, economy ministry, Ministry of Economic Affairs, ekonomiministeriet, ekonomidepartementet, økonomidepartementet, ministerstwo gospodarki, Wirtschaftsministerium, Wirtschaftsministeriums | | body
Ministry of Trade | Trade Ministry, trade ministry, Ministry of Commerce, Commerce Ministry, commerce ministry, handelsministeriet, handelsdepartementet, ministerstwo handlu, Handelsministerium, Handelsministeriums | | body
National Assembly | national assembly, nationalförsamlingen, nasjonalforsamlingen, Zgromadzenie Narodowe, Nationalversammlung | | body
National Police | national police, nationella polisen, nasjonale politiet, policja narodowa | | body
# international bodies, courts and agencies
International Labour Organization | ILO, International Labor Organization, Internationella arbetsorganisationen, Den internasjonale arbeidsorganisasjonen, Międzynarodowa Organizacja Pracy, Internationale Arbeitsorganisation | | international
International Organization for Migration | IOM, Internationella migrationsorganisationen, Den internasjonale organisasjonen for migrasjon, Międzynarodowa Organizacja do spraw Migracji, Internationale Organisation für Migration | | international
International Maritime Organization | IMO, Internationella sjöfartsorganisationen, Den internasjonale sjøfartsorganisasjonen, Międzynarodowa Organizacja Morska | | international
International Civil Aviation Organization | ICAO, Internationella civila luftfartsorganisationen, Organizacja Międzynarodowego Lotnictwa Cywilnego | | international
IATA | International Air Transport Association, Międzynarodowe Zrzeszenie Przewoźników Powietrznych | | association
Eurocontrol | EUROCONTROL | | international
International Telecommunication Union | ITU, Internationella teleunionen, Den internasjonale telekommunikasjonsunionen | | international
Universal Postal Union | Världspostföreningen, Verdenspostforeningen, Światowy Związek Pocztowy | | international
World Meteorological Organization | WMO, Meteorologiska världsorganisationen, Verdens meteorologiorganisasjon, Światowa Organizacja Meteorologiczna, Weltorganisation für Meteorologie | | international
Intergovernmental Panel on Climate Change | IPCC, FN:s klimatpanel, FNs klimapanel, Międzyrządowy Zespół ds. Zmian Klimatu, Weltklimarat | | international
United Nations Environment Programme | UNEP, FN:s miljöprogram, FNs miljøprogram, UN Environment Programme | | international
UNFPA | FN:s befolkningsfond, FNs befolkningsfond, United Nations Population Fund, UN Population Fund | | international
UNAIDS | Unaids | | international
UN Women | | | international
UNODC | UN Office on Drugs and Crime, United Nations Office on Drugs and Crime | | international
UNIFIL | Unifil | | international
Food and Agriculture Organization | FAO, FN:s livsmedels- och jordbruksorganisation, FNs organisasjon for ernæring og landbruk, Food and Agriculture Organisation | | international
Asian Development Bank | ADB, Asiatiska utvecklingsbanken | | international
European Investment Bank | EIB, Europeiska investeringsbanken, Den europeiske investeringsbanken, Europejski Bank Inwestycyjny, Europäische Investitionsbank | | international
European Bank for Reconstruction and Development | EBRD, EBOR, Europejski Bank Odbudowy i Rozwoju, Europeiska utvecklingsbanken | | international
Bank for International Settlements | BIS, Bank för internationell betalningsutjämning, Bank Rozrachunków Międzynarodowych | | international
International Chamber of Commerce | Internationella handelskammaren | | association
World Economic Forum | WEF, Światowe Forum Ekonomiczne, Weltwirtschaftsforum | | international
Permanent Court of Arbitration | Permanenta skiljedomstolen, Den permanente voldgiftsdomstolen, Stały Trybunał Arbitrażowy | | international
European Medicines Agency | EMA, Europeiska läkemedelsmyndigheten, EU:s läkemedelsmyndighet, Det europeiske legemiddelbyrået, Europejska Agencja Leków, Europäische Arzneimittel-Agentur | | international
European Centre for Disease Prevention and Control | ECDC, EU:s smittskyddsmyndighet, EUs smittevernbyrå, Europejskie Centrum ds. Zapobiegania i Kontroli Chorób | SE | international
European Food Safety Authority | EFSA, Efsa, Europeiska livsmedelsmyndigheten, Europejski Urząd ds. Bezpieczeństwa Żywności | | international
European Aviation Safety Agency | EASA, Easa, European Union Aviation Safety Agency | | international
European Environment Agency | Europeiska miljöbyrån, Det europeiske miljøbyrået, Europejska Agencja Środowiska, Europäische Umweltagentur | DK | international
European Court of Auditors | Europeiska revisionsrätten, EU:s revisionsrätt, Den europeiske revisjonsretten, Europejski Trybunał Obrachunkowy, Europäischer Rechnungshof | | international
European Public Prosecutor's Office | EPPO, Eppo, Europeiska åklagarmyndigheten, Den europeiske påtalemyndigheten, Prokuratura Europejska, Europäische Staatsanwaltschaft | | international
European Anti-Fraud Office | Olaf-byrån, Europejski Urząd ds. Zwalczania Nadużyć Finansowych | | international
European External Action Service | EEAS, Europeiska utrikestjänsten, EU:s utrikestjänst, Europejska Służba Działań Zewnętrznych | | international
European Banking Authority | EBA, Europeiska bankmyndigheten | | international
European Securities and Markets Authority | ESMA | | international
European Defence Agency | Europeiska försvarsbyrån, Europejska Agencja Obrony | | international
EFTA | Efta, European Free Trade Association | | international
EFTA Surveillance Authority | Eftas överwakningsmyndighet, EFTAs overvåkingsorgan, Eftas overvåkingsorgan | | international
European Broadcasting Union | EBU, Europeiska radio- och tv-unionen, Den europeiske kringkastingsunionen, Europejska Unia Nadawców | | association
European People's Party | EPP, Europejska Partia Ludowa, Europäische Volkspartei, Det europeiske folkepartiet | | party
Gulf Cooperation Council | GCC, Gulfstaternas samarbetsråd, Golfrådet, Rada Współpracy Zatoki Perskiej, Golf-Kooperationsrat | | international
Organisation of Islamic Cooperation | OIC, Organization of Islamic Cooperation, Organizacja Współpracy Islamskiej | | international
Organization of American States | OAS, Amerikanska staters organisation, Organizacja Państw Amerykańskich | | international
Mercosur | Mercosul | | international
ECOWAS | Ecowas, Economic Community of West African States | | international
IGAD | Igad | | international
APEC | Apec, Asia-Pacific Economic Cooperation | | international
Eurasian Economic Union | Eurasiatiska ekonomiska unionen, Den eurasiske økonomiske union, Euroazjatycka Unia Gospodarcza | | international
Venice Commission | Venedigkommissionen, Veneziakommisjonen, Komisja Wenecka, Venedig-Kommission | | international
Financial Action Task Force | FATF | | international
Nuclear Suppliers Group | NSG | | international
International Whaling Commission | IWC, Internationella valfångstkommissionen, Den internasjonale hvalfangstkommisjonen | | international
CERN | Cern | CH | institute
European Southern Observatory | ESO, Europeiska sydobservatoriet | | institute
# rights and aid groups
Norwegian Church Aid | Kirkens Nødhjelp | NO | ngo
Civil Rights Defenders | | SE | ngo
Human Rights Foundation | | US | ngo
Memorial (Russia) | människorättsorganisationen Memorial, rights group Memorial, menneskerettsorganisasjonen Memorial, Stowarzyszenie Memoriał | RU | ngo
Viasna | Vjasna, Wiasna | BY | ngo
Helsinki Foundation for Human Rights | Helsińska Fundacja Praw Człowieka, HFPC | PL | ngo
B'Tselem | | IL | ngo
Breaking the Silence | | IL | ngo
Hengaw | | NO | ngo
Iran Human Rights | | NO | ngo
White Helmets | Vita hjälmarna, De hvite hjelmene, Białe Hełmy, Weißhelme | SY | ngo
Global Witness | | GB | ngo
Airwars | | GB | ngo
Article 19 | ARTICLE 19 | GB | ngo
Fair Trials | | GB | ngo
Reprieve (charity) | en:~Reprieve | GB | ngo
Conflict Armament Research | | GB | institute
Norwegian People's Aid | Norsk Folkehjelp | NO | ngo
CARE International | Care International | | ngo
World Central Kitchen | WCK | US | ngo
Islamic Relief | | GB | ngo
Plan International | | | ngo
International Rescue Committee | IRC | US | ngo
Danish Refugee Council | Dansk Flyktninghjelp, Danska flyktingrådet, Dansk Flygtningehjælp | DK | ngo
SOS Children's Villages | SOS Barnbyar, SOS-barnebyer, SOS Wioski Dziecięce, SOS-Kinderdörfer | | ngo
Sea-Watch | Sea Watch | DE | ngo
SOS Méditerranée | SOS Mediterranee | FR | ngo
Extinction Rebellion | | GB | ngo
Fridays for Future | | | ngo
Last Generation | Letzte Generation, Letzten Generation, Ostatnie Pokolenie, Sista generationen | DE | ngo
Friends of the Earth | Jordens vänner, Naturvernforbundet, Przyjaciele Ziemi | | ngo
Birdlife International | BirdLife International, BirdLife | | ngo
IUCN | International Union for Conservation of Nature, Internationella naturvårdsunionen | | international
# Sweden: agencies and courts
Swedish Medical Products Agency | Läkemedelsverket | SE | agency
Swedish Environmental Protection Agency | Naturvårdsverket | SE | agency
Swedish Civil Defence and Resilience Agency | Myndigheten för civilt försvar, MCF | SE | agency
Swedish Psychological Defence Agency | Myndigheten för psykologiskt försvar | SE | agency
Swedish Food Agency | Livsmedelsverket | SE | agency
Swedish Board of Agriculture | Jordbruksverket | SE | agency
Swedish Consumer Agency | Konsumentverket | SE | agency
Swedish Competition Authority | Konkurrensverket | SE | agency
Swedish Financial Supervisory Authority | sv:Finansinspektionen | SE | agency
Swedish National Debt Office | Riksgälden, Riksgäldskontoret | SE | agency
Swedish National Audit Office | sv:Riksrevisionen | SE | agency
Swedish Enforcement Authority | Kronofogden, Kronofogdemyndigheten | SE | agency
National Board of Health and Welfare | Socialstyrelsen | SE | agency
Swedish Tax Agency | Skatteverket | SE | agency
Swedish Public Employment Service | Arbetsförmedlingen | SE | agency
National Institute of Economic Research | Konjunkturinstitutet | SE | agency
Health and Social Care Inspectorate | Inspektionen för vård och omsorg, IVO | SE | agency
Swedish Work Environment Authority | Arbetsmiljöverket | SE | agency
Swedish Post and Telecom Authority | Post- och telestyrelsen, PTS | SE | agency
Swedish Transport Agency | Transportstyrelsen | SE | agency
Swedish Accident Investigation Authority | Statens haverikommission, sv:Haverikommissionen | SE | agency
Swedish Maritime Administration | Sjöfartsverket | SE | agency
LFV | Luftfartsverket | SE | agency
Swedavia | | SE | company
Swedish Coast Guard | sv:Kustbevakningen | SE | agency
Swedish Customs | Tullverket | SE | agency
Swedish Prison and Probation Service | Kriminalvården | SE | agency
Swedish National Agency for Education | Skolverket | SE | agency
Swedish Schools Inspectorate | Skolinspektionen | SE | agency
Swedish Higher Education Authority | Universitetskanslersämbetet, UKÄ | SE | agency
Swedish Council for Higher Education | Universitets- och högskolerådet, UHR | SE | agency
Swedish National Council for Crime Prevention | Brottsförebyggande rådet, sv:Brå | SE | agency
Swedish Economic Crime Authority | Ekobrottsmyndigheten, EBM | SE | agency
Swedish Chancellor of Justice | sv:Justitiekanslern | SE | agency
Swedish Parliamentary Ombudsman | Justitieombudsmannen, Riksdagens ombudsmän | SE | agency
Equality Ombudsman | Diskrimineringsombudsmannen | SE | agency
Children's Ombudsman (Sweden) | sv:Barnombudsmannen | SE | agency
Swedish Data Protection Authority | Integritetsskyddsmyndigheten, sv:Datainspektionen | SE | agency
National Board of Housing, Building and Planning | Boverket | SE | agency
Swedish Agency for Marine and Water Management | Havs- och vattenmyndigheten | SE | agency
Geological Survey of Sweden | Sveriges geologiska undersökning, SGU | SE | agency
Swedish Radiation Safety Authority | Strålsäkerhetsmyndigheten | SE | agency
Swedish Chemicals Agency | Kemikalieinspektionen | SE | agency
Swedish Forest Agency | sv:Skogsstyrelsen | SE | agency
Swedish Energy Markets Inspectorate | Energimarknadsinspektionen | SE | agency
Svenska kraftnät | Svenska Kraftnät | SE | agency
Swedish Defence Materiel Administration | Försvarets materielverk, FMV | SE | agency
Swedish Conscription Agency | Plikt- och prövningsverket, Pliktverket | SE | agency
Inspectorate of Strategic Products | Inspektionen för strategiska produkter | SE | agency
Swedish Institute | Svenska institutet | SE | agency
Sida (agency) | sv:~Sida, biståndsmyndigheten Sida, Styrelsen för internationellt utvecklingssamarbete, Swedish International Development Cooperation Agency | SE | agency
Swedish Agency for Economic and Regional Growth | Tillväxtverket | SE | agency
Vinnova | | SE | agency
Swedish Research Council | Vetenskapsrådet | SE | agency
Swedish Pensions Agency | Pensionsmyndigheten | SE | agency
Swedish Media Authority | sv:Mediemyndigheten, Myndigheten för press, radio och tv | SE | agency
Swedish Gambling Authority | Spelinspektionen | SE | agency
Swedish Companies Registration Office | Bolagsverket | SE | agency
Lantmäteriet | | SE | agency
Swedish Election Authority | Valmyndigheten | SE | agency
National Medical Board of Forensic Medicine | Rättsmedicinalverket | SE | agency
National Forensic Centre | Nationellt forensiskt centrum, NFC | SE | police
National Operations Department | Nationella operativa avdelningen, polisens nationella operativa avdelning | SE | police
Supreme Administrative Court of Sweden | Högsta förvaltningsdomstolen | SE | court
Swedish Labour Court | sv:Arbetsdomstolen | SE | court
Svea Court of Appeal | Svea hovrätt | SE | court
Göta Court of Appeal | Göta hovrätt | SE | court
Court of Appeal for Western Sweden | Hovrätten för Västra Sverige | SE | court
Court of Appeal over Skåne and Blekinge | Hovrätten över Skåne och Blekinge | SE | court
Court of Appeal for Upper Norrland | Hovrätten för Övre Norrland | SE | court
Court of Appeal for Lower Norrland | Hovrätten för Nedre Norrland | SE | court
Stockholm District Court | Stockholms tingsrätt | SE | court
Gothenburg District Court | Göteborgs tingsrätt | SE | court
Malmö District Court | Malmö tingsrätt | SE | court
Attunda District Court | Attunda tingsrätt | SE | court
Land and Environment Court of Appeal | Mark- och miljööverdomstolen | SE | court
Patent and Market Court | Patent- och marknadsdomstolen | SE | court
Migration Court of Appeal | Migrationsöverdomstolen | SE | court
Swedish Council on Legislation | sv:Lagrådet | SE | institution
Swedish Fiscal Policy Council | Finanspolitiska rådet | SE | agency
Swedish Climate Policy Council | Klimatpolitiska rådet | SE | agency
Region Stockholm | | SE | government
Västra Götalandsregionen | Västra Götaland Region | SE | government
Region Skåne | | SE | government
City of Stockholm | Stockholms stad | SE | government
City of Gothenburg | Göteborgs stad | SE | government
City of Malmö | Malmö stad | SE | government
# Sweden: unions, employers, associations, thinktanks
TCO | Tjänstemännens centralorganisation | SE | union
Saco | sv:Sacoförbunden | SE | union
Confederation of Swedish Enterprise | Svenskt Näringsliv, Svenskt näringsliv | SE | association
Almega | | SE | association
Teknikföretagen | | SE | association
Svensk Handel | | SE | association
Visita (Sweden) | sv:Visita | SE | association
Swedish Federation of Business Owners | sv:~Företagarna | SE | association
IF Metall | | SE | union
Unionen (union) | sv:~Unionen, fackförbundet Unionen | SE | union
Swedish Municipal Workers' Union | sv:~Kommunal, Kommunalarbetareförbundet, fackförbundet Kommunal | SE | union
Vision (union) | fackförbundet Vision, facket Vision | SE | union
Vårdförbundet | | SE | union
Sveriges Läkarförbund | sv:Läkarförbundet | SE | union
Sveriges Lärare | Lärarförbundet, Lärarnas Riksförbund | SE | union
Akademikerförbundet SSR | | SE | union
Sveriges Ingenjörer | | SE | union
Handelsanställdas förbund | sv:~Handels | SE | union
Hotell- och restaurangfacket | sv:HRF | SE | union
Svenska Byggnadsarbetareförbundet | sv:~Byggnads | SE | union
Svenska Transportarbetareförbundet | sv:Transportarbetareförbundet | SE | union
Seko | sv:Seko | SE | union
Polisförbundet | | SE | union
Swedish Journalists' Association | sv:Journalistförbundet, Svenska Journalistförbundet | SE | union
Federation of Swedish Farmers | LRF, Lantbrukarnas riksförbund | SE | association
Swedish Association of Local Authorities and Regions | SKR, Sveriges Kommuner och Regioner, SKL | SE | association
Swedish Bar Association | sv:Advokatsamfundet, Sveriges advokatsamfund | SE | association
Hyresgästföreningen | | SE | association
Villaägarna | Villaägarnas riksförbund | SE | association
Swedish Society for Nature Conservation | Naturskyddsföreningen | SE | ngo
Svenska Freds | Svenska freds- och skiljedomsföreningen | SE | ngo
Swedish City Mission | sv:Stadsmissionen | SE | ngo
Bris (Sweden) | sv:BRIS, sv:~Bris | SE | ngo
Expo Foundation | Stiftelsen Expo, stiftelsen Expo | SE | ngo
RFSL | | SE | ngo
RFSU | | SE | ngo
Timbro | | SE | institute
Arena Idé | | SE | institute
Fores (think tank) | tankesmedjan Fores | SE | institute
Ratio Institute | sv:Ratioinstitutet | SE | institute
Swedish Institute of International Affairs | Utrikespolitiska institutet, sv:UI | SE | institute
Stockholm Environment Institute | | SE | institute
Institute for Evaluation of Labour Market and Education Policy | IFAU | SE | institute
Research Institutes of Sweden | forskningsinstitutet Rise, forskningsinstitutet RISE | SE | institute
IVL Swedish Environmental Research Institute | IVL Svenska Miljöinstitutet, IVL | SE | institute
KTH Royal Institute of Technology | KTH, Kungliga Tekniska högskolan | SE | university
Chalmers University of Technology | Chalmers, Chalmers tekniska högskola | SE | university
University of Gothenburg | Göteborgs universitet | SE | university
Linköping University | Linköpings universitet | SE | university
Umeå University | Umeå universitet | SE | university
Örebro University | Örebro universitet | SE | university
Karlstad University | Karlstads universitet | SE | university
Linnaeus University | Linnéuniversitetet | SE | university
Malmö University | Malmö universitet | SE | university
Mid Sweden University | Mittuniversitetet | SE | university
Mälardalen University | Mälardalens universitet | SE | university
Luleå University of Technology | Luleå tekniska universitet | SE | university
Swedish University of Agricultural Sciences | Sveriges lantbruksuniversitet, SLU | SE | university
Södertörn University | Södertörns högskola | SE | university
Stockholm School of Economics | Handelshögskolan i Stockholm | SE | university
Royal Swedish Academy of Sciences | Kungliga Vetenskapsakademien, Vetenskapsakademien | SE | institution
Church of Sweden | Svenska kyrkan | SE | institution
Sahlgrenska University Hospital | Sahlgrenska universitetssjukhuset, Sahlgrenska, Sahlgrenska sjukhuset | SE | institution
Karolinska University Hospital | Karolinska universitetssjukhuset | SE | institution
Skåne University Hospital | Skånes universitetssjukhus | SE | institution
# Sweden: companies, sports
Atlas Copco | | SE | company
ABB | | CH | company
Sandvik | | SE | company
SSAB | | SE | company
LKAB | | SE | company
Boliden | | SE | company
Electrolux | | SE | company
Scania AB | sv:Scania, nb:Scania, de:Scania, pl:Scania | SE | company
Volvo Cars | Volvo Personvagnar | SE | company
AB Volvo | | SE | company
Bofors | BAE Systems Bofors | SE | company
Stegra | H2 Green Steel | SE | company
Hybrit | HYBRIT | SE | company
Assa Abloy | | SE | company
Alfa Laval | | SE | company
SCA | | SE | company
Stora Enso | | FI | company
Holmen AB | sv:~Holmen | SE | company
Skanska | | SE | company
NCC | | SE | company
Peab | PEAB | SE | company
SBB | Samhällsbyggnadsbolaget | SE | company
Klarna | | SE | company
Tele2 | | SE | company
EQT | | SE | company
Kinnevik | | SE | company
Investor AB | | SE | company
Systembolaget | | SE | company
Svenska Spel | | SE | company
Apoteket | sv:Apoteket AB, sv:Apotekets | SE | company
Postnord | PostNord | SE | company
SJ | | SE | company
SL | Storstockholms Lokaltrafik | SE | company
Västtrafik | | SE | company
Skånetrafiken | | SE | company
Stena Line | | SE | company
Clas Ohlson | | SE | company
Axfood | | SE | company
Ica | ICA | SE | company
Länsförsäkringar | | SE | company
Skandia | | SE | company
SBAB | | SE | company
Avanza | | SE | company
Nordnet | | SE | company
Eon | E.ON, E.on | DE | company
Fortum | | FI | company
Preem | | SE | company
Embracer Group | Embracer | SE | company
Evolution Gaming | | SE | company
Swedish Football Association | Svenska fotbollförbundet, Fotbollförbundet | SE | sport
Swedish Sports Confederation | Riksidrottsförbundet | SE | sport
Swedish Olympic Committee | Sveriges olympiska kommitté, SOK | SE | sport
AIK | | SE | sport
Djurgården | sv:Djurgårdens IF | SE | sport
Hammarby | Hammarby IF | SE | sport
Malmö FF | | SE | sport
IFK Göteborg | | SE | sport
IFK Norrköping | | SE | sport
BK Häcken | sv:~Häcken | SE | sport
IF Elfsborg | sv:Elfsborg | SE | sport
Frölunda | Frölunda HC | SE | sport
Färjestad | Färjestad BK | SE | sport
Hells Angels | | | armed
Foxtrot network | Foxtrotnätverket, sv:~Foxtrot | SE | armed
Nordic Resistance Movement | Nordiska motståndsrörelsen, Den nordiske motstandsbevegelsen, NMR | SE | party
Alternative for Sweden | Alternativ för Sverige, AfS | SE | party
Nyans (party) | Partiet Nyans, partiet Nyans | SE | party
Young Moderates | Moderata ungdomsförbundet, sv:MUF, sv:Muf | SE | party
SSU | | SE | party
Young Left (Sweden) | Ung Vänster | SE | party
# Norway: agencies, courts
Norwegian Environment Agency | Miljødirektoratet | NO | agency
Norwegian Food Safety Authority | Mattilsynet | NO | agency
Norwegian Board of Health Supervision | Statens helsetilsyn, nb:Helsetilsynet | NO | agency
Norwegian Directorate of Health | Helsedirektoratet | NO | agency
Norwegian Institute of Public Health | Folkehelseinstituttet, FHI | NO | agency
Norwegian Medical Products Agency | Direktoratet for medisinske produkter, Legemiddelverket, Statens legemiddelverk | NO | agency
Norwegian Directorate of Immigration | Utlendingsdirektoratet, UDI | NO | agency
Norwegian Immigration Appeals Board | Utlendingsnemnda, UNE | NO | agency
Norwegian Directorate for Civil Protection | Direktoratet for samfunnssikkerhet og beredskap, DSB | NO | agency
Norwegian National Security Authority | Nasjonal sikkerhetsmyndighet, NSM | NO | agency
National Police Directorate (Norway) | Politidirektoratet | NO | police
Oslo Police District | Oslo politidistrikt, Oslo-politiet | NO | police
Norwegian Bureau for the Investigation of Police Affairs | Spesialenheten for politisaker, nb:Spesialenheten | NO | police
Norwegian Public Prosecutor | nb:Riksadvokaten | NO | agency
NAV | nb:Nav, Arbeids- og velferdsetaten | NO | agency
Norwegian Tax Administration | Skatteetaten | NO | agency
Norwegian Customs | Tolletaten, nb:Tollvesenet | NO | agency
Norwegian Labour Inspection Authority | nb:Arbeidstilsynet | NO | agency
Norwegian Competition Authority | Konkurransetilsynet | NO | agency
Norwegian Consumer Authority | nb:Forbrukertilsynet | NO | agency
Norwegian Consumer Council | Forbrukerrådet | NO | agency
Norwegian Data Protection Authority | nb:Datatilsynet | NO | agency
Financial Supervisory Authority of Norway | nb:Finanstilsynet | NO | agency
Office of the Auditor General of Norway | Riksrevisjonen | NO | agency
Norwegian Water Resources and Energy Directorate | NVE, Norges vassdrags- og energidirektorat | NO | agency
Norwegian Offshore Directorate | Sokkeldirektoratet, Oljedirektoratet | NO | agency
Norwegian Ocean Industry Authority | Havindustritilsynet, Havtil, Petroleumstilsynet | NO | agency
Norwegian Maritime Authority | Sjøfartsdirektoratet | NO | agency
Norwegian Coastal Administration | Kystverket | NO | agency
Norwegian Coast Guard | nb:Kystvakten | NO | military
Norwegian Public Roads Administration | Statens vegvesen, Vegvesenet | NO | agency
Norwegian Railway Directorate | Jernbanedirektoratet | NO | agency
Bane Nor | Bane NOR | NO | company
Civil Aviation Authority of Norway | nb:Luftfartstilsynet | NO | agency
Avinor | | NO | company
Norwegian Safety Investigation Authority | Statens havarikommisjon, nb:Havarikommisjonen | NO | agency
Norwegian Meteorological Institute | Meteorologisk institutt | NO | agency
Norwegian Directorate of Fisheries | Fiskeridirektoratet | NO | agency
Norwegian Agriculture Agency | Landbruksdirektoratet | NO | agency
Norwegian Directorate for Education and Training | Utdanningsdirektoratet, Udir | NO | agency
Norwegian Correctional Service | Kriminalomsorgen | NO | agency
Norwegian Radiation and Nuclear Safety Authority | Direktoratet for strålevern og atomsikkerhet, DSA | NO | agency
Norwegian Polar Institute | Norsk Polarinstitutt, nb:Polarinstituttet | NO | institute
Institute of Marine Research (Norway) | Havforskningsinstituttet | NO | institute
Innovation Norway | Innovasjon Norge | NO | agency
Norad | | NO | agency
Statnett | | NO | company
Statkraft | | NO | company
Norwegian Children's Ombudsman | nb:Barneombudet | NO | agency
Norwegian Parliamentary Ombudsman | nb:Sivilombudet | NO | agency
Oslo District Court | Oslo tingrett | NO | court
Borgarting Court of Appeal | Borgarting lagmannsrett | NO | court
Gulating Court of Appeal | Gulating lagmannsrett | NO | court
Frostating Court of Appeal | Frostating lagmannsrett | NO | court
Hålogaland Court of Appeal | Hålogaland lagmannsrett | NO | court
Agder Court of Appeal | Agder lagmannsrett | NO | court
Eidsivating Court of Appeal | Eidsivating lagmannsrett | NO | court
Norwegian Home Guard | Heimevernet | NO | military
Government Pension Fund of Norway | Oljefondet, Statens pensjonsfond utland, Norwegian wealth fund, Norges Bank Investment Management, NBIM | NO | bank
# Norway: unions, associations, universities, companies
Norwegian Confederation of Trade Unions | nb:LO, LO i Norge | NO | union
NHO | Næringslivets Hovedorganisasjon, Confederation of Norwegian Enterprise | NO | association
Virke (Norway) | Hovedorganisasjonen Virke, nb:~Virke | NO | association
KS | nb:Kommunesektorens organisasjon | NO | association
Fagforbundet (Norway) | nb:~Fagforbundet | NO | union
Fellesforbundet (Norway) | nb:~Fellesforbundet | NO | union
Unio | | NO | union
YS | Yrkesorganisasjonenes Sentralforbund | NO | union
Akademikerne (Norway) | nb:~Akademikerne | NO | union
Utdanningsforbundet | | NO | union
Industri Energi | | NO | union
Norwegian Nurses Organisation | Norsk Sykepleierforbund, nb:Sykepleierforbundet | NO | union
Norwegian Medical Association | Den norske legeforening, nb:Legeforeningen | NO | union
Politiets Fellesforbund | | NO | union
Norsk Journalistlag | | NO | union
Norwegian Agrarian Association | Norges Bondelag, nb:Bondelaget | NO | association
Norges Rederiforbund | nb:Rederiforbundet | NO | association
Offshore Norge | | NO | association
Sjømat Norge | | NO | association
Finans Norge | | NO | association
NAF | Norges Automobil-Forbund | NO | association
Bellona | | NO | ngo
Natur og Ungdom | | NO | ngo
Norwegian Helsinki Committee | Den norske helsingforskomité, nb:Helsingforskomiteen | NO | ngo
Kirkens Bymisjon | | NO | ngo
Civita | | NO | institute
Agenda (Norway) | Tankesmien Agenda | NO | institute
SINTEF | Sintef | NO | institute
Fafo | FAFO | NO | institute
Fridtjof Nansen Institute | Fridtjof Nansens Institutt | NO | institute
Cicero Center for Climate Research | Cicero senter for klimaforskning, CICERO | NO | institute
Nordlandsforskning | | NO | institute
University of Bergen | Universitetet i Bergen, UiB | NO | university
University of Tromsø | Universitetet i Tromsø, UiT Norges arktiske universitet, UiT | NO | university
University of Stavanger | Universitetet i Stavanger, UiS | NO | university
University of Agder | Universitetet i Agder, UiA | NO | university
Norwegian University of Life Sciences | NMBU, Norges miljø- og biovitenskapelige universitet | NO | university
OsloMet | Oslo Metropolitan University | NO | university
Nord University | Nord universitet | NO | university
BI Norwegian Business School | Handelshøyskolen BI | NO | university
Norwegian School of Economics | Norges Handelshøyskole, NHH | NO | university
Norwegian Defence University College | Forsvarets høgskole | NO | university
Church of Norway | Den norske kirke | NO | institution
Oslo University Hospital | Oslo universitetssykehus, OUS | NO | institution
Haukeland University Hospital | Haukeland universitetssykehus, Haukeland sykehus | NO | institution
St. Olavs Hospital | St. Olavs hospital | NO | institution
Akershus University Hospital | Akershus universitetssykehus, Ahus | NO | institution
Aker BP | | NO | company
Aker Solutions | | NO | company
Yara | Yara International | NO | company
Orkla | | NO | company
Mowi | | NO | company
SalMar | | NO | company
Lerøy Seafood | Lerøy | NO | company
Storebrand | | NO | company
Gjensidige Forsikring | nb:~Gjensidige | NO | company
Norwegian Air Shuttle | Norwegian Air, flyselskapet Norwegian, flygbolaget Norwegian | NO | company
Widerøe | | NO | company
Vy (Norway) | nb:~Vy | NO | company
Posten Norge | Posten Bring | NO | company
Vinmonopolet | | NO | company
Nammo | | NO | company
Var Energi | Vår Energi | NO | company
Rema 1000 | | NO | company
NorgesGruppen | Norgesgruppen | NO | company
Freyr Battery | Freyr | NO | company
Schibsted Media | Schibsted | NO | company
Amedia Group | Amedia | NO | company
Norwegian Football Federation | Norges Fotballforbund, NFF | NO | sport
Norwegian Olympic Committee | Norges idrettsforbund, NIF | NO | sport
Norwegian Ski Federation | Norges Skiforbund, nb:Skiforbundet | NO | sport
Rosenborg | Rosenborg BK | NO | sport
SK Brann | nb:~Brann | NO | sport
Bodø/Glimt | Bodö/Glimt | NO | sport
Vålerenga | | NO | sport
AUF | Arbeidernes Ungdomsfylking | NO | party
Unge Høyre | | NO | party
FpU | Fremskrittspartiets Ungdom | NO | party
# Denmark, Finland, Iceland, Baltics
Social Democrats (Denmark) | da:Socialdemokratiet, Socialdemokratiet | DK | party
Venstre (Denmark) | danska Venstre, danske Venstre, duńska Venstre | DK | party
Moderates (Denmark) | danska Moderaterne, Moderaterne | DK | party
Danish Defence Intelligence Service | Forsvarets Efterretningstjeneste, Danmarks militära underrättelsetjänst | DK | intelligence
Danish Security and Intelligence Service | Politiets Efterretningstjeneste, sv:PET, nb:PET | DK | intelligence
Danish Energy Agency | Energistyrelsen | DK | agency
Statens Serum Institut | SSI | DK | agency
Danmarks Nationalbank | Nationalbanken | DK | bank
Statistics Denmark | Danmarks Statistik | DK | agency
University of Copenhagen | Københavns Universitet, Köpenhamns universitet, Københavns universitet | DK | university
Aarhus University | Aarhus Universitet, Aarhus universitet | DK | university
Danish Institute for International Studies | DIIS, Dansk Institut for Internationale Studier | DK | institute
Danske Bank | | DK | company
Ørsted | Orsted | DK | company
Vestas | | DK | company
Carlsberg | | DK | company
Lego | LEGO | DK | company
DSV | | DK | company
Arla | Arla Foods | DK | company
FC Copenhagen | FC København, FC Köpenhamn, FCK | DK | sport
National Coalition Party | Samlingspartiet, Kansallinen Kokoomus | FI | party
Social Democratic Party of Finland | SDP, Finlands socialdemokrater | FI | party
Swedish People's Party of Finland | Svenska folkpartiet, SFP | FI | party
Centre Party (Finland) | Centern i Finland, Suomen Keskusta | FI | party
Left Alliance | Vänsterförbundet | FI | party
Supo | Skyddspolisen, finska säkerhetspolisen, Skypo | FI | intelligence
Finnish Border Guard | sv:Gränsbevakningsväsendet | FI | police
Finnish Defence Forces | Finlands försvarsmakt, Finnish Armed Forces | FI | military
Fingrid | | FI | company
Gasgrid Finland | Gasgrid | FI | company
Bank of Finland | Finlands Bank, Finlands bank | FI | bank
Statistics Finland | Statistikcentralen | FI | agency
Finnish Institute for Health and Welfare | THL, Institutet för hälsa och välfärd | FI | agency
Finnish Institute of International Affairs | FIIA, Utrikespolitiska institutet i Finland | FI | institute
University of Helsinki | Helsingfors universitet | FI | university
Åbo Akademi | Åbo Akademi University | FI | university
Aalto University | Aalto-universitetet | FI | university
Finnair | | FI | company
UPM | | FI | company
Wärtsilä | | FI | company
Rovio | | FI | company
Icelandic Met Office | Islands meteorologiska institut, Veðurstofa Íslands | IS | agency
Icelandair | | IS | company
Reform Party (Estonia) | Reformpartiet i Estland, Eesti Reformierakond, Estonian Reform Party | EE | party
KAPO | Kapo, Estonian Internal Security Service, Estlands säkerhetspolis | EE | intelligence
Estonian Foreign Intelligence Service | Välisluureamet, Estlands underrättelsetjänst | EE | intelligence
State Security Department of Lithuania | VSD | LT | intelligence
Homeland Union | Tėvynės sąjunga, Fosterlandsförbundet, Związek Ojczyzny | LT | party
airBaltic | AirBaltic, Air Baltic | LV | company
Rail Baltica | | | company
# Poland: state bodies
Office of Competition and Consumer Protection | UOKiK, Urząd Ochrony Konkurencji i Konsumentów, Urzędu Ochrony Konkurencji i Konsumentów | PL | agency
Institute of Meteorology and Water Management | IMGW, Instytut Meteorologii i Gospodarki Wodnej | PL | agency
Government Centre for Security | RCB, Rządowe Centrum Bezpieczeństwa | PL | agency
Polish Social Insurance Institution | ZUS, Zakład Ubezpieczeń Społecznych | PL | agency
Monetary Policy Council | RPP, Rada Polityki Pieniężnej | PL | bank
Polish Financial Supervision Authority | KNF, Komisja Nadzoru Finansowego | PL | agency
Energy Regulatory Office | URE, Urząd Regulacji Energetyki | PL | agency
Office of Electronic Communications | UKE, Urząd Komunikacji Elektronicznej | PL | agency
Civil Aviation Authority (Poland) | ULC, Urząd Lotnictwa Cywilnego | PL | agency
Personal Data Protection Office (Poland) | UODO, Urząd Ochrony Danych Osobowych | PL | agency
National Broadcasting Council | KRRiT, Krajowa Rada Radiofonii i Telewizji | PL | agency
National Council of the Judiciary | Krajowa Rada Sądownictwa, Krajowej Rady Sądownictwa | PL | institution
Chief Sanitary Inspectorate | GIS, Główny Inspektorat Sanitarny, Państwowa Inspekcja Sanitarna, Sanepid, pl:Sanepid | PL | agency
Chief Inspectorate for Environmental Protection | GIOŚ, Główny Inspektorat Ochrony Środowiska | PL | agency
Chief Veterinary Inspectorate | Główny Inspektorat Weterynarii, Inspekcja Weterynaryjna | PL | agency
State Labour Inspectorate | PIP, Państwowa Inspekcja Pracy | PL | agency
Trade Inspection | pl:Inspekcja Handlowa | PL | agency
Road Transport Inspectorate | ITD, Inspekcja Transportu Drogowego, Główny Inspektorat Transportu Drogowego, GITD | PL | agency
State Fire Service | PSP, Państwowa Straż Pożarna, Państwowej Straży Pożarnej | PL | agency
Volunteer Fire Service | OSP, Ochotnicza Straż Pożarna | PL | agency
Polish Police Headquarters | KGP, Komenda Główna Policji, Komendy Głównej Policji | PL | police
Warsaw Police Headquarters | Komenda Stołeczna Policji, KSP | PL | police
Central Investigation Bureau of Police | CBŚP, Centralne Biuro Śledcze Policji, CBŚ | PL | police
Central Bureau for Combating Cybercrime | CBZC, Centralne Biuro Zwalczania Cyberprzestępczości | PL | police
Military Police (Poland) | Żandarmeria Wojskowa | PL | police
State Protection Service | SOP, Służba Ochrony Państwa | PL | police
Foreign Intelligence Agency (Poland) | Agencja Wywiadu | PL | intelligence
Military Counterintelligence Service | SKW, Służba Kontrwywiadu Wojskowego | PL | intelligence
Military Intelligence Service (Poland) | SWW, Służba Wywiadu Wojskowego | PL | intelligence
National Revenue Administration | KAS, Krajowa Administracja Skarbowa | PL | agency
Polish Armed Forces | Siły Zbrojne RP, Wojsko Polskie, Wojska Polskiego, Wojsku Polskim, Wojskiem Polskim | PL | military
Territorial Defence Force | WOT, Wojska Obrony Terytorialnej, Wojsk Obrony Terytorialnej | PL | military
Operational Command of the Armed Forces | Dowództwo Operacyjne Rodzajów Sił Zbrojnych, Dowództwo Operacyjne | PL | military
Polish General Staff | Sztab Generalny Wojska Polskiego, SGWP | PL | military
Chancellery of the Prime Minister of Poland | KPRM, Kancelaria Prezesa Rady Ministrów, Kancelaria Premiera | PL | government
Chancellery of the President of Poland | Kancelaria Prezydenta, KPRP, Kancelaria Prezydenta RP | PL | government
Polish Ombudsman | RPO, Rzecznik Praw Obywatelskich, Rzecznika Praw Obywatelskich, Rzecznikiem Praw Obywatelskich | PL | agency
Polish Children's Ombudsman | RPD, Rzecznik Praw Dziecka, Rzecznika Praw Dziecka | PL | agency
National Prosecutor's Office | Prokuratura Krajowa, Prokuratury Krajowej, Prokuraturze Krajowej | PL | agency
State Tribunal | pl:Trybunał Stanu | PL | court
Supreme Administrative Court of Poland | Naczelny Sąd Administracyjny, NSA w Warszawie | PL | court
Provincial Administrative Court | WSA, Wojewódzki Sąd Administracyjny | PL | court
General Directorate for National Roads and Motorways | GDDKiA, Generalna Dyrekcja Dróg Krajowych i Autostrad | PL | agency
Polish Waters | Wody Polskie, PGW Wody Polskie, Wód Polskich | PL | agency
State Forests (Poland) | Lasy Państwowe, Lasów Państwowych | PL | agency
Agency for Restructuring and Modernisation of Agriculture | ARiMR, Agencja Restrukturyzacji i Modernizacji Rolnictwa | PL | agency
National Support Centre for Agriculture | KOWR, Krajowy Ośrodek Wsparcia Rolnictwa | PL | agency
Government Agency for Strategic Reserves | RARS, Rządowa Agencja Rezerw Strategicznych | PL | agency
Office for Foreigners | Urząd do Spraw Cudzoziemców, UdSC | PL | agency
National Atomic Energy Agency (Poland) | Państwowa Agencja Atomistyki | PL | agency
National Institute of Public Health (Poland) | NIZP PZH, Narodowy Instytut Zdrowia Publicznego | PL | institute
Office for Registration of Medicinal Products | Urząd Rejestracji Produktów Leczniczych, URPL | PL | agency
Chief Pharmaceutical Inspectorate | Główny Inspektorat Farmaceutyczny | PL | agency
Patients' Rights Ombudsman | Rzecznik Praw Pacjenta, Rzecznika Praw Pacjenta | PL | agency
Central Examination Board | Centralna Komisja Egzaminacyjna, CKE | PL | agency
National School Examination Boards | Okręgowa Komisja Egzaminacyjna, OKE | PL | agency
State Commission on Aircraft Accidents Investigation | PKBWL, Państwowa Komisja Badania Wypadków Lotniczych | PL | agency
NASK | CERT Polska, CERT NASK | PL | institute
Mountain rescue GOPR | GOPR, Górskie Ochotnicze Pogotowie Ratunkowe | PL | agency
Mountain rescue TOPR | TOPR, Tatrzańskie Ochotnicze Pogotowie Ratunkowe | PL | agency
Water rescue WOPR | WOPR, Wodne Ochotnicze Pogotowie Ratunkowe | PL | agency
Lotnicze Pogotowie Ratunkowe | LPR | PL | agency
Bank Gospodarstwa Krajowego | BGK | PL | bank
Industrial Development Agency | ARP, Agencja Rozwoju Przemysłu | PL | agency
Polish Development Fund | PFR, Polski Fundusz Rozwoju | PL | agency
Polish Economic Institute | PIE, Polski Instytut Ekonomiczny | PL | institute
Ministry of Climate and Environment | pl:Ministerstwo Klimatu, pl:Ministerstwo Klimatu i Środowiska, resort klimatu | PL | government
Ministry of Digital Affairs | pl:Ministerstwo Cyfryzacji, resort cyfryzacji | PL | government
Ministry of Family, Labour and Social Policy | pl:Ministerstwo Rodziny, Pracy i Polityki Społecznej, MRPiPS | PL | government
Ministry of Development and Technology | pl:Ministerstwo Rozwoju i Technologii, pl:Ministerstwo Rozwoju | PL | government
Ministry of State Assets | pl:Ministerstwo Aktywów Państwowych | PL | government
Ministry of Sport and Tourism | pl:Ministerstwo Sportu, pl:Ministerstwo Sportu i Turystyki | PL | government
Ministry of Funds and Regional Policy | pl:Ministerstwo Funduszy i Polityki Regionalnej | PL | government
Ministry of Science and Higher Education | pl:Ministerstwo Nauki, pl:Ministerstwo Nauki i Szkolnictwa Wyższego | PL | government
# Poland: parties, unions, thinktanks, universities, companies
Confederation of the Polish Crown | Konfederacja Korony Polskiej | PL | party
Razem (Poland) | pl:Partia Razem, Lewica Razem, partia Razem | PL | party
Third Way (Poland) | Trzecia Droga, Trzeciej Drogi | PL | party
Sovereign Poland | Suwerenna Polska, Solidarna Polska, Suwerennej Polski, Solidarnej Polski | PL | party
United Right | Zjednoczona Prawica, Zjednoczonej Prawicy | PL | party
New Hope (Poland) | pl:Nowa Nadzieja, Nowej Nadziei | PL | party
National Movement | Ruch Narodowy, Ruchu Narodowego | PL | party
Agrounia | AgroUnia, Agrounii | PL | party
All-Poland Alliance of Trade Unions | OPZZ, Ogólnopolskie Porozumienie Związków Zawodowych | PL | union
Polish Teachers' Union | ZNP, Związek Nauczycielstwa Polskiego | PL | union
Sierpień 80 | | PL | union
Confederation Lewiatan | Konfederacja Lewiatan, Lewiatan | PL | association
Employers of Poland | Pracodawcy RP, Pracodawców RP | PL | association
Business Centre Club | BCC | PL | association
Polish Bank Association | Związek Banków Polskich, ZBP | PL | association
Polish Supreme Medical Council | Naczelna Izba Lekarska, Naczelna Rada Lekarska | PL | association
Polish Bar Council | Naczelna Rada Adwokacka, NRA w Warszawie | PL | association
Union of Polish Metropolises | Unia Metropolii Polskich | PL | association
Association of Polish Cities | Związek Miast Polskich | PL | association
Iustitia | Stowarzyszenie Sędziów Polskich Iustitia | PL | association
Great Orchestra of Christmas Charity | WOŚP, Wielka Orkiestra Świątecznej Pomocy | PL | ngo
Polish Humanitarian Action | Polska Akcja Humanitarna, PAH | PL | ngo
Batory Foundation | Fundacja Batorego, Fundacja im. Stefana Batorego | PL | ngo
Ordo Iuris | | PL | ngo
Grupa Granica | | PL | ngo
Demagog (Poland) | Stowarzyszenie Demagog | PL | ngo
Pulaski Foundation | Fundacja Pułaskiego, Fundacja im. Kazimierza Pułaskiego | PL | institute
Sobieski Institute | Instytut Sobieskiego | PL | institute
Civil Development Forum | Forum Obywatelskiego Rozwoju | PL | institute
WiseEuropa | | PL | institute
Warsaw Enterprise Institute | | PL | institute
Forum Energii | | PL | institute
Polish Academy of Sciences | PAN, Polska Akademia Nauk, Polskiej Akademii Nauk | PL | institution
Adam Mickiewicz University | UAM, Uniwersytet im. Adama Mickiewicza, Uniwersytet Adama Mickiewicza | PL | university
University of Wrocław | Uniwersytet Wrocławski | PL | university
University of Łódź | Uniwersytet Łódzki | PL | university
University of Gdańsk | Uniwersytet Gdański | PL | university
University of Silesia | Uniwersytet Śląski | PL | university
Nicolaus Copernicus University | UMK, Uniwersytet Mikołaja Kopernika | PL | university
Maria Curie-Skłodowska University | UMCS, Uniwersytet Marii Curie-Skłodowskiej | PL | university
Catholic University of Lublin | KUL, Katolicki Uniwersytet Lubelski | PL | university
Warsaw University of Technology | Politechnika Warszawska | PL | university
Wrocław University of Science and Technology | Politechnika Wrocławska | PL | university
Gdańsk University of Technology | Politechnika Gdańska | PL | university
Silesian University of Technology | Politechnika Śląska | PL | university
AGH University of Kraków | Akademia Górniczo-Hutnicza, AGH | PL | university
Warsaw School of Economics | Szkoła Główna Handlowa, SGH | PL | university
SWPS University | Uniwersytet SWPS, SWPS | PL | university
War Studies University | Akademia Sztuki Wojennej | PL | university
Medical University of Warsaw | Warszawski Uniwersytet Medyczny, WUM | PL | university
Polish Episcopal Conference | Konferencja Episkopatu Polski, Episkopat Polski | PL | institution
PGE | Polska Grupa Energetyczna | PL | company
Tauron | | PL | company
Enea | | PL | company
Energa | | PL | company
PSE | Polskie Sieci Elektroenergetyczne | PL | company
Gaz-System | | PL | company
Polskie Elektrownie Jądrowe | PEJ | PL | company
KGHM | KGHM Polska Miedź | PL | company
JSW | Jastrzębska Spółka Węglowa | PL | company
PGG | Polska Grupa Górnicza | PL | company
PGZ | Polska Grupa Zbrojeniowa | PL | company
WB Group | Grupa WB | PL | company
PKO BP | PKO Bank Polski | PL | company
Pekao | Bank Pekao | PL | company
mBank | | PL | company
PZU | | PL | company
Alior Bank | Alior | PL | company
ING Bank Śląski | | PL | company
Santander Bank Polska | | PL | company
BNP Paribas | | FR | company
Allegro (company) | pl:~Allegro | PL | company
InPost | Inpost | PL | company
CD Projekt | | PL | company
Poczta Polska | Poczty Polskiej, Poczcie Polskiej, Pocztą Polską | PL | company
PKP | Polskie Koleje Państwowe | PL | company
PKP Intercity | | PL | company
PKP PLK | PKP Polskie Linie Kolejowe, Polskie Linie Kolejowe | PL | company
PKP Cargo | | PL | company
CPK | Centralny Port Komunikacyjny, Centralnego Portu Komunikacyjnego | PL | company
Biedronka (chain) | pl:~Biedronka | PL | company
Żabka | pl:Żabka Polska | PL | company
LPP | | PL | company
Totalizator Sportowy | | PL | company
Azoty | Grupa Azoty, Grupy Azoty | PL | company
Warsaw Stock Exchange | GPW, Giełda Papierów Wartościowych, Warszawabörsen | PL | exchange
Polish Football Association | PZPN, Polski Związek Piłki Nożnej | PL | sport
Polish Olympic Committee | Polski Komitet Olimpijski | PL | sport
Polish Ski Association | Polski Związek Narciarski, PZN | PL | sport
Legia Warsaw | Legia Warszawa, Legia, Legii Warszawa, Legią Warszawa | PL | sport
Lech Poznań | Lecha Poznań, Lechem Poznań, Lechowi Poznań | PL | sport
Raków Częstochowa | Rakowa Częstochowa, Rakowem Częstochowa | PL | sport
Wisła Kraków | Wisły Kraków, Wiśle Kraków, Wisłą Kraków | PL | sport
Jagiellonia Białystok | Jagiellonii Białystok | PL | sport
Górnik Zabrze | Górnika Zabrze | PL | sport
Pogoń Szczecin | Pogoni Szczecin | PL | sport
# Germany, Austria, Switzerland
Federal Criminal Police Office | BKA, Bundeskriminalamt, Bundeskriminalamts | DE | police
Federal Intelligence Service | BND, Bundesnachrichtendienst, Bundesnachrichtendienstes | DE | intelligence
Federal Office for the Protection of the Constitution | Bundesamt für Verfassungsschutz, Bundesamts für Verfassungsschutz, BfV | DE | intelligence
Military Counterintelligence Service (Germany) | MAD, Militärischer Abschirmdienst, Militärische Abschirmdienst | DE | intelligence
BaFin | Bafin, Bundesanstalt für Finanzdienstleistungsaufsicht | DE | agency
Robert Koch Institute | RKI, Robert-Koch-Institut, Robert Koch-institutet, Instytut Roberta Kocha | DE | agency
Paul Ehrlich Institute | PEI, Paul-Ehrlich-Institut | DE | agency
Standing Committee on Vaccination | Stiko, Ständige Impfkommission, Ständigen Impfkommission | DE | agency
Federal Network Agency | Bundesnetzagentur | DE | agency
Federal Cartel Office | Bundeskartellamt, Bundeskartellamts | DE | agency
Federal Statistical Office of Germany | Destatis, Statistisches Bundesamt, Statistische Bundesamt, Statistischen Bundesamt, Statistischen Bundesamts | DE | agency
Federal Employment Agency | Bundesagentur für Arbeit | DE | agency
Federal Environment Agency (Germany) | Umweltbundesamt, Umweltbundesamts | DE | agency
Federal Institute for Risk Assessment | Bundesinstitut für Risikobewertung | DE | agency
Federal Motor Transport Authority | Kraftfahrt-Bundesamt, Kraftfahrtbundesamt | DE | agency
Federal Office for Migration and Refugees | Bamf, BAMF, Bundesamt für Migration und Flüchtlinge | DE | agency
Federal Office for Information Security | Bundesamt für Sicherheit in der Informationstechnik | DE | agency
Federal Office of Civil Protection and Disaster Assistance | Bundesamt für Bevölkerungsschutz und Katastrophenhilfe | DE | agency
THW | Technisches Hilfswerk, Technische Hilfswerk | DE | agency
DLRG | | DE | agency
German Weather Service | DWD, Deutscher Wetterdienst, Deutsche Wetterdienst, Deutschen Wetterdienst, Deutschen Wetterdienstes | DE | agency
Federal Court of Auditors | Bundesrechnungshof, Bundesrechnungshofs | DE | agency
Federal Public Prosecutor | Bundesanwaltschaft, Generalbundesanwaltschaft, German federal prosecutors | DE | agency
Federal Constitutional Court of Germany | Bundesverfassungsgericht, Bundesverfassungsgerichts, BVerfG, Federal Constitutional Court | DE | court
Federal Court of Justice | Bundesgerichtshof, Bundesgerichtshofs, BGH | DE | court
Federal Administrative Court of Germany | Bundesverwaltungsgericht, Bundesverwaltungsgerichts | DE | court
Federal Labour Court | Bundesarbeitsgericht, Bundesarbeitsgerichts | DE | court
Federal Fiscal Court | Bundesfinanzhof, Bundesfinanzhofs | DE | court
Federal Foreign Office | Auswärtiges Amt, Auswärtige Amt, Auswärtigen Amt, Auswärtigen Amts, Auswärtigen Amtes, Bundesaußenministerium | DE | government
Ministry of Defence of Germany | Bundesverteidigungsministerium, Bundesverteidigungsministeriums | DE | government
Ministry of the Interior of Germany | Bundesinnenministerium, Bundesinnenministeriums | DE | government
Ministry of Finance of Germany | Bundesfinanzministerium, Bundesfinanzministeriums | DE | government
Ministry of Health of Germany | Bundesgesundheitsministerium, Bundesgesundheitsministeriums | DE | government
Ministry of Justice of Germany | Bundesjustizministerium, Bundesjustizministeriums | DE | government
Ministry of Economy of Germany | Bundeswirtschaftsministerium, Bundeswirtschaftsministeriums | DE | government
Ministry of Transport of Germany | Bundesverkehrsministerium, Bundesverkehrsministeriums | DE | government
Ministry of the Environment of Germany | Bundesumweltministerium, Bundesumweltministeriums | DE | government
Ministry of Agriculture of Germany | Bundeslandwirtschaftsministerium | DE | government
Ministry of Labour of Germany | Bundesarbeitsministerium | DE | government
German Chancellery | Bundeskanzleramt, Kanzleramt, Bundeskanzleramts | DE | government
Federal Police (Germany) | Bundespolizei | DE | police
Alliance 90/The Greens | de:Die Grünen, de:Grünen, Bündnis 90/Die Grünen, Bündnis 90, German Greens, De gröna i Tyskland | DE | party
The Left (Germany) | Linkspartei, Die Linke, Die Linken | DE | party
Sahra Wagenknecht Alliance | BSW, Bündnis Sahra Wagenknecht | DE | party
Free Voters | de:Freie Wähler, Freien Wähler, Freien Wählern | DE | party
Federal Employers Association | BDA, Bundesvereinigung der Deutschen Arbeitgeberverbände | DE | association
Chamber of Industry and Commerce (Germany) | DIHK, Deutsche Industrie- und Handelskammer | DE | association
BDEW | | DE | association
VDA | Verband der Automobilindustrie | DE | association
VDMA | | DE | association
Bitkom | | DE | association
German Farmers' Association | Deutscher Bauernverband, Deutsche Bauernverband, Deutschen Bauernverbands | DE | association
DGB | Deutscher Gewerkschaftsbund, Deutsche Gewerkschaftsbund | DE | union
Ver.di | ver.di, de:~Verdi | DE | union
IG Metall | | DE | union
IG BCE | IGBCE | DE | union
GEW | Gewerkschaft Erziehung und Wissenschaft | DE | union
GDL | | DE | union
EVG | Eisenbahn- und Verkehrsgewerkschaft | DE | union
German Police Union | Gewerkschaft der Polizei, Deutsche Polizeigewerkschaft | DE | union
Marburger Bund | | DE | union
Bundesärztekammer | German Medical Association | DE | association
ADAC | | DE | association
VdK | Sozialverband VdK | DE | association
Central Council of Jews in Germany | Zentralrat der Juden, Zentralrats der Juden | DE | association
Deutsche Umwelthilfe | DUH | DE | ngo
NABU | Nabu | DE | ngo
Friends of the Earth Germany | Bund für Umwelt und Naturschutz | DE | ngo
Pro Asyl | | DE | ngo
Foodwatch | foodwatch | DE | ngo
Campact | | DE | ngo
Diakonie Germany | de:~Diakonie | DE | ngo
Friedrich Ebert Foundation | Friedrich-Ebert-Stiftung | DE | institute
Konrad Adenauer Foundation | Konrad-Adenauer-Stiftung | DE | institute
Bertelsmann Foundation | Bertelsmann-Stiftung, Bertelsmann Stiftung | DE | institute
Max Planck Society | Max-Planck-Gesellschaft | DE | institute
Fraunhofer Society | Fraunhofer-Gesellschaft | DE | institute
Leibniz Association | Leibniz-Gemeinschaft | DE | institute
Helmholtz Association | Helmholtz-Gemeinschaft | DE | institute
Potsdam Institute for Climate Impact Research | Potsdam-Institut für Klimafolgenforschung, Potsdaminstitutet | DE | institute
German Aerospace Center | DLR, Deutsches Zentrum für Luft- und Raumfahrt | DE | institute
Ifo Institute | Ifo-Institut, ifo-Institut, Ifo-institutet, ifo Institut | DE | institute
DIW Berlin | DIW, Deutsches Institut für Wirtschaftsforschung | DE | institute
ZEW | | DE | institute
IW Köln | Institut der deutschen Wirtschaft, German Economic Institute | DE | institute
IMK | | DE | institute
Alfred Wegener Institute | Alfred-Wegener-Institut, AWI | DE | institute
Charité | | DE | institution
Free University of Berlin | Freie Universität Berlin, FU Berlin | DE | university
Humboldt University of Berlin | Humboldt-Universität, Humboldt-Universität zu Berlin, HU Berlin | DE | university
Ludwig Maximilian University of Munich | Ludwig-Maximilians-Universität, LMU | DE | university
Technical University of Munich | Technische Universität München, TU München, TUM | DE | university
Heidelberg University | Universität Heidelberg, Heidelbergs universitet | DE | university
Bundeswehr University Munich | Universität der Bundeswehr, Bundeswehr-Universität München | DE | university
Evangelical Church in Germany | Evangelische Kirche in Deutschland, EKD | DE | institution
German Bishops' Conference | Deutsche Bischofskonferenz, Deutschen Bischofskonferenz | DE | institution
Deutsche Telekom | Telekom | DE | company
Deutsche Post | DHL | DE | company
Commerzbank | | DE | company
Allianz | | DE | company
Munich Re | Münchener Rück | DE | company
SAP | | DE | company
Bosch | | DE | company
Continental AG | | DE | company
ThyssenKrupp | Thyssenkrupp, thyssenkrupp | DE | company
Infineon | | DE | company
Adidas | adidas | DE | company
Puma SE | | DE | company
Biontech | BioNTech | DE | company
RWE | | DE | company
EnBW | | DE | company
Wirecard | | DE | company
TUI | Tui | DE | company
Aldi | ALDI | DE | company
Lidl | LIDL | DE | company
Edeka | | DE | company
Rewe | REWE | DE | company
Zalando | | DE | company
Helsing SE | de:~Helsing | DE | company
Quantum Systems | | DE | company
KNDS | | NL | company
Diehl Defence | | DE | company
ZF Friedrichshafen | | DE | company
MAN Truck | MAN SE | DE | company
Opel | | DE | company
Henkel | | DE | company
Hapag-Lloyd | | DE | company
German Football Association | DFB, Deutscher Fußball-Bund, Deutsche Fußball-Bund | DE | sport
Bundesliga | | DE | sport
Bayern Munich | FC Bayern, Bayern München, FC Bayern München, Bayern Monachium | DE | sport
Borussia Dortmund | BVB | DE | sport
Bayer Leverkusen | | DE | sport
RB Leipzig | | DE | sport
Freedom Party of Austria | FPÖ, Frihetspartiet i Österrike, Austriackiej Partii Wolności | AT | party
Austrian People's Party | ÖVP | AT | party
Social Democratic Party of Austria | SPÖ | AT | party
Neos | NEOS | AT | party
Swiss National Bank | SNB, Schweizerische Nationalbank, Schweiziska centralbanken | CH | bank
ETH Zurich | ETH Zürich | CH | university
EPFL | | CH | university
Novartis | | CH | company
Roche | | CH | company
Rheinmetall Air Defence | | CH | company
# Britain
Financial Conduct Authority | FCA | GB | agency
Met Office | | GB | agency
NHS England | | GB | agency
Public Health England | | GB | agency
UK Health Security Agency | UKHSA | GB | agency
MHRA | Medicines and Healthcare products Regulatory Agency | GB | agency
Care Quality Commission | CQC | GB | agency
Ofsted | | GB | agency
Ofgem | | GB | agency
Ofwat | | GB | agency
Environment Agency | | GB | agency
Health and Safety Executive | | GB | agency
Competition and Markets Authority | | GB | agency
Serious Fraud Office | SFO | GB | agency
National Crime Agency | | GB | police
Crown Prosecution Service | CPS | GB | agency
Independent Office for Police Conduct | IOPC | GB | agency
Police Scotland | | GB | police
Greater Manchester Police | | GB | police
West Midlands Police | | GB | police
Thames Valley Police | | GB | police
Police Service of Northern Ireland | PSNI | GB | police
Electoral Commission | | GB | agency
National Audit Office | | GB | agency
Office for National Statistics | | GB | agency
Office for Budget Responsibility | OBR | GB | agency
Institute for Fiscal Studies | IFS | GB | institute
Resolution Foundation | | GB | institute
Institute for Government | | GB | institute
Institute for Public Policy Research | IPPR | GB | institute
National Institute of Economic and Social Research | NIESR | GB | institute
Adam Smith Institute | | GB | institute
Policy Exchange | | GB | institute
King's Fund | The King's Fund | GB | institute
Joseph Rowntree Foundation | | GB | institute
Henry Jackson Society | | GB | institute
HM Revenue and Customs | HMRC | GB | agency
HM Treasury | | GB | government
Department for Work and Pensions | DWP | GB | government
Department for Education | DfE | GB | government
Department of Health and Social Care | DHSC | GB | government
Department for Transport | DfT | GB | government
Department for Environment, Food and Rural Affairs | Defra | GB | government
Foreign, Commonwealth and Development Office | FCDO | GB | government
Cabinet Office | | GB | government
UK Maritime Trade Operations | UKMTO | GB | agency
Maritime and Coastguard Agency | HM Coastguard | GB | agency
Air Accidents Investigation Branch | AAIB | GB | agency
RNLI | Royal National Lifeboat Institution | GB | ngo
RAF | Royal Air Force | GB | military
Royal Navy | brittiska flottan, brytyjska Królewska Marynarka Wojenna | GB | military
British Army | brytyjska armia, brittiska armén | GB | military
Supreme Court of the United Kingdom | UK Supreme Court | GB | court
Old Bailey | | GB | court
High Court of Justice | London High Court | GB | court
Scottish Government | | GB | government
Welsh Government | | GB | government
Northern Ireland Executive | | GB | government
Holyrood | | GB | parliament
Senedd | | GB | parliament
Stormont | | GB | parliament
Plaid Cymru | | GB | party
Green Party of England and Wales | | GB | party
Alba Party | | GB | party
TUC | Trades Union Congress | GB | union
Unison (union) | en:~Unison, UNISON union | GB | union
RMT | | GB | union
Aslef | ASLEF | GB | union
British Medical Association | BMA | GB | union
Royal College of Nursing | RCN | GB | union
Royal College of Physicians | | GB | association
National Education Union | NEU | GB | union
Fire Brigades Union | | GB | union
National Farmers' Union | NFU | GB | union
CBI | Confederation of British Industry | GB | association
British Chambers of Commerce | | GB | association
Federation of Small Businesses | | GB | association
Citizens Advice | | GB | ngo
RSPCA | | GB | ngo
RSPB | | GB | ngo
Refugee Council | | GB | ngo
Liberty (rights group) | human rights group Liberty | GB | ngo
NSPCC | | GB | ngo
Stonewall (charity) | en:~Stonewall | GB | ngo
University College London | UCL | GB | university
Imperial College London | Imperial College | GB | university
King's College London | King's College | GB | university
London School of Economics | LSE | GB | university
University of Edinburgh | Edinburgh University | GB | university
University of Manchester | Manchester University | GB | university
University of Bristol | Bristol University | GB | university
University of Birmingham | Birmingham University | GB | university
University of Glasgow | Glasgow University | GB | university
University of Leeds | Leeds University | GB | university
University of Exeter | Exeter University | GB | university
University of Sussex | Sussex University | GB | university
University of St Andrews | | GB | university
Cardiff University | | GB | university
Queen Mary University of London | | GB | university
London School of Hygiene & Tropical Medicine | London School of Hygiene and Tropical Medicine | GB | university
Royal Society | | GB | institution
Church of Scotland | | GB | institution
Kensington Palace | Kensingtonpalatset, Pałac Kensington | GB | institution
Lloyds Banking Group | Lloyds Bank | GB | company
NatWest | | GB | company
Tesco | | GB | company
Sainsbury's | | GB | company
Marks & Spencer | | GB | company
Unilever | | GB | company
GSK | GlaxoSmithKline | GB | company
Royal Mail | | GB | company
Thames Water | | GB | company
National Grid | | GB | company
Network Rail | | GB | company
Heathrow Airport | | GB | company
Royal Dutch Shell | | GB | company
BT Group | | GB | company
Wizz Air | | HU | company
International Airlines Group | | GB | company
Football Association | The FA | GB | sport
Premier League | | GB | sport
Manchester United | | GB | sport
Manchester City | | GB | sport
Liverpool FC | | GB | sport
Arsenal FC | en:~Arsenal, sv:~Arsenal, nb:~Arsenal | GB | sport
Chelsea FC | | GB | sport
Tottenham Hotspur | Tottenham | GB | sport
Newcastle United | | GB | sport
Aston Villa | | GB | sport
Celtic FC | | GB | sport
Sinn Fein Northern Ireland | | GB | party
Fine Gael | | IE | party
Fianna Fáil | Fianna Fail | IE | party
Garda | Gardaí, Garda Síochána, An Garda Síochána | IE | police
Irish Taoiseach's Department | Department of the Taoiseach | IE | government
Vote Leave | | GB | party
Best for Britain | | GB | ngo
# United States
Food and Drug Administration | FDA, US Food and Drug Administration, amerikanska läkemedelsmyndigheten, amerykańska Agencja Żywności i Leków | US | agency
Federal Aviation Administration | FAA, amerikanska luftfartsmyndigheten, Federalna Administracja Lotnictwa | US | agency
National Transportation Safety Board | NTSB, amerikanska haverikommissionen, Narodowa Rada Bezpieczeństwa Transportu | US | agency
Centers for Disease Control and Prevention | CDC, Centers for Disease Control, amerikanska smittskyddsmyndigheten | US | agency
National Institutes of Health | NIH | US | agency
Environmental Protection Agency | EPA | US | agency
Federal Emergency Management Agency | FEMA, Fema | US | agency
Federal Trade Commission | FTC | US | agency
Federal Communications Commission | FCC | US | agency
Securities and Exchange Commission | SEC | US | agency
Federal Election Commission | FEC | US | agency
Internal Revenue Service | IRS | US | agency
Immigration and Customs Enforcement | en:ICE, sv:ICE, nb:ICE, pl:ICE, US Immigration and Customs Enforcement | US | police
Customs and Border Protection | CBP, Border Patrol, US Border Patrol | US | police
Drug Enforcement Administration | DEA | US | police
Bureau of Alcohol, Tobacco, Firearms and Explosives | ATF | US | police
US Secret Service | Secret Service, U.S. Secret Service | US | police
US Marshals Service | U.S. Marshals Service, US Marshals | US | police
US Coast Guard | U.S. Coast Guard, amerikanska kustbevakningen | US | military
US Marine Corps | U.S. Marine Corps, Marine Corps | US | military
US Space Force | U.S. Space Force, Space Force | US | military
US Central Command | Centcom, CENTCOM, U.S. Central Command | US | military
US European Command | Eucom, EUCOM | US | military
US Africa Command | Africom, AFRICOM | US | military
NORAD | | US | military
USAID | Usaid | US | agency
US Department of Energy | Department of Energy, U.S. Department of Energy, Energy Department | US | government
US Department of Labor | Labor Department, Department of Labor | US | government
US Department of Commerce | Commerce Department, Department of Commerce | US | government
US Department of Agriculture | USDA, Department of Agriculture | US | government
US Department of Transportation | Transportation Department, Department of Transportation | US | government
US Department of Education | Education Department | US | government
US Department of Health and Human Services | HHS, Health and Human Services Department, Department of Health and Human Services | US | government
US Department of Housing and Urban Development | HUD | US | government
US Department of Veterans Affairs | Department of Veterans Affairs, Veterans Affairs | US | government
US Department of the Interior | Interior Department | US | government
Office of Management and Budget | OMB | US | government
Office of the Director of National Intelligence | ODNI | US | intelligence
Cybersecurity and Infrastructure Security Agency | CISA | US | agency
Census Bureau | US Census Bureau, U.S. Census Bureau | US | agency
Bureau of Labor Statistics | BLS | US | agency
Energy Information Administration | EIA | US | agency
Nuclear Regulatory Commission | | US | agency
National Weather Service | NWS | US | agency
National Hurricane Center | NHC | US | agency
Government Accountability Office | GAO | US | agency
Congressional Budget Office | CBO | US | agency
Congressional Research Service | | US | agency
Social Security Administration | | US | agency
Transportation Security Administration | TSA | US | agency
Consumer Financial Protection Bureau | CFPB | US | agency
National Park Service | | US | agency
US Forest Service | Forest Service, U.S. Forest Service | US | agency
Department of Government Efficiency | DOGE | US | government
Supreme Court of the United States | US Supreme Court, U.S. Supreme Court, USA:s högsta domstol, Sąd Najwyższy USA, USAs høyesterett, Supreme Court (United States), Oberster Gerichtshof der USA | US | court
Republican National Committee | RNC | US | party
Democratic National Committee | DNC | US | party
Libertarian Party | | US | party
Tea Party | | US | party
AFL-CIO | | US | union
United Auto Workers | UAW | US | union
Teamsters | | US | union
Service Employees International Union | SEIU | US | union
American Federation of Teachers | | US | union
Writers Guild of America | WGA | US | union
SAG-AFTRA | | US | union
US Chamber of Commerce | U.S. Chamber of Commerce | US | association
American Medical Association | AMA | US | association
American Academy of Pediatrics | | US | association
American Petroleum Institute | | US | association
Black Lives Matter | BLM | US | ngo
NAACP | | US | ngo
Southern Poverty Law Center | SPLC | US | ngo
Anti-Defamation League | ADL | US | ngo
Sierra Club | | US | ngo
Gates Foundation | Bill & Melinda Gates Foundation, Bill and Melinda Gates Foundation | US | ngo
Rockefeller Foundation | | US | ngo
Open Society Foundations | Open Society | US | ngo
Heritage Foundation | The Heritage Foundation | US | institute
Cato Institute | | US | institute
American Enterprise Institute | | US | institute
Hudson Institute | | US | institute
Hoover Institution | | US | institute
Wilson Center | Woodrow Wilson Center | US | institute
German Marshall Fund | | US | institute
Stimson Center | | US | institute
Center for a New American Security | CNAS | US | institute
Foundation for Defense of Democracies | FDD | US | institute
Urban Institute | | US | institute
Brennan Center for Justice | Brennan Center | US | institute
Middle East Institute | | US | institute
Washington Institute for Near East Policy | Washington Institute | US | institute
Jamestown Foundation | | US | institute
Arms Control Association | | US | institute
Federation of American Scientists | | US | institute
Peterson Institute for International Economics | Peterson Institute | US | institute
Harvard University | Harvard, Harvards universitet, Uniwersytet Harvarda | US | university
Yale University | Yale | US | university
Princeton University | Princeton | US | university
Stanford University | Stanford, Uniwersytet Stanforda | US | university
Columbia University | Uniwersytet Columbia | US | university
Massachusetts Institute of Technology | MIT | US | university
Johns Hopkins University | Johns Hopkins | US | university
Georgetown University | | US | university
George Washington University | | US | university
New York University | NYU | US | university
University of California | UCLA, UC Berkeley | US | university
University of Chicago | | US | university
University of Michigan | | US | university
University of Pennsylvania | | US | university
University of Texas | | US | university
University of Washington | | US | university
Cornell University | Cornell | US | university
Duke University | | US | university
Brown University | | US | university
Northwestern University | | US | university
Tufts University | | US | university
Boston University | | US | university
Emory University | | US | university
Caltech | California Institute of Technology | US | university
Mayo Clinic | | US | institution
Smithsonian Institution | Smithsonian | US | institution
New York Police Department | NYPD | US | police
Los Angeles Police Department | LAPD | US | police
Manhattan District Attorney's Office | | US | agency
Bank of New York Mellon | BNY Mellon | US | company
BlackStone | Blackstone | US | company
Berkshire Hathaway | | US | company
American Airlines | | US | company
Delta Air Lines | | US | company
United Airlines | | US | company
Southwest Airlines | | US | company
FedEx | | US | company
UPS | | US | company
AT&T | | US | company
Verizon | | US | company
Comcast Corporation | | US | company
Warner Bros. Discovery | Warner Bros, Warner Bros. | US | company
Paramount Global | en:~Paramount | US | company
Cisco | | US | company
Oracle Corporation | Oracle | US | company
AMD | | US | company
Qualcomm | | US | company
Salesforce | | US | company
Palantir | | US | company
Anduril | | US | company
Airbnb | AirBnB | US | company
PayPal | Paypal | US | company
Visa Inc | | US | company
Mastercard | | US | company
Coinbase | | US | company
General Electric | | US | company
General Dynamics | | US | company
Northrop Grumman | | US | company
L3Harris | | US | company
RTX | | US | company
Blue Origin | | US | company
Halliburton | | US | company
ConocoPhillips | | US | company
Procter & Gamble | | US | company
PepsiCo | Pepsi | US | company
Nike | | US | company
Costco | | US | company
Merck | | US | company
Eli Lilly | | US | company
Gilead Sciences | Gilead | US | company
Anthropic | | US | company
xAI | | US | company
Hewlett-Packard | Hewlett Packard | US | company
Lyft Inc | en:Lyft | US | company
Caterpillar Inc | | US | company
Ford Motor Company | Ford Motor | US | company
Major League Baseball | MLB | US | sport
Major League Soccer | MLS | US | sport
NHL | National Hockey League | US | sport
NCAA | | US | sport
US Olympic Committee | | US | sport
# Ukraine
National Anti-Corruption Bureau of Ukraine | Narodowe Biuro Antykorupcyjne Ukrainy, Ukrainas antikorruptionsbyrå, ukrainska antikorruptionsbyrån, Ukrainas nationella antikorruptionsbyrå, ukrainske antikorrupsjonsbyrået, National Anti-Corruption Bureau | UA | agency
Specialised Anti-Corruption Prosecutor's Office | SAPO, Specialized Anti-Corruption Prosecutor's Office, SAP Ukraina | UA | agency
State Bureau of Investigation (Ukraine) | Państwowe Biuro Śledcze, State Bureau of Investigation | UA | police
State Emergency Service of Ukraine | DSNS, State Emergency Service, Ukrainas räddningstjänst, Państwowa Służba Ukrainy ds. Sytuacji Nadzwyczajnych, Ukrainas statlige beredskapstjeneste | UA | agency
State Border Guard Service of Ukraine | Ukrainas gränsbevakning, Państwowa Służba Graniczna Ukrainy, State Border Guard Service | UA | police
National Police of Ukraine | Ukrainas nationella polis, Policja Narodowa Ukrainy | UA | police
National Guard of Ukraine | Ukrainas nationalgarde, Gwardia Narodowa Ukrainy, Ukrainas nasjonalgarde | UA | military
Ukrainian Air Force | Ukrainas flygvapen, ukrainska flygvapnet, Ukrainas luftforsvar, ukrainske luftforsvaret, Siły Powietrzne Ukrainy, Siły Powietrzne Sił Zbrojnych Ukrainy, Ukrainian Air Forces, ukrainische Luftwaffe | UA | military
Ukrainian Navy | Ukrainas flotta, ukrainska flottan, Ukrainas marine, Marynarka Wojenna Ukrainy | UA | military
Unmanned Systems Forces | Siły Systemów Bezzałogowych, Ukrainas drönarstyrkor | UA | military
General Staff of Ukraine | Ukrainas generalstab, ukrainska generalstaben, ukrainske generalstaben, General Staff of the Armed Forces of Ukraine, Sztab Generalny Ukrainy, Sztab Generalny Sił Zbrojnych Ukrainy, ukrainischer Generalstab, ukrainische Generalstab | UA | military
Servant of the People | Sługa Narodu, Sługi Narodu, Folkets tjänare, Folkets tjener | UA | party
European Solidarity | Europejska Solidarność, Europeisk solidaritet | UA | party
Batkivshchyna | Batkiwszczyna, Batkivsjtjyna | UA | party
National Bank of Ukraine | Ukrainas centralbank, Narodowy Bank Ukrainy, Ukrainas sentralbank | UA | bank
Ukrzaliznytsia | Ukrzaliznycia, Ukrainian Railways, Ukrainas järnväg, Koleje Ukraińskie | UA | company
Ukroboronprom | | UA | company
Motor Sich | Motor Sicz | UA | company
DTEK | | UA | company
PrivatBank | Privatbank | UA | company
Metinvest | | UA | company
Fire Point | | UA | company
Wild Hornets | | UA | company
Come Back Alive | Powróć żywy, Poweru Żywym | UA | ngo
Orthodox Church of Ukraine | Ukrainas ortodoxa kyrka, Prawosławny Kościół Ukrainy | UA | institution
# Russia, Belarus
Russian Ministry of Emergency Situations | MChS, MTjS, MTsjS, ryska katastrofministeriet, rosyjskie Ministerstwo ds. Sytuacji Nadzwyczajnych, russiske beredskapsministeriet, EMERCOM, Emercom | RU | government
Investigative Committee of Russia | Ryska utredningskommittén, Rysslands utredningskommitté, Komitet Śledczy Rosji, Komitet Śledczy FR, Investigative Committee, Den russiske etterforskningskomiteen, Russlands etterforskningskomité | RU | police
Rosgvardia | Rosgvardija, Rosgwardia, ryska nationalgardet, Rossgvardija | RU | military
Rosaviatsia | Rosaviatsija, Rosawiacja | RU | agency
Rosstat | | RU | agency
Rospotrebnadzor | Rospotriebnadzor | RU | agency
Rosfinmonitoring | | RU | agency
Russian Security Council | Rysslands säkerhetsråd, ryska säkerhetsrådet, Russlands sikkerhetsråd, Rada Bezpieczeństwa Rosji, Rada Bezpieczeństwa FR | RU | government
Federation Council | Federationsrådet, Föderationsrat, Rada Federacji, Føderasjonsrådet, Federasjonsrådet | RU | parliament
Bank of Russia | Rysslands centralbank, ryska centralbanken, Russlands sentralbank, Bank Rosji, Central Bank of Russia | RU | bank
Northern Fleet | Norra flottan, Nordflåten, Flota Północna, Nordflotte | RU | military
Baltic Fleet | Östersjöflottan, Østersjøflåten, Flota Bałtycka, Ostseeflotte | RU | military
Pacific Fleet | Stillahavsflottan, Stillehavsflåten, Flota Oceanu Spokojnego | RU | military
Russian Armed Forces | Rysslands väpnade styrkor, Siły Zbrojne Federacji Rosyjskiej, Russlands væpnede styrker | RU | military
Russian Direct Investment Fund | RDIF, Rosyjski Fundusz Inwestycji Bezpośrednich, Rysslands statliga investeringsfond | RU | bank
Russian Orthodox Church | Rysk-ortodoxa kyrkan, rysk-ortodoxa kyrkan, Den russisk-ortodokse kirke, Rosyjska Cerkiew Prawosławna, Rosyjski Kościół Prawosławny, Russisch-Orthodoxe Kirche | RU | institution
Communist Party of the Russian Federation | KPRF, Rysslands kommunistparti, Komunistyczna Partia Federacji Rosyjskiej | RU | party
LDPR | | RU | party
Yabloko | Jabloko, Jabłoko | RU | party
Anti-Corruption Foundation | FBK, Antikorruptionsfonden, Antikorrupsjonsfondet, Fundacja Walki z Korupcją | RU | ngo
Free Russia Foundation | | US | ngo
Africa Corps | Afrikakåren, Korpus Afrykański | RU | military
Russian Volunteer Corps | RDK, Ryska frivilligkåren, Rosyjski Korpus Ochotniczy | UA | armed
Freedom of Russia Legion | Legion Wolność Rosji, Legion för Rysslands frihet | UA | armed
Sovcomflot | Sovkomflot, Sowkomfłot | RU | company
Uralvagonzavod | Uralwagonzawod | RU | company
Sukhoi | Suchoj, Suchoi | RU | company
Mail.ru | | RU | company
Alrosa | | RU | company
Nornickel | Norilsk Nickel, Nornikel | RU | company
Severstal | Siewierstal | RU | company
Avtovaz | AvtoVAZ, AwtoWAZ | RU | company
Russian Railways | RZjD, RŻD, Rysslands järnvägar, ryska järnvägarna | RU | company
Moscow Exchange | Moskvabörsen, Moskva-børsen, Giełda Moskiewska | RU | exchange
Belarusian KGB | KGB Białorusi, Belarus KGB | BY | intelligence
Belaruskali | | BY | company
Belavia | Bieławia | BY | company
# China, Koreas, Japan, India, other Asia
Chinese Foreign Ministry | Kinas utrikesdepartement, Kinas utenriksdepartement, kinesiska utrikesdepartementet, chińskie MSZ, chinesisches Außenministerium, chinesische Außenministerium | CN | government
Ministry of Commerce of China | Kinas handelsministerium, kinesiska handelsdepartementet, chińskie ministerstwo handlu, China's Commerce Ministry, Chinese Ministry of Commerce | CN | government
Taiwan Affairs Office | Kinas Taiwankontor, Biuro ds. Tajwanu | CN | government
Mainland Affairs Council | | TW | government
State Council of China | Kinas statsråd, China's State Council, Rada Państwa Chin | CN | government
National People's Congress | Nationella folkkongressen, Folkkongressen, Folkekongressen, Den nasjonale folkekongressen, Ogólnochińskie Zgromadzenie Przedstawicieli Ludowych, OZPL, Volkskongress | CN | parliament
Politburo | | CN | institution
People's Bank of China | PBOC, Kinas centralbank, Ludowy Bank Chin | CN | bank
National Bureau of Statistics (China) | Kinas statistikbyrå | CN | agency
China Coast Guard | Kinas kustbevakning, kinesiska kustbevakningen, chińska straż przybrzeżna | CN | military
Kuomintang | KMT | TW | party
Democratic Progressive Party | DPP, Demokratyczna Partia Postępowa, Demokratiska framstegspartiet | TW | party
Foxconn | | TW | company
SMIC | | CN | company
DeepSeek | | CN | company
Xiaomi | | CN | company
CATL | | CN | company
Sinopec | | CN | company
CNOOC | | CN | company
PetroChina | | CN | company
COSCO | Cosco | CN | company
Geely | | CN | company
Evergrande | | CN | company
Baidu | | CN | company
Temu (shop) | sv:Temu, nb:Temu, en:Temu, de:Temu | CN | company
Shein | | CN | company
Hikvision | | CN | company
DJI | | CN | company
Air China | | CN | company
Cathay Pacific | | HK | company
Joint Chiefs of Staff of South Korea | Sydkoreas generalstab, Sør-Koreas generalstab, sydkoreanska generalstaben, sørkoreanske generalstaben, Południowokoreańskie Połączone Kolegium Szefów Sztabów | KR | military
Ministry of Unification | Unification Ministry, Sydkoreas återföreningsministerium, Ministerstwo Zjednoczenia, sydkoreanska återföreningsdepartementet, Ministerium für Wiedervereinigung | KR | government
People Power Party | Folkmaktspartiet, Partia Władzy Ludowej | KR | party
Democratic Party of Korea | Demokratiska partiet i Sydkorea | KR | party
LG | | KR | company
Kia | | KR | company
Hanwha | Hanwha Aerospace | KR | company
Korean Air | | KR | company
Liberal Democratic Party of Japan | Japans liberaldemokrater, Partia Liberalno-Demokratyczna | JP | party
Bank of Japan | Japans centralbank, Bank Japonii | JP | bank
Japan Meteorological Agency | Japans meteorologiska myndighet, Japońska Agencja Meteorologiczna | JP | agency
Japan Self-Defense Forces | Self-Defense Forces, Japans självförsvarsstyrkor | JP | military
Tokyo Electric Power | Tepco, TEPCO | JP | company
Panasonic | | JP | company
Toshiba | | JP | company
Nippon Steel | | JP | company
Indian National Congress | Kongresspartiet, Indyjski Kongres Narodowy, Kongresspartiet i India | IN | party
Aam Aadmi Party | | IN | party
Reserve Bank of India | RBI, Indiens centralbank | IN | bank
Indian Space Research Organisation | ISRO, Isro | IN | agency
Tata Group | Tata Motors, Tata Steel | IN | company
Adani Group | | IN | company
Reliance Industries | | IN | company
Air India | | IN | company
Pakistan Tehreek-e-Insaf | Tehreek-e-Insaf | PK | party
Tehreek-e-Labbaik Pakistan | TLP | PK | party
Pakistan Muslim League | PML-N | PK | party
Tehrik-i-Taliban Pakistan | TTP, Pakistanska talibanerna | PK | armed
Lashkar-e-Taiba | Lashkar-e-Toiba | PK | armed
Jaish-e-Mohammed | | PK | armed
Awami League | Liga Awami | BD | party
Arakan Army | Arakanarmén | MM | armed
National League for Democracy | NLD | MM | party
Thai Airways | | TH | company
Malaysia Airlines | | MY | company
Singapore Airlines | | SG | company
Abu Sayyaf | | PH | armed
# Israel, Iran, Arab states, Türkiye
Shin Bet | Shabak, Szin Bet, Schin Bet, Shin Beth | IL | intelligence
Israeli Military Intelligence | israeliska militära underrättelsetjänsten, Israel's Military Intelligence Directorate | IL | intelligence
Israeli Prime Minister's Office | Netanyahus kontor, Biuro Premiera Izraela | IL | government
COGAT | Cogat | IL | military
Magen David Adom | Czerwona Gwiazda Dawida | IL | agency
Gaza Humanitarian Foundation | GHF | | ngo
Gaza Health Ministry | Gaza's Health Ministry, Hamas-run health ministry, hälsomyndigheten i Gaza, Gazas hälsoministerium, Gazas helsedepartement, ministerstwo zdrowia w Strefie Gazy, Gesundheitsministerium in Gaza, hälsoministeriet i Gaza, helsedepartementet i Gaza | PS | government
Yesh Atid | Jesz Atid | IL | party
Otzma Yehudit | | IL | party
Religious Zionist Party | | IL | party
Shas | | IL | party
Israel Police | israeliska polisen | IL | police
El Al | | IL | company
Rafael Advanced Defense Systems | | IL | company
Elbit Systems | Elbit | IL | company
NSO Group | NSO | IL | company
Atomic Energy Organization of Iran | Irans atomenergiorganisation, Organizacja Energii Atomowej Iranu, AEOI | IR | agency
Supreme National Security Council of Iran | Irans högsta säkerhetsråd, Supreme National Security Council | IR | government
Guardian Council | Väktarrådet, Vokterrådet, Rada Strażników, Wächterrat | IR | institution
Quds Force | Qudsstyrkan, Quds-styrken, Al-Quds-Brigaden, Siły Ghods, Al-Quds Force | IR | military
Basij | Basidż, Basijmilisen | IR | armed
MEK | Mujahedin-e Khalq, Mujahedin-e-Khalq | IR | armed
Lebanese Armed Forces | Lebanese army, libanesiska armén | LB | military
Syrian Democratic Forces | SDF, Syriska demokratiska styrkorna, Syryjskie Siły Demokratyczne, De syriske demokratiske styrkene | SY | armed
Hayat Tahrir al-Sham | HTS, Hajat Tahrir asz-Szam, Hay'at Tahrir al-Sham | SY | armed
Al-Aqsa Martyrs' Brigades | Al-Aqsabrigaderna | PS | armed
Popular Mobilization Forces | PMF, Siły Mobilizacji Ludowej | IQ | armed
Kataib Hezbollah | Kata'ib Hezbollah | IQ | armed
Peshmerga | Peszmerga, Peshmergan | IQ | armed
QatarEnergy | Qatar Energy | QA | company
Qatar Airways | | QA | company
Emirates airline | Emirates Airline, flygbolaget Emirates | AE | company
Etihad | Etihad Airways | AE | company
ADNOC | Adnoc | AE | company
Public Investment Fund | PIF | SA | bank
Republican People's Party | CHP, Republikanska folkpartiet, Republikańska Partia Ludowa, Det republikanske folkepartiet | TR | party
Nationalist Movement Party | MHP | TR | party
HDP | | TR | party
DEM Party | DEM-partiet | TR | party
AFAD | | TR | agency
Baykar | | TR | company
MIT (Turkey) | Turkiets underrättelsetjänst, National Intelligence Organization | TR | intelligence
Gülen movement | Gülenrörelsen, Gülen-bevegelsen, ruch Gülena | TR | armed
# France, Italy, Spain, Benelux and other Europe
Élysée Palace | Elyséepalatset, Élyséepalatset, Elyséepalasset, Pałac Elizejski, Élysée-Palast, Élysée | FR | government
Quai d'Orsay | | FR | government
National Assembly of France | Assemblée nationale, French National Assembly, franska nationalförsamlingen, franske nasjonalforsamlingen | FR | parliament
DGSE | | FR | intelligence
DGSI | | FR | intelligence
Renaissance (France) | Renaissance party, partiet Renaissance | FR | party
La France Insoumise | LFI, France Unbowed, La France insoumise, Francja Nieujarzmiona | FR | party
Les Républicains | Republikanerna i Frankrike, The Republicans (France), Republikanie we Francji | FR | party
Socialist Party (France) | Parti socialiste, franska socialistpartiet, franske sosialistpartiet | FR | party
CGT | | FR | union
CFDT | | FR | union
Medef | MEDEF | FR | association
INSEE | Insee | FR | agency
Ifop | IFOP | FR | institute
Elabe | | FR | institute
EDF | | FR | company
Orano | | FR | company
Thales | | FR | company
Dassault Aviation | Dassault | FR | company
Safran | | FR | company
Alstom | | FR | company
SNCF | | FR | company
RATP | | FR | company
LVMH | | FR | company
L'Oréal | L'Oreal | FR | company
Kering | | FR | company
Danone | | FR | company
Carrefour | | FR | company
Michelin | | FR | company
Sanofi | | FR | company
AXA | Axa | FR | company
Société Générale | Societe Generale | FR | company
Crédit Agricole | Credit Agricole | FR | company
Mistral AI | | FR | company
Ubisoft | | FR | company
Paris Saint-Germain | PSG | FR | sport
Sciences Po | | FR | university
Sorbonne | | FR | university
Institut Pasteur | Pasteur Institute, Pasteurinstitutet, Instytut Pasteura | FR | institute
IFRI | Ifri | FR | institute
Brothers of Italy | Fratelli d'Italia, Italiens bröder, Italias brødre, Bracia Włosi, Brüder Italiens | IT | party
Forza Italia | | IT | party
Democratic Party (Italy) | Partito Democratico, italienska Demokratiska partiet | IT | party
Carabinieri | carabinieri, karabinierzy | IT | police
Guardia di Finanza | | IT | police
Leonardo S.p.A. | Leonardo SpA, försvarskoncernen Leonardo | IT | company
Enel | | IT | company
Intesa Sanpaolo | | IT | company
UniCredit | Unicredit | IT | company
Pirelli | | IT | company
Ferrari | | IT | company
Fincantieri | | IT | company
Juventus | | IT | sport
AC Milan | | IT | sport
Inter Milan | | IT | sport
INGV | | IT | institute
PSOE | Spanish Socialist Workers' Party | ES | party
People's Party (Spain) | Partido Popular, Folkpartiet i Spanien, Partia Ludowa | ES | party
Vox (party) | högerpartiet Vox, Vox-partiet, partia Vox | ES | party
Podemos | | ES | party
Ciudadanos (Spain) | partiet Ciudadanos | ES | party
Guardia Civil | Civil Guard | ES | police
ETA | | ES | armed
Santander | ~Santander, Banco Santander | ES | company
BBVA | | ES | company
Iberdrola | | ES | company
Repsol | | ES | company
Telefónica | Telefonica | ES | company
Inditex | | ES | company
Iberia Airlines | flygbolaget Iberia, flyselskapet Iberia | ES | company
AEMET | Aemet | ES | agency
Real Madrid | | ES | sport
FC Barcelona | Barça | ES | sport
Atlético Madrid | Atletico Madrid | ES | sport
La Liga | LaLiga | ES | sport
Chega (Portugal) | högerpartiet Chega, partiet Chega | PT | party
Party for Freedom | PVV, Frihetspartiet i Nederländerna, Partij voor de Vrijheid, Partia Wolności | NL | party
VVD | | NL | party
D66 | | NL | party
AIVD | | NL | intelligence
MIVD | | NL | intelligence
ING | ING Bank, ING Groep | NL | company
Rabobank | | NL | company
Heineken | | NL | company
NXP | | NL | company
Nexperia | | NL | company
Ajax Amsterdam | | NL | sport
Delft University of Technology | TU Delft | NL | university
Leiden University | | NL | university
KU Leuven | | BE | university
Vlaams Belang | | BE | party
N-VA | | BE | party
Euroclear | | BE | company
Solvay | | BE | company
AB InBev | Anheuser-Busch InBev | BE | company
ArcelorMittal | | LU | company
Tisza Party | Tisza-partiet, Tiszapartiet, partia Tisza, partii Tisza, Tisza-Partei | HU | party
Jobbik | | HU | party
MOL | | HU | company
Paks Nuclear Power Plant | | HU | company
ANO | ANO 2011 | CZ | party
ODS | | CZ | party
BIS (Czech Republic) | tjeckiska säkerhetstjänsten BIS, czeski kontrwywiad BIS | CZ | intelligence
ČEZ | CEZ | CZ | company
Škoda Auto | Skoda, Škoda | CZ | company
Smer | Smer-SD | SK | party
Progressive Slovakia | Progresívne Slovensko, Postępowa Słowacja | SK | party
Slovnaft | | SK | company
Social Democratic Party (Romania) | PSD | RO | party
AUR | | RO | party
GERB | Gerb | BG | party
Serbian Progressive Party | Serbiska progressiva partiet, Serbska Partia Postępowa | RS | party
NIS (Serbia) | Naftna Industrija Srbije | RS | company
Vetëvendosje | Vetevendosje | XK | party
KFOR | Kfor | XK | military
EULEX | Eulex | XK | international
New Democracy | Nya demokratin i Grekland, Nea Dimokratia, Nowa Demokracja | GR | party
PASOK | Pasok | GR | party
Georgian Dream | Georgiska drömmen, Georgisk drøm, Georgisk Drøm, Gruzińskie Marzenie, Gruzińskiego Marzenia, Georgischer Traum | GE | party
United National Movement | Zjednoczony Ruch Narodowy, Enade nationella rörelsen | GE | party
Party of Action and Solidarity | Partia Działania i Solidarności, Aktions- och solidaritetspartiet | MD | party
# Africa and Latin America
Rapid Support Forces | RSF-milisen, RSF-militsen, Siły Szybkiego Wsparcia, RSF paramilitaries | SD | armed
Sudanese Armed Forces | SAF | SD | military
M23 | M23-rebellerna, M23-opprørerne | CD | armed
Tigray People's Liberation Front | TPLF | ET | armed
JNIM | | ML | armed
Economic Freedom Fighters | EFF | ZA | party
Democratic Alliance | | ZA | party
ZANU-PF | Zanu-PF | ZW | party
Eskom | | ZA | company
Ethiopian Airlines | | ET | company
Polisario Front | Polisario, Front Polisario | EH | armed
Africa CDC | | | international
FARC | Farc | CO | armed
National Liberation Army | ELN | CO | armed
Sinaloa Cartel | Sinaloakartellen, kartel Sinaloa | MX | armed
Jalisco New Generation Cartel | CJNG | MX | armed
Tren de Aragua | | VE | armed
Morena (Mexico) | partiet Morena | MX | party
Workers' Party (Brazil) | Partido dos Trabalhadores, Arbetarpartiet i Brasilien | BR | party
Petrobras | | BR | company
Vale SA | | BR | company
Embraer | | BR | company
PDVSA | | VE | company
Pemex | | MX | company
YPF | | AR | company
Codelco | | CL | company
Liberal Party of Canada | | CA | party
Conservative Party of Canada | | CA | party
Royal Canadian Mounted Police | RCMP | CA | police
Bank of Canada | | CA | bank
Air Canada | | CA | company
Bombardier | | CA | company
Australian Labor Party | | AU | party
Australian Federal Police | | AU | police
Reserve Bank of Australia | | AU | bank
BHP | | AU | company
Rio Tinto | | AU | company
Qantas | | AU | company
CSIRO | | AU | institute
Australian Strategic Policy Institute | ASPI | AU | institute
Lowy Institute | | AU | institute
Bureau of Meteorology | | AU | agency
# sport
International Ski Federation | FIS | | sport
World Athletics | IAAF | | sport
FIA | | | sport
Formula One | Formel 1, Formuła 1, Formuły 1, Formula 1 | | sport
International Ice Hockey Federation | IIHF, Internationella ishockeyförbundet | | sport
International Biathlon Union | IBU | | sport
World Aquatics | | | sport
FIBA | | | sport
FIVB | | | sport
UCI | | | sport
ATP | | | sport
WTA | | | sport
Court of Arbitration for Sport | Idrottens skiljedomstol, Idrettens voldgiftsrett, Trybunał Arbitrażowy ds. Sportu | CH | sport
International Paralympic Committee | IPC, Internationella paralympiska kommittén | | sport
Champions League | Liga Mistrzów, Ligi Mistrzów, Lidze Mistrzów | | sport
Europa League | Liga Europy, Ligi Europy | | sport
Allsvenskan | | SE | sport
Eliteserien | | NO | sport
Ekstraklasa | Ekstraklasy, Ekstraklasie, Ekstraklasę | PL | sport
`;

export const organisations: readonly Organisation[] = rows(TABLE).map(([name, forms, country, kind]) => ({ name: name!, forms: list(forms), country: country ?? "", kind: kind ?? "" }));
