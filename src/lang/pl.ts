/**
 * Polish. Inflection is spelled in braces (see Words), and the paradigms that recur stand first, each named after the ending
 * that it begins with: rzeczni${k} is rzecznik, rzecznika, rzecznikowi … Verbs stand in aspect pairs.
 * Speech verbs have past (three genders, virile and not, first person), present or future, and the conditional.
 */
import type { Pack } from "./pack.ts";

// Verbs: past with conditional; with "Am", "Ę", "Ię" or -ow-, -yw-, -iw- the present (future) too.
const ał = "{ał,ała,ało,ali,ały,ałem,ałam,aliśmy,ałby,ałaby,ałoby,aliby,ałyby}";
const ał_eli = "{ał,ała,ało,eli,ały,ałem,ałam,eliśmy,ałby,ałaby,ałoby,eliby,ałyby}";
const ił = "{ił,iła,iło,ili,iły,iłem,iłam,iliśmy,iłby,iłaby,iłoby,iliby,iłyby}";
const ył = "{ył,yła,yło,yli,yły,yłem,yłam,yliśmy,yłby,yłaby,yłoby,yliby,yłyby}";
const ałAm = "{ał,ała,ało,ali,ały,ałem,ałam,aliśmy,ałby,ałaby,ałoby,aliby,ałyby,am,a,amy,ają}";
const iłĘ = "{ił,iła,iło,ili,iły,iłem,iłam,iliśmy,iłby,iłaby,iłoby,iliby,iłyby,ę,i,imy,ą}";
const iłIę = "{ił,iła,iło,ili,iły,iłem,iłam,iliśmy,iłby,iłaby,iłoby,iliby,iłyby,ię,i,imy,ią}";
const yłĘ = "{ył,yła,yło,yli,yły,yłem,yłam,yliśmy,yłby,yłaby,yłoby,yliby,yłyby,ę,y,ymy,ą}";
const ował = "{ował,owała,owało,owali,owały,owałem,owałam,owaliśmy,owałby,owałaby,owaliby,owałyby,uję,uje,ujemy,ują}";
const ywał = "{ywał,ywała,ywało,ywali,ywały,ywałem,ywałam,ywaliśmy,ywałby,ywałaby,ywaliby,ywałyby,uję,uje,ujemy,ują}";
const iwał = "{iwał,iwała,iwało,iwali,iwały,iwałem,iwałam,iwaliśmy,iwałby,iwałaby,iwaliby,iwałyby,uję,uje,ujemy,ują}";
const nął = "{nął,nęła,nęło,nęli,nęły,nąłem,nęłam,nęliśmy,nąłby,nęłaby,nę,nie,niemy,ną}";
const ął = "{ął,ęła,ęło,ęli,ęły,ąłem,ęłam,ęliśmy,ąłby,ęłaby}";
const gł = "{gł,gła,gło,gli,gły,głem,głam,gliśmy,głby,głaby}";
const kł = "{kł,kła,kło,kli,kły,kłem,kłam,kliśmy,kłby,kłaby}";
const aję = "{aję,aje,ajemy,ają}";
const ę_e = "{ę,e,emy,ą}";
const ę_e1 = "{ę,ie,iemy,ą}";
const ę_y = "{ę,y,ymy,ą}";
// Passive participles in the nominative; the present participle; adjectives in all cases.
const any = "{any,ana,ane,ani}";
const ony = "{ony,ona,one,eni}";
const y4 = "{y,a,e,i}";
const ąc = "{,y,a,e,ych,ego,ej,ym,ą}";
const y = "{y,a,e,i,ego,ej,emu,ą,ym,ych,ymi}";
// Nouns of men: rzecznik, polityk, naukowiec, mieszkaniec, senator, premier, lekarz, nauczyciel, badacz, ekonomista, ekspert, kapitan, kierowca, sędzia-like adjectives (śledczy).
const k = "{k,ka,kowi,kiem,ku,cy,ków,kom,kami,kach}";
const iec = "{iec,ca,cowi,cem,cu,cy,ców,com,cami,cach}";
const niec = "{niec,ńca,ńcowi,ńcem,ńcu,ńcy,ńców,ńcom,ńcami,ńcach}";
const r = "{r,ra,rowi,rem,rze,rzy,rowie,rów,rom,rami,rach}";
const rz = "{rz,rza,rzowi,rzem,rzu,rze,rzy,rzom,rzami,rzach}";
const l = "{l,la,lowi,lem,lu,le,li,lom,lami,lach}";
const cz = "{cz,cza,czowi,czem,czu,cze,czy,czom,czami,czach}";
const ista = "{ista,isty,iście,istę,istą,iści,istów,istom,istami,istach}";
const t = "{t,ta,towi,tem,cie,ci,tów,tom,tami,tach}";
const n = "{n,na,nowi,nem,nie,ni,nowie,nów,nom,nami,nach}";
const ca = "{ca,cy,cę,cą,co,ców,com,cami,cach}";
const czy = "{y,ego,emu,ym,ych,ymi}";
const any_m = "{y,ego,emu,ym,i,ych,ymi}";
// Nouns of women and things: kobieta, rzeczniczka, informacja, partia, szkoła; oświadczenie, zdjęcie; wypowiedź, wiadomość; ministerstwo; raport, sąd, wniosek, plan.
const ka = "{ka,ki,ce,kę,ką,ek,kom,kami,kach}";
const ga = "{ga,gi,dze,gę,gą,g,gom,gami,gach}";
const ja = "{ja,ji,ję,ją,je,jom,jami,jach}";
const a = "{a,y,ie,ę,ą,,om,ami,ach}";
const ta = "{ta,ty,cie,tę,tą,t,tom,tami,tach}";
const ra = "{ra,ry,rze,rę,rą,r,rom,rami,rach}";
const nie = "{nie,nia,niu,niem,ń,niom,niami,niach}";
const cie = "{cie,cia,ciu,ciem,ć,ciom,ciami,ciach}";
const ść = "{ść,ści,ścią,ściom,ściami,ściach}";
const dź = "{dź,dzi,dzią,dziom,dziami,dziach}";
const two = "{two,twa,twu,twem,twie,tw,twom,twami,twach}";
const t_i = "{t,tu,towi,tem,cie,ty,tów,tom,tami,tach}";
const d_i = "{d,du,dowi,dem,dzie,dy,dów,dom,dami,dach}";
const k_i = "{k,ku,ka,kowi,kiem,ki,ków,kom,kami,kach}";
// Verbs that make a noun a cue: to express, to make or issue, to have, to level, to get or give, to take.
const express = `wyra{ził,ziła,ziło,zili,ziły,ziłem,ziłam,ziliśmy,zi,żą,ża,żał,żała,żali,żały,żają,żamy,żam,żając,żono,żano,zić,żać} da{ł,ła,li,ły,ją,je}_wyraz podziel{a,ają,amy,am,ał,ała,ali,ały,ając}
  odrzuc{ił,iła,ili,a,ają} przedstaw{ił,iła,iło,ili,iły,ia,iają,iono}`;
const make = `złoży{ł,ła,ło,li,ły,łem,łam,ć} złożono skład{a,ają,ał,ała,ali,ały,ać,ając} wyda{ł,ła,ło,li,ły,je,ją,no,wać} wydaw{ał,ała,ali} wystosowa{ł,ła,ło,li,ły,no,ć} przedstaw{ił,iła,iło,ili,iły,ia,iają,iono}
  opublikowa{ł,ła,ło,li,ły,no} publikuj{e,ą} wygłos{ił,iła,ili} zgłos{ił,iła,ili,iły} sformułowa{ł,ła,li,ły,no} ponowi{ł,ła,li,ły} zamieści{ł,ła,ło,li,ły} skierowa{ł,ła,ło,li,ły,no} kieruj{e,ą} rozesła{ł,ła,ło,li,ły}`;
const have = `m{a,am,amy,ają,iał,iała,iało,ieli,iały} żywi{,ą,ł,ła,li} jest są był{,a,o,y} istniej{e,ą} istnia{ł,ła,ło,ły} pojawi{a,ają,ł,ła,ło,ły} padł{,a,o,y} powtarza{,ł,ła,li,ją}
  panuj{e,ą} krąż{y,ą,yły} podtrzym{ał,ała,ali,uje,ują} zachow{ał,ała,uje} nie_kry{je,ją,ł,ła,li} tkwi`;
const level = `stawia{,ją,ł,ła,li} postawi{ł,ła,ło,li,ły,ono} wysu{nął,nęła,nęli,nęły,wa,wają,nięto} podn{iósł,iosła,ieśli,iosły,osi,oszą,osił} wni{ósł,osła,eśli} usłysza{ł,ła,li,ły} formułuj{e,ą} rzuc{ił,iła,ili,a,ają}
  odpiera{,ją,ł,ła,li} odpar{ł,ła,li,ły} odrzuc{ił,iła,iło,ili,iły,a,ają} skierowa{ł,ła,ło,li,ły,no} kieruj{e,ą} przedstaw{ił,iła,ili,ia,iają,iono} zada{ł,ła,ło,li,ły,je,ją,no}`;
const get = `uzyska{ł,ła,ło,li,ły,liśmy,no} otrzyma{ł,ła,ło,li,ły,liśmy,no} dosta{ł,ła,ło,li,ły,liśmy} przekaza{ł,ła,ło,li,ły,no} przekazuj{e,ą} poda{ł,ła,ło,li,ły,je,ją,no,wał,wała,wali} udzieli{ł,ła,ło,li,ły}
  dotar{ł,ła,ło,li,ły} docier{a,ają,ały,ała} napływa{,ją,ły,ła} napłyn{ął,ęła,ęły} ujawni{ł,ła,ło,li,ły} opublikowa{ł,ła,ło,li,ły,no} publikuj{e,ą} rozpowszechnia{,ją,ł,ła,li} pojawi{a,ają,ł,ła,ło,ły} potwierdz{ił,iła,iło,ili,iły,a,ają}`;
const take = `podj{ął,ęła,ęło,ęli,ęły,ąć,ęto} podejmuj{e,ą} zapad{ła,ło,ły,a,ają} da{ł,ła,ło,li,ły,je,ją,no,ć} składa{,ją,ł,ła,li} złoży{ł,ła,ło,li,ły} zapowiedzi{ał,ała,ało,eli,ały} ogłos{ił,iła,iło,ili,iły} ogłoszono m{a,am,amy,ają,iał,iała,ieli,iały}
  zmieni{ł,ła,li} przyj{ął,ęła,ęło,ęli} przedstaw{ił,iła,iło,ili,iły,ia,iają}`;

const pack: Pack = {
  code: "pl",
  name: "polski",
  letters: "aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż",
  quotes: ["„ ”", "„ “", "„ \"", "\" \"", "“ ”", "” ”", "» «", "« »", "‚ ’", "‘ ’", "' '"],
  dashTurns: true,
  unmarkedTurns: true,
  abbreviations: `m.in. np. tzw. tzn. tj. ok. prof. dr. hab. inż. mgr. lek. mec. gen. płk. ppłk. mjr. kpt. por. ppor. sierż. kpr. adm. kmdr. św. bp. abp. kard. ks. o.
      s. ul. al. pl. os. nr. godz. min. sek. r. rr. w. ww. wg. ws. dot. proc. tys. mln. mld. bln. gr. płn. płd. wsch. zach. im. red. wyd. zob. pt. ds. jw. itd. itp. i.in. p.o.
      n.p.m. b. ur. zm. woj. gm. pow. m. st. mł. asp. insp. kom. podkom. nadkom. sp._z_o.o. S.A. art. ust. pkt. par. rozdz. t. poz. tel. ang. fr. niem. ros. łac. ukr. pol. fot. rys.
      tab. ryc. maks. ew. ewent. jr. sr. tow. ob. śp. hr. prok. adw. sygn. lic. doc. dyr. wz. br. ub. bm. zast. przyp. tłum. cd. a.k.a. bryg. mł._bryg. st._bryg. kpt. chor. stycz. lut. kwiet. sierp. wrz. paźdz. list.
      grud.`,

  speech: {
    verbs: [
      { act: "say", takes: "quote that wh obj+that o:np", forms: `powiedzi${ał_eli} powie{m,,my,dzą} mów${iłIę} / powiedzian${y4} / powiedzieć mówić / powiedziano mówiono / powiedziawszy mówiąc${ąc}` },
      { act: "say", takes: "quote", forms: `rzek{ł,ła,ło,li,ły,łem,łam,nie,ną} odpar{ł,ła,ło,li,ły,łem,łam,liśmy} odeprze odrzek{ł,ła,ło,li,ły,łem,łam,nie,ną} / / rzec odeprzeć odrzec / rzeczono odparto odrzeczono /
        rzekłszy odparłszy odrzekłszy` },
      { act: "say", takes: "quote that", forms: `powiad${ałAm} odburk${nął} odszczek${nął} odpowiad${ałAm} odpowiedzi${ał_eli} odpowie{m,,my,dzą} / / powiadać odburknąć odszczeknąć odpowiadać odpowiedzieć / powiadano
        odburknięto odszczeknięto odpowiadano odpowiedziano / powiadając odburknąwszy odszczeknąwszy odpowiadając odpowiedziawszy` },
      { act: "say", takes: "quote that wh", forms: `dod${ał} dod{am,a,amy,adzą} dodaw${ał} dod${aję} dorzuc${iłĘ} dorzuc${ałAm} dopowiedzi${ał_eli} dopowie{m,,my,dzą} / / dodać dodawać dorzucić dorzucać dopowiedzieć / dodano
        dodawano dorzucono dorzucano dopowiedziano / dodawszy dodawając dorzuciwszy dorzucając dopowiedziawszy` },
      { act: "say", takes: "quote that wh np", forms: `podkreśl${iłĘ} podkreśl${ałAm} akcent${ował} zaakcent${ował} / / podkreślić podkreślać akcentować zaakcentować / podkreślono podkreślano akcentowano zaakcentowano /
        podkreśliwszy podkreślając${ąc} akcentując zaakcentowawszy` },
      { act: "say", takes: "quote that wh", forms: `zaznacz${yłĘ} zaznacz${ałAm} zauważ${yłĘ} zauważ${ałAm} / / zaznaczyć zaznaczać zauważyć zauważać / zaznaczono zaznaczano zauważono zauważano / zaznaczywszy zaznaczając
        zauważywszy zauważając` },
      { act: "say", takes: "quote that wh", forms: `stwierdz${iłĘ} stwierdz${ałAm} konstat${ował} skonstat${ował} konklud${ował} skonklud${ował} zakonklud${ował} / / stwierdzić stwierdzać konstatować skonstatować konkludować
        skonkludować zakonkludować / stwierdzono stwierdzano konstatowano skonstatowano konkludowano skonkludowano zakonkludowano / stwierdziwszy stwierdzając${ąc} konstatując
        skonstatowawszy konkludując skonkludowawszy zakonkludowawszy` },
      { act: "say", takes: "quote that wh obj+that", forms: `oświadcz${yłĘ} oświadcz${ałAm} oznajm${iłIę} oznajmi${ałAm} / / oświadczyć oświadczać oznajmić oznajmiać / oświadczono oświadczano oznajmiono oznajmiano / oświadczywszy
        oświadczając oznajmiwszy oznajmiając${ąc}` },
      { act: "say", takes: "quote that wh np", forms: `ogłos${ił} ogłos{zę,i,imy,zą} ogłasz${ałAm} obwieśc${ił} obwie{szczę,ści,ścimy,szczą} obwieszcz${ałAm} proklam${ował} / ogłosz${ony} / ogłosić ogłaszać obwieścić obwieszczać
        proklamować / ogłoszono ogłaszano obwieszczono obwieszczano proklamowano / ogłosiwszy ogłaszając${ąc} obwieściwszy obwieszczając${ąc} proklamując` },
      { act: "say", takes: "quote that wh obj+that o:np o:that", forms: `poinform${ował} inform${ował} powiadom${iłIę} powiadami${ałAm} zawiadom${iłIę} zawiadami${ałAm} / poinformow${any} informow${any} powiadomi${ony} zawiadomi${ony} /
        poinformować informować powiadomić powiadamiać zawiadomić zawiadamiać / poinformowano informowano powiadomiono powiadamiano zawiadomiono zawiadamiano / poinformowawszy
        informując${ąc} powiadomiwszy powiadamiając zawiadomiwszy zawiadamiając${ąc}` },
      { act: "say", takes: "quote that wh obj+that", forms: `przekaz${ał} przekaż${ę_e} przekaz${ywał} zakomunik${ował} komunik${ował} / / przekazać przekazywać zakomunikować komunikować / przekazano przekazywano zakomunikowano
        komunikowano / zakomunikowawszy komunikując` },
      { act: "say", takes: "quote that wh obj+that", forms: `pod${ał} pod{am,a,amy,adzą} podaw${ał} pod${aję} / / podać podawać / podano podawano ` },
      { act: "say", takes: "quote that wh np", forms: `relacjon${ował} zrelacjon${ował} refer${ował} zrefer${ował} streszcz${ałAm} streśc${ił} stre{szczę,ści,ścimy,szczą} / / relacjonować zrelacjonować referować zreferować
        streszczać streścić / relacjonowano zrelacjonowano referowano zreferowano streszczano streszczono / relacjonując zrelacjonowawszy referując zreferowawszy streszczając
        streściwszy` },
      { act: "say", takes: "quote that wh o:np obj+that", forms: `opowiedzi${ał_eli} opowie{m,,my,dzą} opowiad${ałAm} / / opowiedzieć opowiadać / opowiedziano opowiadano / opowiedziawszy opowiadając${ąc}` },
      { act: "say", takes: "quote that wh obj+as", forms: `opis${ał} opisz${ę_e} opis${ywał} charakteryz${ował} scharakteryz${ował} / opis${any} opisyw${any} / opisać opisywać charakteryzować scharakteryzować / opisano opisywano
        charakteryzowano scharakteryzowano / opisawszy opisując${ąc} charakteryzując scharakteryzowawszy` },
      { act: "say", takes: "quote that wh o:np o:that obj+that", forms: `napis${ał} napisz${ę_e} pis${ał} pisz${ę_e} dopis${ał} dopisz${ę_e} wpis${ał} wpisz${ę_e} / napis${any} / napisać pisać dopisać wpisać / napisano pisano dopisano wpisano /
        napisawszy pisząc dopisawszy wpisawszy` },
      { act: "say", takes: "quote that wh obj+that", forms: `wyjaśn${iłIę} wyjaśni${ałAm} objaśn${iłIę} objaśni${ałAm} naświetl${iłĘ} naświetl${ałAm} / / wyjaśnić wyjaśniać objaśnić objaśniać naświetlić naświetlać / wyjaśniono
        wyjaśniano objaśniono objaśniano naświetlono naświetlano / wyjaśniwszy wyjaśniając${ąc} objaśniwszy objaśniając naświetliwszy naświetlając` },
      { act: "say", takes: "quote that wh obj+that", forms: `tłumacz${yłĘ} wytłumacz${yłĘ} perswad${ował} / / tłumaczyć wytłumaczyć perswadować / tłumaczono wytłumaczono perswadowano / tłumacząc wytłumaczywszy perswadując` },
      { act: "say", takes: "quote that obj+that", forms: `wyzn${ałAm} wyznaw${ał} wyzn${aję} przyzn${ałAm} przyznaw${ał} przyzn${aję} / / wyznać wyznawać przyznać przyznawać / wyznano wyznawano przyznano przyznawano / wyznawszy
        wyznawając przyznawszy przyznawając` },
      { act: "say", takes: "quote that", particle: "się", forms: `przyzn${ałAm} przyznaw${ał} przyzn${aję} / / przyznać przyznawać / przyznano przyznawano / przyznawszy przyznawając` },
      { act: "say", takes: "quote that obj+that o:np o:that", forms: `zapewn${iłIę} zapewni${ałAm} upewni${ałAm} / zapewni${ony} zapewni${any} / zapewnić zapewniać upewniać / zapewniono zapewniano upewniano / zapewniwszy zapewniając${ąc}
        upewniając` },
      { act: "say", takes: "quote that", forms: `zastrze${gł} zastrze{gę,że,żemy,gą} zastrzeg${ałAm} / / zastrzec zastrzegać / zastrzeżono zastrzegano / zastrzegłszy zastrzegając` },
      { act: "say", takes: "quote that obj+that", forms: `przekon${ywał} peror${ował} rezon${ował} / / przekonywać perorować rezonować / przekonywano perorowano rezonowano / przekonując${ąc} perorując rezonując` },
      { act: "say", takes: "quote that obj+that do:np", weak: true, forms: `przekon${ałAm} / / przekonać / przekonano / przekonawszy` },
      { act: "say", takes: "quote that", forms: `argument${ował} dowodz${iłĘ} uargument${ował} rozum${ował} / / argumentować dowodzić uargumentować rozumować / argumentowano dowodzono uargumentowano rozumowano /
        argumentując${ąc} dowodząc uargumentowawszy rozumując` },
      { act: "say", takes: "quote that", forms: `utrzym${ywał} twierdz${iłĘ} zarzek${ałAm} / / utrzymywać twierdzić zarzekać / utrzymywano twierdzono zarzekano / twierdząc${ąc} zarzekając` },
      { act: "say", takes: "quote that", particle: "się", forms: `zarzek${ałAm} upier${ałAm} up{arł,arła,arło,arli,arły,arłem,arłam,arłby} up{rę,rze,rzemy,rą} chełp${iłIę} szczyc${iłĘ} chwal${iłĘ} pochwal${iłĘ} przechwal${ałAm} chlub${iłIę}
        / / zarzekać upierać uprzeć chełpić szczycić chwalić pochwalić przechwalać chlubić / zarzekano upierano uparto chełpiono szczycono chwalono pochwalono przechwalano chlubiono
        / zarzekając upierając uparłszy chełpiąc szczycąc chwaląc pochwaliwszy przechwalając chlubiąc` },
      { act: "say", takes: "quote that wh obj+as na:np", forms: `ocen${iłIę} oceni${ałAm} / oceni${ony} oceni${any} / ocenić oceniać / oceniono oceniano / oceniwszy oceniając${ąc}` },
      { act: "believe", takes: "that obj+as quote", forms: `uzn{ał,ała,ało,ali,ały,ałem,ałam,aliśmy,ałby,ałaby,ałoby,aliby,ałyby,a,amy,ają} uznaw${ał} uzn{aje,ajemy,ają} / / uznać uznawać / uznano uznawano / uznawszy uznawając` },
      { act: "say", takes: "obj+as quote", forms: `określ${iłĘ} określ${ałAm} okrzyk${nął} / określ${ony} określ${any} okrzyknięt{y,a,e,i} / określić określać okrzyknąć / określono określano okrzyknięto / określiwszy
        określając${ąc} okrzyknąwszy` },
      { act: "say", takes: "obj+np quote", forms: `nazw${ał} nazw${ę_e1} nazyw${ałAm} / / nazwać nazywać / nazwano nazywano / nazwawszy nazywając${ąc}` },
      { act: "say", takes: "that na:np quote", forms: `zwróc${iłĘ}_uwagę zwrac${ałAm}_uwagę / / zwrócić_uwagę zwracać_uwagę / zwrócono_uwagę zwracano_uwagę / zwróciwszy_uwagę zwracając_uwagę` },
      { act: "say", takes: "quote that wh na:np na:that", forms: `wskaz${ał} wskaż${ę_e} wskaz${ywał} / / wskazać wskazywać / wskazano wskazywano / wskazawszy wskazując${ąc}` },
      { act: "say", takes: "quote that wh o:np obj+that", forms: `przypomni${ał_eli} przypomn{ę,i,imy,ą} przypomin${ałAm} wspomni${ał_eli} wspomn{ę,i,imy,ą} wspomin${ałAm} nadmien${iłIę} nadmieni${ałAm} napomk${nął} napomyk${ałAm} / /
        przypomnieć przypominać wspomnieć wspominać nadmienić nadmieniać napomknąć napomykać / przypomniano przypominano wspomniano wspominano nadmieniono nadmieniano napomknięto
        napomykano / przypomniawszy przypominając wspomniawszy wspominając nadmieniwszy nadmieniając napomknąwszy napomykając` },
      { act: "say", takes: "quote that wh np", forms: `zasuger${ował} suger${ował} insynu${ował} imput${ował} zasygnaliz${ował} sygnaliz${ował} zaanons${ował} anons${ował} / / zasugerować sugerować insynuować imputować
        zasygnalizować sygnalizować zaanonsować anonsować / zasugerowano sugerowano insynuowano imputowano zasygnalizowano sygnalizowano zaanonsowano anonsowano / zasugerowawszy
        sugerując${ąc} insynuując${ąc} imputując zasygnalizowawszy sygnalizując${ąc} zaanonsowawszy anonsując` },
      { act: "say", takes: "quote that wh np obj+that", forms: `ujawn${iłIę} ujawni${ałAm} wyjaw${iłIę} wyjawi${ałAm} / / ujawnić ujawniać wyjawić wyjawiać / ujawniono ujawniano wyjawiono wyjawiano / ujawniwszy ujawniając${ąc} wyjawiwszy
        wyjawiając` },
      { act: "say", takes: "quote that wh", weak: true, forms: `zdradz${iłĘ} zdradz${ałAm} / / zdradzić zdradzać / zdradzono zdradzano / zdradziwszy zdradzając` },
      { act: "say", takes: "quote that o:np o:that", forms: `doni{ósł,osła,osło,eśli,osły,osłem,osłam,eśliśmy,osłaby} doni{osę,esie,esiemy,osą} donos${ił} donos{zę,i,imy,zą} meld${ował} zameld${ował} raport${ował} zaraport${ował}
        rozpis${ywał} / / donieść donosić meldować zameldować raportować zaraportować rozpisywać / doniesiono donoszono meldowano zameldowano raportowano zaraportowano rozpisywano /
        doniósłszy donosząc${ąc} meldując${ąc} zameldowawszy raportując${ąc} zaraportowawszy rozpisując` },
      { act: "say", takes: "quote that", forms: `powtórz${yłĘ} powtarz${ałAm} ponow${iłIę} / / powtórzyć powtarzać ponowić / powtórzono powtarzano ponowiono / powtórzywszy powtarzając ponowiwszy` },
      { act: "say", takes: "that np quote", weak: true, forms: `podtrzym${ałAm} podtrzym${ywał} / / podtrzymać podtrzymywać / podtrzymano podtrzymywano / podtrzymawszy podtrzymując` },
      { act: "say", takes: "quote that wh", forms: `podsum${ował} podsumow${ywał} skwit${ował} kwit${ował} zripost${ował} ripost${ował} wtrąc${iłĘ} wtrąc${ałAm} / / podsumować podsumowywać skwitować kwitować zripostować
        ripostować wtrącić wtrącać / podsumowano podsumowywano skwitowano kwitowano zripostowano ripostowano wtrącono wtrącano / podsumowawszy podsumowując skwitowawszy kwitując
        zripostowawszy ripostując wtrąciwszy wtrącając` },
      { act: "say", takes: "quote", weak: true, forms: `kontynu${ował} zareag${ował} reag${ował} uci${ął} ut{nę,nie,niemy,ną} odpar${ował} par${ował} wybuch${nął} / / kontynuować zareagować reagować uciąć odparować parować
        wybuchnąć / kontynuowano zareagowano reagowano ucięto odparowano parowano wybuchnięto / kontynuując zareagowawszy reagując uciąwszy odparowawszy parując wybuchnąwszy` },
      { act: "say", takes: "quote that wh", forms: `skoment${ował} koment${ował} / / skomentować komentować / skomentowano komentowano / skomentowawszy komentując${ąc}` },
      { act: "say", takes: "quote that z:np", forms: `zażart${ował} żart${ował} dowcipk${ował} zadrw${iłIę} ironiz${ował} zaironiz${ował} / / zażartować żartować dowcipkować zadrwić ironizować zaironizować / zażartowano
        żartowano dowcipkowano zadrwiono ironizowano zaironizowano / zażartowawszy żartując dowcipkując zadrwiwszy ironizując zaironizowawszy` },
      { act: "criticise", takes: "quote that z:np", forms: `drw${iłIę} kp${iłIę} zakp${iłIę} szydz${iłĘ} wyśmi${ał} wyśmi{eję,eje,ejemy,eją} wyśmiew${ałAm} / / drwić kpić zakpić szydzić wyśmiać wyśmiewać / drwiono kpiono zakpiono
        szydzono wyśmiano wyśmiewano / drwiąc kpiąc zakpiwszy szydząc wyśmiawszy wyśmiewając` },
      { act: "say", takes: "quote", forms: `zacyt${ował} cyt${ował} przytocz${yłĘ} przytacz${ałAm} / / zacytować cytować przytoczyć przytaczać / zacytowano cytowano przytoczono przytaczano / zacytowawszy cytując
        przytoczywszy przytaczając` },
      { act: "say", takes: "quote that", particle: "się", forms: `wypowiedzi${ał_eli} wypowie{m,,my,dzą} wypowiad${ałAm} zwierz${yłĘ} zwierz${ałAm} odezw${ał} odezw${ę_e1} odzyw${ałAm} odgry{zł,zła,zło,źli,zły} odgry{zę,zie,zą} odcin${ałAm}
        / / wypowiedzieć wypowiadać zwierzyć zwierzać odezwać odzywać odgryźć odcinać / wypowiedziano wypowiadano zwierzono zwierzano odezwano odzywano odcinano / wypowiedziawszy
        wypowiadając zwierzywszy zwierzając odezwawszy odzywając odcinając` },
      { act: "say", takes: "quote that", forms: `zatweet${ował} tweet${ował} ćwierk${nął} wymien${iłIę} wymieni${ałAm} / / zatweetować tweetować ćwierknąć wymienić wymieniać / zatweetowano tweetowano ćwierknięto wymieniono
        wymieniano / zatweetowawszy tweetując ćwierknąwszy wymieniwszy wymieniając` },
      { act: "say", takes: "quote that", forms: `krzyk${nął} krzycz${ał_eli} krzycz${ę_y} wykrzyk${nął} wykrzyk${iwał} zawoł${ałAm} woł${ałAm} wrzas${nął} wrzeszcz${ał_eli} wrzeszcz${ę_y} / / krzyknąć krzyczeć wykrzyknąć
        wykrzykiwać zawołać wołać wrzasnąć wrzeszczeć / krzyknięto krzyczano wykrzyknięto wykrzykiwano zawołano wołano wrzasnięto wrzeszczano / krzyknąwszy krzycząc wykrzyknąwszy
        wykrzykując zawoławszy wołając wrzasnąwszy wrzeszcząc` },
      { act: "say", takes: "quote that", forms: `szep${nął} szept${ał} szepcz${ę_e} wyszept${ał} wyszepcz${ę_e} mruk${nął} burk${nął} westch${nął} wzdych${ałAm} mamrot${ał} mamrocz${ę_e} / / szepnąć szeptać wyszeptać
        mruknąć burknąć westchnąć wzdychać mamrotać / szepnięto szeptano wyszeptano mruknięto burknięto westchnięto wzdychano mamrotano / szepnąwszy szepcząc wyszeptawszy mruknąwszy
        burknąwszy westchnąwszy wzdychając mamrocząc` },
      { act: "say", takes: "quote that", forms: `wymamrot${ał} wymamrocz${ę_e} wykrztus${ił} wykrztus{zę,i,imy,zą} zagrzmi${ał_eli} zagrzm{ię,i,imy,ią} grzmi${ał_eli} grzm{ię,i,imy,ią} skand${ował} wypal${iłĘ} rzuc${iłĘ} /
        / wymamrotać wykrztusić zagrzmieć grzmieć skandować wypalić rzucić / wymamrotano wykrztuszono skandowano wypalono rzucono / wymamrotawszy wykrztusiwszy zagrzmiawszy grzmiąc
        skandując${ąc} wypaliwszy rzuciwszy` },
      { act: "criticise", takes: "quote that na:np", particle: "się", forms: `poskarż${yłĘ} skarż${yłĘ} żal${iłĘ} pożal${iłĘ} oburz${yłĘ} oburz${ałAm} użal${ałAm} zżym${ałAm} / / poskarżyć skarżyć żalić pożalić oburzyć oburzać użalać zżymać /
        poskarżono skarżono żalono pożalono oburzono oburzano użalano zżymano / poskarżywszy skarżąc żaląc pożaliwszy oburzywszy oburzając użalając zżymając` },
      { act: "criticise", takes: "quote that na:np", forms: `narzek${ałAm} ponarzek${ałAm} utysk${iwał} biad${ałAm} pomst${ował} lament${ował} gder${ałAm} / / narzekać ponarzekać utyskiwać biadać pomstować lamentować gderać / narzekano
        ponarzekano utyskiwano biadano pomstowano lamentowano gderano / narzekając${ąc} ponarzekawszy utyskując biadając pomstując lamentując gderając` },
      { act: "say", takes: "quote that nad:np", forms: `ubolew${ałAm} żał${ował} / / ubolewać żałować / ubolewano żałowano / ubolewając żałując` },
      { act: "say", takes: "quote that wh", forms: `zawyrok${ował} wyrok${ował} orzek{ł,ła,ło,li,ły,łem,łam,nie,ną} orzek${ałAm} zawniosk${ował} wywniosk${ował} rozstrzyg${nął} uściśl${iłĘ} / orzecz${ony} / zawyrokować
        wyrokować orzec orzekać zawnioskować wywnioskować rozstrzygnąć uściślić / zawyrokowano wyrokowano orzeczono orzekano zawnioskowano wywnioskowano rozstrzygnięto uściślono /
        zawyrokowawszy wyrokując orzekłszy orzekając${ąc} zawnioskowawszy wywnioskowawszy rozstrzygnąwszy uściśliwszy` },
      { act: "say", takes: "quote that wh", forms: `uściśl${ałAm} doprecyz${ował} sprecyz${ował} precyz${ował} uszczegółow${iłIę} / / uściślać doprecyzować sprecyzować precyzować uszczegółowić / uściślano doprecyzowano
        sprecyzowano precyzowano uszczegółowiono / uściślając doprecyzowawszy sprecyzowawszy precyzując uszczegółowiwszy` },
      { act: "plan", takes: "that inf o:np", weak: true, forms: `zdecyd${ował} postanow${iłIę} postanawi${ałAm} / / zdecydować postanowić postanawiać / zdecydowano postanowiono postanawiano / zdecydowawszy postanowiwszy postanawiając` },
      { act: "plan", takes: "that inf na:np", particle: "się", forms: `zdecyd${ował} / / zdecydować / zdecydowano / zdecydowawszy` },
      { act: "say", takes: "that wh", weak: true, forms: `ustal${iłĘ} ustal${ałAm} wykr${ył} wykry{ję,je,jemy,ją} odkr${ył} odkry{ję,je,jemy,ją} pokaz${ał} pokaż${ę_e} pokaz${ywał} udowodn${iłIę} udowadni${ałAm} / / ustalić ustalać
        wykryć odkryć pokazać pokazywać udowodnić udowadniać / ustalono ustalano wykryto odkryto pokazano pokazywano udowodniono udowadniano / ustaliwszy ustalając wykrywszy
        odkrywszy pokazawszy pokazując udowodniwszy udowadniając` },
      { act: "say", takes: "that wh", weak: true, forms: `dowi{ódł,odła,odło,edli,odły,odłem,odłam} dowi{odę,edzie,edziemy,odą} odnot${ował} odnotow${ywał} zapis${ał} zapisz${ę_e} zanot${ował} not${ował} / / dowieść odnotować
        odnotowywać zapisać zanotować notować / dowiedziono odnotowano odnotowywano zapisano zanotowano notowano / dowiódłszy odnotowawszy odnotowując zapisawszy zanotowawszy notując` },
      { act: "say", takes: "that np wh", forms: `wykaz${ał} wykaż${ę_e} wykaz${ywał} unaoczn${iłIę} unaoczni${ałAm} uwidoczn${iłIę} / / wykazać wykazywać unaocznić unaoczniać uwidocznić / wykazano wykazywano unaoczniono
        unaoczniano uwidoczniono / wykazawszy wykazując${ąc} unaoczniwszy unaoczniając uwidoczniwszy` },
      { act: "say", takes: "that np", forms: `głos${ił} głos{zę,i,imy,zą} zaświadcz${yłĘ} zaświadcz${ałAm} poświadcz${yłĘ} poświadcz${ałAm} / / głosić zaświadczyć zaświadczać poświadczyć poświadczać / głoszono
        zaświadczono zaświadczano poświadczono poświadczano / głosząc${ąc} zaświadczywszy zaświadczając${ąc} poświadczywszy poświadczając${ąc}` },
      { act: "say", takes: "o:that o:np", weak: true, forms: `świadcz${yłĘ} przesądz${ałAm} / / świadczyć przesądzać / świadczono przesądzano / świadcząc${ąc} przesądzając` },
      { act: "say", takes: "quote that wh", forms: `zezn${ałAm} zeznaw${ał} zezn${aję} / / zeznać zeznawać / zeznano zeznawano / zeznawszy zeznawając` },
      { act: "correct", takes: "that np quote", forms: `sprost${ował} skoryg${ował} / / sprostować skorygować / sprostowano skorygowano / sprostowawszy skorygowawszy` },
      { act: "correct", takes: "that np quote", weak: true, forms: `prost${ował} koryg${ował} / / prostować korygować / prostowano korygowano / prostując korygując` },
      { act: "deny", takes: "that np quote", forms: `zdement${ował} dement${ował} zaprzecz${yłĘ} zaprzecz${ałAm} wyklucz${yłĘ} wyklucz${ałAm} zaneg${ował} neg${ował} / zdementow${any} / zdementować dementować zaprzeczyć
        zaprzeczać wykluczyć wykluczać zanegować negować / zdementowano dementowano zaprzeczono zaprzeczano wykluczono wykluczano zanegowano negowano / zdementowawszy dementując${ąc}
        zaprzeczywszy zaprzeczając${ąc} wykluczywszy wykluczając${ąc} zanegowawszy negując${ąc}` },
      { act: "deny", takes: "that np od:np", particle: "się", forms: `wyp{arł,arła,arło,arli,arły,arłem,arłam,arłby} wyp{rę,rze,rzemy,rą} wypier${ałAm} odżegn${ałAm} odżegn${ywał} odci${ął} odet{nę,nie,niemy,ną} dystans${ował} zdystans${ował} /
        / wyprzeć wypierać odżegnać odżegnywać odciąć dystansować zdystansować / wyparto wypierano odżegnano odżegnywano odcięto dystansowano zdystansowano / wyparłszy wypierając
        odżegnawszy odżegnując odciąwszy dystansując zdystansowawszy` },
      { act: "deny", takes: "np quote", weak: true, forms: `odrzuc${iłĘ} odrzuc${ałAm} / / odrzucić odrzucać / odrzucono odrzucano / odrzuciwszy odrzucając` },
      { act: "criticise", takes: "np that quote", forms: `zakwestion${ował} kwestion${ował} podważ${yłĘ} podważ${ałAm} pod${ał}_w_wątpliwość pod{am,a,amy,adzą}_w_wątpliwość podaw${ał}_w_wątpliwość pod${aję}_w_wątpliwość /
        zakwestionow${any} / zakwestionować kwestionować podważyć podważać podać_w_wątpliwość podawać_w_wątpliwość / zakwestionowano kwestionowano podważono podważano
        podano_w_wątpliwość podawano_w_wątpliwość / zakwestionowawszy kwestionując${ąc} podważywszy podważając${ąc} podawszy_w_wątpliwość podawając_w_wątpliwość` },
      { act: "confirm", takes: "that np quote wh", forms: `potwierdz${iłĘ} potwierdz${ałAm} / potwierdz${ony} potwierdz${any} / potwierdzić potwierdzać / potwierdzono potwierdzano / potwierdziwszy potwierdzając${ąc}` },
      { act: "accuse", takes: "np obj+o:np that quote", forms: `oskarż${yłĘ} oskarż${ałAm} obwin${iłIę} obwini${ałAm} win${iłIę} obarcz${yłĘ} obarcz${ałAm} posądz${iłĘ} / oskarż${ony} oskarż${any} obwini${ony} obwini${any} posądz${ony} /
        oskarżyć oskarżać obwinić obwiniać winić obarczyć obarczać posądzić / oskarżono oskarżano obwiniono obwiniano winiono obarczono obarczano posądzono / oskarżywszy
        oskarżając${ąc} obwiniwszy obwiniając${ąc} winiąc obarczywszy obarczając posądziwszy` },
      { act: "accuse", takes: "np obj+o:np that quote", forms: `posądz${ałAm} pomów${iłIę} pomawi${ałAm} / posądz${any} pomówi${ony} pomawi${any} / posądzać pomówić pomawiać / posądzano pomówiono pomawiano / posądzając pomówiwszy
        pomawiając` },
      { act: "accuse", takes: "np obj+that that quote", forms: `zarzuc${iłĘ} zarzuc${ałAm} wytk${nął} wytyk${ałAm} wypomni${ał_eli} wypomn{ę,i,imy,ą} wypomin${ałAm} wyrzuc${ałAm} / / zarzucić zarzucać wytknąć wytykać wypomnieć wypominać
        wyrzucać / zarzucono zarzucano wytknięto wytykano wypomniano wypominano wyrzucano / zarzuciwszy zarzucając${ąc} wytknąwszy wytykając${ąc} wypomniawszy wypominając${ąc}
        wyrzucając` },
      { act: "believe", takes: "that np", forms: `podejrzew{ał,ała,ało,ali,ały,ałem,ałam,aliśmy,ałby,ałaby,ałoby,aliby,ałyby,a,amy,ają}
        domniem{ywał,ywała,ywało,ywali,ywały,ywałem,ywałam,ywaliśmy,ywałby,ywałaby,ywaliby,ywałyby,uje,ujemy,ują}
        przypuszcz{ał,ała,ało,ali,ały,ałem,ałam,aliśmy,ałby,ałaby,ałoby,aliby,ałyby,a,amy,ają} domyśl{ał,ała,ało,ali,ały,ałem,ałam,aliśmy,ałby,ałaby,ałoby,aliby,ałyby,a,amy,ają}_się
        / podejrzew${any} / podejrzewać domniemywać przypuszczać domyślać_się / podejrzewano domniemywano przypuszczano domyślano_się / podejrzewając${ąc} domniemując
        przypuszczając${ąc} domyślając_się` },
      { act: "criticise", takes: "np that quote obj+as", forms: `skrytyk${ował} krytyk${ował} potęp${iłIę} potępi${ałAm} zgan${iłIę} gan${iłIę} napiętn${ował} piętn${ował} / skrytykow${any} krytykow${any} potępi${ony} potępi${any}
        napiętnow${any} / skrytykować krytykować potępić potępiać zganić ganić napiętnować piętnować / skrytykowano krytykowano potępiono potępiano zganiono ganiono napiętnowano
        piętnowano / skrytykowawszy krytykując${ąc} potępiwszy potępiając${ąc} zganiwszy ganiąc napiętnowawszy piętnując${ąc}` },
      { act: "criticise", takes: "np that quote obj+as", forms: `zbeszt${ałAm} zrug${ałAm} obśmi${ał} obśmi{eję,eje,ejemy,eją} / / zbesztać zrugać obśmiać / zbesztano zrugano obśmiano / zbesztawszy zrugawszy obśmiawszy` },
      { act: "criticise", takes: "quote that przeciwko:np przeciw:np", forms: `zaprotest${ował} protest${ował} opon${ował} zaopon${ował} / / zaprotestować protestować oponować zaoponować / zaprotestowano protestowano oponowano zaoponowano /
        zaprotestowawszy protestując${ąc} oponując zaoponowawszy` },
      { act: "criticise", takes: "obj+do:np", weak: true, forms: `porówn${ałAm} porówn${ywał} / / porównać porównywać / porównano porównywano / porównawszy porównując` },
      { act: "criticise", takes: "quote that np", particle: "się", forms: `sprzeciw${iłIę} sprzeciwi${ałAm} / / sprzeciwić sprzeciwiać / sprzeciwiono sprzeciwiano / sprzeciwiwszy sprzeciwiając${ąc}` },
      { act: "praise", takes: "np that quote za:np", forms: `pochwal${iłĘ} chwal${iłĘ} wychwal${ałAm} docen${iłIę} doceni${ałAm} komplement${ował} skomplement${ował} pogratul${ował} / pochwal${ony} chwal${ony} / pochwalić chwalić
        wychwalać docenić doceniać komplementować skomplementować pogratulować / pochwalono chwalono wychwalano doceniono doceniano komplementowano skomplementowano pogratulowano /
        pochwaliwszy chwaląc${ąc} wychwalając${ąc} doceniwszy doceniając komplementując skomplementowawszy pogratulowawszy` },
      { act: "praise", takes: "np that quote za:np", forms: `gratul${ował} przyklas${nął} zachwal${ałAm} sław${iłIę} / / gratulować przyklasnąć zachwalać sławić / gratulowano przyklasnięto zachwalano sławiono / gratulując${ąc}
        przyklasnąwszy zachwalając${ąc} sławiąc` },
      { act: "praise", takes: "quote that np", particle: "się", forms: `zachwyc${ałAm} / / zachwycać / zachwycano / zachwycając` },
      { act: "praise", takes: "quote that za:np obj+za:np", forms: `podzięk${ował} dzięk${ował} / / podziękować dziękować / podziękowano dziękowano / podziękowawszy dziękując${ąc}` },
      { act: "warn", takes: "quote that obj+that przed:np przed:that obj+inf", forms: `ostrzeg{ł,ła,ło,li,ły,łem,łam,liśmy,łby,łaby} ostrze{gę,że,żemy,gą} ostrzeg${ałAm} przestrze${gł} przestrze{gę,że,żemy,gą} alarm${ował} zaalarm${ował} uprzedz${iłĘ}
        uprzedz${ałAm} przestrzeg${ałAm}_przed / ostrzeż${ony} ostrzeg${any} przestrzeż${ony} uprzedz${ony} uprzedz${any} / ostrzec ostrzegać przestrzec alarmować zaalarmować
        uprzedzić uprzedzać przestrzegać_przed / ostrzeżono ostrzegano przestrzeżono alarmowano zaalarmowano uprzedzono uprzedzano przestrzegano_przed / ostrzegłszy ostrzegając${ąc}
        przestrzegłszy alarmując${ąc} zaalarmowawszy uprzedziwszy uprzedzając${ąc} przestrzegając_przed` },
      { act: "warn", takes: "that quote", forms: `przestrzeg${ałAm} bi{ł,ła,ło,li,ły,ję,je,jemy,ją}_na_alarm uderz${yłĘ}_na_alarm / / przestrzegać bić_na_alarm uderzyć_na_alarm / przestrzegano bito_na_alarm uderzono_na_alarm
        / przestrzegając bijąc_na_alarm uderzywszy_na_alarm` },
      { act: "threaten", takes: "that inf quote obj+that", weak: true, forms: `groz${ił} gro{żę,zi,zimy,żą} / / grozić / grożono / grożąc${ąc}` },
      { act: "threaten", takes: "that inf np quote obj+that", weak: true, forms: `zagroz${ił} zagro{żę,zi,zimy,żą} postrasz${yłĘ} strasz${yłĘ} / / zagrozić postraszyć straszyć / zagrożono postraszono straszono / zagroziwszy postraszywszy strasząc` },
      { act: "threaten", takes: "that quote np", particle: "się", forms: `odgraż${ałAm} wygraż${ałAm} / / odgrażać wygrażać / odgrażano wygrażano / odgrażając wygrażając` },
      { act: "promise", takes: "that np inf quote obj+that", forms: `obiec${ałAm} obiec${ywał} przyrze${kł} przyrze{knę,knie,kną} przyrzek${ałAm} zadeklar${ował} deklar${ował} zagwarant${ował} gwarant${ował} / / obiecać obiecywać przyrzec
        przyrzekać zadeklarować deklarować zagwarantować gwarantować / obiecano obiecywano przyrzeczono przyrzekano zadeklarowano deklarowano zagwarantowano gwarantowano / obiecawszy
        obiecując${ąc} przyrzekłszy przyrzekając${ąc} zadeklarowawszy deklarując${ąc} zagwarantowawszy gwarantując${ąc}` },
      { act: "promise", takes: "that np inf quote obj+that", forms: `ślub${ował} poręcz${yłĘ} ręcz${yłĘ} zaręcz${yłĘ} zaręcz${ałAm} przysi{ągł,ęgła,ęgło,ęgli,ęgły,ągłem,ęgłam,ęgnę,ęgnie,ęgną} przysięg${ałAm}
        poprzysi{ągł,ęgła,ęgło,ęgli,ęgły,ęgnie,ęgną} / / ślubować poręczyć ręczyć zaręczyć zaręczać przysiąc przysięgać poprzysiąc / ślubowano poręczono ręczono zaręczono zaręczano
        przysiężono przysięgano poprzysiężono / ślubując poręczywszy ręcząc zaręczywszy zaręczając przysiągłszy przysięgając poprzysiągłszy` },
      { act: "promise", takes: "that inf do:np do:that quote", particle: "się", forms: `zobowiąz${ał} zobowiąż${ę_e} zobowiąz${ywał} zaklin${ałAm} zadeklar${ował} / / zobowiązać zobowiązywać zaklinać zadeklarować / zobowiązano zobowiązywano zaklinano
        zadeklarowano / zobowiązawszy zobowiązując${ąc} zaklinając zadeklarowawszy` },
      { act: "demand", takes: "obj+that that obj+do:np", forms: `zobowiąz${ał} zobowiąż${ę_e} zobowiąz${ywał} / zobowiąz${any} zobowiązyw${any} / zobowiązać zobowiązywać / zobowiązano zobowiązywano / zobowiązawszy zobowiązując${ąc}` },
      { act: "demand", takes: "that np quote o:np", forms: `zażąd${ałAm} żąd${ałAm} postul${ował} zapostul${ował} wyegzekw${ował} / / zażądać żądać postulować zapostulować wyegzekwować / zażądano żądano postulowano zapostulowano
        wyegzekwowano / zażądawszy żądając${ąc} postulując${ąc} zapostulowawszy wyegzekwowawszy` },
      { act: "demand", takes: "that np quote wh", particle: "się", forms: `domag${ałAm} dopomin${ałAm} upomin${ałAm}_się_o doprasz${ałAm} / / domagać dopominać upominać_się_o dopraszać / domagano dopominano upominano_się_o dopraszano /
        domagając${ąc} dopominając${ąc} upominając_się_o dopraszając` },
      { act: "demand", takes: "obj+that that obj+do:np quote", forms: `wezw${ał} wezw${ę_e1} wzyw${ałAm} nawoł${ywał} namawi${ałAm} nakłani${ałAm} ponagl${iłIę} ponagl${ałAm} przynagl${ałAm} / wezw${any} wzyw${any} namawi${any} / wezwać wzywać
        nawoływać namawiać nakłaniać ponaglić ponaglać przynaglać / wezwano wzywano nawoływano namawiano nakłaniano ponagliono ponaglano przynaglano / wezwawszy wzywając${ąc}
        nawołując${ąc} namawiając nakłaniając${ąc} ponagliwszy ponaglając przynaglając` },
      { act: "demand", takes: "obj+that that obj+do:np quote", weak: true, forms: `zachęc${iłĘ} zachęc${ałAm} / / zachęcić zachęcać / zachęcono zachęcano / zachęciwszy zachęcając${ąc}` },
      { act: "demand", takes: "quote that o:np obj+o:np do:np", forms: `zaapel${ował} apel${ował} / / zaapelować apelować / zaapelowano apelowano / zaapelowawszy apelując${ąc}` },
      { act: "demand", takes: "quote that na:np za:np o:np", forms: `naleg${ałAm} opt${ował} lobb${ował} / / nalegać optować lobbować / nalegano optowano lobbowano / nalegając${ąc} optując${ąc} lobbując${ąc}` },
      { act: "demand", takes: "quote that na:np", weak: true, forms: `nacisk${ałAm} nastaw${ał} nast${aję} / / naciskać nastawać / naciskano nastawano / naciskając nastawając` },
      { act: "demand", takes: "inf np that obj+that quote obj+inf", forms: `nakaz${ał} nakaż${ę_e} nakaz${ywał} rozkaz${ał} rozkaż${ę_e} rozkaz${ywał} polec${iłĘ} zakaz${ał} zakaż${ę_e} zakaz${ywał} zabron${iłIę} zabrani${ałAm} zarządz${iłĘ} /
        nakaz${any} / nakazać nakazywać rozkazać rozkazywać polecić zakazać zakazywać zabronić zabraniać zarządzić / nakazano nakazywano rozkazano rozkazywano polecono zakazano
        zakazywano zabroniono zabraniano zarządzono / nakazawszy nakazując${ąc} rozkazawszy rozkazując${ąc} poleciwszy zakazawszy zakazując${ąc} zabroniwszy zabraniając${ąc}
        zarządziwszy` },
      { act: "demand", takes: "inf np that obj+that quote obj+inf", forms: `zalec${iłĘ} zalec${ałAm} rekomend${ował} zarekomend${ował} doradz${iłĘ} doradz${ałAm} odradz${iłĘ} odradz${ałAm} / zalec${any} rekomendow${any} / zalecić zalecać rekomendować
        zarekomendować doradzić doradzać odradzić odradzać / zalecono zalecano rekomendowano zarekomendowano doradzono doradzano odradzono odradzano / zaleciwszy zalecając${ąc}
        rekomendując${ąc} zarekomendowawszy doradziwszy doradzając odradziwszy odradzając${ąc}` },
      { act: "demand", takes: "inf that quote", weak: true, forms: `polec${ałAm} radz${iłĘ} poradz${iłĘ} / / polecać radzić poradzić / polecano radzono poradzono / polecając radząc poradziwszy` },
      { act: "say", takes: "np inf that quote", forms: `zapropon${ował} propon${ował} / zaproponow${any} proponow${any} / zaproponować proponować / zaproponowano proponowano / zaproponowawszy proponując${ąc}` },
      { act: "ask", takes: "o:np obj+o:np that obj+that quote", forms: `popros${ił} popros{zę,i,imy,zą} pros${ił} pros{zę,i,imy,zą} błag${ałAm} / / poprosić prosić błagać / poproszono proszono błagano / poprosiwszy prosząc${ąc} błagając${ąc}` },
      { act: "ask", takes: "wh quote obj+wh obj+quote", forms: `zapyt${ałAm} pyt${ałAm} spyt${ałAm} dopyt${ałAm} dopyt${ywał} zapyt${ywał} wypyt${ywał} zagad${nął} indag${ował} zainterpel${ował} / zapyt${any} pyt${any} spyt${any}
        dopytyw${any} wypytyw${any} zagadnięt{y,a,e,i} indagow${any} / zapytać pytać spytać dopytać dopytywać zapytywać wypytywać zagadnąć indagować zainterpelować / zapytano pytano
        spytano dopytano dopytywano zapytywano wypytywano zagadnięto indagowano zainterpelowano / zapytawszy pytając${ąc} spytawszy dopytawszy dopytując${ąc} zapytując wypytując
        zagadnąwszy indagując zainterpelowawszy` },
      { act: "ask", takes: "wh quote", particle: "się", forms: `pyt${ałAm} zapyt${ałAm} spyt${ałAm} zastanawi${ałAm} dopyt${ywał} / / pytać zapytać spytać zastanawiać dopytywać / pytano zapytano spytano zastanawiano dopytywano / pytając
        zapytawszy spytawszy zastanawiając${ąc} dopytując` },
      { act: "ask", takes: "o:np obj+o:np", particle: "się", weak: true, forms: `zwróc${iłĘ} zwrac${ałAm} / / zwrócić zwracać / zwrócono zwracano / zwróciwszy zwracając` },
      { act: "demand", takes: "o:np that quote", forms: `wnos${ił}_o wnos{zę,i,imy,zą}_o zawniosk${ował}_o wniosk${ował}_o wystąp${iłIę}_o występ${ował}_o zabieg${ałAm}_o / / wnosić_o zawnioskować_o wnioskować_o wystąpić_o
        występować_o zabiegać_o / wnoszono_o zawnioskowano_o wnioskowano_o wystąpiono_o występowano_o zabiegano_o / wnosząc_o zawnioskowawszy_o wnioskując_o wystąpiwszy_o
        występując_o zabiegając_o` },
      { act: "plan", takes: "inf np that quote", forms: `zaplan${ował} plan${ował} zamierz${ałAm} / zaplanow${any} planow${any} / zaplanować planować zamierzać / zaplanowano planowano zamierzano / zaplanowawszy planując${ąc}
        zamierzając` },
      { act: "plan", takes: "quote that np inf wh", forms: `zapowiedzi${ał_eli} zapowie{m,,my,dzą} zapowiad${ałAm} / zapowiedzian${y4} zapowiad${any} / zapowiedzieć zapowiadać / zapowiedziano zapowiadano / zapowiedziawszy
        zapowiadając${ąc}` },
      { act: "plan", takes: "np that inf", weak: true, forms: `rozważ${yłĘ} rozważ${ałAm} / rozważ${any} / rozważyć rozważać / rozważono rozważano / rozważywszy rozważając${ąc}` },
      { act: "plan", takes: "do:np inf", particle: "się", forms: `przymierz${ałAm} przygotow${ywał}_się_do / / przymierzać przygotowywać_się_do / przymierzano przygotowywano_się_do / przymierzając${ąc} przygotowując_się_do` },
      { act: "say", takes: "quote that inf na:np", particle: "się", weak: true, forms: `zgodz${iłĘ} zgadz${ałAm} / / zgodzić zgadzać / zgodzono zgadzano / zgodziwszy zgadzając${ąc}` },
      { act: "estimate", takes: "that np quote wh", forms: `oszac${ował} szac${ował} prognoz${ował} przewidzi${ał_eli} przewid{zę,zi,zimy,zą} przewid${ywał} przepowiedzi${ał_eli} przepowie{m,,my,dzą} przepowiad${ałAm} wieszcz${yłĘ} /
        oszacow${any} szacow${any} prognozow${any} przewidzian${y4} przewidyw${any} / oszacować szacować prognozować przewidzieć przewidywać przepowiedzieć przepowiadać wieszczyć /
        oszacowano szacowano prognozowano przewidziano przewidywano przepowiedziano przepowiadano wieszczono / oszacowawszy szacując${ąc} prognozując${ąc} przewidziawszy
        przewidując${ąc} przepowiedziawszy przepowiadając${ąc} wieszcząc` },
      { act: "estimate", takes: "that quote wh np", forms: `wylicz${yłĘ} wylicz${ałAm} oblicz${yłĘ} oblicz${ałAm} kalkul${ował} skalkul${ował} / / wyliczyć wyliczać obliczyć obliczać kalkulować skalkulować / wyliczono wyliczano
        obliczono obliczano kalkulowano skalkulowano / wyliczywszy wyliczając obliczywszy obliczając kalkulując${ąc} skalkulowawszy` },
      { act: "estimate", takes: "that np po:that", particle: "się", forms: `spodziew${ałAm} / spodziew${any} / spodziewać / spodziewano / spodziewając${ąc}` },
      { act: "estimate", takes: "that np", weak: true, forms: `oczek${iwał} wróż${yłĘ} typ${ował} / oczekiw${any} / oczekiwać wróżyć typować / oczekiwano wróżono typowano / oczekując${ąc} wróżąc typując` },
      { act: "believe", takes: "that quote obj+as", forms: `uważ{ał,ała,ało,ali,ały,ałem,ałam,aliśmy,ałby,ałaby,ałoby,aliby,ałyby,a,amy,ają} sądz{ił,iła,iło,ili,iły,iłem,iłam,iliśmy,iłby,iłaby,iłoby,iliby,iłyby,i,imy,ą}
        mniem{ał,ała,ało,ali,ały,ałem,ałam,aliśmy,ałby,ałaby,ałoby,aliby,ałyby,a,amy,ają} / uważ${any} / uważać sądzić mniemać / uważano sądzono mniemano / uważając${ąc} sądząc
        mniemając${ąc}` },
      { act: "believe", takes: "that w:np", weak: true, forms: `myśl{ał,ała,eli,ały,ałem,ałam,eliśmy,ę,i,imy,ą} wierz{ył,yła,yło,yli,yły,yłem,yłam,yliśmy,yłby,yłaby,yłoby,yliby,yłyby,y,ymy,ą}
        uwierz{ył,yła,yło,yli,yły,yłem,yłam,yliśmy,yłby,yłaby,yłoby,yliby,yłyby,y,ymy,ą} zakład{ał,ała,ało,ali,ały,ałem,ałam,aliśmy,ałby,ałaby,ałoby,aliby,ałyby,a,amy,ają}
        założ{ył,yła,yło,yli,yły,yłem,yłam,yliśmy,yłby,yłaby,yłoby,yliby,yłyby,y,ymy,ą} uf{ał,ała,ało,ali,ały,ałem,ałam,aliśmy,ałby,ałaby,ałoby,aliby,ałyby,a,amy,ają} rozumi${ał_eli}
        rozumie{m,,my,ją} czu{ł,ła,ło,li,ły,łem,łam,ję,je,jemy,ją} żyw{ił,iła,iło,ili,iły,iłem,iłam,iliśmy,iłby,iłaby,iłoby,iliby,iłyby,i,imy,ią}_nadzieję / / myśleć wierzyć uwierzyć
        zakładać założyć ufać rozumieć czuć żywić_nadzieję / myślano wierzono uwierzono zakładano założono ufano rozumiano czuto żywiono_nadzieję / myśląc wierząc${ąc} uwierzywszy
        zakładając${ąc} założywszy ufając rozumiejąc czując żywiąc_nadzieję` },
      { act: "believe", takes: "that na:np", weak: true, forms: `licz{ył,yła,yło,yli,yły,yłem,yłam,yliśmy,yłby,yłaby,yłoby,yliby,yłyby,y,ymy,ą} / / liczyć / liczono / licząc${ąc}` },
      { act: "believe", takes: "that np quote wh", particle: "się", forms: `obawi{ał,ała,ało,ali,ały,ałem,ałam,aliśmy,ałby,ałaby,ałoby,aliby,ałyby,a,amy,ają} / / obawiać / obawiano / obawiając${ąc}` },
      { act: "believe", takes: "that wh quote", particle: "się", weak: true, forms: `ba{ł,ła,ło,li,ły,łem,łam,liśmy,łby,łaby,liby} bo{ję,i,imy,ją} lęk{ał,ała,ało,ali,ały,ałem,ałam,aliśmy,ałby,ałaby,ałoby,aliby,ałyby,a,amy,ają} / / bać lękać / bano lękano /
        bojąc lękając${ąc}` },
      { act: "believe", takes: "that w:np quote", forms: `wątp{ił,iła,iło,ili,iły,iłem,iłam,iliśmy,iłby,iłaby,iłoby,iliby,iłyby,i,imy,ią} powątpiew{ał,ała,ało,ali,ały,ałem,ałam,aliśmy,ałby,ałaby,ałoby,aliby,ałyby,a,amy,ają}
        zwątp{ił,iła,iło,ili,iły,iłem,iłam,iliśmy,iłby,iłaby,iłoby,iliby,iłyby,i,imy,ią} / / wątpić powątpiewać zwątpić / wątpiono powątpiewano zwątpiono / wątpiąc${ąc}
        powątpiewając${ąc} zwątpiwszy` },
      { act: "say", takes: "quote that wh np", particle: "się", forms: `dziw${iłIę} zdziw${iłIę} ciesz${yłĘ} uciesz${yłĘ} zdumi${ał_eli} zdumie{m,,my,ją} martw${iłIę} zamartwi${ałAm} niepoko{ił,iła,iło,ili,iły,iłem,iłam,ję,i,imy,ją} / / dziwić
        zdziwić cieszyć ucieszyć zdumieć martwić zamartwiać niepokoić / dziwiono zdziwiono cieszono ucieszono zdumiano martwiono zamartwiano niepokojono / dziwiąc zdziwiwszy ciesząc
        ucieszywszy zdumiejąc martwiąc zamartwiając niepokojąc` },
      { act: "say", takes: "quote za:np that", forms: `przepros${ił} przepros{zę,i,imy,zą} przeprasz${ałAm} / / przeprosić przepraszać / przeproszono przepraszano / przeprosiwszy przepraszając${ąc}` },
      { act: "say", takes: "quote that np", weak: true, forms: `bron${ił} bronimy usprawiedliwi${ałAm} / / bronić usprawiedliwiać / usprawiedliwiano / broniąc usprawiedliwiając` },
      { act: "say", takes: "quote that np", particle: "się", forms: `usprawiedliwi${ałAm} usprawiedliw${iłIę} tłumacz${yłĘ} wytłumacz${yłĘ} bron${ił} bronimy zasłani${ałAm} / / usprawiedliwiać usprawiedliwić tłumaczyć wytłumaczyć bronić
        zasłaniać / usprawiedliwiano usprawiedliwiono tłumaczono wytłumaczono zasłaniano / usprawiedliwiając usprawiedliwiwszy tłumacząc wytłumaczywszy broniąc zasłaniając` },
      { act: "say", takes: "that wh o:np", particle: "się", weak: true, forms: `dowiedzi${ał_eli} dowie{m,,my,dzą} dowiad${ywał} / / dowiedzieć dowiadywać / dowiedziano dowiadywano / dowiedziawszy dowiadując` },
      { act: "plan", takes: "inf that", forms: `m{a,am,amy,ają,iał,iała,iało,ieli,iały}_{zamiar,w_planach,w_planie,plan} nosi{,ł,ła}_się_z_zamiarem / / mieć_zamiar / / mając_zamiar` },
      { act: "believe", takes: "that inf na:np", forms: `m{a,amy,ają,iał,iała,iało,ieli,iały}_nadzieję / / mieć_nadzieję / / mając_nadzieję` },
      { act: "believe", takes: "that quote", forms: `{jest,są,był,była,byli,było}_{zdania,przekonany,przekonana,przekonani,pewien,pewny,pewna,pewni,przeświadczony,przeświadczona,przeświadczeni,świadom,świadomy,świadoma}
        sto{i,ją,imy,ał,ała,ało,ali,ały}_na_stanowisku wychodz{i,ą,ił,iła,ili}_z_założenia nie_ma{,my,ją}_wątpliwości nie_mi{ał,ała,eli}_wątpliwości / / być_zdania / / stojąc_na_stanowisku wychodząc_z_założenia` },
      { act: "say", takes: "that wh quote", forms: `da{ł,ła,ło,li,ły,je,ją,wał,wała,wali}_{do_zrozumienia,znać} poda{ł,ła,ło,li,ły,je,ją}_do_wiadomości nie_{ukrywa,ukrywają,ukrywał,ukrywała,ukrywali,kryje,kryją,krył,kryła,kryli}
        posta{wił,wiła,wili}_tezę stawia{,ją}_tezę wyraz{ił,iła,ili}_się przyzna{ł,ła,li,je,ją}_rację / / dać_do_zrozumienia podać_do_wiadomości / / dając_do_zrozumienia nie_{kryjąc,ukrywając} stawiając_tezę` },
      { act: "say", takes: "quote that", forms: `czytamy można_{przeczytać,usłyszeć,wyczytać} zabra{ł,ła,li}_głos brzmi{,ą,ał,ała,ało,ały} usłysz{eliśmy,ał,ała} / / / czyta_się` , weak: true },
      { act: "say", takes: "that wh z:subj ze:subj", forms: `wynika{,ł,ło,ła,ły} / / wynikać`, weak: true },
      { act: "say", takes: "that wh quote o:np", forms: `/ / / mówi_się się_mówi pisze_się się_pisze podaje_się opowiada_się powiada_się podkreśla_się wskazuje_się twierdzi_się utrzymuje_się informuje_się`, hedge: "alleged" },
      { act: "believe", takes: "that np za:np obj+as", forms: `/ / / uważa_się się_uważa sądzi_się się_sądzi przypuszcza_się zakłada_się podejrzewa_się spekuluje_się się_spekuluje` },
      { act: "estimate", takes: "that np na:np", forms: `/ / / szacuje_się się_szacuje uznaje_się się_uznaje ocenia_się przewiduje_się prognozuje_się oczekuje_się oblicza_się` },
      { act: "say", takes: "quote", weak: true, forms: `zakończy{ł,ła} zacz{ął,ęła} ciągn{ął,ęła} podj{ął,ęła}_wątek` },
      { act: "say", takes: "that o:np wh", weak: true, forms: `spekul${ował} / / spekulować / spekulowano / spekulując` , hedge: "alleged" },
    ],
    nouns: [
      { act: "say", forms: `oświadcze${nie} komunika${t_i} not${ka}_prasow{a,ej,ą}`, takes: "that o:np wh", light: make },
      { act: "say", forms: `informac${ja} wiadomo${ść} dan{e,ych,ymi} szczegół{y,ów} ustaleni{a,ach,om,ami} ustaleń`, takes: "that o:np o:that wh na_temat:np dotyczące:np", light: get },
      { act: "say", forms: `doniesieni{e,a,u,em,ach,om,ami} doniesień relac${ja} zezna${nie} opowieś{ć,ci,cią,ciach}`, takes: "that o:np o:that wh", light: get },
      { act: "say", hedge: "alleged", forms: `plot${ka} pogłos${ka} spekulac${ja} domys{ł,ły,łów,łami,łach} przeciek{,i,ów,ami,ach} wieś{ć,ci,cią,ciach} przypuszcze${nie}`, takes: "that o:np o:that wh", light: have },
      { act: "say", forms: `twierdze${nie} stwierdze${nie} tez${a} argumen${t_i} sło{wa,w,wom,wami,wach} wypowie${dź} wyjaśnie${nie} tłumacze${nie}
      komentarz{,a,u,em,e,y,om,ami,ach} odpowie${dź}`, takes: "that o:np wh", light: make },
      { act: "say", forms: `rapor${t_i} analiz${a} ekspertyz${a} badani{e,a,u,em,ach,om,ami} badań sonda{ż,żu,żem,że,ży,żach,żami} opracowa${nie} sprawozda${nie}
      depesz{a,y,ę,ą,e,ami,ach} artyku{ł,łu,łem,le,ły,łów,łach} wpis{,u,em,ie,y,ów,ach,ami} post{,u,em,y,ów,ach} list{,u,owi,em,y,ów,om,ami,ach}`, takes: "that o:np wh", light: make },
      { act: "confirm", forms: `potwierdze${nie}`, takes: "that np", light: get },
      { act: "deny", forms: `zaprzecze${nie} dement{i,y} sprzeciw{,u,em,ie,y} odmow{a,y,ę,ą,ie}`, takes: "that wobec:np", light: `${make} ${express}` },
      { act: "warn", forms: `ostrzeże${nie} przestro${ga} alarm{,u,em,y,ów} alert{,u,y,ów} zastrzeże${nie}`, takes: "that przed:np przed:that o:np", light: make },
      { act: "threaten", forms: `groźb{a,y,ie,ę,ą,ami,ach} gróźb pogróż${ka} ultimat{um,ów} szantaż{,u,em}`, takes: "that inf np", light: `${make} ${level} spełni{ł,ła,li} gro{zi,żą,ził,ziła}` },
      { act: "promise", forms: `obietnic{a,y,ę,ą,e,om,ami,ach} obietnic zobowiąza${nie} zapewnie{ń,niom,niami,niach} deklarac${ja} gwaranc${ja} przyrzecze${nie} przysię${ga}
      ślubowa${nie}`, takes: "that inf np o:np do:np", light: `${make} ${take} powtórzy{ł,ła,li}` },
      { act: "demand", forms: `żąda${nie} wezwa${nie} apel{,u,em,e,i,ach,ami} postula${t_i} nakaz{,u,em,y,ów} zakaz{,u,em,y,ów} polece${nie} rozkaz{,u,em,y,ów} zalece${nie}
      rekomendac${ja} ultimatum wymó{g,gu,giem}`, takes: "that inf np o:np do:np", light: `${make} ${level}` },
      { act: "ask", forms: `proś{ba,by,bie,bę,bą,bom,bami,bach} próśb wnios{ek,ku,kiem,ki,ków,kach} pyta${nie} zapyta${nie} petyc${ja} interpelac${ja}`, takes: "that inf wh o:np o:wh o:that", light: `${make} ${level} zwróci{ł,ła,li,ły,ło}_się_z zwraca{,ją}_się_z` },
      { act: "accuse", forms: `zarzut{,u,em,y,ów,om,ami,ach} oskarże${nie} pomówie${nie} podejrze${nie} insynuac${ja} skar${ga} pretens${ja} akt_oskarżenia
      doniesieni{e,a}_do_prokuratury`, takes: "that o:np o:that", light: level },
      { act: "criticise", forms: `krytyk{a,i,ę,ą} potępie${nie} protes${t_i} oburze${nie} sprzeciw{,u,em,y,ów} niezadowole${nie} dezaprobat{a,y,ę,ą} ubolewa${nie}`, takes: "that wobec:np przeciwko:np z_powodu:np dla:np", light: express },
      { act: "praise", forms: `pochwa{ła,ły,łę,łą,ł} uzna${nie} wdzięczno${ść} gratulac${ja} podziękowa${nie} podziw{,u,em}`, takes: "that za:np dla:np", light: `${express} ${make}` },
      { act: "believe", forms: `opini{a,i,ę,ą,e,om,ami,ach} pogląd{,u,em,zie,y,ów,om,ami,ach} przekona${nie} wiar{a,y,ę,ą} mniema${nie} zda${nie} ocen{a,y,ę,ą,ie} osąd{,u,em}
      stanowis{ko,ka,kiem,ku} wrażeni{e,a,u,em} teori{a,i,ę,ą,e} hipotez${a} odczuci{e,a,u}`, takes: "that wh na_temat:np o:np", light: `${express} ${have}` },
      { act: "believe", forms: `nadziej{a,i,ę,ą,e} obaw${a} wątpliwo${ść} oczekiwa${nie} zaniepokojeni{e,a,u,em} niepok{ój,oju,ojem,oje} strach{,u,em} lęk{,u,iem,i} troska`, takes: "that wh na:np przed:np o:np co_do:np wobec:np", light: `${express} ${have}` },
      { act: "estimate", forms: `szacun{ek,ku,kiem,ki,ków,kom,kami,kach} prognoz${a} przewidywa${nie} wylicze${nie} oblicze${nie} kalkulac${ja} estymac${ja} ocen${a}`, takes: "that np", light: make },
      { act: "plan", forms: `plan{,u,em,ie,y,ów,om,ami,ach} zamiar{,u,em,y,ów,ach} decyz${ja} zapowie${dź} intenc${ja} postanowie${nie} zamysł{,u,em} propozyc${ja}
      pomys{ł,łu,łem,ły,łów} projek${t_i} chę{ć,ci,cią} gotowo${ść} wol{a,i,ę,ą}`, takes: "that inf np o:np do:np w_sprawie:np", light: `${take} ${express}` },
      { act: "say", forms: `wyrok{,u,iem,i,ów,ach} orzecze${nie} werdyk${t_i} wniosek konkluz${ja} diagnoz${a} zasad${a} porozumie${nie} umow${a}`, takes: "that", light: `wyda{ł,ła,ło,li,ły,je,ją,no} ogłos{ił,iła,iło,ili,iły,zono} docho{dzi,dzą,dził} doszedł doszła doszli wyciąg{a,nął,nęła} zawar{ł,ła,li,ły,to}` },
      { act: "say", forms: `przyznanie_się przyznani{e,a,u,em} wyzna${nie} sugest${ja} aluzj{a,i,ę,ą,e} wzmian${ka} sygna{ł,łu,łem,ły,łów,łach}
      powiadomie${nie} zawiadomie${nie} anons{,u,y} ogłosze${nie} obwieszcze${nie}`, takes: "that o:np do:np wh", light: `${make} ${get}` },
      { act: "correct", forms: `sprostowa${nie} korekt{a,y,ę,ą,cie} przeprosin{y,ami,ach} przeprosin errat{a,y,ę}`, takes: "that za:np", light: make },
    ],
    according: [
      { act: "say", forms: `według wg wedle zdaniem w_opinii w_ocenie w_oczach w_świetle_słów w_myśl jak_wynika_z{,e} wynika_z{,e} z_informacji zgodnie_z{,e} stosownie_do
      w_relacji w_słowach słowami ustami w_przekonaniu z_{relacji,ustaleń,doniesień,wypowiedzi,zeznań,wyliczeń,słów} w_oparciu_o_informacje cytowan{y,a,e,i,ego,ej,ych}_przez według_{informacji,doniesień,danych,relacji,słów,ustaleń,oceny,ocen,opinii,źródeł}
      w_wersji zdaniem_takich jak_na` },
      { act: "say", forms: `jak_{poda,poinformowa,informowa,przekaza,powiedzia,relacjonowa,napisa,ustali,zaznaczy,podkreśli,wyjaśni,tłumaczy,doda,zapewni,przyzna,mówi,oświadczy,stwierdzi,zauważy,wskaza,przypomnia,twierdzi,dowiedzia}{ł,ła,ło}
      jak_{podali,podały,poinformowali,poinformowały,przekazali,przekazały,powiedzieli,ustalili,ustaliły,mówili,wyjaśnili,podkreślili,przyznali,oświadczyli,twierdzili,stwierdzili,wskazali,napisali,tłumaczyli,dowiedzieliśmy_się,ustaliliśmy}
      jak_{podaje,podają,informuje,informują,przekazuje,przekazują,mówi,mówią,pisze,piszą,relacjonuje,relacjonują,donosi,donoszą,twierdzi,twierdzą,podkreśla,podkreślają,wyjaśnia,wyjaśniają,tłumaczy,tłumaczą,zaznacza,zaznaczają}
      jak_{zauważa,zauważają,wskazuje,wskazują,dodaje,dodają,przyznaje,przyznają,przypomina,przypominają,ocenia,oceniają,ocenił,oceniła,zapewnia,zapewniają,przekonuje,przekonują,ostrzega,ostrzegają,zapowiada,zapowiadają,zapowiedział,zapowiedziała}
      jak_{podano,poinformowano,przekazano,napisano,zaznaczono,podkreślono,wyjaśniono,dodano,ustalono,stwierdzono,zapowiedziano,czytamy,czytamy_w,czytamy_na,donosił,donosiła,doniósł,doniosła,doniosły,pisał,pisała,pisały,wynika_z,słychać_w,określił,określiła}
      jak_{utrzymuje,utrzymują,szacuje,szacują,przypuszcza,przypuszczają,uważa,uważają,sądzi,sądzą,zeznał,zeznała,zeznali,cytuje,opisuje,opisał,opisała,ujawnił,ujawniła,ujawnia,argumentuje,argumentował,argumentowała,deklaruje,zadeklarował,powtarza,komentuje,skomentował,skomentowała}
      o_czym_{informuje,informują,poinformował,poinformowała,pisze,piszą,donosi,donoszą} co_{podkreśla,podkreślił,podkreśliła,przyznał,przyznaje,potwierdza,potwierdził,potwierdziła}` },
      { act: "estimate", forms: `według_{szacunków,prognoz,wyliczeń,obliczeń,sondażu,sondaży,badań,badania,wstępnych_szacunków}
      zgodnie_z_{szacunkami,prognozami,przewidywaniami,wyliczeniami} z_szacunków z_prognoz z_wyliczeń` },
      { act: "say", forms: `{powołując_się,powołujący_się,powołująca_się,powołujące_się,powołała_się,powołał_się,powołuje_się,powołują_się}_na{,_informacje,_relacje,_doniesienia,_słowa,_ustalenia} cytując`, cites: true },
      { act: "plan", forms: `zgodnie_z_{zapowiedzią,zapowiedziami,deklaracją} według_{zapowiedzi,deklaracji}` },
      { act: "believe", forms: `w_przeświadczeniu w_{jego,jej,ich,mojej,naszej}_{ocenie,opinii}` },
    ],
    reportatives: [
      { forms: `mi{ał,ała,ało,eli,ały,ałby,ałaby,ałoby,eliby,ałyby}`, hedge: "alleged",
        with: `być zostać dojść znaleźć trafić wziąć znajdować pochodzić powstać istnieć działać brać dokonać dokonywać popełnić użyć używać przebywać zginąć
      uciec powiedzieć mówić otrzymać dostać przekazać paść spowodować wręczyć uczestniczyć grozić próbować planować kontrolować uderzyć zaatakować zabić postrzelić strzelać ukraść
      przyjąć przyjmować należeć prowadzić zawierać wykorzystać wykorzystywać posiadać zażądać zamordować zaproponować obiecać zlecić spotkać wysłać wysyłać zorganizować przygotować
      przygotowywać ranić stracić ponieść zniszczyć sfałszować ukrywać zataić zmusić molestować napastować zgwałcić bić pobić grać kupić sprzedać podpisać usłyszeć widzieć wiedzieć
      nakłaniać naciskać zagrozić wpłacić wyprowadzić przywłaszczyć oszukać wyłudzić kierować zniknąć wyjechać nazwać określić odmówić doprowadzić złamać naruszyć współpracować donosić
      szpiegować finansować wspierać` },
      { forms: `ma mają`, hedge: "alleged",
        with: `znajdować znaleźć przebywać ukrywać pochodzić posiadać należeć kontrolować planować przygotowywać wykorzystywać używać działać współpracować
      walczyć szkolić wziąć finansować wspierać stać kryć dysponować chorować leczyć mieszkać` },
      { forms: `rzekomo podobno ponoć jakoby rzekom\${y} domnieman\${y} nieoficjalnie jak_się_{mówi,twierdzi,podaje,przypuszcza,uważa}
      z_nieoficjalnych_{informacji,źródeł} jak_głosi_{plotka,legenda} wieść_niesie chodzą_słuchy {nieoficjalnie,z_nieoficjalnych_informacji}_wiadomo
      według_{nieoficjalnych_informacji,niepotwierdzonych_informacji,niepotwierdzonych_doniesień,plotek,pogłosek} wieść_gminna_niesie`, hedge: "alleged" },
    ],
    conditional: `jeśli jeżeli gdyby gdybym gdybyśmy gdybyście jeśliby jeżeliby o_ile pod_warunkiem_że w_przypadku_gdyby w_razie_gdyby chyba_że byle oby gdy_tylko
      w_przeciwnym_razie w_razie`,
    unconfirmed: `nie_{udało,udaje}_się_{tego_,ich_,niezależnie_,jeszcze_,dotąd_,dotychczas_,}{potwierdzić,zweryfikować,sprawdzić}
      nie_można_{było_,}{tego_,ich_,niezależnie_,na_razie_,}{potwierdzić,zweryfikować,sprawdzić}
      {nie_został,nie_została,nie_zostało,nie_zostały}_{oficjalnie_,jeszcze_,dotąd_,niezależnie_,}{potwierdzony,potwierdzona,potwierdzone,zweryfikowany,zweryfikowana,zweryfikowane}
      nie_są_potwierdzone nie_jest_potwierdzon{a,e,y} {niepotwierdzon,niezweryfikowan,niesprawdzon}${y} nie_{był,była,było,były}_w_stanie_{potwierdzić,zweryfikować}
      nie_jest_w_stanie_{potwierdzić,zweryfikować} brak_potwierdzenia bez_potwierdzenia nie_ma_{oficjalnego_,niezależnego_,}potwierdzenia`,
    doubt: `
      może mogą mogę możemy mógł mogła mogło mogli mogły mógłby mogłaby mogłoby mogliby mogłyby miałby miałaby miałoby mieliby miałyby byłby byłaby byłoby byliby byłyby
      chyba prawdopodobnie najprawdopodobniej zapewne być_może możliwe niewykluczone ewentualnie praktycznie w_praktyce właściwie w_zasadzie niemal_na_pewno wydaje_się podobno pewnie
      raczej bodaj zdaje_się`,
    softeners: "powinien powinna powinno powinni sądzę uważam ~łby ~łaby ~łoby ~liby ~łyby ~łbym ~łabym ~libyśmy ~łybyśmy ~łbyś ~libyście gdyby by",
    that: `że iż żeby iżby aby by ażeby jakoby {żebym,żebyś,żebyśmy,iżbym,iżbyś,iżbyśmy} abyśmy abym byśmy bym`,
    wh: `czy jak dlaczego czemu kto kogo komu kim co czego czym kiedy gdzie skąd dokąd którędy ile ilu jak{i,a,ie,iego,iej,ich,im,ą,imi}
      któr{y,a,e,zy,ego,ej,emu,ych,ym,ymi,ą} po_co w_jaki_sposób na_ile z_jakiego_powodu czyj{,a,e}`,
    toInfinitive: "",
    as: "jako za mianem",
    by: "przez",
    toldTo: `dla w_{rozmowie,wywiadzie}_z{,e} w_wywiadzie_dla w_wypowiedzi_dla w_oświadczeniu_dla w_rozmowach_z w_komentarzu_dla {powiedział,mówił}_dla
      dziennikarzom reporterom mediom agencji śledczym policji widzom czytelnikom słuchaczom telewizji gazecie dziennikowi portalowi stacji radiu`,
    via: "w we na za_pośrednictwem poprzez przez za_pomocą podczas w_trakcie w_czasie z po",
    media: `oświadcze${nie} komunika${t_i} wywiad{,u,zie,em,y,ów,ach} rozm{owa,owy,owie,owę,ową,owach,ów} wpis{,u,ie,em,y,ów,ach} post{,u,em,y,ów,ach}
      poście twe{et,etu,etem,ecie,ety,etów,etach} konferenc${ja} konferencj{a,i,ę,ą}_prasow{a,ej,ą} briefing{,u,iem,i,ów,ach} przemówie${nie} wystąpie${nie} orędzi{e,a,u,em,ach}
      spotkani{e,a,u,em,ach} posiedzeni{e,a,u,em,ach} debat{a,y,ę,ą,ach} debacie program{,u,em,ie,ach} audycj{a,i,ę,ą,ach} stron{a,y,ie,ę,ą,ach} nagra${nie} film{,u,em,ie,y,ach} wideo
      mail{,u,em,ach} e-mail{,u,em,ach} list{,u,em,y,ów,ach} liście not{a,y,ę,ą} nocie depesz{a,y,ę,ą,ach} transmisj{a,i,ę,ą} wiec{,u,em,ach} zje{ździe,zdu} szczy{t,tu,cie,tem}
      profil{,u,em,ach} portal{,u,em,ach} blog{,u,iem,ach} kanał{,u,em,ach} kanale platform{a,y,ie,ach} sie{ć,ci} sieciach serwis{,u,ie,em,ach} Telegram{,u,a,em,ie} Twitter{,a,em}
      Twitterze Facebook{,u,a,iem} Instagram{,a,ie,em} TikTok{,u,a,iem} YouTub{e,ie,ea} Truth_Social mediach media{,ch}_społecznościow{e,ych} telewizj{i,a,ą} radi{u,o,a} rozgłośni
      studi{u,o} felieto{n,nu,nie} artyku{ł,łu,le} rapor{t,tu,cie} uzasadnieni{u,a} wypowied{ź,zi,ziach} zeznani{u,a,ach} pamiętnikach książ{ce,ki} podca{st,stu,ście,stach}
      sms{,-ie,-em} kazani{u,a} homili{i,a} sesj{i,a} wykła{dzie,d,du} referat{,u} referacie odezw{a,ie} apelu uchwale interpelacji ankiecie sondażu Sejmie Senacie`,
    outletNouns: `gaze{ta,ty,cie,tę,tą,t,tom,tami,tach} dzienni${k_i} tygodni${k_i} miesięczni${k_i} kwartalni${k_i} agenc${ja} stac${ja} telewiz${ja}
      radi{o,a,u,em,ach} portal{,u,owi,em,e,i,om,ami,ach} serwis{,u,owi,em,ie,y,ów,om,ami,ach} redakc${ja} rozgłośni{a,i,ę,ą,e} nadaw${ca} magazyn{,u,owi,em,ie,y,ów,om,ach}
      pism{o,a,u,em,ie,om,ami,ach} pism czasopism{o,a,u,em,ie} bruk{owiec,owca,owcu,owcem,owce,owców} tabloid{,u,owi,em,zie,y,ów} pras{a,y,ie,ę,ą} media mediów mediom mediami mediach
      blog{,a,u,iem} kanał{,u,owi,em} tytuł{,u} wydawca agencj{a,i}_prasow{a,ej,ą} agencj{a,i}_informacyjn{a,ej,ą} dziennikarz{e,y}`,
    documents: `rapor${t_i} badani{e,a,u,em,ach,om,ami} badań sonda{ż,żu,żowi,żem,że,ży,żom,żach,żami} dokumen${t_i} dan{e,ych,ym,ymi}
      statysty{ka,ki,ce,kę,ką,k,kach,kami} analiz${a} akt{,u,em,y,ów,om,ami,ach} akt_oskarżenia akcie_oskarżenia wyrok{,u,iem,owi,i,ów,ach} orzecze${nie} uzasadnie${nie} ustaw${a}
      konstytuc${ja} umow${a} porozumie${nie} trakta${t_i} rezoluc${ja} deklarac${ja} oświadcze${nie} komunika${t_i} sprawozda${nie} opracowa${nie} ekspertyz${a} opini{a,i,ę,ą,e}
      list{,u,owi,em,y,ów,om,ami,ach} pism{o,a,u,em,ie} not${ka} nota notatk{a,i,ę} protok{ół,ołu,ole,oły,ołów} zapis{,u,y,ów,ach} nagra${nie} zdję${cie}
      artyku{ł,łu,łem,le,ły,łów,łach} ksią{żka,żki,żce,żkę,żką,żek} tekst{,u,em,y,ów,ach} tekście plan{,u,em,y} projekt{,u} budże{t,tu,cie} przepis{y,ów,ach,ami} regulamin{,u,ie,em}
      rozporządze${nie} prawo mapa map{y,ie,ę} prognoz${a} szacun{ek,ki,ków,kach} wykaz{,u,ie} list{a,ę,ą} ankiet{a,y,cie,ę} spis{,u} rejest{r,ru,rze} wyniki wyników wynikach
      wstępne_wyniki petyc${ja} pozew pozwu pozwie wniosek wniosku powiadomie${nie} zawiadomie${nie} decyz${ja} uchwa{ła,ły,le,łę,łą,ł} bilans{,u} zezna${nie} depesz{a,y,ę,ą,e}
      plakat{,u,y} tablic{a,y,ę} napis{,u,y} oferta instrukc${ja} ulot${ka} doniesieni{a,ach,om} informac${ja} wpis{,u,ie} materia{ł,łu,łach,ły}`,
    surveys: "sonda{ż,żu,żach} badani{u,ach} ankie{cie,tach} barometrze",
    standIns: `to o_tym tak tym_samym to_samo taką_informację takie_informacje takiego_zdania podobnego_zdania tej_samej_opinii tego te_słowa podobne_informacje taką_opinię {informację,informacje,wiadomość,doniesienia,ustalenia} {tę,te,jego,jej,ich}_{informację,informacje,wiadomość,doniesienia,słowa,ustalenia,zapowiedź,decyzję}
      {informację,informacje,wiadomość,doniesienia,słowa,ustalenia,zapowiedź,decyzję}_{tę,te} {taki,ten}_{komunikat,plan,zamiar} o_{swojej,tej,ich,jego}_decyzji o_śmierci o_zatrzymaniu o_incydencie o_katastrofie
      o_tym_fakcie fakt_ten ten_fakt o_sprawie o_zdarzeniu o_tej_sprawie o_decyzji o_wypadku o_całej_sprawie`,
    passes: "cytuj{e,ą} cytowa{ł,ła,ło,ły,li,na,ne,ny,nej,nego,nym,nych} zacytowa{ł,ła,ło,ły,li,na,ne,ny} przytacza{,ją,ł,ła,ło,ły,ny,na,ne,nej,nego,nym} przytoczy{ł,ła,ło,ły,li} przytoczon{y,a,e,ej,ego,ym} powołuj{e,ą} powoła{ł,ła,ło,ły,li} opisa{ł,ła,ło,ły,li} opisuj{e,ą} powtórzy{ł,ła,ło,ły} powtarza{,ją} rozpowszechni{ł,ła,ło,ły} nagłośni{ł,ła,ło,ły} przedrukowa{ł,ła,ło,ły}",
    utterances: "rozmow{ę,a,y} słowa słów wypowied{ź,zi} treść cytat{y,u,ów,} oświadczenie oświadczenia komentarz{e,a,} relacj{ę,a,e,i} wywiad{y,u,} wpis{y,u,} zapowiedź doniesienia twierdzenia zeznania",
    about: "o",
    hears: "widzian{y,a,e,ego,ym} uzyskan{y,a,e,ego,ym} pytan{y,a,i,e} zapytan{y,a,i,e} przepytan{y,a,i}",
    uses: [
      "quote-cue-source", "source-cue-quote", "turn-cue-source", "turn-unmarked", "announced-quote", "bare-quote", "source-cue-that", "source-cue-inf", "source-cue-object", "clause-cue-source",
      "according-clause", "clause-according", "noun-cue", "standalone", "reportative", "headline-colon", "headline-dash", "passive-subject", "impersonal",
    ],
  },

  grammar: {
    pronouns: `on:m ona:f ono:n oni:p one:p ja:1 my:1p ty:2 wy:2p kto:r który:r która:r które:r którzy:r każdy:i każda:i ktoś:i nikt:i niektórzy:i niektóre:i
      wielu:i wszyscy:i inni:i inne:i obaj:p obie:p oboje:p ten:m ta:f ci:p sam:m sama:f sami:p pozostali:p większość:i część:i jeden:i jedna:i drugi:i druga:i
      obydwaj:p liczni:i nieliczni:i`,
    objectPronouns: `go jego jemu mu nim niego niemu jej ją niej nią ich im nich nimi je nie_go mnie mi mną nas nam nami ciebie cię ci tobie tobą was wam wami siebie
      sobie sobą się ktokolwiek komuś kogoś kimś nikogo nikomu wszystkich wszystkim wszystko nic coś czegoś czemuś czymś niczego niczym tego temu tym to tych tymi tę tą tamten tamto
      pana panu panem panią panie panowie panów panom państwa państwu`,
    possessives: `m{ój,oja,oje,ojego,ojej,ojemu,oją,oim,oich,oimi,oi} tw{ój,oja,oje,ojego,ojej,oją,oim,oich} swe swego swej swemu swą swych swym swymi mego mej mą
      mych twego twej sw{ój,oja,oje,ojego,ojej,ojemu,oją,oim,oich,oimi,oi} nasz{,a,e,ego,ej,emu,ą,ym,ych,ymi} nasi wasz{,a,e,ego,ej,emu,ą,ym,ych,ymi} jego jej ich`,
    ours: "nasz nasza nasze naszej naszą naszego naszemu naszym naszych naszymi",
    determiners: `t{en,a,o,ego,ej,emu,ę,ą,ym,e,ych,ymi} ci tamt{en,a,o,ego,ej,ą,ym,e,ych} taki{,a,e,ego,ej,emu,m,ch,mi} tak{a,ą} pewien
      pewn{a,e,ego,ej,emu,ą,ym,ych,ymi,i} jak{iś,aś,ieś,iegoś,iejś,ąś,imś,ichś} każd${y} żad{en,na,ne,nego,nej,nym,ną,nych} wszyst{kie,kich,kim,kimi,ko,kiego} wszyscy cał${y}
      niektór{e,ych,ym,ymi,zy} kilka kilku kilkoma kilkoro parę paru wiele wielu wieloma wieloro mnóstwo sporo dużo mało niewiele niewielu kilkanaście kilkunastu kilkadziesiąt
      kilkudziesięciu kilkaset kilkuset większość większości część ob{a,ie,aj,u,oje,ojga,om,ydwa,ydwie,ydwaj} inn${y} t{aki,aka,akie}_sam{,a,o} ten_sam ta_sama to_samo tyle tylu ile
      ilu dwaj jed{en,na,no,nego,nej,nemu,nym,ną} liczn{e,ych,i,ym,ymi} poszczególn${y} większ{y,a,e} reszta reszty kolej{ny,na,ne,nego,nej,nym,ną,nych,nymi,ni}
      drug{i,a,ie,iego,iej,im,ą,ich} pierwsz${y} ostatn{i,ia,ie,iego,iej,im,ią,ich,imi} ów ow{a,e,ego,ej,emu,ym,ych,ą} wszelk{i,a,ie,iego,iej,iemu,im,ich,imi,ą} jakikolwiek jakakolwiek
      jakiekolwiek jakiegokolwiek jakiejkolwiek jakąkolwiek jakichkolwiek jakimkolwiek tacy tychże tegoż tejże niejed{en,na,no,nego,nej,ną} niejak{i,a,iego,iej} którykolwiek
      którakolwiek któryś któraś któreś któregoś czyjś czyjaś czyjeś`,
    prepositions: `w we na z ze do od ode dla o po za pod pode nad nade przed przede przy u bez beze ku między pomiędzy wśród pośród spośród spod znad zza sprzed
      spoza ponad poza podczas przez przeze przeciw przeciwko wobec według wedle wg względem wskutek wzdłuż mimo pomimo oprócz prócz wbrew nieopodal opodal dokoła naokoło obok koło
      około blisko dookoła wokół naprzeciw naprzeciwko dzięki podług poniżej powyżej wewnątrz zamiast zewnątrz podle celem drogą kosztem mocą skutkiem śladem tytułem wzorem zgodnie_z
      zgodnie_ze w_ciągu w_czasie w_celu w_imieniu w_imię w_kierunku w_kwestii w_miejsce w_obliczu w_obrębie w_odniesieniu_do w_oparciu_o w_pobliżu w_porównaniu_z w_porównaniu_do
      w_przeciwieństwie_do w_przypadku w_ramach w_razie w_rejonie w_reakcji_na w_rezultacie w_roli w_sprawie w_stosunku_do w_stronę w_świetle w_trakcie w_trybie w_wyniku w_wysokości
      w_zakresie w_zależności_od w_zamian_za w_związku_z w_związku_ze z_dala_od z_okazji z_powodu z_punktu_widzenia z_racji z_tytułu z_udziałem z_uwagi_na z_wyjątkiem z_zakresu
      ze_strony ze_względu_na na_czele na_drodze na_korzyść na_mocy na_podstawie na_rzecz na_skutek na_temat na_terenie na_wypadek na_wzór na_znak pod_adresem pod_groźbą pod_koniec
      pod_kątem pod_nadzorem pod_nieobecność pod_pretekstem pod_warunkiem pod_względem pod_wpływem po_stronie przy_okazji przy_pomocy przy_użyciu za_pomocą za_pośrednictwem za_sprawą
      u_boku co_do łącznie_z niezależnie_od począwszy_od razem_z wraz_z wraz_ze wspólnie_z nie_licząc od_strony do_spraw bez_względu_na począwszy ds. dot. dotyczące dotycząca dotyczący
      dotyczącego dotyczącej dotyczących`,
    coordinators: `i oraz a ale lecz albo lub bądź czy ani ni tudzież zaś natomiast jednak więc zatem toteż dlatego ponadto a_także jak_również jak_i tylko czyli
      niż aniżeli plus minus tzn. tj. mianowicie`,
    adversatives: "ale lecz",
    subordinators: `niż albowiem aczkolwiek byleby jakoby gdy kiedy ponieważ bo bowiem gdyż skoro choć chociaż choćby mimo_że pomimo_że mimo_iż jeśli jeżeli gdyby
      aby żeby by ażeby zanim nim dopóki póki odkąd aż jak podczas_gdy zwłaszcza_że tym_bardziej_że dlatego_że po_tym_jak przed_tym_jak w_miarę_jak jako_że zależnie_od_tego o_ile jakby
      niczym z_chwilą_gdy od_kiedy do_czasu_aż chyba_że z_tym_że tak_że tak_by tak_aby tyle_że co_sprawia_że ledwie skądinąd gdziekolwiek ktokolwiek cokolwiek jakkolwiek kiedykolwiek
      dokąd skąd gdzie w_momencie_gdy w_sytuacji_gdy podobnie_jak zarówno`,
    relatives: `któr{y,a,e,zy,ego,ej,emu,ych,ym,ymi,ą} co gdzie kiedy jak{i,a,ie,iego,iej,im,ich,ą} kto czyj{a,e,ego,ej} skąd dokąd`,
    auxiliaries: `jest są jestem jesteśmy jesteś jesteście był była było byli były byłem byłam byliśmy będzie będą będę będziemy byłby byłaby byłoby byliby byłyby
      bywa bywają został została zostało zostali zostały zostanie zostaną zostałby zostałaby zostałoby zostałyby zostaje zostają zostaliśmy ma mają mam mamy miał miała miało mieli
      miały mieliśmy miałby miałaby miałoby mieliby miałyby może mogą mogę możemy mógł mogła mogło mogli mogły mogliśmy mógłby mogłaby mogłoby mogliby mogłyby moglibyśmy musi muszą
      muszę musimy musiał musiała musiało musieli musiały musiałby musiałaby musieliby powinien powinna powinno powinni powinny powinniśmy chce chcą chcę chcemy chciał chciała chciało
      chcieli chciały chciałby chciałaby chcieliby chcielibyśmy chciałbym chciałabym trzeba należy należało można można_było wolno niech niechaj nie_ma nie_było nie_będzie to_jest
      warto warto_było potrafi potrafią potrafił umie staje_się stał_się stała_się stało_się stały_się stali_się wydaje_się wydają_się wydawał_się zdaje_się zdają_się okazał_się
      okazała_się okazało_się okazały_się okazali_się okazuje_się pozostaje pozostają pozostał pozostała pozostało pozostali pozostały sta{nie,ną}_się zaczął zaczęła zaczęło zaczęli
      zaczęły zaczyna zaczynają przestał przestała przestało przestali przestały`,
    auxiliariesNonFinite: `być zostać mieć móc musieć chcieć bywać będąc mając mogąc chcąc zostawszy stać_się stając_się zacząć przestać okazać_się`,
    passiveAuxiliaries: `jest są był była było byli były będzie będą został została zostało zostali zostały zostanie zostaną bywa bywają być zostać`,
    negations: `nie nigdy wcale nigdzie żaden żadna żadne nikt nic ani bynajmniej`,
    nobody: "nik{ogo,omu,im} niczego niczemu niczym żadn{ego,ej,emu,ych,ym,ymi,ą}",
    adverbs: `też także również jednak jednakże wszakże bowiem zatem więc natomiast zaś przecież jeszcze już dopiero tylko jedynie wyłącznie nawet głównie
      przede_wszystkim szczególnie zwłaszcza właśnie akurat chyba może pewnie zapewne prawdopodobnie najprawdopodobniej na_pewno z_pewnością oczywiście rzeczywiście faktycznie naprawdę
      istotnie niestety szczęśliwie na_szczęście wreszcie w_końcu ostatecznie początkowo najpierw potem później następnie wcześniej przedtem uprzednio poprzednio dotąd dotychczas
      do_tej_pory nadal wciąż ciągle stale zawsze często czasem czasami niekiedy rzadko zwykle zazwyczaj przeważnie na_ogół ogólnie generalnie obecnie teraz aktualnie dziś dzisiaj
      wczoraj jutro niedawno ostatnio wkrótce niebawem zaraz natychmiast nagle szybko powoli stopniowo jednocześnie równocześnie zarazem tymczasem jednorazowo ponownie znowu znów
      kolejny_raz po_raz_kolejny po_raz_pierwszy wielokrotnie kilkakrotnie kilkukrotnie dwukrotnie trzykrotnie codziennie tu tutaj tam stąd stamtąd dlatego stąd_też ponadto poza_tym
      co_więcej z_kolei z_drugiej_strony z_jednej_strony na_przykład mianowicie konkretnie dokładnie szczegółowo krótko obszernie jasno wyraźnie otwarcie szczerze wprost bezpośrednio
      pośrednio publicznie oficjalnie nieoficjalnie formalnie anonimowo prywatnie osobiście stanowczo kategorycznie zdecydowanie ostro mocno silnie gorzko ironicznie żartobliwie
      spokojnie cicho głośno ostrożnie dyplomatycznie jednoznacznie jednogłośnie wspólnie razem osobno samodzielnie dobrowolnie celowo świadomie rozmyślnie przypadkowo bardzo niezwykle
      wyjątkowo dość dosyć całkiem zupełnie całkowicie częściowo prawie niemal mniej więcej bardziej najbardziej najmniej coraz znacznie nieco trochę wiele dużo mało tak inaczej
      podobnie tym_samym w_ten_sposób w_rezultacie w_efekcie dzięki_temu w_związku_z_tym mimo_to pomimo_to niemniej ewentualnie ponoć podobno rzekomo jakoby tuż w_tym m.in.
      między_innymi łącznie ogółem naturalnie zresztą właściwie praktycznie teoretycznie zasadniczo w_zasadzie de_facto raczej wręcz po_prostu choćby chociażby bodaj przynajmniej
      co_najmniej co_najwyżej najwyżej wówczas wtedy odtąd niegdyś kiedyś dawniej dalej nadto dodatkowo wzajemnie nawzajem z_powrotem poniekąd zgodnie słusznie zbyt długo dłużej trudno
      łatwo łatwiej najczęściej częściej lekko odpowiednio głęboko nieraz ciężko ściśle równie wysoko wyżej nisko niżej świetnie chętnie niechętnie regularnie gwałtownie kompletnie
      niewątpliwie specjalnie słabo sprawnie prędzej uważnie dziwnie szybciej najszybciej normalnie różnie twardo nieustannie bliżej pierwotnie ogromnie radykalnie skutecznie
      tradycyjnie późno niedługo serdecznie nazajutrz mocniej punktualnie typowo stosunkowo nerwowo nieoczekiwanie automatycznie doskonale prawidłowo usilnie oddzielnie średnio
      absolutnie chwilowo uczciwie poważnie potencjalnie intensywnie nowo nieprzerwanie nieznacznie znacząco wystarczająco bezprawnie nielegalnie legalnie dyskretnie szeroko znakomicie
      widocznie najwyraźniej wyraźniej dosłownie wcześnie masowo dumnie pokojowo niejednokrotnie pozytywnie negatywnie surowo nieźle bezkarnie urzędowo niezwłocznie możliwie realnie
      technicznie elektronicznie telefonicznie pisemnie ustnie zaledwie nieodwołalnie dobitnie bezpodstawnie swobodnie tymczasowo wprawdzie bądź_co_bądź owszem otóż zgoła niejako omal
      co_prawda rzecz_jasna tak_naprawdę na_nowo od_dawna od_niedawna od_lat przed_laty na_stałe na_zawsze do_dziś po_raz_drugi po_raz_trzeci pod_koniec w_praktyce w_teorii
      w_rzeczywistości w_istocie na_świecie w_kraju błędnie dobrze źle lepiej gorzej najlepiej pilnie błyskawicznie jakoś gdzieś nigdzie wszędzie blisko daleko niedaleko w_pobliżu obok
      na_miejscu na_razie póki_co jak_dotąd jak_na_razie od_razu zawczasu przy_okazji przy_tym na_koniec na_wstępie na_początku w_międzyczasie`,
    timeWords: `poniedzia{łek,łku,łki,łkiem} wtor{ek,ku,ki,kiem} śro{da,dy,dę,dzie,dą} czwart{ek,ku,ki,kiem} piąt{ek,ku,ki,kiem} sobot{a,y,ę,ą} sobocie
      niedziel{a,i,ę,ą,e} dziś dzisiaj wczoraj jutro przedwczoraj pojutrze rano wieczorem nocą ran{a,em,kiem,ek} popołudni{e,u,em} południ{e,u} przedpołudni{e,em} noc{,y} wieczór
      wieczor{a,u} styczn{ia,iu,iem} styczeń lut{y,ego,ym} mar{zec,ca,cu,cem} kwie{cień,tnia,tniu,tniem} maj{,a,u,em} czerw{iec,ca,cu,cem} lip{iec,ca,cu,cem} sierp{ień,nia,niu,niem}
      wrze{sień,śnia,śniu,śniem} październik{,a,u,iem} listopad{,a,zie,em} grud{zień,nia,niu,niem} rok{u,,iem} lat{a,ach,} weekend{,u,zie,em,owy} tydzień tygodni{u,a,em,e} dzień
      dni{a,u,e,ach,em} miesią{c,ca,cu,cem,ce,cach} godzin{a,y,ę,ie,ach} minut{y,ę,ach} zim{ą,a,y,ie,ę} lat{em,o,u} jesien{ią,i} wiosn{ą,a,y,ę} wieku kwarta{ł,łu,le} dob{a,y,ę} dobie
      chwil{a,i,ę,ą} moment{,u,em} dawno`,
    verbs: `id{zie,ą} sz{edł,ła,ło,ły} szli poszedł posz{ła,ło,ły,li} przyszedł przysz{ła,ło,li,ły} wyszedł wysz{ła,ło,li,ły} wesz{ła,ło,li,ły} wszedł
      odesz{ła,li,ły} odszedł przesz{ła,ło,li,ły} przeszedł dosz{ła,ło,li,ły} doszedł nadesz{ła,ło,ły} nadszedł jedzie jad{ą,ł} jecha{ł,ła,li,ły} pojecha{ł,ła,li,ły}
      przyjecha{ł,ła,ło,li,ły} wyjecha{ł,ła,li,ły} przybył{,a,o,y} przyby{li,wa,wają} wróci{ł,ła,ło,li,ły} wraca{,ją,ł,ła,li,ły} uda{ł,ła,ło,li,ły}_się uciek{ł,ła,li,ły,a,ają}
      wyjeżdża{,ją,ł,li} lec{i,ą,iał,iała} polecia{ł,ła} spad{ł,ła,ło,ły,a,ają,nie} rośnie rosną rósł rosł{a,o,y} wzrósł wzrosł{a,o,y} wzrasta{,ją} wzrośnie zmala{ł,ła,ło,ły} maleje
      zwiększ{ył,yła,yło,yli,yły,a,ają} zmniejsz{ył,yła,yło,yły,a,ają} da{ł,ła,ło,li,ły} daj{e,ą} dosta{ł,ła,ło,li,ły,je,ją,nie,ną} otrzyma{ł,ła,ło,li,ły,} otrzymuj{e,ą}
      wzi{ął,ęła,ęło,ęli,ęły} bierze biorą bra{ł,ła,li,ły} weźmie wezmą przyj{ął,ęła,ęło,ęli,ęły,mie,mą,muje,mują} odda{ł,ła,li,je} wyda{ł,ła,ło,li,ły,je,ją} trac{i,ą,ił,iła}
      straci{ł,ła,ło,li,ły} zdoby{ł,ła,ło,li,ły,wa} wygra{ł,ła,ło,li,ły} wygrywa{,ją} przegra{ł,ła,ło,li,ły} przegrywa robi{,ą,ł,ła,li,ły} zrobi{ł,ła,ło,li,ły,ą} pracuj{e,ą}
      pracowa{ł,ła,ło,li,ły} działa{,ją,ł,ła,ło,li,ły} prowadz{i,ą,ił,iła,iło,ili,iły} przeprowadz{i,ą,ił,iła,iło,ili,iły,a} powsta{ł,ła,ło,li,ły,je,ją,nie,ną} stworzy{ł,ła,ło,li,ły}
      tworz{y,ą,ył,yła} buduj{e,ą} budowa{ł,ła,li} zbudowa{ł,ła,li,ły} otwiera{,ją} otworzy{ł,ła,ło,li,ły} zamkn{ął,ęła,ęli,ie} zamyka{,ją} żyj{e,ą} ży{ł,ła,ło,li,ły}
      mieszka{,ją,ł,ła,li,ły} urodzi{ł,ła,ło,li,ły} zm{arł,arła,arli,arły} umar{ł,ła} umiera{,ją} zgin{ął,ęła,ęło,ęli,ęły,ie} gin{ie,ą} zabi{ł,ła,ło,li,ły,ja,ją} rani{ł,ła,ło,ły,ą}
      choruj{e,ą} leż{y,ą,ał,ała,ało,eli,ały} siedz{i,ą,iał,iała,ieli} sto{i,ją,jał} sta{ł,ła,ło,ły,nął,nęła,nęło,nęli,nie,ną} sta{wa,wał,wała} zna{,ją,ł,ła,li}
      wie{,dzą,dział,działa,dzieli} widz{i,ą,iał,iała,ieli} zobacz{y,ą,ył,yła,yli} patrz{y,ą,ył,yła} ogląda{,ją,ł,ła,li} słysz{y,ą,ał,ała} usłysz{y,ał,ała,eli} czeka{,ją,ł,ła,ło,li,ły}
      szuka{,ją,ł,ła,li} znajduj{e,ą} znala{zł,zła,zło,zły} znaleźli znajd{zie,ą} odnal{azł,azła,eźli} traf{i,ia,ią,iają,ił,iła,iło,iły,ili} obejmuj{e,ą} zajmuj{e,ą}
      zaj{ął,ęła,ęło,ęli,ęły} trwa{,ją,ł,ła,ło,ły} potrwa odby{ł,ła,ło,ły,wa,wają,wał,wała,wało,wały} nastąpi{ł,ła,ło,ły} następuj{e,ą} wystąp{i,ią,ił,iła,iło,ili,iły} występuj{e,ą}
      dochodz{i,ił,iło,ą} wydarzy{ł,ła,ło,ły} zdarzy{ł,ła,ło,ły} zdarza{,ją} dzieje działo zosta{wi,wił,wiła,wili,wiły} opuści{ł,ła,ło,li,ły} opuszcza{,ją} trzyma{,ją,ł,ła}
      utrzyma{ł,ła,ło,li} ruszy{ł,ła,ło,li,ły} rusza{,ją} rozpocz{ął,ęła,ęło,ęli,ęły,nie,ną,yna,ynają} skończy{ł,ła,ło,li,ły} kończ{y,ą,ył,yła} zakończy{ł,ła,ło,ły}
      przerwa{ł,ła,ło,li,ły} wstrzyma{ł,ła,ło,li,ły} wznowi{ł,ła,ło,li,ły} podpisa{ł,ła,ło,li,ły} podpisz{e,ą} głosowa{ł,ła,li,ły} głosuj{e,ą} zagłosowa{ł,ła,ło,li,ły}
      wybra{ł,ła,ło,li,ły} wybier{a,ają,ze} kandyduj{e,ą} startuj{e,ą} wystartowa{ł,ła,ło,ły} rządz{i,ą,ił,iła,iło,ili,iły} zasiada{,ją,ł} objęł{a,o,y} obj{ął,ęli} pełni{,ą,ł,ła}
      kieruj{e,ą} kierowa{ł,ła} reprezentuj{e,ą} zatrzyma{ł,ła,ło,li,ły,no} zatrzymuj{e,ą} aresztowa{ł,ła,li,no} skaza{ł,ła,li,no} przesłucha{ł,ła,li,no} ściga{,ją} atakuj{e,ą}
      zaatakowa{ł,ła,ło,li,ły} ostrzela{ł,ła,li,ły,no} ostrzeliwuj{e,ą} strzela{,ją,ł,li} zestrzeli{ł,ła,li,ły,no} uderzy{ł,ła,ło,li,ły} uderza{,ją} zniszczy{ł,ła,ło,li,ły}
      uszkodzi{ł,ła,ło,ły} walcz{y,ą,ył,yła,yli} broni{ł,ła,li} pomaga{,ją,ł,ła,li} pomógł pomog{ła,li,ły} wspiera{,ją,ł,ła,li} wspar{ł,ła,li} popiera{,ją,ł,ła,li} popar{ł,ła,ło,li,ły}
      spotka{ł,ła,li,ją} spotyka{,ją} odwiedz{i,ił,iła,ili,a,ają} zaprosi{ł,ła,li} zaprasza{,ją} gra{,ją,ł,ła,li,ły} zagra{ł,ła,ją,li} strzelił{,a,o} trenuj{e,ą}
      zwycięży{ł,ła,ło,li,ły} pokona{ł,ła,ło,li,ły} zremisowa{ł,ła,li} kosztuj{e,ą} kosztowa{ł,ła,ło,ły} płac{i,ą,ił,iła,ili} zapłac{i,ą,ił,iła,ili} kup{i,ią,ił,iła,ili,iły,uje,ują}
      sprzeda{ł,ła,ło,li,je,ją} zarabia{,ją,ł} zarobi{ł,ła} wynos{i,ą,ił,iła,iło,iły} wyniesie wyniósł wyniosł{a,o,y} spędzi{ł,ła,li} inwestuj{e,ą} zainwestowa{ł,ła,ło} produkuj{e,ą}
      dostarcz{a,ają,ył,yła,yli,yły} powoduj{e,ą} spowodowa{ł,ła,ło,ły} doprowadz{i,ą,ił,iła,iło,iły} wpływa{,ją,ł,ła} wpłyn{ął,ęła,ęło,ie} wywoł{ał,ała,ało,ały,uje,ują}
      oznacza{,ją,ł,ła,ło} znaczy polega{,ją,ł,ła} zależ{y,ą,ał,ała,ało} dotycz{y,ą,ył,yła,yło,yły} nadchodzi nadal_trwa wymaga zawiera{,ją,ł,ła,ło,ły} należ{y,ą,ał,ała,ało,eli,ały}
      stanowi{,ą,ł,ła,ło,ły} pochodz{i,ą,ił,iła,ili,iły} składa_się służ{y,ą,ył,yła,yły} grozi łączy łącz{ą,ył,yła} dzieli różni przypada brakuj{e,ą} brakowało wystarczy wystarcza
      czyta{,ją,ł,ła,li} uczy{,ł,ła} uczą studiuj{e,ą} studiowa{ł,ła} lub{i,ią,ił,iła} kocha{,ją,ł,ła} nos{i,ą,ił,iła} je pij{e,ą} śpi śpiewa{,ją,ł,ła} tańcz{y,ą} świec{i,ą,ił,iło}
      wieje pada{,ł,ją,ło} pojawi{ł,ła,ło,li,ły} pojawia{,ją} zajmowa{ł,ła,ło,li,ły} korzysta{,ją,ł,ła} skorzysta{ł,ła,ją} używa{,ją,ł,ła} uży{ł,ła,li,ły,je}
      przygotow{ał,ała,ało,ali,ały,uje,ują} organizuj{e,ą} zorganizowa{ł,ła,ło,li,ły} uczestnicz{y,ą,ył,yła,yli,yły} współpracuj{e,ą} wystaw{i,ił,iła,ia} ukaza{ł,ła,ło,ły} wyświetla
      odpowiada_za narusz{ył,yła,yło,yli,a,ają} złama{ł,ła,ło,li} spełni{ł,ła,ło,a,ają} realizuj{e,ą} wprowadz{i,ą,ił,iła,iło,ili,iły,a,ają} wejdzie wejdą wycofa{ł,ła,ło,li,ły}
      wycofuj{e,ą} zmieni{ł,ła,ło,li,ły,a,ają} poprawi{ł,ła,ło,ły,a,ają} pogorszy{ł,ła,ło,ły} uważam sądzę myślę wierzę obawiam boję liczę przypuszczam podejrzewam wątpię zakładam
      rozumiem czuję wiem wiesz wiecie wiemy widzę widzisz znam pamięta{m,ją,} robię idę idziemy czekam masz możesz możemy musisz chcesz będziesz wiadomo widać słychać czuć potrzeba
      szkoda chodzi{,ło} biegnie biegną płyn{ie,ą,ął,ęła,ęło,ęły} skacze skaczą wygląda{,ją,ł,ła,ło,ły} wykonuj{e,ą} pozwala{,ją,ł,ła,ło,ły} pozwoli{,ł,ła,ło,ły} wchodz{i,ą,ił,iła,iły}
      sięga{,ją,ł,ła,ło} sięgn{ął,ęła,ęły,ie} zdąży{,ł,ła,li} znaleziono podoba{,ją,ł,ła} przyjdzie przyjdą pomoże pomogą posiada{,ją,ł,ła,li} unosi{,ł,ła,ło} przyni{ósł,esie}
      przynios{ła,ło,ły,ą} rozmawia{,ją,my,ł,ła,li,ły} wróc{i,ą} przechodz{i,ą,ił,iła,iły} wyciąga{,ją} popełni{ł,ła,li,a} słucha{,ją,ł,ła} odb{iera,ierają,ierze} zabrak{ło,nie}
      złoży{,ł,ła,ło,li,ły} podchodzi przyjęto umożliwi{,ł,ła,ło,a,ają} przekracza{,ją,ł,ła} przekroczy{,ł,ła,ło,ły} dysponuj{e,ą} istniej{e,ą} istnia{ł,ła,ło,ły} wprowadzono
      wybuch{ł,ła,ło,ły,a,ają,nie,ną} znik{a,ają,ł,ła,ło,ły,ną,nie} budz{i,ą,ił,iła,iło,iły} przebywa{,ją,ł,ła,li} wis{i,ą,iał,iała,iało} odbęd{zie,ą} skończ{y,ą} wstąpi{,ł,ła,ły}
      kaza{ł,ła,li,ły} każ{e,ą} zwolniono panuj{e,ą} panowa{ł,ła,ło} podejmuj{e,ą} obowiązuj{e,ą} obowiązywa{ł,ła,ło,ły} interesuj{e,ą} zmieni zmienią zmniejszą zwiększ{y,ą} wzrosną
      spadną przybędzie przysługuj{e,ą} stosuj{e,ą} stosowa{ł,ła,li} mija{,ją,ł,ła} min{ął,ęła,ęło,ęły,ie} nadchodzą nadejdzie rozegrano dokona{ł,ła,ło,li,no} dokonuj{e,ą}
      zawar{ł,ła,li,ły,to} zawrze nałoży{ł,ła,ło,li,ły} nakłada{,ją} wymierzy{ł,ła} grożą zezwala{,ją} zezwoli{ł,ła} wdraża{,ją} wdroży{ł,ła,li} ucierpi{ał,ała,ało,eli,ały}
      doznał{,a,o} odni{ósł,esie} odnios{ła,ło,ły} odnieśli ewakuowano hospitalizowano zamknięto otwarto zbudowano wybrano powołano powoła{ł,ła,ło,li} odwoła{ł,ła,ło,li,no}
      mianowa{ł,ła,no} wysła{ł,ła,ło,li,ły,no} wysyła{,ją,ł,ła,li} wyśl{e,ą} skierowano przewieziono odnaleziono rozbi{ł,ła,ło,ły,ja} zderzy{ł,ła,ło,ły} wjecha{ł,ła,ło}
      potrąci{ł,ła,ło} spłon{ął,ęła,ęło,ęły} pali pali{ł,ła,ło,ły} zala{ł,ła,ło,ły,no} zawali{ł,ła,ło,ły} nawiedzi{ł,ła,ło,ły} przeszuka{ł,ła,li,no} zabezpieczy{ł,ła,li} oddano
      pobił{,a,o} ustanowi{ł,ła,ło,li} awansowa{ł,ła,li} udało uda udaje próbuj{e,ą} próbowa{ł,ła,ło,li,ły} spróbuj{e,ą} stara{,ją,ł,ła,li,ły}`,
    endings: { finite: `ał ała ało ali ały ił iła iło ili iły ył yła yło yli yły ął ęła ęło ęli ęły uje ują owano iono ono ano łby łaby łoby liby łyby eją łem łam liśmy
      łyśmy`, infinitive: `ować ywać iwać nąć ać ić yć eć ąć ść źć`,
      adjective: `owy owa owe owego owej owych owym ową ski ska skie skiego skiej skich skim ską cki cka ckie ckiego ckiej ckich ckim cką ny na ne nego nej nych
      nym ną ni ący ąca ące ących ącego ącej`, adverb: `nie wie cie rze sko cko owo alnie icznie` },
    inflection: {
      verbs: `ł:m ła:f ło:n li:p ły:p łby:m łaby:f łoby:n liby:p łyby:p ą:p {łem,łam,liśmy,łyśmy,ę,m,my,łbym,łabym}:1 {no,to}:x trzeba:x można:x należy:x wolno:x warto:x ma:s powinien:m powinna:f powinno:n
        powinn{i,y}:p`,
      nouns: `{ego,emu,ej,ych,ich,ów,om,ym,im,ii,ji,u,ań,leń,żeń,rzeń,czeń,szeń,sień,ach}:- {ę,ą,em,iem,owi,ami}:*! {cja,sja,zja,gia}:f! ość:f! a:f {ć,ś,ź}:f o:n! e:np! um:n y:p i:p
        {ąd,yk,or,er,ent,ant,ekt,akt,arz,erz,us,ist}:m! {ski,cki}:mp! {ska,cka}:f! {skie,ckie}:np! ów:- {b,c,d,f,g,k,l,ł,m,n,p,r,s,t,w,j}:m {ń,ż,sz,cz,rz,dz}:mf`,
    },
    verbSecond: false,
    dropsSubject: true,
  },

  names: {
    titles: `goś{ć,cia,ciem,cie} rozmów{ca,cy,cę,cą,czyni,czynię} samorządow{iec,ca,cem} pan{,a,u,em,ie,owie,ów} pani{,ą} państw{o,a} prezyden${t} wiceprezyden${t} prezydentk{a,i,ę,ą} premie${r} wicepremie${r} premierk{a,i,ę,ą}
      minist{er,ra,rowi,rem,rze,rowie,rów,rom} ministerk{a,i,ę} wiceminist{er,ra,rem,rowie,rowi} szef{,a,owi,em,ie,owie,ów} szefow{a,ej,ą} wiceszef{,a,em,owa,owej} kancle${rz}
      kanclerk{a,i,ę,ą} marszał{ek,ka,kowi,kiem,ku,kowie} wicemarszał{ek,ka,kowi,kiem} senato${r} senatork{a,i,ę,ą} pos{eł,ła,łem,łowi,łowie,łów,łom} posłan${ka}
      europos{eł,ła,łem,łowie,łów} europosłan${ka} kongresmen{,a,i,ów,em} deputowan${any_m} radn${any_m} mer{,a,owi,em,ze,owie,ów} burmistrz{,a,owi,em,u,e,ów} starost{a,y,ę,ą} wojewo{da,dy,dę,dą}
      wójt{,a,owi,em} sołtys{,a,em} gubernato${r} ambasado${r} konsul{,a,em,owie} dyplomat{a,y,ę,ą} komisa${rz} przewodnicząc${czy} przewodnicząc{a,ej,ą}
      wiceprzewodnicząc{y,a,ego,ej,ym,ą} prezes{,a,owi,em,ie,ka,ki,kę} wiceprezes{,a,em,ka} dyrekto${r} dyrektork{a,i,ę,ą} wicedyrekto${r} kierowni{k,ka,kiem,kowi,czka,czki,czkę}
      sekreta${rz} podsekreta${rz} lide${r} liderk{a,i,ę,ą} przywód${ca} wód${ca} dyktato${r} rzecznik{,a,owi,iem,u} rzecznicz${ka} naczelni{k,ka,kiem} prokurato${r}
      sędzi{a,ego,emu,ą,m,owie,ów} adwoka${t} mecenas{,a,owi,em} radc{a,y,ę,ą} komendan${t} inspekto${r} podkomisa${rz} nadkomisa${rz} aspiran${t} podinspekto${r}
      generał{,a,owi,em,owie,ów} generale pułkowni{k,ka,kiem,kowi,cy} podpułkownik{,a,iem} majo${r} kapita${n} porucznik{,a,iem} sierżan${t} admirał{,a,em} kapral dowód${ca}
      żołnie${rz} dokto${r} profeso${r} docen${t} dr prof. hab. inż. mgr gen. płk ppłk mjr kpt. por. adm. ks. bp abp kard. o. s. św. red. mec. asp. sierż. mł. st. insp. kom. nadkom.
      podkom. doradc{a,y,ę,ą} wysłanni{k,ka,kiem,kowi,czka} negocjato${r} koordynato${r} pełnomocni{k,ka,kiem,kowi,czka} asysten${t} kandyda${t} kandydat${ka} eksper${t} ekspert${ka}
      król{,a,owi,em,u} królow{a,ej,ą} książ{ę,ęta,ęcia,ęciu} księci{a,u,em} księżn{a,ej,ą} cesa${rz} car{,a,em} szejk{,a,iem} emi${r} ajatollah{,a,em} papież{,a,owi,em,u}
      kardynał{,a,owi,em,owie} biskup{,a,owi,em,i,ów} arcybiskup{,a,owi,em} patriarch{a,y,ę,ą} ks{iądz,iędza,iędzu,iędzem} pasto${r} imam{,a,em} rabin{,a,em} siostra siostry mufti
      polity${k} ekonom${ista} polityczka anality${k} analitycz${ka} komentato${r} dziennika${rz} dziennikar${ka} reporte${r} reporter${ka} redakto${r} redaktork{a,i}
      publicy{sta,sty,stę,stą,stka,stki} koresponden${t} korespondent${ka} pisa${rz} pisar${ka} akto${r} aktor${ka} reżyse${r} reżyserk{a,i} muzyk{,a,iem} piosenka${rz} piosenkar${ka}
      autor{,a,ka,ki,kę,em} trene${r} selekcjone${r} trenerk{a,i} piłka${rz} piłkar${ka} bramka${rz} napastni{k,ka,kiem} pomocnik obrońca biznesmen{,a,em,ka} miliarder{,a,em}
      przedsiębior${ca} założyciel{,a,em,ka,ki} właściciel{,a,em,ka,ki} bankie${r} naukow${iec} bada${cz} badacz${ka} histo{ryk,ryka,rykiem,ryczka} politolo{g,ga,giem,żka}
      socjolo{g,ga,giem,żka} ekolo{g,ga,żka} prawni{k,ka,kiem,czka} leka${rz} lekar${ka} psycholo{g,ga,giem,żka} epidemiolo{g,ga,giem} chirurg{,a,iem} ordynato${r}
      nauczyciel{,a,em,ka,ki} rekto${r} rektork{a,i} kurato${r} działa${cz} działacz${ka} aktyw${ista} aktywist${ka} opozycjon${ista} dysyden${t} obrońc{y,ę,ą,o,ów,om,ami,ach} były
      była byłego byłej byłemu byłym byli obecny obecna obecnego nowy nowa nowego wiodący tymczasow{y,ego,ym,a} nieżyjąc{y,a,ego}
      wiceburmistrz{,a,owi,em} wicewojewod{a,y,ę,ą} wicestarost{a,y,ę,ą} ministr{a,y,ę,ą} wiceprezydentk{a,i,ę,ą} ambasadork{a,i,ę,ą} gubernatork{a,i,ę,ą} ekonomistk{a,i,ę,ą}
      politoloż{ka,ki,kę,ką} socjoloż{ka,ki,kę,ką} psycholoż{ka,ki,kę,ką} historycz{ka,ki,kę,ką} znaw${ca} wykładow${ca} adiunk${t} doktoran${t} dziekan{,a,owi,em}
      filozo{f,fa,fem,fowi} amerykanist{a,y,ę,ą} kulturoznaw${ca} językoznaw${ca} fizy{k,ka,kiem,kowi} chemi{k,ka,kiem,kowi} matematy{k,ka,kiem,kowi} biolo{g,ga,giem,żka}
      klimatolo{g,ga,giem,żka} meteorolo{g,ga,giem,żka} synopty{k,ka,kiem} wirusolo{g,ga,giem,żka} kardiolo{g,ga,giem,żka} onkolo{g,ga,giem,żka} pediat{ra,ry,rę,rą}
      psychiat{ra,ry,rę,rą} geolo{g,ga,giem} archeolo{g,ga,giem,żka} astronom{,a,em,ka} pilo${t} kosmonau{ta,ty,tę,tą} astronau{ta,ty,tę,tą} sportow${iec} siatka${rz}
      koszyka${rz} biega${cz} pływa${cz} skocz{ek,ka,kiem,kowi} kolarz{,a,em} bokse${r} tenis${ista} tenisist${ka} lekkoatle{ta,ty,tę,tą} medalist{a,y,ę,ą,ka,ki}
      mist{rz,rza,rzem,rzyni,rzynię} menedże${r} inwesto${r} oligarch{a,y,ę,ą} finansist{a,y,ę,ą} fotogra{f,fa,fem} scenarzyst{a,y,ę,ą,ka} dramatur{g,ga,giem} kompozyto${r}
      dyrygen${t} prezente${r} prezenter${ka} komik{,a,iem} satyry{k,ka,kiem} rape${r} wokalist{a,y,ę,ą,ka,ki} influencer{,a,ka,ki,em} bloger{,a,ka,ki,em}
      ratowni{k,ka,kiem,czka} strażak{,a,iem} policjan${t} policjant${ka} mediato${r} syndy{k,ka,kiem} notariusz{,a,em} rolni{k,ka,kiem,czka}
      związkow${iec} wetera${n} wojskow{y,ego,emu,ym} samorządowc{y,ów,om} wolontariusz{,a,em,ka,ki} sygnalist{a,y,ę,ą,ka}`,
    particles: `von van de da di del della der den la le el al as bin ibn ben abu af av du dos das ten ter zu asz ar`,
    speakers: `rzeczni${k}:m rzecznicz${ka}:f przedstawicie${l}:m przedstawiciel${ka}:f urzędni${k}:m urzędnicz${ka}:f wład{ze,z,zom,zami,zach}:p
      rząd{,u,owi,em,zie,y,ów}:m policj{a,i,ę,ą}:f policjan${t}:m policjant${ka}:f prokuratu${ra}:f prokurato${r}:m straża${k}:m wojsk{o,a,u,em}:n armi{a,i,ę,ą}:f ministers${two}:n
      resor${t_i}:m sztab{,u,owi,em,ie}:m są${d_i}:m sędzi{a,ego,emu,ą,owie,ów,om}:m prezyden${t}:m premie${r}:m minist{er,ra,rowi,rem,rze,rowie,rów,rom}:m
      wiceminist{er,ra,rem,rowie,rowi}:m poli{tyk,tyka,tykowi,tykiem,tycy,tyków,tykom,tykami}:m pos{eł,ła,łowi,łem,łowie,łów,łom}:m posłan${ka}:f senato${r}:m deputowan${any_m}:m
      parlamentarzy{sta,sty,stę,stą,ści,stów,stom}:m radn${any_m}:m ustawodaw${ca}:m kongresmen{,a,i,ów}:m szef{,a,owi,em,owie,ów}:m szefow{a,ej,ą,e}:f lide${r}:m przywód${ca}:m
      dyktato${r}:m dyplomat{a,y,ę,ą}:m dyplomaci:p ambasado${r}:m ambasad${a}:f kancle${rz}:m marszał{ek,ka,kowi,kiem}:m burmistrz{,a,owi,em,e,ów}:m wojewo{da,dy,dę,dą,dowie}:m
      dyrekto${r}:m prezes{,a,owi,em,i,ów}:m zarzą{d,du,dowi,dem,dy}:m komisarz{,a,e,y}:m komisj{a,i,ę,ą,e}:f komite${t_i}:m rad{a,y,ę,ą}:f organizac${ja}:f kolej{,e,i,ą}:f stowarzysze${nie}:n
      fundac${ja}:f związ{ek,ku,kiem,kowi,ki,ków}:m związkow${iec}:m parti{a,i,ę,ą,e}:f koalicj{a,i,ę,ą}:f opozycj{a,i,ę,ą}:f klub{,u,owi,em,y,ów}:m firm${a}:f spół${ka}:f
      przedsiębiors${two}:n koncern{,u,owi,em,y,ów}:m bank{,u,owi,iem,i,ów}:m producen${t}:m operato${r}:m przewoźni${k}:m dostaw${ca}:m sieć:f instytu${t_i}:m uniwersyte${t_i}:m
      uczeln{ia,i,ię,ią,ie}:f szkoł{a,y,ę,ą}:f szpita{l,la,lowi,lem,le,li}:m urz{ąd,ędu,ędowi,ędem,ędy,ędów}:m agenc${ja}:f służb{a,y,ie,ę,ą,,om,ami}:f wywiad{,u,owi,em}:m
      kontrwywiad{,u}:m straż{,y,ą}:f gwardi{a,i}:f kreml:m kremla:m pentagon{,u}:m departamen${t_i}:m kancelari{a,i,ę,ą}:f episkopa${t_i}:m kości{ół,oła,ołowi,ołem}:m watykan{,u}:m
      administracj{a,i,ę,ą}:f unia:f sojusz{,u,owi,em}:m sejm{,u,owi,em}:m senat{,u,owi,em}:m parlamen${t_i}:m kongres{,u,owi,em}:m trybuna{ł,łu,łowi,łem}:m eksper${t}:m ekspert${ka}:f
      anality{k,ka,kowi,kiem,cy,ków,kom,kami}:m specjali{sta,sty,stę,stą,ści,stów,stom}:m specjalist${ka}:f naukow${iec}:m bada${cz}:m badacz${ka}:f ekonom${ista}:m ekonomist${ka}:f
      komentato${r}:m obserwato${r}:m history${k}:m politolog{,a,owi,iem,owie,ów}:m socjolog{,a,iem,owie,ów}:m psycholog{,a,iem,owie,ów}:m ekolo{g,ga,dzy,gów}:m meteorolo{g,dzy,gów}:m
      synop{tyk,tycy,tyków}:m geolo{g,dzy}:m sejsmolo{g,dzy,gów}:m klimatolo{g,dzy}:m epidemiolo{g,ga,dzy}:m wirusolo{g,ga,dzy}:m archeolo{g,dzy}:m astronom{,owie,ów}:m
      biolo{g,dzy,gów}:m inżynie${r}:m prawni${k}:m adwoka${t}:m obroń${ca}:m pełnomocni${k}:m mecenas{,a}:m oskarżyciel{,a}:m biegł{y,ego,ym,ych}:m biegli:p leka${rz}:m lekar${ka}:f
      pielęgniar${ka}:f nauczycie${l}:m nauczyciel${ka}:f profeso${r}:m dokto${r}:m rekto${r}:m studen${t}:m student${ka}:f uc{zeń,znia,zniowi,zniem,zniowie,zniów,zniom}:m
      uczennic{a,y,ę,ą}:f rodzic{,a,e,ów,om,ami}:p mat${ka}:f oj{ciec,ca,cu,cem,cowie,ców}:m s{yn,yna,ynowi,ynem,ynowie}:m cór${ka}:f bra{t,ta,tu,tem,cia}:m siost{ra,ry,rę,rą}:f
      żon{a,y,ę,ą}:f mąż:m męż{a,owi,em}:m rodzin${a}:f krewn{y,i,ych,ym}:p sąsi{ad,ada,adem,edzi,adów,adka,adki}:m znajom{y,a,ego,ej,i,ych}:m
      przyjaci{el,ela,elem,ele,ół,ołom,ółka,ółki}:m koleg{a,i,ę,ą}:m koledzy:p świad{ek,ka,kowi,kiem,kowie,ków,kom}:m naocz{ny,ni}:m mieszka${niec}:m mieszkan${ka}:f
      turyst{a,y,ę,ą,ka,ki}:m turyści:p kierow${ca}:m pasaże${r}:m pasażer${ka}:f klien${t}:m klient${ka}:f pacjen${t}:m pacjent${ka}:f wyborc{a,y,ę,ą,ów,om}:p ofia${ra}:f
      poszkodowan${any_m}:m pokrzywdzon{y,a,ego,ej,ych,emu}:m podejrzan${any_m}:m podejrzan{a,ej,ą}:f oskarżon{y,ego,emu,ym,ych,a,ej}:m oskarżeni:p skazan${any_m}:m zatrzyman${any_m}:m
      więz{ień,nia,niowi,niem,niowie,niów}:m sprawc{a,y,ę,ą,ów,om}:m napastni${k}:m męż{czyzna,czyzny,czyźnie,czyznę,czyzną,czyźni,czyzn}:m kobie${ta}:f chłop{iec,ca,cu,cem,cy}:m
      chłopak{,a,iem,i}:m dziewczyn${a}:f dziewczyn${ka}:f dziec{ko,ka,ku,kiem}:n dzieci:p nastolat{ek,ka,kiem,ki,ków,kowie}:m emeryt{,a,ka,ki,ci}:m dziennika${rz}:m dziennikar${ka}:f
      reporte${r}:m reporter${ka}:f korespond{ent,enta,entem,enci,entka,entki}:m redakto${r}:m redaktor${ka}:f wydaw${ca}:m publicy{sta,sty,ści,stka,stki}:m
      blog{er,era,erka,erki,erzy}:m prezente${r}:m prowadząc{y,a,ego,ej}:m felieton${ista}:m gazet{a,y,ę,ą}:f dziennik{,a,owi,iem,i,ów}:m tygodnik{,a,i}:m portal{,u,e}:m
      stacj{a,i,ę,ą,e}:f telewizj{a,i,ę,ą}:f radi{o,a,u}:n medi{a,ów,om,ach,ami}:p pras{a,y,ę,ą}:f źród{ło,ła,łu,łem,łach,łom,łami,eł,le}:n:n informato${r}:m rozmów${ca}:m
      rozmówczyn{i,ię,ią,ie}:f wysłanni${k}:m doradc{a,y,ę,ą,ów,om}:m doradczyni:f asysten${t}:m sekreta${rz}:m sekretar${ka}:f pracowni${k}:m pracownic{a,ę,ą,e,,om,ami}:f
      szeregow{y,i}:m współpracowni${k}:m pracodaw${ca}:m przedsiębior${ca}:m biznesmen{,a,em,i,ów}:m inwesto${r}:m właścicie${l}:m właściciel${ka}:f
      rol{nik,nika,nikowi,nikiem,nicy,ników,nikom}:m ryba${k}:m górni${k}:m stoczniow${iec}:m kolejarz{,e,y,om}:m hutni${k}:m kierowni{k,ka,kiem,ctwo,ctwa}:m menedże${r}:m dowód${ca}:m
      dowództw{o,a,u,em}:n generał{,a,owi,em,owie,ów,om}:m generalicja:f oficer{,a,owi,em,owie,ów}:m żołnie${rz}:m wojskow${any_m}:m pilo${t}:m maryna${rz}:m partyzan${t}:m
      bojowni${k}:m rebelian${t}:m terroryst{a,y,ę,ą,ów}:m terroryści:p najemni${k}:m dezerte${r}:m wetera${n}:m jeniec:m jeńc{y,ów,a}:m szpieg{,a,iem,ów}:m agent{,a,em,ów}:m agenci:p
      uchodź${ca}:m uchodźczyni{,e}:f migran${t}:m migrant${ka}:f imigran${t}:m aktyw${ista}:m aktywist${ka}:f działa${cz}:m działacz${ka}:f demonstran${t}:m
      protestując{y,a,ych,ym,ego}:p uczestni${k}:m uczestnicz${ka}:f organizato${r}:m wolontariusz{,a,e,y,om,ka,ki}:m ratowni${k}:m dysyden${t}:m opozycjon${ista}:m
      separaty{sta,ści,stów}:m nacjonali{sta,ści,stów}:m zwolenni${k}:m zwolennicz${ka}:f przeciwni${k}:m przeciwnicz${ka}:f kryty{k,ka,kowi,cy,ków,kom}:m sympaty{k,cy,ków}:m
      czło{nek,nka,nkowi,nkiem,nkowie,nków,nkom}:m członkin{i,ię,ią,ie}:f sojuszni${k}:m partne${r}:m partner${ka}:f konkuren${t}:m rywal{,a,e,i,ka,ki}:m kandyda${t}:m kandydat${ka}:f
      delegac${ja}:f negocjato${r}:m mediato${r}:m trene${r}:m trener${ka}:f selekcjone${r}:m zawodni${k}:m zawodnicz${ka}:f piłka${rz}:m piłkar${ka}:f bramka${rz}:m sportow${iec}:m
      tenis${ista}:m tenisist${ka}:f mist{rz,rza,rzem,rzowie,rzyni,rzynię}:m skocz{ek,ka,kiem,kowie,ków}:m biega${cz}:m kolarz{,a,em,e,y}:m bokse${r}:m kapita${n}:m arbiter:m
      kibic{,a,e,ów,om}:m fan{,a,i,ów,om,ka,ki}:m akto${r}:m aktor${ka}:f reżyse${r}:m reżyser${ka}:f pisa${rz}:m pisar${ka}:f poet{a,y,ę,ą,ka,ki}:m poeci:p auto${r}:m autor${ka}:f
      artyst{a,y,ę,ą,ka,ki}:m artyści:p muzy{k,ka,kiem,cy,ków}:m kompozyto${r}:m piosenka${rz}:m piosenkar${ka}:f wokal${ista}:m wokalist${ka}:f rape${r}:m mala${rz}:m malar${ka}:f
      projektan${t}:m architek${t}:m kurato${r}:m biograf{,a,ka}:m pap{ież,ieża,ieżowi,ieżem}:m biskup{,a,owi,em,i,ów,om}:m arcybiskup{,a,owi,em}:m kardynał{,a,owi,em,owie}:m
      ksi{ądz,ędza,ędzu,ędzem,ęża,ęży}:m duchown{y,ego,i,ych}:m zakonnic{a,y}:f pasto${r}:m imam{,a}:m król{,a,owi,em}:m królow{a,ej,ą}:f książ{ę,ęta}:m księci{a,u}:m księżn{a,ej}:f
      monarch{a,y,ę}:m miast{o,a}:n samorząd{,u,owi,owcy,owców}:m gmin${a}:f kraj{,u,owi,em,e,ów}:m państw{o,a,u,em}:n ludzi{e,om,ach}:p oso{ba,by,bie,bę,bą,bom}:f os{oby,ób}:p
      respondent{,a,ów}:m respondenci:p ankietowan{y,i,ych,ym}:p badan${any_m}:m internau{ta,ty,tów,tom}:m internauci:p użytkowni${k}:m czytelni{k,ka,cy,ków,czka}:m widzowie:p
      słuchacz{,e,y}:m stron{a,y}:f obie_strony:p zespół:m zesp{ołu,ole,ołem}:m grup${a}:f ekip${a}:f centrum:n centrala:f ośrod{ek,ka,kiem,ki}:m jednost${ka}:f oddział{,u,y}:m
      flot{a,y,ę}:f lotnictw{o,a}:n marynark{a,i,ę}:f sztabowcy:p wiceszef{,a}:m wiceprezes{,a}:m zastęp${ca}:m zastępczyni:f następ${ca}:m poprzedni${k}:m były:m kierujący:m
      Rosjan{ie,,om,in}:p Ukrai${niec}:m Amerykan{ie,,in,om}:p Polacy:p Polak{,a,ów}:m Niem{cy,ców,com}:p Francuz{,a,i,ów}:m Brytyjczy{k,ka,cy,ków}:m Białorusin{,i,ów}:m
      Szwed{,zi,ów}:m Norweg{,a}:m Norwedzy:p Chińczy{k,ka,cy,ków}:m Turk{,a,ów}:m Turcy:p Izraelczy{k,cy,ków}:m Palestyńczy{k,cy,ków}:m Koreańczy{k,ka,cy,ków}:m Irańczy{k,cy,ków}:m
      Węg{ier,rzy,rów}:m Cze{ch,si,chów}:m Litwini:p Łotysz{,e,y}:m Estończycy:p
      samorządow{iec,ca,cowi,cem,cu,cy,ców,com}:m wój{t,ta,towi,tem,cie,towie,tów,tom}:m sołty{s,sa,sowi,sem,si,sów}:m starost{a,y,ę,ą,owie,ów}:m
      wiceburmistrz{,a,owi,em,e,ów}:m wiceprezyden${t}:m wiceprezydent${ka}:f prezydent${ka}:f goś{ć,cia,ciowi,ciem,cie,ci}:m premier${ka}:f minister${ka}:f ministr{a,y,ę,ą}:f
      prezes${ka}:f dyrektor${ka}:f kierownicz${ka}:f przewodnicząc{y,ego,emu,ym,a,ej,ą}:m wiceprzewodnicząc{y,ego,emu,ym,a,ej,ą}:m podsekreta${rz}:m gubernato${r}:m
      europos{eł,ła,łowi,łem,łowie,łów,łom}:m europosłan${ka}:f wicemarszał{ek,ka,kowi,kiem}:m wicepremie${r}:m wojewodzin{a,y,ę}:f naczelni${k}:m
      komendan${t}:m komendant${ka}:f inspekto${r}:m komisarz{owi,em,u}:m aspiran${t}:m pułkowni${k}:m podpułkowni${k}:m majo${r}:m admira{ł,ła,łowi,łem,łowie}:m
      porucznik{,a,owi,iem}:m dyżurn{y,ego,emu,ym}:m oficer_prasowy oficera_prasowego oficerka:f sędzi{a,i,ę,ą}:m sędzin{a,y,ę,ą}:f radc{a,y,ę,ą}:m notariusz{,a,owi,em}:m
      syndy{k,ka,kowi,kiem}:m sygnali{sta,sty,stę,stą}:m sygnalist${ka}:f politoloż${ka}:f socjoloż${ka}:f psycholoż${ka}:f biegł{a,ej,ą}:f biolo{ga,giem,gowi}:m bioloż${ka}:f
      amerykani{sta,sty,stę,stą,ści}:m rosjoznaw${ca}:m sinolo{g,ga,giem,gowi}:m wschodoznaw${ca}:m znaw${ca}:m znawczyn{i,ię,ią}:f wykładow${ca}:m wykładowczyn{i,ię,ią}:f
      adiunk${t}:m doktoran${t}:m doktorant${ka}:f profesor${ka}:f rektor${ka}:f dziekan{,a,owi,em}:m histor{yczka,yczki,yczkę,yczką}:f filozo{f,fa,fowi,fem,fowie}:m
      filozof${ka}:f teolo{g,ga,giem}:m antropolo{g,ga,giem,gowi}:m antropoloż${ka}:f językoznaw${ca}:m kulturoznaw${ca}:m medioznaw${ca}:m religioznaw${ca}:m
      chemi{k,ka,kowi,kiem,cy}:m chemicz${ka}:f fizy{k,ka,kowi,kiem,cy}:m matematy{k,ka,kowi,kiem,cy}:m informaty{k,ka,kowi,kiem,cy}:m klimatolo{ga,giem,gowi,żka,żki}:m
      meteorolo{ga,giem,gowi,żka}:m hydrolo{g,ga,giem,gowi,dzy}:m synoptyk{a,owi,iem}:m immunolo{g,ga,giem,gowi,dzy}:m onkolo{g,ga,giem,gowi,dzy}:m
      kardiolo{g,ga,giem,gowi,dzy}:m pediat{ra,ry,rę,rą,rzy}:m psychiat{ra,ry,rę,rą,rzy}:m chirur{g,ga,giem,gowi,dzy}:m ordynato${r}:m ginekolo{g,ga,giem,gowi}:m
      farmaceu{ta,ty,tę,tą,ci}:m farmaceut${ka}:f ratownicz${ka}:f położn{a,ej,ą}:f weterynarz{,a,owi,em,e}:m stomatolo{g,ga,giem}:m fizjoterapeu{ta,ty,tę,tą}:m
      dietety{k,ka,czka,czki}:m archeolo{ga,giem,gowi,żka}:m geolo{ga,giem,gowi}:m geogra{f,fa,fem}:m leśni${k}:m leśnicz{y,ego,emu,ym}:m strateg{,a,iem}:m menedżer${ka}:f
      menadże${r}:m szefow{ą,ę}:f założyciel{,a,owi,em,e,i}:m założyciel${ka}:f fundato${r}:m miliarde${r}:m oligarch{a,y,ę,ą}:m bankie${r}:m finansi{sta,sty,stę,stą}:m
      makle${r}:m przedsiębiorczyn{i,ię,ią}:f bizneswoman:f restaurato${r}:m hotela${rz}:m deweloper{,a,owi,em,zy}:m sadowni${k}:m hodow${ca}:m plantato${r}:m rolnicz${ka}:f
      sklepika${rz}:m taksówka${rz}:m maszyni{sta,sty,stę,stą,ści}:m napastnicz${ka}:f pomocni${k}:m obrończyn{i,ię,ią}:f skrzydłow{y,ego,emu,ym}:m siatka${rz}:m
      siatkar${ka}:f koszyka${rz}:m koszykar${ka}:f hokei{sta,sty,stę,stą}:m lekkoatle{ta,ty,tę,tą,ci}:m lekkoatlet${ka}:f pływa${cz}:m pływacz${ka}:f biegacz${ka}:f
      biathloni{sta,sty,stę,stą}:m biathlonist${ka}:f narcia${rz}:m narciar${ka}:f olimpij{czyk,czyka,czykowi,czykiem,czycy}:m olimpij${ka}:f medali{sta,sty,stę,stą,ści}:m
      medalist${ka}:f żużlow${iec}:m:m szkoleniow${iec}:m asystent${ka}:f raper${ka}:f celebry{ta,ty,tę,tą,ci}:m celebryt${ka}:f
      jutuber{,a,zy}:m influencer{,a,owi,em,ka,ki,zy}:m tiktoker{,a,ka}:m podcaster{,a,owi,em}:m prezenter${ka}:f spiker{,a,ka}:m komik{,a,owi,iem}:m satyry{k,ka,kiem}:m
      dramatur{g,ga,giem}:m scenarzy{sta,sty,stę,stą}:m producent${ka}:f fotogra{f,fa,fowi,fem,fowie}:m fotograf${ka}:f operator${ka}:f kompozytor${ka}:f dyrygen${t}:m
      rzeźbia${rz}:m emeryt${ka}:f rencist{a,y,ę}:m lokato${r}:m lokator${ka}:f sąsiad${ka}:f mam{a,y,ie,ę,ą}:f tat{a,y,cie,ę,ą}:m babci{a,i,ę,ą}:f dziad{ek,ka,kowi,kiem}:m
      wnu{k,ka,kowi,kiem}:m wdow{a,y,ie,ę,ą}:f narzeczon{y,ego,a,ej,ą}:m`,
    endings: `skiego>ski skiemu>ski skimi>ski skich>ski skim>ski ską>ska skiej>ska ckiego>cki ckiemu>cki ckich>cki ckim>cki cką>cka ckiej>cka owskiego>owski
      yńskiego>yński nego>ny nemu>ny nym>ny nej>na ną>na owej>owa ową>owa owego>owy iego>i iemu>i ’ego>e 'ego>e ’emu>e 'emu>e ’em>e 'em>e ’owi>e 'owi>e ’a>e 'a>e ’a> 'a> ’owi> 'owi>
      ’em> 'em> ’ach> 'ach> ’u> 'u> ego>y emu>y ego>e ego>i yego>y im>i ym>y iowi>i owowi>ów owem>ów owie>ów owa>ów owie>owa owie> iach>ia ach>y ach> ami>y ami> om>y om> ów> ów>y owi>o
      owi> kiem>ek kiem>k kowi>ek kowi>k giem>g iem>ie iem> em>o em>e em> niem>ń niowi>ń niu>ń nia>ń cia>ć siem>ś siu>ś ła>eł łem>eł łowi>eł le>eł ca>ec cem>ec cowi>ec cu>ec ka>ek
      ku>ek ra>er rem>er rowi>er rze>er la>el lu>el lem>el jowi>j jem>j ja>j jowi>ja szem>sz sza>sz ji>ja ję>ja ją>ja ii>ia ię>ia ią>ia ii>i ie>a ie> ie>ia ie>o ę>a ą>a ę> y>a y> i>a
      i> o>a e>a ce>ka dze>ga rze>ra rze>r rze>ro cie>ta cie>t cie>to dzie>da dzie>d le>ła le>ł le>ło le>la sie>sa sie>s zie>za zie>z że>ga sze>cha szech>chy szy>sza wie>wa wie>w
      bie>ba bie>b mie>ma mie>m pie>pa pie>p fie>fa fie>f u>o u> a>o a> ’s> 's> s>`,
    sounds: `ńsk>nsk ński>nski ch>kh szcz>shch szczow>shchev czow>chev szow>shev cz>ch sz>sh dzo>jo dż>j dź>d rz>rz ż>zh ź>z ś>s ć>c ń>n ł>l ó>o ą>a ę>e
      enka>enko siew>sev iej>ei ej>ei oj>oi aj>ai uj>ui ij>i yj>i ajł>ail iew>ev ie>e iu>yu ia>ya jew>yev jo>yo ju>yu ja>ya je>ye w>v cow>tsov iec>ets skij>ski skyy>ski skyj>ski
      sky>ski y>i ks>x ph>f`,
    organisationWords: `ministers{two,twa,twu,twem,twie} resor${t_i} departamen${t_i} urz{ąd,ędu,ędowi,ędem,ędzie} agenc${ja} komisj{a,i,ę,ą,e} komite${t_i}
      rad{a,y,zie,ę,ą} sejm{,u,owi,em,ie} sena${t_i} parlamen${t_i} kongres{,u,owi,em,ie} są${d_i} trybuna{ł,łu,łowi,łem,le} prokuratu${ra} policj{a,i,ę,ą} sztab{,u,owi,em,ie}
      parti{a,i,ę,ą,e} ruch{,u,owi,em} front{,u} soju{sz,szu,szem,szowi} uni{a,i,ę,ą} lig{a,i,ę,ą} lidze związ{ek,ku,kowi,kiem} stowarzysze${nie} fundac${ja} instytu${t_i}
      uniwersyte${t_i} politechni{ka,ki,ce,kę,ką} akademi{a,i,ę,ą} szkoł{a,y,ę,ą} szkole szpita{l,la,lem,lu} bank{,u,owi,iem} spół${ka} koncern{,u} grup{a,y,ie,ę,ą} firm{a,y,ie,ę,ą}
      klub{,u,owi,em,ie} federac${ja} konfederacj{a,i,ę,ą} organizac${ja} towarzys{two,twa,twu,twem} izb{a,y,ie,ę,ą} straż{,y,ą} gwardi{a,i,ę,ą} korpus{,u,ie,em} brygad{a,y,zie,ę,ą}
      batalion{,u,ie,em} dywizj{a,i,ę,ą} pułk{,u,iem} flot{a,y,ę,ą} flocie sił{y,om,ami,ach} armi{a,i,ę,ą} służb{a,y,ie,ę,ą} biur{o,a,u,em,rze} centrum kości{ół,oła,ołem,ele} muzeum
      teatr{,u,ze,em} filharmoni{a,i} giełd{a,y,zie} fundusz{,u,em} trybuna gazeta dziennik tygodnik kurier telewizj{a,i,ę,ą} radi{o,a,u} zarząd{,u} dyrekcj{a,i} inspekcj{a,i}
      inspektora{t,tu} kancelari{a,i,ę,ą} kuratorium zakład{,u,y,ów} przedsiębiors{two,twa} S.A. sp._z_o.o. Inc. Ltd. GmbH AG Corp. Group FC KS`,
    agencyNouns: "agencj{a,i,ę,ą,o,e}",
    bodyNouns: `
      spółk{a,i,ce,ę,ą} firm{a,y,ie,ę,ą} koncern{,u,owi,em} przedsiębiorstw{o,a,u,em} grup{a,y,ie,ę,ą} organizacj{a,i,ę,ą} stowarzyszeni{e,a,u,em} fundacj{a,i,ę,ą} parti{a,i,ę,ą}
      klub{,u,owi,em} związ{ek,ku,kowi,kiem} federacj{a,i,ę,ą} instytut{,u,owi,em} instytucj{a,i,ę,ą} producent{,a,owi,em} operator{,a,owi,em} armator{,a,owi,em} przewoźnik{,a,owi,iem}
      dostawc{a,y,ę,ą} dewelope{r,ra,rowi,rem} wydawnictw{o,a,u,em} sieć sieci linia_lotnicza think_tank{,u}`,
    outletWords: `
      kurier gazeta dziennik wiadomości głos echo tygodnik przegląd słowo nowiny express ekspres fakty radio telewizja trybuna przekrój
      rzeczpospolita agencja times post news herald`,
    placeWords: `rze{ka,ki,ce,kę,ką} jezior{o,a,u,em} jeziorze mor{ze,za,zu,zem} ocean{,u,ie,em} zato{ka,ki,ce,kę} cieśnin{a,y,ie,ę,ą} wysp{a,y,ie,ę,ą,ach}
      półwys{ep,pu,pie,pem} gór{a,y,ze,ę,ą,ach} dolin{a,y,ie,ę} przełęcz{,y} wulkan{,u,em} pustyni{a,i,ę} las{,u,em} puszcz{a,y,ę} park{,u,iem} ulic{a,y,ę,ą} ul. al. alej{a,i,ę}
      plac{,u,em} pl. most{,u,em} moście rynek rynku osiedl{e,a,u} os. dzielnic{a,y,ę} miast{o,a,u,em} mieście miastecz{ko,ka,ku} wieś wsi wsią gmin{a,y,ie} powia{t,tu,cie,tem}
      województ{wo,wa,wie,wem} obwód obwod{u,em,zie} rejon{,u,ie,em} region{,u,ie,em} prowincj{a,i,ę,ą} hrabst{wo,wa,wie} stan{,u,ie,em} dystryk{t,tu,cie} kanton{,u,ie} okręg{,u,iem}
      lotnisk{o,a,u,iem} stacj{a,i} dworz{ec,cu,ca} por{t,tu,cie,tem} kana{ł,łu,le} elektrowni{a,i,ę,ą} republi{ka,ki,ce,kę,ką} królest{wo,wa,wie,wem} cerk{iew,wi} katedr{a,y,ze} zamek
      zamku stadion{,u,ie} autostrad{a,y,zie} przylądek przylądk{a,u}`,
    exonyms: `Stan{y,ów,om,ami,ach}_Zjednoczon{e,ych,ym,ymi}=United_States USA=United_States Ameryk{a,i,ę,ą}=United_States Ameryce=United_States
      Wielk{a,iej,ą}_Brytani{a,i,ę,ą}=United_Kingdom Zjednoczone{,go,mu}_Królestw{o,a,u}=United_Kingdom Angli{a,i,ę,ą}=England Szkocj{a,i,ę,ą}=Scotland Wali{a,i,ę,ą}=Wales
      Niem{cy,iec,com,cami,czech}=Germany RFN=Germany Włoch{y,om,ami}=Italy Włoszech=Italy Włoch=Italy Czech{y,ach,om,ami,}=Czechia Węg{ry,ier,rom,rami,rzech}=Hungary
      Chin{y,,om,ami,ach}=China ChRL=China Rosj{a,i,ę,ą}=Russia Federacj{a,i,ę,ą}_Rosyjsk{a,iej,ą}=Russia ZSRR=Soviet_Union Związ{ek,ku,kiem,kowi}_Radzieck{i,iego,im,iemu}=Soviet_Union
      Związ{ek,ku}_Sowieck{i,iego,im}=Soviet_Union Kore{a,i,ę,ą}_Północn{a,ej,ą}=North_Korea Kore{a,i,ę,ą}_Płn.=North_Korea KRLD=North_Korea Kore{a,i,ę,ą}_Południow{a,ej,ą}=South_Korea
      Kore{a,i,ę,ą}_Płd.=South_Korea Szwecj{a,i,ę,ą}=Sweden Norwegi{a,i,ę,ą}=Norway Dani{a,i,ę,ą}=Denmark Finlandi{a,i,ę,ą}=Finland Islandi{a,i,ę,ą}=Iceland Ukrain{a,y,ie,ę,ą}=Ukraine
      Białoru{ś,si,sią}=Belarus Litw{a,y,ie,ę,ą}=Lithuania Łotw{a,y,ie,ę,ą}=Latvia Estoni{a,i,ę,ą}=Estonia Pols{ka,ki,ce,kę,ką}=Poland RP=Poland Francj{a,i,ę,ą}=France
      Hiszpani{a,i,ę,ą}=Spain Portugali{a,i,ę,ą}=Portugal Holandi{a,i,ę,ą}=Netherlands Niderland{y,ów,ach,om}=Netherlands Belgi{a,i,ę,ą}=Belgium Szwajcari{a,i,ę,ą}=Switzerland
      Austri{a,i,ę,ą}=Austria Grecj{a,i,ę,ą}=Greece Turcj{a,i,ę,ą}=Turkey Rumuni{a,i,ę,ą}=Romania Bułgari{a,i,ę,ą}=Bulgaria Serbi{a,i,ę,ą}=Serbia Chorwacj{a,i,ę,ą}=Croatia
      Słowacj{a,i,ę,ą}=Slovakia Słoweni{a,i,ę,ą}=Slovenia Mołdawi{a,i,ę,ą}=Moldova Gruzj{a,i,ę,ą}=Georgia Armeni{a,i,ę,ą}=Armenia Izrael{,a,owi,em,u}=Israel
      Palestyn{a,y,ie,ę,ą}=Palestine Stref{a,y,ie,ę}_Gazy=Gaza_Strip Gaz{a,y,ie,ę}=Gaza Zachodni{,ego,m}_Brzeg{,u}=West_Bank Iran{,u,owi,em,ie}=Iran Irak{,u,owi,iem}=Iraq
      Syri{a,i,ę,ą}=Syria Liban{,u,owi,em,ie}=Lebanon Egip{t,tu,towi,tem,cie}=Egypt Arabi{a,i,ę,ą}_Saudyjsk{a,iej,ą}=Saudi_Arabia Indi{e,i,ach,om,ami}=India Japoni{a,i,ę,ą}=Japan
      Tajwan{,u,owi,em,ie}=Taiwan Brazyli{a,i,ę,ą}=Brazil Meksyk{,u,owi,iem}=Mexico Kanad{a,y,zie,ę,ą}=Canada Australi{a,i,ę,ą}=Australia RPA=South_Africa
      Now{a,ej,ą}_Zelandi{a,i,ę,ą}=New_Zealand Zjednoczon{e,ych}_Emirat{y,ów}_Arabski{e,ch}=United_Arab_Emirates ZEA=United_Arab_Emirates
      Macedoni{a,i,ę,ą}_Północn{a,ej,ą}=North_Macedonia Bośni{a,i,ę}_i_Hercegowin{a,y,ie,ę}=Bosnia_and_Herzegovina Moskw{a,y,ie,ę,ą}=Moscow Warszaw{a,y,ie,ę,ą}=Warsaw
      Krak{ów,owa,owie,owem,owowi}=Kraków Kij{ów,owa,owie,owem,owowi}=Kyiv Char{ków,kowa,kowie,kowem}=Kharkiv Lw{ów,owa,owie,owem}=Lviv Odess{a,y,ę,ą}=Odesa Odessie=Odesa
      Cherso{ń,nia,niu,niem}=Kherson Zaporoż{e,a,u,em}=Zaporizhzhia Dniepr{,u,em,owi}=Dnipro Dnieprze=Dnipro Doniec{k,ka,ku,kiem}=Donetsk Ługańsk{,a,u,iem}=Luhansk
      Bachmu{t,tu,cie,tem}=Bakhmut Mariupol{,a,u,em}=Mariupol Krym{,u,owi,em,ie}=Crimea Donbas{,u,owi,em,ie}=Donbas Biełgor{ód,odu,odzie}=Belgorod Kursk{,a,u,iem}=Kursk
      Petersburg{,a,u,iem}=Saint_Petersburg Sankt_Petersburg{,a,u}=Saint_Petersburg Władywostok{,u,iem}=Vladivostok Kaza{ń,nia,niu,niem}=Kazan Mińsk{,a,u,iem}=Minsk
      Wiln{o,a,ie,em,u}=Vilnius Kown{o,a,ie}=Kaunas Ryg{a,i,ę,ą}=Riga Rydze=Riga Tallin{,a,ie,em,n}=Tallinn Kaliningrad{,u,zie,em}=Kaliningrad Króle{wiec,wca,wcu}=Kaliningrad
      Sztokholm{,u,ie,em,owi}=Stockholm Kopenha{ga,gi,dze,gę,gą}=Copenhagen Helsin{ki,ek,kach,kom,kami}=Helsinki Göteborg{,a,u}=Gothenburg Berlin{,a,ie,em,owi}=Berlin Monachium=Munich
      Koloni{a,i,ę}=Cologne Drez{no,na,nie}=Dresden Lipsk{,a,u}=Leipzig Norymber{ga,gi,dze}=Nuremberg Frankfur{t,tu,cie}=Frankfurt Akwizgran{,u,ie}=Aachen Getyn{ga,gi,dze}=Göttingen
      Moguncj{a,i}=Mainz Wied{eń,nia,niu,niem}=Vienna Prag{a,i,ę,ą}=Prague Pradze=Prague Brn{o,a,ie}=Brno Bratysław{a,y,ie,ę,ą}=Bratislava Budapesz{t,tu,cie,tem}=Budapest
      Bukaresz{t,tu,cie}=Bucharest Belgrad{,u,zie,em}=Belgrade Sofi{a,i,ę,ą}=Sofia Zagrzeb{,ia,iu,iem}=Zagreb Lublan{a,y,ie}=Ljubljana Skopj{e,a,u}=Skopje Sarajew{o,a,ie}=Sarajevo
      Kiszyni{ów,owa,owie}=Chișinău Tbilisi=Tbilisi Erywa{ń,nia,niu}=Yerevan Paryż{,a,u,owi,em}=Paris Marsyli{a,i,ę}=Marseille Lyon{,u,ie}=Lyon Strasburg{,a,u,iem}=Strasbourg
      Nicea=Nice Nicei=Nice Bruksel{a,i,ę,ą}=Brussels Antwerpi{a,i,ę}=Antwerp Haga=The_Hague Hagi=The_Hague Hadze=The_Hague Hagę=The_Hague Amsterdam{,u,ie}=Amsterdam
      Luksembur{g,ga,gu,giem}=Luxembourg Londyn{,u,ie,em,owi}=London Edynbur{g,ga,gu}=Edinburgh Dublin{,a,ie}=Dublin Rzym{,u,ie,em,owi}=Rome Mediolan{,u,ie,em}=Milan
      Neapol{,u,em}=Naples Wenecj{a,i,ę,ą}=Venice Florencj{a,i,ę}=Florence Turyn{,u,ie}=Turin Genia=Genoa Watykan{,u,ie,em,owi}=Vatican Stolic{a,y,ę,ą}_Apostolsk{a,iej,ą}=Holy_See
      Lizbon{a,y,ie,ę}=Lisbon Barcelon{a,y,ie,ę}=Barcelona Madry{t,tu,cie,tem}=Madrid Sewill{a,i,ę}=Seville Walencj{a,i,ę}=Valencia Aten{y,,ach,om}=Athens Salonik{i,ach}=Thessaloniki
      Genew{a,y,ie,ę,ą}=Geneva Zurych{,u,em}=Zurich Bern{,a,ie}=Bern Bazyle{a,i,ę}=Basel Stambuł{,u,em}=Istanbul Stambule=Istanbul Ankar{a,y,ze,ę,ą}=Ankara
      Jerozolim{a,y,ie,ę,ą}=Jerusalem Tel_Awiw{,u,ie,em,owi}=Tel_Aviv Bejru{t,tu,cie}=Beirut Damaszek=Damascus Damaszk{u,iem,owi}=Damascus Bagdad{,u,zie,em}=Baghdad
      Teheran{,u,ie,em,owi}=Tehran Kair{,u,ze,em}=Cairo Rijad{,u,zie}=Riyadh Katar{,u,ze,em}=Qatar Do{ha,hy,sze,hę}=Doha Kabul{,u,em}=Kabul Pekin{,u,ie,em,owi}=Beijing
      Szanghaj{,u,em}=Shanghai Hongkong{,u,iem}=Hong_Kong Tokio=Tokyo Seul{,u,owi,em}=Seoul Pjongjang{,u,owi,iem}=Pyongyang Hirosz{imy,imie,imę}=Hiroshima
      Singapur{,u,ze,owi,em}=Singapore Dżakar{ta,ty,cie,tę}=Jakarta Nowe{,go}_Delhi=New_Delhi Bombaj{,u}=Mumbai Hawan{a,y,ie}=Havana Waszyngton{,u,owi,em,ie}=Washington
      Now{y,ego,emu,ym}_Jork{,u,owi,iem}=New_York Filadelfi{a,i,ę}=Philadelphia Kaliforni{a,i,ę,ą}=California Teksas{,u,ie,owi,em}=Texas Floryd{a,y,zie,ę}=Florida
      Alas{ka,ki,ce,kę}=Alaska Luizjan{a,y,ie}=Louisiana Grenlandi{a,i,ę,ą}=Greenland Wysp{y,,om,ach}_Owcz{e,ych,ym}=Faroe_Islands Biał{y,ego,emu,ym}_Dom{,u,owi,em}=White_House
      Kreml{,a,owi,em,u}=Kremlin Pentagon{,u,owi,em,ie}=Pentagon Kapitol{,u,em}=Capitol ONZ=United_Nations Organizacj{a,i}_Narodów_Zjednoczonych=United_Nations
      Narod{y,ów}_Zjednoczon{e,ych}=United_Nations Rad{a,y,zie,ę,ą}_Bezpieczeństwa_ONZ=UN_Security_Council Rad{a,y,zie,ę,ą}_Bezpieczeństwa=UN_Security_Council
      Zgromadzeni{e,a,u}_Ogóln{e,ego,ym,emu}_ONZ=UN_General_Assembly Uni{a,i,ę,ą}_Europejsk{a,iej,ą}=European_Union UE=European_Union Unia=European_Union
      Komisj{a,i,ę,ą}_Europejsk{a,iej,ą}=European_Commission KE=European_Commission Parlamen{t,tu,towi,tem,cie}_Europejski{,ego,emu,m}=European_Parliament PE=European_Parliament
      Rad{a,y,zie,ę}_Europejsk{a,iej,ą}=European_Council Rad{a,y,zie,ę}_Europy=Council_of_Europe Trybunał{,u,owi,em}_Sprawiedliwości_UE=European_Court_of_Justice
      TSUE=European_Court_of_Justice MTK=International_Criminal_Court Międzynarodow{y,ego,emu,ym}_Trybunał{,u,owi,em}_Karn{y,ego,emu,ym}=International_Criminal_Court
      Sojusz{,u,owi,em}_Północnoatlantycki{,ego,emu,m}=NATO Pakt{,u}_Północnoatlantycki{,ego}=NATO NATO=NATO OBWE=OSCE WHO=World_Health_Organization
      Światow{a,ej,ą}_Organizacj{a,i,ę,ą}_Zdrowia=World_Health_Organization MFW=International_Monetary_Fund
      Międzynarodow{y,ego,emu,ym}_Fundusz{,u,owi,em}_Walutow{y,ego,emu,ym}=International_Monetary_Fund Bank{,u,owi,iem}_Światow{y,ego,emu,ym}=World_Bank
      Europejski{,ego,emu,m}_Bank{,u,owi,iem}_Centraln{y,ego,emu,ym}=European_Central_Bank EBC=European_Central_Bank MAEA=International_Atomic_Energy_Agency
      Międzynarodow{a,ej,ą}_Agencj{a,i,ę,ą}_Energii_Atomowej=International_Atomic_Energy_Agency Czerwon{y,ego,emu,ym}_Krzyż{,a,owi,em}=Red_Cross MKOl=International_Olympic_Committee
      Międzynarodow{y,ego,emu}_Komitet{,u,owi}_Olimpijski{,ego,emu}=International_Olympic_Committee Lekarz{e,y,om}_bez_Granic=Doctors_Without_Borders OPEC=OPEC
      Hamas{,u,owi,em,ie}=Hamas Hezbollah{,u,owi,em}=Hezbollah Talib{owie,ów,om,ami}=Taliban Państw{o,a,u,em}_Islamski{e,ego,emu,m}=Islamic_State ISIS=Islamic_State
      Grup{a,y,ie,ę,ą}_Wagnera=Wagner_Group Bundestag{,u,owi}=Bundestag Dum{a,y,ę,ą}_Państwow{a,ej,ą}=State_Duma Rad{a,y,zie,ę,ą}_Najwyższ{a,ej,ą}=Verkhovna_Rada
      Sejm{,u,owi,em,ie}=Sejm Senat{,u,owi,em}=Senate Izb{a,y,ie,ę,ą}_Reprezentantów=House_of_Representatives Bliski{,ego,emu,m}_Wsch{ód,odu,odowi,odem,odzie}=Middle_East
      Daleki{,ego,m}_Wsch{ód,odu,odem,odzie}=Far_East Europ{a,y,ie,ę,ą}=Europe Europ{a,y,ie,ę,ą}_Wschodni{a,ej,ą}=Eastern_Europe Europ{a,y,ie}_Zachodni{a,ej,ą}=Western_Europe
      Europ{a,y,ie}_Środkow{a,ej,ą}=Central_Europe Azj{a,i,ę,ą}=Asia Afry{ka,ki,ce,kę,ką}=Africa Amery{ka,ki,ce}_Południow{a,ej,ą}=South_America
      Amery{ka,ki,ce}_Północn{a,ej,ą}=North_America Bałkan{y,ów,ach,om}=Balkans Kaukaz{,u,ie}=Caucasus Syberi{a,i,ę,ą}=Siberia Skandynawi{a,i,ę,ą}=Scandinavia
      Arkty{ka,ki,ce,kę,ką}=Arctic Antarkty{da,dy,dzie,dę}=Antarctica Śląsk{,a,u,iem}=Silesia Pomorz{e,a,u}=Pomerania Mazowsz{e,a,u}=Masovia Bałtyk{,u,iem,owi}=Baltic_Sea
      Morz{e,a,u,em}_Bałtycki{e,ego,m,emu}=Baltic_Sea Morz{e,a,u,em}_Czarn{e,ego,ym,emu}=Black_Sea Morz{e,a,u,em}_Śródziemn{e,ego,ym,emu}=Mediterranean_Sea
      Morz{e,a,u,em}_Czerwon{e,ego,ym}=Red_Sea Morz{e,a,u,em}_Północn{e,ego,ym}=North_Sea Morz{e,a,u}_Azowski{e,ego,m}=Sea_of_Azov Ocean{,u,ie}_Spokojn{y,ego,ym}=Pacific_Ocean
      Pacyfik{,u}=Pacific_Ocean Atlanty{k,ku,kiem}=Atlantic_Ocean Ocean{,u,ie}_Atlantycki{,ego,m}=Atlantic_Ocean Cieśnin{a,y,ie,ę}_Ormuz=Strait_of_Hormuz
      Zato{ka,ki,ce,kę}_Persk{a,iej,ą}=Persian_Gulf Kanał{,u}_Sueski{,ego,m}=Suez_Canal Kanał{,u}_La_Manche=English_Channel Wis{ła,ły,le,łę,łą}=Vistula Odr{a,y,ze,ę,ą}=Oder
      Dunaj{,u,em}=Danube Ren{,u,ie}=Rhine Wołg{a,i,ę,ą}=Volga Tamiz{a,y,ie,ę}=Thames Alp{y,,ach,om}=Alps Karpat{y,,ach}=Carpathians Tatr{y,,ach}=Tatras Himalaj{e,ów,ach}=Himalayas
      Ural{,u,em}=Urals Czarnobyl{,a,u}=Chernobyl Smoleńsk{,a,u,iem}=Smolensk Katyń=Katyn Katyni{a,u}=Katyn Auschwitz=Auschwitz
      Wołodymyr{,a,owi,em}_Zełenski{,ego,emu,m}=Volodymyr_Zelenskyy Alaksandr{,a,owi,em}_Łukaszen{ka,ki,ce,kę,ką}=Alexander_Lukashenko
      Aleksandr{,a,owi,em}_Łukaszen{ka,ki,ce,kę,ką}=Alexander_Lukashenko Si_Jinping{,a,owi,iem}=Xi_Jinping Xi_Jinping{,a,owi,iem}=Xi_Jinping Kim_Dzong_Un{,a,owi,em,ie}=Kim_Jong_Un`,
    firstNames: `Jan:m Andrzej:m Piotr:m Krzysztof:m Stanisław:m Tomasz:m Paweł:m Józef:m Marcin:m Marek:m Michał:m Grzegorz:m Jerzy:m Tadeusz:m Adam:m Łukasz:m
      Zbigniew:m Ryszard:m Dariusz:m Henryk:m Mariusz:m Kazimierz:m Wojciech:m Robert:m Mateusz:m Marian:m Rafał:m Jacek:m Janusz:m Mirosław:m Maciej:m Sławomir:m Jarosław:m Kamil:m
      Wiesław:m Roman:m Władysław:m Jakub:m Artur:m Zdzisław:m Edward:m Mieczysław:m Damian:m Dawid:m Przemysław:m Sebastian:m Czesław:m Leszek:m Daniel:m Waldemar:m Bartosz:m
      Bartłomiej:m Patryk:m Radosław:m Arkadiusz:m Szymon:m Donald:m Lech:m Bronisław:m Aleksander:m Mikołaj:m Filip:m Karol:m Kuba:m Hubert:m Igor:m Dominik:m Adrian:m Konrad:m
      Witold:m Bogdan:m Bogusław:m Zygmunt:m Ludwik:m Feliks:m Leon:m Antoni:m Ignacy:m Franciszek:m Stefan:m Wacław:m Wiktor:m Eugeniusz:m Borys:m Cezary:m Emil:m Ireneusz:m Jędrzej:m
      Kacper:m Oskar:m Oliwier:m Norbert:m Olgierd:m Rajmund:m Remigiusz:m Tymoteusz:m Zenon:m Barnaba:m Kosma:m Bonawentura:m Anna:f Maria:f Katarzyna:f Małgorzata:f Agnieszka:f
      Barbara:f Ewa:f Krystyna:f Elżbieta:f Magdalena:f Joanna:f Monika:f Zofia:f Jadwiga:f Teresa:f Danuta:f Irena:f Halina:f Beata:f Aleksandra:f Dorota:f Helena:f Marta:f Jolanta:f
      Iwona:f Bożena:f Grażyna:f Urszula:f Janina:f Karolina:f Hanna:f Renata:f Alicja:f Natalia:f Justyna:f Sylwia:f Paulina:f Edyta:f Julia:f Wanda:f Patrycja:f Marzena:f Weronika:f
      Kinga:f Emilia:f Klaudia:f Izabela:f Martyna:f Kamila:f Lidia:f Gabriela:f Wioletta:f Aneta:f Ilona:f Dominika:f Olga:f Żaneta:f Zuzanna:f Lena:f Oliwia:f Michalina:f Bogumiła:f
      Bogusława:f Stanisława:f Mirosława:f Wiesława:f Kazimiera:f Stefania:f Genowefa:f Cecylia:f Róża:f Roksana:f Władimir:m Siergiej:m Dmitrij:m Aleksiej:m Andriej:m Michaił:m
      Nikołaj:m Iwan:m Jurij:m Jewgienij:m Oleg:m Boris:m Anatolij:m Giennadij:m Wasilij:m Konstantin:m Maksim:m Pawieł:m Aleksandr:m Alaksandr:m Ramzan:m Wołodymyr:m Ołeksandr:m
      Ołeksij:m Andrij:m Serhij:m Dmytro:m Mykoła:m Petro:m Wałerij:m Rusłan:m Taras:m Ihor:m Ołeh:m Witalij:m Mychajło:m Denys:m Kyryło:m Rustem:m Julija:f Ołena:f Oksana:f Iryna:f
      Tetiana:f Natalija:f Swietłana:f Swiatłana:f Tatiana:f Jelena:f Irina:f Ludmiła:f Walentina:f Nadieżda:f Ksenia:f Wiera:f Jekatierina:f Maryja:f Marija:f Anastazja:f Viktor:m
      Orbán:m Péter:m Václav:m Miloš:m Petr:m Zuzana:f Aleksandar:m Janez:m John:m James:m William:m David:m Richard:m Joseph:m Thomas:m Charles:m Christopher:m Matthew:m Anthony:m
      Mark:m Steven:m Paul:m Andrew:m Joshua:m Kenneth:m Kevin:m Brian:m George:m Timothy:m Ronald:m Jason:m Jeffrey:m Ryan:m Jacob:m Gary:m Nicholas:m Eric:m Jonathan:m Stephen:m
      Larry:m Justin:m Scott:m Brandon:m Benjamin:m Samuel:m Gregory:m Alexander:m Patrick:m Jack:m Dennis:m Jerry:m Tyler:m Aaron:m Jose:m Henry:m Peter:m Simon:m Keir:m Rishi:m
      Tony:m Gordon:m Barack:m Joe:m Bill:m Mike:m Jim:m Tim:m Tom:m Bob:m Nick:m Greg:m Steve:m Dan:m Ben:m Sam:m Max:m Luke:m Elon:m Jeff:m Marco:m Pete:m Lloyd:m Antony:m Mary:f
      Patricia:f Jennifer:f Linda:f Elizabeth:f Susan:f Jessica:f Sarah:f Karen:f Nancy:f Margaret:f Lisa:f Betty:f Ashley:f Emily:f Donna:f Michelle:f Carol:f Amanda:f Melissa:f
      Deborah:f Stephanie:f Rebecca:f Laura:f Sharon:f Cynthia:f Kathleen:f Amy:f Angela:f Shirley:f Emma:f Nicole:f Samantha:f Christine:f Rachel:f Kamala:f Hillary:f Theresa:f Liz:f
      Camilla:f Kate:f Meghan:f Jill:f Melania:f Ivanka:f Kaja:f Ursula:f Giorgia:f Marine:f Annalena:f Mette:f Sanna:f Christina:f Katherine:f Jane:f Alice:f Grace:f Charlotte:f
      Olivia:f Sophie:f Victoria:f Lucy:f Anne:f Helen:f Diane:f Judith:f Ruth:f Lars:m Anders:m Johan:m Per:m Erik:m Karl:m Nils:m Olof:m Ulf:m Magnus:m Fredrik:m Henrik:m Mikael:m
      Björn:m Gustav:m Jens:m Jonas:m Ole:m Knut:m Olav:m Harald:m Haakon:m Kjell:m Svein:m Tor:m Espen:m Eirik:m Sindre:m Bjarne:m Rasmus:m Søren:m Mads:m Ebba:f Annie:f Astrid:f
      Ingrid:f Liv:f Solveig:f Kari:f Berit:f Marit:f Birgitta:f Karin:f Kristina:f Margareta:f Märta:f Greta:f Sigrid:f Hege:f Gro:f Erna:f Siv:f Olaf:m Friedrich:m Frank-Walter:m
      Hans:m Klaus:m Jürgen:m Wolfgang:m Heiko:m Markus:m Emmanuel:m François:m Nicolas:m Jean:m Pierre:m Michel:m Jacques:m Bruno:m Gérald:m Élisabeth:f Brigitte:f Ségolène:f Silvio:m
      Matteo:m Mario:m Giuseppe:m Sergio:m Luigi:m Pedro:m Carlos:m José:m Juan:m Luis:m Miguel:m Javier:m Luiz:m Jair:m Nicolás:m Andrés:m António:m Luca:m Carmen:f Isabel:f Dolores:f
      Mohammed:m Muhammad:m Ahmed:m Ali:m Hassan:m Ibrahim:m Mahmud:m Jusuf:m Omar:m Recep:m Mustafa:m Mehmet:m Fatima:f Aisza:f Leila:f Malala:f Beniamin:m Ehud:m Naftali:m Joaw:m
      Icchak:m Szimon:m Golda:f Narendra:m Indira:f Joko:m Shinzo:m Shinzō:m Fumio:m Hiroshi:m Kenji:m Yoko:f Kim:m Li:m Wang:m Xi:m Jimmy:m Johnny:m Mateo:m Novak:m Rafael:m Roger:m
      Serena:f Iga:f Magda:f Simona:f Lionel:m Cristiano:m Kylian:m Lewis:m Usain:m Tiger:m Pep:m
      {Anton,Arkadij,Artiom,Artem,Bohdan,Danyło,Denis,Fiodor,Gieorgij,Gleb,Grigorij,Hennadij,Hryhorij,Ilja}:m
      {Jegor,Jehor,Jewhen,Kirił,Kostiantyn,Leonid,Maksym,Mykyta,Nazar,Nikita,Ostap,Pawło,Siemion,Stepan}:m
      {Swiatosław,Światosław,Timur,Wadim,Wadym,Walentin,Wasyl,Wiaczesław,Władisław,Wsiewołod,Zachar,Achilles,Adolf,Alan}:m
      {Albert,Albin,Aleks,Alfons,Alfred,Alojzy,Amadeusz,Anatol,Apolinary,Ariel,Arnold,Aron,August,Augustyn}:m
      {Aureliusz,Baltazar,Bartek,Bazyli,Benedykt,Benon,Bernard,Błażej,Bogumił,Bogusz,Bolesław,Bonifacy,Bożydar,Brajan}:m
      {Brunon,Celestyn,Cyprian,Cyryl,Czarek,Damazy,Dionizy,Dobromir,Dobrosław,Domicjan,Donat,Dymitr,Edgar,Edmund}:m
      {Edwin,Eligiusz,Emanuel,Emilian,Eryk,Erwin,Eustachy,Ewaryst,Fabian,Felicjan,Ferdynand,Florian,Fryderyk,Gabriel}:m
      {Gaspar,Gerard,Gerwazy,Gustaw,Gwidon,Hektor,Herbert,Hieronim,Hilary,Hipolit,Horacy,Iwo,Izydor,Janek}:m
      {Januariusz,Jarek,Jaromir,Jeremi,Jeremiasz,Joachim,Jonasz,Jonatan,Józek,Julian,Juliusz,Justyn,Kajetan,Karolek}:m
      {Kasjan,Kasper,Kazik,Klaudiusz,Klemens,Konstanty,Korneliusz,Kornel,Krystian,Krystyn,Krzysiek,Ksawery,Lambert,Laurenty}:m
      {Lechosław,Leonard,Leopold,Lesław,Leszko,Longin,Lubomir,Lucjan,Lucjusz,Ludomir,Ludosław,Łazarz,Łucjan,Maks}:m
      {Maksymilian,Makary,Manfred,Marcel,Marceli,Marcjan,Mariano,Marius,Maurycy,Maryan,Medard,Melchior,Metody,Miłosz}:m
      {Mirek,Modest,Mścisław,Napoleon,Narcyz,Natan,Nataniel,Nestor,Nikodem,Nikola,Odon,Oktawian,Oktawiusz,Onufry}:m
      {Otto,Paskal,Patrycjusz,Paulin,Piotrek,Prokop,Radek,Robin,Roch,Roland,Romuald,Rudolf,Rufin,Saturnin}:m
      {Sergiusz,Sewer,Sewery,Seweryn,Siemowit,Sylwester,Sylweriusz,Szczepan,Szczęsny,Sławek,Tadek,Telesfor,Teodor,Teofil}:m
      {Tobiasz,Tomek,Tymon,Tytus,Ulryk,Urban,Walenty,Walerian,Walery,Walter,Wawrzyniec,Wieńczysław,Wiesiek,Wilhelm}:m
      {Wincenty,Witek,Włodzimierz,Wojtek,Zachariasz,Zbyszek,Zbysław,Zdzisiek,Zenobiusz,Ziemowit,Zygfryd,Żelisław,Żegota,Andy}:m
      {Bernie,Bobby,Bradley,Brad,Bruce,Carl,Chris,Colin,Craig,Curtis,Darren,Dave,Derek,Doug}:m
      {Douglas,Duncan,Dylan,Eddie,Elliott,Ethan,Evan,Francis,Fred,Frederick,Gavin,Geoffrey,Gerald,Gerry}:m
      {Glenn,Graham,Hal,Harold,Harry,Howard,Hugh,Ian,Isaac,Jake,Jamie,Jared,Jay,Jeremy}:m
      {Jerome,Jesse,Jon,Keith,Ken,Kyle,Lawrence,Lee,Liam,Lindsey,Logan,Louis,Malcolm,Marcus}:m
      {Martin,Marvin,Matt,Maurice,Melvin,Mitch,Mitt,Nathan,Neil,Nigel,Noah,Noel,Norman,Oliver}:m
      {Oscar,Owen,Phil,Philip,Ralph,Randy,Ray,Raymond,Rick,Rodney,Ron,Ronnie,Rory,Ross}:m
      {Roy,Rudy,Rupert,Russell,Sean,Seth,Shane,Shawn,Sidney,Spencer,Stan,Stanley,Stuart,Ted}:m
      {Terry,Theodore,Travis,Trevor,Troy,Victor,Vince,Vincent,Warren,Wayne,Wesley,Winston,Zachary,Åke}:m
      {Alf,Arne,Axel,Bengt,Christer,Claes,Einar,Erling,Fredric,Georg,Göran,Gunnar,Håkan,Halvor}:m
      {Helge,Håvard,Ingvar,Ivar,Jan-Erik,Jesper,Jimmie,Joakim,Jørgen,Jörgen,Jørn,Kåre,Kent,Kjetil}:m
      {Kristian,Lennart,Leif,Ludvig,Mårten,Mats,Mattias,Mikkel,Morten,Niklas,Odd,Olle,Ove,Pål}:m
      {Pär,Petter,Pontus,Ragnar,Roar,Rolf,Rune,Sigurd,Simen,Staffan,Sten,Stig,Sverre,Svante}:m
      {Terje,Thor,Tobias,Tomas,Torbjörn,Tord,Tore,Trond,Trygve,Ulrik,Vidar,Øystein,Øyvind,Achim}:m
      {Andreas,Armin,Bernd,Bernhard,Carsten,Christian,Christoph,Clemens,Dieter,Dietmar,Dirk,Eckart,Egon,Ernst}:m
      {Felix,Franz,Gerd,Gerhard,Gregor,Günter,Günther,Hans-Georg,Hartmut,Heinrich,Heinz,Helmut,Hendrik,Hermann}:m
      {Holger,Horst,Hubertus,Ingo,Jochen,Johann,Johannes,Jörg,Kai,Karl-Heinz,Lothar,Ludwig,Lutz,Mathias}:m
      {Matthias,Michael,Moritz,Philipp,Rainer,Ralf,Reinhard,Roderich,Rüdiger,Siegfried,Sigmar,Steffen,Stephan,Sven}:m
      {Thilo,Thorsten,Torsten,Udo,Ulrich,Uwe,Volker,Werner,Winfried,Antti,Juha,Jukka,Pekka,Petteri}:m
      {Sauli,Juho,Mikko,Matti,Heikki,Ilkka,Esko,Eero,Erkki,Jari,Jarmo,Jouni,Kimmo,Lauri}:m
      {Markku,Martti,Olli,Osmo,Paavo,Panu,Pertti,Raimo,Reijo,Risto,Sakari,Sampo,Seppo,Tapani}:m
      {Tapio,Teemu,Tero,Tuomas,Veikko,Vesa,Väinö,Arto,Atte,Eetu,Hannu,Harri,Ilmari,Jaakko}:m
      {Jorma,Juhani,Jussi,Kaarlo,Kimi,Mauri,Niko,Otso,Pasi,Petri,Rauno,Santeri,Taavi,Teppo}:m
      {Tommi,Urho,Valtteri,Andrus,Andres,Indrek,Jaak,Jüri,Kalev,Kaupo,Margus,Mihkel,Priit,Raimond}:m
      {Siim,Tarmo,Tõnis,Toomas,Urmas,Hanno,Andris,Artis,Edgars,Egils,Gints,Guntis,Ivars,Jānis}:m
      {Janis,Juris,Kaspars,Krišjānis,Mārtiņš,Māris,Normunds,Raimonds,Raivis,Rihards,Uldis,Valdis,Algirdas,Andrius}:m
      {Antanas,Arvydas,Artūras,Gabrielius,Gediminas,Gintautas,Gitanas,Kęstutis,Laurynas,Linas,Mantas,Mindaugas,Petras,Ramūnas}:m
      {Remigijus,Rolandas,Rytis,Saulius,Šarūnas,Valdas,Vytautas,Vytenis,Žygimantas,Darius,Deividas,Bidzina,Davit,Giorgi}:m
      {Irakli,Kakha,Levan,Mamuka,Mikheil,Nikoloz,Shalva,Tornike,Vakhtang,Zaza,Zurab,Zviad,Nikol,Armen}:m
      {Ararat,Hakob,Serzh,Suren,Tigran,Vahagn,Vahe,Gagik,Hovhannes,Levon,Ilham,Heydar,Elmar,Kassym-Jomart}:m
      {Nursultan,Askar,Daniyar,Emomali,Shavkat,Sadyr,Gurbanguly,Serdar,Almazbek,Murat,Yerlan,Rustam,Tayyip,Ahmet}:m
      {Mevlüt,Hakan,Hulusi,Kemal,Ekrem,Mansur,Özgür,Selahattin,Süleyman,Ömer,İbrahim,Bülent,Burak,Cengiz}:m
      {Emre,Enes,Erdal,Erkan,Erol,Ersin,Fahrettin,Fatih,Fethullah,Fuat,Hüseyin,İlker,İsmail,Kaan}:m
      {Kadir,Melih,Mesut,Metin,Muharrem,Nihat,Numan,Onur,Orhan,Ozan,Ramazan,Sedat,Selim,Serkan}:m
      {Sinan,Tolga,Tuncay,Turgut,Ufuk,Ümit,Umut,Yasin,Yavuz,Yaşar,Zafer,Ziya,Abbas,Abdallah}:m
      {Abdel,Abdelaziz,Abdelfattah,Abdulaziz,Abdulrahman,Abdulmalik,Adel,Adnan,Ahmad,Akram,Alaa,Ammar,Anas,Anwar}:m
      {Aref,Ashraf,Atef,Ayman,Ayoub,Aziz,Badr,Basel,Basem,Bashar,Bassam,Bilal,Fadi,Fahd}:m
      {Faisal,Farid,Farouk,Faruk,Fathi,Fayez,Fouad,Fuad,Ghassan,Habib,Hadi,Haidar,Haitham,Hakim}:m
      {Hamad,Hamdan,Hamza,Haroun,Hasan,Hashim,Hatem,Hazem,Hicham,Hisham,Hosni,Hossam,Husam,Hussain}:m
      {Idris,Imad,Ismail,Ismael,Jaber,Jabbar,Jalal,Jamal,Jamil,Jassim,Jawad,Kamal,Kamel,Karim}:m
      {Khaled,Khalid,Khalil,Mahdi,Maher,Mahmoud,Majed,Majid,Mansour,Marwan,Masoud,Mazen,Moataz,Mohamad}:m
      {Mohammad,Moncef,Mounir,Mousa,Moussa,Muammar,Muhannad,Mukhtar,Munir,Murad,Musa,Muqtada,Nabih,Nabil}:m
      {Nader,Naim,Najib,Nasser,Nawaf,Nayef,Nidal,Nizar,Nouri,Osama,Qais,Qasem,Rachid,Rafik}:m
      {Rafiq,Raed,Rashad,Rashid,Ramzi,Rayan,Riad,Riyad,Saad,Sabri,Saeed,Safwan,Salah,Saleh}:m
      {Salem,Salim,Samer,Samih,Samir,Saud,Sayed,Sayyid,Shadi,Sharif,Suleiman,Taha,Taher,Talal}:m
      {Tamer,Tamim,Tarek,Tareq,Tariq,Usama,Wael,Waleed,Walid,Wassim,Yahya,Yasir,Yasser,Yassin}:m
      {Younis,Youssef,Yousef,Yusef,Zaki,Zaid,Zayed,Ziad,Zine,Ismaël,Yahia,Alireza,Amirhossein,Arash}:m
      {Ardeshir,Asghar,Babak,Bahram,Behnam,Behrouz,Dariush,Ebrahim,Ehsan,Esmail,Farhad,Farshad,Gholam,Gholamhossein}:m
      {Hamidreza,Hossein,Iraj,Javad,Kamran,Kaveh,Kazem,Khosrow,Mehdi,Mehran,Mohsen,Mojtaba,Morteza,Mostafa}:m
      {Navid,Omid,Pouya,Ramin,Rouhollah,Sadegh,Shahram,Siamak,Sohrab,Vahid,Hibatullah,Zabihullah,Sirajuddin,Amrullah}:m
      {Nawaz,Shehbaz,Bilawal,Asif,Asim,Pervez,Abhishek,Aditya,Ajay,Ajit,Akhilesh,Amartya,Amit,Anil}:m
      {Anand,Anurag,Arjun,Arun,Arvind,Ashok,Ashwini,Atul,Deepak,Dinesh,Gautam,Girish,Gopal,Hardeep}:m
      {Hemant,Jagdish,Kapil,Krishna,Kumar,Mahesh,Manish,Manmohan,Manoj,Mohan,Mukesh,Naresh,Naveen,Nirav}:m
      {Nitin,Nitish,Piyush,Prakash,Pranab,Prashant,Praveen,Rahul,Rajeev,Rajesh,Rajnath,Rajiv,Ramesh,Ranil}:m
      {Ravi,Rohit,Sachin,Sandeep,Sanjay,Sanjeev,Satya,Shashi,Shankar,Siddharth,Subrahmanyam,Sudhir,Sundar,Sunil}:m
      {Suresh,Uddhav,Vijay,Vikram,Vinod,Vinay,Virat,Vivek,Gotabaya,Mahinda,Maithripala,Anura,Akira,Daisuke}:m
      {Haruki,Hideki,Hideo,Hiroaki,Hiroki,Hirokazu,Ichiro,Junichiro,Kazuo,Keisuke,Kenta,Koichi,Kosuke,Makoto}:m
      {Masaaki,Masahiro,Masayoshi,Minoru,Naoki,Naoto,Nobuo,Osamu,Ryota,Satoshi,Seiji,Shigeru,Shinichi,Shinji}:m
      {Shinjiro,Shintaro,Shohei,Shunichi,Taro,Takashi,Takeshi,Takumi,Tatsuya,Tetsuya,Toshihiro,Toshiro,Toshimitsu,Yasuhiro}:m
      {Yasuo,Yoichi,Yoshihide,Yoshihiko,Yoshimasa,Yosuke,Yuichi,Yukio,Yusuke,Yutaka,Adolfo,Agustín,Alberto,Alejandro}:m
      {Alfonso,Alfredo,Álvaro,Ángel,Antonio,Armando,Arturo,Augusto,Bernardo,Cesar,César,Claudio,Cristian,Cristóbal}:m
      {Darío,Diego,Diosdado,Domingo,Eduardo,Emilio,Enrique,Ernesto,Esteban,Evo,Fabián,Fabio,Federico,Felipe}:m
      {Fernando,Fidel,Flavio,Francisco,Geraldo,Gerardo,Gilberto,Gonzalo,Guillermo,Gustavo,Héctor,Hernán,Horacio,Ignacio}:m
      {Inácio,Íñigo,Iván,Jacobo,Jaime,Jairo,Jesús,Joaquín,João,Jorge,Jordi,Josep,Julio,Leonardo}:m
      {Leonel,Leopoldo,Lorenzo,Luís,Marcelo,Marcos,Martín,Mauricio,Nayib,Nelson,Néstor,Octavio,Óscar,Pablo}:m
      {Paulo,Ramón,Raúl,Renato,Ricardo,Roberto,Rodrigo,Rogelio,Rubén,Salvador,Santiago,Sebastián,Simón,Thiago}:m
      {Tomás,Vicente,Víctor,Adrien,Alain,Alexandre,Alexis,André,Antoine,Armand,Arnaud,Aurélien,Bastien,Benoît}:m
      {Bertrand,Cédric,Christophe,Clément,Cyril,Damien,Didier,Édouard,Éric,Étienne,Eugène,Fabien,Fabrice,Franck}:m
      {Frédéric,Gaël,Gaston,Geoffroy,Georges,Gérard,Gilles,Grégory,Guillaume,Henri,Hervé,Hugues,Jean-Baptiste,Jean-Claude}:m
      {Jean-Jacques,Jean-Luc,Jean-Marc,Jean-Marie,Jean-Michel,Jean-Noël,Jean-Paul,Jean-Pierre,Jean-Yves,Jérôme,Joël,Julien,Laurent,Léon}:m
      {Loïc,Luc,Lucien,Mathieu,Matthieu,Maxime,Olivier,Pascal,Patrice,Philippe,Quentin,Raphaël,Rémi,Rémy}:m
      {René,Romain,Sébastien,Serge,Stanislas,Stéphane,Sylvain,Thierry,Thibault,Tristan,Valéry,Xavier,Yann,Yannick}:m
      {Yves,Zinédine,Zinedine,Achille,Adriano,Aldo,Alessandro,Angelino,Angelo,Beppe,Carlo,Carmine,Cesare,Corrado}:m
      {Dario,Davide,Domenico,Edoardo,Elio,Emanuele,Enrico,Enzo,Ettore,Ezio,Fabrizio,Ferdinando,Filippo,Francesco}:m
      {Franco,Gaetano,Giacomo,Gianluca,Gianluigi,Gianni,Giancarlo,Gianfranco,Giorgio,Giovanni,Giulio,Giuliano,Graziano,Guido}:m
      {Ignazio,Jannik,Luciano,Marcello,Massimiliano,Massimo,Maurizio,Mauro,Mirko,Paolo,Piero,Pietro,Raffaele,Renzo}:m
      {Riccardo,Rocco,Salvatore,Sandro,Stefano,Tiziano,Tommaso,Ugo,Umberto,Valentino,Valerio,Vincenzo,Vito,Vittorio}:m
      {András,Antal,Árpád,Attila,Balázs,Béla,Bence,Csaba,Dávid,Dénes,Endre,Ferenc,Gábor,Gergely}:m
      {Géza,György,Gyula,Imre,István,János,Jenő,József,Károly,Kálmán,Kristóf,Lajos,László,Levente}:m
      {Lőrinc,Marcell,Márton,Máté,Mátyás,Mihály,Miklós,Nándor,Pál,Rezső,Róbert,Sándor,Szabolcs,Szilárd}:m
      {Tamás,Tibor,Vilmos,Zoltán,Zsolt,Aleš,Alojz,Bohumil,Bohuslav,Dalibor,Dušan,Eduard,Evžen,František}:m
      {Ivo,Ján,Jaromír,Jaroslav,Jindřich,Jiří,Jozef,Juraj,Karel,Ladislav,Leoš,Libor,Lubomír,Luboš}:m
      {Ľubomír,Ľudovít,Luděk,Lukáš,Marián,Matej,Matúš,Michal,Miloslav,Miroslav,Mojmír,Oldřich,Ondřej,Ondrej}:m
      {Otakar,Patrik,Pavol,Přemysl,Radim,Radovan,Rastislav,Rostislav,Stanislav,Štefan,Tomáš,Vítězslav,Vladimír,Vladislav}:m
      {Vlastimil,Vojtěch,Zbyněk,Zdeněk,Alen,Ante,Bakir,Blagoje,Bojan,Boyko,Borut,Božidar,Branislav,Branko}:m
      {Damir,Danilo,Darko,Davor,Dejan,Dimitar,Domagoj,Dragan,Dragoslav,Dragutin,Dritan,Edi,Edin,Franjo}:m
      {Goran,Gordan,Haris,Hrvoje,Ilir,Ivica,Janko,Josip,Jovan,Jure,Kiril,Kosta,Krešimir,Ljubo}:m
      {Luan,Marinko,Marjan,Matjaž,Mihajlo,Miha,Milo,Milomir,Milorad,Milutin,Miodrag,Mislav,Mladen,Momčilo}:m
      {Nebojša,Nedim,Nenad,Ognjen,Pavle,Petar,Petko,Predrag,Primož,Radoman,Ramush,Ranko,Ratko,Rumen}:m
      {Safet,Saša,Sefer,Siniša,Slaven,Slavko,Slobodan,Stanko,Stevan,Stevo,Stipe,Stjepan,Stojan,Stoyan}:m
      {Svetozar,Tihomir,Tomislav,Vasil,Veselin,Velimir,Vjekoslav,Vlado,Vladan,Vojislav,Zdravko,Željko,Zlatko,Zoran}:m
      {Zvonimir,Živko,Bozhidar,Delyan,Georgi,Hristo,Ivaylo,Krasimir,Ognyan,Plamen,Simeon,Tsvetan,Ventsislav,Alin}:m
      {Călin,Ciprian,Claudiu,Constantin,Corneliu,Costin,Dacian,Dragoș,Florin,Gheorghe,Horia,Ilie,Ionel,Ionuț}:m
      {Iulian,Laurențiu,Liviu,Lucian,Mihai,Mircea,Mugur,Nicolae,Nicușor,Octavian,Ovidiu,Petru,Petre,Radu}:m
      {Rareș,Răzvan,Sergiu,Sorin,Ștefan,Tiberiu,Traian,Tudor,Valeriu,Vasile,Viorel,Virgil,Vlad,Antonis}:m
      {Apostolos,Athanasios,Charalambos,Christos,Dimitris,Dimitrios,Evangelos,Evripidis,Giannis,Georgios,Giorgos,Ioannis,Kostas,Konstantinos}:m
      {Kyriakos,Lefteris,Manolis,Nikos,Nikolaos,Panagiotis,Pavlos,Petros,Prokopis,Spyros,Stavros,Stefanos,Stelios,Thanos}:m
      {Theodoros,Tassos,Vangelis,Vassilis,Yanis,Yannis,Yiannis,Yorgos,Avi,Avichai,Avigdor,Avraham,Arie,Aryeh}:m
      {Asaf,Bezalel,Boaz,Binyamin,Danny,Dror,Eitan,Eliezer,Elad,Eyal,Gabi,Gadi,Gilad,Haim}:m
      {Herzi,Itamar,Itzhak,Moshe,Mordechai,Nitzan,Noam,Ofer,Ofir,Ronen,Reuven,Shaul,Shimon,Shlomo}:m
      {Yaakov,Yair,Yariv,Yehuda,Yigal,Yisrael,Yitzhak,Yoav,Yoel,Yossi,Yuval,Zeev,Ze'ev,Zvi}:m
      {Abiy,Adama,Alassane,Amadou,Babacar,Cheikh,Chinedu,Chukwuemeka,Desmond,Emeka,Emmerson,Faure,Femi,Félix}:m
      {Hailemariam,Haile,Hakainde,Idriss,Isaias,Julius,Jomo,Kofi,Kwame,Kwasi,Macky,Mamadou,Mahamat,Mahamadou}:m
      {Mamady,Meles,Modibo,Moïse,Muhammadu,Mwai,Olusegun,Ousmane,Oumar,Pius,Raila,Salva,Seydou,Siaka}:m
      {Sibusiso,Sipho,Tedros,Tendai,Thabo,Themba,Thulani,Uhuru,Umaru,Wole,Yoweri,Yemi,Youssouf,Ferdinand}:m
      {Mahathir,Muhyiddin,Prabowo,Prayut,Prayuth,Thaksin,Srettha,Susilo,Agus,Basuki,Ridwan,Anies,Ganjar,Aung}:m
      {Ałła,Daria,Galina,Halyna,Inna,Jana,Kateryna,Łarisa,Łesia,Lubow,Maryna,Ołeksandra,Olha,Polina}:f
      {Sofija,Switłana,Uliana,Wiktoria,Żanna,Zoja,Ada,Adela,Adelajda,Adria,Adriana,Adrianna,Agata,Agnes}:f
      {Aida,Albina,Aldona,Alfreda,Alina,Amalia,Amelia,Ana,Andrea,Andżelika,Anetta,Angelika,Aniela,Anita}:f
      {Anna-Maria,Antonina,Apolonia,Ariadna,Arleta,Asia,Augusta,Aurelia,Bernadeta,Bernadetta,Berenika,Bianka,Blanka,Bogna}:f
      {Bogdana,Bolesława,Bronisława,Brygida,Celestyna,Celina,Czesława,Dagmara,Dagna,Dagny,Danka,Debora,Denisa,Dobrawa}:f
      {Dobrochna,Donata,Dorotea,Edwina,Eleonora,Elena,Eliza,Elwira,Emanuela,Erika,Eryka,Estera,Eugenia,Eulalia}:f
      {Eunika,Euzebia,Ewelina,Fabiana,Fabiola,Faustyna,Felicja,Felicyta,Filipina,Filomena,Flora,Florentyna,Franciszka,Fryderyka}:f
      {Gaja,Gertruda,Gizela,Gosia,Hania,Helga,Henrietta,Henryka,Hermina,Hildegarda,Honorata,Hortensja,Ida,Idalia}:f
      {Ilza,Inez,Inga,Ingeborga,Irma,Irmina,Iwetta,Iza,Izaura,Izolda,Jaga,Jagienka,Jagna,Jaśmina}:f
      {Jesika,Joasia,Jolenta,Jowita,Judyta,Julianna,Julita,Justa,Karina,Karmen,Kasandra,Kasia,Katja,Kazia}:f
      {Klara,Klarysa,Klementyna,Klotylda,Konstancja,Kornelia,Krysia,Krystiana,Krystina,Ksawera,Kunegunda,Larysa,Lea,Leokadia}:f
      {Leonia,Lilia,Liliana,Lilianna,Lilla,Liwia,Longina,Lucja,Lucyna,Ludomira,Ludwika,Luiza,Lukrecja,Łucja}:f
      {Łucjana,Maja,Malwina,Małgosia,Manuela,Marcelina,Margarita,Marianna,Mariola,Marika,Marina,Mariusza,Marlena,Maryla}:f
      {Marysia,Marysieńka,Matylda,Mela,Melisa,Mia,Michaela,Mieczysława,Milena,Milana,Miłosława,Miranda,Miriam,Mirella}:f
      {Moira,Nadia,Naomi,Natasza,Nela,Nicola,Nina,Noemi,Nora,Oktawia,Olimpia,Otylia,Ofelia,Pamela}:f
      {Pelagia,Petronela,Prakseda,Przemysława,Radomira,Radosława,Rafaela,Ramona,Rebeka,Regina,Romana,Romualda,Rozalia,Rozalinda}:f
      {Roża,Sabina,Salomea,Samanta,Sandra,Sara,Scholastyka,Seweryna,Sławomira,Sonia,Stella,Stefka,Szarlota,Tamara}:f
      {Tatianna,Telimena,Tekla,Teodora,Teofila,Tomira,Tosia,Ulla,Violetta,Wacława,Walentyna,Waleria,Wera,Wiesia}:f
      {Wiga,Wiktoryna,Wilhelmina,Wilma,Wincentyna,Wiola,Viola,Wirginia,Władysława,Xenia,Zdzisława,Zenobia,Zenona,Ziemowita}:f
      {Zosia,Zuza,Zuzia,Zyta,Zdzisia,Żywia,Abigail,Alexandra,Alexandria,Alison,Allison,Angie,Ann,Anna-Lena}:f
      {Annette,Ava,Beatrice,Bernadette,Beth,Bonnie,Brenda,Bridget,Caroline,Catherine,Cecilia,Cheryl,Chloe,Claire}:f
      {Condoleezza,Connie,Courtney,Danielle,Debbie,Denise,Dianne,Dorothy,Edith,Eileen,Elaine,Eleanor,Ellen,Erin}:f
      {Erica,Esther,Ethel,Evelyn,Felicity,Fiona,Frances,Gabrielle,Gail,Gemma,Geraldine,Gillian,Gina,Gretchen}:f
      {Hannah,Harriet,Heather,Heidi,Isabella,Jacinda,Jackie,Jacqueline,Janet,Janice,Jenna,Jenny,Jo,Joan}:f
      {Joanne,Jodie,Jordana,Joyce,Judy,Julie,Karine,Kathryn,Kathy,Katie,Kayleigh,Keira,Kelly,Kellyanne}:f
      {Kirsten,Kristen,Kristin,Lauren,Leah,Leslie,Lily,Lois,Lorraine,Louise,Lynn,Madeleine,Maggie,Mandy}:f
      {Marcia,Marianne,Marie,Marilyn,Marion,Martha,Maureen,Maya,Megan,Melinda,Meryl,Michele,Molly,Monica}:f
      {Natalie,Nikki,Oprah,Pauline,Peggy,Penny,Phyllis,Pippa,Priti,Rita,Roberta,Rosa,Rose,Rosemary}:f
      {Roxanne,Sally,Sandy,Selena,Shannon,Sheila,Shelley,Sherry,Sophia,Stacey,Sue,Suella,Susanna,Suzanne}:f
      {Sylvia,Tammy,Tara,Tess,Tiffany,Toni,Tracey,Tracy,Tulsi,Valerie,Vanessa,Vera,Veronica,Violet}:f
      {Vivian,Wendy,Whitney,Yvette,Yvonne,Zoe,Åsa,Agneta,Anette,Anna-Karin,Anniken,Annika,Anne-Marie,Barbro}:f
      {Bente,Birgit,Carin,Carina,Cecilie,Charlotta,Christel,Elin,Elisabeth,Elsa,Eva,Frida,Grete,Gudrun}:f
      {Gunilla,Gunn,Hanne,Hedda,Helle,Henriette,Hilde,Inger,Ingeborg,Jeanette,Johanna,Jorunn,Kajsa,Karoline}:f
      {Katarina,Kerstin,Kirsti,Kjersti,Laila,Lina,Lise,Lotta,Lovisa,Lykke,Malin,Maren,Margit,Margrethe}:f
      {Marte,Martine,Mathilde,Mona,Nooshi,Pernilla,Pia,Ragnhild,Randi,Rebecka,Siri,Silje,Sissel,Sofia}:f
      {Sofie,Stina,Susanne,Sylvi,Synnøve,Therese,Tone,Tonje,Tora,Tove,Trine,Tuva,Tyra,Ulrika}:f
      {Unni,Vibeke,Wenche,Ylva,Åse,Alena,Anja,Anke,Annegret,Antje,Beate,Bettina,Christiane,Claudia}:f
      {Cornelia,Dagmar,Dorothee,Doris,Elke,Franziska,Friederike,Gabriele,Gisela,Hannelore,Heike,Ilse,Ines,Jutta}:f
      {Karla,Katharina,Kathrin,Katrin,Margarete,Margot,Marlene,Martina,Melanie,Nadine,Renate,Ricarda,Sabine,Sahra}:f
      {Saskia,Sibylle,Silke,Silvia,Simone,Steffi,Svenja,Tanja,Ulrike,Uta,Ute,Verena,Veronika,Aino}:f
      {Anni,Anneli,Eija,Eeva,Elina,Heli,Henna,Hilkka,Jaana,Kaisa,Katri,Kirsi,Krista,Leena}:f
      {Liisa,Maarit,Maija,Marja,Merja,Minna,Mervi,Noora,Outi,Päivi,Pirkko,Piia,Raija,Riikka}:f
      {Riitta,Saara,Sini,Sirpa,Suvi,Taina,Tarja,Tiina,Tuija,Tuula,Tytti,Veera,Virpi,Kersti}:f
      {Liina,Marju,Piret,Riina,Triin,Evika,Evija,Inese,Ilze,Dace,Līga,Sanita,Vaira,Zanda}:f
      {Baiba,Agnė,Aušrinė,Dovilė,Giedrė,Ingrida,Jurgita,Laima,Rūta,Vaiva,Viktorija,Violeta,Živilė,Salome}:f
      {Tamar,Tinatin,Ketevan,Nana,Elene,Khatia,Anahit,Lusine,Naira,Dinara,Dariga,Aigul,Gulnara,Madina}:f
      {Aylin,Ayşe,Canan,Defne,Derya,Dilek,Ebru,Elif,Emine,Esra,Fatma,Figen,Gülşen,Gülten}:f
      {Hatice,Meral,Merve,Nilüfer,Nuray,Özlem,Pelin,Sezen,Sibel,Şebnem,Tuğba,Yasemin,Zeynep,Pervin}:f
      {Zehra,Amira,Asma,Asmaa,Aziza,Basma,Dalal,Dina,Fadwa,Farah,Faten,Ghada,Hala,Hanan}:f
      {Hanin,Hayat,Heba,Hiba,Huda,Ibtisam,Inas,Jamila,Jihan,Khadija,Lamia,Latifa,Layla,Lubna}:f
      {Lujain,Maha,Manal,Mariam,Maryam,Maysa,Maysoon,Muna,Nabila,Nada,Najla,Nahed,Najwa,Nawal}:f
      {Nermin,Nisreen,Noor,Nour,Noura,Rabab,Rana,Rania,Rasha,Reem,Rima,Rula,Safa,Sahar}:f
      {Salma,Samira,Sanaa,Shaima,Shireen,Souad,Suad,Suha,Suhair,Sumaya,Tahani,Tawakkol,Wafa,Widad}:f
      {Yasmine,Yusra,Zahra,Zainab,Zeinab,Azadeh,Fatemeh,Faezeh,Farzaneh,Forough,Golnaz,Golshifteh,Jina,Laleh}:f
      {Mahsa,Masih,Narges,Nargis,Nasrin,Nazanin,Negar,Niloufar,Parisa,Parvin,Roxana,Roya,Sepideh,Shirin}:f
      {Shohreh,Soraya,Benazir,Aarti,Aditi,Aishwarya,Amrita,Anjali,Anushka,Aruna,Deepika,Gita,Geeta,Jyoti}:f
      {Kavita,Lakshmi,Mamata,Mayawati,Meena,Meera,Neha,Nirmala,Pooja,Pratibha,Preeti,Priyanka,Radha,Rekha}:f
      {Sangeeta,Sarojini,Shreya,Sita,Smriti,Sunita,Sushma,Swati,Usha,Vandana,Vidya,Khaleda,Akiko,Aiko}:f
      {Asuka,Ayako,Ayumi,Chiaki,Chizuko,Emiko,Fumiko,Haruka,Hiroko,Kaori,Kazuko,Keiko,Kumiko,Kyoko}:f
      {Mariko,Masako,Mayumi,Megumi,Michiko,Midori,Miho,Naoko,Noriko,Reiko,Sachiko,Sadako,Sakura,Sanae}:f
      {Sayaka,Seiko,Setsuko,Tomoko,Yayoi,Yoshiko,Yuka,Yuko,Yukiko,Yumi,Yumiko,Yuriko,Alejandra,Ángela}:f
      {Beatriz,Bárbara,Carla,Carlota,Catalina,Cristina,Delcy,Dilma,Esperanza,Estela,Guadalupe,Inés,Isabela,Jimena}:f
      {Josefina,Juana,Juliana,Leonor,Leticia,Lorena,Lucía,Marcela,María,Mariana,Mariela,Marisa,Marisol,Mónica}:f
      {Nuria,Paloma,Pilar,Raquel,Rigoberta,Rocío,Rosalía,Rosario,Sofía,Soledad,Susana,Valeria,Verónica,Ximena}:f
      {Xiomara,Yolanda,Adèle,Agathe,Agnès,Amélie,Anaïs,Annick,Arlette,Aurélie,Béatrice,Camille,Carole,Cécile}:f
      {Céline,Chantal,Clémence,Clémentine,Colette,Corinne,Delphine,Édith,Élise,Élodie,Emmanuelle,Estelle,Eugénie,Françoise}:f
      {Frédérique,Geneviève,Ghislaine,Hélène,Inès,Isabelle,Jeanne,Joëlle,Josiane,Juliette,Laetitia,Laure,Laurence,Léa}:f
      {Lucie,Lucile,Manon,Marie-Christine,Marie-Claude,Marie-Hélène,Marie-Thérèse,Marlène,Maud,Mélanie,Michèle,Mireille,Monique,Muriel}:f
      {Myriam,Najat,Nadège,Nathalie,Noémie,Odile,Rachida,Raphaëlle,Roselyne,Solène,Stéphanie,Sylvie,Valérie,Véronique}:f
      {Virginie,Yaël,Yolande,Alessandra,Alessia,Annalisa,Antonella,Arianna,Bianca,Chiara,Donatella,Elisa,Elisabetta,Elly}:f
      {Federica,Fiorella,Flavia,Francesca,Gaia,Giada,Ginevra,Giovanna,Giulia,Giuliana,Giuseppina,Ilaria,Letizia,Lucrezia}:f
      {Maddalena,Margherita,Mariastella,Michela,Nicoletta,Ornella,Paola,Patrizia,Raffaella,Rosanna,Rossana,Sabrina,Vittoria,Ágnes}:f
      {Anikó,Beáta,Borbála,Dóra,Emese,Enikő,Erzsébet,Eszter,Éva,Gyöngyi,Györgyi,Hajnalka,Ibolya,Ildikó}:f
      {Judit,Katalin,Katinka,Klára,Krisztina,Mária,Márta,Noémi,Nóra,Orsolya,Piroska,Réka,Rózsa,Szilvia}:f
      {Terézia,Tímea,Tünde,Zsófia,Zsuzsanna,Alžběta,Anežka,Barbora,Božena,Drahomíra,Eliška,Hana,Iva,Ivana}:f
      {Ivona,Jarmila,Jaroslava,Jitka,Johana,Kateřina,Kristýna,Ľubica,Lenka,Libuše,Ludmila,Markéta,Milada,Miloslava}:f
      {Miroslava,Pavla,Pavlína,Radka,Renáta,Růžena,Šárka,Soňa,Světlana,Taťána,Tereza,Vendula,Věra,Viera}:f
      {Vlasta,Zdeňka,Zdenka,Žaneta,Andrijana,Biljana,Bojana,Branka,Danijela,Dijana,Dragana,Dubravka,Dušanka,Gordana}:f
      {Hristina,Jadranka,Jasmina,Jasna,Jovana,Kolinda,Kristalina,Ksenija,Lejla,Ljiljana,Marijana,Mariya,Milica,Mirjana}:f
      {Nataša,Nevena,Olivera,Radmila,Sanja,Slavica,Snežana,Tijana,Vesna,Vjosa,Zorana,Željka,Desislava,Iliana}:f
      {Korneliya,Rositsa,Adina,Anca,Andreea,Camelia,Corina,Cosmina,Doina,Dorina,Florentina,Georgiana,Ileana,Ioana}:f
      {Lavinia,Loredana,Luminița,Maia,Mădălina,Mihaela,Mirela,Nicoleta,Oana,Raluca,Rodica,Ruxandra,Sorina,Ștefania}:f
      {Viorica,Aliki,Angeliki,Despina,Dimitra,Eleni,Evangelia,Eirini,Ioanna,Katerina,Konstantina,Marietta,Panagiota,Stavroula}:f
      {Vasiliki,Zoi,Ayelet,Einav,Galit,Idit,Merav,Miri,Orit,Orly,Orna,Osnat,Sharren,Shelly}:f
      {Shira,Shulamit,Tzipi,Yael,Yifat,Zehava,Aminata,Aïssata,Chimamanda,Fatoumata,Fatou,Mariama,Ngozi,Nkosazana}:f
      {Nokuthula,Wangari,Zanele,Oumou,Samia,Imelda,Yingluck,Paetongtarn,Megawati,Retno}:f {Zhang,Liu,Chen,Zhao,Huang,Zhou,Guo,Gao,Luo,Zheng,Liang,Xie,Deng,Feng}
      {Cao,Peng,Zeng,Xiao,Tian,Cai,Jiang,Cheng,Wei,Yao,Shen,Zhong,Qin,Geng} {Qian,Tsai,Choi,Kang,Yoon,Jang,Kwon,Hwang,Ahn,Roh,Nguyen,Nguyễn,Tran,Pham} Phan`,
  },

  quantity: {
    numbers: `zero=0 zera=0 jed{en,na,no,nego,nej,nemu,ną,nym}=1 dw{a,ie,aj,óch,u,om,óm,oma,iema,oje,ojga,ojgiem,ojgu}=2 trz{y,ej,ech,em,ema}=3
      tro{je,jga,jgiem}=3 czter{y,ej,ech,em,ema}=4 czwor{o,ga,giem}=4 pię{ć,ciu,cioma,cioro,ciorga}=5 sześ{ć,ciu,cioma,cioro}=6 szóstka=6 siedem=7 siedmi{u,oma,oro}=7 ośmi{u,oma,oro}=8
      osiem=8 dziewię{ć,ciu,cioma,cioro}=9 dziesię{ć,ciu,cioma,cioro}=10 jedena{ście,stu,stoma,ścioro}=11 dwuna{stu,stoma}=12 dwanaście=12 dwanaścioro=12
      trzyna{ście,stu,stoma,ścioro}=13 czterna{ście,stu,stoma,ścioro}=14 piętna{ście,stu,stoma,ścioro}=15 szesna{ście,stu,stoma}=16 siedemna{ście,stu,stoma}=17
      osiemna{ście,stu,stoma}=18 dziewiętna{ście,stu,stoma}=19 dwadzieścia=20 dwudziest{u,oma}=20 trzydzieści=30 trzydziest{u,oma}=30 czterdzieści=40 czterdziest{u,oma}=40
      pięćdziesi{ąt,ęciu,ęcioma}=50 sześćdziesi{ąt,ęciu,ęcioma}=60 siedemdziesi{ąt,ęciu,ęcioma}=70 osiemdziesi{ąt,ęciu,ęcioma}=80 dziewięćdziesi{ąt,ęciu,ęcioma}=90 sto=100 stu=100
      stoma=100 dwieście=200 dwustu=200 dwustoma=200 trzysta=300 trzystu=300 czterysta=400 czterystu=400 pięćset=500 pięciuset=500 sześćset=600 sześciuset=600 siedemset=700
      siedmiuset=700 osiemset=800 ośmiuset=800 dziewięćset=900 dziewięciuset=900 trzydziesto=30 czterdziesto=40 pięćdziesięcio=50 sześćdziesięcio=60 siedemdziesięcio=70
      osiemdziesięcio=80 dziewięćdziesięcio=90 dwudziesto=20 dziesięcio=10 dziewięcio=9 ośmio=8 siedmio=7 sześcio=6 pięcio=5 cztero=4 dwunasto=12 piętnasto=15 pół=0.5
      połow{a=0.5,y=0.5,ę=0.5,ie=0.5,ą=0.5} półtora=1.5 półtorej=1.5 ćwierć=0.25 jedna_trzecia=1/3 jednej_trzeciej=1/3 jedną_trzecią=1/3 trzecia_część=1/3 dwie_trzecie=2/3 dwóch_trzecich=2/3
      dwiema_trzecimi=2/3 jedna_czwarta=1/4 jednej_czwartej=1/4 jedną_czwartą=1/4 trzy_czwarte=3/4 trzech_czwartych=3/4 jedna_piąta=1/5 jednej_piątej=1/5 jedną_piątą=1/5
      cztery_piąte=4/5 jedna_dziesiąta=1/10 jednej_dziesiątej=1/10 dwa_i_pół=2.5 trzy_i_pół=3.5
      ćwierci=0.25 tysiąc{=1e3,a=1e3} milion{=1e6,a=1e6} miliard{=1e9,a=1e9} dwu=2 jedn{a,ej,ą}_szóst{a=1/6,ej=1/6,ą=1/6} tuzin{=12,a=12} kop{a=60,ę=60}`,
    multipliers: `tysi{ąc,ąca,ącowi,ącem,ące,ęcy,ącom,ącami,ącach}=1e3 tys.=1e3 tys=1e3 milion{,a,owi,em,y,ów,om,ami,ach}=1e6 mln=1e6 mln.=1e6
      miliard{,a,owi,em,y,ów,om,ami,ach}=1e9 mld=1e9 mld.=1e9 bilion{,a,y,ów,em,om,ami,ach}=1e12 bln=1e12 bln.=1e12 biliard{,a,y,ów}=1e15 trylion{,y,ów}=1e18`,
    decimal: ",",
    group: ".",
    units: `zł=PLN zł.=PLN złot{y,ych,e,ego,emu,ymi,ówek}=PLN pln=PLN gro{sz,sze,szy}=0.01*PLN euro=EUR eur=EUR €=EUR
      dola{r,ra,ry,rów,rem,rami,rach,rom}=USD dola{r,ra,ry,rów}_amerykański{,ch,ego}=USD usd=USD $=USD dol.=USD centów=0.01*USD fun{t,ta,ty,tów,tami,tem}=GBP
      fun{t,ta,ty,tów}_szterling{,a,i,ów}=GBP £=GBP gbp=GBP koron{a,y,,ami,om,ę}_szwedzk{a,ie,ich,imi,ą}=SEK sek=SEK koron{a,y,,ami,ę}_norweski{ch,e}=NOK
      koron{a,y,}_duńsk{a,ie,ich}=DKK koron{a,y,}_czesk{a,ie,ich}=CZK frank{,a,i,ów,ami}_szwajcarsk{i,ie,ich,imi}=CHF frank{,a,i,ów,ami}=CHF chf=CHF rubl{,a,e,i,ami,om}=RUB
      hryw{na,ny,ien,nami,nę}=UAH jen{,a,y,ów,ami}=JPY juan{,a,y,ów,ami}=CNY yuan{,a,y,ów}=CNY forin{t,ty,tów}=HUF won{,y,ów}=KRW lir{a,y,}=TRY szekl{i,e}=ILS rupi{i,e,a}=INR
      rand{ów,y}=ZAR real{i,e}=BRL jen_japoński=JPY bitcoin{,a,y,ów,ami}=BTC korun=CZK procen{t,ta,tu,ty,tów,tem,tami,tach}=percent proc.=percent proc=percent %=percent
      punkt{,u,y,ów,em,ami,ach}_procentow{y,ego,e,ych,ym,ymi}=percentage-point pkt._proc.=percentage-point pkt_proc.=percentage-point p.p.=percentage-point pp.=percentage-point
      punkt{,u,y,ów}_bazow{y,ego,e,ych}=basis-point promil{,a,e,i}=permille ‰=permille milimet{r,ra,ry,rów,rach}=millimetre mm=millimetre centymet{r,ra,ry,rów,rach}=centimetre
      cm=centimetre met{r,ra,ry,rów,rem,rami,rach,rom}=metre m=metre kilomet{r,ra,ry,rów,rem,rami,rach,rom}=kilometre km=kilometre mil{a,i,e,,ę,ami,ach}=mile
      mil{a,i,e,}_morsk{a,iej,ie,ich}=nautical-mile stop{a,y,ach}=foot stóp=foot cal{,a,e,i}=inch węz{eł,ła,ły,łów}=knot hektar{,a,y,ów,ach}=hectare ha=hectare ar{ów,y}=are
      met{r,ra,ry,rów,rach}_kwadratow{y,ego,e,ych}=square-metre m²=square-metre mkw.=square-metre m_kw.=square-metre kilomet{r,ra,ry,rów,rach}_kwadratow{y,ego,e,ych}=square-kilometre
      km²=square-kilometre km_kw.=square-kilometre met{r,ra,ry,rów,rach}_sześcienn{y,ego,e,ych}=cubic-metre m³=cubic-metre m_sześc.=cubic-metre litr{,a,y,ów,ach}=litre l=litre
      hektolit{r,ra,ry,rów}=100*litre galon{,a,y,ów}=gallon barył{ka,ki,ek,kę,kami,kach,ce}=barrel gram{,a,y,ów,ami}=gram g=gram dekagram{,y,ów}=10*gram dag=10*gram
      kilogram{,a,y,ów,ami,ach,em}=kilogram kilo=kilogram kg=kilogram ton{a,y,,ę,ami,ach,om}=tonne t=tonne kiloton{,y,a}=1000*tonne megaton{,y}=1e6*tonne uncj{a,i,e}=ounce
      karat{,ów,y}=carat stop{ień,nia,nie,ni,niach}=degree °C=degree-celsius stop{ień,nia,nie,ni}_Celsjusza=degree-celsius stopni{,e}_w_skali_Richtera=magnitude
      stopnia_w_skali_Richtera=magnitude wat{,a,y,ów}=watt kilowat{,ów,y}=kilowatt kW=kilowatt megawat{,a,y,ów}=megawatt MW=megawatt gigawat{,a,y,ów}=gigawatt GW=gigawatt
      megawatogodzin{,y,a}=megawatt-hour MWh=megawatt-hour GWh=gigawatt-hour TWh=terawatt-hour kWh=kilowatt-hour kilowatogodzin{,y,a}=kilowatt-hour wolt{,ów}=volt
      kilobajt{ów,y}=kilobyte megabajt{ów,y}=megabyte gigabajt{ów,y}=gigabyte terabajt{ów,y}=terabyte GB=gigabyte TB=terabyte kalori{i,e}=calorie decybel{i,e}=decibel dB=decibel
      koni_mechanicznych=horsepower km/h=kilometre/per-hour kilomet{rów,ry,ra}_na_godzinę=kilometre/per-hour m/s=metre/per-second mil_na_godzinę=mile/per-hour
      sekund{a,y,,ę,ach,ami,om}=second sek.=second minut{a,y,,ę,ach,ami,om}=minute min=minute min.=minute godzin{a,y,,ę,ach,ami,om}=hour godz.=hour dzień=day
      d{nia,ni,niu,niem,niach,niami,niom}=day dob{a,y,ę,ie,ach,ami}=day dób=day tydzień=week tygodni{a,u,e,em,ach,ami,om}=week tygodni=week
      miesi{ąc,ąca,ącu,ące,ęcy,ącem,ącach,ącami,ącom}=month kwarta{ł,łu,ły,łów}=3*month półrocz{e,a}=6*month rok{,u,owi,iem}=year lat{,a,ach,ami,om}=year dekad{a,y,,ę,zie,ach}=10*year
      dziesięcioleci{e,a,u,ach}=10*year stuleci{e,a}=100*year wiek{,u,i,ów}=100*year letni{,a,e,ego,ej,emu,ą,m,ch,mi}=year latek=year latk{a,i,owie,ę,ą,ów,iem,u}=year
      dniow{y,a,e,ego,ej,ych,ym,ą}=day miesięczn{y,a,e,ego,ej,ych,ym,ą}=month tygodniow{y,a,e,ego,ej,ych,ą}=week godzinn{y,a,e,ego,ej,ych,ą,ym}=hour
      minutow{y,a,e,ego,ej,ych,ą,ym}=minute kilometrow{y,a,e,ego,ej,ych,ą,ym}=kilometre metrow{y,a,e,ego,ej,ych,ą,ym}=metre procentow{y,a,e,ego,ej,ych,ą,ym}=percent
      tonow{y,a,e,ego,ych}=tonne raz{y,u,ów}=times krotn{y,a,e,ie,ego,ej,ość}=times`,
    persons: `oso{ba,by,bie,bę,bą,bom,bami,bach} osób ludzi{,e,om,ach} ludźmi człowiek{,a,iem} mieszka${niec} mieszkan${ka}
      obywatel{,a,e,i,om,ami,ach,ka,ki,ek} żołnie${rz} wojskow${any_m} policjan${t} policjant${ka} straża${k} ratowni${k} funkcjonariusz{,a,e,y,om,ami,ach} ofice${r} pilo${t}
      maryna${rz} bojowni${k} partyzan${t} rebelian${t} terroryst{a,y,ę,ów,ami,om} terroryści najemni${k} rekru${t} poborowy{,ch,m} rezerwist{a,ów,ami} rezerwiści wetera${n} jeniec
      jeńc{y,ów,om,ami,ach,a} więz{ień,nia,niów,niowie,niom,niami} zakładni${k} zakładniczk{a,i} zakładniczek uchodź${ca} migran${t} migrant${ka} imigran${t} cudzoziem${iec} azylan${t}
      wysiedle${niec} przesiedle${niec} kobie${ta} mężczy{zna,zny,znę,źni,zn,znom,znami,znach} dziec{ko,ka,i,iom,iach} dziećmi niemowl{ę,ęta,ąt,ęciem}
      nastolat{ek,ka,ki,ków,kowie,kom,kami} dziewczy{na,ny,n,nę,nom,nami} dziewczyn${ka} chłop{iec,ca,cy,ców,com,cami} chłopak{,i,ów,a,ami}
      uc{zeń,znia,zniów,zniowie,zniom,zniami,zniach} uczennic{a,e,,om} studen${t} student${ka} absolwen${t} przedszkola${k} seniorów seniorzy emery${t} emerytek rencist{ów,a} renciści
      dorosł{y,ych,ym,ymi,ego,i} nieletni{,ch,m} małolet{ni,nich} rodzic{,e,ów,om,ami} rodzin{a,y,,om,ami,ach} mat${ka} oj{ciec,ców,cowie} bra{t,ci,cia,tem} siostr{a,y} sióstr
      syn{,ów,owie,a} cór${ka} wnu{ków,czek} bliźni{ąt,ęta} małżeństw{o,a} małżeństw par_małżeńskich noworodk{ów,i} pracowni${k} pracownic{a,e,} zatrudnion{y,ych,ym} robotni${k}
      górni${k} kierow${ca} nauczycie${l} nauczyciel${ka} leka${rz} lekar${ka} pielęgnia{rka,rki,rek,rzy} medy{k,ków,cy,kom} naukow${iec} bada${cz} inżynie${r} prawni${k}
      sędzi{ów,owie,a} prokurato${r} adwoka${t} urzędni${k} dyplomat{a,ów,om,ami} dyplomaci dziennika${rz} dziennikar${ka} reporte${r} rolni${k} ryba${k} bezrobotn{y,ych,ym,ymi,i}
      strajkując{y,ych} związkow${iec} przedsiębior${ca} klien${t} klient${ka} użytkowni${k} abonen${t} internaut{ów,om} internauci czytelni${k} widz{,a,ów,owie,om,ami}
      słuchacz{,y,e,om} kibic{,ów,e,om,ami,a} fan{,ów,i,om,ami} turyst{a,ów,y,om,ami,ka,ki} turyści turystek pasaże${r} pasażer${ka} pieszych rowerzyst{a,ów,y} rowerzyści
      motocyklist{a,ów,y} wyborc{a,ów,y,om,ami} głosując{y,ych} pos{eł,ła,łów,łowie,łom,łami} posłan${ka} senato${r} deputowan${any_m} radn${any_m} parlamentarzyst{ów,a,om}
      parlamentarzyści minist{er,rów,rowie,rom} delega${t} kandyda${t} kandydat${ka} członk{ów,owie,om,ami,a,ini,iń} polity${k} przywód${ca} uczestni${k} uczestnicz${ka} demonstran${t}
      protestując{y,ych,ym} aktyw${ista} działa${cz} wolontariusz{,y,e,om,ami,ek} respondent{,ów,om,a} respondenci ankietowan{y,ych,ym,i} badan{y,ych,i} ofiar{a,y,,om,ami,ach,ę}
      ofiar{a,y,}_śmierteln{a,e,ych} zabit{y,ych,ym,ymi,ego} zabici rann{y,ych,ym,ymi,ego} ranni zmarł{y,ych,ym,ego} zmarli poległ{y,ych} polegli zaginion{y,ych,ym} zaginieni
      poszkodowan${any_m} pokrzywdzon{y,ych,ym} uwięzion{y,ych} zatrzyman${any_m} aresztowan${any_m} skazan${any_m} podejrzan${any_m} oskarżon{y,ych,ym,ego} oskarżeni zakażon{y,ych,ym}
      zakażeni chor{y,ych,ym,ymi} chorzy pacjen${t} pacjent${ka} zaszczepion{y,ych} hospitalizowan{y,ych} ewakuowan{y,ych} ocala{ł,łych} ocalały rozbit{ków,ek} cywil{,ów,e,a,om}
      świad{ek,ka,ków,kowie,kom,kami,kach} sprawc{a,ów,y} napastni${k} przestęp${ca} gangste${r} przemytni${k} hakerzy hakerów snajper{,ów} zamachow${iec} złodzie{i,je} zawodni${k} zawodnicz${ka}
      sportow${iec} piłka${rz} piłkar${ka} gra${cz} biega${cz} kola${rz} tenisistów olimpijczy${k} trene${r} akto${r} aktor${ka} muzy${k} artyst{ów,a,y} artyści pisa${rz} gości goście
      gośćmi gościom bezdomn{y,ych,ym,i} sąsiad{,ów} sąsiedzi sierot{y,a} sierot pielgrzym{,ów,i} wiern{y,ych,ym,i} ksi{ęży,ądz} duchown{y,ych} dusz Polak{,ów,om,ami,a} Polacy Polek
      Ukrai${niec} Ukrain{ek,ki} Rosjan{,ie,om,ami,in,ina} Niem{iec,ców,cy,com} Amerykan{,ie,om,ami,in,ina} Brytyjczy${k} Francuz{,ów,i,om,a} Białorusin{,ów,i,om} Szwed{,ów,zi,om}
      Norweg{,ów,om} Duńczy${k} Palestyńczy${k} Izraelczy${k} Żyd{ów,zi,om} Syryjczy${k} Koreańczy${k} Chińczy${k} Afgańczy${k} Turk{ów,om} Wietnamczy${k} specjalist{ów,a,om}
      specjaliści eksper${t} ochotni${k} strzel{ców,cy} kadet{ów,ci} kolejarzy`,
    atLeast: `co_najmniej przynajmniej minimum min. ponad powyżej nie_mniej_niż więcej_niż najmniej nie_mniej od_ponad z_górą przeszło grubo_ponad
      znacznie_ponad aż_ponad już_ponad`,
    atMost: `do maksymalnie maks. maksimum najwyżej co_najwyżej nie_więcej_niż nawet_do aż_do poniżej mniej_niż niespełna niecał{y,a,e,ych,ej,ą,ego} góra nie_ponad nawet
      w_maksymalnej_wysokości`,
    about: `około ok. mniej_więcej blisko prawie niemal niemalże bez_mała w_przybliżeniu może chyba z_grubsza jakieś jakichś gdzieś circa ca. ca plus_minus rzędu orientacyjnie
      szacunkowo w_okolicach w_granicach koło`,
    atLeastAfter: `lub_więcej albo_więcej i_więcej bądź_więcej wzwyż i_powyżej lub_powyżej z_okładem z_górą z_hakiem minimum co_najmniej plus z_nawiązką`,
    atMostAfter: `lub_mniej albo_mniej i_mniej maksymalnie najwyżej i_poniżej lub_poniżej`,
    aboutAfter: `lub_około mniej_więcej plus_minus w_przybliżeniu z_kawałkiem z_ogonkiem`,
    between: `między=a pomiędzy=a od=do z=do ze=do`,
    rangeJoiners: `do – - — lub albo bądź a`,
    rates: `dziennie=per-day na_dzień=per-day na_dobę=per-day w_ciągu_doby=per-day w_ciągu_dnia=per-day codziennie=per-day każdego_dnia=per-day
      za_dobę=per-day tygodniowo=per-week na_tydzień=per-week w_tygodniu=per-week każdego_tygodnia=per-week miesięcznie=per-month na_miesiąc=per-month w_miesiącu=per-month
      każdego_miesiąca=per-month rocznie=per-year na_rok=per-year w_skali_roku=per-year rok_do_roku=per-year w_roku=per-year każdego_roku=per-year co_roku=per-year r/r=per-year
      na_godzinę=per-hour w_ciągu_godziny=per-hour /h=per-hour za_godzinę=per-hour na_minutę=per-minute na_sekundę=per-second na_osobę=per-person na_mieszkańca=per-person
      na_głowę=per-person za_baryłkę=per-barrel za_litr=per-litre za_kilogram=per-kilogram za_kilo=per-kilogram za_metr=per-metre za_metr_kwadratowy=per-square-metre za_tonę=per-tonne
      za_sztukę=per-item za_akcję=per-item kwartalnie=per-quarter na_kwartał=per-quarter za_megawatogodzinę=per-megawatt-hour na_100_tys._mieszkańców=per-100000-persons`,
    notFigures: `nr numer numer{u,em,ze,y} pok{ój,oju,oje} stron{a,y,ie,ę} str. rozdział{,u} rozdziale art. artyku{ł,łu,łem,le} ust. pkt punkt paragraf{,u,ie}
      par. § ulic{a,y,ę} ul. lini{a,i,ę,ą} tramwaj{,u,em} autobus{,u,em} pociąg{,u,iem} rej{s,su,sie} lot{,u,em} drog{a,i,ę} drodze droga_krajowa autostrad{a,y,ę,ą} autostradzie
      kanał{,u} kanale odcin{ek,ka,ku} sezon{,u,ie} kla{sa,sy,sie,sę} tom{,u,ie} wers{ja,ji} model{,u} typ{,u} kategori{a,i,ę} poziom{,u,ie} etap{,u,ie} faz{a,y,ie,ę} rund{a,y,zie,ę}
      kolej{ka,ki,ce,kę} miejsc{e,a,u} pozycj{a,i,ę} grup{a,y,ie} okręg{,u} sektor{,u,ze} blok{,u} gate peron{,u,ie} tor{,u,ze} piętr{o,a} piętrze sal{a,i,ę} lokal{,u} mieszkanie_nr G
      F-16 F-35 MiG-29 Su-27 Boeing Airbus Leopard Covid-19 Nord_Stream Apollo Formuł{a,y,ę,ą}_1 Formule_1 TVN24 Channel_4 Radio_4 Radia_4 Radio_1 TVP_Info Euro_2024 World_Cup U-21 G7
      G8 G20 B-52 AK-47 S-300 S-400 Dz.U. o_godzinie o_godz. po_godzinie przed_godziną około_godziny do_godziny od_godziny`,
    notBefore: `r. rok_życia`,
    each: "co każde",
    everyNth: `co_drug{i=2,a=2,ie=2,iego=2,ą=2,iej=2,im=2} co_trzeci{=3,a=3,e=3,ego=3,ą=3,ej=3} co_czwart{y=4,a=4,e=4,ego=4,ą=4,ej=4} co_piąt{y=5,a=5,e=5,ego=5,ą=5,ej=5}
      co_szóst{y=6,a=6,e=6,ego=6,ą=6,ej=6} co_siódm{y=7,a=7,e=7,ego=7,ą=7} co_ósm{y=8,a=8,e=8,ego=8,ą=8} co_dziesiąt{y=10,a=10,e=10,ego=10,ą=10,ej=10}
      co_dwudziest{y=20,a=20,e=20} co_setn{y=100,a=100,e=100}`,
    minus: "minus",
    multiples: "dwukrotnie=2 trzykrotnie=3 czterokrotnie=4 podwoi{=2,ł=2,ła=2,ło=2,ły=2,li=2} podwaja{=2,ją=2} potroi{=3,ł=3,ła=3,ło=3,ły=3,li=3}",
    shares: `połow{a,y,ę,ie,ą}`,
    ordinals: `pierwsz{y,a,e,ego,ej,ą,ym} drug{i,a,ie,iego,iej,ą,im} trzeci{,a,e,ego,ej,ą,m}`,
    towards: `wzr urosł rosł rosn zwiększ spad spa zmal mala zmniejsz obniż podni podno podwyż ogranicz skróc skrac dosz docho dojd wydłuż przyspiesz zredukow reduk skocz powiększ
      zbliż wróc wrac dotar docier trafi przysz wszed wesz wchodz przejd przesz awans strzel dołącz zapros wysł wysył pojech pobieg doprowadz ściąg przenios przenie należ odnos odnies
      zeszł zejd zjech podwo potro rozszerz rozbud zaokrągl porówn stosunk przybliż`,
    limits: `może mogą mogło mogła mógł mogły mógłby mogłaby mogłoby ma mają miało miał miała grozi grożą groziło kara kary grzywna grzywny limit nawet będzie będą obejm objąć pomieści`,
    partitive: "z ze spośród wśród na",
    examples: [
      { is: { min: 2, max: 2, bound: "exact", unit: "times" }, in: ["podwoiła się", "dwukrotnie więcej"] },
      { is: { min: 0.2, max: 0.2, bound: "exact", unit: "share" }, in: ["co piąty Polak", "jedna piąta głosów", "jeden na pięciu pacjentów"] },
      { is: { min: 0.3333, max: 0.3333, bound: "about", unit: "share" }, in: ["prawie co trzeci sklep"] },
      { is: { min: 0.9, max: 0.9, bound: "exact", unit: "share" }, in: ["dziewięciu na dziesięciu nauczycieli"] },
      { is: { min: null, max: 0.5, bound: "at-most", unit: "share" }, in: ["niespełna połowa głosów", "mniej niż połowa głosów"] },
      { is: { min: null, max: 30, bound: "at-most", unit: "person" }, in: ["sankcje mają objąć do 30 osób", "sala pomieści do 30 osób"] },
      { is: { min: 30, max: 30, bound: "exact", unit: "person" }, in: ["liczba wzrosła do 30 osób", "pomoc trafiła do 30 osób"] },
      { is: { min: null, max: 50, bound: "at-most", unit: "item" }, in: ["na liście może być do 50 nazwisk"] },
      { is: { min: 5, max: 5, bound: "about", unit: "minute" }, in: ["może pięć minut"] },
      { is: { min: null, max: 2, bound: "at-most", unit: "month" }, in: ["nawet o dwa miesiące"] },
      { is: { min: 1000000.0, max: null, bound: "at-least", unit: "person" }, in: ["ponad milion osób"] },
      { is: { min: -28, max: -28, bound: "exact", unit: "degree" }, in: ["minus 28 stopni"] },
      { is: { min: 22, max: 22, bound: "exact", unit: "item" }, in: ["nad Podlasiem 22 balony"] },
      { is: { min: 2, max: 2, bound: "exact", unit: "day" }, in: ["dwa pierwsze dni"] },
      { is: { min: 12e6, max: 12e6, bound: "about", unit: "PLN" }, in: ["około 12 milionów złotych", "ok. 12 mln zł", "blisko 12 mln złotych", "prawie dwanaście milionów złotych"] },
      { is: { min: 3000, max: null, bound: "at-least", unit: "person" }, in: ["co najmniej 3 tys. żołnierzy", "ponad 3000 żołnierzy", "przynajmniej trzy tysiące żołnierzy", "nie mniej niż 3 tysiące żołnierzy", "więcej niż 3000 osób", "przeszło 3 tys. osób"] },
      { is: { min: null, max: 20, bound: "at-most", unit: "percent" }, in: ["do 20 procent", "najwyżej 20 proc.", "maksymalnie 20%", "nie więcej niż 20 procent", "co najwyżej 20 proc."] },
      { is: { min: 5, max: 7, bound: "range", unit: "kilometre" }, in: ["od 5 do 7 kilometrów", "5-7 km", "od pięciu do siedmiu kilometrów", "między 5 a 7 km"] },
      { is: { min: 2, max: 2, bound: "exact", unit: "person" }, in: ["dwie kobiety", "dwóch policjantów", "dwaj ratownicy", "dwoje dzieci"] },
      { is: { min: 43, max: 43, bound: "exact", unit: "year" }, in: ["43 lata", "czterdzieści trzy lata", "43-letnia"] },
      { is: { min: 1500, max: 1500, bound: "exact", unit: "EUR" }, in: ["1500 euro", "1,5 tys. euro", "półtora tysiąca euro", "1 500 euro"] },
      { is: { min: 2.4e6, max: 2.4e6, bound: "exact", unit: "barrel", rate: "per-day" }, in: ["2,4 mln baryłek dziennie", "2,4 miliona baryłek na dobę"] },
      { is: { min: 90, max: 90, bound: "exact", unit: "kilometre", rate: "per-hour" }, in: ["90 km/h", "90 kilometrów na godzinę"] },
      { is: { min: 0.5, max: 0.5, bound: "exact", unit: "kilogram" }, in: ["pół kilograma"] },
      { is: { min: 300, max: 300, bound: "exact", unit: "tonne" }, in: ["300 ton", "trzysta ton"] },
      { is: { min: 7.5, max: 7.5, bound: "exact", unit: "USD" }, in: ["7,5 dolara", "7,5 dol."] },
      { is: { min: 200e9, max: 200e9, bound: "about", unit: "SEK" }, in: ["około 200 miliardów koron szwedzkich", "ok. 200 mld koron szwedzkich"] },
      { is: { min: 14, max: 14, bound: "exact", unit: "day" }, in: ["14 dni", "czternaście dni"] },
      { is: { min: null, max: 6, bound: "at-most", unit: "metre" }, in: ["nawet do 6 metrów", "mniej niż 6 metrów", "poniżej 6 metrów"] },
      { is: { min: 3, max: 3, bound: "exact", unit: "percentage-point" }, in: ["3 punkty procentowe", "trzy punkty procentowe"] },
      { is: { min: 800, max: 800, bound: "exact", unit: "PLN", rate: "per-month" }, in: ["800 zł miesięcznie", "800 złotych na miesiąc"] },
      { is: { min: 18, max: null, bound: "at-least", unit: "year" }, in: ["18 lat i więcej", "18 lat lub więcej"] },
      { is: { min: 250, max: 250, bound: "exact", unit: "hectare" }, in: ["250 hektarów", "250 ha"] },
      { is: { min: 35, max: 35, bound: "exact", unit: "square-metre" }, in: ["35 metrów kwadratowych", "35 m²", "35 mkw."] },
      { is: { min: 12, max: 12, bound: "exact", unit: "item" }, in: ["dwanaście czołgów", "12 szkół"] },
    ],
  },

  date: {
    relativeDays: `przedwczoraj=-2 wczoraj=-1 dziś=0 dzisiaj=0 jutro=1 pojutrze=2 wczorajszego_dnia=-1 dzisiejszego_dnia=0 jutrzejszego_dnia=1 wczoraj_wieczorem=-1
      dziś_rano=0 dzisiaj_rano=0 jutro_rano=1 minionej_nocy=0 ubiegłej_nocy=0 dzisiejszej_nocy=0`,
    months: `stycz{eń,nia,niu,niem}=1 stycz.=1 lut{y,ego,emu,ym}=2 lut.=2 marzec=3 marca=3 marc{u,em,owi}=3 mar.=3 kwie{cień,tnia,tniu,tniem}=4 kwiet.=4
      kwi.=4 maj{,a,u,em,owi}=5 czerw{iec,ca,cu,cem}=6 czerw.=6 cze.=6 lip{iec,ca,cu,cem}=7 lip.=7 sierp{ień,nia,niu,niem}=8 sierp.=8 sie.=8 wrze{sień,śnia,śniu,śniem}=9 wrz.=9
      październik{,a,u,iem}=10 paźdz.=10 paź.=10 listopad{,a,zie,em}=11 list.=11 lis.=11 grud{zień,nia,niu,niem}=12 grud.=12 gru.=12`,
    weekdays: `poniedział{ek,ku,kiem,kowi,ki,ków}=1 poniedziałkow{y,a,e,ego,ej,ym,ą}=1 pon.=1 wtor{ek,ku,kiem,kowi,ki,ków}=2 wtorkow{y,a,e,ego,ej,ym,ą}=2 wt.=2
      śro{da,dy,dę,dzie,dą,d}=3 środow{y,a,e,ego,ej,ym,ą}=3 śr.=3 czwart{ek,ku,kiem,kowi,ki,ków}=4 czwartkow{y,a,e,ego,ej,ym,ą}=4 czw.=4 piąt{ek,ku,kiem,kowi,ki,ków}=5
      piątkow{y,a,e,ego,ej,ym,ą}=5 pt.=5 sobot{a,y,ę,ą}=6 sobocie=6 sobotni{,a,e,ego,ej,m,ą}=6 sob.=6 niedziel{a,i,ę,ą,e}=7 niedzieln{y,a,e,ego,ej,ym,ą}=7 niedz.=7 nd.=7`,
    turns: `zeszł{y,a,ą,ego,ej,ym}=last ubiegł{y,a,ą,ego,ej,ym}=last minion{y,a,ą,ego,ej,ym}=last ostatni{,a,ą,ego,ej,m}=last poprzedni{,a,ą,ego,ej,m}=last
      przyszł{y,a,ą,ego,ej,ym}=next następn{y,a,ą,ego,ej,ym}=next najbliższ{y,a,ą,ego,ej,ym}=next nadchodząc{y,a,ą,ego,ej,ym}=next`,
    fillers: "dnia dniu r. r roku . , w we z dn.",
    examples: [
      { is: "2024-10-23", in: ["23 października 2024 r.", "23 października 2024 roku", "w środę 23 października", "23.10.2024", "2024-10-23", "wczoraj", "w środę", "dnia 23 października 2024 r."] },
      { is: "2024-10-24", in: ["dziś", "dzisiaj", "w czwartek"] },
      { is: "2024-10-25", in: ["jutro", "25 października 2024"] },
      { is: "2024-10-22", in: ["przedwczoraj", "we wtorek"] },
      { is: "2024-10", in: ["w październiku 2024 r.", "październik 2024", "w październiku 2024 roku"] },
      { is: "2022-02", in: ["w lutym 2022 roku", "luty 2022"] },
      { is: "2022", in: ["w 2022 roku", "w 2022 r.", "od 2022 roku"] },
      { is: "2024-10-20", in: ["w niedzielę", "w ubiegłą niedzielę"] },
    ],
  },

  page: {
    related: `czytaj_także czytaj_też czytaj_również czytaj_więcej czytaj_dalej zobacz_także zobacz_też zobacz_również zobacz_więcej przeczytaj_także
      przeczytaj_też przeczytaj_również przeczytaj_więcej więcej_na_ten_temat więcej_informacji powiązane powiązane_artykuły podobne_artykuły polecamy polecane polecany_artykuł
      warto_przeczytać sprawdź_także sprawdź_też dowiedz_się_więcej w_temacie inne_artykuły to_może_cię_zainteresować może_cię_zainteresować zobacz_wideo obejrzyj posłuchaj oglądaj
      także_w_serwisie najnowsze najczęściej_czytane w_skrócie więcej`,
    credit: `foto fot fot. zdjęcie zdjęcia źródło_zdjęcia grafika ilustracja rys. rysunek infografika wideo film autor_zdjęcia zdj. źródło`,
    byline: `autor autorka autorzy tekst opracowanie oprac. opracował opracowała red. redakcja napisał napisała korespondent korespondentka relacja
      tłumaczenie tłum. przygotował przygotowała rozmawiał rozmawiała wywiad_przeprowadził`,
    published: `opublikowano publikacja data_publikacji dodano data_dodania zaktualizowano aktualizacja ostatnia_aktualizacja data_aktualizacji utworzono
      zamieszczono data ostatnia_zmiana`,
    boilerplate: `
      przejdź_do_treści przejdź_do_głównej_treści czas_czytania{,_min,_minut,_minuty} min_czytania udostępnij_artykuł facebook twitter x instagram linkedin e-mail email
      whatsapp do_strony_głównej polecane_artykuły warto_wiedzieć tagi: gospodarka polityka zdrowie wiadomości wydarzenia region rozrywka motoryzacja technologie podcast
      podcasty godz ramka archiwum akceptuję przejdź_do_serwisu zamknij dalej reklamy quizy na_skróty galeria_zdjęć zobacz_galerię reklama ogłoszenie materiał_sponsorowany artykuł_sponsorowany materiał_partnera materiał_promocyjny udostępnij udostępnij_na_Facebooku
      udostępnij_na_X tweetnij lubię_to komentarze komentarz skomentuj dodaj_komentarz zobacz_komentarze wydrukuj drukuj kopiuj_link skopiuj_link wyślij wyślij_e-mailem obserwuj
      obserwuj_nas śledź_nas zapisz zapisz_się newsletter zaloguj zaloguj_się zarejestruj_się szukaj menu strona_główna kraj świat polska biznes sport kultura nauka opinie wideo
      galeria zdjęcia pogoda kontakt o_nas regulamin polityka_prywatności zgłoś_błąd do_góry wróć poprzedni następny poprzednia następna dalej_w_tekście
      dalsza_część_artykułu_pod_reklamą dalsza_część_tekstu_pod_reklamą dalszy_ciąg_materiału_pod_wideo ciąg_dalszy_pod_materiałem_wideo subskrybuj prenumerata prenumeruj
      kup_prenumeratę czytaj_bez_ograniczeń spis_treści tagi słowa_kluczowe tematy oceń_artykuł posłuchaj_artykułu czas_czytania rozwiń zwiń pokaż_więcej załaduj_więcej na_żywo`,
    notices: `
      chcesz_się_z_nami_skontaktować chcesz_się_skontaktować_z
      materiał_{sponsorowany,partnera,promocyjny,reklamowy}
      zapisz_się_do_{newslettera,naszego} zapisz_się_na_{nasz,newsletter} zaloguj_się,_aby zaloguj_się_aby używamy_{plików,ciasteczek} ta_strona_używa ten_serwis_używa
      strona_korzysta_z serwis_korzysta_z masz_temat masz_{informacje,ciekawy_temat} czekamy_na_{wasze,twoje}
      artykuł_{aktualizowany,został_zaktualizowany,powstał_we_współpracy} tekst_{aktualizowany,został_zaktualizowany} we_wcześniejszej_wersji w_poprzedniej_wersji
      ten_artykuł_przeczytałeś chcesz_wiedzieć_więcej śledź_nas_na obserwuj_nas_w dołącz_do_nas_na zostaw_komentarz posłuchaj_podcastu nasz_newsletter odbierz_newsletter wszelkie_prawa_zastrzeżone wszystkie_prawa_zastrzeżone prawa_autorskie zabrania_się_kopiowania kopiowanie_zabronione zapisz_się_na_newsletter
      pobierz_aplikację dołącz_do_nas obserwuj_nas_na polub_nas_na masz_dla_nas_temat napisz_do_nas jesteśmy_na_Google pliki_cookie ciasteczka zgoda_na_przetwarzanie
      administratorem_danych wykup_dostęp kup_dostęp pozostało_do_przeczytania artykuł_dostępny_dla_prenumeratorów tylko_dla_prenumeratorów treść_dostępna_dla
      dziękujemy_że_przeczytałeś chcesz_być_na_bieżąco bądź_na_bieżąco źródło_informacji wyrażam_zgodę`,
    asides: `
      promocja wszystko_o oferta oferta_specjalna
      reklama materiał_sponsorowany tagi tematy słowa_kluczowe redaktor_naczelny redaktor_naczelna redaktor_prowadzący wydawca kontakt
      newsletter czas_czytania podcast kategorie`,
    boxes: `
      fakty ramka warto_wiedzieć tło_sprawy kalendarium w_skrócie co_wiemy`,
    house: `
      chronion{a,e,y}_prawem_autorskim chronion{a,e,y}_przez_reCAPTCHA nasz{ego,ym}_newsletter{a,ze} obserwuj_nas_na pobierz_naszą_aplikację
      nie_ponosi_odpowiedzialności_za_treś{ci,ć} redakcja_nie_{ponosi,odpowiada} kopiowanie_{bez_zgody,i_rozpowszechnianie,treści} przedruk_{zabroniony,bez_zgody}
      wszelkie_prawa_zastrzeżone ukazuje_się_{pięć,sześć,siedem}_dni zabrania_się_kopiowania`,
    acts: `
      bądź_pierwszy włącz wyłącz następny następna poprzedni poprzednia płatna płatny zgłoś wybierz zapytaj relacja
      udostępnij zapisz polub obserwuj subskrybuj prenumeruj wyślij skomentuj czytaj słuchaj posłuchaj zobacz obejrzyj wesprzyj dołącz pobierz polecane powiązane popularne
      pozostałe inne ładowanie pokaż ukryj napisz zaloguj zamów wypróbuj zarządzaj zmień zamknij otwórz kopiuj skopiuj`,
    things: `
      skoment reklam błąd żywo wiadomości ogłoszen
      artyku newslettera prenumerat subskrypc aplikacj dziennikarstw redakcj komentarz ciasteczk powiadom odcin ustawie tematy konto konta facebook twitter instagram tiktok
      youtube messenger whatsapp linkedin snapchat telegram bluesky cookie podcast newsletter quiz`,
    roles: `
      redaktor redaktora wydawca sekretarz_redakcji`,
    captions: `zdjęcie_ilustracyjne zdjęcie_archiwalne zdjęcie_poglądowe fot._ilustracyjna fot._archiwum archiwum zdj._ilustracyjne zrzut_ekranu
      kadr_z_nagrania materiały_prasowe wizualizacja na_zdjęciu`,
    flags: `pilne z_ostatniej_chwili na_żywo tylko_u_nas nowe aktualizacja wideo relacja relacja_na_żywo live opinia wywiad analiza komentarz felieton sonda
      quiz galeria zdjęcia ważne news`,
  },

  stories: {
    stopWords: `i oraz a ale lecz albo lub czy ani ni więc zatem jednak że żeby aby by gdy kiedy jak jako jeśli jeżeli bo ponieważ choć w we na z ze do od ode
      dla o po za pod nad przed przy u bez ku między przez przeciw wobec według podczas nie tak się to ten ta te ci tego tej tych tym tymi tą tę temu co kto który która które którzy
      którego której których którym którą on ona ono oni one go jego jej ją im ich mu nim nią nimi ja my ty wy mnie mi nas nam was sobie siebie swój swoje swoją swojej swoich jest są
      był była było byli były będzie będą być został została zostało zostali zostały ma mają miał miała mieli mieć może mogą można mógł mogła trzeba należy tylko także też również już
      jeszcze bardzo bardziej coraz teraz obecnie dziś dzisiaj wczoraj jutro tu tam gdzie dlatego dlaczego wszystko wszystkie wszyscy każdy inny inne innych jeden jedna jedno dwa dwie
      trzy kilka wiele wielu powiedział powiedziała poinformował poinformowała dodał dodała rok roku lat dni dnia proc tys mln mld zł r m.in.`,
    concepts: `war=wojn{a,y,ie,ę,ą} war=wojenn${y} war=inwazj{a,i,ę,ą} war=fron{t,tu,cie} attack=atak{,u,i,iem,ów,ach} attack=zamach{,u,y,em,ów}
      attack=ostrza{ł,łu,ły,le,łów} attack=natarci{e,a} attack=ofensyw{a,y,ie,ę,ą} drone=dron{,a,y,ów,ami,em} drone=bezzałogow{iec,ca,ce,ców} missile=rakie{ta,ty,t,tę,tami,tą}
      missile=pocisk{,u,i,ów,iem} ceasefire=rozejm{,u,em,ie} ceasefire=zawieszeni{e,a,u,em}_broni peace=pok{ój,oju,ojem,ojow} peace=pokojow${y} negotiation=negocjacj{e,i,ach,om}
      negotiation=rozmow{y,ach}_pokojow{e,ych} negotiation=rokowa{nia,ń} sanction=sankcj{e,i,a,ami,ach} election=wybor{y,ach,ami,om} election=wyborów election=wyborcz${y}
      vote=głosowani{e,a,u} vote=głos{ów,y} referendum=referendum parliament=parlamen{t,tu,cie,tem} parliament=sejm{,u,ie} parliament=sena{t,tu,cie} parliament=pos{eł,łowie,łów}
      government=rząd{,u,em,owi} government=rządzie government=rządow${y} president=prezyden{t,ta,towi,tem,cie,ci} president=prezydenck{i,iego,iej,ich,ie}
      minister=minist{er,ra,rowi,rem,rowie,rów} minister=ministerst{wo,wa,wie} resignation=dymisj{a,i,ę,ą} resignation=rezygnacj{a,i,ę,ą} law=ustaw{a,y,ie,ę,ą} law=przepis{y,ów,ach}
      law=praw{o,a,em} court=są{d,du,dzie,dy,dów} court=sędzi{a,ego,owie} court=trybuna{ł,łu,le} trial=proces{,u,ie,em} trial=rozpraw{a,y,ie,ę} verdict=wyrok{,u,iem,i}
      verdict=skazan{y,a,i,ie} murder=morderst{wo,wa,wie} murder=zabójst{wo,wa,wie} murder=zabój{ca,cy,cę} police=policj{a,i,ę,ą,ant,anci,antów} arrest=aresz{t,tu,cie}
      arrest=zatrzyman{y,a,i,ie,ych} arrest=aresztowan{y,a,i,ie,ia} terrorism=terrory{zm,zmu,ści,sta,stów} terrorism=terroryst{yczny,ycznego,ycznej,yczna} bomb=bomb{a,y,ę,ą}
      explosion=wybuch{,u,em,y,ów} explosion=eksplozj{a,i,ę} fire=pożar{,u,y,ów,em} fire=stra{żak,żacy,żaków} accident=wypad{ek,ku,ki,ków,kiem} crash=katastrof{a,y,ie,ę}
      crash=zderzeni{e,a,u} earthquake=trzęsieni{e,a,u,em}_ziemi earthquake=epicentrum tsunami=tsunami flood=pow{ódź,odzi,odzią} flood=zalan{e,a,y,ych} storm=burz{a,y,ę,ą,e}
      storm=wichur{a,y,ę} storm=sztorm{,u} hurricane=huragan{,u,em,y} hurricane=tajfun{,u,em} hurricane=cyklon{,u} drought=susz{a,y,ę,ą} heat=upa{ł,ły,łów,łu} climate=klima{t,tu,tem}
      climate=klimatyczn${y} energy=energi{a,i,ę,ą} energy=energety{ka,ki,czny,cznej,cznego} oil=rop{a,y,ę,ą,ie} oil=naftow${y} gas=gaz{,u,em,owy} gas=gazoci{ąg,ągu,ągi}
      nuclear=jądrow${y} nuclear=nuklearn${y} nuclear=atomow${y} electricity=prąd{,u,em} electricity=elektrown{ia,i,ię,ie} refinery=rafineri{a,i,ę,e} pipeline=rurociąg{,u,i,iem}
      economy=gospodar{ka,ki,ce,kę,ką,czy,czej} economy=PKB inflation=inflacj{a,i,ę,ą} interest_rate=stop{y,a,ę}_procentow{e,a,ych} budget=budże{t,tu,cie,tem}
      tax=podat{ek,ku,ki,ków,kowy} trade=hand{el,lu,lem,lowy,lowej} tariff=c{ło,ła,łami} tariff=ceł export=eksport{,u,em,ować} import=import{,u,em} company=firm{a,y,ę,ie}
      company=spół{ka,ki,ce,kę} company=przedsiębiorst{wo,wa,w} bank=bank{,u,i,ów,iem,owi} merger=fuzj{a,i,ę} merger=przejęci{e,a} layoffs=zwolnieni{a,e,ach} layoffs=zwolnień
      strike=strajk{,u,iem,i,ów,ować,ują} union=związ{ek,ku,ki,ków}_zawodow{y,ego,e,ych} stock_market=giełd{a,y,zie,ę} stock_market=akcj{e,i} currency=walut{a,y,ę} currency=kurs{,u}
      health=zdrowi{e,a,u} health=zdrowotn${y} virus=wirus{,a,em,y} virus=koronawirus{,a,em} pandemic=pandemi{a,i,ę,ą} pandemic=epidemi{a,i,ę} vaccine=szczepion{ka,ki,ek,kę}
      vaccine=szczepieni{a,e} hospital=szpita{l,la,lu,le,li} doctor=lekar{z,za,ze,zy,ka} school=szko{ła,ły,le,łę,ł} school=nauczyciel{,e,i} university=uniwersyte{t,tu,cie}
      university=uczeln{ia,i,ie} student=studen{t,ci,tów,tka} student=ucz{eń,niowie,niów} child=dziec{ko,ka,i} child=dzieci woman=kobie{ta,ty,t,cie} refugee=uchodź{cy,ców,ca}
      migration=migra{cja,cji,nci,ntów,cyjny,cyjnej} border=granic{a,y,ę,ą} border=graniczn${y} asylum=azyl{,u} protest=protes{t,tu,ty,tów,tach} demonstration=demonstracj{a,i,ę,e}
      demonstration=manifestacj{a,i,ę} violence=przemoc{,y,ą} corruption=korupcj{a,i,ę,ą} corruption=łapów{ka,ki,ek,kę} fraud=oszust{wo,wa,w,ów} investigation=śledzt{wo,wa,wie,wem}
      investigation=dochodzeni{e,a,u} investigation=prokurat{ura,ury,urę,or} report=rapor{t,tu,cie,ty} poll=sonda{ż,żu,że,ży,żach} opinion=opini{a,i,ę} party=parti{a,i,ę,ą,e}
      opposition=opozycj{a,i,ę,ą} coalition=koalicj{a,i,ę,ą} prime_minister=premie{r,ra,rowi,rem,rze} king=król{,a,em,owi} queen=królow{a,ej,ą} church=kości{ół,oła,ele}
      church=papież{,a} church=biskup{,a,i,ów} religion=religi{a,i,ę,jny} football=piłk{a,i,ę}_nożn{a,ej,ą} football=piłkar{z,za,ze,zy,ski,skiej} match=mecz{,u,em,e,ów,ach}
      goal=gol{,a,e,i} goal=bram{ka,ki,kę,ek} championship=mistrzostw{a,,ach} championship=mistrz{,a,em,owie} olympic=olimpi{jski,jskie,jskich,ada,ady} olympic=igrzysk{a,ach}
      tennis=tenis{,a,ista,istka,owy} golf=golf{,a} film=film{,u,y,em,ów,ie} music=muzy{ka,ki,kę,ką,czny} music=koncer{t,tu,cie,ty} actor=akto{r,ra,rka,rki,rzy} award=nagrod{a,y,ę,ą}
      art=sztu{ka,ki,kę} art=wystaw{a,y,ie,ę} book=książ{ka,ki,kę,ce} book=powieś{ć,ci} space=kosmo{s,su,sie,sem} space=kosmiczn${y} satellite=sateli{ta,ty,tę,tów,tarny}
      rocket=rakiet{a,y}_nośn{a,ej} technology=technologi{a,i,ę,e} technology=sztuczn{a,ej,ą}_inteligencj{a,i,ę,ą} internet=interne{t,tu,cie,towy} hacker=haker{,zy,ów,ski,skiego}
      hacker=cyberata{k,ku,ki} data_breach=wyciek{,u}_danych phone=telefon{,u,y,em} car=samoch{ód,odu,ody,odem,odów} car=auto aircraft=samolo{t,tu,cie,ty,tem,tów}
      aircraft=lotnic{zy,zej,zego,two} airport=lotnisk{o,a,u,iem} ship=stat{ek,ku,ki,ków,kiem} ship=okrę{t,tu,ty,tów} train=pociąg{,u,iem,i,ów} train=kole{j,i,jowy} road=drog{a,i,ę,ą}
      road=autostrad{a,y,zie} food=żywnoś{ć,ci,ciowy} agriculture=roln{ictwo,ictwa,ik,icy,ików} fish=ryb{a,y,ę} fish=rybołówstwo forest=las{,u,y,ów,ach} animal=zwierz{ę,ęta,ąt}
      animal=ps{y,a,ów} environment=środowisk{o,a,u,iem} pollution=zanieczyszczeni{e,a,u} pollution=smog{,u} water=wod{a,y,ę,ą,zie} weather=pogod{a,y,ę,zie} weather=śnieg{,u}
      soldier=żołnierz{,a,e,y,om,ami} army=armi{a,i,ę,ą} army=wojsk{o,a,iem,u,owy} navy=marynark{a,i,ę}_wojenn{a,ej,ą} air_force=sił{y,}_powietrzn{e,ych} weapon=bro{ń,ni,nią}
      weapon=uzbrojeni{e,a,u} weapon=czołg{,i,ów} ammunition=amunicj{a,i,ę,ą} mobilisation=mobilizacj{a,i,ę,ą} mobilisation=poborow{y,ych,ego} defence=obron{a,y,ie,ę,ność,nej}
      alliance=sojusz{,u,em,nicy,ników} alliance=NATO spy=szpie{g,ga,gów,dzy,gostwo} intelligence=wywia{d,du,dem,dowczy} embassy=ambasad{a,y,zie,ę,or}
      diplomat=dyploma{ta,ty,ci,cja,cji,tyczny} summit=szczy{t,tu,cie} treaty=trakta{t,tu,cie} agreement=porozumieni{e,a,u} agreement=umow{a,y,ę,ie} visit=wizyt{a,y,ę,cie}
      speech=przemówieni{e,a,u} speech=orędzi{e,a,u} interview=wywia{dzie,dy} prison=więzieni{e,a,u} prison=więźni{owie,ów} death=śmier{ć,ci,cią,telny} death=zmarł{,a,ego}
      death=zgin{ął,ęła,ęło,ęli} victim=ofiar{a,y,,om} injured=rann{y,ych,i,a} injured=obraże{nia,ń} hostage=zakładni{k,cy,ków,ka} kidnapping=porwa{nie,nia,ny,na,no}
      rape=gwał{t,tu,ty,cie} abuse=molestowani{e,a} abuse=wykorzystywani{e,a} drug=narkoty{ki,ków,k,kami} alcohol=alkohol{,u,em} divorce=rozw{ód,odu,odzie} wedding=ślub{,u,em,ie}
      birth=narodzin{y,} birth=urodzi{ła,ł,ło} royal=królewsk{i,a,ie,iej,iego,ich} history=histori{a,i,ę,yczny} museum=muze{um,ów,a,ach} tourism=turyst{yka,yki,yczny,ów,yści}
      hotel=hotel{,u,e,i,em} house=dom{,u,y,ów,em} house=mieszkani{e,a,u,owy} rent=czynsz{,u,e,ów} construction=budow{a,y,ie,ę,lany,lanej}`,
    common: `
      decide=decy~,zdecyd~,postan~,rozstrzyg~ expect=spodziew~,oczeki~,liczy,liczyć,liczą,liczył~ late=późn~,dłużej,opóźn~ early=wcześ~,wczesn~
      worse=gorsz~,najgorsz~,zły,złe,zła,źle better=lepsz~,lepiej,najlep~,dobr~ damage=szkod~,uszkodz~,zniszcz~ destroy=zniszcz~ market=ryn~
      tell=informow~,poinform~,opowiad~,ujawn~,powiedz~ think=myśl~,sądz~,uważ~,wierz~ know=wie,wiem,wiemy,wiedz~,wiadom~,zna~ see=widz~,zobacz~ hear=słysz~,usłysz~
      find=znale~,znajd~,odnal~ happen=zdarz~,wydarz~,stał,stało,dziej~ point=wskaz~,sugest~,sugeru~ cause=przyczyn~,powod~,win~,wini~ ship=stat~,okręt~,łód~,łodz~
      close=zamk~,zamyk~,likwid~ open=otw~,otwier~ begin=zacz~,zaczyn~,rozpocz~,początk~ end=koniec,końc~,kończ~,zakończ~,skończ~ stop=zatrzym~,wstrzym~,powstrzym~
      continue=kontynu~,trwa,trwają,nadal change=zmian~,zmieni~,zmian build=budow~,zbudow~,budyn~ building=budyn~ buy=kupi~,kupow~,nabyw~,zakup~ sell=sprzed~
      pay=płac~,zapłac~,wypłac~ money=pieni~,środk~,fundusz~ cost=koszt~ price=cen,cena,ceny,cenę,cenie promise=obieca~,obiecu~,obietnic~
      compensation=odszkodow~,rekompens~ negotiate=negocj~,rozmow~,rozmów agree=zgod~,porozum~,uzgodn~ true=prawd~,praw,słuszn~ false=fałsz~,nieprawd~,kłam~,błędn~
      nonsense=bzdur~,nonsens~,absurd~ invent=zmyśl~,wymyśl~,wyssan~ betray=zdrad~,złaman~ faith=zaufan~,wiar~,ufa~ word=słow~,słów name=nazw~,imi~ count=licz~,policz~
      number=liczb~,cyfr~ rumour=plot~,pogłos~ person=ludz~,ludź~,osob~,osób man=mężczyz~ child=dziec~ family=rodzin~ young=młod~,najmłod~
      old=star,stary,stare,stara,starsz~,wiek patient=pacjen~ state=stan,stanie,stanu live=życi~,żyj~,żyć die=zgin~,zmar~,śmier~,umar~,zabit~,ofiar~ kill=zabi~,zabój~
      injure=rann~,obraże~ missing=zagin~,poszuk~,nieznany_los,nieznany_jest_los rescue=ratow~,ratun~,uratow~ help=pomoc~,pomag~,pomóc,pomoż~ need=potrzeb~
      want=chce~,chcia~,chcą,pragn~ hope=nadziej~,mamy_nadzieję fear=obaw~,stra~,niepok~ wait=czeka~,oczek~ ask=pyta~,zapyt~,pros~ answer=odpow~ work=prac~,zatrudn~
      company=spółk~,firm~,przedsięb~ government=rząd~ minister=minist~ parliament=parlament~,sejm~ nation_state=państw~ country=kraj,kraju,kraje,krajów,państw~
      world=świat~ city=miast~ municipality=gmin~,samorz~ coast=wybrzeż~,nadmor~ sea=morz~,mors~ water=wod~,wód fire=pożar~,ogień,ogni~ ground=ziemi~,grunt~,błot~
      slope=zbocz~,stok~ voice=głos~ war=wojn~,wojen~ peace=pok~ soldier=żołnierz~,wojsk~ army=armi~,wojsk~,zbrojn~ weapon=bro~,uzbroj~ front=front~ step=krok~
      escalate=eskal~ conflict=konflikt~ side=stron~ immediate=natychmiast~,od_razu send=wysł~,wysył~ move=przen~,podróż~,transport~ train=szkol~,trening~
      east=wschod~,wschód west=zachod~,zachód north=północ~ south=połud~ year=rok,roku,rocz~,lat,lata,latach month=miesiąc~,miesię~ week=tydzień,tygod~
      day=dzień,dni,dnia,dniem hour=godzin~ night=noc,nocy,nocą morning=ran,rano,porank~ spring=wiosn~ summer=lato,latem,lata,letni~ autumn=jesie~,jesien~ winter=zim~
      time=czas~ next=następn~,przyszł~,najbliższ~ first=pierwsz~ last=ostatni~,poprzedn~,ubiegł~ new=now,nowy,nowe,nowa,nowego,nowej big=duż~,wielk~,najwięk~,większ~
      small=mał~,mniejsz~ many=wiel~,więcej,najwięc~,dużo few=kilk~,mniej hard=trud~,najtrud~,ciężk~ easy=łatw~,prost~ matter=spraw~,kwest~ table=stół,stole,biurk~
      important=ważn~ possible=możliw~ dangerous=niebezpiecz~,zagroż~,groź~ safe=bezpiecz~ strong=siln~,sił~ weak=słab~ free=woln~ full=pełn~,cał~
      responsible=odpowiedzial~ plan=plan,plany,planuj~,planow~ law=praw~,ustaw~ court=sąd,sądu,sądow~,sędzi~ police=polic~ crime=przestęp~ school=szko~
      hospital=szpital~ doctor=lekarz~,lekar~ home=dom,domu,domy,mieszk~ road=drog~,dróg,ulic~ power=prąd~,władz~,energi~ oil=rop~,ropa gas=gaz~ food=żywn~,jedzen~
      farm=rolni~,gospodarst~ fish=ryb~ forest=las,lasu,lasy,drzew~ animal=zwierz~ car=samoch~,pojazd~,auto,auta railway=pociąg~,kolej~ plane=samolot~,lot,lotu,lotn~
      bridge=most,mostu,mosty,moście line=lini~,kabl~,kabel,muf~ repair=napraw~,remont~ factory=fabryk~,zakład~ produce=produk~,wytwarz~ employ=pracown~,zatrudn~
      union=związ~ customer=klient~,odbiorc~ lead=przywód~,lider~,kier~,prowadz~ president=prezyden~ party=parti,partia,partii election=wybor~,wybór
      ballot=głosow~,wyborc~ support=popar~,popier~,wspar~ against=przeciw~ accept=akcept~,zgadz~ refuse=odrzuc~,odmów~,odmaw~,zaprzecz~
      allow=pozwol~,pozwal~,dopuść~,dopuszcz~ force=zmusz~,zmusi~ protect=ochron~,chroni~,obron~ attack=atak~ drone=dron~,bezzał~ missile=rakiet~,pocisk~
      nuclear=nuklear~,jądrow~,atom~ result=wynik~,rezultat~ because=poniew~,dlatego problem=problem~ mistake=błąd,błęd~,pomył~ sorry=przepr~,przykr~,żałuj~
      thank=dzięk~,podzięk~ love=koch~,miłoś~ feel=czuj~,czuł~,uczuc~ understand=rozum~ remember=pamięt~ learn=uczy~,nauczy~ show=pokaz~,wykaz~ give=daj~,dał~,dać,dawa~
      take=wzią~,bior~,przej~ make=robi~,zrobi~ come=przy~ go=idz~,pójd~,szed~,poszł~ leave=opuś~,opuszcz~,odej~,zostaw~ return=wróc~,powr~,wraca~ bring=przyn~,przywie~
      keep=zosta~,pozosta~,utrzym~ use=uży~,wykorzyst~ spend=wyda~,spędz~ try=prób~,spróbow~ persuade=przekon~ involve=zaangaż~,włącz~ join=dołącz~,udział~,uczestn~
      meet=spotk~,spotyk~ win=wygr~,zwycię~ lose=strac~,trac~,przegr~ fall=spad~,spadł~ rise=wzr~,rosn~,zwiększ~,rośn~ reduce=obniż~,zmniejsz~,cięci~ high=wysok~,wyższ~
      low=nisk~,niższ~ long=dług~,dłuż~ far=dalek~,dal~ way=drog~,sposób,sposob~ thing=rzecz~,coś nothing=nic,niczego all=wszys~,każd~ again=znów,ponown~,znowu now=teraz
      yes=tak,owszem different=inn~,różn~ together=razem,wspóln~ alone=sam,sama,sami,samotn~ community=społec~ history=histor~ study=bada~,naukow~ report=raport~
      information=informacj~ owner=właści~ bank=bank~ economy=gospodar~,ekonom~ tax=podat~ trade=handl~,handel region=region~ border=grani~ emergency=kryzys~,awaryj~
      quarry=kamienioł~ breach=złam~,łam~,narusz~ entitlement=praw,prawa chance=szans~,okazj~`,
    stems: `
      cable=kabel* cable=kabl* factory=fabry* factory=wytwórn* plant_closure=zamyka* plant_closure=zamkn* plant_closure=likwidacj* shipyard=stoczni*
      port=port{,u,y,ów,owy,owe,owego,owej} port=nabrzeż* repair=napraw* repair=remont* damage=szkod* damage=uszkodz* anchor=kotwic* insurance=ubezpiecz* owner=właściciel*
      investor=inwest* price=cen{a,y,ę,ie,ach} cost=koszt* sale=sprzeda* purchase=kup{ić,no,uje,ujący,iec,iła,ił} purchase=nabyw* purchase=zakup* job=pracowni* job=zatrudni*
      job=etat* job=miejsc_pracy layoffs=zwolni* profit=zysk{,u,i,ów} loss=strat{a,y,ę} loss=deficyt* revenue=przychod* revenue=obrot{y,ów,u} bankruptcy=upadłoś*
      bankruptcy=bankruc* chief_executive=prezes* chairman=przewodnicząc* board=rad{a,y,zie}_nadzorcz{a,ej} board=zarząd{,u,em,zie} spokesperson=rzeczni* shareholder=udziałow*
      shareholder=akcjonariusz* contract=kontrak* order=zamówieni* supplier=dostawc* customer=klien* customer=konsumen* shop=sklep* shop=supermarke* restaurant=restaurac*
      restaurant=kawiar* furniture=mebl* kitchen=kuchn* kitchen=kuchen* festival=festiwal* sponsor=sponsor* ticket=bilet* audience=publicznoś* audience=widz{ów,owie,om}
      fish=ryb{a,y,ę,ą,ak,acki,acka,acy,acków} fish=rybo* fish=dorsz* fish=łoso* fish=śledź fish=śledzi* quota=kwot{a,y,ę}_połowow{a,e,ą} quota=limit{,u,y,ów}
      shellfish=krab{,y,a,ów} shellfish=krewet* shellfish=homar* shellfish=ostryg* coast=wybrzeż* coast=nadmors* island=wysp* sea=morz{e,a,u,em} sea=mors{ki,kie,kiego,kiej}
      sea=ocean* municipality=gmin{a,y,ę,ie,ą,ach,om} municipality=samorząd* mayor=burmistrz* mayor=prezydent_miasta town_hall=rad{a,y}_miasta town_hall=radn{y,i,ych}
      compensation=odszkodowa* compensation=rekompens* subsidy=dotac* subsidy=dofinansow* fee=opła{ta,ty,tę,cie,t} fine=grzywn* fine=mandat{,u,y,em} landslide=osuwisk*
      landslide=lawin* rescue=ratown* rescue=ratunk* rescue=uratow* missing=zagini* evacuation=ewaku* death=zgin* death=zabit* death=śmierteln* death=zmar{ł,ła,li,łych}
      injured=rann{y,i,ych,a,e} injured=obrażeni* camping=kemping* camping=pole_namiotow* camping=kamping* valley=dolin* mountain=gór{y,a,ach,ę,ski,skie}
      mountain=szczyt{y,ów}_gór* mud=błot* mine=kopal* mine=górni* mine=kamieniołom* weather=deszcz* weather=opad{y,ów} governor=gubernator* governor=wojewod*
      ministry=ministerst* ministry=resort{,u} death=liczb{a,y,ę}_ofiar death=bilans* negotiation=negocj* negotiation=rozmow{y,ach,om} negotiation=pertraktac* denial=zaprzecz*
      denial=dement* denial=odrzuc* confirmation=potwierdz* rumour=plotk* rumour=pogłos* rumour=spekul* ferry=prom{,u,y,ów,em,owe,owych} lifeboat=łodzi_ratunk* lifeboat=szalup*
      fleet=flot{a,y,ę,cie,ylla} tanker=tankow{iec,ca,ce,ców} crew=załog* passenger=pasażer* bus=autobus* bus=autokar* lorry=ciężarów* lorry=tir{,y,ów} motorcycle=motocyk*
      bicycle=rower* bicycle=kolar* traffic=ruch{,u}_drogow* traffic=kork{i,ów} road=drog{a,i,ę,ą,owy,owe,owców} road=ulic* bridge=most{,u,y,em,ów,cie} tunnel=tunel*
      railway=kole{j,i,jowy,jowe,jowego,jarz*} railway=tor{y,ów} airport=lotnisk* airport=lot{y,ów} airport=linie_lotnicz* electricity=prąd{,u,em} electricity=energet*
      electricity=elektr* power_station=elektrow* wind_power=wiatrak* wind_power=farm{a,y}_wiatrow* wind_power=turbin* solar=fotowolt* solar=słoneczn* heating=ogrzewa*
      heating=ciepłow* coal=węgl{a,el,owy,owe} coal=węgiel* gas_pipeline=gazociąg* sewage=kanaliz* sewage=ściek* water=wodoci* water=wod{a,y,ę,ie}_pitn* waste=odpad*
      waste=śmiec* waste=wysypisk* chemical=chemi* chemical=toksy* chemical=truci* mercury=rtę{ć,ci} radiation=promieniow* radiation=radioakt* leak=wyciek*
      internet_outage=światłowod* internet_outage=łącz{a,e}_internet* trawler=trawler* trawler=kuter trawler=kutr* divers=nurk* sabotage=sabota* cargo=ładun* cargo=frach*
      cargo=towarow* storage=magazyn* military_exercise=ćwicze{nia,ń,niach}_wojskow* military_exercise=manewr{y,ów} soldier=żołnierz* soldier=wojsk{a,o,owi} prisoner=więźni*
      prisoner=jeńc* prisoner=jeniec* frontline=lini{a,i,ę}_frontu shelling=ostrza{ł,łu,liwa*} fighter_jet=myśliw{iec,ce,ców} submarine=okręt{,u,y,ów}_podwodn*
      airspace=przestrzeń_powietrzn* airspace=przestrzeni_powietrzn* border=straż*_granicz* border=przejśc*_granicz* veto=wet{o,a,uje,ował} sanction=sankc*
      interview=wywiad{,u,zie,y} press_conference=konferenc*_prasow* statement=oświadcze* statement=komunika* resignation=dymis* resignation=rezyg* resignation=ustąpi*
      appointment=mianow* appointment=powoła* appointment=nomin* candidate=kandyda* campaign=kampani* vote=wyborc* vote=frekwenc* poll=sondaż* poll=badani{e,a}_opinii
      poll=poparci* coalition=koalic* budget=budżet* tax=podat{ek,ku,ki,ków} pension=emeryt* wage=płac{a,e,y} wage=wynagrodz* wage=pens{ja,ji,je} strike=strajk*
      union=związk{i,ów,u,owcy,owiec} mortgage=kredyt*_hipotecz* mortgage=hipote* interest_rate=stop{y,a,ę}_procent* inflation=inflac* stock_market=akcj{e,i}
      stock_market=giełd* bank=bank{u,i,ów,owy,owe} loan=kredyt* loan=pożycz* loan=dług{,i,u,ów} fraud=oszust* fraud=wyłudz* theft=kradzie* theft=skrad* theft=włama*
      theft=rabun* theft=napad{,u} murder=morder* murder=zabójst* shooting=strzela* shooting=strzał* shooting=zastrzel* stabbing=nożown* stabbing=dźgn* stabbing=ugodz*
      suspect=podejrzan* charge=oskarż* charge=zarzut* trial=proces{,u,ie} trial=rozpraw{a,y,ie,ę} verdict=skazan* verdict=wyrok* verdict=uniewinn* appeal=apelac*
      appeal=odwoł{ał,anie,ania} lawyer=adwoka* lawyer=prawni* prosecutor=prokurat* prosecutor=prokuror* prison=więzien* prison=areszt* police=policj*
      firefighter=straża{k,cy,ków,cka,ckiej} firefighter=straż{,y}_pożarn* fire=pożar* explosion=eksploz* explosion=wybuch* drowning=uton* drowning=utop* poisoning=otru*
      poisoning=zatru* smuggling=przemyt* smuggling=przemyc* drug=narkoty* drug=kokain* kidnapping=porwa* kidnapping=uprowadz* abuse=molestow* abuse=wykorzystyw*
      harassment=nękan* harassment=mobbing* racism=rasi{zm*,st*} child=dzieck* child=dzieci* school=szkoł* school=szkol{ny,ne,nej,nych} teacher=nauczyciel*
      university=uniwersyt* university=uczeln* exam=egzamin* exam=matur* study=badan{ie,ia,iach} study=nauko* sleep=sen{,ny} sleep=snu sleep=spani{e,a} heart=zawał*
      heart=serc{a,e,owy,owe} cancer=nowotw* cancer=rak{a,iem} hiv=hiv hiv=aids vaccine=szczepi* patient=pacjen* hospital=szpital* doctor=lekar* nurse=pielęgniar*
      elderly_care=opiek*_nad_osob* elderly_care=dom*_opieki elderly_care=seniorów suicide=samobój* mental_health=psychi* mental_health=depres* mental_health=pourazow*
      mental_health=ptsd birth=narodz* birth=urodz* birth=ciąż* wedding=ślub* wedding=małżeńst* wedding=wesel{e,a} divorce=rozwod* divorce=rozwód* funeral=pogrzeb*
      decoration=medal{,e,u} decoration=odznacz* decoration=order{u}_* anniversary=roczni* anniversary=jubile* royal=monarch* royal=rodzin*_królewsk* church=kości{ół,oła,ele}
      church=biskup* church=ksiądz* church=księ{dza,ża,ży} refugee=uchodź* refugee=azyl* migration=migran* migration=imigran* tent_camp=obóz* tent_camp=oboz{u,y,ie}
      protest=protest* demonstration=demonstr* demonstration=manifest* demonstration=wiec{,u,e} referendum=referend* treaty=trakta* court=trybunał* court=sąd{,u,zie,y}
      court=orzecz* lawsuit=pozew* lawsuit=pozwa* impeachment=impeachment* court_nominee=kandydat{,a}_na_sędzi* senator=senator* congress=kongres*
      white_house=biał{y,ym,ego}_dom{,u,em} letter=list{,u,y,em,ów} leak=wycieki* leak=ujawni* hacker=haker* hacker=cyber* privacy=prywatnoś* privacy=dane_osobow*
      social_media=media*_społecznoś* social_media=instagram* social_media=facebook* social_media=twitter* social_media=tiktok* text_message=sms{,a,y,-a} text_message=esemes*
      artificial_intelligence=sztuczn*_inteligen* artificial_intelligence=ai artificial_intelligence=chatbot* internet=sie{ć,ci} internet=decentraliz* app=aplikac*
      mobile_phone=smartfon* mobile_phone=telefon{,u,y}_komórk* satellite=sateli* spacecraft=kosmicz* spacecraft=astronau* film=film{,u,y,ów,owy,ie} actor=aktor* comedy=komed*
      comedy=komik* television=telewiz* television=serial* radio=radi{o,a,owy,owej} music=muzy* music=album{,u,y} music=raper* music=piosenkar* music=wokalist* song=piosen*
      concert=koncer* exhibition=wystaw{a,y,ie,ę} exhibition=galeri* painting=obraz{,u,y,ów} painting=malar* book=powieś* book=książ* book=autor{,a,ka,ki,zy}
      fashion=mod{a,y,ę,owy} fashion=projektant* museum=muze{um,a,ów,alny} archaeology=archeolog* archaeology=wykopalis* football=piłkar* football=futbol* match=mecz*
      goal=gol{,a,e,em} goal=bramk* coach=trener* coach=selekcjoner* striker=napastni* striker=pomocnik* striker=bramkar* league=lig{a,i,ę,ą,owy} league=ekstraklas* cup=puchar*
      championship=mistrzost* golf=golf* golf=ryder_cup* tennis=tenis* rugby=rugby* ice_hockey=hokej* basketball=koszyków* basketball=koszykar* baseball=baseball*
      baseball=baseballow* handball=piłk*_ręczn* handball=szczypiorn* motor_racing=formuł*_1 motor_racing=grand_prix skiing=narciar* skiing=biathl* skiing=biatlon*
      athletics=lekkoatle* athletics=maraton* swimming=pływa* swimming=skoczek_do_wody boxing=boks{u,er,erski} boxing=bokser* doping=doping* olympic=olimpi* olympic=igrzysk*
      transfer=transfer{,u,y} tournament=turniej* victory=zwycięst* victory=zwycięż* victory=wygra{ła,ł,li,na,ną} defeat=porażk* defeat=przegra* injury_time=doliczon*_czas*
      injury_time=kontuz* earthquake=trzęsieni{e,a,u}_ziemi earthquake=wstrząs* earthquake=magnitud* tsunami=tsunami* volcano=wulkan* volcano=erupc* volcano=law{a,y,ę}
      flood=powod{zi,ź,zią,ziowy,zie} flood=zalan* storm=sztorm* storm=wichur* storm=nawałn* hurricane=huragan* hurricane=tajfun* hurricane=cyklon* heat=upał*
      heat=fal{a,i,ę}_upał* drought=susz{a,y,ę,ą} weather=śnieg* weather=śnież* climate=klimat* climate=emisj* climate=dwutlenk* bird=ptak* bird=ptas* wolf=wilk{,a,i,ów}
      bear=niedźwie* shark=rekin* whale=wieloryb* dog=pies* dog=ps{a,y,em,ów} horse=koń horse=koni{a,e,em} horse=konie livestock=bydł* livestock=krow* livestock=świn*
      algae=glon{y,ów} algae=zakwit* bird_flu=ptasi*_gryp* pollution=zanieczyszcz* forest=las{u,y,ów,ach,ów} forest=leśn* park=park{u,}_narodow* agriculture=rolni*
      agriculture=gospodarst*_roln* grain=zboż* grain=pszenic* grain=żniw* milk=mlek* milk=mlecz* alcohol=alkohol* alcohol=pijan* alcohol=nietrzeźw*
      house=mieszka{nia,niowy,ń,nie,niu} house=lokator* property_tax=podat*_od_nieruchom* property_tax=opłat*_skarbow* construction=budow{a,y,ę,ie,lany,lane} hotel=hotel*
      tourism=turyst* sailing=żegla* sailing=jacht* lottery=loteri* lottery=lotto* gambling=hazard* gambling=kasyn* atm=bankomat* data_breach=wyciek{,u}_danych spy=szpie*
      nuclear_weapon=broń_jądrow* nuclear_weapon=broni_jądrow* nuclear_weapon=głowic* nuclear_weapon=denuklearyz* nuclear_power=elektrown*_jądrow* nuclear_power=reaktor*
      missile=rakiet* missile=pocisk* drone=dron{,y,ów,a,em,ami} drone=bezzałog* ceasefire=rozejm* ceasefire=zawieszen*_broni hostage=zakładni* genocide=ludobój*
      genocide=masakr* tariff=wojn*_handlow* tariff=ceł tariff=cł{a,o,ami,ach} brexit=brexit* eu_membership=członkost*_w_ue eu_membership=akces* summit=szczyt{,u,cie}
      embassy=ambasad* visa=wiz{a,y,ę,owy} visa=paszpor* language=język* religion=islam* religion=muzułm* religion=mecze{t,tu,cie} gender=płe{ć,ci} gender=seksiz* gender=femin*
      gender=transpłc* anger=gniew* anger=wściekł* anger=złoś{ć,ci} apology=przepros* apology=przeprasz* correction=sprostow* correction=skorygow* correction=korekt*
      scandal=skandal* scandal=afer{a,y,ę} corruption=korup* corruption=łapów* whistleblower=sygnalist* donation=darowi* donation=charytat* donation=datk* poverty=bied{a,y,ny}
      poverty=ubóst* poverty=bezdomn* toy=zabaw{ek,ki,ka,kami}`,
  },

  examples: [
    "„[content Nic nie było jasne]” – [cue powiedziała] [source szefowa misji Helga Strand].",
    "[cue W] [source sondażu pracowni Kompas] [content partia zdobywa 24 procent głosów].",
    "W badaniu naukowcy szukali śladów węgla.",
    "– [content Spółka nie sprzeda kopalni] – [cue powiedział] tego samego dnia gazecie „Kurier Górski” [source przewodniczący rady Adam Walczyk].",
    "– [content Spółka nie sprzeda kopalni] – [cue przyznał] w rozmowie z gazetą [source Ragnvald Teike, prezes spółki Morena].",
    "[source Prezes Adam Walczyk] [cue powiedział] gazecie „Kurier Górski”, że [content spółka nie sprzeda kopalni].",
    // direct speech without marks, closed by a dash and its cue
    "[content Nie wiem, skąd wziął się ten pomysł] - [cue odparł].",
    "[content Most zostanie zamknięty na całą zimę] - [cue powiedziała] [source burmistrz Alina Sowińska].",
    "[content Będziemy rozmawiać dalej. Nikt nie chce konfliktu] – [cue zapewnił] [source Kowalewski].",
    "[content Czekaliśmy na to wiele lat] — [cue dodała] [source rzeczniczka gminy].",
    "[content To była zła decyzja] - [cue przyznał] [source trener].",
    // dash turns
    "– [content Będzie drogo] – [cue mówi] [source Maria Zalewska].",
    "- [content Chcemy spokojnie mieszkać] - [cue powiedział] [source sołtys].",
    "– [content Pociągi wrócą na tory] – [cue zapowiedziała] [source dyrektor Ewa Krawiec].",
    "— [content Jesteśmy gotowi] — [cue podkreślił] [source generał Adam Rutka].",
    // quotation marks
    "„[content Nie podam się do dymisji]” – [cue oświadczył] [source premier].",
    "„[content Nie podam się do dymisji]”, [cue oświadczył] [source premier Jan Borowiec].",
    "\"[content Sytuacja jest opanowana]\" - [cue przekazała] [source straż pożarna].",
    "[source Prezydent] [cue powiedział]: „[content Czas na zmiany]”.",
    "[source Minister Karol Zych] [cue napisał] na Twitterze: „[content Umowa jest gotowa]”.",
    "„[content Umowa jest gotowa]” – [cue stwierdził] [source minister].",
    // że, żeby, czy
    "[source Policja] [cue poinformowała], że [content droga jest zablokowana].",
    "[source Rzecznik rządu Paweł Lisiak] [cue podkreślił], że [content ustawa nie wymaga poprawek].",
    "[source Naukowcy] [cue twierdzą], że [content lodowiec znika coraz szybciej].",
    "[source Prokuratura] [cue podała], iż [content oskarżony opuścił areszt].",
    "[cue Dodała], że [content wniosek trafi do sądu].",
    "[cue Zaznaczył], że [content decyzja jeszcze nie zapadła].",
    "[source Komisja] [cue ustaliła], że [content silnik działał prawidłowo].",
    "[source Raport] [cue wykazał], że [content szkoła nie miała pozwolenia].",
    "[source Dyplomaci] [cue wyjaśnili], [content dlaczego szczyt odwołano].",
    "[source Dziennikarze] [cue zapytali], [content czy lotnisko zostanie otwarte].",
    "[source Lekarze] [cue ostrzegają], że [content zapasy się kończą].",
    "[source Szef banku] [cue przypuszcza], że [content ceny spadną].",
    "[source Sąd] [cue orzekł], że [content umowa jest nieważna].",
    "[source Mieszkańcy] [cue żądają], by [content gmina naprawiła drogę].",
    "[source Trener] [cue przyznał], że [content zespół zagrał słabo].",
    // the one told
    "[source Wójt] [cue powiedział] dziennikarzom, że [content szkoła zostanie otwarta].",
    "[source Minister] [cue zapewnił] rolników, że [content dopłaty zostaną wypłacone].",
    // infinitive, object, preposition
    "[source Spółka] [cue obiecała] [content wypłacić odszkodowania].",
    "[source Zarząd] [cue planuje] [content zamknąć dwa oddziały].",
    "[source Miasto] [cue zamierza] [content sprzedać działkę].",
    "[source Klub] [cue potwierdził] [content transfer bramkarza].",
    "[source Opozycja] [cue skrytykowała] [content projekt ustawy].",
    "[source Prokuratura] [cue oskarżyła] [content dyrektora o oszustwo].",
    "[source Szef dyplomacji] [cue wezwał] [content obie strony do rozmów].",
    "[source Ratownicy] [cue ostrzegli przed] [content lawinami].",
    "[source Policja] [cue poinformowała o] [content zatrzymaniu podejrzanego].",
    "[source Ministerstwo] [cue zaprzeczyło], że [content prowadzi rozmowy].",
    "[source Rzecznik] [cue zdementował] [content doniesienia o dymisji].",
    "[source Ekonomiści] [cue prognozują] [content wzrost bezrobocia].",
    "[source Prezes] [cue zapowiedział] [content budowę nowej fabryki].",
    "[source Trener] [cue pochwalił] [content młodych zawodników].",
    "[source Krytycy] [cue określili] [content film jako nudny].",
    // clause first
    "[content Pociągi stanęły], [cue podała] [source kolej].",
    "[content Zapasy gazu wystarczą do wiosny], [cue poinformował] [source operator].",
    // według, zdaniem, jak
    "[cue Według] [source policji] [content kierowca był trzeźwy].",
    "[cue Zdaniem] [source ekspertów] [content susza potrwa do jesieni].",
    "[cue W ocenie] [source sądu] [content dowody były wystarczające].",
    "[content Kierowca był trzeźwy], [cue według] [source policji].",
    "[cue Jak podaje] [source agencja Reuters], [content rozmowy zakończyły się fiaskiem].",
    "[cue Jak mówił], [content pomoc dotarła na miejsce].",
    "[cue Jak wynika z] [source raportu], [content most wymaga remontu].",
    "[cue Zgodnie z] [source komunikatem ministerstwa] [content granica pozostaje zamknięta].",
    // the clause behind its source without a comma: case and agreement part them
    "[cue Zdaniem] [source ministra finansów Jana Kowalczyka] [content podatki wzrosną].",
    "[cue Według] [source rzecznika straży pożarnej] [content ogień pojawił się w piwnicy].",
    "[cue Według] [source wstępnych ustaleń] [content przyczyną było zwarcie instalacji].",
    "[cue Zdaniem] [source policji] [content w wypadku ucierpiał pieszy].",
    "[cue Według] [source szefa MSZ] [content Rosja łamie prawo].",
    "[cue Zdaniem] [source prokuratora] [content oskarżony działał świadomie].",
    "[cue Według] [source świadków], którzy widzieli zdarzenie, [content kierowca był pijany].",
    "[source Jego] [cue zdaniem] [content wojna potrwa długo].",
    "[content Ceny mogą] [cue według] [source banku] [content jeszcze wzrosnąć].",
    // subjects behind adverbials, the one told before them
    "[cue Jak podały] w sobotę [source władze], [content most runął o świcie].",
    "„[content To wielka tragedia]” — [cue powiedział] na konferencji w Gdyni [source Adam Lisiecki, rzecznik pogotowia].",
    "[content Sytuacja jest opanowana] – [cue zapewnił] w Sejmie [source wiceminister zdrowia Piotr Bury].",
    "„[content Sprawdzamy każdy sygnał]” – [cue powiedziała] PAP [source rzeczniczka policji].",
    "W rozmowie z „Głosem Mazur” [source starosta Jan Bury] [cue stwierdził], że [content droga powstanie].",
    "[source Poseł] w rozmowie z radiem [cue przyznał], że [content nie zna ustawy].",
    "[cue Z] [source sondażu] [cue wynika], że [content Polacy boją się podwyżek].",
    "[cue Jak podano], [content straty są ogromne].",
    "„[content Pomoc jest w drodze]” — [cue podano] w oświadczeniu.",
    "[source Jan Kos, jeden z posłów opozycji], [cue powiedział], że [content głosowanie zostanie powtórzone].",
    // what sounds spoken belongs to the speech, what only tells of it does not
    "Minister przyjechał do Gdyni. „[content Nie zostawimy nikogo bez pomocy]” – [cue zapewnił].",
    "Brzoza zaprzecza. [content To nieprawda, wszystkie dane są jawne] - [cue powiedziała].",
    // chains
    "[source Wywiad] [cue twierdzi], że [content [source2 dowódcy] [cue2 obiecali], że [content2 wojska się wycofają]].",
    "[source Senator] [cue dodał], że [content [cue2 według] [source2 ekspertów] [content2 ustawa narusza konstytucję]].",
    "[source Rzecznik] [cue powiedział], że [content [source2 minister] [cue2 zaprzeczył], jakoby [content2 groził komukolwiek]].",
    // nouns
    "[source Rząd] [cue wyraził nadzieję], że [content rozmowy zakończą się sukcesem].",
    "[source Związkowcy] [cue wyrazili obawę], że [content zakład zostanie zamknięty].",
    "[source Komitet] [cue wydał oświadczenie], że [content zawody się odbędą].",
    // impersonal, reportative
    "[cue Poinformowano], że [content lotnisko wznowiło pracę].",
    "[cue Podkreślono], że [content decyzja jest ostateczna].",
    "[content Dyrektor] [cue rzekomo] [content przyjął łapówkę].",
    "[cue Podobno] [content zamek nocą straszy].",
    "[content Bandyci] [cue mieli] [content uciec przez okno].",
    "[content Bank] [cue jest podejrzewany] [content o pranie pieniędzy].",
    "[cue Mówi się], że [content trener odejdzie po sezonie].",
    "„[content Wygramy]” – [cue powiedział] [source kapitan].\n„[content Nikt się nie podda]”.",
    "[source Kapitan] [cue wyjaśnia].\n– [content Wiatr zmienił kierunek].",
    // conditions
    "[source Premier] [cue ostrzegł], że [content jeśli rozmowy zawiodą, granica zostanie zamknięta].",
    // stand-alone
    "[content Granica została zamknięta]. Taką informację [cue podała] [source agencja Ansa].",
    "[content Prokuratura wszczęła śledztwo]. [cue Poinformował] o tym [source prokurator Marek Siuda].",
    "[content Zakład zostanie zamknięty]. O tym [cue poinformowała] [source rzeczniczka spółki].",
    "[content Piłkarz odchodzi z drużyny]. [source Klub] [cue poinformował] o tym w komunikacie.",
    // announced
    "Prezydent nie miał wątpliwości. „[content Zwyciężymy]” – [cue zapewnił].",
    // headlines
    "# [source Premier]: [content podatki w przyszłym roku wzrosną]",
    "# [content Granica zostanie otwarta] – [source ministerstwo]",
    // nothing may be found
    "Przeczytał powieść „Noc nad rzeką” w jeden wieczór.",
    "Tak zwani „goście” zostawili po sobie bałagan.",
    "Wiadomość przyszła z Gdańska.",
    "Obrońcy odparli atak na wzgórze.",
    "Policja nie potwierdza tych informacji.",
    "Biorąc pod uwagę, że pada, weź parasol.",
    "Przedstawił żonę swoim rodzicom.",
    "Dodał do zupy odrobinę soli.",
    "Matka podała dzieciom kolację.",
    "Pociąg liczy osiem wagonów.",
    "Burmistrz otworzył nową bibliotekę.",
    "Rada gminy obraduje w zabytkowym ratuszu.",
    "Chłopiec wskazał palcem wieżę.",
    "Statek utrzymywał kurs na północ.",
    "Listonosz doniósł paczkę pod drzwi.",
    "W sobotę orkiestra zagra w parku.",
    "Zakład produkuje meble od pokoleń.",
    "Zapewniono im nocleg i wyżywienie.",
    "Malarz zatytułował obraz „Cisza”.",
    "Kot bał się burzy.",
  ],

  silence: `
    Nad jeziorem od rana wisiała mgła. Wędkarze siedzieli na pomoście i patrzyli na spokojną wodę. W południe zza chmur wyszło słońce. Na brzegu suszyły się stare sieci.
    Zupa gotowała się na wolnym ogniu. Kucharka dodała do niej szczyptę soli i garść świeżego koperku. Goście podali sobie chleb. Na deser podano ciasto ze śliwkami i gorącą herbatę.
    Drużyna z Podhala zdobyła puchar po zaciętym meczu. Bramkarz odparł trudny strzał. Kibice długo śpiewali na trybunach. Po spotkaniu zawodnicy wrócili autokarem do domu.
    Jesienią lasy nabierają złotych barw. Grzybiarze wychodzą przed świtem z koszykami. W dolinach słychać ryczące jelenie. Liście szeleszczą pod stopami.
    Stary zamek stoi na wzgórzu nad rzeką. Jego mury pamiętają czasy królów i wojen. Dziś mieści się w nim muzeum zegarów. Latem na dziedzińcu odbywają się koncerty.
    Tramwaj zatrzymał się przed teatrem. Pasażerowie wysiedli i rozłożyli parasole. Padał drobny deszcz. Latarnie odbijały się w mokrym bruku.
    Artystka zatytułowała swój cykl obrazów „Światło”. Wystawa zajmuje całe piętro galerii. Rzeźby ustawiono pod oknami. Zwiedzający przechadzają się w ciszy między salami.
    W górach spadł pierwszy śnieg. Narciarze przygotowują sprzęt do sezonu. Schroniska witają turystów gorącą czekoladą. Na szlakach jest ślisko.
    Sad za domem założył jeszcze dziadek. Jabłonie rodzą tu słodkie owoce. Pszczoły krążą nad koniczyną. Wieczorem rodzina siada przy długim stole.
    Orkiestra zagrała symfonię młodego kompozytora. Dyrygent skłonił się nisko. Publiczność nagrodziła muzyków oklaskami. Po koncercie w holu grał pianista.
    Rzeka utrzymywała wysoki poziom przez całą wiosnę. Łąki zamieniły się w rozlewiska. Bociany znalazły tu mnóstwo żab. Droga na drugi brzeg była zalana.
    Nauczycielka rozdała uczniom zeszyty. Na tablicy wisiała mapa świata. Dzieci malowały kolorowe latawce. Podczas przerwy boisko wypełnił gwar.
    Piekarnia na rogu otwiera się o świcie. Zapach chleba unosi się nad całą ulicą. Starsza pani kupuje bułki i gazetę. Pies czeka na nią przy drzwiach.
    Wyprawa dotarła na biegun po wielu tygodniach marszu. Psy ciągnęły ciężkie sanie. Wiatr zasypywał ślady. Nocą niebo rozświetlała zorza.
    Nowa linia metra łączy dworzec z portem. Stacje zdobią mozaiki miejscowych twórców. Perony są szerokie i jasne. Rowery można przewozić bez biletu.
    Powieść „Dom nad morzem” ukazała się jesienią. Jej bohaterką jest młoda lekarka. Akcja toczy się na małej wyspie. Okładkę zaprojektował znany grafik.
    Rynek wypełnili sprzedawcy serów i miodu. W powietrzu unosił się zapach pieczonych kasztanów. Przekupki zachęcały przechodniów uśmiechem. Gołębie zbierały okruchy.
    Stocznia zbudowała prom o napędzie elektrycznym. Statek kursuje między wyspami. Kapitan zna każdą zatokę. Mewy towarzyszą mu do samego portu.
    Bibliotekarz uporządkował stare listy. Papier pożółkł, a atrament wyblakł. W pożółkłej kopercie leżał zasuszony kwiat. Zbiory przechowuje się w suchej piwnicy.
    Latem wieś ożywa. Żniwiarze pracują do zmierzchu. Na polach stoją snopy zboża. Wieczorami młodzież tańczy przy ognisku.
    Astronomowie obserwują kometę przez wielki teleskop. Noc jest bezchmurna i mroźna. Nad kopułą obserwatorium świeci Księżyc. W dolinie migoczą światła miasta.
    Ogrodnik przyciął róże i zgrabił alejki. Przy fontannie zakwitły piwonie. Na ławkach odpoczywają spacerowicze. Wiewiórka przebiegła przez trawnik.
    Krawcowa uszyła suknię z zielonego jedwabiu. Guziki sprowadziła z Wenecji. Rękawy zdobi delikatna koronka. Klientka zapłaciła gotówką.
    Pociąg przejechał przez wiadukt i zniknął w tunelu. Konduktor sprawdzał bilety. Za oknem przesuwały się wzgórza. Ktoś grał cicho na harmonijce.
    Pustynia ciągnie się aż po horyzont. Karawana posuwa się powoli od studni do studni. Za dnia panuje tu upał, nocą przychodzi chłód. Piasek zasypuje stare szlaki.
    Kolekcjoner kupił na aukcji rzadki znaczek. Trzyma go w sejfie. Album odziedziczył po ojcu. Wieczorami ogląda swoje skarby przez lupę.
    Fabryka porcelany działa w tym mieście od pokoleń. Filiżanki maluje się ręcznie. Wzory nawiązują do polnych kwiatów. Zwiedzający mogą obejrzeć dawne piece.
    Pływak ruszył mocno i szybko objął prowadzenie. Na ostatniej długości stracił siły. Rywale wyprzedzili go tuż przed metą. Medal zdobył zawodnik gospodarzy.
    W starym młynie urządzono gospodę. Belki pachną żywicą. Z okien widać staw i wierzby. Kelner podał gościom kartę win.
    Cisza panowała w całym domu. Zegar w przedpokoju tykał miarowo. Kot spał na parapecie. Za oknem sypał gęsty śnieg.
    Rzeźbiarz przedstawił króla na koniu. Pomnik stanął przed ratuszem. Wokół posadzono lipy. Gołębie szybko polubiły brązowy hełm.
    Szklarnia chroni pomidory przed chłodem. Rozsadę podlewa się rano. Pierwsze owoce dojrzewają wczesnym latem. Najlepiej smakują z bazylią.
    Wioska rybacka leży na końcu półwyspu. Domy są białe, a okiennice niebieskie. Rybacy naprawiają łodzie przed sezonem. Na straganach leżą świeże ryby.
    Wiatr przewrócił kilka drzew w parku. Ogrodnicy uprzątnęli gałęzie. Ścieżki znów są przejezdne. Dzieci zbierają kasztany.
    Jej dziadek zapewnił rodzinie spokojny byt. Prowadził sklep z zegarkami. Wieczorami grywał w szachy. Lubił też długie spacery po lesie.
    Stolarz odnowił komodę po babci. Zdjął starą farbę i wypolerował drewno. Szuflady znów chodzą lekko. Mebel stoi teraz w sypialni.
    Nad wodospadem pojawiła się tęcza. Turyści robili zdjęcia z mostku. Ścieżka prowadzi dalej przez bukowy las. Na szczycie jest punkt widokowy.
    Festiwal przyciągnął zespoły z całej Europy. Na scenie głównej grały skrzypce i bębny. Tancerze wystąpili w ludowych strojach. Zabawa trwała do rana.
  `,
};

export default pack;
