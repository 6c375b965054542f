/**
 * Agencies, papers, broadcasters, sites, platforms and institutes that news credits for what it reports.
 * A row: canonical English name | other forms (written as lang/known.ts says) | domain | country | languages | kind | owner.
 */
import type { Outlet, OutletKind } from "../lang/known.ts";
import { list, rows } from "./rows.ts";

const TABLE = `
# agencies
Reuters | Reuters News Agency, Reutera, Reuterowi, Thomson Reuters | reuters.com | GB | en | agency | Thomson Reuters
AP | Associated Press, The Associated Press, AP:s | apnews.com | US | en | agency | Associated Press
AFP | Agence France-Presse, Agence France Presse | afp.com | FR | fr, en | agency | Agence France-Presse
Bloomberg | Bloomberg News | bloomberg.com | US | en | agency | Bloomberg L.P.
UPI | United Press International | upi.com | US | en | agency | News World Communications
dpa | DPA, Deutsche Presse-Agentur | dpa.com | DE | de | agency | dpa
EFE | Agencia EFE | efe.com | ES | es | agency | Spanish state
ANSA | Ansa | ansa.it | IT | it | agency | ANSA
Adnkronos | AdnKronos | adnkronos.com | IT | it | agency | Adnkronos
Lusa | | lusa.pt | PT | pt | agency | Portuguese state
Belga | | belga.be | BE | nl, fr | agency | Belga
ANP | | anp.nl | NL | nl | agency | ANP
APA | Austria Presse Agentur | apa.at | AT | de | agency | APA
SDA | Keystone-SDA | keystone-sda.ch | CH | de, fr | agency | Keystone-SDA
PA | PA Media, Press Association, PA news agency | pamediagroup.com | GB | en | agency | PA Media Group
TT | TT Nyhetsbyrån, Tidningarnas Telegrambyrå, nyhetsbyrån TT | tt.se | SE | sv | agency | TT Nyhetsbyrån
Siren | Nyhetsbyrån Siren | siren.se | SE | sv | agency | Nyhetsbyrån Siren
Nyhetsbyrån Direkt | | direkt.se | SE | sv | agency | Direkt
NTB | Norsk Telegrambyrå | ntb.no | NO | nb | agency | NTB
NPK | Nynorsk pressekontor | npk.no | NO | nn | agency | NTB
Ritzau | Ritzaus Bureau | ritzau.dk | DK | da | agency | Ritzaus Bureau
STT | Finska Notisbyrån, FNB, Suomen Tietotoimisto | stt.fi | FI | fi, sv | agency | Sanoma
BNS | Baltic News Service | bns.lt | LT | lt, en | agency | BNS
LETA | Leta | leta.lv | LV | lv | agency | LETA
ELTA | Elta | elta.lt | LT | lt | agency | ELTA
PAP | Polska Agencja Prasowa, Polish Press Agency | pap.pl | PL | pl, en | agency | Polish state
IAR | Informacyjna Agencja Radiowa | polskieradio24.pl | PL | pl | agency | Polskie Radio
KAI | Katolicka Agencja Informacyjna | ekai.pl | PL | pl | agency | Polish Episcopate
ISBnews | | isbnews.pl | PL | pl | agency | ISBnews
CTK | ČTK, Czech News Agency | ctk.cz | CZ | cs | agency | CTK
TASR | | tasr.sk | SK | sk | agency | Slovak state
MTI | | mti.hu | HU | hu | agency | Hungarian state
Agerpres | | agerpres.ro | RO | ro | agency | Romanian state
BTA | | bta.bg | BG | bg | agency | Bulgarian state
Tanjug | | tanjug.rs | RS | sr | agency | Tanjug
Hina | HINA | hina.hr | HR | hr | agency | Croatian state
ANA | AMNA, Athens News Agency | amna.gr | GR | el | agency | Greek state
Anadolu | Anadolu Agency, Anadolu Ajansı, Agencja Anadolu, Anatolia | aa.com.tr | TR | tr, en | agency | Turkish state
Demirören News Agency | DHA, Dogan News Agency | dha.com.tr | TR | tr | agency | Demirören
TASS | Tass, ITAR-TASS, Itar-Tass | tass.com | RU | ru, en | agency | Russian state
Interfax | Interfaks | interfax.ru | RU | ru, en | agency | Interfax
RIA Novosti | RIA, Ria Novosti, RIA Nowosti, Ria, RIA-Novosti | ria.ru | RU | ru | agency | Rossiya Segodnya
Sputnik | Sputnik News | sputniknews.com | RU | ru, en | agency | Rossiya Segodnya
Rossiya Segodnya | Rossija Segodnja, Rossija Siegodnia | xn--c1acbl2abdlkab1og.xn--p1ai | RU | ru | agency | Russian state
Regnum | REGNUM | regnum.ru | RU | ru | agency | Regnum
Rosbalt | | rosbalt.ru | RU | ru | agency | Rosbalt
BelTA | Belta, BiełTA, BELTA | belta.by | BY | ru, be | agency | Belarusian state
BelaPAN | Bełapan | belapan.com | BY | ru | agency | BelaPAN
Ukrinform | | ukrinform.net | UA | uk, en | agency | Ukrainian state
Unian | UNIAN | unian.net | UA | uk, ru | agency | 1+1 Media
Interfax-Ukraine | Interfax-Ukraina, Interfaks-Ukraina, Interfax Ukraine | interfax.com.ua | UA | uk, en | agency | Interfax-Ukraine
RBC-Ukraine | RBK-Ukraina, RBC-Ukraina, RBC Ukraine | rbc.ua | UA | uk, ru | agency | RBC-Ukraine
UNN | | unn.ua | UA | uk | agency | UNN
Moldpres | | moldpres.md | MD | ro | agency | Moldovan state
IPN Moldova | | ipn.md | MD | ro | agency | IPN
Armenpress | | armenpress.am | AM | hy | agency | Armenian state
Azertac | AZERTAC | azertag.az | AZ | az | agency | Azerbaijani state
Trend | ~Trend | trend.az | AZ | az, en | agency | Trend
InterpressNews | | interpressnews.ge | GE | ka | agency | InterpressNews
Kazinform | | inform.kz | KZ | kk, ru | agency | Kazakh state
KCNA | Korean Central News Agency, Koreańska Centralna Agencja Prasowa, Centralna Koreańska Agencja Prasowa | kcna.kp | KP | ko, en | agency | North Korean state
Yonhap | Yonhap News Agency, Jonhap, Yonhap News | yna.co.kr | KR | ko, en | agency | Yonhap
Newsis | | newsis.com | KR | ko | agency | Newsis
Xinhua | Nya Kina, Xinhua News Agency, Nowe Chiny | news.cn | CN | zh, en | agency | Chinese state
China News Service | CNS | chinanews.com | CN | zh | agency | Chinese state
CNA Taiwan | Central News Agency | cna.com.tw | TW | zh | agency | Taiwanese state
Kyodo | Kyodo News, Kyodo News Agency | kyodonews.net | JP | ja, en | agency | Kyodo
Jiji | Jiji Press | jiji.com | JP | ja | agency | Jiji Press
PTI | Press Trust of India | ptinews.com | IN | en | agency | PTI
ANI | Asian News International | aninews.in | IN | en | agency | ANI
IANS | | ians.in | IN | en | agency | IANS
Antara | | antaranews.com | ID | id | agency | Indonesian state
Bernama | | bernama.com | MY | ms | agency | Malaysian state
VNA | | vnanet.vn | VN | vi | agency | Vietnamese state
APP | | app.com.pk | PK | en | agency | Pakistani state
IRNA | Irna | irna.ir | IR | fa, en | agency | Iranian state
Fars | Fars News Agency, Fars News | farsnews.ir | IR | fa | agency | Revolutionary Guards
Tasnim | Tasnim News Agency | tasnimnews.com | IR | fa | agency | Revolutionary Guards
Mehr | Mehr News Agency | mehrnews.com | IR | fa | agency | Mehr
ISNA | Isna | isna.ir | IR | fa | agency | ISNA
SANA | Syrian Arab News Agency | sana.sy | SY | ar | agency | Syrian state
NNA | National News Agency | nna-leb.gov.lb | LB | ar | agency | Lebanese state
Petra | ~Petra | petra.gov.jo | JO | ar | agency | Jordanian state
SPA | Saudi Press Agency | spa.gov.sa | SA | ar | agency | Saudi state
WAM | Emirates News Agency | wam.ae | AE | ar, en | agency | Emirati state
MENA | Middle East News Agency | mena.org.eg | EG | ar | agency | Egyptian state
WAFA | Wafa | wafa.ps | PS | ar | agency | Palestinian Authority
MAP | Maghreb Arabe Presse | mapnews.ma | MA | ar, fr | agency | Moroccan state
Anba | | anba.com.br | BR | pt | agency | Arab Brazilian Chamber
Agência Brasil | Agencia Brasil | agenciabrasil.ebc.com.br | BR | pt | agency | Brazilian state
Télam | Telam | telam.com.ar | AR | es | agency | Argentine state
Notimex | | notimex.gob.mx | MX | es | agency | Mexican state
Prensa Latina | | prensa-latina.cu | CU | es | agency | Cuban state
AAP | Australian Associated Press | aap.com.au | AU | en | agency | AAP
Canadian Press | The Canadian Press | thecanadianpress.com | CA | en | agency | Canadian Press
KUNA | | kuna.net.kw | KW | ar | agency | Kuwaiti state
QNA | Qatar News Agency | qna.org.qa | QA | ar | agency | Qatari state
# Sweden
Aftonbladet | Aftonbladets | aftonbladet.se | SE | sv | newspaper | Schibsted
Expressen | Expressens | expressen.se | SE | sv | newspaper | Bonnier
Dagens Nyheter | DN, DN:s, Dagens Nyheters | dn.se | SE | sv | newspaper | Bonnier
DN Debatt | | dn.se | SE | sv | newspaper | Bonnier
Svenska Dagbladet | SvD, SvD:s, Svenska Dagbladets, SvD Näringsliv | svd.se | SE | sv | newspaper | Schibsted
Dagens Industri | DI, Di, Dagens industri | di.se | SE | sv | newspaper | Bonnier
Göteborgs-Posten | GP | gp.se | SE | sv | newspaper | Stampen
Sydsvenskan | Sydsvenska Dagbladet | sydsvenskan.se | SE | sv | newspaper | Bonnier
Helsingborgs Dagblad | HD.se | hd.se | SE | sv | newspaper | Bonnier
Blekinge Läns Tidning | BLT | blt.se | SE | sv | newspaper | Gota Media
Sydöstran | | sydostran.se | SE | sv | newspaper | Gota Media
Barometern | | barometern.se | SE | sv | newspaper | Gota Media
Smålandsposten | | smp.se | SE | sv | newspaper | Gota Media
Kristianstadsbladet | | kristianstadsbladet.se | SE | sv | newspaper | Gota Media
Borås Tidning | | bt.se | SE | sv | newspaper | Gota Media
Jönköpings-Posten | Jönköpingsposten | jp.se | SE | sv | newspaper | Hall Media
Hallandsposten | | hallandsposten.se | SE | sv | newspaper | Stampen
Upsala Nya Tidning | UNT | unt.se | SE | sv | newspaper | NTM
Östgöta Correspondenten | Corren | corren.se | SE | sv | newspaper | NTM
Norrköpings Tidningar | | nt.se | SE | sv | newspaper | NTM
Norrbottens-Kuriren | Norrbottenskuriren | kuriren.nu | SE | sv | newspaper | NTM
Norrländska Socialdemokraten | NSD | nsd.se | SE | sv | newspaper | NTM
Norran | | norran.se | SE | sv | newspaper | NTM
Västerbottens-Kuriren | | vk.se | SE | sv | newspaper | VK Media
Sundsvalls Tidning | | st.nu | SE | sv | newspaper | Bonnier News Local
Nerikes Allehanda | NA.se | na.se | SE | sv | newspaper | Bonnier News Local
Vestmanlands Läns Tidning | VLT | vlt.se | SE | sv | newspaper | Bonnier News Local
Gefle Dagblad | | gd.se | SE | sv | newspaper | Bonnier News Local
Dalarnas Tidningar | Dala-Demokraten | dt.se | SE | sv | newspaper | Bonnier News Local
Nya Wermlands-Tidningen | NWT | nwt.se | SE | sv | newspaper | NWT
Värmlands Folkblad | | vf.se | SE | sv | newspaper | NWT
Gotlands Allehanda | Helagotland | helagotland.se | SE | sv | newspaper | NTM
Metro | ~Metro | metro.se | SE | sv | newspaper | Metro
Dagen | ~Dagen | dagen.se | SE | sv | newspaper | Mentor Medier
ETC | Dagens ETC | etc.se | SE | sv | newspaper | ETC
Arbetet | ~Arbetet | arbetet.se | SE | sv | newspaper | LO
Fokus | ~Fokus | fokus.se | SE | sv | magazine | Fokus
Ny Teknik | | nyteknik.se | SE | sv | magazine | Bonnier
Dagens Samhälle | | dagenssamhalle.se | SE | sv | newspaper | Bonnier
Dagens Arena | | dagensarena.se | SE | sv | online | Arena
Omni | | omni.se | SE | sv | online | Schibsted
Nyheter24 | | nyheter24.se | SE | sv | online | 24Media
News55 | | news55.se | SE | sv | online | News55
Breakit | | breakit.se | SE | sv | online | Breakit
Realtid | ~Realtid | realtid.se | SE | sv | online | Realtid
Bulletin | ~Bulletin | bulletin.nu | SE | sv | online | Bulletin
Samnytt | Samhällsnytt | samnytt.se | SE | sv | online | Samnytt
The Local | ~The Local | thelocal.com | SE | en | online | The Local
SVT | Sveriges Television, SVT Nyheter, SVT:s, Rapport, Sveriges television | svt.se | SE | sv | broadcaster | Swedish public service
Sveriges Radio | SR, Ekot, Sveriges Radio Ekot, SR Ekot, Sveriges radio, Swedish Radio | sverigesradio.se | SE | sv | broadcaster | Swedish public service
TV4 | TV4 Nyheterna, TV4:s, TV4-nyheterna | tv4.se | SE | sv | broadcaster | TV4
SVT Agenda | | svt.se | SE | sv | broadcaster | Swedish public service
# Norway
VG | Verdens Gang, VGs | vg.no | NO | nb | newspaper | Schibsted
Aftenposten | Aftenpostens | aftenposten.no | NO | nb | newspaper | Schibsted
Dagbladet | nb:Dagbladet, Dagbladets | dagbladet.no | NO | nb | newspaper | Aller
Dagens Næringsliv | DN.no | dn.no | NO | nb | newspaper | NHST
Bergens Tidende | BT.no | bt.no | NO | nb | newspaper | Schibsted
Stavanger Aftenblad | | aftenbladet.no | NO | nb | newspaper | Schibsted
Adresseavisen | Adressa | adressa.no | NO | nb | newspaper | Polaris
Nordlys | ~Nordlys | nordlys.no | NO | nb | newspaper | Amedia
iTromsø | | itromso.no | NO | nb | newspaper | Polaris
Fædrelandsvennen | | fvn.no | NO | nb | newspaper | Schibsted
Nettavisen | | nettavisen.no | NO | nb | online | Amedia
Klassekampen | | klassekampen.no | NO | nb | newspaper | Klassekampen
Vårt Land | | vl.no | NO | nb | newspaper | Mentor Medier
Dagsavisen | | dagsavisen.no | NO | nb | newspaper | Mentor Medier
Morgenbladet | | morgenbladet.no | NO | nb | newspaper | NHST
Nationen | nb:Nationen | nationen.no | NO | nb | newspaper | Tun Media
E24 | | e24.no | NO | nb | online | Schibsted
ABC Nyheter | | abcnyheter.no | NO | nb | online | Mentor Medier
Forsvarets forum | | forsvaretsforum.no | NO | nb | magazine | Norwegian Armed Forces
Faktisk.no | Faktisk | faktisk.no | NO | nb | online | Faktisk
Khrono | | khrono.no | NO | nb | online | Khrono
Barents Observer | The Barents Observer, Independent Barents Observer | thebarentsobserver.com | NO | en, ru | online | The Barents Observer
High North News | | highnorthnews.com | NO | en | online | Nord University
NRK | Norsk rikskringkasting, NRKs | nrk.no | NO | nb | broadcaster | Norwegian public service
TV 2 | TV2, TV 2s | tv2.no | NO | nb | broadcaster | Egmont
TV 2 Danmark | | tv2.dk | DK | da | broadcaster | Danish state
# Denmark, Finland, Iceland
Politiken | | politiken.dk | DK | da | newspaper | JP/Politikens Hus
Jyllands-Posten | Jyllandsposten | jp.dk | DK | da | newspaper | JP/Politikens Hus
Berlingske | | berlingske.dk | DK | da | newspaper | Berlingske Media
Ekstra Bladet | | ekstrabladet.dk | DK | da | newspaper | JP/Politikens Hus
B.T. | | bt.dk | DK | da | newspaper | Berlingske Media
Børsen | da:Børsen | borsen.dk | DK | da | newspaper | Bonnier
Information | da:Information | information.dk | DK | da | newspaper | Information
DR | Danmarks Radio | dr.dk | DK | da | broadcaster | Danish public service
Yle | YLE, Svenska Yle | yle.fi | FI | fi, sv | broadcaster | Finnish public service
Helsingin Sanomat | | hs.fi | FI | fi | newspaper | Sanoma
Ilta-Sanomat | | is.fi | FI | fi | newspaper | Sanoma
Iltalehti | | iltalehti.fi | FI | fi | newspaper | Alma Media
Hufvudstadsbladet | Hbl, HBL | hbl.fi | FI | sv | newspaper | KSF Media
MTV Uutiset | MTV3 | mtvuutiset.fi | FI | fi | broadcaster | MTV
Kauppalehti | | kauppalehti.fi | FI | fi | newspaper | Alma Media
RÚV | RUV | ruv.is | IS | is | broadcaster | Icelandic public service
Morgunblaðið | Morgunbladid | mbl.is | IS | is | newspaper | Árvakur
# Baltics
ERR | ERR News, Eesti Rahvusringhääling | err.ee | EE | et, en | broadcaster | Estonian public service
Postimees | | postimees.ee | EE | et | newspaper | Postimees
Delfi | | delfi.lt | LT | lt, lv, et | online | Ekspress Grupp
Eesti Päevaleht | | epl.delfi.ee | EE | et | newspaper | Ekspress Grupp
LSM | LTV, Latvijas Televīzija | lsm.lv | LV | lv, en | broadcaster | Latvian public service
LRT | | lrt.lt | LT | lt, en | broadcaster | Lithuanian public service
15min | 15min.lt | 15min.lt | LT | lt | online | 15min
Lrytas | Lietuvos Rytas | lrytas.lt | LT | lt | online | Lrytas
# Poland
Gazeta Wyborcza | Wyborcza, GW, Gazecie Wyborczej, Gazety Wyborczej, Gazetę Wyborczą | wyborcza.pl | PL | pl | newspaper | Agora
Rzeczpospolita | Rz, Rzeczpospolitej, Rzeczpospolitą | rp.pl | PL | pl | newspaper | Gremi Media
Dziennik Gazeta Prawna | DGP, Dziennik | gazetaprawna.pl | PL | pl | newspaper | Infor
Super Express | Super Expressu | se.pl | PL | pl | newspaper | ZPR
Fakt | pl:~Fakt | fakt.pl | PL | pl | newspaper | Ringier Axel Springer
Gazeta Polska | Gazeta Polska Codziennie | gazetapolska.pl | PL | pl | newspaper | Niezależne Wydawnictwo Polskie
Nasz Dziennik | | naszdziennik.pl | PL | pl | newspaper | Spes
Puls Biznesu | | pb.pl | PL | pl | newspaper | Bonnier
Dziennik Zachodni | | dziennikzachodni.pl | PL | pl | newspaper | Polska Press
Polityka | pl:~Polityka | polityka.pl | PL | pl | magazine | Polityka
Newsweek Polska | Newsweek Poland | newsweek.pl | PL | pl | magazine | Ringier Axel Springer
Wprost | pl:~Wprost | wprost.pl | PL | pl | magazine | PMPG
Do Rzeczy | | dorzeczy.pl | PL | pl | magazine | PMPG
Tygodnik Powszechny | | tygodnikpowszechny.pl | PL | pl | magazine | Tygodnik Powszechny
Sieci | pl:~Sieci | tygodniksieci.pl | PL | pl | magazine | Fratria
wPolityce | wPolityce.pl | wpolityce.pl | PL | pl | online | Fratria
Onet | Onet.pl, Onetu, Onecie, Onetem | onet.pl | PL | pl | online | Ringier Axel Springer
Wirtualna Polska | WP, wp.pl, Wirtualnej Polski, Wirtualnej Polsce | wp.pl | PL | pl | online | Wirtualna Polska Holding
Interia | Interii | interia.pl | PL | pl | online | Polsat
Gazeta.pl | | gazeta.pl | PL | pl | online | Agora
OKO.press | Oko.press | oko.press | PL | pl | online | OKO
Defence24 | Defence24.pl | defence24.pl | PL | pl | online | Defence24
Bankier.pl | Bankier | bankier.pl | PL | pl | online | Bonnier
Money.pl | | money.pl | PL | pl | online | Wirtualna Polska Holding
Business Insider | Business Insider Polska | businessinsider.com | US | en, pl | online | Axel Springer
Niezależna.pl | Niezależna | niezalezna.pl | PL | pl | online | Niezależne Wydawnictwo Polskie
Notes from Poland | | notesfrompoland.com | PL | en | online | Notes from Poland
TVP | Telewizja Polska, TVP Info, TVP1, Telewizji Polskiej | tvp.pl | PL | pl | broadcaster | Polish state
TVN24 | TVN, TVN 24 | tvn24.pl | PL | pl | broadcaster | Warner Bros. Discovery
Polsat News | Polsat, Polsacie, Polsatu | polsatnews.pl | PL | pl | broadcaster | Polsat
TV Republika | Telewizja Republika, Republika TV, Republice TV | tvrepublika.pl | PL | pl | broadcaster | TV Republika
Polskie Radio | Polskiego Radia, Polskim Radiu, Program Pierwszy Polskiego Radia | polskieradio.pl | PL | pl | broadcaster | Polish state
RMF FM | RMF, RMF24 | rmf24.pl | PL | pl | broadcaster | Bauer
Radio Zet | Radio ZET, Radia ZET, Radiu ZET, Radia Zet, Radiu Zet | radiozet.pl | PL | pl | broadcaster | Eurozet
TOK FM | Tok FM | tokfm.pl | PL | pl | broadcaster | Agora
Radio Maryja | Radia Maryja, Radiu Maryja | radiomaryja.pl | PL | pl | broadcaster | Redemptorists
Trwam | TV Trwam, Telewizja Trwam | tv-trwam.pl | PL | pl | broadcaster | Lux Veritatis
Belsat | Biełsat, Belsat TV, Bielsat | belsat.eu | PL | be, ru, pl | broadcaster | Polish state
# Ukraine
Kyiv Independent | The Kyiv Independent | kyivindependent.com | UA | en | online | The Kyiv Independent
Kyiv Post | Kiev Post | kyivpost.com | UA | en | newspaper | Businessgroup
Ukrainska Pravda | Ukrajinska Pravda, Ukrainsk Pravda, Ukraińska Prawda, Ukrayinska Pravda, Ukrainska Prawda, Ukrajinśka Prawda | pravda.com.ua | UA | uk, en | online | Dragon Capital
European Pravda | Europejska Prawda, Jevropejska Pravda, Jewropejśka Prawda | eurointegration.com.ua | UA | uk, en | online | Ukrainska Pravda
Ekonomichna Pravda | Ekonomiczna Prawda | epravda.com.ua | UA | uk | online | Ukrainska Pravda
NV | New Voice of Ukraine, The New Voice of Ukraine, Novoye Vremya | nv.ua | UA | uk, en | online | NV
LIGA.net | Liga.net | liga.net | UA | uk | online | Ligamedia
Dzerkalo Tyzhnia | ZN.UA, Dzerkało Tyżnia | zn.ua | UA | uk | newspaper | ZN
Censor.net | Cenzor.net, Tsenzor.net, Censor.NET | censor.net | UA | uk, ru | online | Censor
Hromadske | Hromadśke | hromadske.ua | UA | uk | broadcaster | Hromadske
Suspilne | Suspilnie, Suspilne News | suspilne.media | UA | uk | broadcaster | Ukrainian public service
TSN | | tsn.ua | UA | uk | broadcaster | 1+1 Media
Babel | ~Babel | babel.ua | UA | uk, en | online | Babel
Euromaidan Press | Euromajdan Press | euromaidanpress.com | UA | en | online | Euromaidan Press
Militarnyi | Militarnyj, Militarny | militarnyi.com | UA | uk, en | online | Militarnyi
Defense Express | | defence-ua.com | UA | uk, en | online | Defense Express
DeepState | Deep State, DeepStateMap, DeepState UA | deepstatemap.live | UA | uk | analyst | DeepState
Strana | Strana.ua | strana.today | UA | ru | online | Strana
Espreso | | espreso.tv | UA | uk | broadcaster | Espreso
Skhemy | Schemes | radiosvoboda.org | UA | uk | online | RFE/RL
Detector Media | | detector.media | UA | uk | online | Detector Media
# Belarus
Nasha Niva | Nasja Niva, Nasza Niwa | nashaniva.com | BY | be | online | Nasha Niva
Zerkalo | Zerkalo.io | zerkalo.io | BY | ru | online | Zerkalo
Nexta | NEXTA | nexta.live | BY | ru, pl | online | Nexta
Reform.by | Reform.news | reform.news | BY | ru | online | Reform
Belaruski Hajun | Biełaruski Hajun, Belarusian Hajun, Belarusian Hajun project | motolko.help | BY | be | analyst | Belaruski Hajun
Charter 97 | Charter97, Karta 97 | charter97.org | BY | ru, en | online | Charter 97
# Russia
Moscow Times | The Moscow Times, Moscow Times' | themoscowtimes.com | RU | en, ru | online | Derk Sauer
Meduza | | meduza.io | RU | ru, en | online | Medusa Project
Novaya Gazeta | Novaja Gazeta, Nowaja Gazieta | novayagazeta.ru | RU | ru | newspaper | Novaya Gazeta
Novaya Gazeta Europe | Novaja Gazeta Europa, Nowaja Gazieta Jewropa | novayagazeta.eu | LV | ru, en | online | Novaya Gazeta Europe
Kommersant | Kommiersant, Kommersant FM | kommersant.ru | RU | ru | newspaper | Alisher Usmanov
Vedomosti | Wiedomosti | vedomosti.ru | RU | ru | newspaper | Vedomosti
RBC | RBK, RBC.ru | rbc.ru | RU | ru | online | RBC Group
Izvestia | Izvestija, Izwiestija, Izvestiya | iz.ru | RU | ru | newspaper | National Media Group
Rossiyskaya Gazeta | Rossijskaja Gazeta, Rossijskaja Gazieta | rg.ru | RU | ru | newspaper | Russian state
Komsomolskaya Pravda | Komsomolskaja Pravda, Komsomolskaja Prawda | kp.ru | RU | ru | newspaper | Komsomolskaya Pravda
Moskovsky Komsomolets | Moskovskij Komsomolets, Moskowskij Komsomolec | mk.ru | RU | ru | newspaper | MK
Nezavisimaya Gazeta | Nezavisimaja Gazeta, Niezawisimaja Gazieta | ng.ru | RU | ru | newspaper | Konstantin Remchukov
Krasnaya Zvezda | Krasnaja Zvezda, Krasnaja Zwiezda | redstar.ru | RU | ru | newspaper | Russian Ministry of Defence
Pravda | ~Pravda, pl:Prawda | pravda.ru | RU | ru | newspaper | Pravda
Lenta.ru | Lenta | lenta.ru | RU | ru | online | Rambler
Gazeta.ru | | gazeta.ru | RU | ru | online | Rambler
Fontanka | Fontanka.ru | fontanka.ru | RU | ru | online | Fontanka
The Insider | ~The Insider | theins.ru | LV | ru, en | online | The Insider
iStories | Important Stories, Vazjnye istorii, Ważnyje Istorii | istories.media | LV | ru | online | iStories
Agentstvo | Agentstwo | agents.media | RU | ru | online | Agentstvo
Verstka | Vjorstka, Wiorstka | verstka.media | RU | ru | online | Verstka
Mediazona | Mediazona's | zona.media | RU | ru, en | online | Mediazona
Proekt | Projekt Media | proekt.media | RU | ru | online | Proekt
The Bell | ~The Bell | thebell.io | RU | ru, en | online | The Bell
Dozhd | TV Rain, Dozjd, Dosjd, TV Dozhd, Dożd, TV Dozjd, Telewizja Dożd | tvrain.tv | NL | ru | broadcaster | TV Rain
Echo of Moscow | Ekho Moskvy, Eko Moskvy, Echo Moskwy, Moskvas Eko, Ekko Moskva | echo.msk.ru | RU | ru | broadcaster | Gazprom-Media
RT | Russia Today, RT.com | rt.com | RU | en, ru | broadcaster | Russian state
Rossiya 1 | Rossija 1, Rossija-1, Rossiya-1, Rossija 1:s | smotrim.ru | RU | ru | broadcaster | VGTRK
Rossiya 24 | Rossija 24, Rossiya-24 | smotrim.ru | RU | ru | broadcaster | VGTRK
Channel One Russia | Pervyj kanal, Perviy Kanal, Pierwyj Kanał, Russian Channel One | 1tv.ru | RU | ru | broadcaster | Russian state
NTV | | ntv.ru | RU | ru | broadcaster | Gazprom-Media
Zvezda | Zvezda TV, Zwiezda | tvzvezda.ru | RU | ru | broadcaster | Russian Ministry of Defence
REN TV | | ren.tv | RU | ru | broadcaster | National Media Group
Tsargrad | Cargrad | tsargrad.tv | RU | ru | broadcaster | Konstantin Malofeev
Baza | | baza.io | RU | ru | online | Baza
Mash | ~Mash | mash.ru | RU | ru | online | Mash
Shot | ~Shot | | RU | ru | online | Shot
Astra | ~Astra | | RU | ru | online | Astra
Rybar | Rybar' | rybar.ru | RU | ru | online | Rybar
Readovka | | readovka.news | RU | ru | online | Readovka
Vzglyad | Vzgljad, Wzglad | vz.ru | RU | ru | online | Vzglyad
Levada Center | Levada, Levada-centret, Levadacentret, Levada-senteret, Centrum Lewady, Levadasenteret | levada.ru | RU | ru | analyst | Levada
VTsIOM | VCIOM, WCIOM | wciom.ru | RU | ru | analyst | Russian state
OVD-Info | | ovd.info | RU | ru | analyst | OVD-Info
Conflict Intelligence Team | CIT | citeam.org | RU | ru, en | analyst | CIT
RFE/RL | Radio Free Europe, Radio Free Europe/Radio Liberty, Radio Svoboda, Radio Wolna Europa, Radio Swoboda, Radio Liberty, Radio Free Europe / Radio Liberty, Radio Wolna Europa/Radio Swoboda | rferl.org | US | en, ru, uk | broadcaster | US Agency for Global Media
Current Time | Nastojasjtjeje Vremja, Nastojaszczeje Wriemia | currenttime.tv | US | ru | broadcaster | RFE/RL
Sever.Realii | Sibir.Realii | severreal.org | US | ru | online | RFE/RL
Voice of America | VOA, Głos Ameryki, Voice Of America | voanews.com | US | en | broadcaster | US Agency for Global Media
Radio Free Asia | RFA, Radio Wolna Azja | rfa.org | US | en, zh | broadcaster | US Agency for Global Media
# Germany, Austria, Switzerland
Der Spiegel | Spiegel, Der Spiegels, Spiegel Online, Spiegla, Spieglowi | spiegel.de | DE | de | magazine | Spiegel-Verlag
Die Zeit | Zeit Online, Die Zeits | zeit.de | DE | de | newspaper | Holtzbrinck
Frankfurter Allgemeine Zeitung | FAZ, Frankfurter Allgemeine, Frankfurter Allgemeine Sonntagszeitung, FAS | faz.net | DE | de | newspaper | Fazit-Stiftung
Süddeutsche Zeitung | SZ, Sueddeutsche Zeitung | sueddeutsche.de | DE | de | newspaper | SWMH
Bild | Bild-Zeitung, Bild am Sonntag, BILD, Bilda, Bild Zeitung | bild.de | DE | de | newspaper | Axel Springer
Die Welt | Welt am Sonntag, WELT, Die Welts | welt.de | DE | de | newspaper | Axel Springer
Handelsblatt | | handelsblatt.com | DE | de | newspaper | Holtzbrinck
Der Tagesspiegel | Tagesspiegel | tagesspiegel.de | DE | de | newspaper | Holtzbrinck
taz | Die Tageszeitung, die taz, Tageszeitung | taz.de | DE | de | newspaper | taz
Berliner Zeitung | | berliner-zeitung.de | DE | de | newspaper | Berliner Verlag
Berliner Morgenpost | | morgenpost.de | DE | de | newspaper | Funke
Frankfurter Rundschau | | fr.de | DE | de | newspaper | Ippen
Rheinische Post | | rp-online.de | DE | de | newspaper | Rheinische Post
Stern | ~Stern | stern.de | DE | de | magazine | RTL
Focus | ~Focus | focus.de | DE | de | magazine | Burda
RND | RedaktionsNetzwerk Deutschland | rnd.de | DE | de | online | Madsack
Funke Mediengruppe | Funke | funkemedien.de | DE | de | newspaper | Funke
n-tv | NTV Germany | n-tv.de | DE | de | broadcaster | RTL
ARD | Tagesschau | tagesschau.de | DE | de | broadcaster | German public service
ZDF | | zdf.de | DE | de | broadcaster | German public service
Deutschlandfunk | | deutschlandfunk.de | DE | de | broadcaster | German public service
NDR | | ndr.de | DE | de | broadcaster | German public service
WDR | | wdr.de | DE | de | broadcaster | German public service
Deutsche Welle | DW | dw.com | DE | de, en | broadcaster | German state
Correctiv | CORRECTIV | correctiv.org | DE | de | online | Correctiv
Kicker | ~Kicker | kicker.de | DE | de | magazine | Olympia-Verlag
ORF | | orf.at | AT | de | broadcaster | Austrian public service
Der Standard | | derstandard.at | AT | de | newspaper | Standard
Die Presse | | diepresse.com | AT | de | newspaper | Styria
Kronen Zeitung | Krone | krone.at | AT | de | newspaper | Mediaprint
Kurier | ~Kurier | kurier.at | AT | de | newspaper | Mediaprint
Neue Zürcher Zeitung | NZZ, NZZ am Sonntag | nzz.ch | CH | de | newspaper | NZZ
Tages-Anzeiger | | tagesanzeiger.ch | CH | de | newspaper | TX Group
SRF | | srf.ch | CH | de | broadcaster | Swiss public service
Swissinfo | swissinfo.ch | swissinfo.ch | CH | en, de | online | Swiss public service
Le Temps | | letemps.ch | CH | fr | newspaper | Aventinus
# Britain, Ireland
BBC | British Broadcasting Corporation, BBC News, BBC:s, BBCs | bbc.com | GB | en | broadcaster | British public service
BBC World Service | | bbc.co.uk | GB | en | broadcaster | British public service
BBC Russian Service | BBC Russian, BBC:s ryska tjänst, BBCs russiske tjeneste, Rosyjska Służba BBC | bbc.com/russian | GB | ru | broadcaster | British public service
BBC Radio 4 | Radio 4 | bbc.co.uk | GB | en | broadcaster | British public service
BBC Scotland | | bbc.co.uk | GB | en | broadcaster | British public service
Today | ~Today | bbc.co.uk | GB | en | broadcaster | British public service
Newsnight | | bbc.co.uk | GB | en | broadcaster | British public service
Sky News | Sky, Sky News:s | news.sky.com | GB | en | broadcaster | Comcast
ITV | ITV News | itv.com | GB | en | broadcaster | ITV
Channel 4 | Channel 4 News | channel4.com | GB | en | broadcaster | British state
LBC | | lbc.co.uk | GB | en | broadcaster | Global
GB News | | gbnews.com | GB | en | broadcaster | GB News
The Guardian | Guardian, The Guardians, Guardians, Guardiana, Guardianowi | theguardian.com | GB | en | newspaper | Scott Trust
The Observer | ~Observer, ~The Observer | observer.co.uk | GB | en | newspaper | Tortoise
The Times | ~Times, The Sunday Times, Sunday Times, The Times of London, Times of London | thetimes.com | GB | en | newspaper | News UK
The Telegraph | Daily Telegraph, The Daily Telegraph, ~Telegraph, Sunday Telegraph, The Sunday Telegraph | telegraph.co.uk | GB | en | newspaper | Telegraph Media Group
The Independent | ~The Independent, ~Independent | independent.co.uk | GB | en | online | Independent Digital
Financial Times | FT, The Financial Times, Financial Timesa, Financial Times' | ft.com | GB | en | newspaper | Nikkei
Daily Mail | The Daily Mail, Mail Online, MailOnline, Mail on Sunday, The Mail on Sunday | dailymail.co.uk | GB | en | newspaper | DMGT
The Sun | ~The Sun | thesun.co.uk | GB | en | newspaper | News UK
Daily Mirror | The Mirror, Sunday Mirror, ~Mirror | mirror.co.uk | GB | en | newspaper | Reach
Daily Express | Sunday Express, The Daily Express, ~Express | express.co.uk | GB | en | newspaper | Reach
Daily Star | | dailystar.co.uk | GB | en | newspaper | Reach
Evening Standard | London Evening Standard, The Standard | standard.co.uk | GB | en | newspaper | Evgeny Lebedev
The i | i Paper, The i Paper | inews.co.uk | GB | en | newspaper | DMGT
The Scotsman | Scotsman | scotsman.com | GB | en | newspaper | National World
The Herald | ~The Herald | heraldscotland.com | GB | en | newspaper | Newsquest
Daily Record | | dailyrecord.co.uk | GB | en | newspaper | Reach
Belfast Telegraph | | belfasttelegraph.co.uk | GB | en | newspaper | Mediahuis
The Economist | Economist | economist.com | GB | en | magazine | The Economist Group
The Spectator | ~Spectator, ~The Spectator | spectator.co.uk | GB | en | magazine | Old Queen Street Ventures
New Statesman | The New Statesman | newstatesman.com | GB | en | magazine | Progressive Media
Private Eye | | private-eye.co.uk | GB | en | magazine | Pressdram
Middle East Eye | | middleeasteye.net | GB | en | online | Middle East Eye
Press Gazette | | pressgazette.co.uk | GB | en | magazine | Progressive Media
Lloyd's List | | lloydslist.com | GB | en | online | Lloyd's List Intelligence
The Irish Times | Irish Times | irishtimes.com | IE | en | newspaper | Irish Times Trust
Irish Independent | | independent.ie | IE | en | newspaper | Mediahuis
Irish Examiner | The Irish Examiner | irishexaminer.com | IE | en | newspaper | Irish Times Trust
RTÉ | RTE, RTÉ News | rte.ie | IE | en | broadcaster | Irish public service
# United States, Canada
The New York Times | New York Times, NYT, NY Times, The New York Timesa, New York Timesa, New York Timesie | nytimes.com | US | en | newspaper | New York Times Company
The Washington Post | Washington Post, WaPo, The Washington Posts, Washington Posts | washingtonpost.com | US | en | newspaper | Jeff Bezos
The Wall Street Journal | Wall Street Journal, WSJ, Wall Street Journals | wsj.com | US | en | newspaper | News Corp
USA Today | USA TODAY | usatoday.com | US | en | newspaper | Gannett
Los Angeles Times | LA Times, L.A. Times, The Los Angeles Times | latimes.com | US | en | newspaper | Patrick Soon-Shiong
New York Post | The New York Post | nypost.com | US | en | newspaper | News Corp
New York Daily News | Daily News | nydailynews.com | US | en | newspaper | Alden
Chicago Tribune | The Chicago Tribune | chicagotribune.com | US | en | newspaper | Alden
Boston Globe | The Boston Globe | bostonglobe.com | US | en | newspaper | Boston Globe Media
Boston Herald | | bostonherald.com | US | en | newspaper | Alden
Miami Herald | The Miami Herald | miamiherald.com | US | en | newspaper | McClatchy
Houston Chronicle | | houstonchronicle.com | US | en | newspaper | Hearst
San Francisco Chronicle | | sfchronicle.com | US | en | newspaper | Hearst
Seattle Times | The Seattle Times | seattletimes.com | US | en | newspaper | Seattle Times Company
Philadelphia Inquirer | The Philadelphia Inquirer | inquirer.com | US | en | newspaper | Lenfest Institute
Dallas Morning News | The Dallas Morning News | dallasnews.com | US | en | newspaper | DallasNews
Denver Post | The Denver Post | denverpost.com | US | en | newspaper | Alden
Washington Examiner | The Washington Examiner, Washington Examinator | washingtonexaminer.com | US | en | online | Clarity Media
Washington Times | The Washington Times | washingtontimes.com | US | en | newspaper | Operations Holdings
Washington Free Beacon | Free Beacon | freebeacon.com | US | en | online | Washington Free Beacon
Newsweek | Newsweeks, Newsweeka, Newsweeku | newsweek.com | US | en | magazine | Newsweek
Time | ~Time, Time Magazine, TIME | time.com | US | en | magazine | Marc Benioff
The New Yorker | New Yorker | newyorker.com | US | en | magazine | Condé Nast
The Atlantic | The Atlantics | theatlantic.com | US | en | magazine | Emerson Collective
Vanity Fair | | vanityfair.com | US | en | magazine | Condé Nast
Rolling Stone | | rollingstone.com | US | en | magazine | Penske
Forbes | | forbes.com | US | en | magazine | Forbes
Fortune | ~Fortune | fortune.com | US | en | magazine | Fortune
Foreign Policy | | foreignpolicy.com | US | en | magazine | Graham
Foreign Affairs | ~Foreign Affairs | foreignaffairs.com | US | en | magazine | Council on Foreign Relations
National Review | | nationalreview.com | US | en | magazine | National Review
The National Interest | National Interest | nationalinterest.org | US | en | magazine | Center for the National Interest
National Geographic | | nationalgeographic.com | US | en | magazine | Disney
Playboy | | playboy.com | US | en | magazine | PLBY
People | ~People | people.com | US | en | magazine | Dotdash Meredith
Variety | ~Variety | variety.com | US | en | magazine | Penske
Hollywood Reporter | The Hollywood Reporter | hollywoodreporter.com | US | en | magazine | Penske
Wired | ~Wired | wired.com | US | en | magazine | Condé Nast
Scientific American | | scientificamerican.com | US | en | magazine | Springer Nature
Nature | ~Nature | nature.com | GB | en | magazine | Springer Nature
Science | ~Science | science.org | US | en | magazine | AAAS
The Lancet | Lancet | thelancet.com | GB | en | magazine | Elsevier
Defense News | | defensenews.com | US | en | online | Sightline
Politico | POLITICO, Politico Europe | politico.com | US | en | online | Axel Springer
The Hill | ~The Hill | thehill.com | US | en | online | Nexstar
Axios | Axios' | axios.com | US | en | online | Cox
Vox | ~Vox | vox.com | US | en | online | Vox Media
Slate | ~Slate | slate.com | US | en | online | Graham
Salon | ~Salon | salon.com | US | en | online | Salon
BuzzFeed News | BuzzFeed, Buzzfeed, Buzzfeed News | buzzfeednews.com | US | en | online | BuzzFeed
HuffPost | Huffington Post, The Huffington Post | huffpost.com | US | en | online | BuzzFeed
The Daily Beast | Daily Beast | thedailybeast.com | US | en | online | IAC
The Intercept | ~Intercept, ~The Intercept | theintercept.com | US | en | online | The Intercept
Breitbart | Breitbart News | breitbart.com | US | en | online | Breitbart
Daily Caller | The Daily Caller | dailycaller.com | US | en | online | Daily Caller
ProPublica | Propublica | propublica.org | US | en | online | ProPublica
Semafor | | semafor.com | US | en | online | Semafor
Puck | ~Puck | puck.news | US | en | online | Puck
TMZ | | tmz.com | US | en | online | Fox
The Verge | Verge | theverge.com | US | en | online | Vox Media
TechCrunch | Techcrunch | techcrunch.com | US | en | online | Yahoo
The Information | ~The Information | theinformation.com | US | en | online | The Information
Yahoo News | Yahoo | yahoo.com | US | en | online | Apollo
CNN | CNN:s, Cable News Network, CNNs, CNN International | cnn.com | US | en | broadcaster | Warner Bros. Discovery
Fox News | Fox, Fox News:s, Fox Business | foxnews.com | US | en | broadcaster | Fox
MSNBC | | msnbc.com | US | en | broadcaster | Comcast
NBC | NBC News, NBC:s | nbcnews.com | US | en | broadcaster | Comcast
ABC News | ABC, ABC:s | abcnews.go.com | US | en | broadcaster | Disney
CBS | CBS News, CBS:s | cbsnews.com | US | en | broadcaster | Paramount
60 Minutes | | cbsnews.com | US | en | broadcaster | Paramount
CNBC | CNBC:s | cnbc.com | US | en | broadcaster | Comcast
NPR | National Public Radio | npr.org | US | en | broadcaster | NPR
PBS | PBS NewsHour | pbs.org | US | en | broadcaster | PBS
C-SPAN | | c-span.org | US | en | broadcaster | C-SPAN
Newsmax | | newsmax.com | US | en | broadcaster | Newsmax
One America News | OAN, OANN | oann.com | US | en | broadcaster | Herring
Univision | | univision.com | US | es | broadcaster | TelevisaUnivision
ESPN | | espn.com | US | en | broadcaster | Disney
HBO | | hbo.com | US | en | broadcaster | Warner Bros. Discovery
Military Times | | militarytimes.com | US | en | online | Sightline
Stars and Stripes | | stripes.com | US | en | newspaper | US Department of Defense
The War Zone | War Zone | twz.com | US | en | online | Recurrent
Breaking Defense | | breakingdefense.com | US | en | online | Breaking Media
Just Security | | justsecurity.org | US | en | online | New York University
MarketWatch | | marketwatch.com | US | en | online | News Corp
Dow Jones | Dow Jones Newswires | dowjones.com | US | en | agency | News Corp
CBC | CBC News | cbc.ca | CA | en | broadcaster | Canadian public service
CTV News | CTV | ctvnews.ca | CA | en | broadcaster | Bell
Globe and Mail | The Globe and Mail | theglobeandmail.com | CA | en | newspaper | Woodbridge
Toronto Star | The Toronto Star | thestar.com | CA | en | newspaper | Torstar
National Post | | nationalpost.com | CA | en | newspaper | Postmedia
# France, Benelux, Iberia, Italy, Greece
Le Monde | Le Mondes, Le Monde' | lemonde.fr | FR | fr | newspaper | Groupe Le Monde
Le Figaro | Figaro, Le Figaros | lefigaro.fr | FR | fr | newspaper | Dassault
Libération | Liberation | liberation.fr | FR | fr | newspaper | Libération
Le Parisien | | leparisien.fr | FR | fr | newspaper | LVMH
Les Echos | Les Échos | lesechos.fr | FR | fr | newspaper | LVMH
Le Point | | lepoint.fr | FR | fr | magazine | Artémis
L'Express | | lexpress.fr | FR | fr | magazine | L'Express
Charlie Hebdo | | charliehebdo.fr | FR | fr | magazine | Charlie Hebdo
Paris Match | | parismatch.com | FR | fr | magazine | LVMH
Mediapart | | mediapart.fr | FR | fr | online | Mediapart
L'Équipe | L'Equipe | lequipe.fr | FR | fr | newspaper | Amaury
France 24 | France24 | france24.com | FR | fr, en | broadcaster | French state
RFI | Radio France Internationale | rfi.fr | FR | fr | broadcaster | French state
BFMTV | BFM TV, BFM | bfmtv.com | FR | fr | broadcaster | CMA CGM
TF1 | | tf1.fr | FR | fr | broadcaster | Bouygues
France Info | Franceinfo, France Inter | francetvinfo.fr | FR | fr | broadcaster | French public service
LCI | | tf1info.fr | FR | fr | broadcaster | TF1
Euronews | | euronews.com | FR | en, fr | broadcaster | Alpac Capital
Arte | ~Arte, ARTE | arte.tv | FR | fr, de | broadcaster | ARTE
De Telegraaf | Telegraaf | telegraaf.nl | NL | nl | newspaper | Mediahuis
de Volkskrant | Volkskrant, De Volkskrant | volkskrant.nl | NL | nl | newspaper | DPG
NRC | NRC Handelsblad | nrc.nl | NL | nl | newspaper | Mediahuis
NOS | | nos.nl | NL | nl | broadcaster | Dutch public service
Algemeen Dagblad | | ad.nl | NL | nl | newspaper | DPG
De Standaard | | standaard.be | BE | nl | newspaper | Mediahuis
De Morgen | | demorgen.be | BE | nl | newspaper | DPG
Le Soir | | lesoir.be | BE | fr | newspaper | Rossel
VRT | | vrt.be | BE | nl | broadcaster | Flemish public service
RTBF | | rtbf.be | BE | fr | broadcaster | Belgian public service
Brussels Times | The Brussels Times | brusselstimes.com | BE | en | online | Brussels Times
EUobserver | EU Observer | euobserver.com | BE | en | online | EUobserver
Euractiv | EURACTIV | euractiv.com | BE | en | online | Mediahuis
El País | El Pais | elpais.com | ES | es | newspaper | PRISA
El Mundo | | elmundo.es | ES | es | newspaper | Unidad Editorial
ABC Spain | | abc.es | ES | es | newspaper | Vocento
La Vanguardia | | lavanguardia.com | ES | es | newspaper | Godó
Marca | ~Marca | marca.com | ES | es | newspaper | Unidad Editorial
RTVE | TVE | rtve.es | ES | es | broadcaster | Spanish public service
Cadena SER | | cadenaser.com | ES | es | broadcaster | PRISA
Público | | publico.pt | PT | pt | newspaper | Sonae
Diário de Notícias | Diario de Noticias | dn.pt | PT | pt | newspaper | Global Media
RTP | | rtp.pt | PT | pt | broadcaster | Portuguese public service
Corriere della Sera | Corriere | corriere.it | IT | it | newspaper | RCS
La Repubblica | Repubblica | repubblica.it | IT | it | newspaper | GEDI
La Stampa | Stampa | lastampa.it | IT | it | newspaper | GEDI
Il Sole 24 Ore | | ilsole24ore.com | IT | it | newspaper | Confindustria
Il Messaggero | | ilmessaggero.it | IT | it | newspaper | Caltagirone
Il Giornale | | ilgiornale.it | IT | it | newspaper | Angelucci
Il Foglio | | ilfoglio.it | IT | it | newspaper | Il Foglio
Il Fatto Quotidiano | | ilfattoquotidiano.it | IT | it | newspaper | SEIF
Gazzetta dello Sport | La Gazzetta dello Sport | gazzetta.it | IT | it | newspaper | RCS
RAI | Rai | rai.it | IT | it | broadcaster | Italian public service
Vatican News | Radio Vaticana, Radio Watykańskie | vaticannews.va | VA | it | broadcaster | Holy See
L'Osservatore Romano | Osservatore Romano | osservatoreromano.va | VA | it | newspaper | Holy See
Kathimerini | | kathimerini.gr | GR | el | newspaper | Kathimerini
ERT | | ert.gr | GR | el | broadcaster | Greek public service
# Central and South-East Europe
Index.hu | Index | index.hu | HU | hu | online | Indamedia
Telex | ~Telex | telex.hu | HU | hu | online | Telex
Magyar Nemzet | | magyarnemzet.hu | HU | hu | newspaper | KESMA
HVG | | hvg.hu | HU | hu | magazine | HVG
Népszabadság | Nepszabadsag | nol.hu | HU | hu | newspaper | Mediaworks
Mladá fronta Dnes | MF Dnes | idnes.cz | CZ | cs | newspaper | Mafra
Lidové noviny | | lidovky.cz | CZ | cs | newspaper | Mafra
Hospodářské noviny | | hn.cz | CZ | cs | newspaper | Economia
Respekt | ~Respekt | respekt.cz | CZ | cs | magazine | Economia
Seznam Zprávy | | seznamzpravy.cz | CZ | cs | online | Seznam
Denník N | Dennik N | dennikn.sk | SK | sk | newspaper | N Press
SME | sk:SME | sme.sk | SK | sk | newspaper | Petit Press
Digi24 | | digi24.ro | RO | ro | broadcaster | Digi
HotNews | Hotnews.ro, HotNews.ro | hotnews.ro | RO | ro | online | HotNews
Ziarul de Gardă | Ziarul de Garda | zdg.md | MD | ro | newspaper | ZdG
Politika | sr:Politika | politika.rs | RS | sr | newspaper | Politika
Danas | | danas.rs | RS | sr | newspaper | United Media
N1 | | n1info.rs | RS | sr | broadcaster | United Media
B92 | | b92.net | RS | sr | broadcaster | Astonko
Balkan Insight | BIRN | balkaninsight.com | BA | en | online | BIRN
Jutarnji list | | jutarnji.hr | HR | hr | newspaper | Hanza
Telma TV | Telma | telma.com.mk | MK | mk | broadcaster | Telma
# Türkiye, Middle East
Hürriyet | Hurriyet, Hürriyet Daily News, Hurriyet Daily News | hurriyet.com.tr | TR | tr | newspaper | Demirören
Sabah | Daily Sabah | sabah.com.tr | TR | tr | newspaper | Turkuvaz
Cumhuriyet | | cumhuriyet.com.tr | TR | tr | newspaper | Cumhuriyet Vakfı
Yeni Şafak | Yeni Safak | yenisafak.com | TR | tr | newspaper | Albayrak
TRT | TRT World | trtworld.com | TR | tr, en | broadcaster | Turkish state
CNN Türk | CNN Turk | cnnturk.com | TR | tr | broadcaster | Demirören
Al Jazeera | al-Jazeera, Al-Jazeera, Al Jazira, Al-Dżazira, Al-Dżaziry, Al-Dżazirze, Al-Dżazirę, al-Dżazira | aljazeera.com | QA | ar, en | broadcaster | Qatari state
Al Arabiya | al-Arabiya, Al-Arabiya, Al Arabija, Al-Arabija | alarabiya.net | SA | ar | broadcaster | MBC
Al Mayadeen | | almayadeen.net | LB | ar | broadcaster | Al Mayadeen
Al-Manar | Al Manar, al-Manar | almanar.com.lb | LB | ar | broadcaster | Hezbollah
L'Orient-Le Jour | | lorientlejour.com | LB | fr | newspaper | L'Orient-Le Jour
Asharq Al-Awsat | | aawsat.com | SA | ar | newspaper | SRMG
Arab News | | arabnews.com | SA | en | newspaper | SRMG
The National | ~The National | thenationalnews.com | AE | en | newspaper | IMI
Khaleej Times | | khaleejtimes.com | AE | en | newspaper | Galadari
Gulf News | | gulfnews.com | AE | en | newspaper | Al Nisr
Al-Ahram | Al Ahram, al-Ahram | ahram.org.eg | EG | ar | newspaper | Egyptian state
Al-Monitor | Al Monitor | al-monitor.com | US | en | online | Al-Monitor
Press TV | PressTV | presstv.ir | IR | en | broadcaster | Iranian state
IRIB | | irib.ir | IR | fa | broadcaster | Iranian state
Tehran Times | | tehrantimes.com | IR | en | newspaper | Iranian state
Iran International | | iranintl.com | GB | fa, en | broadcaster | Volant Media
Haaretz | | haaretz.com | IL | he, en | newspaper | Schocken
Jerusalem Post | The Jerusalem Post | jpost.com | IL | en | newspaper | Mirkaei Tikshoret
Times of Israel | The Times of Israel | timesofisrael.com | IL | en | online | Times of Israel
Yedioth Ahronoth | Yediot Aharonot, Jedijot Acharonot, Jediot Achronot | ynet.co.il | IL | he | newspaper | Yedioth
Ynet | Ynetnews | ynetnews.com | IL | he, en | online | Yedioth
Israel Hayom | | israelhayom.com | IL | he | newspaper | Adelson
Kan | ~Kan | kan.org.il | IL | he | broadcaster | Israeli public service
Channel 12 | | mako.co.il | IL | he | broadcaster | Keshet
Rudaw | | rudaw.net | IQ | ku, en | broadcaster | Rudaw
# Asia, Oceania, Africa, Latin America
Global Times | The Global Times | globaltimes.cn | CN | en, zh | newspaper | People's Daily
People's Daily | Folkets dagblad, Folkets Dagblad, Dziennik Ludowy, Renmin Ribao | people.cn | CN | zh | newspaper | Chinese Communist Party
China Daily | | chinadaily.com.cn | CN | en | newspaper | Chinese state
CCTV | | cctv.com | CN | zh | broadcaster | Chinese state
CGTN | | cgtn.com | CN | en | broadcaster | Chinese state
Caixin | | caixin.com | CN | zh, en | magazine | Caixin
The Paper | ~The Paper | thepaper.cn | CN | zh | online | Shanghai United
South China Morning Post | SCMP | scmp.com | HK | en | newspaper | Alibaba
Hong Kong Free Press | HKFP | hongkongfp.com | HK | en | online | HKFP
Apple Daily | | appledaily.com | HK | zh | newspaper | Next Digital
Taipei Times | | taipeitimes.com | TW | en | newspaper | Liberty Times
Focus Taiwan | | focustaiwan.tw | TW | en | online | CNA
NHK | | nhk.or.jp | JP | ja | broadcaster | Japanese public service
Nikkei | Nikkei Asia, Nihon Keizai Shimbun, Nikkei Asian Review | nikkei.com | JP | ja, en | newspaper | Nikkei
Asahi Shimbun | Asahi | asahi.com | JP | ja | newspaper | Asahi
Yomiuri Shimbun | Yomiuri | yomiuri.co.jp | JP | ja | newspaper | Yomiuri
Mainichi Shimbun | Mainichi | mainichi.jp | JP | ja | newspaper | Mainichi
Sankei Shimbun | Sankei | sankei.com | JP | ja | newspaper | Sankei
Japan Times | The Japan Times | japantimes.co.jp | JP | en | newspaper | News2u
Rodong Sinmun | Rodong Shinmun | rodong.rep.kp | KP | ko | newspaper | Workers' Party of Korea
NK News | | nknews.org | KR | en | online | Korea Risk Group
Daily NK | DailyNK | dailynk.com | KR | ko, en | online | Unification Media
38 North | | 38north.org | US | en | analyst | Stimson Center
Chosun Ilbo | Chosunilbo, The Chosun Ilbo, Czoson Ilbo | chosun.com | KR | ko | newspaper | Chosun
JoongAng Ilbo | Joongang Ilbo, JoongAng Daily | joongang.co.kr | KR | ko | newspaper | JoongAng
Dong-A Ilbo | Donga Ilbo | donga.com | KR | ko | newspaper | Dong-A
Hankyoreh | | hani.co.kr | KR | ko | newspaper | Hankyoreh
Korea Herald | The Korea Herald | koreaherald.com | KR | en | newspaper | Herald
Korea Times | The Korea Times | koreatimes.co.kr | KR | en | newspaper | Hankook
KBS | | kbs.co.kr | KR | ko | broadcaster | South Korean public service
MBC | | imbc.com | KR | ko | broadcaster | MBC
YTN | | ytn.co.kr | KR | ko | broadcaster | YTN
SBS | | sbs.co.kr | KR | ko | broadcaster | SBS
Times of India | The Times of India | timesofindia.com | IN | en | newspaper | Times Group
The Hindu | | thehindu.com | IN | en | newspaper | Kasturi
Hindustan Times | | hindustantimes.com | IN | en | newspaper | HT Media
Indian Express | The Indian Express | indianexpress.com | IN | en | newspaper | Indian Express
NDTV | | ndtv.com | IN | en | broadcaster | Adani
Dawn | ~Dawn | dawn.com | PK | en | newspaper | Pakistan Herald
Geo News | Geo TV | geo.tv | PK | ur | broadcaster | Jang
Express Tribune | The Express Tribune | tribune.com.pk | PK | en | newspaper | Lakson
Daily Star Bangladesh | | thedailystar.net | BD | en | newspaper | Mediaworld
Tolo News | TOLOnews, ToloNews | tolonews.com | AF | fa | broadcaster | Moby
Khaama Press | | khaama.com | AF | en | online | Khaama
Straits Times | The Straits Times | straitstimes.com | SG | en | newspaper | SPH
Channel NewsAsia | CNA | channelnewsasia.com | SG | en | broadcaster | Mediacorp
Bangkok Post | | bangkokpost.com | TH | en | newspaper | Bangkok Post
Jakarta Post | The Jakarta Post | thejakartapost.com | ID | en | newspaper | Bina Media
Kompas | | kompas.com | ID | id | newspaper | Kompas Gramedia
Tempo | ~Tempo | tempo.co | ID | id | magazine | Tempo
Detik | Detik.com | detik.com | ID | id | online | Trans
Metro TV | | metrotvnews.com | ID | id | broadcaster | Media Group
Rappler | | rappler.com | PH | en | online | Rappler
Philippine Daily Inquirer | Inquirer | inquirer.net | PH | en | newspaper | Inquirer
Irrawaddy | The Irrawaddy | irrawaddy.com | MM | en | online | Irrawaddy
The Diplomat | ~The Diplomat | thediplomat.com | US | en | magazine | MHT
ABC Australia | Australian Broadcasting Corporation | abc.net.au | AU | en | broadcaster | Australian public service
Sydney Morning Herald | The Sydney Morning Herald | smh.com.au | AU | en | newspaper | Nine
The Age | ~The Age | theage.com.au | AU | en | newspaper | Nine
The Australian | ~The Australian | theaustralian.com.au | AU | en | newspaper | News Corp
News.com.au | | news.com.au | AU | en | online | News Corp
Herald Sun | | heraldsun.com.au | AU | en | newspaper | News Corp
New Zealand Herald | NZ Herald | nzherald.co.nz | NZ | en | newspaper | NZME
RNZ | Radio New Zealand | rnz.co.nz | NZ | en | broadcaster | New Zealand public service
Stuff | ~Stuff | stuff.co.nz | NZ | en | online | Stuff
Daily Maverick | | dailymaverick.co.za | ZA | en | online | Daily Maverick
Mail & Guardian | | mg.co.za | ZA | en | newspaper | M&G
SABC | | sabcnews.com | ZA | en | broadcaster | South African public service
Daily Nation | | nation.africa | KE | en | newspaper | Nation Media
Premium Times | | premiumtimesng.com | NG | en | online | Premium Times
Punch | ~Punch, The Punch | punchng.com | NG | en | newspaper | Punch
Sudan Tribune | | sudantribune.com | SD | en | online | Sudan Tribune
Jeune Afrique | | jeuneafrique.com | FR | fr | magazine | Jeune Afrique
Clarín | Clarin | clarin.com | AR | es | newspaper | Clarín
La Nación | La Nacion | lanacion.com.ar | AR | es | newspaper | La Nación
Folha de S.Paulo | Folha de S. Paulo, Folha | folha.uol.com.br | BR | pt | newspaper | Folha
O Globo | Globo | oglobo.globo.com | BR | pt | newspaper | Globo
O Estado de S. Paulo | Estadão | estadao.com.br | BR | pt | newspaper | Estado
El Universal | | eluniversal.com.mx | MX | es | newspaper | El Universal
Reforma | es:Reforma | reforma.com | MX | es | newspaper | Reforma
El Tiempo | | eltiempo.com | CO | es | newspaper | Sarmiento Angulo
El Nacional | | elnacional.com | VE | es | newspaper | El Nacional
Telesur | teleSUR | telesurtv.net | VE | es | broadcaster | Venezuelan state
El Mercurio | | elmercurio.com | CL | es | newspaper | El Mercurio
Granma | | granma.cu | CU | es | newspaper | Cuban Communist Party
# institutes and analysts whose findings news reports
Institute for the Study of War | ISW, Instytut Studiów nad Wojną, Instytut Badań nad Wojną | understandingwar.org | US | en | thinktank | ISW
Kpler | | kpler.com | BE | en | analyst | Kpler
Vortexa | | vortexa.com | GB | en | analyst | Vortexa
S&P Global | S&P, S&P Global Platts, Platts, Standard & Poor's | spglobal.com | US | en | analyst | S&P Global
Argus Media | Argus | argusmedia.com | GB | en | analyst | Argus
Rystad Energy | Rystad | rystadenergy.com | NO | en | analyst | Rystad
Lloyd's List Intelligence | | lloydslistintelligence.com | GB | en | analyst | Lloyd's
Windward | ~Windward | windward.ai | IL | en | analyst | Windward
Bellingcat | | bellingcat.com | NL | en | online | Bellingcat
Oryx | ~Oryx | oryxspioenkop.com | NL | en | analyst | Oryx
Forensic Architecture | | forensic-architecture.org | GB | en | analyst | Goldsmiths
InformNapalm | | informnapalm.org | UA | uk, en | analyst | InformNapalm
Maxar | Maxar Technologies | maxar.com | US | en | analyst | Maxar
Planet Labs | | planet.com | US | en | analyst | Planet Labs
OSW | Ośrodek Studiów Wschodnich, Ośrodka Studiów Wschodnich, Ośrodku Studiów Wschodnich, Centre for Eastern Studies | osw.waw.pl | PL | pl, en | thinktank | Polish state
SIPRI | Sipri, Stockholm International Peace Research Institute, Stockholms internationella fredsforskningsinstitut | sipri.org | SE | en | thinktank | SIPRI
IISS | International Institute for Strategic Studies | iiss.org | GB | en | thinktank | IISS
RUSI | Royal United Services Institute, Rusi | rusi.org | GB | en | thinktank | RUSI
Chatham House | | chathamhouse.org | GB | en | thinktank | Chatham House
CSIS | Center for Strategic and International Studies | csis.org | US | en | thinktank | CSIS
RAND | Rand Corporation, RAND Corporation | rand.org | US | en | thinktank | RAND
Brookings | Brookings Institution | brookings.edu | US | en | thinktank | Brookings
Atlantic Council | | atlanticcouncil.org | US | en | thinktank | Atlantic Council
Carnegie Endowment | Carnegie, Carnegie Endowment for International Peace, Carnegie Russia Eurasia Center | carnegieendowment.org | US | en | thinktank | Carnegie Endowment
Council on Foreign Relations | CFR | cfr.org | US | en | thinktank | CFR
International Crisis Group | Crisis Group, ICG | crisisgroup.org | BE | en | thinktank | International Crisis Group
Kiel Institute | Kiel Institute for the World Economy, Kielinstitutet, IfW Kiel, Instytut Gospodarki Światowej w Kilonii | ifw-kiel.de | DE | de, en | thinktank | Kiel Institute
SWP | Stiftung Wissenschaft und Politik | swp-berlin.org | DE | de | thinktank | SWP
DGAP | | dgap.org | DE | de | thinktank | DGAP
ECFR | European Council on Foreign Relations | ecfr.eu | | en | thinktank | ECFR
CREA | Centre for Research on Energy and Clean Air | energyandcleanair.org | FI | en | thinktank | CREA
Syrian Observatory for Human Rights | SOHR, Syriska människorättsobservatoriet, Den syriske observatoriegruppen for menneskerettigheter, Syryjskie Obserwatorium Praw Człowieka | syriahr.com | GB | ar, en | analyst | SOHR
Pew Research Center | Pew, Pew Research | pewresearch.org | US | en | analyst | Pew
Gallup | | gallup.com | US | en | analyst | Gallup
YouGov | Yougov | yougov.com | GB | en | analyst | YouGov
Ipsos | Ipsos MORI | ipsos.com | FR | en | analyst | Ipsos
Novus | ~Novus | novus.se | SE | sv | analyst | Novus
Verian | Sifo, Kantar Sifo, Kantar, SIFO | veriangroup.com | SE | sv | analyst | Verian
Indikator Opinion | Indikator | indikator.org | SE | sv | analyst | Indikator
Norstat | | norstat.no | NO | nb | analyst | Norstat
Opinion | nb:~Opinion | opinion.no | NO | nb | analyst | Opinion
IBRiS | Ibris | ibris.pl | PL | pl | analyst | IBRiS
CBOS | | cbos.pl | PL | pl | analyst | Polish state
Kantar Public | | kantarpublic.com | PL | pl | analyst | Kantar
KIIS | Kyiv International Institute of Sociology, KMIS | kiis.com.ua | UA | uk | analyst | KIIS
Razumkov Centre | Razumkov Center, Centrum Razumkowa | razumkov.org.ua | UA | uk | thinktank | Razumkov Centre
Quinnipiac University Poll | Quinnipiac | poll.qu.edu | US | en | analyst | Quinnipiac University
Morning Consult | | morningconsult.com | US | en | analyst | Morning Consult
FiveThirtyEight | 538 | fivethirtyeight.com | US | en | online | Disney
Freedom House | | freedomhouse.org | US | en | thinktank | Freedom House
NetBlocks | Netblocks | netblocks.org | GB | en | analyst | NetBlocks
Wikileaks | WikiLeaks | wikileaks.org | | en | online | Sunshine Press
OCCRP | | occrp.org | NL | en | online | OCCRP
ICIJ | | icij.org | US | en | online | ICIJ
# platforms
Facebook | Facebooks, Facebooku, Facebookiem, Facebookowi | facebook.com | US | | platform | Meta
Instagram | Instagramie, Instagramem, Instagramu | instagram.com | US | | platform | Meta
WhatsApp | Whatsapp, WhatsAppie | whatsapp.com | US | | platform | Meta
Threads | ~Threads | threads.net | US | | platform | Meta
Messenger | ~Messenger | messenger.com | US | | platform | Meta
X | ~X | x.com | US | | platform | X Corp.
Twitter | Twitters, Twittera, Twitterze, Twitterem, Twitterowi | twitter.com | US | | platform | X Corp.
Telegram | Telegramie, Telegramu, Telegramem, Telegrams | telegram.org | AE | | platform | Pavel Durov
Truth Social | TruthSocial, Truth | truthsocial.com | US | | platform | Trump Media
TikTok | Tiktok, TikToku, TikTokiem | tiktok.com | CN | | platform | ByteDance
YouTube | Youtube, YouTubie, YouTube'a, YouTube'ie, You Tube | youtube.com | US | | platform | Alphabet
LinkedIn | Linkedin, LinkedInie | linkedin.com | US | | platform | Microsoft
Reddit | | reddit.com | US | | platform | Reddit
Snapchat | | snapchat.com | US | | platform | Snap
Bluesky | BlueSky | bsky.app | US | | platform | Bluesky
Mastodon | ~Mastodon | joinmastodon.org | DE | | platform | Mastodon
VKontakte | VK, Vkontakte, WKontakcie | vk.com | RU | | platform | VK
Odnoklassniki | | ok.ru | RU | | platform | VK
Rutube | | rutube.ru | RU | | platform | Gazprom-Media
Weibo | Sina Weibo | weibo.com | CN | | platform | Sina
WeChat | Weixin | wechat.com | CN | | platform | Tencent
Signal | ~Signal | signal.org | US | | platform | Signal Foundation
Viber | | viber.com | JP | | platform | Rakuten
Discord | ~Discord | discord.com | US | | platform | Discord
Twitch | ~Twitch | twitch.tv | US | | platform | Amazon
Rumble | ~Rumble | rumble.com | US | | platform | Rumble
Parler | | parler.com | US | | platform | Parler
Gab | ~Gab | gab.com | US | | platform | Gab
Substack | | substack.com | US | | platform | Substack
Medium | ~Medium | medium.com | US | | platform | Medium
Wikipedia | Wikipedii, Wikipedię | wikipedia.org | US | | platform | Wikimedia Foundation
# Sweden: regional papers
Arbetarbladet | | | SE | sv | newspaper |
Hudiksvalls Tidning | | ht.se | SE | sv | newspaper |
Ljusnan | ~Ljusnan | | SE | sv | newspaper |
Ljusdals-Posten | Ljusdalsposten | | SE | sv | newspaper |
Tidningen Ångermanland | Allehanda.se | | SE | sv | newspaper |
Örnsköldsviks Allehanda | | | SE | sv | newspaper |
Länstidningen Östersund | Länstidningen i Östersund | | SE | sv | newspaper |
Östersunds-Posten | Östersundsposten, ÖP | op.se | SE | sv | newspaper |
Södermanlands Nyheter | | sn.se | SE | sv | newspaper |
Eskilstuna-Kuriren | Eskilstunakuriren | ekuriren.se | SE | sv | newspaper |
Katrineholms-Kuriren | Katrineholmskuriren | | SE | sv | newspaper |
Strengnäs Tidning | | | SE | sv | newspaper |
Enköpings-Posten | Enköpingsposten | | SE | sv | newspaper |
Sala Allehanda | | | SE | sv | newspaper |
Bärgslagsbladet | | | SE | sv | newspaper |
Fagersta-Posten | Fagerstaposten | | SE | sv | newspaper |
Avesta Tidning | | | SE | sv | newspaper |
Borlänge Tidning | | | SE | sv | newspaper |
Falu-Kuriren | Falukuriren | | SE | sv | newspaper |
Mora Tidning | | | SE | sv | newspaper |
Södra Dalarnes Tidning | | | SE | sv | newspaper |
Nya Ludvika Tidning | | | SE | sv | newspaper |
Nynäshamns Posten | | | SE | sv | newspaper |
Länstidningen Södertälje | LT Södertälje | | SE | sv | newspaper |
Norrtelje Tidning | | | SE | sv | newspaper |
Karlskoga-Kuriren | Karlskogakuriren | | SE | sv | newspaper |
Mariestads-Tidningen | Mariestadstidningen | | SE | sv | newspaper |
Skaraborgs Läns Tidning | | | SE | sv | newspaper |
Skaraborgs Allehanda | | | SE | sv | newspaper |
Skövde Nyheter | | | SE | sv | newspaper |
Falköpings Tidning | | | SE | sv | newspaper |
Västgöta-Bladet | | | SE | sv | newspaper |
Nya Lidköpings-Tidningen | NLT | nlt.se | SE | sv | newspaper |
Alingsås Tidning | | | SE | sv | newspaper |
Bohusläningen | sv:Bohusläningens | bohuslaningen.se | SE | sv | newspaper |
TTELA | Ttela | ttela.se | SE | sv | newspaper |
Strömstads Tidning | | | SE | sv | newspaper |
Hallands Nyheter | | hn.se | SE | sv | newspaper |
Laholms Tidning | | | SE | sv | newspaper |
Ulricehamns Tidning | | | SE | sv | newspaper |
Värnamo Nyheter | | | SE | sv | newspaper |
Smålands-Tidningen | Smålandstidningen | | SE | sv | newspaper |
Tranås Tidning | | | SE | sv | newspaper |
Vetlanda-Posten | Vetlandaposten | | SE | sv | newspaper |
Västerviks-Tidningen | Västervikstidningen | | SE | sv | newspaper |
Vimmerby Tidning | | | SE | sv | newspaper |
Östra Småland | | | SE | sv | newspaper |
Ölandsbladet | | | SE | sv | newspaper |
Oskarshamns-Tidningen | Oskarshamnstidningen | | SE | sv | newspaper |
Trelleborgs Allehanda | | | SE | sv | newspaper |
Ystads Allehanda | | | SE | sv | newspaper |
Skånska Dagbladet | | skd.se | SE | sv | newspaper |
Norra Skåne | | | SE | sv | newspaper |
Kvällsposten | | expressen.se | SE | sv | newspaper |
Göteborgs-Tidningen | sv:GT, Göteborgstidningen | expressen.se | SE | sv | newspaper |
Motala & Vadstena Tidning | Motala Vadstena Tidning | | SE | sv | newspaper |
Filipstads Tidning | | | SE | sv | newspaper |
Arvika Nyheter | | | SE | sv | newspaper |
Provinstidningen Dalsland | | | SE | sv | newspaper |
Säffle-Tidningen | Säffletidningen | | SE | sv | newspaper |
Piteå-Tidningen | Piteåtidningen | pt.se | SE | sv | newspaper |
Haparandabladet | | | SE | sv | newspaper |
Västerbottens Folkblad | | folkbladet.nu | SE | sv | newspaper |
Söderhamns-Kuriren | Söderhamnskuriren | | SE | sv | newspaper |
Gotlänningen | | | SE | sv | newspaper |
Hjo Tidning | | | SE | sv | newspaper |
Finnveden Nu | Finnveden.nu | | SE | sv | newspaper |
Mitt i Stockholm | Tidningen Mitti, Lokaltidningen Mitt i | | SE | sv | newspaper |
Sportbladet | | | SE | sv | newspaper |
Kyrkans Tidning | | | SE | sv | newspaper |
Världen idag | | | SE | sv | newspaper |
Dagens Medicin | | | SE | sv | newspaper |
Läkartidningen | | | SE | sv | newspaper |
Kommunalarbetaren | | | SE | sv | newspaper |
Byggnadsarbetaren | | | SE | sv | newspaper |
Dagens Arbete | | | SE | sv | newspaper |
Lag & Avtal | | | SE | sv | newspaper |
Publikt | | | SE | sv | newspaper |
Vi Lärare | | | SE | sv | newspaper |
Universitetsläraren | | | SE | sv | newspaper |
Officerstidningen | | | SE | sv | newspaper |
Jordbruksaktuellt | | | SE | sv | newspaper |
Land Lantbruk | | | SE | sv | newspaper |
Nya Tider | | | SE | sv | newspaper |
Proletären | | | SE | sv | newspaper |
Flamman | ~Flamman | | SE | sv | newspaper |
Hem & Hyra | | | SE | sv | newspaper |
Byggvärlden | | | SE | sv | newspaper |
Tidningen Syre | | | SE | sv | newspaper |
Ålandstidningen | | | SE | sv | newspaper |
Nya Åland | | | SE | sv | newspaper |
Vasabladet | | vasabladet.fi | SE | sv | newspaper |
Österbottens Tidning | | | SE | sv | newspaper |
Åbo Underrättelser | | | SE | sv | newspaper |
# Sweden: channels and programmes
SVT Sport | SVT:s sport, SVT Sports | | SE | sv | broadcaster |
Radiosporten | sv:Radiosportens | | SE | sv | broadcaster |
Uppdrag granskning | Uppdrag gransknings, SVT:s Uppdrag granskning | svt.se | SE | sv | broadcaster |
Kalla fakta | TV4:s Kalla fakta, Kalla faktas | tv4.se | SE | sv | broadcaster |
Studio Ett | P1:s Studio Ett | | SE | sv | broadcaster |
SVT Aktuellt | SVT:s Aktuellt | | SE | sv | broadcaster |
P1 Morgon | | | SE | sv | broadcaster |
Sveriges Radio P1 | sv:P1 | | SE | sv | broadcaster |
Radio Sweden | | | SE | sv | broadcaster |
P3 Nyheter | | | SE | sv | broadcaster |
P4 Stockholm | | | SE | sv | broadcaster |
P4 Göteborg | | | SE | sv | broadcaster |
P4 Malmöhus | | | SE | sv | broadcaster |
P4 Kristianstad | | | SE | sv | broadcaster |
P4 Blekinge | | | SE | sv | broadcaster |
P4 Halland | | | SE | sv | broadcaster |
P4 Jönköping | | | SE | sv | broadcaster |
P4 Kalmar | | | SE | sv | broadcaster |
P4 Kronoberg | | | SE | sv | broadcaster |
P4 Gotland | | | SE | sv | broadcaster |
P4 Östergötland | | | SE | sv | broadcaster |
P4 Sörmland | | | SE | sv | broadcaster |
P4 Södertälje | | | SE | sv | broadcaster |
P4 Sjuhärad | | | SE | sv | broadcaster |
P4 Skaraborg | | | SE | sv | broadcaster |
P4 Väst | | | SE | sv | broadcaster |
P4 Värmland | | | SE | sv | broadcaster |
P4 Örebro | | | SE | sv | broadcaster |
P4 Västmanland | | | SE | sv | broadcaster |
P4 Uppland | | | SE | sv | broadcaster |
P4 Gävleborg | | | SE | sv | broadcaster |
P4 Dalarna | | | SE | sv | broadcaster |
P4 Jämtland | | | SE | sv | broadcaster |
P4 Västernorrland | | | SE | sv | broadcaster |
P4 Västerbotten | | | SE | sv | broadcaster |
P4 Norrbotten | | | SE | sv | broadcaster |
Fotbollskanalen | | fotbollskanalen.se | SE | sv | broadcaster |
Expressen TV | | | SE | sv | broadcaster |
Viaplay | | | SE | sv | broadcaster |
C More | | | SE | sv | broadcaster |
Sameradion | | | SE | sv | broadcaster |
# Sweden: sites and magazines
Altinget Sverige | sv:Altinget | altinget.se | SE | sv | online |
Di Digital | | | SE | sv | online |
Börskollen | | | SE | sv | online |
Dagens PS | | dagensps.se | SE | sv | online |
Fria Tider | Friatider | friatider.se | SE | sv | online |
Kvartal | ~Kvartal, onlinemagasinet Kvartal | kvartal.se | SE | sv | online |
Riks (channel) | Youtubekanalen Riks | | SE | sv | online |
Europaportalen | | europaportalen.se | SE | sv | online |
Hockeysverige | | hockeysverige.se | SE | sv | online |
Fotboll Sthlm | | | SE | sv | online |
Blankspot | | blankspot.se | SE | sv | online |
Samtiden (site) | sajten Samtiden | | SE | sv | online |
Nyhetsbyrån Järva | | | SE | sv | online |
Parabol (magazine) | tidskriften Parabol | | SE | sv | online |
Affärsvärlden | | affarsvarlden.se | SE | sv | magazine |
Privata Affärer | | | SE | sv | magazine |
Veckans Affärer | | | SE | sv | magazine |
Resumé | ~Resumé | resume.se | SE | sv | magazine |
Dagens Media | | | SE | sv | magazine |
Medievärlden | | | SE | sv | magazine |
Journalisten | sv:Journalisten, nb:~Journalisten, ~Journalisten | | SE | sv | magazine |
Vårdfokus | | | SE | sv | magazine |
Sjukhusläkaren | | | SE | sv | magazine |
Computer Sweden | | | SE | sv | magazine |
Teknikens Värld | | | SE | sv | magazine |
Vi Bilägare | | | SE | sv | magazine |
Forskning & Framsteg | | | SE | sv | magazine |
Råd & Rön | | | SE | sv | magazine |
Byggindustrin | | | SE | sv | magazine |
Fastighetsvärlden | | | SE | sv | magazine |
Fastighetstidningen | | | SE | sv | magazine |
Svensk Damtidning | | | SE | sv | magazine |
Situation Sthlm | | | SE | sv | magazine |
Tidningen Curie | | | SE | sv | magazine |
Miljö & Utveckling | | | SE | sv | magazine |
Sveriges Natur | | | SE | sv | magazine |
Offside | ~Offside, fotbollsmagasinet Offside | | SE | sv | magazine |
# Norway: regional and trade papers
Trønder-Avisa | Trønderavisa | t-a.no | NO | nb | newspaper |
Romerikes Blad | | rb.no | NO | nb | newspaper |
Drammens Tidende | | dt.no | NO | nb | newspaper |
Fredriksstad Blad | Fredrikstad Blad | | NO | nb | newspaper |
Moss Avis | | | NO | nb | newspaper |
Sarpsborg Arbeiderblad | | | NO | nb | newspaper |
Halden Arbeiderblad | | | NO | nb | newspaper |
Østlendingen | ~Østlendingen | | NO | nb | newspaper |
Oppland Arbeiderblad | | | NO | nb | newspaper |
Gudbrandsdølen Dagningen | Gudbrandsdølen | | NO | nb | newspaper |
Hamar Arbeiderblad | | | NO | nb | newspaper |
Ringerikes Blad | | | NO | nb | newspaper |
Laagendalsposten | | | NO | nb | newspaper |
Tønsbergs Blad | | | NO | nb | newspaper |
Sandefjords Blad | | | NO | nb | newspaper |
Østlands-Posten | Østlandsposten | | NO | nb | newspaper |
Telemarksavisa | | | NO | nb | newspaper |
Varden | nb:~Varden, ~Varden | | NO | nb | newspaper |
Porsgrunns Dagblad | | | NO | nb | newspaper |
Agderposten | | | NO | nb | newspaper |
Grimstad Adressetidende | | | NO | nb | newspaper |
Haugesunds Avis | | | NO | nb | newspaper |
Bergensavisen | | | NO | nb | newspaper |
Firda | | | NO | nb | newspaper |
Sogn Avis | | | NO | nb | newspaper |
Sunnmørsposten | | | NO | nb | newspaper |
Romsdals Budstikke | | | NO | nb | newspaper |
Tidens Krav | | | NO | nb | newspaper |
Møre-Nytt | | | NO | nb | newspaper |
Nidaros (newspaper) | avisen Nidaros, avisa Nidaros | | NO | nb | newspaper |
Namdalsavisa | | | NO | nb | newspaper |
Helgeland Arbeiderblad | | | NO | nb | newspaper |
Rana Blad | | | NO | nb | newspaper |
Avisa Nordland | | | NO | nb | newspaper |
Lofotposten | | | NO | nb | newspaper |
Vesterålen Online | | | NO | nb | newspaper |
Bladet Vesterålen | | | NO | nb | newspaper |
Fremover | ~Fremover | | NO | nb | newspaper |
Harstad Tidende | | | NO | nb | newspaper |
Troms Folkeblad | Folkebladet | | NO | nb | newspaper |
Nye Troms | | | NO | nb | newspaper |
Finnmark Dagblad | | | NO | nb | newspaper |
Altaposten | | | NO | nb | newspaper |
iFinnmark | | | NO | nb | newspaper |
Finnmarksposten | | | NO | nb | newspaper |
Sør-Varanger Avis | | | NO | nb | newspaper |
Ságat | | | NO | nb | newspaper |
Ávvir | | | NO | nb | newspaper |
Svalbardposten | | | NO | nb | newspaper |
Budstikka | nb:Budstikka | | NO | nb | newspaper |
Østlandets Blad | | | NO | nb | newspaper |
Akershus Amtstidende | | | NO | nb | newspaper |
Eidsvoll Ullensaker Blad | | | NO | nb | newspaper |
Indre Akershus Blad | | | NO | nb | newspaper |
Nordre Aker Budstikke | | | NO | nb | newspaper |
Rogalands Avis | | | NO | nb | newspaper |
Jærbladet | | | NO | nb | newspaper |
Dalane Tidende | | | NO | nb | newspaper |
Hardanger Folkeblad | | | NO | nb | newspaper |
Hordaland | ~Hordaland | | NO | nb | newspaper |
Avisa Oslo | | | NO | nb | newspaper |
Vårt Oslo | | | NO | nb | newspaper |
Dag og Tid | | | NO | nb | newspaper |
Ny Tid | | | NO | nb | newspaper |
Finansavisen | | finansavisen.no | NO | nb | newspaper |
Hegnar Online | | | NO | nb | newspaper |
Fiskeribladet | | | NO | nb | newspaper |
Kommunal Rapport | | | NO | nb | newspaper |
Klar Tale | | | NO | nb | newspaper |
Norge Idag | | | NO | nb | newspaper |
Opdalingen | | | NO | nb | newspaper |
Smaalenenes Avis | | | NO | nb | newspaper |
Glåmdalen (newspaper) | avisa Glåmdalen, avisen Glåmdalen | | NO | nb | newspaper |
Ringsaker Blad | | | NO | nb | newspaper |
Valdres (newspaper) | avisa Valdres, avisen Valdres | | NO | nb | newspaper |
Vestby Avis | | | NO | nb | newspaper |
Vestnytt | | | NO | nb | newspaper |
Åndalsnes Avis | | | NO | nb | newspaper |
Driva | ~Driva | | NO | nb | newspaper |
# Norway: sites
Document.no | | | NO | nb | online |
Resett | | | NO | nb | online |
Filter Nyheter | | | NO | nb | online |
Subjekt | ~Subjekt | | NO | nb | online |
Minerva | ~Minerva | | NO | nb | online |
Medier24 | | | NO | nb | online |
Kampanje | ~Kampanje | | NO | nb | online |
Europower | | | NO | nb | online |
Teknisk Ukeblad | | | NO | nb | online |
Digi.no | | | NO | nb | online |
FriFagbevegelse | Fri Fagbevegelse | | NO | nb | online |
Utdanningsnytt | | | NO | nb | online |
Barnehage.no | | | NO | nb | online |
Altinget.no | | | NO | nb | online |
Kyst.no | | | NO | nb | online |
iLaks | | | NO | nb | online |
IntraFish | Intrafish | | NO | nb | online |
Upstream (energy news) | Upstream Online | | NO | nb | online |
TradeWinds | Tradewinds | | NO | nb | online |
Petro.no | | | NO | nb | online |
Aldrimer.no | | | NO | nb | online |
Bistandsaktuelt | | | NO | nb | online |
Panorama Nyheter | Panorama nyheter | | NO | nb | online |
Forskning.no | | | NO | nb | online |
Uniforum | | | NO | nb | online |
Universitetsavisa | | | NO | nb | online |
Rett24 | | | NO | nb | online |
Politiforum | | | NO | nb | online |
Advokatbladet | | | NO | nb | online |
Sykepleien | nb:~Sykepleien, ~Sykepleien | | NO | nb | online |
Utrop | ~Utrop | | NO | nb | online |
Energi og Klima | | | NO | nb | online |
NRK Dagsrevyen | Dagsrevyen, Dagsrevyens | | NO | nb | broadcaster |
Dagsnytt 18 | Dagsnytt Atten, Dagsnytt atten | nrk.no | NO | nb | broadcaster |
NRK Brennpunkt | NRKs Brennpunkt | | NO | nb | broadcaster |
NRK P2 | | | NO | nb | broadcaster |
NRK Nordland | | | NO | nb | broadcaster |
NRK Troms og Finnmark | | | NO | nb | broadcaster |
NRK Vestland | | | NO | nb | broadcaster |
NRK Rogaland | | | NO | nb | broadcaster |
NRK Sápmi | | | NO | nb | broadcaster |
NRK Sport | | | NO | nb | broadcaster |
TV 2 Sport | TV 2 Sporten | | NO | nb | broadcaster |
TV 2 Nyhetskanalen | TV 2 Nyheter | | NO | nb | broadcaster |
TV 2 hjelper deg | | | NO | nb | broadcaster |
P4-nyhetene | P4 Radio Hele Norge | | NO | nb | broadcaster |
Radio Norge | | | NO | nb | broadcaster |
Dagens Medisin | | | NO | nb | magazine |
Kapital (Norway) | magasinet Kapital | | NO | nb | magazine |
Se og Hør | | | NO | nb | magazine |
Tidsskrift for Den norske legeforening | | | NO | nb | magazine |
Korsets Seier | | | NO | nb | magazine |
# Denmark, Finland, Iceland, Baltics
Weekendavisen | | | DK | da | newspaper |
Kristeligt Dagblad | | | DK | da | newspaper |
Fyens Stiftstidende | | | DK | da | newspaper |
Nordjyske | Nordjyske Stiftstidende | | DK | da | newspaper |
JydskeVestkysten | Jydske Vestkysten | | DK | da | newspaper |
Zetland | ~Zetland | | DK | da | newspaper |
Frihedsbrevet | | | DK | da | newspaper |
Ingeniøren | ~Ingeniøren, da:Ingeniøren | | DK | da | newspaper |
Sermitsiaq | | | DK | da | newspaper |
Altinget.dk | | | DK | da | newspaper |
KNR | | | DK | da | broadcaster |
Aamulehti | | | FI | fi | newspaper |
Turun Sanomat | | | FI | fi | newspaper |
Maaseudun Tulevaisuus | | | FI | fi | newspaper |
Suomen Kuvalehti | | | FI | fi | newspaper |
Lapin Kansa | | | FI | fi | newspaper |
Kaleva | ~Kaleva | | FI | fi | newspaper |
Uusi Suomi | | | FI | fi | newspaper |
Vísir | Visir | | IS | is | online |
Fréttablaðið | | | IS | is | online |
Iceland Review | | | IS | is | online |
Re:Baltica | | | LV | lv | online |
TVNET | | | LV | lv | online |
Latvijas Avīze | | | LV | lv | online |
Diena | ~Diena | | LV | lv | online |
Verslo žinios | | | LT | lt | newspaper |
Lietuvos rytas TV | | | LT | lt | newspaper |
Õhtuleht | | | EE | et | newspaper |
Äripäev | | | EE | et | newspaper |
# Poland: regional papers
Dziennik Wschodni | | dziennikwschodni.pl | PL | pl | newspaper |
Gazeta Kielecka | | | PL | pl | newspaper |
Echo Dnia | | echodnia.eu | PL | pl | newspaper |
Głos Wielkopolski | Głosu Wielkopolskiego, Głosowi Wielkopolskiemu | gloswielkopolski.pl | PL | pl | newspaper |
Gazeta Krakowska | | gazetakrakowska.pl | PL | pl | newspaper |
Dziennik Polski | | | PL | pl | newspaper |
Dziennik Bałtycki | | dziennikbaltycki.pl | PL | pl | newspaper |
Dziennik Łódzki | | | PL | pl | newspaper |
Express Ilustrowany | | | PL | pl | newspaper |
Express Bydgoski | | | PL | pl | newspaper |
Gazeta Pomorska | | pomorska.pl | PL | pl | newspaper |
Gazeta Lubuska | | | PL | pl | newspaper |
Gazeta Wrocławska | | | PL | pl | newspaper |
Gazeta Współczesna | | | PL | pl | newspaper |
Kurier Poranny | | poranny.pl | PL | pl | newspaper |
Kurier Lubelski | | | PL | pl | newspaper |
Kurier Szczeciński | | | PL | pl | newspaper |
Głos Szczeciński | | | PL | pl | newspaper |
Głos Koszaliński | | | PL | pl | newspaper |
Głos Pomorza | | | PL | pl | newspaper |
Nowa Trybuna Opolska | | | PL | pl | newspaper |
Nowiny (Rzeszów) | Nowiny24 | | PL | pl | newspaper |
Nowości Toruńskie | Nowości Dziennik Toruński | | PL | pl | newspaper |
Gazeta Olsztyńska | | | PL | pl | newspaper |
Polska The Times | Polska Times | | PL | pl | newspaper |
Super Nowości | | | PL | pl | newspaper |
Trybuna Śląska | | | PL | pl | newspaper |
Tygodnik Solidarność | | | PL | pl | newspaper |
Tygodnik Podhalański | | | PL | pl | newspaper |
Tygodnik Siedlecki | | | PL | pl | newspaper |
Gość Niedzielny | Gościa Niedzielnego, Gościowi Niedzielnemu | | PL | pl | newspaper |
Tygodnik Niedziela | | | PL | pl | newspaper |
Przegląd Sportowy | Przeglądu Sportowego, Przeglądowi Sportowemu | | PL | pl | newspaper |
Życie Warszawy | | | PL | pl | newspaper |
Gazeta Stołeczna | | | PL | pl | newspaper |
Kurier Wileński | | | PL | pl | newspaper |
Dziennik Trybuna | | | PL | pl | newspaper |
Krytyka Polityczna | | | PL | pl | magazine |
Kultura Liberalna | | | PL | pl | magazine |
Forbes Polska | | | PL | pl | magazine |
Parkiet | ~Parkiet, Gazeta Giełdy Parkiet | | PL | pl | magazine |
Przegląd | ~Przegląd | | PL | pl | magazine |
Wysokie Obcasy | | | PL | pl | magazine |
Duży Format | | | PL | pl | magazine |
Najwyższy Czas | | | PL | pl | magazine |
Myśl Polska | | | PL | pl | magazine |
Puls Medycyny | | | PL | pl | magazine |
Dziennik.pl | | | PL | pl | online |
Forsal | Forsal.pl | | PL | pl | online |
naTemat | naTemat.pl | | PL | pl | online |
Pudelek | | | PL | pl | online |
Pomponik | | | PL | pl | online |
Plotek | ~Plotek | | PL | pl | online |
Sport.pl | | | PL | pl | online |
WP SportoweFakty | Sportowe Fakty, SportoweFakty | | PL | pl | online |
Meczyki | Meczyki.pl | | PL | pl | online |
Weszło | ~Weszło, Weszło.com | | PL | pl | online |
Trójmiasto.pl | Trojmiasto.pl | | PL | pl | online |
Lublin112 | Lublin112.pl | | PL | pl | online |
Sądeczanin | | | PL | pl | online |
Portal Samorządowy | | | PL | pl | online |
Rynek Zdrowia | | | PL | pl | online |
Medonet | | | PL | pl | online |
Rynek Kolejowy | | | PL | pl | online |
WNP.pl | | | PL | pl | online |
BiznesAlert | BiznesAlert.pl, Biznes Alert | | PL | pl | online |
Energetyka24 | | | PL | pl | online |
CyberDefence24 | | | PL | pl | online |
Space24 | | | PL | pl | online |
InfoSecurity24 | | | PL | pl | online |
Polityka Zdrowotna | | | PL | pl | online |
Niebezpiecznik | | | PL | pl | online |
Spider's Web | | | PL | pl | online |
Demagog.org.pl | | | PL | pl | online |
Konkret24 | | | PL | pl | online |
Wirtualne Media | Wirtualnemedia.pl, Wirtualnemedia | | PL | pl | online |
Press.pl | Magazyn Press | | PL | pl | online |
Frontstory | Frontstory.pl, FRONTSTORY.PL | | PL | pl | online |
VSquare | Vsquare | | PL | pl | online |
Goniec | ~Goniec, Goniec.pl | | PL | pl | online |
Tysol.pl | | | PL | pl | online |
wGospodarce | | | PL | pl | online |
Salon24 | Salon24.pl | | PL | pl | online |
Kresy.pl | | | PL | pl | online |
Subiektywnie o Finansach | | | PL | pl | online |
Prawo.pl | | | PL | pl | online |
Rynek Infrastruktury | | | PL | pl | online |
Visegrad Insight | | | PL | pl | online |
TVP Sport | | | PL | pl | broadcaster |
TVP World | | | PL | pl | broadcaster |
TVP3 | | | PL | pl | broadcaster |
TVP3 Białystok | | | PL | pl | broadcaster |
TVP3 Bydgoszcz | | | PL | pl | broadcaster |
TVP3 Gdańsk | | | PL | pl | broadcaster |
TVP3 Gorzów | TVP3 Gorzów Wielkopolski | | PL | pl | broadcaster |
TVP3 Katowice | | | PL | pl | broadcaster |
TVP3 Kielce | | | PL | pl | broadcaster |
TVP3 Kraków | | | PL | pl | broadcaster |
TVP3 Lublin | | | PL | pl | broadcaster |
TVP3 Łódź | | | PL | pl | broadcaster |
TVP3 Olsztyn | | | PL | pl | broadcaster |
TVP3 Opole | | | PL | pl | broadcaster |
TVP3 Poznań | | | PL | pl | broadcaster |
TVP3 Rzeszów | | | PL | pl | broadcaster |
TVP3 Szczecin | | | PL | pl | broadcaster |
TVP3 Warszawa | | | PL | pl | broadcaster |
TVP3 Wrocław | | | PL | pl | broadcaster |
SVT Nyheter Blekinge | SVT Blekinge | svt.se | SE | sv | broadcaster | Swedish public service
SVT Nyheter Dalarna | SVT Dalarna | svt.se | SE | sv | broadcaster | Swedish public service
SVT Nyheter Gävleborg | SVT Gävleborg | svt.se | SE | sv | broadcaster | Swedish public service
SVT Nyheter Halland | SVT Halland | svt.se | SE | sv | broadcaster | Swedish public service
SVT Nyheter Helsingborg | SVT Helsingborg | svt.se | SE | sv | broadcaster | Swedish public service
SVT Nyheter Jämtland | SVT Jämtland | svt.se | SE | sv | broadcaster | Swedish public service
SVT Nyheter Jönköping | SVT Jönköping | svt.se | SE | sv | broadcaster | Swedish public service
SVT Nyheter Norrbotten | SVT Norrbotten | svt.se | SE | sv | broadcaster | Swedish public service
SVT Nyheter Skåne | SVT Skåne | svt.se | SE | sv | broadcaster | Swedish public service
SVT Nyheter Småland | SVT Småland | svt.se | SE | sv | broadcaster | Swedish public service
SVT Nyheter Stockholm | SVT Stockholm | svt.se | SE | sv | broadcaster | Swedish public service
SVT Nyheter Sörmland | SVT Sörmland | svt.se | SE | sv | broadcaster | Swedish public service
SVT Nyheter Uppsala | SVT Uppsala | svt.se | SE | sv | broadcaster | Swedish public service
SVT Nyheter Värmland | SVT Värmland | svt.se | SE | sv | broadcaster | Swedish public service
SVT Nyheter Väst | SVT Väst | svt.se | SE | sv | broadcaster | Swedish public service
SVT Nyheter Västerbotten | SVT Västerbotten | svt.se | SE | sv | broadcaster | Swedish public service
SVT Nyheter Västernorrland | SVT Västernorrland | svt.se | SE | sv | broadcaster | Swedish public service
SVT Nyheter Västmanland | SVT Västmanland | svt.se | SE | sv | broadcaster | Swedish public service
SVT Nyheter Örebro | SVT Örebro | svt.se | SE | sv | broadcaster | Swedish public service
SVT Nyheter Öst | SVT Öst | svt.se | SE | sv | broadcaster | Swedish public service
NRK Innlandet | | nrk.no | NO | nb | broadcaster | Norwegian public service
NRK Oslo | | nrk.no | NO | nb | broadcaster | Norwegian public service
NRK Sørlandet | | nrk.no | NO | nb | broadcaster | Norwegian public service
NRK Møre og Romsdal | | nrk.no | NO | nb | broadcaster | Norwegian public service
NRK Trøndelag | | nrk.no | NO | nb | broadcaster | Norwegian public service
NRK Vestfold og Telemark | | nrk.no | NO | nb | broadcaster | Norwegian public service
NRK Østfold | | nrk.no | NO | nb | broadcaster | Norwegian public service
NRK Buskerud | | nrk.no | NO | nb | broadcaster | Norwegian public service
NRK Finnmark | | nrk.no | NO | nb | broadcaster | Norwegian public service
NRK Troms | | nrk.no | NO | nb | broadcaster | Norwegian public service
NRK Hordaland | | nrk.no | NO | nb | broadcaster | Norwegian public service
TVP Wilno | | | PL | pl | broadcaster |
Polsat Sport | | | PL | pl | broadcaster |
Eurosport | | | PL | pl | broadcaster |
TVN24 BiS | TVN24 Biznes i Świat | | PL | pl | broadcaster |
Fakty TVN | Faktów TVN, Faktach TVN, Fakty po Faktach, Faktach po Faktach | | PL | pl | broadcaster |
Superwizjer | Superwizjera, Superwizjerze | | PL | pl | broadcaster |
Uwaga TVN | Uwaga! TVN | | PL | pl | broadcaster |
Kanał Zero | Kanału Zero, Kanale Zero, Kanałowi Zero | | PL | pl | broadcaster |
wPolsce24 | wPolsce | | PL | pl | broadcaster |
Radio Kraków | Radia Kraków, Radiu Kraków | | PL | pl | broadcaster |
Radio Gdańsk | Radia Gdańsk, Radiu Gdańsk | | PL | pl | broadcaster |
Radio Lublin | Radia Lublin, Radiu Lublin | | PL | pl | broadcaster |
Radio Wrocław | Radia Wrocław, Radiu Wrocław | | PL | pl | broadcaster |
Radio Poznań | Radia Poznań, Radiu Poznań | | PL | pl | broadcaster |
Radio Szczecin | Radia Szczecin, Radiu Szczecin | | PL | pl | broadcaster |
Radio Olsztyn | Radia Olsztyn, Radiu Olsztyn | | PL | pl | broadcaster |
Radio Białystok | Radia Białystok, Radiu Białystok | | PL | pl | broadcaster |
Radio Łódź | Radia Łódź, Radiu Łódź | | PL | pl | broadcaster |
Radio Kielce | Radia Kielce, Radiu Kielce | | PL | pl | broadcaster |
Radio Rzeszów | Radia Rzeszów, Radiu Rzeszów | | PL | pl | broadcaster |
Radio Opole | Radia Opole, Radiu Opole | | PL | pl | broadcaster |
Radio Katowice | Radia Katowice, Radiu Katowice | | PL | pl | broadcaster |
Radio PiK | Radia PiK, Radiu PiK | | PL | pl | broadcaster |
Radio Zachód | Radia Zachód, Radiu Zachód | | PL | pl | broadcaster |
Radio 357 | | | PL | pl | broadcaster |
Radio Nowy Świat | | | PL | pl | broadcaster |
Polskie Radio 24 | PR24, Polskiego Radia 24, Polskim Radiu 24 | | PL | pl | broadcaster |
Radio Eska | Radia Eska, Radiu Eska, ESKA | | PL | pl | broadcaster |
Radio Wnet | Radia Wnet, Radiu Wnet | | PL | pl | broadcaster |
Program Trzeci Polskiego Radia | radiowa Trójka, radiowej Trójce | | PL | pl | broadcaster |
Radio dla Ciebie | | | PL | pl | broadcaster |
# Germany: regional papers
Hamburger Abendblatt | | | DE | de | newspaper |
Hamburger Morgenpost | | | DE | de | newspaper |
B.Z. | B.Z. Berlin | | DE | de | newspaper |
Berliner Kurier | | | DE | de | newspaper |
Kölner Stadt-Anzeiger | | | DE | de | newspaper |
Kölnische Rundschau | | | DE | de | newspaper |
Westdeutsche Allgemeine Zeitung | WAZ | | DE | de | newspaper |
Neue Westfälische | | | DE | de | newspaper |
Westfalen-Blatt | | | DE | de | newspaper |
Westfälische Nachrichten | | | DE | de | newspaper |
Ruhr Nachrichten | | | DE | de | newspaper |
Neue Osnabrücker Zeitung | NOZ | | DE | de | newspaper |
Hannoversche Allgemeine Zeitung | HAZ, Hannoversche Allgemeine | | DE | de | newspaper |
Neue Presse | | | DE | de | newspaper |
Braunschweiger Zeitung | | | DE | de | newspaper |
Weser-Kurier | | | DE | de | newspaper |
Nordwest-Zeitung | | | DE | de | newspaper |
Ostfriesen-Zeitung | | | DE | de | newspaper |
Kieler Nachrichten | | | DE | de | newspaper |
Lübecker Nachrichten | | | DE | de | newspaper |
Ostsee-Zeitung | | | DE | de | newspaper |
Nordkurier | | | DE | de | newspaper |
Schweriner Volkszeitung | | | DE | de | newspaper |
Märkische Allgemeine | Märkische Allgemeine Zeitung | | DE | de | newspaper |
Märkische Oderzeitung | | | DE | de | newspaper |
Lausitzer Rundschau | | | DE | de | newspaper |
Potsdamer Neueste Nachrichten | | | DE | de | newspaper |
Leipziger Volkszeitung | LVZ | | DE | de | newspaper |
Sächsische Zeitung | | | DE | de | newspaper |
Dresdner Neueste Nachrichten | | | DE | de | newspaper |
Freie Presse | | | DE | de | newspaper |
Mitteldeutsche Zeitung | | | DE | de | newspaper |
Magdeburger Volksstimme | | | DE | de | newspaper |
Thüringer Allgemeine | | | DE | de | newspaper |
Ostthüringer Zeitung | | | DE | de | newspaper |
Thüringische Landeszeitung | | | DE | de | newspaper |
Hessische/Niedersächsische Allgemeine | HNA | | DE | de | newspaper |
Fuldaer Zeitung | | | DE | de | newspaper |
Frankfurter Neue Presse | | | DE | de | newspaper |
Wiesbadener Kurier | | | DE | de | newspaper |
Darmstädter Echo | | | DE | de | newspaper |
Rhein-Zeitung | | | DE | de | newspaper |
Trierischer Volksfreund | | | DE | de | newspaper |
Die Rheinpfalz | | | DE | de | newspaper |
Saarbrücker Zeitung | | | DE | de | newspaper |
Mannheimer Morgen | | | DE | de | newspaper |
Rhein-Neckar-Zeitung | | | DE | de | newspaper |
Badische Zeitung | | | DE | de | newspaper |
Badische Neueste Nachrichten | | | DE | de | newspaper |
Schwarzwälder Bote | | | DE | de | newspaper |
Südkurier | | | DE | de | newspaper |
Stuttgarter Zeitung | | | DE | de | newspaper |
Stuttgarter Nachrichten | | | DE | de | newspaper |
Südwest Presse | Südwestpresse | | DE | de | newspaper |
Schwäbische Zeitung | | | DE | de | newspaper |
Heilbronner Stimme | | | DE | de | newspaper |
Augsburger Allgemeine | | | DE | de | newspaper |
Münchner Merkur | | | DE | de | newspaper |
Abendzeitung | Münchner Abendzeitung | | DE | de | newspaper |
Passauer Neue Presse | | | DE | de | newspaper |
Mittelbayerische Zeitung | | | DE | de | newspaper |
Nürnberger Nachrichten | | | DE | de | newspaper |
Nürnberger Zeitung | | | DE | de | newspaper |
Fränkischer Tag | | | DE | de | newspaper |
Main-Post | | | DE | de | newspaper |
Donaukurier | | | DE | de | newspaper |
Allgäuer Zeitung | | | DE | de | newspaper |
Straubinger Tagblatt | | | DE | de | newspaper |
Nordbayerischer Kurier | | | DE | de | newspaper |
Aachener Zeitung | | | DE | de | newspaper |
Bonner General-Anzeiger | General-Anzeiger | | DE | de | newspaper |
Westdeutsche Zeitung | | | DE | de | newspaper |
Neue Ruhr Zeitung | | | DE | de | newspaper |
Wirtschaftswoche | WirtschaftsWoche | | DE | de | newspaper |
Junge Welt | | | DE | de | newspaper |
Neues Deutschland | | | DE | de | newspaper |
Junge Freiheit | | | DE | de | newspaper |
Jüdische Allgemeine | | | DE | de | newspaper |
Wolfsburger Allgemeine | | | DE | de | newspaper |
Börsen-Zeitung | | | DE | de | newspaper |
Manager Magazin | manager magazin | | DE | de | magazine |
Der Freitag | der Freitag | | DE | de | magazine |
Sport Bild | | | DE | de | magazine |
Cicero (magazine) | Magazin Cicero, Cicero-Magazin | | DE | de | magazine |
Capital (magazine) | Magazin Capital | | DE | de | magazine |
Auto Bild | | | DE | de | magazine |
c't | | | DE | de | magazine |
The Pioneer | | | DE | de | online |
t-online | T-Online | | DE | de | online |
Netzpolitik.org | netzpolitik.org | | DE | de | online |
Heise | heise online | | DE | de | online |
Golem.de | | | DE | de | online |
Legal Tribune Online | | | DE | de | online |
Table.Media | Table.Briefings | | DE | de | online |
Übermedien | | | DE | de | online |
Krautreporter | | | DE | de | online |
Volksverpetzer | | | DE | de | online |
Apollo News | | | DE | de | online |
Nius | | | DE | de | online |
Tichys Einblick | | | DE | de | online |
Sport1 | SPORT1 | | DE | de | online |
Business Insider Deutschland | | | DE | de | online |
Multipolar | ~Multipolar | | DE | de | online |
MDR | Mitteldeutscher Rundfunk, Mitteldeutsche Rundfunk | | DE | de | broadcaster |
Bayerischer Rundfunk | BR24, Bayerische Rundfunk, Bayerischen Rundfunk, Bayerischen Rundfunks | | DE | de | broadcaster |
SWR | Südwestrundfunk | | DE | de | broadcaster |
Hessischer Rundfunk | Hessische Rundfunk, Hessischen Rundfunk | | DE | de | broadcaster |
RBB | rbb, Rundfunk Berlin-Brandenburg | | DE | de | broadcaster |
Radio Bremen | | | DE | de | broadcaster |
Saarländischer Rundfunk | Saarländische Rundfunk | | DE | de | broadcaster |
3sat | | | DE | de | broadcaster |
RTL | RTL/ntv | | DE | de | broadcaster |
ProSieben | | | DE | de | broadcaster |
Sat.1 | | | DE | de | broadcaster |
Tagesthemen | | | DE | de | broadcaster |
heute journal | heute-journal | | DE | de | broadcaster |
Report Mainz | | | DE | de | broadcaster |
Report München | | | DE | de | broadcaster |
Deutschlandfunk Kultur | | | DE | de | broadcaster |
Deutschlandradio | | | DE | de | broadcaster |
epd | Evangelischer Pressedienst, Evangelische Pressedienst | | DE | de | agency |
KNA | Katholische Nachrichten-Agentur | | DE | de | agency |
dpa-AFX | | | DE | de | agency |
SID | Sport-Informations-Dienst | | DE | de | agency |
dts Nachrichtenagentur | | | DE | de | agency |
# Austria, Switzerland
Kleine Zeitung | | | AT | de | newspaper |
Oberösterreichische Nachrichten | | | AT | de | newspaper |
Salzburger Nachrichten | | | AT | de | newspaper |
Tiroler Tageszeitung | | | AT | de | newspaper |
Wiener Zeitung | | | AT | de | newspaper |
Vorarlberger Nachrichten | | | AT | de | newspaper |
Profil (magazine) | Nachrichtenmagazin Profil, Magazin Profil | | AT | de | magazine |
Falter (weekly) | Wochenzeitung Falter | | AT | de | magazine |
ServusTV | | | AT | de | broadcaster |
Puls 4 | | | AT | de | broadcaster |
20 Minuten | | | CH | de | newspaper |
SonntagsZeitung | | | CH | de | newspaper |
Basler Zeitung | | | CH | de | newspaper |
Aargauer Zeitung | | | CH | de | newspaper |
Luzerner Zeitung | | | CH | de | newspaper |
Blick (newspaper) | Boulevardzeitung Blick, tidningen Blick, avisen Blick | | CH | de | newspaper |
Tribune de Genève | | | CH | fr | newspaper |
24 heures | | | CH | fr | newspaper |
RTS | | | CH | fr | broadcaster |
# Britain and Ireland: regional papers
Yorkshire Post | The Yorkshire Post | | GB | en | newspaper |
Manchester Evening News | | | GB | en | newspaper |
Liverpool Echo | | | GB | en | newspaper |
Birmingham Mail | | | GB | en | newspaper |
Birmingham Post | | | GB | en | newspaper |
Express & Star | Express and Star | | GB | en | newspaper |
Eastern Daily Press | | | GB | en | newspaper |
East Anglian Daily Times | | | GB | en | newspaper |
Western Morning News | | | GB | en | newspaper |
Western Mail | | | GB | en | newspaper |
South Wales Evening Post | | | GB | en | newspaper |
Nottingham Post | | | GB | en | newspaper |
Leicester Mercury | | | GB | en | newspaper |
Bristol Post | | | GB | en | newspaper |
Plymouth Herald | | | GB | en | newspaper |
The Northern Echo | Northern Echo | | GB | en | newspaper |
Newcastle Chronicle | Evening Chronicle | | GB | en | newspaper |
Sunderland Echo | | | GB | en | newspaper |
Hull Daily Mail | | | GB | en | newspaper |
Sheffield Star | | | GB | en | newspaper |
Yorkshire Evening Post | | | GB | en | newspaper |
Lancashire Telegraph | | | GB | en | newspaper |
Lancashire Evening Post | | | GB | en | newspaper |
Brighton Argus | | | GB | en | newspaper |
Portsmouth News | | | GB | en | newspaper |
Southern Daily Echo | | | GB | en | newspaper |
Oxford Mail | | | GB | en | newspaper |
Swindon Advertiser | | | GB | en | newspaper |
Cambridge News | | | GB | en | newspaper |
Press and Journal | The Press and Journal, Aberdeen Press and Journal | | GB | en | newspaper |
Dundee Courier | | | GB | en | newspaper |
Glasgow Times | | | GB | en | newspaper |
Edinburgh Evening News | | | GB | en | newspaper |
Irish News | The Irish News | | GB | en | newspaper |
News Letter | Belfast News Letter | | GB | en | newspaper |
Derry Journal | | | GB | en | newspaper |
Jewish Chronicle | The Jewish Chronicle | | GB | en | newspaper |
Sunday People | | | GB | en | newspaper |
Sunday Herald | | | GB | en | newspaper |
Scotland on Sunday | | | GB | en | newspaper |
Morning Star | | | GB | en | newspaper |
Shropshire Star | | | GB | en | newspaper |
Gloucestershire Live | | | GB | en | newspaper |
The Big Issue | Big Issue | | GB | en | newspaper |
The New European | | | GB | en | newspaper |
New Scientist | | | GB | en | magazine |
Nursing Times | | | GB | en | magazine |
Health Service Journal | HSJ | | GB | en | magazine |
The Bookseller | | | GB | en | magazine |
Inside Housing | | | GB | en | magazine |
Times Higher Education | Times Higher Education Supplement | | GB | en | magazine |
Law Gazette | Law Society Gazette | | GB | en | magazine |
Flight Global | FlightGlobal | | GB | en | magazine |
Radio Times | | | GB | en | magazine |
London Review of Books | | | GB | en | magazine |
The Week | ~The Week | | GB | en | magazine |
Jane's | Janes, Jane’s, Jane's Defence Weekly | | GB | en | magazine |
WalesOnline | Wales Online | | GB | en | online |
KentOnline | Kent Online | | GB | en | online |
BristolLive | Bristol Live | | GB | en | online |
Belfast Live | | | GB | en | online |
MyLondon | | | GB | en | online |
Chronicle Live | | | GB | en | online |
Byline Times | | | GB | en | online |
openDemocracy | OpenDemocracy | | GB | en | online |
Novara Media | | | GB | en | online |
UnHerd | Unherd | | GB | en | online |
The Conversation | ~The Conversation | | GB | en | online |
Bureau of Investigative Journalism | TBIJ | | GB | en | online |
Lighthouse Reports | | | GB | en | online |
Declassified UK | | | GB | en | online |
The Athletic | ~The Athletic | | GB | en | online |
Amwaj.media | Amwaj | | GB | en | online |
Carbon Brief | | | GB | en | online |
Climate Home News | | | GB | en | online |
City A.M. | City AM | | GB | en | online |
The Register | ~The Register | | GB | en | online |
BBC Verify | | | GB | en | broadcaster |
BBC Panorama | | | GB | en | broadcaster |
BBC Sport | | | GB | en | broadcaster |
BBC Wales | | | GB | en | broadcaster |
BBC Northern Ireland | | | GB | en | broadcaster |
BBC Radio 5 Live | Radio 5 Live, 5 Live | | GB | en | broadcaster |
BBC Breakfast | | | GB | en | broadcaster |
BBC Persian | | | GB | en | broadcaster |
BBC Ukrainian | BBC News Ukraine | | GB | en | broadcaster |
BBC Arabic | | | GB | en | broadcaster |
Times Radio | | | GB | en | broadcaster |
TalkTV | TalkRadio, Talk TV | | GB | en | broadcaster |
Sky Sports | | | GB | en | broadcaster |
TNT Sports | | | GB | en | broadcaster |
Channel 5 | | | GB | en | broadcaster |
Good Morning Britain | | | GB | en | broadcaster |
Irish Mirror | | | IE | en | newspaper |
Business Post | | | IE | en | newspaper |
Sunday Independent | | | IE | en | newspaper |
TheJournal.ie | The Journal.ie | | IE | en | online |
Newstalk | | | IE | en | broadcaster |
# scientific journals
Lancet Oncology | The Lancet Oncology | | GB | en | magazine |
Lancet Infectious Diseases | The Lancet Infectious Diseases | | GB | en | magazine |
Lancet Public Health | The Lancet Public Health | | GB | en | magazine |
Lancet Planetary Health | The Lancet Planetary Health | | GB | en | magazine |
Lancet Psychiatry | The Lancet Psychiatry | | GB | en | magazine |
Lancet Global Health | The Lancet Global Health | | GB | en | magazine |
Lancet Respiratory Medicine | The Lancet Respiratory Medicine | | GB | en | magazine |
Lancet Neurology | The Lancet Neurology | | GB | en | magazine |
Lancet Diabetes & Endocrinology | The Lancet Diabetes & Endocrinology, The Lancet Diabetes and Endocrinology | | GB | en | magazine |
Lancet Regional Health | The Lancet Regional Health, Lancet Regional Health Europe, The Lancet Regional Health – Europe | | GB | en | magazine |
eClinicalMedicine | EClinicalMedicine | | GB | en | magazine |
Nature Medicine | | | GB | en | magazine |
Nature Communications | | | GB | en | magazine |
Nature Climate Change | | | GB | en | magazine |
Nature Geoscience | | | GB | en | magazine |
Nature Astronomy | | | GB | en | magazine |
Nature Human Behaviour | | | GB | en | magazine |
Nature Ecology & Evolution | Nature Ecology and Evolution | | GB | en | magazine |
Nature Food | | | GB | en | magazine |
Nature Sustainability | | | GB | en | magazine |
Nature Energy | | | GB | en | magazine |
Nature Physics | | | GB | en | magazine |
Nature Genetics | | | GB | en | magazine |
Nature Neuroscience | | | GB | en | magazine |
Nature Biotechnology | | | GB | en | magazine |
Nature Mental Health | | | GB | en | magazine |
Nature Water | | | GB | en | magazine |
Nature Microbiology | | | GB | en | magazine |
Scientific Reports | | | GB | en | magazine |
Communications Earth & Environment | | | GB | en | magazine |
Communications Biology | | | GB | en | magazine |
Communications Medicine | | | GB | en | magazine |
BMJ | British Medical Journal, The BMJ, The British Medical Journal | bmj.com | GB | en | magazine |
BMJ Open | | | GB | en | magazine |
BMJ Medicine | | | GB | en | magazine |
BMJ Global Health | | | GB | en | magazine |
British Journal of Sports Medicine | | | GB | en | magazine |
British Journal of Psychiatry | | | GB | en | magazine |
European Heart Journal | | | GB | en | magazine |
Diabetologia | | | GB | en | magazine |
International Journal of Epidemiology | | | GB | en | magazine |
Proceedings of the Royal Society B | | | GB | en | magazine |
Biology Letters | | | GB | en | magazine |
Royal Society Open Science | | | GB | en | magazine |
Monthly Notices of the Royal Astronomical Society | | | GB | en | magazine |
Global Change Biology | | | GB | en | magazine |
Environmental Research Letters | | | GB | en | magazine |
Journal of Epidemiology & Community Health | Journal of Epidemiology and Community Health | | GB | en | magazine |
BMC Medicine | | | GB | en | magazine |
BMC Public Health | | | GB | en | magazine |
Human Reproduction | | | GB | en | magazine |
New England Journal of Medicine | NEJM, The New England Journal of Medicine | nejm.org | US | en | magazine |
JAMA | Jama, Journal of the American Medical Association | jamanetwork.com | US | en | magazine |
JAMA Internal Medicine | Jama Internal Medicine | | US | en | magazine |
JAMA Network Open | Jama Network Open | | US | en | magazine |
JAMA Oncology | Jama Oncology | | US | en | magazine |
JAMA Psychiatry | Jama Psychiatry | | US | en | magazine |
JAMA Pediatrics | Jama Pediatrics | | US | en | magazine |
JAMA Neurology | Jama Neurology | | US | en | magazine |
JAMA Cardiology | Jama Cardiology | | US | en | magazine |
PNAS | Proceedings of the National Academy of Sciences, PNAS Nexus | pnas.org | US | en | magazine |
PLOS ONE | PLoS ONE, PLOS One, Plos One, PLoS One | plos.org | US | en | magazine |
PLOS Medicine | PLoS Medicine, Plos Medicine | | US | en | magazine |
PLOS Biology | PLoS Biology, Plos Biology | | US | en | magazine |
PLOS Climate | | | US | en | magazine |
PLOS Global Public Health | | | US | en | magazine |
Science Advances | | | US | en | magazine |
Science Translational Medicine | | | US | en | magazine |
Science Immunology | | | US | en | magazine |
Science Robotics | | | US | en | magazine |
Cell Reports | | | US | en | magazine |
Cell Metabolism | | | US | en | magazine |
Current Biology | | | US | en | magazine |
Annals of Internal Medicine | | | US | en | magazine |
Journal of the American College of Cardiology | | | US | en | magazine |
Journal of Clinical Oncology | | | US | en | magazine |
Annals of Oncology | | | US | en | magazine |
Emerging Infectious Diseases | | | US | en | magazine |
Clinical Infectious Diseases | | | US | en | magazine |
Diabetes Care | | | US | en | magazine |
Alzheimer's & Dementia | Alzheimer’s & Dementia | | US | en | magazine |
American Journal of Psychiatry | | | US | en | magazine |
American Journal of Clinical Nutrition | | | US | en | magazine |
American Journal of Public Health | | | US | en | magazine |
Psychological Science | | | US | en | magazine |
Psychological Medicine | | | US | en | magazine |
Molecular Psychiatry | | | US | en | magazine |
Environmental Health Perspectives | | | US | en | magazine |
Environmental Science & Technology | | | US | en | magazine |
Geophysical Research Letters | | | US | en | magazine |
Journal of Climate | | | US | en | magazine |
Journal of Geophysical Research | | | US | en | magazine |
Earth's Future | | | US | en | magazine |
One Earth | | | US | en | magazine |
Physical Review Letters | | | US | en | magazine |
Astrophysical Journal | The Astrophysical Journal, Astrophysical Journal Letters, The Astrophysical Journal Letters | | US | en | magazine |
Health Affairs | | | US | en | magazine |
Obesity Reviews | | | US | en | magazine |
American Economic Review | | | US | en | magazine |
Quarterly Journal of Economics | | | US | en | magazine |
Journal of Political Economy | | | US | en | magazine |
Econometrica | | | US | en | magazine |
American Political Science Review | | | US | en | magazine |
American Journal of Political Science | | | US | en | magazine |
Journal of Peace Research | | | US | en | magazine |
Journal of Archaeological Science | | | US | en | magazine |
Journal of Human Evolution | | | US | en | magazine |
Conservation Biology | | | US | en | magazine |
Ecology Letters | | | US | en | magazine |
Bulletin of the Atomic Scientists | | | US | en | magazine |
MIT Technology Review | | | US | en | magazine |
Chronicle of Higher Education | | | US | en | magazine |
Psychology Today | | | US | en | magazine |
Popular Mechanics | | | US | en | magazine |
Popular Science | | | US | en | magazine |
Harvard Business Review | | | US | en | magazine |
Eurosurveillance | Euro Surveillance | | SE | en | magazine |
Acta Oncologica | | | SE | en | magazine |
Astronomy & Astrophysics | Astronomy and Astrophysics | | FR | en | magazine |
Frontiers in Psychology | | | CH | en | magazine |
Frontiers in Marine Science | | | CH | en | magazine |
Frontiers in Public Health | | | CH | en | magazine |
Angewandte Chemie | | | CH | en | magazine |
Environment International | | | CH | en | magazine |
arXiv | Arxiv | | US | en | online |
bioRxiv | | | US | en | online |
medRxiv | Medrxiv | | US | en | online |
STAT News | STAT news | | US | en | online |
Live Science | | | US | en | online |
Space.com | | | US | en | online |
Ars Technica | | | US | en | online |
SpaceNews | Space News | | US | en | online |
Inside Climate News | | | US | en | online |
Mongabay | | | US | en | online |
Inside Higher Ed | | | US | en | online |
Undark | | | US | en | online |
ScienceDaily | Science Daily | | US | en | online |
ScienceAlert | Science Alert | | US | en | online |
EurekAlert | EurekAlert! | | US | en | online |
Phys.org | | | US | en | online |
# United States: more papers, sites, programmes
Arizona Republic | The Arizona Republic | | US | en | newspaper |
Atlanta Journal-Constitution | The Atlanta Journal-Constitution | | US | en | newspaper |
Baltimore Sun | The Baltimore Sun | | US | en | newspaper |
Charlotte Observer | The Charlotte Observer | | US | en | newspaper |
Cleveland Plain Dealer | The Plain Dealer | | US | en | newspaper |
Detroit Free Press | | | US | en | newspaper |
Detroit News | The Detroit News | | US | en | newspaper |
Des Moines Register | The Des Moines Register | | US | en | newspaper |
Kansas City Star | The Kansas City Star | | US | en | newspaper |
Las Vegas Review-Journal | | | US | en | newspaper |
Milwaukee Journal Sentinel | | | US | en | newspaper |
Star Tribune | Minneapolis Star Tribune, Minnesota Star Tribune | | US | en | newspaper |
Newsday | | | US | en | newspaper |
Times-Picayune | The Times-Picayune | | US | en | newspaper |
The Oregonian | Oregonian | | US | en | newspaper |
Orange County Register | | | US | en | newspaper |
Orlando Sentinel | | | US | en | newspaper |
Palm Beach Post | | | US | en | newspaper |
Pittsburgh Post-Gazette | | | US | en | newspaper |
Sacramento Bee | The Sacramento Bee | | US | en | newspaper |
Salt Lake Tribune | The Salt Lake Tribune | | US | en | newspaper |
San Diego Union-Tribune | | | US | en | newspaper |
Mercury News | The Mercury News | | US | en | newspaper |
St. Louis Post-Dispatch | St Louis Post-Dispatch | | US | en | newspaper |
Tampa Bay Times | | | US | en | newspaper |
Virginian-Pilot | The Virginian-Pilot | | US | en | newspaper |
Anchorage Daily News | | | US | en | newspaper |
Honolulu Star-Advertiser | | | US | en | newspaper |
Indianapolis Star | | | US | en | newspaper |
Richmond Times-Dispatch | | | US | en | newspaper |
Epoch Times | The Epoch Times | | US | en | newspaper |
Christian Science Monitor | The Christian Science Monitor | | US | en | newspaper |
Village Voice | The Village Voice | | US | en | newspaper |
Texas Tribune | The Texas Tribune | | US | en | online |
CalMatters | | | US | en | online |
Nevada Independent | The Nevada Independent | | US | en | online |
Gothamist | | | US | en | online |
Roll Call | | | US | en | online |
Bloomberg Law | | | US | en | online |
Bloomberg TV | Bloomberg Television | | US | en | online |
Bloomberg Businessweek | Businessweek | | US | en | online |
The Bulwark | | | US | en | online |
Mother Jones | | | US | en | online |
New Republic | The New Republic | | US | en | online |
Drop Site News | | | US | en | online |
404 Media | | | US | en | online |
Punchbowl News | Punchbowl | | US | en | online |
Lawfare | | | US | en | online |
War on the Rocks | | | US | en | online |
USNI News | | | US | en | online |
Task & Purpose | | | US | en | online |
Inside Defense | | | US | en | online |
Aviation Week | | | US | en | online |
Engadget | | | US | en | online |
Gizmodo | | | US | en | online |
CNET | | | US | en | online |
ZDNet | | | US | en | online |
BleepingComputer | Bleeping Computer | | US | en | online |
Krebs on Security | | | US | en | online |
Recorded Future News | | | US | en | online |
Sports Illustrated | | | US | en | online |
Barron's | Barron’s | | US | en | online |
CoinDesk | Coindesk | | US | en | online |
Rest of World | | | US | en | online |
RealClearPolitics | Real Clear Politics | | US | en | online |
Snopes | | | US | en | online |
PolitiFact | Politifact | | US | en | online |
FactCheck.org | | | US | en | online |
The Daily Wire | Daily Wire | | US | en | online |
The Federalist | | | US | en | online |
Zeteo | | | US | en | online |
The Root | ~The Root | | US | en | online |
Business Wire | | | US | en | online |
PR Newswire | | | US | en | online |
GlobeNewswire | | | US | en | online |
Seeking Alpha | | | US | en | online |
Yahoo Finance | | | US | en | online |
NewsNation | | | US | en | broadcaster |
Telemundo | | | US | en | broadcaster |
Scripps News | | | US | en | broadcaster |
Democracy Now | Democracy Now! | | US | en | broadcaster |
PBS Frontline | | | US | en | broadcaster |
Meet the Press | | | US | en | broadcaster |
Face the Nation | | | US | en | broadcaster |
Fox & Friends | Fox and Friends | | US | en | broadcaster |
Good Morning America | | | US | en | broadcaster |
CNN Business | | | US | en | broadcaster |
NBC Nightly News | | | US | en | broadcaster |
ABC 7 | | | US | en | broadcaster |
KTLA | | | US | en | broadcaster |
Zuma Press | | | US | en | agency |
Getty Images | Getty | | US | en | agency |
# Ukraine, Russia, Belarus
Slidstvo.info | Slidstvo.Info | | UA | uk | online |
Bihus.info | Bihus.Info | | UA | uk | online |
Texty.org.ua | | | UA | uk | online |
NGL.media | | | UA | uk | online |
Obozrevatel | Obozriewatel | | UA | uk | online |
Korrespondent.net | | | UA | uk | online |
Novynarnia | | | UA | uk | online |
ArmyInform | Armyinform | | UA | uk | online |
Focus.ua | | | UA | uk | online |
Glavkom | Głavkom, Hławkom | | UA | uk | online |
Ukraine World | | | UA | uk | online |
Army TV | | | UA | uk | broadcaster |
Espreso TV | | | UA | uk | broadcaster |
Channel 24 (Ukraine) | Kanal 24 Ukraina | | UA | uk | broadcaster |
Ostorozhno Novosti | Ostorozjno Novosti | | RU | ru | online |
Faridaily | | | RU | ru | online |
Sota (channel) | SOTAvision, Sotavision | | RU | ru | online |
Mozhem Obyasnit | We Can Explain, Mozjem objasnit | | RU | ru | online |
Holod | Cholod | | RU | ru | online |
Doxa (magazine) | tidskriften Doxa | | RU | ru | online |
Gulagu.net | | | RU | ru | online |
WarGonzo | Wargonzo | | RU | ru | online |
Two Majors | | | RU | ru | online |
Fighterbomber | | | RU | ru | online |
Grey Zone | | | RU | ru | online |
RIA FAN | | | RU | ru | online |
EurAsia Daily | | | RU | ru | online |
Caucasian Knot | Kavkazskij uzel, Kaukaski Węzeł | | RU | ru | online |
Kavkaz.Realii | | | RU | ru | online |
Vot Tak | Wot Tak | | RU | ru | online |
T-invariant | | | RU | ru | online |
Agentstvo Moskva | Moscow news agency | | RU | ru | agency |
Prime (agency) | PRIME agency, nyhetsbyrån Prime | | RU | ru | agency |
Euroradio | Eurorádio | | BY | be | online |
Radio Svaboda | Radyjo Swaboda | | BY | be | online |
Malanka Media | | | BY | be | online |
Flagshtok | Fłahsztok | | BY | be | online |
BYPOL | Bypol | | BY | be | online |
Civil Georgia | Civil.ge | | GE | ka | online |
OC Media | | | GE | ka | online |
JAMnews | | | GE | ka | online |
CivilNet | | | AM | hy | online |
TV8 Moldova | | | MD | ro | broadcaster |
Moldova 1 | | | MD | ro | broadcaster |
# Europe, Asia, the Middle East
La Croix | | | FR | fr | newspaper |
L'Humanité | L'Humanite | | FR | fr | newspaper |
Ouest-France | | | FR | fr | newspaper |
Sud Ouest | | | FR | fr | newspaper |
La Provence | | | FR | fr | newspaper |
La Tribune (France) | Le Journal du Dimanche, Journal du Dimanche | | FR | fr | newspaper |
Nice-Matin | | | FR | fr | newspaper |
Le Canard enchaîné | Canard enchaîné | | FR | fr | newspaper |
L'Obs | | | FR | fr | magazine |
Le Nouvel Obs | | | FR | fr | magazine |
CNews | CNEWS | | FR | fr | broadcaster |
France 2 | | | FR | fr | broadcaster |
RMC | | | FR | fr | broadcaster |
Europe 1 | | | FR | fr | broadcaster |
RTL France | | | FR | fr | broadcaster |
Avvenire | | | IT | it | newspaper |
Il Mattino | | | IT | it | newspaper |
Il Tempo | | | IT | it | newspaper |
Domani | ~Domani | | IT | it | newspaper |
Sky TG24 | | | IT | it | broadcaster |
TG1 | | | IT | it | broadcaster |
LA7 | | | IT | it | broadcaster |
El Confidencial | | | ES | es | newspaper |
El Periódico | | | ES | es | newspaper |
El Español | | | ES | es | newspaper |
elDiario.es | eldiario.es | | ES | es | newspaper |
Mundo Deportivo | | | ES | es | newspaper |
Expresso | | | PT | pt | newspaper |
Correio da Manhã | | | PT | pt | newspaper |
Trouw | | | NL | nl | newspaper |
Het Financieele Dagblad | | | NL | nl | newspaper |
Het Parool | | | NL | nl | newspaper |
RTL Nieuws | | | NL | nl | broadcaster |
Het Laatste Nieuws | | | BE | nl | newspaper |
De Tijd | | | BE | nl | newspaper |
Czech Television | ČT24, Česká televize | | CZ | cs | broadcaster |
Czech Radio | Český rozhlas | | CZ | cs | broadcaster |
Novinky.cz | | | CZ | cs | online |
iDNES | iDnes | | CZ | cs | online |
Deník N | | | CZ | cs | online |
RTVS | | | SK | sk | broadcaster |
444.hu | | | HU | hu | online |
Direkt36 | | | HU | hu | online |
Átlátszó | Atlatszo | | HU | hu | online |
24.hu | | | HU | hu | online |
G4Media | | | RO | ro | online |
Recorder | ~Recorder | | RO | ro | online |
BNT | | | BG | bg | broadcaster |
bTV | | | BG | bg | broadcaster |
Blic | | | RS | sr | newspaper |
Vreme | | | RS | sr | newspaper |
Beta (agency) | nyhetsbyrån Beta, agencja Beta | | RS | sr | agency |
Večernji list | | | HR | hr | newspaper |
To Vima | | | GR | el | newspaper |
Ta Nea | | | GR | el | newspaper |
BirGün | | | TR | tr | newspaper |
Sözcü | | | TR | tr | newspaper |
Milliyet | | | TR | tr | newspaper |
T24 | | | TR | tr | online |
Bianet | | | TR | tr | online |
Medyascope | | | TR | tr | online |
Habertürk | | | TR | tr | broadcaster |
NTV Türkiye | | | TR | tr | broadcaster |
Halk TV | | | TR | tr | broadcaster |
Maariv | | | IL | he | newspaper |
Calcalist | | | IL | he | newspaper |
Globes | ~Globes | | IL | he | newspaper |
i24News | i24NEWS, i24 | | IL | he | broadcaster |
Channel 13 | Channel 13 Israel | | IL | he | broadcaster |
Channel 14 | Channel 14 Israel | | IL | he | broadcaster |
+972 Magazine | | | IL | he | online |
Walla | Walla News | | IL | he | online |
Arutz Sheva | | | IL | he | online |
Shehab | | | PS | ar | agency |
Ma'an | Ma'an News Agency | | PS | ar | agency |
An-Nahar | Annahar | | LB | ar | newspaper |
Al-Akhbar | | | LB | ar | newspaper |
LBCI | | | LB | ar | broadcaster |
Al Jadeed | | | LB | ar | broadcaster |
Al Araby | Al-Araby, Al Araby TV | | QA | ar | broadcaster |
The New Arab | New Arab | | QA | ar | broadcaster |
Al Hadath | Al-Hadath | | AE | ar | broadcaster |
Sky News Arabia | | | AE | ar | broadcaster |
Kurdistan 24 | | | IQ | ku | broadcaster |
Shafaq News | | | IQ | ku | broadcaster |
Iraqi News Agency | | | IQ | ar | agency |
Enab Baladi | | | SY | ar | online |
North Press Agency | | | SY | ar | online |
Kayhan | | | IR | fa | newspaper |
Shargh | | | IR | fa | newspaper |
Etemad | | | IR | fa | newspaper |
Ham-Mihan | Hammihan | | IR | fa | newspaper |
IranWire | | | IR | fa | online |
Nour News | Nournews | | IR | fa | online |
HRANA | Hrana | | IR | fa | agency |
Mizan | Mizan News Agency | | IR | fa | agency |
BBC Farsi | | | GB | fa | broadcaster |
Manoto | | | GB | fa | broadcaster |
India Today | | | IN | en | broadcaster |
Republic TV | | | IN | en | broadcaster |
WION | | | IN | en | broadcaster |
CNN-News18 | | | IN | en | broadcaster |
Economic Times | The Economic Times | | IN | en | newspaper |
Business Standard | | | IN | en | newspaper |
The Telegraph India | | | IN | en | newspaper |
Deccan Herald | | | IN | en | newspaper |
The Wire (India) | The Wire India | | IN | en | online |
Scroll.in | | | IN | en | online |
ThePrint | The Print | | IN | en | online |
The News International | | | PK | en | newspaper |
ARY News | | | PK | ur | broadcaster |
Beijing Youth Daily | | | CN | zh | newspaper |
Southern Weekly | | | CN | zh | newspaper |
Phoenix TV | Phoenix Television | | CN | zh | broadcaster |
Asia Times | | | HK | en | online |
Liberty Times | | | TW | zh | newspaper |
United Daily News | | | TW | zh | newspaper |
TBS | | | JP | ja | broadcaster |
TV Asahi | | | JP | ja | broadcaster |
Fuji TV | | | JP | ja | broadcaster |
JTBC | | | KR | ko | broadcaster |
TV Chosun | | | KR | ko | broadcaster |
Kyunghyang Shinmun | | | KR | ko | newspaper |
ABS-CBN | | | PH | en | broadcaster |
GMA News | | | PH | en | broadcaster |
Myanmar Now | | | MM | en | online |
Mizzima | | | MM | en | online |
Sky News Australia | | | AU | en | broadcaster |
Nine News | | | AU | en | broadcaster |
SBS News Australia | | | AU | en | broadcaster |
Australian Financial Review | | | AU | en | newspaper |
Guardian Australia | | | AU | en | newspaper |
Amu TV | | | AF | fa | online |
Zan Times | | | AF | fa | online |
Mada Masr | | | EG | ar | online |
Radio Dabanga | Dabanga | | SD | ar | broadcaster |
Radio Okapi | Okapi | | CD | fr | broadcaster |
Addis Standard | | | ET | en | online |
The EastAfrican | EastAfrican | | KE | en | newspaper |
News24 | | | ZA | en | online |
amaBhungane | | | ZA | en | online |
The Guardian Nigeria | | | NG | en | newspaper |
Vanguard Nigeria | | | NG | en | newspaper |
Milenio | | | MX | es | newspaper |
La Jornada | | | MX | es | newspaper |
Efecto Cocuyo | | | VE | es | online |
Revista Semana | | | CO | es | magazine |
Caracol | Caracol Radio | | CO | es | broadcaster |
Infobae | | | AR | es | online |
El Faro | | | SV | es | online |
14ymedio | | | CU | es | online |
La Presse (Montreal) | | | CA | fr | newspaper |
Le Devoir | | | CA | fr | newspaper |
Global News | | | CA | en | broadcaster |
Radio-Canada | | | CA | en | broadcaster |
# pollsters, trackers, institutes
Infratest dimap | Infratest Dimap, infratest dimap | | DE | de | analyst |
Forsa | de:Forsa, Forsa-Institut | | DE | de | analyst |
Insa | INSA, Insa-Institut | | DE | de | analyst |
Forschungsgruppe Wahlen | | | DE | de | analyst |
Allensbach | Institut für Demoskopie Allensbach | | DE | de | analyst |
Civey | | | DE | de | analyst |
United Surveys | | | PL | pl | analyst |
Opinia24 | | | PL | pl | analyst |
Pollster | pl:~Pollster, Instytut Badań Pollster, ~Pollster | | PL | pl | analyst |
SW Research | | | PL | pl | analyst |
Research Partner | | | PL | pl | analyst |
Ogólnopolska Grupa Badawcza | | | PL | pl | analyst |
Social Changes | | | PL | pl | analyst |
Demoskop | | | SE | sv | analyst |
Sentio | | | SE | sv | analyst |
SOM-institutet | SOM Institute | | SE | sv | analyst |
V-Dem | V-Dem Institute, V-Dem-institutet | | SE | sv | analyst |
Respons Analyse | | | NO | nb | analyst |
InFact | Infact | | NO | nb | analyst |
Epinion | | | DK | da | analyst |
Voxmeter | | | DK | da | analyst |
Megafon (Denmark) | Megafon-måling | | DK | da | analyst |
Taloustutkimus | | | FI | fi | analyst |
Black Bird Group | Black Bird Group-analytiker | | FI | fi | analyst |
Rating Group | Rating Group Ukraine | | UA | uk | analyst |
Frontelligence Insight | | | UA | uk | analyst |
Kyiv School of Economics | KSE, KSE Institute, Kijowska Szkoła Ekonomii | | UA | uk | analyst |
Gradus Research | | | UA | uk | analyst |
Savanta | | | GB | en | analyst |
Opinium | | | GB | en | analyst |
More in Common | | | GB | en | analyst |
Survation | | | GB | en | analyst |
BMG Research | | | GB | en | analyst |
Deltapoll | | | GB | en | analyst |
JL Partners | | | GB | en | analyst |
Find Out Now | | | GB | en | analyst |
Redfield & Wilton | | | GB | en | analyst |
Capital Economics | | | GB | en | analyst |
Oxford Economics | | | GB | en | analyst |
Wood Mackenzie | | | GB | en | analyst |
Verisk Maplecroft | | | GB | en | analyst |
Control Risks | | | GB | en | analyst |
Economist Intelligence Unit | EIU | | GB | en | analyst |
Reuters Institute | Reuters Institute for the Study of Journalism | | GB | en | analyst |
Institute for Strategic Dialogue | | | GB | en | analyst |
World Weather Attribution | | | GB | en | analyst |
BloombergNEF | Bloomberg NEF | | GB | en | analyst |
ICIS | | | GB | en | analyst |
Ambrey | | | GB | en | analyst |
Vanguard Tech | | | GB | en | analyst |
Dryad Global | | | GB | en | analyst |
ACLED | Armed Conflict Location & Event Data | | US | en | analyst |
Emerson College | Emerson College Polling | | US | en | analyst |
Marist Poll | Marist College | | US | en | analyst |
Monmouth University | | | US | en | analyst |
Siena College | | | US | en | analyst |
Suffolk University | | | US | en | analyst |
Rasmussen Reports | | | US | en | analyst |
AtlasIntel | | | US | en | analyst |
Harris Poll | The Harris Poll | | US | en | analyst |
Eurasia Group | | | US | en | analyst |
Recorded Future | | | US | en | analyst |
CrowdStrike | Crowdstrike | | US | en | analyst |
Mandiant | | | US | en | analyst |
Graphika | | | US | en | analyst |
NewsGuard | Newsguard | | US | en | analyst |
DFRLab | | | US | en | analyst |
OpenSecrets | | | US | en | analyst |
TankerTrackers | TankerTrackers.com | | US | en | analyst |
FlightAware | | | US | en | analyst |
Berkeley Earth | | | US | en | analyst |
Climate Action Tracker | | | US | en | analyst |
Moody's Analytics | Moody’s Analytics | | US | en | analyst |
Consumer Reports | | | US | en | analyst |
Beyond Parallel | | | US | en | analyst |
Center for AI Safety | | | US | en | analyst |
Flightradar24 | Flightradar | | SE | en | analyst |
MarineTraffic | Marine Traffic | | GR | en | analyst |
Citizen Lab | | | CA | en | analyst |
ESET | | | SK | en | analyst |
Check Point | Check Point Research | | IL | en | analyst |
EU DisinfoLab | | | BE | en | analyst |
Montel News | | | NO | en | analyst |
Copernicus Climate Change Service | EU:s klimattjänst Copernicus, Copernicus-tjänsten, klimattjänsten Copernicus, klimatjenesten Copernicus | | DE | en | analyst |
Small Arms Survey | | | CH | en | analyst |
Global Initiative against Transnational Organized Crime | | | CH | en | analyst |
Odoxa | | | FR | fr | analyst |
Harris Interactive | | | FR | fr | analyst |
`;

export const outlets: readonly Outlet[] = rows(TABLE).map(([name, forms, domain, country, languages, kind, owner]) => ({
  name: name!, forms: list(forms), domain: domain || null, country: country ?? "", languages: list(languages), kind: kind as OutletKind, owner: owner || null,
}));
