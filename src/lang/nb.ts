/**
 * Norwegian Bokmål: the words of the language, moderate, radical (-a) and conservative (-en) forms side by side, agency style first.
 * Verbs of one act and one valency stand together; slots as in pack.ts. Order and meaning of the fields: pack.ts.
 */
import type { Pack } from "./pack.ts";

const pack: Pack = {
  code: "nb",
  name: "Norwegian Bokmål",
  letters: "abcdefghijklmnopqrstuvwxyzæøåéèêóòôüäöàáíñçšžćčłń",
  quotes: ["« »", "» «", "” ”", "“ ”", "„ “", "„ ”", "\" \"", "‘ ’", "’ ’", "‹ ›", "' '"],
  dashTurns: true,
  unmarkedTurns: false,
  abbreviations: `
    a.k.a. adm.dir. adr. alm. ang. ank. anm. ass.{,dir.} aug. avd.{,dir.} avg. avs. bl.{,a.} ca. cand.{,jur.,mag.,med.} cand.p{hilol.,olit.} cap. d. d.e. d.v.s. des. dir. div. dkk.
    do. dr. dr.med. dr.philos. dvs. e.kr. e.l. eg. eks{.,p.,pl.} el. e.a. etg. etc. evt. f. f.eks. f.kr. f.o.m. feb{.,r.} ff. fhv. for{k.,f.,ts.} fr. fre. frk. fvt. gj.{,sn.} gr.
    hhv. hr. h.k.h. i.e. ifb. ifm. iflg. inkl. innb. int. inv. ing. jan. jf. jfr. jr. jun. kap. kgl. kl. kr. kst. lat. lb. lør. m. m.a.o. m.fl. m.m. m.v. maks. mag.art. man. md.
    mfl. mht. mill. min. mm. mnd. moh. mrd. mv. n.å. ndf. nr. nto. nov. o.a. o.l. obs. off. ofl. okt. o.s.v. ons. osv. orig. p.g.a. p.t. pga. pkt. pr. pres. prof. pst. p.m. red.
    ref. res{.,p.} rv. s. s.k. s.u. sen. sep{.,t.} sign. sek. sml. spm. sr. st. stk. st.prp. søn. t.d. t.h. t.o.m. t.v. temp. tidl. tils. tir. tlf. tor. u. ubf. ung. utg. v. v.g.s.
    vedk. vha. vit.ass. vol. vs. årg. årh. årl. årsk. øv. øvr.`,

  speech: {
    verbs: [
      { forms: "sier sa ytr{er,et,a} uttal{er,te} / sagt ytr{et,a} uttalt / si ytre uttale / ytres uttales", act: "say", takes: "quote that bare wh" },
      { forms: "forteller fortalte / fortalt / fortelle / fortelles", act: "say", takes: "quote that bare wh om:np om:that obj+that obj+bare obj+wh obj+quote" },
      { forms: `opplys{er,te} informer{er,te} berett{er,et,a} meddel{er,te} rapporter{er,te} / opplyst informert berett{et,a} meddelt rapportert / opplyse informere berette meddele
        rapportere / opplyses informeres berettes meddeles rapporteres`, act: "say", takes: "quote that bare wh np om:np om:that" },
      { forms: `informer{er,te} orienter{er,te} opplys{er,te} underrett{er,et,a} brief{er,et,a} / informert orientert opplyst underrett{et,a} brief{et,a} / informere orientere opplyse
        underrette briefe / informeres orienteres opplyses underrettes briefes`, act: "say", takes: "obj+that obj+om:np obj+om:that" },
      { forms: `meld{er,te} skriver skre{v,iv} erfar{er,te} / meldt skrevet skrivi erfart / melde skrive erfare / meldes skrives`, act: "say", takes: "quote that om:np om:that om:wh" },
      { forms: "får fikk / fått / få", act: "say", takes: "quote that bare", particle: "opplyst fortalt" },
      { forms: "får fikk / fått / få", act: "confirm", takes: "quote that bare", particle: "bekreftet stadfestet" },
      { forms: `kunngj{ør,orde} bekjentgj{ør,orde} offentliggj{ør,orde} annonser{er,te} proklamer{er,te} erklær{er,te} deklarer{er,te} forkyn{ner,te} tilkjenneg{ir,a} kommuniser{er,te}
        signaliser{er,te} / kunngjort bekjentgjort offentliggjort annonsert proklamert erklært deklarert forkynt tilkjennegitt kommunisert signalisert / kunngjøre bekjentgjøre
        offentliggjøre annonsere proklamere erklære deklarere forkynne tilkjennegi kommunisere signalisere / kunngjøres bekjentgjøres offentliggjøres annonseres proklameres
        erklæres deklareres forkynnes tilkjennegis kommuniseres signaliseres`, act: "say", takes: "quote that np om:that" },
      { forms: "erklær{er,te} / erklært / erklære", act: "say", takes: "inf np", particle: "seg" },
      { forms: `påpek{er,te} understrek{er,et,a} presiser{er,te} poengter{er,te} fremhev{er,et,a} framhev{er,et,a} beton{er,te} bemerk{er,et,a} anfør{er,te} tilføy{er,de}
        konstater{er,te} fremhold{er,t} framhold{er,t} innsk{yter,jøt} / påpekt understrek{et,a} presisert poengtert fremhev{et,a} framhev{et,a} betont bemerk{et,a} anført
        tilføyd konstatert fremholdt framholdt innskutt / påpeke understreke presisere poengtere fremheve framheve betone bemerke anføre tilføye konstatere fremholde framholde
        innskyte / påpekes understrekes presiseres poengteres fremheves framheves betones bemerkes anføres tilføyes konstateres fremholdes framholdes innskytes`, act: "say", takes: "quote that bare np" },
      { forms: `forklar{er,te} utdyp{er,et,a} redegj{ør,orde} svar{er,te,a} repliser{er,te} gjensvar{er,te} kontre{r,t} parer{er,te} / forklart utdyp{et,a} redegjort svar{t,a} replisert
        gjensvart kontret parert / forklare utdype redegjøre svare replisere gjensvare kontre parere / forklares utdypes svares repliseres gjensvares pareres`, act: "say", takes: "quote that wh" },
      { forms: `kommenter{er,te} oppsummer{er,te} sammenfatt{er,et,a} konkluder{er,te} resonner{er,te} reflekter{er,te} filosofer{er,te} / kommentert oppsummert sammenfatt{et,a}
        konkludert resonnert reflektert filosofert / kommentere oppsummere sammenfatte konkludere resonnere reflektere filosofere / kommenteres oppsummeres sammenfattes
        konkluderes resonneres reflekteres filosoferes`, act: "say", takes: "quote that bare" },
      { forms: `konkluder{er,te} avslutt{er,et,a} åpn{er,et,a} / konkludert avslutt{et,a} åpn{et,a} / konkludere avslutte åpne / konkluderes avsluttes åpnes`, act: "say", takes: "med:that med:inf med:np", weak: true },
      { forms: `fastsl{år,o} gjent{ar,ok} siter{er,te} gjeng{ir,a} referer{er,te} repeter{er,te} uttryk{ker,te} / fastslått gjentatt sitert gjengitt referert repetert uttrykt / fastslå
        gjenta sitere gjengi referere repetere uttrykke / fastslås gjentas siteres gjengis refereres repeteres uttrykkes`, act: "say", takes: "quote that np" },
      { forms: `formidl{er,et,a} videreformidl{er,et,a} ytr{er,et,a} deklamer{er,te} noter{er,te} dikter{er,te} / formidl{et,a} videreformidl{et,a} ytr{et,a} deklamert notert diktert /
        formidle videreformidle ytre deklamere notere diktere / formidles videreformidles ytres deklameres noteres dikteres`, act: "say", takes: "quote that" },
      { forms: "slår slo / slått / slå / slås", act: "say", takes: "quote that np på:np", particle: "fast" },
      { forms: "legger la føy{er,de} skyter skjøt / lagt føyd skutt / legge føye skyte / legges", act: "say", takes: "quote that", particle: "til inn" },
      { forms: "legger la / lagt / legge / legges", act: "say", takes: "quote that np", particle: "fram frem vekt_på" },
      { forms: "gir ga gav / gitt / gi / gis", act: "say", takes: "quote that np", particle: "uttrykk_for beskjed_om inntrykk_av til_kjenne" },
      { forms: `gjør gjorde / gjort / gjøre / gjøres`, act: "say", takes: "quote that bare wh", particle: "det_klart klart rede_for oppmerksom_på oppmerksomme_på det_tydelig kjent" },
      { forms: "pek{er,te} / pekt / peke / pekes", act: "say", takes: "quote that np wh", particle: "på", weak: true },
      { forms: "vis{er,te} referer{er,te} / vist referert / vise referere / vises refereres", act: "say", takes: "quote that", particle: "til", weak: true },
      { forms: "henvis{er,te} hint{er,et,a} / henvist hint{et,a} / henvise hinte / henvises hintes", act: "say", takes: "til:np til:that på:np på:that quote" },
      { forms: "min{ner,net,te,na} / min{net,t} / minne / minnes", act: "say", takes: "om:that obj+that obj+om:that", weak: true },
      { forms: "tar tok / tatt / ta", act: "say", takes: "quote that", particle: "ordet til_orde til_motmæle" },
      { forms: `forts{etter,atte} avslutt{er,et,a} begyn{ner,te} åpn{er,et,a} innled{er,et,a} avbr{yter,øt} istem{mer,te} oppg{ir,a} / fortsatt avslutt{et,a} begynt åpn{et,a} innledet
        avbrutt istemt oppgitt / fortsette avslutte begynne åpne innlede avbryte istemme oppgi / avsluttes åpnes istemmes`, act: "say", takes: "quote", weak: true },
      { forms: "oppg{ir,a,av} / oppgitt / oppgi / oppgis", act: "say", takes: "quote that wh" },
      { forms: `rop{er,te} skriker skre{k,ik} hvisk{er,et,a} kviskr{er,et,a} muml{er,et,a} brøl{er,te} utbr{yter,øt} fnyser fnøs fnyste stønn{er,et,a} hulk{er,et,a} stamm{er,et,a}
        stotr{er,et,a} fres{er,te} snerr{er,et,a} glis{er,te} humr{er,et,a} klynk{er,et,a} hikst{er,et,a} mess{er,et,a} bjeff{er,et,a} / ropt skreket hvisk{et,a} kviskr{et,a}
        mumlet brølt utbrutt fnyst stønn{et,a} hulk{et,a} stamm{et,a} stotr{et,a} frest snerret glist humr{et,a} klynk{et,a} hikst{et,a} messet bjeff{et,a} / rope skrike hviske
        kviskre mumle brøle utbryte fnyse stønne hulke stamme stotre frese snerre glise humre klynke hikste messe bjeffe`, act: "say", takes: "quote that" },
      { forms: `smil{er,te} ler lo flir{er,te} sukk{er,et,a} nikk{er,et,a} gråt{er,} ras{er,te} jubl{er,et,a} tordn{er,et,a} snakk{er,et,a} ring{er,te} plapr{er,et,a} prat{er,et,a}
        fabl{er,et,a} drøm{mer,te} legger la / smilt ledd flirt sukk{et,a} nikk{et,a} grått rast jubl{et,a} tordn{et,a} snakk{et,a} ringt plapr{et,a} prat{et,a} fabl{et,a} drømt
        lagt / smile le flire sukke nikke gråte rase juble tordne snakke ringe plapre prate fable drømme legge`, act: "say", takes: "quote", weak: true },
      { forms: `vits{er,et,a} spøk{er,te,a} fleip{er,et,a} harseler{er,te} ironiser{er,te} / vits{et,a} spøkt fleip{et,a} harselert ironisert / vitse spøke fleipe harselere ironisere /
        vitses fleipes harseleres ironiseres`, act: "say", takes: "quote that om:np om:that" },
      { forms: `tvitr{er,et,a} twitr{er,et,a} tweet{er,et,a} post{er,et,a} blogg{er,et,a} signer{er,te} / tvitr{et,a} twitr{et,a} tweet{et,a} post{et,a} blogg{et,a} signert / tvitre
        twitre tweete poste blogge signere / tvitres twitres tweetes postes blogges signeres`, act: "say", takes: "quote that bare" },
      { forms: `argumenter{er,te} proseder{er,te} / argumentert prosedert / argumentere prosedere / argumenteres`, act: "say", takes: "quote that for:np for:that med:that om:that" },
      { forms: "frem{går,gikk,kommer,kom} fram{går,gikk,kommer,kom} / fremgått framgått fremkommet framkommet / fremgå framgå fremkomme framkomme", act: "say", takes: "that wh av:subj i:subj", weak: true },
      { forms: "hevd{er,et,a} påst{år,o,od} / hevd{et,a} påstått / hevde påstå", act: "say", takes: "quote that bare", hedge: "alleged" },
      { forms: `postuler{er,te} bedyr{er,et,a} forsikr{er,et,a} fasthold{er,t} oppretthold{er,t} / postulert bedyr{et,a} forsikr{et,a}
        fastholdt opprettholdt / postulere bedyre forsikre fastholde opprettholde`, act: "say", takes: "quote that bare" },
      { forms: `forsikr{er,et,a} overbevis{er,te} / forsikr{et,a} overbevist / forsikre overbevise / forsikres overbevises`, act: "say", takes: "om:that om:np obj+om:that obj+om:np" },
      { forms: "insister{er,te} / insistert / insistere / insisteres", act: "say", takes: "på:np på:that på:inf quote that" },
      { forms: "står sto{,d} hold{er,t} / stått holdt / stå holde", act: "say", takes: "that bare quote", particle: "fast_ved fast_på på_sitt", weak: true },
      { forms: "vil{,le} / villet / ville", act: "say", takes: "that bare", particle: "ha_det_til gjøre_gjeldende" },
      { forms: "gjør gjorde / gjort / gjøre / gjøres", act: "say", takes: "that quote np", particle: "gjeldende" },
      { forms: `avslør{er,te} røp{er,te,et,a} betro{r,dde} avdekk{er,et,a} antyd{er,et,a} insinuer{er,te} / avslørt røp{t,et,a} betrodd avdekk{et,a} antyd{et,a} insinuert / avsløre røpe
        betro avdekke antyde insinuere / avsløres røpes avdekkes antydes insinueres`, act: "say", takes: "quote that np wh" },
      { forms: "ymt{er,et,a} muml{er,et,a} / ymt{et,a} mumlet / ymte mumle / ymtes", act: "say", takes: "om:np om:that", weak: true },
      { forms: `vis{er,te} indiker{er,te} dokumenter{er,te} påvis{er,te} demonstrer{er,te} illustrer{er,te} beskr{iver,ev} avdekk{er,et,a} / vist indikert dokumentert påvist demonstrert
        illustrert beskrevet avdekk{et,a} / vise indikere dokumentere påvise demonstrere illustrere beskrive avdekke / vises indikeres dokumenteres påvises demonstreres
        illustreres avdekkes`, act: "say", takes: "that wh quote", weak: true },
      { forms: "/ / / fremgår framgår fremgikk framgikk het{er,,te}", act: "say", takes: "that quote" },
      { forms: "/ / / kom{mer,} går gikk står sto{,d} lyder lød", act: "say", takes: "that quote", particle: "frem fram det skrevet", weak: true },
      { forms: `beskr{iver,ev,eiv} karakteriser{er,te} betegn{er,et,a} omtal{er,te} skildr{er,et,a} stempl{er,et,a} definer{er,te} framstil{ler,te} fremstil{ler,te} utpek{er,te}
        avskr{iver,ev} klassifiser{er,te} / beskrevet karakterisert betegn{et,a} omtalt skildr{et,a} stempl{et,a} definert framstilt fremstilt utpekt avskrevet klassifisert /
        beskrive karakterisere betegne omtale skildre stemple definere framstille fremstille utpeke avskrive klassifisere / beskrives karakteriseres betegnes omtales skildres
        stemples defineres framstilles fremstilles utpekes avskrives klassifiseres`, act: "say", takes: "obj+as quote" },
      { forms: "kal{ler,te} benevn{er,te} omtal{er,te} / kalt benevnt omtalt / kalle benevne omtale / kalles benevnes omtales", act: "say", takes: "obj+np quote" },
      { forms: `drøft{er,et,a} diskuter{er,te} redegj{ør,orde} / drøft{et,a} diskutert redegjort / drøfte diskutere redegjøre / drøftes diskuteres`, act: "say", takes: "wh om:np", weak: true },
      { forms: "redegj{ør,orde} gjør gjorde / redegjort gjort / redegjøre gjøre", act: "say", takes: "for:np for:wh for:that", particle: "rede", weak: true },
      { forms: "siter{er,te} / sitert / sitere / siteres", act: "say", takes: "quote på:that that np", weak: true },
      { forms: "vitn{et,a} forklar{er,te} / vitn{et,a} forklart / vitne forklare", act: "say", takes: "that quote", particle: "seg", weak: true },
      { forms: `sier sa erklær{er,te} / sagt erklært / si erklære / erklæres`, act: "say", takes: "i:that i:np med:np med:that til:inf", particle: "seg_enig seg_uenig seg_fornøyd seg_misfornøyd seg_skuffet seg_villig seg_klar seg_beredt seg_glad seg_bekymret" },
      { forms: `uttal{er,te} ytr{er,et,a} forklar{er,te} / uttalt ytr{et,a} forklart / uttale ytre forklare / ytres forklares`, act: "say", takes: "om:np om:that", particle: "seg", weak: true },
      { forms: "er var / vært / være", act: "say", takes: "quote that", particle: "klar_på tydelig_på krystallklar_på nøye_med ærlig_på åpen_om", weak: true },
      { forms: "forsvar{er,te} / forsvart / forsvare / forsvares", act: "say", takes: "np that", weak: true },
      { forms: "beklag{er,et,a} / beklag{et,a} / beklage / beklages", act: "say", takes: "quote that np" },
      { forms: "klag{er,et,a} sutr{er,et,a} / klag{et,a} sutr{et,a} / klage sutre / klages sutres", act: "say", takes: "quote om:np over:np over:that på:np", weak: true },
      { forms: "beklag{er,et,a} unnskyld{er,te} / beklaget unnskyldt / beklage unnskylde / unnskyldes", act: "say", takes: "for:np for:inf", particle: "seg" },
      { forms: "lanser{er,te} / lansert / lansere / lanseres", act: "say", takes: "quote that" },
      { forms: "foresl{år,o} / foreslått / foreslå / foreslås", act: "say", takes: "that np quote inf om:that om:np" },
      { forms: `bekreft{er,et,a} stadfest{er,et,a} verifiser{er,te} attester{er,te} / bekreft{et,a} stadfest{et,a} verifisert attestert / bekrefte stadfeste verifisere attestere /
        bekreftes stadfestes verifiseres attesteres`, act: "confirm", takes: "quote that bare np wh inf" },
      { forms: `innrøm{mer,met,te,ma} erkjen{ner,te} medg{ir,a,av} vedg{år,ikk} tilst{år,o,od} / innrøm{met,t} erkjent medgitt vedgått tilstått / innrømme erkjenne medgi vedgå tilstå /
        innrømmes erkjennes vedgås tilstås`, act: "confirm", takes: "quote that bare np inf" },
      { forms: "vedkjen{ner,te} / vedkjent / vedkjenne / vedkjennes", act: "confirm", takes: "np", particle: "seg" },
      { forms: "bevitn{er,et,a} anerkjen{ner,te} / bevitn{et,a} anerkjent / bevitne anerkjenne / bevitnes anerkjennes", act: "confirm", takes: "that np", weak: true },
      { forms: `benekt{er,et,a} dementer{er,te} avkreft{er,et,a} / benekt{et,a} dementert avkreft{et,a} / benekte dementere avkrefte / benektes dementeres avkreftes`, act: "deny", takes: "quote that bare np inf wh" },
      { forms: `avvis{er,te} tilbakevis{er,te} bestr{ider,ed} imøteg{år,ikk} mots{ier,a} fornekt{er,et,a} utelukk{er,et,a} / avvist tilbakevist bestridt imøtegått motsagt fornekt{et,a}
        utelukk{et,a} / avvise tilbakevise bestride imøtegå motsi fornekte utelukke / avvises tilbakevises bestrides imøtegås motsies fornektes utelukkes`, act: "deny", takes: "quote that np" },
      { forms: "nekt{er,et,a} / nekt{et,a} / nekte / nektes", act: "deny", takes: "inf for:that for:inf for:np quote" },
      { forms: "avsl{år,o} vegr{er,et,a} / avslått vegr{et,a} / avslå vegre / avslås vegres", act: "deny", takes: "inf np that quote", weak: true },
      { forms: "vegr{er,et,a} / vegr{et,a} / vegre / vegres", act: "deny", takes: "for:inf for:that", particle: "seg" },
      { forms: "sier sa / sagt / si", act: "deny", takes: "np", particle: "nei_til nei" },
      { forms: "fraskr{iver,ev} / fraskrevet / fraskrive", act: "deny", takes: "np", particle: "seg" },
      { forms: `anklag{er,et,a} beskyld{er,te} / anklag{et,a} beskyldt / anklage beskylde / anklages beskyldes`, act: "accuse", takes: "obj+for:inf obj+for:np obj+for:that obj+quote np subj quote" },
      { forms: `sikt{er,et,a} tiltaler klandr{er,et,a} mistenker bebreid{er,et,a} anmeld{er,te} saksøk{er,te} / sikt{et,a} tiltalt klandr{et,a} bebreid{et,a} anmeldt saksøkt / sikte
        tiltale klandre mistenke bebreide anmelde saksøke / siktes tiltales klandres mistenkes bebreides anmeldes saksøkes`, act: "accuse", takes: "obj+for:inf obj+for:np", weak: true },
      { forms: "legger la skyld{er,te} / lagt skyldt / legge skylde / legges skyldes", act: "accuse", takes: "på:np", particle: "skylden skyld", weak: true },
      { forms: "skyld{er,te} / skyldt / skylde / skyldes", act: "accuse", takes: "på:np på:that", weak: true },
      { forms: "gir ga gav / gitt / gi", act: "accuse", takes: "for:np for:inf", particle: "skylden", weak: true },
      { forms: `advar{er,te} åtvar{er,et,a} / advart åtvar{et,a} / advare åtvare / advares åtvares`, act: "warn", takes: "obj+mot:inf obj+mot:np mot:inf mot:that mot:np om:that om:np that bare quote" },
      { forms: "slår slo / slått / slå / slås", act: "warn", takes: "om:np om:that that quote", particle: "alarm" },
      { forms: "alarmer{er,te} varsku{r,dde} / alarmert varskudd / alarmere varsku / alarmeres varskus", act: "warn", takes: "om:np om:that that" },
      { forms: "lov{er,et,a,te} / lov{et,a,t} / love / loves", act: "promise", takes: "inf that bare quote np obj+inf obj+np obj+that" },
      { forms: "garanter{er,te} / garantert / garantere / garanteres", act: "promise", takes: "that bare inf np quote for:np for:that" },
      { forms: "sverg{er,et,a} svor / sverg{et,a} svoret / sverge", act: "promise", takes: "inf that bare quote på:that på:np" },
      { forms: "forplikt{er,et,a} binder bandt / forplikt{et,a} bundet / forplikte binde / forpliktes", act: "promise", takes: "til:inf til:np", particle: "seg" },
      { forms: "tilb{yr,ød,ydde} / tilbudt / tilby / tilbys", act: "promise", takes: "inf", weak: true },
      { forms: "tru{er,et,a} / tru{et,a} / true", act: "threaten", takes: "med:np med:inf med:that inf quote" },
      { forms: `krev{er,de} forlang{er,te} fordr{er,et,a} / krev{d,et} forlangt fordr{et,a} / kreve forlange fordre / kreves forlanges`, act: "demand", takes: "that np inf quote" },
      { forms: `ber ba bad anmod{er,et,a} bønnfal{ler,t} trygl{er,et,a} / bedt anmodet bønnfalt trygl{et,a} / be anmode bønnfalle trygle / bes anmodes trygles`, act: "ask", takes: "obj+om:inf obj+om:np om:that om:inf om:np inf obj+inf" },
      { forms: `oppfordr{er,et,a} forman{er,te} tilskynd{er,et,a} oppmuntr{er,et,a} / oppfordr{et,a} formant tilskynd{et,a} oppmuntr{et,a} / oppfordre formane tilskynde oppmuntre /
        oppfordres tilskyndes oppmuntres`, act: "demand", takes: "obj+til:inf obj+til:np til:inf til:np quote that obj+that" },
      { forms: `appeller{er,te} henstil{ler,te} / appellert henstilt / appellere henstille / appelleres henstilles`, act: "demand", takes: "om:np om:inf om:that til:np til:inf quote" },
      { forms: `anbefal{er,te} tilrå{r,dde,det} råde{r,t} fraråd{er,et,a} / anbefalt tilrådd rådet fraråd{et,a} / anbefale tilrå råde fraråde / anbefales tilrås frarådes`, act: "demand", takes: "inf that obj+til:inf obj+inf np quote" },
      { forms: `beordr{er,et,a} befal{er,te} påb{yr,ød} påbydde pålegger påla instruer{er,te} kommander{er,te} / beordr{et,a} befalt påbudt pålagt instruert kommandert / beordre befale
        påby pålegge instruere kommandere / beordres befales påbys pålegges instrueres kommanderes`, act: "demand", takes: "np inf obj+inf that om:inf" },
      { forms: "etter{lyser,lyste,spør,spurte} / etter{lyst,spurt} / etter{lyse,spørre} / etterlyses etterspørres", act: "demand", takes: "np quote" },
      { forms: "tar tok går gikk / tatt gått / ta gå", act: "demand", takes: "np inf that for:np for:inf for:that quote", particle: "til_orde_for inn_for til_orde" },
      { forms: "press{er,et,a} utfordr{er,et,a} / presset utfordr{et,a} / presse utfordre / presses utfordres", act: "demand", takes: "til:inf til:np", weak: true },
      { forms: "planl{egger,a} bebud{er,et,a} / planlagt bebud{et,a} / planlegge bebude / planlegges bebudes", act: "plan", takes: "np inf that quote" },
      { forms: "varsl{er,et,a} / varsl{et,a} / varsle / varsles", act: "plan", takes: "np inf that om:np om:that quote" },
      { forms: "akt{er,et,a} har hadde / akt{et,a} hatt / akte ha", act: "plan", takes: "inf", particle: "tenkt til_hensikt planer_om", weak: true },
      { forms: `beslutt{er,et,a} vedt{ar,ok} bestem{mer,te} / beslutt{et,a} vedtatt bestemt / beslutte vedta bestemme / besluttes vedtas bestemmes`, act: "plan", takes: "that inf np quote", weak: true },
      { forms: "avgj{ør,orde} / avgjort / avgjøre / avgjøres", act: "plan", takes: "that wh", weak: true },
      { forms: "bestem{mer,te} beslutt{er,et,a} / bestemt beslutt{et,a} / bestemme beslutte / besluttes", act: "plan", takes: "for:inf for:np til:inf", particle: "seg" },
      { forms: "vurder{er,te} overvei{er,de,et} / vurdert overveid / vurdere overveie / vurderes overveies", act: "plan", takes: "inf wh np", weak: true },
      { forms: "sats{er,et,a} / sats{et,a} / satse / satses", act: "plan", takes: "på:inf", weak: true },
      { forms: `ansl{år,o} beregn{er,et,a} estimer{er,te} kalkuler{er,te} takser{er,te} prognostiser{er,te} / anslått beregn{et,a} estimert kalkulert taksert prognostisert / anslå
        beregne estimere kalkulere taksere prognostisere / anslås beregnes estimeres kalkuleres takseres prognostiseres`, act: "estimate", takes: "that bare np quote til:np obj+til:np subj" },
      { forms: "spå{r,dde} foruts{ier,a,er,å} / spådd foruts{agt,ett} / spå foruts{i,e} / spås forutsies", act: "estimate", takes: "that bare np quote inf" },
      { forms: "regn{er,et,a} / regn{et,a} / regne", act: "estimate", takes: "med:that med:np med:inf quote subj" },
      { forms: "ser så / sett / se", act: "estimate", takes: "quote that bare np", particle: "for_seg", weak: true },
      { forms: "men{er,te} / ment / mene", act: "believe", takes: "that bare quote inf wh" },
      { forms: `syn{s,es,tes} tro{r,dde} ant{ar,ok} formod{er,et,a} gjett{er,et,a} innbil{ler,te} tvil{er,te} / syn{es,tes} trodd antatt formod{et,a} gjett{et,a} innbilt tvilt /
        syn{es,s} tro anta formode gjette innbille tvile`, act: "believe", takes: "that bare quote" },
      { forms: "tro{r,dde} gjett{er,et,a} tvil{er,te} / trodd gjett{et,a} tvilt / tro gjette tvile / gjettes", act: "believe", takes: "på:that på:wh", weak: true },
      { forms: "går gikk / gått / gå", act: "believe", takes: "that bare quote", particle: "ut_fra ut_ifra" },
      { forms: "vurder{er,te} inns{er,å} / vurdert innsett / vurdere innse / vurderes", act: "believe", takes: "that bare", weak: true },
      { forms: `ans{er,å} betrakt{er,et,a} oppfatt{er,et,a} vurder{er,te} tolk{er,et,a} regn{er,et,a} / ansett betrakt{et,a} oppfatt{et,a} vurdert tolk{et,a} regnet / anse betrakte
        oppfatte vurdere tolke regne / anses betraktes oppfattes vurderes tolkes`, act: "believe", takes: "obj+as obj+for:inf", weak: true },
      { forms: `tenk{er,te} oppfatt{er,et,a} vurder{er,te} / tenkt oppfatt{et,a} vurdert / tenke oppfatte vurdere / oppfattes vurderes`, act: "believe", takes: "quote", weak: true },
      { forms: "mistenker betvil{er,te} / betvilt / mistenke betvile / mistenkes betviles", act: "believe", takes: "that bare quote" },
      { forms: "håp{er,et,a,te} / håp{et,a,t} / håpe", act: "believe", takes: "that bare inf np quote på:np på:that" },
      { forms: "frykt{er,et,a} / frykt{et,a} / frykte / fryktes", act: "believe", takes: "that np quote bare inf for:np for:that for:inf" },
      { forms: "forvent{er,et,a} / forvent{et,a} / forvente / forventes", act: "believe", takes: "that inf np subj" },
      { forms: "vent{er,et,a} / vent{et,a} / vente", act: "believe", takes: "that subj", weak: true },
      { forms: "ønsk{er,et,a} / ønsk{et,a} / ønske / ønskes", act: "believe", takes: "that", weak: true },
      { forms: `bekymr{er,et,a} engst{er,et,a} gled{er,et,a} irriter{er,te} / bekymr{et,a} engst{et,a} gledet irritert / bekymre engste glede irritere / bekymres engstes irriteres`, act: "believe", takes: "over:that over:np for:that for:np quote", particle: "seg" },
      { forms: `er var / vært / være`, act: "believe", takes: "that quote", particle: "overbevist_om sikker_på enig_i uenig_i bekymret_for redd_for engstelig_for glad_for skuffet_over trygg_på i_tvil_om spent_på stolt_av", weak: true },
      { forms: "/ / / antas menes formodes mistenkes fryktes håpes ventes forventes", act: "believe", takes: "that bare" },
      { forms: "/ / / antas menes formodes ventes forventes fryktes mistenkes", act: "believe", takes: "subj" },
      { forms: "/ / / sies hevdes påstås ryktes fortelles", act: "say", takes: "subj that bare", hedge: "alleged" },
      { forms: `kritiser{er,te} fordøm{mer,te} refs{er,et,a} hudflett{er,et,a} irettes{etter,atte} latterliggj{ør,orde} hån{er,et,a} misbillig{er,et,a} svartmal{er,te} demoniser{er,te} /
        kritisert fordømt refs{et,a} hudflett{et,a} irettesatt latterliggjort hån{et,a} misbillig{et,a} svartmalt demonisert / kritisere fordømme refse hudflette irettesette
        latterliggjøre håne misbillige svartmale demonisere / kritiseres fordømmes refses hudflettes irettesettes latterliggjøres hånes misbilliges svartmales demoniseres`, act: "criticise", takes: "np obj+for:np obj+for:inf quote subj" },
      { forms: `slakt{er,et,a} angr{iper,ep,eip} mislik{er,te} / slakt{et,a} angrepet mislikt / slakte angripe mislike / slaktes angripes mislikes`, act: "criticise", takes: "np quote", weak: true },
      { forms: `protester{er,te} ras{er,te} tordn{er,et,a} opponer{er,te} polemiser{er,te} / protestert rast tordn{et,a} opponert polemisert / protestere rase tordne opponere polemisere
        / protesteres tordnes opponeres polemiseres`, act: "criticise", takes: "mot:np mot:that over:np quote" },
      { forms: "innvend{er,te} / innvendt / innvende / innvendes", act: "criticise", takes: "quote that mot:np" },
      { forms: `går gikk ryk{ker,ket,ka,te} tar tok stil{ler,te} sabl{er,et,a} / gått ryk{ket,t} tatt stilt sabl{et,a} / gå rykke ta stille sable / sables`, act: "criticise", takes: "np", particle: "ut_mot kraftig_ut_mot hardt_ut_mot avstand_fra et_oppgjør_med seg_kritisk_til seg_uforstående_til ned", weak: true },
      { forms: "motsetter motsatte / motsatt / motsette", act: "criticise", takes: "np", particle: "seg" },
      { forms: "reager{er,te} / reagert / reagere / reageres", act: "criticise", takes: "på:np på:that med:np quote", weak: true },
      { forms: `er var / vært / være`, act: "criticise", takes: "that np", particle: "kritisk_til skeptisk_til negativ_til rasende_over sint_på oppgitt_over lei_av imot motstander_av", weak: true },
      { forms: `ros{er,te} hyl{ler,let,la,te} berømm{er,et,a} lovpris{er,te} skamros{er,te} applauder{er,te} / rost hyl{let,t} berømm{et,a} lovprist skamrost applaudert prist / rose
        hylle berømme lovprise skamrose applaudere prise / roses hylles berømmes lovprises skamroses applauderes prises`, act: "praise", takes: "np obj+for:np obj+for:inf quote subj" },
      { forms: "skryter skrøt / skrytt / skryte", act: "praise", takes: "av:np av:that over:np over:that quote" },
      { forms: `takk{er,et,a} gratuler{er,te} / takk{et,a} gratulert / takke gratulere / takkes gratuleres`, act: "praise", takes: "np obj+np obj+for:np obj+med:np for:np", weak: true },
      { forms: "ønsk{er,et,a} / ønsket / ønske", act: "praise", takes: "np", particle: "velkommen", weak: true },
      { forms: "er var / vært / være", act: "praise", takes: "that np", particle: "positiv_til begeistret_for imponert_over fornøyd_med takknemlig_for", weak: true },
      { forms: "spør spurte tilsp{ør,urte} / spurt tilspurt / spørre tilspørre / spørres", act: "ask", takes: "wh quote obj+wh obj+quote om:np" },
      { forms: "undr{er,et,a} spør spurte / undret spurt / undre spørre", act: "ask", takes: "over:that over:np over:wh quote wh", particle: "seg" },
      { forms: "undre{s,des} lur{er,te} / / undres lure", act: "ask", takes: "quote wh", weak: true },
      { forms: "lur{er,te} / / lure", act: "ask", takes: "quote wh", particle: "på" },
      { forms: `korriger{er,te} beriktig{er,et,a} moderer{er,te} nyanser{er,te} / korrigert beriktig{et,a} moderert nyansert / korrigere beriktige moderere nyansere / korrigeres
        beriktiges modereres nyanseres`, act: "correct", takes: "np quote that" },
      { forms: "trekker trakk / trukket / trekke / trekkes", act: "correct", takes: "np", particle: "tilbake", weak: true },
      { forms: "rett{er,et,a} / rett{et,a} / rette / rettes", act: "correct", takes: "np", particle: "opp på", weak: true },
      { forms: "trekker trakk løft{er,et,a} / trukket løftet / trekke løfte / trekkes løftes", act: "say", takes: "quote that np", particle: "fram frem", weak: true },
      { forms: `kvitter{er,te} berolig{er,et,a} brumm{er,et,a} knurr{er,et,a} hyl{er,te} piper pep mimr{er,et,a} ban{ner,net,te} trøst{er,et,a} skjen{ner,te} spott{er,et,a} lir{er,te}
        smeller smalt kremt{er,et,a} trumf{er,et,a} formuler{er,te} / kvittert beroliget brumm{et,a} knurr{et,a} hylt pepet mimr{et,a} bannet trøst{et,a} skjent spott{et,a} lirt
        smelt kremt{et,a} trumf{et,a} formulert / kvittere berolige brumme knurre hyle pipe mimre banne trøste skjenne spotte lire smelle kremte trumfe formulere`, act: "say", takes: "quote", weak: true },
      { forms: `vektl{egger,a} tematiser{er,te} aksepter{er,te} godt{ar,ok} / vektlagt tematisert akseptert godtatt / vektlegge tematisere akseptere godta / vektlegges tematiseres
        aksepteres godtas`, act: "say", takes: "np that", weak: true },
      { forms: "åpn{er,et,a} / åpnet / åpne / åpnes", act: "say", takes: "for:np for:that for:inf", weak: true },
      { forms: `er var stil{ler,te} hold{er,t} / vært stilt holdt / være stille holde`, act: "say", takes: "np that inf", particle: "åpen_for åpne_for seg_åpen_for seg_bak døra_åpen_for døren_åpen_for", weak: true },
      { forms: "berolig{er,et,a} trøst{er,et,a} / beroliget trøst{et,a} / berolige trøste / trøstes", act: "say", takes: "med:that obj+that", weak: true },
      { forms: `spekuler{er,te} funder{er,te} grubl{er,et,a} / spekulert fundert grubl{et,a} / spekulere fundere gruble / spekuleres funderes grubles`, act: "believe", takes: "om:wh i:wh over:wh på:wh om:np over:np quote" },
      { forms: "ene{s,des} / / enes", act: "plan", takes: "om:np om:inf om:that", weak: true },
      { forms: "blir ble er var / blitt vært / bli være", act: "plan", takes: "np inf that", particle: "enige_om enig_om", weak: true },
      { forms: `går gikk legger la tar tok har hadde setter satte / gått lagt tatt hatt satt / gå legge ta ha sette`, act: "plan", takes: "np inf that", particle: "med_på opp_til sikte_på som_mål seg_som_mål seg_fore", weak: true },
      { forms: `setter satte takk{er,et,a} steng{er,te} / satt takk{et,a} stengt / sette takke stenge / takkes`, act: "deny", takes: "np that", particle: "foten_ned_for nei_til døra_for døren_for", weak: true },
      { forms: "rop{er,te} / ropt / rope", act: "warn", takes: "om:np om:that that quote mot:np", particle: "varsku et_varsko" },
      { forms: "pek{er,te} ser så / pekt sett / peke se", act: "warn", takes: "np that quote", particle: "på_faren_for en_fare_for", weak: true },
      { forms: `lang{er,et,a} fyr{er,te} hiss{er,et,a} / lang{et,a} fyrt hiss{et,a} / lange fyre hisse / langes hisses`, act: "criticise", takes: "mot:np over:np", particle: "ut løs seg_opp", weak: true },
      { forms: `er var har hadde / vært hatt / være ha`, act: "believe", takes: "that np", particle: "av_den_oppfatning av_den_oppfatningen inntrykk_av et_inntrykk_av tro_på liten_tro_på stor_tro_på grunn_til_å_tro", weak: true },
      { forms: "avtal{er,te} / avtalt / avtale / avtales", act: "plan", takes: "np inf that", weak: true },
      { forms: "man{er,te} / mant / mane / manes", act: "demand", takes: "til:np til:inf", weak: true },
      { forms: "rykk{er,et,a} går gikk kom{mer,} / rykket gått kommet / rykke gå komme", act: "say", takes: "med:np med:that", particle: "ut", weak: true },
    ],
    nouns: [
      { forms: `melding{,en,a,er,ene} opplysning{,en,a,er,ene} uttalelse{,n,r,ne} beskjed{,en,er,ene} informasjon{,en,er,ene} rapport{,en,er,ene} forklaring{,en,a,er,ene}
        redegjørelse{,n,r,ne} nyhet{,en,er,ene} kunngjøring{,en,a,er,ene} pressemelding{,en,a,er,ene} erklæring{,en,a,er,ene} bemerkning{,en,a,er,ene} kommentar{,en,er,ene}
        ytring{,en,a,er,ene} utsagn{,et,ene,a} budskap{,et,ene,a} kommuniké{,en,er,ene} vitne{sbyrd,sbyrdet,sbyrdene,sbyrda,utsagn} vitneutsagn{et,ene,a}
        orientering{,en,a,er,ene} underretning{,en,a,er,ene} utsegn{,en,er,ene} notis{,en,er,ene} hint{,et,ene,a} vink{,et,ene,a} signal{,et,ene,a} antydning{,en,a,er,ene}
        avsløring{,en,a,er,ene} konklusjon{,en,er,ene} slutning{,en,a,er,ene} innspill{,et,ene,a} svar{,et,ene,a} tweet{,en,er,ene} tvitring{,en,a,er,ene}`, act: "say", takes: "om:np om:that om:inf om:wh that",
        light: "gi gir ga gav gitt kom{me,mer,,met} gå går gikk gått send{e,er,te,t} få får fikk fått legge{,r} la lagt avg{i,ir,a,itt}" },
      { forms: "uttrykk", act: "say", takes: "om:np om:that for:np",
        light: "gi gir ga gav gitt" },
      { forms: `klarsignal{,et,ene,a} tillatelse{,n,r,ne} samtykke{,t} grønt_lys godkjenning{,en,a,er,ene} klarering{,en,a,er,ene}`, act: "say", takes: "til:inf til:that til:np for:np for:inf",
        light: "gi gir ga gav gitt" },
      { forms: `påstand{,en,er,ene} rykte{,t,r,ne} spekulasjon{,en,er,ene} antakelse{,n,r,ne} antagelse{,n,r,ne} teori{,en,er,ene} hypotese{,n,r,ne}`, act: "say", takes: "om:np om:that that", hedge: "alleged",
        light: "kom{me,mer,,met} frems{ette,etter,atte,att} frams{ette,etter,atte,att} legge{,r} la lagt spre{,r,dte,dd} sl{å,år,o} slått hevde{,r,t} avvis{e,er,te,t}" },
      { forms: "advars{el,elen,ler,lene} varsku{,et}", act: "warn", takes: "om:np om:that mot:np mot:inf mot:that",
        light: "kom{me,mer,,met} gi gir ga gav gitt send{e,er,te,t} rette{,r,t} utsted{e,er,te,t}" },
      { forms: "vars{el,elet,let,ler,lene,la} forhåndsvars{el,elet,ler}", act: "plan", takes: "om:np om:that om:inf",
        light: "gi gir ga gav gitt send{e,er,te,t} utsted{e,er,te,t} kom{me,mer,,met}" },
      { forms: `anklage{,n,r,ne} beskyldning{,en,a,er,ene} siktelse{,n,r,ne} tiltale{,n,r,ne} mistanke{,n,r,ne} anmeldelse{,n,r,ne} klandring{,en,a,er,ene} bebreidelse{,n,r,ne}
        søksmål{,et,ene,a}`, act: "accuse", takes: "om:np om:that om:inf mot:np",
        light: "rette{,r,t} kom{me,mer,,met} frems{ette,etter,atte,att} frams{ette,etter,atte,att} reis{e,er,te,t} ta tar tok tatt ut ha har hadde hatt" },
      { forms: `kritikk{,en,er,ene} fordømmelse{,n,r,ne} protest{,en,er,ene} innvending{,en,a,er,ene} motforestilling{,en,a,er,ene} misnøye{,n,r,ne} refs{,en} skjenn{,et}`, act: "criticise", takes: "av:np mot:np for:inf for:that for:np over:np",
        light: "rette{,r,t} kom{me,mer,,met} gi gir ga gav gitt reis{e,er,te,t} lever{e,er,te,t} ha har hadde hatt uttryk{ke,ker,te,t} varsle{,r,t}" },
      { forms: "frykt{,en} bekymring{,en,a,er,ene} uro{,en} engstelse{,n,r,ne} redsel{,en}", act: "believe", takes: "for:np for:that for:inf over:np over:that",
        light: "uttryk{ke,ker,te,t} gi gir ga gav gitt nære{,r,t} reis{e,er,te,t} ha har hadde hatt ytre{,r,t} del{e,er,te,t}" },
      { forms: `håp{,et,ene,a} forhåpning{,en,a,er,ene} forventning{,en,a,er,ene} tro{,en} optimisme{,n} tillit{,en} skepsis{,en} overbevisning{,en,a,er,ene}`, act: "believe", takes: "om:that om:inf om:np på:that på:np",
        light: "uttryk{ke,ker,te,t} gi gir ga gav gitt ha har hadde hatt sette{,r} satt{e,} ytre{,r,t} nære{,r,t}" },
      { forms: `mening{,en,a,er,ene} oppfatning{,en,a,er,ene} syn{,et} synspunkt{,et,er,ene} standpunkt{,et,ene,a} inntrykk{,et,ene,a} formening{,en,a,er,ene} vurdering{,en,a,er,ene}
        holdning{,en,a,er,ene} skjønn{,et}`, act: "believe", takes: "om:np om:that that",
        light: "ha har hadde hatt gi gir ga gav gitt kom{me,mer,,met} del{e,er,te,t} innt{a,ar,ok,att} forfekte{,r,t}" },
      { forms: "ønske{,t,r,ne} tanke{,n,r,ne} idé idee{n,r,ne} drøm{,men,mer,mene} visjon{,en,er,ene} ambisjon{,en,er,ene} lyst{,en}", act: "believe", takes: "om:inf om:that om:np",
        light: "uttryk{ke,ker,te,t} ha har hadde hatt ytre{,r,t}" },
      { forms: `løfte{,t,r,ne} garanti{,en,er,ene} forsikring{,en,a,er,ene} tilsagn{,et,ene,a} forpliktelse{,n,r,ne} valgløfte{,t,r,ne} lovnad{,en,er,ene} æresord{,et,ene,a}`, act: "promise", takes: "om:np om:that om:inf",
        light: "gi gir ga gav gitt kom{me,mer,,met} avg{i,ir,a,itt} legge{,r} la lagt avlegge{,r} avla{,gt}" },
      { forms: "trus{sel,selen,ler,lene} ultimatum{,et} drapstrus{sel,selen,ler,lene} bombetrus{sel,selen,ler}", act: "threaten", takes: "om:np om:that om:inf mot:np",
        light: "kom{me,mer,,met} rette{,r,t} frems{ette,etter,atte,att} frams{ette,etter,atte,att} stil{le,ler,te,t} gi gir ga gitt" },
      { forms: `krav{,et,ene,a} fordring{,en,a,er,ene} anmodning{,en,a,er,ene} bønn{,en,er,ene} oppfordring{,en,a,er,ene} appell{,en,er,ene} henstilling{,en,a,er,ene} påbud{,et,ene,a}
        ordre{,n,r,ne} pålegg{,et,ene,a} begjæring{,en,a,er,ene} instruks{,en,er,ene} anbefaling{,en,a,er,ene} råd{,et,ene,a} forespørs{el,elen,ler,lene} søknad{,en,er,ene}
        anke{,n,r,ne} opprop{,et,ene,a} lønnskrav{,et,ene,a} direktiv{,et,ene,a}`, act: "demand", takes: "om:np om:that om:inf til:np til:that",
        light: `kom{me,mer,,met} stil{le,ler,te,t} fremme{,r,t} frems{ette,etter,atte,att} frams{ette,etter,atte,att} rette{,r,t} send{e,er,te,t} gi gir ga gav gitt legge{,r} la lagt
        reis{e,er,te,t} gjent{a,ar,ok,att}` },
      { forms: `plan{,en,er,ene} beslutning{,en,a,er,ene} avgjørelse{,n,r,ne} vedtak{,et,ene,a} hensikt{,en,er,ene} intensjon{,en,er,ene} forslag{,et,ene,a}
        målset{ting,tingen,tinga,tinger,tingene,ning,ningen,ninga,ninger,ningene} lovforslag{,et,ene,a} utspill{,et,ene,a}`, act: "plan", takes: "om:np om:that om:inf for:np for:inf",
        light: `ha har hadde hatt legge{,r} la lagt lanser{e,er,te,t} kom{me,mer,,met} ta tar tok tatt fatte{,r,t} fremme{,r,t} treffe{,r} traff truffet gjør{e,} gjor{de,t}
        presenter{e,er,te,t}` },
      { forms: `anslag{,et,ene,a} prognose{,n,r,ne} beregning{,en,a,er,ene} estimat{,et,ene,a} spådom{,men,mer,mene} forutsigelse{,n,r,ne} overslag{,et,ene,a} kalkyle{,n,r,ne}`, act: "estimate", takes: "om:np om:that for:np på:np",
        light: "kom{me,mer,,met} legge{,r} la lagt gi gir ga gav gitt gjør{e,} gjor{de,t}" },
      { forms: "dementi{,et,er,ene} benektelse{,n,r,ne} avvisning{,en,a,er,ene} avslag{,et,ene,a}", act: "deny", takes: "av:np om:np om:that",
        light: "kom{me,mer,,met} send{e,er,te,t} gi gir ga gitt" },
      { forms: `bekreftelse{,n,r,ne} innrømmelse{,n,r,ne} erkjennelse{,n,r,ne} tilståelse{,n,r,ne} stadfestelse{,n,r,ne} vitnemål{,et,ene,a}`, act: "confirm", takes: "på:np på:that om:np om:that av:np",
        light: "få får fikk fått gi gir ga gav gitt kom{me,mer,,met} avg{i,ir,a,itt}" },
      { forms: `ros{,en} skryt{,et} honnør{,en,er,ene} hyllest{,en,er,ene} lovord{,et,ene,a} takk{,en} applaus{,en} heder{,en} gratulasjon{,en,er,ene}`, act: "praise", takes: "for:np for:inf til:np av:np",
        light: "gi gir ga gav gitt rette{,r,t} send{e,er,te,t} kom{me,mer,,met} få får fikk fått" },
      { forms: "spørsmål{,et,ene,a,stegn,stegnet} henvendelse{,n,r,ne}", act: "ask", takes: "om:np om:that om:wh ved:np",
        light: "stil{le,ler,te,t} sette{,r} satt{e,} reis{e,er,te,t} send{e,er,te,t} rette{,r,t}" },
      { forms: "korreksjon{,en,er,ene} rettelse{,n,r,ne} beriktigelse{,n,r,ne} presisering{,en,a,er,ene}", act: "correct", takes: "av:np om:np om:that",
        light: "kom{me,mer,,met} gi gir ga gitt gjør{e,} gjor{de,t}" },
    ],
    according: [
      { forms: "ifølge i_følge iflg. i_henhold_til i_samsvar_med_opplysninger_fra", act: "say" },
      { forms: "etter_opplysninger_fra basert_på_opplysninger_fra på_bakgrunn_av_opplysninger_fra etter_melding_fra etter_henvendelse_fra med_bakgrunn_i_opplysninger_fra etter_informasjon_fra", act: "say" },
      { forms: "med_henvisning_til under_henvisning_til med_referanse_til som_viser_til og_viser_til som_siterer", act: "say", cites: true },
      { forms: "sitert_av gjengitt_av referert_av omtalt_av meldt_av", act: "say" },
      { forms: "skal_vi_tro skal_en_tro skal_man_tro hvis_vi_skal_tro hvis_man_skal_tro om_man_skal_tro om_vi_skal_tro dersom_man_skal_tro", act: "say", hedge: "alleged" },
    ],
    reportatives: [
      { forms: "skal", hedge: "alleged", with: "ha" },
      { forms: "angivelig visstnok angiveligvis påstått påstås_å_ha etter_sigende etter_det_som_sies etter_hva_det_heter ryktene_vil_ha_det_til ryktene_sier ryktene_går etter_ryktet ifølge_rykter etter_eget_sigende etter_eget_utsagn etter_egne_utsagn ifølge_ubekreftede_opplysninger ifølge_ubekreftede_meldinger ifølge_ubekreftede_rapporter etter_ubekreftede_meldinger som_det_heter", hedge: "alleged" },
    ],
    conditional: `
      hvis dersom såfremt forutsatt{_at,} under_forutsetning_av_at gitt_at med_mindre ifall i_fall i_tilfelle så_sant så_lenge om_det_stemmer om_dette_stemmer
      om_opplysningene_stemmer om_ryktene_stemmer`,
    unconfirmed: `
      ubekreft{et,ede,a,ete} uverifisert{,e} ikke_bekreftet ikke_er_bekreftet er_ikke_bekreftet ikke_blitt_bekreftet ikke_offisielt_bekreftet ikke_uavhengig_bekreftet
      ikke_verifisert ikke_er_verifisert ikke_blitt_verifisert ikke_uavhengig_verifisert ikke_kunnet_{bekrefte,verifisere,bekreftes,verifiseres} kan_ikke_{bekreftes,verifiseres}
      ikke_kan_{bekreftes,verifiseres} kunne_ikke_{bekreftes,verifiseres} ikke_lyktes_{å_bekrefte,i_å_bekrefte,å_verifisere,med_å_bekrefte} lar_seg_ikke_{bekrefte,verifisere}
      ikke_latt_seg_{bekrefte,verifisere} ikke_mulig_å_{bekrefte,verifisere} umulig_å_{bekrefte,verifisere} uten_bekreftelse ikke_fått_bekreftet ikke_selv_bekreftet
      kan_ikke_bekrefte ikke_kan_bekrefte har_ikke_bekreftet`,
    doubt: `
      kan kunne kanskje er_mulig mulig_at muligens trolig sannsynligvis antakelig antagelig formodentlig eventuelt kanhende neppe i_praksis praktisk_talt så_godt_som i_prinsippet ventes
      fryktes synes ser_ut_til virker_som risikerer tilsynelatende`,
    softeners: "skulle burde tror regner_med venter",
    that: "at",
    wh: "om hvorvidt hva hvem hvor{,dan} hvorledes hvorfor når hvilke{n,t,} hvis_eller_når hvor_{mange,mye,lenge,langt} hva_slags åssen",
    toInfinitive: "å",
    as: "som",
    by: "av fra",
    toldTo: `
      til overfor i_et_intervju_med i_intervju_med i_ett_intervju_med i_en_samtale_med i_samtale_med i_et_eksklusivt_intervju_med i_en_epost_til i_en_e-post_til i_e-post_til
      i_en_sms_til i_en_tekstmelding_til i_en_skriftlig_kommentar_til i_en_kommentar_til i_en_uttalelse_til på_telefon_til på_spørsmål_fra`,
    via: "i på gjennom via under over hos ved fra med",
    media: `
      uttalelse{,n,r} kunngjøring{,en} erklæring{,en} kommunik{é,eet,éet} pressemelding{,en,er,a} melding{,en,a} børsmelding{,en} pressekonferanse{,n,r}
      presse{brief,briefen,briefing,briefingen,treff,treffet} intervju{,et,er,ene} samtale{,n} tale{,n,r} åpningstale{,n} nyttårstale{,n} tv-tale{,n} videotale{,n} foredrag{,et}
      forelesning{,en} innlegg{,et} debattinnlegg{,et} gjesteinnlegg kronikk{,en} leder{,en} lederartikkel{,en} artikkel{,en} spalte{,n} blogg{,en} blogginnlegg{,et}
      facebook-innlegg{,et} instagram-innlegg twitter{-melding,melding} twittermeldingen tweet{,en} tvitring{,en} post{,en} story brev{,et} e-post{,en} epost{,en} mail{,en}
      sms{,-en} tekstmelding{,en} notat{,et} kommentar{,en} video{,en} videomelding{,a,en} videohilsen hilsen{,en} opptak{,et} sending{,en} program{,met} podkast{,en} podcast{,en}
      debatt{,en} høring{,en} retts{møte,møtet,sak} retten spørretime{,n} stortingsdebatt møte{,t} seminar{,et} konferanse{,n} orientering{,en} briefing{,en} redegjørels{e,en,a}
      telefonintervju{,et} tv-intervju{,et} radiointervju{,et} netts{ide,iden,ider,idene,ted,tedet} hjemmeside{,n,r} facebook twitter x instagram telegram tiktok youtube snapchat
      linkedin truth_social mastodon bluesky threads sosiale_medi{er,a} fjernsyn{,et} tv radio{,en} avis{,en,a} bok{,a,en} memoarer selvbiografi{,en} dokumentar{,en} avhør{,et,ene}
      forklaring{,en} vitneforklaring{,en} prosedyre{,n}`,
    outletNouns: `
      avis{en,a,,ene} dagsavis{en,a} lokalavis{en,a} nettavis{en,a} næringslivsavisen morgenavisen kveldsavisen tabloid{avisen,en} ukeavis{en,a} søndagsavisen
      riksavisen regionavisen magasin{et,} ukemagasinet nyhetsmagasinet bladet ukebladet fagbladet tidsskrift{et,} nyhetsbyrå{et,,ene} byrået telegrambyrået kanalen tv-kanal{en,}
      tv-selskapet tv-stasjonen fjernsyns{kanalen,stasjonen} nyhetskanalen radiokanalen radiostasjonen radioen kringkasteren allmennkringkasteren statskanalen statskringkasteren
      nettsted{et,} nyhetsnettstedet nyhetssiden nettsiden bloggen podkasten medie{huset,ne} medi{a,er,um,et} statsmediene pressen publikasjonen tidningen portalen redaksjonen
      fagavisen fagtidsskriftet bransjenettstedet bransjeavisen sportskanalen nyhetsprogrammet debattprogrammet radioprogrammet tv-programmet podcasten studentavisen
      studentavisa vitenskapstidsskriftet legetidsskriftet næringslivsnettstedet nyhetstjenesten finansavisen`,
    documents: `
      rapport{,en,er,ene} delrapport{,en} årsrapport{,en} kvartalsrapport{,en} sluttrapport{,en} etterforskningsrapport undersøkels{e,en,a,er,ene} spørreundersøkelse{,n}
      meningsmåling{,en,a,er,ene} måling{,en,a,er,ene} velgerundersøkelse{,n} valgdagsmåling{,en,er} studie{,n,r,ne} forskning{,en} analyse{,n,r,ne} evaluering{,en,a}
      kartlegging{,en,a} gransk{ing,ingen,ning,ningen,inga} gjennomgang{,en} oversikt{,en,er} statistikk{,en,er,ene} tall{,ene,et} data{,ene,en} nøkkeltall beregninge{r,ne}
      prognose{,n,r,ne} tiltale{,n} tiltalebeslutning{,en} siktelse{,n} stevning{,en} dom{,men,mer} kjennelse{,n,r} avgjørelse{,n} rettsdokument{,er,ene} saksdokument{,er,et,ene}
      dokument{,et,er,ene} papire{r,ne} lov{,en,a} lovtekst{,en} lovforslag{,et} forskrift{,en} avtale{,n} traktat{,en} brev{,et} notat{,et} memo{,et} protokoll{,en} referat{,et}
      utkast{,et} uttalelse{,n} melding{,en} pressemelding{,en} erklæring{,en} kommunik{é,eet} varsel{,et} vedtak{,et} innstilling{,en} proposisjon{,en} stortingsmelding{,en}
      regnskap{,et} budsjett{,et} statsbudsjett{et,} nasjonalbudsjettet skilt{,et} plakat{,en} overskrift{,en} artikkel{,en} nettside{,n} hjemmeside{,n} opptak{,et} bilde{r,ne}
      satellittbilde{r,ne} video{,en} prøve{,n,r,ne} funn{,et,ene} resultat{,et,er,ene} test{,en,er,ene} barometer{,et} indeks{,en} indikator{,en} valgresultat{,et} lekkasje{,n}
      e-poste{r,ne} logg{,en} regelverk{,et} plan{,en} list{e,en,a}`,
    surveys: "{,menings,velger,parti}måling{,en,a,er,ene} {,spørre,velger}undersøkelse{,n,r,ne} spørreundersøkels{e,en,a} studie{,n,r} partibarometer{,et}",
    standIns: "det{,te} det_samme dette_samme slik så følgende nyheten nyheten_om_dette meldingen opplysningen{,e}",
    passes: "siter{er,es,te,t} gjeng{ir,is,itt} gjengav omtal{er,es,te,t} refer{erer,eres,erte,ert} vis{er,te} videreformidle{r,s,t} spre{r,s,dte,dt}",
    utterances: "ord{,ene} sitat{et,er,ene,} uttalelse{n,r,ne,} utsag{net,n,nene} utspill{et,} opplysning{en,ene,er} kommentar{en,er,ene,} svar{et,ene,} påstand{en,er,ene} intervju{et,er,ene} innlegg{et,ene,}",
    about: "om",
    hears: "sett lest intervjuet utspurt",
    uses: [
      "quote-cue-source", "source-cue-quote", "turn-cue-source", "announced-quote", "bare-quote", "source-cue-that", "source-cue-clause", "source-cue-inf", "source-cue-object", "clause-cue-source",
      "according-clause", "clause-according", "noun-cue", "standalone", "reportative", "headline-colon", "headline-dash", "passive-subject", "impersonal",
    ],
  },

  grammar: {
    pronouns: `
      jeg:1 vi:1p du:2 dere:2 de:p De:2 han:m hun:f hu:f hen:n den:n det:x dette:x denne:n disse:p man:i en:i ein:i noen:i alle:p begge:p mange:p enkelte:p andre:p flere:p hvem:r
      som:r hva:r førstnevnte:n sistnevnte:n vedkommende:i selv:i ens:i samtlige:p`,
    objectPronouns: "meg deg seg ham han henne oss dere dem den det{,te} denne disse hverandre hinannen en noen ingen alle begge noe ingenting selv seg_selv",
    possessives: `
      min mi mitt mine din di ditt dine sin si sitt sine hans hen{nes,nar,s} dens dets vår{,t,e} deres ens hverandres ege{n,t} egne ega noens ingens alles begges andres hvis hvems`,
    ours: "vår vårt våre",
    determiners: `
      en ei et den det de denne dette disse hver{,t} enhver ethvert enhvert noe{,n} ingen intet ikke_noe{,n} all alt alle begge mange få flere færre mye lit{e,t} mer mest flest
      ann{en,a,et} andre samme selve slik{,t,e} sån{n,t,ne} hvilke{n,t,} hva_slags enkelt{e,} viss{e,,t} diverse ulike forskjellige flerfoldige atskillige adskillige samtlige
      ege{n,t} egne hel{e,,t} halv{e,} halvparten første siste neste forrige en_rekke et_par en_del en_mengde et_antall hin eneste hvermanns ett`,
    prepositions: `
      i på til av med for fra om ved etter under over mot mellom hos uten innen{,for} utenfor gjennom igjennom blant iblant rundt omkring langs{,med} foran bak bakenfor ovenfor
      nedenfor inntil opptil siden før inkludert unntatt bortsett_fra foruten utover overfor angående vedrørende gjeldende_for ifølge i_følge i_henhold_til trass_i til_tross_for
      tross på_tross_av på_grunn_av grunnet pga{.,} som_følge_av takket_være ved_hjelp_av i_løpet_av i_forbindelse_med i_forhold_til når_det_gjelder med_hensyn_til med_tanke_på
      av_hensyn_til i_stedet_for istede{nfor,t_for} i_tillegg_til i_motsetning_til på_vegne_av på_bakgrunn_av ved_siden_av i_nærheten_av i_regi_av i_tråd_med i_strid_med
      i_samarbeid_med sammen_med inn_i ut_{av,fra} opp_i ned_i bort_fra inne_i opp{å,i} nedi uti inni utpå innpå innover oppover nedover bortover utom utenom forbi via per pr. pr
      versus vs. kontra minus pluss ad a à samt_med ombord_på om_bord_i fremfor framfor imot midt_{i,på} nær nærmest nord_for sør_for øst_for vest_for nordøst_for sørvest_for
      oppunder attmed hinsides hva_angår innafor utafor apropos i_lys_av i_kraft_av i_mangel_av på_linje_med til_fordel_for til_ære_for uavhengig_av uansett à_la med_unntak_av
      rett_før like_ved mindre_enn imellom oppetter utenpå inkl. i_retning_av retning à_konto`,
    coordinators: "og eller men så samt både enten verken hverken & dog enn_si",
    adversatives: "men",
    subordinators: `
      at fordi siden ettersom da når mens før etter_at før_enn inntil til så_snart så_lenge så_fremt straks idet i_det hvis dersom om såfremt med_mindre selv_om enda_om sjøl_om
      skjønt til_tross_for_at trass_i_at uansett_om slik_at sånn_at så_at for_at forutsatt_at gitt_at i_og_med_at ved_at uten_at etter_som i_tilfelle ifall hver_gang hva
      hvor{,dan,for,vidt} hvem hvilke{n,t,} som enn som_om liksom likesom ettersom_at den_gang_da hvoretter hvor{på,med,ved,av} all_den_tid fra_og_med_at helt_til inntil_at
      på_grunn_av_at dess_mer jo_mer samtidig_som i_stedet_for_at`,
    relatives: "som hvis hvor{av,fra,ved,på,til,om} der hvor hvilket hva",
    auxiliaries: "er var har hadde blir ble{,i} vart skal skulle vil{,le} kan kunne må måtte bør burde får fikk tør tor{de,te} plei{er,de} lar lot behøver trenger er_nødt_til",
    auxiliariesNonFinite: "vær{e,t} ha hatt bli{,tt} skulle{,t} ville{,t} kunne{,t} måtte{,t} burde{,t} få fått la latt plei{e,d}",
    passiveAuxiliaries: "er var vær{e,t} ble bli{r,} blei blitt bleven vart",
    negations: "ikk{e,je} ei aldri ingen intet ingenting neppe knapt verken hverken slett_ikke aldeles_ikke på_ingen_måte langt_fra lenger_ikke uten",
    nobody: "ingensteds",
    adverbs: `
      noen_gang noensinne også så nå bare opp ut da jo her selv nok hvor{dan,} igjen der slik derfor sammen fortsatt kanskje like{,vel} heller ned inn først imidlertid enda ennå allerede alltid
      akkurat hvorfor nemlig nesten gjerne ganske fram frem vel bort alene kun dermed hjemme altså sånn nettopp etterpå tilbake helst hjem dessuten midt tvert sjelden muligens sist
      derimot vekk heldigvis omtrent nest gradvis uansett desto altfor riktignok overhodet oppe engang tydeligvis delvis foran naturligvis noensinne overalt sogar straks liksom
      rundt såpass henholdsvis dessverre bak deretter noenlunde tilsammen forlengst vanligvis allikevel herfra atter unna stikk fremover framover cirka nyl{ig,eg} innimellom
      fortrinnsvis hittil dess heretter høyst kontinuerlig særdeles ute likeledes eksempelvis saktens etter{hvert,_hvert} forresten ellers sannsynligvis således nokså videre forbi
      iblant nedover innover utover oppover underveis nødvendigvis herunder følgelig fremdeles dels stundom dertil innledningsvis avslutningsvis omsider jevnlig innom dernest
      bakover isteden i_stedet ifjor ofte stadig snart tidlig{,ere} senere sein{ere,t} sent nå_igjen fort raskt langsomt sakte umiddelbart plutselig brått samtid{ig,lig} senest
      tidligst lenge{,r} langt nærmere dypt høyt lavt hardt svært veldig meget mye lit{t,e} mer mest min{st,dre} helt heller_ikke fullstendig totalt fullt særlig spesielt især
      framfor_alt fremfor_alt blant_annet bl.a. blant_andre for_eksempel f.eks. det_vil_si dvs. med_andre_ord kort_sagt rett_og_slett faktisk egentlig virkelig sikkert visst trolig
      antakelig antagelig formodentlig angivelig visstnok tilsynelatende tydelig åpen{bart,lyst} klart opplagt selvsagt selvfølgelig naturlig_nok forståelig_nok utvilsomt
      ubestridelig neppe knapt uten_tvil eventuelt mulig i_tillegg videre_også forøvrig for_øvrig ellers_også på_den_annen_side på_den_ene_siden dog tross_alt stort_sett
      hovedsakelig i_hovedsak først_og_fremst primært i_stor_grad i_liten_grad til_dels til_en_viss_grad foreløpig for_tiden midlertidig inntil_videre i_mellomtiden
      i_utgangspunktet opprinnelig siden_d{a,en_gang} fra_nå_av på_forhånd i_ettertid etterhvert_som til_s{lutt,ist} endelig igjen_og_igjen gang_på_gang flere_ganger
      gjentatte_ganger en_gang av_og_til noen_ganger somme_tider støtt_og_stadig stort ofte_nok knapt_nok offentlig offisielt uoffisielt formelt personlig anonymt skriftlig muntlig
      direkte indirekte ærlig_talt oppriktig dramatisk kraftig sterkt skarpt bestemt krystallklart kort kontant tørt lattermildt smilende rolig nøkternt optimistisk pessimistisk
      forsiktig alvorlig lett enkelt vanskelig riktig korrekt feil galt godt bra dårlig ille bedre best ver{re,st} dyrt billig gratis internasjonalt nasjonalt lokalt globalt
      politisk økonomisk militært juridisk medisinsk teknisk praktisk_talt nordover sørover østover vestover hit dit hjemover utenlands innenlands inne utenfor innenfor oppstrøms
      nede borte der_borte her_hjemme ute_i_verden i_utlandet framme frem{me,på} hele_tiden døgnet_rundt daglig ukentlig månedlig årlig flittig nettopp_nå akkurat_nå nå_nylig
      med_en_gang så_langt hittil_i_år igjen_nå sammenlagt totalt_sett samlet til_sammen individuelt gjensidig felles hver_for_seg hverken_eller visselig ettertrykkelig kategorisk
      blankt innstendig inntrengende indignert rasende heftig spøkefullt ironisk overraskende{,_nok} merkelig_nok ironisk_nok interessant_nok påfallende ikke_{minst,lenger,engang}
      heller_enn ganske_enkelt sikkerlig lykkeligvis beklageligvis forhåpentlig{,vis} tvilsomt sent_som_tidlig stadfestet nok_en_gang enn_så_lenge fortere oftere lengst flest
      nærmest bortimot slettes aldeles rent ganske_så så_å_si tilnærmet vidt bredt trygt fritt åpent hemmelig diskret effektivt fredelig aktivt bevisst systematisk målrettet jevnt
      knallhardt igjennom velvillig motvillig ufrivillig frivillig nølende etterpåklokt kollektivt enstemmig unisont omgående øyeblikkelig fortløpende gjennomgående omvendt likedan
      slikt_sett for_så_vidt i_så_fall i_alle_fall i_hvert_fall iallfall ihvertfall uten_videre på_nytt på_sikt på_lang_sikt på_kort_sikt i_verste_fall i_beste_fall hen formelig
      opp{å,i} midt_imellom attpåtil etc frampå skrittvis årevis dagevis imellom an_på sør nord øst vest sørøst nordvest`,
    timeWords: `
      i_dag idag i_går igår i_morgen i_kveld ikveld i_natt inatt i_morges i_ettermiddag i_for{middag,gårs} forgårs i_overmorgen i_år i_fjor i_høst i_vår i_sommer i_vinter
      i_helg{en,a} i_forrige_uke forrige_uke sist_uke denne_uk{en,a} neste_uke forrige_måned neste_år forrige_år mandag tirsdag onsdag torsdag fredag lørdag søndag mandagen
      tirsdagen onsdagen torsdagen fredagen lørdagen søndagen mandager tirsdager onsdager torsdager fredager lørdager søndager mandagens tirsdagens onsdagens torsdagens fredagens
      lørdagens søndagens morgen{,en} formiddag{,en} ettermiddag{,en} kveld{,en} natt{,a,en} døgnet morgenkvisten januar februar mars april mai juni juli august september oktober
      november desember jul{a,en} påsk{en,a} pinsen nyttår{,saften} julaften midtsommer høsten våren sommeren vinteren helg{en,a} uken uka uke måned{en,} året år årsskiftet
      klokk{en,a} kl. kl tiden for_tiden nå nylig tidligere senere seinere siden nettopp dage{n,r} uker måneder timer minutter for_kort_tid_siden for_lengst natt_til kvelden_før
      dagen_{før,etter} året_{etter,før} midnatt mandag_kveld`,
    verbs: `
      går gikk kom{mer,} står sto{,d} gjør gjorde gir ga gav tar tok ser så vet visste finnes fant{es,} finner gjelder gjaldt ligger lå sitter satt sitt skje{r,dde} blir_værende
      het{er,} føl{er,te} kjen{ner,te} huske{r,t} bruk{er,te} begyn{ner,te} setter satte send{er,te} forts{etter,atte} handle{r,t} virke{r,t} klar{er,te} prøv{er,de} elske{r,t}
      lik{er,te} hold{er,t} stil{ler,te} bærer fal{ler,t} drar dro miste{r,t} mangle{r,t} reager{er,te} slår slo vant bidr{ar,o} åpne{r,t} følger fulgte slipper slapp dør døde
      hør{er,te} kjør{er,te} koste{r,t} kjøp{er,te} driver drev les{er,te} bodde lev{er,de} jobbe{r,t} ring{er,te} innehold{er,t} byg{ger,de,get} reis{er,te} møt{er,te}
      inneb{ærer,ar} lander hjelper hjalp velger valgte spilte før{er,te} foreg{år,ikk} skap{er,te} sjekke{r,t} fremst{år,o} framst{år,o} omfatte{r,t} tyde{r,t} innfør{er,te}
      slutte{r,t} hente{r,t} flytte{r,t} lukke{r,t} henger utgj{ør,orde} glem{mer,te} gjennomfør{er,te} knytte{r,t} mott{ar,ok} lag{de,te} solgte skyter skjøt representer{er,te}
      behandle{r,t} etterl{ater,ot} spis{er,te} opplev{er,de,et} foretr{ekker,akk} tål{er,te} stem{mer,te} sørge{r,t} øker økte trekker trakk synker sank stiger gleder lærte
      tilhør{er,te} triv{es,des} lyk{kes,tes} stikker stakk pakke{r,t} oppdage{r,t} gråt{er,} sov{er,} synger drikker drakk ligne{r,t} funger{er,te} fokuser{er,te} starte{r,t}
      led{et,de} varier{er,te} best{år,o,od} prioriter{er,te} produser{er,te} kontroller{er,te} tjen{er,te} sikre{r,t} avst{år,o} straffe{r,t} lever{er,te} danne{r,t}
      analyser{er,te} forel{igger,å} eksister{er,te} samarbeider seil{er,te} forsøk{er,te} hindre{r,t} overt{ar,ok} fortjen{er,te} endre{r,t} nyter nøt røyk{er,te} samle{r,t}
      blande{r,t} bekymrer vekke{r,t} vakte spar{er,te} forhold{er,t} hiver hev sliter slet styr{er,te} knus{er,te} lytte{r,t} redde{r,t} påvirke{r,t} støt{er,te} mål{er,te}
      besitter besatt skil{ler,te} oppfyl{ler,te} bytte{r,t} herske{r,t} voks{er,te} hend{er,te} besvar{er,te} tvinger tvang overraske{r,t} prege{r,t} delt{ar,ok} avhenger avhang
      rammet kaste{r,t} lider led inng{år,ikk} oppst{år,o,od} utvikle{r,t} produseres utfør{es,er,te} oppnå{r,dde} nærme{r,t} passer{er,te} krysse{r,t} forl{ater,ot} ankom{mer,}
      returner{er,te} vend{er,te} snu{r,dde} stanse{r,t} stoppe{r,t} bryter brøt brenner brant eksploder{er,te} kollider{er,te} velte{r,t} spreng{er,te} bombe{r,t} skadet
      drep{er,te} myrde{r,t} pågr{iper,ep} arrester{er,te} fengsle{r,t} løsl{ater,ot} døm{mer,te} frikjen{ner,te} etterforske{r,t} undersøk{er,te} avhør{er,te} evakuer{er,te}
      flykte{r,t} rykke{r,t} invader{er,te} okkuper{er,te} erobre{r,t} innt{ar,ok} forsvarer kjempet trente sluttfører ferdigstiller invester{er,te} omsetter omsatte tapte
      kutte{r,t} reduser{er,te} senke{r,t} heve{r,t} sparker ansetter ansatte erstatte{r,t} etterf{ølger,ulgte} trer trådte tiltr{er,ådte} fratr{er,ådte} utnevn{er,te} feire{r,t}
      marker{er,te} minnes besøk{er,te} inviter{er,te} arranger{er,te} delte publiser{er,te} undertegne{r,t} signerer ratifiser{er,te} forhandle{r,t} styrke{r,t} svekke{r,t} truer
      støtter utvide{r,t} forlenge{r,t} utsetter utsatte avlys{er,te} avslutter gjenåpne{r,t} steng{er,te} blokker{er,te} opprette{r,t} etabler{er,te} grunnl{egger,a} eide
      tilbr{inger,akte} bringer brakte forsv{inner,ant} let{er,te,et} dukke{r,t} opptr{er,ådte} opphold{er,t} befinner befant till{ater,ot} forb{yr,ød,ydde} gjenst{år,o} springer
      sprang hoppe{r,t} svøm{mer,te} klatre{r,t} danset malte skin{ner,te} snø{r,dde} blås{er,te} skylles flomme{r,t} renner rant strømme{r,t} fly{r,ter} fløt rulle{r,t}
      sving{er,te} griper grep kysse{r,t} gifte{r,t} skilles fødes avg{år,ikk} scor{er,et,a} lån{er,te} betal{er,te} bestil{ler,te} server{er,te} kok{er,te} stek{er,te} bakte
      vaske{r,t} rydde{r,t} plukke{r,t} høste{r,t} gro{r,dde} lukte{r,t} smak{er,te} tilbyr utløs{er,te} forårsake{r,t} medfør{er,te} resulter{er,te} munne{r,t} forbl{ir,e}
      fortone{r,t} synes utspil{ler,te} gjenspeil{er,te} understøtter krangle{r,t} slåss sloss mobiliser{er,te} utplasser{er,te} ang{år,ikk} tilsvar{er,te} overst{iger,eg}
      utg{ir,a} slippes selges brukes bygges gjøres tas gis ses holdes kalles kan trengs sees legges settes åpnes stenges stanses innføres vedtas endres bety{r,dde} risiker{er,te}
      pass{er,et,a} arbeide{r,t} ødelegger ødela treffer traff treng{er,te} nevn{er,te} møt{es,tes} engasjer{er,te} putte{r,t} overfør{er,te} svikt{er,et,a} drei{er,de} føl{es,tes}
      ang{ir,a} varte spleis{er,et,a} splitte{r,t} begr{er,et,a} overvåk{er,et,a} videreutvikl{er,et,a} fordel{er,te} inkluder{er,te} avskaff{er,et,a} benytt{er,et,a}
      mestr{er,et,a} behold{er,t} utebl{ir,e} skyver skjøv omfavn{er,et,a} tørk{er,et,a} vandr{er,et,a} glir gled generer{er,te} løs{er,te} eksperimenter{er,te} begr{iper,ep}
      forveksl{er,et,a} ekskluder{er,te} gjem{mer,te} overg{år,ikk} tøm{mer,te} bevar{er,te} flytta rist{er,et,a} kryper krøp lukka knask{er,et,a} havn{er,et,a} overlev{er,de}
      kniper knep håndhils{er,te} parker{er,te} monter{er,te} pusse{r,t} balanser{er,te} tilt{ar,ok} hvil{er,te} presenter{er,te} bosetter bosatte dempe{r,t} involver{er,te}
      konfronter{er,te} stol{er,te} test{et,a} orket stjeler stjal egn{er,et,a} introduser{er,te} intervju{er,et,a} tiltr{ekker,akk} utkom{mer,} romm{er,et,a} opphør{er,te}
      forekom{mer,} strekker strakte respekter{er,te} utsted{er,te} tilegn{er,et,a} berør{er,te} utnytte{r,t} opphev{er,de} frigj{ør,orde} utarbeid{er,et,a} vern{er,et,a}
      skift{er,et,a} krympe{r,t} forstyrr{er,et,a} oppt{ar,ok} beveg{er,et,de} inntr{effer,aff} fasciner{er,te} fang{er,et,a} markedsfør{er,te} distribuer{er,te} kontakt{er,et,a}
      sovn{er,et,a} unng{år,ikk} våkn{er,et,a} motarbeid{er,et,a} anket anmeld{er,te} administrer{er,te} banka plasser{er,te} fremkom{mer,} adopter{er,te} omhandl{er,et,a}
      dominer{er,te} ten{ner,te} bevilg{er,et,a} pryd{er,et,a} rettled{er,et,a} bestikker bestakk kvalifiser{er,te} juster{er,te} prester{er,te} imponer{er,te} baser{er,te}
      søk{er,te} eksporter{er,te} importer{er,te} varm{er,et,a} skjul{er,te} forsyn{er,te} drukn{er,et,a} stimuler{er,te} brems{er,et,a} konkurrer{er,te} forlis{er,te}
      begrens{er,et,a} plant{er,et,a} smelte{r,t} fryser frøs syntes knekker knakk knekte sprekker sprakk ras{er,te} kollaps{er,et,a} ramle{r,t} styrte{r,t} krasj{er,et,a}
      havarer{er,te} true{s,des} omkom{mer,} råd{er,de,et} herska oppretthold{er,t} gjenopp{tar,tok,retter,rettet} gjenv{inner,ant} avløs{er,te} avsett avsatte avsetter styrta
      kupp{er,et,a} marsjer{er,te} besk{yter,jøt} avfyr{er,te} detoner{er,te} beleir{er,et,a} inneslutter omringe{r,t} avanser{er,te} retirer{er,te} kapituler{er,te} overg{ir,a}
      nedkjemp{er,et,a} likvider{er,te} tortur{er,te} mishandl{er,et,a} misbruk{er,te} overfal{ler,t} ran{er,et,a} svindl{er,et,a} smugl{er,et,a} forfalsk{er,et,a}
      hvitvask{er,et,a} beslagl{egger,a} sikra avsperr{er,et,a} siktes tiltales fremstilles varetektsfengsl{er,et,a} utlever{er,te} utvis{er,te} deporter{er,te} henrett{er,et,a}
      benåd{er,et,a} idøm{mer,te} omgj{ør,orde} stadfester vedt{ar,ok} avgj{ør,orde} forkast{er,et,a} nedstem{mer,te} utpek{er,te} nominer{er,te} kandider{er,te} overl{ater,ot}
      finansier{er,te} subsidier{er,te} tildel{er,te} utbetal{er,te} beskatt{er,et,a} fordobl{er,et,a} tredobl{er,et,a} halver{er,te} krympa fluktuer{er,te} stabiliser{er,te}
      bunnet toppet beløper nedskr{iver,ev} fusjoner{er,te} avvikl{er,et,a} nedlegger nedla permitter{er,te} nedbemann{er,et,a} rekrutter{er,te} syssels{etter,atte} bemann{er,et,a}
      streik{er,et,a} forhandla mekl{er,et,a} renover{er,te} restaurer{er,te} rehabiliter{er,te} asfalter{er,te} river reiv grav{er,de,et} bora utvinner utvant raffiner{er,te}
      forbren{ner,te} forurens{er,et,a} lekker lakk resirkuler{er,te} sorter{er,te} dyrk{er,et,a} gjødsl{er,et,a} slakt{et,a} fisket jakt{et,a} temm{er,et,a} beit{er,et,a}
      kalv{er,et,a} spir{er,te} blomstr{er,et,a} visn{er,et,a} modn{er,et,a} smitt{er,et,a} vaksiner{er,te} operer{er,te} helbred{er,et,a} diagnostiser{er,te} innl{egg,a} innlegger
      utskr{iver,ev} sykn{er,et,a} puste{r,t} blø{r,dde} besvim{er,te} gjenopplever amputer{er,te} testes isoler{er,te} utlign{er,et,a} kvitter{er,te} pådr{ar,o} debuter{er,te}
      utvises danket overv{inner,ant} sprinte{r,t} løfter padl{er,et,a} ror rodde sykl{er,et,a} jogg{er,et,a} perset forfattet komponer{er,te} regisser{er,te} overs{etter,atte}
      illustrer{er,te} rediger{er,te} tryk{ker,te} fotografer{er,te} film{et,a} skildr{er,et,a} underhold{,t,er} turner{er,te} stream{er,et,a} strømma lanser{er,te} snubl{er,et,a}
      skl{ir,ed} vakl{er,et,a} stup{te,er} krabb{er,et,a} vink{er,et,a} nikk{er,et,a} blunk{er,et,a} hils{er,te} klapp{et,a} slikk{er,et,a} tyg{ger,de} svelg{er,et,a} gap{er,et,a}
      gjesp{er,et,a} host{et,a} skjelv skalv skjelver svett{er,et,a} rødm{er,et,a} blekn{er,et,a} stirr{er,et,a} kikk{er,et,a} titt{et,a} speid{er,et,a} skimt{er,et,a} myser
      lys{te,er} glitr{er,et,a} glimt{er,et,a} skimr{er,et,a} glød{er,et,a} ulm{er,et,a} ryker røk damp{er,et,a} bobl{et,er,a} skumm{er,et,a} brus{er,te} drypp{er,et,a}
      sild{er,et,a} sive{r,t} seiv siva fosse{r,t} oversvøm{mer,te} tørr{er,et,a} vaska anvend{er,te} forvalt{er,et,a} forest{år,od} organiser{er,te} koordiner{er,te}
      samordn{er,et,a} tilrettel{egger,a} håndter{er,te} ivaret{ar,ok} overhold{er,t} etterlev{er,de} mislighold{er,t} tøy{er,de} utøv{de,et} bevirk{er,et,a} hindra
      forhindr{er,et,a} stansa avverg{er,et,a} avbr{yter,øt} foregr{iper,ep} forebygg{er,et,a} motvirk{er,et,a} bekjemp{er,et,a} innskrenk{er,et,a} trappe{r,t} eskaler{er,te}
      nedtrapp{er,et,a} opptrapp{er,et,a} forverr{er,et,a} forbedr{er,et,a} forenkl{er,et,a} kompliser{er,te} effektiviser{er,te} moderniser{er,te} digitaliser{er,te}
      automatiser{er,te} privatiser{er,te} nasjonaliser{er,te} regionaliser{er,te} avreis{er,te} lettet nødland{er,et,a} frakt{er,et,a} transporter{er,te} last{et,a} loss{er,et,a}
      ledsag{er,et,a} eskort{er,et,a} fotfølger fotfulgte omg{ir,a} utstyr{er,te} rustet bevæpn{er,et,a} utrust{er,et,a} overr{ekker,akte} takker bukk{er,et,a} hyll{er,et,a} sørga
      begrav{er,et,a} gravl{egger,a} døp{er,te} konfirmer{er,te} fød{er,te} unnfang{er,et,a} oppdr{ar,o} forlov{er,et,a} separer{er,te} bero{r,dde} avspeil{er,te,et} fremgår
      skyld{es,tes} anses regnes dekke{r,t} forløper utarte{r,t} tilspisse{r,t} avt{ar,ok} end{er,te} kulminer{er,te} vedvar{er,te} rekker rakk nådde overskr{ider,ed}
      underskr{ider,ed} tanger{er,te} veide talte kosta evne{r,t} makt{er,et,a} orker greide våg{er,et,de} tør gidder gadd skynd{er,te} nøl{er,te} somle{r,t} vegrer unnl{ater,ot}
      mislyk{kes,tes} feile{r,t} strev{er,de} behøv{er,de} avsky{r,dde} hat{er,et,a} savn{er,et,a} lengt{er,et,a} beundr{er,et,a} misun{ner,te} forakt{er,et,a} sjener{er,te}
      plag{er,et,a} irriter{er,te} provoser{er,te} sjokker{er,te} skrem{mer,te} trøst{er,et,a} oppmuntr{er,et,a} inspirer{er,te} motiver{er,te} fornærm{er,et,a} krenk{er,et,a}
      begeistr{er,et,a} fenge{r,t} lokk{er,et,a} frist{er,et,a} overtal{er,te} manipuler{er,te} narr{er,et,a} beskytte{r,t} vokt{et,a} bevokt{er,et,a} span{er,te} leite{r,t}
      gransk{er,et,a} kartl{egger,a} utred{er,et,a} sammenlign{er,et,a} registrer{er,te} noterer loggfør{er,te} arkiver{er,te} lagr{er,et,a} slett{er,et,a} kopier{er,te}
      skann{er,et,a} hack{er,et,a} krypter{er,te} installer{er,te} oppgrader{er,te} oppdater{er,te} programmer{er,te} disponer{er,te} eies leide bebo{r,dde} innrede{r,t}
      møbler{er,te} dekorer{er,te} pynt{er,et,a} rydda stel{ler,te} ordn{er,et,a} fiks{er,et,a} reparer{er,te} snekr{er,et,a} hamre{r,t} spikr{er,et,a} sag{er,et,a} lim{te,er} syr
      sydde strikk{er,et,a} vev{er,de} hekl{er,et,a} hugge{r,t} kløyv{,de} felte klipp{et,a} barber{er,te} sminket bade{t,r} dusjet søl{er,te} hel{ler,te} fyl{ler,te} tapp{er,et,a}
      skjenk{er,et,a} rør{er,te} visp{er,et,a} piske{r,t} elt{er,et,a} hakk{et,a} skrel{ler,te} rasp{er,et,a} kverne{r,t} krydr{er,et,a} salt{er,et,a} mariner{er,te} grill{er,et,a}
      stekes kokes serveres nytes spises bor vinner spiller lager skjøn{ner,te} forst{år,o,od} lærer feste{r,t} tils{ier,a} merke{r,t} preges nytter støttet treffes belønnes
      beherske{r,t} foruts{etter,atte} fremme{r,t} aner ante foret{ar,ok} oppleves fremtr{er,ådte} viderefør{te,er} feires fordeles hemmes tappes flyttes vekkes hørtes tøyser
      henvend{er,te} oppstiller drives bry{r,dde} styrkes reduseres frigjøres oppheves bidrog plikter støttes spriker utsettes svever logger gjenf{ant,inner} observer{er,te}
      bestilles kjøres veksler tilsetter tilkaller oversend{er,te} sendes kjennes frit{ar,ok} godkjennes vanker følges dyttet veilede{r,t} ebbet oppfør{er,te} sprenges fratas
      samles monteres utvinnes startes bevis{er,te} behandles vurderes undersøkes etterforskes dømmes fengsles løslates pågripes arresteres evakueres rammes drepes skades bombes
      angripes okkuperes beskytes ødelegges reddes hentes flys fraktes transporteres leveres lagres eksporteres importeres omsettes tilbys kjøpes betales finansieres dekkes
      beregnes økes senkes kuttes fjernes avvikles forlenges avlyses arrangeres gjennomføres avsluttes gjenåpnes publiseres utgis trykkes vises spilles filmes kåres velges utnevnes
      ansettes avsettes erstattes innsettes leses skrives omtales oppfattes ønskes kreves trenges behøves styres ledes kontrolleres overvåkes beskyttes bevoktes forenes stilles
      beholdes benyttes utnyttes misbrukes rives renoveres restaureres ryddes vaskes slaktes fiskes skytes felles plantes høstes dyrkes drikkes leies lånes låses lukkes sperres`,
    endings: { finite: "erer erte iserer iserte eres ises", infinitive: "ere", adjective: "lig lige ske isk iske ende løs løse bar bare som somme full fulle ete ede", adverb: "vis ligvis messig", participle: "t dd dde" },
    verbSecond: true,
    compounds: true,
    dropsSubject: false,
  },

  names: {
    titles: `
      president{,en} visepresident{,en} ekspresident{,en} statsminister{,en} eks-statsminister utenriksminister{,en} forsvarsminister{,en} finansminister{,en} justisminister{,en}
      innenriksminister{,en} helseminister{,en} kunnskapsminister{,en} utdanningsminister{,en} forskningsminister{,en} kulturminister{,en} klimaminister{,en} miljøminister{,en}
      energiminister{,en} oljeminister{,en} næringsminister{,en} handelsminister{,en} økonomiminister{,en} arbeidsminister{,en} sosialminister{,en} samferdselsminister{,en}
      transportminister{,en} landbruksminister{,en} fiskeriminister{,en} bistandsminister{,en} utviklingsminister{,en} kommunalminister{,en} distriktsminister{,en}
      digitaliseringsminister{,en} beredskapsminister{,en} barneminister{,en} familieminister{,en} innvandringsminister{,en} migrasjonsminister{,en} EU-minister europaminister{,en}
      minister{,en} visestatsminister{,en} viseutenriksminister{,en} viseforsvarsminister{,en} viseminister{,en} statsråd{,en} statssekretær{,en} statsleder{,en}
      regjeringssjef{,en} statssjef{,en} kansler{,en} forbundskansler{,en} premierminister{,en} diktator{,en} stortingspresident{,en} stortingsrepresentant{,en} representant{,en}
      parlament{smedlem,smedlemen,ariker,arikeren} senator{,en} kongressmedlem guvernør{,en} viseguvernør{,en} ordfører{,en} varaordfører{,en} byråd{sleder,slederen,,en}
      fylkesordfører{,en} kommunedirektør{,en} rådmann byråkrat{,en} partileder{,en} nestleder{,en} leder{,en} generalsekretær{,en} partisekretær{,en} EU-president EU-topp
      utenrikssjef{,en} kommisjonspresident{,en} kommissær{,en} EU-kommissær høyrepolitiker{,en} politiker{,en} opposisjonsleder{,en} general{,en,major,majoren,løytnant}
      generalløytnanten brigader{,en} oberst{,en} oberstløytnant{,en} major{,en} kaptein{,en} løytnant{,en} sersjant{,en} admiral{,en} kontreadmiral{,en} viseadmiral{,en}
      kommand{ør,øren,ant,anten} forsvarssjef{,en} hærsjef{,en} sjef{,en} stabssjef{,en} E-sjef etterretningssjef{,en} soldat{,en} politimester{,en} visepolitimester{,en}
      politiinspektør{,en} politioverbetjent{,en} politibetjent{,en} politidirektør{,en} politi{advokat,advokaten,sjef,sjefen} politistasjonssjef{,en} lensmann innsatsleder{,en}
      operasjonsleder{,en} vaktleder{,en} brannsjef{,en} lagleder{,en} krimsjef{,en} etterforskningsleder{,en} PST-sjef etterforsker{,en} påtaleleder{,en} statsadvokat{,en}
      riksadvokat{,en} førstestatsadvokat{,en} aktor{,en} påtalemyndighet forsvarer{,en} bistandsadvokat{,en} advokat{,en} jurist{,en} dommer{,en} høyesterettsdommer{,en}
      tingrettsdommer{,en} sorenskriver{,en} lagmann direktør{,en} administrerende_direktør adm.dir. konsern{direktør,direktøren,sjef,sjefen} toppsjef{,en} daglig_leder
      avdelingsdirektør{,en} fagdirektør{,en} kommunikasjons{direktør,direktøren,sjef,sjefen,rådgiver,rådgiveren} pressesjef{,en} pressetals{mann,person} presserådgiver{,en}
      rådgiver{,en} seniorrådgiver{,en} spesialrådgiver{,en} styre{leder,lederen,medlem} styremedlemen forvalter{,en} investor{,en} milliardær{,en} gründer{,en} grunnlegger{,en}
      sentralbanksjef{,en} sjeføkonom{,en} økonom{,en} analy{tiker,tikeren,sesjef} analysesjefen oljeanalytiker{,en} megler{,en} informasjonssjef{,en} talsmann{,en} talskvinne{,n}
      talsperson{,en} ambassadør{,en} FN-ambassadør diplomat{,en} sendebud{,et} spesialutsending{,en} utsending{,en} generaldirektør{,en} helsedirektør{,en}
      assisterende_helsedirektør fylkesmann statsforvalter{,en} rektor{,en} dekan{,en} professor{,en} førsteamanuens{is,en} førstelektor{,en} lektor{,en} dosent{,en} forsker{,en}
      seniorforsker{,en} forskningsleder{,en} stipendiat{,en} amanuensis doktor{,en} dr. overlege{,n} lege{,n} kommuneoverlege psykolog{,en} seismolog{,en} meteorolog{,en}
      statsmeteorolog{,en} klimaforsker{,en} historiker{,en} forfatter{,en} skribent{,en} redaktør{,en} ansvarlig_redaktør sjefredaktør{,en} journalist{,en} kommentator{,en}
      korrespondent{,en} programleder{,en} fotograf{,en} regissør{,en} skuespiller{,en} sanger{,en} artist{,en} musiker{,en} komiker{,en} kunstner{,en} trener{,en}
      landslags{sjef,sjefen,trener,treneren} manager{,en} sportssjef{,en} sportsdirektør{,en} spiller{,en} keeper{,en} spiss{,en} lagkaptein{,en} skiløper{,en} skipresident{,en}
      fotballpresident{,en} idrettspresident{,en} konge{,n} dronning{,en,a} kronprins{,en,esse,essen} prins{,en,esse,essen} hertug{,en,inne} keiser{,en} sultan emir{,en} sjeik
      storhertug lord lady sir baron grev{e,} biskop{,en} preses erkebiskop{,en} kardinal{,en} pave{,n} patriark{,en} prest{,en} sogneprest imam{,en} rabbi{ner,} ayatolla ajatollah
      herr fru frøken hr. frk. Mr Mrs Ms prof. tiltalte siktede mistenkte drapstiltalte terrortiltalte aktivist{,en} miljøaktivist{,en} varsler{,en} bonde{,n} fisker{,en}
      student{,en} elev{,en} lærer{,en} sykepleier{,en} vitne pensjonist{,en} nobelprisvinner{,en} fredsprisvinner{,en} eier{,en} huseier{,en} daværende tidligere påtroppende
      avtroppende fungerende FNs_generalsekretær NATO-sjef fungerende_president formann{,en} forkvinne{,n} fagforeningsleder{,en} LO-leder NHO-sjef forbundsleder{,en}
      klubbleder{,en} hovedtillitsvalgt tillitsvalgt
      ekspert{,en} russlandsekspert{,en} russlandskjenner{,en} russlandsforsker{,en} kinaekspert{,en} usa-ekspert midtøstenekspert{,en} forsvarsekspert{,en}
      sikkerhetsekspert{,en} militærekspert{,en} militæranalytiker{,en} terrorekspert{,en} terrorforsker{,en} valgforsker{,en} medieforsker{,en} fredsforsker{,en}
      språkforsker{,en} kriminolog{,en} sosiolog{,en} antropolog{,en} arkeolog{,en} statsviter{,en} biolog{,en} geolog{,en} økolog{,en} virolog{,en} epidemiolog{,en}
      astronom{,en} fysiker{,en} kjemiker{,en} matematiker{,en} filosof{,en} teolog{,en} kirurg{,en} psykiater{,en} fastlege{,n} smittevernoverlege{,n} assisterende_direktør
      kommunikatør{,en} pressevakt{en,} talsmennene påtaleansvarlig kriminalreporter utenriksreporter utenrikskorrespondent{,en} russlandskorrespondent{,en}
      krigskorrespondent{,en} politisk_redaktør politisk_kommentator utenrikspolitisk_talsperson finanspolitisk_talsperson justispolitisk_talsperson helsepolitisk_talsperson
      parlamentarisk_leder stortingspolitiker{,en} lokalpolitiker{,en} kommunestyrerepresentant{,en} gruppeleder{,en} presidentkandidat{,en} statsministerkandidat{,en}
      kandidat{,en} opposisjonspolitiker{,en} dissident{,en} menneskerettsaktivist{,en} klimaaktivist{,en} veteran{,en} krigsveteran{,en} oligark{,en}
      forretnings{mann,mannen,kvinne,kvinnen} forbrukerøkonom{,en} seniorøkonom{,en} investeringsøkonom{,en} aksjestrateg{,en} strateg{,en} renteanalytiker{,en}
      kraftanalytiker{,en} banksjef{,en} finansdirektør{,en} teknologidirektør{,en} HR-direktør{,en} fabrikksjef{,en} havnesjef{,en} lufthavnsjef{,en} beredskapssjef{,en}
      sikkerhetssjef{,en} skolesjef{,en} helsesjef{,en} kulturredaktør{,en} nyhetsredaktør{,en} hovedtrener{,en} assistenttrener{,en} landslagskaptein{,en} midtbanespiller{,en}
      angrepsspiller{,en} forsvarsspiller{,en} midtstopper{,en} back{en,} målvakt{,en} langrennsløper{,en} skiskytter{,en} skihopper{,en} alpinist{,en} sprinter{,en}
      svømmer{,en} håndballspiller{,en} fotballspiller{,en} tennisspiller{,en} sjakkspiller{,en} verdensmester{,en} medgründer{,en} medgrunnlegger{,en} dramatiker{,en}
      komponist{,en} dirigent{,en} filmskaper{,en}`,
    officeOf: "for",
    particles: "von van der den de del{,la} di da du la le el al bin ibn ben af av zu zum ter ten dos das y und ap mac o' e",
    speakers: `
      person:n personen:n personer:p personene:p
      politi{et:p,:p} lokalpolitiet:p militærpolitiet:p trafikkpolitiet:p grensepolitiet:p myndighete{n,ne:p,r:p} helsemyndighete{ne:p,r:p} lokale_myndigheter skattemyndighetene:p
      amerikanske_myndigheter påtalemyndighet{en:n,a:n} regjering{:n,en:n,a:n} administrasjonen:n motparten opposisjonen:n koalisjonen:n parlamentet:n kongressen:n senatet:n
      stortinget:n riksdagen:n folketinget:n utvalg{:n,et:n,:p,ene:p} komit{éen:n,een:n} kommisjonen:n nemnd{en:n,a:n} rådet:n departementet:n utenriksdepartementet:n
      forsvarsdepartementet:n justisdepartementet:n innenriksdepartementet:n finansdepartementet:n helsedepartementet:n direktoratet:n tilsynet:n etaten:n byrået:n kommune{en,n:n}
      fylkeet:n fylkeskommunen:n bydelen:n delstaten:n ambassade{en,n:n} domstolen:n tingretten:n lagmannsretten:n høyesterett:n retten:n juryen:n storjuryen:n forsvaret:n hæren:n
      marine{en,n:n} luftforsvaret:n flyvåpenet:n militæret{,:n} generalstaben:n overkommandoen:n kystvakt{en:n,a:n} brannvesenet:n nødetatene:p redningstjenesten:n
      hovedredningssentralen:n ambulansetjenesten:n etterretning{en,a,en:n,stjenesten:n} sikkerhets{tjenesten:n,rådet:n} sentralbanken:n banken:n selskap{:n,et:n,:p,ene:p}
      konsernet:n bedriften:n firmaet{,:n} rederiet:n flyselskap{:n,et:n,:p,ene:p} oljeselskap{:n,et:n,:p,ene:p} tech-selskapet:n arbeidsgiver{,en,e:p,ne:p}
      organisasjon{:n,en:n,er:p,ene:p} hjelpeorganisasjon{:n,en:n,er:p,ene:p} menneskerettighetsorganisasjon{:n,en:n,er:p,ene:p} miljøorganisasjon{:n,en:n,er:p,ene:p}
      interesseorganisasjon{:n,en:n,er:p,ene:p} forbund{:n,et:n,:p,ene:p} fagfor{ening:n,eningen:n,eninger:p,eningene:p,bund:n} fagforbund{et:n,:p,ene:p} foreningen:n
      stiftelse{en,n:n} instituttet:n universitetet:n sykehuset:n skole{en,n:n} tenketanken:n tankesmie{,n:n} partie{t:n,r:p,ne:p} regjeringspartiene:p opposisjonspartiet:n
      klubben:n laget:n forsvarsalliansen:n alliansen:n unionen:n kirk{een,en:n,a:n} menigheten:n opprører{,en,e:p,ne:p} separatist{,en,er:p,ene:p} opprørsgruppe{en,n:n} militsen:n
      bevegelse{en,n:n} grupp{een,en:n,a:n} kongehuset:n slottet:n hoffet:n bransje{en,n:n} industrien{,:n} bilprodusent{,en,er:p,ene:p} produsent{,en,er:p,ene:p}
      leverandør{,en,er:p,ene:p} talsm{ann:m,annen:m,enn:p} talsmennene:p talskvinne{:f,n:f,r:p} talsperson{,en,er:p,ene:p}
      pressetals{mann:m,mannen:m,menn:p,mennene:p,kvinne:f,kvinnen:f,kvinner:p} regjeringstals{mann:m,mannen:m,menn:p,mennene:p,kvinne:f,kvinnen:f,kvinner:p}
      statsminister{,en,e:p,ne:p} utenriksminister{,en,e:p,ne:p} minister{,en,e:p,ne:p} statsråd{,en,er:p,ene:p} president{,en,er:p,ene:p} kansler{,en,e:p,ne:p} konge{en,n:m}
      dronning{en:f,a:f} prinse{n:m,sseen,ssen:f} pave{en,n:m} biskop{,en,er:p,ene:p} prest{,en,er:p,ene:p} leder{,en,e:p,ne:p} nestleder{,en,e:p,ne:p} partileder{,en,e:p,ne:p}
      sjef{,en,er:p} sjefene:p toppsjef{,en,er:p,ene:p} direktør{,en,er:p,ene:p} styre{leder,lederen,ledere:p,lederne:p,t:n} ordfører{,en,e:p,ne:p} guvernør{,en,er:p,ene:p}
      senator{,en,er:p,ene:p} politiker{,en,e:p,ne:p} toppolitiker{,en,e:p,ne:p} representant{,en,er:p,ene:p} stortingsrepresentant{,en,er:p,ene:p} parlamentsmedlem{,mer:p,met}
      medlem{,mer:p,mene:p} republikaner{,en,e:p,ne:p} demokrat{,en,er:p,ene:p} konservative:p sosialdemokratene:p liberale:p nasjonalist{,en,er:p,ene:p}
      tjeneste{mann:m,mannen:m,menn:p,mennene:p,kvinne:f,kvinnen:f,kvinner:p} embetsm{ann:m,annen:m,enn:p,ennene:p} embetskvinne{:f,n:f,r:p} tjenesteperson{,en,er:p,ene:p}
      byråkrat{,en,er:p,ene:p} diplomat{,en,er:p,ene:p} ambassadør{,en,er:p,ene:p} offiser{,en,er:p,ene:p} general{,en,er:p,ene:p} soldat{,en,er:p,ene:p} kommandant{,en,er:p,ene:p}
      veteran{,en,er:p,ene:p} sersjant{,en,er:p,ene:p} politim{ann:m,annen:m,enn:p,ennene:p} politikvinne{:f,n:f,r:p} politibetjent{,en,er:p,ene:p} etterforsker{,en,e:p,ne:p}
      innsatsleder{,en,e:p,ne:p} operasjonsleder{,en,e:p,ne:p} aktor{,en,er:p,ene:p} advokat{,en,er:p,ene:p} forsvarer{,en,e:p,ne:p} statsadvokat{,en,er:p,ene:p}
      dommer{,en,e:p,ne:p} jurist{,en,er:p,ene:p} vitne{,t,r:p,ne:p} øyenvitne{,t,r:p,ne:p} kilde{:n,n:n,r:p,ne:p} ekspert{,en,er:p,ene:p} spesialist{,en,er:p,ene:p}
      sakkyndig{,e:p} forsker{,en,e:p,ne:p} professor{,en,er:p,ene:p} vitenskaps{mann:m,mannen:m,menn:p,mennene:p,kvinne:f,kvinnen:f,kvinner:p} historiker{,en,e:p,ne:p}
      statsviter{,en,e:p,ne:p} økonom{,en,er:p,ene:p} sjeføkonom{,en,er:p,ene:p} analytiker{,en,e:p,ne:p} observatør{,en,er:p,ene:p} kommentator{,en,er:p,ene:p}
      meteorolog{,en,er:p,ene:p} seismolog{,en,er:p,ene:p} geolog{,en,er:p,ene:p} biolog{,en,er:p,ene:p} epidemiolog{,en,er:p,ene:p} lege{,n,r:p,ne:p} overlege{,n}
      psykolog{,en,er:p,ene:p} sykepleier{,en,e:p,ne:p} pårørende{:p,} familie{:n,n:n,r:p,ne:p} mor:f moren:f mora:f far:m faren:m foreldre{:p,ne:p} søster{:f,en:f} bror{:m,en:m}
      sønn{:m,en:m} datter{:f,en:f,a:f} beste{far:m,mor:f} tante:f onkel:m ektemann{en:m,:m} mann{en:m,:m} menn:p mennene:p kvinn{e:f,en:f,a:f,er:p,ene:p} kon{a:f,e:f} konen:f
      enke{:f,n:f} gutt{:m,en:m} guttene:p jent{e:f,a:f,en:f} jentene:p barn{:p,a:p,et} ungdom{,en,er:p,ene:p} femåringen åtteåringen 14-åringen tenåring{,en,er:p,ene:p} 30-åringen
      innbygger{,en,e:p,ne:p} beboer{,en,e:p,ne:p} nabo{,en,er:p} naboene:p lokalbefolkningen:p befolkningen:p velger{,en,e:p,ne:p} flyktning{,en,er:p,ene:p}
      migrant{,en,er:p,ene:p} passasjer{,en,er:p,ene:p} pilot{,en,er:p,ene:p} sjåfør{,en,er:p,ene:p} kaptein{,en,er:p,ene:p} turist{,en,er:p,ene:p} forbruker{,en,e:p,ne:p}
      kunde{en,n,r:p,ne:p} aksjonær{,en,er:p,ene:p} eier{,en,e:p,ne:p} investor{,en,er:p,ene:p} megler{,en,e:p,ne:p} gründer{,en,e:p,ne:p} ansatt{,e:p} arbeider{,en,e:p,ne:p}
      fagarbeider{,en,e:p,ne:p} streikende:p demonstrant{,en,er:p,ene:p} aktivist{,en,er:p,ene:p} kritiker{,en,e:p,ne:p} motstander{,en,e:p,ne:p} tilhenger{,en,e:p,ne:p}
      supporter{,en,e:p,ne:p} fan fansen:p student{,en,er:p,ene:p} elev{,en,er:p} elevene:p lærer{,en,e:p,ne:p} rektor{,en,er:p,ene:p} forfatter{,en,e:p,ne:p}
      redaktør{,en,er:p,ene:p} journalist{,en,er:p,ene:p} reporter{,en,e:p,ne:p} korrespondent{,en,er:p,ene:p} kunstner{,en,e:p,ne:p} musiker{,en,e:p,ne:p} artist{,en,er:p,ene:p}
      sanger{,en,e:p,ne:p} skuespiller{,en,e:p,ne:p} regissør{,en,er:p,ene:p} komiker{,en,e:p,ne:p} trener{,en,e:p,ne:p} spiller{,en,e:p,ne:p} landslagssjef{,en,er:p,ene:p}
      manager{,en,e:p,ne:p} keeper{,en,e:p,ne:p} løper{,en,e:p,ne:p} vinner{,en,e:p,ne:p} utøver{,en,e:p,ne:p} tiltalt{e,} sikte{de,t} mistenkt{e,} fornærmede offer{et,}
      ofre{:p,ne:p} overlevende:p gisler:p fange{,n,r:p,ne:p} gjernings{mann:m,mannen:m,menn:p,mennene:p,kvinne:f,kvinnen:f,kvinner:p} drapsmann:m bonde{,n} bønde{r:p,ne:p}
      fisker{,en,e:p,ne:p} rådgiver{,en,e:p,ne:p} talerør{,et,:p,ene:p} tillitsvalgt{,e:p} forhandler{,en,e:p,ne:p} mekler{,en,e:p,ne:p} riksmekleren inspektør{,en,er:p,ene:p}
      ombudet:n barneombudet:n forbrukerombudet:n datatilsynet:n revisor{,en,er:p,ene:p} økokrim:n folk:p andre:p mange:p flere:p enkelte:p noen:p ingen:i alle:p partene:p
      part{,en,er:p} begge:p samtlige:p nordmenn:p svensker:p amerikaner{e:p,ne:p} russer{e:p,ne:p} ukrainer{e:p,ne:p} brite{r:p,ne:p} tysker{e:p,ne:p} venn{,en:m,er:p}
      kolleg{a,aen,er:p,ene:p} vakt{,en,er:p} vaktene:p grensevakt{,en,er:p,ene:p} vokter{,en,e:p,ne:p} landsmøtet:n styremedlem{,en,er:p,ene:p} fagfolk:p fagmiljøet:n
      forskerteamet:n teamet:n hold:n person{er:p,,en} menneskerettsgruppe{,n:n} vaktbikkje rettighetsgruppe{,n:n} hackergruppen:n innehaver{,en,e:p,ne:p} vert{,en,er:p} vertene:p
      gjest{,en,er:p,ene:p} publikum:p leser{,en,e:p,ne:p} seer{,en,e:p,ne:p} lytter{,en,e:p,ne:p}
      kjenner{,en,e:p,ne:p} russlandskjenner{,en,e:p,ne:p} russlandsekspert{,en,er:p,ene:p} militærekspert{,en,er:p,ene:p} forsvarsekspert{,en,er:p,ene:p}
      sikkerhetsekspert{,en,er:p,ene:p} militæranalytiker{,en,e:p,ne:p} terrorekspert{,en,er:p,ene:p} terrorforsker{,en,e:p,ne:p} konsernsjef{,en,er:p,ene:p}
      banksjef{,en,er:p,ene:p} sentralbanksjef{,en,er:p,ene:p} finansdirektør{,en,er:p,ene:p} kommunikasjonssjef{,en,er:p,ene:p} kommunikasjonsdirektør{,en,er:p,ene:p}
      pressesjef{,en,er:p,ene:p} presserådgiver{,en,e:p,ne:p} informasjonssjef{,en,er:p,ene:p} avdelingsleder{,en,e:p,ne:p} avdelingsdirektør{,en,er:p,ene:p}
      fagdirektør{,en,er:p,ene:p} generalsekretær{,en,er:p,ene:p} statssekretær{,en,er:p,ene:p} partisekretær{,en,er:p,ene:p} generaldirektør{,en,er:p,ene:p}
      helsedirektør{,en,er:p,ene:p} kommunedirektør{,en,er:p,ene:p} fylkesordfører{,en,e:p,ne:p} varaordfører{,en,e:p,ne:p} byrådsleder{,en,e:p,ne:p} byråd{en,er:p,ene:p}
      gruppeleder{,en,e:p,ne:p} opposisjonsleder{,en,e:p,ne:p} statsleder{,en,e:p,ne:p} regjeringssjef{,en,er:p,ene:p} statssjef{,en,er:p,ene:p} forsvarsminister{,en,e:p,ne:p}
      finansminister{,en,e:p,ne:p} justisminister{,en,e:p,ne:p} innenriksminister{,en,e:p,ne:p} helseminister{,en,e:p,ne:p} kunnskapsminister{,en,e:p,ne:p}
      kulturminister{,en,e:p,ne:p} klimaminister{,en,e:p,ne:p} miljøminister{,en,e:p,ne:p} energiminister{,en,e:p,ne:p} næringsminister{,en,e:p,ne:p}
      samferdselsminister{,en,e:p,ne:p} landbruksminister{,en,e:p,ne:p} fiskeriminister{,en,e:p,ne:p} bistandsminister{,en,e:p,ne:p} utviklingsminister{,en,e:p,ne:p}
      arbeidsminister{,en,e:p,ne:p} kommunalminister{,en,e:p,ne:p} handelsminister{,en,e:p,ne:p} viseminister{,en,e:p,ne:p} visepresident{,en,er:p,ene:p}
      ekspresident{,en,er:p,ene:p} forsvarssjef{,en,er:p,ene:p} hærsjef{,en,er:p,ene:p} etterretningssjef{,en,er:p,ene:p} stabssjef{,en,er:p,ene:p} oberst{,en,er:p,ene:p}
      oberstløytnant{,en,er:p,ene:p} major{,en,er:p,ene:p} løytnant{,en,er:p,ene:p} admiral{,en,er:p,ene:p} brigader{,en,e:p,ne:p} politimester{,en,e:p,ne:p}
      politiinspektør{,en,er:p,ene:p} politiadvokat{,en,er:p,ene:p} politioverbetjent{,en,er:p,ene:p} lensmann{:m,en:m} etterforskningsleder{,en,e:p,ne:p}
      krimsjef{,en,er:p,ene:p} brannsjef{,en,er:p,ene:p} vaktleder{,en,e:p,ne:p} vaktsjef{,en,er:p,ene:p} påtaleleder{,en,e:p,ne:p} riksadvokat{,en,er:p,ene:p}
      bistandsadvokat{,en,er:p,ene:p} forsvarsadvokat{,en,er:p,ene:p} tingrettsdommer{,en,e:p,ne:p} lagdommer{,en,e:p,ne:p} kriminolog{,en,er:p,ene:p} sosiolog{,en,er:p,ene:p}
      antropolog{,en,er:p,ene:p} arkeolog{,en,er:p,ene:p} astronom{,en,er:p,ene:p} fysiker{,en,e:p,ne:p} kjemiker{,en,e:p,ne:p} matematiker{,en,e:p,ne:p} økolog{,en,er:p,ene:p}
      zoolog{,en,er:p,ene:p} marinbiolog{,en,er:p,ene:p} virolog{,en,er:p,ene:p} mikrobiolog{,en,er:p,ene:p} immunolog{,en,er:p,ene:p} klimatolog{,en,er:p,ene:p}
      glasiolog{,en,er:p,ene:p} klimaforsker{,en,e:p,ne:p} seniorforsker{,en,e:p,ne:p} medieforsker{,en,e:p,ne:p} valgforsker{,en,e:p,ne:p} fredsforsker{,en,e:p,ne:p}
      språkforsker{,en,e:p,ne:p} filosof{,en,er:p,ene:p} teolog{,en,er:p,ene:p} førsteamanuensis{,en} stipendiat{,en,er:p,ene:p} lektor{,en,er:p,ene:p} dosent{,en,er:p,ene:p}
      dekan{,en,er:p,ene:p} kirurg{,en,er:p,ene:p} psykiater{,en,e:p,ne:p} jordmor{:f,en:f,a:f} fastlege{,n,r:p,ne:p} kommuneoverlege{,n,r:p,ne:p} smittevernlege{,n,r:p,ne:p}
      tannlege{,n,r:p,ne:p} farmasøyt{,en,er:p,ene:p} fysioterapeut{,en,er:p,ene:p} veterinær{,en,er:p,ene:p} ingeniør{,en,er:p,ene:p} arkitekt{,en,er:p,ene:p}
      oljeanalytiker{,en,e:p,ne:p} renteanalytiker{,en,e:p,ne:p} forbrukerøkonom{,en,er:p,ene:p} seniorøkonom{,en,er:p,ene:p} strateg{,en,er:p,ene:p} milliardær{,en,er:p,ene:p}
      grunnlegger{,en,e:p,ne:p} forretnings{mann:m,mannen:m,kvinne:f,kvinnen:f} bedriftseier{,en,e:p,ne:p} hovedtrener{,en,e:p,ne:p} landslagstrener{,en,e:p,ne:p}
      sportssjef{,en,er:p,ene:p} sportsdirektør{,en,er:p,ene:p} lagkaptein{,en,er:p,ene:p} midtbanespiller{,en,e:p,ne:p} spiss{,en,er:p,ene:p} angrepsspiller{,en,e:p,ne:p}
      forsvarsspiller{,en,e:p,ne:p} målvakt{,en,er:p,ene:p} skiløper{,en,e:p,ne:p} skiskytter{,en,e:p,ne:p} langrennsløper{,en,e:p,ne:p} hopper{,en,e:p,ne:p}
      alpinist{,en,er:p,ene:p} verdensmester{,en,e:p,ne:p} medaljevinner{,en,e:p,ne:p} håndballspiller{,en,e:p,ne:p} fotballspiller{,en,e:p,ne:p}
      fotballpresident{,en,er:p,ene:p} skipresident{,en,er:p,ene:p} forbundsleder{,en,e:p,ne:p} fagforeningsleder{,en,e:p,ne:p} klubbleder{,en,e:p,ne:p} hovedtillitsvalgt{,e:p}
      programleder{,en,e:p,ne:p} fotograf{,en,er:p,ene:p} skribent{,en,er:p,ene:p} spaltist{,en,er:p,ene:p} sjefredaktør{,en,er:p,ene:p} nyhetsredaktør{,en,er:p,ene:p}
      debattleder{,en,e:p,ne:p} forlegger{,en,e:p,ne:p} dikter{,en,e:p,ne:p} dramatiker{,en,e:p,ne:p} komponist{,en,er:p,ene:p} danser{,en,e:p,ne:p} debattant{,en,er:p,ene:p}
      intervjuobjekt{,et} varsler{,en,e:p,ne:p} oligark{,en,er:p,ene:p} spesialutsending{,en,er:p,ene:p} sendebud{,et} utsending{,en,er:p,ene:p} sjefforhandler{,en,e:p,ne:p}
      toppdiplomat{,en,er:p,ene:p} pensjonist{,en,er:p,ene:p} 20-åring{en,} 40-åring{en,} 50-åring{en,} 60-åring{en,} 70-åring{en,} tobarnsmoren:f trebarnsmoren:f
      tobarnsfaren:m trebarnsfaren:m mamma{:f,en:f} pappa{:m,en:m} skipper{,en,e:p,ne:p} styrm{ann:m,annen:m} los{en,} redningsm{ann:m,annen:m} redningsleder{,en,e:p,ne:p}
      ambulansearbeider{,en,e:p,ne:p} brannm{ann:m,annen:m,enn:p} dykker{,en,e:p,ne:p} lokfører{,en,e:p,ne:p} bussjåfør{,en,er:p,ene:p} drosjesjåfør{,en,er:p,ene:p}
      frivillig{,e:p} vernepliktig{,e:p}`,
    endings: "'> s>",
    sounds: "sjtsj>shch tsj>ch sjt>sht sj>sh zj>zh ts>ts ø>o å>a æ>e",
    organisationWords: `
      departement{,et,ets} ministeri{um,et} direktorat{,et} tilsyn{,et} etat{,en} råd{,et} komit{é,een} utvalg{,et} kommisjon{,en} byrå{,et} institu{tt,ttet,sjon} universitet{,et}
      høgskole{,n} høyskole{,n} skole{,n} sykehus{,et} bank{,en,s} fond{,et} selskap{,et} konsern{,et} gruppe{,n} group gruppa as asa ab oy plc inc ltd corp gmbh sa holding
      forbund{,et} forening{,en} organisasjon{,en} stiftelse{,n} union{,en} allianse{,n} parti{,et} bevegelse{,n} front{,en} liga{,en} klubb{,en} fk il if bk fc sk lag{,et}
      politi{,et} politidistrikt domstol{,en} tingrett{,en} lagmannsrett{,en} høyesterett forsvar{,et} hær{,en} marine{,n} brigade{,n} bataljon regiment generalstab{,en}
      tjeneste{,n} sikkerhetstjeneste etterretningstjeneste sent{ral,ralen,er,eret} avis{,en} nyhetsbyrå muse{um,et} teater{,et} kirke{,n} kommune{,n} fylkeskommune ambassade{,n}
      administrasjon{,en} redaksjon regjering{,en} parlament{,et} storting kongress{,en} senat{,et} forlag{,et} rederi{,et} militærkommissariat{,et} tenketank tankesmie
      laboratorium observatorium ombud{,et} nemnd{,a} ting{,et}`,
    agencyNouns: "nyhetsbyrå{,et} telegrambyrå{,et} pressebyrå{,et} byrå{,et}",
    bodyNouns: `
      selskapet firmaet bedriften foretaket konsernet kjeden giganten kjempen produsenten leverandøren forhandleren operatøren rederiet verftet byrået gruppen fondet banken
      stiftelsen foreningen organisasjonen forbundet fagforbundet bevegelsen partiet klubben laget instituttet tankesmien analysehuset konsulentselskapet utvikleren
      forlaget oppstartsselskapet militsen terrorgruppen flyselskapet underleverandøren konkurrenten gründerselskapet analyseselskapet meglerhuset etaten myndigheten tilsynet direktoratet
      oljeselskapet energiselskapet kraftselskapet gruveselskapet teknologiselskapet legemiddelselskapet forsikringsselskapet eiendomsselskapet byggefirmaet entreprenøren
      våpenprodusenten bilprodusenten batteriprodusenten forsvarskonsernet mediekonsernet teknologigiganten oljegiganten dagligvarekjeden kleskjeden butikkjeden storbanken
      investeringsselskapet kommunikasjonsbyrået advokatfirmaet revisjonsselskapet universitetet høgskolen hjelpeorganisasjonen menneskerettighetsorganisasjonen
      miljøorganisasjonen bransjeorganisasjonen interesseorganisasjonen bistandsorganisasjonen nettverket opprørsgruppen motstandsbevegelsen sikkerhetsselskapet it-selskapet
      oppdrettsselskapet lakseselskapet fergeselskapet busselskapet togselskapet strømselskapet`,
    outletWords: `
      bladet posten avisen avis kureren kuriren nytt nyhetene nyheter dagblad dagbladet aftenblad folkeblad tidende tidning allehånda arbeiderblad
      nyhetsbyrå nyhetsbyrået radio kringkasting times post news herald`,
    placeWords: `
      elv{,a,en} innsjø{,en} sjø{,en} hav{,et} bukt{,a,en} fjord{,en} sund{,et} stred{et,} øy øya øyene halvøy{,a} fjell{,et,ene} dal{,en} foss{,en} bre{,en} gat{e,a,en} vei{,en}
      veg{,en} torg{,et} plass{,en} park{,en} bru{,a} bro{,en} kanal{,en} havn{,a,en} flyplass{,en} lufthavn stasjon{,en} region{,en} oblast fylke{,t} kommune distrikt{,et}
      provins{,en} delstat{,en} kanton by byen landsby{,en} bydel{,en} forstad grens{e,a} ørken{,en} kyst{,en} nes vik{,a} sted festning slott katedral{,en} moské tunnel{,en}
      tettsted bygd{,a} kontinent øygruppe stripen platå slett{e,a} rajon county street avenue road square`,
    exonyms: `
      Det_hvite_hus{=White_House,et=White_House} Kreml=Kremlin Kremls=Kremlin Elyséepalasset=Élysée_Palace Downing_Street=Downing_Street Pentagon=Pentagon
      Capitol=United_States_Capitol Kongressen=United_States_Congress Representantenes_hus=United_States_House_of_Representatives Senatet=United_States_Senate
      Høyesterett=Supreme_Court Stortinget=Storting Riksdagen=Riksdag Folketinget=Folketing Forbundsdagen=Bundestag Underhuset=House_of_Commons Overhuset=House_of_Lords
      Dumaen=State_Duma Statsdumaen=State_Duma FN=United_Nations De_forente_nasjoner=United_Nations FNs_sikkerhetsråd=United_Nations_Security_Council
      Sikkerhetsrådet=United_Nations_Security_Council FNs_hovedforsamling=United_Nations_General_Assembly EU=European_Union Den_europeiske_union{=European_Union,en=European_Union}
      EU-kommisjonen=European_Commission Europakommisjonen=European_Commission Europaparlamentet=European_Parliament EU-parlamentet=European_Parliament
      Det_europeiske_råd=European_Council Europarådet=Council_of_Europe Nato=NATO EØS=European_Economic_Area Den_europeiske_sentralbanken=European_Central_Bank
      ESB=European_Central_Bank Verdensbanken=World_Bank Det_internasjonale_pengefondet=International_Monetary_Fund IMF=International_Monetary_Fund
      Verdens_helseorganisasjon=World_Health_Organization WHO=World_Health_Organization Verdens_handelsorganisasjon=World_Trade_Organization WTO=World_Trade_Organization OECD=OECD
      OSSE=Organization_for_Security_and_Co-operation_in_Europe Opec=OPEC Det_internasjonale_atomenergibyrået=International_Atomic_Energy_Agency
      IAEA=International_Atomic_Energy_Agency Den_internasjonale_straffedomstolen=International_Criminal_Court ICC=International_Criminal_Court Den_arabiske_liga=Arab_League
      Den_afrikanske_union=African_Union Røde_Kors=Red_Cross Røde_Halvmåne=Red_Crescent Leger_uten_grenser=Médecins_Sans_Frontières Redd_Barna=Save_the_Children
      Flyktninghjelpen=Norwegian_Refugee_Council Kirkens_Nødhjelp=Norwegian_Church_Aid FNs_høykommissær_for_flyktninger=UNHCR Verdens_matvareprogram=World_Food_Programme
      Forsvaret=Norwegian_Armed_Forces Forsvarets_forskningsinstitutt=Norwegian_Defence_Research_Establishment Utenriksdepartementet=Ministry_of_Foreign_Affairs
      Forsvarsdepartementet=Ministry_of_Defence Finansdepartementet=Ministry_of_Finance Norges_Bank=Norges_Bank Statistisk_sentralbyrå=Statistics_Norway SSB=Statistics_Norway
      Folkehelseinstituttet=Norwegian_Institute_of_Public_Health FHI=Norwegian_Institute_of_Public_Health Helsedirektoratet=Norwegian_Directorate_of_Health
      Riksrevisjonen=Office_of_the_Auditor_General_of_Norway Oljefondet=Government_Pension_Fund_of_Norway PST=Norwegian_Police_Security_Service
      Etterretningstjenesten=Norwegian_Intelligence_Service Meteorologisk_institutt=Norwegian_Meteorological_Institute Høyre=Conservative_Party_(Norway)
      Arbeiderpartiet=Labour_Party_(Norway) Ap=Labour_Party_(Norway) Senterpartiet=Centre_Party_(Norway) Fremskrittspartiet=Progress_Party_(Norway) Frp=Progress_Party_(Norway)
      Venstre=Liberal_Party_(Norway) Kristelig_Folkeparti=Christian_Democratic_Party_(Norway) KrF=Christian_Democratic_Party_(Norway)
      Sosialistisk_Venstreparti=Socialist_Left_Party_(Norway) SV=Socialist_Left_Party_(Norway) Rødt=Red_Party_(Norway) Miljøpartiet_De_Grønne=Green_Party_(Norway)
      MDG=Green_Party_(Norway) USA=United_States De_forente_stater=United_States Amerika=United_States Storbritannia=United_Kingdom UK=United_Kingdom England=England
      Skottland=Scotland Wales=Wales Nord-Irland=Northern_Ireland Nederland=Netherlands Holland=Netherlands Tyskland=Germany Frankrike=France Spania=Spain Italia=Italy
      Hellas=Greece Tyrkia=Turkey Ungarn=Hungary Østerrike=Austria Sveits=Switzerland Tsjekkia=Czech_Republic Hviterussland=Belarus Kviterussland=Belarus
      Nord-Makedonia=North_Macedonia Bosnia=Bosnia_and_Herzegovina Sør-Korea=South_Korea Nord-Korea=North_Korea Kina=China Sør-Afrika=South_Africa Elfenbenskysten=Ivory_Coast
      Saudi-Arabia=Saudi_Arabia Emiratene=United_Arab_Emirates De_forente_arabiske_emirater=United_Arab_Emirates Sovjetunionen=Soviet_Union Sovjet=Soviet_Union
      Vest-Tyskland=West_Germany Øst-Tyskland=East_Germany Jugoslavia=Yugoslavia Tsjekkoslovakia=Czechoslovakia Burma=Myanmar Filippinene=Philippines
      Kongo=Democratic_Republic_of_the_Congo DR_Kongo=Democratic_Republic_of_the_Congo Den_dominikanske_republikk=Dominican_Republic Færøyene=Faroe_Islands Grønland=Greenland
      Island=Iceland Danmark=Denmark Sverige=Sweden Norge=Norway Norges=Norway Ukraina=Ukraine Ukrainas=Ukraine Russland{=Russia,s=Russia} Polen=Poland Litauen=Lithuania
      Latvia=Latvia Estland=Estonia Moskva=Moscow Kyiv=Kyiv Kiev=Kyiv Kharkiv=Kharkiv Kharkov=Kharkiv Kherson=Kherson Odesa=Odesa Odessa=Odesa Lviv=Lviv Zaporizjzjia=Zaporizhzhia
      Zaporizjzja=Zaporizhzhia Zaporozje=Zaporizhzhia Mykolajiv=Mykolaiv Dnipro=Dnipro Tsjernobyl=Chernobyl Tsjernihiv=Chernihiv Donbas=Donbas Donbass=Donbas Donetsk=Donetsk
      Luhansk=Luhansk Lugansk=Luhansk Krim=Crimea Krimhalvøy{a=Crimea,en=Crimea} Kertsjbroen=Crimean_Bridge Krimbroen=Crimean_Bridge Sevastopol=Sevastopol Avdijivka=Avdiivka
      Bakhmut=Bakhmut Butsja=Bucha St._Petersburg=Saint_Petersburg Sankt_Petersburg=Saint_Petersburg Nizjnij_Novgorod=Nizhny_Novgorod Tsjetsjenia=Chechnya Sibir=Siberia
      Kaliningrad=Kaliningrad Volgograd=Volgograd Rostov=Rostov-on-Don Belgorod=Belgorod Warszawa=Warsaw Krakow=Kraków Kraków=Kraków Gdansk=Gdańsk Praha=Prague Wien=Vienna
      Zürich=Zurich Genève=Geneva Geneve=Geneva München=Munich Köln=Cologne Hannover=Hanover Roma=Rome Milano=Milan Napoli=Naples Torino=Turin Firenze=Florence Venezia=Venice
      Genova=Genoa Athen=Athens Lisboa=Lisbon Brussel=Brussels Brüssel=Brussels Antwerpen=Antwerp Haag=The_Hague Den_Haag=The_Hague København=Copenhagen Gøteborg=Gothenburg
      Göteborg=Gothenburg Helsingfors=Helsinki Beograd=Belgrade Bucuresti=Bucharest Bucureşti=Bucharest Bukarest=Bucharest Chisinau=Chișinău Beijing=Beijing Peking=Beijing
      Tokyo=Tokyo Teheran=Tehran Bagdad=Baghdad Damaskus=Damascus Jerusalem=Jerusalem Beirut=Beirut Kairo=Cairo Havanna=Havana Mexico_by=Mexico_City
      Kapp_det_gode_håp=Cape_of_Good_Hope Cape_Town=Cape_Town Edinburgh=Edinburgh Vilnius=Vilnius Riga=Riga Tallinn=Tallinn Vest-Bredden=West_Bank Vestbredden=West_Bank
      Gaza=Gaza_Strip Gazastripen=Gaza_Strip Golanhøydene=Golan_Heights Midtøsten=Middle_East Det_fjerne_østen=Far_East Østen=East Vesten=West Balkan=Balkans Baltikum=Baltic_states
      De_baltiske_landene=Baltic_states Norden=Nordic_countries Skandinavia=Scandinavia Europa=Europe Asia=Asia Afrika=Africa Nord-Amerika=North_America Sør-Amerika=South_America
      Latin-Amerika=Latin_America Arktis=Arctic Antarktis=Antarctica Svalbard=Svalbard Bayern=Bavaria Sachsen=Saxony Preussen=Prussia Schlesien=Silesia Sicilia=Sicily
      Sardinia=Sardinia Korsika=Corsica Kreta=Crete Kypros=Cyprus Catalonia=Catalonia Baskerland=Basque_Country Normandie=Normandy Bretagne=Brittany Lappland=Lapland
      Kurdistan=Kurdistan Kaukasus=Caucasus Østersjøen=Baltic_Sea Svartehavet=Black_Sea Middelhavet=Mediterranean_Sea Nordsjøen=North_Sea Barentshavet=Barents_Sea
      Norskehavet=Norwegian_Sea Rødehavet=Red_Sea Det_kaspiske_hav=Caspian_Sea Azovhavet=Sea_of_Azov Asovhavet=Sea_of_Azov Stillehavet=Pacific_Ocean Atlanterhavet=Atlantic_Ocean
      Det_indiske_hav=Indian_Ocean Indiahavet=Indian_Ocean Sør-Kinahavet=South_China_Sea Persiabukta=Persian_Gulf Hormuzstredet=Strait_of_Hormuz Bosporos=Bosphorus
      Den_engelske_kanal{=English_Channel,en=English_Channel} Suezkanalen=Suez_Canal Panamakanalen=Panama_Canal Skagerrak=Skagerrak Kattegat=Kattegat Finskebukta=Gulf_of_Finland
      Donau=Danube Rhinen=Rhine Themsen=Thames Seinen=Seine Dnepr=Dnieper Nilen=Nile Alpene=Alps Uralfjellene=Urals Himalaya=Himalayas`,
    firstNames: `
      Aage:m Adam:m Adrian:m Aksel:m Albert:m Alejandro:m Aleks{andr:m,ander:m,ej:m} Alexander:m Alfred:m Ali:m Amir:m Anatolij:m Anders:m Andre{as:m,j:m,w:m} Andrzej:m
      Anton{:m,io:m,y:m} Are:m Arild:m Arn{e:m,t:m} Arthur:m Asbjørn:m Asle:m Atle:m August:m Axel:m Barack:m Bashar:m Benjamin:m Benny:m Bent:m Bernard:m Bern{ie:m,t:m} Bill:m
      Birger:m Bjarne:m Bjørn{:m,ar:m} Bo:m Bob:m Bogdan:m Boris:m Brage:m Brett:m Brian:m Bruno:m Bård:m Børge:m Carl{:m,os:m} Charles:m Chris{:m,ter:m,tian:m} Christopher:m
      Claus:m Colin:m Craig:m Dag:m Dagfinn:m Damian:m Daniel:m David:m Dennis:m Denis:m Didrik:m Dmitrij:m Dominic:m Donald:m Donatas:m Edgar:m Edvard:m Edward:m Egil:m Einar:m
      Eirik:m Eivind:m Elias:m Elon:m Emil:m Emmanuel:m Eri{c:m,k:m} Erlend:m Erling:m Ernst:m Espen:m Eugen:m Even:m Fabian:m Felix:m Filip:m Finn:m Francis:m Fran{k:m,s:m} Fred:m
      Fredrik:m Friedrich:m Frode:m Gareth:m Geir:m Geoffrey:m Georg{:m,e:m} Gerard:m Gerhard:m Giorgio:m Giuseppe:m Glenn:m Gordon:m Greg:m Grzegorz:m Gunnar:m Gustav:m Guttorm:m
      Halvor:m Hamid:m Hans:m Harald:m Harry:m Hassan:m Haakon:m Håkon:m Hallvard:m Heinrich:m Helge:m Henr{ik:m,y:m} Herman:m Hugo:m Hussein:m Håvard:m Ian:m Igor:m Ihor:m Ilja:m
      Imran:m Ingar:m Ingvar:m Isak:m Iva{n:m,r:m} Jack:m Jacob:m Jakob:m James:m Jamie:m Jan:m Janusz:m Jarle:m Jaroslaw:m Jason:m Jean:m Jeff:m Jens:m Jeremy:m Jerome:m Jim:m
      Jimmy:m Joachim:m Joe{:m,l:m} Johan{:m,nes:m} John{:m,ny:m} Jon:m Jonas:m Jonathan:m Jose{:m,f:m,ph:m} Juan:m Julian:m Jürgen:m Jørgen:m Jørn:m Kai:m Karim:m Karl:m Karsten:m
      Kasper:m Keir:m Keith:m Ken:m Kenneth:m Kevin:m Kim:m Kjartan:m Kjell:m Kjetil:m Klaus:m Knut:m Kristian:m Kristoffer:m Krzysztof:m Kyrylo:m Kyle:m Kåre:m Lars:m Lasse:m
      Laurent:m Lech:m Leif:m Leo{:m,n:m} Leonid:m Lloyd:m Louis:m Luca{:m,s:m} Luis:m Lukas:m Maciej:m Magn{e:m,us:m} Mahmoud:m Marc{o:m,us:m} Marek:m Mariusz:m Mark:m Marius:m
      Markus:m Martin:m Mateusz:m Mat{s:m,t:m} Matthew:m Mathias:m Max:m Michael:m Mikael:m Michel:m Mihail:m Mikhail:m Mike:m Mikkel:m Mitch:m Moham{ed:m,mad:m,med:m} Morten:m
      Muhammad:m Mustafa:m Mykola:m Narendra:m Nicola{s:m,i:m} Nigel:m Nikola{j:m,i:m,:m} Nils:m Odd:m Oddvar:m Ola{:m,f:m,v:m} Ole{:m,g:m,h:m} Oleks{andr:m,ij:m} Olivier:m Omar:m
      Oscar:m Oskar:m Osman:m Ove:m Pål:m Patrick:m Paul{:m,o:m} Pavel:m Pavlo:m Pawel:m Peder:m Pedro:m Per:m Peter:m Petro:m Petter:m Philip{:m,pe:m} Pierre:m Piotr:m Radosław:m
      Rafael:m Ragnar:m Ralf:m Rasmus:m Raymond:m Recep:m Reidar:m Richard:m Roald:m Robert{:m,o:m} Robin:m Roger:m Roland:m Roman:m Ronald:m Ronny:m Roy:m Rune:m Ryan:m Sam:m
      Samuel:m Sander:m Sean:m Sebastian:m Serg{e:m,ej:m,io:m} Serhij:m Sigbjørn:m Sigurd:m Silvio:m Simen:m Simon:m Sindre:m Sivert:m Sjur:m Snorre:m Stanislaw:m Stefan:m
      Stein{:m,ar:m} Steph{an:m,en:m} Steve{:m,n:m} Stian:m Stig:m Sverre:m Svein:m Sven:m Søren:m Tariq:m Tayyip:m Ted:m Terje:m Thomas:m Thor:m Thorbjørn:m Tim:m Tobias:m Tom:m
      Tomasz:m Tommy:m Tor:m Torbjørn:m Tore:m Torgeir:m Torstein:m Trond:m Trygve:m Truls:m Tyler:m Ulf:m Ulrik:m Vadim:m Valerij:m Vasilij:m Vegard:m Vetle:m Vidar:m Viktor:m
      Vincent:m Vitalij:m Vladi{mir:m,slav:m} Volker:m Volodymyr:m Walter:m William:m Willy:m Wladyslaw:m Wojciech:m Xi:m Yngve:m Yusuf:m Yves:m Zbigniew:m Øivind:m Ørjan:m
      Øystein:m Øyvind:m Åge:m Åsmund:m Agnes:f Agnieszka:f Aisha:f Aleksandra:f Alexandra:f Alice:f Amalie:f Amanda:f Amina:f Amy:f Ana:f Andrea:f Angel{a:f,ina:f} Anita:f Anja:f
      Ann{:f,a:f} Annalena:f Anne:f Annette:f Annika:f Astrid:f Aud:f Barbara:f Beate:f Beatrice:f Benedicte:f Bente:f Berit:f Birgit{:f,te:f} Bodil:f Bridget:f Brit{t:f,:f}
      Camilla:f Carina:f Carla:f Carmen:f Carol{:f,ine:f} Catherine:f Cecili{a:f,e:f} Celine:f Charlotte:f Christin{a:f,e:f} Claire:f Claudia:f Dagny:f Dagmar:f Daniela:f Diana:f
      Dorothea:f Ebba:f Eirin:f Elena:f Eli{:f,n:f} Elisabeth:f Elise:f Elizabeth:f Ella:f Ellen:f Els{a:f,e:f} Emil{ie:f,y:f} Emma:f Erna:f Ester:f Eva:f Fatima:f Frida:f Gerd:f
      Giorgia:f Grace:f Gro:f Grete:f Gudrun:f Gunhild:f Guri:f Hann{a:f,ah:f,e:f} Hege:f Heidi:f Helen{:f,a:f,e:f} Helga:f Henriette:f Hilary:f Hilde:f Hillary:f Hildegunn:f Ida:f
      Ine:f Inga:f Inger:f Ingeb{jørg:f,org:f} Ingrid:f Irene:f Irina:f Iryna:f Isabel{:f,la:f} Jacinda:f Jane:f Janne:f Jeanette:f Jennifer:f Jenny:f Jessica:f Jill:f Joanna:f
      Johanna:f Jorunn:f Josefine:f Juli{a:f,e:f} June:f Kaja:f Kamala:f Karen:f Kari{:f,n:f} Karoline:f Kate:f Katharina:f Katarzyna:f Katherine:f Kathrine:f Katja:f Katrine:f
      Kirst{en:f,i:f} Kjersti:f Kristin{:f,a:f,e:f} Larisa:f Laura:f Lena:f Leah:f Linda:f Lin{e:f,n:f} Lis{a:f,e:f} Liv:f Liz:f Ljudmila:f Lotte:f Louise:f Lucia:f Lucy:f Lykke:f
      Magda{:f,lena:f} Magnhild:f Maja:f Malin:f Malgorzata:f Margaret{:f,h:f} Margit:f Margret{he:f,e:f} Mari{:f,a:f} Marianne:f Mari{e:f,ja:f,na:f,ne:f,t:f} Mart{a:f,ha:f}
      Martine:f Mary:f Mathilde:f Melania:f Mette:f Mia:f Michelle:f Mina:f Mona:f Moni{ca:f,ka:f} Målfrid:f Nadezjda:f Nancy:f Natal{ia:f,ie:f,ja:f} Nicol{a:f,e:f} Nina:f Nora:f
      Oda:f Oksana:f Olga:f Olha:f Paula:f Pia:f Ragnhild:f Rachel:f Randi:f Rebecca:f Rebekka:f Renate:f Rikke:f Rita:f Ruth:f Sandra:f Sara{:f,h:f} Sigrid:f Silje:f Silvia:f
      Siri:f Siv:f Sofi{a:f,e:f} Solfrid:f Solveig:f Sonia:f Sonja:f Sophie:f Stephanie:f Stine:f Susan{:f,na:f,ne:f} Svetlana:f Synnøve:f Synne:f Tamara:f Tanja:f Tatjana:f
      Tatiana:f Theresa:f Thea:f Tin{a:f,e:f} Tone:f Torhild:f Tove:f Trine:f Tuva:f Unni:f Ursula:f Valentina:f Vera:f Veroni{ca:f,ka:f} Victoria:f Viktoria:f Vibeke:f Vigdis:f
      Vilde:f Wenche:f Yvonne:f Yulia:f Julija:f Zuzana:f Åse:f Åshild:f Ågot:f
      {Arkadij,Artem,Artjom,Bohdan,Borys,Danylo,Denys,Eduard,Fjodor,Gennadij,Georgij,Gleb,Grigorij,Hennadij}:m
      {Hryhorij,Illja,Jaroslav,Jegor,Jehor,Jevgenij,Jevhen,Jurij,Kirill,Kostjantyn,Konstantin,Maksim,Maksym,Mykhajlo}:m
      {Mykyta,Nazar,Nikita,Ostap,Pjotr,Ruslan,Rustem,Semjon,Stanislav,Stepan,Svjatoslav,Taras,Vadym,Valentin}:m
      {Vasyl,Vjatsjeslav,Vsevolod,Zakhar,Abid,Absalon,Adelsten,Alf,Alf-Erik,Alv,Alvin,Amund,Amandus,Andor}:m
      {Anton-Martin,Aril,Ariel,Arnfinn,Arnold,Arnstein,Arnulf,Aron,Arve,Arvid,Arvin,Asgeir,Askil,Aslak}:m
      {Audun,Auden,Balder,Bastian,Bendik,Bengt,Benedikt,Bernhard,Bertil,Bertin,Birk,Bjarte,Bjørgulf,Bjørge}:m
      {Bjørn-Erik,Bjørnstjerne,Boye,Brede,Bror-Anders,Brynjar,Brynjulf,Børre,Cato,Carl-Erik,Carl-Johan,Carsten,Casper,Cecil}:m
      {Charlie,Christoffer,Christofer,Claes,Conrad,Daniel-Andre,Ebbe,Eddie,Edmund,Edvin,Egon,Eigil,Eilert,Eilif}:m
      {Einride,Eldar,Elling,Elvis,Emanuel,Emrik,Endre,Enok,Esben,Eskil,Eskild,Evald,Eyolf,Ferdinand}:m
      {Fillip,Finn-Erik,Fridtjof,Fritjof,Frithjof,Frits,Fritz,Gabriel,Gaute,Geir-Inge,Gert,Gisle,Gjermund,Gjert}:m
      {Gorm,Greger,Gregers,Grim,Gudbrand,Gudmund,Gunnleif,Gunnstein,Gustaf,Halfdan,Halgeir,Hallgeir,Hallstein,Halstein}:m
      {Halvdan,Hannes,Hans-Christian,Hans-Erik,Hans-Jacob,Hans-Petter,Heine,Heljar,Henning,Herleif,Hermod,Hilmar,Hjalmar,Holger}:m
      {Idar,Idris,Ingebrigt,Ingemar,Ingmar,Ingolf,Ingvald,Isac,Iver,Jan-Erik,Jan-Petter,Jan-Tore,Jarl,Jardar}:m
      {Jens-Petter,Jeppe,Jesper,Joakim,Joar,Jokim,Johan-Fredrik,Jonny,Jorge,Jostein,Judd,Julius,Karl-Erik,Karl-Johan}:m
      {Kasimir,Kato,Keld,Kelvin,Kent,Ketil,Khalid,Kjell-Børge,Kjell-Ingolf,Klas,Knud,Kolbein,Kolbjørn,Konrad}:m
      {Krister,Kristen,Kristofer,Kurt,Kyrre,Lage,Lars-Erik,Laurits,Lauritz,Lavrans,Leander,Leidulf,Leonard,Liam}:m
      {Linus,Loke,Ludvig,Magnar,Malthe,Malvin,Marcel,Marinius,Martinius,Matheo,Mathis,Matias,Mattis,Melvin}:m
      {Michal,Milian,Milo,Mikal,Modolf,Narve,Nicolay,Nikolas,Noah,Noralf,Norvald,Norolf,Odd-Arne,Odd-Erik}:m
      {Oddgeir,Oddmund,Oddleif,Odin,Olai,Olaus,Ole-Andre,Ole-Christian,Ole-Gunnar,Ole-Jacob,Ole-Johan,Oliver,Omid,Orvar}:m
      {Osvald,Otto,Paal,Palle,Pelle,Per-Arne,Per-Erik,Per-Olav,Per-Willy,Phillip,Preben,Raoul,Reinert,Reinhard}:m
      {Reza,Rikard,Roar,Rolf,Rolf-Erik,Rolv,Ruben,Runar,Rüdiger,Sakarias,Salman,Samir,Sigbjarne,Sigfred}:m
      {Sigmund,Sigvald,Sigvard,Sigvart,Sigve,Sixten,Skjalg,Sofus,Sondre,Stale,Ståle,Steffen,Stein-Erik,Sten}:m
      {Sturla,Svenn,Svein-Erik,Svein-Harald,Sveinung,Syver,Sølve,Tage,Tallak,Tarald,Tarjei,Teodor,Theodor,Theo}:m
      {Thore,Thorleif,Thorstein,Thorvald,Tollef,Tom-Erik,Toralf,Toralv,Tord,Torfinn,Torgrim,Torkel,Torkild,Torkjell}:m
      {Torleif,Tormod,Torolf,Torvald,Trym,Tryggve,Ture,Usman,Valdemar,Vebjørn,Vemund,Verner,Victor,Viggo}:m
      {Vilhelm,Vilmer,Villads,Waldemar,Werner,Wilhelm,Wiggo,Wilmer,Yasin,Ylving,Yngvar,Zakaria,Øistein,Øyvin}:m
      {Ådne,Åsleik,Aasmund,Antti,Juha,Jukka,Pekka,Petteri,Sauli,Juho,Mikko,Matti,Heikki,Ilkka}:m
      {Esko,Eero,Erkki,Jari,Jarmo,Jouni,Kimmo,Lauri,Markku,Martti,Olli,Osmo,Paavo,Panu}:m
      {Pertti,Raimo,Reijo,Risto,Sakari,Sampo,Seppo,Tapani,Tapio,Teemu,Tero,Tuomas,Veikko,Vesa}:m
      {Väinö,Arto,Atte,Eetu,Hannu,Harri,Ilmari,Jaakko,Jorma,Juhani,Jussi,Kaarlo,Kimi,Mauri}:m
      {Niko,Otso,Pasi,Petri,Rauno,Santeri,Taavi,Teppo,Tommi,Urho,Valtteri,Andrus,Andres,Indrek}:m
      {Jaak,Jüri,Kalev,Kaupo,Margus,Mihkel,Priit,Raimond,Siim,Tarmo,Tõnis,Toomas,Urmas,Hanno}:m
      {Andris,Artis,Edgars,Egils,Gints,Guntis,Ivars,Jānis,Janis,Juris,Kaspars,Krišjānis,Mārtiņš,Māris}:m
      {Normunds,Raimonds,Raivis,Rihards,Uldis,Valdis,Algirdas,Andrius,Antanas,Arvydas,Artūras,Gabrielius,Gediminas,Gintautas}:m
      {Gitanas,Kęstutis,Laurynas,Linas,Mantas,Mindaugas,Petras,Ramūnas,Remigijus,Rolandas,Rytis,Saulius,Šarūnas,Valdas}:m
      {Vytautas,Vytenis,Žygimantas,Darius,Deividas,Bidzina,Davit,Giorgi,Irakli,Kakha,Levan,Mamuka,Mikheil,Nikoloz}:m
      {Shalva,Tornike,Vakhtang,Zaza,Zurab,Zviad,Nikol,Armen,Ararat,Hakob,Serzh,Suren,Tigran,Vahagn}:m
      {Vahe,Gagik,Hovhannes,Levon,Ilham,Heydar,Elmar,Kassym-Jomart,Nursultan,Askar,Daniyar,Emomali,Shavkat,Sadyr}:m
      {Gurbanguly,Serdar,Almazbek,Murat,Yerlan,Timur,Rustam,Ramzan,Ahmet,Mehmet,Mevlüt,Hakan,Hulusi,Kemal}:m
      {Ekrem,Mansur,Özgür,Selahattin,Süleyman,Ömer,İbrahim,Bülent,Burak,Cem,Cengiz,Emre,Enes,Erdal}:m
      {Erkan,Erol,Ersin,Fahrettin,Fatih,Fethullah,Fuat,Hüseyin,İlker,İsmail,Kaan,Kadir,Melih,Mesut}:m
      {Metin,Muharrem,Nihat,Numan,Onur,Orhan,Ozan,Ramazan,Sedat,Selim,Serkan,Sinan,Tolga,Tuncay}:m
      {Turgut,Ufuk,Ümit,Umut,Yavuz,Yaşar,Zafer,Ziya,Abbas,Abdallah,Abdel,Abdelaziz,Abdelfattah,Abdulaziz}:m
      {Abdulrahman,Abdulmalik,Adel,Adnan,Ahmad,Akram,Alaa,Ammar,Anas,Anwar,Aref,Ashraf,Atef,Ayman}:m
      {Ayoub,Aziz,Badr,Basel,Basem,Bassam,Bilal,Fadi,Fahd,Faisal,Farid,Farouk,Faruk,Fathi}:m
      {Fayez,Fouad,Fuad,Ghassan,Habib,Hadi,Haidar,Haitham,Hakim,Hamad,Hamdan,Hamza,Haroun,Hasan}:m
      {Hashim,Hatem,Hazem,Hicham,Hisham,Hosni,Hossam,Husam,Hussain,Imad,Ismail,Ismael,Jaber,Jabbar}:m
      {Jalal,Jamal,Jamil,Jassim,Jawad,Kamal,Kamel,Khaled,Khalil,Mahdi,Maher,Mahmud,Majed,Majid}:m
      {Mansour,Marwan,Masoud,Mazen,Moataz,Mohamad,Moncef,Mounir,Mousa,Moussa,Muammar,Muhannad,Mukhtar,Munir}:m
      {Murad,Musa,Muqtada,Nabih,Nabil,Nader,Naim,Najib,Nasser,Nawaf,Nayef,Nidal,Nizar,Nouri}:m
      {Osama,Qais,Qasem,Rachid,Rafik,Rafiq,Raed,Rashad,Rashid,Ramzi,Rayan,Riad,Riyad,Rida}:m
      {Saad,Sabri,Saeed,Safwan,Salah,Saleh,Salem,Salim,Samer,Sami,Samih,Saud,Sayed,Sayyid}:m
      {Shadi,Sharif,Suleiman,Taha,Taher,Talal,Tamer,Tamim,Tarek,Tareq,Usama,Wael,Waleed,Walid}:m
      {Wassim,Yahya,Yasir,Yasser,Yassin,Younis,Youssef,Yousef,Yusef,Zaki,Zaid,Zayed,Ziad,Zine}:m
      {Ismaël,Yahia,Alireza,Amirhossein,Arash,Ardeshir,Asghar,Babak,Bahram,Behnam,Behrouz,Dariush,Ebrahim,Ehsan}:m
      {Esmail,Farhad,Farshad,Gholam,Gholamhossein,Hamidreza,Hossein,Iraj,Javad,Kamran,Kaveh,Kazem,Khosrow,Mehdi}:m
      {Mehran,Mohsen,Mojtaba,Morteza,Mostafa,Navid,Pouya,Ramin,Rouhollah,Sadegh,Shahram,Siamak,Sohrab,Vahid}:m
      {Hibatullah,Zabihullah,Sirajuddin,Amrullah,Nawaz,Shehbaz,Bilawal,Asif,Asim,Pervez,Abhishek,Aditya,Ajay,Ajit}:m
      {Akhilesh,Amartya,Amit,Anil,Anand,Anurag,Arjun,Arun,Arvind,Ashok,Ashwini,Atul,Deepak,Dinesh}:m
      {Gautam,Girish,Gopal,Hardeep,Hemant,Jagdish,Kapil,Krishna,Kumar,Mahesh,Manish,Manmohan,Manoj,Mohan}:m
      {Mukesh,Naresh,Naveen,Nirav,Nitin,Nitish,Piyush,Prakash,Pranab,Prashant,Praveen,Rahul,Rajeev,Rajesh}:m
      {Rajnath,Rajiv,Ramesh,Ranil,Ravi,Rohit,Sachin,Sandeep,Sanjay,Sanjeev,Satya,Shashi,Shankar,Siddharth}:m
      {Subrahmanyam,Sudhir,Sundar,Sunil,Suresh,Uddhav,Vijay,Vikram,Vinod,Vinay,Virat,Vivek,Gotabaya,Mahinda}:m
      {Maithripala,Anura,Akira,Daisuke,Fumio,Haruki,Hideki,Hideo,Hiroaki,Hiroki,Hiroshi,Hirokazu,Ichiro,Junichiro}:m
      {Kazuo,Keisuke,Kenji,Kenta,Koichi,Kosuke,Makoto,Masaaki,Masahiro,Masayoshi,Minoru,Naoki,Naoto,Nobuo}:m
      {Osamu,Ryota,Satoshi,Seiji,Shigeru,Shinichi,Shinji,Shinjiro,Shintaro,Shinzo,Shohei,Shunichi,Taro,Takashi}:m
      {Takeshi,Takumi,Tatsuya,Tetsuya,Toshihiro,Toshiro,Toshimitsu,Yasuhiro,Yasuo,Yoichi,Yoshihide,Yoshihiko,Yoshimasa,Yosuke}:m
      {Yuichi,Yukio,Yusuke,Yutaka,Adolfo,Agustín,Alberto,Alfonso,Alfredo,Álvaro,Andrés,Ángel,António,Armando}:m
      {Arturo,Augusto,Bernardo,Cesar,César,Claudio,Cristian,Cristiano,Cristóbal,Darío,Diego,Diosdado,Domingo,Eduardo}:m
      {Emilio,Enrique,Ernesto,Esteban,Evo,Fabián,Fabio,Federico,Felipe,Fernando,Fidel,Flavio,Francisco,Geraldo}:m
      {Gerardo,Gilberto,Gonzalo,Guillermo,Gustavo,Héctor,Hernán,Horacio,Ignacio,Inácio,Íñigo,Iván,Jacobo,Jaime}:m
      {Jair,Jairo,Javier,Jesús,Joaquín,João,Jordi,Josep,Julio,Leonardo,Leonel,Leopoldo,Lorenzo,Luís}:m
      {Luiz,Marcelo,Marcos,Mariano,Martín,Mateo,Mauricio,Miguel,Nayib,Nelson,Néstor,Nicolás,Octavio,Óscar}:m
      {Pablo,Ramón,Raúl,Renato,Ricardo,Rodrigo,Rogelio,Rubén,Salvador,Santiago,Sebastián,Simón,Thiago,Tomás}:m
      {Vicente,Víctor,Adrien,Alain,Alexandre,Alexis,André,Antoine,Armand,Arnaud,Aurélien,Bastien,Benoît,Bertrand}:m
      {Cédric,Christophe,Clément,Cyril,Damien,Didier,Édouard,Éric,Étienne,Eugène,Fabien,Fabrice,François,Franck}:m
      {Frédéric,Gaël,Gaston,Geoffroy,Georges,Gérald,Gérard,Gilles,Grégory,Guillaume,Henri,Hervé,Hugues,Jacques}:m
      {Jean-Baptiste,Jean-Claude,Jean-Jacques,Jean-Luc,Jean-Marc,Jean-Marie,Jean-Michel,Jean-Noël,Jean-Paul,Jean-Pierre,Jean-Yves,Jérôme,Joël,Julien}:m
      {Kylian,Léon,Loïc,Luc,Lucien,Mathieu,Matthieu,Maurice,Maxime,Pascal,Patrice,Quentin,Raphaël,Rémi}:m
      {Rémy,René,Romain,Sébastien,Stanislas,Stéphane,Sylvain,Thierry,Thibault,Tristan,Valéry,Xavier,Yann,Yannick}:m
      {Zinédine,Zinedine,Achille,Adriano,Aldo,Alessandro,Angelino,Angelo,Beppe,Carlo,Carmine,Cesare,Corrado,Dario}:m
      {Davide,Domenico,Edoardo,Elio,Emanuele,Enrico,Enzo,Ettore,Ezio,Fabrizio,Ferdinando,Filippo,Francesco,Franco}:m
      {Gaetano,Giacomo,Gianluca,Gianluigi,Gianni,Giancarlo,Gianfranco,Giovanni,Giulio,Giuliano,Graziano,Guido,Ignazio,Jannik}:m
      {Luciano,Luigi,Marcello,Massimiliano,Massimo,Matteo,Maurizio,Mauro,Mirko,Paolo,Piero,Pietro,Raffaele,Renzo}:m
      {Riccardo,Rocco,Salvatore,Sandro,Stefano,Tiziano,Tommaso,Ugo,Umberto,Valentino,Valerio,Vincenzo,Vito,Vittorio}:m
      {András,Antal,Árpád,Attila,Balázs,Béla,Bence,Csaba,Dávid,Dénes,Ferenc,Gábor,Gergely,Géza}:m
      {György,Gyula,Imre,István,János,Jenő,József,Károly,Kálmán,Kristóf,Lajos,László,Levente,Lőrinc}:m
      {Marcell,Márton,Máté,Mátyás,Mihály,Miklós,Nándor,Pál,Péter,Rezső,Róbert,Sándor,Szabolcs,Szilárd}:m
      {Tamás,Tibor,Vilmos,Zoltán,Zsolt,Aleš,Alojz,Bohumil,Bohuslav,Dalibor,Dušan,Evžen,František,Ivo}:m
      {Jakub,Ján,Jaromír,Jindřich,Jiří,Jozef,Juraj,Karel,Kamil,Ladislav,Leoš,Libor,Lubomír,Luboš}:m
      {Ľubomír,Ľudovít,Luděk,Lukáš,Marián,Matej,Matúš,Miloš,Miloslav,Miroslav,Mojmír,Oldřich,Ondřej,Ondrej}:m
      {Otakar,Patrik,Pavol,Petr,Přemysl,Radek,Radim,Radovan,Rastislav,Rostislav,Rudolf,Štefan,Tomáš,Václav}:m
      {Vítězslav,Vladimír,Vlastimil,Vojtěch,Zbyněk,Zdeněk,Aleksandar,Albin,Alen,Ante,Bakir,Blagoje,Bojan,Boyko}:m
      {Borut,Božidar,Branislav,Branko,Damir,Danilo,Darko,Davor,Dejan,Dimitar,Domagoj,Dragan,Dragoslav,Dragutin}:m
      {Dritan,Edi,Edin,Franjo,Goran,Gordan,Haris,Hrvoje,Ilir,Ivica,Janez,Janko,Josip,Jovan}:m
      {Jure,Kiril,Kosta,Krešimir,Ljubo,Luan,Marin,Marinko,Marjan,Matjaž,Mihajlo,Miha,Milomir,Milorad}:m
      {Milutin,Miodrag,Mislav,Mladen,Momčilo,Nebojša,Nedim,Nenad,Novak,Ognjen,Pavle,Petar,Petko,Predrag}:m
      {Primož,Radoman,Ramush,Ranko,Ratko,Rumen,Safet,Saša,Sefer,Siniša,Slaven,Slavko,Slobodan,Stanko}:m
      {Stevan,Stevo,Stipe,Stjepan,Stojan,Stoyan,Svetozar,Tihomir,Tomislav,Vasil,Veselin,Velimir,Vjekoslav,Vlado}:m
      {Vladan,Vojislav,Zdravko,Željko,Zlatko,Zoran,Zvonimir,Živko,Bozhidar,Delyan,Georgi,Hristo,Ivaylo,Krasimir}:m
      {Ognyan,Plamen,Simeon,Tsvetan,Ventsislav,Alin,Călin,Ciprian,Claudiu,Constantin,Corneliu,Costin,Dacian,Doru}:m
      {Dragoș,Florin,Gheorghe,Horia,Ilie,Ionel,Ionuț,Iulian,Laurențiu,Liviu,Lucian,Marian,Mihai,Mircea}:m
      {Mugur,Nicolae,Nicușor,Octavian,Ovidiu,Petru,Petre,Radu,Rareș,Răzvan,Remus,Sergiu,Sorin,Ștefan}:m
      {Tiberiu,Traian,Tudor,Valeriu,Vasile,Viorel,Virgil,Vlad,Antonis,Apostolos,Athanasios,Charalambos,Christos,Dimitris}:m
      {Dimitrios,Evangelos,Evripidis,Giannis,Georgios,Giorgos,Ioannis,Kostas,Konstantinos,Kyriakos,Lefteris,Manolis,Nikos,Nikolaos}:m
      {Panagiotis,Pavlos,Petros,Prokopis,Spyros,Stavros,Stefanos,Stelios,Thanos,Theodoros,Tassos,Vangelis,Vassilis,Yanis}:m
      {Yannis,Yiannis,Yorgos,Avi,Avichai,Avigdor,Avraham,Arie,Aryeh,Asaf,Bezalel,Boaz,Binyamin,Danny}:m
      {Dror,Ehud,Eitan,Eliezer,Elad,Eyal,Gabi,Gadi,Gilad,Haim,Herzi,Itamar,Itzhak,Moshe}:m
      {Mordechai,Naftali,Nitzan,Noam,Ofer,Ofir,Ronen,Reuven,Shaul,Shimon,Shlomo,Yaakov,Yair,Yariv}:m
      {Yehuda,Yigal,Yisrael,Yitzhak,Yoav,Yoel,Yossi,Yuval,Zeev,Ze'ev,Zvi,Abiy,Adama,Alassane}:m
      {Amadou,Babacar,Cheikh,Chinedu,Chukwuemeka,Desmond,Emeka,Emmerson,Faure,Femi,Félix,Hailemariam,Haile,Hakainde}:m
      {Idriss,Isaias,Jomo,Kofi,Kwame,Kwasi,Macky,Mamadou,Mahamat,Mahamadou,Mamady,Meles,Modibo,Moïse}:m
      {Moses,Muhammadu,Mwai,Olusegun,Ousmane,Oumar,Pius,Raila,Salva,Seydou,Siaka,Sibusiso,Sipho,Tedros}:m
      {Tendai,Thabo,Themba,Thulani,Uhuru,Umaru,Wole,Yoweri,Yemi,Youssouf,Joko,Mahathir,Muhyiddin,Prabowo}:m
      {Prayut,Prayuth,Thaksin,Srettha,Susilo,Budi,Agus,Basuki,Ridwan,Anies,Ganjar,Aung,~Storm,~Ask}:m {~Bør,~Bror,~Ulv}:m
      {Alla,Anastasija,Darja,Galina,Halyna,Inna,Jana,Jekaterina,Jelena,Kateryna,Ksenija,Larysa,Lesja,Ljubov}:f
      {Ljudmyla,Maryna,Nadija,Natalija,Nadesjda,Olena,Oleksandra,Polina,Sofija,Svitlana,Tetiana,Tetjana,Uljana,Viktorija}:f
      {Zoja,Abida,Ada,Adele,Adelina,Agathe,Agnete,Agnethe,Aina,Aino,Aileen,Alexia,Alfhild,Alida}:f
      {Alina,Alise,Alma,Alva,Alvhild,Alvilde,Amelia,Andrine,Ane,Anette,Anett,Angelika,Aniela,Anikken}:f
      {Anlaug,Ann-Christin,Ann-Kristin,Ann-Mari,Ann-Karin,Anna-Lena,Anne-Berit,Anne-Grete,Anne-Kari,Anne-Karin,Anne-Lise,Anne-Marie,Anne-Mette,Anne-Sofie}:f
      {Anniken,Annbjørg,Ansofie,Antonia,Arna,Arnhild,Asta,Asbjørg,Aslaug,Astri,Aud-Marit,Audhild,Aurora,Ava}:f
      {Barbro,Bella,Benedikte,Bergljot,Berta,Bertha,Bertine,Beatrix,Birgitta,Birgith,Birte,Birthe,Bjørg,Bjørghild}:f
      {Borghild,Bolette,Borgny,Brita,Brith,Brynhild,Brynja,Carine,Carolina,Cathinka,Cathrin,Cathrine,Celina,Charlotta}:f
      {Christel,Christiane,Christin,Connie,Constance,Cora,Cornelia,Dagfrid,Dagrun,Dana,Desiree,Dina,Ditte,Dorte}:f
      {Dorthe,Dorthea,Drude,Edel,Edit,Edith,Edle,Eileen,Eira,Eivor,Eldbjørg,Eldrid,Eleonora,Eline}:f
      {Elfrid,Elfrida,Elida,Elinor,Elisabet,Elle-Marja,Ellinor,Ellisiv,Elma,Elna,Elsebeth,Elsie,Elvira,Embla}:f
      {Emelie,Emilia,Emine,Emmy,Erika,Erle,Esther,Eva-Kristin,Evelyn,Evy,Fanny,Fatma,Felicia,Filippa}:f
      {Fredrikke,Freja,Fride,Frøydis,Gabriella,Gerda,Geirlaug,Gina,Gine,Gitte,Gjertrud,Gjerd,Greta,Grethe}:f
      {Gry,Guro,Gudveig,Gunda,Gunlaug,Gunn,Gunnhild,Gunnlaug,Gunnvor,Gunvor,Gyda,Hadia,Halldis,Halldora}:f
      {Harriet,Hedda,Hedvig,Hedvik,Helle,Hennie,Henny,Henrikke,Herborg,Herdis,Hermine,Hild,Hilma,Hjørdis}:f
      {Huda,Idun,Ildri,Iman,Ina,Ines,Ingelin,Inger-Lise,Inger-Marie,Ingjerd,Ingun,Ingunn,Ingvild,Irja}:f
      {Irma,Irmelin,Isabelle,Iselin,Ivana,Jannicke,Janicke,Jasmin,Jeanett,Jenni,Joan,Jofrid,Johanne,Jonna}:f
      {Jorid,Josefin,Judit,Judith,Juliane,Juni,Juno,Kaisa,Kamilla,Kari-Anne,Karianne,Karla,Kathinka,Katinka}:f
      {Kathleen,Katrin,Kine,Kirstin,Kjellaug,Kjellfrid,Kjellrun,Klara,Konstanse,Kornelia,Kristi,Krista,Laila,Lara}:f
      {Lea,Leikny,Leila,Leni,Leona,Lill,Lilly,Lillian,Lilli,Lina,Linea,Linnea,Lisbet,Lisbeth}:f
      {Liss,Lita,Liva,Lone,Lotta,Lovise,Luna,Lydia,Madeleine,Magni,Magna,Magny,Mai-Britt,Maiken}:f
      {Maren,Margaretha,Margarita,Margun,Margunn,Mari-Anne,Mariell,Marielle,Marion,Marita,Marlene,Marte,Marthe,Mathea}:f
      {Mathilda,Matilde,Maud,Maya,Mai-Liss,Maybritt,Melina,Melissa,Merete,Merethe,Mie,Mildrid,Milla,Mille}:f
      {Milena,Minda,Mira,Miriam,Mirjam,Molly,Monja,My-Linh,Nadia,Nadine,Naima,Nanna,Nathalie,Nella}:f
      {Nelly,Nicoline,Nikoline,Noor,Noora,Norunn,Nova,Oddbjørg,Oddny,Oddlaug,Oddrun,Olaug,Olea,Oline}:f
      {Olava,Olivia,Othilie,Otilie,Ottilie,Pauline,Paulina,Pernille,Petra,Petrine,Ranveig,Rakel,Ragna,Ragni}:f
      {Ragne,Ramona,Rana,Ranja,Rannveig,Regine,Reidun,Renathe,Rigmor,Rina,Ronja,Rose-Marie,Rosa,Runa}:f
      {Rut,Rønnaug,Sabine,Saga,Sahra,Samira,Sanna,Sanne,Selma,Senja,Serine,Shabana,Sidsel,Signe}:f
      {Signy,Sigfrid,Sigrun,Silja,Simone,Sina,Sine,Sissel,Siss,Siw,Solbjørg,Solrun,Solvår,Stella}:f
      {Steinunn,Stina,Sunniva,Susann,Svanhild,Sylvi,Sylvia,Synneve,Synva,Tea,Teresa,Terese,Therese,Thorhild}:f
      {Tia,Tilda,Tilde,Tiril,Tirill,Tomine,Tonje,Tora,Torbjørg,Tordis,Torgunn,Torill,Torunn,Tyra}:f
      {Turid,Tyri,Ulla,Ulrikke,Una,Unn,Urd,Valborg,Valeria,Vanessa,Vanja,Veslemøy,Vilja,Vilma}:f
      {Viola,Vivi,Vivian,Wanda,Wilma,Yasmin,Ylva,Yrsa,Åsa,Åslaug,Åsne,Åsta,Aase,Aashild}:f
      {Anni,Anneli,Eija,Eeva,Elina,Heli,Henna,Hilkka,Jaana,Katri,Kirsi,Leena,Liisa,Maarit}:f
      {Maija,Marja,Merja,Minna,Mervi,Outi,Päivi,Pirkko,Piia,Raija,Riikka,Riitta,Saara,Sini}:f
      {Sirpa,Suvi,Taina,Tarja,Tiina,Tuija,Tuula,Tytti,Veera,Virpi,Kersti,Liina,Marju,Piret}:f
      {Riina,Triin,Evika,Evija,Inese,Ilze,Dace,Līga,Sanita,Vaira,Zanda,Baiba,Agnė,Aušrinė}:f
      {Dovilė,Giedrė,Ingrida,Jurgita,Laima,Rasa,Rūta,Vaiva,Violeta,Živilė,Salome,Tamar,Tinatin,Ketevan}:f
      {Nana,Elene,Khatia,Anahit,Lusine,Naira,Dinara,Dariga,Aigul,Gulnara,Madina,Aylin,Ayşe,Canan}:f
      {Defne,Derya,Dilek,Ebru,Elif,Esra,Figen,Gülşen,Gülten,Hatice,Meral,Merve,Nilüfer,Nuray}:f
      {Özlem,Pelin,Sezen,Sibel,Şebnem,Tuğba,Yasemin,Zeynep,Pervin,Zehra,Amira,Asma,Asmaa,Aziza}:f
      {Basma,Dalal,Dalia,Fadwa,Farah,Faten,Ghada,Hala,Hanan,Hanin,Hayat,Heba,Ibtisam,Inas}:f
      {Jamila,Jihan,Khadija,Lamia,Latifa,Layla,Lubna,Lujain,Maha,Manal,Mariam,Maryam,Maysa,Maysoon}:f
      {Muna,Nabila,Nada,Najla,Nahed,Najwa,Nawal,Nermin,Nisreen,Nour,Noura,Rabab,Rania,Rasha}:f
      {Reem,Rima,Rula,Safa,Sahar,Salma,Sanaa,Shaima,Shireen,Souad,Suad,Suha,Suhair,Sumaya}:f
      {Tahani,Tawakkol,Wafa,Widad,Yasmine,Yusra,Zahra,Zainab,Zeinab,Azadeh,Fatemeh,Faezeh,Farzaneh,Forough}:f
      {Golnaz,Golshifteh,Jina,Laleh,Mahsa,Masih,Narges,Nargis,Nasrin,Nazanin,Negar,Niloufar,Parisa,Parvin}:f
      {Roxana,Roya,Sepideh,Shirin,Shohreh,Soraya,Benazir,Aarti,Aditi,Aishwarya,Amrita,Anjali,Anushka,Aruna}:f
      {Deepika,Gita,Geeta,Indira,Jyoti,Kavita,Lakshmi,Mamata,Mayawati,Meena,Meera,Neha,Nirmala,Pooja}:f
      {Pratibha,Preeti,Priti,Priyanka,Radha,Rekha,Sangeeta,Sarojini,Shreya,Sita,Smriti,Sunita,Sushma,Swati}:f
      {Usha,Vandana,Vidya,Khaleda,Akiko,Aiko,Asuka,Ayako,Ayumi,Chiaki,Chizuko,Emiko,Fumiko,Haruka}:f
      {Hiroko,Kaori,Kazuko,Keiko,Kumiko,Kyoko,Mariko,Masako,Mayumi,Megumi,Michiko,Midori,Miho,Naoko}:f
      {Noriko,Reiko,Sachiko,Sadako,Sakura,Sanae,Sayaka,Seiko,Setsuko,Tomoko,Yayoi,Yoko,Yoshiko,Yuka}:f
      {Yuko,Yukiko,Yumi,Yumiko,Yuriko,Adriana,Alejandra,Ángela,Beatriz,Bárbara,Carlota,Catalina,Cristina,Delcy}:f
      {Dilma,Dolores,Esperanza,Estela,Eugenia,Gabriela,Guadalupe,Inés,Isabela,Jimena,Josefina,Juana,Juliana,Leonor}:f
      {Leticia,Lorena,Lucía,Marcela,María,Mariana,Mariela,Marisa,Marisol,Mónica,Nuria,Paloma,Pilar,Raquel}:f
      {Rigoberta,Rocío,Rosalía,Rosario,Sofía,Soledad,Susana,Verónica,Ximena,Xiomara,Yolanda,Adèle,Agnès,Amélie}:f
      {Anaïs,Annick,Arlette,Aurélie,Béatrice,Bernadette,Brigitte,Camille,Carole,Cécile,Céline,Chantal,Clémence,Clémentine}:f
      {Colette,Corinne,Danielle,Delphine,Édith,Élisabeth,Élise,Élodie,Emmanuelle,Estelle,Eugénie,Françoise,Frédérique,Geneviève}:f
      {Ghislaine,Hélène,Inès,Jacqueline,Jeanne,Joëlle,Josiane,Juliette,Karine,Laetitia,Laure,Laurence,Léa,Lucie}:f
      {Lucile,Manon,Marie-Christine,Marie-Claude,Marie-Hélène,Marie-Thérèse,Marlène,Mélanie,Michèle,Mireille,Monique,Muriel,Myriam,Najat}:f
      {Nadège,Noémie,Odile,Rachida,Raphaëlle,Roselyne,Ségolène,Solène,Stéphanie,Sylvie,Valérie,Véronique,Virginie,Yaël}:f
      {Yolande,Alessandra,Alessia,Annalisa,Antonella,Arianna,Bianca,Chiara,Donatella,Elisa,Elisabetta,Elly,Emanuela,Federica}:f
      {Fiorella,Flavia,Francesca,Gaia,Giada,Ginevra,Giovanna,Giulia,Giuliana,Giuseppina,Ilaria,Letizia,Lucrezia,Maddalena}:f
      {Margherita,Mariastella,Michela,Nicoletta,Ornella,Paola,Patrizia,Raffaella,Roberta,Rosanna,Rossana,Sabrina,Serena,Stefania}:f
      {Vittoria,Ágnes,Anikó,Beáta,Borbála,Dóra,Emese,Enikő,Erzsébet,Eszter,Éva,Gyöngyi,Györgyi,Hajnalka}:f
      {Ibolya,Ildikó,Julianna,Katalin,Klára,Krisztina,Lilla,Mária,Márta,Noémi,Nóra,Orsolya,Piroska,Réka}:f
      {Rózsa,Szilvia,Terézia,Tímea,Tünde,Zita,Zsófia,Zsuzsanna,Alžběta,Anežka,Barbora,Blanka,Božena,Denisa}:f
      {Drahomíra,Eliška,Hana,Iva,Ivona,Jarmila,Jaroslava,Jitka,Johana,Kateřina,Kristýna,Ľubica,Lenka,Libuše}:f
      {Ludmila,Markéta,Michaela,Milada,Miloslava,Miroslava,Pavla,Pavlína,Radka,Renáta,Romana,Růžena,Šárka,Soňa}:f
      {Světlana,Taťána,Tereza,Vendula,Věra,Viera,Vlasta,Zdeňka,Zdenka,Žaneta,Andrijana,Biljana,Bojana,Branka}:f
      {Danijela,Dijana,Dragana,Dubravka,Dušanka,Gordana,Hristina,Jadranka,Jasmina,Jasna,Jovana,Kolinda,Kristalina,Lejla}:f
      {Ljiljana,Marijana,Mariya,Milica,Mirjana,Nataša,Nevena,Olivera,Radmila,Sanja,Slavica,Snežana,Tijana,Vesna}:f
      {Vjosa,Zorana,Željka,Desislava,Iliana,Korneliya,Rositsa,Adina,Anca,Andreea,Aurelia,Camelia,Corina,Cosmina}:f
      {Doina,Dorina,Florentina,Georgiana,Ileana,Ioana,Lavinia,Liliana,Loredana,Luminița,Maia,Mădălina,Mihaela,Mirela}:f
      {Nicoleta,Oana,Raluca,Rodica,Ruxandra,Sabina,Simona,Sorina,Ștefania,Viorica,Aliki,Angeliki,Despina,Dimitra}:f
      {Eleni,Evangelia,Eirini,Ioanna,Katerina,Konstantina,Marietta,Panagiota,Stavroula,Vasiliki,Zoi,Ayelet,Einav,Galit}:f
      {Golda,Idit,Merav,Miri,Orit,Orly,Orna,Osnat,Sharren,Shelly,Shira,Shulamit,Tzipi,Yael}:f
      {Yifat,Zehava,Aminata,Aïssata,Chimamanda,Fatoumata,Fatou,Mariama,Ngozi,Nkosazana,Nokuthula,Wangari,Zanele,Oumou}:f
      {Samia,Imelda,Yingluck,Paetongtarn,Megawati,Retno,~Vår,~Live,~Snø,~Sol,~Stjerne}:f {Wang,Zhang,Liu,Chen,Zhao,Huang,Zhou,Guo,Gao,Luo,Zheng,Liang,Xie,Deng}
      {Feng,Cao,Peng,Zeng,Xiao,Cai,Jiang,Cheng,Wei,Yao,Shen,Zhong,Qin,Geng} {Qian,Tsai,Choi,Kang,Yoon,Jang,Kwon,Hwang,Ahn,Roh,Nguyen,Nguyễn,Tran,Pham} Phan`,
  },

  quantity: {
    numbers: `
      null=0 en=1 ei=1 et=1 én=1 éi=1 ett=1 to=2 tre=3 fire=4 fem=5 seks=6 sju=7 syv=7 åtte=8 ni=9 ti=10 elleve=11 tolv=12 tretten=13 fjorten=14 femten=15 seksten=16 sytten=17
      atten=18 nitten=19 tjue=20 tyve=20 tredve=30 tjueen=21 tjuet{o=22,re=23} tjuef{ire=24,em=25} tjues{eks=26,ju=27} tjueåtte=28 tjueni=29 tjueén=21 tjueett=21 tjuesyv=27
      tretti{=30,en=31,to=32,tre=33,fire=34,fem=35,seks=36,sju=37,åtte=38,ni=39,én=31,ett=31,syv=37} førti{=40,en=41,to=42,tre=43} førtif{ire=44,em=45} førtis{eks=46,ju=47}
      førtiåtte=48 førti{ni=49,én=41,ett=41,syv=47} femti{=50,en=51,to=52,tre=53} femtif{ire=54,em=55} femtis{eks=56,ju=57} femtiåtte=58 femti{ni=59,én=51,ett=51,syv=57}
      seksti{=60,en=61,to=62,tre=63,fire=64,fem=65,seks=66,sju=67,åtte=68,ni=69,én=61,ett=61,syv=67} sytti{=70,en=71,to=72,tre=73} syttif{ire=74,em=75} syttis{eks=76,ju=77}
      syttiåtte=78 sytti{ni=79,én=71,ett=71,syv=77} åtti=80 åttien=81 åttit{o=82,re=83} åttif{ire=84,em=85} åttis{eks=86,ju=87} åttiåtte=88 åttini=89 åttién=81 åttiett=81
      åttisyv=87 nitti{=90,en=91,to=92,tre=93} nittif{ire=94,em=95} nittis{eks=96,ju=97} nittiåtte=98 nitti{ni=99,én=91,ett=91,syv=97} hundre=100 tusen=1000 hundreogen=101
      halvann{en=1.5,et=1.5,a=1.5} halv=1/2 halve=1/2 halvt=1/2 halvparten=1/2 halvdelen=1/2 tredjedel=1/3 tredjedeler=1/3 tredjedels=1/3 tredjedelen=1/3 tredjeparten=1/3
      tredel=1/3 tredeler=1/3 tredels=1/3 fjerdedel=1/4 fjerdedeler=1/4 fjerdedelen=1/4 firedel=1/4 firedeler=1/4 kvart=1/4 femtedel=1/5 femtedeler=1/5 femdel=1/5 femdeler=1/5
      sjettedel=1/6 sjettedeler=1/6 seksdel=1/6 seksdeler=1/6 sjuendedel=1/7 sjudel=1/7 sjudeler=1/7 åttedel=1/8 åttedeler=1/8 åttendedel=1/8 åttendedeler=1/8 åttedels=1/8
      niendedel=1/9 nidel=1/9 nideler=1/9 tiendedel{=0.1,er=0.1} tidel{=0.1,er=0.1,s=0.1} tiendedels=0.1 hundredel{=0.01,er=0.01,s=0.01} tusendel{=0.001,er=0.001,s=0.001}
      dusin{=12,et=12} snes=20 halvdusin=6 et_halvdusin=6 et_halvt_dusin=6 et_par=?2 titall{=~10,s=~10} hundretall=~100 tusentall=~1000 tyvetall=~20 tjuetalls=~20 trettitalls=~30 femtitalls=~50 hundretalls=~100
      tusentalls=~1000`,
    multipliers: `
      hundre=1e2 tusen=1e3 t.=1e3 million{=1e6,er=1e6,en=1e6,ar=1e6} mill.=1e6 mill=1e6 mio.=1e6 mio=1e6 milliard{=1e9,er=1e9,en=1e9} mrd.=1e9 mrd=1e9 milliardar=1e9
      billion{=1e12,er=1e12} bill.=1e12 billiard{=1e15,er=1e15} trillion{=1e18,er=1e18} dusin=12 snes=20`,
    decimal: ",",
    group: ".",
    units: `
      krone{=NOK,r=NOK,ne=NOK} kr=NOK kr.=NOK nok=NOK norske_kroner=NOK mnok=NOK svensk_krone=SEK svenske_kroner=SEK sek=SEK dansk_krone=DKK danske_kroner=DKK dkk=DKK
      islandske_kroner=ISK tsjekkiske_kroner=CZK euro=EUR euroen=EUR euros=EUR eur=EUR €=EUR dollar{=USD,en=USD,s=USD} amerikanske_dollar=USD usd=USD $=USD us-dollar=USD
      australske_dollar=AUD kanadiske_dollar=CAD pund=GBP pundet=GBP britiske_pund=GBP gbp=GBP £=GBP yen=JPY ¥=JPY yuan=CNY renminbi=CNY rubel=RUB ruble{r=RUB,ne=RUB}
      hryvn{ia=UAH,ja=UAH} zloty=PLN złoty=PLN zlotyer=PLN pln=PLN sveitsiske_franc=CHF sveitserfranc=CHF franc=CHF chf=CHF rupi=INR rupier=INR rand=ZAR lire=TRY lira=TRY
      shekel=ILS won=KRW real=BRL peso=MXN pesos=MXN forint=HUF mark=DEM bitcoin=BTC øre=ore cent=cent pence=pence prosent=percent prosenten=percent %=percent pst.=percent
      pst=percent prosentpoeng=percentage-point prosentenhet=percentage-point prosentenheter=percentage-point %-poeng=percentage-point promille=permille ‰=permille
      basispunkt=basis-point basispunkter=basis-point poeng=point poengene=point millimeter=millimetre mm=millimetre centimeter=centimetre cm=centimetre desimeter=decimetre
      dm=decimetre meter=metre m=metre meteren=metre moh.=metre moh=metre meter_over_havet=metre kilometer=kilometre kilometeren=kilometre kilometerne=kilometre km=kilometre
      mil=10*kilometre mila=10*kilometre engelske_mil=mile miles=mile mile=mile nautiske_mil=nautical-mile sjømil=nautical-mile nautisk_mil=nautical-mile fot=foot
      tomme{=inch,r=inch} lysår=light-year alen=ell favn=fathom favner=fathom kvadratmeter=square-metre kvm=square-metre m²=square-metre m2=square-metre
      kvadratkilometer=square-kilometre km²=square-kilometre km2=square-kilometre hektar=hectare dekar=decare mål=decare acre=acre fotballbaner=football-pitch
      kubikkmeter=cubic-metre m³=cubic-metre m3=cubic-metre liter=litre literen=litre l=litre desiliter=decilitre dl=decilitre centiliter=centilitre cl=centilitre
      milliliter=millilitre ml=millilitre hektoliter=hectolitre gallon=gallon gallons=gallon fat=barrel oljefat=barrel milligram=milligram mg=milligram mikrogram=microgram
      gram=gram g=gram hekto=100*gram hektogram=100*gram kilogram=kilogram kilo=kilogram kg=kilogram kiloen=kilogram tonn=tonne tonnene=tonne megatonn=1e6*tonne kilotonn=1e3*tonne
      unse=ounce unser=ounce karat=carat bruttotonn=gross-tonne dødvekttonn=deadweight-tonne sekund=second sekunder=second sekundene=second sek.=second minutt=minute
      minutter=minute minuttene=minute min.=minute time=hour timer=hour timen{e=hour,=hour} halvtime=0.5*hour halvtimen=0.5*hour halvår=0.5*year kvarter=15*minute døgn=day døgne{t=day,ne=day}
      dag=day dager=day dagene=day dagar=day virkedager=day uke=week uker=week ukene=week uken=week uka=week måned=month måneder=month månedene=month mnd.=month kvartal=quarter
      kvartaler=quarter kvartalene=quarter semester=semester år=year åra=year årene=year årig=year årige=year åringen=year åring=year åringe{r=year,ne=year} års=year tiår=10*year
      tiåret=10*year tiårene=10*year århundre=100*year århundrer=100*year hundreår=100*year årtusen=1000*year årtusener=1000*year netter=night natt=night nettene=night dags=day
      døgns=day times=hour ukes=week måneds=month minutts=minute sekunds=second dagers=day timers=hour minutters=minute ukers=week måneders=month sekunders=second meters=metre
      kilometers=kilometre tonns=tonne kroners=NOK prosents=percent grad=degree grader=degree gradene=degree celsius=celsius °C=celsius °=degree plussgrader=celsius
      kuldegrader=-1*celsius minusgrader=-1*celsius varmegrader=celsius fahrenheit=fahrenheit kelvin=kelvin km/t=kilometre/per-hour km/h=kilometre/per-hour km/s=kilometre/per-second
      m/s=metre/per-second sekundmeter=metre/per-second knop=knot mach=mach watt=watt w=watt kilowatt=kilowatt kw=kilowatt megawatt=megawatt mw=megawatt gigawatt=gigawatt
      gw=gigawatt kilowattimer=kilowatt-hour kilowattime=kilowatt-hour kwh=kilowatt-hour megawattimer=megawatt-hour mwh=megawatt-hour gigawattimer=gigawatt-hour gwh=gigawatt-hour
      terawattimer=terawatt-hour terawattime=terawatt-hour twh=terawatt-hour volt=volt ampere=ampere hestekrefter=horsepower hk=horsepower joule=joule kalorier=calorie
      kilokalorier=kilocalorie kcal=kilocalorie bar=bar hektopascal=hectopascal hpa=hectopascal desibel=decibel db=decibel hertz=hertz megahertz=megahertz ghz=gigahertz byte=byte
      kilobyte=kilobyte megabyte=megabyte mb=megabyte gigabyte=gigabyte gb=gigabyte terabyte=terabyte tb=terabyte piksler=pixel megapiksler=megapixel ganger=times gangene=times
      gang=times styrke=magnitude magnitude=magnitude på_richters_skala=magnitude mandat{er=seat,=seat} seter=seat stemme{r=vote,=vote} aksjer=share-of-stock`,
    persons: `
      person{er,} menneske{r,} folk individer innbygger{e,ne} beboer{,e,ne} soldat{er,ene,} menn{,ene} mann kvinne{r,ne,} barn{,a} gutt{er,} jente{r,} ungdom{mer,} tenåringer voksne eldre
      pensjonister student{er,} elev{er,} skolebarn lærer{e,} ansatte medarbeidere arbeid{ere,stakere} arbeidsinnvandrere gruvearbeidere fabrikkarbeidere bygningsarbeidere
      sykepleiere lege{r,} helsearbeidere pasient{er,} døde drepte omkomn{e,a} forulykkede ofre{,ne} offer dødsof{re,fer} sårede skad{de,ede} hardt_skadde lettere_skadde
      savne{de,t} overlevende gis{ler,lene,sel} fange{r,} krigsfanger innsatte flyktning{er,} migrant{er,} asylsøker{e,} innvandrere emigranter fordrevne evakuerte hjemløse
      arbeidsl{edige,øse} streikende demonstrant{er,} aktivist{er,} velger{e,} stemmeberettigede politi{folk,menn} politibetjent{er,} tjenestemenn betjenter brann{folk,menn}
      redningsarbeidere letemannskaper mannskap{er,} hjelpearbeidere frivillige vakter offiser{er,} rekrutter vernepliktige reservister veteraner leiesoldater krigere opprørere
      terrorister jihadister militante geriljasoldater separatister spioner agenter piloter passasjer{er,} besetningsmedlemmer mannskapsmedlemmer sjømenn sjøfolk sjåfører syklister
      fotgjengere bilister turist{er,} gjest{er,} besøkende tilskuer{e,} publikummere deltaker{e,} delegater medlem{mer,} representanter parlamentsmedlemmer senatorer ministre
      statsråder politikere diplomater observatører eksperter forsker{e,} journalist{er,} fotografer artister musikere skuespillere kunstnere forfattere spiller{e,} utøvere
      idrettsutøvere løpere supportere fans brukere kunde{r,} lesere seere lyttere abonnenter følgere eiere aksjonærer huseiere leietakere naboer familiemedlemmer familier
      husstander husholdninger foreldre mødre fedre søsken tvillinger etterkommere slektninger pårørende bønder bonde fiskere jegere kriminelle gjerningsmenn mistenkte siktede
      tiltalte domfelte pågrepne arresterte anholdte vitne{r,} smittede syke nordmenn svensker dansker briter amerikanere russere ukrainere polakker tyskere franskmenn kinesere
      israelere palestinere syrere afghanere irakere iranere nordkoreanere søndører muslimer kristne jøder katolikker sivil{e,ister} munker nonner prester døtre sønner brødre
      søstre borgere statsborgere europeere asylbarn slaver partimedlemmer tropper elitesoldater fallskjermjegere grensevakter kurdere rohingyaer uføre trygdede sjeler hoder
      kandidater søkere selgere kjøpere langere narkotika{selgere,langere} smuglere menneskesmuglere hackere tyver ranere svindlere drapsmenn overgripere misbrukere rusmisbrukere
      narkomane alkoholikere trafikanter reisende hytteeiere boligeiere bileiere boligkjøpere førstegangskjøpere sparere skattebetalere mottakere stønadsmottakere pensjonsmottakere
      lærlinger vikarer sesongarbeidere rengjøringsfolk renholdere helsefagarbeidere vektere kokker servitører bussjåfører lastebilsjåfører flygere kabinansatte togførere lokførere
      bønder_og_fiskere skogsarbeidere oljearbeidere gårdbrukere samer romfolk speidere korister dansere skøyteløpere skiskyttere dommere jurymedlemmer advokater saksøkere
      nøkkelpersoner toppsjefer ledere mellomledere direktører gründere investorer analytikere økonomer ingeniører arkitekter programmerere`,
    atLeast: `
      minst i_det_minste i_hvert_fall iallfall over mer_enn flere_enn godt_o{ver,g_vel} vel langt_{over,mer_enn} langt_flere_enn mellom_anna_over ikke_mindre_enn ikke_færre_enn i_underkant_ikke_under
      minimum fra_minst fra_og_med_minst oppimot_og_over drøy{t,e} litt_over like_over i_overkant_av noe_over nær_og_over mer_og_mer_enn større_enn høyere_enn lenger_enn eldre_enn
      tyngre_enn min. > ≥ overst{iger,eg}`,
    atMost: `
      oppimot opp_imot opp_mot snau{t,e} ikke_engang på_det_meste opptil opp_til inntil høyst maksim{alt,um} maks{,.} ikke_mer_enn ikke_flere_enn ikke_over under mindre_enn færre_enn godt_under langt_under i_underkant_av like_under
      litt_under rett_under knap{t,pe} i_høyden lavere_enn kortere_enn yngre_enn lettere_enn ned_mot_under < ≤ bare_knapt oppunder_høyst`,
    about: `
      omtrent cirka ca. ca om_lag omlag rundt rundt_regnet omkring nesten nær nærmere bortimot henimot kanskje nærmest tilnærmet grovt_regnet anslagsvis
      i_størrelsesorden{,en} grovt_sett noe_sånt_som noe_slikt_som i_gjennomsnitt_omtrent grovt i_nærheten_av ~ ≈ +/- nærmere_bestemt_rundt snau{t,e,} kring i_området mot_rundt
      plussminus`,
    atLeastAfter: "eller_{mer,flere} og_oppover og_mer og_over pluss eller_over og_eldre eller_eldre minst i_minste_laget minimum og_opp",
    atMostAfter: "eller_{mindre,færre} og_nedover og_under eller_under og_yngre eller_yngre maksimalt høyst maks i_høyden og_ned",
    aboutAfter: "eller_så eller_der{omkring,_omkring} sånn_omtrent eller_noe_slikt omtrent cirka ca. sånn_cirka plussminus eller_der_i_området",
    between: "mellom=og imellom=og fra=til alt_fra=til et_sted_mellom=og et_sted_i_mellom=og innenfor=til",
    rangeJoiners: "til – - — − eller á à",
    rates: `
      per_dag=per-day pr._dag=per-day om_dagen=per-day daglig=per-day hver_dag=per-day dagen=per-day i_døgnet=per-day per_døgn=per-day pr._døgn=per-day døgnet=per-day
      per_uke=per-week pr._uke=per-week i_uken=per-week i_uka=per-week ukentlig=per-week hver_uke=per-week uka=per-week uken=per-week per_måned=per-month pr._måned=per-month
      i_måneden=per-month måneden=per-month månedlig=per-month hver_måned=per-month per_år=per-year pr._år=per-year i_året=per-year årlig=per-year hvert_år=per-year året=per-year
      per_kvartal=per-quarter i_kvartalet=per-quarter per_time=per-hour pr._time=per-hour i_timen=per-hour timen=per-hour hver_time=per-hour per_minutt=per-minute
      i_minuttet=per-minute per_sekund=per-second i_sekundet=per-second per_person=per-person pr._person=per-person per_innbygger=per-person pr._innbygger=per-person
      per_hode=per-person hver=per-person per_liter=per-litre literen=per-litre per_kilo=per-kilogram kiloen=per-kilogram kiloet=per-kilogram per_fat=per-barrel fatet=per-barrel
      per_tonn=per-tonne tonnet=per-tonne per_kilowattime=per-kilowatt-hour kilowattimen=per-kilowatt-hour per_kwh=per-kilowatt-hour per_aksje=per-share aksjen=per-share
      per_kvadratmeter=per-square-metre kvadratmeteren=per-square-metre per_kvadratkilometer=per-square-kilometre per_mål=per-decare per_stykk=per-item stykket=per-item
      stykk=per-item per_kamp=per-match i_halvåret=per-half-year`,
    notFigures: `
      nummer nr. nr no. rom side{,r} s. kapittel kap. paragraf § artikkel punkt ledd linje rute riksvei fylkesvei europavei e6 rv. fv. kanal buss trikk tog gate etasje etg. post
      boks postboks plass kl. klokk{en,a} kl telefon tlf{.,} versjon årgang divisjon klasse type modell sesong episode runde{,r} omgang kategori nivå sone gruppe grad_av formel
      airbus boeing f iphone windows iso covid sars g g7 g8 g20 artikkel_5 tv2 tv_2 p4 nrk{1,_1} 24_sju sju_på_skalaen pluss_én 10-tiden 11._september 22._juli 8._mars 17._mai 9/11
      svart_på_hvitt tier femmer titusen_takk én_for_alle én_etter_én én_og_én to_og_to den_ene det_ene på_én_gang én_gang_for_alle hundre_prosent_sikker tusen_takk hundrevis
      tusenvis titusenvis hundretusener millionvis dusinvis resultatet stillingen målsifrene`,
    notBefore: "om_{natten,morgenen,ettermiddagen,kvelden} tallet{,s} tiden års_dag omgang runde plass etasje divisjon klasse årgang utgave kapittel sesong",
    each: "hver{,t}",
    everyNth: "annenhver=2 annethvert=2 hver_{annen=2,tredje=3,fjerde=4,femte=5,sjette=6,sjuende=7,syvende=7,åttende=8,niende=9,tiende=10,tjuende=20,hundrede=100} hvert_{annet=2,tredje=3,fjerde=4,femte=5,sjette=6,sjuende=7,åttende=8,tiende=10}",
    minus: "minus",
    personEndings: "ene>er ene>e ene> ne>e ne> en> a>",
    within: "innen",
    lapseAfter: "siden tidligere senere",
    multiples: "dobbelt_så=2 tredobbelt_så=3 {for,}dobl{et=2,es=2,er=2} {for,}doblede=2 tredobl{et=3,es=3,er=3} firedobl{et=4,es=4,er=4} halver{t=0.5,te=0.5,es=0.5,er=0.5}",
    shares: "halvparten tredjedel{,er,en,s} tredjeparten tredel{,er,en} fjerdedel{,er,en} firedel{,er,en} femtedel{,er,en} femdel{,er} sjettedel{,er} seksdel{,er} sjudel{,er} åttedel{,er,s} tiendedel{,er,en} tidel{,er,en} hundredel{,er} tusendel{,er}",
    ordinals: "første andre annen annet tredje fjerde femte sjette sjuende syvende åttende niende tiende siste",
    towards: "steg stig stiget øk minsk synk sank sunket falt fall hevet hever hev senk vokst vokse vokste krymp raste gikk gått går hopp opp ned dobl tredobl halver redusert reduser kuttet kutter klatre endre",
    partitive: "av blant",
    examples: [
      { is: { min: 2, max: 2, bound: "exact", unit: "times" }, in: ["dobbelt så mange", "er doblet"] }, { is: { min: 0.5, max: 0.5, bound: "exact", unit: "times" }, in: ["er halvert"] },
      { is: { min: null, max: 300, bound: "at-most", unit: "person" }, in: ["oppimot 300 personer", "opp mot 300 personer", "snaut 300 personer", "ikke engang 300 personer"] },
      { is: { min: 0.2, max: 0.2, bound: "exact", unit: "share" }, in: ["hver femte nordmann", "én av fem nordmenn", "en femdel"] },
      { is: { min: 0.1, max: null, bound: "at-least", unit: "share" }, in: ["drøyt en av ti", "mer enn hver tiende ansatt"] },
      { is: { min: 0.9, max: 0.9, bound: "exact", unit: "share" }, in: ["ni av ti lærere"] },
      { is: { min: 0.5, max: 0.5, bound: "exact", unit: "share" }, in: ["annenhver elev", "halvparten av elevene"] },
      { is: { min: 4, max: 4, bound: "exact", unit: "hour" }, in: ["hver fjerde time"] },
      { is: { min: 0.5, max: 0.5, bound: "exact", unit: "hour" }, in: ["en halvtime"] },
      { is: { min: 1, max: 1, bound: "exact", unit: "year" }, in: ["for et år siden"] },
      { is: { min: null, max: 1, bound: "at-most", unit: "month" }, in: ["innen en måned"] },
      { is: { min: -28, max: -28, bound: "exact", unit: "degree" }, in: ["minus 28 grader"] },
      { is: { min: 200, max: 200, bound: "about", unit: "person" }, in: ["et par hundre demonstranter"] },
      { is: { min: 40, max: 40, bound: "exact", unit: "person" }, in: ["de 40 passasjerene", "40 busspassasjerer"] },
      { is: { min: 2, max: 2, bound: "exact", unit: "day" }, in: ["de to første dagene"] },
      { is: { min: 12e6, max: 12e6, bound: "exact", unit: "NOK" }, in: ["12 millioner kroner", "12 mill. kroner", "12.000.000 kroner", "12 000 000 kr", "tolv millioner kroner"] },
      { is: { min: 12e6, max: 12e6, bound: "about", unit: "NOK" }, in: ["omkring 12 millioner kroner", "ca. 12 mill. kroner", "rundt tolv millioner kroner", "om lag 12 millioner kroner", "cirka 12 millioner kroner", "anslagsvis 12 millioner kroner"] },
      { is: { min: 3000, max: null, bound: "at-least", unit: "person" }, in: ["minst 3000 soldater", "over 3.000 soldater", "mer enn 3 000 mennesker", "flere enn tre tusen personer", "i overkant av 3000 demonstranter", "godt over 3000 flyktninger"] },
      { is: { min: null, max: 20, bound: "at-most", unit: "person" }, in: ["opptil 20 personer", "inntil 20 passasjerer", "høyst tjue personer", "maksimalt 20 ansatte", "ikke mer enn 20 personer", "under 20 personer", "færre enn 20 elever"] },
      { is: { min: 30, max: 43, bound: "range", unit: "percent" }, in: ["mellom 30 og 43 prosent", "30–43 prosent", "30 til 43 prosent", "fra 30 til 43 prosent", "30-43 %"] },
      { is: { min: 2.5, max: 2.5, bound: "exact", unit: "percent" }, in: ["2,5 prosent", "2,5 %", "2,5 pst."] },
      { is: { min: 0.5, max: 0.5, bound: "exact", unit: "percentage-point" }, in: ["0,5 prosentpoeng", "et halvt prosentpoeng"] },
      { is: { min: 5.3e6, max: 5.5e6, bound: "range", unit: "barrel", rate: "per-day" }, in: ["5,3–5,5 millioner fat per dag", "mellom 5,3 og 5,5 millioner fat om dagen", "5,3 til 5,5 millioner fat pr. dag"] },
      { is: { min: 800, max: 800, bound: "exact", unit: "kilometre", rate: "per-hour" }, in: ["800 kilometer i timen", "800 kilometer per time", "800 km/t"] },
      { is: { min: 11e9, max: 11e9, bound: "exact", unit: "USD" }, in: ["11 milliarder dollar", "11 mrd. dollar", "elleve milliarder dollar"] },
      { is: { min: 1e6, max: 1e6, bound: "about", unit: "EUR" }, in: ["nesten en million euro", "nær én million euro", "bortimot 1 million euro"] },
      { is: { min: null, max: 6, bound: "at-most", unit: "metre" }, in: ["opptil seks meter", "opp til 6 meter", "inntil 6 m"] },
      { is: { min: 0.6667, max: 0.6667, bound: "exact", unit: "share" }, in: ["to tredjedeler", "to tredeler"] },
      { is: { min: 0.5, max: 0.5, bound: "about", unit: "share" }, in: ["nesten halvparten", "omtrent halvparten"] },
      { is: { min: 7.5, max: 7.5, bound: "exact", unit: "magnitude" }, in: ["styrke 7,5"] },
      { is: { min: 40, max: 40, bound: "exact", unit: "year" }, in: ["40 år", "førti år", "40 års"] },
      { is: { min: 1.5, max: 1.5, bound: "exact", unit: "year" }, in: ["halvannet år", "ett og et halvt år", "1,5 år"] },
      { is: { min: 36, max: 36, bound: "exact", unit: "hour" }, in: ["36 timer", "trettiseks timer"] },
      { is: { min: 3, max: null, bound: "at-least", unit: "month" }, in: ["mer enn tre måneder", "over tre måneder", "minst 3 måneder"] },
      { is: { min: 250, max: 250, bound: "exact", unit: "square-kilometre" }, in: ["250 kvadratkilometer", "250 km²"] },
      { is: { min: 18, max: null, bound: "at-least", unit: "year" }, in: ["18 år eller mer", "over 18 år", "18 år og oppover"] },
      { is: { min: 4.2e6, max: 4.2e6, bound: "exact", unit: "tonne", rate: "per-year" }, in: ["4,2 millioner tonn i året", "4,2 millioner tonn årlig", "4,2 millioner tonn per år"] },
      { is: { min: 84, max: 84, bound: "exact", unit: "ore", rate: "per-kilowatt-hour" }, in: ["84 øre per kilowattime", "84 øre kilowattimen"] },
      { is: { min: 27, max: 27, bound: "exact", unit: "person" }, in: ["27 mennesker", "tjuesju personer", "tjuesyv drepte", "27 sårede"] },
      { is: { min: 6, max: 6, bound: "exact", unit: "person" }, in: ["seks barn", "et halvt dusin barn"] },
    ],
  },

  date: {
    relativeDays: `
      i_dag=0 idag=0 i_går=-1 igår=-1 i_morgen=1 imorgen=1 i_kveld=0 ikveld=0 i_natt=0 inatt=0 i_morges=0 i_formiddag=0 i_ettermiddag=0 i_forgårs=-2 iforgårs=-2 forgårs=-2
      i_overmorgen=2 overmorgen=2 i_går_kveld=-1 i_går_morges=-1 i_går_ettermiddag=-1 i_går_formiddag=-1 i_morgen_{tidlig=1,kveld=1} dagen_i_dag=0 dags_dato=0`,
    months: `
      jan{.=1,=1} feb{.=2,=2} febr.=2 mar.=3 apr{.=4,=4} jun.=6 jul.=7 aug{.=8,=8} sep.=9 sept.=9 sep{=9,t=9} okt.=10 okt=10 nov.=11 nov=11 des.=12 des=12 januars=1 februars=2
      aprils=4 junis=6 julis=7 augusts=8 septembers=9 oktobers=10 novembers=11 desembers=12 januar=1 februar=2 mars=3 april=4 mai=5 juni=6 juli=7 august=8 september=9 oktober=10
      november=11 desember=12`,
    weekdays: `
      mandag{=1,en=1,ens=1,s=1} man.=1 tirsdag{=2,en=2,ens=2} tirs.=2 tir.=2 onsdag{=3,en=3,ens=3} ons.=3 torsdag{=4,en=4,ens=4} tors.=4 tor.=4 fredag{=5,en=5,ens=5} fre.=5
      lørdag{=6,en=6,ens=6} lør.=6 laurdag=6 søndag{=7,en=7,ens=7} søn.=7 sundag=7`,
    turns: "forrige=last sist=last siste=last førre=last sistleden=last sistlidne=last neste=next førstkommende=next kommende=next komande=next i_fjor=last",
    fillers: ". den d. i av år , kl. klokk{en,a}",
    examples: [
      { is: "2024-10-23", in: ["i går", "igår", "onsdag", "onsdag kveld", "23. oktober", "23. oktober 2024", "onsdag 23. oktober", "onsdag den 23. oktober 2024", "23.10.2024", "23.10.24", "2024-10-23", "23. okt."] },
      { is: "2024-10-24", in: ["i dag", "i kveld", "24. oktober i år", "torsdag 24. oktober", "torsdag ettermiddag"] },
      { is: "2024-10-22", in: ["i forgårs", "tirsdag", "natt til tirsdag", "tirsdag 22. oktober"] },
      { is: "2024-10-25", in: ["i morgen", "25. oktober", "fredag 25. oktober"] },
      { is: "2024-10-18", in: ["forrige fredag", "fredag 18. oktober"] },
      { is: "2024-10-29", in: ["neste tirsdag", "førstkommende tirsdag"] },
      { is: "2022-02-24", in: ["24. februar 2022", "24.02.2022", "24.2.2022", "24. februar i 2022"] },
      { is: "2024-05-17", in: ["17. mai 2024", "17. mai i år"] },
      { is: "2025-01-01", in: ["1. januar 2025"] },
      { is: "2024-10", in: ["oktober 2024", "i oktober 2024", "oktober i år"] },
      { is: "2023-12", in: ["desember 2023", "i desember 2023", "des. 2023"] },
      { is: "2022-11", in: ["november 2022", "nov. 2022"] },
      { is: "2019", in: ["i 2019", "i året 2019"] },
    ],
  },

  page: {
    related: `
      les_{også,mer} les_mer{_om,_her,:} les_saken les_hele_{saken,saken_her,intervjuet} les_flere_saker les_artikkelen les_bakgrunnen les_anmeldelsen les_kommentaren les_videre
      se_også se_video{,en} se_bildene se_kart se_listen se_hele se_flere hør_også hør_podkasten hør_episoden følg_saken følg_direkte følg_vg følg_oss_her
      relatert{e_saker,e_artikler,,_sak} mer_om{,_saken,_temaet} flere_{saker,nyheter} siste_nytt_om  anbefal{t,te_saker,es} for_deg mest_lest{,e} siste_{saker,nytt}
      også_i_nyhetene dette_leses_nå andre_leser`,
    credit: `
      foto foto/video foto: bilde{,r,t} illustrasjon{,sfoto} arkiv{foto,} video grafikk kart tegning pressefoto skjerm{dump,bilde} faksimile montasje fotograf fotomontasje
      infografikk grafisk collage`,
    byline: `
      av tekst journalist reporter skrevet_av tekst_og_foto tekst/foto av_journalist redigert_av forfatter oversatt_av kommentator korrespondent debattinnlegg_av kronikk_av`,
    published: "publisert{,:} oppdatert sist_oppdatert først_publisert lagt_ut endret dato postet publiseringsdato artikkelen_er_oppdatert",
    boilerplate: `
      lagre_saken del_på_{messenger,whatsapp,linkedin,e-post}
      lesetid{,_min,_minutter} min_lesetid kl kommenter_saken skriv_en_kommentar fakta faktaboks fakta_om_saken artikkelen_fortsetter_under_annonsen
      saken_fortsetter_under_annonsen teksten_fortsetter_under_annonsen emner stikkord anbefalte_{artikler,saker} innenriks utenriks kultur_og_underholdning facebook
      twitter instagram linkedin e-post epost video søk_i_avisen dagens_sitat quiz kryssord vis_hele_saken les_hele_saken tips_oss! abonnement kundesenter annonser spill
      tv-guide lytt_til_artikkelen samtykke avvis_alle
      annonse annonsørinnhold reklame sponset_innhold betalt_innhold del del_artikkel del_på_facebook del_saken del_på_{twitter,x} tips_en_venn kopier_lenke skriv_ut lukk meny søk
      logg_{inn,ut} min_side min_konto abonner bli_abonnent kjøp_abonnement start_abonnement prøv_nå gå_til_forsiden til_toppen til_forsiden forsiden hjem nyheter sport kultur
      økonomi debatt meninger podkast tips_oss kontakt_oss om_oss kundeservice personvern{,erklæring} cookies informasjonskapsler godta{_alle,} avvis innstillinger les_mindre
      vis_mer vis_flere last_inn_flere kommentarer skriv_kommentar delta_i_debatten nyhetsbrev eavis e-avis dagens_avis tv radio vær redaksjonen nettredaktør ansvarlig_redaktør lik
      oss_på_facebook følg_oss neste_artikkel forrige_artikkel laster{,_inn} video_kan_ikke_spilles_av lytt lytt_til_saken spill_av lagre lagre_artikkel gi_bort varslinger
      hopp_til_innhold hopp_til_hovedinnhold`,
    notices: `
      vil_du_kontakte_oss vil_du_i_kontakt
      annonsørinnhold sponset_innhold innhold_fra_annonsør
      få_nyhetsbrevet få_vårt_nyhetsbrev få_våre_nyhetsbrev meld_deg_på logg_inn_for_å nettstedet_bruker har_du_mer_informasjon send_oss_en_e-post send_e-post_til
      skriv_til_oss vil_du_lese_mer artikkelen_{fortsetter,er_oppdatert,er_låst,ble_først_publisert} saken_{fortsetter,er_oppdatert,blir_oppdatert}
      teksten_{fortsetter,er_oppdatert} i_en_tidligere_versjon en_tidligere_versjon_av_{artikkelen,saken} dette_er_en_{leder,kronikk} meninger_i_teksten kjøp_abonnement
      start_ditt_abonnement hør_podkast hør_på_podkast mer_fra
      alle_rettigheter_{reservert,forbeholdt} opphavsrett copyright vær_varsom-plakaten redaktør{plakaten,ansvar} pressens_faglige_utvalg arbeider_etter bruk_av_informasjonskapsler
      vi_bruker_informasjonskapsler vi_bruker_cookies samtykke_til_cookies meld_deg_på_nyhetsbrevet meld_deg_på_vårt_nyhetsbrev abonner_på prøv_gratis for_abonnenter
      kun_for_abonnenter denne_saken_er_forbeholdt du_har_lest allerede_abonnent logg_inn_for_å_lese har_du_tips tips_oss_om send_oss_tips kontakt_redaksjonen har_du_innspill
      last_ned_appen les_våre_kommentarregler denne_artikkelen_er_produsert dette_er_en_kommentar dette_er_et_debattinnlegg artikkelen_er_over_ett_år_gammel artikkelen_er_eldre_enn
      følg_oss_på feil_i_saken saken_er_rettet saken_oppdateres artikkelen_fortsetter_under saken_fortsetter_under annonsen`,
    asides: `
      tilbud alt_om kampanje spesialtilbud
      annonse reklame annonsørinnhold emner stikkord tagger nøkkelord relaterte_emner ansvarlig_redaktør sjefredaktør redaktør nyhetssjef
      kontakt informasjonskapsler nyhetsbrev lesetid podkast podcast`,
    boxes: `
      fakta faktaboks bakgrunn dette_er_saken dette_har_skjedd slik_gjorde_vi kort_fortalt`,
    house: `
      beskyttet_av_åndsverkloven vernet_av_åndsverkloven beskyttet_av_reCAPTCHA {vårt,våre}_nyhetsbrev følg_oss_på last_ned_appen_vår
      ikke_ansvar{_for_innhold,_for_eksterne} ikke_ansvarlig_for_{innholdet_på,innhold_på,eksterne} arbeider_etter_vær_varsom alt_innhold_er_opphavsrettslig
      kommer_ut_{tre,fire,fem,seks}_{dager,ganger} må_ikke_{kopieras,kopieres,gjengis} siter_oss_gjerne oppgi_kilde`,
    acts: `
      bli_den vær_den vær_først neste forrige betalt slå_på slå_av meld_fra rapporter velg bytt spør
      lagre lik følg abonner meld kommenter les lytt støtt bli_med last laster tips anbefalte anbefalt relaterte utvalgte populære flere vis skjul skriv logg bestill prøv
      administrer endre lukk åpne kopier`,
    things: `
      komment annons feil direkte varsler pushvarsl app sak saken nyheter
      artikkel artikl nyhetsbrev abonnement podkast appen journalistikk redaksjon kommentarer leserinnlegg informasjonskapsl nettsted varsl episode innstilling emner
      facebook twitter instagram tiktok youtube messenger whatsapp linkedin snapchat telegram bluesky cookie podcast newsletter quiz`,
    roles: `
      redakt sjefredakt ansvarlig_redakt nyhetsredakt nyhetssjef vaktsjef utgiver`,
    captions: `
      arkiv{bilde,foto,bilder} illustrasjon{sbilde,sfoto,} pressebilde bildet_{er_tatt,viser} på_bildet til_venstre til_høyre fra_venstre fra_høyre bildet{:,ekst} skjermdump foto:
      øverst nederst her_fra her_avbildet avbildet her_sammen_med`,
    flags: `
      siste{,_nytt} akkurat_nå nettopp_nå breaking haster ekstra direkte live oppdater{t,es} eksklusivt vg_eksklusivt hastemelding ekstramelding kommentar debatt leder kronikk
      analyse anmeldelse portrett intervju video podkast for_abonnenter pluss meninger se{,_video,_videoen,_bildene,_her,_kampen} hør bildeserie`,
  },

  stories: {
    stopWords: `
      og i å på er som til av for at en et ei den det de har med seg ikke om fra var han hun ved men så vi jeg kan skal vil da eller når over etter må ble blir være hadde sin sitt
      sine mot mellom under opp ut inn nå også bare enn sa sier få får fikk hva hvor hvem hvor{dan,for} dette denne disse der her mer mye mange noe{n,} ingen alle annet andre annen
      man meg deg oss dem henne ham hans hennes deres min din vår{,t,e} før siden hvis dersom fordi mens ha vært blitt kunne skulle ville måtte bør burde gå går gikk kom{,mer} ta
      tar tok gi gir ga gjør gjorde år dag i_dag i_går flere første siste to tre én ett samme slik sånn igjen selv helt veldig svært bli uten gjennom blant rundt både enten verken
      der{med,for} likevel imidlertid samtidig ifølge opplyser skriver melder mener forteller tidligere senere allerede fortsatt ennå nesten cirka omtrent ellers dessuten altså`,
    concepts: `
      war=krig,krigen,kriger,krigene,krigføring,borgerkrig,borgerkrigen,invasjon,invasjonen attack=angrep,angrepet,angrepene,angripe,angriper,overfall,offensiv,offensiven
      drone=drone,dronen,droner,dronene,droneangrep,droneangrepet missile=rakett,raketten,raketter,rakettene,missil,missiler,missilene,rakettangrep
      ceasefire=våpenhvile,våpenhvilen,våpenstillstand,våpenstillstanden peace=fred,freden,fredsavtale,fredsavtalen,fredsplan,fredsplanen
      negotiation=forhandling,forhandlinger,forhandlingene,forhandle,forhandler,fredssamtaler,samtaler sanction=sanksjon,sanksjoner,sanksjonene,sanksjonspakke,straffetiltak
      election=valg,valget,valgene,stortingsvalg,stortingsvalget,presidentvalg,presidentvalget,kommunevalg,nyvalg,valgkamp,valgkampen,valgdagen
      vote=avstemning,avstemningen,avstemming,avstemmingen,stemme,stemmer,stemte,votering referendum=folkeavstemning,folkeavstemningen,folkeavstemming,folkeavstemmingen
      parliament=parlament,parlamentet,nasjonalforsamling,nasjonalforsamlingen,storting,stortinget,riksdag,riksdagen,kongressen
      government=regjering,regjeringen,regjeringa,regjeringer president=president,presidenten,presidenter,presidentens minister=minister,ministeren,ministre,statsråd,statsråden
      resignation=avgang,avgangen,avskjed,oppsigelse,går_av,gikk_av,trekker_seg,trakk_seg law=lov,loven,lova,lover,lovforslag,lovforslaget,lovgivning
      court=domstol,domstolen,rett,retten,tingrett,tingretten,lagmannsretten,høyesterett,domstolene trial=rettssak,rettssaken,rettssaker,rettsmøte,hovedforhandling
      verdict=dom,dommen,dommer,dømt,dømmes,kjennelse,kjennelsen,frifunnet,straff murder=drap,drapet,drapene,mord,mordet,drept,myrdet,drapssak,drapssaken
      police=politi,politiet,politiets,politimann,politifolk arrest=pågripelse,pågrepet,pågripe,arrestasjon,arrestert,arresterte,varetekt,varetektsfengsling,siktet
      terrorism=terror,terrorisme,terrorangrep,terrorangrepet,terrorist,terrorister bomb=bombe,bomben,bomba,bomber,bombene,bombet,granat,granater
      explosion=eksplosjon,eksplosjonen,eksplosjoner,eksploderte,eksplosiver fire=brann,brannen,branner,brannene,brant,skogbrann,skogbrannen,skogbranner,storbrann
      accident=ulykke,ulykken,ulykka,ulykker,trafikkulykke,dødsulykke crash=kollisjon,kollisjonen,krasj,krasjet,styrt,styrtet,flystyrt,flyulykke,kolliderte
      earthquake=jordskjelv,jordskjelvet,jordskjelvene,skjelv,skjelvet,etterskjelv tsunami=tsunami,tsunamien,flodbølge,flodbølgen
      flood=flom,flommen,flommer,oversvømmelse,oversvømmelser,oversvømmelsene,flomvann storm=storm,stormen,uvær,uværet,ekstremvær,ekstremværet,orkan,snøstorm
      hurricane=orkan,orkanen,orkaner,tyfon,tyfonen,syklon,syklonen drought=tørke,tørken,tørka heat=hete,heten,hetebølge,hetebølgen,varme,varmen,varmerekord
      climate=klima,klimaet,klimaendringer,klimaendringene,klimakrise,klimapolitikk energy=energi,energien,kraft,kraften,energikrise,energipolitikk
      oil=olje,oljen,oljeprisen,oljepriser,råolje,oljeproduksjon gas=gass,gassen,naturgass,gasspris
      nuclear=atomkraft,kjernekraft,atomkraftverk,kjernekraftverk,atomvåpen,kjernefysisk,reaktor,reaktoren,atomprogram
      electricity=strøm,strømmen,strømpris,strømpriser,strømprisene,elektrisitet,strømbrudd,strømbruddet refinery=raffineri,raffineriet,raffinerier,oljeraffineri,oljeraffineriet
      pipeline=rørledning,rørledningen,gassrørledning,gassledning,oljeledning economy=økonomi,økonomien,økonomisk,økonomiske,bnp,konjunkturer,resesjon
      inflation=inflasjon,inflasjonen,prisvekst,prisveksten,konsumprisindeks interest_rate=rente,renten,renta,rentene,styringsrente,styringsrenten,rentekutt,renteheving
      budget=budsjett,budsjettet,statsbudsjett,statsbudsjettet,budsjettforlik tax=skatt,skatten,skatter,avgift,avgiften,avgifter,formuesskatt,moms
      trade=handel,handelen,handelskrig,handelskrigen,handelsavtale,handelsavtalen tariff=toll,tollen,tollsats,tollsatser,straffetoll,tolltariff
      export=eksport,eksporten,eksporterer,eksportere import=import,importen,importerer,importere
      company=selskap,selskapet,selskaper,bedrift,bedriften,bedrifter,konsern,konsernet,firma,foretak bank=bank,banken,banker,bankene,sentralbank,sentralbanken
      merger=fusjon,fusjonen,fusjonere,sammenslåing,oppkjøp,oppkjøpet layoffs=oppsigelser,permittering,permitteringer,permittert,nedbemanning,nedbemanner,masseoppsigelser
      strike=streik,streiken,streiker,streiket,streikende,lockout union=fagforening,fagforeningen,fagforeninger,fagforbund,fagforbundet
      stock_market=børs,børsen,børser,aksje,aksjer,aksjen,aksjemarked,aksjemarkedet,børsfall currency=valuta,valutaen,kronekurs,kronekursen,valutakurs
      health=helse,helsen,helsa,folkehelse,helsevesen,helsevesenet,helsetjeneste virus=virus,viruset,virusene,korona,koronavirus,koronaviruset,smitte,smitten,influensa
      pandemic=pandemi,pandemien,epidemi,epidemien,utbrudd vaccine=vaksine,vaksinen,vaksiner,vaksinene,vaksinert,vaksinering
      hospital=sykehus,sykehuset,sykehusene,legevakt,legevakten,klinikk doctor=lege,legen,leger,legene,fastlege,kirurg
      school=skole,skolen,skoler,skolene,barneskole,ungdomsskole,videregående university=universitet,universitetet,universiteter,høgskole,høyskole
      student=student,studenten,studenter,studentene,elev,elever,elevene child=barn,barnet,barna,barnas,gutt,gutten,jente,jenta woman=kvinne,kvinnen,kvinna,kvinner,kvinnene
      refugee=flyktning,flyktningen,flyktninger,flyktningene,flyktningleir migration=migrasjon,innvandring,innvandringen,innvandrere,migranter,migrantene
      border=grense,grensen,grensa,grenser,grenseovergang,grensekontroll asylum=asyl,asylsøker,asylsøkere,asylsøkerne,asylmottak
      protest=protest,protesten,protester,protestene,protesterer,opprop demonstration=demonstrasjon,demonstrasjonen,demonstrasjoner,demonstrerer,demonstranter,demonstrantene
      violence=vold,volden,voldelig,voldelige,opptøyer,sammenstøt,knivstukket,knivstikking corruption=korrupsjon,korrupsjonen,korrupt,bestikkelser,bestikkelse,korrupsjonssak
      fraud=svindel,svindelen,bedrageri,bedrageriet,svindlet,hvitvasking investigation=etterforskning,etterforskningen,gransking,granskning,granskningen,etterforsker,etterforskes
      report=rapport,rapporten,rapporter,utredning,utredningen poll=meningsmåling,meningsmålingen,meningsmålinger,måling,målingen,spørreundersøkelse
      opinion=opinion,opinionen,holdninger party=parti,partiet,partier,partiene,landsmøte,landsmøtet opposition=opposisjon,opposisjonen,opposisjonsleder
      coalition=koalisjon,koalisjonen,regjeringskoalisjon prime_minister=statsminister,statsministeren,regjeringssjef,premierminister
      king=konge,kongen,kong,kongens,kronprins,kronprinsen queen=dronning,dronningen,dronninga church=kirke,kirken,kirka,kirker,biskop,pave,paven,prest
      religion=religion,religionen,religiøs,religiøse,islam,moské football=fotball,fotballen,fotballkamp,eliteserien,fotballspiller,landslaget
      match=kamp,kampen,kamper,kampene,oppgjør,cupfinale goal=mål,målet,scoring,scoringen,scoret championship=mesterskap,mesterskapet,vm,em,nm,verdensmester,gull,medalje,medaljer
      olympic=ol,olympiske,olympisk,vinter-ol,sommer-ol tennis=tennis,grand_slam,wimbledon golf=golf,golfturnering,golfspiller film=film,filmen,filmer,kino,kinoen,filmfestival
      music=musikk,musikken,konsert,konserten,album,albumet,låt,band,festival actor=skuespiller,skuespilleren,skuespillere,filmstjerne
      award=pris,prisen,nobelpris,nobelprisen,fredsprisen,oscar,utmerkelse book=bok,boken,boka,bøker,roman,romanen,forfatter
      art=kunst,kunsten,maleri,maleriet,utstilling,utstillingen,kunstner space=romfart,romfarten,romferd,romstasjon,romstasjonen,verdensrommet,astronaut,astronauter
      satellite=satellitt,satellitten,satellitter,satellittbilder rocket=bærerakett,romrakett,oppskyting,oppskytingen,rakettoppskyting
      technology=teknologi,teknologien,kunstig_intelligens,ki,teknologiselskap internet=internett,internettet,nettet,nettside,nettsiden,sosiale_medier
      hacker=hacker,hackere,hackerne,hacking,hackerangrep,dataangrep,cyberangrep data_breach=datainnbrudd,datalekkasje,datalekkasjen,lekkasje,lekkasjen
      phone=telefon,telefonen,mobil,mobilen,mobiltelefon,smarttelefon car=bil,bilen,biler,bilene,elbil,elbiler,bilprodusent
      aircraft=fly,flyet,flyene,passasjerfly,kampfly,jagerfly,helikopter,helikopteret airport=flyplass,flyplassen,lufthavn,lufthavnen
      ship=skip,skipet,skipene,ferje,ferjen,fartøy,fartøyet,tankskip,tankskipet,båt,båten train=tog,toget,togene,jernbane,jernbanen,avsporing,togulykke
      road=vei,veien,veier,veg,vegen,motorvei,e18 food=mat,maten,matvarer,matpriser,matvarepriser,matkrise
      agriculture=landbruk,landbruket,jordbruk,jordbruket,bonde,bønder,bøndene,avling,avlinger,korn,kornet fish=fisk,fisken,laks,laksen,torsk,fiskeri,fiskeriene,oppdrett
      forest=skog,skogen,skoger,regnskog,regnskogen,avskoging animal=dyr,dyret,dyrene,ulv,ulven,ulver,bjørn,hund,hunden,katt,rein
      environment=miljø,miljøet,naturvern,natur,naturen,miljøvern pollution=forurensning,forurensningen,forurensing,utslipp,utslippet,utslippene,oljesøl
      water=vann,vannet,drikkevann,drikkevannet,vannforsyning weather=vær,været,værvarsel,snø,regn,vind,temperatur,temperaturer,farevarsel
      soldier=soldat,soldaten,soldater,soldatene,tropper,troppene,styrker,styrkene army=hær,hæren,militæret,militære,forsvaret,væpnede_styrker
      navy=marine,marinen,sjøforsvaret,krigsskip,krigsskipet,fregatt,ubåt,flåte air_force=luftforsvar,luftforsvaret,flyvåpen,flyvåpenet
      weapon=våpen,våpenet,våpnene,våpenhjelp,våpenleveranser,stridsvogn,stridsvogner,artilleri ammunition=ammunisjon,ammunisjonen,granater,artillerigranater
      mobilisation=mobilisering,mobiliseringen,mobilisere,mobiliserer,innkalling,innkallingsordre,verneplikt,verneplikten
      defence=forsvar,forsvaret,forsvarsbudsjett,luftvern,luftvernet,opprustning,beredskap alliance=allianse,alliansen,forsvarsallianse,forsvarsalliansen,nato,allierte
      spy=spion,spionen,spioner,spionasje,spionasjen,spionsiktet intelligence=etterretning,etterretningen,etterretningstjeneste,etterretningstjenesten,etterretningsinformasjon
      embassy=ambassade,ambassaden,ambassader,konsulat,konsulatet diplomat=diplomat,diplomaten,diplomater,diplomatene,ambassadør,ambassadøren
      summit=toppmøte,toppmøtet,toppmøter,g20,g7 treaty=traktat,traktaten,pakt,pakten,konvensjon,konvensjonen
      agreement=avtale,avtalen,avtaler,forlik,forliket,enighet,intensjonsavtale visit=besøk,besøket,statsbesøk,statsbesøket,besøker,besøkte
      speech=tale,talen,taler,nyttårstale,foredrag interview=intervju,intervjuet,intervjuer prison=fengsel,fengselet,fengslet,fengsler,straffekoloni,innsatt,innsatte
      death=død,døden,dødsfall,dødsfallet,døde,gikk_bort,begravelse,begravelsen victim=offer,offeret,ofre,ofrene,dødsoffer,drepte,omkomne
      injured=skadd,skadde,skadet,såret,sårede,hardt_skadd hostage=gissel,gisler,gislene,gisselaksjon,gisseltaking kidnapping=kidnapping,kidnappingen,kidnappet,bortføring,bortført
      rape=voldtekt,voldtekten,voldtekter,voldtatt,voldtok abuse=overgrep,overgrepet,overgrepene,mishandling,misbruk,trakassering
      drug=narkotika,narkotikaen,dop,kokain,heroin,cannabis,hasj,fentanyl alcohol=alkohol,alkoholen,øl,vin,brennevin,fyllekjøring
      divorce=skilsmisse,skilsmissen,skilles,samlivsbrudd wedding=bryllup,bryllupet,gift,vielse,vielsen birth=fødsel,fødselen,født,nyfødt,fødselstall
      royal=kongelig,kongelige,kongehus,kongehuset,kongefamilien,monarki,monarkiet history=historie,historien,historisk,historiske,arkeolog,arkeologer
      museum=museum,museet,museer,nasjonalmuseet tourism=turisme,turismen,turist,turister,turistene,reiseliv,cruise hotel=hotell,hotellet,hoteller
      house=hus,huset,bolig,boligen,boliger,boligpris,boligpriser,boligprisene,leilighet rent=leie,leien,husleie,husleien,leiepris,leiepriser
      construction=bygg,bygging,byggingen,byggeprosjekt,anlegg,byggebransjen ukraine_war=ukrainakrigen,ukraina-krigen,fullskalainvasjonen
      north_korea=nord-korea,nordkoreansk,nordkoreanske gaza_war=gazakrigen,gaza-krigen human_rights=menneskerettigheter,menneskerettighetene,menneskerett
      genocide=folkemord,folkemordet war_crime=krigsforbrytelse,krigsforbrytelser,krigsforbrytelsene coup=kupp,kuppet,statskupp,statskuppet,kuppforsøk
      impeachment=riksrett,riksrettssak,mistillit,mistillitsforslag unemployment=arbeidsledighet,arbeidsledigheten,ledighet,ledigheten,arbeidsledige
      wage=lønn,lønnen,lønna,lønnsoppgjør,lønnsoppgjøret,tariffoppgjør pension=pensjon,pensjonen,pensjoner,uføretrygd debt=gjeld,gjelden,gjelda,konkurs,konkursen
      poverty=fattigdom,fattigdommen,fattige nobel=nobelpris,nobelprisen,nobelkomiteen avalanche=snøskred,skred,skredet,ras,raset,jordskred,leirskred
      volcano=vulkan,vulkanen,vulkanutbrudd,vulkanutbruddet rescue=redning,redningsaksjon,redningsaksjonen,leteaksjon,leteaksjonen sabotage=sabotasje,sabotasjen,sabotert
      cyberattack=cyberangrep,dataangrep,dataangrepet skiing=ski,langrenn,skirenn,alpint,skiskyting,skiskytter,hopprenn doping=doping,dopingtest,dopet
      handball=håndball,håndballjentene ice_hockey=ishockey,hockey cycling=sykkel,sykling,tour_de_france chess=sjakk,sjakk-vm
      media=medier,mediene,pressen,presse,journalist,journalister,ytringsfrihet,pressefrihet`,
    common: `
      decide=beslut~,beslutt~,bestem~,vedta~,vedtatt expect=vente~,forvent~,regne~ late=sen,sent,senere,forsink~ early=tidlig~ worse=verre,verst~,dårlig~
      better=bedre,best,beste,bra,god,godt,gode damage=skad~ destroy=ødela~,ødelegg~,borte market=marked~ tell=fortal~,fortel~,informer~,opply~
      think=tror,tro,trodde,mener,mente,synes,tenk~ know=vet,vite,visste,kjenn~,kjent~ see=ser,sett,så hear=hør,høre,hørt,hørte find=finne~,fant,funnet
      happen=skje~,skjer,skjedd~,hend~ point=tyd~,pek~ cause=årsak~,skyld~,feil,grunn,grunner ship=skip~,fartøy~,båt~ close=steng~,nedlegg~ open=åpne~,åpen,åpent
      begin=begyn~,start~,innled~ end=slutt~,avslutt~,opphør~ stop=stopp~,stans~ continue=fortsett~ change=endr~,forandr~ build=bygg~ building=bygg,bygning~,byggene
      buy=kjøp~ sell=selg~,solgt~,salg~ pay=betal~ money=penger,pengene,midler cost=kost~ price=pris,prisen,priser promise=lov,love,lover,lovet,lovte,løft~
      compensation=erstatning~,kompens~ negotiate=forhandl~,samtal~ agree=enig~,avtal~ true=sant,sann~,stemm~,rett,riktig~ false=falsk~,feil,usann~,løgn~
      nonsense=tull,tøv,sludder,absurd~ invent=oppdikt~,oppspinn betray=svik~,svek faith=tillit~,tillitt~ word=ord,ordet,ordene name=navn~ count=tell,telle~,teller
      number=antall~,tall,tallene rumour=rykt~ person=mennesk~,person~,folk~ man=mann,menn,mannen,mennene child=barn~ family=famili~ young=ung,unge,yngr~,yngst~
      old=gammel,gamle,eldr~,eldst~,alder patient=pasient~ state=tilstand~ live=lever,levde,leve,liv,livet
      die=dør,døde~,dø,død,dødd~,omkom~,dødstall~,dødsfall~,ofre,ofrene,drept~ kill=drep~,drept~ injure=skadd~,skadet~,såret~ missing=savn~,forsvunn~
      rescue=redd~,redning~ help=hjelp~,bistå~ need=treng~,behov~ want=vil,ville,villet,ønsk~ hope=håp~ fear=redd,frykt~,bekymr~,uro~ wait=vent,venter,ventet,avvent~
      ask=spør~,spurt~,spørs~,ber,ba answer=svar~ work=arbeid~,jobb~,ansatt~,ansett~ company=selskap~,firma~,bedrift~ government=regjering~ minister=minister~,statsråd~
      parliament=storting~,parlament~ nation_state=stat,staten,stater,statlig~ country=land,landet,landene,nasjon~ world=verden~ city=by,byen,byer,byene
      municipality=kommun~ coast=kyst~ sea=hav,havet,sjø~ water=vann~ fire=brann~,ild ground=bakke~,jord,leire~ slope=skråning~,skrent~ voice=stemm~,røst~ war=krig~
      peace=fred,freden,fredelig~ soldier=soldat~,tropp~ army=hær~,militær~,væpn~ weapon=våpen~,våpn~ front=front~ step=steg~,skritt~ escalate=eskal~,opptrapp~
      conflict=konflikt~ side=side~ immediate=umiddelbar~,straks,øyeblikkelig send=send~ move=flytt~,reis~,transport~ train=trening~,opplær~,øvels~ east=øst,østlig~
      west=vest,vestlig~ north=nord,nordlig~ south=sør,sørlig~ year=år,året,årene month=måned~ week=uke,uka,uken,uker day=dag,dagen,dager,døgn~ hour=time,timer,timen
      night=natt,natten,netter morning=morgen~,formiddag~ spring=vår,våren summer=sommer~ autumn=høst~ winter=vinter~ time=tid,tiden,gang,ganger next=neste,kommende
      first=først~ last=sist~,forrige,tidligere new=ny,nye,nytt big=stor,store,stort,større,størst~ small=liten,lille,lite,små,mindre
      many=mange,mye,mer,mest,flere,flest~ few=få,færr~,mindre hard=vanskelig~,tøff~,hard~ easy=lett,enkel~,enkle matter=sak,saken,saker,spørsmål~ table=bord,bordet
      important=viktig~ possible=mulig~ dangerous=farlig~,fare,trussel~,tru~ safe=sikker~,trygg~ strong=sterk~,styrk~ weak=svak~ free=fri,frie,fritt,frihet~
      full=full~,hel,hele,total~ responsible=ansvar~ plan=plan,planen,planer,planlegg~ law=lov,loven,lover,lovlig~ court=domstol~,dommer~,rett,retten police=politi~
      crime=kriminell~,forbryt~,lovbrudd~ school=skol~ hospital=sykehus~ doctor=lege,legen,leger,legene home=hjem~,hus,huset,bolig~ road=vei,veien,veier,gate,gaten
      power=makt,makten,strøm~,kraft~ oil=olje~ gas=gass~ food=mat,maten farm=bonde~,bønde~,gård~,landbruk~ fish=fisk~ forest=skog~,tre,trær~ animal=dyr,dyret,dyrene
      car=bil,bilen,biler,kjøretøy~ railway=tog,toget,togene,jernban~ plane=fly,flyet,flyene,flyplass~ bridge=bru,brua,bruen,bruer line=linj~,kabel~,kabl~,skjøt~
      repair=repar~ factory=fabrikk~ produce=produser~,produks~,tilvirk~ employ=ansatt~,ansett~ union=fagfor~,forbund~ customer=kund~ lead=led~ president=president~
      party=parti,partiet,partier election=valg~ ballot=stemme,stemte,velger~ support=støtt~ against=mot,motstand~ accept=aksepter~,godta~ refuse=nekt~,avvis~
      allow=tillat~,la,lar force=tving~,tvang~,tvung~ protect=beskytt~,forsvar~ attack=angrep~,angrip~ drone=drone~ missile=missil~,rakett~ nuclear=kjern~,atom~
      result=resultat~ because=fordi problem=problem~ mistake=feil,feilen,tabbe~ sorry=unnskyld~,lei,beklag~ thank=takk~ love=elsk~,kjærlig~ feel=føl~
      understand=forstå~,forsto~ remember=husk~ learn=lær~ show=vis~ give=gir,ga,gitt,gi take=tar,tok,tatt,overta,overtar make=gjør,gjort,gjorde,gjøre
      come=kommer,kom,kommet go=går,gikk,gått,dra,drar leave=forlat~,forlot return=vend~,tilbake bring=bringe,medfør~ keep=behold~,forbli~ use=bruk~ spend=bruk~
      try=forsøk~,prøv~ persuade=overtal~,overbevis~ involve=involver~,inn~,engasjer~ join=delta~ meet=møt~,treff~ win=vinn~,vant,vunnet,seier~
      lose=tap,tape~,taper,tapte,tapt fall=fall~,falt,synk~ rise=stig~,voks~ reduce=reduser~,kutt~,senk~ high=høy~ low=lav~ long=lang~,leng~ far=langt
      way=vei,veien,måte~ thing=ting,tingene,noe nothing=ingenting all=alle,alt,hver again=igjen now=nå yes=ja,jo different=annerledes,forskjell~,ulik~ together=sammen
      alone=alene community=samfunn~,fellesskap~ history=histori~ study=studi~,forsk~ report=rapport~ information=opplysning~,informasjon~ owner=eier~,eie~ bank=bank~
      economy=økonom~ tax=skatt~ trade=handel~ region=region~ border=grens~ emergency=kris~ quarry=steinbrudd~ breach=bryt~,brøt,brudd~ entitlement=rettighet~
      chance=sjans~,mulighet~`,
    stems: `
      cable=kabel* cable=kabl* factory=fabrikk* factory=produsent* plant_closure=nedlegg* plant_closure=legg{e,er,es}_ned plant_closure=steng* shipyard=verft*
      port=havn{,en,er,ene,a} port=kai{,en} repair=repara* repair=reparer* damage=skad{e,en,er,ene,et} anchor=anker{,et,e} insurance=forsikring* owner=eier{,en,e,ne}
      owner=eiere* investor=investor* investor=invester* price=pris{,et,er,ene} price=prisøk* cost=kostnad* cost=koste{r,t} sale=salg* sale=selge* sale=solgt* purchase=kjøp*
      job=jobb* job=ansatt* job=sysselsett* layoffs=oppsig* layoffs=nedbemann* profit=overskudd* loss=underskudd* loss=tap{et,ene} revenue=omsetning* revenue=inntekt*
      bankruptcy=konkurs* chief_executive=administrerende_direktør* chief_executive=konsernsjef* chairman=styreleder* board=styret board=styre{r,ne} board=styremedlem*
      spokesperson=talsperson* spokesperson=talsmann* spokesperson=talskvinne* shareholder=aksjonær* shareholder=aksjeeier* contract=kontrakt* order=ordre* order=bestilling*
      supplier=leverandør* customer=kunde{,r,ne} customer=forbruker* shop=butikk* shop=forretning* shop=dagligvare* restaurant=restaurant* restaurant=kafé* furniture=møbel*
      furniture=møbler* kitchen=kjøkken* festival=festival* sponsor=sponsor* ticket=billett* audience=publikum* audience=tilskuer* fish=fisk* fish=torsk* fish=laks* fish=sild*
      quota=kvote* shellfish=krabbe* shellfish=reke{,r,ne} shellfish=hummer* shellfish=østers* coast=kyst* island=øy{,a,en,er,ene} sea=hav{,et} sea=sjø{,en} sea=havbunn*
      municipality=kommune* mayor=ordfører* mayor=borgermester* town_hall=kommunestyre* town_hall=bystyre* compensation=erstatning* subsidy=tilskudd* subsidy=støtteordning*
      subsidy=subsid* fee=gebyr* fee=avgift* fine=bot{,en,a} fine=bøter* fine=bøtelagt* landslide=jordskred* landslide=jordras* landslide=ras{et} landslide=leirskred*
      landslide=snøskred* rescue=redning* rescue=redde{t,r} missing=savn{et,ede} missing=forsvunn* evacuation=evakuer* death=døde{,n,de,t} death=død{,e,stall,stallene}
      death=drept* death=omkom* injured=skadd{,e,et} injured=skadet* camping=camping* camping=campingvogn* valley=dal{en,føret} mountain=fjell* mud=leire* mud=gjørme*
      mine=gruve* mine=steinbrudd* weather=regn* weather=nedbør* governor=guvernør* governor=fylkesmann* governor=statsforvalter* ministry=departement* ministry=ministeri*
      death=dødstall* negotiation=forhandl* denial=avvis{er,te,t} denial=nekte{r,t} denial=dementer* denial=tilbakevis* confirmation=bekreft* rumour=rykte* rumour=spekul*
      ferry=ferge* ferry=ferje* lifeboat=redningsskøyt* lifeboat=livbåt* fleet=flåte{,n,r} tanker=tankskip* crew=mannskap* crew=besetning* passenger=passasjer* bus=buss*
      lorry=lastebil* lorry=trailer* motorcycle=motorsyk* bicycle=sykkel* bicycle=syklist* traffic=trafikk* traffic=bilkø* road=vei{,en,er,ene,arbeid*} road=gate{,n,r}
      bridge=bru{,a,en,er,ene} tunnel=tunnel* tunnel=tunnl* railway=jernbane* railway=spor{et,ene} airport=flyplass* airport=lufthavn* airport=flyvning* airport=flyselskap*
      airport=avgang{er,en} electricity=strøm{,men,kabel*,pris*,brudd*} electricity=kraft{marked*,selskap*,pris*} electricity=elektr* power_station=kraftverk*
      wind_power=vindkraft* wind_power=vindmølle* wind_power=turbin* solar=solcelle* solar=solenergi* heating=fjernvarme* heating=oppvarming* coal=kull{,et,kraft*}
      gas_pipeline=gassrør* gas_pipeline=gassledning* sewage=avløp* sewage=kloakk* water=drikkevann* water=vannledning* waste=søppel* waste=avfall* chemical=kjemi*
      chemical=giftig* mercury=kvikksølv* radiation=stråling* radiation=radioaktiv* leak=lekkasje* leak=lekk{et,er} internet_outage=bredbånd* internet_outage=fiber*
      internet_outage=nettbrudd* trawler=trål* divers=dykker* sabotage=sabotasje* cargo=gods* cargo=frakt* cargo=lasteskip* storage=lager{bygg*}
      military_exercise=militærøvelse* military_exercise=øvelse{,n,r} soldier=soldat* soldier=styrke{r,ne} prisoner=fange{,r,ne,n} frontline=frontlinj* frontline=fronten
      shelling=beskyt* fighter_jet=kampfly* fighter_jet=jagerfly* submarine=ubåt* submarine=undervannsbåt* airspace=luftrom* border=grensekontroll* border=grensevakt*
      border=grenseoverg* veto=veto* sanction=sanksjon* interview=intervju* press_conference=pressekonferanse* statement=uttalelse* statement=pressemeld*
      resignation=avgang{en,} resignation=trekker_seg resignation=gå{r,tt}_av appointment=utnevn* appointment=utpek* candidate=kandidat* campaign=kampanje* campaign=valgkamp*
      vote=velger* vote=valgdeltak* vote=stemmeseddel* poll=meningsmål* poll=måling{,en,er} poll=oppslutning* coalition=koalisjon* budget=budsjett* tax=skatt{,en,er,ene}
      tax=skatte* pension=pensjon* wage=lønn{,en,inger} wage=lønnsøk* strike=streik* union=fagforening* union=tillitsvalgt* mortgage=boliglån*
      interest_rate=rente{,n,r,kutt*,heving*} interest_rate=styringsrent* inflation=inflasjon* stock_market=aksje* stock_market=børs* bank=bank{en,er,ene} bank=storbank*
      loan=lån{,et,ene} loan=gjeld* fraud=bedrag* fraud=svindel* theft=tyveri* theft=stjålet* theft=stjele theft=innbrudd* theft=ran{,et,er*} murder=drap{,et,ene}
      murder=drapssak* shooting=skyting* shooting=skutt{,e} shooting=skudd* stabbing=knivstikk* stabbing=knivstukk* stabbing=knivangrep* suspect=mistenk* suspect=sikte{t,de}
      charge=tiltal* charge=siktet trial=rettssak* trial=tingrett* verdict=dømt* verdict=dom{men,fell*} verdict=frifinn* verdict=frikjen* appeal=anke{,t,r,n} appeal=ankesak*
      lawyer=advokat* prosecutor=påtale* prosecutor=statsadvokat* prosecutor=aktor{,en} prison=fengsel* police=politi* firefighter=brannvesen* firefighter=brannmann*
      firefighter=brannfolk* fire=brann{,en,er} fire=brent* explosion=eksplo* explosion=sprengn* explosion=detona* drowning=drukn* poisoning=forgift* smuggling=smugl*
      drug=narkotika* drug=kokain* kidnapping=kidnapp* kidnapping=bortfør* abuse=overgrep* abuse=misbruk* harassment=trakasser* racism=rasis* child=barn{,et,a}
      school=skole{,n,r,elev*} teacher=lærer* university=universitet* university=høgskole* exam=eksamen* exam=prøve{,n,r} study=studie{,n,r} study=forsker* study=forskning*
      sleep=søvn* sleep=sove{r} heart=hjerteinfarkt* heart=hjertesyk* cancer=kreft* cancer=svulst* hiv=hiv* hiv=aids* vaccine=vaksin* patient=pasient* hospital=sykehus*
      doctor=lege{,n,r,ne} nurse=sykepleie* elderly_care=eldreomsorg* elderly_care=sykehjem* suicide=selvmord* mental_health=psykisk* mental_health=depres*
      mental_health=posttraumatisk* mental_health=ptsd birth=født* birth=fødsel* birth=gravid* wedding=bryllup* wedding=gift{et_seg} divorce=skilsmisse* funeral=begravelse*
      funeral=begravd* decoration=medalje* decoration=utmerkels* anniversary=jubile* anniversary=årsdag* royal=kongehus* royal=kongefamilie* royal=kronprins* church=kirke*
      church=biskop* church=prest{,en,er} refugee=flyktning* refugee=asyl* migration=migrant* migration=innvandr* tent_camp=teltleir* tent_camp=leir{en,er} protest=protest*
      demonstration=demonstr* demonstration=massemøt* demonstration=folkemøt* referendum=folkeavstem* treaty=traktat* court=domstol* court=høyesterett* lawsuit=søksmål*
      lawsuit=saksøk* impeachment=riksrett* court_nominee=dommerkandidat* senator=senator* congress=kongress* white_house=det_hvite_hus letter=brev{,et,ene} leak=lekket
      leak=lekkede hacker=hack* hacker=cyber* privacy=personvern* privacy=personopplys* social_media=sosiale_medier social_media=instagram* social_media=facebook*
      social_media=twitter* social_media=tiktok* text_message=sms{,en,er} text_message=tekstmeld* artificial_intelligence=kunstig_intell* artificial_intelligence=ki
      artificial_intelligence=chatbot* internet=nettsted* internet=desentraliser* app=app{,en,er,ene} mobile_phone=mobiltelef* mobile_phone=smarttelef* satellite=satellitt*
      spacecraft=romfart* spacecraft=romstasjon* spacecraft=astronaut* film=film{,en,er,ene} film=filmregiss* actor=skuespill* comedy=komed* comedy=komiker*
      television=tv-serie* television=tv-program* television=fjernsyn* radio=radio* music=musikk* music=album{,et} music=rapper* music=sanger{,en,inne*} song=låt{,en,er,ene}
      song=sang{,en,er} concert=konsert* exhibition=utstilling* exhibition=galleri* painting=maleri* painting=kunstner* book=roman{,en,er} book=forfatter* book=memoar*
      fashion=mote{,n,hus*} fashion=designer* museum=muse{um,et,er} archaeology=arkeolog* archaeology=utgravn* football=fotball* match=kamp{en,er}_mot match=fotballkamp*
      goal=mål{et,scorer*,vakt*} goal=utlign* coach=trener* coach=landslagssjef* striker=spiss{,en} striker=midtbane* striker=forsvarsspill* league=ligaen league=eliteserie*
      league=serierund* cup=cup{,en} cup=pokal* championship=mesterskap* championship=vm championship=em golf=golf* golf=ryder_cup* tennis=tennis* rugby=rugby*
      ice_hockey=ishockey* ice_hockey=hockey* basketball=basketball* baseball=baseball* handball=håndball* motor_racing=formel_1 motor_racing=grand_prix
      skiing=ski{løp*,skyt*,skytter*} athletics=friidrett* athletics=maraton* swimming=svømme* swimming=stup{er,ere,ing} boxing=boksing* boxing=bokser* doping=doping*
      doping=dopet* olympic=olympi* olympic=ol{,-*} transfer=overgang{en}_til transfer=signering* tournament=turnering* victory=seier* victory=vant defeat=tapte defeat=tap_mot
      defeat=nederlag* injury_time=tilleggst* injury_time=skadefrav* earthquake=jordskjelv* earthquake=skjelv{,et} earthquake=etterskjelv* tsunami=tsunami* volcano=vulkan*
      volcano=utbrudd* volcano=lava{en,} flood=flom{,men,mer} flood=oversvøm* storm=storm{,en,er} storm=uvær* hurricane=orkan* hurricane=tyfon* hurricane=syklon*
      heat=hetebølge* heat=varmebølge* drought=tørke{,n} weather=snø* climate=klima* climate=utslipp* bird=fugl* wolf=ulv{,en,er,ene} bear=bjørn* shark=hai{,en,er,ene,angrep*}
      whale=hval{,en,er} dog=hund{,en,er,ene} horse=hest{,en,er,ene} livestock=storfe* livestock=ku{a,er} livestock=gris{,er} livestock=husdyr* algae=alge*
      bird_flu=fugleinfluens* pollution=foruren* forest=skog{,en,er,brann*} park=nasjonalpark* agriculture=bonde* agriculture=bønder* agriculture=landbruk* grain=korn{,et}
      grain=hvete* grain=avling* milk=melk* milk=meieri* alcohol=alkohol* alcohol=beruset* alcohol=promille* house=bolig* house=leilighet* house=leietaker*
      property_tax=dokumentavg* property_tax=eiendomssk* property_tax=stempelavg* construction=bygg{e,es,ing,eprosjekt*,eplass*} hotel=hotell* tourism=turis*
      sailing=seil{er,ere,ing,båt*} sailing=båtplass* lottery=lotteri* lottery=lotto* gambling=gambling* gambling=kasino* gambling=spillselskap* atm=minibank*
      data_breach=datainnbrudd* data_breach=datalekk* spy=spion* nuclear_weapon=atomvåpen* nuclear_weapon=kjernevåpen* nuclear_power=kjernekraft* nuclear_power=atomkraft*
      nuclear_power=reaktor* missile=missil* missile=rakett* drone=drone* ceasefire=våpenhvile* hostage=gissel* hostage=gisler* genocide=folkemord* genocide=massak*
      tariff=handelskrig* tariff=toll{en,satser} tariff=straffetoll* brexit=brexit* eu_membership=eu-medlem* summit=toppmøt* embassy=ambassad* visa=visum*
      visa=pass{et,kontroll*} language=språk* religion=islam* religion=muslim* religion=moské* gender=transperson* gender=kjønn* gender=sexis* gender=femin* anger=sinne{t}
      anger=raseri* anger=sint{e} apology=unnskyld* apology=beklage{t,r} correction=rettelse* correction=korriger* correction=rette{t,r} scandal=skandal* corruption=korrup*
      corruption=bestikk* whistleblower=varsler{,en,e,ne} donation=donasjon* donation=doner* donation=gi_bort donation=veldedig* poverty=fattig* poverty=hjemløs* toy=leketøy*`,
  },

  examples: [
    "[cue I] [source en måling fra Velgerkompasset] [content får partiet 4,1 prosent].",
    "I en undersøkelse lette forskerne etter spor av kull.",
    // passives, impersonal verbs, the agent beside the verb only
    "[content Fabrikkeieren] [cue sies] [content å ha solgt skogen].",
    "[content Broen] [cue ventes] [content å åpne til våren].",
    "[content Hun] [cue beskrives] av [source naboene] [content som en rolig leietaker].",
    "Det [cue meldes om] [content vann i flere kjellere].",
    "«[content Elevene betaler prisen]», [cue heter det] i [source rapporten].",
    "# [source Ordføreren] [cue advarer] – «[content Dette går ut over barna våre]»",
    // clauses around the cue, behind it, before it
    "«[content Vi er ikke ferdige her ennå]», [cue sa] [source Lise Brandal] da hun forlot møtet.",
    "– [content Nå må staten ta ansvar], [cue sa] [source Brandal] mens hun pakket sammen papirene.",
    "Da hun kom hjem fra turneen [cue skrev] [source hun]: «[content Nå bygger vi opp igjen hele bygda]».",
    "[source Ordføreren] [cue sier] at [content skolen består], men vil ellers ikke svare.",
    "[source Kilder avisen har snakket med], [cue sier] at [content avtalen er klar].",
    "[content Flere skoler kan bli stengt], [cue viser] [source en kartlegging] Nordposten har gjort.",
    "[source Mannen som bor i nabohuset], [cue sier] at [content alt var stille].",
    "[source Direktøren] [cue avviser] [content påstandene] overfor nyhetsbyrået Fjordnytt.",
    "[source Brandal] [cue sa] [content hun «følte seg beæret over å få synge for så mange»].",
    "[source Brandal] [cue kaller] [content vedtaket «både dumt og dyrt og helt uten mening»].",
    // nouns
    "[source Brandals] [cue kritikk av] [content kommunen] fikk mange til å våkne.",
    "[source Ordføreren] [cue avviste påstander om] at [content veien var stengt].",
    "Frykten for at isen skulle gå var stor.",
    "Kravet om at butikken måtte stenge ble lagt bort.",
    "Nyheten har økt uroen i bygda.",
    // titles that hold a cue, courses that tell, topics before a colon
    "Hun skrev boken «Alt du ikke sa til meg den sommeren».",
    "Sangen «Jeg sier det» ble en landeplage.",
    "Filmen «Hun sa nei» vises i kveld.",
    "Avisen har ikke bekreftet opplysningene.",
    "# Brannen på Furuset: Naboer evakuert i natt",
    "– [content Det blir dyrt for kommunen], [cue sier] [source ordfører Marit Solheim].",
    "– [content Vi har aldri sett noe lignende], [cue forteller] [source Ola Brekke] til Nordkysten Avis.",
    "– [content Ingen skal miste jobben], [cue understreker] [source næringsminister Tor Hagen (53)].",
    "– [content Dette er ikke noe nytt], [cue svarer] [source hun].",
    "«[content Alt er under full kontroll her nå]», [cue skriver] [source generalen] på Telegram.",
    "«[content Jeg angrer ingenting]», [cue sa] [source tiltalte] da han forlot rettssalen.",
    "[source Utenriksminister Anna Berg] [cue sier]: «[content Vi forlater ikke våre venner]».",
    "[source Statsministeren] [cue svarte] slik: «[content Det får velgerne avgjøre]».",
    "[source Finansminister Kari Lund] [cue forklarer]:\n– [content Vi tåler en støyt].",
    "– [content Vi er lei av å vente], [cue sier] [source bonden Per Moen]. – [content Nå må noe skje].",
    "– [content Det var helt stille], [cue slår] [source naboen] [cue fast].",
    "– [content Vi har god tid], [cue legger] [source han] [cue til].",
    "– [content Det må være lov å snu], [cue påpeker] [source Siv Haugland, leder i utvalget].",
    "– [content Dette er et historisk vedtak], [cue tvitret] [source presidenten].",
    "[source Politiet] [cue opplyser] at [content mannen er pågrepet].",
    "[source Forsvarsdepartementet] [cue melder] at [content et fly er savnet over Barentshavet].",
    "[source Selskapet] [cue har bekreftet] at [content gruven stenges til våren].",
    "[source Kommunedirektøren] [cue innrømmer] at [content budsjettet sprekker].",
    "[source Talspersonen] [cue kunne opplyse] at [content veien åpnes igjen].",
    "[source Ministeren] [cue mener] [content forslaget er uklokt].",
    "[source Flere forskere] [cue tror] [content isen smelter raskere enn før].",
    "[source Hun] [cue håper] [content saken blir løst før jul].",
    "[source Eieren] [cue hevder] [content båten var i orden].",
    "[source De ansatte] [cue frykter] at [content fabrikken legges ned].",
    "[source Banken] [cue venter] at [content renten blir satt ned].",
    "[source Regjeringen] [cue lover] [content å senke avgiftene].",
    "[source Presidenten] [cue truer med] [content å stanse all handel].",
    "[source Partiet] [cue krever] at [content vedtaket blir omgjort].",
    "[source Fagforbundet] [cue krever] [content full gransking av brannen].",
    "[source Hun] [cue ber] [content innbyggerne om å koke drikkevannet].",
    "[source Generalsekretæren] [cue oppfordrer] [content partene til å legge ned våpnene].",
    "[source Opposisjonen] [cue anklager] [content regjeringen for å ha skjult tallene].",
    "[source Rederiet] [cue avviser] at [content skipet var lastet med våpen].",
    "[source Mannen] [cue nekter for] at [content han var i huset].",
    "[source Advokaten] [cue bestrider] [content påstandene fra aktor].",
    "[source Helsemyndighetene] [cue advarer mot] [content nye utbrudd].",
    "[source Direktøren] [cue varsler] [content store kutt i hele konsernet].",
    "[source Kommunen] [cue planlegger] [content å bygge en ny skole].",
    "[source Biskopen] [cue fordømmer] [content angrepet på moskeen].",
    "[source Treneren] [cue roser] [content innsatsen til de yngste spillerne].",
    "[source Kritikeren] [cue beskriver] [content filmen som et mesterverk].",
    "[source Politiet] [cue spør] [content om noen har sett bilen].",
    "[source Hun] [cue lurer på] [content hvorfor ingen grep inn].",
    "[source Økonomene] [cue anslår] at [content veksten stanser opp].",
    "[source Avisen] [cue måtte korrigere] [content overskriften].",
    "[source Kirken] [cue har besluttet] [content å selge prestegården].",
    "[source Utvalget] [cue foreslår] [content å flytte direktoratet].",
    "[source Han] [cue fortalte] kona at [content båten hadde sunket].",
    "[source En fersk rapport] [cue viser] at [content elvene blir renere].",
    "[content Broen er stengt for all trafikk], [cue melder] [source Statens vegvesen].",
    "[content Mannen skal fremstilles for tingretten], [cue opplyser] [source politiadvokat Grete Nilsen] til Fjordposten.",
    "[content Prisene har steget kraftig], [cue viser] [source nye tall fra statistikkbyrået].",
    "[cue Ifølge] [source politiet] [content var mannen alene i bilen].",
    "[cue Ifølge] [source meteorologene] [content blir det kaldere utover natten].",
    "[content Ingen ble skadet i brannen], [cue ifølge] [source brannvesenet].",
    "[content Skipet gikk på grunn i tett tåke], [cue i henhold til] [source havarirapporten].",
    "[source Ministeren] [cue kom med løfte om] [content å bevare sykehuset].",
    "[source Partilederen] [cue gir uttrykk for] [content bekymring].",
    "[source Etterforskerne] [cue har mistanke om] at [content brannen var påsatt].",
    "[source Ledelsen] [cue har planer om] [content å flytte produksjonen].",
    "[content Regjeringen går av]. Det [cue melder] [source nyhetsbyrået Nordtelegram].",
    "[content Fabrikken skal rives]. Det [cue skriver] [source Fjordposten].",
    "[content Toppmøtet er avlyst]. Det [cue bekrefter] [source utenriksminister Anna Berg] overfor pressen.",
    "[content Mannen] [cue skal ha] [content flyktet over grensen].",
    "[content Generalen er] [cue angivelig] [content satt i husarrest].",
    "[content Paret har] [cue visstnok] [content flyttet til utlandet].",
    "# [source Hagen]: – [content Vi har ikke gitt opp]",
    "# [source Presidenten]: [content Krigen er snart over]",
    "– [content Dette er en skandale]",
    "[content Han] [cue sies] [content å være landets rikeste mann].",
    "Det [cue hevdes] at [content gullet ligger på havets bunn].",
    "Det [cue fryktes] at [content flere er fanget i ruinene].",
    "[source Politiet] [cue opplyser] at [content [source2 flere vitner] [cue2 sier] [content2 de hørte skrik fra båten]].",
    "[source Avisen] [cue skriver] at [content [source2 departementet] [cue2 har avslått] [content2 å utlevere brevene]].",
    "[cue Ifølge] [source Fjordposten] [content [cue2 mener] [source2 eksperter] at [content2 broen er farlig]].",
    "[source Ministeren] [cue sa] at [content hun «aldri har sett maken»].",
    "[source Eieren] [cue kaller] [content dommen en skam].",
    "– [content Jeg gjorde en feil], [cue innrømmer] [source eiendomsmegler Jan Moe].",
    "– [content Det stemmer ikke], [cue hevder] [source hun] overfor Kystradioen.",
    "– [content Vi er glade og lettet], [cue skriver] [source familien] i en pressemelding.",
    "– [content Naboene må få vite sannheten], [cue sa] [source Brekke] etter møtet.",
    "– [content Alt gikk så fort], [cue mumler] [source gutten].",
    "– [content Nå holder det], [cue tordner] [source fagforeningsleder Eli Strand].",
    "– [content Takk for tilliten], [cue smiler] [source den nyvalgte ordføreren].",
    "– [content Er dette rettferdig?] [cue spør] [source studenten Amir Nasser].",
    "[source Rederiet] [cue kunngjorde] at [content ruten legges ned].",
    "I går [cue opplyste] [source politiet] at [content jenta er funnet].",
    "[source Partiet] [cue går inn for] [content å bygge ut havnen].",
    "[source Utvalget] [cue tar til orde for] [content strengere regler].",
    "[source Styrelederen] [cue er klar på] at [content ingen skal sies opp].",
    "[source Forskeren] [cue er bekymret for] at [content arten dør ut].",
    "[source Byrådet] [cue sier nei til] [content planen].",
    "[source Kommunen] [cue peker på] [content manglende vedlikehold].",
    "[source Tilsynet] [cue konkluderer med] at [content reglene ble brutt].",
    "[source Domstolen] [cue slår fast] at [content avtalen er ugyldig].",
    "[source Hun] [cue la til] at [content saken er anket].",
    "[source Tyrkias president] [cue har tidligere truet med] [content å stenge grensen].",
    "[source Legen] [cue fraråder] [content å bade i elven].",
    "[source Banksjefen] [cue spår] [content roligere tider].",
    "[source Kystvakten] [cue fikk melding om] at [content båten tok inn vann].",
    "[source Selskapet] [cue ga beskjed om] at [content fergen var innstilt].",
    "[source Rektoren] [cue takket] [content elevene for innsatsen].",
    "[content Bonden er siktet for dyremishandling], [cue får] [source Kystradioen] [cue opplyst].",
    "Natten lover godt for nordlysjegere.",
    "Loven gjelder også på sjøen.",
    "Avgjørelsen falt tidlig om morgenen.",
    "Kritikken haglet etter premieren.",
    "Hun leste romanen «Det blir dyrt» i ferien.",
    "Beskjeden kom fra Stockholm.",
    "Den såkalte «julestormen» rammet hele kysten.",
    "Bandet spilte «Vi sier farvel» for fulle hus.",
    "Været lover godt for helgen.",
    "Nye lover og regler trådte i kraft.",
    "Planen var stor og vakker.",
    "Han svarte ikke på telefonen.",
    "Klokken viste midnatt da toget kom.",
    "De fortsatte over fjellet.",
    "Boken er skrevet for barn.",
    "Røde roser og hvite liljer sto i vasen.",
    "Prisene på fisk steg raskt.",
    "Hylla falt ned fra veggen.",
    "Hun ba bordbønn og gikk til sengs.",
    "Skuta meldte seg for havnesjefen.",
    "Regnet truet hele dagen.",
    "Vi følger saken tett.",
    "Elven skal renses.",
  ],

  silence: `
    Tåken lå tett over fjorden da båten gled ut. Fiskerne dro garnene og snakket lite. Solen sto lavt, og skyggene ble lange over jordene. Det luktet av tjære og nyklipt gress.
    Barna bygde en hytte av greiner bak skolen. Katten sov i vinduskarmen hele formiddagen. Elven flommet over sine bredder og tok med seg en gammel bru.
    Snøen smeltet sakte i skyggen av fjellet. Været lover godt for fotturen. Vinden løyet mot kvelden. Skyene drev inn fra havet, og lyset ble grått. Høsten kom tidlig til dalen.
    Bladene lå i gule hauger langs fortauet.
    Bakeren setter deigen om kvelden og baker før folk våkner. Kok potetene møre og hell av vannet. Rør smøret hvitt med sukker og tilsett eggene. La kaken hvile under et håndkle.
    Suppen serveres varm med godt brød. Retten smaker best med nyplukkede kantareller. Kjøttet skal steke på svak varme til det faller fra beinet.
    Vask salaten grundig og tørk den med et klede. Kaffen var svart og sterk. Vinen kommer fra små gårder i Toscana.
    Laget spilte bedre etter pausen. Keeperen slo ballen ut til hjørnespark. Publikum sang hele kampen. Treneren ropte ikke. Skiløperne fikk vanskelige forhold i bakkene.
    Løypa går gjennom tett skog og over åpne myrer. Hun vant sprinten etter en hard avslutning. Banen var tung av regn. Dommeren blåste av kampen i ekstraomgangene.
    Veteranen la opp uten store ord. Bortelaget tok føringen tidlig. Spillerne varmet opp foran tomme tribuner. Klubben har lange tradisjoner i byen.
    Slottet ble bygd av en rik kjøpmann. Murene rundt byen ble revet da jernbanen kom. Kongen red inn gjennom porten med hele sitt følge. Handelen med tørrfisk gjorde byen rik.
    Presten førte kirkebøkene med vakker skrift. Brannen la hele kvartalet i aske. Mange hus sto tomme etter pesten. Vikingene seilte vestover i åpne skip.
    Runesteinen står fortsatt på tunet. Klosteret lå øde i lang tid. Soldatene marsjerte gjennom snøen. Traktaten ble undertegnet i et telt ved elven.
    Arkeologene fant perler og spenner i graven. Festningen vokter innløpet til havnen.
    Byen våkner langsomt. Trikken skrangler nedover gaten. På torget selger bøndene epler og honning. Kafeen har fått nye stoler. Parken er full av folk når sola skinner.
    Bussene går sjelden om natten. En gammel mann mater duene ved fontenen. Butikkene stenger tidlig i ferien. Bydelen har forandret seg mye. Naboene deler en liten hage bak huset.
    Rådhuset ligger ved vannet. Kirken ble pusset opp innvendig. Fortauene ble strødd med sand. Gatelyktene tentes idet mørket falt på.
    Trappene opp til festningen er bratte og glatte.
    Bandet spilte «Vi sier farvel» som ekstranummer. Romanen «Ingen tror på Ester» foregår i en kystby. Filmen «Hun sa nei» går på kino.
    Utstillingen «Svar fra havet» åpner i museet. Maleriet «Ropet» henger i den største salen. Skuespillet har fått musikk av en ung komponist.
    Diktsamlingen er trykt på tykt papir. Orkesteret stemte instrumentene. Teateret har premiere på et nytt stykke. Forfatteren bor på en øy uten vei.
    Fotografen arbeider mest i svart og hvitt. Skulpturen er hugget i larvikitt. Danserne beveget seg som ett pust over scenen. Kunstneren maler store lerreter i sterke farger.
    Serien ble spilt inn i Lofoten. Koret øver i kjelleren under kirken.
    Ulven streifer over store områder. Reinen trekker mot kysten om våren. Svalene bygger reir under taket. Laksen går opp i elven når vannet stiger.
    Bjørka spretter, og hvitveisen lyser i skogbunnen. Blåbærene er modne. Ørnen kretset over fjorden. Humla surrer i kløveren. Revehiet lå godt skjult mellom røttene.
    Fjellrypa skifter drakt med årstidene. Mosen vokser over gamle steinmurer. Isbreen skinner blått i kløften. Torsken gyter i kalde strømmer. Bekken renner under isen.
    Elgen krysset veien og forsvant i krattet. Rognebærene lyser røde mot den første snøen.
    Nye lover og regler trådte i kraft. Roser og liljer sto i store vaser. Prisene på tomter stiger. Kritikken var kort. Sukkeret løser seg opp i varmt vann. Hyllene var tomme.
    Nøkkelen passer ikke i låsen. Planen henger på veggen i gangen. Loven er gammel. Skriveren sto i et hjørne av kontoret. Klagen ble lagt i en skuff. Taleren gikk ned fra podiet.
    Håpet levde videre. Frykten slapp taket. Varselet hang på oppslagstavlen. Rykter har lange bein. Spørsmålet ble stående åpent. Svaret lå i konvolutten. Ordet er gammelt.
    Budet kom på døra med en pakke. Meldingen ble slettet. Løftet ble glemt. Brevet lå uåpnet på bordet. Trusselen var borte. Mål og mening går hånd i hånd.
    Kravet til hastighet er strengt. Ønsket gikk i oppfyllelse.
    Han svarte ikke på telefonen. De fortsatte over fjellet før mørket kom. Klokken viste midnatt. Hun hilste og gikk videre. Døren åpnet seg, og lyset falt ut på trappen.
    Moren bar vedkurven inn. Han satt lenge ved vinduet og så på regnet. Broren hennes spilte fiolin i naborommet. Gutten løp gjennom gresset med dragen etter seg.
    Jenta tegnet en hest med blå man. De gamle danset i stuen. Bestefar reparerte klokker på loftet. Hunden la seg foran ovnen. Søsteren flettet håret foran speilet.
    Toget rullet langsomt ut fra stasjonen. Bilen ville ikke starte i kulden. Motoren gikk ujevnt. Ferja lå fast i isen. Veien slynger seg oppover lia. Flyet landet i tett tåke.
    Broen henger i tykke kabler over sundet.
    Forskerne tok prøver av isen. Legen skrev ut en resept. Elevene leste høyt for hverandre. Læreren delte ut bøkene. Studentene fylte salen. Arbeiderne la nye rør under gaten.
    Snekkeren høvlet bordene glatte. Ministeren åpnet den nye broen. Politiet sperret av gaten. Statsministeren reiste hjem med tog. Presidenten plantet et tre i hagen.
    Brannvesenet rykket ut til skogen. Kommunen ryddet parken etter stormen. Partiet holdt landsmøte i en idrettshall. Utvalget møttes bak lukkede dører.
    Regjeringen flyttet inn i nye lokaler. Banken pusset opp filialen. Fabrikken lager spiker og skruer. Skipet ligger til kai. Konsernet eier hoteller langs kysten.
    Børsen steg litt før den falt tilbake. Oljen ble dyrere. Avlingene var gode. Kongeparet vinket fra balkongen. Delegasjonen ble tatt imot med blomster.
    Avisen ligger på kjøkkenbordet. Radioen sto på i bakgrunnen. Nyhetene gikk over skjermen uten lyd.`,
};

export default pack;
