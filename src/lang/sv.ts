/**
 * Swedish. The verb stands second: behind a quotation or a fronted phrase the cue comes before its source ("…, säger hon").
 * Speech in the news opens with a dash. Verbs of one act and one valency share a record, their forms slot by slot.
 * A passive in -s that keeps the article at a distance ("påstås", "sägs", "uppges") has a record of its own.
 */
import type { Pack } from "./pack.ts";

// light verbs in all forms; they are lists here because many nouns share them
const ge = "ge ger gav gett givit"; const komma = "komma_med kommer_med kom_med kommit_med gå_ut_med går_ut_med gick_ut_med gått_ut_med"; const göra = "göra gör gjorde gjort";
const dra = "dra drar drog dragit"; const ha = "ha har hade haft"; const rikta = "rikta riktar riktade riktat";
const uttrycka = "uttrycka uttrycker uttryckte uttryckt hysa hyser hyste hyst dela delar delade delat kommunicera kommunicerar kommunicerade kommunicerat";
const ställa = "ställa ställer ställde ställt"; const fälla = "fälla fäller fällde fällt";
const lägga = "lägga lägger lade la lagt lägga_fram lägger_fram lade_fram la_fram lagt_fram presentera presenterar presenterade presenterat";
const resa = "resa reser reste rest höja höjer höjde höjt"; const framföra = "framföra framförde framfört föra_fram för_fram förde_fram fört_fram";
const utfärda = "utfärda utfärdar utfärdade utfärdat"; const sprida = "sprida sprider spred spridde spritt";
const sända = "sända sänder sände sänt skicka skickar skickade skickat lämna lämnar lämnade lämnat"; const få = "få får fick fått";
const fatta = "fatta fattar fattade fattat ta tar tog tagit"; const väcka = "väcka väcker väckte väckt";
const driva = "driva driver drev drivit försvara försvarar försvarade försvarat"; const säga = "säga säger sade sa sagt"; const slå = "slå slår slog slagit";
const avlägga = "avlägga avlägger avlade avlagt avge avger avgav avgett avgivit"; const dela = "dela_ut delar_ut delade_ut delat_ut";

const pack: Pack = {
  code: "sv",
  name: "Svenska",
  letters: "abcdefghijklmnopqrstuvwxyzåäöéèëüáàíñøæšžçóć",
  quotes: ["” ”", "“ ”", "“ “", "„ ”", "„ “", '" "', "« »", "» »", "» «", "’ ’", "‘ ’", "' '", "› ›", "‹ ›"],
  dashTurns: true,
  unmarkedTurns: false,
  abbreviations: `
    a.a. adr. allm. ang. anm. avd. avs. bl.a. c:a. ca. d.ä. d.y. d.v.s. dvs. dr. d:r. e.kr. el. enl. etc. ev. exkl. f.d. f.kr. f.m. f.n. f.ö. f.v.b. feb. febr. fr.o.m. följ.
    förf. forts. g.m. gm. hr. h.k.h. ibl. inkl. i.st.f. jan. jfr. jr. kand. kap. kl. kungl. leg. lic. m.a.o. m.fl. m.m. m.h.a. m.v.h. mag. milj. mdr. mkt. motsv. mån. nov. nr.
    näml. o.d. o.dyl. o.s.a. obs. okt. ons. p.g.a. pers. pga. prel. prof. proc. resp. s.a.s. s.k. sek. sept. sep. s:t. s:ta. sid. skv. st.f. st:a. t.ex. t.f. tf. t.h. t.o.m. t.v.
    tel. tfn. tim. tis. tor. tors. ung. uppl. urspr. utg. v.g. v.s.b. vol. årg. över{s.,v.} dec. aug. apr. mr. mrs. ms. st. j:r. s:r.`,

  speech: {
    verbs: [
      { forms: "mena{r,de} / menat / mena", act: "say", takes: "quote that bare på:that" },
      { act: "say", takes: "that wh av:subj i:subj", weak: true, forms: "framg{år,ick} framk{ommer,om} / framgått framkommit / framgå framkomma" },
      { act: "say", takes: "quote that bare np", hedge: "alleged", forms: "hävda{r,de} / hävdat / hävda" },
      { act: "say", takes: "quote that bare np", forms: `anför{,de} vidh{åller,öll} / anfört vidhållit / anföra vidhålla / anför{s,des,ts}
        vidh{ålls,ölls,ållits}` },
      { forms: "/ / / hävda{s,des,ts} påst{ås,ods,åtts} sägs sades sagts uppg{es,avs,etts,ivits}", act: "say", takes: "that bare subj", hedge: "alleged" },
      { forms: "påst{år,od} / påstått / påstå", act: "say", takes: "quote that bare np inf", hedge: "alleged" },
      { forms: "rykta{s,des} / ryktats / ryktas", act: "say", takes: "that bare om:np om:that", hedge: "alleged" },
      { forms: "säger sade sa förklara{r,de} erfar erfor / sagt förklarat erfarit / säga förklara erfara / förklara{s,des,ts}", act: "say", takes: "quote that bare wh" },
      { forms: "säger sade sa / sagt / säga", act: "say", takes: "inf np", particle: "sig mig oss" },
      { forms: "förklara{r,de} / förklarat / förklara", act: "say", takes: "np inf", particle: "sig" },
      { forms: "uppg{er,av} meddela{r,de} / uppg{ett,ivit} meddelat / uppge meddela / meddela{s,des,ts}", act: "say", takes: "quote that bare wh np" },
      { forms: "berätta{r,de} / berättat / berätta / berätta{s,des,ts}", act: "say", takes: "quote that bare wh om:np om:that om:wh för:that" },
      { forms: "skriver skrev / skrivit / skriva / skr{ivs,evs,ivits}", act: "say", takes: "quote that bare wh om:np" },
      { forms: "rapportera{r,de} / rapporterat / rapportera", act: "say", takes: "quote that bare wh np om:np om:that" },
      { forms: "lär_ut lär_inte_ut lär_upp lär_av", act: "say", takes: "" },
      { forms: "lär lärde / lärt / lära", act: "say", takes: "", particle: "sig mig oss känna" },
      { forms: "/ / / rapportera{s,des,ts}", act: "say", takes: "that bare np subj", hedge: "alleged" },
      { act: "say", takes: "quote that bare", forms: `till{ägger,ade,ägde} replikera{r,de} genmäl{er,de} inflika{r,de} / tillagt replikerat genmält inflikat / tillägga
        replikera genmäla inflika / till{äggs,ades,ägdes,agts} inflika{s,des,ts}` },
      { forms: "lägger lade la / lagt / lägga", act: "say", takes: "quote that", particle: "till" },
      { act: "say", takes: "quote that bare np wh", forms: `konstatera{r,de} påpeka{r,de} framh{åller,öll} understr{yker,ök} betona{r,de} avslöja{r,de} / konstaterat påpekat
        framhållit understrukit betonat avslöjat / konstatera påpeka framhålla understryka betona avslöja / konstatera{s,des,ts} påpeka{s,des,ts} framh{ålls,ölls,ållits}
        understr{yks,öks,ukits} betona{s,des,ts} avslöja{s,des,ts}` },
      { forms: "notera{r,de} återberätta{r,de} / noterat återberättat / notera återberätta / notera{s,des,ts} återberätta{s,des,ts}", act: "say", takes: "quote that wh" },
      { forms: "anmärk{er,te} / anmärkt / anmärka", act: "say", takes: "quote that på:np på:that" },
      { act: "say", takes: "quote that np", forms: `framhäv{er,de} yttra{r,de} uttryck{er,te} konkludera{r,de} upprepa{r,de} antyd{er,de} signalera{r,de} intyga{r,de}
        bedyra{r,de} skandera{r,de} beklaga{r,de} / framhävt yttrat uttryckt konkluderat upprepat antytt signalerat intygat bedyrat skanderat beklagat / framhäva yttra uttrycka
        konkludera upprepa antyda signalera intyga bedyra skandera beklaga / framhäv{s,des,ts} yttra{s,des,ts} uttryck{s,tes,ts} konkludera{s,des,ts} upprepa{s,des,ts}
        anty{ds,ddes,tts} signalera{s,des,ts} intyga{s,des,ts} skandera{s,des,ts} beklaga{s,des,ts}` },
      { act: "say", takes: "quote that np wh", forms: `poängtera{r,de} fastsl{år,og} klarg{ör,jorde} tydligg{ör,jorde} förtydliga{r,de} precisera{r,de} specificera{r,de}
        tillkännag{er,av} sammanfatta{r,de} återg{er,av} nämn{er,de} yppa{r,de} / poängterat fastslagit klargjort tydliggjort förtydligat preciserat specificerat
        tillkännag{ett,ivit} sammanfattat återg{ett,ivit} nämnt yppat / poängtera fastslå klargöra tydliggöra förtydliga precisera specificera tillkännage sammanfatta återge
        nämna yppa / poängtera{s,des,ts} fastsl{ås,ogs,agits} klarg{örs,jordes,jorts} tydligg{örs,jordes,jorts} förtydliga{s,des,ts} precisera{s,des,ts} specificera{s,des,ts}
        tillkännag{es,avs,etts,ivits} sammanfatta{s,des,ts} återg{es,avs,etts,ivits} nämn{s,des,ts} yppa{s,des,ts}` },
      { forms: "inskärp{er,te} / inskärpt / inskärpa / inskärp{s,tes,ts}", act: "say", takes: "that np" },
      { forms: "markera{r,de} / markerat / markera / markera{s,des,ts}", act: "say", takes: "quote that mot:np", weak: true },
      { forms: "tryck{er,te} / tryckt / trycka", act: "say", takes: "på:that", weak: true },
      { forms: "slår slog / slagit / slå", act: "say", takes: "quote that np wh", particle: "fast" },
      { act: "say", takes: "that np wh", forms: `fastställ{er,de} offentligg{ör,jorde} påvisa{r,de} omtala{r,de} / fastställt offentliggjort påvisat omtalat / fastställa
        offentliggöra påvisa omtala / fastställ{s,des,ts} offentligg{örs,jordes,jorts} påvisa{s,des,ts} omtala{s,des,ts}` },
      { forms: "gör gjorde / gjort / göra / görs gjor{des,ts}", act: "say", takes: "quote that wh för:that", particle: "klart tydligt" },
      { forms: "gör gjorde / gjort / göra / görs gjor{des,ts}", act: "say", takes: "that quote", particle: "gällande" },
      { act: "say", takes: "quote that om:np om:that om:wh", forms: `upplys{er,te} erinra{r,de} vittna{r,de} / upplyst erinrat vittnat / upplysa erinra vittna /
        upplys{es,tes,ts} vittna{s,des,ts}` },
      { act: "say", takes: "quote that om:np om:that om:wh obj+om:np obj+om:that", forms: `informera{r,de} påmin{ner,de} / informerat påmint / informera påminna /
        informera{s,des,ts} påmin{ns,des,ts}` },
      { forms: "underrätta{r,de} / underrättat / underrätta / underrätta{s,des,ts}", act: "say", takes: "om:np om:that obj+om:np obj+om:that that" },
      { forms: "orientera{r,de} / orienterat / orientera", act: "say", takes: "om:np om:that om:wh", weak: true },
      { forms: "delg{er,av} läck{er,te} andrar androg / delg{ett,ivit} läckt andragit / delge läcka andraga / delg{es,avs,etts,ivits}", act: "say", takes: "that np", weak: true },
      { forms: "kung{ör,jorde} / kungjort / kungöra / kung{örs,jordes,jorts}", act: "say", takes: "that np quote wh" },
      { act: "say", takes: "that np quote", forms: `proklamera{r,de} annonsera{r,de} indikera{r,de} / proklamerat annonserat indikerat / proklamera annonsera indikera /
        proklamera{s,des,ts} annonsera{s,des,ts} indikera{s,des,ts}` },
      { forms: "deklarera{r,de} / deklarerat / deklarera / deklarera{s,des,ts}", act: "say", takes: "that quote np", weak: true },
      { forms: "kommunicera{r,de} / kommunicerat / kommunicera / kommunicera{s,des,ts}", act: "say", takes: "that quote np wh" },
      { forms: "basunera{r,de} / basunerat / basunera", act: "say", takes: "that np quote", particle: "ut" },
      { forms: "röjer röjde / röjt / röja / röj{s,des,ts}", act: "say", takes: "that np wh", weak: true },
      { forms: "skvallra{r,de} / skvallrat / skvallra", act: "say", takes: "quote om:np om:that that" },
      { act: "say", takes: "quote that np", weak: true, forms: `framförde uttala{r,de} formulera{r,de} anförtro{r,dde} / framfört uttalat formulerat anförtrott / framföra
        uttala formulera anförtro / framför{s,des,ts} uttala{s,des,ts} formulera{s,des,ts} anförtro{s,ddes,tts}` },
      { forms: "yttra{r,de} uttala{r,de} / yttrat uttalat / yttra uttala", act: "say", takes: "quote om:np om:wh om:that", particle: "sig mig oss" },
      { forms: "uttryck{er,te} / uttryckt / uttrycka", act: "say", takes: "quote", particle: "sig mig" },
      { forms: "svara{r,de} / svarat / svara", act: "say", takes: "quote that bare med:that på:wh" },
      { forms: "kontra{r,de} / kontrat / kontra", act: "say", takes: "quote med:that med:np", weak: true },
      { forms: "skjuter sköt flika{r,de} / skjutit flikat / skjuta flika", act: "say", takes: "quote that", particle: "in" },
      { act: "say", takes: "quote", weak: true, forms: `bemöt{er,te} forts{ätter,atte} avsluta{r,de} inled{er,de} lyder lydde löd skratta{r,de} ler log fnissa{r,de}
        snyfta{r,de} stamma{r,de} / bemött fortsatt avslutat inlett lytt skrattat lett fnissat snyftat stammat / bemöta fortsätta avsluta inleda lyda skratta le fnissa snyfta
        stamma / bemöt{s,tes,ts}` },
      { forms: "kommentera{r,de} citera{r,de} / kommenterat citerat / kommentera citera / kommentera{s,des,ts} citera{s,des,ts}", act: "say", takes: "quote" },
      { forms: "summera{r,de} / summerat / summera / summera{s,des,ts}", act: "say", takes: "quote that np wh", weak: true },
      { forms: "drar drog / dragit / dra / dras drogs", act: "say", takes: "that", particle: "slutsatsen slutsatser" },
      { forms: "referera{r,de} / refererat / referera / referera{s,des,ts}", act: "say", takes: "quote that till:np till:that" },
      { forms: "hänvisa{r,de} / hänvisat / hänvisa / hänvisa{s,des,ts}", act: "say", takes: "quote till:np till:that till:wh" },
      { forms: "åberopa{r,de} / åberopat / åberopa / åberopa{s,des,ts}", act: "say", takes: "np that", weak: true },
      { forms: "redog{ör,jorde} / redogjort / redogöra", act: "say", takes: "quote för:np för:wh för:that" },
      { forms: "beskr{iver,ev} / beskrivit / beskriva / beskr{ivs,evs,ivits}", act: "say", takes: "obj+as quote wh np" },
      { forms: "skildra{r,de} / skildrat / skildra / skildra{s,des,ts}", act: "say", takes: "obj+as wh np", weak: true },
      { act: "say", takes: "obj+as", forms: `framställ{er,de} karakterisera{r,de} karaktärisera{r,de} beteckna{r,de} rubricera{r,de} / framställt karakt{eriserat,äriserat}
        betecknat rubricerat / framställa karakt{erisera,ärisera} beteckna rubricera / framställ{s,des,ts} karakterisera{s,des,ts} karaktärisera{s,des,ts} beteckna{s,des,ts}
        rubricera{s,des,ts}` },
      { forms: "benämn{er,de} / benämnt / benämna / benämn{s,des,ts}", act: "say", takes: "obj+as np", weak: true },
      { forms: "kalla{r,de} / kallat / kalla / kalla{s,des,ts}", act: "say", takes: "obj+np obj+as quote" },
      { forms: "definiera{r,de} / definierat / definiera / definiera{s,des,ts}", act: "say", takes: "obj+as wh" },
      { forms: "klassa{r,de} / klassat / klassa / klassa{s,des,ts}", act: "say", takes: "obj+as", weak: true },
      { forms: "peka{r,de} / pekat / peka", act: "say", takes: "på:np på:that på:wh" },
      { forms: "peka{r,de} / pekat / peka / peka{s,des,ts}", act: "say", takes: "np that obj+as", particle: "ut" },
      { forms: "visa{r,de} / visat / visa / visa{s,des,ts}", act: "say", takes: "that wh quote", weak: true },
      { forms: "tyder tydde / tytt / tyda", act: "say", takes: "på:np på:that" },
      { forms: "låter lät / låtit / låta", act: "say", takes: "quote that wh np om:np", particle: "förstå meddela hälsa veta undslippa_sig tillkännage" },
      { forms: "flagga{r,de} / flaggat / flagga", act: "say", takes: "för:np för:that quote" },
      { forms: "avisera{r,de} / aviserat / avisera / avisera{s,des,ts}", act: "say", takes: "that np inf quote" },
      { forms: "fram{går,gick,kommer,kom} / fram{gått,kommit} / fram{gå,komma}", act: "say", takes: "that wh" },
      { forms: "kommer kom / kommit / komma", act: "say", takes: "that till:that till:wh", particle: "fram" },
      { act: "say", takes: "np that", forms: `vidarebefordra{r,de} omnämn{er,de} framl{ägger,ade} / vidarebefordrat omnämnt framlagt / vidarebefordra omnämna framlägga /
        vidarebefordra{s,des,ts} omnämn{s,des,ts} framl{äggs,ades,agts}` },
      { forms: "fört{äljer,alte,äljde} / fört{alt,äljt} / förtälja", act: "say", takes: "that wh np quote" },
      { forms: "minns mindes / mints / minnas", act: "say", takes: "quote that wh", weak: true },
      { forms: "resonera{r,de} / resonerat / resonera", act: "say", takes: "quote that kring:np om:np" },
      { forms: "reflektera{r,de} / reflekterat / reflektera", act: "say", takes: "quote that wh över:np över:wh kring:np" },
      { forms: "filosofera{r,de} / filosoferat / filosofera", act: "say", takes: "quote that över:np kring:np" },
      { forms: "spekulera{r,de} / spekulerat / spekulera / spekulera{s,des,ts}", act: "say", takes: "quote that i:np i:that i:wh om:np om:that om:wh kring:np" },
      { forms: "argumentera{r,de} / argumenterat / argumentera / argumentera{s,des,ts}", act: "say", takes: "quote that för:np för:that för:inf mot:np" },
      { forms: "plädera{r,de} / pläderat / plädera", act: "say", takes: "quote that för:np för:that för:inf" },
      { forms: "motivera{r,de} / motiverat / motivera", act: "say", takes: "quote med:that med:np" },
      { forms: "lyfte{r,} för förde / lyft fört / lyfta föra / lyft{s,es} förs fördes", act: "say", takes: "that np quote", particle: "fram" },
      { forms: "tar tog / tagit / ta taga / tas togs", act: "say", takes: "that wh quote", particle: "upp" },
      { forms: "tal{ar,ade,te} / talat talt / tala / tal{as,ades,tes,ats,ts}", act: "say", takes: "quote om:np om:that om:wh för:that" },
      { forms: "prata{r,de} / pratat / prata", act: "say", takes: "quote om:np om:that om:wh", weak: true },
      { forms: "snacka{r,de} / snackat / snacka", act: "say", takes: "om:np om:that om:wh quote", weak: true },
      { forms: "orda{r,de} / ordat / orda", act: "say", takes: "quote om:np om:that" },
      { act: "say", takes: "quote that", forms: `predika{r,de} viska{r,de} mumla{r,de} skriker skrek vråla{r,de} väser väste utbr{ister,ast} hojta{r,de} mejla{r,de} maila{r,de}
        e-posta{r,de} messa{r,de} sms{:ar,:ade,-ar,-ade} instagramma{r,de} telegrafera{r,de} / predikat viskat mumlat skrikit vrålat väst utbrustit hojtat mejlat mailat e-postat
        messat sms:at sms-at instagrammat telegraferat / predika viska mumla skrika vråla väsa utbrista hojta mejla maila e-posta messa sms:a sms-a instagramma telegrafera /
        predika{s,des,ts} viska{s,des,ts} skr{iks,eks,ikits} mejla{s,des,ts} maila{s,des,ts} e-posta{s,des,ts} telegrafera{s,des,ts}` },
      { forms: "redovisa{r,de} belys{er,te} / redovisat belyst / redovisa belysa / redovisa{s,des,ts} belys{es,tes,ts}", act: "say", takes: "that wh", weak: true },
      { forms: "anger angav / angett angivit / ange / ang{es,avs,etts,ivits}", act: "say", takes: "that np wh quote obj+as" },
      { forms: "skämta{r,de} / skämtat / skämta", act: "say", takes: "quote that om:np om:that om:wh med:that" },
      { forms: "skoja{r,de} / skojat / skoja", act: "say", takes: "quote that om:np om:that" },
      { forms: "ironisera{r,de} / ironiserat / ironisera", act: "say", takes: "quote över:np" },
      { forms: "raljera{r,de} / raljerat / raljera", act: "say", takes: "quote över:np över:that om:np" },
      { forms: "muttra{r,de} sucka{r,de} / muttrat suckat / muttra sucka", act: "say", takes: "quote that över:np" },
      { forms: "ropa{r,de} / ropat / ropa", act: "say", takes: "quote that på:np" },
      { act: "say", takes: "quote that", weak: true, forms: `ryter röt fräs{er,te} morra{r,de} hälsa{r,de} posta{r,de} / rutit fräst morrat hälsat postat / ryta fräsa morra
        hälsa posta / hälsa{s,des,ts} posta{s,des,ts}` },
      { forms: "utropa{r,de} / utropat / utropa / utropa{s,des,ts}", act: "say", takes: "quote that np obj+as" },
      { forms: "fnyser fnös / fnyst / fnysa", act: "say", takes: "quote åt:np" },
      { act: "say", takes: "quote that om:np", forms: `twittra{r,de} tweeta{r,de} tvita{r,de} blogga{r,de} / twittrat tweetat tvitat bloggat / twittra tweeta tvita blogga /
        twittra{s,des,ts} tweeta{s,des,ts} tvita{s,des,ts}` },
      { forms: "kabla{r,de} / kablat / kabla / kabla{s,des,ts}", act: "say", takes: "quote that", particle: "ut" },
      { forms: "spr{ider,ed,idde} / spri{tt,dit} / sprida / spr{ids,eds,iddes,itts,idits}", act: "say", takes: "that", weak: true },
      { act: "say", takes: "quote that", particle: "ur_sig", forms: `släng{er,de} vräk{er,te} kläck{er,te} häver hävde kläm{mer,de} / slängt vräkt kläckt hävt klämt / slänga
        vräka kläcka häva klämma` },
      { forms: "undsl{ipper,app} / undsluppit / undslippa", act: "say", takes: "quote that", particle: "sig" },
      { forms: "tar tog / tagit / ta", act: "say", takes: "quote", particle: "till_orda bladet_från_munnen" },
      { forms: "öppna{r,de} / öppnat / öppna", act: "say", takes: "om:np om:that om:wh quote", particle: "sig upp" },
      { forms: "ger gav / gett givit / ge", act: "say", takes: "för:np för:that", particle: "uttryck" },
      { forms: "går gick / gått / gå", act: "say", takes: "med:that med:wh med:np", particle: "ut" },
      { forms: "ber bad / bett / be", act: "say", takes: "quote för:np för:that för:inf", particle: "om_ursäkt" },
      { forms: "beklaga{r,de} / beklagat / beklaga", act: "say", takes: "quote över:np över:that", particle: "sig" },
      { forms: "ursäkta{r,de} / ursäktat / ursäkta", act: "say", takes: "quote för:np för:that med:that", particle: "sig" },
      { forms: "höjer höjde / höjt / höja", act: "say", takes: "om:np för:np", particle: "rösten" },
      { forms: "bikta{r,de} / biktat / bikta", act: "say", takes: "quote om:np", particle: "sig" },
      { forms: "förneka{r,de} / förnekat / förneka / förneka{s,des,ts}", act: "deny", takes: "quote that bare np inf" },
      { forms: "neka{r,de} / nekat / neka", act: "deny", takes: "quote till:np till:inf till:that" },
      { act: "deny", takes: "quote that np", forms: `dementera{r,de} bestr{ider,ed} / dementerat bestri{dit,tt} / dementera bestrida / dementera{s,des,ts}
        bestr{ids,eds,idits,itts}` },
      { act: "deny", takes: "quote that np obj+as", forms: `tillbakavisa{r,de} avvisa{r,de} avfärda{r,de} / tillbakavisat avvisat avfärdat / tillbakavisa avvisa avfärda /
        tillbakavisa{s,des,ts} avvisa{s,des,ts} avfärda{s,des,ts}` },
      { forms: "mots{äger,ade,a} / motsagt / motsäga / mots{ägs,ades,as,agts}", act: "deny", takes: "quote that np", weak: true },
      { forms: "säger sade sa / sagt / säga", act: "deny", takes: "quote mot:np", particle: "emot" },
      { forms: "säger sade sa / sagt / säga", act: "deny", takes: "till:np till:that till:inf", particle: "nej" },
      { forms: "fråns{äger,ade,a} / frånsagt / frånsäga", act: "deny", takes: "np", particle: "sig" }, { forms: "vägra{r,de} / vägrat / vägra", act: "deny", takes: "quote inf" },
      { forms: "avböj{er,de} / avböjt / avböja", act: "deny", takes: "quote np inf" },
      { forms: "slår slog / slagit / slå", act: "deny", takes: "quote np", particle: "ifrån_sig" },
      { forms: "värj{er,de} / värjt / värja", act: "deny", takes: "quote mot:np mot:that", particle: "sig" },
      { forms: "invände{r,} / invänt / invända", act: "deny", takes: "quote that bare mot:np mot:that" },
      { forms: "protestera{r,de} / protesterat / protestera", act: "deny", takes: "quote that mot:np mot:that mot:inf" },
      { forms: "motbevisa{r,de} / motbevisat / motbevisa / motbevisa{s,des,ts}", act: "deny", takes: "np that", weak: true },
      { forms: "vederl{ägger,ade} / vederlagt / vederlägga / vederl{äggs,ades,agts}", act: "deny", takes: "np that quote" },
      { forms: "utesl{uter,öt} / uteslutit / utesluta / utesl{uts,öts,utits}", act: "deny", takes: "quote that np inf" },
      { act: "confirm", takes: "quote that bare np wh", forms: `bekräfta{r,de} medg{er,av} / bekräftat medg{ett,ivit} / bekräfta medge / bekräfta{s,des,ts}
        medg{es,avs,etts,ivits}` },
      { forms: "erkän{ner,de} / erkänt / erkänna / erkän{ns,des,ts}", act: "confirm", takes: "quote that bare np inf wh" },
      { forms: "erkän{ner,de} / erkänt / erkänna", act: "confirm", takes: "np inf", particle: "sig" },
      { forms: "tillst{år,od} bekän{ner,de} / tillstått bekänt / tillstå bekänna / tillst{ås,ods,åtts} bekän{ns,des,ts}", act: "confirm", takes: "quote that np" },
      { forms: "vidg{år,ick} / vidgått / vidgå / vidg{ås,icks,åtts}", act: "confirm", takes: "quote that np inf" },
      { forms: "verifiera{r,de} / verifierat / verifiera / verifiera{s,des,ts}", act: "confirm", takes: "that np wh" },
      { forms: "instäm{mer,de} / instämt / instämma", act: "confirm", takes: "quote that i:np i:that med:np" },
      { forms: "håller höll / hållit / hålla", act: "confirm", takes: "quote om:np om:that", particle: "med" },
      { forms: "nicka{r,de} / nickat / nicka", act: "confirm", takes: "quote", weak: true },
      { forms: "går gick / gått / gå", act: "confirm", takes: "på:np på:that på:inf", particle: "med" },
      { forms: "garantera{r,de} / garanterat / garantera / garantera{s,des,ts}", act: "confirm", takes: "quote that bare np" },
      { forms: "försäkra{r,de} / försäkrat / försäkra", act: "confirm", takes: "quote that bare om:that" },
      { forms: "står stod / stått / stå", act: "confirm", takes: "vid:np vid:that", particle: "fast" },
      { forms: "säger sade sa / sagt / säga", act: "confirm", takes: "till:np till:that till:inf", particle: "ja" },
      { act: "accuse", takes: "quote obj+för:np obj+för:that obj+för:inf för:np för:that för:inf np", forms: `anklaga{r,de} beskyll{er,de} / anklagat beskyllt / anklaga
        beskylla / anklaga{s,des,ts} beskyll{s,des,ts}` },
      { forms: "tillvita{r,de} / tillvitat / tillvita / tillvita{s,des,ts}", act: "accuse", takes: "np that", weak: true },
      { forms: "åtala{r,de} / åtalat / åtala / åtala{s,des,ts}", act: "accuse", takes: "obj+för:np obj+för:inf för:np för:that för:inf" },
      { forms: "skyll{er,de} / skyllt / skylla", act: "accuse", takes: "quote på:np på:that np" },
      { forms: "lasta{r,de} / lastat / lasta / lasta{s,des,ts}", act: "accuse", takes: "för:np för:that", weak: true },
      { forms: "insinuera{r,de} / insinuerat / insinuera / insinuera{s,des,ts}", act: "accuse", takes: "quote that np" },
      { forms: "utpeka{r,de} / utpekat / utpeka / utpeka{s,des,ts}", act: "accuse", takes: "obj+as np" },
      { forms: "misstänkligg{ör,jorde} / misstänkliggjort / misstänkliggöra / misstänkligg{örs,jordes,jorts}", act: "accuse", takes: "np that" },
      { forms: "utmåla{r,de} / utmålat / utmåla / utmåla{s,des,ts}", act: "accuse", takes: "obj+as" },
      { forms: "polisanmäl{er,de} / polisanmält / polisanmäla / polisanmäl{s,des,ts}", act: "accuse", takes: "np för:np för:that" },
      { forms: "stäm{mer,de} / stämt / stämma / stäm{ms,des,ts}", act: "accuse", takes: "obj+för:np obj+för:that", weak: true },
      { forms: "misstänk{er,te} / misstänkt / misstänka", act: "accuse", takes: "quote that bare np wh obj+för:np obj+för:inf för:np" },
      { forms: "/ / / misstänk{s,tes,ts}", act: "accuse", takes: "för:np för:inf för:that subj that", hedge: "alleged" },
      { act: "warn", takes: "quote that bare om:np om:that för:np för:that för:inf för:wh obj+för:np obj+för:that obj+för:inf obj+om:that", forms: `varna{r,de} / varnat / varna
        / varna{s,des,ts}` },
      { forms: "larma{r,de} / larmat / larma / larma{s,des,ts}", act: "warn", takes: "quote that om:np om:that för:np för:that" },
      { forms: "slår slog / slagit / slå", act: "warn", takes: "quote that om:np om:that för:np", particle: "larm" },
      { forms: "avråd{er,de} / avrått / avråda", act: "warn", takes: "quote från:np från:inf" },
      { forms: "förvarna{r,de} / förvarnat / förvarna / förvarna{s,des,ts}", act: "warn", takes: "om:np om:that that" },
      { forms: "alarmera{r,de} / alarmerat / alarmera / alarmera{s,des,ts}", act: "warn", takes: "om:np om:that" },
      { forms: "mana{r,de} / manat / mana / mana{s,des,ts}", act: "warn", takes: "quote till:np obj+inf" },
      { forms: "hota{r,de} / hotat / hota / hota{s,des,ts}", act: "threaten", takes: "quote that bare med:np med:that med:inf inf" },
      { forms: "varsla{r,de} / varslat / varsla / varsla{s,des,ts}", act: "threaten", takes: "om:np om:that" },
      { forms: "svär svor / svurit / svära", act: "promise", takes: "quote that inf", weak: true },
      { forms: "lova{r,de} / lovat / lova / lova{s,des,ts}", act: "promise", takes: "quote that bare inf np wh" },
      { forms: "utlova{r,de} / utlovat / utlova / utlova{s,des,ts}", act: "promise", takes: "quote that np inf" },
      { forms: "förplikta{r,de} förb{inder,and} / förpliktat förbundit / förplikta förbinda", act: "promise", takes: "till:np till:inf inf", particle: "sig" },
      { forms: "åtar åtog / åtagit / åta", act: "promise", takes: "np inf", particle: "sig" },
      { forms: "utfäste{r,} / utfäst / utfästa", act: "promise", takes: "inf till:inf", particle: "sig" },
      { forms: "erbj{uder,öd} / erbjudit / erbjuda", act: "promise", takes: "inf", particle: "sig" },
      { forms: "erbj{uder,öd} / erbjudit / erbjuda / erbj{uds,öds,udits}", act: "promise", takes: "inf", weak: true },
      { forms: "vill{,e} / velat / vilja", act: "demand", takes: "that", weak: true },
      { forms: "kräv{er,de} / krävt / kräva / kräv{s,des,ts}", act: "demand", takes: "quote that bare" },
      { forms: "kräv{er,de} / krävt / kräva / kräv{s,des,ts}", act: "demand", takes: "np inf", weak: true },
      { act: "demand", takes: "quote that np inf", forms: `begär{,de} fordra{r,de} förespråka{r,de} / begärt fordrat förespråkat / begära fordra förespråka / begär{s,des,ts}
        fordra{s,des,ts} förespråka{s,des,ts}` },
      { forms: "yrka{r,de} insistera{r,de} / yrkat insisterat / yrka insistera / yrka{s,des,ts}", act: "demand", takes: "quote that på:np på:that på:inf" },
      { forms: "uppmana{r,de} / uppmanat / uppmana / uppmana{s,des,ts}", act: "demand", takes: "quote that obj+inf till:np" },
      { forms: "uppfordra{r,de} / uppfordrat / uppfordra / uppfordra{s,des,ts}", act: "demand", takes: "obj+inf till:np" },
      { forms: "anmoda{r,de} / anmodat / anmoda / anmoda{s,des,ts}", act: "demand", takes: "obj+inf that" },
      { forms: "beordra{r,de} / beordrat / beordra / beordra{s,des,ts}", act: "demand", takes: "quote that obj+inf np" },
      { forms: "befall{er,de} instruera{r,de} / befallt instruerat / befalla instruera / befall{s,des,ts} instruera{s,des,ts}", act: "demand", takes: "quote that obj+inf" },
      { forms: "ålägger ålade förbj{uder,öd} / ålagt förbjudit / ålägga förbjuda / åläggs ålades ålagts förbj{uds,öds,udits}", act: "demand", takes: "obj+inf", weak: true },
      { forms: "påbj{uder,öd} / påbjudit / påbjuda / påbj{uds,öds,udits}", act: "demand", takes: "that np" },
      { forms: "propsa{r,de} / propsat / propsa", act: "demand", takes: "på:np på:that på:inf" },
      { forms: "efterlys{er,te} / efterlyst / efterlysa / efterlys{es,tes,ts}", act: "demand", takes: "quote np that" },
      { forms: "efterfråga{r,de} / efterfrågat / efterfråga / efterfråga{s,des,ts}", act: "demand", takes: "quote np that wh" },
      { forms: "påkalla{r,de} / påkallat / påkalla / påkalla{s,des,ts}", act: "demand", takes: "np that", weak: true },
      { forms: "tryck{er,te} / tryckt / trycka", act: "demand", takes: "quote på:np för:that", particle: "på" },
      { forms: "rekommendera{r,de} / rekommenderat / rekommendera / rekommendera{s,des,ts}", act: "demand", takes: "quote that np obj+inf inf" },
      { forms: "tillråd{er,de} / tillrått / tillråda / tillrå{ds,ddes,tts}", act: "demand", takes: "np obj+inf inf" },
      { forms: "råder rådde / rått / råda", act: "demand", takes: "quote obj+inf", weak: true },
      { forms: "förorda{r,de} / förordat / förorda / förorda{s,des,ts}", act: "demand", takes: "quote that np" },
      { forms: "påyrka{r,de} / påyrkat / påyrka / påyrka{s,des,ts}", act: "demand", takes: "np that" },
      { forms: "tipsa{r,de} / tipsat / tipsa / tipsa{s,des,ts}", act: "demand", takes: "quote that om:np om:that om:wh" },
      { forms: "övertala{r,de} / övertalat / övertala / övertala{s,des,ts}", act: "demand", takes: "obj+inf till:np till:inf" },
      { forms: "övertyga{r,de} / övertygat / övertyga / övertyga{s,des,ts}", act: "demand", takes: "om:np om:that obj+om:np obj+om:that" },
      { forms: "planera{r,de} / planerat / planera / planera{s,des,ts}", act: "plan", takes: "quote that inf np för:np för:that för:inf" },
      { forms: "avser avsåg / avsett / avse", act: "plan", takes: "inf", weak: true }, { forms: "ämna{r,de} / ämnat / ämna", act: "plan", takes: "inf" },
      { forms: "tänk{er,te} / tänkt / tänka", act: "plan", takes: "quote that inf", weak: true },
      { forms: "besl{utar,utade,öt} enas enades / beslut{at,it} enats / besluta enas / besl{utas,utades,öts,utats,utits}", act: "plan", takes: "that inf om:np om:inf om:that" },
      { forms: "bestäm{mer,de} / bestämt / bestämma / bestäm{ms,des,ts}", act: "plan", takes: "that inf wh om:np", weak: true },
      { forms: "bestäm{mer,de} / bestämt / bestämma", act: "plan", takes: "för:np för:inf för:that", particle: "sig" },
      { forms: "avgör avgjorde / avgjort / avgöra / avg{örs,jordes,jorts}", act: "plan", takes: "that wh", weak: true },
      { forms: "överväg{er,de} / övervägt / överväga / överväg{s,des,ts}", act: "plan", takes: "quote inf np wh" },
      { forms: "fundera{r,de} / funderat / fundera", act: "plan", takes: "quote wh på:np på:inf på:wh över:np över:wh kring:np" },
      { forms: "sikta{r,de} / siktat / sikta", act: "plan", takes: "på:np på:inf på:that", weak: true },
      { forms: "sträva{r,de} / strävat / sträva", act: "plan", takes: "efter:np efter:inf", weak: true },
      { forms: "föresl{år,og} / föreslagit / föreslå / föresl{ås,ogs,agits}", act: "plan", takes: "quote that bare np inf wh" },
      { forms: "föres{ätter,atte} / föresatt / föresätta", act: "plan", takes: "inf that", particle: "sig" },
      { forms: "lägger lade la / lagt / lägga / läggs lades lagts", act: "plan", takes: "np that", particle: "fram" },
      { forms: "avisera{r,de} / aviserat / avisera / avisera{s,des,ts}", act: "plan", takes: "quote that np inf" },
      { forms: "utlys{er,te} / utlyst / utlysa / utlys{es,tes,ts}", act: "plan", takes: "np", weak: true },
      { forms: "kommer kom / kommit / komma", act: "plan", takes: "that om:np om:inf om:that", particle: "överens" },
      { forms: "överenskom{mer,} / överenskommit / överenskomma", act: "plan", takes: "that om:np om:inf" },
      { forms: "har hade / haft / ha", act: "plan", takes: "that inf np", particle: "som_mål som_ambition som_plan för_avsikt" },
      { forms: "är var / varit / vara", act: "plan", takes: "that om:np om:that om:inf", particle: "överens enig eniga enigt", weak: true },
      { forms: "är var / varit / vara", act: "plan", takes: "inf till:np", particle: "beredd beredda berett redo villig villiga villigt", weak: true },
      { forms: "ställ{er,de} / ställt / ställa", act: "plan", takes: "np", particle: "sig_bakom", weak: true },
      { forms: "bedöm{er,de} / bedömt / bedöma / bedöm{s,des,ts}", act: "estimate", takes: "quote that bare obj+as np wh subj" },
      { forms: "uppskatta{r,de} / uppskattat / uppskatta / uppskatta{s,des,ts}", act: "estimate", takes: "quote that till:np subj", weak: true },
      { forms: "beräkna{r,de} / beräknat / beräkna / beräkna{s,des,ts}", act: "estimate", takes: "quote that inf subj" },
      { forms: "räkna{r,de} / räknat / räkna", act: "estimate", takes: "quote that med:np med:that med:inf" },
      { forms: "förutspå{r,dde} spår spådde / förutspått spått / förutspå spå / förutspå{s,ddes,tts} spå{s,ddes,tts}", act: "estimate", takes: "quote that bare np subj" },
      { forms: "föruts{er,åg,äger,ade,a} / föruts{ett,agt} / föruts{e,äga} / föruts{es,ågs,etts,ägs,ades,as,agts}", act: "estimate", takes: "quote that np" },
      { act: "estimate", takes: "that np subj", forms: `prognosti{serar,serade,cerar,cerade} / prognosti{serat,cerat} / prognosti{sera,cera} /
        prognosti{seras,serades,serats,ceras,cerades,cerats}` },
      { forms: "siar siade / siat / sia", act: "estimate", takes: "quote om:np om:that" },
      { forms: "gissa{r,de} / gissat / gissa", act: "estimate", takes: "quote that bare på:np på:that wh" },
      { forms: "tippa{r,de} / tippat / tippa / tippa{s,des,ts}", act: "estimate", takes: "quote that bare np", weak: true },
      { forms: "värdera{r,de} / värderat / värdera / värdera{s,des,ts}", act: "estimate", takes: "till:np obj+as", weak: true },
      { forms: "vänta{r,de} förvänta{r,de} / väntat förväntat / vänta förvänta", act: "estimate", takes: "that np inf", particle: "sig oss mig" },
      { forms: "/ / / vänta{s,des,ts} förvänta{s,des,ts}", act: "estimate", takes: "subj that" },
      { forms: "tror trodde / trott / tro", act: "believe", takes: "quote that bare på:np på:that inf" },
      { forms: "/ / / tro{s,ddes,tts} frukta{s,des,ts} befara{s,des,ts} förmoda{s,des} antas antogs", act: "believe", takes: "subj that", hedge: "alleged" },
      { forms: "anser ansåg / ansett / anse / ans{es,ågs,etts}", act: "believe", takes: "quote that bare wh obj+as obj+inf subj" },
      { forms: "tyck{er,te} / tyckt / tycka", act: "believe", takes: "quote that bare wh" },
      { forms: "hoppa{s,des} / hoppats / hoppas", act: "believe", takes: "quote that bare inf på:np på:that på:inf" },
      { forms: "frukta{r,de} / fruktat / frukta", act: "believe", takes: "quote that bare np för:np inf" },
      { forms: "befara{r,de} / befarat / befara", act: "believe", takes: "quote that bare np" },
      { forms: "förmoda{r,de} / förmodat / förmoda", act: "believe", takes: "quote that bare" },
      { forms: "antar antog anar anade / antagit anat / anta ana", act: "believe", takes: "quote that", weak: true },
      { forms: "föruts{ätter,atte} / förutsatt / förutsätta / föruts{ätts,attes,atts}", act: "believe", takes: "quote that np", weak: true },
      { forms: "betrakta{r,de} / betraktat / betrakta / betrakta{s,des,ts}", act: "believe", takes: "obj+as" },
      { forms: "ser såg / sett / se", act: "believe", takes: "obj+as", weak: true },
      { forms: "uppfatta{r,de} tolka{r,de} / uppfattat tolkat / uppfatta tolka / uppfatta{s,des,ts} tolka{s,des,ts}", act: "believe", takes: "quote that obj+as" },
      { forms: "upplev{er,de} / upplevt / uppleva / upplev{s,des,ts}", act: "believe", takes: "quote that obj+as", weak: true },
      { forms: "finner fann / funnit / finna", act: "believe", takes: "that obj+as", weak: true },
      { forms: "ångra{r,de} / ångrat / ångra", act: "believe", takes: "quote that inf np", weak: true },
      { forms: "oroa{r,de} / oroat / oroa", act: "believe", takes: "quote för:np för:that över:np över:that", particle: "sig oss mig" },
      { forms: "oroa{s,des} / oroats / oroas", act: "believe", takes: "quote över:np över:that av:np" },
      { forms: "bekymra{r,de} / bekymrat / bekymra", act: "believe", takes: "över:np över:that för:np", particle: "sig oss mig" },
      { forms: "tvivla{r,de} / tvivlat / tvivla", act: "believe", takes: "quote på:np på:that that wh" },
      { forms: "betvivla{r,de} / betvivlat / betvivla / betvivla{s,des,ts}", act: "believe", takes: "quote that np" },
      { forms: "undra{r,de} / undrat / undra", act: "believe", takes: "quote wh över:np" },
      { forms: "önska{r,de} / önskat / önska / önska{s,des,ts}", act: "believe", takes: "quote that np inf", weak: true },
      { forms: "dela{r,de} / delat / dela", act: "believe", takes: "that", particle: "uppfattningen synen bedömningen åsikten" },
      { forms: "gör gjorde / gjort / göra / görs gjor{des,ts}", act: "believe", takes: "that om:np", particle: "bedömningen" },
      { forms: "är var / varit / vara", act: "believe", takes: "quote om:np om:that på:np på:that that", particle: "övertygad övertygade övertygat säker säkra", weak: true },
      { forms: "är var / varit / vara", act: "believe", takes: "quote för:np för:that över:np över:that", particle: "orolig oroliga oroligt bekymrad bekymrade", weak: true },
      { forms: "ber bad / bett / be", act: "ask", takes: "quote that om:np om:inf om:that obj+inf" }, { forms: "ombeds ombads / ombetts / ombes", act: "ask", takes: "inf" },
      { forms: "vädja{r,de} / vädjat / vädja", act: "ask", takes: "quote that till:np om:np om:inf om:that" },
      { forms: "bönf{aller,öll} / bönfallit / bönfalla / bönf{alls,ölls,allits}", act: "ask", takes: "quote om:np om:inf obj+inf" },
      { forms: "hemställ{er,de} / hemställt / hemställa", act: "ask", takes: "that om:np om:inf" },
      { forms: "anhåller anhöll / anhållit / anhålla", act: "ask", takes: "om:np om:inf om:that" },
      { forms: "fråga{r,de} / frågat / fråga / fråga{s,des,ts}", act: "ask", takes: "quote wh om:np efter:np" },
      { forms: "fråga{r,de} / frågat / fråga", act: "ask", takes: "quote wh", particle: "sig" }, { forms: "spörjer sporde / sport / spörja", act: "ask", takes: "quote wh" },
      { forms: "korrigera{r,de} rätta{r,de} / korrigerat rättat / korrigera rätta / korrigera{s,des,ts} rätta{s,des,ts}", act: "correct", takes: "quote that np", weak: true },
      { forms: "rätta{r,de} / rättat / rätta / rätta{s,des,ts}", act: "correct", takes: "quote that", particle: "till" },
      { forms: "ändra{r,de} / ändrat / ändra", act: "correct", takes: "quote that", particle: "sig" },
      { forms: "tar tog / tagit / ta / tas togs", act: "correct", takes: "quote that", particle: "tillbaka" },
      { forms: "backa{r,de} / backat / backa", act: "correct", takes: "quote från:np", weak: true },
      { forms: "revidera{r,de} / reviderat / revidera / revidera{s,des,ts}", act: "correct", takes: "np that", weak: true },
      { act: "praise", takes: "quote np obj+för:np obj+för:that", forms: `beröm{mer,de} prisa{r,de} lovorda{r,de} / berömt prisat lovordat / berömma prisa lovorda /
        beröm{ms,des,ts} prisa{s,des,ts} lovorda{s,des,ts}` },
      { forms: "hylla{r,de} / hyllat / hylla / hylla{s,des,ts}", act: "praise", takes: "quote np obj+för:np obj+för:that obj+as" },
      { forms: "välkomna{r,de} / välkomnat / välkomna / välkomna{s,des,ts}", act: "praise", takes: "quote that np" },
      { forms: "applådera{r,de} / applåderat / applådera / applådera{s,des,ts}", act: "praise", takes: "quote that", weak: true },
      { forms: "tacka{r,de} / tackat / tacka / tacka{s,des,ts}", act: "praise", takes: "quote för:np för:that för:inf", weak: true },
      { forms: "gratulera{r,de} / gratulerat / gratulera / gratulera{s,des,ts}", act: "praise", takes: "quote till:np", weak: true },
      { forms: "rosa{r,de} / rosat / rosa / rosa{s,des,ts}", act: "praise", takes: "quote för:np np", weak: true },
      { forms: "jubla{r,de} / jublat / jubla", act: "praise", takes: "quote över:np över:that", weak: true },
      { forms: "gläds gladdes / glatts / glädjas", act: "praise", takes: "quote åt:np åt:that över:np över:that" },
      { forms: "gläder gladde / glatt / glädja", act: "praise", takes: "quote åt:np åt:that över:np", particle: "sig" },
      { forms: "skryter skröt / skrutit / skryta", act: "praise", takes: "quote that om:np om:that med:np med:that" },
      { forms: "försvara{r,de} / försvarat / försvara / försvara{s,des,ts}", act: "praise", takes: "quote med:that", weak: true },
      { forms: "är var / varit / vara", act: "praise", takes: "quote med:np med:that över:np över:that", particle: "nöjd nöjda nöjt", weak: true },
      { forms: "ifrågas{ätter,atte} / ifrågasatt / ifrågasätta / ifrågas{ätts,attes,atts}", act: "criticise", takes: "quote that np wh" },
      { act: "criticise", takes: "quote that np obj+för:np obj+för:that obj+för:inf för:np för:that för:inf", forms: `kritisera{r,de} klandra{r,de} / kritiserat klandrat /
        kritisera klandra / kritisera{s,des,ts} klandra{s,des,ts}` },
      { forms: "fördöm{er,de} / fördömt / fördöma / fördöm{s,des,ts}", act: "criticise", takes: "quote that np för:np" },
      { forms: "klaga{r,de} / klagat / klaga", act: "criticise", takes: "quote that på:np på:that över:np över:that" },
      { forms: "gnäll{er,de} / gnällt / gnälla", act: "criticise", takes: "quote that över:np över:that på:np" },
      { act: "criticise", takes: "quote över:np över:that", particle: "sig", forms: `ondg{ör,jorde} beskärma{r,de} förfasa{r,de} / ondgjort beskärmat förfasat / ondgöra
        beskärma förfasa` },
      { forms: "upprör{s,des} / upprörts / uppröras", act: "criticise", takes: "över:np över:that av:np" },
      { forms: "mots{ätter,atte} / motsatt / motsätta", act: "criticise", takes: "quote np that", particle: "sig oss mig" },
      { forms: "ogilla{r,de} / ogillat / ogilla / ogilla{s,des,ts}", act: "criticise", takes: "quote that np", weak: true },
      { forms: "såga{r,de} / sågat / såga / såga{s,des,ts}", act: "criticise", takes: "quote np", weak: true },
      { act: "criticise", takes: "quote np", forms: `dissa{r,de} förlöjliga{r,de} smutskasta{r,de} förolämpa{r,de} / dissat förlöjligat smutskastat förolämpat / dissa
        förlöjliga smutskasta förolämpa / dissa{s,des,ts} förlöjliga{s,des,ts} smutskasta{s,des,ts} förolämpa{s,des,ts}` },
      { forms: "dömer dömde / dömt / döma / döms dömdes", act: "criticise", takes: "quote np obj+as", particle: "ut" },
      { forms: "rasa{r,de} / rasat / rasa", act: "criticise", takes: "quote mot:np", weak: true },
      { forms: "dundra{r,de} / dundrat / dundra", act: "criticise", takes: "quote mot:np that", weak: true },
      { forms: "ilskna{r,de} / ilsknat / ilskna", act: "criticise", takes: "quote", particle: "till" },
      { forms: "går gick / gått / gå", act: "criticise", takes: "quote", particle: "till_attack till_angrepp till_storms till_hårt_angrepp till_hård_attack" },
      { forms: "slår slog / slagit / slå", act: "criticise", takes: "quote", particle: "tillbaka" },
      { forms: "skäll{er,de} / skällt / skälla / skäll{s,des}", act: "criticise", takes: "quote np på:np", particle: "ut" },
      { forms: "läxa{r,de} / läxat / läxa / läxa{s,des,ts}", act: "criticise", takes: "quote np", particle: "upp" },
      { forms: "tar tog / tagit / ta", act: "criticise", takes: "quote från:np", particle: "avstånd" },
      { forms: "racka{r,de} / rackat / racka", act: "criticise", takes: "quote på:np", particle: "ner ned" },
      { forms: "håna{r,de} / hånat / håna / håna{s,des,ts}", act: "criticise", takes: "quote np för:np för:that" },
      { forms: "skäm{s,des} / skämts / skämmas", act: "criticise", takes: "quote över:np över:that för:np", weak: true },
      { forms: "reagera{r,de} attackera{r,de} / reagerat attackerat / reagera attackera / attackera{s,des,ts}", act: "criticise", takes: "quote", weak: true },
      { forms: "opponera{r,de} / opponerat / opponera", act: "criticise", takes: "quote that mot:np mot:that", particle: "sig" },
      { forms: "säger sade sa / sagt / säga", act: "criticise", takes: "quote mot:np", particle: "ifrån" },
      { forms: "angr{iper,ep} / angripit / angripa / angr{ips,eps,ipits}", act: "criticise", takes: "quote för:that", weak: true },
      { act: "criticise", takes: "quote till:np till:that", particle: "sig_kritisk sig_kritiska sig_frågande sig_tveksam sig_tveksamma sig_skeptisk sig_skeptiska", forms:
        `ställ{er,de} / ställt / ställa` },
      { act: "criticise", takes: "quote till:np till:that mot:np mot:that", particle: "kritisk kritiska kritiskt skeptisk skeptiska skeptiskt tveksam tveksamma tveksamt", weak:
        true, forms: `är var / varit / vara` },
      { act: "criticise", takes: "quote på:np på:that över:np över:that", particle: "besviken besvikna besviket missnöjd missnöjda upprörd upprörda", weak: true, forms: `är var
        / varit / vara` },
      // look like cues and are none; without a frame they take nothing
      { act: "say", takes: "", forms: `så_kallad så_kallade så_kallat så_kallas lär_sig lär_ut lär_upp lär_känna lärde_sig lärt_sig lära_sig drar_sig_tillbaka drog_sig_tillbaka
        dra_sig_tillbaka dragit_sig_tillbaka drar_tillbaka drog_tillbaka dragit_tillbaka visar_sig visade_sig visat_sig visa_sig visar_upp visade_upp visat_upp säger_upp sade_upp
        sa_upp sagt_upp säga_upp sägs_upp sades_upp sagts_upp tycker_om tyckte_om tyckt_om tycka_om svarar_för svarade_för svarat_för svara_för svarar_mot svarade_mot ser_ut
        såg_ut sett_ut tänker_på tänkte_på tänkt_på tänka_på håller_på höll_på hållit_på hålla_på slår_ut slog_ut slår_till slog_till slagit_till slå_till går_ut_på gick_ut_på
        går_med_i gick_med_i står_för stod_för stått_för ställer_upp ställde_upp ställt_upp ställa_upp ställer_in ställde_in ställt_in bestämmer_över bestämde_över räknar_ut
        räknade_ut räknas_till lägger_ner lade_ner lägger_ned lade_ned lagt_ner lagt_ned ropar_in ropade_in tar_upp_kampen tog_upp_kampen tog_upp_jakten tar_upp_jakten finner_sig
        fann_sig känner_igen enligt_plan enligt_planen enligt_planerna enligt_schema enligt_schemat enligt_tradition enligt_konstens_alla_regler enligt_överenskommelse
        enligt_principen enligt_modellen enligt_receptet enligt_instruktionerna enligt_reglerna enligt_gällande_regler enligt_önskemål enligt_samma_mönster` },
    ],
    nouns: [
      { act: "say", takes: "om:np om:that that", light: `${ge} ${komma}`, forms: `uppgift{,en,er,erna} underrättelseuppgift{,en,er,erna} medieuppgift{,en,er,erna}
        nyhetsuppgift{,en,er,erna} ryktesuppgift{,en,er,erna} läck{a,an,or,orna}` },
      { act: "say", takes: "om:np om:that om:wh om:inf that", light: `${ge} ${komma} ${sända} ${få}`, forms: `information{,en,er,erna} nyhet{,en,er,erna}
        underrättelse{,n,r,rna} budskap{,et,en} besked{,et,en} signal{,en,er,erna} upplysning{,en,ar,arna} detalj{,en,er,erna} hint{ar,} tips{,et,en}` },
      { act: "say", takes: "om:np om:that that", light: `${ge} ${komma}`, forms: `rapport{,en,er,erna,ering,eringen} larmrapport{,en,er,erna} delrapport{,en,er,erna}
        slutrapport{,en,er,erna}` },
      { act: "say", takes: "om:np om:that that", light: `${ge} ${komma} ${göra}`, forms: `uttalande{,t,n,na} påstående{,t,n,na} yttrande{,t,n,na} inlägg{,et,en}
        meddelande{,t,n,na} utlåtande{,t,n,na} redogörelse{,n,r,rna} beskrivning{,en,ar,arna} skildring{,en,ar,arna} berättelse{,n,r,rna} vittnes{mål,målet,målen,uppgift}
        vittnesuppgifte{n,r,rna} utsag{a,an,or,orna}` },
      { act: "say", takes: "om:np om:that that", light: `${ge} ${komma} ${göra} ${dra}`, forms: `tillkännagivande{,t,n,na} avslöjande{,t,n,na} kungörelse{,n,r,rna}
        deklaration{,en,er,erna} proklamation{,en,er,erna} konstaterande{,t,n,na} slutsats{,en,er,erna} förklaring{,en,ar,arna}` },
      { act: "say", takes: "om:np om:that till:np på:np that", light: `${ge} ${komma} ${göra}`, forms: `kommentar{,en,er,erna} svar{,et,en} anmärkning{,en,ar,arna}
        påpekande{,t,n,na} synpunkt{,en,er,erna} antyd{an,ningar,ningarna} invit{,en,er,erna}` },
      { forms: "påminnelse{,n,r,rna} erinr{an,ingar}", act: "say", takes: "om:np om:that", light: `${ge} ${komma}` },
      { forms: "rykte{,t,n,na} spekulation{,en,er,erna} skvall{er,ret}", act: "say", takes: "om:np om:that kring:np that", light: `${sprida} ${ge}` },
      { forms: "formulering{,en,ar,arna} fras{,en,er,erna} citat{,et,en} replik{,en,er,erna} ord orden", act: "say", takes: "om:np om:that", light: `${fälla}` },
      { forms: "dementi{,en,er,erna} förnek{ande,andet,anden,andena,else,elsen,elser,elserna}", act: "deny", takes: "om:np om:that av:np av:that", light: `${ge} ${komma}` },
      { act: "deny", takes: "till:np mot:np mot:that", light: `${säga} ${ge} ${rikta}`, forms: `nej nejet avslag{,et,en} invändning{,en,ar,arna} motstånd{,et}
        protest{,en,er,erna} gensag{a,an,or,orna}` },
      { act: "confirm", takes: "om:np om:that av:np av:that på:np på:that", light: `${ge} ${komma} ${göra}`, forms: `bekräftelse{,n,r,rna} erkännande{,t,n,na}
        medgivande{,t,n,na}` },
      { forms: "intyg{,et,en} försäkr{an,ingar,ingarna,ing,ingen}", act: "confirm", takes: "om:np om:that", light: `${ge}` },
      { act: "accuse", takes: "om:np om:that om:inf mot:np för:np", light: `${rikta} ${komma} ${fälla} ${ha}`, forms: `anklagelse{,n,r,rna} beskyllning{,en,ar,arna}
        brottsmisstank{e,en,ar,arna} misstank{e,en,ar,arna} insinuation{,en,er,erna} tillvitelse{,n,r,rna}` },
      { act: "accuse", takes: "om:np för:np mot:np för:that", light: `${väcka} ${göra}`, forms: `åtal{,et,en,spunkt,spunkten,spunkter} åtalspunkterna anmäl{an,ningar,ningarna}
        polisanmäl{an,ningar} stämning{,en,ar,arna,sansökan} stämningsansökningar` },
      { act: "warn", takes: "om:np om:that för:np för:that för:inf mot:np", light: `${utfärda} ${rikta} ${ge} ${komma} ${slå}`, forms: `varning{,en,ar,arna}
        förvarning{,en,ar,arna} larm{,et,en} varningssignal{,en,er,erna} varningsrop{,et,en} avrådan` },
      { act: "threaten", takes: "om:np om:that om:inf mot:np mot:inf", light: `${rikta} ${komma} ${ställa} ${lägga}`, forms: `hot{,et,en,else,elsen,elser,elserna}
        ultimatum{,et,en} varsel{,et,en}` },
      { act: "promise", takes: "om:np om:that om:inf", light: `${ge} ${komma} ${avlägga}`, forms: `löfte{,t,n,na} vallöfte{,t,n,na} utfästelse{,n,r,rna} garanti{,en,er,erna}
        åtagande{,t,n,na}` },
      { act: "demand", takes: "på:np på:that på:inf om:np om:that om:inf", light: `${ställa} ${rikta} ${framföra} ${resa} ${ha}`, forms: `krav{,et,en} fordr{an,ingar} begäran
        yrkande{,t,n,na}` },
      { act: "demand", takes: "om:np om:that om:inf till:np inf", light: `${ge} ${rikta} ${utfärda} ${komma}`, forms: `uppmaning{,en,ar,arna} maning{,en,ar,arna} order{,et,en}
        instruktion{,en,er,erna} rekommendation{,en,er,erna} råd{,et,en} påbud{,et,en} uppfordran påtryckning{,en,ar,arna}` },
      { act: "plan", takes: "på:np på:inf för:np om:np om:that om:inf inf that", light: `${ha} ${lägga}`, forms: `plan{,en,er,erna} avsikt{,en,er,erna} ambition{,en,er,erna}
        intention{,en,er,erna} målsättning{,en,ar,arna} mål{,et,en} föresats{,en,er,erna}` },
      { act: "plan", takes: "om:np om:that om:inf på:np till:np", light: `${komma} ${lägga} ${ge} ${ha}`, forms: `förslag{,et,en} lagförslag{,et,en} motion{,en,er,erna}
        initiativ{,et,en} proposition{,en,er,erna} idé{,en,er,erna} erbjudande{,t,n,na} anbud{,et,en}` },
      { act: "plan", takes: "om:np om:that om:inf inf", light: `${fatta} ${komma} ${ge} ${göra}`, forms: `beslut{,et,en} överenskommelse{,n,r,rna} avtal{,et,en}
        avisering{,en,ar,arna}` },
      { forms: "vägran", act: "plan", takes: "inf", light: `${uttrycka}` },
      { act: "estimate", takes: "om:np om:that av:np that", light: `${göra} ${ge} ${komma} ${lägga}`, forms: `bedömning{,en,ar,arna} uppskattning{,en,ar,arna}
        prognos{,en,er,erna} beräkning{,en,ar,arna} kalkyl{,en,er,erna} förutsägelse{,n,r,rna} spådom{,en,ar,arna} gissning{,en,ar,arna}` },
      { act: "estimate", takes: "om:np om:that på:np på:that om:inf that", light: `${ha} ${uttrycka}`, forms: `förväntning{,en,ar,arna} förhoppning{,en,ar,arna}
        farhåg{a,an,or,orna}` },
      { forms: "tro tron hopp{,et} övertygelse{,n,r,rna} förtroende{,t,n,na}", act: "believe", takes: "på:np på:that om:that om:inf om:np", light: `${uttrycka} ${ha}` },
      { act: "believe", takes: "om:np om:that that", light: `${ha} ${uttrycka} ${driva}`, forms: `åsikt{,en,er,erna} uppfattning{,en,ar,arna} ståndpunkt{,en,er,erna}
        hållning{,en,ar,arna} inställning{,en,ar,arna} mening{,en,ar,arna} syn synen linje{,n,r,rna} tes{,en,er,erna} teori{,en,er,erna} hypotes{,en,er,erna} tank{e,en,ar,arna}`
        },
      { act: "believe", takes: "för:np för:that över:np över:that om:that kring:np", light: `${uttrycka} ${ha}`, forms: `oro oron rädsl{a,an,or,orna} fruktan bekym{mer,ret,ren}
        ängslan missnöje{,t} tviv{el,let,len} tvekan skepsis{,en}` },
      { forms: "fråg{a,an,or,orna} följdfråg{a,an,or,orna} undran", act: "ask", takes: "om:np om:that om:wh wh", light: `${ställa} ${rikta} ${resa}` },
      { act: "ask", takes: "om:np om:that om:inf till:np", light: `${rikta} ${komma} ${ge} ${framföra}`, forms: `vädjan bön{,en,er,erna} anhållan hemställan förfråg{an,ningar}
        ansök{an,ningar} begäran` },
      { forms: "önsk{an,emål,emålet,emålen} förbön{,en,er,erna}", act: "ask", takes: "om:np om:that om:inf", light: `${uttrycka} ${ha} ${framföra}` },
      { act: "correct", takes: "om:np av:np för:np för:that", light: `${göra} ${ge} ${komma}`, forms: `rättelse{,n,r,rna} korrigering{,en,ar,arna} tillrättaläggande{,t,n,na}
        ursäkt{,en,er,erna} avbön{,en}` },
      { act: "praise", takes: "för:np för:that till:np över:np", light: `${ge} ${rikta} ${få}`, forms: `beröm{,met} lovord{,en} hyllning{,en,ar,arna} komplimang{,en,er,erna}
        erkänsla{,n} tack{,et} gratulation{,en,er,erna}` },
      { act: "criticise", takes: "mot:np mot:that för:np för:that till:np över:np om:that", light: `${rikta} ${komma} ${framföra} ${sända} ${dela} ${ge} ${få}`, forms:
        `kritik{,en} käng{an,a,or} attack{,en} angrepp{,et} hån hånet utfall{,et} utspel{,et,en} pik{,en,ar} gliring{,en,ar,arna} sågning{,en,ar,arna} invektiv{,et,en}
        fördömande{,t,n,na} klagomål{,et,en} förebråelse{,n,r,rna}` },
    ],
    according: [
      { forms: "enligt enligt_uppgift_till enligt_uppgifter_till enligt_uppgift_från enligt_uppgifter_från enligt_uppgifter_i enligt_uppgifter_som_når i_enlighet_med med_stöd_av av_döma_av att_döma_av med_åberopande_av", act: "say" },
      { forms: "med_hänvisning_till under_hänvisning_till med_referens_till som_hänvisar_till och_hänvisar_till som_citerar", act: "say", cites: true },
      { forms: "står_det_i står_det_på framgår_det_av framkommer_det_i framgår_av framkommer_av heter_det_i heter_det_från lyder_det_från lyder_det_i låter_det_från skrivs_det_i hörs_det_från kommer_det_från", act: "say" },
      { forms: "det_står_i det_framgår_av det_heter_i", act: "say", after: true },
      { forms: "i_ögonen_på i_enlighet_med_uppgifter_från efter_uppgifter_från på_uppgift_av", act: "say" },
      { forms: "menar_man_hos menar_man_på säger_man_på säger_man_hos uppger_man_på uppger_man_hos", act: "say" },
    ],
    reportatives: [
      { forms: "ska skall", hedge: "alleged", with: "ha" },
      { forms: "lär", hedge: "alleged" },
      { forms: `
        enligt_uppgift enligt_obekräftade_uppgifter enligt_ännu_obekräftade_uppgifter enligt_oberoende_uppgifter enligt_samstämmiga_uppgifter
        enligt_{rykten,ryktet,ryktena,utsago,hörsägen} enligt_vad_som_{sägs,påstås} som_det_{sägs,heter} sägs_det påstås_det hävdas_det ryktas_det uppges_det tros_det påstått
        förment{,a} påstådd{,a} föregiven ryktesvis av_ryktena_att_döma om_uppgifterna_stämmer om_man_får_tro_ryktena`, hedge: "alleged" },
    ],
    conditional: "om ifall såvida såvitt därest förutsatt_att under_förutsättning_att under_förutsättningen_att i_händelse_av i_fall med_mindre",
    unconfirmed: `
      har_inte_kunnat_bekräftas har_inte_kunnat_verifieras har_inte_gått_att_bekräfta har_inte_gått_att_verifiera går_inte_att_bekräfta går_inte_att_verifiera kan_inte_bekräftas
      kan_inte_verifieras kunde_inte_bekräftas kunde_inte_verifieras gick_inte_att_bekräfta gick_inte_att_verifiera har_inte_bekräftats har_ännu_inte_bekräftats
      har_inte_kunnat_bekräftas_oberoende har_inte_kunnat_verifieras_oberoende inte_bekräftats_från_oberoende_håll inte_kunnat_bekräftas_av_oberoende_källor
      inte_oberoende_bekräftats inte_kunnat_kontrolleras obekräfta{de,t,d} inte_är_bekräftat är_inte_bekräfta{t,de} ännu_inte_bekräftat saknar_oberoende_bekräftelse
      utan_oberoende_bekräftelse inte_kunnat_styrkas kan_inte_styrkas inga_bevis_för utan_att_lägga_fram_bevis utan_att_presentera_bevis utan_belägg oklart_om_uppgifterna_stämmer`,
    doubt: `
      kan kunde torde lär kanske möjligen är_möjligt möjligt_att troligen troligt förmodligen antagligen sannolikt eventuellt måhända förhoppningsvis i_praktiken praktiskt_taget så_gott_som i_princip
      väntas befaras tycks verkar riskerar uppenbarligen tydligen`,
    softeners: "skulle borde tror räknar_med väntar_sig",
    that: "att",
    wh: "om ifall huruvida hur varför vad vem vilka vilken vilket vems när var vart varifrån hurdan hurdana",
    toInfinitive: "att",
    as: "som såsom",
    by: "av från",
    toldTo: `
      till för inför i_en_intervju_med i_intervju_med i_en_intervju_för i_intervju_för i_en_intervju_i i_samtal_med i_ett_samtal_med under_en_intervju_med vid_en_intervju_med
      i_en_exklusiv_intervju_med i_ett_m{ejl_till,ail_till} i_ett_sms_till i_ett_brev_till i_en_kommentar_till i_ett_skriftligt_svar_till i_ett_uttalande_till
      i_ett_meddelande_till i_en_skriftlig_kommentar_till på_en_fråga_från`,
    via: "på i via genom under vid inför över med",
    media: `
      uttalande{,t,n} pressmeddelande{,t,n} pressträff{,en,ar} presskonferens{,en,er} pressbriefing{,en} intervju{,n,er} tv-intervju radiointervju tv-sändning direktsändning
      sändning{,en} inlägg{,et,en} facebookinlägg instagraminlägg blogg{inlägg,,en} tweet{,en,s} tråd video{,n,klipp,klippet} videomeddelande video{tal,länk} film{,en} klipp{,et}
      tal talet tv-tal{,et} linjetal nyårstal sommartal anförande{,t,n} föredrag{,et} föreläsning mejl{,et} mail{,et} e-post brev{,et} skrivelse{,n} sms sms:et meddelande{,t}
      debattartikel{,n} debattinlägg replik{,en} krönika{,n} ledar{e,en,text} artikel{,n} insändare bok boken memoarer pod{d,den,cast,casten} program{,met} tv-program radio{,n}
      tv teve debatt{,en} tv-debatt partiledardebatt frågestund utfrågning{,en} förhör{,et,en} rätte{n,gången} huvudförhandlingen vittnesmål möte{,t} toppmöte{,t} konferens{,en}
      seminari{um,et} hearing briefing{,en} genomgång{,en} sociala_medier medier{,na} nätet webbplats{,en} hemsida{,n} sajt{,en} kanal{,en} telegramkanal konto{,t} plattform{,en}
      kommentar{,en} facebook twitter x instagram telegram truth_social linkedin tiktok youtube snapchat whatsapp bluesky threads vkontakte telefon{,samtal,samtalet} samtal{,et}
      predikan festtal motion ansökan stämningsansökan anmälan interpellation resolution protokoll{,et}`,
    outletNouns: `
      tidning{en,ens,} morgontidningen kvällstidningen affärstidningen lokaltidningen facktidningen nättidningen veckotidningen dagstidningen nyhetsbyrå{n,ns,} byrån{,s}
      telegrambyrån radio{n,ns,kanalen} tv-kanalen{,s} tv-bolaget kanal{en,ens,} etermediet public_service-bolaget nyhetssajten{,s} sajt{en,ens,} webbplatsen webbtidningen
      magasin{et,ets,} tidskriften{,s} medie{t,huset,bolaget} nyhetsmagasinet nyhets{kanalen,tjänsten} portalen nyhetsportalen bloggen podden programmet redaktionen utgåvan
      publikationen bladet
      fackbladet branschtidningen tabloiden ekonomitidningen sportkanalen nyhetsprogrammet debattprogrammet granskningsprogrammet radioprogrammet tv-programmet morgonprogrammet
      podcasten nättidskriften vetenskapstidskriften läkartidskriften medicintidskriften facktidskriften telegramkanalen youtubekanalen`,
    documents: `
      rapport{,en,er,erna} delrapport{,en,er,erna} slutrapport{,en,er,erna} årsrapport{,en,er,erna} kvartalsrapport{,en,er,erna} lägesrapport{,en,er,erna}
      polisrapport{,en,er,erna} forskningsrapport{,en,er,erna} delårsrapport{,en,er,erna} bokslut{,et,en} undersökning{,en,ar,arna} opinionsundersökning{,en,ar,arna}
      väljarundersökning{,en,ar,arna} mätning{,en,ar,arna} opinionsmätning{,en,ar,arna} väljarbarometer enkät{,en,er,erna} studie{,n,r,rna} metastudie{,n,r,rna}
      granskning{,en,ar,arna} utredning{,en,ar,arna} haveriutredning{,en,ar,arna} förundersökning{,en,ar,arna} kartläggning{,en,ar,arna} analys{,en,er,erna}
      sammanställning{,en,ar,arna} genomgång{,en,ar,arna} utvärdering{,en,ar,arna} statistik{,en} siffr{a,an,or,orna} prognos{,en,er,erna} väderprognos{,en,er,erna}
      konjunkturbarometer beräkning{,en,ar,arna} bedömning{,en,ar,arna} kalkyl{,en,er,erna} uppgift{,en,er,erna} underrättelseuppgift{,en,er,erna} data{,n,t} dokument{,et,en}
      domstolshandling{,en,ar,arna} handling{,en,ar,arna} rättegångshandling{,en,ar,arna} domstolsdokument{,et,en} protokoll{,et,en} förhörsprotokoll{,et,en} åtal{,et,en}
      stämning{sansökan,,en,ar,arna} dom{,en,ar,arna,slut,slutet,sluten} beslut{,et,en} lag{,en,ar,arna,text,texten,texter,texterna} förordning{,en,ar,arna} direktiv{,et,en}
      avtal{,et,en} kontrakt{,et,en} brev{,et,en} mejl{,et,en} promemori{a,an,or,orna} pm resolution{,en,er,erna} deklaration{,en,er,erna} uttalande{,t,n,na}
      pressmeddelande{,t,n,na} artik{el,eln,lar,larna} ledarartik{el,eln,lar,larna} bok boken memoarer satellitbild{,en,er,erna} bild{,en,er,erna} film{,en,er,erna}
      video{,klipp,klippet,klippen} inspelning{,en,ar,arna} ljudinspelning{,en,ar,arna} loggbok text{,en,er,erna} käll{a,an,or,orna} kart{a,an,or,orna} tabell{,en,er,erna}
      diagram{,et,en} index{,et,en} test{,en,er,erna} prov{,et,en} obduktion{,en,er,erna} intyg{,et,en} läkarintyg{,et,en} anmälan polisanmälan skrivelse{,n,r,rna}
      yttrande{,t,n,na} remissvar{,et,en} motion{,en,er,erna} proposition{,en,er,erna} betänkande{,t,n,na} budget{,en,ar,arna} resultat{,et,en} valresultat{,et,en}
      vallokalsundersökning{,en,ar,arna} webbplats{,en,er,erna} hemsid{a,an,or,orna} sajt{,en,er,erna} vittnesmål{,et,en} bevis{,et,en} avsiktsförklaring{,en,ar,arna}
      forskning{,en} indikator{,n,er,erna} nyckeltal{,et,en} riktlinje{,n,r,rna} policy manual{,en,er,erna} schema{,t,n,na} anteckning{,en,ar,arna} skylt{,en,ar,arna}
      intervjusvar{,et,en} översyn{,en,er,erna} inventering{,en,ar,arna} tillsyn bevisning budskap{,et,en} kommuniké{,en,er,erna} slutdokument{,et,en} vitbok databas{,en,er,erna}
      register{,et,en}`,
    surveys: "{,opinions,väljar,parti}undersökning{,en,ar,arna} {,opinions,väljar}mätning{,en,ar,arna} enkät{,en,er} {,enkät}studie{,n,r} väljarbarometer{,n} partibarometer{,n} opinionsundersökning",
    standIns: "det detta så allt saken nyheten informationen det_här dessa_uppgifter uppgiften uppgifterna beskedet det_sistnämnda allt_detta så_här",
    passes: "cite{rar,ras,rade,rades,rat,rats} återge{r,s,tt,tts} återgav{,s} återgiv{it,its,na,en} refere{rar,ras,rade,rades,rat,rats} hänvisa{r,de,t} uppmärksamma{r,s,de,des,t,ts} plocka{r,s,de,des,t,ts} vidarebefordra{r,s,de,des,t,ts} sprid{er,s,it,its} spred{,s}",
    utterances: "ord{,en} citat{et,en,} uttalande{t,na,n,} uppgift{en,er,erna,} kommentar{en,er,erna,} svar{et,en,} utspel{et,} påstående{t,n,na} besked{et,} intervju{n,er,erna} inlägg{et,en,}",
    about: "om",
    hears: "sedd sett granskad läst intervjua{d,des,ts,t} utfråga{d,des,ts,t} tillfråga{d,des}",
    uses: ["quote-cue-source", "source-cue-quote", "turn-cue-source", "announced-quote", "bare-quote", "source-cue-that", "source-cue-clause", "source-cue-inf", "source-cue-object", "clause-cue-source",
      "according-clause", "clause-according", "noun-cue", "standalone", "reportative", "headline-colon", "headline-dash", "passive-subject", "impersonal"],
  },

  grammar: {
    pronouns: "hon:f han:m hen:i de:p dom:p det:n den:n man:i jag:1 vi:1p du:2 ni:2 någonting:n allting:n detsamma:n nånting:n ingenting:n intet:n allesammans:p alltihop:n densamma:n allihop:p desamma:p envar:i alltsammans:n dennes:m som:r vem:r vilka:r vilken:r vilket:r ingen:i någon:i alla:p båda:p bägge:p denne:m denna:f dessa:p dessa:p vederbörande:i",
    objectPronouns: "mig mej oss dig dej er eder honom henne hen den det dem dom sig sej varandra varann en",
    possessives: "min mitt mina vår vårt våra din ditt dina er ert era hans hennes hens dess deras sin sitt sina vars vilkas ens varandras bådas allas ingens någons densammes denas",
    ours: "vår vårt våra",
    determiners: `
      en ett den det de denna detta dessa denne den_här det_här de_här den_där det_där de_där någ{on,ot,ra} nån nåt ing{en,et,a} var{je,,t} all{,t,a} hela halva samma sådan{,t,a}
      vilk{en,et,a} fler{a,} många få färre mycket lite mer mest båda bägge ena endera andra anna{n,t} var{dera,annan,tannat} ytterligare övriga samtliga enstaka åtskilliga
      somliga viss{a,,t} diverse flertalet ett_par en_del en_rad ett_{antal,fåtal,flertal} någondera varenda vartenda`,
    prepositions: `
      i på av för med till från om vid under över genom efter mellan mot utan ur hos inom åt per bland sedan sen före utom ifrån utanför trots kring bredvid emot bakom inför å
      via omkring emellan utöver oavsett igenom uppför runt ovanför nära förbi förutom nedanför längs{,med} inklusive exklusive intill gentemot nerför nedför angående beträffande
      rörande gällande undan ovanpå inifrån utifrån innanför fram{för,om} in_i ut_ur upp_i ner_i ute_i inne_i uppe_på nere_i in_på ut_på fram_till ända_till jämte tillika bortom
      mitt{emot,_emot} tvärs{_över,över} inuti utmed utefter utför nedom ovan invid allt{sedan,ifrån} medelst förmedelst minus plus kontra versus enligt i_stället_för
      istället_för på_grund_av till_följd_av med_anledning_av i_samband_med tack_vare med_hjälp_av i_form_av i_fråga_om när_det_gäller vad_gäller vad_beträffar apropå
      med_tanke_på med_avseende_på i_och_med för_att_inte_tala_om till_skillnad_från i_li{khet_med,nje_med} i_kraft_av i_spåren_av i_skuggan_av i_händelse_av på_väg_till
      för_skull frånsett bortsett_från oberoende_av à anti pro sånär_som på_uppdrag_av i_brist_på i_motsats_till i_syfte vid_sidan_av i_när{heten_av,varo_av} å_ena_sidan`,
    coordinators: "och eller men samt utan ty både såväl varken antingen dels så plus & respektive men_även liksom",
    adversatives: "men",
    subordinators: `
      när då medan innan eftersom därför_att för_att så_att om ifall såvida fast{än,} även_om trots_att utan_att genom_att efter_att tills till_dess_att förrän
      allt{eftersom,medan} så_{snart,länge,fort} i_och_med_att med_tanke_på_att på_grund_av_att tack_vare_att liksom såsom som_om lika_som än ju desto såvitt såtillvida i_fall
      därest emedan enär ehuru medans i_stället_för_att istället_för_att till_följd_av_att på_så_sätt_att oavsett_{om,hur} vare_sig huruvida var{efter,på,vid,_gång,je_gång}
      samtidigt_som sedan_dess_att alldenstund bara fram_till_att däremot_att ända_tills`,
    relatives: "som vilken vilket vilka vars där dit varifrån varvid varmed varefter varpå varigenom därifrån",
    auxiliaries: `
      är var vore har hade kan kunde ska skall skulle vill{,e} måste får fick bör borde blir blev lär torde må måtte kommer_att kom_att bruka{r,de} behöv{er,de} tänker hinner
      hann orka{r,de} våga{r,de} slipper slapp tyck{s,tes} verka{r,de} ser_ut_att såg_ut_att råka{r,de} lycka{s,des} försök{er,te} börja{r,de} sluta{r,de}`,
    auxiliariesNonFinite: "gå stå se ge ta nå dö bo slå dra le be fly sy bära vara varit ha haft kunna kunnat skola skolat vilja velat få fått bli blivit bliva måst bruka brukat behöva behövt kommit_att komma_att hinna hunnit orka orkat våga vågat slippa sluppit låta låtit börja börjat försöka försökt lyckats",
    passiveAuxiliaries: "är var varit vara vore blir blev blivit bli",
    negations: "inte ej icke aldrig knappast knappt knappats ingen inget inga ingenting ingalunda inte_alls varken inte_ens",
    nobody: "ingenstans ingendera",
    adverbs: `
      också även bara nu då så där här dock emellertid däremot dessutom alltså ju nog väl visst kanske kanhända möjligen troligen förmodligen antagligen sannolikt säker{t,ligen}
      givetvis naturligtvis självklart förstås självfallet tydligen uppenbarligen faktiskt egentligen verkligen nämligen därför ändå likväl likafullt ändock trots_allt åtminstone
      i_alla_fall i_varje_fall i_synnerhet framför{_allt,allt} särskilt speciellt främst mest först först_och_främst sist slutligen till_s{lut,ist} omsider äntligen sedan sen
      därefter därpå senare tidigare nyligen nyss redan ännu fortfarande allt{jämt,id} ofta{,st} ibland sällan stundom emellanåt då_och_då någonsin igen åter{,igen} på_nytt ånyo
      genast omedelbart direkt strax snart plötsligt hastigt snabbt långsamt gradvis successivt småningom så_småningom tillsammans samtidigt under_tiden emellan numera nuförtiden
      hittills dittills fram{över,deles} vidare mer mera mindre minst mycket lite{,t} något ganska rätt tämligen relativt väldigt oerhört alldeles helt fullt totalt fullständigt
      delvis till_stor_del huvudsakligen i_huvudsak mestadels vanlig{tvis,en} normalt i_regel som_regel i_allmänhet generellt överlag i_pr{incip,aktiken} i_grunden nästan
      nära{på,_nog} uppåt nedåt inåt utåt framåt bakåt hemåt bort{,a} fram{,me} hem hemma hit dit in inne ner nere ned upp uppe ut ute härifrån därifrån någonstans ingenstans
      överallt annars eljest istället i_stället tvärtom snarare hellre helst gärna tyvärr dessvärre lyckligtvis förhoppningsvis olyckligtvis märkligt_nog intressant_nog
      bland_annat till_exempel exempelvis t.ex. bl.a. dvs det_vill_säga så_att_säga med_andra_ord kort_sagt enkelt_uttryckt rent{_av,av} till_och_med t.o.m. ens inte_minst
      lika{så,ledes} jämväl lika precis just exakt endast enbart blott uteslutande allra ungefär omkring cirka knappt drygt hela bara_så_att_säga öppet tydligt klart bestämt
      skarpt starkt kraftigt hårt upprepade_gånger vid_flera_tillfällen flera_gånger ännu_en_gång en_gång gång_på_gång än_en_gång på_sikt på_längre_sikt i_förlängningen
      officiellt formellt offentligt privat anonymt personligen själv{,a} i_sin_tur för_{sin_del,egen_del} å_sin_sida från_sin_sida ytterst bokstavlig{en,t_talat} ärligt_talat
      uppriktigt_sagt allvarligt på_allvar kort torrt skämtsamt glatt nöjt bittert stolt syrligt uppgivet sammanbitet skrattande diplomatiskt försiktigt skriftlig{t,en} muntligen
      kortfattat ödmjukt ironiskt leende argt upprört lugnt tyst högt rakt_{ut,på_sak} därmed härmed därigenom sålunda således följaktligen allt{mer,_mer,för} tillräckligt desto
      långt läng{e,re} vidare_till efteråt dessförinnan innan förut förr fordom därtill därutöver härnäst ihop isär kvar om omigen om_igen samman sönder undan tillbaka snarast
      närmast hursomhelst hur_som_helst i_själva_verket rakt ärligt aktivt initialt ursprungligen inledningsvis avslutningsvis nyligen_också särdeles ovanligt enormt extremt
      otroligt fruktansvärt ordentligt rejält betydligt avsevärt väsentligt markant knappast_ens hemskt jätte- alls heller riktigt lätt ständigt bra allmänt bättre illa bäst
      automatiskt praktiskt medvetet föga visserligen dubbelt ivrigt opp iväg annorlunda ekonomiskt någorlunda utmärkt därute ombord jämnt överhuvud{taget,_taget}
      över_huvud_taget tidig{t,ast} senast förvisso effektivt fortare djupt utomordentligt ont häftigt omöjligt därinne absolut tätt strängt systematiskt sakta genomgående
      slumpmässigt minsann självständigt likadant dåligt politiskt tillrätta härigenom nedan radikalt omedvetet förresten rättsligt detaljerat teoretiskt separat intensivt tvärt
      nervöst tillbaks slarvigt loss ilsket hjälplöst ihjäl våldsamt konsekvent jämförelsevis kategoriskt militärt juridiskt tekniskt historiskt internationellt nationellt
      globalt lokalt regionalt ensamt gemensamt enhälligt enstämmigt samfällt unisont preliminärt slutgiltigt definitivt tillfälligt permanent frivilligt motvilligt aggressivt
      hotfullt vänligt artigt rasande uppriktigt hjärtligt felaktigt korrekt riktigt_nog mycket_riktigt märkbart synbart tydligtvis uppenbart bevisligen veterligen påtagligt
      förvånande_nog ironiskt_nog paradoxalt_nog glädjande_nog tyvärr_nog likt mitt bitvis styckvis parvis noga knutet där{av,om,vid,i,emellan} hädanefter varför_inte motsvarande
      ömsesidigt i_dagsläget i_nuläget för_närvarande f.n. just_nu hela_tiden stundtals periodvis tidvis årligen dagligen om_och_om_igen i_onödan förgäves`,
    timeWords: `
      måndag{,en,s} tisdag{,en,s} onsdag{,en,s} torsdag{,en,s} fredag{,en,s} lördag{,en,s} söndag{,en,s} i_måndags i_tisdags i_onsdags i_torsdags i_fredags i_lördags i_söndags
      igår i_går idag i_dag imorgon i_morgon imorse i_morse ikväll i_kväll inatt i_natt i_eftermiddag i_för{middag,rgår} härom{dagen,sistens} nyligen nu måndagskväll{,en}
      tisdagskväll{,en} onsdagskväll{,en} torsdagskväll{,en} fredagskväll{,en} lördagskväll{,en} söndagskväll{,en} måndagsmorgon{,en} tisdagsmorgonen onsdagsmorgonen
      torsdagsmorgonen fredagsmorgonen lördagsmorgonen söndagsmorgonen måndagseftermiddagen tisdagseftermiddagen onsdagseftermiddagen torsdagseftermiddagen fredagseftermiddagen
      lördagseftermiddagen söndagseftermiddagen morgonen förmiddagen eftermiddagen kvällen natten dagen veckan helgen månaden året morgon kväll natt i_år i_fjol ifjol
      förra_{året,veckan,månaden} nästa_{år,vecka,månad} i_helgen i_veckan i_somras i_vintras i_våras i_höstas i_sommar i_vinter i_vår i_höst januari februari mars april maj juni
      juli augusti september oktober november december sommaren vintern våren hösten årsskiftet dygnet timmen minuten stunden en_stund_senare en_dag_senare dagen_{efter,innan}
      senaste_tiden på_senare_tid sedan_dess de_senaste_{dagarna,åren} i_dagarna i_dessa_dagar vid_{lunchtid,midnatt} klockan kl`,
    verbs: `
      rör svälter svalt drunkna{r,de} omkom{mer,} skadeskjuter hjälps fattas behärska{r,de} beröva{s,des} vräker beslagt{ar,og,ogs,as} råna{r,de,des} stals utpressar smuggla{r,de,s}
      bluffar lurades misshandla{de,r} knivskars sköts avliva{s,des} jagas vaccinera{s,des} smitta{s,des} operera{s,des} vårdar behandlade friställ{s,des} permittera{s,des}
      varsla{s,des} strejkade blockera{de,s} demonstrera{r,de} marschera{r,de} firade gifte{,r} skilde separera{r,de} förlova{r,de} bojkotta{r,de} inviger premiärvisas släpptes
      sänd{es,s} visa{s,des} tryck{s,tes} utges utgavs utkom{,mer} budar klubbar auktioneras renovera{r,de,s} uppför{s,des} plantera{s,des} skördas fiska{s,des} jagades fälls
      odla{r,de,s} beta{r,de} häcka{r,de} flyttar gräddas kokas stek{as,er,te} koka{r,de} baka{r,de} finns fanns anses ansågs gick går kom kommer stod står låg ligger satt sitter
      tog tar gav ger fann finner höll håller lade la lägger ställ{er,de} sätter satte drog drar bär bröt bryter bjöd bjuder bröts brinner brann bygg{s,de,er} bor bodde dog dör
      döda{de,r,des,s} drabba{r,de,des,s} driver drev{,s} drivs dröj{er,de} del{ade,as,ades,tar,tog} dömdes döms dök dyker erövra{de,r} erbjuds ers{ätter,atte,attes,ätts} flyger
      flög fly{dde,r,ttade,ttas,ttades} följ{de,er,s,des} föll faller för{svann,svinner,lorar,lorade,stör,störde,stördes,störs,ändrar,ändrade,ändras,ändrades} fungera{r,de}
      fyll{er,de} fånga{r,de} föds föddes genomför{,de,s,des} gäll{er,de} gör gjorde görs gjordes gömmer gömde griper grep{,s} grips grunda{des,r} hamna{r,de} handla{r,de}
      hjälp{er,te} hän{der,de,gde,ger} hör{,de,s,des} hitta{r,de,s,des} höj{er,de,s,des} hyr hyrde häkta{s,des} inne{bär,bar,håller,höll} inför{des,s,de} ingår ingick
      inträffa{r,de} inled{de,er,s,des} involverar jobba{r,de} jaga{r,de} kalla{s,des} kasta{de,r} klara{r,de} klättra{de,r} kosta{r,de} kör{,de,des,s} köp{er,te,s,tes}
      krossa{de,r} kän{ner,de,ns,des} kämpa{r,de} kliver klev krocka{de,r} landa{r,de} led{er,de,s,des} lev{er,de,ererar,ererade} lider likna{r,de} lämna{r,de,s,des} lossna{r,de}
      lyfts löper löpte lös{er,te,es,tes} luta{r,de} lär låser låste läs{er,te,es,tes} mis{ter,te,slyckas} misslyckades möt{er,te,s,tes} missa{r,de} mår mådde mörda{des,s}
      minska{r,de} når nådde nås nåddes närma{r,de} nöjer nöjde omfatta{r,de} orsaka{r,de,des,s} omringa{r,de} pass{erar,erade,ar,ade} pågår pågick placera{r,de} plocka{r,de}
      påverka{r,de,s} producera{r,de} påbörja{s,des} råder rådde reser reste rin{ger,gde,ner} rann rymmer rymde ryck{er,te} räck{er,te} rädda{r,de,des} räkna{s,des} rörde rörs
      rusa{r,de} sakna{r,de,s,des} samla{r,de,s,des} ska{dar,dade,dades,das,par,pade,pas,pades} skicka{r,de,s,des} skiljer skiner skär skar sköt skjut{er,s} sker skedde sluter
      slöt slits slet slä{cker,ckte,cktes,pper,ppte,pps} slog slår slås slogs smälte{r,} somna{r,de} sover sov spela{r,de,s,des}
      spr{ang,inger,ack,icker,ängde,änger,ängdes,ed,ider,ids,eds} starta{de,s,des} stanna{r,de} stiger steg stjäl stal stoppa{de,s,des} stäng{de,er,s,des}
      stö{rtade,rtar,der,dde,djer,ttade} styr{,de,s,des} sviker svek svarade sjunger sjöng sjunker sjönk säljer sålde säljs såldes sänk{er,te,s,tes} ser såg ses sågs sätts sattes
      sök{er,te,s,tes} tappa{r,de} till{hör,hörde,åter,ät} tjäna{r,de} tillverka{r,de} träffa{r,de,s,des} träna{r,de} tvinga{r,de,s,des} tål tålde tas togs
      till{sätts,sattes,träder,trädde} teckna{r,de} undersök{er,te,s} utred{er,de,s,des} underteckna{de,r} undv{iker,ek} upp{hör,hörde,lever,står,stod,når,nådde,gick,går}
      utför{,de,s,des} utgör utgjorde uts{es,ågs,ätts,attes,atte} utveckla{s,des} utöka{r,de} utebl{ir,ev} vann vinner vakna{r,de} valde välj{er,s} valdes vände{r,} väck{er,te}
      växer växte vet visste vågar väger vägde vila{r,de} vista{s,des} vårda{s,des} vädrar värm{er,de} åker åkte äger ägde äter ägs ägdes ändra{s,des} öppna{de,s,des} ökar ökade
      över{ger,gav,lever,levde,tar,tog} anl{änder,ände,itar,itade} ansl{uter,öt} använd{er,e,s,es} arbeta{r,de} anmäl{er,de} avgår avgick avlider avled avbr{öts,yts}
      avs{attes,lutas,lutades,löjas} avtar avtog anordna{r,de} avlös{er,te} arrangera{r,de} anda{s,des} anfaller anföll backar bero{r,dde} bilda{r,de,des} bedr{iver,ev,ivs}
      befinner befann beg{år,ick,raver,ravde,ravdes} beh{andlar,andlas,åller,öll} belöna{s,des} bes{öker,ökte,öks,öktes,egrar,egrade,tår,tod} bevilja{r,de,des} betala{r,de,s}
      betyd{er,de} bevaka{r,de} bidr{ar,og} binder blockerar blås{er,te} bomba{r,de,des} brakar brister brast byt{er,te,s,tes} bäddar börjar döljer dolde dricker drack
      evakuera{r,de,des,s} exp{orterar,loderade,loderar} existera{r,de} expanderar fastna{de,r} fira{r,s,des} finansiera{r,de}
      för{bereder,beredde,bättrar,bättrade,ekommer,ekom,egick,egår,handlar,handlade,hindrar,hindrade,hörs,hördes}
      för{länger,längde,längs,längdes,längts,senas,senades,ser,såg,svårar,svårade,vandlas} förv{andlades,ärrar,ärrade} fortg{år,ick} fryser frös fälldes föredr{ar,og}
      fri{gavs,ges,as,ades} förenar gråter grä{t,ver,vde} glider gled glöm{mer,de} hindra{r,de} hämta{r,de} här{skar,stammar,jar,jade} hoppade hota{s,des} hänförs importerar
      inkludera{r,de} informeras inspirera{s,des} inrättades installerar intar intog inser insåg inv{aderade,aderar,igs,igdes,igde} jublade kontrollera{r,de} koncentrerar
      konfronteras kollapsa{de,r} krascha{de,r} kvarst{år,od} kompletterar leker lekte locka{r,de} lura{r,de} löna{r,de} mobilisera{r,de} misshandla{s,des} möjliggör måler målade
      märk{s,tes,er,te} neka{s,des} obducerades ockupera{r,de} organisera{r,de} pensioneras pröva{r,de} rankas regna{r,de} ras{ade,ar,eras,erades} repareras representera{r,de}
      respekterar riskera{r,de} rivs revs rikta{s,des} rulla{r,de} rösta{r,de} rättar röker sjösattes snöa{r,de} skaka{r,de} skydda{r,de} skyller slutade smyger smög sopade
      spara{r,de} sprutade stammar sticker stack stre{d,jkar} städa{r,de} stör{s,des} stärk{er,te,s} svävar sysslar syns syntes tackade titta{r,de} trappa{s,de,ts} triv{s,des}
      träng{de,er} tynger tystna{r,de} tände{,r} upprätt{håller,as} upp{skjuts,täcker,täckte,täcktes,täcks} utrustas utlös{te,er} utvisa{s,des} utsänds utvidgar vandra{r,de}
      vidt{ar,og,as} verkställs vinns vräkte vålla{r,de} åter{hämtar,kommer,kom,står,stod,vänder,vände,finns,fanns} åtföljs åtnjuter
      över{går,gick,lämnar,lämnade,förs,vakar,vakade,raskar,raskade,klagar,klagade,klagas,träffar,skrider} övar övade utgår utgick behöv{s,des} först{år,od} stirra{de,r} döljs
      förbl{ir,ev} klicka{r,de} avbr{öt,yter} lärde föder födde uppkom{mer,} sköt{er,te} bryr brydde skynda{de,r} vinka{de,r} böjde böjer ägna{r,de} ges jämför{de,} fördela{r,de}
      accepterar framkallar begränsa{r,de} utnyttjas upplös{es,tes} grundas medför{,de} motsvara{r,de} menas hålls hölls föreställ{de,er} granska{de,r} diskutera{r,de}
      lyssna{de,r} sträck{te,er} blinkade förvåna{de,r} uppnås tillkom{,mer} föreligger främjar krymp{er,te} till{åts,äts} resultera{r,de} inverkar överst{iger,eg} minskas
      utbetalas produceras upphäv{s,des} borrar erhåller erhöll överför{,de} träd{de,er} begränsades uppmuntrar aktiveras doldes studera{de,r} bered{de,er} begriper älska{r,de}
      skänker darrade servera{de,r} njöt njuter blanda{de,r} ställ{s,des} hette heter kysste utmärk{tes,er} tenderar berör{de,} kompenserar utbilda{r,de} omge{s,r} utgörs
      utspela{s,des} gilla{r,de} försörjer fostrar anställ{er,de} bevara{r,de} framst{år,od} intressera{de,r} samarbeta{r,de} tillämpa{r,s} diskutera{s,des} utveckla{r,de}
      struntar stagnerar tilldela{r,des} beaktas reducera{s,des} registrera{s,des} variera{r,de} förmår understiger utnyttja{des,r} bekämpa{s,r} skaffa{r,de} utformas växla{r,de}
      ramla{r,de} stoppar kryper kröp undg{år,ick} förbrukar framträd{er,de} fördubbla{s,des} flyter flöt tvättar justera{r,de} uppmärksamma{s,des} offrar satsa{r,de} slukar
      avsätter avviker avvek anstränger insjukna{de,r} koppla{s,des} stimulerar gavs avvecklade färdigställdes ingr{ep,iper} upprättar finansieras förfogar dominera{r,de} tränas
      putsar törs utrustar tillsatte gästa{r,de} underlättar förenklar bryts bevaras överensstämmer spanade snurrade pumpade strömma{de,r} envisades utlöstes umgås erövrades
      serveras intogs överlämnades uppenbarar skörda{r,de} trotsa{de,r} doftar vakta{de,r} fladdrade duger mätte mäter placerades basera{s,des} uppfyll{er,de} prioriterar
      försummar ordna{r,de} godkän{ns,des,de,ner} innefattar dämpades uppträd{de,er} återspeglar dansa{de,r} cyklade åstadkom{,mer} utsätter förfölj{er,s} undkom{mer,}
      hejda{r,de} sinade greppade ertappades avrätta{des,s} dömer åtalas friade deporterades internerades fängsla{des,s} kidnappa{des,s} bortfördes våldtogs överfölls knivhöggs
      besk{öts,juter} angreps avlossades detonera{de,r} torpederades bordades kapades havererade välte vräktes svep{te,er} översvämmade{,s} rensades tvångsförflyttades
      avyttra{de,r} förvärva{r,de} omsätter omsatte redovisade investera{r,de} utser utnämn{er,de,des} avskedade{,s} sparkade{s,} värva{de,r} kvittera{de,r} besegrades
      kvala{de,r} debutera{de,r} toppa{r,de} spurtade petades skrota{r,de} slopa{r,de,s} stramar skärp{er,te,s,tes} lätta{r,de,s} avskaffa{r,de,s,des} klubba{de,s,des}
      ratificera{r,de} rösta{des,s} dubblerade halvera{de,s} förs{tärker,tärkte,vagar,vagade} stabiliserar förbjöds tillfångatogs åter{tog,tar,erövrade} inringa{de,r}
      retirera{r,de} utplacera{de,r,des} patrullera{r,de} avfyra{de,r,des}`,
    endings: { finite: "ade ades erar iserar örde llde ggde vde mde ngde kte pte ördes lldes ktes ptes gdes vdes mdes ngdes", infinitive: "a", adjective: "ig iga igt isk iska iskt nska nsk nya stora unga gamla höga låga långa många små lig liga ligt sam samma samt bar bart lös lösa löst mässig mässiga full fulla ande ende", adverb: "ligen vis ledes deles", participle: "at it tt ts rt nt st kt pt lt mt yt ut" },
    verbSecond: true,
    compounds: true,
    dropsSubject: false,
  },

  names: {
    titles: `
      herr fru fröken hr mr mrs ms miss dr doktor professor docent lektor universitetslektor adjunkt fil._dr sir lord lady dame baron grev{e,inna} hertig{,inna} kung konung
      drottning kronprins{,essa} prins{,essa} kejsare tsar sultan emir schejk sheikh ayatolla storayatolla påve{,n} kardinal ärkebiskop biskop domprost kyrkoherde präst pastor
      fader syster broder imam rabbin mulla dalai_lama patriark president{,en} expresident ex-presidenten vicepresident vice_president vicepresidenten premiärminister{,n}
      vice_premiärminister statsminister{,n} vice_statsminister förbundskansler{,n} kansler utrikesminister{,n} försvarsminister{,n} finansminister{,n} justitieminister{,n}
      inrikesminister{,n} energiminister{,n} klimatminister{,n} miljöminister{,n} näringsminister{,n} handelsminister bistånds-_och_utrikeshandelsministern socialminister{,n}
      sjukvårdsminister{,n} hälsominister{,n} utbildningsminister{,n} skolminister{,n} kulturminister{,n} arbetsmarknadsminister{,n} migrationsminister{,n} jämställdhetsminister
      landsbygdsminister{,n} jordbruksminister infrastrukturminister{,n} bostadsminister civilminister{,n} affärsminister EU-minister{,n} biståndsminister{,n} minister{,n}
      exminister statsråd{,et} talman{,nen} partiledare{,n} vice_partiledare partisekreterare{,n} gruppledare{,n} språkrör{,et} oppositions{ledare,ledaren,råd}
      riksdagsledamot{,en} riksdagsman EU-parlamentariker{,n} europaparlamentariker parlamentsledamot{,en} kongressledamot{,en} senator{,n} guvernör{,en} borgmästare{,n}
      vice_borgmästare kommunalråd{,et} borgarråd finansborgarråd regionråd{,et} landshövding{,en} kommundirektör regiondirektör ordförande{,n} vice_ordförande
      statssekreterare{,n} kabinettssekreterare generalsekreterare{,n} nato{-chefen,chefen} EU-kommissionär{,en} kommissionsordförande{,n} rådsordförande utrikeschef
      EU:s_utrikeschef utrikestalesperson utrikespolitisk_talesperson ekonomisk-politisk_talesperson rättspolitisk_talesperson tales{person,personen,man,mannen,kvinna,kvinnan}
      presstales{person,personen,man,mannen} pressekreterare{,n} press{chef,chefen,ansvarig} informationschef kommunikationschef{,en} ambassadör{,en} chargé_d'affaires
      sändebud{,et} särskilde_sändebudet diplomat{,en} toppdiplomat{,en} chefsförhandlare{,n} säkerhetsrådgivare{,n} rådgivare{,n} stabschef{,en} diktator{,n} härskaren ledaren
      oligark{,en} miljardär{,en} finansman affärsman{,nen} general{,en,löjtnant,major} brigadgeneral{,en} överste{,n,löjtnant} överstelöjtnanten major{,en} kapten{,en}
      löjtnant{,en} fänrik sergeant korpral menig amiral{,en} konteramiral viceamiral kommendör{,kapten} överbefälhavare{,n} öb arméchef{,en} marinchef flygvapenchef
      försvarschef{,en} hemvärnschef befälhavare{,n} militär{chef,ledaren} rebelledare{,n} underrättelsechef{,en} säpochef{,en} terrorledaren krigsherren rikspolischef{,en}
      polischef{,en} regionpolischef länspolismästare polisinspektör{,en} kommissarie{,n} kriminalkommissarie poliskommissarie polismästare inspektör kriminalinspektör
      insats{chef,ledare} räddnings{ledare,ledaren,chef,chefen} brand{chef,chefen,ingenjör} åklagare{,n} kammaråklagare{,n} chefsåklagare{,n} riksåklagare{,n} överåklagare
      vice_riksåklagare specialåklagare advokat{,en} försvarsadvokat{,en} domare{,n} rådman{,nen} lagman chefsrådman justitie{råd,kansler,kanslern} justitieombudsman{,nen}
      kriminolog{,en} vd vd:n vice_vd tf_vd verkställande_direktör{,en} direktör{,en} generaldirektör{,en} riksbankschef{,en} vice_riksbankschef centralbankschef{,en}
      finanschef{,en} styrelseordförande{,n} koncern{chef,chefen,-vd} grundare{,n} ägaren chefsekonom{,en} ekonom{,en} nationalekonom privatekonom sparekonom bostadsekonom
      analytiker{,n} chefsanalytiker strateg chefsstrateg aktieanalytiker produktionschef platschef marknadschef personalchef försäljningschef verksamhetschef{,en}
      enhetschef{,en} avdelningschef sektionschef områdeschef byråchef projektledare{,n} kanslichef chef{en,,redaktör} chefredaktören redaktör ansvarige_utgivaren journalist{,en}
      reporter{,n} korrespondent{,en} ledarskribent kommentator krönikör programledare{,n} författare{,n} poet{,en} regissör{,en} skådespel{are,aren,erskan} komikern artisten
      sång{are,aren,erskan} popstjärnan rapparen musiker kompositör konstnär{,en} fotograf{,en} influencer bloggare youtuber forskare{,n} historiker{,n} statsvetare{,n}
      meteorolog{,en} epidemiolog statsepidemiolog{,en} smittskyddsläkare läkare{,n} överläkare{,n} chefläkare psykolog{,en} psykiater barnmorska sjuksköterska rektor{,n} lärare
      säkerhetsexpert militärexpert militäranalytiker rysslandsexpert usa-expert expert{,en} astronaut{,en} nobelpristagare{,n} arkeolog biolog seismolog geolog
      förbundskapten{,en} tränare{,n} huvudtränare{,n} assisterande_tränare lagkapten{,en} sportchef{,en} klubbdirektör mittfältaren anfallaren försvararen målvakten backen
      forwarden stjärnan landslagsmålvakten världs{mästaren,ettan} olympiern skid{stjärnan,åkaren} fotbollsstjärnan tennisstjärnan friidrottsstjärnan målvakt
      förbundsordförande{,n} IOK-ordförande UEFA-president förr{e,a} tidigare före_detta f.d. tillträdande avgående vice tillförordnad{,e} tf biträdande ställföreträdande ex
      idrottsminister{,n} äldreminister{,n} forskningsminister{,n} försvarsforskare försvarsanalytiker{,n} militärforskare fredsforskare terrorforskare
      klimatforskare mediaforskare medieforskare hjärnforskare väljarforskare östeuropaexpert rysslandskännare rysslandsforskare kinaexpert iranexpert mellanösternexpert
      EU-expert säkerhetspolitisk_expert terrorexpert cybersäkerhetsexpert toppchef{en,} kriskommunikatör kommunikatör{en,} informatör{en,} språkrörskandidat{,en} kandidat{,en}
      presidentkandidat{,en} statsministerkandidat{,en} borgmästarkandidat{,en} partiveteran{,en} ministerkollega{,n} EU-parlamentsledamot{,en} regionpolitiker{,n}
      kommunpolitiker{,n} lokalpolitiker{,n} oppositionspolitiker{,n} sjukvårdsregionråd{,et} kulturborgarråd trafikborgarråd skolborgarråd socialborgarråd trafikregionråd
      säkerhetschef{,en} beredskapschef{,en} teknikchef{,en} hållbarhetschef{,en} driftchef{,en} fabrikschef{,en} flygplatschef{,en} hamnchef{,en} skolchef{,en} socialchef{,en}
      förvaltningschef{,en} ekonomichef{,en} innovationschef{,en} HR-chef{,en} HR-direktör{,en} forskningschef{,en} analyschef{,en} ränteanalytiker{,n} valutastrateg{,en}
      räntestrateg{,en} hushållsekonom{,en} seniorekonom{,en} bankchef{,en} portföljförvaltare{,n} fondförvaltare{,n} utredningsledare{,n} krimjour kriminalreporter
      utrikesreporter politikreporter ekonomireporter krigskorrespondent{,en} utrikeskorrespondent{,en} rysslandskorrespondent{,en} asienkorrespondent{,en}
      usa-korrespondent{,en} kulturchef{,en} nyhetschef{,en} utrikeschefen manusförfattare{,n} filmregissör{,en} dramatiker{,n} kompositör{,en} dirigent{,en} filmare{,n}
      standupkomiker{,n} tv-profil{,en} sociolog{,en} antropolog{,en} ekolog{,en} marinbiolog{,en} virolog{,en} immunolog{,en} kirurg{,en} barnläkare{,n} kardiolog{,en}
      onkolog{,en} neurolog{,en} filosof{,en} teolog{,en} lingvist{,en} språkvetare{,n} etnolog{,en} klimatolog{,en} glaciolog{,en} hydrolog{,en} astronom{,en} fysiker{,n}
      kemist{,en} matematiker{,n} statistiker{,n} veterinär{,en} ingenjör{,en} arkitekt{,en} doktorand{,en} postdoktor spelare{,n} landslagsspelare{,n} försvarare{,n}
      forward{en,} center{,n} back målskytt{en,} målgörare{,n} skidskytt{en,} längdåkare{,n} alpinist{en,} löpare{,n} simmare{,n} höjdhoppare{,n} stavhoppare{,n}
      tennisspelare{,n} golfare{,n} ishockeyspelare{,n} fotbollsspelare{,n} handbollsspelare{,n} elitserietränare{,n} assisterande_förbundskapten doldis{en,} grundarna
      medgrundare{,n} entreprenör{,en} veteran{,en} krigsveteran{,en} aktivist{,en} klimataktivist{,en} oppositionsaktivist{,en} människorättsaktivist{,en} dissident{,en}
      visselblåsare{,n} lantbrukare{,n} bonde{,n} fiskare{,n} student{,en} pensionär{,en}`,
    officeOf: "för",
    particles: "von van de der den del della di da do dos af av zu la le al el bin ben ibn abu ul och y ter ten mac mc st saint",
    speakers: `
      person:n personen:n personer:p personerna:p
      massmedia:p medier{:p,na:p} bransch{,en,er:p,erna:p} näringsliv{,et:n} marknad{,en,er:p,erna:p} majoritet{,en,er:p,erna:p} minoritet{,en,er:p,erna:p}
      befolkning{,en,ar:p,arna:p} allmänhet{,en:n} valkommission{,en,er:p,erna:p} katastrofmyndighet{,en,er:p,erna:p} vädertjänst{,en,er:p,erna:p} valmyndighet{,en,er:p,erna:p}
      riksbank{,en,er:p,erna:p} centralbank{,en,er:p,erna:p} kommunledning{,en,ar:p,arna:p} skolledning{,en,ar:p,arna:p} företagsledning{,en,ar:p,arna:p}
      klubbledning{,en,ar:p,arna:p} militärförvaltning{,en,ar:p,arna:p} ockupationsmakt{,en,er:p,erna:p} ockupant{,en,er:p,erna:p} statstelevision{,en:n}
      talesperson{,en,er:p,erna:p} tales{man,mannen,män:p,männen:p,kvinna:f} taleskvinn{an:f,or:p,orna:p} presstalesperson{,en,er:p,erna:p} presstalesm{an,annen,än:p,ännen:p}
      pressekreterar{e,en,na:p} presschef{,en,er:p,erna:p} pressansvarig informat{ör,ören,örer:p,örerna:p,ionschef} informationschefe{n,r:p,rna:p}
      kommunikationschef{,en,er:p,erna:p} kommunikatör{,en,er:p,erna:p} minist{er,ern,rar:p,rarna:p} statsminist{er,ern,rar:p,rarna:p} premiärminist{er,ern,rar:p,rarna:p}
      utrikesminist{er,ern,rar:p,rarna:p} försvarsminist{er,ern,rar:p,rarna:p} finansminist{er,ern,rar:p,rarna:p} justitieminist{er,ern,rar:p,rarna:p}
      inrikesminist{er,ern,rar:p,rarna:p} statsråd{:n,et:n,en:p} vice_president{,en,er:p,erna:p} president{,en,er:p,erna:p} expresident{,en,er:p,erna:p}
      talm{an,annen,än:p,ännen:p} partiledar{e,en,na:p} partisekreterar{e,en,na:p} oppositionsledar{e,en,na:p} gruppledar{e,en,na:p} ledam{ot,oten,öter:p,öterna:p}
      riksdagsledam{ot,oten,öter:p,öterna:p} riksdagsm{an,annen,än:p,ännen:p} parlamentariker{,n,na:p} senator{,n,er:p,erna:p} kongressledam{ot,oten,öter:p,öterna:p}
      kommunalråd{:n,et:n,en:p} borgarråd{:n,et:n,en:p} regionråd{:n,et:n,en:p} borgmästar{e,en,na:p} guvernör{,en,er:p,erna:p} landshövding{,en,ar:p,arna:p} ordförande
      vice_ordförande statssekreterar{e,en,na:p} generalsekreterar{e,en,na:p} generaldirektör{,en,er:p,erna:p} kommissionär{,en,er:p,erna:p} EU-kommissionär{,en,er:p,erna:p}
      ambassadör{,en,er:p,erna:p} diplomat{,en,er:p,erna:p} sändebud{:n,et:n,en:p} politiker{,n,na:p} toppolitiker{,n,na:p} lokalpolitiker{,n,na:p} kung{:m,en:m,ar:p,arna:p}
      drottning{:f,en:f,ar:p,arna:p} kronprins{:m,en:m,ar:p,arna:p,essa:f,essan:f,essor:p} kronprinsessorna:p prins{:m,en:m,ar:p,arna:p,essa:f,essan:f,essor:p} prinsessorna:p
      påv{e:m,en:m,ar:p,arna:p} biskop{,en,ar:p,arna:p} ärkebiskop{,en,ar:p,arna:p} präst{,en,er:p,erna:p} imam{,en,er:p,erna:p} rabbin{,en,er:p,erna:p}
      polis{,en,er:p,erna:p,chef,chefen,chefer:p} polischeferna:p polism{an,annen,än:p,ännen:p} polisinsatschef{,en,er:p,erna:p} vakthavande_befäl:n insatsledar{e,en,na:p}
      räddningsledar{e,en,na:p} räddningschef{,en,er:p,erna:p} räddningstjänst{,en,er:p,erna:p} larmoperatör{,en,er:p,erna:p} brandm{an,annen,än:p,ännen:p} åklagar{e,en,na:p}
      kammaråklagar{e,en,na:p} chefsåklagar{e,en,na:p} riksåklagar{e,en,na:p} advokat{,en,er:p,erna:p} försvar{are,aren,arna:p,sadvokat} försvarsadvokate{n,r:p,rna:p}
      målsägandebiträde{:n,t:n,n:p,na:p} domar{e,en,na:p} jurist{,en,er:p,erna:p} rådm{an,annen,än:p,ännen:p} utredar{e,en,na:p} spanar{e,en,na:p} kriminolog{,en,er:p,erna:p}
      förundersökningsledar{e,en,na:p} vittne{:n,t:n,n:p,na:p} ögonvittne{:n,t:n,n:p,na:p} brottsoff{er,ret,ren:p} off{er,ret,ren:p} målsägande misstänkt general{,en,er:p,erna:p}
      överst{e,en,ar:p,arna:p} överbefälhavar{e,en,na:p} ÖB:i amiral{,en,er:p,erna:p} major{,n,er:p,erna:p} kapten{,en,er:p,erna:p} löjtnant{,en,er:p,erna:p}
      officer{,en,are:p,arna:p} befäl{:n,et:n,en:p,havare,havaren} befälhavarna:p soldat{,en,er:p,erna:p} militär{,en,er:p,erna:p} försvarschef{,en,er:p,erna:p}
      arméchef{,en,er:p,erna:p} underrättelsechef{,en,er:p,erna:p} underrättelsetjänst{,en,er:p,erna:p} underrättelseofficer{,en,are:p,arna:p} militäranalytiker{,n,na:p}
      militärbloggar{e,en,na:p} försvarsanalytiker{,n,na:p} säkerhetsexpert{,en,er:p,erna:p} säkerhetspolis{,en,er:p,erna:p} säkerhetstjänst{,en,er:p,erna:p}
      säkerhetsråd{:n,et:n,en:p} generalstab{,en,er:p,erna:p} militärledning{,en,ar:p,arna:p} rebell{,en,er:p,erna:p} upprorsm{an,annen,än:p,ännen:p} separatist{,en,er:p,erna:p}
      krigsherr{e,en,ar:p,arna:p} veteran{,en,er:p,erna:p} expert{,en,er:p,erna:p} analytiker{,n,na:p} forskar{e,en,na:p} professor{,n,er:p,erna:p} docent{,en,er:p,erna:p}
      lektor{,n,er:p,erna:p} universitetslektor{,n,er:p,erna:p} historiker{,n,na:p} statsvetar{e,en,na:p} ekonom{,en,er:p,erna:p} chefsekonom{,en,er:p,erna:p}
      nationalekonom{,en,er:p,erna:p} bankekonom{,en,er:p,erna:p} sparekonom{,en,er:p,erna:p} meteorolog{,en,er:p,erna:p} klimatforskar{e,en,na:p} seismolog{,en,er:p,erna:p}
      virolog{,en,er:p,erna:p} epidemiolog{,en,er:p,erna:p} statsepidemiolog{,en,er:p,erna:p} smittskyddsläkar{e,en,na:p} läkar{e,en,na:p} överläkar{e,en,na:p}
      kirurg{,en,er:p,erna:p} sjukskötersk{a,an,or:p,orna:p} barnmorsk{a,an,or:p,orna:p} psykolog{,en,er:p,erna:p} psykiat{er,ern,rar:p,rarna:p} sociolog{,en,er:p,erna:p}
      biolog{,en,er:p,erna:p} geolog{,en,er:p,erna:p} fysiker{,n,na:p} kemist{,en,er:p,erna:p} astronom{,en,er:p,erna:p} doktorand{,en,er:p,erna:p} student{,en,er:p,erna:p}
      rektor{,n,er:p,erna:p} lärar{e,en,na:p} förskollärar{e,en,na:p} elev{,en,er:p,erna:p} terapeut{,en,er:p,erna:p} veterinär{,en,er:p,erna:p} ingenjör{,en,er:p,erna:p}
      arkitekt{,en,er:p,erna:p} arkeolog{,en,er:p,erna:p} museichef{,en,er:p,erna:p} konservator{,n,er:p,erna:p} författar{e,en,na:p} journalist{,en,er:p,erna:p}
      korrespondent{,en,er:p,erna:p} report{er,ern,rar:p,rarna:p} redaktör{,en,er:p,erna:p} chefredaktör{,en,er:p,erna:p} ledarskribent{,en,er:p,erna:p}
      kommentator{,n,er:p,erna:p} bloggar{e,en,na:p} programledar{e,en,na:p} kritiker{,n,na:p} recensent{,en,er:p,erna:p} krönikör{,en,er:p,erna:p} debattör{,en,er:p,erna:p}
      influencer artist{,en,er:p,erna:p} sång{are,aren,arna:p,erska:f,erskan:f,erskor:p} sångerskorna:p skådespelar{e,en,na:p} regissör{,en,er:p,erna:p}
      producent{,en,er:p,erna:p} komiker{,n,na:p} musiker{,n,na:p} konstnär{,en,er:p,erna:p} kompositör{,en,er:p,erna:p} vd vd:n verkställande_direktör{,en,er:p,erna:p}
      direktör{,en,er:p,erna:p} finanschef{,en,er:p,erna:p} marknadschef{,en,er:p,erna:p} personalchef{,en,er:p,erna:p} hr-chef{,en,er:p,erna:p} verksamhetschef{,en,er:p,erna:p}
      enhetschef{,en,er:p,erna:p} avdelningschef{,en,er:p,erna:p} områdeschef{,en,er:p,erna:p} platschef{,en,er:p,erna:p} butikschef{,en,er:p,erna:p} chef{,en,er:p,erna:p}
      grundar{e,en,na:p} ägar{e,en,na:p} storägar{e,en,na:p} entreprenör{,en,er:p,erna:p} företagar{e,en,na:p} handlar{e,en,na:p} bonde{,n} bönder{:p,na:p} lantbrukar{e,en,na:p}
      fiskar{e,en,na:p} styrelseordförande aktieägar{e,en,na:p} investerar{e,en,na:p} mäklar{e,en,na:p} bank{,en,er:p,erna:p} storbank{,en,er:p,erna:p} företag{:n,et:n,en:p}
      bolag{:n,et:n,en:p} koncern{,en,er:p,erna:p} biltillverkar{e,en,na:p} tillverkar{e,en,na:p} leverantör{,en,er:p,erna:p} arbetsgivar{e,en,na:p}
      arbetsgivarorganisation{,en,er:p,erna:p} branschorganisation{,en,er:p,erna:p} fack{:n,et:n,en:p} fackför{bund:n,bundet:n,bunden:p,ening,eningen} fackföreningar{:p,na:p}
      förbund{:n,et:n,en:p} förhandlar{e,en,na:p} medlar{e,en,na:p} strejkande anställd medarbetar{e,en,na:p} arbetar{e,en,na:p} chaufför{,en,er:p,erna:p} förar{e,en,na:p}
      pilot{,en,er:p,erna:p} passagerar{e,en,na:p} resenär{,en,er:p,erna:p} turist{,en,er:p,erna:p} kund{,en,er:p,erna:p} konsument{,en,er:p,erna:p} hyresgäst{,en,er:p,erna:p}
      grann{e,en,ar:p,arna:p} boende invånar{e,en,na:p} bybo{,n,r:p,rna:p} lokalbo{,n,r:p,rna:p} stadsbo{,n,r:p,rna:p} medborgar{e,en,na:p} väljar{e,en,na:p}
      pensionär{,en,er:p,erna:p} föräld{er,ern,rar:p,rarna:p} mamm{a:f,an:f,or:p,orna:p} papp{a:m,an:m,or:p,orna:p} mor:f far:f modern:f fadern:m bror:m brodern:m bröder{:p,na:p}
      syst{er:f,ern:f,rar:p,rarna:p} dotter{:f,n:f} döttrarna:p son:m sonen:m söner{:p,na:p} hustru{:f,n:f,r:p,rna:p} mak{a:f,an:f,or:p,orna:p,e:m,en:m} änk{a:f,an:f,or:p,orna:p}
      fru:f frun:f man:m mannen:m män:p männen:p kvinn{a:f,an:f,or:p,orna:p} flick{a:f,an:f,or:p,orna:p} pojk{e:m,en:m,ar:p,arna:p} kill{e:m,en:m,ar:p,arna:p}
      tjej{:f,en:f,er:p,erna:p} barn{:n,et:n,en:p} tonåring{,en,ar:p,arna:p} ungdom{,en,ar:p,arna:p} anhörig närstående familj{,en,er:p,erna:p} släkting{,en,ar:p,arna:p}
      vän{,nen,ner:p,nerna:p} kompis{,en,ar:p,arna:p} bekant kolleg{a,an,or:p,orna:p} flykting{,en,ar:p,arna:p} asylsökande migrant{,en,er:p,erna:p} överlevande gisslan:n
      fång{e,en,ar:p,arna:p} intern{,en,er:p,erna:p} tränar{e,en,na:p} förbundskapten{,en,er:p,erna:p} lagkapten{,en,er:p,erna:p} spelar{e,en,na:p} målvakt{,en,er:p,erna:p}
      back{,en,ar:p,arna:p} forward{,en,s:p} sportchef{,en,er:p,erna:p} klubbdirektör{,en,er:p,erna:p} klubb{,en,ar:p,arna:p} förening{,en,ar:p,arna:p}
      landslag{:n,et:n,en:p,schef,schefen} landslagschefer{:p,na:p} agent{,en,er:p,erna:p} domarchef{,en,er:p,erna:p} åkar{e,en,na:p} löpar{e,en,na:p} simmar{e,en,na:p}
      världsmästar{e,en,na:p} olympier{,n,na:p} regering{,en,ar:p,arna:p} opposition{,en,er:p,erna:p} parti{:n,et:n,er:p,erna:p} regeringsparti{:n,et:n,er:p,erna:p}
      oppositionsparti{:n,et:n,er:p,erna:p} riksdag{,en,ar:p,arna:p} parlament{:n,et:n,en:p} kongress{,en,er:p,erna:p} senat{,en,er:p,erna:p} kommission{,en,er:p,erna:p}
      kommitté{,en,er:p,erna:p} utskott{:n,et:n,en:p} nämnd{,en,er:p,erna:p} råd{:n,et:n,en:p} styrelse{,n,r:p,rna:p} ledning{,en,ar:p,arna:p} administration{,en,er:p,erna:p}
      myndighet{,en,er:p,erna:p} länsstyrelse{,n,r:p,rna:p} kommun{,en,er:p,erna:p} region{,en,er:p,erna:p} domstol{,en,ar:p,arna:p} tingsrätt{,en,er:p,erna:p}
      hovrätt{,en,er:p,erna:p} högsta_domstolen:n åklagarsid{a,an,or:p,orna:p} försvar{:n,et:n,en:p} departement{:n,et:n,en:p} utrikesdepartement{:n,et:n,en:p}
      försvarsdepartement{:n,et:n,en:p} försvarsministeri{um:n,et:n} utrikesministeri{um:n,et:n} inrikesministeriet:n hälsoministeriet:n energiministeriet:n ministeri{um:n,et:n}
      armé{,en,er:p,erna:p} flygvapen flott{a,an,or:p,orna:p} kustbevakning{,en,ar:p,arna:p} gränsbevakning{,en,ar:p,arna:p} sjukhus{:n,et:n,en:p} universitet{:n,et:n,en:p}
      skol{a,an,or:p,orna:p} institut{:n,et:n,en:p} tankesmedj{a,an,or:p,orna:p} organisation{,en,er:p,erna:p} människorättsorganisation{,en,er:p,erna:p}
      hjälporganisation{,en,er:p,erna:p} miljöorganisation{,en,er:p,erna:p} intresseorganisation{,en,er:p,erna:p} biståndsorganisation{,en,er:p,erna:p} stiftelse{,n,r:p,rna:p}
      rörelse{,n,r:p,rna:p} terrororganisation{,en,er:p,erna:p} grupp{,en,er:p,erna:p} aktivist{,en,er:p,erna:p} klimataktivist{,en,er:p,erna:p} demonstrant{,en,er:p,erna:p}
      människorättsaktivist{,en,er:p,erna:p} oppositionspolitiker{,n,na:p} dissident{,en,er:p,erna:p} regimkritiker{,n,na:p} ledar{e,en,na:p} diktator{,n,er:p,erna:p}
      härskar{e,en,na:p} allierad delegation{,en,er:p,erna:p} delegat{,en,er:p,erna:p} förhandlingsdelegation{,en,er:p,erna:p} sekreterar{e,en,na:p} rådgivar{e,en,na:p}
      säkerhetsrådgivar{e,en,na:p} tjänstem{an,annen,än:p,ännen:p} myndighetsperson{,en,er:p,erna:p} regeringstjänstem{an,annen,än:p,ännen:p} käll{a,an,or:p,orna:p}
      regeringskäll{a,an,or:p,orna:p} myndighetskäll{a,an,or:p,orna:p} uppgiftslämnar{e,en,na:p} visselblåsar{e,en,na:p} insider bedömar{e,en,na:p} observatör{,en,er:p,erna:p}
      granskar{e,en,na:p} inspektör{,en,er:p,erna:p} revisor{,n,er:p,erna:p} ombud{:n,et:n,en:p} juridiskt_ombud:n företrädar{e,en,na:p} representant{,en,er:p,erna:p}
      anhängar{e,en,na:p} motståndar{e,en,na:p} förespråkar{e,en,na:p} branschföreträdar{e,en,na:p} ombudsm{an,annen,än:p,ännen:p} justitieombudsm{an,annen,än:p,ännen:p}
      justitiekansl{er,ern,rar:p,rarna:p} länspolismästar{e,en,na:p} kommissarie{,n,r:p,rna:p} poliskommissarie{,n,r:p,rna:p} krisledning{,en,ar:p,arna:p}
      krisstab{,en,er:p,erna:p} stab{,en,er:p,erna:p} stadsbyggnadskontor{:n,et:n,en:p} trafikledar{e,en,na:p} trafikverket:n lag{:n,et:n,en:p} team{:n,et:n,en:p}
      jury{,n,r:p,rna:p} svensk{,en,ar:p,arna:p} ryss{,en,ar:p,arna:p} amerikan{,en,er:p,erna:p} ukrainar{e,en,na:p} norrm{an,annen,än:p,ännen:p} dansk{,en,ar:p,arna:p}
      finländar{e,en,na:p} tysk{,en,ar:p,arna:p} fransm{an,annen,än:p,ännen:p} britt{,en,er:p,erna:p} polack{,en,er:p,erna:p} kines{,en,er:p,erna:p} palestinier{,n,na:p}
      rymdstyrelse{,n,r:p,rna:p} astronaut{,en,er:p,erna:p} polisområde{:n,t:n,n:p,na:p} räddningsarbetar{e,en,na:p} brandchef{,en,er:p,erna:p} somliga:p många:p flera:p vissa:p
      andra:p en_del:p de_flesta:p ingen:i någon:i samtliga:p folk:p människor:p personer:p omvärlden:n väst:n analyshus{:n,et:n,en:p} analysföretag{:n,et:n,en:p}
      ratinginstitut{:n,et:n,en:p} opinionsinstitut{:n,et:n,en:p}
      kännar{e,en,na:p} östkännar{e,en,na:p} rysslandskännar{e,en,na:p} rysslandsexpert{,en,er:p,erna:p} militärexpert{,en,er:p,erna:p} terrorexpert{,en,er:p,erna:p}
      toppchef{,en,er:p,erna:p} bankchef{,en,er:p,erna:p} koncernchef{,en,er:p,erna:p} förbundsordförande klubbchef{,en,er:p,erna:p} huvudtränar{e,en,na:p}
      mittfältar{e,en,na:p} anfallar{e,en,na:p} målskytt{,en,ar:p,arna:p} målgörar{e,en,na:p} landslagsspelar{e,en,na:p} skidåkar{e,en,na:p} medaljör{,en,er:p,erna:p}
      guldmedaljör{,en,er:p,erna:p} doldis{,en,ar:p,arna:p} profil{,en,er:p,erna:p} nykomling{,en,ar:p,arna:p} finansborgarråd{:n,et:n}
      oppositionsråd{:n,et:n} borgmästarinna:f vice_borgmästar{e,en,na:p} stadsdirektör{,en,er:p,erna:p} kommundirektör{,en,er:p,erna:p} regiondirektör{,en,er:p,erna:p}
      säkerhetschef{,en,er:p,erna:p} presstjänst{,en,er:p,erna:p} kabinettssekreterar{e,en,na:p} energiminist{er,ern,rar:p,rarna:p} klimatminist{er,ern,rar:p,rarna:p}
      miljöminist{er,ern,rar:p,rarna:p} näringsminist{er,ern,rar:p,rarna:p} socialminist{er,ern,rar:p,rarna:p} sjukvårdsminist{er,ern,rar:p,rarna:p}
      utbildningsminist{er,ern,rar:p,rarna:p} skolminist{er,ern,rar:p,rarna:p} kulturminist{er,ern,rar:p,rarna:p} migrationsminist{er,ern,rar:p,rarna:p}
      arbetsmarknadsminist{er,ern,rar:p,rarna:p} jordbruksminist{er,ern,rar:p,rarna:p} landsbygdsminist{er,ern,rar:p,rarna:p} infrastrukturminist{er,ern,rar:p,rarna:p}
      civilminist{er,ern,rar:p,rarna:p} handelsminist{er,ern,rar:p,rarna:p} biståndsminist{er,ern,rar:p,rarna:p} hälsominist{er,ern,rar:p,rarna:p}
      EU-minist{er,ern,rar:p,rarna:p} utrikeschef{,en,er:p,erna:p} stabschef{,en,er:p,erna:p} marinchef{,en,er:p,erna:p} säpochef{,en,er:p,erna:p}
      rikspolischef{,en,er:p,erna:p} regionpolischef{,en,er:p,erna:p} kriminalinspektör{,en,er:p,erna:p} polisintendent{,en,er:p,erna:p} gruppchef{,en,er:p,erna:p}
      utredningsledar{e,en,na:p} gärningsm{an,annen,än:p,ännen:p} lagm{an,annen,än:p,ännen:p} chefsrådm{an,annen,än:p,ännen:p} justitieråd{:n,et:n,en:p}
      nämndem{an,annen,än:p,ännen:p} rättsläkar{e,en,na:p} hälsoekonom{,en,er:p,erna:p} jägmästar{e,en,na:p} ekolog{,en,er:p,erna:p} zoolog{,en,er:p,erna:p} botaniker{,n,na:p}
      marinbiolog{,en,er:p,erna:p} ornitolog{,en,er:p,erna:p} klimatolog{,en,er:p,erna:p} oceanograf{,en,er:p,erna:p} hydrolog{,en,er:p,erna:p} glaciolog{,en,er:p,erna:p}
      vulkanolog{,en,er:p,erna:p} paleontolog{,en,er:p,erna:p} antropolog{,en,er:p,erna:p} etnolog{,en,er:p,erna:p} lingvist{,en,er:p,erna:p} språkvetar{e,en,na:p}
      religionsvetar{e,en,na:p} teolog{,en,er:p,erna:p} filosof{,en,er:p,erna:p} pedagog{,en,er:p,erna:p} logoped{,en,er:p,erna:p} immunolog{,en,er:p,erna:p}
      onkolog{,en,er:p,erna:p} kardiolog{,en,er:p,erna:p} neurolog{,en,er:p,erna:p} barnläkar{e,en,na:p} narkosläkar{e,en,na:p} chefläkar{e,en,na:p} farmaceut{,en,er:p,erna:p}
      apotekar{e,en,na:p} tandläkar{e,en,na:p} fysioterapeut{,en,er:p,erna:p} dietist{,en,er:p,erna:p} undersköterska:f undersköterskan:f socialsekreterar{e,en,na:p}
      socionom{,en,er:p,erna:p} kurator{,n,er:p,erna:p} fritidsledar{e,en,na:p} fältassistent{,en,er:p,erna:p} bibliotekarie{,n,r:p,rna:p} statistiker{,n,na:p}
      matematiker{,n,na:p} rymdforskar{e,en,na:p} fredsforskar{e,en,na:p} medieforskar{e,en,na:p} terrorforskar{e,en,na:p} väljarforskar{e,en,na:p} hjärnforskar{e,en,na:p}
      trafikforskar{e,en,na:p} studieledar{e,en,na:p} projektledar{e,en,na:p} kanslichef{,en,er:p,erna:p} driftchef{,en,er:p,erna:p} produktionschef{,en,er:p,erna:p}
      fabrikschef{,en,er:p,erna:p} teknikchef{,en,er:p,erna:p} hållbarhetschef{,en,er:p,erna:p} hamnchef{,en,er:p,erna:p} flygplatschef{,en,er:p,erna:p}
      säljchef{,en,er:p,erna:p} försäljningschef{,en,er:p,erna:p} ekonomichef{,en,er:p,erna:p} förvaltningschef{,en,er:p,erna:p} socialchef{,en,er:p,erna:p}
      skolchef{,en,er:p,erna:p} makthavar{e,en,na:p} regeringschef{,en,er:p,erna:p} statschef{,en,er:p,erna:p} statsöverhuvud{:n,et:n,en:p}
      förbundskansler{,n,er:p,erna:p} exminist{er,ern,rar:p,rarna:p} ex-president{,en,er:p,erna:p} republikan{,en,er:p,erna:p} demokrat{,en,er:p,erna:p}
      moderat{,en,er:p,erna:p} socialdemokrat{,en,er:p,erna:p} sverigedemokrat{,en,er:p,erna:p} liberal{,en,er:p,erna:p} centerpartist{,en,er:p,erna:p}
      vänsterpartist{,en,er:p,erna:p} kristdemokrat{,en,er:p,erna:p} miljöpartist{,en,er:p,erna:p} EU-parlamentariker{,n,na:p} språkrör{:n,et:n,en:p}
      toppdiplomat{,en,er:p,erna:p} chefsförhandlar{e,en,na:p} särskild_utsände särskilda_sändebudet:n oligark{,en,er:p,erna:p} miljardär{,en,er:p,erna:p}
      finansm{an,annen,än:p,ännen:p} affärsm{an,annen,än:p,ännen:p} affärskvinna:f affärskvinnan:f fotograf{,en,er:p,erna:p} poet{,en,er:p,erna:p} dramatiker{,n,na:p}
      manusförfattar{e,en,na:p} filmskapar{e,en,na:p} stjärn{a,an,or:p,orna:p} popstjärn{a,an,or:p,orna:p} rappar{e,en,na:p} dj:n youtuber{,n} influencern poddar{e,en,na:p}
      gäst{,en,er:p,erna:p} panelist{,en,er:p,erna:p} intervjuperson{,en,er:p,erna:p} skribent{,en,er:p,erna:p} kulturchef{,en,er:p,erna:p}
      nyhetschef{,en,er:p,erna:p} utrikeskorrespondent{,en,er:p,erna:p} 20-åring{en,} 30-åring{en,} 40-åring{en,} 50-åring{en,} 60-åring{en,} 70-åring{en,} 80-åring{en,}
      tvåbarnsmamman:f trebarnsmamman:f tvåbarnspappan:m trebarnspappan:m lantbrevbärar{e,en} lokför{are,aren,arna:p} busschaufför{,en,er:p,erna:p}
      taxichaufför{,en,er:p,erna:p} lastbilschaufför{,en,er:p,erna:p} flygkapten{,en,er:p,erna:p} sjökapten{,en,er:p,erna:p} styrm{an,annen,än:p,ännen:p}
      helikopterpilot{,en,er:p,erna:p} ambulanssjukvårdar{e,en,na:p} ambulanssjuksköterska:f räddningsdykar{e,en,na:p} fjällräddar{e,en,na:p} sjöräddar{e,en,na:p}
      hemvärnsm{an,annen,än:p,ännen:p} värnpliktig frivillig frivilligsoldat{,en,er:p,erna:p}`,
    endings: ":s> :en> :et> 's> ’s> s>",
    sounds: "sjtj>shch sj>sh sjö>sjo zj>zh tj>ch dzj>j chark>khark chers>khers chodor>khodor chrusj>khrush michail>mikhail mychaj>mykhai bachmut>bakhmut chamen>khamen chats>khats chmel>khmel chab>khab achm>akhm mocht>mokht",
    organisationWords: `
      ministeri{um,et} departement{,et} myndighet{,en} verk{,et} styrelse{,n} nämnd{,en} råd rådet utskott{,et} kommi{tté,ttén,ssion,ssionen} delegation{,en} byrå{,n} tjänst{,en}
      polis{,en} domstol{,en} tingsrätt{,en} hovrätt{,en} kammarrätten förvaltningsrätten parlament{,et} riksdag kongress{,en} senat{,en} regering{,en} administrationen
      parti{,et,er} för{bund,bundet,ening,eningen} organisation{,en} stiftelse{,n} fond{,en} rörelse{,n} front{,en} allians{,en} union{,en} liga{,n} klubb{,en} bank{,en}
      bolag{,et} företag{,et} koncern{,en} ab aktiebolag inc inc. ltd plc gmbh corp{,oration} company group gruppen holding universitet{,et} högskola{,n} institut{,et}
      akademi{,n} skola{,n} sjukhus{,et} muse{um,et} teater{,n} opera{,n} orkester{,n} radio television tv tidning{,en} nyhetsbyrå{,n} armé{,n} flottan flygvapnet brigad{,en}
      bataljon regemente{,t} division{,en} milis{,en} gerilla kyrka{,n} samfund{,et} församling{,en} fack{et,förbund} fackförbundet lo saco tco svenskt_näringsliv if bk ff fc ifk
      aik fk ik hk hc sk kommun region länsstyrelsen raffinaderi varv{,et} bruk flygbolag{,et} rederi{,et} tankesmedja{,n} laboratorium cent{rum,ret,er} association society
      council committee agency office department bureau foundation institute university party authority commission`,
    agencyNouns: "nyhetsbyrå{,n} telegrambyrå{,n} pressbyrå{,n} byrå{,n}",
    bodyNouns: `
      bolaget företaget koncernen kedjan jätten tillverkaren leverantören återförsäljaren producenten operatören rederiet varvet byrån firman gruppen fonden banken
      stiftelsen föreningen organisationen förbundet fackförbundet rörelsen partiet klubben laget institutet myndigheten verket tankesmedjan analyshuset konsultbolaget
      utvecklaren förlaget startupbolaget milisen gruppen terrorgruppen terrororganisationen hotellkedjan flygbolaget underleverantören konkurrenten uppstickaren huset
      byggbolaget fastighetsbolaget oljebolaget energibolaget gruvbolaget telekombolaget teknikbolaget techbolaget läkemedelsbolaget vapentillverkaren försvarskoncernen
      biltillverkaren batteritillverkaren spelbolaget modejätten techjätten oljejätten bankjätten storbanken matkedjan klädkedjan butikskedjan livsmedelskedjan vårdbolaget
      skolkoncernen mediekoncernen försäkringsbolaget riskkapitalbolaget investmentbolaget kommunikationsbyrån pr-byrån advokatbyrån revisionsbyrån universitetet högskolan
      hjälporganisationen människorättsorganisationen miljöorganisationen branschorganisationen intresseorganisationen frivilligorganisationen biståndsorganisationen gänget
      nätverket rebellgruppen motståndsrörelsen analysföretaget undersökningsföretaget opinionsinstitutet ratinginstitutet kreditvärderaren säkerhetsföretaget it-bolaget
      it-företaget mjukvarubolaget kraftbolaget elbolaget nätbolaget tågbolaget bussbolaget taxibolaget`,
    outletWords: `
      bladet posten kuriren tidningen tidning nytt nyheterna dagblad dagbladet allehanda folkblad folkbladet aftonblad kväll kvällen ekot radion nyhetsbyrån expressen
      tribunen veckan times post news herald`,
    placeWords: `
      sjön sjö älven älv ån flod{en,} viken vik sund{et,} havet hav oceanen fjord{en,} bukten berg{et,,en} fjälle{t,n} vulkanen dalen dal slätten öknen öken skog{en,} ön ö öarna
      halvö{n,} udde{n,} kust{en,} stranden stad{en,} byn by orten ort huvudstaden kommun{en,} länet län landskapet region{en,,ens} provins{en,} delstat{en,} oblast{en,}
      distrikt{et,} område{t,,na} republiken emiratet sultanatet kungariket landet länderna grannlandet stadsdel{en,} förort{en,} gata{n,} vägen väg torg{et,} park{en,} bron bro
      tunneln station{en,} centralstation flygplats{en,} hamn{en,} slott{et,} borgen kyrkan domkyrkan katedralen arenan stadion sjukhuset kanal{en,} skärgård{en,} gruvan
      fästningen gränsen fronten sektorn universitetsområdet campus kvarter{et,} gården hotell{et,}`,
    exonyms: `
      Esbo=Espoo Vanda=Vantaa Vasa=Vaasa Borgå=Porvoo Torshamn=Tórshavn Charkov=Kharkiv Zaporozje=Zaporizhzhia Chmelnytskyj=Khmelnytskyi Krementjuk=Kremenchuk
      Kertjbron=Crimean_Bridge Kaukasien=Caucasus Machatjkala=Makhachkala Tjita=Chita Gaza_stad=Gaza_City Havanna=Havana Främre_Orienten=Middle_East Sydeuropa=Southern_Europe
      Västafrika=West_Africa Afrikas_horn=Horn_of_Africa Centralamerika=Central_America Nordpolen=North_Pole Sydpolen=South_Pole Andalusien=Andalusia Rhodos=Rhodes Cypern=Cyprus
      Azorerna=Azores Transkaukasien=South_Caucasus Azovsjön=Sea_of_Azov Egeiska_havet=Aegean_Sea Adriatiska_havet=Adriatic_Sea Karibien=Caribbean Västindien=Caribbean
      Adenviken=Gulf_of_Aden Taiwansundet=Taiwan_Strait Panamakanalen=Panama_Canal Öresund=Øresund Öresundsbron=Øresund_Bridge Kattegatt=Kattegat Bottenhavet=Bothnian_Sea
      Themsen=Thames Nilen=Nile Eufrat=Euphrates Pyrenéerna=Pyrenees Himalaya=Himalayas Klippiga_bergen=Rocky_Mountains Anderna=Andes Karpaterna=Carpathians
      Uralbergen=Ural_Mountains Capitolium=United_States_Capitol Kapitolium=United_States_Capitol Élyséepalatset=Élysée_Palace säkerhetsrådet=United_Nations_Security_Council
      Internationella_energibyrån=International_Energy_Agency Röda_Korset=Red_Cross G7-länderna=G7 G20-länderna=G20 talibanerna=Taliban Huthirörelsen=Houthis Huthierna=Houthis
      Heliga_stolen=Holy_See Socialstyrelsen=National_Board_of_Health_and_Welfare Skatteverket=Swedish_Tax_Agency Arbetsförmedlingen=Swedish_Public_Employment_Service
      Konjunkturinstitutet=National_Institute_of_Economic_Research Nederländerna=Netherlands Förenade_arabemiraten=United_Arab_Emirates Emiraten=United_Arab_Emirates
      Tjeckien=Czechia`,
    firstNames: `
      Anders:m Andreas:m Axel:m Albin:m Alexander:m Alf:m Ali:m Anton:m Arne:m Arvid:m Aron:m August:m Bengt:m Bertil:m Bill:m Bo:m Björn:m Börje:m Carl:m
      Christ{er:m,ian:m,offer:m} Claes:m Dan:m Daniel:m David:m Dennis:m Edvard:m Elias:m Emil:m Erik:m Eric:m Erland:m Evert:m Fabian:m Felix:m Filip:m Folke:m Fredrik:m
      Gabriel:m Georg:m Gerhard:m Gunnar:m Gusta{f:m,v:m} Göran:m Göte:m Hampus:m Hans:m Harald:m Hasse:m Henr{ik:m,y:m} Hugo:m Hjalmar:m Håkan:m Ingemar:m Ingvar:m Isak:m Ivar:m
      Jack:m Jacob:m Jakob:m Jan:m Janne:m Jens:m Jerker:m Jesper:m Jim{:m,mie:m,my:m} Joakim:m Joel:m Joh{an:m,annes:m,n:m,nny:m} Jon{:m,as:m,athan:m} Josef:m Jörgen:m Karl:m
      Kalle:m Kenneth:m Kent:m Kevin:m Kjell:m Klas:m Knut:m Konrad:m Krist{ian:m,offer:m} Kurt:m Lars:m Lasse:m Leif:m Lennart:m Leo:m Leon:m Liam:m Linus:m Loke:m Ludvig:m
      Lukas:m Lucas:m Magnus:m Malte:m Mar{cus:m,kus:m,tin:m} Mat{s:m,teo:m,tias:m} Max:m Melker:m Micael:m Michael:m Mikael:m Milo:m Moham{ed:m,med:m} Muhammad:m Måns:m Mårten:m
      Nicklas:m Niklas:m Nicolas:m Nils:m Noah:m Ola:m Olaf:m Olle:m Olof:m Oliver:m Oscar:m Oskar:m Otto:m Ove:m Patri{c:m,k:m} Paul:m Peder:m Pelle:m Per:m Peter:m Petter:m
      Pontus:m Pär:m Ragnar:m Ralf:m Rasmus:m Reidar:m Richard:m Rickard:m Robert:m Robin:m Roger:m Roland:m Rolf:m Rune:m Sam:m Samuel:m Sebastian:m Sigvard:m Simon:m Sixten:m
      Staffan:m Stefan:m Sten:m Stig:m Sture:m Sune:m Svante:m Sven:m Sverker:m Sören:m Theo:m Thomas:m Tobias:m Tom{:m,as:m,my:m} Tony:m Tor{:m,björn:m,d:m,e:m,gny:m,sten:m}
      Ulf:m Urban:m Uno:m Valdemar:m Valter:m Vidar:m Viggo:m Viktor:m Victor:m Vilhelm:m Ville:m Wil{liam:m,helm:m,mer:m} Yngve:m Åke:m Örjan:m Östen:m Aleks{andr:m,ej:m}
      Andrej:m Anatolij:m Antony:m Andrzej:m Ahmed:m Ahmad:m Abdul{:m,lah:m} Adam:m Alain:m Alan:m Albert:m Antonio:m Antti:m Bashar:m Barack:m Benjamin:m Benny:m Boris:m Bruno:m
      Charles:m Chris{:m,topher:m} Donald:m Dmitrij:m Dmytro:m Donatas:m Edward:m Emmanuel:m Enrico:m Fernando:m Fran{cis:m,cisco:m,z:m,çois:m,k:m,s:m} Fritz:m George:m
      Gennadij:m Giorgio:m Giuseppe:m Grzegorz:m Hamid:m Hassan:m Heikki:m Helmut:m Herman:m Hussein:m Ibrahim:m Igor:m Ihor:m Ivan:m Jair:m Jaroslaw:m James:m Javier:m Jean:m
      Jeff:m Jer{emy:m,ome:m,zy:m} Jevgenij:m Joe:m Jordan:m Jorge:m Jos{e:m,é:m,eph:m} Juan:m Juha:m Jukka:m Jurij:m Justin:m Kamal:m Keir:m Kim:m Klaus:m Konstantin:m Kyrylo:m
      Larry:m Leonid:m Lionel:m Luis:m Luigi:m Lukasz:m Maksim:m Manuel:m Mar{co:m,ek:m,io:m,k:m} Matt{:m,hew:m} Mehmet:m Mich{ail:m,el:m} Mike:m Mustafa:m Mychajlo:m Narendra:m
      Nigel:m Nikolaj:m Ole{g:m,h:m,ksandr:m,ksij:m} Olivier:m Omar:m Osman:m Pavel:m Paulo:m Pavlo:m Pedro:m Pekka:m Philip:m Pierre:m Piotr:m Putin:m Rami:m Recep:m Reza:m
      Ricardo:m Roberto:m Rodion:m Ronald:m Ryan:m Sadiq:m Salman:m Santiago:m Scott:m Sean:m Ser{hij:m,gej:m,gio:m} Shinzo:m Stanislav:m Ste{phen:m,ve:m,ven:m} Said:m Tariq:m
      Taras:m Ted:m Tim:m Timo:m Trygve:m Vadim:m Valerij:m Vitalij:m Vjatjeslav:m Vlad{imir:m,yslav:m} Volodymyr:m Walter:m Wladimir:m Wojciech:m Xavier:m Yasser:m Youssef:m
      Yusuf:m Zoran:m Zbigniew:m Jesús:m Espen:m Geir:m Kåre:m Magne:m Morten:m Odd:m Oddvar:m Roar:m Sigurd:m Sindre:m Svein:m Terje:m Tormod:m Trond:m Ørjan:m Øystein:m Mads:m
      Lars-Erik:m Karl-Erik:m Jan-Erik:m Karl-Oskar:m Carl-Johan:m Per-Olof:m Sven-Erik:m Bo-Göran:m Agne{ta:f,s:f} Alic{e:f,ia:f} Alma:f Amanda:f Anette:f Anita:f
      Ann{:f,a:f,ie:f,e:f,ette:f,ika:f} Ann-Christin:f Ann{-Marie:f,-Sofie:f,eli:f,elie:f} Astrid:f Barbro:f Beatrice:f Bella:f Berit:f Birgit{:f,ta:f} Britt{:f,-Marie:f}
      Camilla:f Car{in:f,ina:f,olina:f,oline:f} Catarina:f Cecilia:f Charlotte:f Christina:f Clara:f Cornelia:f Dagmar:f Daniela:f Denise:f Desirée:f Doris:f Ebba:f Edit{:f,h:f}
      Elena:f Eli{n:f,na:f,nor:f,sabet:f,sabeth:f,se:f} Ell{a:f,en:f,inor:f} Elsa:f Elvira:f Emelie:f Emilia:f Emma:f Erika:f Ester:f Eva:f Evelina:f Fanny:f Filippa:f Fredrika:f
      Freja:f Frida:f Gabriella:f Gerd:f Gertrud:f Greta:f Gudrun:f Gun{:f,illa:f,nel:f,vor:f} Hanna{:f,h:f} Harriet:f Hedda:f Hedvig:f Helen{:f,a:f,e:f} Helga:f Henrietta:f
      Hilda:f Hillevi:f Ida:f Inez:f Ing{a:f,alill:f,eborg:f,egerd:f,ela:f,er:f,rid:f} Irene:f Iris:f Isabell{a:f,e:f} Jasmine:f Jannika:f Jeanette:f Jenn{ie:f,y:f} Jessica:f
      Jill:f Johanna:f Josefin{:f,a:f,e:f} Julia:f Juni:f Kajsa:f Karin:f Karolina:f Katarina:f Katja:f Kerstin:f Klara:f Kristin{:f,a:f} Laila:f Lea:f Lena:f Leila:f Lilian:f
      Lilly:f Lin{a:f,da:f,n:f,nea:f} Lis{a:f,beth:f,e:f} Liv:f Lotta:f Louise:f Lova:f Lovisa:f Lucia:f Madeleine:f Magdalena:f Maja:f Malin:f Malena:f Margaret{a:f,ha:f}
      Mar{git:f,ia:f,iana:f,ianne:f,ie:f,ika:f,ina:f,it:f,ta:f,tina:f,y:f} Mathilda:f Matilda:f Mia:f Mikaela:f Mimmi:f Minna:f Mina:f Moa:f Molly:f Moni{ca:f,ka:f} My:f Märta:f
      Nadja:f Nathalie:f Natalie:f Nell{ie:f,y:f} Nina:f Nora:f Nyamko:f Olga:f Olivia:f Ottilia:f Paulina:f Pernilla:f Petra:f Pia:f Rakel:f Rebec{ca:f,ka:f} Regina:f Rita:f
      Ronja:f Rosa:f Rose-Marie:f Rut:f Ruth:f Saga:f Sandra:f Sanna:f Sara{:f,h:f} Selma:f Signe:f Sigrid:f Simona:f Siri:f Sigbritt:f Sofi{a:f,e:f} Sonja:f Stella:f Stina:f
      Sunniva:f Susann{a:f,e:f} Suzanne:f Svea:f Sylvia:f Teres{a:f,e:f} Therese:f Thea:f Tilda:f Tina:f Tora:f Tove:f Tuva:f Tyra:f Ulla:f Ulrika:f Ursula:f Vanessa:f Vanja:f
      Vendela:f Ver{a:f,onica:f,onika:f} Victoria:f Viktoria:f Vilma:f Viola:f Viveka:f Vivi:f Wilma:f Ylva:f Yvonne:f Åsa:f Alexandra:f Aleksandra:f Alina:f Amal:f Amina:f
      Anastasia:f Angel{a:f,ina:f} Annalena:f Angelica:f Aung:f Beata:f Benazir:f Catherine:f Chloe:f Claudia:f Christine:f Daria:f Diana:f Dorothy:f Dilma:f Elizabeth:f Ewa:f
      Fatima:f Fatuma:f Giorgia:f Grace:f Gretchen:f Hillary:f Ingunn:f Inna:f Iryna:f Irina:f Ivanka:f Jacinda:f Jane:f Jelena:f Jennifer:f Joanna:f Judith:f Jekaterina:f
      Kamala:f Kaja:f Kate:f Katherine:f Kim-Yo:f Kimberly:f Kirsten:f Kristi:f Ksenia:f Larisa:f Laura:f Leyla:f Ludmila:f Lyudmila:f Malala:f Mar{garet:f,grethe:f,ija:f,ine:f}
      Megan:f Melani{a:f,e:f} Meloni:f Mette:f Michelle:f Nadezjda:f Nadia:f Nancy:f Natal{ia:f,ja:f} Nicola:f Nikki:f Oksana:f Oleksandra:f Olena:f Pamela:f Patricia:f Priya:f
      Rachel:f Roxana:f Sabine:f Samantha:f Serena:f Sharon:f Shirin:f Silje:f Siv:f Solveig:f Sviatlana:f Svetlana:f Tatiana:f Tatjana:f Theresa:f Tiril:f Torunn:f Valentina:f
      Valérie:f Vigdis:f Volha:f Yulia:f Zainab:f Zeinab:f Zuzana:f Aisha:f Aylin:f Khadija:f Maryam:f Mona:f Noor:f Samira:f Yasmin:f Zahra:f
      {Arkadij,Artjom,Artem,Bogdan,Bohdan,Borys,Danylo,Denis,Denys,Eduard,Fjodor,Georgij,Gleb,Grigorij}:m
      {Hennadij,Hryhorij,Ilja,Illja,Jaroslav,Jegor,Jehor,Jevhen,Kirill,Kostjantyn,Maksym,Mykola,Mykyta,Nazar}:m
      {Nikita,Ostap,Petro,Pjotr,Roman,Ruslan,Semjon,Stepan,Svjatoslav,Vadym,Valentin,Vasilij,Vasyl,Vladislav}:m
      {Vsevolod,Zachar,Abbe,Adrian,Adolf,Agne,Albrekt,Alfons,Alfred,Algot,Allan,Alvar,Alvin,Anselm}:m
      {Anund,Aqvil,Ardalan,Arkan,Arman,Arnold,Arthur,Artur,Assar,Atle,Axel-Gustav,Baltsar,Basse,Benkt}:m
      {Berndt,Bernt,Bernhard,Berne,Berthold,Birger,Bjarne,Bobby,Calle,Carl-Axel,Carl-Erik,Carl-Fredrik,Carl-Gustaf,Carl-Gustav}:m
      {Carl-Henric,Carl-Henrik,Carl-Magnus,Carl-Oskar,Caspar,Casper,Charlie,Conny,Cristian,Curt,Danne,Davor,Didrik,Douglas}:m
      {Ebbe,Eddie,Edgar,Edvin,Efraim,Egil,Egon,Eilert,Einar,Eje,Elis,Elof,Elmer,Elon}:m
      {Elvis,Emanuel,Enar,Engelbert,Enok,Ernst,Erling,Esbjörn,Eskil,Esse,Eugen,Evald,Fadi,Fingal}:m
      {Finn,Flemming,Fred,Frej,Fritjof,Fritiof,Frode,Gert,Gillis,Glenn,Gottfrid,Greger,Gregor,Grim}:m
      {Gudmund,Gunne,Gunno,Guy,Gösta,Halvar,Hannes,Hans-Erik,Hans-Olof,Harry,Hasan,Hector,Heine,Heinz}:m
      {Helge,Helmer,Hemming,Henning,Henric,Herbert,Hilding,Hilmer,Holger,Hubert,Inge,Ingvald,Irfan,Ismail}:m
      {Iwan,Jaan,Jalle,Jamal,Jan-Olof,Jan-Åke,Jarl,Jarmo,Jens-Peter,Jerry,Jesaja,Joacim,Jockum,Johnnie}:m
      {Jonny,Jonte,Jon-Erik,Josua,Julius,Julian,Justus,Jöns,Jörn,Kai,Kaj,Karl-Axel,Karl-Gustav,Karl-Johan}:m
      {Karl-Petter,Karim,Karsten,Kasper,Kennet,Kerim,Kettil,Kjartan,Klemens,Krister,Kristofer,Lage,Lars-Gunnar,Lars-Olof}:m
      {Lars-Åke,Laurentius,Lauri,Lave,Leonard,Leopold,Levi,Love,Ludde,Ludwig,Luka,Manfred,Marc,Marius}:m
      {Marko,Martti,Mathias,Matteus,Mathis,Mattis,Maurits,Maximilian,Melvin,Melwin,Mikaél,Milan,Milos,Milton}:m
      {Miro,Morgan,Morris,Moses,Märten,Nathanael,Neo,Nikola,Nikolas,Nils-Erik,Noel,Nore,Olaus,Olov}:m
      {Omid,Orvar,Ossian,Osvald,Oswald,Palle,Pascal,Per-Anders,Per-Arne,Per-Erik,Per-Ola,Per-Åke,Percy,Pål}:m
      {Ralph,Ramin,Raoul,Rashid,Ragnvald,Raimo,Rainer,Reine,Reinhold,René,Rikard,Rimer,Ronny,Rory}:m
      {Ruben,Rudolf,Runar,Rutger,Salomon,Samir,Sander,Sasha,Sebbe,Selim,Serkan,Sigge,Sighsten,Sigfrid}:m
      {Sigmund,Silas,Sion,Sivert,Sonny,Stellan,Sten-Åke,Stig-Björn,Stig-Erik,Svend,Svenne,Sven-Olof,Sven-Åke,Sylve}:m
      {Tage,Teo,Teodor,Theodor,Thor,Thorbjörn,Thord,Thore,Thorsten,Thure,Ture,Timmy,Timothy,Tobbe}:m
      {Tomaz,Tomislav,Tomi,Tommi,Torkel,Torleif,Torulf,Torvald,Totte,Truls,Tyko,Ulrik,Ursus,Valfrid}:m
      {Verner,Werner,Vilgot,Vilmer,Vincent,Wiktor,Willy,Wille,Yasin,Yngwe,Zack,Zlatan,Ådne,Ömer}:m
      {Petteri,Sauli,Juho,Mikko,Matti,Ilkka,Esko,Eero,Erkki,Jari,Jouni,Kimmo,Markku,Olli}:m
      {Osmo,Paavo,Panu,Pertti,Reijo,Risto,Sakari,Sampo,Seppo,Tapani,Tapio,Teemu,Tero,Tuomas}:m
      {Veikko,Vesa,Väinö,Arto,Atte,Eetu,Hannu,Harri,Ilmari,Jaakko,Jorma,Juhani,Jussi,Kaarlo}:m
      {Kimi,Mauri,Niko,Otso,Pasi,Petri,Rauno,Santeri,Taavi,Teppo,Urho,Valtteri,Andrus,Andres}:m
      {Indrek,Jaak,Jüri,Kalev,Kaupo,Margus,Mihkel,Priit,Raimond,Siim,Tarmo,Tõnis,Toomas,Urmas}:m
      {Hanno,Andris,Artis,Edgars,Egils,Gints,Guntis,Ivars,Jānis,Janis,Juris,Kaspars,Krišjānis,Mārtiņš}:m
      {Māris,Normunds,Raimonds,Raivis,Rihards,Uldis,Valdis,Algirdas,Andrius,Antanas,Arvydas,Artūras,Gabrielius,Gediminas}:m
      {Gintautas,Gitanas,Kęstutis,Laurynas,Linas,Mantas,Mindaugas,Petras,Ramūnas,Remigijus,Rolandas,Rytis,Saulius,Šarūnas}:m
      {Valdas,Vytautas,Vytenis,Žygimantas,Darius,Deividas,Bidzina,Davit,Giorgi,Irakli,Kakha,Levan,Mamuka,Mikheil}:m
      {Nikoloz,Shalva,Tornike,Vakhtang,Zaza,Zurab,Zviad,Nikol,Armen,Ararat,Hakob,Serzh,Suren,Tigran}:m
      {Vahagn,Vahe,Gagik,Hovhannes,Levon,Ilham,Heydar,Elmar,Kassym-Jomart,Nursultan,Askar,Daniyar,Emomali,Shavkat}:m
      {Sadyr,Gurbanguly,Serdar,Almazbek,Murat,Yerlan,Timur,Rustam,Rustem,Ramzan,Tayyip,Ahmet,Mevlüt,Hakan}:m
      {Hulusi,Kemal,Ekrem,Mansur,Özgür,Selahattin,Süleyman,İbrahim,Bülent,Burak,Cengiz,Emre,Enes,Erdal}:m
      {Erkan,Erol,Ersin,Fahrettin,Fatih,Fethullah,Fuat,Hüseyin,İlker,İsmail,Kaan,Kadir,Melih,Mesut}:m
      {Metin,Muharrem,Nihat,Numan,Onur,Orhan,Ozan,Ramazan,Sedat,Sinan,Tolga,Tuncay,Turgut,Ufuk}:m
      {Ümit,Umut,Yavuz,Yaşar,Zafer,Ziya,Abbas,Abdallah,Abdel,Abdelaziz,Abdelfattah,Abdulaziz,Abdulrahman,Abdulmalik}:m
      {Adel,Adnan,Akram,Alaa,Ammar,Anas,Anwar,Aref,Ashraf,Atef,Ayman,Ayoub,Aziz,Badr}:m
      {Basel,Basem,Bassam,Bilal,Fahd,Faisal,Farid,Farouk,Faruk,Fathi,Fayez,Fouad,Fuad,Ghassan}:m
      {Habib,Hadi,Haidar,Haitham,Hakim,Hamad,Hamdan,Hamza,Haroun,Hashim,Hatem,Hazem,Hicham,Hisham}:m
      {Hosni,Hossam,Husam,Hussain,Idris,Imad,Ismael,Jaber,Jabbar,Jalal,Jamil,Jassim,Jawad,Kamel}:m
      {Khaled,Khalid,Khalil,Mahdi,Maher,Mahmoud,Mahmud,Majed,Majid,Mansour,Marwan,Masoud,Mazen,Moataz}:m
      {Mohamad,Mohammad,Moncef,Mounir,Mousa,Moussa,Muammar,Muhannad,Mukhtar,Munir,Murad,Musa,Muqtada,Nabih}:m
      {Nabil,Nader,Naim,Najib,Nasser,Nawaf,Nayef,Nidal,Nizar,Nouri,Osama,Qais,Qasem,Rachid}:m
      {Rafik,Rafiq,Raed,Rashad,Ramzi,Rayan,Riad,Riyad,Rida,Saad,Sabri,Saeed,Safwan,Salah}:m
      {Saleh,Salem,Salim,Samer,Sami,Samih,Saud,Sayed,Sayyid,Shadi,Sharif,Suleiman,Taha,Taher}:m
      {Talal,Tamer,Tamim,Tarek,Tareq,Usama,Wael,Waleed,Walid,Wassim,Yahya,Yasir,Yassin,Younis}:m
      {Yousef,Yusef,Zaki,Zaid,Zayed,Ziad,Zine,Ismaël,Yahia,Alireza,Amirhossein,Arash,Ardeshir,Asghar}:m
      {Babak,Bahram,Behnam,Behrouz,Dariush,Ebrahim,Ehsan,Esmail,Farhad,Farshad,Gholam,Gholamhossein,Hamidreza,Hossein}:m
      {Iraj,Javad,Kamran,Kaveh,Kazem,Khosrow,Mehdi,Mehran,Mohsen,Mojtaba,Morteza,Mostafa,Navid,Pouya}:m
      {Rouhollah,Sadegh,Shahram,Siamak,Sohrab,Vahid,Hibatullah,Zabihullah,Sirajuddin,Amrullah,Nawaz,Shehbaz,Bilawal,Asif}:m
      {Asim,Pervez,Abhishek,Aditya,Ajay,Ajit,Akhilesh,Amartya,Amit,Anil,Anand,Anurag,Arjun,Arun}:m
      {Arvind,Ashok,Ashwini,Atul,Deepak,Dinesh,Gautam,Girish,Gopal,Hardeep,Hemant,Jagdish,Kapil,Krishna}:m
      {Kumar,Mahesh,Manish,Manmohan,Manoj,Mohan,Mukesh,Naresh,Naveen,Nirav,Nitin,Nitish,Piyush,Prakash}:m
      {Pranab,Prashant,Praveen,Rahul,Rajeev,Rajesh,Rajnath,Rajiv,Ramesh,Ranil,Ravi,Rohit,Sachin,Sandeep}:m
      {Sanjay,Sanjeev,Satya,Shashi,Shankar,Siddharth,Subrahmanyam,Sudhir,Sundar,Sunil,Suresh,Uddhav,Vijay,Vikram}:m
      {Vinod,Vinay,Virat,Vivek,Gotabaya,Mahinda,Maithripala,Anura,Akira,Daisuke,Fumio,Haruki,Hideki,Hideo}:m
      {Hiroaki,Hiroki,Hiroshi,Hirokazu,Ichiro,Junichiro,Kazuo,Keisuke,Kenji,Kenta,Koichi,Kosuke,Makoto,Masaaki}:m
      {Masahiro,Masayoshi,Minoru,Naoki,Naoto,Nobuo,Osamu,Ryota,Satoshi,Seiji,Shigeru,Shinichi,Shinji,Shinjiro}:m
      {Shintaro,Shohei,Shunichi,Taro,Takashi,Takeshi,Takumi,Tatsuya,Tetsuya,Toshihiro,Toshiro,Toshimitsu,Yasuhiro,Yasuo}:m
      {Yoichi,Yoshihide,Yoshihiko,Yoshimasa,Yosuke,Yuichi,Yukio,Yusuke,Yutaka,Adolfo,Agustín,Alberto,Alejandro,Alfonso}:m
      {Alfredo,Álvaro,Andrés,Ángel,António,Armando,Arturo,Augusto,Bernardo,Carlos,Cesar,César,Claudio,Cristiano}:m
      {Cristóbal,Darío,Diego,Diosdado,Domingo,Eduardo,Emilio,Enrique,Ernesto,Esteban,Evo,Fabián,Fabio,Federico}:m
      {Felipe,Fidel,Flavio,Geraldo,Gerardo,Gilberto,Gonzalo,Guillermo,Gustavo,Héctor,Hernán,Horacio,Ignacio,Inácio}:m
      {Íñigo,Iván,Jacobo,Jaime,Jairo,Joaquín,João,Jordi,Josep,Julio,Leonardo,Leonel,Leopoldo,Lorenzo}:m
      {Luís,Luiz,Marcelo,Marcos,Mariano,Martín,Mateo,Mauricio,Miguel,Nayib,Nelson,Néstor,Nicolás,Octavio}:m
      {Óscar,Pablo,Rafael,Ramón,Raúl,Renato,Rodrigo,Rogelio,Rubén,Salvador,Sebastián,Simón,Thiago,Tomás}:m
      {Vicente,Víctor,Adrien,Alexandre,Alexis,André,Antoine,Armand,Arnaud,Aurélien,Bastien,Benoît,Bertrand,Cédric}:m
      {Christophe,Clément,Cyril,Damien,Didier,Édouard,Éric,Étienne,Eugène,Fabien,Fabrice,Franck,Frédéric,Gaël}:m
      {Gaston,Geoffroy,Georges,Gérald,Gérard,Gilles,Grégory,Guillaume,Henri,Hervé,Hugues,Jacques,Jean-Baptiste,Jean-Claude}:m
      {Jean-Jacques,Jean-Luc,Jean-Marc,Jean-Marie,Jean-Michel,Jean-Noël,Jean-Paul,Jean-Pierre,Jean-Yves,Jérôme,Joël,Julien,Kylian,Laurent}:m
      {Léon,Loïc,Luc,Lucien,Mathieu,Matthieu,Maurice,Maxime,Patrice,Philippe,Quentin,Raphaël,Rémi,Rémy}:m
      {Romain,Sébastien,Serge,Stanislas,Stéphane,Sylvain,Thierry,Thibault,Tristan,Valéry,Yann,Yannick,Yves,Zinédine}:m
      {Zinedine,Achille,Adriano,Aldo,Alessandro,Angelino,Angelo,Beppe,Carlo,Carmine,Cesare,Corrado,Dario,Davide}:m
      {Domenico,Edoardo,Elio,Emanuele,Enzo,Ettore,Ezio,Fabrizio,Ferdinando,Filippo,Francesco,Franco,Gaetano,Giacomo}:m
      {Gianluca,Gianluigi,Gianni,Giancarlo,Gianfranco,Giovanni,Giulio,Giuliano,Graziano,Guido,Ignazio,Jannik,Luca,Luciano}:m
      {Marcello,Massimiliano,Massimo,Maurizio,Mauro,Mirko,Paolo,Piero,Pietro,Raffaele,Renzo,Riccardo,Rocco,Salvatore}:m
      {Sandro,Silvio,Stefano,Tiziano,Tommaso,Ugo,Umberto,Valentino,Valerio,Vincenzo,Vito,Vittorio,András,Antal}:m
      {Árpád,Attila,Balázs,Béla,Bence,Csaba,Dávid,Dénes,Endre,Ferenc,Gábor,Gergely,Géza,György}:m
      {Gyula,Imre,István,János,Jenő,József,Károly,Kálmán,Kristóf,Lajos,László,Levente,Lőrinc,Marcell}:m
      {Márton,Máté,Mátyás,Mihály,Miklós,Nándor,Pál,Péter,Rezső,Róbert,Sándor,Szabolcs,Szilárd,Tamás}:m
      {Tibor,Vilmos,Zoltán,Zsolt,Aleš,Alojz,Bohumil,Bohuslav,Dalibor,Dušan,Evžen,František,Ivo,Jakub}:m
      {Ján,Jaromír,Jindřich,Jiří,Jozef,Juraj,Karel,Kamil,Ladislav,Leoš,Libor,Lubomír,Luboš,Ľubomír}:m
      {Ľudovít,Luděk,Lukáš,Marián,Matej,Matúš,Michal,Miloš,Miloslav,Miroslav,Mojmír,Oldřich,Ondřej,Ondrej}:m
      {Otakar,Pavol,Petr,Přemysl,Radek,Radim,Radovan,Rastislav,Rostislav,Štefan,Tomáš,Václav,Vítězslav,Vladimír}:m
      {Vlastimil,Vojtěch,Zbyněk,Zdeněk,Aleksandar,Alen,Ante,Bakir,Blagoje,Bojan,Boyko,Borut,Božidar,Branislav}:m
      {Branko,Damir,Danilo,Darko,Dejan,Dimitar,Domagoj,Dragan,Dragoslav,Dragutin,Dritan,Edi,Edin,Franjo}:m
      {Goran,Gordan,Hrvoje,Ilir,Ivica,Janez,Janko,Josip,Jovan,Jure,Kiril,Kosta,Krešimir,Ljubo}:m
      {Luan,Marin,Marinko,Marjan,Matjaž,Mihajlo,Miha,Milomir,Milorad,Milutin,Miodrag,Mislav,Mladen,Momčilo}:m
      {Nebojša,Nedim,Nenad,Novak,Ognjen,Pavle,Petar,Petko,Predrag,Primož,Radoman,Ramush,Ranko,Ratko}:m
      {Rumen,Safet,Saša,Sefer,Siniša,Slaven,Slavko,Slobodan,Stanko,Stevan,Stevo,Stipe,Stjepan,Stojan}:m
      {Stoyan,Svetozar,Tihomir,Vasil,Veselin,Velimir,Vjekoslav,Vlado,Vladan,Vojislav,Zdravko,Željko,Zlatko,Zvonimir}:m
      {Živko,Bozhidar,Delyan,Georgi,Hristo,Ivaylo,Krasimir,Ognyan,Plamen,Simeon,Tsvetan,Ventsislav,Alin,Călin}:m
      {Ciprian,Claudiu,Constantin,Corneliu,Costin,Dacian,Doru,Dragoș,Florin,Gheorghe,Horia,Ilie,Ionel,Ionuț}:m
      {Iulian,Laurențiu,Liviu,Lucian,Marian,Mihai,Mircea,Mugur,Nicolae,Nicușor,Octavian,Ovidiu,Petru,Petre}:m
      {Radu,Rareș,Răzvan,Remus,Sergiu,Sorin,Ștefan,Tiberiu,Traian,Tudor,Valeriu,Vasile,Viorel,Virgil}:m
      {Vlad,Antonis,Apostolos,Athanasios,Charalambos,Christos,Dimitris,Dimitrios,Evangelos,Evripidis,Giannis,Georgios,Giorgos,Ioannis}:m
      {Kostas,Konstantinos,Kyriakos,Lefteris,Manolis,Nikos,Nikolaos,Panagiotis,Pavlos,Petros,Prokopis,Spyros,Stavros,Stefanos}:m
      {Stelios,Thanos,Theodoros,Tassos,Vangelis,Vassilis,Yanis,Yannis,Yiannis,Yorgos,Avi,Avichai,Avigdor,Avraham}:m
      {Arie,Aryeh,Asaf,Bezalel,Boaz,Binyamin,Danny,Dror,Ehud,Eitan,Eliezer,Elad,Eyal,Gabi}:m
      {Gadi,Gilad,Haim,Herzi,Itamar,Itzhak,Moshe,Mordechai,Naftali,Nitzan,Noam,Ofer,Ofir,Ronen}:m
      {Reuven,Shaul,Shimon,Shlomo,Yaakov,Yair,Yariv,Yehuda,Yigal,Yisrael,Yitzhak,Yoav,Yoel,Yossi}:m
      {Yuval,Zeev,Ze'ev,Zvi,Abiy,Adama,Alassane,Amadou,Babacar,Cheikh,Chinedu,Chukwuemeka,Desmond,Emeka}:m
      {Emmerson,Faure,Femi,Félix,Hailemariam,Haile,Hakainde,Idriss,Isaias,Jomo,Kofi,Kwame,Kwasi,Macky}:m
      {Mamadou,Mahamat,Mahamadou,Mamady,Meles,Modibo,Moïse,Muhammadu,Mwai,Olusegun,Ousmane,Oumar,Pius,Raila}:m
      {Salva,Seydou,Siaka,Sibusiso,Sipho,Tedros,Tendai,Thabo,Themba,Thulani,Uhuru,Umaru,Wole,Yoweri}:m
      {Yemi,Youssouf,Ferdinand,Joko,Mahathir,Muhyiddin,Prabowo,Prayut,Prayuth,Thaksin,Srettha,Susilo,Budi,Agus}:m
      {Basuki,Ridwan,Anies,Ganjar,~Dag,~Stark,~Björk,~Bror,~Sol,~Ram,~Falk}:m
      {Alla,Anastasija,Darja,Jevgenija,Julija,Jana,Galina,Halyna,Kateryna,Ksenija,Larysa,Lesja,Ljubov,Ljudmila}:f
      {Ljudmyla,Maryna,Nadija,Olha,Polina,Sofija,Svitlana,Tetiana,Tetjana,Uljana,Viktorija,Zjanna,Zoja,Ada}:f
      {Adele,Adina,Agata,Agda,Agnetha,Aida,Aina,Aino,Ajla,Alba,Albertina,Alida,Alva,Alvina}:f
      {Amelia,Amelie,Amy,Ana,Andrea,Andréa,Ann-Britt,Ann-Charlotte,Ann-Cathrine,Ann-Kristin,Ann-Louise,Ann-Mari,Ann-Sofi,Anna-Belle}:f
      {Anna-Caren,Anna-Karin,Anna-Lena,Anna-Maria,Anna-Sara,Anne-Marie,Anne-Sofie,Anja,Anki,Annicka,Annmarie,Annica,Antonia,Arvida}:f
      {Asta,Augusta,Aurora,Ava,Barbara,Beda,Beatriz,Bengta,Benita,Berta,Betty,Bodil,Boel,Bonnie}:f
      {Brita,Britta,Britt-Inger,Britt-Louise,Bärbel,Caisa,Caroline-Sofie,Carmen,Carola,Cassandra,Cathrine,Cecilie,Celina,Charlotta}:f
      {Christel,Christin,Cilla,Clarissa,Corinne,Cristina,Dana,Dagny,Dania,Deborah,Désirée,Disa,Dolores,Dorotea}:f
      {Edla,Eira,Eivor,Elfrida,Eleonor,Eleonora,Eline,Ellie,Elma,Elna,Elsie,Elsy,Elvina,Embla}:f
      {Emely,Emilie,Emmy,Enya,Erica,Esmeralda,Estelle,Estrid,Etel,Eugenia,Eva-Britt,Eva-Karin,Eva-Lena,Eva-Lotta}:f
      {Eva-Maria,Evelyn,Evy,Fatma,Fatemeh,Felicia,Filipa,Flora,Frances,Francesca,Frideborg,Gabriela,Gerda,Gita}:f
      {Gloria,Gry,Gullan,Gullbritt,Gullvi,Gunborg,Gunhild,Gunnvor,Göta,Hamide,Hela,Heidi,Hella,Helle}:f
      {Henny,Henrika,Hermine,Hilma,Hjördis,Huda,Ia,Iben,Idun,Ilse,Ilona,Ines,Ingalisa,Ingamaj}:f
      {Inga-Britt,Inga-Lill,Inger-Lise,Inkeri,Irma,Isabel,Isadora,Iselin,Ivana,Ivonne,Jannicke,Janet,Janina,Jelina}:f
      {Jolanta,Jonna,Josephine,Judit,Juliana,Julie,Juliette,Kaisa,Kaarina,Karen,Karla,Karola,Kathrine,Katrin}:f
      {Katrine,Kia,Kicki,Kirsti,Klaudia,Kornelia,Leena,Leni,Lenita,Leontine,Lexie,Liisa,Lia,Lillemor}:f
      {Lillian,Lisbet,Lise-Lotte,Liselott,Liselotte,Livia,Liza,Lola,Lollo,Lotten,Louisa,Lucie,Lucy,Luna}:f
      {Lydia,Maj-Britt,Maj-Lis,Maida,Maila,Maire,Majken,Majvor,Mahnaz,Malou,Manuela,Margot,Mari-Anne,Mariam}:f
      {Maria-Pia,Marie-Louise,Marlene,Mary-Ann,Maud,Maya,Meja,Melina,Melissa,Merja,Meta,Milla,Mille,Milena}:f
      {Minea,Mirja,Miriam,Mirjam,Miranda,Mirella,Monira,Märit,Märtha,Nadine,Naima,Nanna,Naomi,Nasrin}:f
      {Nathalia,Nea,Neda,Nicole,Nicolina,Nooshi,Novalie,Olava,Oriana,Oda,Otilia,Patrisha,Paula,Pauline}:f
      {Penny,Pella,Petronella,Pirjo,Pirkko,Ragna,Ragnhild,Raija,Ramona,Rasha,Reem,Regine,Renata,Renate}:f
      {Renée,Ria,Riitta,Rigmor,Rima,Ritva,Roja,Romana,Romina,Rosanna,Roshan,Rosita,Ruta,Sabina}:f
      {Sabrina,Sahar,Saija,Salma,Sally,Sanne,Sarita,Sif,Sigbrit,Sigga,Signhild,Sigun,Silvia,Simone}:f
      {Siw,Siv-Britt,Sixtina,Soledad,Solbritt,Solvig,Sonia,Sophia,Sophie,Soraya,Stephanie,Sussi,Suss,Sylwia}:f
      {Tamara,Tanja,Tea,Terhi,Tiia,Tilde,Tindra,Titti,Tonje,Torborg,Torun,Tova,Tuija,Tuulikki}:f
      {Ulla-Britt,Ulla-Karin,Ulla-Maj,Ulrica,Ute,Valborg,Vega,Vendla,Vibeke,Vilja,Vilhelmina,Vilda,Violet,Viveca}:f
      {Vivian,Vivianne,Virpi,Wanja,Wenche,Wendela,Wera,Yasemin,Yasmine,Yrsa,Zandra,Zelda,Zoe,Ängla}:f
      {Åsa-Maria,Åsa-Karin,Anni,Eija,Eeva,Heli,Henna,Hilkka,Jaana,Katri,Kirsi,Krista,Maarit,Maija}:f
      {Marja,Mervi,Noora,Outi,Päivi,Piia,Riikka,Saara,Sini,Sirpa,Suvi,Taina,Tarja,Tiina}:f
      {Tuula,Tytti,Veera,Kersti,Liina,Marju,Piret,Riina,Triin,Evika,Evija,Inese,Ilze,Dace}:f
      {Līga,Sanita,Vaira,Zanda,Baiba,Agnė,Aušrinė,Dovilė,Giedrė,Ingrida,Jurgita,Laima,Rasa,Rūta}:f
      {Vaiva,Violeta,Živilė,Salome,Tamar,Tinatin,Ketevan,Nana,Elene,Khatia,Anahit,Lusine,Naira,Dinara}:f
      {Dariga,Aigul,Gulnara,Madina,Ayşe,Canan,Defne,Derya,Dilek,Ebru,Elif,Emine,Esra,Figen}:f
      {Gülşen,Gülten,Hatice,Meral,Merve,Nilüfer,Nuray,Özlem,Pelin,Sezen,Sibel,Şebnem,Tuğba,Zeynep}:f
      {Pervin,Zehra,Amira,Asma,Asmaa,Aziza,Basma,Dalal,Dalia,Dina,Fadwa,Farah,Faten,Ghada}:f
      {Hala,Hanan,Hanin,Hayat,Heba,Ibtisam,Inas,Jamila,Jihan,Lamia,Latifa,Layla,Lubna,Lujain}:f
      {Maha,Manal,Maysa,Maysoon,Muna,Nabila,Nada,Najla,Nahed,Najwa,Nawal,Nermin,Nisreen,Nour}:f
      {Noura,Rabab,Rania,Rula,Sanaa,Shaima,Shireen,Souad,Suad,Suha,Suhair,Sumaya,Tahani,Tawakkol}:f
      {Wafa,Widad,Yusra,Azadeh,Faezeh,Farzaneh,Forough,Golnaz,Golshifteh,Jina,Laleh,Mahsa,Masih,Narges}:f
      {Nargis,Nazanin,Negar,Niloufar,Parisa,Parvin,Roya,Sepideh,Shohreh,Aarti,Aditi,Aishwarya,Amrita,Anjali}:f
      {Anushka,Aruna,Deepika,Geeta,Indira,Jyoti,Kavita,Lakshmi,Mamata,Mayawati,Meena,Meera,Neha,Nirmala}:f
      {Pooja,Pratibha,Preeti,Priti,Priyanka,Radha,Rekha,Sangeeta,Sarojini,Shreya,Sita,Smriti,Sunita,Sushma}:f
      {Swati,Usha,Vandana,Vidya,Khaleda,Akiko,Aiko,Asuka,Ayako,Ayumi,Chiaki,Chizuko,Emiko,Fumiko}:f
      {Haruka,Hiroko,Kaori,Kazuko,Keiko,Kumiko,Kyoko,Mariko,Masako,Mayumi,Megumi,Michiko,Midori,Miho}:f
      {Naoko,Noriko,Reiko,Sachiko,Sadako,Sakura,Sanae,Sayaka,Seiko,Setsuko,Tomoko,Yayoi,Yoko,Yoshiko}:f
      {Yuka,Yuko,Yukiko,Yumi,Yumiko,Yuriko,Adriana,Alejandra,Ángela,Bárbara,Carla,Carlota,Catalina,Delcy}:f
      {Esperanza,Estela,Guadalupe,Inés,Isabela,Jimena,Juana,Leonor,Leticia,Lorena,Lucía,Marcela,Margarita,María}:f
      {Mariela,Marisa,Marisol,Mónica,Nuria,Paloma,Pilar,Raquel,Rigoberta,Rocío,Rosalía,Rosario,Sofía,Susana}:f
      {Valeria,Verónica,Ximena,Xiomara,Yolanda,Adèle,Agathe,Agnès,Amélie,Anaïs,Annick,Arlette,Aurélie,Béatrice}:f
      {Bernadette,Brigitte,Camille,Carole,Cécile,Céline,Chantal,Christiane,Clémence,Clémentine,Colette,Danielle,Delphine,Édith}:f
      {Élisabeth,Élise,Élodie,Emmanuelle,Eugénie,Françoise,Frédérique,Geneviève,Ghislaine,Hélène,Inès,Jacqueline,Jeanne,Joëlle}:f
      {Josiane,Karine,Laetitia,Laure,Laurence,Léa,Lucile,Manon,Marie-Christine,Marie-Claude,Marie-Hélène,Marie-Thérèse,Marlène,Martine}:f
      {Mélanie,Michèle,Mireille,Monique,Muriel,Myriam,Najat,Nadège,Noémie,Odile,Rachida,Raphaëlle,Roselyne,Ségolène}:f
      {Solène,Stéphanie,Sylvie,Véronique,Virginie,Yaël,Yolande,Alessandra,Alessia,Annalisa,Antonella,Arianna,Bianca,Chiara}:f
      {Donatella,Elisa,Elisabetta,Elly,Emanuela,Federica,Fiorella,Flavia,Gaia,Giada,Ginevra,Giovanna,Giulia,Giuliana}:f
      {Giuseppina,Ilaria,Letizia,Lucrezia,Maddalena,Margherita,Mariastella,Michela,Nicoletta,Ornella,Paola,Patrizia,Raffaella,Roberta}:f
      {Rossana,Stefania,Vittoria,Ágnes,Anikó,Beáta,Borbála,Dóra,Emese,Enikő,Erzsébet,Eszter,Éva,Gyöngyi}:f
      {Györgyi,Hajnalka,Ibolya,Ildikó,Julianna,Katalin,Katinka,Klára,Krisztina,Lilla,Mária,Márta,Noémi,Nóra}:f
      {Orsolya,Piroska,Réka,Rózsa,Szilvia,Terézia,Tímea,Tünde,Zita,Zsófia,Zsuzsanna,Alžběta,Anežka,Barbora}:f
      {Blanka,Božena,Denisa,Drahomíra,Eliška,Iva,Ivona,Jarmila,Jaroslava,Jitka,Johana,Kateřina,Kristýna,Ľubica}:f
      {Lenka,Libuše,Markéta,Michaela,Milada,Miloslava,Miroslava,Pavla,Pavlína,Radka,Renáta,Růžena,Šárka,Soňa}:f
      {Světlana,Taťána,Tereza,Vendula,Věra,Viera,Vlasta,Zdeňka,Zdenka,Žaneta,Andrijana,Biljana,Bojana,Branka}:f
      {Danijela,Dijana,Dragana,Dubravka,Dušanka,Gordana,Hristina,Jadranka,Jasmina,Jasna,Jovana,Kolinda,Kristalina,Lejla}:f
      {Ljiljana,Marijana,Mariya,Milica,Mirjana,Nataša,Nevena,Olivera,Radmila,Sanja,Slavica,Snežana,Tijana,Vesna}:f
      {Vjosa,Zorana,Željka,Desislava,Iliana,Korneliya,Rositsa,Anca,Andreea,Aurelia,Camelia,Corina,Cosmina,Doina}:f
      {Dorina,Florentina,Georgiana,Ileana,Ioana,Lavinia,Liliana,Loredana,Luminița,Maia,Mădălina,Mihaela,Mirela,Nicoleta}:f
      {Oana,Raluca,Rodica,Ruxandra,Sorina,Ștefania,Viorica,Aliki,Angeliki,Despina,Dimitra,Eleni,Evangelia,Eirini}:f
      {Ioanna,Katerina,Konstantina,Marietta,Panagiota,Stavroula,Vasiliki,Zoi,Ayelet,Einav,Galit,Golda,Idit,Merav}:f
      {Miri,Orit,Orly,Orna,Osnat,Sharren,Shelly,Shira,Shulamit,Tzipi,Yael,Yifat,Zehava,Aminata}:f
      {Aïssata,Chimamanda,Fatoumata,Fatou,Mariama,Ngozi,Nkosazana,Nokuthula,Wangari,Zanele,Oumou,Samia,Imelda,Yingluck}:f {Paetongtarn,Megawati,Retno,~Vår,~Sky,~Lycke,~Lo}:f
      {Xi,Wang,Zhang,Liu,Chen,Zhao,Huang,Zhou,Guo,Gao,Luo,Zheng,Liang,Xie} {Deng,Feng,Cao,Peng,Zeng,Xiao,Cai,Jiang,Cheng,Wei,Yao,Shen,Zhong,Qin}
      {Geng,Qian,Tsai,Choi,Kang,Yoon,Jang,Kwon,Hwang,Ahn,Roh,Nguyen,Nguyễn,Tran} {Pham,Phan}`,
  },

  quantity: {
    numbers: `
      noll=0 en=1 ett=1 två=2 tvenne=2 bägge=2 tre=3 trenne=3 fyra=4 fem=5 sex=6 sju=7 åtta=8 nio=9 tio=10 elva=11 tolv=12 tretton=13 fjorton=14 femton=15 sexton=16 sjutton=17
      arton=18 aderton=18 nitton=19 tjugo{=20,ett=21,en=21,två=22,tre=23,fyra=24,fem=25,sex=26,sju=27,åtta=28,nio=29}
      trettio{=30,ett=31,en=31,två=32,tre=33,fyra=34,fem=35,sex=36,sju=37,åtta=38,nio=39} fyrtio{=40,ett=41,en=41,två=42,tre=43,fyra=44,fem=45,sex=46,sju=47,åtta=48,nio=49}
      femtio{=50,ett=51,en=51,två=52,tre=53,fyra=54,fem=55,sex=56,sju=57,åtta=58,nio=59} sextio{=60,ett=61,en=61,två=62,tre=63,fyra=64,fem=65,sex=66,sju=67,åtta=68,nio=69}
      sjuttio{=70,ett=71,en=71,två=72,tre=73,fyra=74,fem=75,sex=76,sju=77,åtta=78,nio=79} åttio{=80,ett=81,en=81,två=82,tre=83,fyra=84,fem=85,sex=86,sju=87,åtta=88,nio=89}
      nittio{=90,ett=91,en=91,två=92,tre=93,fyra=94,fem=95,sex=96,sju=97,åtta=98,nio=99} hundra=100 tusen=1000 etthundra=100 tvåhundra=200 trehundra=300 fyrahundra=400 femhundra=500 sexhundra=600
      sjuhundra=700 åttahundra=800 niohundra=900 ettusen=1000 etttusen=1000 tvåtusen=2000 tretusen=3000 fyratusen=4000 femtusen=5000 sextusen=6000 sjutusen=7000 åttatusen=8000
      niotusen=9000 tiotusen=1e4 elvatusen=11e3 tolvtusen=12e3 femtontusen=15e3 tjugotusen=2e4 tjugofemtusen=25e3 trettiotusen=3e4 fyrtiotusen=4e4 femtiotusen=5e4 sextiotusen=6e4
      sjuttiotusen=7e4 åttiotusen=8e4 nittiotusen=9e4 hundratusen=1e5 tvåhundratusen=2e5 femhundratusen=5e5 hundrafemtio=150 hundratjugo=120 tvåhundrafemtio=250 hälften=1/2
      halv{a=1/2,=1/2,t=1/2} halvanna{n=1.5,t=1.5} tredjedel{=1/3,ar=1/3,en=1/3} fjärdedel{=1/4,ar=1/4,en=1/4} kvarts=1/4 femtedel{=1/5,ar=1/5,en=1/5} sjättedel{=1/6,ar=1/6,en=1/6}
      sjundedel{=1/7,ar=1/7} åttondel{=1/8,ar=1/8} niondel=1/9 tiondel{=1/10,ar=1/10,en=1/10} tjugondel=1/20 hundradel{=1/100,ar=1/100} tusendel=1/1000 tusendelar=1/1000
      dussin{=12,et=12} halvdussin{=6,et=6} ett_halv{dussin=6,t_dussin=6} ett_par=?2 tjog=20 dussintal{=~12,et=~12} tiotal{=~10,et=~10} femtontal=~15 tjugotal=~20 tjugofemtal=~25 trettiotal=~30 fyrtiotal=~40 femtiotal=~50 sextiotal=~60
      sjuttiotal=~70 åttiotal=~80 nittiotal=~90 hundratal{=~100,et=~100} hundrafemtiotal=~150 10-tal=~10 15-tal=~15 20-tal=~20 25-tal=~25 30-tal=~30 40-tal=~40 50-tal=~50
      60-tal=~60 70-tal=~70 80-tal=~80 90-tal=~90 100-tal=~100`,
    multipliers: `
      hundra=1e2 tusen=1e3 tsd=1e3 milj{on=1e6,oner=1e6,onen=1e6,=1e6,.=1e6} mn=1e6 mln=1e6 mio=1e6 miljard{=1e9,er=1e9,en=1e9} mdr=1e9 mdr.=1e9 biljon{=1e12,er=1e12}
      biljard{=1e15,er=1e15} triljon{=1e18,er=1e18}`,
    decimal: ",",
    group: ". '’",
    units: `
      kron{a=SEK,or=SEK,an=SEK,orna=SEK} kr=SEK kr.=SEK sek=SEK kronors=SEK spänn=SEK skattekronor=SEK tkr=1000*SEK mkr=1000000*SEK mnkr=1000000*SEK msek=1000000*SEK
      mdkr=1000000000*SEK mdr_kr=1000000000*SEK öre=0.01*SEK norska_kronor=NOK nok=NOK danska_kronor=DKK dkk=DKK isländska_kronor=ISK euro=EUR eur=EUR €=EUR euron=EUR
      dollar{=USD,n=USD,s=USD} usd=USD $=USD us-dollar=USD amerikanska_dollar=USD pund{=GBP,et=GBP} gbp=GBP £=GBP brittiska_pund=GBP rubel=RUB rub=RUB hryvnia=UAH zloty=PLN
      pln=PLN franc=CHF schweizerfranc=CHF chf=CHF yen=JPY jpy=JPY ¥=JPY yuan=CNY cny=CNY renminbi=CNY rupier=INR lira=TRY lire=TRY turkiska_lira=TRY won=KRW rial=IRR real=BRL
      peso=peso kanadensiska_dollar=CAD australiska_dollar=AUD hongkongdollar=HKD singaporedollar=SGD shekel=ILS rand=ZAR bitcoin=BTC cent=cent d-mark=DEM procent=percent
      %=percent procents=percent procenten=percent procentenhet=percentage-point procentenheter=percentage-point procentenheterna=percentage-point procentenhets=percentage-point
      procentig=percent procentigt=percent procentiga=percent promille=permille ‰=permille räntepunkter=basis-point punkter=point poäng=point gånge{r=times,n=times} ggr=times
      faldigt=times meter{=metre,n=metre,s=metre} m=metre centimeter=centimetre cm=centimetre decimeter=decimetre dm=decimetre millimeter=millimetre mm=millimetre
      kilometer=kilometre kilometern=kilometre kilometers=kilometre km=kilometre mil=10*kilometre milen=10*kilometre mils=10*kilometre engelska_mil=mile miles=mile
      sjömil=nautical-mile nautiska_mil=nautical-mile distansminuter=nautical-mile fot=foot tum=inch yard=yard ljusår=light-year mikrometer=micrometre nanometer=nanometre
      kvadratmeter=square-metre kvadratmetern=square-metre kvm=square-metre m²=square-metre m2=square-metre kvadratkilometer=square-kilometre km²=square-kilometre
      km2=square-kilometre kvkm=square-kilometre hektar=hectare kubikmeter=cubic-metre m³=cubic-metre m3=cubic-metre kubik=cubic-metre liter{=litre,n=litre,s=litre} l=litre
      deciliter=decilitre dl=decilitre centiliter=centilitre cl=centilitre milliliter=millilitre ml=millilitre gallon=gallon fat=barrel fatet=barrel oljefat=barrel gram=gram
      g=gram hekto=hectogram hg=hectogram kilo=kilogram kilot=kilogram kilos=kilogram kg=kilogram kilogram=kilogram milligram=milligram mg=milligram mikrogram=microgram ton=tonne
      tons=tonne tonnet=tonne kiloton=kilotonne megaton=megatonne karat=carat uns=ounce sekund=second sekunde{r=second,n=second} sekunders=second minut=minute
      minuter{=minute,s=minute} timm{e=hour,ar=hour,ars=hour,a=hour} tim=hour halvtimm{e=0.5*hour,en=0.5*hour,es=0.5*hour,ar=0.5*hour} kvart=15*minute dag{=day,ar=day,ars=day,arna=day,s=day} dygn{=day,en=day,s=day} veck{a=week,or=week,ors=week}
      veckorna=week månad{=month,er=month} månader{s=month,na=month} månads=month kvartal=quarter år=year års=year åren{=year,s=year} åri{g=year,gt=year,ga=year,ge=year,ng=year} halvår=0.5*year
      åring{ar=year,en=year} åringarna=year års_ålder=year decennium=10*year decennier=10*year årtionde=10*year årtionden=10*year sekel=100*year sekler=100*year
      århundrade=100*year århundraden=100*year kilometer_i_timmen=kilometre/per-hour km/h=kilometre/per-hour km/tim=kilometre/per-hour kilometer_per_timme=kilometre/per-hour
      kilometer_i_timman=kilometre/per-hour m/s=metre/per-second meter_per_sekund=metre/per-second sekundmeter=metre/per-second knop=knot mach=mach grader{=degree,s=degree}
      grad=degree °=degree plusgrader=celsius minusgrader=-1*celsius köldgrader=-1*celsius °c=celsius grader_celsius=celsius celsiusgrader=celsius °f=fahrenheit grader_fahrenheit=fahrenheit kelvin=kelvin
      watt=watt kilowatt=kilowatt kw=kilowatt megawatt=megawatt mw=megawatt gigawatt=gigawatt gw=gigawatt terawatt=terawatt kilowattimmar=kilowatt-hour kilowattimme=kilowatt-hour
      kwh=kilowatt-hour megawattimmar=megawatt-hour megawattimme=megawatt-hour mwh=megawatt-hour gigawattimmar=gigawatt-hour gwh=gigawatt-hour terawattimmar=terawatt-hour
      terawattimme=terawatt-hour twh=terawatt-hour hästkrafter=horsepower hk=horsepower volt=volt ampere=ampere joule=joule kalorier=calorie kcal=kilocalorie hertz=hertz
      mhz=megahertz ghz=gigahertz decibel=decibel bar=bar hektopascal=hectopascal becquerel=becquerel sievert=sievert millisievert=millisievert byte=byte kilobyte=kilobyte
      megabyte=megabyte mb=megabyte gigabyte=gigabyte gb=gigabyte terabyte=terabyte tb=terabyte megabit=megabit bitar=bit mbit/s=megabit/per-second magnitud=magnitude
      richterskalan=magnitude magnituden=magnitude magnitud_på=magnitude ppm=ppm röster=vote mandat=seat`,
    persons: `
      person{,en,er,erna} människ{a,an,or,orna} man mannen män männen kvinn{a,an,or,orna} barn{,et,en} flick{a,an,or,orna} pojk{e,en,ar,arna} kill{e,en,ar,arna} tjej{,en,er,erna}
      tonåring{,en,ar,arna} ungdom{,en,ar,arna} vuxen vuxna pensionär{,en,er,erna} invånar{e,en,na} boende medborgar{e,en,na} väljar{e,en,na} svensk{,en,ar,arna}
      amerikan{,en,er,erna} ryss{,en,ar,arna} ukrainar{e,en,na} britt{,en,er,erna} norrm{an,annen,än,ännen} dansk{,en,ar,arna} finländar{e,en,na} tysk{,en,ar,arna}
      fransm{an,annen,än,ännen} kines{,en,er,erna} indier{,n,na} palestinier{,n,na} syrier{,n,na} afghan{,en,er,erna} ira{kier,kiern,kierna,nier,niern,nierna} turk{,en,ar,arna}
      kurd{,en,er,erna} polack{,en,er,erna} spanjor{,n,er,erna} italienar{e,en,na} nordkorean{,en,er,erna} sydkorean{,en,er,erna} afrikan{,en,er,erna} europé{,en,er,erna}
      jud{e,en,ar,arna} muslim{,en,er,erna} krist{en,na} soldat{,en,er,erna} militär{,en,er,erna} officer{,en,are,arna} värnpliktig{,a} rekryt{,en,er,erna} reservist{,en,er,erna}
      krigar{e,en,na} stridande legosoldat{,en,er,erna} legoknekt{,en,ar,arna} rebell{,en,er,erna} terrorist{,en,er,erna} jihadist{,en,er,erna} separatist{,en,er,erna}
      fång{e,en,ar,arna} krigsfång{e,en,ar,arna} intern{,en,er,erna} gisslan polis{,en,er,erna,man,mannen,män,männen} brandm{an,annen,än,ännen} räddningsarbetar{e,en,na}
      läkar{e,en,na} sjukskötersk{a,an,or,orna} vårdanställd{,a} lärar{e,en,na} elev{,en,er,erna} student{,en,er,erna} skolbarn{,et,en} förskolebarn{,et,en} forskar{e,en,na}
      expert{,en,er,erna} journalist{,en,er,erna} fotograf{,en,er,erna} politiker{,n,na} minist{er,ern,rar,rarna} ledam{ot,oten,öter,öterna} riksdagsledam{ot,oten,öter,öterna}
      parlamentariker{,n,na} senator{,n,er,erna} delegat{,en,er,erna} ombud{,et,en} diplomat{,en,er,erna} tjänstem{an,annen,än,ännen} anställd{,a} medarbetar{e,en,na}
      arbetar{e,en,na} gruvarbetar{e,en,na} gästarbetar{e,en,na} byggnadsarbetar{e,en,na} heltidsanställd{,a} arbetslös{,a} sökande asylsökande flykting{,en,ar,arna}
      migrant{,en,er,erna} invandrar{e,en,na} utvandrar{e,en,na} båtflykting{,en,ar,arna} evakuerad{,e} hemlös{,a} fattig{,a} miljonär{,en,er,erna} miljardär{,en,er,erna}
      kund{,en,er,erna} konsument{,en,er,erna} användar{e,en,na} prenumerant{,en,er,erna} medlem{,men,mar,marna} deltagar{e,en,na} besökar{e,en,na} åskådar{e,en,na}
      gäst{,en,er,erna} turist{,en,er,erna} resenär{,en,er,erna} passagerar{e,en,na} bilist{,en,er,erna} förar{e,en,na} cyklist{,en,er,erna} fotgängar{e,en,na}
      motorcyklist{,en,er,erna} pilot{,en,er,erna} besättningsm{an,annen,än,ännen} sjöm{an,annen,än,ännen} fiskar{e,en,na} chaufför{,en,er,erna} lokförar{e,en,na}
      demonstrant{,en,er,erna} aktivist{,en,er,erna} anhängar{e,en,na} support{er,rar} huligan{,en,er,erna} strejkande kandidat{,en,er,erna} tillfrågad{,e} svarande
      respondent{,en,er,erna} läsar{e,en,na} tittar{e,en,na} lyssnar{e,en,na} följar{e,en,na} patient{,en,er,erna} smittad{,e} sjuk{,a} insjuknad{,e} covidpatient{,en,er,erna}
      död döda avlid{en,na} omkom{men,na} död{ad,ade,soffer,soffret,soffren} off{er,ret,ren} brottsoff{er,ret,ren} skadad{,e} sårad{,e} lättskadad{,e} svårt_skadade
      allvarligt_skadade saknad{,e} försvunn{en,a} överlevande drabbad{,e} anhörig{,a} grip{en,na} anhåll{en,na} häktad{,e} misstänkt{,a} åtalad{,e} dömd{,a} frihetsberövade
      livstidsdömda mördar{e,en,na} gärningsm{an,annen,än,ännen} kriminell{,a} gängmedlem{,men,mar,marna} vittne{,t,n,na} målsägande spelar{e,en,na} målvakt{,en,er,erna}
      fotbollsspelar{e,en,na} löpar{e,en,na} åkar{e,en,na} idrottar{e,en,na} tränar{e,en,na} tävlande civil{,a} bybo{,n,r,rna} stockholmar{e,en,na} göteborgar{e,en,na}
      malmöbo{,n,r,rna} familjemedlem{,men,mar,marna} syskon{,et,en} bror bröder syst{er,ern,rar,rarna} son söner dotter döttrar föräld{er,rar} mor mödrar far fäder
      barnbarn{,et,en} tvilling{,en,ar,arna} spädbarn{,et,en} nyfödd{,a} gravid{,a} änk{a,an,or,orna} bonde{,n} bönder{,na} lantbrukar{e,en,na} företagar{e,en,na}
      entreprenör{,en,er,erna} aktieägar{e,en,na} investerar{e,en,na} forskarstuderande hyresgäst{,en,er,erna} jägar{e,en,na} präst{erna,,en,er} nunn{a,an,or,orna}
      munk{,en,ar,arna} skådespelar{e,en,na} artist{,en,er,erna} musiker{,n,na} författar{e,en,na} konstnär{,en,er,erna} astronaut{,en,er,erna} jurymedlem{,men,mar,marna}
      agent{,en,er,erna} spion{,en,er,erna} vakt{,en,er,erna} livvakt{,en,er,erna} ordningsvakt{,en,er,erna} svarta vita äldre yngre unga gamla individ{,en,er,erna}
      själ{,en,ar,arna} donator{,n,er,erna} kvotflykting{,en,ar,arna} krigsveteran{,en,er,erna} veteran{,en,er,erna} FN-soldat{,en,er,erna} fredssoldat{,en,er,erna}
      observatör{,en,er,erna} valobservatör{,en,er,erna} volontär{,en,er,erna} frivillig{,a} hemvändar{e,en,na}`,
    atLeast: `
      minst åtminstone över mer_än mera_än fler{_än,a_än} större_än högre_än längre_än äldre_än drygt gott_och_väl lågt_räknat från inte_mindre_än inte_färre_än ej_under
      ingen_mindre_än lägst dryga goda minim{um,alt} väl_över en_bit_över lite_över strax_över klart_över långt_över betydligt_{mer_än,fler_än} ytterligare_minst sammanlagt_minst
      totalt_minst som_minst tidigast`,
    atMost: `
      uppemot upp_emot upp_mot uppåt knapp{t,a} inte_ens inte_fullt högst max{imalt,,imum} upp_till som_{mest,högst} under mindre_än färre_än lägre_än kortare_än yngre_än inte_{mer_än,fler_än,över} allra_högst på_sin_höjd ej_över
      högst_räknat så_mycket_som så_många_som ända_upp_till strax_under en_bit_under klart_under långt_under betydligt_färre_än totalt_högst`,
    about: `
      cirka ca ca. c:a ungefär omkring runt kring runt{om,_om} bortåt i_det_närmaste i_närheten_av närmare nästan nära{,på,_nog} i_runda_{tal,slängar} uppskatt{ningsvis,ade}
      så_gott_som på_ett_ungefär ett_ungefärligt bortemot inemot framemot i_storleksordningen något_{under,över} sisådär plus_minus typ kanske`,
    atLeastAfter: "eller_mer eller_fler eller_mera eller_högre eller_äldre eller_över och_uppåt och_mer och_fler och_äldre som_minst uppåt plus +",
    atMostAfter: "eller_mindre eller_färre eller_lägre eller_yngre eller_under och_nedåt och_yngre som_mest som_högst max nedåt",
    aboutAfter: "eller_så eller_däromkring eller_där_omkring ungefär cirka eller_något_sådant på_ett_ungefär sådär eller_liknande",
    between: "mellan=och emellan=och från=till alltifrån=till allt_från=till mellan=till",
    rangeJoiners: "till à – — - ‑ eller respektive",
    rates: `
      per_dag=per-day per_dygn=per-day om_dagen=per-day om_dygnet=per-day dagligen=per-day varje_dag=per-day i_dygnet=per-day daglig=per-day dagliga=per-day per_timme=per-hour
      i_timmen=per-hour i_timman=per-hour varje_timme=per-hour per_minut=per-minute i_minuten=per-minute per_sekund=per-second i_sekunden=per-second per_vecka=per-week
      i_veckan=per-week om_veckan=per-week varje_vecka=per-week veckovis=per-week per_månad=per-month i_månaden=per-month om_månaden=per-month varje_månad=per-month
      månatligen=per-month månatlig=per-month per_kvartal=per-quarter i_kvartalet=per-quarter varje_kvartal=per-quarter per_år=per-year om_året=per-year årligen=per-year
      varje_år=per-year årlig=per-year årliga=per-year årligt=per-year på_årsbasis=per-year i_årstakt=per-year per_person=per-person per_capita=per-person per_invånare=per-person
      per_hushåll=per-household per_styck=per-item styck=per-item stycket=per-item per_st=per-item per_aktie=per-share per_kilo=per-kilogram kilot=per-kilogram
      per_kg=per-kilogram per_liter=per-litre litern=per-litre per_ton=per-tonne per_fat=per-barrel fatet=per-barrel per_kilowattimme=per-kilowatt-hour
      per_kvadratmeter=per-square-metre kvadratmetern=per-square-metre per_kvadratkilometer=per-square-kilometre per_hektar=per-hectare per_kilometer=per-kilometre /dag=per-day
      /dygn=per-day /tim=per-hour /h=per-hour /s=per-second /min=per-minute /vecka=per-week /månad=per-month /mån=per-month /år=per-year /km=per-kilometre /kg=per-kilogram
      /l=per-litre /kwh=per-kilowatt-hour`,
    notFigures: `
      nummer nr nr. rum sid{a,an,} s. kapitel paragraf § artikel punkt plats position linje buss spår gate terminal kanal väg e riksväg länsväg hus våning port avsnitt säsong del
      volym omgång match grupp årskurs klass klockan kl kl. paragrafe{n,rna} artikeln lag bilaga figur tabell version generation formel covid{,-} sars-cov- g b f mig su jas mi ak
      t m s- typ modell serie bana heat lopp etapp zon distrikt valkrets år årgång tel telefon tfn postnummer box division{en,} regemente brigad{,en} bataljon kompani resolution
      psalm opus op symfoni agenda nine_eleven 11_september 9/11 24/7 50/50 apollo sputnik vostok windows iphone ps kanal_5 tv4 tv3 tv6 tv8 svt1 svt2 p1 p2 p3 p4 radio_1
      formel_{1,ett} f1 div area_51 channel_4 3d 4g 5g g7 g8 g20 co2 h5n1 pm2,5`,
    notBefore: "på_{natten,morgonen,eftermiddagen,kvällen} § kap talet tals talets :e :a :an :en plats klass",
    each: "var vart",
    everyNth: "varannan=2 vartannat=2 var{,t}_{andra=2,tredje=3,fjärde=4,femte=5,sjätte=6,sjunde=7,åttonde=8,nionde=9,tionde=10,tjugonde=20,hundrade=100}",
    minus: "minus",
    within: "inom",
    during: "under",
    lapseAfter: "sedan sen tidigare senare",
    multiples: "dubbelt_så=2 tredubbelt_så=3 fyrdubbelt_så=4 fördubbla{r=2,s=2,de=2,des=2,t=2,ts=2} tredubbla{r=3,s=3,de=3,des=3,t=3,ts=3} fyrdubbla{r=4,s=4,de=4,des=4,t=4,ts=4} halvera{r=0.5,s=0.5,de=0.5,des=0.5,t=0.5,ts=0.5}",
    shares: "hälften tredjedel{,en,ar} fjärdedel{,en,ar} femtedel{,en,ar} sjättedel{,en,ar} sjundedel{,ar} åttondel{,ar} niondel tiondel{,en,ar} tjugondel hundradel{,ar}",
    ordinals: "första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde sista",
    towards: "steg stig ökad ökat öka minska sjönk sjunk föll falli faller höjt höjd höja höjs sänkt sänk växt växe krymp rasa gick går gått hoppa backa fördubbl tredubbl halver lyft klättra störtd dykt uppgång nedgång ändra",
    partitive: "av bland",
    examples: [
      { is: { min: 2, max: 2, bound: "exact", unit: "times" }, in: ["dubbelt så många", "har fördubblats"] }, { is: { min: 2, max: 2, bound: "about", unit: "times" }, in: ["nästan dubbelt så stor"] }, { is: { min: 0.5, max: 0.5, bound: "exact", unit: "times" }, in: ["halverades"] },
      { is: { min: null, max: 300, bound: "at-most", unit: "person" }, in: ["uppemot 300 personer", "upp emot 300 personer", "knappt 300 personer", "inte ens 300 personer"] },
      { is: { min: 0.2, max: 0.2, bound: "exact", unit: "share" }, in: ["var femte svensk", "en av fem svenskar", "en femtedel"] },
      { is: { min: 0.6, max: 0.6, bound: "about", unit: "share" }, in: ["nästan sex av tio svenskar"] },
      { is: { min: 0.5, max: null, bound: "at-least", unit: "share" }, in: ["drygt varannan väljare", "mer än hälften av rösterna"] },
      { is: { min: null, max: 0.25, bound: "at-most", unit: "share" }, in: ["knappt en fjärdedel av pengarna"] },
      { is: { min: 4, max: 4, bound: "exact", unit: "hour" }, in: ["var fjärde timme"] },
      { is: { min: 0.5, max: 0.5, bound: "exact", unit: "hour" }, in: ["en halvtimme", "en halv timme"] },
      { is: { min: 1, max: 1, bound: "exact", unit: "year" }, in: ["för ett år sedan", "ett år tidigare"] },
      { is: { min: null, max: 1, bound: "at-most", unit: "month" }, in: ["inom en månad"] },
      { is: { min: -28, max: -28, bound: "exact", unit: "degree" }, in: ["minus 28 grader"] },
      { is: { min: -5, max: -5, bound: "exact", unit: "celsius" }, in: ["fem minusgrader"] },
      { is: { min: 200, max: 200, bound: "about", unit: "person" }, in: ["ett par hundra demonstranter"] },
      { is: { min: 100, max: null, bound: "at-least", unit: "person" }, in: ["minst ett hundratal personer", "minst hundra personer"] },
      { is: { min: 24, max: 24, bound: "exact", unit: "hour" }, in: ["ett 24-timmarspass"] },
      { is: { min: 4, max: 4, bound: "exact", unit: "year" }, in: ["under fyra år"] },
      { is: { min: null, max: 4, bound: "at-most", unit: "year" }, in: ["på under fyra år"] },
      { is: { min: 6, max: 6, bound: "exact", unit: "item" }, in: ["ett halvdussin båtar"] },
      { is: { min: 25, max: 25, bound: "exact", unit: "person" }, in: ["25 busspassagerare"] },
      { is: { min: 1.2e7, max: 1.2e7, bound: "about", unit: "SEK" }, in: ["omkring 12 miljoner kronor", "ca 12 mnkr", "cirka tolv miljoner kronor"] },
      { is: { min: 3000, max: null, bound: "at-least", unit: "person" }, in: ["minst 3 000 soldater", "inte mindre än 3 000 soldater", "3 000 soldater eller fler", "mer än tre tusen soldater"] },
      { is: { min: 5.3e6, max: 5.5e6, bound: "range", unit: "barrel", rate: "per-day" }, in: ["5,3–5,5 miljoner fat per dag", "mellan 5,3 och 5,5 miljoner fat om dagen", "5,3 till 5,5 miljoner fat per dygn"] },
      { is: { min: null, max: 20, bound: "at-most", unit: "percent" }, in: ["upp till 20 procent", "högst 20 %", "maximalt tjugo procent"] },
      { is: { min: 12, max: 12, bound: "about", unit: "person" }, in: ["ett dussintal personer", "omkring tolv personer"] },
      { is: { min: 20, max: 20, bound: "about", unit: "person" }, in: ["ett tjugotal personer", "omkring 20 personer"] },
      { is: { min: 50, max: 50, bound: "about", unit: "year" }, in: ["omkring 50 år", "ungefär femtio år", "cirka 50 år"] },
      { is: { min: 34, max: 34, bound: "exact", unit: "year" }, in: ["34 år", "en 34-åring", "34-åringen", "trettiofyra år"] },
      { is: { min: 505, max: 505, bound: "exact", unit: "square-kilometre" }, in: ["505 kvadratkilometer", "505 km²"] },
      { is: { min: 90, max: 90, bound: "about", unit: "percent" }, in: ["nästan 90 procent", "närmare 90 procent", "runt nittio procent"] },
      { is: { min: 0.5, max: 0.5, bound: "exact", unit: "percentage-point" }, in: ["0,5 procentenheter", "en halv procentenhet"] },
      { is: { min: 2.5, max: 2.5, bound: "exact", unit: "percent" }, in: ["2,5 procent", "två och en halv procent"] },
      { is: { min: 9.1e6, max: 9.1e6, bound: "exact", unit: "tonne", rate: "per-year" }, in: ["9,1 miljoner ton per år", "9,1 miljoner ton om året"] },
      { is: { min: 1.1e+10, max: 1.1e+10, bound: "exact", unit: "USD" }, in: ["11 miljarder dollar", "elva miljarder dollar", "11 mdr USD"] },
      { is: { min: 7.4, max: 7.4, bound: "exact", unit: "magnitude" }, in: ["magnituden 7,4", "en magnitud på 7,4"] },
      { is: { min: 300, max: 300, bound: "exact", unit: "kilometre" }, in: ["300 km", "300 kilometer", "trehundra kilometer"] },
      { is: { min: 300, max: 300, bound: "exact", unit: "kilometre" }, in: ["30 mil", "trettio mil"] },
      { is: { min: 800, max: 800, bound: "exact", unit: "kilometre", rate: "per-hour" }, in: ["800 km/h", "800 km/tim", "800 kilometer i timmen"] },
      { is: { min: null, max: 6, bound: "at-most", unit: "metre" }, in: ["upp till sex meter", "som mest sex meter", "högst 6 m"] },
      { is: { min: 1.5e6, max: null, bound: "at-least", unit: "EUR" }, in: ["över 1,5 miljoner euro", "mer än 1,5 miljoner euro", "drygt 1,5 miljoner euro"] },
      { is: { min: 2, max: 2, bound: "exact", unit: "person" }, in: ["två kvinnor", "två poliser", "2 poliser"] },
      { is: { min: 0.6667, max: 0.6667, bound: "exact", unit: "share" }, in: ["två tredjedelar"] },
      { is: { min: 200, max: 200, bound: "exact", unit: "times" }, in: ["200 gånger"] },
      { is: { min: 15, max: 20, bound: "range", unit: "minute" }, in: ["15–20 minuter", "mellan 15 och 20 minuter", "femton till tjugo minuter"] },
      { is: { min: 4e8, max: 4e8, bound: "exact", unit: "SEK" }, in: ["400 miljoner kronor", "400 mkr", "400 miljoner skattekronor"] },
      { is: { min: 100000, max: 100000, bound: "exact", unit: "person" }, in: ["100 000 invånare", "100.000 invånare", "hundratusen invånare"] },
      { is: { min: 14, max: null, bound: "at-least", unit: "item" }, in: ["minst 14 attacker", "åtminstone fjorton attacker"] },
      { is: { min: 25, max: 25, bound: "exact", unit: "degree" }, in: ["25 grader", "tjugofem grader"] },
      { is: { min: 30, max: 30, bound: "exact", unit: "celsius" }, in: ["30 plusgrader"] },
      { is: { min: 18, max: null, bound: "at-least", unit: "metre", rate: "per-second" }, in: ["över 18 meter per sekund", "mer än 18 sekundmeter"] },
      { is: { min: 3, max: 3, bound: "exact", unit: "month" }, in: ["tre månader", "3 månader"] },
      { is: { min: 4, max: 4, bound: "exact", unit: "hour" }, in: ["fyra timmar", "4 timmar"] },
      { is: { min: 10, max: 10, bound: "about", unit: "day" }, in: ["runt tio dagar", "ungefär tio dygn", "tio dagar eller så"] },
      { is: { min: 1.2, max: 1.2, bound: "exact", unit: "gigawatt" }, in: ["1,2 gigawatt", "1,2 GW"] },
      { is: { min: 0.9, max: 0.9, bound: "exact", unit: "SEK" }, in: ["90 öre"] },
      { is: { min: 65, max: null, bound: "at-least", unit: "year" }, in: ["65 år eller äldre", "65 år och äldre"] },
      { is: { min: null, max: 15, bound: "at-most", unit: "year" }, in: ["15 år eller yngre"] },
      { is: { min: 6, max: 6, bound: "exact", unit: "person" }, in: ["sex skadade", "sex döda", "6 döda"] },
      { is: { min: 250, max: 250, bound: "exact", unit: "gram" }, in: ["250 gram", "250 g"] },
      { is: { min: 2000, max: 2000, bound: "exact", unit: "person", rate: "per-day" }, in: ["2 000 soldater per dag", "2 000 soldater om dagen"] },
      { is: { min: 70, max: 70, bound: "exact", unit: "percent" }, in: ["70 procent", "70%", "70 %", "sjuttio procent"] },
      { is: { min: 3, max: 5, bound: "range", unit: "week" }, in: ["tre till fem veckor", "3–5 veckor", "mellan tre och fem veckor"] },
    ],
  },

  date: {
    relativeDays: `
      idag=0 i_dag=0 i_morse=0 imorse=0 i_förmiddag{s=0,=0} i_eftermiddag{s=0,=0} i_kväll=0 ikväll=0 i_natt=0 inatt=0 igår=-1 i_går=-1 igår_kväll=-1 i_går_{kväll=-1,morse=-1}
      igår_morse=-1 i_går_eftermiddag=-1 i_går_natt=-1 i_förrgår=-2 iförrgår=-2 förrgår=-2 imorgon=1 i_morgon=1 imorrn=1 i_morron=1 i_morgon_{bitti=1,kväll=1} i_övermorgon=2
      iövermorgon=2 övermorgon=2`,
    months: `
      jan=1 jan.=1 feb{=2,.=2,r=2,r.=2} mar=3 mar.=3 apr=4 apr.=4 jun=6 jun.=6 jul=7 jul.=7 aug=8 aug.=8 sep{=9,.=9,t=9,t.=9} okt=10 okt.=10 nov=11 nov.=11 dec=12 dec.=12
      januaris=1 februaris=2 mars=3 aprils=4 majs=5 junis=6 julis=7 augustis=8 septembers=9 oktobers=10 novembers=11 decembers=12`,
    weekdays: `
      måndag{en=1,s=1,ens=1} mån=1 mån.=1 tisdag{en=2,s=2,ens=2} tis=2 tis.=2 onsdag{en=3,s=3,ens=3} ons=3 ons.=3 torsdag{en=4,s=4,ens=4} tor{=4,s=4,s.=4} fredag{en=5,s=5,ens=5}
      fre=5 fre.=5 lördag{en=6,s=6,ens=6} lör=6 lör.=6 söndag{en=7,s=7,ens=7} sön=7 sön.=7 måndagsmorgonen=1 måndagskvällen=1 måndagseftermiddagen=1 måndagskväll=1
      tisdagsmorgonen=2 tisdagskvällen=2 tisdagseftermiddagen=2 tisdagskväll=2 onsdagsmorgonen=3 onsdagskvällen=3 onsdagseftermiddagen=3 onsdagskväll=3 torsdagsmorgonen=4
      torsdagskvällen=4 torsdagseftermiddagen=4 torsdagskväll=4 fredagsmorgonen=5 fredagskvällen=5 fredagseftermiddagen=5 fredagskväll=5 lördagsmorgonen=6 lördagskvällen=6
      lördagseftermiddagen=6 lördagskväll=6 söndagsmorgonen=7 söndagskvällen=7 söndagseftermiddagen=7 söndagskväll=7`,
    turns: "förra=last senaste=last gångna=last sistlidna=last i=last nästa=next kommande=next nästkommande=next instundande=next",
    fillers: "den . , : i år året av klockan kl kl. dag månad",
    examples: [
      { is: "2024-10-24", in: ["i dag", "idag", "på torsdagen", "i kväll", "den 24 oktober", "24 oktober 2024", "torsdagen den 24 oktober"] },
      { is: "2024-10-23", in: ["i går", "igår", "på onsdagen", "i onsdags", "23 okt", "den 23 oktober 2024", "i går kväll"] },
      { is: "2024-10-25", in: ["i morgon", "imorgon", "den 25 oktober"] }, { is: "2024-10-22", in: ["i förrgår", "i tisdags", "på tisdagskvällen"] },
      { is: "2024-10-26", in: ["i övermorgon"] }, { is: "2024-10-20", in: ["i söndags", "söndagen den 20 oktober"] },
      { is: "2024-10-18", in: ["i fredags", "fredagen den 18 oktober", "18/10 2024"] },
      { is: "2022-02-24", in: ["den 24 februari 2022", "24 februari 2022", "24 feb. 2022", "2022-02-24"] },
      { is: "2024-09", in: ["i september", "september 2024", "sept. 2024"] }, { is: "2014", in: ["år 2014", "2014"] }, { is: "2024-12-31", in: ["den 31 december"] },
      { is: "2023-05-01", in: ["den 1 maj 2023", "1 maj 2023"] }, { is: "2024-08-05", in: ["5 augusti", "den 5 augusti"] }, { is: "2022-11", in: ["november 2022", "nov. 2022"] },
      { is: "2019-06-06", in: ["6 juni 2019", "den 6 juni år 2019", "6/6 2019"] }, { is: "2024-10-17", in: ["i torsdags", "förra torsdagen"] },
    ],
  },

  page: {
    related: `
      läs_{också,även,mer,vidare,här,mera,hela,artikeln} läs_intervjun läs_{fler,analysen} läs_kommentaren läs_{krönikan,ledaren}
      se_{också,även,mer,bilderna,klippet,filmen,videon} lyssna_{på,här} hör_också missa_inte senaste_nytt relaterat relaterade_artiklar mer_om{,_ämnet} fler_artiklar mer_läsning
      fördjupning lästips också_intressant artiklar_om mest_läst{,a} läs_tidigare tidigare_{i_ämnet,artiklar} tips_från_redaktionen från_start läs_allt_om följ_ämnet`,
    credit: "foto bild bilder grafik fotograf illustration foton montage skärmdump skärmbild video fotografi bildkälla",
    byline: "text av skriven_av reporter redaktör författare artikelförfattare publicerad_av publicerat_av skribent källa redaktionen text_och_foto text_&_foto översättning",
    published: "publicerad publicerat publicerades publicerad_den uppdaterad uppdaterat uppdaterades senast_uppdaterad senast_ändrad skapad ändrad datum publiceringsdatum",
    boilerplate: `
      hoppa_till_innehåll hoppa_till_huvudinnehåll lästid{,_min,_minuter} min_{läsning,lästid} kl kommentera_artikeln skriv_en_kommentar dela_på_{linkedin,whatsapp,e-post}
      fakta faktaruta fakta_i_korthet artikeln_fortsätter_{efter,under}_annonsen texten_fortsätter_{efter,under}_annonsen annonsen_fortsätter fler_nyheter topplistan ämnen
      taggar nyhetsbrevet till_nyheterna video bildspel sök_på_sajten acceptera_alla avvisa_alla godkänn_alla visa_hela_artikeln läs_hela_artikeln presentera bläddra
      stäng_annons tablå arkiv rösta erbjudanden
      annons{,er} reklam annonsera dela{,_artikel} dela_artikeln dela_på_{facebook,twitter,x} dela_{via_mejl,med_dig} kopiera_länk{,en} skriv_ut tipsa{,_oss,_oss!}
      tipsa_redaktionen kund{center,service,tjänst} kontakt{,a_oss} kontakta_redaktionen om_oss logga_{in,ut} mina_sidor mitt_konto meny sök sök_här start{,sida,sidan} hem
      nyheter sport kultur ekonomi debatt ledare opinion nöje lokalt inrikes utrikes väder tv-tablå play podd{ar,} quiz korsord e-tidning{,en} tjänster avdelningar orter
      innehåll{,_a-ö} prenumerera{,_nu} bli_prenumerant köp_prenumeration starta_prenumeration nyhetsbrev följ{_oss,} komment{arer,era} visa_kommentarer visa_{mer,fler}
      ladda_fler läs_mer_här gå_till_startsidan till_toppen till_startsidan stäng spara{,d} lyssna lyssna_på_artikeln gilla skicka facebook twitter x instagram linkedin mejla
      e-post sms cookies om_cookies hantera_cookies integritetspolicy cookiepolicy användarvillkor tillgänglighet ansvarig_utgivare jobba_hos_oss rss sponsrat sponsrad_artikel
      i_samarbete_med senaste_nytt just_nu mest_läst{,a} familj dödsannonser bostad jobb resor motor spel tv`,
    notices: `
      vill_du_komma_i_kontakt vill_du_kontakta_oss denna_artikel_är_äldre den_här_artikeln_är_äldre artikeln_är_äldre_än
      annonsinnehåll annonsörsinnehåll sponsrat_innehåll detta_är_en_{nyhetstext,nyhetsartikel} det_här_är_en_nyhetstext
      få_nyhetsbrevet få_vårt_nyhetsbrev få_våra_nyhetsbrev anmäl_dig_till prenumerera_på logga_in_för_att den_här_webbplatsen_använder har_du_tips har_du_något_att_berätta
      har_du_mer_information mejla_oss mejla_redaktionen skriv_till_oss tipsa_oss tipsa_redaktionen
      artikeln_{fortsätter,har_uppdaterats,är_låst,publicerades_först,publicerades_ursprungligen} texten_{fortsätter,uppdateras,är_uppdaterad} i_en_tidigare_version
      en_tidigare_version_av_{artikeln,texten} det_här_är_en_{kommentar,ledare,krönika,debattartikel,låst} åsikterna_i_texten åsikterna_är_skribentens
      skribenten_svarar_själv vill_du_läsa_mer vill_du_få köp_prenumeration starta_din_prenumeration missa_inga_nyheter dela_med_dig_av hantera_dina_cookies ladda_ned_appen
      lyssna_på_podden alla_artiklar_om
      så_här_jobbar så_arbetar så_jobbar vi_med_journalistik vår_journalistik uppgifter_som_publiceras_ska_vara pressens_yttrandefrihetsutgivning pressetiska_regler
      utgivningsbevis ansvarig_utgivare har_du_tips_eller_synpunkter upptäckt_något_fel har_du_sett_något_fel rätta_fel fel_i_artikeln tipsa_oss_om prenumerera bli_prenumerant
      redan_prenumerant för_att_läsa_vidare för_att_fortsätta_läsa låst_för_prenumeranter endast_för_prenumeranter plusartikel plus-innehåll lås_upp alla_rättigheter_förbehållna
      all_rights_reserved upphovsrätt eftertryck_förbjudet kopiering_förbjuden vi_använder_{cookies,kakor} godkänn_cookies samtycke personuppgifter du_kan_avsluta_när_som_helst
      anmäl_dig_till_vårt_nyhetsbrev ladda_ner_appen hämta_appen följ_oss_på gilla_oss_på innehåller_annonslänkar innehåller_reklamlänkar annonssamarbete kommersiellt_samarbete
      artikeln_är_uppdaterad texten_har_uppdaterats artikeln_uppdateras det_här_är_en_nyhetsartikel detta_är_en_ledartext detta_är_en_opinionstext kommentarsfältet`,
    asides: `
      erbjudande allt_om kampanj specialerbjudande
      annons reklam i_samarbete_med sponsrat ämnen taggar nyckelord relaterade_ämnen ansvarig_utgivare chefredaktör tf_chefredaktör
      tips_till_redaktionen kontakt cookies nyhetsbrev lästid podd poddtips`,
    boxes: `
      fakta faktaruta bakgrund detta_har_hänt det_här_har_hänt så_gjorde_vi snabbfakta i_korthet`,
    house: `
      skyddas_av_upphovsrätt skyddat_av_upphovsrätt skyddas_av_reCAPTCHA {vårt,våra}_nyhetsbrev följ_oss_på ladda_ner_vår_app
      ansvarar_inte_för_{externa,innehållet_på,innehåll_på} redaktionen_ansvarar_inte citera_oss_gärna citera_gärna_men ange_källan ges_ut_{tre,fyra,fem,sex,sju}_dagar
      utkommer_{tre,fyra,fem,sex,sju}_dagar får_inte_{kopieras,mångfaldigas,återpubliceras} eftertryck_förbjudes med_ensamrätt skyddas_av_upphovsrättslagen
      pressetiska_nämnd`,
    acts: `
      bli_först bli_den var_först nästa föregående betald rapportera slå_på sätt_på slå_av välj byt fråga
      dela spara gilla följ prenumerera anmäl skicka mejla kommentera läs lyssna se titta stötta gå_med ladda laddar hämta tipsa rekommenderade rekommenderat relaterade
      utvalda populära fler visa dölj skriv logga beställ prova testa hantera ändra stäng öppna aktivera kopiera bevaka`,
    things: `
      artikel komment annons fel live notiser pushnotis bildspel appar app nyheter
      artikel artikl nyhetsbrev prenumer podd appen journalistik redaktion kommentarer insändar kakor webbplats e-tidning notis avsnitt inställning ämnen facebook twitter
      instagram tiktok youtube messenger whatsapp linkedin snapchat telegram bluesky cookie podcast newsletter quiz`,
    roles: `
      redakt chefredakt nyhetsredakt nyhetschef webbredakt utgivar reporter`,
    captions: "arkivbild arkivfoto arkiv genrebild pressbild pressfoto illustrationsbild montagebild bilden bilden_är bilden_visar på_bilden bild_från stillbild skärmdump bildtext fotomontage handout",
    flags: "just_nu senaste_nytt extra extranytt direkt live nyhetsflash flash uppdateras uppdaterad avslöjar analys kommentar exklusivt exklusiv breaking larm tv uppgifter larmet bilder videon plus ledare krönika debatt",
  },

  stories: {
    stopWords: `
      och att det i som en på är av för den med till inte om ett han men jag var sig från vi så kan när har hon man de nu skulle då år vid efter hade kommer under ut än in bara
      också eller ska upp där vara mot över alla andra här ha någon detta varit hur vad finns bli mycket blir mer denna blev nya sedan få allt får två många dem må utan ned ner
      tre sin sitt sina kunde skall flera även enligt säger sade sa dock dess deras hans hennes mellan inom genom samt vill hela annat båda redan ju fick första samma stor{a,,t}
      går gick gör gjorde tar tog ger gav ser såg per cirka omkring blivit göra måste idag igår nog väl något några inga ingen sådan{,a} dessa vilk{et,a} vars din ditt er era oss
      vår våra mig dig honom henne du ni`,
    concepts: `
      war=krig,kriget,krigets,krigen,kriga,krigar,krigföring,anfallskrig,anfallskriget,invasion,invasionen,invaderat,invaderade,konflikt,konflikten,strider,striderna,krigszon
      attack=attack,attacken,attacker,attackerna,attackera,attackerar,attackerade,angrepp,angreppet,angreppen,anfall,anfallet,anfallen,flyganfall,flygattack,flygattacker,terrorattack,robotattack,räd,räder,räden
      drone=drönare,drönaren,drönarna,drönarattack,drönarattacker,drönarattacken,drönaranfall,sjödrönare,sjödrönaren
      missile=missil,missiler,missilen,missilerna,robot,robotar,robotarna,kryssningsrobot,kryssningsrobotar,raketattack,raketbeskjutning
      ceasefire=vapenvila,vapenvilan,eldupphör,eldupphöret,vapenstillestånd,vapenstilleståndet
      peace=fred,freden,fredsavtal,fredsavtalet,fredsplan,fredsplanen,fredssamtal,fredssamtalen,fredsprocess,fredlig,fredliga
      negotiation=förhandling,förhandlingar,förhandlingarna,förhandla,förhandlar,förhandlade,samtal,samtalen,överläggningar,fredsförhandlingar
      sanction=sanktion,sanktioner,sanktionerna,sanktionspaket,sanktionera,sanktionerade,embargo,handelsembargo
      election=val,valet,valen,valets,presidentval,presidentvalet,riksdagsval,riksdagsvalet,parlamentsval,parlamentsvalet,kommunalval,europaparlamentsval,EU-valet,nyval,omval,mellanårsval,valrörelse,valdagen,valkampanj
      vote=röst,röster,rösterna,rösta,röstar,röstade,röstat,röstning,omröstning,omröstningen,väljare,väljarna,valdeltagande,valsedel,valsedlar
      referendum=folkomröstning,folkomröstningen,folkomröstningar
      parliament=parlament,parlamentet,riksdag,riksdagen,kongressen,senaten,representanthuset,underhuset,förbundsdagen,stortinget,folketinget,duman,knesset
      government=regering,regeringen,regeringens,regeringar,regeringsbildning,regeringskris,kabinett
      president=president,presidenten,presidentens,presidenter,presidentskap,presidentposten,presidentkandidat,vicepresident
      minister=minister,ministern,ministrar,ministrarna,statsråd,utrikesminister,utrikesministern,försvarsminister,försvarsministern,finansminister,finansministern,inrikesminister,justitieminister
      prime_minister=statsminister,statsministern,statsministerns,premiärminister,premiärministern,regeringschef,regeringschefen,förbundskansler,förbundskanslern
      resignation=avgår,avgick,avgå,avgång,avgången,avgått,avskedsansökan,avsatt,avsattes,lämnar_sin_post,avsked,avskedas,sparkas,sparkad
      law=lag,lagen,lagar,lagarna,lagstiftning,lagstiftningen,lagförslag,lagförslaget,grundlag,grundlagen,förordning,förbud,förbudet,förbjuds
      court=domstol,domstolen,domstolar,tingsrätt,tingsrätten,hovrätt,hovrätten,högsta_domstolen,kammarrätten,förvaltningsrätten,domare,domaren
      trial=rättegång,rättegången,rättegångar,huvudförhandling,åtal,åtalet,åtalas,åtalad,åtalade,åtalades,häktningsförhandling,åklagare,åklagaren,stämning
      verdict=dom,domen,domar,domslut,domslutet,dömd,döms,dömdes,dömt,fälld,fälls,friad,frias,friades,frikänd,frikänns
      murder=mord,mordet,mördad,mördade,mördades,mördare,mördaren,dråp,mordförsök,mordförsöket,mordmisstänkt,dubbelmord,dödsskjutning,dödsskjutningen
      police=polis,polisen,polisens,poliser,poliserna,polisman,polismyndigheten,polisinsats,polispatrull
      arrest=gripen,gripna,grips,greps,gripit,gripande,gripandet,anhållen,anhölls,häktad,häktas,häktades,häktning
      terrorism=terror,terrorism,terrorismen,terrorist,terrorister,terrordåd,terrordådet,terrorattentat,terrorbrott,extremism,extremister
      bomb=bomb,bomben,bomber,bomberna,bombdåd,bombdådet,bombhot,bombning,bombningar,bombade,bombas,sprängladdning,sprängmedel,granat,granater
      explosion=explosion,explosionen,explosioner,exploderade,exploderar,sprängning,sprängningen,sprängdes,detonation,detonerade,smäll
      fire=brand,branden,bränder,bränderna,brinner,brann,eldsvåda,eldsvådan,storbrand,skogsbrand,skogsbränder,räddningstjänsten,mordbrand,brandkår
      accident=olycka,olyckan,olyckor,trafikolycka,trafikolyckan,bilolycka,bussolycka,tågolycka,arbetsplatsolycka,haveri,haveriet,drunkning
      crash=krasch,kraschen,kraschade,kraschar,kraschat,flygkrasch,flygolycka,flygolyckan,krock,krocken,krockade,kollision,kollisionen,kolliderade,störtade
      earthquake=jordbävning,jordbävningen,jordbävningar,jordskalv,jordskalvet,skalv,skalvet,efterskalv tsunami=tsunami,tsunamin,tsunamivarning,flodvåg,flodvågen
      flood=översvämning,översvämningen,översvämningar,översvämningarna,översvämmade,skyfall,skyfallet,högvatten
      storm=storm,stormen,stormar,oväder,ovädret,snöstorm,cyklon,cyklonen,tyfon,tyfonen,tornado,tornadon,åskväder,orkanvindar hurricane=orkan,orkanen,orkaner
      drought=torka,torkan,torrperiod,vattenbrist,missväxt heat=hetta,hettan,värmebölja,värmeböljan,värmeböljor,värmerekord,extremvärme
      climate=klimat,klimatet,klimatförändringar,klimatförändringarna,klimatmål,klimatmålen,klimatkris,klimatpolitik,klimattoppmöte,klimatavtal,utsläpp,utsläppen,koldioxid,växthusgaser,uppvärmning,uppvärmningen
      energy=energi,energin,energipolitik,energikris,energipriser,vindkraft,solkraft,vattenkraft,vindkraftverk,elproduktion
      oil=olja,oljan,oljepris,oljepriset,oljeproduktion,råolja,oljefält,oljebolag,oljeexport,oljetanker
      gas=gas,gasen,naturgas,naturgasen,gasledning,gasledningen,gasleveranser,gaspris,flytgas,LNG
      nuclear=kärnkraft,kärnkraften,kärnkraftverk,kärnkraftverket,kärnvapen,kärnvapnen,atombomb,kärnreaktor,reaktor,reaktorer,atomvapen,kärnteknisk,uran
      electricity=el,elen,elpris,elpriset,elpriser,elpriserna,elnät,elnätet,elförsörjning,strömavbrott,strömavbrottet,elavbrott,ström
      refinery=raffinaderi,raffinaderiet,raffinaderier,raffinaderierna,oljeraffinaderi,oljeraffinaderier,oljeraffinaderiet,oljedepå
      pipeline=rörledning,rörledningen,rörledningar,pipeline,pipelinen,gasrör,gasröret,oljeledning
      economy=ekonomi,ekonomin,ekonomins,ekonomisk,ekonomiska,tillväxt,tillväxten,bnp,recession,lågkonjunktur,konjunktur,konjunkturen,finanskris
      inflation=inflation,inflationen,kpi,kpif,prisökningar,prishöjningar,dyrtid,konsumentpriser
      interest_rate=ränta,räntan,räntor,räntorna,styrränta,styrräntan,räntehöjning,räntesänkning,räntebesked,räntebeskedet,riksbanken,bolåneränta
      budget=budget,budgeten,statsbudget,statsbudgeten,höstbudget,vårbudget,budgetproposition,budgetpropositionen,underskott,besparingar,statsskuld
      tax=skatt,skatten,skatter,skatterna,skattesänkning,skattesänkningar,skattehöjning,moms,momsen,skatteverket,skattebrott,inkomstskatt
      trade=handel,handeln,handelsavtal,handelsavtalet,handelskrig,handelskriget,frihandel,frihandelsavtal,handelspolitik
      tariff=tull,tullar,tullarna,strafftull,strafftullar,importtullar,tariffer export=export,exporten,exportera,exporterar,exporterade,exportförbud,exportkontroll
      import=import,importen,importera,importerar,importerade,importförbud,importstopp
      company=företag,företaget,företagets,företagen,bolag,bolaget,bolagets,bolagen,koncern,koncernen,industri,industrin
      bank=bank,banken,banker,bankerna,storbank,storbanken,storbankerna,centralbank,centralbanken
      merger=fusion,fusionen,sammanslagning,sammanslagningen,uppköp,uppköpet,köper_upp,bud,förvärv,förvärvet,förvärvar
      layoffs=varsel,varslet,varslar,varslas,varslade,uppsägning,uppsägningar,sägs_upp,nedskärningar,permitteringar,permitterar
      strike=strejk,strejken,strejker,strejkar,strejkade,strejkvarsel,generalstrejk,lockout,blockad,stridsåtgärder,konfliktvarsel
      union=fackförbund,fackförbundet,fackförening,facket,fackets,fackliga,kollektivavtal,kollektivavtalet,avtalsrörelsen
      stock_market=börs,börsen,börserna,stockholmsbörsen,aktie,aktier,aktien,aktierna,aktiekurs,aktiemarknad,börsras,wall_street,börsfall
      currency=valuta,valutan,valutor,kronan,kronkurs,kronkursen,dollarn,euron,rubeln,växelkurs,växelkursen
      health=hälsa,hälsan,sjukvård,sjukvården,vård,vården,vårdköer,folkhälsa,folkhälsomyndigheten,sjukdom,sjukdomen,cancer
      virus=virus,viruset,smitta,smittan,smittade,smittspridning,smittspridningen,influensa,influensan,fågelinfluensa,coronavirus,coronaviruset,utbrott,utbrottet
      pandemic=pandemi,pandemin,covid,covid-19,corona,epidemi,epidemin vaccine=vaccin,vaccinet,vacciner,vaccinera,vaccinerade,vaccination,vaccinering,vaccindos
      hospital=sjukhus,sjukhuset,sjukhusen,akutmottagning,akuten,vårdavdelning,intensivvård,intensivvården,bb
      doctor=läkare,läkaren,läkarna,läkarnas,doktor,kirurg,sjuksköterska,sjuksköterskor,barnmorska,barnmorskor
      university=universitet,universitetet,universiteten,högskola,högskolan,högskolor,student,studenter,studenterna,campus
      school=skola,skolan,skolor,skolorna,skolans,gymnasium,gymnasiet,grundskola,grundskolan,förskola,förskolan,lärare,lärarna,elev,elever,eleverna,skolskjutning,betyg
      student=student,studenter,studenterna,elev,elever,eleverna child=barn,barnet,barnen,barns,barnens,flicka,flickan,flickor,pojke,pojken,pojkar,spädbarn,minderårig,minderåriga
      woman=kvinna,kvinnan,kvinnor,kvinnorna,kvinnors,jämställdhet,feminism refugee=flykting,flyktingen,flyktingar,flyktingarna,flyktingläger,flyktinglägret,fördrivna,flytt
      migration=migration,migrationen,migrationspolitik,migranter,migrant,migranterna,invandring,invandringen,invandrare,migrationsverket,återvandring
      border=gräns,gränsen,gränser,gränserna,gränskontroll,gränskontroller,gränskontrollerna,gränsövergång,gränsbevakning,gränsvakt
      asylum=asyl,asylsökande,asylrätt,asylansökan,uppehållstillstånd,utvisning,utvisningen,utvisas,avvisas
      protest=protest,protesten,protester,protesterna,protesterar,protesterade,upplopp,upploppen,uppror,upproret,koranbränning
      demonstration=demonstration,demonstrationen,demonstrationer,demonstrationerna,demonstrant,demonstranter,demonstranterna,manifestation,manifestationen
      violence=våld,våldet,våldsam,våldsamma,skottlossning,skottlossningen,skjutning,skjutningen,skjutningar,misshandel,misshandeln,knivdåd,knivattack,gängkriminalitet,gängvåld,gängkonflikt,kriminell,kriminella
      corruption=korruption,korruptionen,korrupt,muta,mutor,mutbrott,mutanklagelser,mutskandal
      fraud=bedrägeri,bedrägeriet,bedrägerier,bedragare,svindel,förfalskning,penningtvätt,ekobrott,förskingring
      investigation=utredning,utredningen,utredningar,förundersökning,förundersökningen,utreder,utreds,granskning,granskningen,granskar,haverikommissionen,razzia,husrannsakan
      report=rapport,rapporten,rapporter,rapporterna,studie,studien,studier,undersökning,undersökningen,kartläggning
      poll=opinionsmätning,opinionsmätningen,opinionsundersökning,opinionsundersökningen,väljarbarometer,väljarbarometern,mätning,mätningen,enkät,sifo,novus
      opinion=opinion,opinionen,åsikt,åsikter,ledare,debattartikel,yttrandefrihet
      party=parti,partiet,partiets,partier,partierna,partiledare,partiledaren,socialdemokraterna,moderaterna,sverigedemokraterna,centerpartiet,vänsterpartiet,kristdemokraterna,liberalerna,miljöpartiet
      opposition=opposition,oppositionen,oppositionens,oppositionsledare,oppositionsledaren,oppositionspartier,misstroendeförklaring,misstroendeomröstning
      coalition=koalition,koalitionen,koalitionsregering,regeringsunderlag,tidösamarbetet,tidöavtalet,tidöpartierna
      king=kung,kungen,kungens,drottning,drottningen,kungahuset,kungafamiljen,monarki,monarkin,kronprinsessan,kronprinsen,prins,prinsessa,tronen
      church=kyrka,kyrkan,kyrkans,påve,påven,biskop,biskopen,ärkebiskop,präst,prästen,gudstjänst,katedral
      religion=religion,religionen,religiös,religiösa,islam,kristendom,judendom,moské,moskén,synagoga,synagogan,muslim,muslimer,koranen
      football=fotboll,fotbollen,fotbollslandslag,allsvenskan,damallsvenskan,champions_league,premier_league,landslaget,fotbolls-VM,fotbolls-EM,förbundskapten,tränare,tränaren
      match=match,matchen,matcher,matcherna,semifinal,kvartsfinal,final,finalen,kval,derby,derbyt
      goal=mål,målet,målen,straffmål,kvittering,kvitterade,straffspark,frispark,målskytt,hattrick
      championship=mästerskap,mästerskapet,VM,EM,SM-guld,guld,silver,brons,medalj,medaljer,världsmästare,världsmästaren,världscup,världscupen,titel
      olympic=OS,olympiska,olympiska_spelen,olympisk,paralympics,vinter-OS,sommar-OS,IOK tennis=tennis,tennisen,wimbledon,grand_slam,set,ATP,WTA,davis_cup
      golf=golf,golfen,golfbana,masters,PGA film=film,filmen,filmer,filmerna,biograf,biografen,bio,oscar,oscarsgala,oscarsgalan,regissör,guldbagge,guldpalm,netflix
      music=musik,musiken,konsert,konserten,konserter,artist,artisten,sångare,sångerska,album,albumet,låt,låten,festival,festivalen,melodifestivalen,eurovision
      actor=skådespelare,skådespelaren,skådespelerska,skådespelerskan,filmstjärna
      award=pris,priset,priser,utmärkelse,utmärkelsen,nobelpris,nobelpriset,pristagare,nobelpristagare,prisas,belönas,fredspris,fredspriset
      book=bok,boken,böcker,böckerna,roman,romanen,författare,författaren,bokmässa,litteratur,litteraturen,bibliotek
      art=konst,konsten,konstverk,konstverket,konstnär,konstnären,utställning,utställningen,tavla,tavlan,målning,skulptur
      space=rymd,rymden,rymdfart,rymdfärd,rymdsond,rymdstation,rymdstationen,astronaut,astronauter,NASA,ESA,mars,månen,planet
      satellite=satellit,satelliter,satelliten,satellitbilder rocket=raket,raketer,raketen,raketuppskjutning,uppskjutning,bärraket
      technology=teknik,tekniken,teknologi,artificiell_intelligens,AI,halvledare,mjukvara,batterifabrik,techbolag,techjätte,techjätten
      internet=internet,nätet,sociala_medier,facebook,tiktok,instagram,youtube,sajt,webbplats,bredband,undervattenskabel
      hacker=hackare,hackaren,hackad,hackades,hackerattack,cyberattack,cyberattacken,cyberattacker,it-attack,it-attacken,överbelastningsattack,gisslanprogram,cybersäkerhet,nätfiske
      data_breach=dataintrång,dataintrånget,dataläcka,dataläckan,läckta_uppgifter,personuppgifter phone=telefon,telefonen,mobil,mobilen,mobiltelefon,mobiler,mobilnät,mobilförbud
      car=bil,bilen,bilar,bilarna,elbil,elbilar,elbilen,personbil,lastbil,lastbilen,biltillverkare,biltillverkaren,bilindustrin,fordon,fordonet
      aircraft=flygplan,flygplanet,flygplanen,plan,planet,helikopter,helikoptern,stridsflygplan,stridsflyg,jas,gripen,passagerarplan,flygbolag,flygbolaget,flyg,flyget
      airport=flygplats,flygplatsen,flygplatser,arlanda,landvetter,bromma,kastrup
      ship=fartyg,fartyget,fartygen,båt,båten,båtar,färja,färjan,lastfartyg,tankfartyg,skuggflottan,ubåt,ubåten,skepp,rederi,rederiet,containerfartyg
      train=tåg,tåget,tågen,tågtrafik,tågtrafiken,järnväg,järnvägen,spår,tunnelbana,tunnelbanan,pendeltåg,urspårning,spårade_ur
      road=väg,vägen,vägar,vägarna,motorväg,motorvägen,e4,trafik,trafiken,trafikverket,vägarbete,bro,bron
      food=mat,maten,livsmedel,livsmedlen,matpriser,matpriserna,matvaror,svält,svälten,hungersnöd,restaurang,restaurangen
      agriculture=jordbruk,jordbruket,lantbruk,lantbrukare,bonde,bönder,bönderna,skörd,skörden,spannmål,spannmålsavtal
      fish=fisk,fisken,fiske,fisket,fiskare,strömming,torsk,torsken,fiskekvoter,trålare
      forest=skog,skogen,skogar,skogarna,skogsbruk,skogsindustri,träd,avskogning,regnskog,regnskogen
      animal=djur,djuret,djuren,varg,vargen,vargar,björn,björnen,hund,hunden,hundar,katt,häst,hästar,älg,vildsvin,djurpark,licensjakt,jakt
      environment=miljö,miljön,miljöer,natur,naturen,naturvård,naturreservat,biologisk_mångfald,miljöbrott,miljöorganisation
      pollution=förorening,föroreningar,förorenat,förorenad,oljeutsläpp,gifter,giftiga,pfas,avgaser,plast,mikroplast,luftkvalitet
      water=vatten,vattnet,dricksvatten,dricksvattnet,grundvatten,damm,dammen,reservoar
      weather=väder,vädret,snö,snön,snöoväder,regn,regnet,kyla,kylan,smhi,halka,vädervarning,temperatur,temperaturen,åska
      soldier=soldat,soldaten,soldater,soldaterna,trupper,trupperna,värnplikt,värnpliktiga,legosoldater,styrkor,styrkorna
      army=armé,armén,arméer,militär,militären,militära,markstyrkor,stridsvagn,stridsvagnar,pansarvagn,artilleri,artilleriet,militärövning
      navy=flotta,flottan,marin,marinen,örlogsfartyg,krigsfartyg,hangarfartyg,fregatt,korvett,svartahavsflottan
      air_force=flygvapen,flygvapnet,luftförsvar,luftförsvaret,luftvärn,luftvärnet,luftvärnssystem,luftrum,luftrummet,luftrumskränkning,flygförbudszon
      weapon=vapen,vapnet,vapnen,vapenleverans,vapenleveranser,skjutvapen,pistol,gevär,vapenexport,vapenstöd,vapenlagar,kemiska_vapen
      ammunition=ammunition,ammunitionen,granater,artillerigranater,patroner,projektiler,sprängämnen
      mobilisation=mobilisering,mobiliseringen,mobilisera,mobiliserar,mobiliserade,inkallas,inkallelseorder,inkallade,värvning
      defence=försvar,försvaret,försvarets,försvarsmakten,försvarsutgifter,försvarsanslag,försvarspolitik,totalförsvar,civilförsvar,beredskap,upprustning
      alliance=allians,alliansen,nato,natos,försvarsallians,nato-medlemskap,natomedlemskap,nato-ansökan,allierad,allierade
      spy=spion,spionen,spioner,spioneri,spionerat,spionage,spionmisstänkt,spionballong,underrättelseverksamhet
      intelligence=underrättelsetjänst,underrättelsetjänsten,underrättelser,underrättelseuppgifter,säpo,säkerhetspolisen,must,CIA,mossad,FSB,FBI
      embassy=ambassad,ambassaden,ambassader,konsulat,konsulatet
      diplomat=diplomat,diplomaten,diplomater,diplomaterna,ambassadör,ambassadören,diplomati,diplomatin,diplomatisk,diplomatiska,utvisade_diplomater,sändebud
      summit=toppmöte,toppmötet,toppmöten,toppmötets,G7,G20,stormöte,stormötet,EU-toppmöte,natotoppmöte
      treaty=fördrag,fördraget,konvention,konventionen,pakt,pakten,nedrustningsavtal,traktat
      agreement=avtal,avtalet,avtalen,överenskommelse,överenskommelsen,uppgörelse,uppgörelsen,samförstånd,kompromiss
      visit=besök,besöket,besöker,besökte,besökt,statsbesök,statsbesöket speech=tal,talet,anförande,anförandet,sommartal,jultal,linjetal,talade
      interview=intervju,intervjun,intervjuer,intervjuas,intervjuades
      prison=fängelse,fängelset,fängelser,fängslad,fängslades,fängslade,anstalt,anstalten,häkte,häktet,kriminalvården,livstid,straff,straffet
      death=död,döden,döda,dog,dött,avled,avlidit,avliden,omkom,omkommit,omkomna,dödad,dödade,dödades,dödas,dödsfall,dödsolycka,dödstal,dödssiffra,dödssiffran,dödsstraff
      victim=offer,offret,offren,brottsoffer,dödsoffer,målsägande injured=skadad,skadade,skadades,skadats,skadas,skador,skadorna,sårad,sårade,allvarligt_skadad,sårades
      hostage=gisslan,gisslantagning,gisslantagare,gisslandrama,gisslantagna kidnapping=kidnappning,kidnappningen,kidnappad,kidnappade,bortförd,människorov,bortförande
      rape=våldtäkt,våldtäkten,våldtäkter,våldtagen,våldtog,sexbrott,sexualbrott,sexuella_övergrepp
      abuse=övergrepp,övergreppen,trakasserier,trakasserierna,sexuellt_ofredande,mobbning,vanvård,barnmisshandel,kränkning,kränkningar
      drug=narkotika,narkotikan,knark,droger,drog,narkotikabrott,kokain,heroin,cannabis,amfetamin,fentanyl,knarksmuggling,narkotikasmuggling,läkemedel,läkemedlet
      alcohol=alkohol,alkoholen,rattfylla,rattfylleri,systembolaget,öl,vin,sprit,berusad divorce=skilsmässa,skilsmässan,skiljer_sig,separerar,separation
      wedding=bröllop,bröllopet,gifter_sig,gifte_sig,vigsel,förlovade
      birth=födelse,födsel,förlossning,förlossningen,nyfödd,nyfödda,föds,föddes,graviditet,gravid,abort,aborträtt,födelsetal
      royal=kunglig,kungliga,kungligt,kungahus,hovet,slottet
      history=historia,historien,historisk,historiska,arkeolog,arkeologer,utgrävning,fornfynd,vikingatiden,medeltiden,andra_världskriget,förintelsen
      museum=museum,museet,museer,museerna,nationalmuseum,vasamuseet tourism=turism,turismen,turist,turister,turisterna,resenärer,charter,semester
      hotel=hotell,hotellet,hotellen,vandrarhem
      house=hus,huset,husen,bostad,bostaden,bostäder,bostäderna,villa,villan,lägenhet,lägenheten,lägenheter,flerfamiljshus,bostadsmarknad,bostadspriser,bostadspriserna
      rent=hyra,hyran,hyror,hyrorna,hyreshöjning,hyreshöjningar,hyresgäst,hyresgäster,hyresvärd
      construction=bygge,bygget,byggande,byggandet,byggs,byggnad,byggnaden,byggnader,byggbolag,byggnation,byggarbetare,byggarbetsplats
      unemployment=arbetslöshet,arbetslösheten,arbetslös,arbetslösa,arbetsförmedlingen,jobb,jobben wage=lön,lönen,löner,lönerna,löneökning,löneökningar,löneavtal,lågavlönade
      pension=pension,pensionen,pensioner,pensionerna,pensionär,pensionärer,pensionsålder,pensionsåldern
      human_rights=mänskliga_rättigheter,människorättsbrott,krigsbrott,krigsförbrytare,folkmord,folkmordet,brott_mot_mänskligheten,folkrätt,folkrätten
      coup=kupp,kuppen,statskupp,statskuppen,militärkupp,junta,juntan,kuppförsök
      ukraine_war=frontlinjen,fronten,motoffensiv,motoffensiven,ockuperade,ockupation,annektering,annekterade,annekterat
      escalation=upptrappning,upptrappningen,eskalering,eskaleringen,eskalerar,eskalerade,trappas_upp,trappats_upp,spänningar,spänningarna
      aid=bistånd,biståndet,nödhjälp,hjälpsändning,humanitär_hjälp,stödpaket,stödpaketet,militärt_stöd,krisstöd
      rescue=räddning,räddningsinsats,räddningsinsatsen,räddades,evakuering,evakueringen,evakueras,evakuerades,eftersökning
      missing=försvunnen,försvunna,försvinnande,försvinnandet,saknad,saknade,efterlyst,efterlysning
      theft=stöld,stölden,stölder,rån,rånet,rånad,rånades,inbrott,inbrottet,stulen,stulna,stals,snatteri
      mine=gruva,gruvan,gruvor,gruvdrift,minor,landminor,mineraler,sällsynta_jordartsmetaller landslide=ras,raset,jordskred,jordskredet,lavin,lavinen,skred
      volcano=vulkan,vulkanen,vulkanutbrott,vulkanutbrottet,lava hockey=ishockey,hockey,hockeyn,SHL,NHL,tre_kronor,hockeyallsvenskan
      skiing=skidor,skidåkning,längdskidor,alpint,skidskytte,slalom,vasaloppet,skidspelen,backhoppning
      athletics=friidrott,friidrotten,stavhopp,stavhoppare,maraton,diamond_league,löpning,världsrekord doping=doping,dopning,dopad,dopningstest,dopningsbrott
      science=forskning,forskningen,forskare,forskaren,forskarna,vetenskap,vetenskaplig,upptäckt,upptäckten
      media=medier,medierna,journalist,journalister,journalistik,tidningen,public_service,pressfrihet,desinformation,propaganda
      scandal=skandal,skandalen,affär,affären,avslöjande,avslöjandet,läcka,läckan weapons_test=provskjutning,provskjutningen,robottest,kärnvapenprov,missiltest,raketprov`,
    common: `
      decide=beslut~,besluta~,bestäm~ expect=räkna~,vänta~,förvänta~ late=sen,sent,senare,förse~,dröj~ early=tidig~ worse=värre,värst~,sämre,dålig~
      better=bättre,bäst~,bra,god,gott,goda damage=skad~ destroy=förstör~,borta market=marknad~ tell=berätta~,informera~,upplys~,avslöj~
      think=tror,tro,trodde,tyck~,anser,ansåg,tänk~ know=vet,veta,visste,känn~ see=ser,sett,såg,sedd~ hear=hör,höra,hört,hörd~ find=hitta~,finna~,fann,funnit
      happen=hän~,händ~,inträffa~,skedde,sker point=tyd~,peka~,visar_på cause=orsak~,skuld~,fel,skäl~ ship=fartyg~,skepp~,båt~ close=stäng~,nedlägg~,läggs_ned
      open=öppna~,öppen,öppet begin=börja~,inled~,start~ end=slut,sluta~,avsluta~,upphör~ stop=stopp~,hejda~ continue=fortsätt~,fortgå~ change=ändra~,förändr~
      build=bygg~ building=byggnad~ buy=köp~ sell=sälj~,sålt,sålde,såld~,försälj~ pay=betala~,betal~ money=pengar~,medel cost=kosta~,kostnad~ price=pris,priset,priser~
      promise=lova~,utlova~,löft~ compensation=ersättning~,kompens~ negotiate=förhandl~,samtal~ agree=enig~,överens~,avtal~ true=sant,sann~,stämm~,rätt
      false=falsk~,fel,osan~,lögn~ nonsense=nonsens,skitsnack,struntprat,trams,dumhet~,absurd~ invent=påhitt~,uppdikt~,fabric~ betray=svek~,svik~,svek
      faith=förtroende~,lit~,tillit~ word=ord,ordet,orden name=namn~ count=räkna~ number=antal~,siffr~ rumour=rykt~ person=människ~,person~,folk~
      man=man,män,mannen,männen child=barn~ family=familj~ young=ung,unga,yngr~,yngst~ old=gammal,gamla,äldr~,äldst~,ålder patient=patient~ state=tillstånd~
      live=lever,levde,leva,liv,livet die=dö,dör,dog,död~,dött,omkom~,dödssiffr~,offer,offren,dödad~,dödats,dödades kill=döda~,dödad~
      injure=skadad~,skadat~,skadas,sårad~,vårdas,vårdats,vårdades missing=sakna~,försvunn~ rescue=rädd~,undsätt~ help=hjälp~,bistå~ need=behöv~,behov~
      want=vill,ville,velat,önska~ hope=hopp~ fear=rädd,rädsl~,oro,oroa~,befar~ wait=vänta,väntar,väntat,avvakt~ ask=fråga~,frågo~,ber,bad,be_om answer=svar~
      work=arbet~,jobb~,anställ~ company=bolag~,företag~,firma government=regering~ minister=minister~ parliament=parlament~,riksdag~,storting~
      nation_state=stat,staten,stater~,statlig~ country=land,landet,länder~,nation~ world=värld~ city=stad,staden,städer~ municipality=kommun~ coast=kust~
      sea=hav,havet,sjö~ water=vatten~ fire=brand~,eld,elden ground=mark,marken,jord,lera,leran,lerm~ slope=sluttning~,slänt~ voice=röst~ war=krig~
      peace=fred,freden,fredlig~ soldier=soldat~,trupp~ army=armé~,militär~,väpnad~,försvarsmakt~ weapon=vapen~,vapn~ front=front~ step=steg~ escalate=eskal~,upptrapp~
      conflict=konflikt~ side=sida~,sidor~ immediate=omedelbar~,genast,direkt send=skicka~,sänd~ move=flytta~,res~,transport~ train=träning,utbild~,övning~
      east=öst,östra,öster~ west=väst,västra,väster~ north=nord,norra,norr~ south=syd,södra,söder~ year=år,året,åren month=månad~ week=veck~ day=dag,dagen,dagar~,dygn~
      hour=timm~ night=natt~,nätt~ morning=morgon~,förmiddag~ spring=vår,våren summer=sommar~ autumn=höst~ winter=vinter~ time=tid,tiden,gång,gånger next=nästa,kommande
      first=först~ last=sist~,förra,tidigare new=ny,nya,nytt big=stor,stora,stort,störr~,störst~ small=liten,lilla,litet,små,mindre
      many=många,mycket,mer,mest,fler,flest~ few=få,färr~,mindre hard=svår~,tuff~,hård~ easy=lätt,enkel~,enkla matter=ärend~,fråga~,sak,saken,saker table=bord,bordet
      important=viktig~ possible=möjlig~ dangerous=farlig~,fara,faran,hot,hotet,hota~ safe=säker~,trygg~ strong=stark~,styrk~ weak=svag~ free=fri,fria,fritt,frihet~
      full=full~,hel,hela,total~ responsible=ansvar~ plan=plan,planen,planer~,planera~ law=lag,lagen,lagar~,laglig~ court=domstol~,domar~,tingsrätt~ police=polis~
      crime=brott~,kriminell~ school=skol~ hospital=sjukhus~ doctor=läkar~ home=hem,hemmet,hus,huset,bostad~,bostäd~ road=väg,vägen,vägar~,gata,gatan
      power=makt~,ström,strömmen,elkraft~ oil=olja~,olje~ gas=gas,gasen food=mat,maten,livsmed~ farm=bonde,bönder~,lantbruk~ fish=fisk~ forest=skog~,träd~ animal=djur~
      car=bil,bilen,bilar~,fordon~ railway=tåg~,järnväg~ plane=flyg~ bridge=bro,bron,broar~ line=linje~,kabel~,skarv~ repair=repar~,laga,lagas factory=fabrik~
      produce=producer~,produkt~,tillverk~ employ=anställ~,personal~ union=fack~,förbund~ customer=kund~ lead=led,leda,leder,ledar~ president=president~
      party=parti,partiet,partier~ election=val,valet,valen ballot=rösta~,väljar~ support=stöd~ against=mot,motstånd~ accept=accepter~,godta~
      refuse=vägra~,avvisa~,tillbaka~,förneka~ allow=tillåt~,låta,låter force=tving~,tvinga~ protect=skydda~,försvar~ attack=attack~,angrep~,angrip~ drone=drönar~
      missile=missil~,robot~,raket~ nuclear=kärn~ result=resultat~ because=eftersom problem=problem~ mistake=misstag~,fel,felet sorry=ursäkt~,ledsen,beklag~ thank=tack~
      love=älska~,kärlek~ feel=känn~,känsl~ understand=förstå~,förstod remember=minns learn=lära,lär_sig,lärt~ show=visa~ give=ger,gav,gett,giv~
      take=tar,tog,tagit,ta_över,tas make=gör,gjort,gjorde,göra come=kommer,kom,kommit go=går,gick,gått leave=lämna~ return=återvänd~,tillbaka,återkom~
      bring=föra,medför~ keep=behåll~,kvar,stanna~,förbli~ use=använd~ spend=spendera~,lägg~,använt try=försök~ persuade=övertal~,övertyg~
      involve=involver~,inbland~,indrag~,engager~ join=delta~,ansluta~,gå_med meet=mötte,möter,träffa~,möte~ win=vinn~,vann,vunnit,seger~,segr~ lose=förlor~,förlust~
      fall=fall~,föll,sjunk~,minsk~ rise=stig~,öka~,växa~,växer reduce=minska~,sänk~,skär~ high=hög~ low=låg~ long=lång~,läng~ far=långt,bortom way=väg,vägen,sätt~
      thing=sak,saker,något nothing=ingenting,inget all=alla,allt,varje again=igen,återigen now=nu yes=ja,jo different=annorlunda,skillnad~,olika together=tillsammans
      alone=ensam~ community=samhäll~,gemenskap~ history=histori~ study=studi~,forsk~ report=rapport~ information=uppgift~,information~ owner=ägar~,äger bank=bank~
      economy=ekonom~ tax=skatt~ trade=handel~ region=region~ border=gräns~ emergency=kris~,nödläge~ quarry=stenbrott~ breach=bryt~,bröt,brott~ entitlement=rättighet~
      chance=chans~,möjlighet~`,
    stems: `
      cable=kabel* cable=kabl* factory=fabrik* factory=tillverk* plant_closure=nedlägg* plant_closure=lägg{a,er,as,s}_ned plant_closure=stäng{a,er,s,as,ning,ningen,de,des}
      shipyard=varv{,et,en,ets} port=hamn{,en,ar,arna,ens} port=kaj{,en} repair=reparat* repair=reparer* repair=lagning* damage=skad{a,an,or,orna,ade,ad,at} damage=skador*
      anchor=ankare* anchor=ankar{et,na} insurance=försäkring* owner=ägare* owner=ägar* investor=invester* price=pris{,et,er,erna,ets} price=prishöj* price=prisökn*
      cost=kostnad* cost=kosta{r,de} sale=försälj* sale=sälj{a,er,s} sale=såld* purchase=köp{,et,a,er,are,aren,te,s} job=jobb{,et,en} job=anställ* job=sysselsätt*
      layoffs=varsl{a,ar,ade,ar} layoffs=varsel layoffs=varslet layoffs=uppsäg* profit=vinst* loss=förlust* loss=underskott* revenue=omsättning* revenue=intäkt*
      bankruptcy=konkurs* chief_executive=vd{,n,:n} chief_executive=koncernchef* chief_executive=verkställande_direktör* chairman=ordförande* chairman=styrelseordf*
      board=styrelse* spokesperson=talesperson* spokesperson=talesman* spokesperson=talesk* shareholder=aktieäg* contract=kontrakt* order=beställning* order=orderböck*
      supplier=leverantör* customer=kund{,er,en,erna} customer=konsument* shop=butik* shop=affärer shop=detaljhandel* restaurant=restaurang* restaurant=kafé* restaurant=krog*
      furniture=möbel* furniture=möbler* kitchen=kök{,et,en,s} kitchen=köks* festival=festival* sponsor=sponsor* ticket=biljett* audience=publik{,en} audience=åskådar*
      fish=fisk* fish=torsk* fish=lax{,en,ar} fish=sill{,en} quota=kvot{,en,er,erna} shellfish=krabb* shellfish=räk{a,or,an,orna} shellfish=hummer* shellfish=ostron*
      coast=kust{,en,er,ens} coast=kuststräck* coast=kustkommun* island=ö{ar,arna,n,bor} island=skärgård* sea=hav{,et,en,s} sea=havsbott*
      municipality=kommun{,en,er,erna,ens,al,ala} mayor=borgmäst* town_hall=kommunfullmäkt* town_hall=kommunstyr* compensation=ersättning* compensation=skadestånd*
      subsidy=bidrag* subsidy=subvention* subsidy=stöd{et,pengar} fee=avgift* fine=böter fine=bötfäll* fine=bötes* landslide=jordskred* landslide=ras{et,ade} landslide=lavin*
      landslide=slamström* rescue=räddning* rescue=rädda{t,de,r,des} missing=saknas missing=saknad{,e} missing=försvunn* evacuation=evakuer* death=död{,a,e,en,as} death=dödade
      death=dödsfall* death=dödssiffr* death=dödsoffer* death=omkom* death=dog injured=skadad{,e,es} injured=skadats camping=camping* camping=husvagn*
      valley=dal{en,gång*,ar,arna} mountain=berg{,et,en} mountain=fjäll* mud=lera{n} mud=gyttj* mud=slam{,met} mine=gruv{a,an,or,arbet*} mine=stenbrott*
      weather=regn{,et,ade,ar,oväder*} governor=guvernör* governor=landshövding* ministry=departement* ministry=ministeri* death=dödstal* negotiation=förhandl*
      negotiation=överlägg* denial=förnek* denial=dementer* denial=tillbakavis* confirmation=bekräft* rumour=rykte* rumour=spekul* ferry=färj* lifeboat=räddningsbåt*
      lifeboat=livbåt* fleet=flott{a,an,or} tanker=tankfartyg* tanker=oljetank* crew=besättning* passenger=passagerar* bus=buss* lorry=lastbil* motorcycle=motorcykel*
      motorcycle=motorcyklist* bicycle=cykel* bicycle=cyklist* bicycle=cykl{a,ar,ing} traffic=trafik{,en} traffic=bilkö* road=väg{,en,ar,arna,arbete*} road=gata{n} road=gator*
      bridge=bro{,n,ar,arna} tunnel=tunnel* tunnel=tunnl* railway=järnväg* railway=spår{et,en} airport=flygplats* airport=flygning* airport=flygbolag* airport=avgång{ar,en}
      electricity=elektr* electricity=el{en,pris*,kabel*,nät*,bolag*} electricity=ström{avbrott*,men} power_station=kraftverk* wind_power=vindkraft* wind_power=vindturbin*
      solar=solcell* solar=solenergi* heating=fjärrvärm* heating=uppvärmningskost* coal=kol{et,kraft*,gruv*} gas_pipeline=gasledning* sewage=avlopp* water=dricksvatten*
      water=vattenledning* waste=sopor* waste=avfall* waste=soptipp* chemical=kemikal* chemical=gift{et,er,ig,iga} mercury=kvicksilv* radiation=strålning* radiation=radioaktiv*
      leak=läck* internet_outage=bredband* internet_outage=fiberkabel* internet_outage=fibernät* trawler=trål* divers=dykar* sabotage=sabotag* cargo=gods{,tåg*,trafik*}
      cargo=frakt* cargo=lastfartyg* storage=lager{lokal*,byggnad*} military_exercise=militärövning* military_exercise=övning{,en,ar,arna} soldier=soldat* soldier=trupp*
      prisoner=fånge* prisoner=fångar* frontline=frontlinj* frontline=fronten shelling=beskjut* shelling=granateld* fighter_jet=stridsflyg* fighter_jet=jaktplan*
      submarine=ubåt* airspace=luftrum* border=gränsbevak* border=gränskontroll* border=gränsövergång* veto=veto* veto=vetar sanction=sanktion* interview=intervju*
      press_conference=presskonferens* press_conference=pressträff* statement=uttaland* statement=pressmeddel* resignation=avgå{r,tt,ng,ngen} resignation=avgick
      appointment=utnämn* appointment=utses appointment=utsedd* candidate=kandidat* campaign=kampanj* campaign=valrörelse* vote=väljar* vote=valdeltag* vote=valsedl*
      poll=opinionsmät* poll=väljarbarom* poll=mätning{,en,ar} poll=väljarstöd* poll=opinionssiff* coalition=koalition* budget=budget* tax=skatt{,en,er,erna,es} tax=skatte*
      pension=pension* wage=lön{,en,er,erna} wage=löneökn* strike=strejk* union=fack{et,förbund*,klubb*,lig*} mortgage=bolån* interest_rate=ränt{a,an,or,orna,esänkn*,ehöjn*}
      interest_rate=styrränt* inflation=inflation* stock_market=aktie* stock_market=börs* bank=bank{en,er,erna,ens} bank=storbank* loan=lån{,et,en} loan=skuld{,er,en}
      loan=låna{r,de} fraud=bedräg* theft=stöld* theft=stulen* theft=stulna theft=stulit theft=stal theft=inbrott* theft=rån{,et,are*,ade*} murder=mord{,et,en} murder=mörda*
      murder=mordmiss* shooting=skjut{ning,ningen,ningar,en,its} shooting=skottloss* shooting=skott{,en} shooting=sköts stabbing=knivhugg* stabbing=knivdåd* stabbing=knivskad*
      suspect=misstänk* charge=åtal* trial=rättegång* trial=tingsrätt* verdict=dömd{,a,es} verdict=döm{s,des} verdict=frikän* appeal=överklag* lawyer=advokat*
      prosecutor=åklagar* prison=fängels* prison=anstalt* police=polis{,en,ens,er,erna,anmäl*,patrull*,insats*} firefighter=räddningstj* firefighter=brandkår*
      firefighter=brandmän* firefighter=brandman* fire=brand{,en,s} fire=bränder* fire=brann fire=brinn* fire=eldsvåd* explosion=explo* explosion=sprängn* explosion=detona*
      drowning=drunkn* poisoning=förgift* smuggling=smuggl* drug=narkotika* drug=kokain* drug=knark* kidnapping=kidnapp* kidnapping=bortför* abuse=övergrepp*
      harassment=trakasser* racism=rasis* child=barn{,et,en,ens} child=barnom* school=skol{a,an,or,orna,elev*} teacher=lärar* university=universitet* university=högskol*
      exam=examen* exam=prov{et,en,resultat*} exam=studentexam* study=stud{ie,ien,ier} study=forskar* study=forskning* sleep=sömn* sleep=sov{a,er} heart=hjärtinfarkt*
      heart=hjärtsjuk* cancer=cancer* cancer=tumör* hiv=hiv* hiv=aids* vaccine=vaccin* patient=patient* hospital=sjukhus* doctor=läkar* nurse=sjuksköt* elderly_care=äldrevård*
      elderly_care=äldreboend* elderly_care=äldreomsorg* suicide=självmord* mental_health=psykisk* mental_health=depress* mental_health=posttraumatisk* mental_health=ptsd
      birth=född{,a,es} birth=födsel* birth=gravid* birth=nyfödd* wedding=bröllop* wedding=gift{e_sig,ermål*} divorce=skilsmäss* funeral=begravning* funeral=begrav{s,des,d}
      decoration=medalj* decoration=utmärkels* anniversary=årsdag* anniversary=jubile* royal=kungahus* royal=kungafamilj* royal=kronprins* church=kyrk* church=biskop*
      church=präst{,en,er} refugee=flykting* refugee=asyl* migration=migrant* migration=invandr* tent_camp=tältläg* tent_camp=förvar{et} tent_camp=läger* protest=protest*
      demonstration=demonstr* demonstration=massmöt* referendum=folkomröst* treaty=fördrag* court=domstol* court=utslag{et} lawsuit=stäm{mer,ning,ningen,de}
      lawsuit=stämningsans* impeachment=riksrätt* court_nominee=domarkandidat* senator=senator* congress=kongress* white_house=vita_huset letter=brev{,et,en} leak=läckt{,a,e}
      hacker=hack* hacker=cyber* privacy=integritet* privacy=personuppgift* social_media=sociala_medier social_media=instagram* social_media=facebook* social_media=twitter*
      social_media=tiktok* text_message=sms{,et,:et} text_message=textmeddel* artificial_intelligence=artificiell_intell* artificial_intelligence=ai
      artificial_intelligence=chattbot* artificial_intelligence=chatbot* internet=webb* internet=decentraliser* app=app{,en,ar,arna} mobile_phone=mobiltelef*
      mobile_phone=smartphon* satellite=satellit* spacecraft=rymd* spacecraft=astronaut* film=film{,en,er,erna,s} film=filmregiss* actor=skådespel* comedy=komed*
      comedy=komiker* television=tv-serie* television=tv-program* television=teve* radio=radio* music=musik* music=album{,et} music=rappar* music=sångar* song=låt{,en,ar,arna}
      song=sång{,en,er} concert=konsert* exhibition=utställ* exhibition=galleri* painting=målning{,en,ar} painting=tavl{a,an,or} painting=konstnär* book=roman{,en,er}
      book=författar* book=memoar* fashion=mode{t,n,hus*} fashion=designer* museum=muse{um,et,er} archaeology=arkeolog* archaeology=utgrävn* football=fotboll*
      match=match{,en,er,erna} goal=mål{et,vakt*,skytt*} goal=kvitter* coach=tränar* coach=förbundskapten* striker=anfallar* striker=mittfält* striker=forward{,en} league=ligan
      league=serien league=allsvensk* league=premier_league cup=cup{,en} cup=pokal* championship=mästerskap* championship=vm championship=em golf=golf* golf=ryder_cup*
      tennis=tennis* rugby=rugby* ice_hockey=ishockey* ice_hockey=hockey* basketball=basket* baseball=baseboll* baseball=baseball* handball=handboll* motor_racing=formel_1
      motor_racing=grand_prix motor_racing=stall{et,order*} skiing=skid{or,skytt*,åkar*,åkning*} athletics=friidrott* athletics=maraton* swimming=simmar* swimming=simning*
      swimming=simhopp* boxing=boxning* boxing=boxare* doping=dopning* doping=dopad* olympic=olympi* olympic=os{,-*} transfer=övergång{en}_till transfer=värvning*
      tournament=turnering* victory=seger* victory=segra* victory=vann victory=vinst_i defeat=förlora* defeat=nederlag* injury_time=tilläggst* injury_time=skadefrån*
      earthquake=jordbävn* earthquake=jordskalv* earthquake=skalv{,et} earthquake=efterskalv* earthquake=magnitud* tsunami=tsunami* volcano=vulkan* volcano=utbrott{,et}
      volcano=lava{n} flood=översväm* storm=storm{,en,ar,arna} storm=oväder* hurricane=orkan* hurricane=tyfon* hurricane=cyklon* heat=värmebölj* heat=hetta{n} drought=torka{n}
      drought=vattenbrist* weather=snö* climate=klimat* climate=utsläpp* climate=koldiox* bird=fågel* bird=fåglar* wolf=varg{,en,ar,arna,jakt*} bear=björn*
      shark=haj{,en,ar,arna,attack*} whale=val{ar,arna,fångst*} dog=hund{,en,ar,arna} horse=häst{,en,ar,arna} livestock=boskap* livestock=kor{,na} livestock=gris{,ar,en}
      livestock=nötkreat* algae=alg{er,blom*} bird_flu=fågelinfluens* pollution=förore* forest=skog{,en,ar,arna,sbrand*} park=nationalpark* agriculture=bonde*
      agriculture=bönder* agriculture=lantbruk* agriculture=jordbruk* grain=spannmål* grain=vete{t} grain=skörd* milk=mjölk* milk=mejeri* alcohol=alkohol* alcohol=berus*
      alcohol=rattfyll* house=bostad* house=bostäder* house=lägenhet* house=hyresgäst* property_tax=stämpelskatt* property_tax=fastighetssk* property_tax=stämpelavg*
      construction=byggn* construction=bygg{a,er,s,et,en,arbet*,prosjekt*} hotel=hotell* tourism=turis* sailing=segl{are,ar,ing,arna} sailing=båtplats* sailing=segelbåt*
      lottery=lotter* lottery=högvinst* lottery=jackpot* gambling=spelbolag* gambling=kasino* gambling=casino* gambling=vadslag* atm=bankomat* atm=uttagsautom*
      data_breach=dataläck* data_breach=dataintrång* spy=spion* nuclear_weapon=kärnvapen* nuclear_weapon=kärnstridsp* nuclear_power=kärnkraft* nuclear_power=reaktor*
      missile=robot{attack*,ar,er} missile=missil* missile=raket* drone=drönar* ceasefire=vapenvila* ceasefire=eldupphör* hostage=gisslan* genocide=folkmord* genocide=massak*
      tariff=handelskrig* tariff=tull{ar,arna,en} tariff=strafftull* brexit=brexit* eu_membership=eu-medlem* eu_membership=medlemskap{et}_i_eu summit=toppmöt* embassy=ambassad*
      visa=visum* visa=pass{et,kontroll*} language=språk* religion=islam* religion=muslim* religion=moské* gender=trans{person*} gender=kön{et,s*} gender=sexis* gender=femin*
      anger=ilska{n} anger=vrede{n} anger=rasande anger=arg{a} apology=ursäkt* apology=bad_om_ursäkt correction=rättelse* correction=korriger* correction=rätta{r,de,t}
      scandal=skandal* corruption=korrupt* corruption=mut{or,brott*,ade*} whistleblower=visselblås* donation=donation* donation=donera* donation=skänk{er,te,t}
      donation=välgören* poverty=fattig* poverty=hemlös* toy=leksak*`,
  },

  examples: [
    "[source Mannen som greps] [cue säger] att [content han var hemma].",
    "[source En man som bor nära bron] [cue säger] att [content den skakade].",
    "[source Kaptenen] [cue uppges ha sagt] att [content bron var osäker].",
    "[cue I] [source en mätning från Väljarkompassen] [content får partiet 4,1 procent].",
    "[cue I] [source en ny enkät] [content svarar sju av tio lärare nej].",
    "I en undersökning letade forskarna efter spår av kol.",
    "I ett uttalande på fredagen [cue bekräftade] [source polisen] [content två gripanden i hamnen].",
    "– [content Det blir dyrt], [cue säger] [source Maria Ek].", "”[content Det blir dyrt]”, [cue säger] [source finansminister Maria Ek].",
    '"[content Vi har inget att dölja]", [cue sade] [source vd:n Olle Berg] till TV4.',
    "– [content Vi måste vänta], [cue säger] [source hon]. [content Allt annat vore oansvarigt].",
    "– [content Jag såg röken på långt håll], [cue berättar] [source grannen Lena Sund].", "– [content Nej], [cue svarar] [source ministern] kort.",
    "[source Anna Lund] [cue säger]: ”[content Vi ger oss inte]”.", "[source Borgmästaren] [cue skriver] på Facebook: ”[content Håll er hemma i kväll]”.",
    "[source Karin Holm] [cue förklarar].\n– [content Taket höll inte för snön].", "[source Polisen] [cue uppger] att [content mannen flydde till fots].",
    "I fredags [cue meddelade] [source regeringen] att [content vägen ska byggas ut].", "[source Företaget] [cue bekräftar] att [content uppgifterna har läckt ut].",
    "[source Ministern] [cue har bekräftat] [content uppgörelsen med grannlandet].", "[source Han] [cue förnekar] att [content pengarna har försvunnit].",
    "[source Mannen] [cue nekar till] [content brott].", "[source Åklagaren] [cue hävdar] att [content branden var anlagd].",
    "[source Försvararen] [cue anser] att [content bevisen inte räcker].", "[source Kommunalrådet] [cue tycker] [content beslutet är fel].",
    "[source Hon] [cue tror] att [content snön kommer tidigt].", "[source Forskarna] [cue fruktar] att [content arten är på väg att dö ut].",
    "[source Räddningstjänsten] [cue varnar för] [content tjock rök i centrala Lund].", "[source Myndigheten] [cue varnar för] att [content isen är svag].",
    "[source Presidenten] [cue hotar] [content att stänga gränsen].", "[source Regeringen] [cue lovar] [content att sänka skatten på diesel].",
    "[source Facket] [cue kräver] [content högre löner].", "[source Oppositionen] [cue kräver] att [content ministern avgår].",
    "[source Polisen] [cue uppmanar] [content allmänheten att undvika området].", "[source Kommunen] [cue ber] [content invånarna att spara på vattnet].",
    "[source Byborna] [cue vädjar om] [content hjälp].", "[source Bolaget] [cue planerar] [content att bygga en ny fabrik i Luleå].",
    "[source Styrelsen] [cue föreslår] att [content skolan läggs ned].", "[source Ekonomerna] [cue räknar med] att [content räntan sänks].",
    "[source Analytikern] [cue bedömer] att [content priset stiger].", "[source Partiledaren] [cue beskriver] [content överenskommelsen som ett svek].",
    "[source Professorn] [cue frågar sig] [content varför ingen slog larm].", "[source Tränaren] [cue berömmer] [content målvakten för lugnet].",
    "[source Miljörörelsen] [cue kritiserar] [content beslutet].", "[source Utrikesministern] [cue fördömer] [content attacken mot sjukhuset].",
    "[source Ambassadören] [cue anklagar] [content grannlandet för att ha stängt av gasen].", "[source Rapporten] [cue visar] att [content allt fler unga flyttar].",
    "[content Bron måste stängas], [cue uppger] [source Trafikverket].", "[content Tågen står stilla], [cue rapporterar] [source Sveriges Radio].",
    "[content Matpriserna väntar en ny topp], [cue enligt] [source en rapport från storbanken].", "[cue Enligt] [source polisen] [content flydde mannen till fots].",
    "[content Mannen flydde till fots], [cue enligt] [source polisen].", "[content Tre hus har brunnit ner till grunden].\nDet [cue uppger] [source räddningstjänsten].",
    "[content Ministern lämnar sin post]. Det [cue rapporterar] [source nyhetsbyrån TT].", "Många jublade över [source Maria Eks] [cue besked om] att [content vägen byggs ut].",
    "[source Ministern] [cue gav besked om] att [content vägen byggs ut].", "[source Rektorn] [cue gav löfte om] att [content skolan blir kvar].",
    "[source Landets ledare] [cue går ut med] [content ett nytt löfte].", "Det finns [cue [source uppgifter] om] att [content bolaget är till salu].",
    "[content Mannen] [cue ska ha] [content flytt genom ett fönster].", "[content Bolaget] [cue lär] [content vara på väg att säljas].",
    "[cue Enligt] [source åklagaren] [content ska mannen ha agerat ensam].", "[content Kvinnan] [cue sägs] [content ha lämnat landet].",
    "[content Räntan] [cue väntas] [content sjunka].", "Det [cue påstås] att [content mötet ställdes in].", "# [source Polisen]: [content Mannen är gripen]",
    "# [source Ministern] [cue varnar] – ”[content Det kan bli värre]”",
    "[source Tidningen Nyhetsbladet] [cue skriver] att [content [source2 vittnen] [cue2 har uppgett] att [content2 bilen körde mot rött]].",
    "[content Fabriken läggs ned], [cue säger] [source ägaren], enligt tidningen.", "[source Vd:n] [cue medger] att [content bolaget gjorde fel].",
    "[source Hon] [cue tillägger] att [content beslutet inte går att överklaga].", "[source Bolaget] [cue avfärdar] [content kritiken].",
    "[source Domaren] [cue slår fast] att [content avtalet gäller].", "[source Han] [cue lyfter fram] [content skogens betydelse].",
    "[source Hon] [cue kallar] [content beslutet en skandal].", "[source Ledaren] [cue ber om ursäkt för] [content sitt uttalande].",
    "[source Sjukhuset] [cue säger nej till] [content förslaget].", "[source De anställda] [cue oroar sig för] [content framtiden].",
    "[content Staden kan ta emot fler gäster], [cue menar] [source hotellägaren].", "[source Laget] [cue hoppas på] [content en ny chans].", "”[content Vi ger oss aldrig]”",
    "[content Ubåten har siktats utanför Karlskrona].\nDet [cue uppger] [source nyhetsbyrån TT], skriver Sydsvenskan.",
    "[content Trupperna har lämnat staden].\nDet rapporterar Reuters, [cue med hänvisning till] [source två källor].",
    "[content Flera hus har brunnit].\nDet [cue skriver] [source Göteborgs-Posten], som har tagit del av rapporten.",
    "[content Attacken pågick i tre timmar].\nDet är [source Aftonbladet] som [cue rapporterar] om saken.",
    "[content Två soldater har dödats].\nAllt [cue enligt] [source polisen].", "[content Skatten sänks nästa år].\nDet [cue framgår av] [source ett utkast från departementet].",
    "– [content Vi är redo att förhandla].\nDet [cue säger] [source Anna Berg] till TT.",
    "[content Bolaget varslar sin personal], rapporterar Reuters [cue med hänvisning till] [source en källa].",
    "[cue Enligt] [source Expressen], som var först med nyheten, [content har fabriken sålts till en granne].",
    "[cue Enligt] [source ett vittne som TT talat med] [content körde lastbilen mot rött].",
    "[cue Enligt] [source källor] till Sveriges Radio [content rör det sig om två fartyg].",
    "– [content Det small bara], [cue berättar] [source Lena Sund], som satt i bilen.",
    "”[content Det var ett vägskäl]”, [cue minns] [source hon] och ler.",
    "[source En undersökning som publicerades i går] [cue visar] att [content allt fler unga flyttar].",
    "[source Trafikverkets] [cue prognos är] att [content vägen kan öppnas i kväll].",
    "Han vill inte svara på om fabriken ska läggas ned.", "Barnet lär sig att läsa.", "Pojken lär bäst känna stigen på sommaren.", "Makarna ska ha samma rätt till huset.",
    "Nästa steg är att be grannen om hjälp.", "Bolaget sade inte hur många som drabbas.", "Man kan kalla huset ett slott.", "Snön låg kvar om hon planerade att stanna.",
    "På torget [cue hotade] [source ministern] [cue med] [content nya tullar].", "[source Kommunen] [cue uppmanade] på måndagen [content invånarna att spara på vattnet].",
    "– [content Läget är stabilt], [cue säger] [source [source2 Anna Berg]] och [cue2 tillägger] att [content2 vägen öppnar i kväll].",
    "Hon läste boken ”Det blir dyrt” en regnig kväll.", "Beskedet kom från Stockholm.", "Filmen heter ”Säg inget till mamma” och spelades in på Öland.",
    "Den så kallade ”lyxfällan” lockar nya kunder.", "Han lade brevet på bordet och gick ut.", "Rapporten ligger i en låda på kontoret.", "Hunden svarar inte på kommandon.",
    "Barnen lär sig simma i sjön.", "Hon visar runt gästerna i trädgården.", "Källaren är full av gamla tidningar.", "Polisen stängde vägen och spärrade in bilarna.",
    "Brevet är skrivet för hand på gult papper.", "Ordföranden öppnade mötet och delade ut kaffe.", "Tåget ska vara framme vid lunchtid.", "Han drar ut stolen och sätter sig.",
    "Ett besked i taget räcker för de flesta.", "Tidningarna låg kvar i trapphuset.", "Skylten ”Stängt” hängde snett på dörren.",
  ],

  silence: `
    Snön föll tätt över åkrarna och vägen låg vit och tom. Katten sov på fönsterbrädan medan regnet slog mot rutan. Vinden låg på från väster och båtarna gungade vid bryggan.
    Han skalade potatisen, skar löken i tunna skivor och lät smöret brynas. Degen ska jäsa under duk i ett varmt kök. Soppan smakade av dill, citron och nyfångad fisk.
    Ställ in formen mitt i ugnen och grädda kakan tills den är gyllene.
    Slottet byggdes av en dansk adelsman och brann ner under kriget. Muren runt staden revs när järnvägen kom. Kyrkan ligger på en höjd med utsikt över sjön.
    I museets samlingar finns kläder, verktyg och gamla kartor.
    Laget spelade bra i anfallet men släppte till för mycket bakåt. Målvakten räddade straffen och publiken reste sig. Matchen avgjordes på övertid efter en vacker frispark.
    Hon sprang det sista varvet ensam och höjde armarna i luften.
    Göken ropar i skogen och bäcken är full av smältvatten. Fjällen lyser blå i kvällsljuset. Älgarna drar ner mot dalen när kylan kommer. Svampen växer bäst under gamla granar.
    Svalorna har lämnat ladan och flugit söderut.
    Gatan luktar av kaffe och nybakat bröd. På torget säljs blommor, grönsaker och honung. Spårvagnen skramlar förbi teatern och svänger ner mot hamnen.
    Barnen byggde en koja av grenar bakom skolan.
    Romanen utspelar sig på en ö i skärgården. Pjäsen hade premiär inför fullsatt salong. Orkestern stämde instrumenten och ljuset släcktes. Tavlan hänger i ett rum utan fönster.
    Filmen ”Sommarens sista dans” går på biograferna hela hösten.
    Bonden plöjde fältet och måsarna följde traktorn. Korna gick ut på bete i strålande sol. Skörden blev god trots den kalla våren.
    Äpplena plockas för hand och lagras i en sval källare.
    Båten gled in mellan skären och motorn tystnade. Fyren blinkade över det svarta vattnet. Färjan till fastlandet var försenad och kaféet stängt.
    Fiskaren lagade sina nät på kajen.
    Hon drog på sig stövlarna och gick ner till stranden. Han låste dörren, stoppade nyckeln i fickan och tog trappan ner. Farmor satt i gungstolen med stickningen i knät.
    Pojken sparkade bollen över staketet. Flickan ritade en häst med vingar.
    Tåget rullade söderut genom tallskog och mosse. Bilen startade inte i kylan. Cyklarna stod lutade mot väggen. Bron över ån är smal och hal när det regnar.
    Flyget landade i tät dimma.
    Skolan har ny matsal och ljusa salar. Eleverna planterade bärbuskar på gården. Läraren torkade tavlan och släckte lampan.
    Biblioteket har öppet för alla och lånar ut både böcker och skidor.
    Huset är målat i faluröd färg med vita knutar. Taket läcker och farstun är kall. Trädgården sluttar ner mot bäcken. Rosorna blommar länge på söderväggen.
    Grinden gnisslar när det blåser.
    Den gamla smedjan används i dag som verkstad.
    Staden växte fram kring en kvarn och ett färjeläge. Handelsmännen bodde längs strandgatan och sjöfolket i gränderna. Adeln ägde jorden och bönderna brukade den.
    Slaget slutade med att flottan drog sig tillbaka.
    Hantverkaren formar leran med våta händer. Glaset blåses, vrids och kyls långsamt. Väverskan valde garn i grönt och rostrött. Möblerna är av björk och läder.
    Molnen drog bort och solen värmde klipporna. Isen bar inte och skridskorna blev hängande i hallen. Åskan mullrade bakom åsen. Dimman lättade över viken.
    Frosten tog de sista dahliorna.
    Gruppen vandrade längs leden och övernattade i vindskydd. Stigen går över myren på smala spänger. Utsikten från toppen är vidsträckt.
    Renarna betade på sluttningen nedanför glaciären.
    Köket är trångt men varmt. Brödet ligger i en korg på bordet. Kniven är slö och skärbrädan sprucken. Kaffet kokade över. Gästerna kom sent och stannade länge.
    Kören sjöng i den mörka kyrkan. Dansarna rörde sig som en enda kropp. Publiken applåderade stående efter sista numret. Skådespelaren bugade och gick ut i kulissen.
    Vargen undviker människor och jagar i skymningen. Björnen sover i sitt ide. Haren byter päls när snön kommer. Gäddan lurar i vassen. Humlorna surrade i klövern.
    Museet visar konst från flera länder. Utställningen fyller hela övervåningen. I montern ligger ett svärd och en sliten sadel.
    Skulpturen står mitt i parken och speglar sig i dammen.
    Vägen svänger in i skogen och slutar vid ett övergivet torp. Skyltarna är rostiga. Lyktorna tändes längs kajen. Torghandeln packade ihop och duvorna tog över.
    Löparna samlades vid starten i duggregn. Domaren blåste av matchen och spelarna tackade varandra. Bollen tog i stolpen och gick ut.
    Skidspåret är preparerat och terrängen lätt. Backen är brant men bred.
    Varvet byggde fiskebåtar av ek. Fabriken tillverkade skor och handskar. Maskinerna tystnade och hallen blev lager. Butiken säljer tyg, tråd och knappar.
    Kunderna köade ända ut på trottoaren.
    Mormor bakade bullar och dukade i bersån. Syskonen delade rum under snedtaket. Hunden grävde ner benet under syrenen. Grannen klippte häcken och vinkade.
    Brevbäraren kom cyklande med väskan full.
    Floden svämmar över sina bräddar när snön smälter. Öknen breder ut sig bortom bergen. Korallreven är hem för tusentals arter. Vulkanen reser sig ur havet.
    Stjärnorna syntes tydligt över den mörka slätten.
    Kungen lät bygga ett lustslott vid sjön. Drottningen samlade på porslin. Munkarna odlade humle och bryggde öl. Soldaterna bar blå rockar och tunga gevär.
    Fredsfördraget ritade om kartan.
    Han målade båten, tjärade bryggan och högg ved. Hon läste högt ur en sliten bok tills barnen somnade. De satt tysta vid elden. Ingen hade bråttom hem.
    Uppgiften är svår men inte omöjlig. Planen ligger nere vid ån och är alltid blöt. Målet är smalt och stolparna skeva. Beskedet kom med posten.
    Kritiken delades ut i stencilerad form. Förslaget ligger i pärmen.
    Tron på skogens väsen levde länge i bygden. Talet är udda och går inte att dela jämnt. Ordet är gammalt och har grekiska rötter. Frågan är enkel.
    Svaret står på baksidan av kortet.
    Bladen faller och dagarna blir kortare. Kastanjerna ligger blanka i gräset. Rök stiger ur skorstenarna. Höststormen knäckte den gamla eken. Vägarna är hala och dimman tät.
    Lampan lyser svagt i hallen. Klockan tickar på väggen. Trappan knarrar. Golvet är kallt. Fönstret står på glänt och gardinen rör sig.
    Blodet pumpas från hjärtat ut i kroppen. Metallen leder värme bra. Vattnet fryser först längs kanterna. Ljuset bryts när det möter glaset. Fröna sprids med vinden.
    Eleverna lär sig simma i bassängen. Hon lärde känna sin granne på bussen. Han tyckte om fågelsången och den svala morgonluften. Pumpen slog till när vattnet steg.
    Allt gick enligt planen och gästerna kom i tid.
    En så kallad stormsvala häckar på holmen. Butiken ställer in stolarna när det blåser. Vädret visade sig från sin bästa sida. Farfar svarade för elden och farmor för brödet.
    Arbetet går ut på att laga trasiga nät.
  `,
};

export default pack;
