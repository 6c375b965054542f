/**
 * Cities, regions, seas and what CLDR lacks of countries, with their names in English, Swedish, Norwegian and Polish.
 * A row: canonical English name | other forms (written as lang/known.ts says; irregular case forms among them) | country | kind.
 * Countries and continents themselves come from CLDR.
 */
import type { Place } from "../lang/known.ts";
import { list, rows } from "./rows.ts";

const TABLE = `
# countries: what CLDR lacks
United States | U.S., U.S.A., US, USA, United States of America, Förenta staterna, sv:Staterna, De forente stater, Sambandsstatene, Stany Zjednoczone Ameryki, pl:Stany, ~America, ~Amerika, pl:~Ameryka | US | country
United Kingdom | U.K., UK, Britain, Great Britain, Storbritannien, Storbritannia, Wielka Brytania, Wlk. Brytania, W. Brytania, Zjednoczone Królestwo, pl:~Wyspy Brytyjskie | GB | country
England | sv:England, Anglia | GB | country
Scotland | Skottland, Szkocja | GB | country
Wales | Walia | GB | country
Northern Ireland | Nordirland, Nord-Irland, Irlandia Północna, Irlandia Płn. | GB | country
North Korea | DPRK, KRLD, Democratic People's Republic of Korea, ~North, Korea Płn., Korei Płn., Koreę Płn., Koreą Płn., Nord-Korea, Nordkorea | KP | country
South Korea | Korea Płd., Korei Płd., Koreę Płd., Koreą Płd., Republic of Korea, Sør-Korea, Sydkorea | KR | country
Korea | | KR | region
Russia | Russian Federation, Ryska federationen, Den russiske føderasjon, Russiske føderasjon, Federacja Rosyjska | RU | country
Soviet Union | USSR, Sovjetunionen, Sovjet, Sovietunionen, Sovjetsamveldet, Związek Radziecki, Związek Sowiecki, ZSRR | RU | country
Yugoslavia | Jugoslavien, Jugoslavia, Jugosławia | | country
Czechoslovakia | Tjeckoslovakien, Tsjekkoslovakia, Czechosłowacja | | country
East Germany | Östtyskland, DDR, Øst-Tyskland, NRD, GDR | DE | country
West Germany | Västtyskland, Vest-Tyskland | DE | country
Belarus | Byelorussia, Vitryssland, Hviterussland | BY | country
Ukraine | | UA | country
Germany | pl:Niemiec, pl:Niemczech, pl:Niemcom, pl:Niemcami | DE | country
Czechia | Czech Republic, Tjeckiska republiken, Republika Czeska, pl:Czech, pl:Czechach, pl:Czechom | CZ | country
Hungary | pl:Węgier, pl:Węgrzech, pl:Węgrom | HU | country
Italy | pl:Włoch, pl:Włoszech, pl:Włochom | IT | country
China | People's Republic of China, Folkrepubliken Kina, Folkerepublikken Kina, pl:Chin, pl:Chinach, pl:Chinom, pl:Chinami, ChRL | CN | country
Türkiye | ~Turkey, Turkiet, Tyrkia, Turcja | TR | country
Netherlands | Holland, Holandia, pl:Niderlandy | NL | country
Switzerland | | CH | country
Ireland | Republic of Ireland, Republika Irlandii | IE | country
North Macedonia | Republic of North Macedonia, Republiken Nordmakedonien, Republikken Nord-Makedonia, Republika Macedonii Północnej, Macedonia Północna, Nordmakedonien, Nord-Makedonia | MK | country
Macedonia | Makedonien, Makedonia, Former Yugoslav Republic of Macedonia, FYROM | MK | country
Bosnia and Herzegovina | Bosnia, Bosnien, Bosnia-Hercegovina, Bośnia, Bosnien och Hercegovina, Bosnia-Herzegovina | BA | country
Moldova | Moldavien, Mołdawia | MD | country
Palestinian Territories | Palestine, Palestina, Palestyna, Palestinian Authority, Autonomia Palestyńska | PS | country
Myanmar | Burma, Birma, Mjanma | MM | country
Democratic Republic of the Congo | DR Congo, DRC, Congo-Kinshasa, Kongo-Kinshasa, Demokratyczna Republika Konga | CD | country
Ivory Coast | Elfenbenskusten, Elfenbenskysten, Wybrzeże Kości Słoniowej, Côte d'Ivoire | CI | country
United Arab Emirates | UAE, Förenade Arabemiraten, Emiratene, Emiraterna, ZEA, Zjednoczone Emiraty Arabskie, pl:Emiraty | AE | country
South Africa | RPA, Sydafrika, Sør-Afrika | ZA | country
New Zealand | Nya Zeeland | NZ | country
Vatican City | Vatican, Vatikanen, Vatikanet, Watykan, Vatikanstaten | VA | country
Hong Kong | Hongkong | HK | city
Taiwan | Republic of China, Tajwan | TW | country
Afghanistan | | AF | country
Kosovo | Kosowo | XK | country
Transnistria | Transnistrien, Naddniestrze, Trans-Dnestr | MD | region
Abkhazia | Abchazien, Abkhasia, Abchazja | GE | region
South Ossetia | Sydossetien, Sør-Ossetia, Osetia Południowa | GE | region
Nagorno-Karabakh | Nagorno-Karabach, Górski Karabach, Górskiego Karabachu, Górskim Karabachu | AZ | region
Catalonia | Katalonien, Catalonia, Katalonia | ES | region
Kurdistan | | | region
# continents and wide regions
West | ~West, ~Väst, sv:~Västvärlden, nb:~Vesten, pl:~Zachód, pl:~Zachodu, pl:~Zachodowi, pl:~Zachodem | | region
Middle East | Mellanöstern, Midtøsten, Midt-Østen, Bliski Wschód, pl:Bliskiego Wschodu, pl:Bliskim Wschodzie, Mideast | | region
Far East | Fjärran östern, Det fjerne østen, Daleki Wschód, pl:Dalekiego Wschodu, pl:Dalekim Wschodzie | | region
Europe | Europa | | continent
Eastern Europe | eastern Europe, Östeuropa, Øst-Europa, Europa Wschodnia, Europy Wschodniej | | region
Western Europe | western Europe, Västeuropa, Vest-Europa, Europa Zachodnia | | region
Central Europe | central Europe, Centraleuropa, Mellaneuropa, Sentral-Europa, Europa Środkowa | | region
Asia | Asien, Azja | | continent
Central Asia | Centralasien, Sentral-Asia, Azja Środkowa, Azja Centralna | | region
Southeast Asia | Sydostasien, Sørøst-Asia, Azja Południowo-Wschodnia, South-East Asia | | region
Latin America | Latinamerika, Latin-Amerika, Ameryka Łacińska | | region
North America | Nordamerika, Nord-Amerika, Ameryka Północna | | continent
South America | Sydamerika, Sør-Amerika, Ameryka Południowa | | continent
Africa | Afrika, Afryka | | continent
North Africa | Nordafrika, Nord-Afrika, Afryka Północna, Northern Africa | | region
Scandinavia | Skandinavien, Skandinavia, Skandynawia | | region
Nordic countries | Norden, pl:Kraje Nordyckie | | region
Baltic states | Baltikum, De baltiske statene, Baltics | | region
Balkans | Balkan, Bałkany, pl:Bałkanów, pl:Bałkanach | | region
Western Balkans | Västra Balkan, Vest-Balkan, Bałkany Zachodnie, pl:Bałkanów Zachodnich | | region
Caucasus | Kaukasus, Kaukaz | | region
Arctic | Arktis, Arktyka | | region
Antarctica | Antarktis, Antarktyda | | continent
Siberia | Sibirien, Sibir, Syberia | RU | region
Gulf states | Gulfstaterna, Gulfstatene | | region
Persian Gulf | Persiska viken, Persiabukta, Zatoka Perska, Persiska gulfen | | sea
Holy Land | | | region
Sahel | | | region
# seas, straits, rivers
Baltic Sea | Östersjön, Østersjøen, Morze Bałtyckie, Bałtyk, pl:Bałtyku | | sea
North Sea | Nordsjön, Nordsjøen, Morze Północne | | sea
Norwegian Sea | Norska havet, Norskehavet, Morze Norweskie | | sea
Barents Sea | Barents hav, Barentshavet, Morze Barentsa | | sea
Black Sea | Svarta havet, Svartehavet, Morze Czarne | | sea
Sea of Azov | Azovska sjön, Azovhavet, Morze Azowskie, Asovhavet, Azov Sea | | sea
Caspian Sea | Kaspiska havet, Kaspihavet, Morze Kaspijskie, Det kaspiske hav | | sea
Mediterranean Sea | Mediterranean, Medelhavet, Middelhavet, Morze Śródziemne | | sea
Red Sea | Röda havet, Rødehavet, Morze Czerwone | | sea
Dead Sea | Döda havet, Dødehavet, Morze Martwe | | sea
South China Sea | Sydkinesiska havet, Sør-Kina-havet, Morze Południowochińskie | | sea
East China Sea | Östkinesiska havet, Øst-Kina-havet, Morze Wschodniochińskie | | sea
Yellow Sea | Gula havet, Gulehavet, Morze Żółte | | sea
Sea of Japan | Japanska havet, Japanhavet, Morze Japońskie | | sea
Atlantic Ocean | Atlantic, Atlanten, Atlanterhavet, Atlantyk, Ocean Atlantycki | | sea
Pacific Ocean | ~Pacific, Stilla havet, Stillehavet, Pacyfik, Ocean Spokojny | | sea
Indian Ocean | Indiska oceanen, Indiahavet, Det indiske hav, Ocean Indyjski | | sea
Arctic Ocean | Norra ishavet, Nordishavet, Ocean Arktyczny | | sea
English Channel | Engelska kanalen, Den engelske kanal, kanał La Manche, Kanał La Manche | | sea
Strait of Hormuz | Hormuzsundet, Hormuzstredet, Cieśnina Ormuz, cieśnina Ormuz, cieśniny Ormuz, cieśninie Ormuz | | sea
Kerch Strait | Kertjsundet, Kertsjstredet, Cieśnina Kerczeńska | | sea
Bosphorus | Bosporen, Bosporos, Bosfor | TR | sea
Suez Canal | Suezkanalen, Kanał Sueski | EG | sea
Gulf of Finland | Finska viken, Finskebukta, Zatoka Fińska | | sea
Gulf of Bothnia | Bottniska viken, Bottenviken, Bottniske bukt, Zatoka Botnicka | | sea
Gulf of Mexico | Mexikanska golfen, Mexikanska gulfen, Mexicogolfen, Mexicogolfen, Zatoka Meksykańska | | sea
Suwalki Gap | Suwalkikorridoren, Suwalki-korridoren, Przesmyk Suwalski, przesmyk suwalski | | region
Dnieper | Dnepr, Dnjepr, Dniepr, Dnipro-elven | UA | river
Danube | Donau, Dunaj | | river
Rhine | Rhen, Rhinen, pl:~Ren | | river
Vistula | Wisła, Weichsel | PL | river
Volga | Wołga | RU | river
Mississippi | | US | state
Alps | Alperna, Alpene, Alpy | | region
Mount Everest | | | mountain
# Russia
Moscow | Moskva, Moskwa, Moskau | RU | city
Moscow Oblast | Moskvaregionen, Moskva-regionen, obwód moskiewski, obwodu moskiewskiego, Moscow region | RU | region
Saint Petersburg | St. Petersburg, St Petersburg, S:t Petersburg, Sankt Petersburg, Sankt-Petersburg, Petersburg, St.Petersburg | RU | city
Leningrad | | RU | city
Vladivostok | Władywostok | RU | city
Kazan | Kazań, pl:Kazania, pl:Kazaniu | RU | city
Volgograd | Wołgograd | RU | city
Stalingrad | | RU | city
Rostov-on-Don | Rostov-na-Donu, Rostov vid Don, Rostov, Rostów nad Donem, Rostow nad Donem, Rostów | RU | city
Krasnodar | | RU | city
Ryazan | Rjazan, Riazań, pl:Riazaniu | RU | city
Tambov | Tambow | RU | city
Tambov Oblast | Tambov-regionen, Tambovregionen, obwód tambowski | RU | region
Belgorod | Biełgorod, Bełgorod | RU | city
Kursk | | RU | city
Bryansk | Brjansk, Briańsk | RU | city
Voronezh | Voronezj, Voronesj, Woroneż | RU | city
Smolensk | Smoleńsk | RU | city
Pskov | Psków, pl:Pskowa, pl:Pskowie | RU | city
Kaliningrad | Królewiec, Królewca, Königsberg | RU | city
Murmansk | Murmańsk | RU | city
Arkhangelsk | Archangelsk, Arkhangelsk, Archangielsk | RU | city
Yekaterinburg | Jekaterinburg, Jekaterynburg | RU | city
Chelyabinsk | Tjeljabinsk, Tsjeljabinsk, Czelabińsk | RU | city
Novosibirsk | Nowosybirsk | RU | city
Omsk | | RU | city
Tomsk | | RU | city
Irkutsk | Irkuck | RU | city
Khabarovsk | Chabarovsk, Chabarowsk | RU | city
Samara | | RU | city
Saratov | Saratow | RU | city
Nizhny Novgorod | Nizjnij Novgorod, Nisjnij Novgorod, Niżny Nowogród | RU | city
Tver | Twer | RU | city
Tula | Tuła | RU | city
Kaluga | Kaługa | RU | city
Oryol | Orjol, ~Orzeł | RU | city
Lipetsk | Lipieck | RU | city
Perm | | RU | city
Ufa | | RU | city
Sochi | Sotji, Sotsji, Soczi | RU | city
Novorossiysk | Novorossijsk, Noworosyjsk | RU | city
Taganrog | | RU | city
Astrakhan | Astrachan, Astrachań | RU | city
Grozny | Groznyj, Grozny | RU | city
Chechnya | Tjetjenien, Tsjetsjenia, Czeczenia | RU | region
Dagestan | | RU | region
Ingushetia | Ingusjien, Ingusjetia, Inguszetia | RU | region
North Ossetia | Nordossetien, Nord-Ossetia, Osetia Północna | RU | region
Tatarstan | | RU | region
Sakhalin | Sachalin | RU | region
Kamchatka | Kamtjatka, Kamtsjatka, Kamczatka | RU | region
Vostochny Cosmodrome | kosmodrom Wostocznyj | RU | site
# Ukraine
Kyiv | Kiev, Kijów, Kyjiv, Kiew, pl:Kijowa, pl:Kijowowi, pl:Kijowem, pl:Kijowie | UA | city
Kharkiv | Charkiv, Kharkov, Charków, Kharkiv, pl:Charkowa, pl:Charkowie, pl:Charkowem | UA | city
Odesa | Odessa | UA | city
Dnipro | Dniepropietrowsk | UA | city
Dnipropetrovsk | Dnipropetrovsk Oblast, obwód dniepropietrowski, Dnipropetrovska | UA | region
Donetsk | Donieck, Doneck | UA | city
Donetsk Oblast | Donetsk-regionen, Donetskregionen, obwód doniecki, obwodu donieckiego, obwodzie donieckim, Donetsk region | UA | region
Donbas | Donbass | UA | region
Luhansk | Lugansk, Ługańsk, Luhanśk | UA | city
Kherson | Cherson, Chersoń | UA | city
Kherson region | Kherson Oblast, Cherson-regionen, Chersonregionen, Kherson-regionen, obwód chersoński, obwodu chersońskiego, obwodzie chersońskim, Cherson oblast | UA | region
Zaporizhzhia | Zaporizjzja, Zaporizhzhya, Zaporozhye, Zaporizjzjia, Zaporizjia, Zaporoże, Zaporożu | UA | city
Mykolaiv | Mykolajiv, Nikolajev, Nikolaev, Mykołajów, pl:Mykołajowa, pl:Mykołajowie | UA | city
Mariupol | Mariupolis | UA | city
Bakhmut | Bachmut, Bachmucie | UA | city
Avdiivka | Avdijivka, Avdiivka, Awdijiwka, Awdiivka | UA | city
Pokrovsk | Pokrowsk | UA | city
Kramatorsk | Kramatorsk | UA | city
Sloviansk | Slovjansk, Slavjansk, Słowiańsk | UA | city
Severodonetsk | Sievierodonetsk, Sjevjerodonetsk, Siewierodonieck | UA | city
Lysychansk | Lysytjansk, Lysytsjansk, Lisiczańsk, Łysyczańsk | UA | city
Kupiansk | Kupjansk, Kupiańsk | UA | city
Izium | Izjum, Izyum, Izium | UA | city
Melitopol | | UA | city
Berdyansk | Berdjansk, Berdiańsk | UA | city
Kryvyi Rih | Kryvyj Rih, Krivoj Rog, Krzywy Róg, Kryvyj Rih | UA | city
Poltava | Połtawa | UA | city
Sumy | ~Sumy | UA | city
Chernihiv | Tjernihiv, Tsjernihiv, Czernihów, Chernigov, pl:Czernihowa, pl:Czernihowie | UA | city
Chernobyl | Tjernobyl, Tsjernobyl, Czarnobyl, Chornobyl | UA | city
Chernivtsi | Tjernivtsi, Tsjernivtsi, Czerniowce | UA | city
Lviv | Lvov, Lwów, Lemberg, pl:Lwowa, pl:Lwowie, pl:Lwowem | UA | city
Ternopil | Tarnopol | UA | city
Ivano-Frankivsk | Iwano-Frankiwsk | UA | city
Rivne | ~Równe | UA | city
Lutsk | Łuck | UA | city
Uzhhorod | Uzjhorod, Użhorod | UA | city
Vinnytsia | Vinnytsja, Winnica | UA | city
Zhytomyr | Zjytomyr, Sjytomyr, Żytomierz | UA | city
Cherkasy | Tjerkasy, Tsjerkasy, Czerkasy | UA | city
Bucha | Butja, Butsja, Bucza | UA | city
Irpin | Irpiń | UA | city
Hostomel | | UA | city
Crimea | Krim, Krym, Krimhalvön, Krim-halvøya, Krimhalvøya, Crimean Peninsula, Półwysep Krymski | UA | region
Sevastopol | Sewastopol | UA | city
Simferopol | Symferopol | UA | city
Kerch | Kertj, Kertsj, Kercz | UA | city
Snake Island | Ormön, Slangeøya, Wyspa Węży | UA | island
# Belarus, Baltics, Moldova, Caucasus, Central Asia
Minsk | Mińsk | BY | city
Brest | Brześć, pl:Brześcia, pl:Brześciu | BY | city
Brest Oblast | Brest-oblast, Brest oblast, Brest-regionen, obwód brzeski, obwodu brzeskiego, Brest region | BY | region
Grodno | Hrodna | BY | city
Gomel | Homel, Homiel | BY | city
Vitebsk | Witebsk | BY | city
Mogilev | Mahiljou, Mohylew | BY | city
Vilnius | Wilno | LT | city
Kaunas | Kowno | LT | city
Klaipėda | Klaipeda, Kłajpeda | LT | city
Riga | Ryga, pl:Rydze | LV | city
Daugavpils | Dyneburg | LV | city
Tallinn | Tallin | EE | city
Tartu | | EE | city
Narva | Narwa | EE | city
Chișinău | Chisinau, Kisjinjov, Kiszyniów, pl:Kiszyniowa, pl:Kiszyniowie | MD | city
Tbilisi | | GE | city
Yerevan | Jerevan, Erywań, Jerewan | AM | city
Baku | | AZ | city
Astana | Nur-Sultan | KZ | city
Almaty | Ałmaty | KZ | city
Tashkent | Tasjkent, Taszkent | UZ | city
Samarkand | Samarkanda | UZ | city
Bishkek | Bisjkek, Biszkek | KG | city
Dushanbe | Dusjanbe, Duszanbe | TJ | city
Ashgabat | Asjgabat, Aszchabad | TM | city
# Poland
Warsaw | Warszawa, Warschau | PL | city
Kraków | Cracow, Krakow, pl:Krakowa, pl:Krakowie, pl:Krakowem | PL | city
Łódź | Lodz, pl:Łodzi | PL | city
Wrocław | Wroclaw | PL | city
Poznań | Poznan | PL | city
Gdańsk | Gdansk | PL | city
Gdynia | | PL | city
Szczecin | Stettin | PL | city
Lublin | | PL | city
Katowice | pl:Katowic, pl:Katowicach | PL | city
Białystok | Bialystok, pl:Białegostoku, pl:Białymstoku | PL | city
Rzeszów | Rzeszow, pl:Rzeszowa, pl:Rzeszowie | PL | city
Bydgoszcz | | PL | city
Toruń | Torun | PL | city
Kielce | pl:Kielc, pl:Kielcach | PL | city
Olsztyn | | PL | city
Opole | | PL | city
Częstochowa | Czestochowa | PL | city
Radom | | PL | city
Suwałki | Suwalki, pl:Suwałk | PL | city
Sopot | | PL | city
Auschwitz | Oświęcim, Auschwitz-Birkenau | PL | city
Silesia | Schlesien, Śląsk | PL | region
Mazovia | Mazowsze | PL | region
# Sweden
Stockholm | Sztokholm | SE | city
Gothenburg | Göteborg | SE | city
Malmö | Malmo | SE | city
Uppsala | | SE | city
Västerås | | SE | city
Örebro | | SE | city
Linköping | | SE | city
Norrköping | | SE | city
Helsingborg | Hälsingborg | SE | city
Jönköping | | SE | city
Umeå | | SE | city
Luleå | | SE | city
Lund | sv:Lund | SE | city
Gävle | | SE | city
Borås | | SE | city
Karlstad | | SE | city
Karlskrona | | SE | city
Karlshamn | | SE | city
Växjö | | SE | city
Kalmar | | SE | city
Halmstad | | SE | city
Sundsvall | | SE | city
Östersund | | SE | city
Kiruna | | SE | city
Skellefteå | | SE | city
Visby | | SE | city
Södertälje | | SE | city
Eskilstuna | | SE | city
Skåne | Scania, Skania | SE | region
Blekinge | | SE | region
Gotland | Gotlandia | SE | region
Öland | Oland | SE | region
Norrland | | SE | region
Lapland | Lappland, Laponia | SE | region
Dalarna | | SE | region
Värmland | | SE | region
Småland | | SE | region
# Norway
Oslo | | NO | city
Bergen | | NO | city
Trondheim | | NO | city
Stavanger | | NO | city
Tromsø | Tromsö, Tromso | NO | city
Bodø | Bodö, Bodo | NO | city
Kristiansand | | NO | city
Drammen | | NO | city
Fredrikstad | | NO | city
Kirkenes | | NO | city
Hammerfest | | NO | city
Utøya | Utöya, Utoya | NO | island
Svalbard | Spitsbergen | NO | region
Finnmark | | NO | region
Troms | | NO | region
Nordland | | NO | region
Vestland | | NO | region
Jan Mayen | | NO | island
# Denmark, Finland, Iceland
Copenhagen | Köpenhamn, København, Kopenhaga | DK | city
Aarhus | Århus | DK | city
Odense | | DK | city
Aalborg | Ålborg | DK | city
Bornholm | | DK | island
Jutland | Jylland, Jutlandia | DK | region
Greenland | Grönland, Grønland, Grenlandia | GL | region
Nuuk | | GL | city
Faroe Islands | Färöarna, Færøyene, Wyspy Owcze | FO | region
Helsinki | Helsingfors | FI | city
Turku | sv:Åbo | FI | city
Tampere | Tammerfors | FI | city
Oulu | Uleåborg | FI | city
Åland | Åland Islands, Wyspy Alandzkie | FI | region
Karelia | Karelen, Karelia | | region
Reykjavík | Reykjavik, Reykjavik | IS | city
# Germany, Austria, Switzerland, Benelux
Berlin | | DE | city
Hamburg | | DE | city
Munich | München, Monachium | DE | city
Cologne | Köln, Kolonia | DE | city
Frankfurt | Frankfurt am Main, Frankfurt nad Menem | DE | city
Stuttgart | | DE | city
Düsseldorf | | DE | city
Dresden | Drezno | DE | city
Leipzig | Lipsk | DE | city
Hanover | Hannover, Hanower | DE | city
Bremen | Brema | DE | city
Nuremberg | Nürnberg, Norymberga | DE | city
Bonn | | DE | city
Kiel | Kilonia | DE | city
Ramstein | | DE | city
Chemnitz | | DE | city
Bavaria | Bayern, Bawaria | DE | region
Saxony | Sachsen, Saksonia | DE | region
Prussia | Preussen, Prusy | DE | region
Vienna | Wien, Wiedeń, pl:Wiednia, pl:Wiedniu, pl:Wiedniem | AT | city
Salzburg | | AT | city
Graz | | AT | city
Bern | Berne, Berno | CH | city
Geneva | Genève, Genf, Genewa | CH | city
Zurich | Zürich, Zurych | CH | city
Davos | | CH | city
Basel | Bazylea | CH | city
Lausanne | Lozanna | CH | city
Brussels | Bryssel, Brussel, Bruksela, Brüssel | BE | city
Antwerp | Antwerpen, Antwerpia | BE | city
Flanders | Flandern, Flandria | BE | region
Amsterdam | | NL | city
Rotterdam | | NL | city
The Hague | Haag, pl:Haga, Den Haag, pl:Hadze, pl:Hagi | NL | city
Luxembourg | Luxemburg, Luksemburg | LU | country
# France, Iberia, Italy
Paris | Paryż, pl:Paryża, pl:Paryżu, pl:Paryżem | FR | city
Marseille | Marseilles, Marsylia | FR | city
Lyon | Lyons | FR | city
Nice | sv:~Nice, Nicea | FR | city
Strasbourg | Strasburg | FR | city
Toulouse | Tuluza | FR | city
Bordeaux | | FR | city
Calais | | FR | city
Normandy | Normandie, Normandia | FR | region
Brittany | Bretagne, Bretania | FR | region
Corsica | Korsika, Korsyka | FR | region
Versailles | Wersal | FR | city
Madrid | Madryt | ES | city
Barcelona | | ES | city
Valencia | Walencja | ES | city
Seville | Sevilla, Sewilla | ES | city
Bilbao | | ES | city
Canary Islands | Kanarieöarna, Kanariøyene, Wyspy Kanaryjskie | ES | region
Mallorca | Majorca, Majorka | ES | region
Basque Country | Baskien, Baskerland, Kraj Basków | ES | region
Gibraltar | | GI | region
Lisbon | Lissabon, Lisboa, Lizbona | PT | city
Porto | | PT | city
Rome | sv:Rom, nb:Roma, pl:Rzym, pl:Rzymu, pl:Rzymie, Rzymu, Rzymie, Rzymem | IT | city
Milan | Milano, Mediolan | IT | city
Naples | Neapel, Napoli, Neapol | IT | city
Venice | Venedig, Venezia, Wenecja | IT | city
Florence | Florens, Firenze, Florencja | IT | city
Turin | Torino, Turyn | IT | city
Genoa | Genua, Genova | IT | city
Bologna | Bolonia | IT | city
Sicily | Sicilien, Sicilia, Sycylia | IT | region
Sardinia | Sardinien, Sardinia, Sardynia | IT | region
Tuscany | Toscana, Toskana, Toskania | IT | region
Lampedusa | | IT | island
# Britain and Ireland
London | Londyn | GB | city
Manchester | | GB | city
Birmingham | | GB | city
Liverpool | | GB | city
Leeds | | GB | city
Sheffield | | GB | city
Bristol | | GB | city
Newcastle | | GB | city
Nottingham | | GB | city
Derby | | GB | city
Derbyshire | | GB | region
Leicester | | GB | city
Oxford | Oksford | GB | city
Cambridge | | GB | city
Southampton | | GB | city
Portsmouth | | GB | city
Brighton | | GB | city
Dover | | GB | city
Kent | | GB | region
Essex | | GB | region
Surrey | | GB | region
Yorkshire | | GB | region
Cornwall | Kornwalia | GB | region
Salisbury | | GB | city
Edinburgh | Edynburg | GB | city
Glasgow | | GB | city
Aberdeen | | GB | city
Dundee | | GB | city
Inverness | | GB | city
Cardiff | | GB | city
Swansea | | GB | city
Belfast | | GB | city
Dublin | | IE | city
Cork | ~Cork | IE | city
Westminster | | GB | city
Downing Street | | GB | site
Buckingham Palace | Pałac Buckingham | GB | site
Chequers | | GB | site
# Central and South-East Europe
Prague | Prag, Praha, Praga | CZ | city
Brno | Brünn | CZ | city
Bratislava | Bratysława | SK | city
Budapest | Budapeszt, pl:Budapeszcie | HU | city
Bucharest | Bukarest, Bukareszt, București | RO | city
Sofia | ~Sofia | BG | city
Belgrade | Belgrad, Beograd | RS | city
Zagreb | Zagrzeb | HR | city
Ljubljana | Lublana | SI | city
Sarajevo | Sarajewo | BA | city
Srebrenica | | BA | city
Skopje | Skopie | MK | city
Tirana | | AL | city
Pristina | Prishtina, Prisztina | XK | city
Podgorica | | ME | city
Athens | Aten, Athen, Ateny, pl:Aten, pl:Atenach | GR | city
Thessaloniki | Saloniki, Saloniki | GR | city
Crete | Kreta | GR | island
Lesbos | | GR | island
Istanbul | Stambuł, pl:Stambule | TR | city
Ankara | | TR | city
Nicosia | Nikosia, Nikozja | CY | city
Valletta | | MT | city
Malta | | MT | country
# Middle East, Africa
Jerusalem | Jerozolima | IL | city
Tel Aviv | Tel Awiw | IL | city
Haifa | Hajfa | IL | city
Gaza | | PS | city
Gaza Strip | Gazaremsan, Gazastripen, Gaza-stripen, Strefa Gazy, Strefie Gazy | PS | region
Rafah | | PS | city
West Bank | Västbanken, Vestbredden, Zachodni Brzeg, Zachodniego Brzegu, Zachodnim Brzegu | PS | region
Golan Heights | Golanhöjderna, Golanhøydene, Wzgórza Golan | SY | region
Ramallah | Ramalla | PS | city
Bethlehem | Betlehem, Betlejem | PS | city
Damascus | Damaskus, Damaszek, pl:Damaszku | SY | city
Aleppo | | SY | city
Homs | | SY | city
Idlib | | SY | city
Raqqa | Rakka, Raqqah | SY | city
Beirut | Bejrut | LB | city
Amman | | JO | city
Baghdad | Bagdad | IQ | city
Mosul | Mosulu | IQ | city
Basra | | IQ | city
Erbil | Irbil | IQ | city
Tehran | Teheran | IR | city
Isfahan | | IR | city
Natanz | | IR | city
Fordow | Fordo | IR | city
Riyadh | Riyad, Rijad | SA | city
Jeddah | Jidda, Dżudda | SA | city
Mecca | Mekka | SA | city
Medina | Medyna | SA | city
Doha | | QA | city
Dubai | Dubaj | AE | city
Abu Dhabi | Abu Zabi | AE | city
Sanaa | Sana'a, Sana | YE | city
Aden | | YE | city
Hodeidah | Hodeida, Hudajda | YE | city
Kabul | | AF | city
Kandahar | | AF | city
Islamabad | | PK | city
Karachi | Karaczi | PK | city
Lahore | Lahaur | PK | city
Kashmir | Kaszmir | IN | region
Cairo | Kairo, Kair | EG | city
Alexandria | Aleksandria | EG | city
Sinai | Synaj | EG | region
Tripoli | Trypolis | LY | city
Benghazi | Bengasi, Bengazi | LY | city
Tunis | | TN | city
Algiers | Alger, Algier | DZ | city
Rabat | | MA | city
Casablanca | | MA | city
Western Sahara | Västsahara, Vest-Sahara, Sahara Zachodnia | EH | region
Sahara | | | region
Khartoum | Khartum, Chartum | SD | city
Darfur | | SD | region
Addis Ababa | Addis Abeba | ET | city
Mogadishu | Mogadisjo, Mogadishu, Mogadiszu | SO | city
Nairobi | | KE | city
Kampala | | UG | city
Kigali | | RW | city
Kinshasa | Kinszasa | CD | city
Lagos | | NG | city
Abuja | Abudża | NG | city
Dakar | | SN | city
Bamako | | ML | city
Niamey | | NE | city
Pretoria | | ZA | city
Johannesburg | | ZA | city
Cape Town | Kapstaden, Kapstad, Cape Town, Kapsztad | ZA | city
Harare | | ZW | city
# Asia and Oceania
Beijing | Peking, Pekin, Kina-Beijing | CN | city
Shanghai | Szanghaj | CN | city
Wuhan | | CN | city
Guangzhou | Kanton | CN | city
Shenzhen | | CN | city
Xinjiang | Sinciang, Sinkiang | CN | region
Tibet | Tybet | CN | region
Macau | Macao, Makau | MO | city
Taipei | Tajpej | TW | city
Tokyo | Tokio | JP | city
Osaka | | JP | city
Kyoto | Kioto | JP | city
Hiroshima | Hirosjima, Hiroszima | JP | city
Nagasaki | | JP | city
Fukushima | Fukusjima, Fukuszima | JP | city
Okinawa | | JP | region
Seoul | Söul, Seul | KR | city
Busan | Pusan | KR | city
Panmunjom | Panmundżom, P'anmunjŏm | KR | city
Pyongyang | Pjongjang, Phenian, Pyeongyang | KP | city
Wonsan | Wŏnsan | KP | city
Yongbyon | Jongbjon | KP | city
Punggye-ri | Phunggje-ri | KP | city
Korean Peninsula | Koreahalvön, Koreahalvøya, Półwysep Koreański, Korea-halvøya | | region
Hanoi | | VN | city
Ho Chi Minh City | Saigon, Sajgon, Ho Chi Minh-staden | VN | city
Bangkok | | TH | city
Kuala Lumpur | | MY | city
Singapore | Singapur, pl:Singapurze | SG | country
Jakarta | Djakarta, Dżakarta | ID | city
Bali | | ID | region
Java | ~Java, Jawa | ID | region
Sumatra | | ID | region
Sulawesi | Celebes | ID | region
Borneo | | | region
Manila | | PH | city
Delhi | | IN | city
New Delhi | Nya Delhi, Nowe Delhi | IN | city
Mumbai | Bombay, Bombaj | IN | city
Kolkata | Calcutta, Kalkuta | IN | city
Kerala | | IN | region
Dhaka | Dakka, Dhaka | BD | city
Kathmandu | Katmandu | NP | city
Colombo | Kolombo | LK | city
Yangon | Rangoon, Rangun | MM | city
Rakhine | Arakan | MM | region
Sydney | | AU | city
Melbourne | | AU | city
Canberra | | AU | city
Brisbane | | AU | city
Perth | | AU | city
Queensland | | AU | region
Wellington | | NZ | city
Auckland | | NZ | city
Christchurch | | NZ | city
# Americas
Washington | Washington D.C., Washington DC, Washington, D.C., Waszyngton | US | city
Washington State | | US | state
New York | New York City, NYC, Nowy Jork, pl:Nowego Jorku, pl:Nowym Jorku, pl:Nowemu Jorkowi | US | city
New York State | staten New York, delstaten New York, stan Nowy Jork | US | state
Manhattan | | US | city
Brooklyn | | US | city
Queens | ~Queens | US | city
Bronx | | US | city
Lower Manhattan | nedre Manhattan, Nedre Manhattan, Dolny Manhattan, pl:Dolnym Manhattanie | US | city
Wall Street | | US | site
Los Angeles | | US | city
San Francisco | | US | city
San Diego | | US | city
Silicon Valley | Dolina Krzemowa | US | region
Hollywood | | US | city
Chicago | | US | city
Boston | | US | city
Philadelphia | Filadelfia | US | city
Houston | | US | city
Dallas | | US | city
Austin | ~Austin | US | city
Miami | | US | city
Atlanta | | US | city
Seattle | | US | city
Detroit | | US | city
Denver | | US | city
Minneapolis | | US | city
Las Vegas | | US | city
New Orleans | Nowy Orlean | US | city
Baltimore | | US | city
Pittsburgh | | US | city
Cleveland | | US | city
Charlottesville | | US | city
Guantánamo Bay | Guantanamo, Guantánamo, Guantanamo Bay | CU | site
Camp David | | US | site
Mar-a-Lago | | US | site
Ground Zero | | US | site
California | Kalifornien, Kalifornia | US | state
Texas | Teksas | US | state
Florida | Floryda | US | state
Alaska | | US | state
Hawaii | Hawaje | US | state
Alabama | | US | state
Arizona | | US | state
Arkansas | | US | state
Colorado | Kolorado | US | state
Connecticut | | US | state
Delaware | | US | state
Idaho | | US | state
Illinois | | US | state
Indiana | | US | state
Iowa | | US | state
Kansas | | US | state
Kentucky | | US | state
Louisiana | Luizjana | US | state
Maine | | US | state
Maryland | | US | state
Massachusetts | | US | state
Michigan | | US | state
Minnesota | | US | state
Missouri | | US | state
Montana | | US | state
Nebraska | | US | state
Nevada | | US | state
New Hampshire | | US | state
New Jersey | | US | state
New Mexico | Nowy Meksyk | US | state
North Carolina | Karolina Północna | US | state
North Dakota | Dakota Północna | US | state
Ohio | | US | state
Oklahoma | | US | state
Oregon | | US | state
Pennsylvania | Pensylwania | US | state
Rhode Island | | US | state
South Carolina | Karolina Południowa | US | state
South Dakota | Dakota Południowa | US | state
Tennessee | | US | state
Utah | | US | state
Vermont | | US | state
Virginia | ~Virginia, Wirginia | US | state
West Virginia | Wirginia Zachodnia | US | state
Wisconsin | | US | state
Wyoming | | US | state
Puerto Rico | Portoryko | PR | region
Ottawa | | CA | city
Toronto | | CA | city
Montreal | Montréal | CA | city
Vancouver | | CA | city
Quebec | Québec | CA | region
Ontario | | CA | region
Alberta | | CA | region
British Columbia | Brytyjska Kolumbia | CA | region
Mexico City | Mexico by | MX | city
Havana | Hawana | CU | city
Caracas | | VE | city
Bogotá | Bogota | CO | city
Lima | | PE | city
Santiago | | CL | city
Buenos Aires | | AR | city
Rosario | | AR | city
Brasília | Brasilia | BR | city
Rio de Janeiro | | BR | city
São Paulo | Sao Paulo | BR | city
Amazon rainforest | Amazonas, Amazonia | BR | region
Falkland Islands | Falklandsöarna, Falklandsøyene, Falklandy | FK | region
# lines and pipes
Nord Stream | | | site
Nord Stream 1 | | | site
Nord Stream 2 | | | site
Druzhba pipeline | | | site
`;

export const places: readonly Place[] = rows(TABLE).map(([name, forms, country, kind]) => ({ name: name!, forms: list(forms), country: country ?? "", kind: kind ?? "" }));
