/**
 * People whom the world's news names without their first name. A row: canonical English name | forms, the bare surname among them where
 * it alone means this person, and spellings that sound otherwise | country. Spellings that sound alike need no row.
 */
import type { Person } from "../lang/known.ts";
import { list, rows } from "./rows.ts";

const TABLE = `
Vladimir Putin | Putin, Władimir Putin, Wladimir Putin | RU
Dmitry Medvedev | Medvedev, Miedwiediew, Medvedjev, Dmitrij Medvedev, Dmitrij Medvedjev, Dmitrij Miedwiediew | RU
Dmitry Peskov | Peskov, Pieskow, Dmitrij Peskov, Dmitrij Pieskow | RU
Sergei Lavrov | Lavrov, Ławrow, Sergej Lavrov, Siergiej Ławrow, Sergey Lavrov | RU
Sergei Shoigu | Shoigu, Sjojgu, Szojgu, Sergej Sjojgu, Siergiej Szojgu, Sergey Shoigu | RU
Andrei Belousov | Andrej Belousov, Andriej Biełousow, Andrey Belousov | RU
Valery Gerasimov | Gerasimov, Gierasimow, Valerij Gerasimov, Walerij Gierasimow | RU
Maria Zakharova | Zakharova, Zacharova, Zacharowa, Marija Zacharova, Marija Zacharowa | RU
Yevgeny Prigozhin | Prigozhin, Prigozjin, Prigosjin, Prigożyn, Jevgenij Prigozjin, Jevgenij Prigosjin, Jewgienij Prigożyn | RU
Alexei Navalny | Navalny, Navalnyj, Navalnij, Nawalny, Aleksej Navalnyj, Aleksej Navalnyj, Aleksiej Nawalny, Alexej Navalnyj | RU
Ramzan Kadyrov | Kadyrov, Kadyrow, Ramzan Kadyrow | RU
Mikhail Gorbachev | Gorbachev, Gorbatjov, Gorbatsjov, Gorbaczow, Michail Gorbatjov, Mikhail Gorbatsjov, Michaił Gorbaczow | RU
Boris Yeltsin | Yeltsin, Jeltsin, Jelcyn, Boris Jeltsin, Borys Jelcyn | RU
Volodymyr Zelensky | Zelensky, Zelenskyy, Zelenskyj, Zelenskij, Zelenskiy, Zełenski, Wołodymyr Zełenski, Volodymyr Zelenskyj, Volodymyr Zelenskyy, Zełenskiego, Zełenskiemu, Zełenskim | UA
Andriy Yermak | Yermak, Jermak, Andrij Jermak, Andrij Yermak | UA
Oleksandr Syrskyi | Syrskyi, Syrskyj, Syrskyj, Syrski, Ołeksandr Syrski, Oleksandr Syrskyj | UA
Valerii Zaluzhnyi | Zaluzhnyi, Zaluzjnyj, Zaluzjnyj, Załużny, Wałerij Załużny, Valerij Zaluzjnyj, Valerii Zaluzhny | UA
Dmytro Kuleba | Kuleba, Kułeba, Dmytro Kułeba | UA
Andrii Sybiha | Sybiha, Andrij Sybiha | UA
Kyrylo Budanov | Budanov, Budanow, Kyryło Budanow | UA
Petro Poroshenko | Poroshenko, Porosjenko, Poroszenko, Petro Poroszenko, Petro Porosjenko | UA
Viktor Yanukovych | Yanukovych, Janukovytj, Janukovitsj, Janukowycz, Wiktor Janukowycz, Viktor Janukovytj | UA
Alexander Lukashenko | Lukashenko, Lukasjenko, Łukaszenka, Łukaszenko, Aleksandr Lukasjenko, Alaksandr Łukaszenka, Aleksander Łukaszenka, Alexander Lukasjenko, Aljaksandr Lukasjenka, Aleksandr Lukashenko | BY
Sviatlana Tsikhanouskaya | Tsikhanouskaya, Tichanovskaja, Tikhanovskaja, Cichanouska, Swiatłana Cichanouska, Svjatlana Tichanovskaja, Svetlana Tikhanovskaja | BY
Donald Trump | Trump, Donald J. Trump | US
Joe Biden | Biden | US
Barack Obama | Obama | US
Kamala Harris | | US
Hillary Clinton | | US
Bill Clinton | | US
J.D. Vance | JD Vance, Vance, J. D. Vance | US
Marco Rubio | Rubio | US
Pete Hegseth | Hegseth | US
Steve Witkoff | Witkoff | US
Mike Pompeo | Pompeo | US
Mike Pence | | US
Antony Blinken | Blinken, Anthony Blinken | US
Lloyd Austin | | US
John Kirby | | US
Jake Sullivan | | US
Elon Musk | Musk | US
Mark Zuckerberg | Zuckerberg | US
Jeff Bezos | Bezos | US
Brett Kavanaugh | Kavanaugh | US
Elizabeth Warren | | US
Bernie Sanders | | US
Nancy Pelosi | Pelosi | US
Rudy Giuliani | Giuliani | US
Henry Kissinger | Kissinger | US
Kim Jong Un | Kim, Kim Jong-un, Kim Jong-Un, Kim Dzong Un, Kim Dzong Una, Kim Dzong Unem, Kim Dzong Unowi, Kim Czong Un | KP
Kim Jong Il | Kim Jong-il, Kim Dzong Il | KP
Kim Yo Jong | Kim Yo-jong, Kim Jo Dzong | KP
Moon Jae-in | Mun Dze In, Moon Jae In | KR
Yoon Suk Yeol | Yoon Suk-yeol, Jun Suk Jeol, Yoon Suk-Yeol | KR
Lee Jae-myung | Lee Jae Myung, Li Dze Mjung | KR
Xi Jinping | Xi | CN
Wang Yi | | CN
Li Keqiang | | CN
Shinzo Abe | Shinzō Abe, Abe Shinzo | JP
Narendra Modi | Modi | IN
Imran Khan | | PK
Recep Tayyip Erdogan | Erdogan, Erdoğan, Recep Tayyip Erdoğan, Recep Erdogan, Tayyip Erdogan | TR
Benjamin Netanyahu | Netanyahu, Binjamin Netanjahu, Beniamin Netanjahu, Netanjahu | IL
Mahmoud Abbas | Mahmud Abbas | PS
Yasser Arafat | Arafat, Jasir Arafat | PS
Bashar al-Assad | Assad, al-Assad, Baszar al-Asad, Asad, Baszszar al-Asad | SY
Ahmed al-Sharaa | Ahmad al-Szara, al-Sharaa, Ahmed asz-Szara | SY
Ali Khamenei | Khamenei, Chamenei, Ali Chamenei, Ajatollah Khamenei | IR
Hassan Rouhani | Rouhani, Rohani, Hasan Rohani, Ruhani, Hassan Rohani | IR
Masoud Pezeshkian | Pezeshkian, Pezesjkian, Pezeszkian, Masud Pezeszkian | IR
Abbas Araghchi | Araghchi, Aragczi, Abbas Aragczi | IR
Mohammed bin Salman | Mohammad bin Salman, Muhammad ibn Salman, Muhammad bin Salman | SA
Jamal Khashoggi | Khashoggi, Chaszodżdżi, Dżamal Chaszodżdżi | SA
Muammar Gaddafi | Gaddafi, Khadaffi, Kadhafi, Kaddafi, Muammar Kaddafi, Muammar Khadaffi | LY
Saddam Hussein | Saddam Husajn, Saddam | IQ
Osama bin Laden | Usama bin Ladin, Bin Laden, bin Laden | SA
Angela Merkel | Merkel | DE
Olaf Scholz | Scholz | DE
Friedrich Merz | Merz | DE
Annalena Baerbock | Baerbock | DE
Frank-Walter Steinmeier | Steinmeier | DE
Boris Pistorius | Pistorius | DE
Gerhard Schröder | | DE
Emmanuel Macron | Macron | FR
François Hollande | Francois Hollande, Hollande | FR
Nicolas Sarkozy | Sarkozy | FR
Marine Le Pen | Le Pen | FR
Theresa May | ~May | GB
Boris Johnson | | GB
David Cameron | | GB
Tony Blair | | GB
Rishi Sunak | Sunak | GB
Keir Starmer | Starmer | GB
Liz Truss | Truss | GB
Jeremy Corbyn | Corbyn | GB
Nigel Farage | Farage | GB
Nicola Sturgeon | | GB
Jeremy Hunt | | GB
Michel Barnier | Barnier | FR
Giorgia Meloni | Meloni | IT
Matteo Salvini | Salvini | IT
Silvio Berlusconi | Berlusconi | IT
Pedro Sánchez | Pedro Sanchez | ES
Viktor Orbán | Orbán, Orban, Viktor Orban | HU
Péter Szijjártó | Szijjártó, Szijjarto, Peter Szijjarto | HU
Robert Fico | Fico | SK
Andrej Babiš | Babiš, Babis, Andrej Babis | CZ
Petr Pavel | | CZ
Volodymyr Groysman | | UA
Andrzej Duda | ~Duda | PL
Donald Tusk | Tusk | PL
Jarosław Kaczyński | Kaczyński, Jaroslaw Kaczynski, Kaczynski | PL
Mateusz Morawiecki | Morawiecki | PL
Radosław Sikorski | Sikorski, Radoslaw Sikorski, Radek Sikorski | PL
Karol Nawrocki | Nawrocki | PL
Rafał Trzaskowski | Trzaskowski, Rafal Trzaskowski | PL
Szymon Hołownia | Hołownia | PL
Lech Wałęsa | Wałęsa, Lech Walesa, Walesa | PL
Beata Szydło | Szydło | PL
Władysław Kosiniak-Kamysz | Kosiniak-Kamysz | PL
Ulf Kristersson | | SE
Magdalena Andersson | | SE
Jimmie Åkesson | Åkesson | SE
Ebba Busch | | SE
Stefan Löfven | Löfven, Stefan Lofven | SE
Göran Persson | | SE
Annie Lööf | Lööf | SE
Nooshi Dadgostar | Dadgostar | SE
Maria Malmer Stenergard | Malmer Stenergard | SE
Pål Jonson | | SE
Tobias Billström | Billström | SE
Greta Thunberg | | SE
Jonas Gahr Støre | Støre, Gahr Støre | NO
Jens Stoltenberg | Stoltenberg | NO
Erna Solberg | | NO
Espen Barth Eide | | NO
Siv Jensen | | NO
Sylvi Listhaug | Listhaug | NO
Mette Frederiksen | | DK
Lars Løkke Rasmussen | Løkke Rasmussen | DK
Anders Fogh Rasmussen | Fogh Rasmussen | DK
Sauli Niinistö | Niinistö | FI
Alexander Stubb | Stubb | FI
Sanna Marin | | FI
Petteri Orpo | Orpo | FI
Kaja Kallas | Kallas | EE
Mark Rutte | Rutte | NL
Geert Wilders | Wilders | NL
Ursula von der Leyen | von der Leyen, Von der Leyen | DE
Jean-Claude Juncker | Juncker | LU
Josep Borrell | Borrell | ES
António Guterres | Guterres, Antonio Guterres | PT
Ban Ki-moon | Ban Ki Moon | KR
Kofi Annan | Annan | GH
António Costa | | PT
Charles Michel | | BE
Rafael Grossi | Grossi | AR
Maia Sandu | Sandu | MD
Aleksandar Vučić | Vučić, Vucic, Aleksandar Vucic | RS
Slobodan Milošević | Milošević, Milosevic, Slobodan Milosevic | RS
Nikol Pashinyan | Pashinyan, Pasjinjan, Paszynian | AM
Ilham Aliyev | Aliyev, Alijev, Alijew | AZ
Mikheil Saakashvili | Saakashvili, Saakasjvili, Saakaszwili, Micheil Saakaszwili | GE
Justin Trudeau | Trudeau | CA
Mark Carney | | CA
Nicolás Maduro | Maduro, Nicolas Maduro | VE
Hugo Chávez | Hugo Chavez | VE
Jair Bolsonaro | Bolsonaro | BR
Luiz Inácio Lula da Silva | Lula, Lula da Silva, Luiz Inacio Lula da Silva | BR
Javier Milei | Milei | AR
Fidel Castro | | CU
Joko Widodo | | ID
Rodrigo Duterte | Duterte | PH
Aung San Suu Kyi | Suu Kyi | MM
Dalai Lama | | CN
Julian Assange | Assange | AU
Edward Snowden | Snowden | US
Sergei Skripal | Skripal, Sergej Skripal, Siergiej Skripal | RU
Josef Stalin | Joseph Stalin, Stalin, Józef Stalin | RU
Vladimir Lenin | Lenin, Włodzimierz Lenin | RU
Adolf Hitler | Hitler | DE
Winston Churchill | Churchill | GB
`;

export const people: readonly Person[] = rows(TABLE).map(([name, forms, country]) => ({ name: name!, forms: list(forms), country: country! }));
