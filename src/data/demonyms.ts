/**
 * Stems of the adjectives and demonyms of countries in English, Swedish, Norwegian and Polish. Up to four letters may follow a stem.
 * A row: country by its English name | stems.
 */
import type { Demonym } from "../lang/known.ts";
import { list, rows } from "./rows.ts";

const TABLE = `
Russia | Russian, rysk, ryss, russisk, russer, rosyjsk, Rosjan
Ukraine | Ukrainian, ukrainsk, ukrainare, ukrainer, ukraińsk, Ukrainiec, Ukraińc, Ukraink
Belarus | Belarusian, Belarussian, belarusisk, belarusier, vitrysk, hviterussisk, białorusk, Białorusin
Poland | Polish, Poles, polsk, polack, polak, Polacy, Polaków, polek
Sweden | Swedish, Swede, svensk, szwedzk, Szwed, Szwedz
Norway | Norwegian, norsk, norrman, norrmän, nordmann, nordmenn, norwesk, Norweg
Denmark | Danish, Dane, dansk, duńsk, Duńcz
Finland | Finnish, Finns, finsk, finländsk, finländare, finne, fińsk, Finowie
Iceland | Icelandic, Icelander, isländsk, islandsk, islandzk
Estonia | Estonian, estnisk, estländsk, estisk, estlandsk, estońsk, Estończy
Latvia | Latvian, lettisk, lettländsk, latvisk, łotewsk, Łotysz
Lithuania | Lithuanian, litauisk, litausk, litewsk, Litwin
Germany | German, Germans, tysk, niemieck, Niemcy
France | French, Frenchm, fransk, fransman, fransmän, francusk, Francuz
United Kingdom | British, Briton, brittisk, britisk, brytyjsk, Brytyjczy
Ireland | Irish, irländsk, irsk, irlandzk, Irlandczy
United States | American, amerikansk, amerikan, usamerikansk, amerykańsk, Amerykanin, Amerykan
Canada | Canadian, kanadensisk, kanadisk, kanadyjsk, Kanadyjczy
Mexico | Mexican, mexikansk, meksikansk, meksykańsk, Meksykan
Brazil | Brazilian, brasiliansk, brazylijsk, Brazylijczy
Argentina | Argentine, Argentinian, argentinsk, argentyńsk, Argentyńcz
Chile | Chilean, chilensk, chilijsk
Colombia | Colombian, colombiansk, kolumbijsk
Venezuela | Venezuelan, venezuelansk, wenezuelsk
Cuba | Cuban, kubansk, cubansk, kubańsk
Peru | Peruvian, peruansk, peruwiańsk
Spain | Spanish, Spaniard, spansk, hiszpańsk, Hiszpan
Portugal | Portuguese, portugisisk, portugalsk
Italy | Italian, italiensk, włosk, Włosi, Włoch
Netherlands | Dutch, Dutchm, nederländsk, nederlandsk, holländsk, holenderski, niderlandzk, holenders
Belgium | Belgian, belgisk, belgijsk
Switzerland | Swiss, schweizisk, sveitsisk, szwajcarsk
Austria | Austrian, österrikisk, østerriksk, austriack, Austriacy
Czechia | Czech, Czechs, tjeckisk, tsjekkisk, czesk, Czesi
Slovakia | Slovak, Slovakian, slovakisk, słowack, Słowacy
Hungary | Hungarian, ungersk, ungarsk, węgiersk, Węgrzy
Romania | Romanian, rumänsk, rumensk, rumuńsk, Rumun
Bulgaria | Bulgarian, bulgarisk, bulgarsk, bułgarsk, Bułgarzy
Moldova | Moldovan, moldavisk, moldovsk, mołdawsk
Serbia | Serbian, Serb, Serbs, serbisk, serbsk, Serbowie
Croatia | Croatian, Croat, kroatisk, chorwack
Bosnia and Herzegovina | Bosnian, bosnisk, bośniack
Slovenia | Slovenian, Slovene, slovensk, slovenisk, słoweńsk
North Macedonia | Macedonian, makedonsk, nordmakedonsk, macedońsk, Macedończy
Albania | Albanian, albansk, albańsk
Kosovo | Kosovar, kosovansk, kosowsk
Greece | Greek, Greeks, grekisk, gresk, greck, Grecy
Türkiye | Turkish, Turk, Turks, turkisk, tyrkisk, tureck, Turcy
Cyprus | Cypriot, cypriotisk, kypriotisk, cypryjsk
Georgia | Georgian, georgisk, gruzińsk
Armenia | Armenian, armenisk, armensk, ormiańsk, armeńsk
Azerbaijan | Azerbaijani, Azeri, azerbajdzjansk, aserbajdsjansk, azerbejdżańsk, azersk
Kazakhstan | Kazakh, Kazakhs, kazakisk, kazakstansk, kasakhisk, kasakhstansk, kazachsk, kazachstańsk
Uzbekistan | Uzbek, uzbekisk, usbekisk, uzbeck
Iran | Iranian, iransk, irańsk, Irańczy
Iraq | Iraqi, irakisk, iracki
Israel | Israeli, israelisk, israelsk, izraelsk, Izraelczy
Palestinian Territories | Palestinian, palestinsk, palestyńsk, Palestyńcz
Syria | Syrian, syrisk, syryjsk, Syryjczy
Lebanon | Lebanese, libanesisk, libańsk
Jordan | Jordanian, jordansk, jordańsk
Saudi Arabia | Saudi, Saudis, saudisk, saudiarabisk, saudyjsk
Yemen | Yemeni, jemenitisk, jemensk, jemeńsk
Qatar | Qatari, qatarisk, qatarsk, katarsk
Egypt | Egyptian, egyptisk, egipsk
Libya | Libyan, libysk, libijsk
Morocco | Moroccan, marockansk, marokkansk, marokańsk
Algeria | Algerian, algerisk, algiersk
Tunisia | Tunisian, tunisisk, tunezyjsk
Sudan | Sudanese, sudanesisk, sudansk, sudańsk
Ethiopia | Ethiopian, etiopisk, etiopsk
Somalia | Somali, Somalian, somalisk, somalijsk
Nigeria | Nigerian, nigeriansk, nigeryjsk
Kenya | Kenyan, kenyansk, kenijsk
South Africa | sydafrikansk, sørafrikansk, południowoafrykańsk
Afghanistan | Afghan, afghansk, afgańsk
Pakistan | Pakistani, pakistansk, pakistańsk
India | Indian, indisk, indyjsk, hindusk
Bangladesh | Bangladeshi, bangladeshisk
China | Chinese, kinesisk, kines, kineser, chińsk, Chińczy
Taiwan | Taiwanese, taiwanesisk, taiwansk, tajwańsk
Japan | Japanese, japansk, japońsk, Japończy
North Korea | nordkoreansk, nordkorean, nordkoreaner, północnokoreańsk
South Korea | sydkoreansk, sydkorean, sørkoreansk, południowokoreańsk
Vietnam | Vietnamese, vietnamesisk, wietnamsk
Thailand | Thai, Thais, thailändsk, thailandsk, tajsk, tajlandzk
Indonesia | Indonesian, indonesisk, indonezyjsk
Malaysia | Malaysian, malaysisk, malezyjsk
Philippines | Filipino, Philippine, filippinsk, filipińsk
Myanmar | Burmese, burmesisk, birmańsk
Australia | Australian, australisk, australiensisk, australsk, australijsk
New Zealand | nyzeeländsk, newzealandsk, nowozelandzk
Korea | Korean, koreansk, koreańsk, Koreańczy
Europe | European, europeisk, europejsk, Europejczy
Africa | African, afrikansk, afrykańsk
Asia | Asian, asiatisk, azjatyck
Soviet Union | Soviet, sovjetisk, radzieck, sowieck
Middle East | Arab, Arabic, arabisk, arabsk
Scotland | Scottish, Scots, Scot, skotsk, szkock
England | English, engelsk, angielsk, Anglik
Wales | Welsh, walesisk, walijsk
Catalonia | Catalan, katalansk, katalońsk
Chechnya | Chechen, tjetjensk, tsjetsjensk, czeczeńsk
`;

export const demonyms: readonly Demonym[] = rows(TABLE).map(([country, stems]) => ({ country: country!, stems: list(stems) }));
