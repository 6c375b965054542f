/**
 * German: the words of the language as the news of Germany, Austria and Switzerland write it. Every noun has a capital, verbs of
 * subordinate clauses and infinitives stand last, reported speech stands in the subjunctive. Order and meaning of the fields: pack.ts.
 */
import type { Pack } from "./pack.ts";

const pack: Pack = {
  code: "de",
  name: "German",
  letters: "abcdefghijklmnopqrstuvwxyzäöüßàáâãåæçéèêëíïîñóôòøúûýčćšžłńřğıś",
  quotes: ["„ “", "» «", "« »", "“ ”", "„ ”", "\" \"", "‚ ‘", "› ‹", "‹ ›", "' '"],
  dashTurns: false,
  unmarkedTurns: false,
  abbreviations: `
      a.D. Abs. Abt. allg. Anm. Art. Aufl. b. bspw. bzw. ca. chem. d.h. d. Dipl. Dr. ebd. ehem. eigtl. einschl. etc. evtl. exkl. f. ff. Fr. geb. gegr. gest. ggf. Hr. Hrsg.
      i.d.R. inkl. insb. Inc. Jh. Jr. jun. Kap. Kfz. lat. Ltd. max. med. Mill. min. Min. Mio. Mrd. Bio. n.Chr. Nr. o.ä. o.g. Prof. rd. s. S. s.o. s.u. sen. sog. St. Std.
      Str. Tel. Tsd. u. u.a. u.ä. usf. usw. u.U. v. v.a. v.Chr. vgl. vs. z.B. z. z.T. z.Zt. zzgl. zz. Jan. Febr. Feb. Apr. Aug. Sept. Okt. Nov. Dez. Mo. Di. Mi. Do. Sa. So.`,

  speech: {
    verbs: [
      { forms: "sagt{,e,en} sagen / gesagt / sagen / / sagend", act: "say", takes: "quote that bare wh" },
      { forms: "äußer{t,te,ten,n} / geäußert / äußern / / äußernd", act: "say", takes: "quote that bare np" },
      { forms: "äußer{t,te,ten,n} / geäußert / äußern / / äußernd", act: "say", takes: "quote that bare zu:np über:np", particle: "sich" },
      { forms: `erklär{t,te,ten,en} erläuter{t,te,ten,n} berichte{t,te,ten,n} erzähl{t,te,ten,en} schilder{t,te,ten,n} vermelde{t,te,ten,n} verkünde{t,te,ten,n}
        verlautbar{t,te,ten,en} vermittel{t,te,ten,n} kommunizier{t,te,ten,en} signalisier{t,te,ten,en} offenbar{t,te,ten,en} enthüll{t,te,ten,en} verr{ät,iet,ieten,aten}
        bekunde{t,te,ten,n} beteuer{t,te,ten,n} beton{t,te,ten,en} unterstreich{t,te,ten,en} bekräftig{t,te,ten,en} bemerk{t,te,ten,en} erwähn{t,te,ten,en}
        ergänz{t,te,ten,en} präzisier{t,te,ten,en} konstatier{t,te,ten,en} resümier{t,te,ten,en} argumentier{t,te,ten,en} notier{t,te,ten,en} twitter{t,te,ten,n}
        poste{t,te,ten,n} blogg{t,te,ten,en} formulier{t,te,ten,en} / erklärt erläutert berichtet erzählt geschildert vermeldet verkündet verlautbart vermittelt
        kommuniziert signalisiert geoffenbart enthüllt verraten bekundet beteuert betont unterstreicht bekräftigt bemerkt erwähnt ergänzt präzisiert konstatiert resümiert
        argumentiert notiert getwittert gepostet gebloggt formuliert / erklären erläutern berichten erzählen schildern vermelden verkünden verlautbaren vermitteln
        kommunizieren signalisieren offenbaren enthüllen verraten bekunden beteuern betonen unterstreichen bekräftigen bemerken erwähnen ergänzen präzisieren konstatieren
        resümieren argumentieren notieren twittern posten bloggen formulieren / / erklärend erläuternd berichtend erzählend schildernd vermeldend verkündend verlautbarend
        vermittelnd kommunizierend signalisierend offenbarend enthüllend verratend bekundend beteuernd betonend unterstreichend bekräftigend bemerkend erwähnend ergänzend
        präzisierend konstatierend resümierend argumentierend notierend twitternd postend bloggend formulierend`, act: "say", takes: "quote that bare wh" },
      { forms: `melde{t,te,ten,n} schr{eibt,ieb,ieben,eiben} mail{t,te,ten,en} titel{t,te,ten,n} kabel{t,te,ten,n} funk{t,te,ten,en} sims{t,te,ten,en} / gemeldet
        geschrieben gemailt getitelt gekabelt gefunkt gesimst / melden schreiben mailen titeln kabeln funken simsen / / meldend schreibend mailend titelnd kabelnd funkend
        simsend`, act: "say", takes: "quote that bare wh" },
      { forms: "teil{t,te,ten,en}", act: "say", takes: "quote that bare np wh", particle: "mit" },
      { forms: "mitteil{t,te,ten,en} / mitgeteilt / mitteilen mitzuteilen", act: "say", takes: "quote that bare np wh" },
      { forms: "merk{t,te,ten,en} fügt{,e,en} fügen gibt gab gaben geben", act: "say", takes: "quote that bare np wh", particle: "an" },
      { forms: `anmerk{t,te,ten,en} anfüg{t,te,ten,en} angibt angab{,en} angeben / angemerkt angefügt angegeben / anmerken anzumerken anfügen anzufügen angeben anzugeben`, act: "say", takes: "quote that bare np wh" },
      { forms: "fügt{,e,en} fügen", act: "say", takes: "quote that bare np wh", particle: "hinzu" },
      { forms: "hinzufüg{t,te,ten,en} / hinzugefügt / hinzu{fügen,zufügen}", act: "say", takes: "quote that bare np wh" },
      { forms: "stell{t,te,ten,en} hält hielt{,en} halten", act: "say", takes: "quote that bare np wh", particle: "fest" },
      { forms: `feststell{t,te,ten,en} festh{ält,ielt,ielten,alten} / festgestellt festgehalten / fest{stellen,zustellen,halten,zuhalten}`, act: "say", takes: "quote that bare np wh" },
      { forms: "stell{t,te,ten,en}", act: "say", takes: "quote that bare np wh", particle: "klar" },
      { forms: "klarstell{t,te,ten,en} / klargestellt / klar{stellen,zustellen}", act: "say", takes: "quote that bare np wh" },
      { forms: "stell{t,te,ten,en} streich{t,te,ten,en}", act: "say", takes: "quote that bare np wh", particle: "heraus" },
      { forms: `herausstell{t,te,ten,en} herausstreich{t,te,ten,en} / herausgestellt herausgestreicht / heraus{stellen,zustellen,streichen,zustreichen}`, act: "say", takes: "quote that bare np wh" },
      { forms: "führ{t,te,ten,en} sagt{,e,en} sagen", act: "say", takes: "quote that bare np wh", particle: "aus" },
      { forms: "ausführ{t,te,ten,en} aussag{t,te,ten,en} / ausgeführt ausgesagt / ausführen auszuführen aussagen auszusagen", act: "say", takes: "quote that bare np wh" },
      { forms: "legt{,e,en} legen", act: "say", takes: "quote that bare np wh", particle: "dar" },
      { forms: "darleg{t,te,ten,en} / dargelegt / darlegen darzulegen", act: "say", takes: "quote that bare np wh" },
      { forms: "gibt gab gaben geben mach{t,te,ten,en}", act: "say", takes: "quote that bare np wh", particle: "bekannt" },
      { forms: `bekanntg{ibt,ab,aben,eben} bekanntmach{t,te,ten,en} / bekanntgegeben bekanntgemacht / bekannt{geben,zugeben,machen,zumachen}`, act: "say", takes: "quote that bare np wh" },
      { forms: "gibt gab gaben geben", act: "say", takes: "quote that bare np wh", particle: "durch" },
      { forms: "durchg{ibt,ab,aben,eben} / durchgegeben / durch{geben,zugeben}", act: "say", takes: "quote that bare np wh" },
      { forms: "gibt gab gaben geben", act: "say", takes: "quote that bare np wh", particle: "weiter" },
      { forms: "weiterg{ibt,ab,aben,eben} / weitergegeben / weiter{geben,zugeben}", act: "say", takes: "quote that bare np wh" },
      { forms: "hebt{,e,en} heben", act: "say", takes: "quote that bare np wh", particle: "hervor" },
      { forms: "hervorheb{t,te,ten,en} / hervorgehebt / hervor{heben,zuheben}", act: "say", takes: "quote that bare np wh" },
      { forms: "ruft rief{,en} rufen raun{t,te,ten,en}", act: "say", takes: "quote that bare np wh", particle: "zu" },
      { forms: "zuruft zurief{,en} zurufen zuraun{t,te,ten,en} / zugerufen zugeraunt / zurufen zuzurufen zuraunen zuzuraunen", act: "say", takes: "quote that bare np wh" },
      { forms: "wirft warf{,en} werfen wendet wandte{,n} wenden", act: "say", takes: "quote that bare np wh", particle: "ein" },
      { forms: `einw{irft,arf,arfen,erfen} einw{endet,andte,andten,enden} / eingeworfen eingewandt / einwerfen einzuwerfen einwenden einzuwenden`, act: "say", takes: "quote that bare np wh" },
      { forms: "schick{t,te,ten,en}", act: "say", takes: "quote that bare np wh", particle: "voraus" },
      { forms: "vorausschick{t,te,ten,en} / vorausgeschickt / voraus{schicken,zuschicken}", act: "say", takes: "quote that bare np wh" },
      { forms: "legt{,e,en} legen schieb{t,te,ten,en}", act: "say", takes: "quote that bare np wh", particle: "nach" },
      { forms: `nachleg{t,te,ten,en} nachschieb{t,te,ten,en} / nachgelegt nachgeschiebt / nach{legen,zulegen,schieben,zuschieben}`, act: "say", takes: "quote that bare np wh" },
      { forms: "gibt gab gaben geben", act: "say", takes: "quote that bare np wh", particle: "wieder" },
      { forms: "wiederg{ibt,ab,aben,eben} / wiedergegeben / wieder{geben,zugeben}", act: "say", takes: "quote that bare np wh" },
      { forms: "gibt gab gaben geben", act: "say", takes: "quote that bare np wh", particle: "preis" },
      { forms: "preisg{ibt,ab,aben,eben} / preisgegeben / preis{geben,zugeben}", act: "say", takes: "quote that bare np wh" },
      { forms: "tut tat taten tun", act: "say", takes: "quote that bare np wh", particle: "kund" },
      { forms: "kundt{ut,at,aten,un} / kundgetan / kund{tun,zutun}", act: "say", takes: "quote that bare np wh" },
      { forms: "legt{,e,en} legen", act: "say", takes: "quote that bare np wh", particle: "offen" },
      { forms: "offenleg{t,te,ten,en} / offengelegt / offen{legen,zulegen}", act: "say", takes: "quote that bare np wh" },
      { forms: "stell{t,te,ten,en}", act: "say", takes: "obj+as np wh", particle: "dar", weak: true },
      { forms: "darstell{t,te,ten,en} / dargestellt / darstellen darzustellen", act: "say", takes: "obj+as np wh", weak: true },
      { forms: `weist wies{,en} weisen verw{eist,ies,iesen,eisen} / gewiesen verwiesen / weisen verweisen / / weisend verweisend`, act: "say", takes: "auf:np auf:that quote that", weak: true },
      { forms: "weist wies wiesen weisen", act: "say", takes: "that auf:np quote", particle: "darauf_hin hin" },
      { forms: "hinweist hinwies hinwiesen / hingewiesen / hinweisen hinzuweisen", act: "say", takes: "auf:np darauf:that that quote" },
      { forms: "mach{t,te,ten,en} / gemacht / machen / / machend", act: "say", takes: "that quote np wh", particle: "klar deutlich darauf_aufmerksam geltend bekannt" },
      { forms: "stell{t,te,ten,en} / gestellt / stellen / / stellend", act: "say", takes: "that quote bare", particle: "klar fest heraus" },
      { forms: "gibt gab gaben geben / gegeben / geben / / gebend", act: "say", takes: "that bare quote wh", particle: "zu_protokoll zu_verstehen zu_bedenken zu_erkennen" },
      { forms: "bringt brachte{,n} bringen / gebracht / bringen / / bringend", act: "say", takes: "np that", particle: "zum_ausdruck ins_gespräch ins_spiel zur_sprache", weak: true },
      { forms: "legt{,e,en} legen / gelegt / legen / / legend", act: "say", takes: "that quote np", particle: "dar offen nahe nach" },
      { forms: `informier{t,te,ten,en} unterrichte{t,te,ten,n} benachrichtig{t,te,ten,en} / informiert unterrichtet benachrichtigt / informieren unterrichten
        benachrichtigen / / informierend unterrichtend benachrichtigend`, act: "say", takes: "obj+that obj+über:np über:np that quote" },
      { forms: "spricht sprach{,en} sprechen / gesprochen / sprechen / / sprechend", act: "say", takes: "von:np von:that quote", weak: true },
      { forms: "spricht sprach{,en} sprechen", act: "say", takes: "np quote", particle: "an", weak: true },
      { forms: "anspr{icht,ach,achen,echen} / angesprochen / ansprechen anzusprechen", act: "say", takes: "np quote", weak: true },
      { forms: "spricht sprach{,en} sprechen", act: "say", takes: "np quote", particle: "aus", weak: true },
      { forms: "ausspr{icht,ach,achen,echen} / ausgesprochen / aussprechen auszusprechen", act: "say", takes: "np quote", weak: true },
      { forms: "spricht sprach{,en} sprechen / gesprochen / sprechen / / sprechend", act: "say", takes: "für:np gegen:np für:inf dafür:inf dafür:that dagegen:that dagegen:inf", particle: "sich_aus sich" },
      { forms: `rede{t,te,ten,n} plauder{t,te,ten,n} schwärm{t,te,ten,en} berichte{t,te,ten,n} / geredet geplaudert geschwärmt berichtet / reden plaudern schwärmen
        berichten / / redend plaudernd schwärmend berichtend`, act: "say", takes: "von:np über:np von:that quote", weak: true },
      { forms: `antworte{t,te,ten,n} erwider{t,te,ten,n} entgegne{t,te,ten,n} konter{t,te,ten,n} versetz{t,te,ten,en} replizier{t,te,ten,en} reagier{t,te,ten,en} /
        geantwortet erwidert entgegnet gekontert versetzt repliziert reagiert / antworten erwidern entgegnen kontern versetzen replizieren reagieren / / antwortend
        erwidernd entgegnend konternd versetzend replizierend reagierend`, act: "say", takes: "quote that bare auf:np mit:np" },
      { forms: `kommentier{t,te,ten,en} bilanzier{t,te,ten,en} zitier{t,te,ten,en} wiederhol{t,te,ten,en} diktier{t,te,ten,en} rezitier{t,te,ten,en} folger{t,te,ten,n}
        schlussfolger{t,te,ten,n} / kommentiert bilanziert zitiert gewiederholt diktiert rezitiert gefolgert geschlussfolgert / kommentieren bilanzieren zitieren
        wiederholen diktieren rezitieren folgern schlussfolgern / / kommentierend bilanzierend zitierend wiederholend diktierend rezitierend folgernd schlussfolgernd`, act: "say", takes: "quote that np" },
      { forms: "fass{t,te,ten,en}", act: "say", takes: "quote that np", particle: "zusammen" },
      { forms: "zusammenfass{t,te,ten,en} / zusammengefasst / zusammen{fassen,zufassen}", act: "say", takes: "quote that np" },
      { forms: `ruft rief{,en} rufen schr{eit,ie,ien,eien} flüster{t,te,ten,n} murmel{t,te,ten,n} brüll{t,te,ten,en} schimpf{t,te,ten,en} stöhn{t,te,ten,en}
        stammel{t,te,ten,n} stotter{t,te,ten,n} raun{t,te,ten,en} zisch{t,te,ten,en} knurr{t,te,ten,en} fauch{t,te,ten,en} keuch{t,te,ten,en} schluchz{t,te,ten,en}
        jammer{t,te,ten,n} jubel{t,te,ten,n} polter{t,te,ten,n} wetter{t,te,ten,n} donner{t,te,ten,n} ätzt{,e,en} ätzen scherz{t,te,ten,en} spotte{t,te,ten,n}
        witzel{t,te,ten,n} frotzel{t,te,ten,n} läster{t,te,ten,n} höhn{t,te,ten,en} grummel{t,te,ten,n} brumm{t,te,ten,en} mecker{t,te,ten,n} maul{t,te,ten,en} / gerufen
        geschrien geflüstert gemurmelt gebrüllt geschimpft gest{öhnt,ammelt,ottert} geraunt gezischt geknurrt gefaucht gekeucht geschluchzt gejammert gejubelt gepoltert
        gewettert gedonnert geätzt gescherzt gespottet gewitzelt gefrotzelt gelästert gehöhnt gegrummelt gebrummt gemeckert gemault / rufen schreien flüstern murmeln
        brüllen schimpfen stöhnen stammeln stottern raunen zischen knurren fauchen keuchen schluchzen jammern jubeln poltern wettern donnern ätzen scherzen spotten witzeln
        frotzeln lästern höhnen grummeln brummen meckern maulen / / rufend schreiend flüsternd murmelnd brüllend schimpfend stöhnend stammelnd stotternd raunend zischend
        knurrend fauchend keuchend schluchzend jammernd jubelnd polternd wetternd donnernd ätzend scherzend spottend witzelnd frotzelnd lästernd höhnend grummelnd brummend
        meckernd maulend`, act: "say", takes: "quote that bare über:np gegen:np" },
      { forms: "ruft rief{,en} rufen", act: "say", takes: "quote that bare", particle: "aus" },
      { forms: "ausr{uft,ief,iefen,ufen} / ausgerufen / ausrufen auszurufen", act: "say", takes: "quote that bare" },
      { forms: "räum{t,te,ten,en}", act: "say", takes: "quote that bare", particle: "ein" },
      { forms: "einräum{t,te,ten,en} / eingeräumt / einräumen einzuräumen", act: "say", takes: "quote that bare" },
      { forms: `seufz{t,te,ten,en} lächel{t,te,ten,n} lach{t,te,ten,en} grins{t,te,ten,en} nick{t,te,ten,en} strahl{t,te,ten,en} wein{t,te,ten,en} schmunzel{t,te,ten,n}
        zürn{t,te,ten,en} tobt{,e,en} toben überleg{t,te,ten,en} grübel{t,te,ten,n} / geseufzt gelächelt gelacht gegrinst genickt gestrahlt geweint geschmunzelt gezürnt
        getobt überlegt gegrübelt / seufzen lächeln lachen grinsen nicken strahlen weinen schmunzeln zürnen toben überlegen grübeln / / seufzend lächelnd lachend grinsend
        nickend strahlend weinend schmunzelnd zürnend tobend überlegend grübelnd`, act: "say", takes: "quote", weak: true },
      { forms: `behaupte{t,te,ten,n} versicher{t,te,ten,n} beharr{t,te,ten,en} / behauptet versichert beharrt / behaupten versichern beharren / / behauptend versichernd
        beharrend`, act: "say", takes: "quote that bare obj+that obj+bare auf:np auf:that" },
      { forms: "gibt gab gaben geben bringt brachte{,n} bringen", act: "say", takes: "that np inf quote bare", particle: "vor" },
      { forms: `vorg{ibt,ab,aben,eben} vorbr{ingt,achte,achten,ingen} / vorgegeben vorgebracht / vorgeben vorzugeben vorbringen vorzubringen`, act: "say", takes: "that np inf quote bare" },
      { forms: `insistier{t,te,ten,en} poch{t,te,ten,en} best{eht,and,anden,ehen} / insistiert gepocht bestanden / insistieren pochen bestehen / / insistierend pochend
        bestehend`, act: "say", takes: "auf:np auf:that quote", weak: true },
      { forms: `beschr{eibt,ieb,ieben,eiben} bezeichne{t,te,ten,n} charakterisier{t,te,ten,en} werte{t,te,ten,n} einstuf{t,te,ten,en} titulier{t,te,ten,en}
        brandmark{t,te,ten,en} / beschrieben bezeichnet charakterisiert gewertet geeinstuft tituliert gebrandmarkt / beschreiben bezeichnen charakterisieren werten
        einstufen titulieren brandmarken / / beschreibend bezeichnend charakterisierend wertend einstufend titulierend brandmarkend`, act: "say", takes: "obj+as quote" },
      { forms: "stuf{t,te,ten,en} ordne{t,te,ten,n}", act: "say", takes: "obj+as", particle: "ein", weak: true },
      { forms: `einstuf{t,te,ten,en} einordne{t,te,ten,n} / eingestuft eingeordnet / einstufen einzustufen einordnen einzuordnen`, act: "say", takes: "obj+as", weak: true },
      { forms: "nennt nannte{,n} nennen / genannt / nennen / / nennend", act: "say", takes: "obj+np np quote" },
      { forms: `zeig{t,te,ten,en} beleg{t,te,ten,en} ergibt ergab{,en} ergeben beweist bewies{,en} beweisen dokumentier{t,te,ten,en} verdeutlich{t,te,ten,en}
        illustrier{t,te,ten,en} suggerier{t,te,ten,en} / gezeigt belegt ergeben bewiesen dokumentiert verdeutlicht illustriert suggeriert / zeigen belegen ergeben beweisen
        dokumentieren verdeutlichen illustrieren suggerieren / / zeigend belegend ergebend beweisend dokumentierend verdeutlichend illustrierend suggerierend`, act: "say", takes: "that wh np quote", weak: true },
      { forms: "legt{,e,en} legen", act: "say", takes: "that wh np", particle: "nahe", weak: true },
      { forms: "naheleg{t,te,ten,en} / nahegelegt / nahe{legen,zulegen}", act: "say", takes: "that wh np", weak: true },
      { forms: "zeig{t,te,ten,en} deck{t,te,ten,en}", act: "say", takes: "that wh np", particle: "auf", weak: true },
      { forms: "aufzeig{t,te,ten,en} aufdeck{t,te,ten,en} / aufgezeigt aufgedeckt / aufz{eigen,uzeigen} aufdecken aufzudecken", act: "say", takes: "that wh np", weak: true },
      { forms: "weist wies{,en} weisen", act: "say", takes: "that wh np", particle: "nach", weak: true },
      { forms: "nachw{eist,ies,iesen,eisen} / nachgewiesen / nach{weisen,zuweisen}", act: "say", takes: "that wh np", weak: true },
      { forms: "deute{t,te,ten,n}", act: "say", takes: "that np wh quote", particle: "an" },
      { forms: "andeute{t,te,ten,n} / angedeutet / andeuten anzudeuten", act: "say", takes: "that np wh quote" },
      { forms: "durchblick{t,te,ten,en} / gedurchblickt / durchblicken / / durchblickend", act: "say", takes: "that np wh quote" },
      { forms: "weist wies{,en} weisen", act: "say", takes: "np that", particle: "aus", weak: true },
      { forms: "ausw{eist,ies,iesen,eisen} / ausgewiesen / ausweisen auszuweisen", act: "say", takes: "np that", weak: true },
      { forms: "lässt ließ{,en} lassen / gelassen / lassen / / lassend", act: "say", takes: "that quote wh", particle: "durchblicken wissen verlauten mitteilen erkennen ausrichten erklären verbreiten" },
      { forms: `bedauer{t,te,ten,n} beklag{t,te,ten,en} bemängel{t,te,ten,n} / bedauert beklagt bemängelt / bedauern beklagen bemängeln / / bedauernd beklagend bemängelnd`, act: "say", takes: "quote that np inf" },
      { forms: "klag{t,te,ten,en} / geklagt / klagen / / klagend", act: "say", takes: "über:np quote that bare", weak: true },
      { forms: "entschuldig{t,te,ten,en} / entschuldigt / entschuldigen / / entschuldigend", act: "say", takes: "für:np that", particle: "sich" },
      { forms: "schl{ägt,ug,ugen,agen}", act: "say", takes: "that np quote inf bare", particle: "vor" },
      { forms: "vorschl{ägt,ug,ugen,agen} / vorgeschlagen / vorschlagen vorzuschlagen", act: "say", takes: "that np quote inf bare" },
      { forms: "regt{,e,en} regen", act: "say", takes: "that np quote inf bare", particle: "an" },
      { forms: "anreg{t,te,ten,en} / angeregt / anregen anzuregen", act: "say", takes: "that np quote inf bare" },
      { forms: "kündig{t,te,ten,en}", act: "plan", takes: "that np inf quote bare", particle: "an" },
      { forms: "ankündig{t,te,ten,en} / angekündigt / ankündigen anzukündigen", act: "plan", takes: "that np inf quote bare" },
      { forms: `vorschlag{t,te,ten,en} plädier{t,te,ten,en} werb{t,te,ten,en} / gevorschlagt plädiert gewerbt / vorschlagen plädieren werben / / vorschlagend plädierend
        werbend`, act: "say", takes: "für:np dafür:that dafür:inf für:inf", weak: true },
      { forms: "bezeug{t,te,ten,en} / bezeugt / bezeugen / / bezeugend", act: "confirm", takes: "that np" },
      { forms: `bestätig{t,te,ten,en} bekräftig{t,te,ten,en} verifizier{t,te,ten,en} attestier{t,te,ten,en} / bestätigt bekräftigt verifiziert attestiert / bestätigen
        bekräftigen verifizieren attestieren / / bestätigend bekräftigend verifizierend attestierend`, act: "confirm", takes: "that bare np quote wh inf" },
      { forms: "räum{t,te,ten,en} gest{eht,and,anden,ehen}", act: "confirm", takes: "that bare np quote inf", particle: "ein" },
      { forms: `einräum{t,te,ten,en} eingest{eht,and,anden,ehen} / eingeräumt eingestanden / einräumen einzuräumen eingestehen einzugestehen`, act: "confirm", takes: "that bare np quote inf" },
      { forms: "gibt gab gaben geben", act: "confirm", takes: "that bare np quote inf", particle: "zu" },
      { forms: "zugibt zugab{,en} zugeben / zugegeben / zugeben zuzugeben", act: "confirm", takes: "that bare np quote inf" },
      { forms: `gest{eht,and,anden,ehen} bekennt bekannte{,n} bekennen / gestanden bekannt / gestehen bekennen / / gestehend bekennend`, act: "confirm", takes: "that bare np quote inf" },
      { forms: "erkennt erkannte{,n} erkennen", act: "confirm", takes: "that np", particle: "an", weak: true },
      { forms: "anerk{ennt,annte,annten,ennen} / anerkannt / anerkennen anzuerkennen", act: "confirm", takes: "that np", weak: true },
      { forms: "anerkenne{t,te,ten,n} / geanerkennet / anerkennen / / anerkennend", act: "confirm", takes: "that np", weak: true },
      { forms: `dementier{t,te,ten,en} bestr{eitet,itt,itten,eiten} leugne{t,te,ten,n} vernein{t,te,ten,en} / dementiert bestritten geleugnet verneint / dementieren
        bestreiten leugnen verneinen / / dementierend bestreitend leugnend verneinend`, act: "deny", takes: "that np inf quote bare" },
      { forms: "weist wies{,en} weisen", act: "deny", takes: "np that quote inf", particle: "zurück" },
      { forms: "zurückw{eist,ies,iesen,eisen} / zurückgewiesen / zurück{weisen,zuweisen}", act: "deny", takes: "np that quote inf" },
      { forms: "streitet stritt{,en} streiten", act: "deny", takes: "np that quote inf", particle: "ab" },
      { forms: "abstr{eitet,itt,itten,eiten} / abgestritten / abstreiten abzustreiten", act: "deny", takes: "np that quote inf" },
      { forms: "widerspr{icht,ach,achen,echen} / widersprochen / widersprechen / / widersprechend", act: "deny", takes: "np quote that", weak: true },
      { forms: "schl{ießt,oss,ossen,ießen}", act: "deny", takes: "np that inf quote", particle: "aus" },
      { forms: "ausschl{ießt,oss,ossen,ießen} / ausgeschlossen / ausschließen auszuschließen", act: "deny", takes: "np that inf quote" },
      { forms: "lehn{t,te,ten,en}", act: "deny", takes: "np inf that quote", particle: "ab", weak: true },
      { forms: "ablehn{t,te,ten,en} / abgelehnt / ablehnen abzulehnen", act: "deny", takes: "np inf that quote", weak: true },
      { forms: "verweiger{t,te,ten,n} / verweigert / verweigern / / verweigernd", act: "deny", takes: "np inf that quote", weak: true },
      { forms: "ablehn{t,te,ten,en} / geablehnt / ablehnen / / ablehnend", act: "deny", takes: "np inf that quote", weak: true },
      { forms: "weiger{t,te,ten,n} verwahr{t,te,ten,en} / geweigert verwahrt / weigern verwahren / / weigernd verwahrend", act: "deny", takes: "inf gegen:np", particle: "sich" },
      { forms: "distanzier{t,te,ten,en} / distanziert / distanzieren / / distanzierend", act: "deny", takes: "von:np", particle: "sich" },
      { forms: `beschuldig{t,te,ten,en} bezichtig{t,te,ten,en} / beschuldigt bezichtigt / beschuldigen bezichtigen / / beschuldigend bezichtigend`, act: "accuse", takes: "obj+inf obj+np obj+that np" },
      { forms: "wirft warf{,en} werfen", act: "accuse", takes: "obj+inf obj+np obj+that quote np that", particle: "vor" },
      { forms: "vorw{irft,arf,arfen,erfen} / vorgeworfen / vorwerfen vorzuwerfen", act: "accuse", takes: "obj+inf obj+np obj+that quote np that" },
      { forms: `vorwerf{t,te,ten,en} unterstell{t,te,ten,en} / gevorwerft unterstellt / vorwerfen unterstellen / / vorwerfend unterstellend`, act: "accuse", takes: "obj+inf obj+np obj+that that np" },
      { forms: "verdächtig{t,te,ten,en} / verdächtigt / verdächtigen / / verdächtigend", act: "accuse", takes: "obj+inf obj+np np" },
      { forms: "verantworte{t,te,ten,n} / verantwortet / verantworten / / verantwortend", act: "accuse", takes: "np", weak: true },
      { forms: "mach{t,te,ten,en} / gemacht / machen / / machend", act: "accuse", takes: "für:np np obj+für:np", particle: "verantwortlich", weak: true },
      { forms: "klag{t,te,ten,en}", act: "accuse", takes: "obj+inf np obj+np", particle: "an", weak: true },
      { forms: "anklag{t,te,ten,en} / angeklagt / anklagen anzuklagen", act: "accuse", takes: "obj+inf np obj+np", weak: true },
      { forms: "anzeig{t,te,ten,en} / geanzeigt / anzeigen / / anzeigend", act: "accuse", takes: "np", weak: true },
      { forms: "warn{t,te,ten,en} mahn{t,te,ten,en} / gewarnt gemahnt / warnen mahnen / / warnend mahnend", act: "warn", takes: "vor:np davor:inf davor:that vor:that quote that bare obj+vor:np obj+davor:inf inf" },
      { forms: "mahn{t,te,ten,en}", act: "demand", takes: "np that quote", particle: "an" },
      { forms: "anmahn{t,te,ten,en} / angemahnt / anmahnen anzumahnen", act: "demand", takes: "np that quote" },
      { forms: "schl{ägt,ug,ugen,agen} / geschlagen / schlagen / / schlagend", act: "warn", takes: "np that quote", particle: "alarm" },
      { forms: "alarmier{t,te,ten,en} / alarmiert / alarmieren / / alarmierend", act: "warn", takes: "obj+that np", weak: true },
      { forms: `verspr{icht,ach,achen,echen} gelob{t,te,ten,en} garantier{t,te,ten,en} / versprochen gelobt garantiert / versprechen geloben garantieren / / versprechend
        gelobend garantierend`, act: "promise", takes: "that inf np quote bare obj+inf obj+np obj+that" },
      { forms: "sagt{,e,en} sagen sicher{t,te,ten,n}", act: "promise", takes: "np that inf quote", particle: "zu" },
      { forms: "zusag{t,te,ten,en} zusicher{t,te,ten,n} / zugesagt zugesichert / zusagen zuzusagen zusichern zuzusichern", act: "promise", takes: "np that inf quote" },
      { forms: "bietet bot boten bieten", act: "promise", takes: "np that inf quote", particle: "an" },
      { forms: "anbietet anbot{,en} anbieten / angeboten / anbieten anzubieten", act: "promise", takes: "np that inf quote" },
      { forms: "schw{ört,or,oren,ören} / geschworen / schwören / / schwörend", act: "promise", takes: "that inf np quote bare" },
      { forms: "verpflichte{t,te,ten,n} / verpflichtet / verpflichten / / verpflichtend", act: "promise", takes: "inf zu:np", particle: "sich" },
      { forms: "verbürg{t,te,ten,en} / verbürgt / verbürgen / / verbürgend", act: "promise", takes: "für:np", particle: "sich" },
      { forms: "droh{t,te,ten,en} / gedroht / drohen / / drohend", act: "threaten", takes: "mit:np damit:inf damit:that inf quote that bare obj+mit:np" },
      { forms: "droh{t,te,ten,en}", act: "threaten", takes: "np inf that quote", particle: "an" },
      { forms: "androh{t,te,ten,en} / angedroht / androhen anzudrohen", act: "threaten", takes: "np inf that quote" },
      { forms: "forder{t,te,ten,n} verlang{t,te,ten,en} / gefordert verlangt / fordern verlangen / / fordernd verlangend", act: "demand", takes: "np that inf quote obj+inf bare von:np" },
      { forms: "forder{t,te,ten,n}", act: "demand", takes: "np that inf quote", particle: "ein" },
      { forms: "einforder{t,te,ten,n} / eingefordert / einfordern einzufordern", act: "demand", takes: "np that inf quote" },
      { forms: "forder{t,te,ten,n}", act: "demand", takes: "obj+inf obj+zu:np inf that quote", particle: "auf" },
      { forms: "aufforder{t,te,ten,n} / aufgefordert / auffordern aufzufordern", act: "demand", takes: "obj+inf obj+zu:np inf that quote" },
      { forms: "ruft rief{,en} rufen", act: "demand", takes: "obj+inf zu:np obj+zu:np dazu:inf inf quote", particle: "auf" },
      { forms: "aufr{uft,ief,iefen,ufen} / aufgerufen / aufrufen aufzurufen", act: "demand", takes: "obj+inf zu:np obj+zu:np dazu:inf inf quote" },
      { forms: "appellier{t,te,ten,en} / appelliert / appellieren / / appellierend", act: "demand", takes: "an:inf an:np inf quote that" },
      { forms: "bittet bat baten bitten ersuch{t,te,ten,en} / gebeten ersucht / bitten ersuchen / / bittend ersuchend", act: "ask", takes: "obj+inf um:np obj+um:np darum:inf inf quote" },
      { forms: "beantrag{t,te,ten,en} / beantragt / beantragen / / beantragend", act: "demand", takes: "np inf that" },
      { forms: "empf{iehlt,ahl,ahlen,ehlen} rät riet{,en} raten / empfohlen geraten / empfehlen raten / / empfehlend ratend", act: "demand", takes: "np inf obj+inf that quote zu:np" },
      { forms: "rät riet{,en} raten", act: "demand", takes: "von:np davon:inf inf", particle: "ab" },
      { forms: "abrät abriet{,en} abraten / abgeraten / abraten abzuraten", act: "demand", takes: "von:np davon:inf inf" },
      { forms: `dräng{t,te,ten,en} dring{t,te,ten,en} poch{t,te,ten,en} / gedr{ängt,ingt} gepocht / drängen dringen pochen / / drängend dringend pochend`, act: "demand", takes: "auf:np darauf:inf darauf:that obj+inf inf", weak: true },
      { forms: "ordne{t,te,ten,n}", act: "demand", takes: "np that inf", particle: "an" },
      { forms: "anordne{t,te,ten,n} / angeordnet / anordnen anzuordnen", act: "demand", takes: "np that inf" },
      { forms: `befiehlt befahl{,en} befehlen gebietet gebot{,en} gebieten verfüg{t,te,ten,en} / befohlen geboten verfügt / befehlen gebieten verfügen / / befehlend
        gebietend verfügend`, act: "demand", takes: "np inf that obj+inf", weak: true },
      { forms: `ermahn{t,te,ten,en} ermunter{t,te,ten,n} ermutig{t,te,ten,en} anhält anhielt{,en} anhalten anweist anwies{,en} anweisen beauftrag{t,te,ten,en} / ermahnt
        ermu{ntert,tigt} anhalten anwiesen beauftragt / ermahnen ermu{ntern,tigen} anhalten anweisen beauftragen / / ermahnend ermu{nternd,tigend} anhaltend anweisend
        beauftragend`, act: "demand", takes: "obj+inf obj+zu:np", weak: true },
      { forms: `wünsch{t,te,ten,en} erbittet erbat{,en} erbitten erhoff{t,te,ten,en} / gewünscht erbeten erhofft / wünschen erbitten erhoffen / / wünschend erbittend
        erhoffend`, act: "demand", takes: "np that", particle: "sich", weak: true },
      { forms: "tritt trat{,en} treten", act: "demand", takes: "für:np dafür:inf dafür:that", particle: "ein", weak: true },
      { forms: "eintr{itt,at,aten,eten} / eingetreten / eintreten einzutreten", act: "demand", takes: "für:np dafür:inf dafür:that", weak: true },
      { forms: `plan{t,te,ten,en} erwäg{t,te,ten,en} beabsichtig{t,te,ten,en} / geplant erwägt beabsichtigt / planen erwägen beabsichtigen / / planend erwägend
        beabsichtigend`, act: "plan", takes: "np inf that wh" },
      { forms: `beschl{ießt,oss,ossen,ießen} entsch{eidet,ied,ieden,eiden} vereinbar{t,te,ten,en} / beschlossen entschieden vereinbart / beschließen entscheiden vereinbaren
        / / beschließend entscheidend vereinbarend`, act: "plan", takes: "np inf that wh", weak: true },
      { forms: "verkünde{t,te,ten,n} / verkündet / verkünden / / verkündend", act: "plan", takes: "np that inf quote" },
      { forms: "hat hatte{,n} haben", act: "plan", takes: "inf np", particle: "vor", weak: true },
      { forms: "vorha{t,tte,tten,ben} / vorgehabt / vorhaben vorzuhaben", act: "plan", takes: "inf np", weak: true },
      { forms: `entsch{eidet,ied,ieden,eiden} entschl{ießt,oss,ossen,ießen} / entsch{ieden,lossen} / entsch{eiden,ließen} / / entsch{eidend,ließend}`, act: "plan", takes: "für:np gegen:np inf", particle: "sich", weak: true },
      { forms: `einig{t,te,ten,en} verständig{t,te,ten,en} / geeinigt verständigt / einigen verständigen / / einigend verständigend`, act: "plan", takes: "auf:np darauf:inf darauf:that", particle: "sich", weak: true },
      { forms: "sieht sah sahen sehen", act: "plan", takes: "np that inf", particle: "vor", weak: true },
      { forms: "vors{ieht,ah,ahen,ehen} / vorgesehen / vorsehen vorzusehen", act: "plan", takes: "np that inf", weak: true },
      { forms: "streb{t,te,ten,en} peil{t,te,ten,en}", act: "plan", takes: "np that inf", particle: "an", weak: true },
      { forms: "anstreb{t,te,ten,en} anpeil{t,te,ten,en} / angestrebt angepeilt / anstreben anzustreben anpeilen anzupeilen", act: "plan", takes: "np that inf", weak: true },
      { forms: `schätz{t,te,ten,en} beziffer{t,te,ten,n} veranschlag{t,te,ten,en} kalkulier{t,te,ten,en} taxier{t,te,ten,en} / geschätzt beziffert veranschlagt kalkuliert
        taxiert / schätzen beziffern veranschlagen kalkulieren taxieren / / schätzend beziffernd veranschlagend kalkulierend taxierend`, act: "estimate", takes: "that bare np quote obj+auf:np auf:np" },
      { forms: `prognostizier{t,te,ten,en} prophezei{t,te,ten,en} / prognostiziert geprophezeit / prognostizieren prophezeien / / prognostizierend prophezeiend`, act: "estimate", takes: "that bare np quote wh" },
      { forms: "sagt{,e,en} sagen", act: "estimate", takes: "that bare np quote wh", particle: "voraus" },
      { forms: "voraussag{t,te,ten,en} / vorausgesagt / voraus{sagen,zusagen}", act: "estimate", takes: "that bare np quote wh" },
      { forms: "sagt{,e,en} sagen", act: "estimate", takes: "that bare np quote wh", particle: "vorher" },
      { forms: "vorhersag{t,te,ten,en} / vorhergesagt / vorher{sagen,zusagen}", act: "estimate", takes: "that bare np quote wh" },
      { forms: "rechne{t,te,ten,n} / gerechnet / rechnen / / rechnend", act: "estimate", takes: "mit:np damit:that damit:inf", weak: true },
      { forms: "geht ging gingen gehen", act: "believe", takes: "that von:np", particle: "davon_aus aus", weak: true },
      { forms: "ausgeht ausging ausgingen / ausgegangen / ausgehen auszugehen", act: "believe", takes: "davon:that von:np", weak: true },
      { forms: `glaub{t,te,ten,en} mein{t,te,ten,en} findet fand{,en} finden / geglaubt gemeint gefunden / glauben meinen finden / / glaubend meinend findend`, act: "believe", takes: "that bare quote inf", weak: true },
      { forms: `vermute{t,te,ten,n} mutmaß{t,te,ten,en} bezweifel{t,te,ten,n} befürchte{t,te,ten,n} fürchte{t,te,ten,n} argwöhn{t,te,ten,en} spekulier{t,te,ten,en} /
        vermutet gemutmaßt bezweifelt befürchtet gefürchtet geargwöhnt spekuliert / vermuten mutmaßen bezweifeln befürchten fürchten argwöhnen spekulieren / / vermutend
        mutmaßend bezweifelnd befürchtend fürchtend argwöhnend spekulierend`, act: "believe", takes: "that bare np quote inf wh" },
      { forms: "nimmt nahm{,en} nehmen", act: "believe", takes: "that bare quote", particle: "an", weak: true },
      { forms: "annimmt annahm{,en} annehmen / angenommen / annehmen anzunehmen", act: "believe", takes: "that bare quote", weak: true },
      { forms: "hoff{t,te,ten,en} / gehofft / hoffen / / hoffend", act: "believe", takes: "that bare inf auf:np darauf:that darauf:inf quote" },
      { forms: "erwarte{t,te,ten,n} / erwartet / erwarten / / erwartend", act: "believe", takes: "that np bare inf", weak: true },
      { forms: "denkt dachte{,n} denken / gedacht / denken / / denkend", act: "believe", takes: "that bare quote", weak: true },
      { forms: "zweifel{t,te,ten,n} / gezweifelt / zweifeln / / zweifelnd", act: "believe", takes: "daran:that an:np", weak: true },
      { forms: `befürworte{t,te,ten,n} begrüß{t,te,ten,en} / befürwortet begrüßt / befürworten begrüßen / / befürwortend begrüßend`, act: "praise", takes: "np that quote inf" },
      { forms: `zeig{t,te,ten,en} gibt gab gaben geben erklär{t,te,ten,en} / gezeigt gegeben erklärt / zeigen geben erklären / / zeigend gebend erklärend`, act: "believe", takes: "that quote über:np von:np", particle: "sich_überzeugt sich_besorgt sich_zuversichtlich sich_optimistisch sich_enttäuscht sich_zufrieden sich_erleichtert sich_erfreut sich_entsetzt sich_erschüttert sich_offen sich_skeptisch sich_bereit sich_überrascht sich_betroffen sich_bestürzt sich_kämpferisch sich_pessimistisch sich_einverstanden", weak: true },
      { forms: `freu{t,te,ten,en} sorg{t,te,ten,en} ärger{t,te,ten,n} wunder{t,te,ten,n} frag{t,te,ten,en} / gefreut gesorgt geärgert gewundert gefragt / freuen sorgen
        ärgern wundern fragen / / freuend sorgend ärgernd wundernd fragend`, act: "believe", takes: "über:np darüber:that that quote wh auf:np", particle: "sich", weak: true },
      { forms: `kritisier{t,te,ten,en} verurteil{t,te,ten,en} rügt{,e,en} rügen tadel{t,te,ten,n} geißel{t,te,ten,n} monier{t,te,ten,en} missbillig{t,te,ten,en}
        beanstande{t,te,ten,n} verspotte{t,te,ten,n} verhöhn{t,te,ten,en} attackier{t,te,ten,en} / kritisiert verurteilt gerügt getadelt geißelt moniert missbilligt
        beanstandet verspottet verhöhnt attackiert / kritisieren verurteilen rügen tadeln geißeln monieren missbilligen beanstanden verspotten verhöhnen attackieren / /
        kritisierend verurteilend rügend tadelnd geißelnd monierend missbilligend beanstandend verspottend verhöhnend attackierend`, act: "criticise", takes: "np that quote obj+as inf" },
      { forms: "pranger{t,te,ten,n} greift griff{,en} greifen", act: "criticise", takes: "np quote that", particle: "an", weak: true },
      { forms: `anpranger{t,te,ten,n} angr{eift,iff,iffen,eifen} / angeprangert angegriffen / anprangern anzuprangern angreifen anzugreifen`, act: "criticise", takes: "np quote that", weak: true },
      { forms: "protestier{t,te,ten,en} / protestiert / protestieren / / protestierend", act: "criticise", takes: "gegen:np dagegen:that quote" },
      { forms: "übt übte{,n} üben / geübt / üben / / übend", act: "criticise", takes: "an:np daran:that", particle: "kritik scharfe_kritik heftige_kritik", weak: true },
      { forms: `lobt{,e,en} loben preis{t,te,ten,en} rühm{t,te,ten,en} würdig{t,te,ten,en} feier{t,te,ten,n} bejubel{t,te,ten,n} / gelobt gepreist gerühmt gewürdigt
        gefeiert bejubelt / loben preisen rühmen würdigen feiern bejubeln / / lobend preisend rühmend würdigend feiernd bejubelnd`, act: "praise", takes: "np that quote obj+as obj+für:np" },
      { forms: "dank{t,te,ten,en} gratulier{t,te,ten,en} / gedankt gratuliert / danken gratulieren / / dankend gratulierend", act: "praise", takes: "obj+für:np np für:np quote zu:np" },
      { forms: "beglückwünsch{t,te,ten,en} / beglückwünscht / beglückwünschen / / beglückwünschend", act: "praise", takes: "obj+zu:np np" },
      { forms: "frag{t,te,ten,en} / gefragt / fragen / / fragend", act: "ask", takes: "wh quote obj+wh obj+quote nach:np" },
      { forms: "frag{t,te,ten,en}", act: "ask", takes: "wh nach:np quote", particle: "nach" },
      { forms: "nachfrag{t,te,ten,en} / nachgefragt / nach{fragen,zufragen}", act: "ask", takes: "wh nach:np quote" },
      { forms: "erkundig{t,te,ten,en} / erkundigt / erkundigen / / erkundigend", act: "ask", takes: "wh nach:np quote" },
      { forms: "weiß wusste{,n} wissen / gewusst / wissen / / wissend", act: "ask", takes: "wh", particle: "wissen", weak: true },
      { forms: "hinterfrag{t,te,ten,en} / hinterfragt / hinterfragen / / hinterfragend", act: "ask", takes: "np wh" },
      { forms: `korrigier{t,te,ten,en} berichtig{t,te,ten,en} revidier{t,te,ten,en} relativier{t,te,ten,en} / korrigiert berichtigt revidiert relativiert / korrigieren
        berichtigen revidieren relativieren / / korrigierend berichtigend revidierend relativierend`, act: "correct", takes: "np that quote" },
      { forms: "stell{t,te,ten,en}", act: "correct", takes: "np that quote", particle: "richtig" },
      { forms: "richtigstell{t,te,ten,en} / richtiggestellt / richtig{stellen,zustellen}", act: "correct", takes: "np that quote" },
      { forms: "nimmt nahm{,en} nehmen zieht zog zogen ziehen", act: "correct", takes: "np", particle: "zurück", weak: true },
      { forms: `zurückn{immt,ahm,ahmen,ehmen} zurückz{ieht,og,ogen,iehen} / zurückgenommen zurückgezogen / zurück{nehmen,zunehmen,ziehen,zuziehen}`, act: "correct", takes: "np", weak: true },
      { forms: "/ / / heißt hieß", act: "say", takes: "that bare quote" },
      { forms: "zeigt{,e,en} zeigen gibt gab gaben", act: "say", takes: "that quote", particle: "sich_überzeugt sich_besorgt sich_zuversichtlich" },
      { forms: "ist sind war waren / gewesen / sein", act: "believe", takes: "that quote", particle: "überzeugt sicher zuversichtlich besorgt der_meinung der_ansicht der_auffassung davon_überzeugt", weak: true },
    ],
    nouns: [
      { forms: `Mitteilung{,en} Meldung{,en} Aussage{,n} Äußerung{,en} Erklärung{,en} Nachricht{,en} Information{,en} Auskunft Auskünfte{,n} Angabe{,n} Bericht{,e,en,s}
        Medienbericht{,e,en} Zeitungsbericht{,e,en} Hinweis{,e,en,es} Feststellung{,en} Bemerkung{,en} Stellungnahme{,n} Ankündigung{,en} Bekanntgabe Botschaft{,en}
        Darstellung{,en} Schilderung{,en} Enthüllung{,en} Andeutung{,en} Erkenntnis{,se,sen} Schlussfolgerung{,en} Fazit Kommentar{,e,en} Argument{,e,en} Antwort{,en}
        Eindruck Formulierung{,en}`, act: "say", takes: "that über:np zu:np",
        light: "geb{e,en} gib{t,st} gab{,en} gegeben mach{t,te,ten,en} gemacht verbreite{t,te,ten,n} gelten" },
      { forms: `Behauptung{,en} Gerücht{,e,en} Spekulation{,en} Annahme{,n} Theorie{,n} Hypothese{,n} These{,n} Lüge{,n} Vorstellung{,en}`, act: "say", takes: "that über:np inf", hedge: "alleged",
        light: "mach{t,te,ten,en} gemacht stell{t,te,ten,en} aufgestellt verbreite{t,te,ten,n} vertr{itt,at,aten,eten}" },
      { forms: "Warnung{,en} Mahnung{,en} Alarm", act: "warn", takes: "vor:np vor:that that",
        light: "geb{e,en} gib{t,st} gab{,en} gegeben sprach sprachen spricht ausgesprochen heraus herausgegeben erneuer{t,te,ten,n}" },
      { forms: `Vorwurf Vorwürfe{,n} Anschuldigung{,en} Beschuldigung{,en} Anklage{,n} Verdacht Verdachts Anzeige{,n} Beschwerde{,n} Verdächtigung{,en}`, act: "accuse", takes: "that inf gegen:np",
        light: `erheb{t,en} erhob{,en} erhoben äußer{t,te,ten,n} geäußert mach{t,te,ten,en} gemacht ha{t,tte,tten,ben} gehabt reich{t,te,ten,en} wies wiesen weist
        zurückgewiesen bestritt bestreite{t,n}` },
      { forms: `Kritik Vorbehalt{,e,en} Einwand Einwände{,n} Protest{,e,en,s} Einspruch Tadel Verurteilung{,en} Widerspruch Empörung Unmut Unverständnis`, act: "criticise", takes: "an:np gegen:np that daran:that über:np",
        light: "üb{t,te,ten,en} geübt äußer{t,te,ten,n} geäußert erheb{t,en} erhob{,en} erhoben ha{t,tte,tten,ben} gehabt meldet{e,en,} angemeldet" },
      { forms: "Furcht Angst Ängste{,n} Sorge{,n} Befürchtung{,en} Bedenken Besorgnis Zweifel{,n} Skepsis", act: "believe", takes: "vor:np that um:np über:np an:np inf",
        light: "äußer{t,te,ten,n} geäußert ha{t,tte,tten,ben} gehabt heg{t,te,ten,en} gehegt teil{t,te,ten,en} geteilt" },
      { forms: "Hoffnung{,en} Erwartung{,en} Zuversicht Optimismus Vertrauen Wunsch Wünsche{,n} Traum", act: "believe", takes: "that auf:np inf nach:np",
        light: "äußer{t,te,ten,n} geäußert ha{t,tte,tten,ben} gehabt heg{t,te,ten,en} gehegt setz{t,te,ten,en} drück{t,te,ten,en}" },
      { forms: `Meinung{,en} Ansicht{,en} Auffassung{,en} Überzeugung{,en} Einschätzung{,en} Standpunkt{,e} Sicht Haltung Urteil Glaube{,n} Vermutung{,en} Bewertung{,en}`, act: "believe", takes: "that inf",
        light: "ha{t,tte,tten,ben} gehabt vertr{itt,at,aten,eten} äußer{t,te,ten,n} geäußert teil{t,te,ten,en}" },
      { forms: `Versprechen Versprechens Zusage{,n} Zusicherung{,en} Garantie{,n} Gelöbnis Beteuerung{,en} Versicherung Wahlversprechen Bekenntnis Verpflichtung{,en}`, act: "promise", takes: "that inf zu:np",
        light: "geb{e,en} gib{t,st} gab{,en} gegeben mach{t,te,ten,en} gemacht abgegeben erneuer{t,te,ten,n}" },
      { forms: "Drohung{,en} Ultimatum{,s} Drohgebärde{,n}", act: "threaten", takes: "that inf mit:np gegen:np",
        light: "mach{t,te,ten,en} gemacht sprach ausgesprochen stell{t,te,ten,en} gestellt richte{t,te,ten,n}" },
      { forms: `Forderung{,en} Aufforderung{,en} Appell{,e,en,s} Aufruf{,e,en,s} Bitte{,n} Ersuchen Antrag Anträge{,n} Empfehlung{,en} Anweisung{,en} Anordnung{,en}
        Befehl{,e,en} Gesuch Verlangen Ruf{,e} Rat Ratschlag`, act: "demand", takes: "nach:np inf that auf:np an:inf an:np",
        light: `erheb{t,en} erhob{,en} erhoben stell{t,te,ten,en} gestellt richte{t,te,ten,n} gerichtet geb{e,en} gib{t,st} gab{,en} gegeben mach{t,te,ten,en} gemacht
        erneuer{t,te,ten,n} bekräftig{t,te,ten,en}` },
      { forms: `Plan Pläne{,n} Absicht{,en} Vorhaben Entscheidung{,en} Beschluss Beschlüsse{,n} Entschluss Vorschlag Vorschläge{,n} Gesetzentwurf Vorstoß Ziel{,e}
        Überlegung{,en}`, act: "plan", takes: "inf that für:np zu:np über:np",
        light: `ha{t,tte,tten,ben} gehabt mach{t,te,ten,en} gemacht fass{t,te,ten,en} gefasst tr{ifft,af,afen,effen} getroffen leg{t,te,ten,en} vorgelegt
        verfolg{t,te,ten,en}` },
      { forms: `Prognose{,n} Schätzung{,en} Vorhersage{,n} Berechnung{,en} Hochrechnung{,en} Kalkulation{,en} Prophezeiung{,en}`, act: "estimate", takes: "that zu:np für:np",
        light: "mach{t,te,ten,en} gemacht geb{e,en} gib{t,st} gab{,en} gegeben leg{t,te,ten,en} vorgelegt veröffentlich{t,te,ten,en}" },
      { forms: "Dementi{,s} Zurückweisung{,en} Leugnung Absage{,n} Ablehnung", act: "deny", takes: "that von:np",
        light: "geb{e,en} gib{t,st} gab{,en} gegeben veröffentlich{t,te,ten,en} erteil{t,te,ten,en}" },
      { forms: "Bestätigung{,en} Geständnis{,se} Eingeständnis Zugeständnis{,se} Anerkennung", act: "confirm", takes: "that für:np",
        light: "geb{e,en} gib{t,st} gab{,en} gegeben erh{ält,ielt,ielten,alten} leg{t,te,ten,en} abgelegt mach{t,te,ten,en} gemacht" },
      { forms: "Lob Dank Anerkennung Glückwunsch Glückwünsche{,n} Beifall Respekt", act: "praise", takes: "für:np an:np",
        light: "geb{e,en} gib{t,st} gab{,en} gegeben sprach ausgesprochen zoll{t,te,ten,en} gezollt äußer{t,te,ten,n} geäußert" },
      { forms: "Frage{,n} Anfrage{,n} Nachfrage{,n}", act: "ask", takes: "wh nach:np",
        light: "stell{t,te,ten,en} gestellt werf w{irft,arf,arfen,erfen} aufgeworfen" },
      { forms: "Korrektur{,en} Richtigstellung{,en} Berichtigung{,en} Klarstellung{,en}", act: "correct", takes: "that von:np",
        light: "mach{t,te,ten,en} gemacht veröffentlich{t,te,ten,en}" },
    ],
    according: [
      { forms: `laut nach_{Angaben,Worten,Darstellung,Einschätzung,Auffassung,Ansicht,Meinung,Aussage,Aussagen,Auskunft,Informationen,Erkenntnissen,Schätzungen,Schätzung,Berechnungen}{,_von}
        nach_{Mitteilung,Überzeugung,Berichten}{,_von}`, act: "say" },
      { forms: "unter_Berufung_auf mit_Verweis_auf unter_Verweis_auf mit_Bezug_auf", act: "say", cites: true },
      { forms: "zufolge", act: "say", after: true },
      { forms: "so", act: "say", closes: true },
      { forms: "glaubt_man wenn_man_glaubt", act: "say", hedge: "alleged" },
    ],
    reportatives: [
      { forms: "soll sollen", hedge: "alleged", with: "haben sein worden geworden" },
      { forms: `angeblich vermeintlich dem_Vernehmen_nach Gerüchten_zufolge Berichten_zufolge Medienberichten_zufolge Meldungen_zufolge Spekulationen_zufolge wie_es_heißt
        mutmaßlich offenbar`, hedge: "alleged" },
    ],
    conditional: "wenn falls sofern soweit vorausgesetzt{,_dass} unter_der_Voraussetzung{,_dass} unter_der_Bedingung{,_dass} im_Falle im_Fall es_sei_denn solange",
    unconfirmed: `
      unbestätigt{,e,en,er,es,em} nicht_bestätigt nicht_offiziell_bestätigt nicht_unabhängig_{bestätigen,bestätigt,überprüfen,überprüft,überprüfbar,prüfen,verifizieren}
      nicht_{überprüfen,überprüft,überprüfbar,verifizieren,verifiziert,verifizierbar} nicht_zu_{überprüfen,verifizieren} lassen_sich_nicht lässt_sich_nicht ließ_sich_nicht
      ließen_sich_nicht nicht_von_unabhängiger_Seite von_unabhängiger_Seite_nicht zunächst_nicht_bestätigt keine_Bestätigung ohne_Bestätigung nicht_unabhängig`,
    doubt: `
      kann können könnte{,n} dürfte{,n} mag mögen möglicherweise {ist,sei,wäre}_möglich ist_es_möglich vielleicht wahrscheinlich vermutlich wohl womöglich eventuell unter_Umständen scheint scheinen scheinbar
      anscheinend voraussichtlich kaum praktisch so_gut_wie im_Prinzip droht mutmaßlich offenbar angeblich`,
    softeners: "würde{,n} sollte{,n} wäre{,n} hätte{,n} könne könnte{,n} glaubt erwartet",
    that: "dass",
    wh: `
      ob was wer wen wem wessen wie wann wo woher wohin warum wieso weshalb welche{,r,s,n,m} wie_viel{,e} inwieweit inwiefern wofür wogegen womit wodurch wovon worüber
      worauf weswegen wie_lange wie_oft`,
    toInfinitive: "zu",
    as: "als wie",
    by: "von durch",
    toldTo: `
      gegenüber der_Zeitung dem_Sender der_Nachrichtenagentur im_Gespräch_mit in_einem_Gespräch_mit im_Interview_mit in_einem_Interview_mit im_Interview_{der,des}
      in_einem_Interview_{der,des} in_einem_Brief_an in_einer_Mail_an in_einem_Schreiben_an auf_Anfrage_{von,der,des} auf_die_Frage`,
    via: "in im auf über per via bei beim am an vor",
    media: `
      Interview{,s} Gespräch{,e,en,s} Pressekonferenz{,en} Pressemitteilung{,en} Mitteilung{,en} Erklärung{,en} Stellungnahme{,n} Rede{,n} Ansprache{,n} Fernsehansprache
      Videobotschaft{,en} Botschaft{,en} Brief{,e,es,en} Schreiben{,s} Mail{,s} E-Mail{,s} Tweet{,s} Post{,s} Beitrag Beiträge{,n} Facebook-Beitrag Instagram-Post
      Gastbeitrag Kommentar{,s} Leitartikel{,n} Blog{,s} Blogbeitrag Podcast{,s} Sendung{,en} Talkshow{,s} Fernsehen{,s} Radio{,s} Rundfunk Telefonat{,s} Telefoninterview
      Fernsehinterview Radiointerview Zeitungsinterview Vortrag Vortrags Anhörung{,en} Debatte{,n} Bundestagsdebatte Sitzung{,en} Vernehmung{,en} Verhör{,e,en} Prozess{,es}
      Plädoyer Zeugenaussage Twitter X Facebook Instagram Telegram TikTok Youtube YouTube Mastodon Bluesky Truth_Social LinkedIn Kurznachrichtendienst{,es}
      Onlinedienst{,es} Plattform Netzwerk Online-Netzwerk{,en} Medien Webseite{,n} Website{,s} Internetseite{,n} Homepage Buch Buches Memoiren Autobiografie Dokumentation
      Video{,s} Statement{,s} Newsletter Aussendung SMS Nachricht Chat Regierungserklärung Antrittsrede Neujahrsansprache Predigt Briefing Gipfel{,s} Treffen{,s} Konferenz
      Parteitag{,s} Veranstaltung Besuch{,s} Runde Rande`,
    outletNouns: `
      Zeitung{,en} Tageszeitung{,en} Wochenzeitung{,en} Sonntagszeitung Boulevardzeitung Boulevardblatt Blatt Blattes Blätter{,n} Magazin{,e,en,s} Nachrichtenmagazin{,s}
      Zeitschrift{,en} Wochenmagazin Fachmagazin Fachblatt Nachrichtenagentur{,en} Agentur{,en} Presseagentur{,en} Sender{,s,n} Fernsehsender{,s,n} TV-Sender{,s,n}
      Nachrichtensender{,s,n} Radiosender{,s,n} Rundfunk{,s} Rundfunksender Staatsfernsehen{,s} Staatsmedien Medium Medien Portal{,e,s} Nachrichtenportal{,s}
      Onlineportal{,s} Internetportal{,s} Nachrichtenseite Redaktion{,en} Redaktionsnetzwerk Mediengruppe Funke-Mediengruppe Wirtschaftszeitung Wirtschaftsblatt
      Regionalzeitung Lokalzeitung Rundfunkanstalt Presse Kanal Kanals Onlinedienst Nachrichtendienst
      Fachzeitschrift{,en} Wissenschaftsmagazin{,s} Wirtschaftsmagazin{,s} Politikmagazin{,s} Sportmagazin{,s} Onlinemagazin{,s} Fachportal{,s} Podcast{,s} Nachrichtensendung
      Privatsender{,s,n} Staatssender{,s,n} Staatsagentur Telegram-Kanal Telegramkanal Telegram-Kanals`,
    documents: `
      Bericht{,e,en,s,es} Abschlussbericht{,s} Zwischenbericht Jahresbericht Untersuchungsbericht Lagebericht Polizeibericht Studie{,n} Untersuchung{,en} Umfrage{,n}
      Erhebung{,en} Analyse{,n} Auswertung{,en} Gutachten{,s} Statistik{,en} Zahl{,en} Daten Angaben Prognose{,n} Hochrechnung{,en} Berechnung{,en} Schätzung{,en}
      Anklage{,schrift} Anklageschrift Urteil{,e,s} Beschluss Beschlusses Bescheid Klage Klageschrift Gerichtsdokument{,e,en} Gerichtsunterlagen Dokument{,e,en}
      Unterlage{,n} Papier{,e,en} Akte{,n} Protokoll{,e,en} Entwurf Gesetzentwurf{,s} Gesetz{,e,es} Verordnung{,en} Vertrag Vertrags Abkommen{,s} Brief{,e} Schreiben
      Mitteilung{,en} Pressemitteilung Erklärung Meldung{,en} Bilanz{,en} Geschäftsbericht Haushalt Haushaltsentwurf Wahlprogramm Koalitionsvertrag Grundgesetz Verfassung
      Index Barometer Politbarometer Deutschlandtrend Ergebnis{,se,sen} Resultat{,e} Forschung{,en} Satellitenbild{,er,ern} Aufnahme{,n} Foto{,s} Bild{,er,ern} Video{,s}
      Test{,s} Messung{,en} Fund{,e} Beweis{,e} Indiz{,ien} Plakat{,e} Überschrift Liste{,n} Medienbericht{,e,en,s} Zeitungsbericht{,e,en} Tweet{,s} E-Mail{,s} Memo{,s}
      Vermerk Mail{,s} Warnung{,en} Aushang Schild`,
    surveys: "Umfrage{,n} Erhebung{,en} Befragung{,en} Studie{,n} Untersuchung{,en} Wählerumfrage{,n} Meinungsumfrage{,n} Politbarometer Barometer Deutschlandtrend Sonntagsfrage",
    standIns: "das dies dem folgendes dasselbe so",
    passes: "zitier{t,te,ten,en} zitiert{e,en,er,es,em} aufgegriffen aufgriff{,en} griff{,en} greift greifen beruf{t,en} berief{,en} bezieht bezog bezogen verweist verwies wiedergab wiedergegeben weiterverbreitet{,e,en} verbreitet{,e,en} übernahm übernommen{,e,en,er}",
    utterances: "Worte{,n} Zitat{e,en,s,} Aussage{n,} Äußerung{en,} Angaben Erklärung{en,} Bericht{e,s,} Interview{s,} Kommentar{e,s,} Behauptung{en,} Beitrag Post{s,}",
    about: "über",
    hears: "eingesehen{,e,en} geprüft{,e,en} befragt{,e,en} interviewt{,e,en}",
    uses: [
      "quote-cue-source", "source-cue-quote", "source-cue-that", "source-cue-clause", "source-cue-inf", "source-cue-object", "clause-cue-source",
      "clause-source-cue", "according-clause", "clause-according", "noun-cue", "standalone", "reportative", "headline-colon", "impersonal",
      "reported-on",
    ],
  },

  grammar: {
    pronouns: `
      ich:1 wir:1p du:2 ihr:2 er:m sie:f es:x man:i der:n die:n das:x dieser:m diese:f dieses:x jener:m jene:f jemand:i niemand:i einer:i eine:i keiner:i alle:p beide:p
      viele:p manche:p einige:p mehrere:p andere:p wer:r Ersterer:m Letzterer:m Erstere:n Letztere:n welcher:r welche:r welches:r`,
    objectPronouns: `
      mich mir dich dir sich ihn ihm ihr ihnen sie uns euch es einander etwas nichts alles jemanden jemandem niemanden niemandem das dies einen einem`,
    possessives: `
      mein{,e,er,es,en,em} dein{,e,er,es,en,em} sein{,e,er,es,en,em} ihr{,e,er,es,en,em} unser{,e,er,es,en,em} eu{er,re,rer,res,ren,rem} dessen deren`,
    ours: "unser unsere unserer unserem unseren unseres",
    determiners: `
      der die das des dem den ein{,e,er,es,em,en} kein{,e,er,es,em,en} dies{er,e,es,em,en} jen{er,e,es,em,en} jed{er,e,es,em,en} jegliche{,r,s,n} manch{,er,e,es,en}
      solch{,er,e,es,en} welch{er,e,es,en,em} all{,e,er,es,en,em} sämtliche{,r,n} beide{,n,r} einige{,n,r,s} mehrere{,n,r} viele{,n,r} wenige{,n,r} etliche{,n,r}
      zahlreiche{,n,r} andere{,n,r} viel mehr weniger derselbe dieselbe{,n} dasselbe derjenige diejenige{,n} ein_paar eine_Reihe_von zig lauter irgendein{,e,en,em}`,
    prepositions: `
      in an auf aus bei mit nach seit von vom zu zum zur im am ins ans beim aufs durch für gegen ohne um über unter vor hinter neben zwischen während wegen trotz statt
      anstatt anstelle außer außerhalb innerhalb oberhalb unterhalb diesseits jenseits entlang gegenüber gemäß dank mangels mittels mithilfe mit_Hilfe aufgrund auf_Grund
      angesichts anlässlich hinsichtlich bezüglich zwecks infolge zugunsten zulasten ungeachtet einschließlich inklusive samt nebst mitsamt exklusive ab bis per pro via je
      à binnen kraft laut zufolge entsprechend entgegen fürs vors übers unters ums hinterm überm unterm nahe unweit namens seitens vonseiten im_Rahmen im_Zuge im_Laufe
      im_Vorfeld in_Bezug_auf in_Höhe_von in_Form_von in_der_Nähe_von im_Namen in_Anbetracht im_Vergleich_zu im_Gegensatz_zu im_Zusammenhang_mit in_Zusammenarbeit_mit
      auf_Basis auf_der_Grundlage mit_Blick_auf mit_Ausnahme unter_anderem_in bis_zu bis_in bis_auf rund_um von_bis nördlich südlich östlich westlich inmitten abseits
      zuzüglich abzüglich versus vs. minus plus`,
    coordinators: "und oder aber sondern denn sowie doch beziehungsweise bzw. weder noch entweder sowohl & jedoch",
    adversatives: "aber sondern doch jedoch",
    subordinators: `
      weil da obwohl obgleich obschon wenngleich während als wenn falls sofern nachdem bevor ehe bis seit seitdem sobald solange sooft indem damit sodass so_dass als_ob
      als_wenn wie wohingegen wobei wodurch womit weshalb weswegen zumal soweit soviel insofern_als je_nachdem um ohne statt anstatt ohne_dass anstatt_dass statt_dass
      außer_dass auch_wenn selbst_wenn wenn_auch kaum_dass dadurch_dass es_sei_denn woraufhin worauf wonach`,
    relatives: `
      der die das den dem dessen deren denen welche{,r,s,n,m} was wer wo wohin woher woran worin worauf woraus wobei womit wodurch wofür wogegen wonach worüber wovon wovor
      wozu`,
    auxiliaries: `
      ist sind war waren bin bist seid wäre{,n} sei{,en} hat haben habe hatte{,n} hätte{,n} wird werden werde wurde{,n} würde{,n} kann können könne könnte{,n} konnte{,n}
      muss müssen müsse musste{,n} müsste{,n} darf dürfen dürfe durfte{,n} dürfte{,n} soll sollen solle sollte{,n} will wollen wolle wollte{,n} mag mögen möge mochte{,n}
      möchte{,n} lässt lassen lasse ließ{,en} braucht brauche{,n}`,
    auxiliariesNonFinite: `
      sein gewesen haben gehabt werden worden geworden können müssen dürfen sollen wollen mögen lassen gelassen`,
    passiveAuxiliaries: "wird werden werde wurde{,n} würde{,n} worden",
    reported: "sei seien habe werde könne müsse solle wolle dürfe möge gebe gehe stehe komme bleibe lasse",
    negations: "nicht nie niemals kein{,e,er,en,em,es} keineswegs keinesfalls nirgends nirgendwo kaum weder mitnichten nichts",
    nobody: "niemand{,en,em,es}",
    adverbs: `
      auch so jetzt nun nur schon noch erst bereits immer wieder oft häufig selten manchmal gelegentlich stets ständig meist meistens zuletzt zunächst zuerst zugleich
      gleichzeitig außerdem zudem ferner überdies darüber_hinaus weiter weiterhin weiters dabei dafür dagegen daher darum deshalb deswegen demnach folglich somit also dann
      danach später früher vorher zuvor nachher hinterher inzwischen mittlerweile unterdessen indes indessen hingegen allerdings trotzdem dennoch gleichwohl immerhin
      freilich zwar wohl vielleicht möglicherweise womöglich wahrscheinlich vermutlich voraussichtlich offenbar offensichtlich anscheinend scheinbar angeblich mutmaßlich
      tatsächlich wirklich eigentlich sicher sicherlich gewiss bestimmt natürlich selbstverständlich eindeutig klar deutlich ausdrücklich entschieden vehement scharf heftig
      hart wörtlich sinngemäß offiziell inoffiziell öffentlich persönlich anonym schriftlich mündlich telefonisch direkt indirekt ehrlich offen kurz knapp ebenfalls ebenso
      genauso gleichfalls gar sogar selbst besonders insbesondere vor_allem vorwiegend hauptsächlich überwiegend größtenteils teilweise teils zum_Teil fast beinahe nahezu
      etwa ungefähr rund circa ca. genau gerade eben soeben kürzlich neulich jüngst unlängst längst einst einmal erneut abermals nochmals mehrfach mehrmals wiederholt
      sofort umgehend unverzüglich gleich bald demnächst plötzlich schließlich endlich letztlich letztendlich insgesamt zusammen gemeinsam allein alleine einzeln sehr ganz
      ziemlich recht relativ vergleichsweise äußerst höchst zu viel mehr am_meisten weniger wenig kaum überhaupt durchaus lediglich bloß allenfalls höchstens mindestens
      wenigstens zumindest beispielsweise zum_Beispiel etwa_so unter_anderem u.a. z.B. d.h. das_heißt nämlich sozusagen gewissermaßen quasi hier dort da dorthin hierher hin
      her oben unten vorn hinten links rechts draußen drinnen drüben überall irgendwo nirgendwo daheim zuhause zu_Hause heim zurück vorwärts rückwärts aufwärts abwärts
      nordwärts bislang bisher seither seitdem fortan künftig zukünftig derzeit momentan aktuell gegenwärtig vorerst vorläufig vorübergehend dauerhaft langfristig
      kurzfristig mittelfristig rasch schnell langsam zügig früh spät pünktlich leider glücklicherweise hoffentlich bedauerlicherweise erfreulicherweise überraschend
      unerwartet erwartungsgemäß bekanntlich üblicherweise normalerweise grundsätzlich prinzipiell generell allgemein weltweit landesweit bundesweit europaweit
      international national lokal regional politisch wirtschaftlich militärisch rechtlich finanziell technisch vorsichtig zuversichtlich optimistisch pessimistisch
      skeptisch verärgert wütend enttäuscht erleichtert gelassen nüchtern trocken lachend lächelnd scherzhaft ironisch eindringlich nachdrücklich energisch kategorisch
      unmissverständlich unterdes ohnehin sowieso jedenfalls auf_jeden_Fall auf_keinen_Fall keinesfalls im_Übrigen übrigens andererseits einerseits im_Gegenteil im_Grunde
      in_der_Tat so_genannt sogenannt anders besser schlechter gut schlecht gern gerne lieber am_liebsten wieder_einmal einmal_mehr umso desto je dahin davon daran darauf
      daraus darin darüber darunter davor dazu dadurch damit daneben hierfür hierzu hierbei hiermit dazwischen demgegenüber andernfalls sonst ansonsten notfalls
      gegebenenfalls unbedingt absolut völlig vollkommen vollständig komplett total weitgehend deutlich_mehr erheblich wesentlich spürbar leicht stark schwer tief hoch weit
      lange länger kurzzeitig stundenlang tagelang jahrelang monatelang wochenlang seit_langem vor_Kurzem nach_wie_vor ab_und_zu hin_und_wieder nach_und_nach bis_heute
      von_nun_an ohne_Weiteres im_Nachhinein im_Voraus gegeneinander miteinander voneinander untereinander zueinander nebenbei stattdessen vielmehr nunmehr wiederum
      ihrerseits seinerseits allesamt alsbald derweil dereinst damals heutzutage seinerzeit vorhin eher halt mal ja`,
    timeWords: `
      heute gestern morgen vorgestern übermorgen heute_{Morgen,Abend,Nachmittag,Vormittag,Mittag,Nacht,früh} gestern_{Abend,Morgen,Nachmittag,Nacht,Mittag} Montag{,s}
      Dienstag{,s} Mittwoch{,s} Donnerstag{,s} Freitag{,s} Samstag{,s} Sonnabend{,s} Sonntag{,s} Montagmorgen Montagabend Montagnachmittag Montagmittag Montagvormittag
      Dienstagmorgen Dienstagabend Dienstagnachmittag Dienstagmittag Mittwochmorgen Mittwochabend Mittwochnachmittag Mittwochmittag Donnerstagmorgen Donnerstagabend
      Donnerstagnachmittag Donnerstagmittag Freitagmorgen Freitagabend Freitagnachmittag Freitagmittag Samstagmorgen Samstagabend Samstagnachmittag Sonntagmorgen
      Sonntagabend Sonntagnachmittag montags dienstags mittwochs donnerstags freitags samstags sonntags Vormittag Mittag Nachmittag Abend Nacht Mitternacht Morgenstunden
      Abendstunden Nachtstunden morgens vormittags mittags nachmittags abends nachts Januar Februar März April Mai Juni Juli August September Oktober November Dezember
      Jänner Frühjahr Frühling Sommer Herbst Winter Wochenende Woche{,n} Monat{,e,en,s} Jahr{,e,en,es} Jahreswechsel Weihnachten Ostern Pfingsten Silvester Neujahr
      Tag{,e,en,es} Stunde{,n} Minute{,n} Uhr Anfang Mitte Ende Zeit{,en} Zeitpunkt Jahresende Jahresanfang Quartal{,s} Heiligabend Beginn`,
    verbs: `
      geht ging{,en} gehen kommt kam kamen kommen steht stand{,en} stehen liegt lag lagen liegen sitzt saß saßen sitzen bleibt blieb{,en} bleiben gibt gab gaben geben nimmt
      nahm{,en} nehmen mach{t,te,ten,en} tut tat taten tun sieht sah sahen sehen weiß wusste{,n} wissen kennt kannte{,n} kennen lässt ließ{,en} lassen hält hielt{,en}
      halten bringt brachte{,n} bringen führ{t,te,ten,en} fährt fuhr{,en} fahren läuft lief{,en} laufen fliegt flog{,en} fliegen fällt fiel{,en} fallen steigt stieg{,en}
      steigen sinkt sank{,en} sinken fließt floss{,en} fließen zieht zog zogen ziehen trägt trug{,en} tragen trifft traf{,en} treffen tritt trat{,en} treten hilft half{,en}
      helfen findet fand{,en} finden such{t,te,ten,en} verl{iert,or,oren,ieren} gewinnt gewann{,en} gewinnen gilt galt{,en} gelten gelingt gelang{,en} gelingen scheint
      schien{,en} scheinen best{eht,and,anden,ehen} entst{eht,and,anden,ehen} verst{eht,and,anden,ehen} erhält erhielt{,en} erhalten bekommt bekam{,en} bekommen beginnt
      begann{,en} beginnen ende{t,te,ten,n} dauer{t,te,ten,n} koste{t,te,ten,n} zahl{t,te,ten,en} bezahl{t,te,ten,en} kauf{t,te,ten,en} verkauf{t,te,ten,en} baut{,e,en}
      bauen lebt{,e,en} leben wohn{t,te,ten,en} arbeite{t,te,ten,n} spiel{t,te,ten,en} lern{t,te,ten,en} lehr{t,te,ten,en} liest las lasen lesen hört{,e,en} hören
      fühl{t,te,ten,en} spür{t,te,ten,en} brauch{t,te,ten,en} nutz{t,te,ten,en} benutz{t,te,ten,en} verw{endet,andte,andten,enden} öffne{t,te,ten,n}
      schl{ießt,oss,ossen,ießen} legt{,e,en} legen setz{t,te,ten,en} stell{t,te,ten,en} hängt hing{,en} hängen hebt hob hoben heben schiebt schob{,en} schieben
      dreh{t,te,ten,en} wendet wandte{,n} wenden wechsel{t,te,ten,n} änder{t,te,ten,n} veränder{t,te,ten,n} entwickel{t,te,ten,n} wächst wuchs{,en} wachsen
      steiger{t,te,ten,n} erhöh{t,te,ten,en} senk{t,te,ten,en} verringer{t,te,ten,n} reduzier{t,te,ten,en} kürz{t,te,ten,en} streich{t,te,ten,en} spar{t,te,ten,en}
      investier{t,te,ten,en} finanzier{t,te,ten,en} förder{t,te,ten,n} unterstütz{t,te,ten,en} stärk{t,te,ten,en} schwäch{t,te,ten,en} schütz{t,te,ten,en}
      sicher{t,te,ten,n} rette{t,te,ten,n} birgt barg{,en} bergen verletz{t,te,ten,en} töte{t,te,ten,n} stirbt starb{,en} sterben verunglück{t,te,ten,en} bricht brach{,en}
      brechen brennt brannte{,n} brennen explodier{t,te,ten,en} einstürz{t,te,ten,en} zerstör{t,te,ten,en} beschädig{t,te,ten,en} besch{ießt,oss,ossen,ießen}
      bombardier{t,te,ten,en} angr{eift,iff,iffen,eifen} verteidig{t,te,ten,en} kämpf{t,te,ten,en} erober{t,te,ten,n} besetz{t,te,ten,en} evakuier{t,te,ten,en}
      flieh{t,te,ten,en} flüchte{t,te,ten,n} verhafte{t,te,ten,n} festnehm{t,te,ten,en} verurteil{t,te,ten,en} freisprech{t,te,ten,en} ermittel{t,te,ten,n}
      untersuch{t,te,ten,en} prüf{t,te,ten,en} überprüf{t,te,ten,en} kontrollier{t,te,ten,en} überwach{t,te,ten,en} beobachte{t,te,ten,n} verfolg{t,te,ten,en}
      durchsuch{t,te,ten,en} beschlagnahm{t,te,ten,en} verhandel{t,te,ten,n} unterzeichne{t,te,ten,n} unterschr{eibt,ieb,ieben,eiben} ratifizier{t,te,ten,en}
      verabschiede{t,te,ten,n} wähl{t,te,ten,en} stimm{t,te,ten,en} abstimm{t,te,ten,en} regier{t,te,ten,en} leite{t,te,ten,n} ernennt ernannte{,n} ernennen
      entl{ässt,ieß,ießen,assen} zurücktrete{t,te,ten,n} ersetz{t,te,ten,en} folg{t,te,ten,en} gehör{t,te,ten,en} betr{ifft,af,afen,effen} betr{ägt,ug,ugen,agen}
      umfass{t,te,ten,en} enth{ält,ielt,ielten,alten} bedeute{t,te,ten,n} heißt hieß{,en} heißen verursach{t,te,ten,en} auslös{t,te,ten,en} wirk{t,te,ten,en}
      gefährde{t,te,ten,n} behinder{t,te,ten,n} verhinder{t,te,ten,n} vermeide{t,te,ten,n} ermöglich{t,te,ten,en} erlaub{t,te,ten,en} verb{ietet,ot,oten,ieten}
      erschwer{t,te,ten,en} erleichter{t,te,ten,n} beschleunig{t,te,ten,en} brems{t,te,ten,en} stopp{t,te,ten,en} beende{t,te,ten,n} unterbr{icht,ach,achen,echen}
      fortsetz{t,te,ten,en} wiederhol{t,te,ten,en} starte{t,te,ten,n} lande{t,te,ten,n} kollidier{t,te,ten,en} entgleis{t,te,ten,en} sperr{t,te,ten,en} räum{t,te,ten,en}
      blockier{t,te,ten,en} liefer{t,te,ten,n} transportier{t,te,ten,en} exportier{t,te,ten,en} importier{t,te,ten,en} produzier{t,te,ten,en} herstell{t,te,ten,en}
      erzeug{t,te,ten,en} gründe{t,te,ten,n} eröffne{t,te,ten,n} betr{eibt,ieb,ieben,eiben} übern{immt,ahm,ahmen,ehmen} fusionier{t,te,ten,en} besitzt besaß{,en} besitzen
      erwirbt erwarb{,en} erwerben reis{t,te,ten,en} besuch{t,te,ten,en} empf{ängt,ing,ingen,angen} begl{eitet,itt,itten,eiten} begegne{t,te,ten,n} feier{t,te,ten,n}
      gedenkt gedachte{,n} gedenken trauer{t,te,ten,n} heirate{t,te,ten,n} trenne{t,te,ten,n} gebär{t,te,ten,en} erkrank{t,te,ten,en} leidet litt{,en} leiden
      behandel{t,te,ten,n} heil{t,te,ten,en} impf{t,te,ten,en} operier{t,te,ten,en} pfleg{t,te,ten,en} versorg{t,te,ten,en} betreu{t,te,ten,en} koch{t,te,ten,en}
      back{t,te,ten,en} isst aß aßen essen trinkt trank{,en} trinken schl{äft,ief,iefen,afen} träum{t,te,ten,en} lach{t,te,ten,en} wein{t,te,ten,en} singt sang{,en} singen
      tanz{t,te,ten,en} malt{,e,en} malen schr{eibt,ieb,ieben,eiben} schn{eidet,itt,itten,eiden} wäscht wusch{,en} waschen putz{t,te,ten,en} sammel{t,te,ten,n}
      ernte{t,te,ten,n} pflanz{t,te,ten,en} blüh{t,te,ten,en} gieß{t,te,ten,en} fütter{t,te,ten,n} fängt fing{,en} fangen jagt{,e,en} jagen reitet ritt{,en} reiten
      schw{immt,amm,ammen,immen} ruder{t,te,ten,n} segel{t,te,ten,n} kletter{t,te,ten,n} wander{t,te,ten,n} springt sprang{,en} springen renne{t,te,ten,n} wirft warf{,en}
      werfen schießt schoss{,en} schießen sieg{t,te,ten,en} unterl{iegt,ag,agen,iegen} ausgleich{t,te,ten,en} trainier{t,te,ten,en} verpass{t,te,ten,en}
      erreich{t,te,ten,en} überquer{t,te,ten,en} verl{ässt,ieß,ießen,assen} betr{itt,at,aten,eten} ersch{eint,ien,ienen,einen} verschw{indet,and,anden,inden}
      auftauch{t,te,ten,en} herrsch{t,te,ten,en} weht{,e,en} wehen regne{t,te,ten,n} schnei{t,te,ten,en} leuchte{t,te,ten,n} glänz{t,te,ten,en} schm{ilzt,olz,olzen,elzen}
      friert fror{,en} frieren taut{,e,en} tauen trockne{t,te,ten,n} überflute{t,te,ten,n} überschwemm{t,te,ten,en} vers{inkt,ank,anken,inken} treibt trieb{,en} treiben
      schweb{t,te,ten,en} gleitet glitt{,en} gleiten roll{t,te,ten,en} rutsch{t,te,ten,en} stürz{t,te,ten,en} stolper{t,te,ten,n} kriecht kroch{,en} kriechen
      kling{t,te,ten,en} tönt{,e,en} tönen riecht roch{,en} riechen dufte{t,te,ten,n} schmeck{t,te,ten,en} pass{t,te,ten,en} fehl{t,te,ten,en} genüg{t,te,ten,en}
      reich{t,te,ten,en} existier{t,te,ten,en} ähnel{t,te,ten,n} untersch{eidet,ied,ieden,eiden} vergl{eicht,ich,ichen,eichen} misst maß maßen messen wiegt wog wogen wiegen
      zähl{t,te,ten,en} rechne{t,te,ten,n} sortier{t,te,ten,en} ordne{t,te,ten,n} verteil{t,te,ten,en} teil{t,te,ten,en} verb{indet,and,anden,inden} bindet band{,en} binden
      löst{,e,en} lösen füll{t,te,ten,en} leer{t,te,ten,en} deck{t,te,ten,en} bedeck{t,te,ten,en} verb{irgt,arg,argen,ergen} versteck{t,te,ten,en} zeichne{t,te,ten,n}
      druck{t,te,ten,en} veröffentlich{t,te,ten,en} sendet sandte{,n} senden schick{t,te,ten,en} vers{endet,andte,andten,enden} übertr{ägt,ug,ugen,agen}
      aufnehm{t,te,ten,en} speicher{t,te,ten,n} lösch{t,te,ten,en} installier{t,te,ten,en} reparier{t,te,ten,en} warte{t,te,ten,n} hoff{t,te,ten,en} lieb{t,te,ten,en}
      hass{t,te,ten,en} mögt{,e,en} mögen vertrau{t,te,ten,en} verdien{t,te,ten,en} leiht lieh{,en} leihen miete{t,te,ten,n} vermiete{t,te,ten,n} kündig{t,te,ten,en}
      streik{t,te,ten,en} demonstrier{t,te,ten,en} versammel{t,te,ten,n} organisier{t,te,ten,en} veranstalte{t,te,ten,n} stattfinde{t,te,ten,n} teilnehm{t,te,ten,en}
      vertr{itt,at,aten,eten} kandidier{t,te,ten,en} dien{t,te,ten,en} verzichte{t,te,ten,n} versch{iebt,ob,oben,ieben} verlänger{t,te,ten,n} verkürz{t,te,ten,en}
      absag{t,te,ten,en} vertag{t,te,ten,en} verzöger{t,te,ten,n} erweiter{t,te,ten,n} ausbau{t,te,ten,en} umbau{t,te,ten,en} sanier{t,te,ten,en} renovier{t,te,ten,en}
      abreiß{t,te,ten,en} errichte{t,te,ten,n} genehmig{t,te,ten,en} billig{t,te,ten,en} erteil{t,te,ten,en} verh{ängt,ing,ingen,ängen} locker{t,te,ten,n}
      verschärf{t,te,ten,en} einführ{t,te,ten,en} abschaff{t,te,ten,en} aufheb{t,te,ten,en} erstick{t,te,ten,en} ertr{inkt,ank,anken,inken} überleb{t,te,ten,en}
      vermiss{t,te,ten,en} entdeck{t,te,ten,en} erfindet erfand{,en} erfinden forsch{t,te,ten,en} experimentier{t,te,ten,en} beweist bewies{,en} beweisen gefällt
      gefiel{,en} gefallen stör{t,te,ten,en} nerv{t,te,ten,en} ärger{t,te,ten,n} freu{t,te,ten,en} fürchte{t,te,ten,n} hinder{t,te,ten,n} zwingt zwang{,en} zwingen
      beeinfluss{t,te,ten,en} präg{t,te,ten,en} beweg{t,te,ten,en} bewirk{t,te,ten,en} gestalte{t,te,ten,n} schafft schuf{,en} schaffen stiehlt stahl{,en} stehlen
      raub{t,te,ten,en} betr{ügt,og,ogen,ügen} fälsch{t,te,ten,en} schmuggel{t,te,ten,n} handel{t,te,ten,n} ereigne{t,te,ten,n} abspiel{t,te,ten,en}
      entsch{eidet,ied,ieden,eiden} beschäftig{t,te,ten,en} steuer{t,te,ten,n} lenk{t,te,ten,en} park{t,te,ten,en} umdreh{t,te,ten,en} verkehr{t,te,ten,en}
      pendel{t,te,ten,n} profitier{t,te,ten,en} schrumpf{t,te,ten,en} stagnier{t,te,ten,en} zuleg{t,te,ten,en} nachgeb{t,te,ten,en} notier{t,te,ten,en} verteuer{t,te,ten,n}
      verbillig{t,te,ten,en} erhol{t,te,ten,en} erfüll{t,te,ten,en} missachte{t,te,ten,n} einhalte{t,te,ten,n} befolg{t,te,ten,en} gelang{t,te,ten,en} gerät geriet{,en}
      geraten dräng{t,te,ten,en} stamm{t,te,ten,en} entspr{icht,ach,achen,echen} erforder{t,te,ten,n} bedürf{t,te,ten,en} benötig{t,te,ten,en} gewähr{t,te,ten,en}
      verweiger{t,te,ten,n} erinner{t,te,ten,n} verg{isst,aß,aßen,essen} merk{t,te,ten,en} verr{ät,iet,ieten,aten} betrachte{t,te,ten,n} blick{t,te,ten,en}
      schau{t,te,ten,en} guck{t,te,ten,en} starr{t,te,ten,en} klopf{t,te,ten,en} klingel{t,te,ten,n} läute{t,te,ten,n} läuft{,e,en} übernachte{t,te,ten,n}`,
    endings: { finite: "ierte ierten iert", infinitive: "en ern eln", adjective: "liche licher liches lichen lichem ische ischer isches ischen ischem ige iger iges igen igem bare barer bares baren same samer sames samen lose loser losen", adverb: "weise maßen", gerund: "end", participle: "iert" },
    verbSecond: true,
    nounsCapitalised: true,
    clauseFinal: true,
    compounds: true,
    dropsSubject: false,
  },

  names: {
    titles: `
      Kanzler{,s,in} Bundeskanzler{,s,in} Altkanzler{,in} Vizekanzler{,s,in} Ex-Kanzler{,in} Präsident{,en,in} Bundespräsident{,en,in} Vizepräsident{,en,in}
      Ex-Präsident{,en,in} US-Präsident{,en,in} Ministerpräsident{,en,in} Staatspräsident{,en,in} Kommissionspräsident{,en,in} EU-Kommissionspräsident{,en,in}
      Parlamentspräsident{,en,in} Bundestagspräsident{,en,in} Premierminister{,s,in} Premier{,s} Regierungschef{,s,in} Staatschef{,s,in} Machthaber{,s} Diktator
      Minister{,s,in} Außenminister{,s,in} Innenminister{,s,in} Verteidigungsminister{,s,in} Finanzminister{,s,in} Justizminister{,s,in} Gesundheitsminister{,s,in}
      Wirtschaftsminister{,s,in} Bundeswirtschaftsminister{,s,in} Bundesfinanzminister{,s,in} Bundesinnenminister{,s,in} Bundesaußenminister{,s,in} Arbeitsminister{,s,in}
      Umweltminister{,s,in} Verkehrsminister{,s,in} Landwirtschaftsminister{,s,in} Bildungsminister{,s,in} Kulturminister{,s,in} Familienminister{,s,in}
      Energieminister{,s,in} Staatssekretär{,s,in} Staatsminister{,s,in} Landesinnenminister{,s,in} Kulturstaatsministerin Senator{,en,in} Innensenator{,in}
      Abgeordnete{,r,n} Bundestagsabgeordnete{,r,n} Landrat Landrätin Bürgermeister{,s,in} Oberbürgermeister{,s,in} Gouverneur{,s,in} Botschafter{,s,in} Kommissar{,s,in}
      EU-Kommissar{,in} Außenbeauftragte{,r,n} EU-Außenbeauftragte{,r,n} Generalsekretär{,s,in} UN-Generalsekretär{,s} Nato-Generalsekretär{,s} Parteichef{,s,in}
      Parteivorsitzende{,r,n} Vorsitzende{,r,n} CDU-Chef{,in} SPD-Chef{,in} FDP-Chef{,in} Fraktionschef{,s,in} Fraktionsvorsitzende{,r,n} Oppositionsführer{,s,in}
      Kanzlerkandidat{,en,in} Kandidat{,en,in} Sprecher{,s,in} Regierungssprecher{,s,in} Polizeisprecher{,s,in} Pressesprecher{,s,in} Unternehmenssprecher{,s,in}
      Ministeriumssprecher{,in} Außenamtssprecher{,s,in} Kremlsprecher{,s} Kremlchef{,s} Konzernchef{,s,in} Vorstandschef{,s,in} Firmenchef{,s,in} Bankchef{,s,in}
      Notenbankchef{,s,in} EZB-Präsidentin Direktor{,s,en,in} Generaldirektor{,s,in} Geschäftsführer{,s,in} Geschäftsführerin Manager{,s,in} Unternehmer{,s,in}
      Milliardär{,s,in} Investor Chef{,s,in} Leiter{,s,in} Einsatzleiter{,s,in} Chefökonom{,en,in} Ökonom{,en,in} Chefvolkswirt{,s,in} Analyst{,en,in} Professor{,s,in}
      Prof. Dr. Doktor Historiker{,s,in} Forscher{,s,in} Wissenschaftler{,s,in} Virologe{,n} Virologin Politologe{,n} Politologin Politikwissenschaftler{,in} Experte{,n}
      Expertin Militärexperte{,n} Anwalt Anwältin Rechtsanwalt Rechtsanwältin Verteidiger{,in} Staatsanwalt Staatsanwältin Oberstaatsanwalt Oberstaatsanwältin
      Generalstaatsanwalt Generalbundesanwalt Richter{,s,in} General{,s} Generalleutnant Generalmajor Generalinspekteur Oberst Major Hauptmann Leutnant Admiral
      Kommandant{,en,in} Kommandeur{,s} Oberbefehlshaber{,s} Armeechef{,s} Generalstabschef{,s} Geheimdienstchef{,s} Polizeichef{,s,in} Polizeipräsident{,en,in}
      Polizist{,en,in} Feuerwehrchef Feuerwehrmann Soldat{,en,in} König{,s,in} Prinz{,en,essin} Kronprinz{,en,essin} Kaiser{,in} Fürst{,en,in} Herzog{,s,in} Queen
      Papst{,es} Bischof{,s} Bischöfin Erzbischof{,s} Kardinal{,s} Pfarrer{,s,in} Patriarch{,en} Imam Rabbiner Herr{,n} Frau Mr Mrs Sir Lord Lady Trainer{,s,in}
      Bundestrainer{,s,in} Nationaltrainer{,s,in} Kapitän{,s,in} Torwart Stürmer{,in} Spieler{,in} Profi Rennfahrer{,in} Sportdirektor{,s,in} Manager Präsidentin
      Schauspieler{,s,in} Sänger{,s,in} Regisseur{,s,in} Autor{,s,en,in} Schriftsteller{,s,in} Moderator{,in} Journalist{,en,in} Reporter{,s,in} Redakteur{,s,in}
      Chefredakteur{,s,in} Korrespondent{,en,in} Fotograf{,en,in} Künstler{,s,in} Musiker{,s,in} Aktivist{,en,in} Klimaaktivist{,en,in} Lehrer{,s,in} Arzt Ärztin Chefarzt
      Landwirt{,in} Student{,en,in} Meteorologe{,n} Meteorologin Intendant{,in} Nobelpreisträger{,s,in} Friedensnobelpreisträger{,s,in} Generalsekretärin
      Gewerkschaftschef{,s,in} Verbandspräsident{,in} Bauernpräsident Gesandte{,r,n} Sonderbeauftragte{,r,n} Sonderermittler{,s,in} Chefermittler{,s} Premierministerin
      Stadtrat Ratspräsident{,en} EU-Ratspräsident{,en} Bundesrat Bundesrätin Nationalrat Landeshauptmann Landeshauptfrau
      Russlandexperte{,n} Osteuropaexperte{,n} Sicherheitsexperte{,n} Terrorexperte{,n} Klimaexperte{,n} Finanzexperte{,n} Militäranalyst{,en} Friedensforscher{,s,in}
      Konfliktforscher{,s,in} Klimaforscher{,s,in} Wahlforscher{,s,in} Hirnforscher{,s,in} Meinungsforscher{,s,in} Sprachwissenschaftler{,s,in}
      Kommunikationswissenschaftler{,s,in} Rechtswissenschaftler{,s,in} Wirtschaftswissenschaftler{,s,in} Kriminologe{,n} Kriminologin Soziologe{,n} Soziologin Psychologe{,n}
      Psychologin Psychiater{,s,in} Philosoph{,en,in} Theologe{,n} Theologin Biologe{,n} Biologin Geologe{,n} Geologin Seismologe{,n} Epidemiologe{,n} Epidemiologin
      Immunologe{,n} Immunologin Physiker{,s,in} Chemiker{,s,in} Mathematiker{,s,in} Astronom{,en,in} Astronaut{,en,in} Archäologe{,n} Archäologin Chirurg{,en,in}
      Kardiologe{,n} Onkologe{,n} Hausarzt Hausärztin Kinderarzt Kinderärztin Oberarzt Oberärztin Hebamme Apotheker{,s,in} Tierarzt Tierärztin Rektor{,s,in} Dekan{,s,in}
      Privatdozent{,in} Doktorand{,in} Volkswirt{,s,in} Stratege{,n} Strategin Oligarch{,en} Gründer{,s,in} Mitgründer{,s,in} Kolumnist{,en,in} Kommentator{,s,in}
      Redaktionsleiter{,s,in} Blogger{,s,in} Podcaster{,in} Oberbürgermeisterkandidat{,en,in} Spitzenkandidat{,en,in} Präsidentschaftskandidat{,en,in} Landesvorsitzende{,r,n}
      Bundesvorsitzende{,r,n} Grünen-Chef{,in} Linken-Chef{,in} AfD-Chef{,in} CSU-Chef{,in} BSW-Chef{,in} Landesminister{,s,in} Kultusminister{,s,in} Digitalminister{,s,in}
      Bauminister{,s,in} Entwicklungsminister{,s,in} Landesrätin Stadträtin Ortsvorsteher{,s,in} Wahlleiter{,s,in} Behördenchef{,s,in} Behördenleiter{,s,in}
      Verfassungsschutzchef{,s} Verfassungsschutzpräsident{,en} BKA-Präsident{,en} BND-Präsident{,en} Bundesbankpräsident{,en} Werksleiter{,s,in} Schulleiter{,s,in} Feldwebel
      Offizier{,s} Inspekteur{,s} Brigadegeneral{,s} Vizeadmiral{,s} Kapitänleutnant Torhüter{,s,in} Mittelfeldspieler{,s,in} Abwehrspieler{,s,in} Nationalspieler{,s,in}
      Biathlet{,en,in} Weltmeister{,s,in} Olympiasieger{,s,in} Rapper{,s,in} Komponist{,en,in} Dirigent{,en,in} Influencer{,in} Dissident{,en,in} Menschenrechtsaktivist{,en,in}
      Menschenrechtler{,s,in} Bauer Winzer{,in}`,
    particles: "von vom van der den de del della di da du la le el al bin ibn af zu zur zum ter dos und ap mac",
    speakers: `
      Sprecher{:m,s:m,n:p,in:f,innen:p} Regierungssprecher{:m,s:m,n:p,in:f,innen:p} Polizeisprecher{:m,s:m,n:p,in:f,innen:p} Pressesprecher{:m,s:m,n:p,in:f,innen:p}
      Feuerwehrsprecher{:m,s:m,n:p,in:f,innen:p} Gerichtssprecher{:m,s:m,n:p,in:f,innen:p} Unternehmenssprecher{:m,s:m,n:p,in:f,innen:p}
      Ministeriumssprecher{:m,s:m,n:p,in:f,innen:p} Militärsprecher{:m,s:m,n:p,in:f,innen:p} Firmensprecher{:m,s:m,n:p,in:f,innen:p} Minister{:m,s:m,n:p,in:f,innen:p}
      Politiker{:m,s:m,n:p,in:f,innen:p} Spitzenpolitiker{:m,s:m,n:p,in:f,innen:p} Wissenschaftler{:m,s:m,n:p,in:f,innen:p} Forscher{:m,s:m,n:p,in:f,innen:p}
      Historiker{:m,s:m,n:p,in:f,innen:p} Physiker{:m,s:m,n:p,in:f,innen:p} Mediziner{:m,s:m,n:p,in:f,innen:p} Virusforscher{:m,s:m,n:p,in:f,innen:p}
      Beobachter{:m,s:m,n:p,in:f,innen:p} Kritiker{:m,s:m,n:p,in:f,innen:p} Gegner{:m,s:m,n:p,in:f,innen:p} Befürworter{:m,s:m,n:p,in:f,innen:p}
      Anhänger{:m,s:m,n:p,in:f,innen:p} Unterstützer{:m,s:m,n:p,in:f,innen:p} Bewohner{:m,s:m,n:p,in:f,innen:p} Anwohner{:m,s:m,n:p,in:f,innen:p}
      Einwohner{:m,s:m,n:p,in:f,innen:p} Bürger{:m,s:m,n:p,in:f,innen:p} Nutzer{:m,s:m,n:p,in:f,innen:p} Verbraucher{:m,s:m,n:p,in:f,innen:p}
      Käufer{:m,s:m,n:p,in:f,innen:p} Verkäufer{:m,s:m,n:p,in:f,innen:p} Händler{:m,s:m,n:p,in:f,innen:p} Hersteller{:m,s:m,n:p,in:f,innen:p}
      Betreiber{:m,s:m,n:p,in:f,innen:p} Besitzer{:m,s:m,n:p,in:f,innen:p} Eigentümer{:m,s:m,n:p,in:f,innen:p} Vermieter{:m,s:m,n:p,in:f,innen:p}
      Mieter{:m,s:m,n:p,in:f,innen:p} Arbeiter{:m,s:m,n:p,in:f,innen:p} Arbeitgeber{:m,s:m,n:p,in:f,innen:p} Arbeitnehmer{:m,s:m,n:p,in:f,innen:p}
      Mitarbeiter{:m,s:m,n:p,in:f,innen:p} Unternehmer{:m,s:m,n:p,in:f,innen:p} Manager{:m,s:m,n:p,in:f,innen:p} Anleger{:m,s:m,n:p,in:f,innen:p}
      Banker{:m,s:m,n:p,in:f,innen:p} Landwirtschaftler{:m,s:m,n:p,in:f,innen:p} Lehrer{:m,s:m,n:p,in:f,innen:p} Schüler{:m,s:m,n:p,in:f,innen:p}
      Ermittler{:m,s:m,n:p,in:f,innen:p} Richter{:m,s:m,n:p,in:f,innen:p} Verteidiger{:m,s:m,n:p,in:f,innen:p} Kläger{:m,s:m,n:p,in:f,innen:p}
      Täter{:m,s:m,n:p,in:f,innen:p} Mörder{:m,s:m,n:p,in:f,innen:p} Opferanwälte{:m,s:m,n:p,in:f,innen:p} Retter{:m,s:m,n:p,in:f,innen:p} Helfer{:m,s:m,n:p,in:f,innen:p}
      Kämpfer{:m,s:m,n:p,in:f,innen:p} Taucher{:m,s:m,n:p,in:f,innen:p} Trainer{:m,s:m,n:p,in:f,innen:p} Spieler{:m,s:m,n:p,in:f,innen:p} Fußballer{:m,s:m,n:p,in:f,innen:p}
      Läufer{:m,s:m,n:p,in:f,innen:p} Sportler{:m,s:m,n:p,in:f,innen:p} Wähler{:m,s:m,n:p,in:f,innen:p} Vertreter{:m,s:m,n:p,in:f,innen:p}
      Teilnehmer{:m,s:m,n:p,in:f,innen:p} Veranstalter{:m,s:m,n:p,in:f,innen:p} Organisator{:m,s:m,n:p,in:f,innen:p} Reporter{:m,s:m,n:p,in:f,innen:p}
      Leser{:m,s:m,n:p,in:f,innen:p} Zuschauer{:m,s:m,n:p,in:f,innen:p} Besucher{:m,s:m,n:p,in:f,innen:p} Fahrer{:m,s:m,n:p,in:f,innen:p}
      Autofahrer{:m,s:m,n:p,in:f,innen:p} Pfleger{:m,s:m,n:p,in:f,innen:p} Bauarbeiter{:m,s:m,n:p,in:f,innen:p} Sanitäter{:m,s:m,n:p,in:f,innen:p}
      Künstler{:m,s:m,n:p,in:f,innen:p} Musiker{:m,s:m,n:p,in:f,innen:p} Sänger{:m,s:m,n:p,in:f,innen:p} Schauspieler{:m,s:m,n:p,in:f,innen:p}
      Rentner{:m,s:m,n:p,in:f,innen:p} Pendler{:m,s:m,n:p,in:f,innen:p} Urlauber{:m,s:m,n:p,in:f,innen:p} Einsatzleiter{:m,s:m,n:p,in:f,innen:p}
      Leiter{:m,s:m,n:p,in:f,innen:p} Führer{:m,s:m,n:p,in:f,innen:p} Oppositionsführer{:m,s:m,n:p,in:f,innen:p} Anführer{:m,s:m,n:p,in:f,innen:p}
      Machthaber{:m,s:m,n:p,in:f,innen:p} Amtsinhaber{:m,s:m,n:p,in:f,innen:p} Nachfolger{:m,s:m,n:p,in:f,innen:p} Vorgänger{:m,s:m,n:p,in:f,innen:p}
      Herausforderer{:m,s:m,n:p,in:f,innen:p} Berater{:m,s:m,n:p,in:f,innen:p} Botschafter{:m,s:m,n:p,in:f,innen:p} Bürgermeister{:m,s:m,n:p,in:f,innen:p}
      Oberbürgermeister{:m,s:m,n:p,in:f,innen:p} Statistiker{:m,s:m,n:p,in:f,innen:p} Techniker{:m,s:m,n:p,in:f,innen:p} Programmierer{:m,s:m,n:p,in:f,innen:p}
      Gründer{:m,s:m,n:p,in:f,innen:p} Erfinder{:m,s:m,n:p,in:f,innen:p} Entwickler{:m,s:m,n:p,in:f,innen:p} Züchter{:m,s:m,n:p,in:f,innen:p}
      Fischer{:m,s:m,n:p,in:f,innen:p} Jäger{:m,s:m,n:p,in:f,innen:p} Förster{:m,s:m,n:p,in:f,innen:p} Gärtner{:m,s:m,n:p,in:f,innen:p}
      Bergarbeiter{:m,s:m,n:p,in:f,innen:p} Eisenbahner{:m,s:m,n:p,in:f,innen:p} Gewerkschafter{:m,s:m,n:p,in:f,innen:p} Geschäftsführer{:m,s:m,n:p,in:f,innen:p}
      Vermittler{:m,s:m,n:p,in:f,innen:p} Unterhändler{:m,s:m,n:p,in:f,innen:p} Separatistenführer{:m,s:m,n:p,in:f,innen:p} Rebellenführer{:m,s:m,n:p,in:f,innen:p}
      Menschenrechtler{:m,s:m,n:p,in:f,innen:p} Umweltschützer{:m,s:m,n:p,in:f,innen:p} Tierschützer{:m,s:m,n:p,in:f,innen:p} Naturschützer{:m,s:m,n:p,in:f,innen:p}
      Klimaforscher{:m,s:m,n:p,in:f,innen:p} Polizeibeamter{:m,s:m,n:p,in:f,innen:p} Präsident{:m,en:p,in:f,innen:p} Ministerpräsident{:m,en:p,in:f,innen:p}
      Polizist{:m,en:p,in:f,innen:p} Journalist{:m,en:p,in:f,innen:p} Korrespondent{:m,en:p,in:f,innen:p} Student{:m,en:p,in:f,innen:p} Soldat{:m,en:p,in:f,innen:p}
      Kommandant{:m,en:p,in:f,innen:p} Aktivist{:m,en:p,in:f,innen:p} Demonstrant{:m,en:p,in:f,innen:p} Diplomat{:m,en:p,in:f,innen:p} Analyst{:m,en:p,in:f,innen:p}
      Ökonom{:m,en:p,in:f,innen:p} Kandidat{:m,en:p,in:f,innen:p} Patient{:m,en:p,in:f,innen:p} Passagier{:m,en:p,in:f,innen:p} Tourist{:m,en:p,in:f,innen:p}
      Migrant{:m,en:p,in:f,innen:p} Terrorist{:m,en:p,in:f,innen:p} Islamist{:m,en:p,in:f,innen:p} Separatist{:m,en:p,in:f,innen:p} Republikaner{:m,en:p,in:f,innen:p}
      Demokrat{:m,en:p,in:f,innen:p} Sozialdemokrat{:m,en:p,in:f,innen:p} Jurist{:m,en:p,in:f,innen:p} Dozent{:m,en:p,in:f,innen:p} Produzent{:m,en:p,in:f,innen:p}
      Lieferant{:m,en:p,in:f,innen:p} Konkurrent{:m,en:p,in:f,innen:p} Astronom{:m,en:p,in:f,innen:p} Meteorolog{:m,en:p,in:f,innen:p} Pilot{:m,en:p,in:f,innen:p}
      Spezialist{:m,en:p,in:f,innen:p} Finanzexpert{:m,en:p,in:f,innen:p} Athlet{:m,en:p,in:f,innen:p} Abonnent{:m,en:p,in:f,innen:p} Investment{:m,en:p,in:f,innen:p}
      Therapeut{:m,en:p,in:f,innen:p} Bürokrat{:m,en:p,in:f,innen:p} Patriarch{:m,en:p,in:f,innen:p} Populist{:m,en:p,in:f,innen:p} Nationalist{:m,en:p,in:f,innen:p}
      Kapitalist{:m,en:p,in:f,innen:p} Spekulant{:m,en:p,in:f,innen:p} Expert{e:m,en:p,in:f,innen:p} Zeug{e:m,en:p,in:f,innen:p} Augenzeug{e:m,en:p,in:f,innen:p}
      Kolleg{e:m,en:p,in:f,innen:p} Kund{e:m,en:p,in:f,innen:p} Nachbar{e:m,en:p,in:f,innen:p} Biolog{e:m,en:p,in:f,innen:p} Geolog{e:m,en:p,in:f,innen:p}
      Meteorolog{e:m,en:p,in:f,innen:p} Psycholog{e:m,en:p,in:f,innen:p} Soziolog{e:m,en:p,in:f,innen:p} Politolog{e:m,en:p,in:f,innen:p} Virolog{e:m,en:p,in:f,innen:p}
      Archäolog{e:m,en:p,in:f,innen:p} Seismolog{e:m,en:p,in:f,innen:p} Epidemiolog{e:m,en:p,in:f,innen:p} Franzos{e:m,en:p,in:f,innen:p} Russ{e:m,en:p,in:f,innen:p}
      Chines{e:m,en:p,in:f,innen:p} Pol{e:m,en:p,in:f,innen:p} Dän{e:m,en:p,in:f,innen:p} Schwed{e:m,en:p,in:f,innen:p} Brit{e:m,en:p,in:f,innen:p}
      Türk{e:m,en:p,in:f,innen:p} Jung{e:m,en:p,in:f,innen:p} Professor{:m,s:m,en:p,in:f,innen:p} Senator{:m,s:m,en:p,in:f,innen:p} Direktor{:m,s:m,en:p,in:f,innen:p}
      Autor{:m,s:m,en:p,in:f,innen:p} Investor{:m,s:m,en:p,in:f,innen:p} Moderator{:m,s:m,en:p,in:f,innen:p} Reaktor{:m,s:m,en:p,in:f,innen:p}
      Gouverneur{:m,s:m,en:p,in:f,innen:p} Beamt{er:m,e:p,en:p,in:f,innen:p} Abgeordnet{er:m,e:p,en:p} Vorsitzende{:n,r:m,n:n} Angeklagte{:n,r:m,n:n}
      Beschuldigte{:n,r:m,n:n} Verdächtige{:n,r:m,n:p} Tatverdächtige{:n,r:m,n:n} Angehörige{:p,r:m,n:p} Verwandte{:p,r:m,n:p} Überlebende{:p,r:m,n:p}
      Betroffene{:p,r:m,n:p} Verletzte{:p,r:m,n:p} Behörde{:n,n:p} Gesundheitsbehörde{:n,n:p} Polizei:n Bundespolizei:n Kriminalpolizei:n Staatsanwaltschaft{:n,en:p}
      Bundesanwaltschaft:n Feuerwehr:n Rettungsdienst:n Bundeswehr:n Armee:n Militär{:n,s:n} Marine:n Luftwaffe:n Generalstab:n Streitkräfte{:p,n:p} Truppen:p
      Geheimdienst{:n,e:p,es:n} Verfassungsschutz:n Küstenwache:n Grenzschutz:n Zoll:n Regierung{:n,en:p} Bundesregierung:n Landesregierung{:n,en:p} Staatsregierung:n
      Regierungskreise{:p,n:p} Sicherheitskreise{:p,n:p} Diplomatenkreise{:p,n:p} Kreise{:p,n:p} Ministerium{:n,s:n} Außenministerium{:n,s:n} Innenministerium{:n,s:n}
      Verteidigungsministerium{:n,s:n} Finanzministerium{:n,s:n} Wirtschaftsministerium{:n,s:n} Auswärtiges_Amt Amt:n Bundesamt{:n,es:n} Statistikamt:n Statistikbehörde:n
      Parlament{:n,s:n} Bundestag{:n,s:n} Bundesrat:n Senat{:n,s:n} Kongress:n Repräsentantenhaus:n Opposition:n Koalition:n Partei{:n,en:p} Fraktion{:n,en:p}
      Gericht{:n,s:n,e:p} Verfassungsgericht:n Bundesverfassungsgericht:n Landgericht:n Amtsgericht:n Oberlandesgericht:n Gerichtshof:n Jury:n Verteidigung:n Anklage:n
      Staatsanwalt{:m,s:m} Staatsanwältin:f Staatsanwälte:p Anwalt{:m,s:m} Anwältin:f Anwälte{:p,n:p} Rechtsanwalt:m Stadt:n Stadtverwaltung:n Verwaltung:n Gemeinde{:n,n:p}
      Landkreis:n Kreisverwaltung:n Rathaus:n Bezirk:n Unternehmen{:n,s:n} Konzern{:n,s:n} Firma:n Firmen:p Hersteller:n Autobauer:n Fluggesellschaft{:n,en:p} Airline:n
      Bank{:n,en:p} Notenbank:n Zentralbank:n Bundesbank:n Betreiber:n Versicherer:n Börse:n Verband{:n,es:n} Verbände:p Bauernverband:n Gewerkschaft{:n,en:p} Betriebsrat:n
      Vorstand{:n,s:n} Aufsichtsrat:n Verein{:n,s:n} Klub{:n,s:n} Club:n Mannschaft:n Organisation{:n,en:p} Hilfsorganisation{:n,en:p} Menschenrechtsorganisation{:n,en:p}
      Umweltorganisation:n Stiftung:n Institut{:n,s:n} Forschungsinstitut:n Universität{:n,en:p} Hochschule:n Schule:n Klinik:n Krankenhaus:n Wetterdienst:n Erdbebenwarte:n
      Kommission{:n,en:p} EU-Kommission:n Ausschuss:n Rat:n Sicherheitsrat:n Bündnis:n Allianz:n Kreml{:n,s:n} Weißes_Haus Vatikan:n Kirche{:n,n:p} Palast:n Königshaus:n
      Hof:n Miliz{:n,en:p} Rebell{en:p,engruppe:n} Gruppe{:n,n:p} Terrormiliz:n Extremisten:p Bewegung:n Rebellen:p Taliban:p Mann{:m,es:m} Männer{:p,n:p} Frau{:f,en:p}
      Kind{:n,er:p,ern:p,es:n} Mädchen:n Jugendliche{:p,r:m,n:p} Mutter:f Mütter:p Vater{:m,s:m} Eltern:p Sohn:m Tochter:f Bruder:m Schwester:f Großmutter:f Großvater:m
      Ehefrau:f Ehemann:m Witwe:f Familie{:n,n:p} Person{:n,en:p} Mensch{:m,en:p} Leute{:p,n:p} Freund{:m,e:p,en:p,in:f} Chef{:m,s:m,in:f} Parteichef{:m,s:m,in:f}
      Regierungschef{:m,s:m,in:f} Staatschef{:m,s:m,in:f} Konzernchef{:m,s:m,in:f} Kanzler{:m,s:m,in:f} Bundeskanzler{:m,s:m,in:f} Generalsekretär{:m,s:m,in:f}
      Staatssekretär{:m,s:m,in:f} Arzt:m Ärztin:f Ärzte{:p,n:p} Offizier{:m,e:p,s:m} General{:m,s:m} Generäle:p Kommandeur{:m,e:p,s:m} König{:m,s:m,in:f} Prinz:m
      Papst{:m,es:m} Bischof{:m,s:m} Bischöfe:p Pfarrer:m Priester:m Quelle{:n,n:p} Insider:m Informant{:m,en:p} Fachleute{:p,n:p} Insidern:p Vertreterin:f
      Mitglied{:n,er:p,ern:p,s:n} Mehrheit:n Bevölkerung:n Öffentlichkeit:n Branche:n Industrie:n Wirtschaft:n Landwirt{:m,e:p,en:p,in:f} Bauer{:m,n:p}
      Volkswirt{:m,e:p,en:p,in:f} Chefvolkswirt:m Geschädigte:p Passant{:m,en:p} Gefangene{:p,r:m,n:p} Geflüchtete{:p,n:p} Flüchtling{:m,e:p,en:p} Häftling{:m,e:p,en:p}
      Anführerin:f Konservative{:p,n:p} Grüne{:p,n:p} Liberale{:p,n:p} Linke:n Union:n Sozialdemokraten:p Republikaner:p Demokraten:p Amerikaner{:p,in:f,n:p}
      Ukrainer{:p,in:f,n:p} Russen:p Israelis:p Palästinenser{:p,in:f,n:p} Deutsche{:p,n:p,r:m} Experten:p Behörden:p Team:n Crew:n Besatzung:n Stimme{:n,n:p} Autorenteam:n
      Forschungsteam:n Netzwerk:n Dachverband:n Präsidium:n Moskau:n Kiew:n Washington:n Peking:n Teheran:n Berlin:n Brüssel:n Regierungsvertreter{:m,n:p,in:f}
      Regierungsbeamter:m Gesundheitsamt:n Landratsamt:n Jugendamt:n Robert-Koch-Institut:n Bahn:n Reederei:n Fischereiverband:n Kammer:n Handelskammer:n
      Kenner{:m,s:m,n:p,in:f,innen:p} Russlandkenner{:m,s:m,n:p,in:f,innen:p} Gast{:m,es:m} Gäste{:p,n:p} Bauernpräsident{:m,en:m,in:f} Verbandschef{:m,s:m,in:f}
      Fraktionschef{:m,s:m,in:f} Vorstandschef{:m,s:m,in:f} Firmenchef{:m,s:m,in:f} Bankchef{:m,s:m,in:f} Notenbankchef{:m,s:m,in:f} Polizeichef{:m,s:m,in:f}
      Feuerwehrchef{:m,s:m} Kremlchef{:m,s:m} Armeechef{:m,s:m} Generalstabschef{:m,s:m} Geheimdienstchef{:m,s:m,in:f} Gewerkschaftschef{:m,s:m,in:f}
      Redaktionsleiter{:m,s:m,in:f} Chefredakteur{:m,s:m,in:f} Redakteur{:m,s:m,e:p,in:f} Kommentator{:m,s:m,in:f} Kolumnist{:m,en:m,in:f} Podcaster{:m,s:m,in:f}
      Blogger{:m,s:m,n:p,in:f} Außenminister{:m,s:m,in:f} Innenminister{:m,s:m,in:f} Verteidigungsminister{:m,s:m,in:f} Finanzminister{:m,s:m,in:f} Justizminister{:m,s:m,in:f}
      Gesundheitsminister{:m,s:m,in:f} Wirtschaftsminister{:m,s:m,in:f} Arbeitsminister{:m,s:m,in:f} Umweltminister{:m,s:m,in:f} Verkehrsminister{:m,s:m,in:f}
      Landwirtschaftsminister{:m,s:m,in:f} Bildungsminister{:m,s:m,in:f} Kulturminister{:m,s:m,in:f} Familienminister{:m,s:m,in:f} Energieminister{:m,s:m,in:f}
      Premierminister{:m,s:m,in:f} Vizepräsident{:m,en:m,in:f} Bundespräsident{:m,en:m,in:f} Staatspräsident{:m,en:m,in:f} Kommissionspräsident{:m,en:m,in:f}
      Parlamentspräsident{:m,en:m,in:f} Altkanzler{:m,s:m,in:f} Premier{:m,s:m} Landrat{:m,s:m} Landrätin:f Stadtrat:m Stadträtin:f Dezernent{:m,en:m,in:f}
      Ortsvorsteher{:m,s:m,in:f} Wahlleiter{:m,s:m,in:f} Amtschef{:m,s:m,in:f} Behördenchef{:m,s:m,in:f} Behördenleiter{:m,s:m,in:f} Schulleiter{:m,s:m,in:f}
      Werksleiter{:m,s:m,in:f} Filialleiter{:m,s:m,in:f} Oberst{:m,s:m} Major{:m,s:m} Hauptmann:m Leutnant{:m,s:m} Generalleutnant{:m,s:m} Generalmajor{:m,s:m}
      Generalinspekteur{:m,s:m} Inspekteur{:m,s:m} Kommandeur{:m,s:m,e:p,in:f} Oberbefehlshaber{:m,s:m} Feldwebel:m Offizier{:m,s:m,e:p,in:f} Veteran{:m,en:p,in:f}
      Militärexpert{e:m,en:p,in:f} Sicherheitsexpert{e:m,en:p,in:f} Russlandexpert{e:m,en:p,in:f} Osteuropaexpert{e:m,en:p,in:f} Terrorexpert{e:m,en:p,in:f}
      Klimaexpert{e:m,en:p,in:f} Finanzexpert{e:m,en:p,in:f} Rechtsexpert{e:m,en:p,in:f} Militäranalyst{:m,en:p,in:f} Politikwissenschaftler{:m,s:m,n:p,in:f,innen:p}
      Kommunikationswissenschaftler{:m,s:m,in:f} Sprachwissenschaftler{:m,s:m,in:f} Rechtswissenschaftler{:m,s:m,in:f} Wirtschaftswissenschaftler{:m,s:m,in:f}
      Friedensforscher{:m,s:m,in:f} Konfliktforscher{:m,s:m,in:f} Wahlforscher{:m,s:m,in:f} Hirnforscher{:m,s:m,in:f} Meinungsforscher{:m,s:m,in:f} Kriminolog{e:m,en:p,in:f}
      Philosoph{:m,en:p,in:f} Theolog{e:m,en:p,in:f} Ökolog{e:m,en:p,in:f} Zoolog{e:m,en:p,in:f} Paläontolog{e:m,en:p,in:f} Glaziolog{e:m,en:p,in:f} Kardiolog{e:m,en:p,in:f}
      Onkolog{e:m,en:p,in:f} Immunolog{e:m,en:p,in:f} Neurolog{e:m,en:p,in:f} Mikrobiolog{e:m,en:p,in:f} Chirurg{:m,en:p,in:f} Psychiater{:m,s:m,n:p,in:f} Hausarzt:m
      Hausärztin:f Kinderarzt:m Kinderärztin:f Chefarzt:m Chefärztin:f Oberarzt:m Oberärztin:f Notarzt:m Notärztin:f Apotheker{:m,s:m,in:f} Krankenschwester{:f,n:p}
      Hebamme{:f,n:p} Tierarzt:m Tierärztin:f Rektor{:m,s:m,in:f} Dekan{:m,s:m,in:f} Privatdozent{:m,en:m,in:f} Doktorand{:m,en:m,in:f} Chefökonom{:m,en:m,in:f}
      Chefvolkswirt{:m,s:m,in:f} Volkswirt{:m,s:m,e:p,in:f} Strateg{e:m,en:p,in:f} Milliardär{:m,s:m,e:p,in:f} Oligarch{:m,en:p} Mitgründer{:m,s:m,in:f}
      Landwirt{:m,s:m,e:p,in:f} Bäuerin:f Winzer{:m,s:m,n:p,in:f} Wirt{:m,s:m,e:p,in:f} Hotelier{:m,s:m,s:p} Kapitän{:m,s:m,e:p,in:f} Torwart{:m,s:m} Torhüter{:m,s:m,in:f}
      Stürmer{:m,s:m,in:f} Mittelfeldspieler{:m,s:m,in:f} Abwehrspieler{:m,s:m,in:f} Nationalspieler{:m,s:m,in:f} Bundestrainer{:m,s:m,in:f} Nationaltrainer{:m,s:m,in:f}
      Sportdirektor{:m,s:m,in:f} Sportchef{:m,s:m,in:f} Biathlet{:m,en:m,in:f} Skifahrer{:m,s:m,in:f} Schwimmer{:m,s:m,in:f} Rennfahrer{:m,s:m,in:f} Weltmeister{:m,s:m,in:f}
      Olympiasieger{:m,s:m,in:f} Regisseur{:m,s:m,in:f} Schriftsteller{:m,s:m,in:f} Fotograf{:m,en:m,in:f} Komponist{:m,en:m,in:f} Rapper{:m,s:m,in:f} Influencer{:m,s:m,in:f}
      Insider{:m,s:m,n:p,in:f} Whistleblower{:m,s:m,in:f} Gesprächspartner{:m,s:m,in:f} Informant{:m,en:p,in:f} Chefunterhändler{:m,s:m,in:f} Sondergesandte{:n,r:m,n:n}
      Gesandte{:n,r:m,n:n} Sonderbeauftragte{:n,r:m,n:n} Beauftragte{:n,r:m,n:n} Außenbeauftragte{:n,r:m,n:n} Erzbischof{:m,s:m} Bischöfin:f Kardinal{:m,s:m}
      Pfarrer{:m,s:m,in:f} Imam{:m,s:m} Rabbiner{:m,s:m,in:f}`,
    endings: "en>e s> ' > ’>",
    sounds: "tschsch>shch schtsch>shch tsch>ch sch>sh dsch>j zsch>ch w>v j>i z>ts ck>k ph>f th>t ai>ai ei>ai ä>e ö>o ü>u ß>ss",
    organisationWords: `
      Ministerium Außenministerium Bundesamt Amt Behörde Kommission Ausschuss Parlament Bundestag Senat Kongress Gerichtshof Gericht Universität Hochschule Institut
      Akademie Bank Sparkasse Versicherung Gruppe Konzern Holding AG GmbH SE KG Werke Stiftung Verband Bund Gewerkschaft Partei Union Allianz Bündnis Liga Verein Klub Club
      FC SV VfB VfL Borussia Organisation Agentur Zentrum Rat Kammer Gesellschaft Fonds Armee Marine Luftwaffe Brigade Polizei Feuerwehr Klinik Krankenhaus Museum Theater
      Oper Schule Gymnasium Kirche Bistum Group University Institute Party Council Corporation Company Airlines Motors Media Energie Energy Stadtwerke Bundeswehr
      Direktion Zentrale Forum Observatorium Dienst Genossenschaft Initiative`,
    agencyNouns: "Nachrichtenagentur{,en} Agentur{,en} Presseagentur",
    bodyNouns: `
      Unternehmen Firma Konzern Gesellschaft Gruppe Verband Verein Organisation Stiftung Partei Klub Gewerkschaft Institut Hersteller Produzent Betreiber Reederei
      Fluggesellschaft Kette Lieferant Händler Start-up Verlag Bank Miliz Behörde`,
    outletWords: "Zeitung Nachrichten Rundschau Anzeiger Blatt Tagblatt Tageblatt Kurier Spiegel Stern Bild Welt Presse Post Herald Times Journal Magazin Bote Merkur Echo Allgemeine Rundfunk Fernsehen TV Radio Morgenpost Abendblatt Wochenblatt",
    placeWords: `
      Straße Platz Allee Weg Gasse Brücke See Fluss Berg Gebirge Tal Wald Insel Halbinsel Küste Bucht Meer Kanal Region Gebiet Provinz Oblast Bezirk Kreis Landkreis
      Bundesland Kanton Stadt Dorf Viertel Flughafen Bahnhof Hafen Park Burg Schloss Stadion Halle Wüste Gletscher Tunnel Hof`,
    exonyms: `
      Weiße_Haus=White_House Weißes_Haus=White_House Weißen_Haus=White_House Weißen_Hauses=White_House Kreml{=Kremlin,s=Kremlin} Pentagon=The_Pentagon EU=European_Union
      Europäische_Union=European_Union Europäischen_Union=European_Union UN=United_Nations UNO=United_Nations Vereinten_Nationen=United_Nations
      Vereinte_Nationen=United_Nations Nato=NATO Nordatlantikpakt=NATO EZB=European_Central_Bank Europäische_Zentralbank=European_Central_Bank
      EU-Kommission=European_Commission Europäische_Kommission=European_Commission Europaparlament=European_Parliament Europäische_Parlament=European_Parliament
      Europarat=Council_of_Europe WHO=World_Health_Organization Weltgesundheitsorganisation=World_Health_Organization IWF=International_Monetary_Fund
      Internationale_Währungsfonds=International_Monetary_Fund Weltbank=World_Bank WTO=World_Trade_Organization Welthandelsorganisation=World_Trade_Organization OPEC=OPEC
      IAEA=International_Atomic_Energy_Agency Internationale_Atomenergiebehörde=International_Atomic_Energy_Agency Atomenergiebehörde=International_Atomic_Energy_Agency
      UN-Sicherheitsrat=United_Nations_Security_Council Internationale_Strafgerichtshof=International_Criminal_Court Rote_Kreuz=Red_Cross Rotes_Kreuz=Red_Cross
      Ärzte_ohne_Grenzen=Médecins_Sans_Frontières Reporter_ohne_Grenzen=Reporters_Without_Borders Amnesty_International=Amnesty_International OSZE=OSCE
      Notenbank_Fed=Federal_Reserve Fed=Federal_Reserve Bundesbank=Deutsche_Bundesbank Bundestag=Bundestag Bundesrat=Bundesrat Bundeswehr=Bundeswehr
      Bundesverfassungsgericht=Federal_Constitutional_Court_of_Germany Auswärtige_Amt=Federal_Foreign_Office Auswärtigen_Amt=Federal_Foreign_Office
      CDU=Christian_Democratic_Union_of_Germany CSU=Christian_Social_Union_in_Bavaria SPD=Social_Democratic_Party_of_Germany FDP=Free_Democratic_Party_(Germany)
      AfD=Alternative_for_Germany Grünen=Alliance_90/The_Greens Linkspartei=The_Left_(Germany) ÖVP=Austrian_People's_Party SPÖ=Social_Democratic_Party_of_Austria
      FPÖ=Freedom_Party_of_Austria RKI=Robert_Koch_Institute Robert-Koch-Institut=Robert_Koch_Institute USA=United_States US=United_States Vereinigten_Staaten=United_States
      Vereinigte_Staaten=United_States Amerika=United_States Großbritannien{=United_Kingdom,s=United_Kingdom} England=England Schottland=Scotland Wales=Wales
      Nordirland=Northern_Ireland Niederlande{=Netherlands,n=Netherlands} Holland=Netherlands Deutschland{=Germany,s=Germany} Frankreich{=France,s=France}
      Spanien{=Spain,s=Spain} Italien{=Italy,s=Italy} Griechenland=Greece Türkei=Turkey Ungarn=Hungary Österreich{=Austria,s=Austria} Schweiz=Switzerland
      Tschechien=Czech_Republic Slowakei=Slovakia Belarus=Belarus Weißrussland=Belarus Nordmazedonien=North_Macedonia Kosovo=Kosovo Südkorea{=South_Korea,s=South_Korea}
      Nordkorea{=North_Korea,s=North_Korea} China{=China,s=China} Japan{=Japan,s=Japan} Südafrika=South_Africa Elfenbeinküste=Ivory_Coast
      Saudi-Arabien{=Saudi_Arabia,s=Saudi_Arabia} Vereinigte_Arabische_Emirate=United_Arab_Emirates Sowjetunion=Soviet_Union DDR=East_Germany Jugoslawien=Yugoslavia
      Tschechoslowakei=Czechoslovakia Birma=Myanmar Burma=Myanmar Philippinen=Philippines Kongo=Democratic_Republic_of_the_Congo Färöer=Faroe_Islands Grönland=Greenland
      Island=Iceland Dänemark{=Denmark,s=Denmark} Schweden{=Sweden,s=Sweden} Norwegen{=Norway,s=Norway} Finnland{=Finland,s=Finland} Ukraine=Ukraine
      Russland{=Russia,s=Russia} Polen{=Poland,s=Poland} Litauen=Lithuania Lettland=Latvia Estland=Estonia Moldau=Moldova Georgien=Georgia Aserbaidschan=Azerbaijan
      Armenien=Armenia Kasachstan=Kazakhstan Usbekistan=Uzbekistan Moskau{=Moscow,s=Moscow} Kiew{=Kyiv,s=Kyiv} Kyjiw=Kyiv Charkiw=Kharkiv Charkow=Kharkiv Cherson=Kherson
      Odessa=Odesa Odesa=Odesa Lwiw=Lviv Lemberg=Lviv Saporischschja=Zaporizhzhia Mykolajiw=Mykolaiv Dnipro=Dnipro Tschernobyl=Chernobyl Tschernihiw=Chernihiv
      Donbass=Donbas Donbas=Donbas Donezk=Donetsk Luhansk=Luhansk Krim=Crimea Krimbrücke=Crimean_Bridge Sewastopol=Sevastopol Awdijiwka=Avdiivka Bachmut=Bakhmut
      Butscha=Bucha Mariupol=Mariupol Sankt_Petersburg=Saint_Petersburg St._Petersburg=Saint_Petersburg Petersburg=Saint_Petersburg Nischni_Nowgorod=Nizhny_Novgorod
      Tschetschenien=Chechnya Sibirien=Siberia Kaliningrad=Kaliningrad Königsberg=Kaliningrad Wolgograd=Volgograd Rostow=Rostov-on-Don Belgorod=Belgorod
      Warschau{=Warsaw,s=Warsaw} Krakau=Kraków Danzig=Gdańsk Breslau=Wrocław Posen=Poznań Stettin=Szczecin Prag=Prague Wien=Vienna Zürich=Zurich Genf=Geneva München=Munich
      Köln=Cologne Hannover=Hanover Nürnberg=Nuremberg Rom=Rome Mailand=Milan Neapel=Naples Turin=Turin Florenz=Florence Venedig=Venice Genua=Genoa Athen=Athens
      Lissabon=Lisbon Brüssel=Brussels Antwerpen=Antwerp Lüttich=Liège Straßburg=Strasbourg Den_Haag=The_Hague Kopenhagen=Copenhagen Göteborg=Gothenburg Helsinki=Helsinki
      Belgrad=Belgrade Bukarest=Bucharest Sofia=Sofia Peking{=Beijing,s=Beijing} Hongkong=Hong_Kong Tokio=Tokyo Singapur=Singapore Neu-Delhi=New_Delhi
      Teheran{=Tehran,s=Tehran} Bagdad=Baghdad Damaskus=Damascus Jerusalem=Jerusalem Beirut=Beirut Kairo=Cairo Tripolis=Tripoli Algier=Algiers Havanna=Havana
      Mexiko-Stadt=Mexico_City Kapstadt=Cape_Town Vilnius=Vilnius Riga=Riga Tallinn=Tallinn Westjordanland=West_Bank Gazastreifen=Gaza_Strip Gaza=Gaza_Strip
      Golanhöhen=Golan_Heights Nahe_Osten=Middle_East Nahen_Osten=Middle_East Nahost=Middle_East Westen=West Balkan=Balkans Baltikum=Baltic_states Skandinavien=Scandinavia
      Europa{=Europe,s=Europe} Asien=Asia Afrika=Africa Nordamerika=North_America Südamerika=South_America Lateinamerika=Latin_America Arktis=Arctic Antarktis=Antarctica
      Spitzbergen=Svalbard Bayern{=Bavaria,s=Bavaria} Sachsen=Saxony Sachsen-Anhalt=Saxony-Anhalt Niedersachsen=Lower_Saxony Thüringen=Thuringia Hessen=Hesse
      Nordrhein-Westfalen=North_Rhine-Westphalia Rheinland-Pfalz=Rhineland-Palatinate Mecklenburg-Vorpommern=Mecklenburg-Western_Pomerania
      Baden-Württemberg=Baden-Württemberg Schleswig-Holstein=Schleswig-Holstein Saarland=Saarland Brandenburg=Brandenburg Preußen=Prussia Schlesien=Silesia Sizilien=Sicily
      Sardinien=Sardinia Korsika=Corsica Kreta=Crete Zypern=Cyprus Katalonien=Catalonia Baskenland=Basque_Country Normandie=Normandy Bretagne=Brittany Lappland=Lapland
      Kurdistan=Kurdistan Kaukasus=Caucasus Bergkarabach=Nagorno-Karabakh Ostsee=Baltic_Sea Schwarze_Meer=Black_Sea Schwarzen_Meer=Black_Sea Mittelmeer=Mediterranean_Sea
      Nordsee=North_Sea Barentssee=Barents_Sea Rotes_Meer=Red_Sea Roten_Meer=Red_Sea Asowsches_Meer=Sea_of_Azov Asowschen_Meer=Sea_of_Azov Pazifik=Pacific_Ocean
      Atlantik=Atlantic_Ocean Indischer_Ozean=Indian_Ocean Südchinesisches_Meer=South_China_Sea Südchinesischen_Meer=South_China_Sea Persischer_Golf=Persian_Gulf
      Persischen_Golf=Persian_Gulf Ärmelkanal=English_Channel Suezkanal=Suez_Canal Panamakanal=Panama_Canal Bodensee=Lake_Constance Donau=Danube Rhein=Rhine Elbe=Elbe
      Themse=Thames Seine=Seine Nil=Nile Alpen=Alps Ural=Urals Himalaya=Himalayas Kalifornien=California Bundesregierung=Federal_Government_of_Germany
      Roter_Halbmond=Red_Crescent Deutsche_Bahn=Deutsche_Bahn`,
    firstNames: `
      Aaron:m Abdul:m Achim:m Adam:m Adrian:m Albert:m Alejandro:m Alex:m Alexander:m Alexej:m Alexei:m Alfred:m Ali:m Amir:m Anatoli:m Andreas:m Andrej:m Andrew:m
      Andrzej:m Antonio:m Anton:m Antony:m António:m Armin:m Arne:m Arthur:m August:m Axel:m Barack:m Baschar:m Bastian:m Benedikt:m Benjamin:m Benny:m Bernard:m Bernd:m
      Bernhard:m Bill:m Björn:m Bob:m Boris:m Brian:m Bruno:m Burkhard:m Carl:m Carlos:m Carsten:m Charles:m Chris:m Christian:m Christoph:m Christopher:m Claus:m Clemens:m
      Daniel:m David:m Dennis:m Detlef:m Dieter:m Dietmar:m Dirk:m Dmitri:m Dmytro:m Dominik:m Donald:m Eckart:m Edgar:m Eduard:m Edward:m Egon:m Elias:m Elon:m Emil:m
      Emmanuel:m Erich:m Erik:m Ernst:m Erwin:m Eugen:m Fabian:m Felix:m Ferdinand:m Florian:m Francis:m Frank:m Franz:m Frederik:m Friedrich:m Fritz:m Gabriel:m Georg:m
      George:m Gerald:m Gerd:m Gerhard:m Gideon:m Giorgio:m Giuseppe:m Gregor:m Günter:m Günther:m Gustav:m Hannes:m Hans:m Harald:m Hartmut:m Hassan:m Heiko:m Heiner:m
      Heinrich:m Heinz:m Helmut:m Hendrik:m Henrik:m Henry:m Herbert:m Hermann:m Holger:m Horst:m Hubert:m Hubertus:m Hugo:m Hussein:m Ibrahim:m Igor:m Ingo:m Ismail:m
      Iwan:m Jack:m Jakob:m James:m Jan:m Janos:m Janusz:m Jaroslaw:m Jason:m Jean:m Jens:m Jeremy:m Jerome:m Jim:m Joachim:m Jochen:m Joe:m Johann:m Johannes:m John:m
      Jonas:m Jonathan:m Jörg:m Jörn:m Josef:m José:m Joseph:m Joschka:m Juan:m Julian:m Julius:m Jürgen:m Justin:m Kai:m Karim:m Karl:m Karl-Heinz:m Karsten:m Keir:m Ken:m
      Kenneth:m Kevin:m Klaus:m Konrad:m Konstantin:m Kurt:m Lars:m Leo:m Leon:m Leonid:m Lothar:m Louis:m Luca:m Ludwig:m Luis:m Luiz:m Lukas:m Lutz:m Magnus:m Mahmud:m
      Manfred:m Manuel:m Marc:m Marco:m Marcel:m Marcus:m Marek:m Mario:m Marius:m Mark:m Marko:m Markus:m Martin:m Mateusz:m Mathias:m Matthias:m Max:m Maximilian:m
      Michael:m Michail:m Michel:m Mike:m Milan:m Mohammed:m Mohammad:m Moritz:m Muhammad:m Mustafa:m Mykola:m Nico:m Nicolas:m Niels:m Nikolai:m Nikolaus:m Nikol:m Nils:m
      Norbert:m Olaf:m Oleg:m Oleksandr:m Oleh:m Oliver:m Omar:m Oskar:m Otto:m Pascal:m Patrick:m Paul:m Pavel:m Pawel:m Pawlo:m Pedro:m Peter:m Petr:m Petro:m Philip:m
      Philipp:m Pierre:m Piotr:m Radosław:m Rafael:m Rainer:m Ralf:m Ralph:m Recep:m Reiner:m Reinhard:m Reinhold:m René:m Ricardo:m Richard:m Rishi:m Robert:m Roberto:m
      Robin:m Roderich:m Roger:m Roland:m Rolf:m Roman:m Ron:m Ronald:m Rudolf:m Rüdiger:m Ruslan:m Ryan:m Salman:m Samuel:m Sebastian:m Serge:m Sergej:m Sergei:m Serhij:m
      Siegfried:m Sigmar:m Simon:m Stanislaw:m Stefan:m Steffen:m Stephan:m Stephen:m Steve:m Steven:m Sven:m Swen:m Sylvester:m Taras:m Theo:m Theodor:m Thilo:m Thomas:m
      Thorsten:m Till:m Tim:m Timo:m Tino:m Tobias:m Tom:m Toni:m Torsten:m Udo:m Ulf:m Ulrich:m Uwe:m Vadim:m Valentin:m Veit:m Viktor:m Vincent:m Vitali:m Volker:m
      Walter:m Werner:m Wilhelm:m Willi:m William:m Winfried:m Witali:m Wladimir:m Wjatscheslaw:m Wolf:m Wolfgang:m Wolfram:m Wolodymyr:m Xi:m Xavier:m Yannick:m Yusuf:m
      Zbigniew:m Agnes:f Agnieszka:f Aisha:f Alena:f Alexandra:f Alice:f Alina:f Amalie:f Amanda:f Amelie:f Amina:f Amy:f Ana:f Andrea:f Angela:f Angelika:f Angelina:f
      Anita:f Anja:f Anke:f Ann:f Anna:f Annalena:f Anne:f Annegret:f Annette:f Annika:f Antje:f Antonia:f Astrid:f Barbara:f Bärbel:f Beate:f Beatrice:f Beatrix:f
      Bettina:f Birgit:f Birte:f Brigitte:f Britta:f Camilla:f Carina:f Carla:f Carmen:f Carola:f Caroline:f Cathrin:f Cecilia:f Charlotte:f Christa:f Christel:f
      Christiane:f Christina:f Christine:f Clara:f Claudia:f Cora:f Cornelia:f Dagmar:f Daniela:f Diana:f Doris:f Dorothea:f Dorothee:f Edith:f Elena:f Eleonore:f
      Elfriede:f Elisabeth:f Elke:f Ella:f Ellen:f Elsa:f Elvira:f Emilia:f Emily:f Emma:f Erika:f Esther:f Eva:f Evelyn:f Fatima:f Franziska:f Frauke:f Frieda:f
      Friederike:f Gabi:f Gabriele:f Gerda:f Gertrud:f Gesine:f Giorgia:f Gisela:f Grace:f Greta:f Gudrun:f Hanna:f Hannah:f Hannelore:f Heide:f Heidi:f Heike:f Helen:f
      Helena:f Helene:f Helga:f Henriette:f Hilary:f Hilde:f Hildegard:f Hillary:f Ilona:f Ilse:f Ina:f Ines:f Inga:f Inge:f Ingeborg:f Ingrid:f Irena:f Irene:f Irina:f
      Iris:f Iryna:f Isabel:f Isabell:f Isabella:f Jacinda:f Jana:f Jane:f Janet:f Janina:f Janine:f Jasmin:f Jennifer:f Jenny:f Jessica:f Johanna:f Josefine:f Judith:f
      Julia:f Juliane:f Julija:f Jutta:f Kamala:f Karen:f Karin:f Karla:f Karola:f Karoline:f Katarina:f Katharina:f Kathrin:f Katja:f Katrin:f Kerstin:f Kim:f Kira:f
      Klara:f Klaudia:f Konstanze:f Kristin:f Kristina:f Lara:f Larissa:f Laura:f Lea:f Lena:f Leni:f Leonie:f Lidia:f Liesel:f Lilli:f Linda:f Lisa:f Liz:f Lotte:f
      Louise:f Luisa:f Luise:f Lydia:f Magda:f Magdalena:f Maike:f Maja:f Manuela:f Mara:f Marah:f Mareike:f Margarete:f Margit:f Margot:f Margret:f Maria:f Marianne:f
      Marie:f Marie-Agnes:f Marija:f Marina:f Marion:f Marlene:f Marta:f Martha:f Martina:f Mary:f Mathilde:f Mechthild:f Melanie:f Melania:f Mia:f Michaela:f Michelle:f
      Milena:f Mina:f Miriam:f Mona:f Monika:f Nadine:f Nadja:f Nancy:f Natalia:f Natalie:f Natascha:f Nele:f Nicola:f Nicole:f Nina:f Nora:f Olena:f Olga:f Olha:f
      Patricia:f Paula:f Pauline:f Petra:f Pia:f Rachel:f Ramona:f Rebecca:f Regina:f Renate:f Ricarda:f Rita:f Rosa:f Rosemarie:f Roswitha:f Ruth:f Sabine:f Sahra:f
      Sandra:f Sara:f Sarah:f Saskia:f Selma:f Sibylle:f Silke:f Silvia:f Simone:f Sofia:f Sonja:f Sophia:f Sophie:f Stefanie:f Stephanie:f Steffi:f Susan:f Susanne:f
      Svenja:f Swetlana:f Sylvia:f Tamara:f Tanja:f Tatjana:f Teresa:f Thea:f Theresa:f Tina:f Ulla:f Ulrike:f Ursula:f Uta:f Ute:f Valentina:f Vera:f Verena:f Veronika:f
      Victoria:f Viktoria:f Viola:f Waltraud:f Wiebke:f Yasmin:f Yvonne:f
      {Aleksandr,Andrij,Arkadi,Artjom,Bohdan,Borys,Denys,Fjodor,Gennadi,Georgi,Gleb,Grigori,Ihor,Ilja}:m
      {Jegor,Jehor,Jewgeni,Jewgenij,Jewhen,Juri,Jurij,Kirill,Kostjantyn,Kyrylo,Maksim,Maksym,Maxim,Mychajlo}:m
      {Mykyta,Nikita,Oleksij,Ostap,Pjotr,Semjon,Stepan,Swjatoslaw,Timur,Wadim,Wadym,Waleri,Walerij,Wassili}:m
      {Wasyl,Wiktor,Witalij,Wladislaw,Wsewolod,Adalbert,Adolf,Alban,Albrecht,Alwin,Ansgar,Antonius,Aribert,Arnd}:m
      {Arndt,Arno,Arnold,Artur,August-Wilhelm,Balthasar,Bartholomäus,Ben,Benno,Berthold,Bertram,Bodo,Burghard,Carl-Friedrich}:m
      {Carlo,Christof,Claas,Claudius,Constantin,Cornelius,Daniel-Jan,Danyal,Denis,Detlev,Diethelm,Dietrich,Eberhard,Eckard}:m
      {Eckhard,Eckhart,Edmund,Ehrenfried,Einar,Ekkehard,Elmar,Emanuel,Emmerich,Engelbert,Enno,Ephraim,Erhard,Eric}:m
      {Erasmus,Ernst-August,Ewald,Falko,Fred,Frederic,Frédéric,Freddy,Fredi,Frido,Fridolin,Friedbert,Friedemann,Friedhelm}:m
      {Friedrich-Wilhelm,Fynn,Gebhard,Georg-Wilhelm,Gernot,Gero,Gerrit,Gert,Gilbert,Gottfried,Gotthard,Gottlieb,Götz,Gunnar}:m
      {Gunter,Gunther,Guido,Guntram,Hans-Christian,Hans-Dieter,Hans-Georg,Hans-Jochen,Hans-Joachim,Hans-Jürgen,Hans-Peter,Hans-Ulrich,Hans-Werner,Hanns}:m
      {Hanno,Hansjörg,Hanspeter,Harro,Harry,Hauke,Heinz-Peter,Heinz-Christian,Helge,Hellmut,Helmuth,Henner,Henning,Henrich}:m
      {Heribert,Herfried,Hilmar,Hinrich,Hinnerk,Holm,Immanuel,Ingbert,Ingolf,Ingmar,Ivo,Jannik,Jannis,Jan-Philipp}:m
      {Jan-Marco,Janosch,Jaromir,Jasper,Jeremias,Jesko,Joël,Joost,Jost,Josua,Jörg-Uwe,Justus,Kaspar,Karl-Josef}:m
      {Karl-Theodor,Karl-Wilhelm,Karlheinz,Kilian,Klaus-Dieter,Klaus-Peter,Knut,Kolja,Korbinian,Kuno,Kristian,Laurenz,Lennart,Leonard}:m
      {Leonhard,Leopold,Levin,Linus,Ludger,Lorenz,Luitpold,Malte,Marcello,Markolf,Marten,Marvin,Maurice,Meik}:m
      {Meinhard,Meinrad,Mesut,Micha,Mirko,Mika,Mirco,Morten,Nathanael,Niclas,Niklas,Norman,Omid,Onno}:m
      {Olav,Ole,Omer,Orhan,Ortwin,Oswald,Otmar,Ottmar,Otfried,Ottfried,Patrik,Philippus,Pius,Quirin}:m
      {Raban,Raimund,Ramin,Raphael,Rasmus,Reimund,Reinhardt,Reinhart,Reto,Rico,Roderick,Ronny,Rouven,Ruben}:m
      {Rupert,Rupprecht,Ruprecht,Sandro,Sascha,Samir,Sergio,Severin,Sigismund,Sigurd,Silvio,Silvan,Simeon,Sönke}:m
      {Sören,Sven-Erik,Tassilo,Tarek,Thaddäus,Theobald,Thies,Thiemo,Thorben,Thore,Tilman,Tilmann,Tillmann,Timm}:m
      {Timon,Tony,Torben,Tristan,Urs,Ueli,Utz,Valerius,Victor,Vinzenz,Vitus,Waldemar,Wieland,Wilfried}:m
      {Willibald,Willy,Winrich,Wulf,Xaver,Yannik,Yasin,Zeno,Ömer,Alan,Bernie,Bobby,Brad,Brett}:m
      {Bruce,Craig,Dave,Doug,Douglas,Duncan,Elliott,Ethan,Evan,Gary,Gavin,Geoffrey,Geoff,Gordon}:m
      {Graham,Greg,Gregory,Harold,Howard,Hugh,Ian,Isaac,Jacob,Jake,Jamie,Jared,Jeff,Jeffrey}:m
      {Jerry,Jimmy,Joel,Jon,Joshua,Kamal,Karl-Erik,Keith,Kyle,Larry,Lawrence,Liam,Lindsey,Lloyd}:m
      {Luke,Malcolm,Matt,Matthew,Mitch,Nathan,Neil,Nigel,Noah,Owen,Pete,Phil,Raymond,Rick}:m
      {Rory,Roy,Rudy,Russell,Sadiq,Sam,Scott,Sean,Seth,Shane,Spencer,Stanley,Stuart,Terry}:m
      {Timothy,Todd,Travis,Trevor,Tyler,Vince,Warren,Wayne,Winston,Zachary,Anders,Bengt,Bjarne,Erling}:m
      {Espen,Fredrik,Göran,Håkan,Haakon,Jimmie,Jørgen,Jörgen,Kjell,Leif,Mads,Mats,Mikael,Mikkel}:m
      {Olof,Pål,Petter,Roar,Rune,Sindre,Søren,Svein,Sverre,Terje,Tor,Trond,Trygve,Ulrik}:m
      {Vidar,Bartosz,Dariusz,Grzegorz,Jacek,Jakub,Jarosław,Jerzy,Kamil,Karol,Krzysztof,Lech,Leszek,Łukasz}:m
      {Maciej,Marcin,Mariusz,Michał,Mirosław,Paweł,Przemysław,Rafał,Ryszard,Sławomir,Stanisław,Szymon,Tadeusz,Tomasz}:m
      {Witold,Władysław,Wojciech,Zygmunt,Antti,Juha,Jukka,Pekka,Petteri,Sauli,Juho,Mikko,Matti,Heikki}:m
      {Ilkka,Esko,Eero,Erkki,Jari,Jarmo,Jouni,Kimmo,Lauri,Markku,Martti,Olli,Osmo,Paavo}:m
      {Panu,Pertti,Raimo,Reijo,Risto,Sakari,Sampo,Seppo,Tapani,Tapio,Teemu,Tero,Tuomas,Veikko}:m
      {Vesa,Väinö,Arto,Atte,Eetu,Hannu,Harri,Ilmari,Jaakko,Jorma,Juhani,Jussi,Kaarlo,Kimi}:m
      {Mauri,Niko,Otso,Pasi,Petri,Rauno,Santeri,Taavi,Teppo,Tommi,Urho,Valtteri,Andrus,Andres}:m
      {Indrek,Jaak,Jüri,Kalev,Kaupo,Margus,Mihkel,Priit,Raimond,Siim,Tarmo,Tõnis,Toomas,Urmas}:m
      {Andris,Artis,Edgars,Egils,Gints,Guntis,Ivars,Jānis,Janis,Juris,Kaspars,Krišjānis,Mārtiņš,Māris}:m
      {Normunds,Raimonds,Raivis,Rihards,Uldis,Valdis,Algirdas,Andrius,Antanas,Arvydas,Artūras,Gabrielius,Gediminas,Gintautas}:m
      {Gitanas,Kęstutis,Laurynas,Linas,Mantas,Mindaugas,Petras,Ramūnas,Remigijus,Rolandas,Rytis,Saulius,Šarūnas,Valdas}:m
      {Vytautas,Vytenis,Žygimantas,Darius,Deividas,Bidzina,Davit,Giorgi,Irakli,Kakha,Levan,Mamuka,Mikheil,Nikoloz}:m
      {Shalva,Tornike,Vakhtang,Zaza,Zurab,Zviad,Armen,Ararat,Hakob,Serzh,Suren,Tigran,Vahagn,Vahe}:m
      {Gagik,Hovhannes,Levon,Ilham,Heydar,Kassym-Jomart,Nursultan,Askar,Daniyar,Emomali,Shavkat,Sadyr,Gurbanguly,Serdar}:m
      {Almazbek,Murat,Yerlan,Rustam,Rustem,Ramzan,Tayyip,Ahmet,Mehmet,Mevlüt,Hakan,Hulusi,Kemal,Ekrem}:m
      {Mansur,Özgür,Selahattin,Süleyman,İbrahim,Bülent,Burak,Cengiz,Emre,Enes,Erdal,Erkan,Erol,Ersin}:m
      {Fahrettin,Fatih,Fethullah,Fuat,Hüseyin,İlker,İsmail,Kaan,Kadir,Melih,Metin,Muharrem,Nihat,Numan}:m
      {Onur,Ozan,Ramazan,Sedat,Selim,Serkan,Sinan,Tolga,Tuncay,Turgut,Ufuk,Ümit,Umut,Yavuz}:m
      {Yaşar,Zafer,Ziya,Abbas,Abdallah,Abdel,Abdelaziz,Abdelfattah,Abdulaziz,Abdulrahman,Abdulmalik,Adel,Adnan,Ahmad}:m
      {Akram,Alaa,Ammar,Anas,Anwar,Aref,Ashraf,Atef,Ayman,Ayoub,Aziz,Badr,Basel,Basem}:m
      {Bashar,Bassam,Bilal,Fadi,Fahd,Faisal,Farid,Farouk,Faruk,Fathi,Fayez,Fouad,Fuad,Ghassan}:m
      {Habib,Hadi,Haidar,Haitham,Hakim,Hamad,Hamdan,Hamza,Haroun,Hasan,Hashim,Hatem,Hazem,Hicham}:m
      {Hisham,Hosni,Hossam,Husam,Hussain,Idris,Imad,Ismael,Jaber,Jabbar,Jalal,Jamal,Jamil,Jassim}:m
      {Jawad,Kamel,Khaled,Khalid,Khalil,Mahdi,Maher,Mahmoud,Majed,Majid,Mansour,Marwan,Masoud,Mazen}:m
      {Moataz,Mohamad,Moncef,Mounir,Mousa,Moussa,Muammar,Muhannad,Mukhtar,Munir,Murad,Musa,Muqtada,Nabih}:m
      {Nabil,Nader,Naim,Najib,Nasser,Nawaf,Nayef,Nidal,Nizar,Nouri,Osama,Qais,Qasem,Rachid}:m
      {Rafik,Rafiq,Raed,Rashad,Rashid,Ramzi,Rayan,Riad,Riyad,Rida,Saad,Sabri,Saeed,Safwan}:m
      {Salah,Saleh,Salem,Salim,Samer,Samih,Saud,Sayed,Sayyid,Shadi,Sharif,Suleiman,Taha,Taher}:m
      {Talal,Tamer,Tamim,Tareq,Tariq,Usama,Wael,Waleed,Walid,Wassim,Yahya,Yasir,Yasser,Yassin}:m
      {Younis,Youssef,Yousef,Yusef,Zaki,Zaid,Zayed,Ziad,Zine,Ismaël,Yahia,Alireza,Amirhossein,Arash}:m
      {Ardeshir,Asghar,Babak,Bahram,Behnam,Behrouz,Dariush,Ebrahim,Ehsan,Esmail,Farhad,Farshad,Gholam,Gholamhossein}:m
      {Hamidreza,Hossein,Iraj,Javad,Kamran,Kaveh,Kazem,Khosrow,Mehdi,Mehran,Mohsen,Mojtaba,Morteza,Mostafa}:m
      {Navid,Pouya,Rouhollah,Sadegh,Shahram,Siamak,Sohrab,Vahid,Hibatullah,Zabihullah,Sirajuddin,Amrullah,Nawaz,Shehbaz}:m
      {Bilawal,Asif,Asim,Pervez,Abhishek,Aditya,Ajay,Ajit,Akhilesh,Amartya,Amit,Anil,Anand,Anurag}:m
      {Arjun,Arun,Arvind,Ashok,Ashwini,Atul,Deepak,Dinesh,Gautam,Girish,Gopal,Hardeep,Hemant,Jagdish}:m
      {Kapil,Krishna,Kumar,Mahesh,Manish,Manmohan,Manoj,Mohan,Mukesh,Naresh,Naveen,Nirav,Nitin,Nitish}:m
      {Piyush,Prakash,Pranab,Prashant,Praveen,Rahul,Rajeev,Rajesh,Rajnath,Rajiv,Ramesh,Ranil,Ravi,Rohit}:m
      {Sachin,Sandeep,Sanjay,Sanjeev,Satya,Shashi,Shankar,Siddharth,Subrahmanyam,Sudhir,Sundar,Sunil,Suresh,Uddhav}:m
      {Vijay,Vikram,Vinod,Vinay,Virat,Vivek,Gotabaya,Mahinda,Maithripala,Anura,Akira,Daisuke,Fumio,Haruki}:m
      {Hideki,Hideo,Hiroaki,Hiroki,Hiroshi,Hirokazu,Ichiro,Junichiro,Kazuo,Keisuke,Kenji,Kenta,Koichi,Kosuke}:m
      {Makoto,Masaaki,Masahiro,Masayoshi,Minoru,Naoki,Naoto,Nobuo,Osamu,Ryota,Satoshi,Seiji,Shigeru,Shinichi}:m
      {Shinji,Shinjiro,Shintaro,Shinzo,Shohei,Shunichi,Taro,Takashi,Takeshi,Takumi,Tatsuya,Tetsuya,Toshihiro,Toshiro}:m
      {Toshimitsu,Yasuhiro,Yasuo,Yoichi,Yoshihide,Yoshihiko,Yoshimasa,Yosuke,Yuichi,Yukio,Yusuke,Yutaka,Adolfo,Agustín}:m
      {Alberto,Alfonso,Alfredo,Álvaro,Andrés,Ángel,Armando,Arturo,Augusto,Bernardo,Cesar,César,Claudio,Cristian}:m
      {Cristiano,Cristóbal,Darío,Diego,Diosdado,Domingo,Eduardo,Emilio,Enrique,Ernesto,Esteban,Evo,Fabián,Fabio}:m
      {Federico,Felipe,Fernando,Fidel,Flavio,Francisco,Geraldo,Gerardo,Gilberto,Gonzalo,Guillermo,Gustavo,Héctor,Hernán}:m
      {Horacio,Ignacio,Inácio,Íñigo,Iván,Jacobo,Jaime,Jair,Jairo,Javier,Jesús,Joaquín,João,Jorge}:m
      {Jordi,Josep,Julio,Leonardo,Leonel,Leopoldo,Lorenzo,Luís,Marcelo,Marcos,Mariano,Martín,Mateo,Mauricio}:m
      {Miguel,Nayib,Nelson,Néstor,Nicolás,Octavio,Óscar,Pablo,Paulo,Ramón,Raúl,Renato,Rodrigo,Rogelio}:m
      {Rubén,Salvador,Santiago,Sebastián,Simón,Thiago,Tomás,Vicente,Víctor,Adrien,Alain,Alexandre,Alexis,André}:m
      {Antoine,Armand,Arnaud,Aurélien,Bastien,Benoît,Bertrand,Cédric,Christophe,Clément,Cyril,Damien,Didier,Édouard}:m
      {Éric,Étienne,Eugène,Fabien,Fabrice,François,Franck,Gaël,Gaston,Geoffroy,Georges,Gérald,Gérard,Gilles}:m
      {Grégory,Guillaume,Henri,Hervé,Hugues,Jacques,Jean-Baptiste,Jean-Claude,Jean-Jacques,Jean-Luc,Jean-Marc,Jean-Marie,Jean-Michel,Jean-Noël}:m
      {Jean-Paul,Jean-Pierre,Jean-Yves,Jérôme,Julien,Kylian,Laurent,Léon,Loïc,Luc,Lucien,Mathieu,Matthieu,Maxime}:m
      {Olivier,Patrice,Philippe,Quentin,Raphaël,Rémi,Rémy,Romain,Sébastien,Stanislas,Stéphane,Sylvain,Thierry,Thibault}:m
      {Valéry,Yann,Yves,Zinédine,Zinedine,Achille,Adriano,Aldo,Alessandro,Angelino,Angelo,Beppe,Carmine,Cesare}:m
      {Corrado,Dario,Davide,Domenico,Edoardo,Elio,Emanuele,Enrico,Enzo,Ettore,Ezio,Fabrizio,Ferdinando,Filippo}:m
      {Francesco,Franco,Gaetano,Giacomo,Gianluca,Gianluigi,Gianni,Giancarlo,Gianfranco,Giovanni,Giulio,Giuliano,Graziano,Ignazio}:m
      {Luciano,Luigi,Massimiliano,Massimo,Matteo,Maurizio,Mauro,Paolo,Piero,Pietro,Raffaele,Renzo,Riccardo,Rocco}:m
      {Salvatore,Stefano,Tiziano,Tommaso,Ugo,Umberto,Valentino,Valerio,Vincenzo,Vito,Vittorio,András,Antal,Árpád}:m
      {Attila,Balázs,Béla,Bence,Csaba,Dávid,Dénes,Endre,Ferenc,Gábor,Gergely,Géza,György,Gyula}:m
      {Imre,István,János,Jenő,József,Károly,Kálmán,Kristóf,Lajos,László,Levente,Lőrinc,Marcell,Márton}:m
      {Máté,Mátyás,Mihály,Miklós,Nándor,Pál,Péter,Rezső,Róbert,Sándor,Szabolcs,Szilárd,Tamás,Tibor}:m
      {Vilmos,Zoltán,Zsolt,Aleš,Alojz,Bohumil,Bohuslav,Dalibor,Dušan,Evžen,František,Ján,Jaromír,Jaroslav}:m
      {Jindřich,Jiří,Jozef,Juraj,Karel,Ladislav,Leoš,Libor,Lubomír,Luboš,Ľubomír,Ľudovít,Luděk,Lukáš}:m
      {Marián,Matej,Matúš,Michal,Miloš,Miloslav,Miroslav,Mojmír,Oldřich,Ondřej,Ondrej,Otakar,Pavol,Přemysl}:m
      {Radek,Radim,Radovan,Rastislav,Rostislav,Stanislav,Štefan,Tomáš,Václav,Vítězslav,Vladimír,Vladislav,Vlastimil,Vojtěch}:m
      {Zbyněk,Zdeněk,Aleksandar,Albin,Alen,Ante,Bakir,Blagoje,Bojan,Boyko,Borut,Božidar,Branislav,Branko}:m
      {Damir,Danilo,Darko,Davor,Dejan,Dimitar,Domagoj,Dragan,Dragoslav,Dragutin,Dritan,Edi,Edin,Franjo}:m
      {Goran,Gordan,Hrvoje,Ilir,Ivica,Janez,Janko,Josip,Jovan,Jure,Kiril,Kosta,Krešimir,Ljubo}:m
      {Luan,Marinko,Marjan,Matjaž,Mihajlo,Miha,Milo,Milomir,Milorad,Milutin,Miodrag,Mislav,Mladen,Momčilo}:m
      {Nebojša,Nedim,Nenad,Nikola,Novak,Ognjen,Pavle,Petar,Petko,Predrag,Primož,Radoman,Ramush,Ranko}:m
      {Ratko,Rumen,Safet,Saša,Sefer,Siniša,Slaven,Slavko,Slobodan,Stanko,Stevan,Stevo,Stipe,Stjepan}:m
      {Stojan,Stoyan,Svetozar,Tihomir,Tomislav,Vasil,Veselin,Velimir,Vjekoslav,Vlado,Vladan,Vojislav,Zdravko,Željko}:m
      {Zlatko,Zoran,Zvonimir,Živko,Bozhidar,Delyan,Hristo,Ivaylo,Krasimir,Ognyan,Plamen,Tsvetan,Ventsislav,Alin}:m
      {Bogdan,Călin,Ciprian,Claudiu,Corneliu,Costin,Dacian,Doru,Dragoș,Florin,Gheorghe,Horia,Ilie,Ionel}:m
      {Ionuț,Iulian,Laurențiu,Liviu,Lucian,Marian,Mihai,Mircea,Mugur,Nicolae,Nicușor,Octavian,Ovidiu,Petru}:m
      {Petre,Radu,Rareș,Răzvan,Remus,Sergiu,Sorin,Ștefan,Teodor,Tiberiu,Traian,Tudor,Valeriu,Vasile}:m
      {Viorel,Virgil,Vlad,Antonis,Apostolos,Athanasios,Charalambos,Christos,Dimitris,Dimitrios,Evangelos,Evripidis,Giannis,Georgios}:m
      {Giorgos,Ioannis,Kostas,Konstantinos,Kyriakos,Lefteris,Manolis,Nikos,Nikolaos,Panagiotis,Pavlos,Petros,Prokopis,Spyros}:m
      {Stavros,Stefanos,Stelios,Thanos,Theodoros,Tassos,Vangelis,Vassilis,Yanis,Yannis,Yiannis,Yorgos,Avi,Avichai}:m
      {Avigdor,Avraham,Arie,Aryeh,Asaf,Bezalel,Boaz,Binyamin,Danny,Dror,Ehud,Eitan,Eliezer,Elad}:m
      {Eyal,Gadi,Gilad,Haim,Herzi,Itamar,Itzhak,Moshe,Mordechai,Naftali,Nitzan,Noam,Ofer,Ofir}:m
      {Ronen,Reuven,Shaul,Shimon,Shlomo,Yaakov,Yair,Yariv,Yehuda,Yigal,Yisrael,Yitzhak,Yoav,Yoel}:m
      {Yossi,Yuval,Zeev,Ze'ev,Zvi,Abiy,Adama,Alassane,Amadou,Babacar,Cheikh,Chinedu,Chukwuemeka,Desmond}:m
      {Emeka,Emmerson,Faure,Femi,Félix,Hailemariam,Haile,Hakainde,Idriss,Isaias,Jomo,Kofi,Kwame,Kwasi}:m
      {Macky,Mamadou,Mahamat,Mahamadou,Mamady,Meles,Modibo,Moïse,Muhammadu,Mwai,Olusegun,Ousmane,Oumar,Raila}:m
      {Salva,Seydou,Siaka,Sibusiso,Sipho,Tedros,Tendai,Thabo,Themba,Thulani,Uhuru,Umaru,Wole,Yoweri}:m
      {Yemi,Youssouf,Joko,Mahathir,Muhyiddin,Prabowo,Prayut,Prayuth,Thaksin,Srettha,Susilo,Budi,Agus,Basuki}:m {Ridwan,Anies,Ganjar,Aung}:m
      {Alla,Anastassija,Darja,Jekaterina,Jelena,Galina,Halyna,Kateryna,Xenia,Lessja,Ljubow,Ljudmila,Maryna,Nadeschda}:f
      {Natalija,Natalja,Oksana,Oleksandra,Polina,Sofija,Switlana,Tetjana,Uljana,Viktorija,Ada,Adele,Adelheid,Agathe}:f
      {Aida,Aische,Aischa,Alma,Almut,Aloisia,Alrun,Amira,Anett,Anette,Angi,Anina,Anna-Lena,Anna-Lisa}:f
      {Anna-Maria,Annabell,Annabelle,Annalisa,Anne-Kathrin,Anne-Marie,Anneke,Anneli,Anneliese,Annelie,Annemarie,Annerose,Anni,Annie}:f
      {Annina,Anny,Antoinette,Ariane,Arina,Ariana,Auguste,Aydan,Ayse,Ayten,Babette,Babett,Bea,Beata}:f
      {Belinda,Benita,Berit,Berta,Bertha,Bianca,Bianka,Birgitt,Birgitta,Britt,Brunhilde,Burga,Carin,Carolin}:f
      {Carolina,Catharina,Catherine,Cathleen,Catrin,Cecilie,Celina,Celine,Chantal,Charlotta,Christl,Christin,Cilly,Cindy}:f
      {Claire,Clarissa,Clementine,Conny,Constanze,Cordula,Corinna,Cosima,Daria,Dana,Deborah,Delia,Denise,Desiree}:f
      {Diemut,Dina,Dorle,Doro,Dörte,Dörthe,Dunja,Ebba,Edda,Edeltraud,Edelgard,Eleni,Elfi,Elina}:f
      {Elise,Eliza,Ellinor,Elly,Elsbeth,Emine,Emilie,Emmi,Emmy,Erna,Ernestine,Esma,Esra,Eugenie}:f
      {Eva-Maria,Evi,Fanny,Fatma,Felicitas,Felizitas,Feline,Fiona,Flora,Florentine,Freya,Frida,Friedel,Friedericke}:f
      {Fränzi,Gabriela,Gaby,Gerlind,Gerlinde,Gerti,Gertraud,Gertrude,Gesa,Giulia,Gina,Gitta,Gloria,Grete}:f
      {Gritt,Gudula,Gundula,Gunda,Hadwig,Hanne,Hatice,Hedda,Hedwig,Heidelinde,Heidemarie,Heidrun,Heidelore,Hella}:f
      {Helma,Henrike,Hermine,Herta,Hertha,Hiltrud,Hilke,Ida,Ilka,Ilsa,Imke,Imelda,Inka,Inken}:f
      {Insa,Irmgard,Irma,Irmela,Isa,Isabelle,Isolde,Ivana,Ivonne,Iwona,Jacqueline,Janna,Jaqueline,Jasmina}:f
      {Jeanette,Jeannette,Jella,Jenni,Jessika,Joana,Joanna,Jolanda,Josefa,Josephine,Julie,Juliette,Juna,Kaja}:f
      {Karolin,Karolina,Katarzyna,Käthe,Kathleen,Katinka,Katy,Kati,Kaya,Kirsten,Kirstin,Korinna,Kornelia,Krista}:f
      {Kristiane,Kristine,Laila,Leila,Leyla,Lia,Lieselotte,Liesbeth,Lilian,Liliane,Lilly,Lina,Lisbeth,Lise}:f
      {Liselotte,Liv,Livia,Lotta,Loreen,Lou,Lucia,Lucie,Ludmila,Luzia,Madeleine,Maggie,Mandy,Maren}:f
      {Margareta,Margaretha,Margaret,Margarethe,Margitta,Mariam,Mariana,Marie-Christin,Marie-Luise,Marie-Louise,Marie-Theres,Mariella,Marietta,Marika}:f
      {Marisa,Marit,Marlies,Marlis,Mary-Ann,Mathilda,Maya,Meike,Melissa,Merle,Mette,Milla,Minna,Mira}:f
      {Mirjam,Mirja,Mirella,Mirela,Monica,Nadia,Naomi,Natalya,Nathalie,Neele,Nelly,Nicoletta,Nicolette,Noemi}:f
      {Nuriye,Nurten,Odette,Olivia,Oda,Ottilie,Ophelia,Patrizia,Paulina,Peggy,Penelope,Philippa,Philine,Rabea}:f
      {Ragna,Ragnhild,Rahel,Raphaela,Rebekka,Regine,Reinhild,Renata,Ria,Rike,Romy,Ronja,Rosalie,Rosi}:f
      {Rosina,Rosmarie,Roxana,Sabrina,Salome,Samira,Sandy,Sanna,Senta,Serap,Serpil,Sevim,Sigrid,Sigrun}:f
      {Silja,Silka,Silvana,Sina,Sieglinde,Siegrid,Siri,Solveig,Sofie,Sonia,Stella,Sünje,Susann,Susanna}:f
      {Swantje,Tabea,Telse,Tessa,Thekla,Therese,Theresia,Tilda,Tomke,Toska,Traudl,Traute,Trude,Urte}:f
      {Ursel,Uschi,Ursina,Valerie,Vanessa,Vivian,Vivien,Walburga,Waltraut,Wanda,Wendy,Wenke,Wibke,Wilhelmine}:f
      {Wilma,Yara,Yasemin,Yvette,Zarah,Zita,Zoe,Abigail,Alison,Angie,Ashley,Audrey,Betty,Brenda}:f
      {Carol,Cheryl,Chloe,Cynthia,Debbie,Diane,Donna,Dorothy,Elaine,Eleanor,Elizabeth,Erin,Gillian,Heather}:f
      {Jackie,Janice,Jessie,Jill,Joan,Joanne,Jodie,Joyce,Julianne,Kate,Katherine,Kathryn,Kathy,Katie}:f
      {Kellyanne,Kelly,Kirsty,Kristen,Lauren,Laurie,Leah,Leslie,Lorraine,Lucy,Lynn,Marilyn,Marjorie,Maureen}:f
      {Meg,Megan,Meghan,Melinda,Mildred,Molly,Nikki,Norma,Pamela,Penny,Phyllis,Priti,Priya,Rachael}:f
      {Rosemary,Roxanne,Sally,Samantha,Sharon,Sheila,Shirley,Sue,Suella,Suzanne,Tammy,Tiffany,Tracy,Tulsi}:f
      {Whitney,Ylva,Agneta,Åsa,Bente,Elin,Gro,Gunilla,Hege,Inger,Kajsa,Kari,Kjersti,Malin}:f
      {Märta,Margrethe,Marte,Randi,Siv,Sylvi,Synnøve,Tone,Tove,Trine,Tuva,Unni,Vibeke,Aleksandra}:f
      {Alicja,Bożena,Danuta,Dorota,Elżbieta,Ewa,Grażyna,Halina,Iga,Izabela,Jadwiga,Jolanta,Justyna,Kinga}:f
      {Krystyna,Małgorzata,Marzena,Sylwia,Urszula,Weronika,Zofia,Zuzanna,Aino,Eija,Eeva,Heli,Henna,Hilkka}:f
      {Jaana,Kaisa,Katri,Kirsi,Leena,Liisa,Maarit,Maija,Marja,Merja,Mervi,Noora,Outi,Päivi}:f
      {Pirkko,Piia,Raija,Riikka,Riitta,Saara,Sini,Sirpa,Suvi,Taina,Tarja,Tiina,Tuija,Tuula}:f
      {Tytti,Veera,Virpi,Kersti,Liina,Marju,Piret,Riina,Triin,Evika,Evija,Inese,Ilze,Dace}:f
      {Līga,Sanita,Vaira,Zanda,Baiba,Agnė,Aušrinė,Dovilė,Giedrė,Ingrida,Jurgita,Laima,Rūta,Vaiva}:f
      {Violeta,Živilė,Tamar,Tinatin,Ketevan,Nana,Elene,Khatia,Anahit,Lusine,Naira,Dinara,Dariga,Aigul}:f
      {Gulnara,Madina,Aylin,Ayşe,Canan,Defne,Derya,Dilek,Ebru,Figen,Gülşen,Gülten,Meral,Merve}:f
      {Nilüfer,Nuray,Özlem,Pelin,Sezen,Sibel,Şebnem,Tuğba,Zeynep,Pervin,Zehra,Asma,Asmaa,Aziza}:f
      {Basma,Dalal,Dalia,Fadwa,Farah,Faten,Ghada,Hala,Hanan,Hanin,Hayat,Heba,Hiba,Huda}:f
      {Ibtisam,Inas,Jamila,Jihan,Khadija,Lamia,Latifa,Layla,Lubna,Lujain,Maha,Manal,Maryam,Maysa}:f
      {Maysoon,Muna,Nabila,Nada,Najla,Nahed,Najwa,Nawal,Nermin,Nisreen,Noor,Nour,Noura,Rabab}:f
      {Rana,Rania,Rasha,Reem,Rima,Rula,Safa,Sahar,Salma,Sanaa,Shaima,Shireen,Souad,Suad}:f
      {Suha,Suhair,Sumaya,Tahani,Tawakkol,Wafa,Widad,Yasmine,Yusra,Zahra,Zainab,Zeinab,Azadeh,Fatemeh}:f
      {Faezeh,Farzaneh,Forough,Golnaz,Golshifteh,Jina,Laleh,Mahsa,Masih,Narges,Nargis,Nasrin,Nazanin,Negar}:f
      {Niloufar,Parisa,Parvin,Roya,Sepideh,Shirin,Shohreh,Soraya,Benazir,Aarti,Aditi,Aishwarya,Amrita,Anjali}:f
      {Anushka,Aruna,Deepika,Gita,Geeta,Indira,Jyoti,Kavita,Lakshmi,Mamata,Mayawati,Meena,Meera,Neha}:f
      {Nirmala,Pooja,Pratibha,Preeti,Priyanka,Radha,Rekha,Sangeeta,Sarojini,Shreya,Sita,Smriti,Sunita,Sushma}:f
      {Swati,Usha,Vandana,Vidya,Khaleda,Akiko,Aiko,Asuka,Ayako,Ayumi,Chiaki,Chizuko,Emiko,Fumiko}:f
      {Haruka,Hiroko,Kaori,Kazuko,Keiko,Kumiko,Kyoko,Mariko,Masako,Mayumi,Megumi,Michiko,Midori,Miho}:f
      {Naoko,Noriko,Reiko,Sachiko,Sadako,Sakura,Sanae,Sayaka,Seiko,Setsuko,Tomoko,Yayoi,Yoko,Yoshiko}:f
      {Yuka,Yuko,Yukiko,Yumi,Yumiko,Yuriko,Adriana,Alejandra,Ángela,Beatriz,Bárbara,Carlota,Catalina,Cristina}:f
      {Delcy,Dilma,Dolores,Esperanza,Estela,Eugenia,Guadalupe,Inés,Isabela,Jimena,Josefina,Juana,Juliana,Leonor}:f
      {Leticia,Lorena,Lucía,Marcela,Margarita,María,Mariela,Marisol,Mónica,Nuria,Paloma,Raquel,Rigoberta,Rocío}:f
      {Rosalía,Rosario,Sofía,Soledad,Susana,Valeria,Verónica,Ximena,Xiomara,Yolanda,Adèle,Agnès,Amélie,Anaïs}:f
      {Annick,Arlette,Aurélie,Béatrice,Bernadette,Camille,Carole,Cécile,Céline,Clémence,Clémentine,Colette,Corinne,Danielle}:f
      {Delphine,Édith,Élisabeth,Élise,Élodie,Emmanuelle,Estelle,Eugénie,Françoise,Frédérique,Geneviève,Ghislaine,Hélène,Inès}:f
      {Jeanne,Joëlle,Josiane,Karine,Laetitia,Laure,Laurence,Léa,Lucile,Manon,Marie-Christine,Marie-Claude,Marie-Hélène,Marie-Thérèse}:f
      {Marlène,Martine,Maud,Mélanie,Michèle,Mireille,Monique,Muriel,Myriam,Najat,Nadège,Noémie,Odile,Rachida}:f
      {Raphaëlle,Roselyne,Ségolène,Solène,Stéphanie,Sylvie,Valérie,Véronique,Virginie,Yaël,Yolande,Alessandra,Alessia,Antonella}:f
      {Arianna,Chiara,Donatella,Eleonora,Elisa,Elisabetta,Emanuela,Federica,Fiorella,Flavia,Francesca,Gaia,Giada,Ginevra}:f
      {Giovanna,Giuliana,Giuseppina,Ilaria,Letizia,Lucrezia,Maddalena,Margherita,Mariastella,Michela,Ornella,Paola,Raffaella,Roberta}:f
      {Rosanna,Rossana,Serena,Stefania,Vittoria,Ágnes,Anikó,Beáta,Borbála,Dóra,Emese,Enikő,Erzsébet,Eszter}:f
      {Éva,Gyöngyi,Györgyi,Hajnalka,Ibolya,Ildikó,Judit,Julianna,Katalin,Klára,Krisztina,Lilla,Mária,Márta}:f
      {Noémi,Nóra,Orsolya,Piroska,Réka,Rózsa,Szilvia,Terézia,Tímea,Tünde,Zsófia,Zsuzsanna,Alžběta,Anežka}:f
      {Barbora,Blanka,Božena,Denisa,Drahomíra,Eliška,Hana,Iva,Ivona,Jarmila,Jaroslava,Jitka,Johana,Kateřina}:f
      {Kristýna,Ľubica,Lenka,Libuše,Markéta,Milada,Miloslava,Miroslava,Pavla,Pavlína,Radka,Renáta,Romana,Růžena}:f
      {Šárka,Soňa,Světlana,Taťána,Tereza,Vendula,Věra,Viera,Vlasta,Zdeňka,Zdenka,Zuzana,Žaneta,Andrijana}:f
      {Biljana,Bojana,Branka,Danijela,Dijana,Dragana,Dubravka,Dušanka,Gordana,Hristina,Jadranka,Jasna,Jovana,Kolinda}:f
      {Kristalina,Ksenija,Lejla,Ljiljana,Marijana,Mariya,Milica,Mirjana,Nataša,Nevena,Olivera,Radmila,Sanja,Slavica}:f
      {Snežana,Tijana,Vesna,Vjosa,Zorana,Željka,Desislava,Iliana,Korneliya,Rositsa,Adina,Anca,Andreea,Aurelia}:f
      {Camelia,Corina,Cosmina,Doina,Dorina,Florentina,Georgiana,Ileana,Ioana,Lavinia,Liliana,Loredana,Luminița,Maia}:f
      {Mădălina,Mihaela,Nicoleta,Oana,Raluca,Rodica,Ruxandra,Sabina,Simona,Sorina,Ștefania,Viorica,Aliki,Angeliki}:f
      {Despina,Dimitra,Evangelia,Eirini,Ioanna,Katerina,Konstantina,Panagiota,Stavroula,Vasiliki,Zoi,Ayelet,Einav,Galit}:f
      {Golda,Idit,Merav,Miri,Orit,Orly,Orna,Osnat,Sharren,Shelly,Shira,Shulamit,Tzipi,Yael}:f
      {Yifat,Zehava,Aminata,Aïssata,Chimamanda,Fatoumata,Fatou,Mariama,Ngozi,Nkosazana,Nokuthula,Wangari,Zanele,Oumou}:f {Samia,Yingluck,Paetongtarn,Megawati,Retno}:f
      {Wang,Zhang,Liu,Chen,Zhao,Huang,Zhou,Guo,Gao,Luo,Zheng,Liang,Xie,Deng} {Feng,Cao,Peng,Zeng,Xiao,Tian,Cai,Jiang,Cheng,Wei,Yao,Shen,Zhong,Qin}
      {Geng,Qian,Tsai,Choi,Kang,Yoon,Jang,Kwon,Hwang,Ahn,Roh,Nguyen,Nguyễn,Tran} {Pham,Phan}`,
  },

  quantity: {
    numbers: `
      null=0 ein=1 eine=1 einer=1 einem=1 einen=1 eines=1 eins=1 zwei=2 zwo=2 zweier=2 drei=3 dreier=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12
      dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 einundzwanzig=21 zweiundzwanzig=22 dreiundzwanzig=23 vierundzwanzig=24
      fünfundzwanzig=25 sechsundzwanzig=26 siebenundzwanzig=27 achtundzwanzig=28 neunundzwanzig=29 dreißig=30 einunddreißig=31 zweiunddreißig=32 dreiunddreißig=33
      vierunddreißig=34 fünfunddreißig=35 sechsunddreißig=36 siebenunddreißig=37 achtunddreißig=38 neununddreißig=39 vierzig=40 einundvierzig=41 zweiundvierzig=42
      dreiundvierzig=43 vierundvierzig=44 fünfundvierzig=45 sechsundvierzig=46 siebenundvierzig=47 achtundvierzig=48 neunundvierzig=49 fünfzig=50 einundfünfzig=51
      zweiundfünfzig=52 dreiundfünfzig=53 vierundfünfzig=54 fünfundfünfzig=55 sechsundfünfzig=56 siebenundfünfzig=57 achtundfünfzig=58 neunundfünfzig=59 sechzig=60
      einundsechzig=61 zweiundsechzig=62 dreiundsechzig=63 vierundsechzig=64 fünfundsechzig=65 sechsundsechzig=66 siebenundsechzig=67 achtundsechzig=68 neunundsechzig=69
      siebzig=70 einundsiebzig=71 zweiundsiebzig=72 dreiundsiebzig=73 vierundsiebzig=74 fünfundsiebzig=75 sechsundsiebzig=76 siebenundsiebzig=77 achtundsiebzig=78
      neunundsiebzig=79 achtzig=80 einundachtzig=81 zweiundachtzig=82 dreiundachtzig=83 vierundachtzig=84 fünfundachtzig=85 sechsundachtzig=86 siebenundachtzig=87
      achtundachtzig=88 neunundachtzig=89 neunzig=90 einundneunzig=91 zweiundneunzig=92 dreiundneunzig=93 vierundneunzig=94 fünfundneunzig=95 sechsundneunzig=96
      siebenundneunzig=97 achtundneunzig=98 neunundneunzig=99 hundert=100 einhundert=100 zweihundert=200 dreihundert=300 vierhundert=400 fünfhundert=500 sechshundert=600
      siebenhundert=700 achthundert=800 neunhundert=900 tausend=1000 eintausend=1000 zweitausend=2000 dreitausend=3000 viertausend=4000 fünftausend=5000 sechstausend=6000
      siebentausend=7000 achttausend=8000 neuntausend=9000 zehntausend=10000 zwanzigtausend=20000 dreißigtausend=30000 fünfzigtausend=50000 hunderttausend=100000 halb=1/2
      halbe{=1/2,n=1/2,r=1/2,s=1/2} hälfte=1/2 anderthalb=1.5 eineinhalb=1.5 zweieinhalb=2.5 dreieinhalb=3.5 viereinhalb=4.5 fünfeinhalb=5.5 drittel{=1/3,n=1/3}
      viertel{=1/4,n=1/4} ein_viertel=1/4 einem_viertel=1/4 eines_viertels=1/4 dreiviertel=0.75 fünftel{=1/5,n=1/5} sechstel=1/6 siebtel=1/7 achtel=1/8 neuntel=1/9 zehntel=0.1 hundertstel=0.01 tausendstel=0.001 dutzend=12
      dutzende=~12 hunderte=~100 hunderten=~100 tausende{=~1000,n=~1000} zehntausende{=~10000,n=~10000} hunderttausende{=~100000,n=~100000} dutzenden=~12`,
    multipliers: `
      hundert=1e2 tausend=1e3 tsd.=1e3 million{=1e6,en=1e6} mio.=1e6 mio=1e6 milliarde{=1e9,n=1e9} mrd.=1e9 mrd=1e9 billion{=1e12,en=1e12} bio.=1e12 billiarde{=1e15,n=1e15}
      dutzend=12`,
    decimal: ",",
    group: ".",
    units: `
      euro{=EUR,s=EUR} eur=EUR €=EUR dollar{=USD,s=USD} us-dollar=USD usd=USD $=USD pfund=GBP britische_pfund=GBP gbp=GBP £=GBP franken=CHF schweizer_franken=CHF chf=CHF
      rubel=RUB hrywnja=UAH griwna=UAH zloty=PLN złoty=PLN kronen=SEK schwedische_kronen=SEK schwedische_krone=SEK norwegische_kronen=NOK dänische_kronen=DKK
      tschechische_kronen=CZK yen=JPY ¥=JPY yuan=CNY renminbi=CNY rupien=INR lira=TRY forint=HUF schekel=ILS mark=DEM d-mark=DEM peso{=MXN,s=MXN} rand=ZAR
      bitcoin{=BTC,s=BTC} cent{=cent,s=cent} prozent{=percent,s=percent} %=percent prozentpunkt{=percentage-point,e=percentage-point,en=percentage-point,s=percentage-point}
      promille=permille ‰=permille basispunkt{=basis-point,e=basis-point,en=basis-point} punkt{=point,e=point,en=point} zähler=point millimeter{=millimetre,n=millimetre}
      mm=millimetre zentimeter{=centimetre,n=centimetre} cm=centimetre meter{=metre,n=metre,s=metre} m=metre kilometer{=kilometre,n=kilometre,s=kilometre} km=kilometre
      meile{=mile,n=mile} seemeile{=nautical-mile,n=nautical-mile} fuß=foot zoll=inch lichtjahr{=light-year,e=light-year,en=light-year}
      quadratmeter{=square-metre,n=square-metre} qm=square-metre m²=square-metre m2=square-metre quadratkilometer{=square-kilometre,n=square-kilometre} km²=square-kilometre
      km2=square-kilometre hektar=hectare ha=hectare fußballfelder{=football-pitch,n=football-pitch} kubikmeter{=cubic-metre,n=cubic-metre} m³=cubic-metre m3=cubic-metre
      liter{=litre,n=litre} l=litre deziliter=decilitre zentiliter=centilitre milliliter{=millilitre,n=millilitre} ml=millilitre hektoliter=hectolitre
      gallone{=gallon,n=gallon} barrel=barrel fass=barrel milligramm=milligram mg=milligram mikrogramm=microgram gramm=gram g=gram kilogramm=kilogram
      kilo{=kilogram,s=kilogram} kg=kilogram pfund_gewicht=pound tonne{=tonne,n=tonne} t=tonne megatonnen=1e6*tonne kilotonnen=1e3*tonne karat=carat unze{=ounce,n=ounce}
      sekunde{=second,n=second} minute{=minute,n=minute} min.=minute minütig{=minute,e=minute,en=minute,er=minute,es=minute} stunde{=hour,n=hour} std.=hour
      stündig{=hour,e=hour,en=hour,er=hour,es=hour} viertelstunde=15*minute tag{=day,e=day,en=day,es=day} tägig{=day,e=day,en=day,er=day,es=day} nacht=night
      nächte{=night,n=night} woche{=week,n=week} wöchig{=week,e=week,en=week} monat{=month,e=month,en=month,s=month} monatig{=month,e=month,en=month,er=month}
      quartal{=quarter,e=quarter,en=quarter} semester=semester jahr{=year,e=year,en=year,s=year,es=year} jährig{=year,e=year,en=year,er=year,es=year,em=year,r=year}
      jahrzehnt{=10*year,e=10*year,en=10*year} jahrhundert{=100*year,e=100*year,en=100*year} jahrtausend{=1000*year,e=1000*year,en=1000*year} grad=degree
      grad_celsius=celsius celsius=celsius °c=celsius °=degree minusgrade=-1*celsius halbjahr=0.5*year dreiviertelstunde=45*minute fahrenheit=fahrenheit km/h=kilometre/per-hour
      stundenkilometer{=kilometre/per-hour,n=kilometre/per-hour} kilometer_pro_stunde=kilometre/per-hour m/s=metre/per-second knoten=knot watt=watt kilowatt=kilowatt
      kw=kilowatt megawatt=megawatt mw=megawatt gigawatt=gigawatt gw=gigawatt kilowattstunde{=kilowatt-hour,n=kilowatt-hour} kwh=kilowatt-hour
      megawattstunde{=megawatt-hour,n=megawatt-hour} mwh=megawatt-hour gigawattstunden=gigawatt-hour terawattstunden=terawatt-hour twh=terawatt-hour volt=volt ampere=ampere
      ps=horsepower pferdestärken=horsepower joule=joule kalorien=calorie kilokalorien=kilocalorie kcal=kilocalorie bar=bar hektopascal=hectopascal dezibel=decibel
      hertz=hertz megahertz=megahertz gigahertz=gigahertz megabyte=megabyte mb=megabyte gigabyte=gigabyte gb=gigabyte terabyte=terabyte byte=byte pixel=pixel
      megapixel=megapixel mal=times stärke=magnitude magnitude=magnitude sitze{=seat,n=seat} mandat{=seat,e=seat,en=seat} stimme{=vote,n=vote}
      aktie{=share-of-stock,n=share-of-stock}`,
    persons: `
      person{en,} mensch{en,} leute{n,} personen einwohner{n,} bewohner{,n,innen} bürger{,n,innen} soldat{,en,innen} mann männer{n,} frau{en,} kind{er,ern,} junge{n,}
      mädchen jugendliche{n,} teenager erwachsene{n,} senioren rentner{n,} studenten studierende{n,} studentinnen schüler{,n,innen} lehrer{,n,innen} beschäftigte{n,}
      angestellte{n,} mitarbeiter{,n,innen} mitarbeitende{n,} arbeiter{,n,innen} arbeitnehmer{n,} arbeitslose{n,} bergleute{n,} bergarbeiter pfleger ärzte{n,} ärztinnen
      patienten patientinnen tote{,n,r} todesopfer{n,} opfer{n,} verletzte{,n,r} schwerverletzte{n,} leichtverletzte{n,} verwundete{n,} vermisste{n,} überlebende{n,}
      geiseln geisel gefangene{n,} kriegsgefangene{n,} häftlinge{n,} insassen flüchtling{,e,en} geflüchtete{n,} migranten migrantinnen asylbewerber{n,} asylsuchende{n,}
      zuwanderer einwanderer vertriebene{n,} obdachlose{n,} streikende{n,} demonstranten demonstrierende{n,} protestierende{n,} aktivisten aktivistinnen wähler{,n,innen}
      wahlberechtigte{n,} polizisten polizistinnen beamte{n,} polizeibeamte{n,} feuerwehrleute{n,} einsatzkräfte{n,} rettungskräfte{n,} retter{n,} helfer{,n,innen}
      freiwillige{n,} offiziere{n,} rekruten wehrpflichtige{n,} reservisten veteranen söldner{n,} kämpfer{n,} rebellen terroristen islamisten extremisten separatisten
      spione{n,} agenten piloten passagiere{n,} fahrgäste{n,} besatzungsmitglieder{n,} seeleute{n,} matrosen fahrer{n,} autofahrer radfahrer{n,} fußgänger{n,} touristen
      urlauber{n,} gäste{n,} besucher{,n,innen} zuschauer{,n,innen} teilnehmer{,n,innen} teilnehmende{n,} delegierte{n,} mitglieder{n,} abgeordnete{n,} parlamentarier
      senatoren minister{n,} politiker{n,} diplomaten beobachter{n,} experten forscher{,n,innen} wissenschaftler{n,} journalisten fotografen künstler{n,} musiker{n,}
      schauspieler{n,} sänger autoren spieler{,n,innen} sportler{,n,innen} athleten läufer{n,} fans nutzer{,n,innen} kunden leser{n,} abonnenten follower{n,} aktionäre{n,}
      eigentümer{n,} mieter{n,} nachbarn angehörige{n,} familien haushalte{n,} eltern mütter{n,} väter{n,} geschwister zwillinge{n,} verwandte{n,} bauern landwirte{n,}
      fischer{n,} jäger täter{n,} verdächtige{n,} tatverdächtige{n,} angeklagte{n,} verurteilte{n,} festgenommene{n,} zeugen infizierte{n,} kranke{n,} deutsche{n,}
      amerikaner{n,} russen ukrainer{n,} polen franzosen briten chinesen israelis palästinenser{n,} syrer{n,} afghanen iraner muslime{n,} christen juden katholiken
      zivilisten pilger{n,} priester töchter söhne brüder schwestern staatsbürger eu-bürger sklaven parteimitglieder truppen kräfte köpfe kandidaten bewerber käufer
      verkäufer schmuggler hacker{n,} pendler{n,} steuerzahler stipendiaten azubis auszubildende{n,} lehrlinge ingenieure{n,} fachkräfte{n,} investoren anleger{n,} ökonomen
      richter{n,} anwälte{n,} geimpfte{n,} ungeimpfte{n,} anwohner{n,}`,
    atLeast: "mindestens wenigstens zumindest über mehr_als gut gut_und_gern{,e} reichlich deutlich_mehr_als weit_über deutlich_über weit_mehr_als nicht_weniger_als ab älter_als höher_als länger_als größer_als minimum min. > ≥ mehr_denn mehr_als_die über_die gut_die mindestens_die weit_mehr_als_die",
    atMost: "knapp{,_die} nicht_einmal nicht_ganz kaum bis_zu höchstens maximal max. allenfalls nicht_mehr_als weniger_als unter deutlich_unter weit_unter deutlich_weniger_als jünger_als kürzer_als niedriger_als < ≤ weniger_als_die höchstens_die nicht_einmal_die",
    about: "etwa rund ungefähr circa ca. ca zirka vielleicht fast nahezu beinahe annähernd an_die um_die schätzungsweise grob in_etwa in_der_Größenordnung_von ~ ≈ +/- fast_die etwa_die rund_die nahezu_die ungefähr_die beinahe_die",
    atLeastAfter: "oder_mehr und_mehr oder_älter und_älter und_darüber plus mindestens",
    atMostAfter: "oder_weniger und_weniger oder_jünger und_jünger und_darunter maximal höchstens",
    aboutAfter: "oder_so ungefähr etwa circa ca.",
    between: "zwischen=und von=bis von=auf",
    rangeJoiners: "bis – - — oder",
    rates: `
      pro_Tag=per-day am_Tag=per-day je_Tag=per-day täglich=per-day pro_Woche=per-week in_der_Woche=per-week die_Woche=per-week wöchentlich=per-week pro_Monat=per-month
      im_Monat=per-month monatlich=per-month pro_Jahr=per-year im_Jahr=per-year jährlich=per-year je_Jahr=per-year pro_Quartal=per-quarter im_Quartal=per-quarter
      pro_Stunde=per-hour die_Stunde=per-hour in_der_Stunde=per-hour je_Stunde=per-hour stündlich=per-hour pro_Minute=per-minute in_der_Minute=per-minute
      pro_Sekunde=per-second in_der_Sekunde=per-second pro_Person=per-person je_Person=per-person pro_Kopf=per-person je_Einwohner=per-person pro_Einwohner=per-person
      pro_Liter=per-litre je_Liter=per-litre pro_Kilo=per-kilogram je_Kilo=per-kilogram pro_Kilogramm=per-kilogram je_Kilogramm=per-kilogram pro_Barrel=per-barrel
      je_Barrel=per-barrel pro_Fass=per-barrel je_Fass=per-barrel pro_Tonne=per-tonne je_Tonne=per-tonne pro_Kilowattstunde=per-kilowatt-hour
      je_Kilowattstunde=per-kilowatt-hour pro_Aktie=per-share je_Aktie=per-share pro_Quadratmeter=per-square-metre je_Quadratmeter=per-square-metre pro_Hektar=per-hectare
      je_Hektar=per-hectare pro_Stück=per-item je_Stück=per-item`,
    notFigures: `
      Nummer Nr. Zimmer Raum Seite{,n} S. Kapitel Kap. Paragraf Paragraph § Artikel Art. Absatz Punkt Linie Bundesstraße Landstraße Autobahn A B Kanal Bus Tram Straßenbahn
      Zug Gleis Haus Stock Etage Klasse Typ Modell Staffel Folge Runde Platz Rang Gruppe Formel Version Jahrgang Boeing Airbus Windows Covid G7 G8 G20 Telefon Tel.
      Postleitzahl Uhr Agenda Artikel_5 Formel_1 11._September 9/11 ZDF ARD 3sat Sat.1 Pro7 U S ICE Flug Startnummer Rückennummer Baujahr Teil Band Stufe Liga`,
    notBefore: "Uhr morgens abends nachts er ern ers Platz Stock Klasse Liga Runde Etage Jahrhundert Geburtstag Ausgabe Kapitel Staffel Auflage",
    each: "jede{,r,s,n,m} alle",
    everyNth: `jede{,r,s,n,m}_zweite{=2,r=2,s=2,n=2,m=2} jede{,r,s,n,m}_dritte{=3,r=3,s=3,n=3,m=3} jede{,r,s,n,m}_vierte{=4,r=4,s=4,n=4,m=4}
      jede{,r,s,n,m}_fünfte{=5,r=5,s=5,n=5,m=5} jede{,r,s,n,m}_sechste{=6,r=6,s=6,n=6,m=6} jede{,r,s,n,m}_siebte{=7,r=7,s=7,n=7,m=7}
      jede{,r,s,n,m}_achte{=8,r=8,s=8,n=8,m=8} jede{,r,s,n,m}_zehnte{=10,r=10,s=10,n=10,m=10}`,
    minus: "minus",
    within: "innerhalb{,_von} binnen",
    lapseBefore: "vor",
    multiples: "doppelt_so=2 verdoppel{t=2,te=2,ten=2} verdreifach{t=3,te=3,ten=3} vervierfach{t=4,te=4,ten=4} halbier{t=0.5,te=0.5,ten=0.5}",
    shares: "hälfte drittel{,n} fünftel{,n} sechstel siebtel achtel zehntel",
    ordinals: "erste{,n,r,s,m} zweite{,n,r,s,m} dritte{,n,r,s,m} vierte{,n,r,s,m} letzte{,n,r,s,m}",
    towards: "stieg steig gestieg sank sink gesunk fiel fall gefall erhöh senk gesenk wuchs wachs wächst gewachs schrumpf klett gekletter kürz gekürz reduzier zunahm abnahm ging gegang gehen verringer verdoppel halbier zurück",
    partitive: "von der unter",
    examples: [
      { is: { min: 2, max: 2, bound: "exact", unit: "times" }, in: ["doppelt so viele", "hat sich verdoppelt"] }, { is: { min: 0.5, max: 0.5, bound: "exact", unit: "times" }, in: ["halbierte sich"] },
      { is: { min: null, max: 20, bound: "at-most", unit: "percent" }, in: ["knapp 20 Prozent", "nicht einmal 20 Prozent"] },
      { is: { min: 20, max: 20, bound: "exact", unit: "percent" }, in: ["um 20 Prozent"] },
      { is: { min: 0.2, max: 0.2, bound: "exact", unit: "share" }, in: ["jeder fünfte Deutsche", "einer von fünf Patienten", "ein Fünftel"] },
      { is: { min: 0.9, max: 0.9, bound: "exact", unit: "share" }, in: ["neun von zehn Lehrern"] },
      { is: { min: 1, max: 1, bound: "exact", unit: "year" }, in: ["vor einem Jahr"] },
      { is: { min: null, max: 1, bound: "at-most", unit: "month" }, in: ["innerhalb eines Monats"] },
      { is: { min: -28, max: -28, bound: "exact", unit: "degree" }, in: ["minus 28 Grad"] },
      { is: { min: 3, max: 3, bound: "exact", unit: "times" }, in: ["dreimal so hoch"] },
      { is: { min: 0.5, max: 0.5, bound: "exact", unit: "share" }, in: ["die Hälfte der Belegschaft"] },
      { is: { min: 4, max: 4, bound: "exact", unit: "hour" }, in: ["alle vier Stunden"] },
      { is: { min: 40, max: 40, bound: "exact", unit: "person" }, in: ["40 Buspassagiere"] },
      { is: { min: 12e6, max: 12e6, bound: "exact", unit: "EUR" }, in: ["12 Millionen Euro", "12 Mio. Euro", "12.000.000 Euro", "zwölf Millionen Euro"] },
      { is: { min: 12e6, max: 12e6, bound: "about", unit: "EUR" }, in: ["rund 12 Millionen Euro", "etwa 12 Mio. Euro", "ungefähr zwölf Millionen Euro", "circa 12 Millionen Euro", "ca. 12 Mio. Euro"] },
      { is: { min: 3000, max: null, bound: "at-least", unit: "person" }, in: ["mindestens 3000 Soldaten", "über 3.000 Soldaten", "mehr als 3 000 Menschen", "mehr als dreitausend Menschen", "gut 3000 Demonstranten", "wenigstens 3000 Flüchtlinge"] },
      { is: { min: null, max: 20, bound: "at-most", unit: "person" }, in: ["bis zu 20 Personen", "höchstens 20 Passagiere", "maximal zwanzig Mitarbeiter", "weniger als 20 Schüler", "nicht mehr als 20 Personen"] },
      { is: { min: 30, max: 43, bound: "range", unit: "percent" }, in: ["zwischen 30 und 43 Prozent", "30 bis 43 Prozent", "30–43 Prozent", "von 30 bis 43 Prozent", "30-43 %"] },
      { is: { min: 2.5, max: 2.5, bound: "exact", unit: "percent" }, in: ["2,5 Prozent", "2,5 %"] },
      { is: { min: 0.5, max: 0.5, bound: "exact", unit: "percentage-point" }, in: ["0,5 Prozentpunkte", "0,5 Prozentpunkten"] },
      { is: { min: 800, max: 800, bound: "exact", unit: "kilometre", rate: "per-hour" }, in: ["800 Kilometer pro Stunde", "800 km/h", "800 Stundenkilometer"] },
      { is: { min: 11e9, max: 11e9, bound: "exact", unit: "USD" }, in: ["11 Milliarden Dollar", "11 Mrd. Dollar", "elf Milliarden US-Dollar"] },
      { is: { min: null, max: 6, bound: "at-most", unit: "metre" }, in: ["bis zu sechs Meter", "höchstens 6 Meter"] },
      { is: { min: 0.6667, max: 0.6667, bound: "exact", unit: "share" }, in: ["zwei Drittel"] },
      { is: { min: 0.5, max: 0.5, bound: "about", unit: "share" }, in: ["fast die Hälfte", "etwa die Hälfte"] },
      { is: { min: 7.5, max: 7.5, bound: "exact", unit: "magnitude" }, in: ["Stärke 7,5"] },
      { is: { min: 40, max: 40, bound: "exact", unit: "year" }, in: ["40 Jahre", "vierzig Jahre", "40 Jahren"] },
      { is: { min: 1.5, max: 1.5, bound: "exact", unit: "year" }, in: ["anderthalb Jahre", "eineinhalb Jahre", "1,5 Jahre"] },
      { is: { min: 36, max: 36, bound: "exact", unit: "hour" }, in: ["36 Stunden", "sechsunddreißig Stunden"] },
      { is: { min: 3, max: null, bound: "at-least", unit: "month" }, in: ["mehr als drei Monate", "über drei Monate", "mindestens 3 Monate"] },
      { is: { min: 250, max: 250, bound: "exact", unit: "square-kilometre" }, in: ["250 Quadratkilometer", "250 km²"] },
      { is: { min: 4.2e6, max: 4.2e6, bound: "exact", unit: "tonne", rate: "per-year" }, in: ["4,2 Millionen Tonnen pro Jahr", "4,2 Millionen Tonnen im Jahr", "4,2 Millionen Tonnen jährlich"] },
      { is: { min: 84, max: 84, bound: "exact", unit: "cent", rate: "per-kilowatt-hour" }, in: ["84 Cent pro Kilowattstunde", "84 Cent je Kilowattstunde"] },
      { is: { min: 27, max: 27, bound: "exact", unit: "person" }, in: ["27 Menschen", "siebenundzwanzig Personen", "27 Verletzte"] },
    ],
  },

  date: {
    relativeDays: "heute=0 gestern=-1 vorgestern=-2 morgen=1 übermorgen=2 heute_{Morgen=0,Abend=0,Nachmittag=0,Vormittag=0,Mittag=0,Nacht=0,früh=0} gestern_{Abend=-1,Morgen=-1,Nachmittag=-1,Nacht=-1,Mittag=-1} morgen_{früh=1,Abend=1,Vormittag=1,Nachmittag=1}",
    months: `
      jan{.=1,=1} jänner=1 feber=2 feb{.=2,=2} febr.=2 mär.=3 mrz.=3 apr{.=4,=4} jun.=6 jul.=7 aug{.=8,=8} sept{.=9,=9} sep{.=9,=9} okt{.=10,=10} nov{.=11,=11}
      dez{.=12,=12} januar{=1,s=1} februar{=2,s=2} märz=3 april{=4,s=4} mai=5 juni{=6,s=6} juli{=7,s=7} august=8 september{=9,s=9} oktober{=10,s=10} november{=11,s=11}
      dezember{=12,s=12}`,
    weekdays: `
      montag{=1,s=1} dienstag{=2,s=2} mittwoch{=3,s=3} donnerstag{=4,s=4} freitag{=5,s=5} samstag{=6,s=6} sonnabend{=6,s=6} sonntag{=7,s=7}
      montag{abend,morgen,nachmittag,vormittag,mittag,nacht}=1 dienstag{abend,morgen,nachmittag,vormittag,mittag,nacht}=2
      mittwoch{abend,morgen,nachmittag,vormittag,mittag,nacht}=3 donnerstag{abend,morgen,nachmittag,vormittag,mittag,nacht}=4
      freitag{abend,morgen,nachmittag,vormittag,mittag,nacht}=5 samstag{abend,morgen,nachmittag,vormittag,mittag,nacht}=6
      sonntag{abend,morgen,nachmittag,vormittag,mittag,nacht}=7`,
    turns: "letzte{n=last,r=last,m=last,=last} vergangene{n=last,r=last,m=last,=last} vorige{n=last,r=last,m=last,=last} nächste{n=next,r=next,m=next,=next} kommende{n=next,r=next,m=next,=next}",
    fillers: ". den dem der , des dieses am im Jahr Jahres",
    examples: [
      { is: "2024-10-23", in: ["gestern", "Mittwoch", "am Mittwoch", "23. Oktober", "am 23. Oktober 2024", "Mittwoch, 23. Oktober", "Mittwoch, den 23. Oktober 2024", "23.10.2024", "2024-10-23", "23. Okt."] },
      { is: "2024-10-24", in: ["heute", "heute Abend", "24. Oktober dieses Jahres", "Donnerstag, 24. Oktober"] },
      { is: "2024-10-22", in: ["vorgestern", "Dienstag", "Dienstag, 22. Oktober"] },
      { is: "2024-10-25", in: ["morgen", "25. Oktober", "Freitag, 25. Oktober"] },
      { is: "2024-10-18", in: ["vergangenen Freitag", "letzten Freitag", "Freitag, 18. Oktober"] },
      { is: "2024-10-29", in: ["nächsten Dienstag", "kommenden Dienstag"] },
      { is: "2022-02-24", in: ["24. Februar 2022", "24.02.2022", "24.2.2022"] },
      { is: "2025-01-01", in: ["1. Januar 2025"] },
      { is: "2024-10", in: ["Oktober 2024", "im Oktober 2024"] },
      { is: "2023-12", in: ["Dezember 2023", "im Dezember 2023", "Dez. 2023"] },
      { is: "2022-03", in: ["März 2022"] },
      { is: "2019", in: ["im Jahr 2019", "2019"] },
    ],
  },

  page: {
    related: "lesen_Sie_auch lesen_Sie_mehr lesen_Sie_hier mehr_zum_Thema mehr_dazu zum_Thema weitere_{Artikel,Nachrichten,Meldungen,Informationen} auch_interessant das_könnte_Sie_auch_interessieren siehe_auch mehr_lesen ",
    credit: "Foto Fotos Bild Bilder Grafik Illustration Video Quelle Karte Copyright Symbolbild Archivbild Archivfoto Infografik Screenshot",
    byline: "von Text Autor Autorin ein_Beitrag_von Redaktion Kommentar_von ein_Kommentar_von aus_dem_Englischen_von Korrespondent",
    published: "veröffentlicht{,_am} aktualisiert{,_am} Stand Datum erstellt{,_am} zuletzt_aktualisiert publiziert erschienen{,_am}",
    boilerplate: `
      zum_hauptinhalt_springen lesezeit{,_min,_minuten} min_lesezeit inland ausland facebook twitter x instagram linkedin whatsapp e-mail kommentar_schreiben
      kommentar_verfassen infobox zur_sache auf_einen_blick fakten meistgelesen themen schlagwörter tags jetzt_newsletter_bestellen newsletter_bestellen gesundheit
      gesellschaft regional lokales stellenmarkt alle_akzeptieren alle_ablehnen der_artikel_wird_unter_der_anzeige_fortgesetzt artikel_anhören drucken_und_teilen menu
      startseite_öffnen mehr_artikel zurück_zur_startseite bildergalerie rätsel spiele
      Anzeige Werbung Teilen Drucken Merken Kommentieren Kommentare Newsletter Abo Abonnieren Anmelden Registrieren Einloggen Abmelden Startseite Menü Suche Impressum
      Datenschutz AGB Kontakt Schließen Weiter Zurück Mehr_anzeigen Mehr_laden Artikel_teilen Seite_drucken Auf_Facebook_teilen Auf_Twitter_teilen Per_Mail_versenden
      Link_kopieren Vorlesen Merkliste zur_Startseite nach_oben Politik Wirtschaft Sport Kultur Wissen Panorama Meinung Reise Technik E-Paper Podcast Podcasts Videos Wetter
      Cookies Einstellungen Akzeptieren Ablehnen Feedback Fehler_melden zum_Inhalt_springen Nachrichten`,
    notices: `
      möchten_sie_uns möchten_sie_mit_uns dieser_artikel_ist_älter
      anzeige_von ein_angebot_von werbung_von
      der_artikel_{wird,geht}_unter dieser_artikel_wurde dieser_beitrag_wurde dieser_text_wurde in_einer_früheren_{fassung,version} eine_frühere_{fassung,version}
      anmelden,_um melden_sie_sich_an diese_website_verwendet diese_seite_verwendet schreiben_sie_an schicken_sie_uns folgen_sie jetzt_lesen jetzt_newsletter
      erhalten_sie_{die,täglich} podcast_hören sie_möchten_weiterlesen mehr_aus für_inhalte_externer bestellen_sie
      alle_Rechte_vorbehalten copyright wir_verwenden_Cookies jetzt_abonnieren jetzt_anmelden jetzt_kostenlos abonnieren_Sie melden_Sie_sich bereits_Abonnent
      weiterlesen_mit nur_für_Abonnenten dieser_Artikel_ist_kostenpflichtig diesen_Artikel_weiterlesen folgen_Sie_uns laden_Sie_die_App haben_Sie_Hinweise schreiben_Sie_uns
      Hinweis_der_Redaktion dieser_Text_stammt dieser_Text_erschien die_Kommentarfunktion sie_haben_Javascript kostenlos_testen jetzt_testen mit_Material_von
      mit_Informationen_von`,
    asides: `
      angebot aktion sonderangebot alles_über
      anzeige werbung anmerkung_der_redaktion themen schlagwörter schlagworte tags stichwörter verantwortlich chefredaktion chefredakteur
      chefredakteurin kontakt newsletter lesezeit podcast rubrik`,
    boxes: `
      infobox info fakten zahlen_und_fakten hintergrund zur_sache auf_einen_blick chronologie zur_person`,
    house: `
      urheberrechtlich_geschützt durch_reCAPTCHA_geschützt {unser,unserem,unseren}_Newsletter {abonnieren_Sie,abonniere}_{unseren,den,unsere} folgen_Sie_uns
      Ihre_Kommentare über_dieses_Thema_{berichtet,berichtete,berichteten}
      keine_haftung_{für,übernommen} übernehmen_wir_keine alle_rechte_vorbehalten im_sinne_des_presserechts erscheint_{fünfmal,sechsmal}_wöchentlich nachdruck_verboten`,
    acts: `
      aktivieren deaktivieren nächster nächste voriger vorheriger bezahlte bezahlter melden laden_sie schreiben_sie wählen fragen einschalten
      teilen merken speichern drucken folgen abonnieren senden schicken kommentieren lesen hören ansehen unterstützen werden_sie laden empfohlene empfohlener verwandte
      ausgewählte beliebte weitere anzeigen ausblenden schreiben verfassen anmelden bestellen testen verwalten ändern schließen öffnen kopieren`,
    things: `
      anzeige fehler live push
      artikel abo abonnement app journalismus redaktion kommentar leserbrief konto link website benachrichtigung folge einstellung themen facebook twitter instagram tiktok
      youtube messenger whatsapp linkedin snapchat telegram bluesky cookie podcast newsletter quiz`,
    roles: `
      chefredakt redakt stellvertretende_chefredakt herausgeber verlag`,
    captions: "Symbolbild Symbolfoto Archivbild Archivfoto Archiv im_Bild links_im_Bild rechts_im_Bild Screenshot Illustration",
    flags: "Eilmeldung Eil Breaking Live Liveticker Liveblog Newsblog Kommentar Analyse Exklusiv Update Interview Video Podcast Meinung Porträt Reportage Leitartikel Glosse Rezension",
  },

  stories: {
    stopWords: `
      der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem
      über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei eines gegen vom können schon wenn habe seine ihre dann unter wir soll ich kann
      diese dieser dieses wieder keine seit beim doch ihm ihr ihn ihnen uns sollen wurden worden waren hatte hatten will zwischen immer anderen andere alle allem alles da
      damit dabei dazu denn dort einige etwa etwas gab geht gibt hier ihrer ihren seiner seinen seinem jetzt jedoch laut müssen muss neue neuen nun ob ohne sehr sowie weil
      weiter welche weitere wer zwei drei ersten erste Jahr Jahren Jahre Tag Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag sagte sagt teilte heißt heute
      gestern demnach zudem während bereits rund zuvor`,
    concepts: `
      war=Krieg,Kriege,Krieges,Kriegs,Angriffskrieg,Bürgerkrieg,Invasion
      attack=Angriff,Angriffe,Angriffen,Angriffs,Anschlag,Anschläge,Anschlags,Offensive,angreifen,angegriffen,Überfall drone=Drohne,Drohnen,Drohnenangriff
      missile=Rakete,Raketen,Marschflugkörper,Raketenangriff ceasefire=Waffenstillstand,Waffenruhe,Feuerpause peace=Frieden,Friedens,Friedensplan,Friedensabkommen,friedlich
      negotiation=Verhandlung,Verhandlungen,verhandeln,Gespräche,Friedensgespräche sanction=Sanktion,Sanktionen,Strafmaßnahmen,Embargo
      election=Wahl,Wahlen,Bundestagswahl,Landtagswahl,Präsidentschaftswahl,Stichwahl,Neuwahlen,Wahlkampf vote=Abstimmung,Stimme,Stimmen,Wähler,Wählerinnen,abstimmen,Votum
      referendum=Referendum,Volksabstimmung,Volksentscheid
      parliament=Parlament,Parlaments,Bundestag,Bundestags,Abgeordnete,Abgeordneten,Kongress,Senat,Unterhaus,Repräsentantenhaus
      government=Regierung,Regierungen,Bundesregierung,Kabinett president=Präsident,Präsidenten,Präsidentin,Staatschef
      minister=Minister,Ministerin,Ministers,Ministerium,Außenminister,Innenminister
      prime_minister=Premierminister,Premierministerin,Ministerpräsident,Ministerpräsidentin,Kanzler,Kanzlerin,Bundeskanzler,Regierungschef
      resignation=Rücktritt,Rücktritts,zurücktreten,zurückgetreten,Rücktrittsforderung law=Gesetz,Gesetze,Gesetzes,Gesetzentwurf,Gesetzgebung
      court=Gericht,Gerichts,Gerichte,Gerichtshof,Richter,Richterin,Verfassungsgericht trial=Prozess,Prozesses,Verfahren,Anklage,angeklagt,Gerichtsverfahren
      verdict=Urteil,Urteils,verurteilt,freigesprochen,Freispruch,schuldig,Strafe murder=Mord,Mordes,Morde,Mörder,ermordet,Totschlag,Tötung
      police=Polizei,Polizist,Polizisten,Polizistin,Beamte,Beamten arrest=Festnahme,Festnahmen,festgenommen,verhaftet,Verhaftung,Haft,Haftbefehl,Untersuchungshaft
      terrorism=Terror,Terrorismus,Terrorist,Terroristen,terroristisch,Islamisten bomb=Bombe,Bomben,Sprengsatz,Sprengstoff
      explosion=Explosion,Explosionen,explodiert,explodierte,Detonation fire=Brand,Brände,Feuer,Waldbrand,Waldbrände,Brandstiftung
      accident=Unfall,Unfälle,Unfalls,Unglück,Kollision crash=Absturz,abgestürzt,Zusammenstoß,Zugunglück,entgleist earthquake=Erdbeben,Beben,Erdstoß,Nachbeben
      tsunami=Tsunami,Tsunamis flood=Hochwasser,Überschwemmung,Überschwemmungen,Flut,Fluten,Überflutung storm=Sturm,Stürme,Unwetter,Gewitter,Orkan,Orkantief
      hurricane=Hurrikan,Taifun,Zyklon,Wirbelsturm drought=Dürre,Trockenheit heat=Hitze,Hitzewelle,Hitzewellen landslide=Erdrutsch,Erdrutsche,Lawine,Schlammlawine
      climate=Klima,Klimas,Klimawandel,Klimaschutz,Klimakrise,Emissionen,Treibhausgase,Erderwärmung energy=Energie,Energien,Energiewende,Energiekrise
      oil=Öl,Öls,Erdöl,Benzin,Diesel,Rohöl gas=Gas,Erdgas,Flüssiggas,Gaslieferungen nuclear=Atom,Atomwaffen,nuklear,Reaktor,Atomkraftwerk,Uran,Atomkraft
      electricity=Strom,Stroms,Stromausfall,Stromnetz,Elektrizität refinery=Raffinerie,Raffinerien pipeline=Pipeline,Pipelines,Gasleitung
      economy=Wirtschaft,Konjunktur,Wachstum,Rezession,Bruttoinlandsprodukt,wirtschaftlich inflation=Inflation,Inflationsrate,Teuerung,Verbraucherpreise
      interest_rate=Zins,Zinsen,Leitzins,Zinserhöhung,Zinssenkung,Notenbank,Zentralbank budget=Haushalt,Haushalts,Budget,Etat,Defizit,Schulden,Staatsverschuldung
      tax=Steuer,Steuern,Mehrwertsteuer,Steuererhöhung trade=Handel,Handels,Handelsabkommen tariff=Zoll,Zölle,Zöllen,Strafzölle export=Export,Exporte,Ausfuhr,Ausfuhren
      import=Import,Importe,Einfuhr company=Unternehmen,Unternehmens,Firma,Firmen,Konzern,Konzerns,Betrieb,Betriebe bank=Bank,Banken,Geldhaus,Kreditinstitut
      merger=Fusion,Übernahme,Zusammenschluss layoffs=Stellenabbau,Entlassungen,Entlassung,Kündigungen strike=Streik,Streiks,Warnstreik,Arbeitskampf,streiken
      union=Gewerkschaft,Gewerkschaften stock_market=Börse,Aktie,Aktien,Dax,Aktienmarkt currency=Währung,Wechselkurs,Dollar,Euro
      unemployment=Arbeitslosigkeit,Arbeitslose,Arbeitslosen,Arbeitslosenquote wage=Lohn,Löhne,Gehalt,Gehälter,Mindestlohn,Tarifvertrag
      health=Gesundheit,Gesundheits,Gesundheitssystem virus=Virus,Viren,Coronavirus,Corona,Infektion,Infektionen,infiziert,Masern
      pandemic=Pandemie,Epidemie,Lockdown,Quarantäne,Ausbruch vaccine=Impfstoff,Impfstoffe,Impfung,Impfungen,geimpft hospital=Krankenhaus,Krankenhäuser,Klinik,Kliniken
      doctor=Arzt,Ärzte,Ärztin,Mediziner,Pfleger cancer=Krebs,Tumor school=Schule,Schulen,Schüler,Schülerin,Lehrer,Lehrerin,Unterricht
      university=Universität,Universitäten,Hochschule,Hochschulen,Professor student=Student,Studenten,Studierende
      child=Kind,Kinder,Kindern,Kindes,Baby,Jugendliche,Mädchen,Junge woman=Frau,Frauen,weiblich refugee=Flüchtling,Flüchtlinge,Flüchtlingen,Geflüchtete
      migration=Migration,Migranten,Einwanderung,Zuwanderung,Abschiebung,Abschiebungen border=Grenze,Grenzen,Grenzübergang,Grenzkontrollen
      asylum=Asyl,Asylbewerber,Asylsuchende,Asylrecht protest=Protest,Proteste,Protesten,protestieren,Aktivisten
      demonstration=Demonstration,Demonstrationen,Demonstranten,Kundgebung,Demo violence=Gewalt,gewaltsam,Ausschreitungen,Unruhen,Krawalle
      corruption=Korruption,Bestechung,korrupt,Schmiergeld fraud=Betrug,Betrugs,Betrüger,Geldwäsche
      investigation=Ermittlung,Ermittlungen,Ermittler,Untersuchung,Untersuchungen,ermitteln report=Bericht,Berichts,Studie,Gutachten poll=Umfrage,Umfragen,Befragung
      opinion=Meinung,Meinungen party=Partei,Parteien opposition=Opposition,Oppositionelle,Dissident coalition=Koalition,Koalitionen,Ampelkoalition
      king=König,Königs,Monarchie,Monarch queen=Königin,Queen royal=Prinz,Prinzessin,Palast,Königshaus,königlich
      church=Kirche,Kirchen,Bischof,Erzbischof,Papst,Vatikan,Pfarrer,Dom religion=Religion,religiös,Muslime,Islam,Christen,Juden,Moschee,Synagoge
      football=Fußball,Fußballer,Bundesliga,Weltmeisterschaft,Nationalmannschaft match=Spiel,Spiels,Spiele,Partie goal=Tor,Tore,Treffer,Elfmeter
      championship=Meisterschaft,Titel,Turnier,Liga,Pokal olympic=Olympia,olympisch,olympischen,Medaille,Medaillen tennis=Tennis,Wimbledon golf=Golf,Golfer
      ice_hockey=Eishockey skiing=Ski,Skispringen,Biathlon,Slalom film=Film,Filme,Films,Kino,Regisseur,Hollywood
      music=Musik,Lied,Lieder,Album,Konzert,Konzerte,Sänger,Sängerin,Band actor=Schauspieler,Schauspielerin award=Preis,Preises,Auszeichnung,Nobelpreis,Oscar
      book=Buch,Bücher,Roman,Autor,Autorin,Schriftsteller,Memoiren art=Kunst,Künstler,Gemälde,Ausstellung,Galerie
      space=Weltraum,Raumfahrt,Astronaut,Astronauten,Nasa,Mond,Mars,Raumstation satellite=Satellit,Satelliten rocket=Trägerrakete,Raketenstart
      technology=Technologie,Technik,Software,Chip,Chips,Halbleiter internet=Internet,Internets,online,Webseite
      social_media=Facebook,Twitter,Tiktok,Instagram,soziale_Medien,sozialen_Medien hacker=Hacker,Cyberangriff,Hackerangriff,gehackt
      data_breach=Datenleck,Datendiebstahl,Datenpanne phone=Telefon,Handy,Handys,Smartphone,Smartphones car=Auto,Autos,Fahrzeug,Fahrzeuge,Autobauer,Autohersteller,Wagen
      aircraft=Flugzeug,Flugzeuge,Flugzeugs,Maschine,Hubschrauber,Helikopter airport=Flughafen,Flughäfen,Flughafens,Flug,Flüge,Airline,Fluggesellschaft
      ship=Schiff,Schiffe,Schiffs,Tanker,Fähre,Boot,Boote train=Zug,Züge,Zugs,Bahn,Eisenbahn road=Straße,Straßen,Autobahn,Verkehr bridge=Brücke,Brücken bus=Bus,Busse
      food=Lebensmittel,Nahrung,Hunger,Hungersnot,Getreide,Weizen agriculture=Landwirtschaft,Landwirt,Landwirte,Bauer,Bauern,Ernte fish=Fisch,Fische,Fischerei,Fischer
      forest=Wald,Wälder,Bäume,Abholzung animal=Tier,Tiere,Tieren,Hund,Hunde,Wolf,Wölfe,Bär environment=Umwelt,Umweltschutz,Artenschutz,Recycling
      pollution=Verschmutzung,Schadstoffe,verschmutzt,Smog water=Wasser,Wassers,Trinkwasser,Stausee,Staudamm
      weather=Wetter,Regen,Schnee,Schneefall,Temperaturen,Wind,Niederschläge soldier=Soldat,Soldaten,Soldatin,Truppen
      army=Armee,Militär,Militärs,Streitkräfte,Bundeswehr,Brigade navy=Marine,Kriegsschiff,Fregatte,U-Boot
      air_force=Luftwaffe,Kampfjet,Kampfjets,Kampfflugzeug,Luftangriff,Luftangriffe weapon=Waffe,Waffen,Panzer,Gewehr,Artillerie,Waffenlieferungen
      ammunition=Munition,Granaten mobilisation=Mobilmachung,Mobilisierung,Wehrpflicht,Einberufung,Reservisten defence=Verteidigung,Luftabwehr,Flugabwehr
      alliance=Bündnis,Allianz,Nato,Verbündete,Verbündeten spy=Spion,Spione,Spionage,Agent,Agenten
      intelligence=Geheimdienst,Geheimdienste,Nachrichtendienst,Verfassungsschutz sabotage=Sabotage embassy=Botschaft,Konsulat
      diplomat=Diplomat,Diplomaten,Botschafter,Diplomatie,diplomatisch summit=Gipfel,Gipfeltreffen treaty=Vertrag,Vertrags,Verträge,Pakt
      agreement=Abkommen,Vereinbarung,Einigung,Deal visit=Besuch,Besuchs,besucht,besuchte,Reise speech=Rede,Ansprache interview=Interview,Interviews,Gespräch
      prison=Gefängnis,Häftling,Häftlinge,Haftstrafe,Freiheitsstrafe death=Tod,Todes,Tote,Toten,gestorben,starb,starben,getötet,tot,tödlich,Todesopfer,Todesfälle
      victim=Opfer,Opfern injured=verletzt,Verletzte,Verletzten,Verletzung,verwundet hostage=Geisel,Geiseln kidnapping=Entführung,entführt,Entführer
      rape=Vergewaltigung,vergewaltigt abuse=Missbrauch,missbraucht,Belästigung,Misshandlung drug=Droge,Drogen,Kokain,Heroin,Cannabis alcohol=Alkohol,betrunken,Bier,Wein
      smoking=Rauchen,Tabak,Zigaretten divorce=Scheidung,geschieden wedding=Hochzeit,heiraten,verheiratet,Ehe birth=Geburt,geboren,schwanger,Schwangerschaft
      abortion=Abtreibung,Abtreibungen history=Geschichte,historisch,Archäologen museum=Museum,Museen tourism=Tourismus,Tourist,Touristen,Urlauber hotel=Hotel,Hotels
      house=Haus,Häuser,Wohnung,Wohnungen rent=Miete,Mieten,Mieter,Vermieter construction=Bau,Gebäude,Baustelle,Einsturz pension=Rente,Renten,Rentner
      euro_zone=Eurozone,Euroraum brexit=Brexit constitution=Verfassung,Grundgesetz impeachment=Amtsenthebung,Amtsenthebungsverfahren coup=Putsch,Staatsstreich,Militärjunta
      genocide=Völkermord,Kriegsverbrechen,Massaker human_rights=Menschenrechte,Bürgerrechte racism=Rassismus,rassistisch,Diskriminierung
      gay=homosexuell,schwul,lesbisch,queer,transgender censorship=Zensur,Pressefreiheit media=Medien,Journalist,Journalisten,Journalistin,Zeitung,Presse
      insurance=Versicherung,Versicherer bankruptcy=Insolvenz,Pleite,Konkurs mine=Bergwerk,Mine,Bergbau,Kohle steel=Stahl,Stahlwerk,Aluminium
      gold=Gold,Silber,Kupfer,Lithium boxing=Boxen,Boxer athletics=Leichtathletik,Marathon,Doping cycling=Radsport,Radfahrer formula_one=Formel_1
      theatre=Theater,Bühne,Oper,Ballett television=Fernsehen,TV,Serie,Fernsehserie fashion=Mode,Designer,Laufsteg chess=Schach gambling=Glücksspiel,Casino,Lotterie,Lotto
      cryptocurrency=Kryptowährung,Bitcoin aid=Hilfe,Hilfsgüter,humanitär,Spenden rescue=Rettung,gerettet,Retter,Rettungskräfte,vermisst,Vermisste
      evacuation=Evakuierung,evakuiert occupation=Besatzung,besetzt,Annexion,Einmarsch independence=Unabhängigkeit,Separatisten bird_flu=Vogelgrippe
      artificial_intelligence=künstliche_Intelligenz,KI apology=Entschuldigung,entschuldigt scandal=Skandal poverty=Armut,arm suicide=Suizid,Selbstmord
      mayor=Bürgermeister,Bürgermeisterin,Oberbürgermeister governor=Gouverneur prosecutor=Staatsanwalt,Staatsanwaltschaft lawyer=Anwalt,Anwältin,Rechtsanwalt`,
    stems: `
      cable=kabel* factory=fabrik* factory=hersteller* plant_closure=schließ* plant_closure=schliess* plant_closure=stilllegung* shipyard=werft* port=hafen* port=häfen*
      repair=reparat* repair=reparier* damage=schäden damage=schaden* damage=beschädig* anchor=anker{,s} insurance=versicher* owner=eigentümer* owner=besitzer*
      investor=investor* investor=investi* price=preis* cost=kosten cost=kostet* sale=verkauf* purchase=käufer* purchase=kauf{t,en,te} job=arbeitsplä* job=beschäftig*
      job=mitarbeiter* layoffs=entlass* layoffs=kündig* profit=gewinn{,e,s} loss=verlust* revenue=umsatz* revenue=umsätze* bankruptcy=insolven* bankruptcy=pleite*
      chief_executive=vorstandschef* chief_executive=geschäftsführer* chairman=vorsitzend* board=aufsichtsrat* board=vorstand* spokesperson=sprecher* shareholder=aktionär*
      shareholder=anteilseigner* contract=vertrag* contract=verträge* order=auftrag* order=aufträge* supplier=lieferant* supplier=zuliefer* customer=kunde{,n}
      customer=verbraucher* shop=geschäft* shop=laden{kette,} shop=einzelhandel* shop=supermarkt* restaurant=restaurant* restaurant=gaststätte* furniture=möbel* kitchen=küche*
      festival=festival* sponsor=sponsor* ticket=ticket* ticket=eintrittskart* audience=publikum* audience=zuschauer* fish=fisch* fish=lachs* fish=hering* quota=quote{,n}
      shellfish=krabbe* shellfish=garnele* shellfish=hummer* coast=küste* island=insel{,n} sea=meer{,es} sea=see{gebiet,} municipality=gemeinde* municipality=kommune*
      mayor=bürgermeister* town_hall=stadtrat* town_hall=gemeinderat* compensation=entschädig* compensation=schadenersatz* subsidy=subvention* subsidy=fördermittel*
      subsidy=zuschuss* fee=gebühr* fine=bußgeld* fine=geldstrafe* landslide=erdrutsch* landslide=schlammlawin* landslide=lawine* rescue=rettung* rescue=rettet*
      missing=vermisst* evacuation=evakuier* death=tote{,n,r} death=todesopfer* death=getötet* death=gestorben* injured=verletzt* camping=camping* camping=wohnwagen*
      valley=tal{s,es} valley=täler* mountain=berg{,e,s} mud=schlamm* mine=bergwerk* mine=bergbau* mine=bergleute mine=steinbruch* weather=regen{,s,fälle*} governor=gouverneur*
      ministry=ministeri* death=opferzahl* death=zahl_der_toten negotiation=verhandl* negotiation=gespräche* denial=dementi* denial=zurückgewies* denial=bestreit*
      confirmation=bestätig* rumour=gerücht* rumour=spekul* ferry=fähre* lifeboat=rettungsboot* fleet=flotte* tanker=tanker{,s} tanker=öltanker* crew=besatzung*
      passenger=passagier* passenger=fahrgäst* bus=bus{,se,unglück} lorry=lastwagen* lorry=lkw{,s} motorcycle=motorrad* bicycle=fahrrad* bicycle=radfahr* traffic=verkehr{,s}
      traffic=stau{,s} road=straße* road=strasse* bridge=brücke* tunnel=tunnel* railway=bahn{,en,hof*,strecke*} railway=gleis* airport=flughafen* airport=flughäfen*
      airport=flüge{n,} airport=flug{es,} airport=fluggesellschaft* electricity=strom{,s,kabel*,netz*,preis*,ausfall*} electricity=elektri* power_station=kraftwerk*
      wind_power=windkraft* wind_power=windpark* wind_power=turbine* solar=solar* solar=photovolt* heating=heizung* heating=fernwärme* coal=kohle* gas_pipeline=gaspipeline*
      gas_pipeline=gasleitung* sewage=abwasser* sewage=kanalisation* water=trinkwasser* water=wasserleitung* waste=abfall* waste=müll* chemical=chemikal* chemical=chemie*
      chemical=gift{ig,ige} mercury=quecksilber* radiation=strahlung* radiation=radioaktiv* leak=leck{,s} leak=lecks* internet_outage=breitband* internet_outage=glasfaser*
      trawler=trawler* trawler=kutter* divers=taucher* sabotage=sabotage* cargo=fracht* cargo=güter* storage=lagerhalle* military_exercise=manöver*
      military_exercise=militärübung* soldier=soldat* soldier=truppe* prisoner=häftling* prisoner=gefangene* frontline=frontlinie* frontline=front{abschnitt*,}
      shelling=beschuss* shelling=beschoss* fighter_jet=kampfjet* fighter_jet=kampfflug* submarine=u-boot* airspace=luftraum* border=grenzkontroll* border=grenzübergang*
      veto=veto* sanction=sanktion* interview=interview* press_conference=pressekonferenz* statement=erklärung* statement=pressemitteilung* resignation=rücktritt*
      resignation=zurückgetret* appointment=ernann* appointment=ernenn* appointment=nominier* candidate=kandidat* campaign=wahlkampf* campaign=kampagne* vote=wähler*
      vote=wahlbeteilig* poll=umfrage* poll=zustimmungswert* coalition=koalition* budget=haushalt{,s,sentwurf*} budget=budget* tax=steuer{,n,erhöh*,senk*} pension=rente{,n}
      pension=rentner* wage=lohn{,erhöh*} wage=löhne* wage=gehält* strike=streik* union=gewerkschaft* union=betriebsrat* mortgage=hypothek* mortgage=baukredit*
      interest_rate=leitzins* interest_rate=zinsen interest_rate=zinssenk* interest_rate=zinserhöh* inflation=inflation* stock_market=aktie* stock_market=börse* bank=banken
      bank=bankhaus* bank=großbank* loan=kredit* loan=darlehen* loan=schulden* fraud=betrug* fraud=betrüg* theft=diebstahl* theft=gestohlen* theft=einbruch*
      theft=raub{,überfall*} murder=mord{,es,fall*} murder=ermord* shooting=schießerei* shooting=schüsse* shooting=erschoss* stabbing=messerangriff* stabbing=messerattack*
      stabbing=erstoch* suspect=verdächtig* charge=anklage* charge=angeklagt* trial=prozess{,es,e,auftakt*} trial=gericht* verdict=urteil* verdict=verurteil*
      verdict=freispruch* verdict=freigesproch* appeal=berufung{,s} lawyer=anwalt* lawyer=anwält* prosecutor=staatsanwalt* prison=gefängnis* prison=haft{,strafe*}
      police=polizei* police=polizist* firefighter=feuerwehr* fire=brand{,es,stiftung*} fire=brände* fire=waldbrand* explosion=explo* explosion=detona* drowning=ertrunk*
      drowning=ertrank* poisoning=vergift* smuggling=schmuggl* drug=drogen* drug=kokain* kidnapping=entführ* abuse=missbrauch* harassment=belästig* racism=rassis*
      child=kind{,er,ern,heit*} school=schule* school=schüler* teacher=lehrer* teacher=lehrkräft* university=universität* university=hochschul* exam=prüfung* exam=abitur*
      study=studie{,n} study=forsch* sleep=schlaf* heart=herzinfarkt* heart=herz* cancer=krebs{,erkrank*} cancer=tumor* hiv=hiv* hiv=aids* vaccine=impf* patient=patient*
      hospital=krankenhaus* hospital=klinik* doctor=arzt* doctor=ärzt* nurse=pflegekr* nurse=krankenschwest* elderly_care=pflegeheim* elderly_care=altenheim*
      suicide=selbstmord* suicide=suizid* mental_health=psychisch* mental_health=depress* mental_health=posttraumat* birth=geburt* birth=schwanger* wedding=hochzeit*
      wedding=heirat* divorce=scheidung* funeral=beerdig* funeral=beisetz* decoration=orden{,s} decoration=medaille* anniversary=jahrestag* anniversary=jubiläum* royal=monarch*
      royal=königshaus* royal=königsfamil* church=kirche* church=bischof* church=pfarrer* refugee=flüchtling* refugee=asyl* migration=migrant* migration=einwander*
      migration=zuwander* tent_camp=zeltlager* tent_camp=auffanglager* protest=protest* demonstration=kundgebung* demonstration=demonstr* referendum=referend*
      referendum=volksabstimm* treaty=abkommen* court=gerichtshof* court=bundesgericht* lawsuit=klage{,n,schrift*} lawsuit=verklag* impeachment=amtsenthebung*
      court_nominee=richterkandidat* senator=senator* congress=kongress* white_house=weiße{s,n}_haus* letter=brief{,e,en,s} leak=geleakt* hacker=hacker* hacker=cyber*
      privacy=datenschutz* privacy=privatsphäre* social_media=soziale{,n}_medien social_media=instagram* social_media=facebook* social_media=twitter* social_media=tiktok*
      text_message=sms* text_message=textnachricht* artificial_intelligence=künstliche*_intell* artificial_intelligence=ki artificial_intelligence=chatbot*
      internet=netz{,werk*} internet=dezentral* app=app{,s} mobile_phone=smartphone* mobile_phone=handy{,s} satellite=satellit* spacecraft=raumfahrt* spacecraft=raumstation*
      spacecraft=astronaut* film=film{,e,s,regiss*} actor=schauspiel* comedy=komöd* comedy=komiker* television=fernseh* television=tv-serie* radio=radio{,sender*} music=musik*
      music=album{,s} music=rapper* music=sänger* song=lied{,er,es} concert=konzert* exhibition=ausstellung* exhibition=galerie* painting=gemälde* painting=maler{,in}
      book=roman{,e,s} book=buch{,es} book=autor{,in,en} fashion=mode{,haus*} fashion=designer* museum=museum* museum=museen archaeology=archäolog* archaeology=ausgrabung*
      football=fußball* match=spiel{tag*,s} match=fußballspiel* goal=tor{e,en,schütz*} goal=ausgleich{,streffer*} coach=trainer{,s,in} striker=stürmer* striker=mittelfeld*
      league=liga{,spiel*} league=bundesliga* cup=pokal{,s,e} championship=meisterschaft* championship=wm championship=em golf=golf* golf=ryder_cup* tennis=tennis* rugby=rugby*
      ice_hockey=eishockey* basketball=basketball* baseball=baseball* handball=handball* motor_racing=formel_1 motor_racing=grand_prix skiing=skifahr* skiing=biathlon*
      skiing=skispring* athletics=leichtathlet* athletics=marathon* swimming=schwimm* boxing=boxkampf* boxing=boxer{,s} doping=doping* olympic=olympi* transfer=transfer{,s}
      transfer=wechsel_zu tournament=turnier* victory=sieg{,e,es,te} victory=gewann* defeat=niederlage* defeat=verlor{,en} injury_time=nachspielzeit* earthquake=erdbeben*
      earthquake=nachbeben* tsunami=tsunami* volcano=vulkan* volcano=ausbruch{,s} volcano=lava flood=überschwemm* flood=hochwasser* storm=sturm{,s,flut*} storm=stürme*
      storm=unwetter* hurricane=hurrikan* hurricane=taifun* hurricane=zyklon* hurricane=orkan* heat=hitzewelle* heat=hitze{,rekord*} drought=dürre* drought=trockenheit*
      weather=schnee* climate=klima* climate=emission* climate=kohlendiox* bird=vogel* bird=vögel* wolf=wolf{,s} wolf=wölfe* bear=bären* shark=hai{,e,angriff*}
      whale=wal{e,fang*} dog=hund{,e,en,es} horse=pferd* livestock=rinder* livestock=schwein* livestock=vieh* algae=alge{n,blüte*} bird_flu=vogelgrippe* pollution=verschmutz*
      forest=wald{,es} forest=wälder* park=nationalpark* agriculture=bauer{n,} agriculture=landwirt* grain=getreide* grain=weizen* grain=ernte* milk=milch* milk=molkerei*
      alcohol=alkohol* alcohol=betrunk* house=wohnung* house=mieter* property_tax=grunderwerbst* property_tax=grundsteuer* construction=baustelle* construction=bauarbeit*
      construction=bauprojekt* hotel=hotel* tourism=touris* sailing=segler* sailing=segeln sailing=liegeplatz* sailing=liegeplätz* sailing=liegegebühr* lottery=lotterie*
      lottery=lotto* gambling=glücksspiel* gambling=kasino* atm=geldautomat* data_breach=datenleck* spy=spion* nuclear_weapon=atomwaffe* nuclear_weapon=atomspreng*
      nuclear_power=atomkraft* nuclear_power=kernkraft* nuclear_power=reaktor* missile=rakete* missile=marschflugk* drone=drohne* ceasefire=waffenruhe* ceasefire=feuerpause*
      ceasefire=waffenstillst* hostage=geisel* genocide=völkermord* genocide=massaker* tariff=handelskrieg* tariff=zölle* brexit=brexit* eu_membership=eu-beitritt*
      eu_membership=eu-mitglied* summit=gipfel{,treffen*,s} embassy=botschaft* visa=visum* visa=visa visa=reisepass* language=sprache{,n} religion=islam* religion=muslim*
      religion=moschee* gender=transgender* gender=geschlecht* gender=sexis* gender=femin* anger=wut anger=zorn anger=wütend* apology=entschuldig* correction=korrig*
      correction=berichtig* scandal=skandal* scandal=affäre* corruption=korrupt* corruption=bestech* whistleblower=hinweisgeber* donation=spende{,n} donation=gespendet*
      donation=wohltät* poverty=armut* poverty=obdachlos* toy=spielzeug*`,
    common: `
      decide=entscheid~,entschied~,beschl~ expect=erwart~,rechne~ late=spät~,verspät~ early=früh,früher worse=schlimm~,schlecht~ better=besser~,gut,gute~
      damage=schad~,schäd~,beschädig~ destroy=zerstör~ market=markt~,märkt~ tell=erzähl~,informier~,berichte~ think=glaub~,denk~,dacht~,mein~
      know=weiß,wissen,wusst~,kenn~ see=sehe~,sieht,gesehen,sah hear=hör~,gehört find=find~,fand~,gefund~ happen=passier~,gescheh~ point=deute~,hinweis~
      cause=ursach~,schuld~,grund,gründe~,fehler~ ship=schiff~,boot~ close=schließ~,schloss~,geschlossen,stilll~ open=öffn~,offen,geöffnet
      begin=begann~,beginn~,start~,anfang~ end=ende,enden,endet~,beend~ stop=stopp~,anhalt~ continue=weiter~,fortsetz~,fortfahr~ change=änder~,veränder~,wandel
      build=bau,bauen,gebaut,bau~ building=gebäude~ buy=kauf~,käuf~,gekauft sell=verkauf~,verkäuf~ pay=zahl~,bezahl~ money=geld~,mittel cost=koste~,kosten price=preis~
      promise=versprech~,versproch~,versprich~ compensation=entschädig~ negotiate=verhandl~,gespräch~ agree=einig~,einverst~,abkommen~ true=wahr~,stimm~,richtig~
      false=falsch~,lüg~,unwahr~ nonsense=unsinn~,quatsch,absurd~ invent=erfund~ betray=wortbruch~,verrat~,verräter~ faith=vertrau~ word=wort~,wörter
      name=name,namen,nennen count=zähl~,gezählt number=zahl,zahlen,anzahl rumour=gerücht~ person=mensch~,person~,leute~ man=mann,männer~ child=kind,kinder~
      family=famili~ young=jung~,jüng~ old=alt,alte~,älter~ patient=patient~ state=zustand~ live=leben~,lebt~
      die=starb~,sterb~,tot,tote~,tod~,gestorben,ums_leben,opfer~,todesopfer~,getöt~ kill=töt~,getöt~ injure=verletz~,verwund~ missing=vermiss~ rescue=rett~,gerettet
      help=hilf~,helf~,geholfen need=brauch~,bedarf,bedürf~ want=will,wollen,wollt~,wunsch~,wünsch~ hope=hoff~ fear=angst,fürcht~,befürcht~,sorg~ wait=wart~,gewart~
      ask=frag~,gefragt,bitte~ answer=antwort~,geantwortet work=arbeit~,job,jobs,stellen company=unternehm~,firma,firmen,gesellschaft~ government=regierung~
      minister=minister~ parliament=parlament~,bundestag nation_state=staat~ country=land,länder~,nation~ world=welt~ city=stadt,städt~ municipality=gemeinde~,kommun~
      coast=küste~ sea=meer,see water=wasser~ fire=brand~,feuer~ ground=boden~,erde~,schlamm~ slope=hang,hänge,abhang~ voice=stimme~ war=krieg~ peace=frieden~,friedlich~
      soldier=soldat~,trupp~ army=armee~,militär~,streitkr~ weapon=waffe~ front=front~ step=schritt~ escalate=eskal~ conflict=konflikt~ side=seite~
      immediate=sofort~,unmittelbar~ send=schick~,send~,gesandt move=zieh~,reis~,transport~ train=ausbild~,trainier~ east=osten,östlich~,ost west=westen,westlich~,west
      north=norden,nördlich~,nord south=süden,südlich~,süd year=jahr~ month=monat~ week=woche~ day=tag,tage,tagen hour=stunde~ night=nacht~,nächt~
      morning=morgen,vormittag~ spring=frühjahr~,frühling~ summer=sommer~ autumn=herbst~ winter=winter~ time=zeit~,mal next=nächst~,kommend~ first=erst,erste~
      last=letzt~,vorig~,vergangen~ new=neu,neue~ big=groß~,größ~ small=klein~ many=viel~,mehr,meist~ few=wenig~ hard=schwer~,schwierig~,hart easy=leicht~,einfach~
      matter=angelegenh~,sache~,frage~,fall table=tisch~ important=wichtig~ possible=möglich~ dangerous=gefahr~,gefähr~,drohe~,bedroh~ safe=sicher~ strong=stark~,stärk~
      weak=schwach~,schwäch~ free=frei~ full=voll~,ganz~ responsible=verantwort~ plan=plan,pläne~,geplant,planen law=gesetz~ court=gericht~,richter~ police=polizei~
      crime=verbrech~,kriminell~,straftat~ school=schul~ hospital=krankenhaus~,klinik~ doctor=arzt~,ärzt~ home=haus~,häus~,heim~,wohn~ road=straße~,weg,wege
      power=strom,macht~ oil=öl gas=gas,gase food=essen,lebensmittel~ farm=bauer~,landwirt~ fish=fisch~ forest=wald~,wälder~,baum~ animal=tier~
      car=auto,autos,wagen,fahrzeug~ railway=zug,züge~,bahn~ plane=flugzeug~,flug~ bridge=brücke~ line=linie~,kabel~ repair=repar~ factory=fabrik~,werk,werke~
      produce=produ~,herstell~ employ=beschäft~,mitarbeit~,angestellt~ union=gewerksch~ customer=kunde~ lead=führ~,leiter~,leiten president=präsident~ party=partei~
      election=wahl~,wähl~ ballot=stimmten,wähler~ support=unterstütz~ against=gegen,gegner~ accept=akzept~ refuse=weiger~,ablehn~,zurückweis~,dement~
      allow=erlaub~,zulass~ force=zwing~,gezwung~ protect=schutz~,schütz~,verteidig~ attack=angriff~,angreif~ drone=drohne~ missile=rakete~ nuclear=nuklear~,atom~
      result=ergebnis~ because=weil problem=problem~ mistake=fehler~,irrtum~ sorry=entschuldig~,bedau~ thank=dank~ love=lieb~ feel=fühl~,gefühl~
      understand=versteh~,verstand~ remember=erinner~ learn=lern~ show=zeig~ give=geb~,gab~,gibt take=nehm~,nimmt,nahm~,übernehm~ make=mach~,gemacht
      come=komm~,kam,gekommen go=geh~,ging~,gegangen leave=verlass~ return=zurück~,rückkehr~ bring=bring~,gebracht keep=bleib~,behalt~ use=nutz~,benutz~,verwend~
      spend=verbring~,verbracht,ausgeb~ try=versuch~ persuade=überred~,überzeug~ involve=beteilig~,verwickel~ join=teilnehm~,beitret~ meet=treff~,getroff~
      win=gewinn~,gewann~,sieg~ lose=verlier~,verlor~,verlust~ fall=fall~,fiel~,sink~ rise=steig~,wachs~ reduce=senk~,kürz~,reduzi~ high=hoch,hohe~,höher~
      low=niedrig~,tief~ long=lang,lange~,länger~ far=weit~ way=weg,weise thing=ding,dinge~,etwas nothing=nichts all=alle,alles,jede~ again=wieder,erneut~ now=jetzt,nun
      yes=ja different=ander~,unterschied~,verschied~ together=zusammen,gemeinsam~ alone=allein~ community=gemeinschaft~,gesellschaft~ history=geschicht~,histor~
      study=studi~,forsch~ report=bericht~ information=information~,angabe~ owner=eigentüm~,besitz~ bank=bank~ economy=wirtschaft~,ökonom~ tax=steuer~ trade=handel~
      region=region~ border=grenz~ emergency=krise~,notfall~ quarry=steinbruch~ breach=brech~,brach,bruch,gebrochen entitlement=recht~ chance=chance~,gelegenheit~`,
  },

  examples: [
    "[source Hans Beyer] [cue sprach] gegenüber dem Sender [cue von] [content einem Warnsignal].",
    "[source Er] [cue erklärte] auf Anfrage, [content man kommentiere keine Gerüchte].",
    "[cue In] [source einer Umfrage des Wahlkompasses] [content kommt die Partei auf 24 Prozent].",
    "In einer Untersuchung suchten die Forscher nach Spuren von Kohle.",
    "[content Die Brücke müsse abgerissen werden], [cue sagte] [source Bürgermeisterin Maria Solbach]. [content2 Ein Umbau sei zu teuer].",
    "Zuvor [cue hatte] [source Amtssprecherin Jutta Halbach] gegenüber der „Küstenzeitung“ [cue erklärt]: „[content Der Pegel steigt weiter].“",
    "„[content Der Pegel steigt weiter]“, [cue sagte] [source Amtssprecherin Jutta Halbach] am Freitag der Deutschen Presse-Agentur.",
    "[source Der Landrat] [cue sprach] in der Nacht zum Montag [cue von] [content einem schweren Schlag für das Tal].",
    "„[content Das wird teuer für die Gemeinde]“, [cue sagte] [source Bürgermeisterin Maria Solbach].",
    "„[content Niemand wird seine Stelle verlieren]“, [cue betonte] [source Wirtschaftsminister Jens Harder].",
    "„[content So etwas haben wir noch nie gesehen]“, [cue erzählte] [source der Landwirt] der „Küstenzeitung“.",
    "„[content Das ist nichts Neues]“, [cue antwortete] [source sie].",
    "„[content Ich bereue nichts von dem, was ich getan habe]“, [cue sagte] [source der Angeklagte], als er den Saal verließ.",
    "„[content Wir lassen unsere Freunde nicht allein]“, [cue so] [source Außenministerin Anna Berg].",
    "[source Außenministerin Anna Berg] [cue sagte]: „[content Wir lassen unsere Freunde nicht allein]“.",
    "[source Der Kanzler] [cue erklärte]: „[content Darüber entscheiden die Wähler]“.",
    "»[content Wir sind noch nicht fertig]«, [cue sagte] [source Lise Brandt] am Montag in Köln.",
    "„[content Das Wasser kam so schnell]“, [cue teilte] [source die Feuerwehr] [cue mit].",
    "„[content Wir haben Zeit]“, [cue fügte] [source er] [cue hinzu].",
    "[source Die Polizei] [cue teilte] am Montag [cue mit], dass [content der Mann gefasst sei].",
    "[source Das Verteidigungsministerium] [cue teilte mit], dass [content ein Flugzeug über der Ostsee vermisst werde].",
    "[source Die Polizei] [cue sagte], dass [content der Fahrer betrunken war].",
    "[source Das Unternehmen] [cue bestätigte], dass [content die Mine im Frühjahr geschlossen wird].",
    "[source Das Unternehmen] [cue hat bestätigt], dass [content die Mine geschlossen wird].",
    "[source Der Bürgermeister] [cue räumte ein], dass [content das Geld nicht reicht].",
    "[source Die Ministerin] [cue meint], [content der Vorschlag sei unklug].",
    "[source Er] [cue sagte], [content er habe von nichts gewusst].",
    "[source Viele Forscher] [cue glauben], dass [content das Eis schneller schmilzt].",
    "[source Sie] [cue hofft], dass [content die Sache bald gelöst wird].",
    "[source Der Eigentümer] [cue behauptet], [content das Boot sei in Ordnung gewesen].",
    "[source Die Mitarbeiter] [cue befürchten], dass [content die Fabrik schließt].",
    "[source Die Bank] [cue erwartet], dass [content die Zinsen fallen].",
    "[source Die Regierung] [cue versprach], [content die Abgaben zu senken].",
    "[source Der Präsident] [cue drohte damit], [content den Handel zu stoppen].",
    "[source Die Partei] [cue fordert], dass [content der Beschluss geändert wird].",
    "[source Die Gewerkschaft] [cue fordert] [content eine Untersuchung des Brandes].",
    "[source Die Opposition] [cue verlangte] [content den Rücktritt des Ministers].",
    "[source Der Generalsekretär] [cue forderte] [content die Parteien] [cue auf], [content die Waffen niederzulegen].",
    "[source Die Opposition] [cue wirft] [content der Regierung] [cue vor], [content die Zahlen verschwiegen zu haben].",
    "[source Die Reederei] [cue bestreitet], dass [content das Schiff Waffen geladen hatte].",
    "[source Der Anwalt] [cue wies] [content die Vorwürfe] [cue zurück].",
    "[source Die Behörden] [cue warnen vor] [content neuen Ausbrüchen].",
    "[source Der Experte] [cue warnte], dass [content der Damm brechen könne].",
    "[source Der Direktor] [cue kündigte] [content weitere Kürzungen] [cue an].",
    "[source Die Stadt] [cue plant], [content eine neue Schule zu bauen].",
    "[source Der Bischof] [cue verurteilte] [content den Angriff auf die Moschee].",
    "[source Der Trainer] [cue lobte] [content den Einsatz der jungen Spieler].",
    "[source Die Polizei] [cue fragt], [content ob jemand den Wagen gesehen hat].",
    "[source Sie] [cue fragte], [content warum niemand eingriff].",
    "[source Ökonomen] [cue schätzen], dass [content das Wachstum ausbleibt].",
    "[source Ein neuer Bericht] [cue zeigt], dass [content die Flüsse sauberer werden].",
    "[content Die Brücke ist für den Verkehr gesperrt], [cue teilte] [source die Straßenbehörde] [cue mit].",
    "[content Der Mann soll dem Richter vorgeführt werden], [cue sagte] [source Staatsanwältin Greta Nilsen] der „Küstenzeitung“.",
    "[content Die Preise sind stark gestiegen], [cue berichtete] [source das Statistikamt].",
    "[cue Laut] [source Polizei] [content war der Mann allein im Wagen].",
    "[cue Nach Angaben] [source der Polizei] [content war der Mann allein im Wagen].",
    "[content Niemand wurde bei dem Brand verletzt], [cue laut] [source Feuerwehr].",
    "[source Der Polizei] [cue zufolge] [content war der Mann allein im Wagen].",
    "[content Der Mann] [cue soll] [content über die Grenze geflohen sein].",
    "[content Der General steht] [cue angeblich] [content unter Hausarrest].",
    "[content Das Schiff hatte] [cue mutmaßlich] [content Waffen geladen].",
    "# [source Hagen]: „[content Wir haben nicht aufgegeben]“",
    "[source Die Polizei] [cue teilte mit], dass [content [source2 mehrere Zeugen] [cue2 sagten], [content2 sie hätten Schreie gehört]].",
    "[source Die Zeitung] [cue schreibt], dass [content [source2 das Ministerium] [cue2 bestätigte], dass [content2 die Briefe echt sind]].",
    "[source Der Eigentümer] [cue nannte] [content das Urteil eine Schande].",
    "[source Der Kritiker] [cue bezeichnete] [content den Film als Meisterwerk].",
    "„[content Ich habe einen Fehler gemacht]“, [cue räumte] [source Makler Jan Moor] [cue ein].",
    "„[content Das stimmt nicht]“, [cue behauptete] [source sie] gegenüber dem Küstenradio.",
    "„[content Ist das gerecht?]“, [cue fragte] [source der Student Amir Nasser].",
    "[source Die Ministerin] [cue habe erklärt], dass [content die Straße bleibt].",
    "[source Der Minister] [cue hat] am Montag [cue gesagt], dass [content die Straße bleibt].",
    "[content Die Straße bleibt gesperrt], [cue wie] [source die Polizei] [cue mitteilte].",
    "[content Der Zug kommt später], [cue wie] [source ein Sprecher] [cue sagte].",
    "[cue Wie] [source der Sender] [cue berichtet], [content ist die Brücke gesperrt].",
    "[source Der Rat] [cue beschloss], [content den Hof zu verkaufen].",
    "[source Die Regierung] [cue plant] [content höhere Abgaben].",
    "[source Das Ministerium] [cue lehnte] [content den Vorschlag] [cue ab].",
    "[source Der Minister] [cue kritisierte] [content den Beschluss der Kommission].",
    "[source Der Sprecher] [cue betonte], [content man habe alles getan].",
    "Am Montag [cue sagte] [source der Minister], dass [content die Steuern bleiben].",
    "Am Abend [cue teilte] [source das Amt] [cue mit], dass [content das Netz wieder läuft].",
    "[source Die Gruppe] [cue behauptet], dass [content sie das Lager angegriffen habe].",
    "[source Der Kremlsprecher] [cue bestätigte] [content das Treffen].",
    "[source Der Verein] [cue dementierte] [content die Berichte].",
    "[source Der Trainer] [cue sagte], [content die Mannschaft sei müde].",
    "[source Die Firma] [cue erklärte], [content sie werde den Schaden ersetzen].",
    "[source Der Zeuge] [cue gab an], [content er habe einen Schuss gehört].",
    "[source Der Chef] [cue wies darauf hin], dass [content die Kasse leer ist].",
    "[source Die Kommission] [cue empfiehlt], [content die Grenzwerte zu senken].",
    "[source Der Botschafter] [cue bedauerte], dass [content das Treffen ausfällt].",
    "[source Die Forscher] [cue rechnen damit], dass [content der Fluss steigt].",
    "[source Der Senator] [cue ist überzeugt], dass [content das Gesetz kommt].",
    "[source Die Richterin] [cue stellte fest], dass [content der Vertrag ungültig ist].",
    "[source Der Kommandeur] [cue befahl] [content den Rückzug].",
    "[source Der Minister] [cue äußerte die Hoffnung], dass [content der Streit bald endet].",
    "[content Die Fabrik wird abgerissen]. Das [cue meldet] [source die Agentur Nordpress].",
    "„[content Die Schüler zahlen am Ende den Preis dafür]“, [cue heißt es] in [source dem Bericht].",
    "[content Der Hafen bleibt zu], [cue so] [source die Reederei] am Montag.",
    "[cue Nach Worten] [source des Ministers] [content bleibt die Straße gesperrt].",
    "Der Nebel lag über dem Fluss.",
    "Die Nachricht kam aus Stockholm.",
    "Sie las den Roman „Es wird dunkel“ im Urlaub.",
    "Das sogenannte „Wunder“ zog viele Besucher an.",
    "Die Band spielte „Wir gehen heim“ vor vollem Haus.",
    "Das Gesetz gilt auch auf See.",
    "Die Entscheidung fiel früh am Morgen.",
    "Der Plan war groß und schön.",
    "Er ging nicht ans Telefon.",
    "Sie liefen weiter über den Berg.",
    "Das Buch ist für Kinder geschrieben.",
    "Rote Rosen standen in der Vase.",
    "Das Regal fiel von der Wand.",
    "Die Mitarbeiter sollen pünktlich kommen.",
    "Der Film „Sie sagte nein“ läuft im Kino.",
    "Die Kritik war kurz und freundlich.",
    "Der laute Motor störte die Nachbarn.",
    "Der Schlüssel passt nicht ins Schloss.",
  ],

  silence: `
    Der Nebel lag dicht über dem Fjord, als das Boot hinausglitt. Die Fischer zogen die Netze ein und redeten wenig. Die Sonne stand tief, und die Schatten wurden lang. Es
    roch nach Teer und frisch gemähtem Gras. Die Kinder bauten eine Hütte aus Ästen hinter der Schule. Die Katze schlief den ganzen Vormittag auf der Fensterbank. Der Fluss
    trat über die Ufer und riss eine alte Brücke mit. Der Schnee schmolz langsam im Schatten der Felsen. Der Wind legte sich gegen Abend. Die Wolken zogen vom Meer herein,
    und das Licht wurde grau. Der Herbst kam früh ins Tal. Die Blätter lagen in gelben Haufen am Rand des Weges.
    Der Bäcker setzt den Teig am Abend an und backt, bevor die Leute wach sind. Die Kartoffeln weich kochen und das Wasser abgießen. Die Butter mit dem Zucker schaumig
    rühren und die Eier dazugeben. Der Kuchen ruht unter einem Tuch. Die Suppe wird heiß mit gutem Brot serviert. Das Gericht schmeckt am besten mit frischen Pilzen. Das
    Fleisch schmort bei schwacher Hitze, bis es vom Knochen fällt. Der Salat wird gründlich gewaschen und getrocknet. Der Kaffee war schwarz und stark. Der Wein kommt von
    kleinen Höfen im Süden.
    Die Mannschaft spielte nach der Pause besser. Der Torwart lenkte den Ball um den Pfosten. Das Publikum sang während des ganzen Spiels. Der Trainer rief nicht. Die
    Läufer fanden schwierige Bedingungen am Hang vor. Die Strecke führt durch dichten Wald und über offene Wiesen. Sie gewann den Sprint nach einem harten Finale. Der Platz
    war schwer vom Regen. Der Schiedsrichter pfiff die Partie in der Verlängerung ab. Der Veteran hörte ohne große Worte auf. Die Gäste gingen früh in Führung. Die Spieler
    wärmten sich vor leeren Rängen auf. Der Klub hat eine lange Tradition in der Stadt.
    Das Schloss wurde von einem reichen Kaufmann gebaut. Die Mauern um die Stadt wurden abgerissen, als die Bahn kam. Der König ritt mit seinem ganzen Gefolge durch das
    Tor. Der Handel mit Salz machte die Stadt reich. Der Pfarrer führte die Kirchenbücher in schöner Schrift. Das Feuer legte das ganze Viertel in Asche. Viele Häuser
    standen nach der Pest leer. Die Händler segelten in offenen Schiffen nach Westen. Der Stein steht noch immer im Hof. Das Kloster lag lange verlassen. Die Soldaten
    marschierten durch den Schnee. Der Vertrag wurde in einem Zelt am Fluss unterzeichnet. Die Archäologen fanden Perlen und Spangen im Grab. Die Festung bewacht die
    Einfahrt zum Hafen.
    Die Stadt erwacht langsam. Die Straßenbahn rattert die Gasse hinunter. Auf dem Markt verkaufen die Bauern Äpfel und Honig. Das Café hat neue Stühle bekommen. Der Park
    ist voller Menschen, wenn die Sonne scheint. Die Busse fahren nachts selten. Ein alter Mann füttert die Tauben am Brunnen. Die Geschäfte schließen in den Ferien früh.
    Der Stadtteil hat sich sehr verändert. Die Nachbarn teilen sich einen kleinen Garten hinter dem Haus. Das Rathaus liegt am Wasser. Die Kirche wurde innen renoviert. Die
    Gehwege wurden mit Sand bestreut. Die Laternen gingen an, als es dunkel wurde. Die Treppen hinauf zur Burg sind steil und glatt.
    Die Band spielte „Wir gehen heim“ als Zugabe. Der Roman „Keiner traut Ester“ spielt in einer Küstenstadt. Der Film „Sie wollte nicht“ läuft im Kino. Die Ausstellung
    „Licht vom Meer“ öffnet im Museum. Das Gemälde „Der Ruf“ hängt im größten Saal. Das Stück hat Musik von einer jungen Komponistin bekommen. Der Gedichtband ist auf
    dickem Papier gedruckt. Das Orchester stimmte die Instrumente. Das Theater hat Premiere mit einem neuen Stück. Der Autor lebt auf einer Insel ohne Straße. Die
    Fotografin arbeitet meist in Schwarz und Weiß. Die Skulptur ist aus Granit gehauen. Die Tänzer bewegten sich wie ein Atemzug über die Bühne. Der Künstler malt große
    Leinwände in kräftigen Farben. Die Serie wurde auf den Inseln gedreht. Der Chor probt im Keller unter der Kirche.
    Der Wolf streift durch weite Gebiete. Die Rentiere ziehen im Frühling zur Küste. Die Schwalben bauen Nester unter dem Dach. Der Lachs steigt in den Fluss, wenn das
    Wasser steigt. Die Birke treibt aus, und die Buschwindröschen leuchten im Wald. Die Blaubeeren sind reif. Der Adler kreiste über dem Fjord. Die Hummel summt im Klee.
    Der Fuchsbau lag gut versteckt zwischen den Wurzeln. Das Schneehuhn wechselt mit den Zeiten des Jahres sein Kleid. Das Moos wächst über alte Steinmauern. Der Gletscher
    schimmert blau in der Spalte. Der Dorsch laicht in kalten Strömungen. Der Bach fließt unter dem Eis. Der Elch überquerte die Straße und verschwand im Gebüsch. Die
    Vogelbeeren leuchten rot gegen den ersten Schnee.
    Neue Gesetze und Regeln traten in Kraft. Rosen und Lilien standen in großen Vasen. Die Preise für Grundstücke steigen. Die Kritik war kurz. Der Zucker löst sich in
    warmem Wasser. Die Regale waren leer. Der Schlüssel passt nicht ins Schloss. Der Plan hängt an der Wand im Flur. Das Gesetz ist alt. Der Drucker stand in einer Ecke des
    Büros. Die Beschwerde landete in einer Schublade. Der Redner ging vom Podium. Die Hoffnung lebte weiter. Die Angst ließ nach. Der Hinweis hing am Brett. Gerüchte haben
    lange Beine. Die Frage blieb offen. Die Antwort lag im Umschlag. Das Wort ist alt. Der Bote kam mit einem Paket an die Tür. Die Meldung wurde gelöscht. Das Versprechen
    wurde vergessen. Der Brief lag ungeöffnet auf dem Tisch. Die Drohung war verschwunden. Der Wunsch ging in Erfüllung. Der laute Bagger störte die Ruhe. Die Forderung
    nach Tempo ist streng.
    Er ging nicht ans Telefon. Sie liefen weiter über den Berg, bevor es dunkel wurde. Die Uhr schlug Mitternacht. Sie grüßte und ging weiter. Die Tür öffnete sich, und das
    Licht fiel auf die Treppe. Die Mutter trug den Holzkorb hinein. Er saß lange am Fenster und sah in den Regen. Ihr Bruder spielte im Zimmer nebenan Geige. Der Junge lief
    mit dem Drachen durch das Gras. Das Mädchen zeichnete ein Pferd mit blauer Mähne. Die Alten tanzten in der Stube. Der Großvater reparierte Uhren auf dem Dachboden. Der
    Hund legte sich vor den Ofen. Die Schwester flocht ihr Haar vor dem Spiegel.
    Der Zug rollte langsam aus dem Bahnhof. Das Auto sprang in der Kälte nicht an. Der Motor lief unruhig. Die Fähre saß im Eis fest. Die Straße schlängelt sich den Hang
    hinauf. Das Flugzeug landete in dichtem Nebel. Die Brücke hängt an dicken Seilen über dem Sund. Die Forscher nahmen Proben vom Eis. Die Ärztin stellte ein Rezept aus.
    Die Schüler lasen einander vor. Der Lehrer verteilte die Bücher. Die Studenten füllten den Saal. Die Arbeiter verlegten neue Rohre unter der Gasse. Der Tischler hobelte
    die Bretter glatt. Die Ministerin eröffnete die neue Brücke. Die Polizei sperrte die Straße ab. Der Kanzler fuhr mit dem Zug nach Hause. Der Präsident pflanzte einen
    Baum im Garten. Die Feuerwehr rückte in den Wald aus. Die Gemeinde räumte den Park nach dem Sturm auf. Die Partei hielt ihren Parteitag in einer Sporthalle ab. Der
    Ausschuss traf sich hinter verschlossenen Türen. Die Regierung zog in neue Räume. Die Bank renovierte die Filiale. Die Fabrik stellt Nägel und Schrauben her. Das Schiff
    liegt am Kai. Der Konzern besitzt Hotels an der Küste. Die Börse stieg leicht, bevor sie wieder fiel. Das Öl wurde teurer. Die Ernten waren gut. Das Königspaar winkte
    vom Balkon. Die Delegation wurde mit Blumen empfangen. Die Zeitung liegt auf dem Küchentisch. Das Radio lief im Hintergrund. Die Bilder liefen ohne Ton über den Schirm.
    Die Mitarbeiter sollen pünktlich kommen. Der Garten soll im Sommer öffnen.`,
};

export default pack;
