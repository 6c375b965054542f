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
`;

export const outlets: readonly Outlet[] = rows(TABLE).map(([name, forms, domain, country, languages, kind, owner]) => ({
  name: name!, forms: list(forms), domain: domain || null, country: country ?? "", languages: list(languages), kind: kind as OutletKind, owner: owner || null,
}));
