/**
 * English, of Britain and of America: the spelling of both, the words of both.
 * Verbs that share act and valency stand in one entry; endings are gathered in braces. The tokenizer parts the genitive 's from
 * its name, so that names have no endings here, and English names are the canonical ones, so that few need another.
 */
import type { Pack } from "./pack.ts";

/** Verbs with which most nouns of speech make one cue. */
const MAKE = "ma{ke,kes,de,king} g{ive,ives,ave,iven,iving} issu{e,es,ed,ing} releas{e,es,ed,ing} send{,s,ing} sent deliver{,s,ed,ing} repeat{,s,ed,ing} reject{,s,ed,ing}";
const VOICE = "express{,es,ed,ing} voic{e,es,ed,ing} rais{e,es,ed,ing} stat{e,es,ed,ing} reiterat{e,es,ed,ing} echo{,es,ed,ing} launch{,es,ed,ing}";
const HAVE = "ha{ve,s,d,ving} receiv{e,es,ed,ing} g{et,ets,ot,etting} provid{e,es,ed,ing} offer{,s,ed,ing}";

const pack: Pack = {
  code: "en",
  name: "English",
  letters: "abcdefghijklmnopqrstuvwxyzàâäáåãæçéèêëíïîñóôöøœßúüûýÿšžčćłńśźżđ",
  quotes: ["“ ”", "\" \"", "‘ ’", "' '", "« »", "„ “"],
  dashTurns: false,
  unmarkedTurns: false,
  abbreviations: `Mr. Mrs. Ms. Mx. Dr. Prof. Rev. Hon. Fr. Sr. Jr. St. Ste. Mt. Ft. Gen. Lt. Col. Maj. Capt. Cmdr. Cpl. Sgt. Adm. Brig. Insp. Supt. Det. Sen. Rep. Gov. Pres. Amb. Atty.
    Treas. Messrs. Mme. Inc. Ltd. Co. Corp. Bros. Assn. Dept. Univ. vs. v. e.g. i.e. cf. viz. ca. approx. est. No. Nos. p. pp. vol. fig. ed. al. Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept.
    Sep. Oct. Nov. Dec. Mon. Tue. Tues. Wed. Thu. Thurs. Fri. U.S. U.K. U.N. U.A.E. D.C. L.A. N.Y. N.J. Calif. Mass. Fla. Pa. Va. Conn. Ariz. Ala. Ark. Colo. Ga. Ill. Ind. Kan. Ky. La. Md.
    Mich. Minn. Miss. Mo. Mont. Neb. Nev. Okla. Ore. Tenn. Tex. Vt. Wis. Wyo. a.m. p.m. Ave. Blvd. Rd. ft. lb. lbs. oz. sq. min. hr. hrs. a.k.a. w.r.t.`,

  speech: {
    verbs: [
      { act: "say", takes: "subj that bare", hedge: "alleged", forms: "/ / / {is,are,was,were,be,been,being}_{said,alleged,rumoured,rumored,reported,reputed,purported,claimed,supposed,understood}" },
      { act: "say", takes: "quote that bare wh subj", forms: "sa{y,ys,id} / said / say / / saying" },
      { act: "say", takes: "obj+quote obj+that obj+bare obj+wh obj+inf", forms: "t{ell,ells,old} / told / tell / / telling" },
      { act: "say", takes: "quote that bare wh", forms: `{add,respond,answer,retort}{,s,ed} repl{y,ies,ied} wr{ite,ites,ote} {go,goes,went}_on_to_say sa{y,ys,id}_so put{,s}_it blog{,s,ged}
        {is,are,was,were,am}_quoted_as_saying tweeted retweeted countered remarked emailed / {add,respond,answer,retort}ed replied written gone_on_to_say said_so put_it blogged
        been_quoted_as_saying tweeted retweeted countered remarked emailed / add respond answer retort reply write go_on_to_say say_so put_it blog be_quoted_as_saying tweet retweet counter
        remark email / / {add,respond,answer,retort}ing replying writing going_on_to_say saying_so putting_it blogging being_quoted_as_saying tweeting retweeting countering remarking
        emailing` },
      { act: "say", takes: "quote that wh", forms: "states stated / stated / state / / stating" },
      { act: "say", takes: "quote that wh on:np", weak: true, forms: `{continu,opin,mus}{e,es,ed} repeat{,s,ed} commented posted / {continu,opin,mus}ed repeated commented posted /
        {continu,opin,mus}e repeat comment post / / {continu,opin,mus}ing repeating commenting posting` },
      { act: "say", takes: "quote", weak: true, forms: `beg{in,ins,an} {start,interject,laugh,sigh,shout,yell,scream,exclaim,whisper}{,s,ed} {mutter,murmur,gasp,groan,bark}{,s,ed}
        {smil,chuckl}{e,es,ed} snap{,s,ped} quip{,s,ped} chanted / begun {start,interject,laugh,sigh,shout,yell,scream,exclaim,whisper}ed {mutter,murmur,gasp,groan,bark}ed {smil,chuckl}ed
        snapped quipped chanted / begin start interject laugh sigh shout yell scream exclaim whisper mutter murmur gasp groan bark {smil,chuckl}e snap quip chant / / beginning
        {start,interject,laugh,sigh,shout,yell,scream,exclaim,whisper}ing {mutter,murmur,gasp,groan,bark}ing {smil,chuckl}ing snapping quipping chanting` },
      { act: "say", takes: "quote that bare np wh", forms: `{observ,not,underlin,underscor,reiterat,restat}{e,es,ed} {mention,highlight}{,s,ed} point{,s,ed}_out stress{,es,ed}
        emphasi{s,z}{e,es,ed} / {observ,not,underlin,underscor,reiterat,restat}ed {mention,highlight}ed pointed_out stressed emphasi{s,z}ed /
        {observ,not,underlin,underscor,reiterat,restat}e mention highlight point_out stress emphasi{s,z}e / / {observ,not,underlin,underscor,reiterat,restat}ing {mention,highlight}ing
        pointing_out stressing emphasi{s,z}ing` },
      { act: "say", takes: "quote that bare np wh subj", forms: `{report,reveal}{,s,ed} {announc,disclos}{e,es,ed} leaked / {report,reveal}ed {announc,disclos}ed leaked / report reveal
        {announc,disclos}e leak / / {report,reveal}ing {announc,disclos}ing leaking` },
      { act: "say", takes: "quote that bare np wh obj+np subj", forms: "declar{e,es,ed} proclaim{,s,ed} / declared proclaimed / declare proclaim / / declaring proclaiming" },
      { act: "say", takes: "quote that np wh", forms: `{explain,recall,recount}{,s,ed} {elaborat,outlin,articulat,stipulat}{e,es,ed} {specif,clarif}{y,ies,ied} spel{l,ls,led,t}_out
        la{y,ys,id}_out set{,s}_out detailed / {explain,recall,recount}ed {elaborat,outlin,articulat,stipulat}ed {specif,clarif}ied spel{led,t}_out laid_out set_out detailed / explain
        recall recount {elaborat,outlin,articulat,stipulat}e {specif,clarif}y spell_out lay_out set_out detail / / {explain,recall,recount}ing {elaborat,outlin,articulat,stipulat}ing
        {specif,clarif}ying spelling_out laying_out setting_out detailing` },
      { act: "say", takes: "quote that bare np inf subj", forms: `{argu,speculat}{e,es,ed} {contend,assert,maintain,claim}{,s,ed} submitted / {argu,speculat}ed
        {contend,assert,maintain,claim}ed submitted / {argu,speculat}e contend assert maintain claim submit / / {argu,speculat}ing {contend,assert,maintain,claim}ing submitting` },
      { act: "say", takes: "quote that on:np on:gerund bare", forms: "insist{,s,ed} / insisted / insist / / insisting" },
      { act: "say", takes: "quote that about:np of:np about:gerund of:gerund", forms: `boast{,s,ed} brag{,s,ged} joked / boasted bragged joked / boast brag joke / / boasting bragging
        joking` },
      { act: "say", takes: "quote that bare np wh gerund subj", forms: `suggest{,s,ed} indicat{e,es,ed} impl{y,ies,ied} / suggested indicated implied / suggest indicate imply / /
        suggesting indicating implying` },
      { act: "say", takes: "that np at:np at:wh", forms: `hint{,s,ed} allud{e,es,ed} signalled signaled / hinted alluded signalled signaled / hint allude signal / / hinting alluding
        signalling signaling` },
      { act: "say", takes: "that bare np wh subj", weak: true, forms: "show{,s,ed} / shown / show / / showing" },
      { act: "say", takes: "that bare wh subj quote", weak: true, forms: `demonstrat{e,es,ed} found ruled documented / demonstrated found ruled documented / demonstrate rule document / /
        demonstrating ruling documenting` },
      { act: "say", takes: "that wh quote", weak: true, forms: "f{ind,inds,ound} / found / find / / finding" },
      { act: "say", takes: "that", weak: true, forms: "learn{,s,ed,t} hear{,s,d} discover{,s,ed} / learn{ed,t} heard discovered / learn hear discover / / learning hearing discovering" },
      { act: "say", takes: "that bare subj", forms: "rumoured rumored / rumoured rumored / rumour rumor / / rumouring rumoring" },
      { act: "say", takes: "obj+that obj+bare obj+quote obj+wh obj+inf obj+of:np obj+about:np", forms: `{inform,remind}{,s,ed} notif{y,ies,ied} briefed / {inform,remind}ed notified briefed
        / inform remind notify brief / / {inform,remind}ing notifying briefing` },
      { act: "say", takes: "obj+as np wh quote subj", forms: `describ{e,es,ed} {portray,depict}{,s,ed} characteri{s,z}{e,es,ed} / described {portray,depict}ed characteri{s,z}ed / describe
        portray depict characteri{s,z}e / / describing {portray,depict}ing characteri{s,z}ing` },
      { act: "say", takes: "obj+as", weak: true, forms: `refer{,s,red}_to identif{y,ies,ied} s{ee,ees,aw} viewed / referred_to identified seen viewed / refer_to identify see view / /
        referring_to identifying seeing viewing` },
      { act: "say", takes: "obj+np obj+as subj", weak: true, forms: `call{,s,ed} dub{,s,bed} labelled labeled termed / called dubbed labelled labeled termed / call dub label term / /
        calling dubbing labelling labeling terming` },
      { act: "say", takes: "np", weak: true, forms: `{invok,compar}{e,es,ed} {unveil,liken}{,s,ed} cite cites cited quote quotes quoted echoed / {invok,compar}ed {unveil,liken}ed cited
        quoted echoed / {invok,compar}e unveil liken cite quote echo / / {invok,compar}ing {unveil,liken}ing echoing` },
      { act: "say", takes: "np quote obj+as that", forms: "defend{,s,ed} justif{y,ies,ied} / defended justified / defend justify / / defending justifying" },
      { act: "say", takes: "quote that for:np for:gerund", forms: `apologi{s,z}{e,es,ed} argu{e,es,ed}_for ma{ke,kes,de}_a_case_for / apologi{s,z}ed argued_for made_a_case_for /
        apologi{s,z}e argue_for make_a_case_for / / apologi{s,z}ing arguing_for making_a_case_for` },
      { act: "say", takes: "that", forms: `let{,s}_slip ma{ke,kes,de}_it_known ma{ke,kes,de}_it_clear ma{ke,kes,de}_clear ma{ke,kes,de}_it_plain ma{ke,kes,de}_the_point
        ma{ke,kes,de}_the_case sen{d,ds,t}_a_message / let_slip made_it_known made_it_clear made_clear made_it_plain made_the_point made_the_case sent_a_message / let_slip make_it_known
        make_it_clear make_clear make_it_plain make_the_point make_the_case send_a_message / / letting_slip making_it_known making_it_clear making_clear making_it_plain making_the_point
        making_the_case sending_a_message` },
      { act: "say", takes: "about:wh of:wh about:np of:np", weak: true, forms: "talk{,s,ed} sp{eak,eaks,oke} / talked spoken / talk speak / / talking speaking" },
      { act: "say", takes: "that quote np", forms: "testif{y,ies,ied} / testified / testify / / testifying" },
      { act: "deny", takes: "that np gerund quote bare subj", forms: "den{y,ies,ied} / denied / deny / / denying" },
      { act: "deny", takes: "np that gerund quote obj+as", forms: `refut{e,es,ed} rebut{,s,ted} {contradict,deflect,rebuff,reject,downplay}{,s,ed} dismiss{,es,ed} rul{e,es,ed}_out
        play{,s,ed}_down brush{,es,ed}_off shrug{,s,ged}_off sho{ot,ots,t}_down disputed / refuted rebutted {contradict,deflect,rebuff,reject,downplay}ed dismissed ruled_out played_down
        brushed_off shrugged_off shot_down disputed / refute rebut contradict deflect rebuff reject downplay dismiss rule_out play_down brush_off shrug_off shoot_down dispute / / refuting
        rebutting {contradict,deflect,rebuff,reject,downplay}ing dismissing ruling_out playing_down brushing_off shrugging_off shooting_down disputing` },
      { act: "deny", takes: "inf", forms: `{declin,refus}{e,es,ed} {is,are,was,were,am}_{unwilling,reluctant} / {declin,refus}ed been_{unwilling,reluctant} / {declin,refus}e
        be_{unwilling,reluctant} / / {declin,refus}ing being_{unwilling,reluctant}` },
      { act: "deny", takes: "np", weak: true, forms: "plead{,s,ed} / pleaded / plead / / pleading" },
      { act: "deny", takes: "quote that with:np against:np", forms: `disagree{,s,d} hit{,s}_back sho{ot,ots,t}_back push{,es,ed}_back fir{e,es,ed}_back / disagreed hit_back shot_back
        pushed_back fired_back / disagree hit_back shoot_back push_back fire_back / / disagreeing hitting_back shooting_back pushing_back firing_back` },
      { act: "confirm", takes: "that np gerund quote bare wh subj", forms: `confirm{,s,ed} {acknowledg,conced}{e,es,ed} admit{,s,ted} confess{,es,ed} / confirmed {acknowledg,conced}ed
        admitted confessed / confirm {acknowledg,conced}e admit confess / / confirming {acknowledg,conced}ing admitting confessing` },
      { act: "confirm", takes: "that np", forms: `{corroborat,validat}{e,es,ed} verif{y,ies,ied} {affirm,reaffirm}{,s,ed} vouch{,es,ed}_for agree{,s,d}_with recogni{s,z}{e,es,ed} /
        {corroborat,validat}ed verified {affirm,reaffirm}ed vouched_for agreed_with recogni{s,z}ed / {corroborat,validat}e verify affirm reaffirm vouch_for agree_with recogni{s,z}e / /
        {corroborat,validat}ing verifying {affirm,reaffirm}ing vouching_for agreeing_with recogni{s,z}ing` },
      { act: "confirm", takes: "that", weak: true, forms: "accept{,s,ed} / accepted / accept / / accepting" },
      { act: "confirm", takes: "that inf bare with:np on:np to:np quote", forms: "agree{,s,d} concur{,s,red} / agreed concurred / agree concur / / agreeing concurring" },
      { act: "accuse", takes: "obj+of:np obj+for:np obj+on:np np subj", forms: `{accus,blam}{e,es,ed} point{,s,ed}_the_finger_at faulted / {accus,blam}ed pointed_the_finger_at faulted /
        {accus,blam}e point_the_finger_at fault / / {accus,blam}ing pointing_the_finger_at faulting` },
      { act: "accuse", takes: "obj+with:np np that", weak: true, forms: `indict{,s,ed} implicat{e,es,ed} charged / indicted implicated charged / indict implicate charge / / indicting
        implicating charging` },
      { act: "accuse", takes: "that np bare quote subj", forms: "alleg{e,es,ed} / alleged / allege / / alleging" },
      { act: "warn", takes: "quote that obj+that obj+bare bare obj+quote of:np about:np against:np against:gerund obj+inf obj+of:np obj+about:np obj+against:np", forms: `warn{,s,ed}
        cautioned counselled counseled / warned cautioned counselled counseled / warn caution counsel / / warning cautioning counselling counseling` },
      { act: "warn", takes: "quote that about:np over:np obj+that", forms: `sound{,s,ed}_the_alarm rais{e,es,ed}_the_alarm alerted / sounded_the_alarm raised_the_alarm alerted /
        sound_the_alarm raise_the_alarm alert / / sounding_the_alarm raising_the_alarm alerting` },
      { act: "promise", takes: "inf that bare quote np obj+that obj+inf obj+np", forms: `promis{e,es,ed} guarantee{,s,d} / promised guaranteed / promise guarantee / / promising
        guaranteeing` },
      { act: "promise", takes: "inf that bare quote", forms: `vow{,s,ed} pledg{e,es,ed} sw{ear,ears,ore} undert{ake,akes,ook} volunteered / vowed pledged sworn undertaken volunteered / vow
        pledge swear undertake volunteer / / vowing pledging swearing undertaking volunteering` },
      { act: "promise", takes: "obj+that obj+quote obj+bare that", forms: "{assur,reassur}{e,es,ed} / {assur,reassur}ed / {assur,reassur}e / / {assur,reassur}ing" },
      { act: "promise", takes: "inf", weak: true, forms: "offer{,s,ed} / offered / offer / / offering" },
      { act: "promise", takes: "inf", weak: true, forms: "commit{,s,ted} / committed / commit / / committing" },
      { act: "threaten", takes: "inf that quote np", forms: "threaten{,s,ed} / threatened / threaten / / threatening" },
      { act: "demand", takes: "that np inf obj+inf quote bare subj", forms: "demand{,s,ed} requested / demanded requested / demand request / / demanding requesting" },
      { act: "demand", takes: "obj+inf np that quote", forms: `{urg,implor}{e,es,ed} exhort{,s,ed} beg{,s,ged} call{,s,ed}_for call{,s,ed}_on appeal{,s,ed}_to {press,push}{,es,ed}_for
        lobb{y,ies,ied}_for plead{,s,ed}_with petitioned campaigned_for / {urg,implor}ed exhorted begged called_for called_on appealed_to {press,push}ed_for lobbied_for pleaded_with
        petitioned campaigned_for / {urg,implor}e exhort beg call_for call_on appeal_to {press,push}_for lobby_for plead_with petition campaign_for / / {urg,implor}ing exhorting begging
        calling_for calling_on appealing_to {press,push}ing_for lobbying_for pleading_with petitioning campaigning_for` },
      { act: "demand", takes: "for:np for:inf quote that", weak: true, forms: "appealed / appealed / appeal / / appealing" },
      { act: "demand", takes: "obj+inf that", weak: true, forms: `instruct{,s,ed} {encourag,persuad,convinc}{e,es,ed} ordered commanded directed invited challenged pressured lobbied
        pressed pushed / instructed {encourag,persuad,convinc}ed ordered commanded directed invited challenged pressured lobbied pressed pushed / instruct {encourag,persuad,convinc}e order
        command direct invite challenge pressure lobby press push / / instructing {encourag,persuad,convinc}ing ordering commanding directing inviting challenging pressuring lobbying
        pressing pushing` },
      { act: "demand", takes: "that np gerund bare obj+inf quote for:np", forms: `recommend{,s,ed} {advis,propos,advocat}{e,es,ed} put{,s}_forward floated tabled championed / recommended
        {advis,propos,advocat}ed put_forward floated tabled championed / recommend {advis,propos,advocat}e put_forward float table champion / / recommending {advis,propos,advocat}ing
        putting_forward floating tabling championing` },
      { act: "demand", takes: "np inf", weak: true, forms: "s{eek,eeks,ought} / sought / seek / / seeking" },
      { act: "plan", takes: "inf that on:gerund for:gerund", forms: `plan{,s,ned} intend{,s,ed} resolv{e,es,ed} {is,are,was,were,am}_determined / planned intended resolved been_determined
        / plan intend resolve be_determined / / planning intending resolving being_determined` },
      { act: "plan", takes: "inf wh that at:np at:gerund against:np against:gerund", weak: true, forms: `aim{,s,ed} {decid,prepar}{e,es,ed} opt{,s,ed} look{,s,ed}_to / aimed
        {decid,prepar}ed opted looked_to / aim {decid,prepar}e opt look_to / / aiming {decid,prepar}ing opting looking_to` },
      { act: "plan", takes: "np gerund wh", weak: true, forms: `{contemplat,envisag}{e,es,ed} {mull,weigh,envision}{,s,ed} / {contemplat,envisag}ed {mull,weigh,envision}ed /
        {contemplat,envisag}e mull weigh envision / / {contemplat,envisag}ing {mull,weigh,envision}ing` },
      { act: "estimate", takes: "that np bare obj+inf wh gerund subj quote inf", forms: `{estimat,anticipat,calculat}{e,es,ed} {predict,expect}{,s,ed} forecast{,s,ed} fores{ee,ees,aw}
        assess{,es,ed} projected / {estimat,anticipat,calculat}ed {predict,expect}ed forecast{,ed} foreseen assessed projected / {estimat,anticipat,calculat}e predict expect forecast
        foresee assess project / / {estimat,anticipat,calculat}ing {predict,expect}ing forecasting foreseeing assessing projecting` },
      { act: "estimate", takes: "obj+at:np", weak: true, forms: "put{,s} priced valued / put priced valued / put price value / / putting pricing valuing" },
      { act: "estimate", takes: "that bare", weak: true, forms: `bet{,s} reckon{,s,ed} guess{,es,ed} figur{e,es,ed} / bet reckoned guessed figured / bet reckon guess figure / / betting
        reckoning guessing figuring` },
      { act: "believe", takes: "that bare np obj+inf in:np subj quote", forms: `{believ,assum,presum,suppos,imagin}{e,es,ed} th{ink,inks,ought} suspect{,s,ed} /
        {believ,assum,presum,suppos,imagin}ed thought suspected / {believ,assum,presum,suppos,imagin}e think suspect / / {believ,assum,presum,suppos,imagin}ing thinking suspecting` },
      { act: "believe", takes: "that bare obj+inf of:np of:gerund", weak: true, forms: `fe{el,els,lt} sensed dreamed dreamt trusted / felt sensed dreamed dreamt trusted / feel sense dream
        trust / / feeling sensing dreaming trusting` },
      { act: "believe", takes: "that", weak: true, forms: "h{old,olds,eld} / held / hold / / holding" },
      { act: "believe", takes: "obj+np obj+as obj+inf that gerund bare wh subj", forms: `{consider,deem}{,s,ed} judged / {consider,deem}ed judged / consider deem judge / /
        {consider,deem}ing judging` },
      { act: "believe", takes: "obj+as subj", weak: true, forms: "regard{,s,ed} perceiv{e,es,ed} / regarded perceived / regard perceive / / regarding perceiving" },
      { act: "believe", takes: "that wh bare np quote", forms: `{conclud,deduc}{e,es,ed} doubt{,s,ed} / {conclud,deduc}ed doubted / {conclud,deduc}e doubt / / {conclud,deduc}ing doubting`
        },
      { act: "believe", takes: "that bare np gerund for:np inf subj", forms: "fear{,s,ed} hop{e,es,ed} / feared hoped / fear hope / / fearing hoping" },
      { act: "believe", takes: "that bare quote about:np about:gerund about:wh over:np to:np to:gerund", weak: true, forms: `worr{y,ies,ied} look{,s,ed}_forward / worried looked_forward /
        worry look_forward / / worrying looking_forward` },
      { act: "believe", takes: "np gerund inf", weak: true, forms: `{favour,favor}{,s,ed} prefer{,s,red} / {favour,favor}ed preferred / favour favor prefer / / {favour,favor}ing
        preferring` },
      { act: "believe", takes: "that", forms: `t{ake,akes,ook}_the_view shar{e,es,ed}_the_view / taken_the_view shared_the_view / take_the_view share_the_view / / taking_the_view
        sharing_the_view` },
      { act: "believe", takes: "that bare of:np about:np of:gerund", weak: true, forms: `{is,are,was,were,am}_{confident,convinced,certain,adamant,hopeful,optimistic,sure}
        {is,are,was,were,am}_{afraid,worried,concerned} / been_{confident,convinced,certain,adamant,hopeful,optimistic,sure} been_{afraid,worried,concerned} /
        be_{confident,convinced,certain,adamant,hopeful,optimistic,sure} be_{afraid,worried,concerned} / / being_{confident,convinced,certain,adamant,hopeful,optimistic,sure}
        being_{afraid,worried,concerned}` },
      { act: "ask", takes: "wh obj+wh quote obj+quote obj+inf inf that for:np", forms: "ask{,s,ed} / asked / ask / / asking" },
      { act: "ask", takes: "wh np quote that about:np into:np", forms: `{enquir,inquir}{e,es,ed} questioned queried / {enquir,inquir}ed questioned queried / {enquir,inquir}e question query
        / / {enquir,inquir}ing questioning querying` },
      { act: "ask", takes: "wh quote about:np", weak: true, forms: "wonder{,s,ed} / wondered / wonder / / wondering" },
      { act: "correct", takes: "np that quote", forms: `retract{,s,ed} t{ake,akes,ook}_back walk{,s,ed}_back backtrack{,s,ed}_on / retracted taken_back walked_back backtracked_on / retract
        take_back walk_back backtrack_on / / retracting taking_back walking_back backtracking_on` },
      { act: "correct", takes: "np quote obj+inf", weak: true, forms: "correct{,s,ed} / corrected / correct / / correcting" },
      { act: "praise", takes: "np gerund quote obj+as obj+for:np obj+on:np subj", forms: `{prais,congratulat}{e,es,ed} {hail,laud,commend,applaud,thank}{,s,ed} pa{y,ys,id}_tribute_to
        {is,are,was,were,am}_{supportive_of,in_favour_of,in_favor_of,proud_of} / {prais,congratulat}ed {hail,laud,commend,applaud,thank}ed paid_tribute_to
        been_{supportive_of,in_favour_of,in_favor_of,proud_of} / {prais,congratulat}e hail laud commend applaud thank pay_tribute_to be_{supportive_of,in_favour_of,in_favor_of,proud_of} /
        / {prais,congratulat}ing {hail,laud,commend,applaud,thank}ing paying_tribute_to being_{supportive_of,in_favour_of,in_favor_of,proud_of}` },
      { act: "praise", takes: "np gerund obj+as obj+for:np quote", weak: true, forms: `{welcom,endors}{e,es,ed} {tout,support}{,s,ed} credited promoted backed / {welcom,endors}ed
        {tout,support}ed credited promoted backed / {welcom,endors}e tout support credit promote back / / {welcom,endors}ing {tout,support}ing crediting promoting backing` },
      { act: "criticise", takes: "np that quote obj+as obj+for:np subj", forms: `critici{s,z}{e,es,ed} {condemn,lambast,assail,mock,scold}{,s,ed}
        {denounc,lambast,derid,chid,rebuk,deplor}{e,es,ed} decr{y,ies,ied} ridiculed / critici{s,z}ed {condemn,lambast,assail,mock,scold}ed {denounc,lambast,derid,chid,rebuk,deplor}ed
        decried ridiculed / critici{s,z}e condemn lambast assail mock scold {denounc,lambast,derid,chid,rebuk,deplor}e decry ridicule / / critici{s,z}ing
        {condemn,lambast,assail,mock,scold}ing {denounc,lambast,derid,chid,rebuk,deplor}ing decrying ridiculing` },
      { act: "criticise", takes: "np gerund quote obj+as obj+for:np", weak: true, forms: `slam{,s,med} bash{,es,ed} oppos{e,es,ed} blasted insulted / slammed bashed opposed blasted
        insulted / slam bash oppose blast insult / / slamming bashing opposing blasting insulting` },
      { act: "criticise", takes: "obj+for:np obj+as quote", weak: true, forms: "attacked / attacked / attack / / attacking" },
      { act: "criticise", takes: "that np quote bare about:np of:np about:gerund about:wh", forms: `{lament,bemoan,complain}{,s,ed} grumble{,s,d} / {lament,bemoan,complain}ed grumbled /
        lament bemoan complain grumble / / {lament,bemoan,complain}ing grumbling` },
      { act: "criticise", takes: "that quote gerund", forms: "regret{,s,ed} / regreted / regret / / regreting" },
      { act: "criticise", takes: "np gerund quote", forms: `lash{,es,ed}_out_at hit{,s}_out_at t{ake,akes,ook}_aim_at t{ake,akes,ook}_issue_with sp{eak,eaks,oke}_out_against
        c{ome,omes,ame}_out_against call{,s,ed}_out call{,s,ed}_into_question cast{,s}_doubt_on rail{,s,ed}_against object{,s,ed}_to scoff{,s,ed}_at push{,es,ed}_back_against
        {is,are,was,were,am}_{critical_of,opposed_to,sceptical_about,skeptical_about} / lashed_out_at hit_out_at taken_aim_at taken_issue_with spoken_out_against come_out_against
        called_out called_into_question cast_doubt_on railed_against objected_to scoffed_at pushed_back_against been_{critical_of,opposed_to,sceptical_about,skeptical_about} / lash_out_at
        hit_out_at take_aim_at take_issue_with speak_out_against come_out_against call_out call_into_question cast_doubt_on rail_against object_to scoff_at push_back_against
        be_{critical_of,opposed_to,sceptical_about,skeptical_about} / / lashing_out_at hitting_out_at taking_aim_at taking_issue_with speaking_out_against coming_out_against calling_out
        calling_into_question casting_doubt_on railing_against objecting_to scoffing_at pushing_back_against being_{critical_of,opposed_to,sceptical_about,skeptical_about}` },
      { act: "criticise", takes: "that quote", weak: true, forms: `{scoff,object}{,s,ed} lash{,es,ed}_out hit{,s}_out protested / {scoff,object}ed lashed_out hit_out protested / scoff
        object lash_out hit_out protest / / {scoff,object}ing lashing_out hitting_out protesting` },
      { act: "believe", takes: "inf obj+inf", weak: true, forms: "want{,s,ed} would_like 'd_like / wanted / want / / wanting" },
      { act: "criticise", takes: "np gerund quote obj+for:np obj+for:gerund obj+as", weak: true, forms: `{chastis,excoriat,disparag,belittl,castigat,berat}{e,es,ed}
        {trash,rubbish,admonish}{,es,ed} {smear,taunt,reprimand,savage}{,s,d,ed} {vilif,pillor}{y,ies,ied} / {chastis,excoriat,disparag,belittl,castigat,berat,savag}ed
        {trash,rubbish,admonish,smear,taunt,reprimand}ed {vilif,pillor}ied / {chastis,excoriat,disparag,belittl,castigat,berat,savag}e trash rubbish admonish smear taunt reprimand
        {vilif,pillor}y / / {chastis,excoriat,disparag,belittl,castigat,berat,savag}ing {trash,rubbish,admonish,smear,taunt,reprimand}ing {vilif,pillor}ying` },
      { act: "praise", takes: "np gerund quote obj+for:np obj+as", weak: true, forms: `extol{,s,led} {acclaim,compliment,trumpet}{,s,ed} salut{e,es,ed} / extolled
        {acclaim,compliment,trumpet}ed saluted / extol acclaim compliment trumpet salute / / extolling {acclaim,compliment,trumpet}ing saluting` },
      { act: "say", takes: "np wh", weak: true, forms: `{discuss,express}{,es,ed} {voic,referenc}{e,es,ed} point{,s,ed}_to touch{,es,ed}_on / {discuss,express}ed {voic,referenc}ed
        pointed_to touched_on / discuss express {voic,referenc}e point_to touch_on / / {discuss,express}ing {voic,referenc}ing pointing_to touching_on` },
      { act: "say", takes: "np", weak: true, forms: `respond{,s,ed}_to repl{y,ies,ied}_to react{,s,ed}_to / responded_to replied_to reacted_to / respond_to reply_to react_to / / responding_to
        replying_to reacting_to` },
      { act: "say", takes: "quote", forms: "{read,reads}_: / / / / reading_:" },
      { act: "say", takes: "", forms: "/ / / {is,are,was,were}_laid_out" },
    ],
    nouns: [
      { act: "say", takes: "that of:np", forms: `report reports`, light: `${MAKE} publish{,es,ed} cit{e,es,ed,ing}` },
      { act: "say", takes: "that by:that of:that", forms: `claim{,s} statement{,s} assertion{,s} contention{,s} declaration{,s} announcement{,s} revelation{,s} disclosure{,s} remark{,s}
        comment{,s} observation{,s} argument{,s} explanation{,s} testimony insistence account{,s} version suggestion{,s} indication{,s} signal{,s} hint{,s} message reminder{,s}
        conclusion{,s} finding{,s} theory theories hypothesis hypotheses`, light: `${MAKE} ${VOICE} offer{,s,ed,ing} advanc{e,es,ed,ing} put_out` },
      { act: "say", takes: "that of:that", forms: `news word information evidence proof data`, light: `${HAVE} spread{,s,ing} produc{e,es,ed,ing} point{,s,ed,ing}_to find{,s,ing} found
        fuel{,s,led,ed} spark{,s,ed,ing} den{y,ies,ied,ying} dismiss{,es,ed,ing}` },
      { act: "say", takes: "that of:that about:wh", hedge: "alleged", forms: `rumour{,s} rumor{,s} gossip speculation hearsay`, light: `${HAVE} spread{,s,ing} produc{e,es,ed,ing}
        point{,s,ed,ing}_to find{,s,ing} found fuel{,s,led,ed} spark{,s,ed,ing} den{y,ies,ied,ying} dismiss{,es,ed,ing}` },
      { act: "accuse", takes: "that of:np", forms: `allegation{,s} accusation{,s} charge{,s} complaint{,s} insinuation{,s} imputation{,s}`, light: `${MAKE} ${VOICE} level{,s,led,ed,ling}
        fac{e,es,ed,ing} fil{e,es,ed,ing} lodg{e,es,ed,ing} bring{,s,ing} brought den{y,ies,ied,ying} dismiss{,es,ed,ing}` },
      { act: "deny", takes: "that inf", forms: `denial{,s} rejection refusal{,s} rebuttal{,s}`, light: `${MAKE} ${VOICE}` },
      { act: "confirm", takes: "that inf", forms: `confirmation{,s} admission{,s} acknowledgement{,s} acknowledgment{,s} confession{,s} agreement consensus recognition acceptance`, light:
        `${MAKE} ${HAVE} reach{,es,ed,ing}` },
      { act: "warn", takes: "that inf of:np about:np about:wh", forms: `warning{,s} alert{,s} caution{,s} alarm`, light: `${MAKE} ${VOICE} sound{,s,ed,ing} post{,s,ed,ing}
        shar{e,es,ed,ing} spark{,s,ed,ing} fuel{,s,led,ed} prompt{,s,ed,ing} stok{e,es,ed,ing} dismiss{,es,ed,ing}` },
      { act: "warn", takes: "that of:np about:np over:np about:wh over:wh", forms: `fear{,s} concern{,s} worry worries anxiety anxieties apprehension{,s}`, light: `${MAKE} ${VOICE}
        sound{,s,ed,ing} post{,s,ed,ing} shar{e,es,ed,ing} spark{,s,ed,ing} fuel{,s,led,ed} prompt{,s,ed,ing} stok{e,es,ed,ing} dismiss{,es,ed,ing}` },
      { act: "promise", takes: "that of:np", forms: `commitment{,s}`, light: `${MAKE} ${HAVE}` },
      { act: "promise", takes: "that inf", forms: `promise{,s} pledge{,s} vow{,s} assurance{,s} guarantee{,s} undertaking{,s} oath{,s} reassurance{,s} offer{,s} word`, light: `${MAKE}
        ${HAVE} renew{,s,ed,ing} br{eak,eaks,oke,oken,eaking} ke{ep,eps,pt,eping} hono{,u}r{,s,ed,ing} seek{,s,ing} sought sw{ear,ears,ore,earing}` },
      { act: "threaten", takes: "that of:np", forms: `threat{,s} ultimatum{,s}`, light: `${MAKE} ${VOICE} renew{,s,ed,ing} carr{y,ies,ied}_out` },
      { act: "demand", takes: "that inf for:np for:inf", forms: `demand{,s} call{,s} appeal{,s} plea{,s} request{,s} order{,s} instruction{,s} directive{,s} requirement{,s} petition{,s}
        motion{,s} ruling{,s} verdict{,s} recommendation{,s} proposal{,s} advice counsel exhortation{,s} invitation{,s} bid`, light: `${MAKE} ${VOICE} renew{,s,ed,ing} present{,s,ed,ing}
        submit{,s,ted,ting} fil{e,es,ed,ing} fac{e,es,ed,ing} offer{,s,ed,ing} tabl{e,es,ed,ing} back{,s,ed,ing} heed{,s,ed,ing} ignor{e,es,ed,ing}` },
      { act: "plan", takes: "that inf for:np of:gerund", forms: `plan{,s} intention{,s} intent decision{,s} resolve determination aim{,s} goal{,s} ambition{,s} willingness readiness
        preparedness desire wish wishes`, light: `${MAKE} ${HAVE} ${VOICE} announc{e,es,ed,ing} unveil{,s,ed,ing} outlin{e,es,ed,ing} reveal{,s,ed,ing} declar{e,es,ed,ing}
        signal{,s,led,ed,ling} confirm{,s,ed,ing} {set,sets,laid,lay,lays,draw,drew}_{out,up}` },
      { act: "estimate", takes: "that of:np", forms: `estimate{,s} forecast{,s} prediction{,s} projection{,s} expectation{,s} assessment{,s} calculation{,s} prognosis outlook`, light:
        `${MAKE} ${HAVE} ${VOICE} publish{,es,ed,ing} revis{e,es,ed,ing} lower{,s,ed,ing} cut{,s,ting} confirm{,s,ed,ing}` },
      { act: "believe", takes: "that of:that about:wh", forms: `belief{,s} view{,s} opinion{,s} conviction{,s} hope{,s} suspicion{,s} assumption{,s} impression{,s}  perception{,s}
        confidence optimism pessimism doubt{,s} scepticism skepticism certainty position stance understanding judgment{,s} judgement{,s} interpretation{,s}`, light: `${HAVE} ${VOICE}
        shar{e,es,ed,ing} h{old,olds,eld,olding} t{ake,akes,ook,aken,aking} reaffirm{,s,ed,ing} harbo{,u}r{,s,ed,ing} convey{,s,ed,ing}` },
      { act: "ask", takes: "wh about:wh over:wh of:wh as_to:wh", forms: `question{,s} query queries doubts`, light: `${VOICE} ask{,s,ed,ing} pos{e,es,ed,ing} fac{e,es,ed,ing}
        prompt{,s,ed,ing} put{,s,ting} answer{,s,ed,ing}` },
      { act: "correct", takes: "that of:that", forms: `correction{,s} retraction{,s} clarification{,s}`, light: `${MAKE} publish{,es,ed,ing} print{,s,ed,ing} post{,s,ed,ing}` },
      { act: "praise", takes: "that for:np of:np", forms: `praise tribute{,s} applause thanks gratitude satisfaction delight pride joy relief support backing endorsement{,s}`, light:
        `${MAKE} ${VOICE} pa{y,ys,id,ying} declar{e,es,ed,ing} heap{,s,ed,ing}` },
      { act: "criticise", takes: "that about:wh over:wh of:np about:np over:np to:np", forms: `criticism{,s} condemnation{,s} outrage anger regret{,s} disappointment frustration dismay
        indignation objection{,s} protest{,s} rebuke{,s} misgivings dissatisfaction disapproval dissent sorrow shock surprise`, light: `${VOICE} lodg{e,es,ed,ing} issu{e,es,ed,ing}
        dr{aw,aws,ew,awn,awing} fac{e,es,ed,ing} level{,s,led,ed}` },
    ],
    according: [
      { act: "say", forms: `according_to as_per in_the_words_of in_the_telling_of by_the_account_of as_{reported,stated,described,noted,told,quoted,cited,explained,confirmed,announced,claimed}_by
        {reported,first_reported,quoted,cited}_by` },
      { act: "say", forms: "citing quoting", cites: true },
      { act: "believe", forms: "in_the_view_of in_the_opinion_of in_the_eyes_of in_the_judgment_of in_the_judgement_of in_the_estimation_of in_the_minds_of" },
    ],
    reportatives: [
      { forms: "reportedly allegedly supposedly purportedly rumouredly", hedge: "alleged" },
    ],
    conditional: `if unless provided provided_that providing as_long_as so_long_as only_if even_if in_the_event_of in_the_event_that in_case on_condition_that on_the_condition_that
      assuming assuming_that otherwise were_it_to`,
    unconfirmed: `could_not_be{,_independently,_immediately}_{verified,confirmed,corroborated,checked} cannot_be{,_independently}_{verified,confirmed}
      can't_be{,_independently}_{verified,confirmed} couldn't_be{,_independently}_{verified,confirmed} {has,have}_not_been{,_independently}_{verified,confirmed,corroborated}
      {hasn't,haven't}_been{,_independently}_{verified,confirmed} {is,are,was,were}_not{,_yet}_{verified,confirmed}
      {could_not,was_unable_to,were_unable_to,has_not_been_able_to,have_not_been_able_to,couldn't}{,_independently,_immediately}_{verify,confirm,corroborate}
      {was,were}_not_able_to{,_independently,_immediately}_{verify,confirm,corroborate} {has,have}_not{,_independently}_{verified,confirmed} {has,have}_yet_to_be_{verified,confirmed}
      yet_to_be_{verified,confirmed} {remains,remain,is,are,was,were}_{unverified,unconfirmed} unconfirmed unverified uncorroborated no_independent_confirmation
      without_independent_confirmation no_official_confirmation no_immediate_confirmation not_independently_{verified,confirmed} impossible_to_verify difficult_to_verify
      not_possible_to_verify there_was_no_{independent,immediate,official}_confirmation`,
    doubt: `
      may might could perhaps maybe possibly is_possible possible_that probably likely unlikely apparently seemingly presumably supposedly potentially conceivably expected_to thought_to
      believed_to reported_to in_practice practically virtually in_effect more_or_less as_good_as seems appears`,
    softeners: "can would should believes thinks expects",
    that: "that",
    wh: "whether if how why what who whom whose when where which how_many how_much how_long how_often what_kind_of whatever",
    toInfinitive: "to",
    as: "as",
    by: "by",
    toldTo: `to with in_an_interview_with in_interviews_with in_a_{phone,telephone,television,radio,video,recent,rare,joint,separate}_interview_with in_an_exclusive_interview_with
      speaking_to talking_to speaking_with in_{comments,remarks,a_statement,statements,an_email,a_message,a_letter,a_text_message,a_briefing,testimony}_to in_conversation_with
      in_a_{conversation,call,phone_call,meeting}_with in_comments_sent_to to_the_BBC`,
    via: "on in via through during at over by in_a in_an at_a at_an on_a during_a during_an from",
    media: `statement{,s} interview{,s} post{,s} tweet{,s} thread{,s} message{,s} video{,s} clip{,s} podcast{,s} blog{,s} blogpost{,s} blog_post{,s} letter{,s} open_letter{,s} email{,s}
      e-mail{,s} memo{,s} note{,s} press_conference{,s} news_conference{,s} press_briefing{,s} briefing{,s} press_release{,s} news_release{,s} release{,s} speech{,es} address{,es} remarks
      comments testimony hearing{,s} debate{,s} rally rallies sermon{,s} toast{,s} essay{,s} op-ed{,s} column{,s} article{,s} editorial{,s} opinion_piece{,s} book{,s} memoir{,s}
      autobiography broadcast{,s} livestream{,s} programme{,s} program{,s} talk_show{,s} show{,s} documentary radio television TV social_media website{,s} site{,s} web_page webpage{,s}
      channel{,s} call{,s} phone_call{,s} conference_call{,s} earnings_call{,s} meeting{,s} summit{,s} conference{,s} panel_discussion{,s} event{,s} town_hall{,s}
      question-and-answer_session{,s} Q&A text_message{,s} affidavit{,s} filing{,s} court_filing{,s} communiqué{,s} communique{,s} declaration{,s} resolution{,s} notice{,s} bulletin{,s}
      newsletter{,s} tweet_storm Twitter X Facebook Instagram Telegram YouTube TikTok Truth_Social WhatsApp LinkedIn Reddit Bluesky Threads Mastodon Signal Snapchat VKontakte Weibo`,
    outletNouns: `newspaper{,s} paper{,s} daily weekly tabloid{,s} broadsheet{,s} magazine{,s} journal{,s} broadcaster{,s} station{,s} channel{,s} network{,s} news_agency news_agencies
      agency agencies newswire{,s} wire{,s} wire_service{,s} news_site{,s} news_website{,s} website{,s} site{,s} portal{,s} news_portal{,s} outlet{,s} news_outlet{,s} news_organisation{,s}
      news_organization{,s} media publication{,s} periodical{,s} TV_channel{,s} television_channel{,s} TV_station{,s} television_station{,s} radio_station{,s} public_broadcaster{,s}
      state_broadcaster{,s} state_media state_television state_TV state_news_agency local_media`,
    documents: `report{,s} study studies survey{,s} poll{,s} opinion_poll{,s} exit_poll{,s} indictment{,s} complaint{,s} lawsuit{,s} suit{,s} filing{,s} document{,s} data figures
      statistics numbers analysis analyses assessment{,s} review{,s} audit{,s} paper{,s} white_paper{,s} memo{,s} memorandum memoranda letter{,s} file{,s} record{,s} transcript{,s}
      statement{,s} affidavit{,s} ruling{,s} judgment{,s} judgement{,s} verdict{,s} decree{,s} bill{,s} draft{,s} treaty treaties agreement{,s} contract{,s} text{,s} law{,s} article{,s}
      book{,s} memoir{,s} editorial{,s} index indices census{,es} forecast{,s} estimate{,s} research evidence findings results inquiry inquiries investigation{,s} probe{,s} autopsy
      autopsies post-mortem post_mortem ballot{,s} note{,s} website{,s} press_release{,s} news_release{,s} communiqué{,s} communique{,s} bulletin{,s} notice{,s} post{,s} tweet{,s}
      message{,s} email{,s} emails video{,s} footage image{,s} satellite_images account{,s} minutes guidance guidelines advisory warrant{,s} petition{,s} manifesto{,s} resolution{,s} rules
      constitution headline{,s} dossier{,s} cable{,s} simulation{,s} test{,s}`,
    surveys: "survey{s,} poll{s,} study studies questionnaire census",
    standIns: "that this it so as_much the_same these_claims this_claim that_claim this_information the_information the_news the_report",
    passes: "quote{s,d} cite{s,d} carry carried carries relay{s,ed} republish{es,ed} reprint{s,ed} repeat{s,ed} reproduce{s,d} pick{s,ed} rel{y,ies,ied} translate{s,d} syndicated",
    utterances: "words remark{s,} comment{s,} quote{s,} quotation{s,} statement{s,} account{s,} claim{s,} interview{s,} post{s,} message{s,}",
    about: "about on of",
    hears: "seen obtained reviewed viewed read examined verified interviewed asked questioned",
    uses: ["quote-cue-source", "quote-source-cue", "source-cue-quote", "announced-quote", "bare-quote", "source-cue-that", "source-cue-clause", "source-cue-inf", "source-cue-object",
      "clause-cue-source", "clause-source-cue", "according-clause", "clause-according", "noun-cue", "standalone", "reportative", "headline-colon", "headline-dash", "passive-subject", "impersonal"],
  },

  grammar: {
    pronouns: `she:f he:m they:p it:n we:1p i:1 you:2 who:r one:i which:r somebody:i someone:i everybody:i everyone:i anybody:i anyone:i nobody:i none:i both:p each:i neither:i others:p
      many:p some:p few:p several:p most:p i'm:1 i've:1 i'd:1 i'll:1 we're:1p we've:1p we'd:1p we'll:1p you're:2 you've:2 you'd:2 you'll:2 he'd:m he'll:m she'd:f she'll:f it'll:n it'd:n
      they're:p they've:p they'd:p they'll:p who'd:r who've:r who'll:r this:n that:n these:p those:p there:x there'll:x himself:m herself:f themselves:p itself:n`,
    objectPronouns: "me him her us them you it whom himself herself themselves itself myself yourself ourselves yourselves oneself one_another each_other",
    possessives: "my your his her its our their whose one's mine yours hers ours theirs",
    ours: "our",
    determiners: `the a an this that these those every each either neither some any no all both half many much more most few fewer less least several enough such another other whatever
      whichever various numerous certain a_few a_lot_of lots_of plenty_of a_number_of a_couple_of a_handful_of dozens_of hundreds_of thousands_of the_majority_of a_majority_of one_of
      some_of many_of most_of all_of both_of none_of`,
    prepositions: `of in to for on with at from by as up about into over than after under off during against between through around round down upon among amongst amid amidst across within
      near without along alongside behind before until till since outside inside beyond beneath below above beside besides via despite toward towards onto throughout past opposite unlike
      like aboard atop per plus minus versus vs save except excluding including concerning regarding respecting pending following notwithstanding underneath out_of because_of due_to
      owing_to thanks_to ahead_of instead_of as_for as_of as_to as_well_as in_front_of next_to on_top_of on_behalf_of in_spite_of in_addition_to in_response_to in_favour_of in_favor_of
      in_case_of in_light_of in_terms_of in_view_of in_line_with in_place_of in_connection_with in_relation_to in_accordance_with in_the_wake_of in_the_face_of in_the_middle_of
      in_the_course_of with_regard_to with_respect_to for_the_sake_of at_the_expense_of by_means_of by_way_of on_account_of up_to close_to away_from apart_from aside_from other_than
      rather_than prior_to subject_to regardless_of irrespective_of together_with along_with such_as far_from inside_of outside_of`,
    coordinators: "and or but nor yet plus & as_well_as",
    adversatives: "but",
    subordinators: `because although though while whilst when whenever where wherever whereas after before since until till once as unless if lest so_that in_order_to in_order_that
      even_though even_if even_as as_if as_though as_soon_as as_long_as so_long_as as_far_as insofar_as inasmuch_as now_that given_that provided provided_that providing considering_that
      seeing_that in_case by_the_time every_time just_as only_if if_only except_that such_that whether`,
    relatives: "who whom whose which that where when why",
    auxiliaries: `is are was were am be has have had do does did will would shall should can could may might must ought need dare cannot isn't aren't wasn't weren't hasn't haven't hadn't
      don't doesn't didn't won't wouldn't shan't shouldn't can't couldn't mightn't mustn't needn't ain't used_to is_to are_to was_to were_to has_to have_to had_to is_going_to are_going_to
      was_going_to were_going_to is_about_to are_about_to gets got became becomes remains remained seems seemed appears appeared i'm we're you're they're i've we've you've they've`,
    auxiliariesNonFinite: "be been being having doing done",
    passiveAuxiliaries: "is are was were am be been being isn't aren't wasn't weren't gets got getting",
    negations: "not never no n't neither nor hardly scarcely barely no_longer not_yet cannot can't",
    nobody: "nobody no_one nothing none nowhere",
    adverbs: `also then later however now already still again always often ever even just only too so thus hence therefore meanwhile moreover furthermore besides nevertheless nonetheless
      instead otherwise perhaps maybe probably possibly certainly definitely surely clearly obviously apparently evidently seemingly presumably arguably admittedly actually really indeed
      truly in_fact of_course for_example for_instance in_addition in_particular in_general in_turn in_part in_short in_effect in_principle in_practice in_private in_public in_detail
      in_full at_first at_last at_least at_most at_once at_times at_length at_best at_worst by_contrast by_now by_far by_and_large so_far thus_far as_well as_usual as_yet on_the_other_hand
      on_the_contrary on_average on_record on_the_record off_the_record on_air as_a_result for_now for_long for_good for_sure of_late all_along all_but above_all after_all once_again
      once_more time_and_again more_or_less sort_of kind_of not_only not_least not_even rather quite very fairly pretty somewhat almost nearly roughly approximately largely mostly mainly
      chiefly primarily partly partially fully entirely completely totally wholly utterly absolutely essentially basically virtually practically effectively literally simply merely purely
      solely exclusively especially particularly specifically notably namely usually generally normally typically commonly frequently regularly occasionally sometimes rarely seldom
      repeatedly constantly consistently continually recently lately previously formerly earlier originally initially eventually finally ultimately subsequently afterwards afterward
      thereafter shortly soon immediately promptly instantly suddenly abruptly gradually slowly quickly rapidly swiftly quietly softly gently loudly calmly angrily bitterly sharply harshly
      strongly firmly forcefully flatly bluntly frankly candidly openly publicly privately personally directly indirectly explicitly implicitly officially formally informally unofficially
      anonymously jointly separately independently individually collectively unanimously overwhelmingly narrowly broadly widely famously notoriously reportedly allegedly supposedly
      purportedly deliberately intentionally accidentally mistakenly wrongly falsely rightly correctly accurately precisely exactly briefly temporarily permanently currently presently
      today's nowadays meantime altogether together apart alone elsewhere everywhere nowhere somewhere anywhere here there abroad overseas nationwide worldwide locally nationally
      internationally globally politically economically financially legally technically militarily socially historically traditionally theoretically hopefully sadly unfortunately
      fortunately thankfully regrettably surprisingly interestingly importantly significantly substantially considerably dramatically greatly highly deeply seriously severely badly heavily
      slightly marginally steadily sufficiently adequately increasingly ever_more further furthest forward forwards backward backwards upward upwards downward downwards away ahead aside
      back twice thrice once perfectly likely unlikely jokingly half-jokingly wryly proudly defiantly tearfully enthusiastically cautiously reluctantly grudgingly sternly pointedly
      sarcastically memorably vehemently categorically emphatically confidently vaguely passionately tersely succinctly matter-of-factly yet else anyway anyhow somehow likewise similarly
      conversely consequently accordingly additionally alternatively equally incidentally overall overnight online offline offstage onstage upstairs downstairs first_of_all to_begin_with
      last_but_not_least most_recently more_recently as_recently_as long_ago ago straightforwardly effortlessly overtly covertly hereby thereby therein whereby whereupon`,
    timeWords: `yesterday today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february
      march april june july august september october november december jan feb apr jun jul aug sept sep oct nov dec morning mornings afternoon afternoons evening evenings night nights
      midnight noon midday dawn dusk daybreak weekend weekends week weeks fortnight month months year years decade decades century centuries day days hour hours minute minutes moment
      moments spring summer autumn winter christmas easter ramadan new_year's_day new_year's_eve last_week last_month last_year last_night last_summer last_autumn last_spring last_winter
      last_weekend next_week next_month next_year next_summer next_weekend this_week this_month this_year this_morning this_afternoon this_evening this_summer this_autumn this_spring
      this_winter this_weekend earlier_today earlier_this_week earlier_this_month earlier_this_year later_today later_this_week later_this_month later_this_year early_on late_on a.m p.m am
      pm gmt bst est edt et cet local_time the_same_day the_next_day the_following_day the_previous_day the_day_before the_day_after the_other_day at_the_time these_days one_day`,
    verbs: `needs helps leads lies stands runs stops moves looks sounds tries loves acts wishes pays plays likes hates reads turns comes read ran understand{,s} understood ar{ise,ises,ose}
      awoke bore bec{ome,omes,ame} bent bit ble{ed,eds,d} blew broke bred br{ing,ings,ought} built burnt buy buys bought caught cl{ing,ings,ung} come came crept dealt dig digs dug drew
      drank drove eat eats ate fell fed fought fle{e,es,d} flew forg{et,ets,ot} forg{ive,ives,ave} froze get gets got give gives gave go goes went gr{ind,inds,ound} gr{ow,ows,ew} hang
      hangs hung hid{e,es,} ke{ep,eps,pt} kne{el,els,lt} kn{ow,ows,ew} led leapt le{ave,aves,ft} len{d,ds,t} let{,s} lay los{e,es,t} ma{ke,kes,de} me{et,ets,t} paid quit{,s} rode rang rose
      sell sells sold sen{d,ds,t} shook shone sho{ot,ots,t} shr{ink,inks,ank} shut{,s} sing sings sang sank sit sits sat slept slid spen{d,ds,t} spun sprang stood stole stuck struck
      str{ive,ives,ove} swept swam swung take takes took teach teaches taught tore thr{ow,ows,ew} wake wakes woke wear wears wore wove we{ep,eps,pt} won wound withdr{aw,aws,ew}
      under{go,goes,went} overc{ome,omes,ame} overt{ake,akes,ook} outnumber{,s,ed} mean{,s,t} cho{ose,oses,se} {want,elect,abandon,adapt,adjust,adopt,affect}{,s,ed}
      {allow,alter,appear,appoint,ascend,assist,attend}{,s,ed} {attract,avoid,await,belong,cancel,clear,collect}{,s,ed} {confront,consist,construct,contain,deliver,depart,depend}{,s,ed}
      {deploy,derail,destroy,detain,develop,differ,disappear}{,s,ed} {disrupt,earn,employ,enjoy,enlist,enter,erupt}{,s,ed} {exceed,exist,expand,expel,extend,fail,fill}{,s,ed}
      {flatten,follow,gather,govern,happen,inflict,inherit}{,s,ed} {inspect,install,interrupt,invent,invest,join,kill}{,s,ed} {lean,lick,listen,loom,lower,melt,mount}{,s,ed}
      {narrow,near,obtain,open,overlook,own,perform}{,s,ed} {persist,pour,prevail,prevent,proceed,protect,ransack}{,s,ed} {react,rebuild,recover,reflect,regain,remain,remember}{,s,ed}
      {renew,represent,resign,resist,restrict,retain,scatter}{,s,ed} {slow,soar,spoil,succeed,suffer,surround,suspend}{,s,ed} {sustain,tighten,transform,unfold,wander,warm,weaken}{,s,ed}
      {widen,worsen}{,s,ed} {requir,ignor,hesitat,rais,appreciat,delet,celebrat}{e,es,ed} {determin,specialis,achiev,acquir,arrang,arriv,assembl}{e,es,ed}
      {ceas,collid,combin,compet,complet,compris,constitut}{e,es,ed} {consum,contribut,cop,creat,decorat,defin,deriv}{e,es,ed}
      {deserv,deteriorat,di,distribut,dominat,eliminat,emerg}{e,es,ed} {enabl,endur,engag,ensur,evacuat,evolv,examin}{e,es,ed} {execut,expir,explod,explor,expos,fad,fre}{e,es,ed}
      {generat,hir,ignit,illustrat,impos,improv,includ}{e,es,ed} {injur,inspir,introduc,invad,involv,liv,locat}{e,es,ed} {manag,merg,mingl,modernis,negotiat,nominat,operat}{e,es,ed}
      {organis,organiz,participat,preserv,produc,promot,provid}{e,es,ed} {provok,pursu,receiv,reduc,remov,replac,resembl}{e,es,ed} {restor,resum,retir,rotat,sav,scrambl,secur}{e,es,ed}
      {seiz,separat,serv,settl,solv,starv,stumbl}{e,es,ed} {surviv,tackl,thriv,trembl,unit,violat}{e,es,ed} {accompan,appl,bur,carr,def,intensif,marr}{y,ies,ied}
      {multipl,occup,qualif,rel,var}{y,ies,ied} discuss{,es,ed} express{,es,ed} attach{,es,ed} brandish{,es,ed} diminish{,es,ed} establish{,es,ed} fetch{,es,ed} flourish{,es,ed}
      fulfil{,s,led} impress{,es,ed} miss{,es,ed} occur{,s,red} publish{,es,ed} rob{,s,bed} smash{,es,ed} submit{,s,ted} vanish{,es,ed} {treat,record,list,act,commission,wish,amount}ed
      {anger,approach,arrest,attack,attempt,award,block}ed {board,bomb,border,bow,check,clash,clean}ed {climb,concern,conduct,convict,cook,cool,count}ed
      {cover,crack,crash,cross,crowd,crown,defeat}ed {delay,dress,drift,encounter,end,export,film}ed {finish,fix,flash,float,flood,flow,form}ed {fuel,function,fund,gain,glow,grant,guard}ed
      {halt,harm,head,help,host,hunt,impact}ed {jump,kick,knock,lack,land,last,launch}ed {lift,light,limit,link,load,lock,look}ed {march,mark,mask,match,matter,mix,monitor}ed
      {murder,need,pack,paint,park,pass,peak}ed {pick,plant,play,point,present,press,progress}ed {pull,pump,push,rain,rank,reach,recruit}ed
      {register,rent,repair,rest,result,retreat,return}ed {roll,ruin,rush,sail,search,shelter,shift}ed {shock,sign,smell,snow,sound,spark,spill}ed
      {stall,stay,storm,stretch,surrender,switch,target}ed {tend,test,total,touch,train,trigger,turn}ed {view,visit,wait,walk,want,wash,watch}ed {work,wreck,yield}ed
      {hat,notic,lik,nam,fil,bas,battl}ed {bounc,captur,car,caus,chang,charg,chas}ed {clos,collaps,damag,danc,dat,div,divid}ed {doubl,eas,edg,escap,exchang,experienc,fac}ed
      {featur,financ,fir,forc,graduat,guid,hous}ed {increas,influenc,issu,lov,measur,mov,plac}ed {plung,purchas,rac,rang,releas,rescu,revers}ed {schedul,scor,shar,smok,stag,star,stor}ed
      {struggl,surg,surpris,tast,ti,trad,tripl}ed {troubl,us,vot,wast}ed tried studied banned cast controlled cutted dragged dropped flipped grabbed shipped skipped slipped stemmed stepped
      stopped supplied topped transferred trapped travelled wrapped`,
    endings: { finite: "ed", infinitive: "", adjective: "al ic ous ive able ible ful less ish ary ian ese ern", adverb: "ly wards wise", gerund: "ing" },
    verbSecond: false,
    dropsSubject: false,
  },

  names: {
    titles: `Mr Mrs Ms Miss Mx Dr Prof Sir Dame Lord Lady Baroness Baron Count Countess Duke Duchess Earl Prince Princess King Queen Emperor Sultan Emir Sheikh Ayatollah Imam Rabbi Pope
      Patriarch Archbishop Bishop Cardinal Father Sister Reverend Rev Monsignor Pastor Vicar president vice{-,_}president president-elect ex-{president,minister,premier,chancellor}
      {prime,first,deputy_prime}_minister premier chancellor
      {foreign,defence,defense,finance,interior,justice,health,education,energy,environment,transport,culture,economy,trade,agriculture,labour,labor,home,digital,housing,social,deputy,cabinet,climate,immigration}_minister{,s}
      minister{,s} {state,foreign,home,defence,defense,health,treasury,business,interior,education,justice,press,transport,commerce,energy,general,cabinet,deputy,first}_secretary
      secretary{,_of_state,-general,_general} undersecretary{,_general} {attorney,solicitor,prosecutor,director,inspector,governor,auditor}{_,-}general
      {general,chief,state,public,deputy}_prosecutor prosecutor{,s} district_attorney attorney lawyer solicitor barrister {chief,high_court,supreme_court,federal,district}_{justice,judge}
      judge justice magistrate ombudsman {EU,high,police,human_rights}_commissioner commissioner {police,army,navy,air_force,fire,spy,intelligence,security,union}_chief chief
      chief_of_{police,staff,defence,the_general_staff}
      chief_{executive,executive_officer,operating_officer,financial_officer,economist,scientist,medical_officer,negotiator,constable,inspector,superintendent,analyst,correspondent} CEO
      CFO COO CTO chair chair{man,woman,person} co-chair vice{-,_}chair{,man}
      {managing,executive,deputy,general,medical,regional,program,programme,research,sporting,film,artistic}_director director head deputy_head leader{,s} co-leader
      {deputy,opposition,party,majority,minority,group,union,rebel,separatist,militia,guerrilla,spiritual,supreme,church,Senate,House,Labour,Conservative,Tory,Republican,Democratic}_leader{,s}
      speaker spokes{man,woman,person,people}
      {deputy,government,police,military,army,ministry,foreign_ministry,defence_ministry,kremlin,party,company,embassy,chief}_spokes{man,woman,person} senator{,s} congress{man,woman}
      representative rep sen gov governor{,s} {deputy,lieutenant,regional,state}_governor mayor deputy_mayor councillor council{man,woman} MP{,s} MEP{,s} MSP AM TD lawmaker{,s} legislator
      deputy delegate ambassador{,s} envoy special_{envoy,representative,counsel} negotiator consul diplomat attaché general {major,lieutenant,brigadier,colonel,army}_general brigadier
      colonel lieutenant_{colonel,commander} lieutenant major captain commander marshal {air,field}_marshal admiral {vice,rear}_admiral commodore sergeant corporal private constable
      detective detective_{sergeant,inspector,chief_inspector,superintendent} superintendent inspector sheriff professor {associate,assistant,emeritus,law,history}_professor
      professor_{emeritus,of_law,of_history} doctor lecturer dean rector provost principal headteacher
      {senior,lead}_{researcher,analyst,adviser,advisor,economist,official,aide,lecturer,fellow} teacher researcher scientist historian economist {political,climate}_scientist
      {market,military,political,defence,security,legal,energy}_{analyst,expert} sociologist psychologist epidemiologist virologist biologist physicist engineer analyst expert commentator
      columnist correspondent reporter journalist editor editor{-,_}in{-,_}chief author writer novelist poet critic blogger activist campaigner dissident founder co-founder owner co-owner
      billionaire business{man,woman} entrepreneur investor banker actor actress filmmaker producer singer rapper musician composer conductor comedian model artist painter architect
      designer chef coach {head,assistant,national}_coach manager trainer skipper striker winger midfielder defender goalkeeper quarterback boxer driver rider skier cyclist swimmer golfer
      champion referee astronaut cosmonaut pilot nurse surgeon coroner former acting interim outgoing incoming incumbent then-president presidential_candidate candidate nominee
      {presidential,national_security,special,economic,legal,government,political,scientific}_advis{er,or} advis{er,or} aide counsel{lor,or} strategist consultant pollster organi{s,z}er
      {defence,defense,military,security,intelligence,terrorism,Russia,China,Iran,Middle_East}_expert {senior,principal,research}_{fellow,scientist}
      {political,foreign_policy,defence,defense,Kremlin}_commentator {war,foreign,political,diplomatic,economics,health,science,legal}_{correspondent,editor}
      {political,managing,news,executive,deputy}_editor {chief,senior,investment,currency,market}_{strategist,executive}
      {army,air_force,navy,defence,defense,security}_{spokesman,spokeswoman,spokesperson} {junior,shadow,former,acting}_minister
      shadow_{chancellor,foreign_secretary,home_secretary} {first,second}_lieutenant {staff,master}_sergeant {police,fire,ambulance}_{officer,commander,commissioner} spymaster
      warlord oligarch strongman criminologist anthropologist archaeologist astronomer astrophysicist immunologist oncologist cardiologist neurologist psychiatrist geologist
      seismologist meteorologist climatologist volcanologist ecologist zoologist linguist philosopher theologian mathematician statistician demographer pathologist
      paediatrician pediatrician pharmacist vet veterinarian midwife paramedic fund_manager portfolio_manager chief_technology_officer chief_scientific_adviser
      chief_investment_officer public_defender human_rights_{lawyer,activist,campaigner} climate_activist opposition_{politician,activist,MP,candidate} whistleblower veteran
      farmer fisherman trade_unionist podcaster screenwriter playwright photographer presenter broadcaster dancer influencer YouTuber streamer forward centre-back full-back
      fly-half batsman bowler pitcher gymnast sprinter biathlete skater snowboarder jockey wrestler tennis_player team_principal club_president national_team_coach`,
    particles: "von van de der den del della di da do dos das du la le los las el al bin ibn ben bint abu abd af av zu zum zur ter ten y e o' mc mac st. san santa und",
    speakers: `woman:f {spokeswo,chairwo,businesswo,congresswo,policewo,noblewo}{man:f,men:p} {mother,daughter,sister,girl,grandmother,aunt,widow}{:f,s:p}
      {queen,nun,schoolgirl,heroine,girlfriend}{:f,s:p} wife:f wives:p ex-wife:f ex-wives:p {actress,princess,waitress,hostess,stewardess}{:f,es:p} lad{y:f,ies:p}
      {spokesperson,prosecutor,lawyer,attorney,judge,analyst,economist}{,s:p} {researcher,scientist,professor,doctor,nurse,teacher,pupil}{,s:p}
      {survivor,victim,passenger,driver,soldier,officer,commander}{,s:p} {general,sergeant,captain,pilot,sailor,firefighter,paramedic}{,s:p}
      {rescuer,investigator,detective,inspector,diplomat,ambassador,envoy}{,s:p} {negotiator,mediator,lawmaker,legislator,senator,councillor,politician}{,s:p}
      {candidate,campaigner,activist,protester,protestor,demonstrator,organiser}{,s:p} {organizer,leader,president,premier,chancellor,mayor,governor}{,s:p}
      {commissioner,director,manager,executive,employer,employee,worker}{,s:p} {labourer,laborer,farmer,trader,shopkeeper,owner,founder}{,s:p}
      {investor,shareholder,banker,broker,customer,consumer,client}{,s:p} {patient,tenant,landlord,author,writer,novelist,poet}{,s:p}
      {editor,journalist,reporter,correspondent,commentator,columnist,blogger}{,s:p} {publisher,historian,sociologist,psychologist,biologist,physicist,chemist}{,s:p}
      {engineer,architect,artist,musician,singer,actor,comedian}{,s:p} {producer,player,trainer,referee,athlete,skipper,champion}{,s:p}
      {fan,spectator,tourist,traveller,traveler,visitor,migrant}{,s:p} {refugee,asylum-seeker,immigrant,prisoner,inmate,detainee,suspect}{,s:p}
      {defendant,plaintiff,attacker,hostage,veteran,pensioner,teenager}{,s:p} {youngster,partner,informant,whistleblower,adviser,advisor,aide}{,s:p}
      {strategist,consultant,pollster,monitor,watchdog,regulator,auditor}{,s:p} {delegate,representative,member,rebel,fighter,militant,separatist}{,s:p}
      {insurgent,cleric,priest,bishop,pastor,imam,rabbi}{,s:p} {mufti,user,follower,contractor,developer,designer,programmer}{,s:p}
      {specialist,virologist,epidemiologist,meteorologist,forecaster,geologist,seismologist}{,s:p} {climatologist,ecologist,conservationist,pathologist,coroner,surgeon,psychiatrist}{,s:p}
      {therapist,physician,vet,pharmacist,prime_minister,rival,donor}{,s:p} {backer,contender,nominee,staffer,superdelegate,republican,democrat}{,s:p}
      {conservative,liberal,progressive,socialist,communist,nationalist,populist}{,s:p} {moderate,hardliner,loyalist,unionist,environmentalist,feminist,muslim}{,s:p}
      {christian,catholic,protestant,jew,guy,elder,essayist}{,s:p} {biographer,anthropologist,archaeologist,astronomer,zoologist,botanist,geographer}{,s:p}
      {linguist,theologian,philosopher,mathematician,statistician,accountant,clerk}{,s:p} {treasurer,trustee,chaplain,headteacher,gardener,baker,butcher}{,s:p}
      {chef,waiter,barber,carpenter,plumber,electrician,mechanic}{,s:p} {miner,shepherd,hunter,ranger,warden,guard,caretaker}{,s:p}
      {librarian,curator,guide,dealer,collector,auctioneer,monk}{,s:p} {playwright,screenwriter,lyricist,composer,conductor,pianist,violinist}{,s:p}
      {cellist,drummer,guitarist,dancer,choreographer,sculptor,painter}{,s:p} {cartoonist,illustrator,photographer,filmmaker,presenter,host,broadcaster}{,s:p}
      {anchor,translator,interpreter,dentist,optician,radiologist,oncologist}{,s:p} {cardiologist,paediatrician,pediatrician,neurologist,immunologist,microbiologist,biochemist}{,s:p}
      {geneticist,oceanographer,volcanologist,hydrologist,agronomist,forester,veterinarian}{,s:p} {astronaut,cosmonaut,jockey,rower,swimmer,runner,cyclist}{,s:p}
      {boxer,wrestler,golfer,footballer,goalkeeper,striker,umpire}{,s:p} {steward,marshal,burgomaster,attaché,consul,mandarin,magnate}{,s:p}
      {tycoon,financier,speculator,creditor,debtor,landowner,squatter}{,s:p} {homeowner,commuter,pedestrian,motorist,biker,truck_driver,taxi_driver}{,s:p}
      {bus_driver,controller,dispatcher,sergeant_major,sniper,gunner,medic}{,s:p} {conscript,recruit,reservist,deserter,guerrilla,warlord,kingpin}{,s:p}
      {dissident,exile,defector,agitator,ringleader,burglar,thief}{,s:p} {murderer,killer,rapist,stalker,kidnapper,smuggler,hacker}{,s:p} scammer{,s:p} official minister expert student
      neighbour neighbor resident voter supporter opponent critic accused parent child relative friend colleague insider source observer {witness,boss,coach,oligarch}{,es:p}
      {secretar,deput,all,sp}{y,ies:p} {chair,fisher,gun,spokes,business,congress,police}{man:m,men:p} {service,states,clergy,lay,crafts,sports,ferry}{man:m,men:p}
      {camera,alder}{man:m,men:p} {pope,king,prince,father,husband,son,brother}{:m,s:p} {boy,grandfather,uncle,widower,boyfriend,ex-husband}{:m,s:p} man:m attorney_general
      attorneys_general:p midwife midwives:p {government,cabinet,parliament,senate,council,commission,committee}{:n,s:p}
      {court,tribunal,air_force,border_guard,fire_service,fire_brigade,ambulance_service}{:n,s:p} {rescue_service,administration,department,office,bureau,board,bank}{:n,s:p}
      {central_bank,firm,corporation,manufacturer,carmaker,automaker,supplier}{:n,s:p} {retailer,chain,airline,operator,start-up,insurer,lender}{:n,s:p}
      {brokerage,fund,union,federation,association,organisation,organization}{:n,s:p} {foundation,institute,institution,school,hospital,clinic,club}{:n,s:p}
      {team,league,coalition,alliance,bloc,faction,movement}{:n,s:p} {group,campaign,consulate,delegation,mission,secretariat,think_tank}{:n,s:p}
      {research_group,newspaper,magazine,network,station,outlet,website}{:n,s:p} {sector,side,camp,regime,junta,palace,secret_service}{:n,s:p}
      {militia,command,town,region,district,state,couple}{:n,s:p} {crowd,exchange,weather_service,grid_operator,studio,label,platform}{:n,s:p} service{:n,s:p}
      {ministr,assembl,jur,arm,nav,agenc,compan}{y:n,ies:p} {charit,universit,part,embass,news_agenc,industr,municipalit}{y:n,ies:p}
      {cit,count,countr,communit,famil,majorit,minorit}{y:n,ies:p} {lobb,power_compan,energy_compan,oil_compan}{y:n,ies:p} {congress,church}{:n,es:p}
      {police,emergency_services,authorities,intelligence_services,security_services,neighbours,neighbors}:p {observers,people,officials,ministers,experts,sources,insiders}:p
      {residents,locals,villagers,citizens,voters,supporters,opponents}:p {critics,women,men,children,parents,students,relatives}:p {colleagues,friends}:p
      {military,coastguard,coast_guard,authority,opposition,staff,leadership}:n {management,presidency,prosecution,defence,defense,intelligence_service,security_service}:n
      {general_staff,headquarters,public,met_office}:n
      {insider,whistle-blower,interviewee,caller,panelist,panellist,guest}{,s:p} {newcomer,incumbent,frontrunner,challenger,heir,successor,predecessor}{,s:p}
      {academic,scholar,fellow,lecturer,dean,provost,rector}{,s:p} {barrister,solicitor,magistrate,arbitrator,ombudsman,jurist,litigator}{,s:p}
      {kremlinologist,sinologist,criminologist,demographer,glaciologist,paleontologist,palaeontologist}{,s:p}
      {cosmologist,astrophysicist,ornithologist,entomologist,hydrogeologist,toxicologist,nutritionist}{,s:p}
      {dermatologist,gynaecologist,gynecologist,obstetrician,urologist,anaesthetist,haematologist}{,s:p}
      {GP,dietitian,physiotherapist,paramedic,caregiver,carer,counsellor}{,s:p} {counselor,social_worker,youth_worker,aid_worker,lifeguard,rescue_worker,headmaster}{,s:p}
      {headmistress,schoolteacher,undergraduate,graduate,alumnus,apprentice,intern}{,s:p} {midfielder,defender,winger,quarterback,pitcher,batter}{,s:p}
      {skier,biathlete,snowboarder,gymnast,sprinter,marathoner,medallist}{,s:p} {medalist,Olympian,Paralympian,teammate,captain,head_coach,scout}{,s:p}
      {screenwriter,podcaster,YouTuber,influencer,streamer,rapper,songwriter}{,s:p} {vocalist,bassist,frontman,showrunner,entertainer,laureate}{,s:p}
      {millionaire,billionaire,multimillionaire,philanthropist,entrepreneur,industrialist,hotelier}{,s:p}
      {restaurateur,brewer,winemaker,grower,rancher,beekeeper}{,s:p} {lieutenant,colonel,corporal,brigadier,admiral,commodore}{,s:p}
      {airman,seaman,helmsman,coxswain,bosun,crewman,infantryman}{:m} {superintendent,constable,sheriff,deputy_sheriff,police_chief,fire_chief}{,s:p}
      {spymaster,intelligence_chief,army_chief,defence_chief,defense_chief,navy_chief,air_force_chief}{,s:p}
      {foreign_minister,defence_minister,defense_minister,finance_minister,interior_minister,justice_minister,health_minister}{,s:p}
      {energy_minister,education_minister,environment_minister,transport_minister,trade_minister,culture_minister,deputy_minister}{,s:p}
      {first_minister,deputy_prime_minister,home_secretary,foreign_secretary,defence_secretary,health_secretary,chancellor}{,s:p}
      {party_leader,opposition_leader,union_leader,council_leader,majority_leader,minority_leader,congresswoman}{,s:p}
      {vice_president,vice-president,ex-president,former_president,head_of_state,strongman,autocrat}{,s:p}
      {chief_executive,managing_director,finance_director,press_secretary,chief_of_staff,central_banker,policymaker}{,s:p}
      {chief_economist,strategist,forecaster,fund_manager,risk_analyst,market_watcher,dealmaker}{,s:p} {trucker,cabbie,courier,postman,docker,welder}{,s:p}
      {grandparent,grandson,granddaughter,nephew,niece,cousin,stepfather}{,s:p} {stepmother,fiancée,fiancé,mum,dad,toddler,newborn}{,s:p}
      {30-year-old,40-year-old,50-year-old,60-year-old,20-year-old,teen,octogenarian}{,s:p}`,
    endings: "",
    sounds: "tch>ch dge>j gh>g ph>f ck>k sch>sh yy>i iy>i yi>i ij>i ie>i ee>i ea>i oo>u ou>u wh>w kn>n wr>r",
    organisationWords: `ministry department office agency authority authorities commission committee council parliament senate congress assembly board bureau bank university college school
      institute institution academy hospital clinic foundation trust fund union federation confederation association society club league party movement front alliance coalition group
      company corporation corp inc ltd plc llc holding holdings enterprise industries airlines airways railways motors court tribunal police service services command forces army navy guard
      corps brigade battalion regiment division staff secretariat administration government cabinet embassy consulate organisation organization network centre center laboratory
      laboratories observatory museum theatre theater orchestra church diocese patriarchate mosque chamber exchange treasury inspectorate directorate headquarters task_force think_tank
      tank partnership consortium cooperative syndicate initiative project programme campaign caucus press media news times post herald tribune`,
    agencyNouns: "agency agencies news_agency newswire wire",
    bodyNouns: `
      company firm group organisation organization union party club association foundation charity corporation manufacturer maker producer operator airline carrier
      retailer supplier start-up startup conglomerate federation institute institution think-tank movement militia bank lender insurer utility developer publisher`,
    outletWords: `
      post times herald tribune gazette chronicle courier dispatch journal daily weekly observer examiner bulletin inquirer sentinel telegraph mirror news radio
      newswire wire press broadcasting magazine review monitor register ledger argus echo mercury standard`,
    placeWords: `river lake sea ocean gulf bay strait straits channel cape peninsula island islands isle isles archipelago coast mountain mountains mount hill hills valley desert forest
      plain plateau canyon glacier volcano beach harbour harbor port street road avenue boulevard square lane bridge tunnel park garden gardens city town village hamlet suburb borough
      district county region province prefecture oblast voivodeship municipality canton territory republic kingdom state states emirate federation airport station base dam reservoir plant
      border crossing checkpoint front east west north south central upper lower saint st fort castle palace cathedral quarter neighbourhood neighborhood`,
    exonyms: `{US,USA,U.S,U.S.A,the_States,America}=United_States {UK,U.K,Britain}=United_Kingdom {UAE,Emirates}=United_Arab_Emirates {DRC,DR_Congo}=Democratic_Republic_of_the_Congo
      Holland=Netherlands Burma=Myanmar Czech_Republic=Czechia Ivory_Coast=Côte_d'Ivoire Swaziland=Eswatini East_Timor=Timor-Leste Macedonia=North_Macedonia Turkey=Türkiye DPRK=North_Korea
      {ROK,Republic_of_Korea}=South_Korea Russian_Federation=Russia {USSR,U.S.S.R}=Soviet_Union {Belorussia,Byelorussia}=Belarus {PRC,Mainland_China}=China
      Palestinian_Territories=Palestine Trans-Dniester=Transnistria Bosnia=Bosnia_and_Herzegovina Moldavia=Moldova Kirghizia=Kyrgyzstan Cabo_Verde=Cape_Verde
      State_Department=United_States_Department_of_State Justice_Department=United_States_Department_of_Justice Treasury_Department=United_States_Department_of_the_Treasury
      {Capitol_Hill,Congress}=United_States_Congress Number_10=Downing_Street Whitehall=Government_of_the_United_Kingdom Westminster=Parliament_of_the_United_Kingdom
      {Commons,House_of_Commons}=House_of_Commons Vatican=Vatican_City {Élysée,Elysee}=Élysée_Palace {Duma,State_Duma}=State_Duma {Rada,Supreme_Rada}=Verkhovna_Rada {UN,U.N}=United_Nations
      {UNSC,Security_Council}=United_Nations_Security_Council {EU,E.U}=European_Union ECB=European_Central_Bank {WHO,World_Health_Organisation}=World_Health_Organization
      IMF=International_Monetary_Fund WTO=World_Trade_Organization Opec=OPEC IAEA=International_Atomic_Energy_Agency ICC=International_Criminal_Court ICJ=International_Court_of_Justice
      Unicef=UNICEF Unesco=UNESCO ICRC=International_Committee_of_the_Red_Cross FBI=Federal_Bureau_of_Investigation CIA=Central_Intelligence_Agency NSA=National_Security_Agency
      FSB=Federal_Security_Service SBU=Security_Service_of_Ukraine IDF=Israel_Defense_Forces {IRGC,Revolutionary_Guards,Revolutionary_Guard}=Islamic_Revolutionary_Guard_Corps
      Fed=Federal_Reserve {ISIS,ISIL,IS,Daesh}=Islamic_State {al-Qaida,Al_Qaeda,al-Qaeda}=Al-Qaeda {Hizbollah,Hizbullah}=Hezbollah GOP=Republican_Party
      {Tories,Tory_Party}=Conservative_Party Nato=NATO Kiev=Kyiv Kharkov=Kharkiv Lvov=Lviv Odessa=Odesa Nikolaev=Mykolaiv Chernigov=Chernihiv
      {Zaporozhye,Zaporizhia,Zaporizhzhya}=Zaporizhzhia {Dnepropetrovsk,Dnipropetrovsk}=Dnipro Dnepr=Dnieper Donbass=Donbas Lugansk=Luhansk Chernobyl=Chornobyl Artyomovsk=Bakhmut
      {Kishinev,Chisinau}=Chișinău Peking=Beijing Canton=Guangzhou Bombay=Mumbai Calcutta=Kolkata Madras=Chennai Bangalore=Bengaluru Saigon=Ho_Chi_Minh_City Rangoon=Yangon
      {St_Petersburg,St._Petersburg,Petersburg,Leningrad}=Saint_Petersburg Königsberg=Kaliningrad {Danzig,Gdansk}=Gdańsk {Cracow,Krakow}=Kraków Lodz=Łódź {Breslau,Wroclaw}=Wrocław
      Poznan=Poznań Malmo=Malmö Zurich=Zürich Basle=Basel Brunswick=Braunschweig Saragossa=Zaragoza Hague=The_Hague Archangel=Arkhangelsk Tiflis=Tbilisi Constantinople=Istanbul
      Smyrna=İzmir NYC=New_York_City LA=Los_Angeles {Washington_DC,Washington_D.C,D.C}=Washington Rio=Rio_de_Janeiro Gaza=Gaza_Strip Mideast=Middle_East
      {Baltics,Baltic_countries}=Baltic_states Nordics=Nordic_countries Spitsbergen=Svalbard Baltic=Baltic_Sea Mediterranean=Mediterranean_Sea Arabian_Gulf=Persian_Gulf
      Channel=English_Channel Atlantic=Atlantic_Ocean Pacific=Pacific_Ocean Arctic_Ocean=Arctic_Ocean Carpathians=Carpathian_Mountains Urals=Ural_Mountains`,
    firstNames: `{Aaron,Abdul,Abdullah,Adam,Adrian,Ahmed,Alan,Albert}:m {Alexander,Alexei,Alfred,Ali,Anders,Andreas,Andrei,Andrew}:m
      {Andrzej,Angus,Anthony,Anton,Antonio,Arthur,Barack,Ben}:m {Benjamin,Bernard,Bernie,Bill,Björn,Bob,Bogdan,Boris}:m {Brad,Brandon,Brendan,Brian,Bruce,Carl,Carlos,Charles}:m
      {Charlie,Chris,Christian,Christoph,Christopher,Clark,Colin,Craig}:m {Curtis,Dale,Daniel,Darren,Dave,David,Dean,Dennis}:m {Diego,Dmitri,Dmitry,Dominic,Donald,Doug,Douglas,Duncan}:m
      {Dylan,Edward,Edwin,Emil,Emmanuel,Eric,Erik,Ernest}:m {Eugene,Evan,Felix,Fernando,Francis,Francisco,Frank,Fred}:m {Fredrik,Gary,Geoffrey,George,Giovanni,Glenn,Gordon,Graham}:m
      {Greg,Gregory,Grzegorz,Gunnar,Gustav,Hans,Harold,Harry}:m {Hassan,Henrik,Henry,Howard,Hugh,Hugo,Ian,Ibrahim}:m {Igor,Ilya,Isaac,Ivan,Jack,Jacob,Jake,James}:m
      {Jamal,Jan,Jarosław,Jason,Jeff,Jeffrey,Jens,Jeremy}:m {Jerry,Jim,Jimmy,Joe,Joel,Johan,Johannes,John}:m {Jonas,Jonathan,Jorge,José,Josef,Joseph,Joshua,Juan}:m
      {Julian,Justin,Karl,Keith,Ken,Kenneth,Kevin,Khalid}:m {Kim,Konrad,Kurt,Kyle,Lars,Larry,Lech,Leo}:m {Leonard,Lewis,Liam,Lindsey,Lloyd,Louis,Luis,Luke}:m
      {Maciej,Magnus,Marc,Marcin,Marco,Marcus,Mario,Mark}:m {Martin,Mateusz,Matt,Matthew,Maurice,Max,Maxim,Michael}:m {Michał,Miguel,Mikael,Mike,Mikhail,Mohamed,Mohammad,Mohammed}:m
      {Morten,Muhammad,Mustafa,Nathan,Neil,Nicholas,Nick,Nicolas}:m {Nigel,Nikolai,Ole,Oleg,Oleksandr,Oliver,Omar,Oscar}:m {Owen,Pablo,Patrick,Paul,Paulo,Pavel,Paweł,Pedro}:m
      {Per,Pete,Peter,Petr,Petro,Phil,Philip,Philippe}:m {Pierre,Piotr,Ralph,Raymond,Ricardo,Richard,Rick,Robert}:m {Roberto,Roger,Roman,Ron,Ronald,Ross,Roy,Ryan}:m
      {Sam,Samuel,Scott,Sean,Sebastian,Sergei,Sergey,Simon}:m {Stanislav,Stefan,Stephen,Steve,Steven,Stuart,Sven,Ted}:m {Thomas,Tim,Timothy,Tobias,Tom,Tomasz,Tommy,Tony}:m
      {Tor,Ulf,Viktor,Vincent,Vitali,Vladimir,Volodymyr,Walter}:m {Warren,Wayne,William,Wojciech,Wolfgang,Xavier,Yevgeny,Yuri}:m {Yusuf,Zbigniew}:m
      {Agnes,Agnieszka,Alexandra,Alice,Alicia,Alison,Amanda,Amy}:f {Anastasia,Andrea,Angela,Anita,Ann,Anna,Anne,Annie}:f {Astrid,Audrey,Barbara,Beatrice,Birgit,Brenda,Bridget,Brigitte}:f
      {Camilla,Carmen,Carol,Caroline,Carolyn,Catherine,Cecilia,Charlotte}:f {Chloe,Christina,Christine,Claire,Clara,Claudia,Daria,Deborah}:f
      {Denise,Diana,Diane,Donna,Elaine,Eleanor,Elena,Elisabeth}:f {Elizabeth,Ellen,Emilia,Emily,Emma,Esther,Eva,Evelyn}:f {Ewa,Fatima,Fiona,Frances,Freya,Gabriela,Gabrielle,Gillian}:f
      {Greta,Hanna,Hannah,Harriet,Heather,Heidi,Helen,Helena}:f {Hillary,Ida,Ines,Inga,Ingrid,Irena,Irene,Irina}:f {Isabel,Isabella,Iwona,Jackie,Jane,Janet,Janice,Jean}:f
      {Jennifer,Jenny,Jessica,Jill,Joan,Joanna,Jodie,Josephine}:f {Joyce,Judith,Judy,Julia,Julie,Justyna,Kamala,Karen}:f
      {Karin,Karolina,Kate,Katarina,Katarzyna,Katherine,Kathleen,Kathryn}:f {Kathy,Katie,Katja,Kerstin,Kirsten,Kristina,Laura,Lauren}:f {Layla,Leah,Leila,Lena,Leonie,Leslie,Lidia,Linda}:f
      {Lisa,Liv,Liz,Liza,Louise,Lucy,Ludmila,Magdalena}:f {Maggie,Maja,Małgorzata,Margaret,Maria,Mariana,Marianne,Marie}:f {Marilyn,Marina,Marta,Martha,Martina,Mary,Maryam,Maureen}:f
      {Megan,Meghan,Melania,Melanie,Melissa,Mercedes,Mette,Mia}:f {Michelle,Miriam,Molly,Monica,Monika,Mona,Nadia,Nadine}:f {Nancy,Naomi,Natalia,Natalie,Natasha,Nicola,Nicole,Nina}:f
      {Norma,Olena,Olga,Olha,Olivia,Pamela,Patricia,Paula}:f {Pauline,Penny,Petra,Rachel,Rebecca,Renata,Rita,Rosa}:f {Ruth,Sally,Samantha,Sandra,Sara,Sarah,Sharon,Sheila}:f
      {Simone,Siri,Sofia,Solveig,Sophia,Sophie,Stella,Stephanie}:f {Susan,Susanna,Suzanne,Svetlana,Sylvia,Tanya,Tatiana,Teresa}:f
      {Theresa,Tina,Tracy,Ulrika,Ursula,Valentina,Valerie,Vanessa}:f {Vera,Veronica,Victoria,Vivian,Wanda,Wendy,Yasmin,Yevgenia}:f {Yulia,Yvonne,Zofia,Zoe}:f
      {Aleksandr,Aleksei,Alexey,Anatoly,Andrey,Arkady,Artyom,Artem,Daniil,Denis,Eduard,Egor,Evgeny,Fyodor}:m
      {Gennady,Georgy,Gleb,Grigory,Kirill,Konstantin,Leonid,Maksim,Nikita,Nikolay,Pyotr,Ruslan,Semyon,Stepan}:m
      {Svyatoslav,Taras,Timofey,Vadim,Valentin,Valery,Vasily,Vitaly,Vladislav,Vsevolod,Vyacheslav,Yakov,Yaroslav,Yegor}:m
      {Yury,Zakhar,Andrii,Andriy,Anatolii,Arsen,Bohdan,Borys,Danylo,Denys,Dmytro,Hennadiy,Heorhiy,Hryhoriy}:m
      {Ihor,Illia,Kostiantyn,Kyrylo,Maksym,Mykhailo,Mykola,Mykyta,Nazar,Oleh,Oleksii,Oleksiy,Ostap,Pavlo}:m
      {Rostyslav,Serhii,Serhiy,Sviatoslav,Vadym,Valerii,Valeriy,Vasyl,Vitalii,Vitaliy,Yehor,Yevhen,Yevhenii,Yevheniy}:m
      {Yurii,Yuriy,Abraham,Alastair,Alec,Alex,Alfie,Alistair,Allan,Allen,Alvin,Amos,Andre,Andy}:m
      {Archie,Arnold,Ashton,Barry,Basil,Bart,Benedict,Bernhard,Bert,Blake,Bobby,Bradley,Brent,Brett}:m
      {Bryan,Bryce,Byron,Caleb,Calvin,Cameron,Cecil,Cedric,Christophe,Clarence,Claude,Clayton,Clifford,Clive}:m
      {Clyde,Cody,Cole,Connor,Conor,Cory,Cornelius,Damian,Damon,Danny,Darrell,Darryl,Derek,Derrick}:m
      {Desmond,Dexter,Dominick,Donovan,Duane,Dustin,Dwayne,Dwight,Eddie,Edgar,Edmund,Eli,Elijah,Elliot}:m
      {Elliott,Ellis,Elmer,Elon,Elvis,Emmett,Enda,Enoch,Ethan,Ewan,Ezra,Felipe,Fergus,Finn}:m
      {Floyd,Forrest,Frankie,Franklin,Freddie,Frederick,Gabriel,Gareth,Garrett,Garry,Gavin,Geoff,Gerald,Gerard}:m
      {Gerry,Gilbert,Giles,Gideon,Glen,Godfrey,Hamish,Hamza,Hank,Herbert,Herman,Horace,Hubert,Humza}:m
      {Iain,Imran,Irving,Irwin,Ivor,Jacques,Jamie,Jared,Jarvis,Jayden,Jefferson,Jeremiah,Jermaine,Jerome}:m
      {Jesse,Jimmie,Jock,Joachim,Joey,Johnny,Jon,Jude,Kareem,Keir,Kelvin,Kerry,Kwame,Lachlan}:m
      {Lamar,Laurence,Lawrence,Lenny,Leon,Leroy,Lester,Linus,Lionel,Logan,Lorne,Lowell,Lucas,Luther}:m
      {Lyle,Lyndon,Malcolm,Manuel,Marlon,Marty,Marvin,Maxwell,Melvin,Mervyn,Micah,Mickey,Milton,Mitch}:m
      {Mitchell,Mohamad,Morgan,Morris,Moses,Murray,Ned,Nathaniel,Neal,Nelson,Noah,Noel,Orrin,Oswald}:m
      {Otis,Otto,Owain,Paddy,Patricio,Percy,Quentin,Quinn,Rafael,Raj,Ramon,Randall,Randolph,Randy}:m
      {Raphael,Ravi,Reggie,Reginald,Rhys,Richie,Ricky,Rishi,Robbie,Robin,Roderick,Rodney,Rohan,Ronnie}:m
      {Rory,Rudy,Rufus,Rupert,Russ,Russell,Sadiq,Sajid,Saul,Sebastien,Seth,Shane,Shaun,Shawn}:m
      {Sid,Sidney,Silas,Solomon,Spencer,Stan,Stanley,Stewart,Sylvester,Tariq,Taylor,Terence,Terrence,Terry}:m
      {Theo,Theodore,Toby,Todd,Travis,Trent,Trevor,Tristan,Tyler,Tyrone,Vaughan,Vernon,Vic,Victor}:m
      {Vince,Virgil,Vivek,Wallace,Wendell,Wes,Wesley,Wilbur,Wilfred,Willie,Winston,Wyatt,Zac,Zach}:m
      {Zachary,Zack,Åke,Bengt,Bjarne,Bjørn,Carl-Johan,Einar,Eirik,Erling,Espen,Fredric,Göran,Håkan}:m
      {Harald,Helge,Jörgen,Jørgen,Kjell,Knut,Lennart,Leif,Mads,Mats,Mikkel,Nils,Olaf,Olav}:m
      {Olof,Pål,Pär,Peder,Petter,Rasmus,Rolf,Rune,Sindre,Sigurd,Søren,Sören,Svein,Sverre}:m
      {Terje,Tord,Tore,Torbjörn,Trond,Ulrik,Vidar,Dieter,Dirk,Florian,Friedrich,Fritz,Georg,Gerhard}:m
      {Günter,Günther,Heiko,Heinrich,Heinz,Helmut,Horst,Jürgen,Karl-Heinz,Klaus,Lothar,Ludwig,Manfred,Markus}:m
      {Matthias,Norbert,Rainer,Rüdiger,Thorsten,Torsten,Ulrich,Uwe,Volker,Werner,Wilhelm,Bartosz,Bogusław,Dariusz}:m
      {Jacek,Jakub,Janusz,Jerzy,Kamil,Karol,Krzysztof,Leszek,Łukasz,Marek,Mariusz,Mirosław,Przemysław,Radosław}:m
      {Rafał,Ryszard,Sławomir,Stanisław,Szymon,Tadeusz,Witold,Władysław,Zygmunt,Antti,Juha,Jukka,Pekka,Petteri}:m
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
      {Nursultan,Askar,Daniyar,Emomali,Shavkat,Sadyr,Gurbanguly,Serdar,Almazbek,Murat,Yerlan,Timur,Rustam,Rustem}:m
      {Ramzan,Recep,Tayyip,Ahmet,Mehmet,Mevlüt,Hakan,Hulusi,Kemal,Ekrem,Mansur,Özgür,Selahattin,Süleyman}:m
      {Ömer,İbrahim,Bülent,Burak,Cem,Cengiz,Emre,Enes,Erdal,Erkan,Erol,Ersin,Fahrettin,Fatih}:m
      {Fethullah,Fuat,Hüseyin,İlker,İsmail,Kaan,Kadir,Melih,Mesut,Metin,Muharrem,Nihat,Numan,Onur}:m
      {Orhan,Ozan,Ramazan,Sedat,Selim,Serkan,Sinan,Tolga,Tuncay,Turgut,Ufuk,Ümit,Umut,Yasin}:m
      {Yavuz,Yaşar,Zafer,Ziya,Abbas,Abdallah,Abdel,Abdelaziz,Abdelfattah,Abdulaziz,Abdulrahman,Abdulmalik,Adel,Adnan}:m
      {Ahmad,Akram,Alaa,Ammar,Anas,Anwar,Aref,Ashraf,Atef,Ayman,Ayoub,Aziz,Badr,Basel}:m
      {Basem,Bashar,Bassam,Bilal,Fadi,Fahd,Faisal,Farid,Farouk,Faruk,Fathi,Fayez,Fouad,Fuad}:m
      {Ghassan,Habib,Hadi,Haidar,Haitham,Hakim,Hamad,Hamdan,Haroun,Hasan,Hashim,Hatem,Hazem,Hicham}:m
      {Hisham,Hosni,Hossam,Husam,Hussain,Idris,Imad,Ismail,Ismael,Jaber,Jabbar,Jalal,Jamil,Jassim}:m
      {Jawad,Kamal,Kamel,Karim,Khaled,Khalil,Mahdi,Maher,Mahmoud,Mahmud,Majed,Majid,Mansour,Marwan}:m
      {Masoud,Mazen,Moataz,Moncef,Mounir,Mousa,Moussa,Muammar,Muhannad,Mukhtar,Munir,Murad,Musa,Muqtada}:m
      {Nabih,Nabil,Nader,Naim,Najib,Nasser,Nawaf,Nayef,Nidal,Nizar,Nouri,Osama,Qais,Qasem}:m
      {Rachid,Rafik,Rafiq,Raed,Rashad,Rashid,Ramzi,Rayan,Riad,Riyad,Rida,Saad,Sabri,Saeed}:m
      {Safwan,Salah,Saleh,Salem,Salim,Samer,Sami,Samih,Samir,Saud,Sayed,Sayyid,Shadi,Sharif}:m
      {Suleiman,Taha,Taher,Talal,Tamer,Tamim,Tarek,Tareq,Usama,Wael,Waleed,Walid,Wassim,Yahya}:m
      {Yasir,Yasser,Yassin,Younis,Youssef,Yousef,Yusef,Zaki,Zaid,Zayed,Ziad,Zine,Ismaël,Yahia}:m
      {Alireza,Amirhossein,Arash,Ardeshir,Asghar,Babak,Bahram,Behnam,Behrouz,Dariush,Ebrahim,Ehsan,Esmail,Farhad}:m
      {Farshad,Gholam,Gholamhossein,Hamidreza,Hossein,Iraj,Javad,Kamran,Kaveh,Kazem,Khosrow,Mehdi,Mehran,Mohsen}:m
      {Mojtaba,Morteza,Mostafa,Navid,Omid,Pouya,Ramin,Rouhollah,Sadegh,Shahram,Siamak,Sohrab,Vahid,Hibatullah}:m
      {Zabihullah,Sirajuddin,Amrullah,Nawaz,Shehbaz,Bilawal,Asif,Asim,Pervez,Abhishek,Aditya,Ajay,Ajit,Akhilesh}:m
      {Amartya,Amit,Anil,Anand,Anurag,Arjun,Arun,Arvind,Ashok,Ashwini,Atul,Deepak,Dinesh,Gautam}:m
      {Girish,Gopal,Hardeep,Hemant,Jagdish,Kapil,Krishna,Kumar,Mahesh,Manish,Manmohan,Manoj,Mohan,Mukesh}:m
      {Naresh,Naveen,Nirav,Nitin,Nitish,Piyush,Prakash,Pranab,Prashant,Praveen,Rahul,Rajeev,Rajesh,Rajnath}:m
      {Rajiv,Ramesh,Ranil,Rohit,Sachin,Sandeep,Sanjay,Sanjeev,Satya,Shashi,Shankar,Siddharth,Subrahmanyam,Sudhir}:m
      {Sundar,Sunil,Suresh,Uddhav,Vijay,Vikram,Vinod,Vinay,Virat,Gotabaya,Mahinda,Maithripala,Anura,Akira}:m
      {Daisuke,Fumio,Haruki,Hideki,Hideo,Hiroaki,Hiroki,Hiroshi,Hirokazu,Ichiro,Junichiro,Kazuo,Keisuke,Kenji}:m
      {Kenta,Koichi,Kosuke,Makoto,Masaaki,Masahiro,Masayoshi,Minoru,Naoki,Naoto,Nobuo,Osamu,Ryota,Satoshi}:m
      {Seiji,Shigeru,Shinichi,Shinji,Shinjiro,Shintaro,Shinzo,Shohei,Shunichi,Taro,Takashi,Takeshi,Takumi,Tatsuya}:m
      {Tetsuya,Toshihiro,Toshiro,Toshimitsu,Yasuhiro,Yasuo,Yoichi,Yoshihide,Yoshihiko,Yoshimasa,Yosuke,Yuichi,Yukio,Yusuke}:m
      {Yutaka,Adolfo,Agustín,Alberto,Alejandro,Alfonso,Alfredo,Álvaro,Andrés,Ángel,António,Armando,Arturo,Augusto}:m
      {Bernardo,Cesar,César,Claudio,Cristian,Cristiano,Cristóbal,Darío,Diosdado,Domingo,Eduardo,Emilio,Enrique,Ernesto}:m
      {Esteban,Evo,Fabián,Fabio,Federico,Fidel,Flavio,Geraldo,Gerardo,Gilberto,Gonzalo,Guillermo,Gustavo,Héctor}:m
      {Hernán,Horacio,Ignacio,Inácio,Íñigo,Iván,Jacobo,Jaime,Jair,Jairo,Javier,Jesús,Joaquín,João}:m
      {Jordi,Josep,Julio,Leonardo,Leonel,Leopoldo,Lorenzo,Luís,Luiz,Marcelo,Marcos,Mariano,Martín,Mateo}:m
      {Mauricio,Nayib,Néstor,Nicolás,Octavio,Óscar,Ramón,Raúl,Renato,Rodrigo,Rogelio,Rubén,Salvador,Santiago}:m
      {Sebastián,Sergio,Simón,Thiago,Tomás,Vicente,Víctor,Adrien,Alain,Alexandre,Alexis,André,Antoine,Armand}:m
      {Arnaud,Aurélien,Bastien,Benoît,Bertrand,Cédric,Clément,Cyril,Damien,Didier,Édouard,Éric,Étienne,Eugène}:m
      {Fabien,Fabrice,François,Franck,Frédéric,Gaël,Gaston,Geoffroy,Georges,Gérald,Gérard,Gilles,Grégory,Guillaume}:m
      {Henri,Hervé,Hugues,Jean-Baptiste,Jean-Claude,Jean-Jacques,Jean-Luc,Jean-Marc,Jean-Marie,Jean-Michel,Jean-Noël,Jean-Paul,Jean-Pierre,Jean-Yves}:m
      {Jérôme,Joël,Julien,Kylian,Laurent,Léon,Loïc,Luc,Lucien,Mathieu,Matthieu,Maxime,Michel,Olivier}:m
      {Pascal,Patrice,Raphaël,Rémi,Rémy,René,Romain,Sébastien,Serge,Stanislas,Stéphane,Sylvain,Thierry,Thibault}:m
      {Valéry,Yann,Yannick,Yves,Zinédine,Zinedine,Achille,Adriano,Aldo,Alessandro,Angelino,Angelo,Beppe,Carlo}:m
      {Carmine,Cesare,Corrado,Dario,Davide,Domenico,Edoardo,Elio,Emanuele,Enrico,Enzo,Ettore,Ezio,Fabrizio}:m
      {Ferdinando,Filippo,Francesco,Franco,Gaetano,Giacomo,Gianluca,Gianluigi,Gianni,Giancarlo,Gianfranco,Giorgio,Giulio,Giuliano}:m
      {Giuseppe,Graziano,Guido,Ignazio,Jannik,Luca,Luciano,Luigi,Marcello,Massimiliano,Massimo,Matteo,Maurizio,Mauro}:m
      {Mirko,Paolo,Piero,Pietro,Raffaele,Renzo,Riccardo,Rocco,Salvatore,Sandro,Silvio,Stefano,Tiziano,Tommaso}:m
      {Ugo,Umberto,Valentino,Valerio,Vincenzo,Vito,Vittorio,András,Antal,Árpád,Attila,Balázs,Béla,Bence}:m
      {Csaba,Dávid,Dénes,Endre,Ferenc,Gábor,Gergely,Géza,György,Gyula,Imre,István,János,Jenő}:m
      {József,Károly,Kálmán,Kristóf,Lajos,László,Levente,Lőrinc,Marcell,Márton,Máté,Mátyás,Mihály,Miklós}:m
      {Nándor,Pál,Péter,Rezső,Róbert,Sándor,Szabolcs,Szilárd,Tamás,Tibor,Vilmos,Zoltán,Zsolt,Aleš}:m
      {Alojz,Bohumil,Bohuslav,Dalibor,Dušan,Evžen,František,Ivo,Ján,Jaromír,Jaroslav,Jindřich,Jiří,Jozef}:m
      {Juraj,Karel,Ladislav,Leoš,Libor,Lubomír,Luboš,Ľubomír,Ľudovít,Luděk,Lukáš,Marián,Matej,Matúš}:m
      {Michal,Miloš,Miloslav,Miroslav,Mojmír,Oldřich,Ondřej,Ondrej,Otakar,Patrik,Pavol,Přemysl,Radek,Radim}:m
      {Radovan,Rastislav,Rostislav,Rudolf,Štefan,Tomáš,Václav,Vítězslav,Vladimír,Vlastimil,Vojtěch,Zbyněk,Zdeněk,Aleksandar}:m
      {Albin,Alen,Ante,Bakir,Blagoje,Bojan,Boyko,Borut,Božidar,Branislav,Branko,Damir,Danilo,Darko}:m
      {Davor,Dejan,Dimitar,Domagoj,Dragan,Dragoslav,Dragutin,Dritan,Edi,Edin,Franjo,Goran,Gordan,Haris}:m
      {Hrvoje,Ilir,Ivica,Janez,Janko,Josip,Jovan,Jure,Kiril,Kosta,Krešimir,Ljubo,Luan,Marinko}:m
      {Marjan,Matjaž,Mihajlo,Miha,Milo,Milomir,Milorad,Milutin,Miodrag,Mislav,Mladen,Momčilo,Nebojša,Nedim}:m
      {Nenad,Nikola,Novak,Ognjen,Pavle,Petar,Petko,Predrag,Primož,Radoman,Ramush,Ranko,Ratko,Rumen}:m
      {Safet,Saša,Sefer,Siniša,Slaven,Slavko,Slobodan,Stanko,Stevan,Stevo,Stipe,Stjepan,Stojan,Stoyan}:m
      {Svetozar,Tihomir,Tomislav,Vasil,Veselin,Velimir,Vjekoslav,Vlado,Vladan,Vojislav,Zdravko,Željko,Zlatko,Zoran}:m
      {Zvonimir,Živko,Bozhidar,Delyan,Georgi,Hristo,Ivaylo,Krasimir,Ognyan,Plamen,Simeon,Tsvetan,Ventsislav,Alin}:m
      {Călin,Ciprian,Claudiu,Constantin,Corneliu,Costin,Dacian,Doru,Dragoș,Florin,Gheorghe,Horia,Ilie,Ionel}:m
      {Ionuț,Iulian,Laurențiu,Liviu,Lucian,Marian,Mihai,Mircea,Mugur,Nicolae,Nicușor,Octavian,Ovidiu,Petru}:m
      {Petre,Radu,Rareș,Răzvan,Remus,Sergiu,Sorin,Ștefan,Teodor,Tiberiu,Traian,Tudor,Valeriu,Vasile}:m
      {Viorel,Vlad,Antonis,Apostolos,Athanasios,Charalambos,Christos,Dimitris,Dimitrios,Evangelos,Evripidis,Giannis,Georgios,Giorgos}:m
      {Ioannis,Kostas,Konstantinos,Kyriakos,Lefteris,Manolis,Nikos,Nikolaos,Panagiotis,Pavlos,Petros,Prokopis,Spyros,Stavros}:m
      {Stefanos,Stelios,Thanos,Theodoros,Tassos,Vangelis,Vassilis,Yanis,Yannis,Yiannis,Yorgos,Avi,Avichai,Avigdor}:m
      {Avraham,Arie,Aryeh,Asaf,Bezalel,Boaz,Binyamin,Dror,Ehud,Eitan,Eliezer,Elad,Eyal,Gabi}:m
      {Gadi,Gilad,Haim,Herzi,Itamar,Itzhak,Moshe,Mordechai,Naftali,Nitzan,Noam,Ofer,Ofir,Ronen}:m
      {Reuven,Shaul,Shimon,Shlomo,Yaakov,Yair,Yariv,Yehuda,Yigal,Yisrael,Yitzhak,Yoav,Yoel,Yossi}:m
      {Yuval,Zeev,Ze'ev,Zvi,Abiy,Adama,Alassane,Amadou,Babacar,Cheikh,Chinedu,Chukwuemeka,Emeka,Emmerson}:m
      {Faure,Femi,Félix,Hailemariam,Haile,Hakainde,Idriss,Isaias,Julius,Jomo,Kofi,Kwasi,Macky,Mamadou}:m
      {Mahamat,Mahamadou,Mamady,Meles,Modibo,Moïse,Muhammadu,Mwai,Olusegun,Ousmane,Oumar,Pius,Raila,Salva}:m
      {Seydou,Siaka,Sibusiso,Sipho,Tedros,Tendai,Thabo,Themba,Thulani,Uhuru,Umaru,Wole,Yoweri,Yemi}:m
      {Youssouf,Ferdinand,Joko,Mahathir,Muhyiddin,Prabowo,Prayut,Prayuth,Thaksin,Srettha,Susilo,Budi,Agus,Basuki}:m
      {Ridwan,Anies,Ganjar,Aung,~Will,~Rob,~Rich,~Pat,~Drew,~Chase,~Hunter,~Art,~Gene,~Wade}:m
      {~Grant,~Ray,~Don,~Buck,~Chip,~Clay,~Cliff,~Dusty,~Lance,~Norm,~Pierce,~Reed,~Rusty,~Skip}:m {~Sonny,~Guy,~Heath,~Miles,~Les,~Troy,~Perry}:m
      {Alla,Alyona,Antonina,Darya,Ekaterina,Yekaterina,Yelena,Elvira,Evgenia,Galina,Inna,Kira,Kseniya,Ksenia}:f
      {Larisa,Lilia,Lyubov,Lyudmila,Mariya,Nadezhda,Natalya,Oksana,Polina,Raisa,Taisiya,Tamara,Tatyana,Uliana}:f
      {Valeria,Veronika,Viktoria,Yana,Zhanna,Zoya,Anastasiia,Bohdana,Daryna,Halyna,Iryna,Kateryna,Khrystyna,Larysa}:f
      {Lesia,Liudmyla,Liubov,Maryna,Mariia,Myroslava,Nataliia,Nataliya,Oleksandra,Sofiia,Solomiia,Svitlana,Tetiana,Viktoriia}:f
      {Yaroslava,Yevheniia,Yuliia,Abigail,Ada,Adele,Adriana,Aileen,Aisha,Alana,Alexa,Allison,Alma,Amelia}:f
      {Amina,Anastacia,Angelica,Angelina,Angie,Anjali,Annabel,Annalena,Annette,Anneliese,Arlene,Ariana,Ashleigh,Ashley}:f
      {Ava,Avril,Bernadette,Bernice,Bertha,Beryl,Beth,Bethany,Betsy,Betty,Beverley,Beverly,Bianca,Bonnie}:f
      {Bridie,Bronwyn,Brooke,Caitlin,Candace,Cara,Carla,Carly,Carrie,Caryl,Cathy,Celeste,Celia,Chantelle}:f
      {Charlene,Cheryl,Chiara,Christa,Christie,Ciara,Cindy,Claudette,Colleen,Connie,Coretta,Corinne,Courtney,Cressida}:f
      {Cynthia,Daniela,Danielle,Daphne,Debbie,Debra,Deirdre,Delia,Dianne,Dolores,Dominique,Doreen,Doris,Dorothy}:f
      {Edith,Edna,Eileen,Eilidh,Elisa,Elise,Eliza,Ella,Elle,Ellie,Elsa,Elsie,Eluned,Erica}:f
      {Erika,Erin,Erma,Ethel,Eunice,Floella,Freda,Gemma,Georgina,Geraldine,Germaine,Gertrude,Gina,Giorgia}:f
      {Gladys,Glenda,Gloria,Gretchen,Gwen,Gwendolyn,Hailey,Hayley,Hedda,Henrietta,Hermione,Hilary,Hilda,Ilhan}:f
      {Imelda,Imogen,Indira,Ingeborg,Isla,Ivanka,Jacinda,Jacqueline,Jacqui,Jana,Janelle,Janine,Jasmine,Jayne}:f
      {Jeanette,Jeanne,Jeannie,Jemima,Jess,Jessie,Joann,Joanne,Jocelyn,Jodi,Josie,Juanita,Julianne,Juliet}:f
      {Juliette,Kaja,Kara,Kasia,Katharine,Kathie,Katrina,Kayla,Kayleigh,Keira,Kellyanne,Kelly,Kemi,Kimberly}:f
      {Kirsty,Kristen,Kristi,Kristin,Kyrsten,Lana,Lara,Latoya,Laurie,Lavinia,Leanne,Leigh,Lesley,Letitia}:f
      {Lianne,Lila,Lillian,Lisette,Lois,Loretta,Lorna,Lorraine,Lottie,Lucia,Lucille,Lucinda,Lucie,Lydia}:f
      {Lynda,Lyn,Lynn,Lynne,Mabel,Madeleine,Madeline,Mairi,Malala,Marcia,Margot,Mariella,Marion,Marissa}:f
      {Marjorie,Marlene,Marsha,Marylin,Matilda,Maud,Maxine,Mckenzie,Meg,Mhairi,Michaela,Mildred,Millie,Mindy}:f
      {Mirella,Moira,Morag,Muriel,Myra,Nellie,Nicky,Nikki,Nora,Noreen,Oprah,Padma,Patsy,Patti}:f
      {Patty,Perpetua,Petula,Philippa,Phillis,Phoebe,Phyllis,Pippa,Priti,Priya,Priyanka,Rachael,Ramona,Raquel}:f
      {Rashida,Regina,Reem,Rhea,Rhiannon,Rhoda,Rhonda,Roberta,Roisin,Rosalind,Rosalyn,Rosamund,Rosanne,Rosemary}:f
      {Rosie,Roxanne,Sabrina,Sadie,Salma,Sasha,Selena,Selina,Serena,Shabana,Shannon,Sharron,Shauna,Shelley}:f
      {Sherry,Shirley,Shona,Sian,Sienna,Sinead,Siobhan,Sonia,Sonya,Sophy,Stacey,Stacy,Stephany,Susannah}:f
      {Susie,Suella,Suzan,Suzy,Sybil,Tabitha,Tammy,Tania,Tara,Tasha,Tess,Tessa,Thelma,Thérèse}:f
      {Tiffany,Toni,Tonya,Tricia,Trish,Trudy,Tulsi,Vicki,Vicky,Vivienne,Whitney,Wilhelmina,Wilma,Winifred}:f
      {Winnie,Yolanda,Yvette,Zadie,Zainab,Zara,Zelda,Agneta,Aino,Anneli,Annika,Åsa,Berit,Birgitta}:f
      {Carin,Cecilie,Ebba,Elin,Erna,Eva-Lena,Frida,Gro,Gunilla,Hanne,Hege,Helga,Hilde,Inger}:f
      {Jorunn,Kajsa,Kari,Karoline,Kjersti,Lise,Lotta,Malin,Margareta,Margrethe,Marit,Marte,Märta,Ragnhild}:f
      {Randi,Sanna,Sigrid,Silje,Siv,Sofie,Susanne,Sylvi,Synnøve,Tone,Trine,Tuva,Tyra,Ulla}:f
      {Unni,Vibeke,Wenche,Ylva,Anja,Anke,Annegret,Antje,Bettina,Christiane,Cornelia,Dagmar,Elke,Franziska}:f
      {Friederike,Gisela,Heike,Ilse,Jutta,Katharina,Kathrin,Katrin,Manuela,Renate,Sabine,Sahra,Saskia,Silke}:f
      {Svenja,Ulrike,Ute,Alicja,Beata,Bożena,Dominika,Dorota,Elżbieta,Grażyna,Izabela,Jadwiga,Jolanta,Kinga}:f
      {Krystyna,Marzena,Patrycja,Paulina,Sylwia,Urszula,Weronika,Zuzanna,Żaneta,Anni,Eija,Eeva,Elina,Heli}:f
      {Henna,Hilkka,Jaana,Kaisa,Katri,Kirsi,Krista,Leena,Liisa,Maarit,Maija,Marja,Merja,Minna}:f
      {Mervi,Noora,Outi,Päivi,Pirkko,Piia,Raija,Riikka,Riitta,Saara,Sini,Sirpa,Suvi,Taina}:f
      {Tarja,Tiina,Tuija,Tuula,Tytti,Veera,Virpi,Kersti,Liina,Marju,Piret,Riina,Triin,Evika}:f
      {Evija,Inese,Ilze,Dace,Līga,Sanita,Vaira,Zanda,Baiba,Agnė,Aušrinė,Dovilė,Giedrė,Ingrida}:f
      {Jurgita,Laima,Rūta,Vaiva,Viktorija,Violeta,Živilė,Salome,Tamar,Tinatin,Ketevan,Elene,Khatia,Anahit}:f
      {Lusine,Naira,Dinara,Dariga,Aigul,Gulnara,Madina,Aylin,Ayşe,Canan,Defne,Derya,Dilek,Ebru}:f
      {Elif,Emine,Esra,Fatma,Figen,Gülşen,Gülten,Hatice,Meral,Merve,Nilüfer,Nuray,Özlem,Pelin}:f
      {Sezen,Sibel,Şebnem,Tuğba,Yasemin,Zeynep,Pervin,Zehra,Amira,Asma,Asmaa,Aziza,Basma,Dalal}:f
      {Dalia,Dina,Fadwa,Farah,Faten,Ghada,Hanan,Hanin,Hayat,Heba,Hiba,Huda,Ibtisam,Inas}:f
      {Jamila,Jihan,Khadija,Lamia,Latifa,Lina,Lubna,Lujain,Manal,Mariam,Maysa,Maysoon,Muna,Nabila}:f
      {Najla,Nahed,Najwa,Nawal,Nermin,Nisreen,Noor,Nour,Noura,Rabab,Rania,Rasha,Rima,Rula}:f
      {Safa,Sahar,Samira,Sanaa,Shaima,Shireen,Souad,Suad,Suha,Suhair,Sumaya,Tahani,Tawakkol,Wafa}:f
      {Widad,Yasmine,Yusra,Zahra,Zeinab,Azadeh,Fatemeh,Faezeh,Farzaneh,Forough,Golnaz,Golshifteh,Jina,Laleh}:f
      {Mahsa,Narges,Nargis,Nasrin,Nazanin,Negar,Niloufar,Parisa,Parvin,Roxana,Roya,Sepideh,Shirin,Shohreh}:f
      {Soraya,Benazir,Aarti,Aditi,Aishwarya,Amrita,Anushka,Aruna,Deepika,Gita,Geeta,Jyoti,Kavita,Lakshmi}:f
      {Mamata,Mayawati,Meena,Meera,Neha,Nirmala,Pooja,Pratibha,Preeti,Radha,Rekha,Sangeeta,Sarojini,Shreya}:f
      {Sita,Smriti,Sunita,Sushma,Swati,Usha,Vandana,Vidya,Khaleda,Akiko,Aiko,Asuka,Ayako,Ayumi}:f
      {Chiaki,Chizuko,Emiko,Fumiko,Haruka,Hiroko,Kaori,Kazuko,Keiko,Kumiko,Kyoko,Mariko,Masako,Mayumi}:f
      {Megumi,Michiko,Midori,Miho,Naoko,Noriko,Reiko,Sachiko,Sadako,Sakura,Sanae,Sayaka,Seiko,Setsuko}:f
      {Tomoko,Yayoi,Yoko,Yoshiko,Yuka,Yuko,Yukiko,Yumi,Yumiko,Yuriko,Alejandra,Ana,Ángela,Beatriz}:f
      {Bárbara,Carlota,Catalina,Cristina,Delcy,Dilma,Esperanza,Estela,Eugenia,Guadalupe,Inés,Isabela,Jimena,Josefina}:f
      {Juana,Juliana,Leonor,Leticia,Lorena,Lucía,Marcela,Margarita,María,Mariela,Marisa,Marisol,Mónica,Nuria}:f
      {Paloma,Pilar,Rigoberta,Rocío,Rosalía,Rosario,Silvia,Sofía,Soledad,Susana,Verónica,Ximena,Xiomara,Adèle}:f
      {Agathe,Agnès,Amélie,Anaïs,Anne-Marie,Annick,Arlette,Aurélie,Béatrice,Camille,Carole,Cécile,Céline,Chantal}:f
      {Clémence,Clémentine,Colette,Delphine,Édith,Élisabeth,Élise,Élodie,Emmanuelle,Estelle,Eugénie,Françoise,Frédérique,Geneviève}:f
      {Ghislaine,Hélène,Inès,Isabelle,Joëlle,Josiane,Karine,Laetitia,Laure,Léa,Lucile,Manon,Marie-Christine,Marie-Claude}:f
      {Marie-Hélène,Marie-Thérèse,Marlène,Martine,Mélanie,Michèle,Mireille,Monique,Myriam,Najat,Nadège,Nathalie,Noémie,Odile}:f
      {Rachida,Raphaëlle,Roselyne,Ségolène,Solène,Stéphanie,Sylvie,Valérie,Véronique,Virginie,Yaël,Yolande,Alessandra,Alessia}:f
      {Annalisa,Antonella,Arianna,Donatella,Eleonora,Elisabetta,Elly,Emanuela,Federica,Fiorella,Flavia,Francesca,Giada,Ginevra}:f
      {Giovanna,Giulia,Giuliana,Giuseppina,Ilaria,Letizia,Lucrezia,Maddalena,Margherita,Mariastella,Michela,Nicoletta,Ornella,Paola}:f
      {Patrizia,Raffaella,Rosanna,Rossana,Stefania,Vittoria,Ágnes,Anikó,Beáta,Borbála,Dóra,Emese,Enikő,Erzsébet}:f
      {Eszter,Éva,Gyöngyi,Györgyi,Hajnalka,Ibolya,Ildikó,Judit,Julianna,Katalin,Katinka,Klára,Krisztina,Lilla}:f
      {Mária,Márta,Noémi,Nóra,Orsolya,Piroska,Réka,Rózsa,Szilvia,Terézia,Tímea,Tünde,Zita,Zsófia}:f
      {Zsuzsanna,Alžběta,Anežka,Barbora,Blanka,Božena,Denisa,Drahomíra,Eliška,Hana,Iva,Ivana,Ivona,Jarmila}:f
      {Jaroslava,Jitka,Johana,Kateřina,Kristýna,Ľubica,Lenka,Libuše,Markéta,Milada,Milena,Miloslava,Miroslava,Pavla}:f
      {Pavlína,Radka,Renáta,Romana,Růžena,Šárka,Soňa,Světlana,Taťána,Tereza,Vendula,Věra,Viera,Vlasta}:f
      {Zdeňka,Zdenka,Zuzana,Žaneta,Andrijana,Biljana,Bojana,Branka,Danijela,Dijana,Dragana,Dubravka,Dušanka,Gordana}:f
      {Hristina,Jadranka,Jasmina,Jasna,Jovana,Kolinda,Kristalina,Ksenija,Lejla,Ljiljana,Marija,Marijana,Milica,Mirjana}:f
      {Nataša,Nevena,Olivera,Radmila,Sanja,Slavica,Snežana,Tijana,Vesna,Vjosa,Zorana,Željka,Desislava,Iliana}:f
      {Korneliya,Rositsa,Adina,Anca,Andreea,Aurelia,Camelia,Corina,Cosmina,Doina,Dorina,Florentina,Georgiana,Ileana}:f
      {Ioana,Liliana,Loredana,Luminița,Maia,Mădălina,Mihaela,Mirela,Nicoleta,Oana,Raluca,Rodica,Ruxandra,Sabina}:f
      {Simona,Sorina,Ștefania,Viorica,Aliki,Angeliki,Despina,Dimitra,Eleni,Evangelia,Eirini,Ioanna,Katerina,Konstantina}:f
      {Marietta,Panagiota,Stavroula,Vasiliki,Zoi,Ayelet,Einav,Galit,Golda,Idit,Merav,Miri,Orit,Orly}:f
      {Orna,Osnat,Sharren,Shelly,Shira,Shulamit,Tzipi,Yael,Yifat,Zehava,Aminata,Aïssata,Chimamanda,Fatoumata}:f
      {Fatou,Mariama,Ngozi,Nkosazana,Nokuthula,Wangari,Zanele,Oumou,Samia,Yingluck,Paetongtarn,Megawati,Retno,~Dawn}:f
      {~Grace,~Rose,~Faith,~Hope,~Summer,~Joy,~Ivy,~Violet,~Lily,~Daisy,~Holly,~Crystal,~Amber,~Ruby}:f
      {~Pearl,~Jade,~Honor,~Prudence,~Patience,~Mercy,~Charity,~Harmony,~Melody,~Autumn,~Willow,~Olive,~Ginger,~Sandy}:f
      {~Sunny,~Misty,~Angel,~Cherry,~Hazel,~Fern,~Poppy,~Dolly,~Sue,~Gay,~Dana,~Verity,~Felicity,~Constance}:f {~Flora,~Peggy,~Minnie}:f
      {Xi,Wang,Zhang,Liu,Chen,Zhao,Huang,Zhou,Guo,Gao,Luo,Zheng,Liang,Xie} {Deng,Feng,Cao,Peng,Zeng,Xiao,Tian,Cai,Jiang,Cheng,Wei,Yao,Shen,Zhong}
      {Qin,Geng,Qian,Tsai,Choi,Kang,Yoon,Jang,Kwon,Hwang,Ahn,Roh,Nguyen,Nguyễn} {Pham,Phan}`,
  },

  quantity: {
    numbers: `zero=0 a=1 an=1 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17
      eighteen=18 nineteen=19 twenty{=20,-one=21,-two=22,-three=23,-four=24,-five=25,-six=26,-seven=27,-eight=28,-nine=29}
      thirty{=30,-one=31,-two=32,-three=33,-four=34,-five=35,-six=36,-seven=37,-eight=38,-nine=39}
      forty{=40,-one=41,-two=42,-three=43,-four=44,-five=45,-six=46,-seven=47,-eight=48,-nine=49}
      fifty{=50,-one=51,-two=52,-three=53,-four=54,-five=55,-six=56,-seven=57,-eight=58,-nine=59}
      sixty{=60,-one=61,-two=62,-three=63,-four=64,-five=65,-six=66,-seven=67,-eight=68,-nine=69}
      seventy{=70,-one=71,-two=72,-three=73,-four=74,-five=75,-six=76,-seven=77,-eight=78,-nine=79}
      eighty{=80,-one=81,-two=82,-three=83,-four=84,-five=85,-six=86,-seven=87,-eight=88,-nine=89}
      ninety{=90,-one=91,-two=92,-three=93,-four=94,-five=95,-six=96,-seven=97,-eight=98,-nine=99} half=0.5 halves=0.5 third=1/3 thirds=1/3 quarter=1/4 quarters=1/4 fifth=1/5 fifths=1/5
      sixth=1/6 sixths=1/6 seventh=1/7 sevenths=1/7 eighth=1/8 eighths=1/8 ninth=1/9 tenth=1/10 tenths=1/10 one-half=0.5 one-third=1/3 two-thirds=2/3 one-quarter=1/4 one-fourth=1/4
      three-quarters=3/4 three-fourths=3/4 one-fifth=1/5 two-fifths=2/5 three-fifths=3/5 four-fifths=4/5 one-sixth=1/6 five-sixths=5/6 one-eighth=1/8 one-tenth=1/10 nine-tenths=9/10
      a_dozen=12 dozen=12 half_a_dozen=6 half-dozen=6 two_dozen=24 a_couple=~2 couple=~2 a_pair=2 a_score=~20 dozens=~12 scores=~20`,
    multipliers: "hundred=1e2 thousand=1e3 k=1e3 million=1e6 m=1e6 mn=1e6 mln=1e6 mil=1e6 billion=1e9 bn=1e9 bln=1e9 trillion=1e12 tn=1e12 trn=1e12 quadrillion=1e15 lakh=1e5 crore=1e7",
    decimal: ".",
    group: ",",
    units: `{percent,per_cent,per_cents,pct,%}=percent {percentage_point,percentage_points,percentage-point,pp}=percentage-point {basis_point,basis_points}=0.01*percentage-point
      {dollar,dollars,US_dollar,US_dollars,U.S_dollar,U.S_dollars,buck,bucks,$,US$}=USD {cent,cents}=0.01*USD {euro,euros,€}=EUR {pound,pounds,pound_sterling,pounds_sterling,quid,£}=GBP
      {pence,penny}=0.01*GBP {krona,kronor,Swedish_krona,Swedish_kronor,Swedish_crowns}=SEK {Norwegian_krone,Norwegian_kroner,Norwegian_crowns}=NOK
      {krone,kroner,Danish_krone,Danish_kroner}=DKK {zloty,zlotys,zloties}=PLN {rouble,roubles,ruble,rubles,₽}=RUB {hryvnia,hryvnias,hryvnya}=UAH {yen,¥}=JPY {yuan,renminbi}=CNY
      {rupee,rupees,₹}=INR {won,South_Korean_won}=KRW {franc,francs,Swiss_franc,Swiss_francs}=CHF {Turkish_lira,lira,liras}=TRY {shekel,shekels,₪}=ILS {forint,forints}=HUF
      {koruna,korunas,Czech_crown,Czech_crowns}=CZK {rand,rands}=ZAR {real,reais}=BRL {peso,pesos}=MXN {rupiah}=IDR {dirham,dirhams}=AED {riyal,riyals}=SAR {leu,lei}=RON
      {A$,Australian_dollar,Australian_dollars}=AUD {C$,Canadian_dollar,Canadian_dollars}=CAD {HK$,Hong_Kong_dollars}=HKD {NZ$,New_Zealand_dollars}=NZD {bitcoin,bitcoins}=BTC
      {millimetre,millimetres,millimeter,millimeters,mm}=millimetre {centimetre,centimetres,centimeter,centimeters,cm}=centimetre {metre,metres,meter,meters}=metre
      {kilometre,kilometres,kilometer,kilometers,km,kms,kilometre-long,km-long}=kilometre {mile,miles,mile-long}=mile {nautical_mile,nautical_miles}=nautical-mile {yard,yards}=yard
      {foot,feet,ft,foot-long,foot-tall,foot-high}=foot {inch,inches}=inch {square_metre,square_metres,square_meter,square_meters,sq_m,m²}=square-metre
      {square_kilometre,square_kilometres,square_kilometer,square_kilometers,sq_km,km²}=square-kilometre {square_mile,square_miles,sq_miles}=square-mile
      {square_foot,square_feet,sq_ft}=square-foot {acre,acres}=acre {hectare,hectares,ha}=hectare {cubic_metre,cubic_metres,cubic_meter,cubic_meters,m³}=cubic-metre
      {bcm,billion_cubic_metres}=1e9*cubic-metre {milligram,milligrams,mg}=milligram {gram,grams,gramme,grammes}=gram {kilogram,kilograms,kilo,kilos,kg,kgs}=kilogram
      {tonne,tonnes,ton,tons,metric_ton,metric_tons}=tonne {kiloton,kilotons,kilotonnes}=1e3*tonne {stone}=stone {lb,lbs}=pound {ounce,ounces,oz}=ounce {litre,litres,liter,liters}=litre
      {millilitre,millilitres,milliliters,ml}=millilitre {gallon,gallons}=gallon {pint,pints}=pint {barrel,barrels,bbl}=barrel {bpd,barrels_per_day,barrels_a_day}=barrel/per-day
      {bushel,bushels}=bushel {watt,watts}=watt {kilowatt,kilowatts,kW}=kilowatt {megawatt,megawatts,MW}=megawatt {gigawatt,gigawatts,GW}=gigawatt
      {kilowatt_hour,kilowatt_hours,kilowatt-hours,kWh}=kilowatt-hour {megawatt_hours,megawatt-hours,MWh}=megawatt-hour {terawatt_hours,terawatt-hours,TWh}=terawatt-hour {volt,volts}=volt
      {degree,degrees,degrees_Celsius,°C,°,C}=celsius {degrees_Fahrenheit,°F}=fahrenheit {mph,miles_per_hour,miles_an_hour}=mile/per-hour
      {kph,km/h,kmh,kilometres_per_hour,kilometres_an_hour,kilometers_per_hour,kilometers_an_hour}=kilometre/per-hour {knot,knots}=knot {metres_per_second,m/s}=metre/per-second
      {hertz,Hz}=hertz {megabyte,megabytes,MB}=megabyte {gigabyte,gigabytes,GB}=gigabyte {terabyte,terabytes,TB}=terabyte {decibel,decibels,dB}=decibel {calorie,calories}=calorie
      {second,seconds,sec,secs}=second {minute,minutes,min,mins}=minute {hour,hours,hr,hrs,hour-long}=hour {day,days,day-long}=day {night,nights}=night {week,weeks,week-long,week-old}=week
      {fortnight,fortnights}=2*week {month,months,month-long,month-old}=month {year,years,yr,yrs,year-old,year-olds,years_old,year-long}=year {decade,decades}=10*year
      {century,centuries}=100*year {magnitude,magnitudes}=magnitude {point,points}=point {vote,votes}=vote {seat,seats}=seat {share,shares}=share {time,times}=times half-hour=0.5*hour half_hour=0.5*hour
      {light_year,light_years,light-years}=light-year`,
    persons: `people person persons
      {human,civilian,soldier,conscript,reservist,recruit,officer,sailor,marine,pilot,veteran,prisoner,hostage,captive,detainee,inmate,refugee,migrant,immigrant,returnee,settler,resident,inhabitant,citizen,islander}{,s}
      servicemen servicewomen troops
      {local,villager,tenant,neighbour,neighbor,voter,delegate,lawmaker,senator,councillor,minister,official,diplomat,observer,inspector,expert,judge,juror,lawyer,witness,suspect,defendant,convict,offender}{,s}
      deputy deputies children baby babies grandchildren schoolchildren townspeople wife staff spy
      {attacker,assailant,bomber,militant,fighter,insurgent,rebel,terrorist,extremist,mercenary,volunteer,protester,protestor,demonstrator,activist,supporter,follower,member,believer,worshipper,pilgrim,priest,monk,tourist,visitor,guest,traveller}{,s}
      mercenaries
      {traveler,passenger,commuter,driver,motorist,cyclist,pedestrian,climber,hiker,skier,swimmer,survivor,victim,patient,doctor,nurse,medic,paramedic,firefighter,rescuer,worker,employee,miner,farmer,farmworker}{,s}
      casualt{y,ies} fatalit{y,ies} fisher{man,men} {gunm,policem,policewom,firem,crewm,congressm,businessm,wom,m}{an,en}
      {child,infant,toddler,boy,girl,teenager,youth,adult,student,pupil,schoolgirl,schoolboy,orphan,pensioner,adolescent}{,s}
      {teacher,professor,scientist,researcher,engineer,technician,builder,labourer,laborer,contractor,trader,shopkeeper,customer,client,consumer,subscriber,user,viewer,listener,reader,spectator,fan,player,athlete,competitor,participant,contestant,runner,artist}{,s}
      {musician,singer,actor,dancer,writer,author,journalist,reporter,editor,blogger,investor,shareholder,creditor,borrower,taxpayer,owner,landlord,homeowner,household,respondent,applicant,candidate,jobseeker,claimant,asylum_seeker,asylum-seeker,newcomer,relative}{,s}
      {mother,father,parent,son,daughter,brother,sister,husband,widow,sibling,descendant,colleague,friend,guard,bodyguard,agent,detective,trainee,apprentice,graduate,academic,guerrilla,separatist,cadet,crew_member,staff_member,family_member}{,s}
      family_members wives spies personnel crew dead killed wounded injured missing homeless unemployed dead_and_wounded lives men_and_women men,_women_and_children Americans Britons
      Russians Ukrainians Poles Swedes Norwegians Danes Finns Germans Italians Spaniards Turks Syrians Iraqis Iranians Israelis Palestinians Afghans Indians Chinese_nationals foreigners
      nationals foreign_nationals souls mourners heads evacuees displaced displaced_people partygoers concertgoers holidaymakers shoppers strikers squatters addicts fugitives stowaways
      smugglers traffickers peacekeepers paratroopers infantrymen commanders generals gangsters robbers`,
    atLeast: `at_least more_than over above no_fewer_than no_less_than not_less_than not_fewer_than a_minimum_of minimum upwards_of upward_of in_excess_of exceeding exceeded exceeds
      well_over just_over slightly_over slightly_more_than a_little_over a_little_more_than far_more_than much_more_than many_more_than well_more_than some_more_than beyond greater_than
      larger_than higher_than bigger_than longer_than older_than north_of topping topped surpassing surpassed minimum_of not_under better_than as_{few,little,low}_as comfortably_over
      comfortably_more_than`,
    atMost: `at_most up_to less_than fewer_than under below no_more_than not_more_than a_maximum_of maximum maximum_of as_{many,much,high,far,tall,long,deep,large,big,old,late,fast}_as
      just_under slightly_under slightly_less_than well_under well_below far_less_than far_fewer_than not_even not_quite barely hardly scarcely smaller_than lower_than shorter_than younger_than not_exceeding not_over
      no_longer_than no_later_than no_higher_than south_of capped_at limited_to shy_of just_shy_of at_the_most`,
    about: `about around roughly approximately approx some nearly almost close_to near circa ca c. an_estimated estimated in_the_region_of in_the_order_of on_the_order_of
      in_the_neighbourhood_of in_the_neighborhood_of something_like somewhere_around nearing approaching approached virtually practically more_or_less give_or_take round_about
      maybe perhaps in_the_ballpark_of ~ ≈ just_about very_nearly`,
    atLeastAfter: `or_more and_more or_over and_over or_above and_above or_higher or_older and_older or_longer plus + at_least at_a_minimum and_counting or_better or_greater and_up
      and_upwards`,
    atMostAfter: "or_less or_fewer or_under and_under or_below and_below or_lower or_younger and_younger at_most at_the_most maximum max tops",
    aboutAfter: "or_so or_thereabouts give_or_take approximately or_more_or_less roughly -odd odd",
    between: "between=and from=to between=to ranging_from=to anywhere_from=to anywhere_between=and somewhere_between=and anything_from=to anything_between=and",
    rangeJoiners: "to – - — or through and_up_to till until",
    rates: `{per_day,a_day,each_day,every_day,daily,per_diem,/day}=per-day {per_week,a_week,each_week,every_week,weekly}=per-week
      {per_month,a_month,each_month,every_month,monthly}=per-month {per_quarter,a_quarter,each_quarter,quarterly}=per-quarter
      {per_year,a_year,each_year,every_year,yearly,annually,per_annum,pa,annual,/year}=per-year {per_hour,an_hour,each_hour,every_hour,hourly,/h}=per-hour
      {per_minute,a_minute,every_minute}=per-minute {per_second,a_second,every_second}=per-second {per_night,a_night,each_night,every_night,nightly}=per-night
      {per_person,a_head,per_head,per_capita,each,apiece}=per-person {per_square_kilometre,per_square_kilometer}=per-square-kilometre {per_square_metre,per_square_meter}=per-square-metre
      {a_barrel,per_barrel}=per-barrel {per_tonne,a_tonne,per_ton,a_ton}=per-tonne {a_litre,per_litre,a_liter,per_liter}=per-litre {per_kilowatt_hour,per_kilowatt-hour}=per-kilowatt-hour
      {a_kilo,per_kilo,per_kilogram}=per-kilogram {per_household}=per-household`,
    notFigures: `room page pages chapter chapters number numbers no. nos. issue verse line lines flight platform gate terminal bus tram train route road highway motorway interstate M A
      apartment apt flat suite floor level channel article articles section sections paragraph paragraphs clause rule amendment resolution proposition measure title part volume vol. book
      episode season series act scene figure table appendix annex exhibit phase stage step round day week lap game set match group grade form year class type model version windows covid
      covid-19 boeing airbus mig su f t iphone apollo sputnik soyuz world_war war zone district ward precinct block lot box locker postcode zip code area_code dial call tel phone extension
      psalm opus symphony formula catch area fab big top iso rfc`,
    notBefore: "in_the_{morning,afternoon,evening} o'clock a.m p.m am pm st nd rd th s GMT BST CET EST EDT BC AD BCE CE",
    each: "every each",
    everyNth: "{every,each}_{second=2,other=2,third=3,fourth=4,fifth=5,sixth=6,seventh=7,eighth=8,ninth=9,tenth=10,20th=20,100th=100}",
    minus: "minus",
    within: "within",
    lapseAfter: "ago earlier later",
    multiples: "twice_{as=2,the=2,that=2} doubl{ed=2,ing=2} tripl{ed=3,ing=3} quadrupl{ed=4,ing=4} halv{ed=0.5,ing=0.5}",
    ordinals: "first second third fourth fifth sixth seventh eighth ninth tenth last",
    ages: "aged age",
    towards: "rose rise risen rising fell fall increas decreas climb drop jump soar slump grew grow shrank shrunk shrink cut went gone go up down declin slid plung surg edg dip lower rais reduc slip swell doubl tripl halv chang shift mov expand push",
    partitive: "of among out_of in",
    examples: [
      { is: { min: 2, max: 2, bound: "exact", unit: "times" }, in: ["twice as many", "doubled"] }, { is: { min: 2, max: null, bound: "at-least", unit: "times" }, in: ["more than twice as many"] }, { is: { min: 0.5, max: 0.5, bound: "exact", unit: "times" }, in: ["halved"] },
      { is: { min: 0.2, max: 0.2, bound: "exact", unit: "share" }, in: ["one in five Britons", "every fifth shop", "cut by a fifth", "one in every five"] },
      { is: { min: 0.9, max: 0.9, bound: "exact", unit: "share" }, in: ["nine out of ten teachers", "nine in 10 teachers"] },
      { is: { min: null, max: 0.25, bound: "at-most", unit: "share" }, in: ["barely a quarter of the money"] },
      { is: { min: 0.5, max: 0.5, bound: "exact", unit: "share" }, in: ["every other pupil"] },
      { is: { min: 2, max: 2, bound: "exact", unit: "week" }, in: ["every second week"] },
      { is: { min: 1, max: 1, bound: "exact", unit: "year" }, in: ["a year ago", "a year earlier"] },
      { is: { min: 1.5, max: 1.5, bound: "exact", unit: "year" }, in: ["a year and a half"] },
      { is: { min: 0.75, max: 0.75, bound: "exact", unit: "hour" }, in: ["three quarters of an hour"] },
      { is: { min: -28, max: -28, bound: "exact", unit: "celsius" }, in: ["minus 28 degrees"] },
      { is: { min: 200, max: 200, bound: "about", unit: "person" }, in: ["a couple of hundred protesters"] },
      { is: { min: 19, max: 19, bound: "exact", unit: "year" }, in: ["a woman aged 19"] },
      { is: { min: 1, max: null, bound: "at-least", unit: "person" }, in: ["at least one person"] },
      { is: { min: null, max: 1, bound: "at-most", unit: "month" }, in: ["within a month"] },
      { is: { min: 3, max: null, bound: "at-least", unit: "item" }, in: ["at least in three towns"] },
      { is: { min: 12e6, max: 12e6, bound: "about", unit: "USD" }, in: ["about $12 million", "roughly 12 million dollars", "some $12m", "around 12 million US dollars", "nearly $12 million"] },
      { is: { min: 600, max: null, bound: "at-least", unit: "person" }, in: ["more than 600 people", "at least 600 soldiers", "over 600 passengers", "600 people or more", "no fewer than 600 workers", "upwards of 600 miners"] },
      { is: { min: null, max: 20, bound: "at-most", unit: "percent" }, in: ["up to 20 percent", "less than 20 per cent", "no more than 20%", "under 20 percent", "at most 20 percent", "a maximum of 20 percent"] },
      { is: { min: 5.3e6, max: 5.5e6, bound: "range", unit: "barrel" }, in: ["between 5.3 million and 5.5 million barrels", "5.3 million to 5.5 million barrels", "5.3–5.5 million barrels", "from 5.3 to 5.5 million barrels"] },
      { is: { min: 90, max: 90, bound: "exact", unit: "kilometre", rate: "per-hour" }, in: ["90 kilometres per hour", "90 km/h", "90 kph", "ninety kilometers an hour"] },
      { is: { min: 3, max: 3, bound: "exact", unit: "person" }, in: ["three people", "3 women", "three wounded", "three firefighters", "three children"] },
      { is: { min: 2500, max: 2500, bound: "exact", unit: "GBP" }, in: ["£2,500", "2,500 pounds", "two thousand five hundred pounds", "£2.5k"] },
      { is: { min: 4e9, max: 4e9, bound: "exact", unit: "EUR" }, in: ["€4 billion", "4bn euros", "four billion euros", "€4bn"] },
      { is: { min: 45, max: 45, bound: "exact", unit: "year" }, in: ["45 years", "45-year-old", "forty-five years"] },
      { is: { min: 7.4, max: 7.4, bound: "exact", unit: "magnitude" }, in: ["magnitude 7.4", "7.4-magnitude"] },
      { is: { min: 30, max: null, bound: "at-least", unit: "tonne", rate: "per-day" }, in: ["more than 30 tonnes a day", "over 30 tons per day"] },
      { is: { min: 8, max: 8, bound: "exact", unit: "celsius" }, in: ["8 degrees", "eight degrees Celsius", "8°C"] },
      { is: { min: 600, max: null, bound: "at-least", unit: "person" }, in: ["at least 600 people", "more than 600 people", "over 600 people", "above 600 people",
        "no fewer than 600 people", "no less than 600 people", "not less than 600 people", "not fewer than 600 people", "a minimum of 600 people", "minimum 600 people",
        "upwards of 600 people", "upward of 600 people", "in excess of 600 people", "exceeding 600 people", "exceeded 600 people", "exceeds 600 people", "well over 600 people",
        "just over 600 people", "slightly over 600 people", "slightly more than 600 people", "a little over 600 people", "a little more than 600 people", "far more than 600 people",
        "much more than 600 people", "many more than 600 people", "well more than 600 people", "some more than 600 people", "beyond 600 people", "greater than 600 people",
        "larger than 600 people", "higher than 600 people", "bigger than 600 people", "longer than 600 people", "older than 600 people", "north of 600 people", "topping 600 people",
        "topped 600 people", "surpassing 600 people", "surpassed 600 people", "minimum of 600 people", "not under 600 people", "better than 600 people", "as few as 600 people",
        "as little as 600 people", "as low as 600 people", "comfortably over 600 people", "comfortably more than 600 people", "600 people or more", "600 people and more",
        "600 people or over", "600 people and over", "600 people or above", "600 people and above", "600 people or higher", "600 people or older", "600 people and older",
        "600 people or longer", "600 people plus", "600+ people", "600 people at least", "600 people at a minimum", "600 people and counting", "600 people or better",
        "600 people or greater", "600 people and up", "600 people and upwards"] },
      { is: { min: null, max: 600, bound: "at-most", unit: "person" }, in: ["at most 600 people", "up to 600 people", "less than 600 people", "fewer than 600 people", "under 600 people",
        "below 600 people", "no more than 600 people", "not more than 600 people", "a maximum of 600 people", "maximum 600 people", "maximum of 600 people", "as many as 600 people",
        "as much as 600 people", "as high as 600 people", "as far as 600 people", "as tall as 600 people", "as long as 600 people", "as deep as 600 people", "as large as 600 people",
        "as big as 600 people", "as old as 600 people", "as late as 600 people", "as fast as 600 people", "just under 600 people", "slightly under 600 people",
        "slightly less than 600 people", "well under 600 people", "well below 600 people", "far less than 600 people", "far fewer than 600 people",
        "smaller than 600 people", "lower than 600 people", "shorter than 600 people", "younger than 600 people", "not exceeding 600 people", "not over 600 people", "not quite 600 people", "barely 600 people", "not even 600 people",
        "no longer than 600 people", "no later than 600 people", "no higher than 600 people", "south of 600 people", "capped at 600 people", "limited to 600 people", "shy of 600 people",
        "just shy of 600 people", "at the most 600 people", "600 people or less", "600 people or fewer", "600 people or under", "600 people and under", "600 people or below",
        "600 people and below", "600 people or lower", "600 people or younger", "600 people and younger", "600 people at most", "600 people at the most", "600 people maximum",
        "600 people max", "600 people tops"] },
      { is: { min: 600, max: 600, bound: "about", unit: "person" }, in: ["about 600 people", "around 600 people", "roughly 600 people", "approximately 600 people", "approx 600 people",
        "some 600 people", "nearly 600 people", "almost 600 people", "close to 600 people", "near 600 people", "circa 600 people", "ca 600 people", "c. 600 people",
        "an estimated 600 people", "estimated 600 people", "in the region of 600 people", "in the order of 600 people", "on the order of 600 people", "in the neighbourhood of 600 people",
        "in the neighborhood of 600 people", "something like 600 people", "somewhere around 600 people", "nearing 600 people", "approaching 600 people", "approached 600 people",
        "virtually 600 people", "practically 600 people", "more or less 600 people", "give or take 600 people", "round about 600 people", "~ 600 people", "≈ 600 people", "just about 600 people", "very nearly 600 people", "maybe 600 people", "perhaps 600 people", "600 people or so",
        "600 people or thereabouts", "600 people give or take", "600 people approximately", "600 people or more or less", "600 people roughly", "600-odd people", "600 people odd"] },
      { is: { min: 4, max: 4, bound: "exact", unit: "percent" }, in: ["4 per cents"] }, { is: { min: 4, max: 4, bound: "exact", unit: "percentage-point" }, in: ["4 percentage points"] },
      { is: { min: 0.04, max: 0.04, bound: "exact", unit: "percentage-point" }, in: ["4 basis points"] }, { is: { min: 0.04, max: 0.04, bound: "exact", unit: "USD" }, in: ["4 cents"] },
      { is: { min: 4, max: 4, bound: "exact", unit: "EUR" }, in: ["4 euros"] }, { is: { min: 0.04, max: 0.04, bound: "exact", unit: "GBP" }, in: ["4 penny"] },
      { is: { min: 4, max: 4, bound: "exact", unit: "SEK" }, in: ["4 Swedish crowns"] }, { is: { min: 4, max: 4, bound: "exact", unit: "NOK" }, in: ["4 Norwegian crowns"] },
      { is: { min: 4, max: 4, bound: "exact", unit: "DKK" }, in: ["4 kroner"] }, { is: { min: 4, max: 4, bound: "exact", unit: "PLN" }, in: ["4 zlotys"] },
      { is: { min: 4, max: 4, bound: "exact", unit: "RUB" }, in: ["4 roubles"] }, { is: { min: 4, max: 4, bound: "exact", unit: "UAH" }, in: ["4 hryvnias"] },
      { is: { min: 4, max: 4, bound: "exact", unit: "JPY" }, in: ["4 yen"] }, { is: { min: 4, max: 4, bound: "exact", unit: "CNY" }, in: ["4 renminbi"] },
      { is: { min: 4, max: 4, bound: "exact", unit: "INR" }, in: ["4 rupees"] }, { is: { min: 4, max: 4, bound: "exact", unit: "KRW" }, in: ["4 South Korean won"] },
      { is: { min: 4, max: 4, bound: "exact", unit: "CHF" }, in: ["4 francs"] }, { is: { min: 4, max: 4, bound: "exact", unit: "TRY" }, in: ["4 liras"] },
      { is: { min: 4, max: 4, bound: "exact", unit: "ILS" }, in: ["4 shekels"] }, { is: { min: 4, max: 4, bound: "exact", unit: "HUF" }, in: ["4 forints"] },
      { is: { min: 4, max: 4, bound: "exact", unit: "CZK" }, in: ["4 korunas"] }, { is: { min: 4, max: 4, bound: "exact", unit: "ZAR" }, in: ["4 rands"] },
      { is: { min: 4, max: 4, bound: "exact", unit: "BRL" }, in: ["4 reais"] }, { is: { min: 4, max: 4, bound: "exact", unit: "MXN" }, in: ["4 pesos"] },
      { is: { min: 4, max: 4, bound: "exact", unit: "IDR" }, in: ["4 rupiah"] }, { is: { min: 4, max: 4, bound: "exact", unit: "AED" }, in: ["4 dirhams"] },
      { is: { min: 4, max: 4, bound: "exact", unit: "SAR" }, in: ["4 riyals"] }, { is: { min: 4, max: 4, bound: "exact", unit: "RON" }, in: ["4 lei"] },
      { is: { min: 4, max: 4, bound: "exact", unit: "AUD" }, in: ["4 Australian dollars"] }, { is: { min: 4, max: 4, bound: "exact", unit: "CAD" }, in: ["4 Canadian dollars"] },
      { is: { min: 4, max: 4, bound: "exact", unit: "HKD" }, in: ["4 Hong Kong dollars"] }, { is: { min: 4, max: 4, bound: "exact", unit: "NZD" }, in: ["4 New Zealand dollars"] },
      { is: { min: 4, max: 4, bound: "exact", unit: "BTC" }, in: ["4 bitcoins"] }, { is: { min: 4, max: 4, bound: "exact", unit: "millimetre" }, in: ["4 millimetres"] },
      { is: { min: 4, max: 4, bound: "exact", unit: "centimetre" }, in: ["4 centimetres"] }, { is: { min: 4, max: 4, bound: "exact", unit: "metre" }, in: ["4 metres"] },
      { is: { min: 4, max: 4, bound: "exact", unit: "kilometre" }, in: ["4 kilometres"] }, { is: { min: 4, max: 4, bound: "exact", unit: "mile" }, in: ["4 miles"] },
      { is: { min: 4, max: 4, bound: "exact", unit: "nautical-mile" }, in: ["4 nautical miles"] }, { is: { min: 4, max: 4, bound: "exact", unit: "yard" }, in: ["4 yards"] },
      { is: { min: 4, max: 4, bound: "exact", unit: "foot" }, in: ["4 feet"] }, { is: { min: 4, max: 4, bound: "exact", unit: "inch" }, in: ["4 inches"] },
      { is: { min: 4, max: 4, bound: "exact", unit: "square-metre" }, in: ["4 square metres"] },
      { is: { min: 4, max: 4, bound: "exact", unit: "square-kilometre" }, in: ["4 square kilometres"] },
      { is: { min: 4, max: 4, bound: "exact", unit: "square-mile" }, in: ["4 square miles"] }, { is: { min: 4, max: 4, bound: "exact", unit: "square-foot" }, in: ["4 square feet"] },
      { is: { min: 4, max: 4, bound: "exact", unit: "acre" }, in: ["4 acres"] }, { is: { min: 4, max: 4, bound: "exact", unit: "hectare" }, in: ["4 hectares"] },
      { is: { min: 4, max: 4, bound: "exact", unit: "cubic-metre" }, in: ["4 cubic metres"] },
      { is: { min: 4000000000, max: 4000000000, bound: "exact", unit: "cubic-metre" }, in: ["4 billion cubic metres"] },
      { is: { min: 4, max: 4, bound: "exact", unit: "milligram" }, in: ["4 milligrams"] }, { is: { min: 4, max: 4, bound: "exact", unit: "gram" }, in: ["4 grams"] },
      { is: { min: 4, max: 4, bound: "exact", unit: "kilogram" }, in: ["4 kilograms"] }, { is: { min: 4, max: 4, bound: "exact", unit: "tonne" }, in: ["4 tonnes"] },
      { is: { min: 4000, max: 4000, bound: "exact", unit: "tonne" }, in: ["4 kilotons"] }, { is: { min: 4, max: 4, bound: "exact", unit: "stone" }, in: ["4 stone"] },
      { is: { min: 4, max: 4, bound: "exact", unit: "pound" }, in: ["4 lbs"] }, { is: { min: 4, max: 4, bound: "exact", unit: "ounce" }, in: ["4 ounces"] },
      { is: { min: 4, max: 4, bound: "exact", unit: "litre" }, in: ["4 litres"] }, { is: { min: 4, max: 4, bound: "exact", unit: "millilitre" }, in: ["4 millilitres"] },
      { is: { min: 4, max: 4, bound: "exact", unit: "gallon" }, in: ["4 gallons"] }, { is: { min: 4, max: 4, bound: "exact", unit: "pint" }, in: ["4 pints"] },
      { is: { min: 4, max: 4, bound: "exact", unit: "barrel" }, in: ["4 barrels"] }, { is: { min: 4, max: 4, bound: "exact", unit: "barrel", rate: "per-day" }, in: ["4 barrels per day"] },
      { is: { min: 4, max: 4, bound: "exact", unit: "bushel" }, in: ["4 bushels"] }, { is: { min: 4, max: 4, bound: "exact", unit: "watt" }, in: ["4 watts"] },
      { is: { min: 4, max: 4, bound: "exact", unit: "kilowatt" }, in: ["4 kilowatts"] }, { is: { min: 4, max: 4, bound: "exact", unit: "megawatt" }, in: ["4 megawatts"] },
      { is: { min: 4, max: 4, bound: "exact", unit: "gigawatt" }, in: ["4 gigawatts"] }, { is: { min: 4, max: 4, bound: "exact", unit: "kilowatt-hour" }, in: ["4 kilowatt hours"] },
      { is: { min: 4, max: 4, bound: "exact", unit: "megawatt-hour" }, in: ["4 megawatt hours"] },
      { is: { min: 4, max: 4, bound: "exact", unit: "terawatt-hour" }, in: ["4 terawatt hours"] }, { is: { min: 4, max: 4, bound: "exact", unit: "volt" }, in: ["4 volts"] },
      { is: { min: 4, max: 4, bound: "exact", unit: "celsius" }, in: ["4 degrees"] }, { is: { min: 4, max: 4, bound: "exact", unit: "fahrenheit" }, in: ["4 degrees Fahrenheit"] },
      { is: { min: 4, max: 4, bound: "exact", unit: "mile", rate: "per-hour" }, in: ["4 miles per hour"] },
      { is: { min: 4, max: 4, bound: "exact", unit: "kilometre", rate: "per-hour" }, in: ["4 km/h"] }, { is: { min: 4, max: 4, bound: "exact", unit: "knot" }, in: ["4 knots"] },
      { is: { min: 4, max: 4, bound: "exact", unit: "metre", rate: "per-second" }, in: ["4 m/s"] }, { is: { min: 4, max: 4, bound: "exact", unit: "hertz" }, in: ["4 Hz"] },
      { is: { min: 4, max: 4, bound: "exact", unit: "megabyte" }, in: ["4 megabytes"] }, { is: { min: 4, max: 4, bound: "exact", unit: "gigabyte" }, in: ["4 gigabytes"] },
      { is: { min: 4, max: 4, bound: "exact", unit: "terabyte" }, in: ["4 terabytes"] }, { is: { min: 4, max: 4, bound: "exact", unit: "decibel" }, in: ["4 decibels"] },
      { is: { min: 4, max: 4, bound: "exact", unit: "calorie" }, in: ["4 calories"] }, { is: { min: 4, max: 4, bound: "exact", unit: "second" }, in: ["4 seconds"] },
      { is: { min: 4, max: 4, bound: "exact", unit: "minute" }, in: ["4 minutes"] }, { is: { min: 4, max: 4, bound: "exact", unit: "hour" }, in: ["4 hours"] },
      { is: { min: 4, max: 4, bound: "exact", unit: "day" }, in: ["4 days"] }, { is: { min: 4, max: 4, bound: "exact", unit: "night" }, in: ["4 nights"] },
      { is: { min: 4, max: 4, bound: "exact", unit: "week" }, in: ["4 weeks"] }, { is: { min: 8, max: 8, bound: "exact", unit: "week" }, in: ["4 fortnights"] },
      { is: { min: 4, max: 4, bound: "exact", unit: "month" }, in: ["4 months"] }, { is: { min: 4, max: 4, bound: "exact", unit: "year" }, in: ["4 years"] },
      { is: { min: 40, max: 40, bound: "exact", unit: "year" }, in: ["4 decades"] }, { is: { min: 400, max: 400, bound: "exact", unit: "year" }, in: ["4 centuries"] },
      { is: { min: 4, max: 4, bound: "exact", unit: "magnitude" }, in: ["4 magnitudes"] }, { is: { min: 4, max: 4, bound: "exact", unit: "point" }, in: ["4 points"] },
      { is: { min: 4, max: 4, bound: "exact", unit: "vote" }, in: ["4 votes"] }, { is: { min: 4, max: 4, bound: "exact", unit: "seat" }, in: ["4 seats"] },
      { is: { min: 4, max: 4, bound: "exact", unit: "share" }, in: ["4 shares"] }, { is: { min: 4, max: 4, bound: "exact", unit: "times" }, in: ["4 times"] },
      { is: { min: 4, max: 4, bound: "exact", unit: "light-year" }, in: ["4 light years"] },
    ],
  },

  date: {
    relativeDays: `today=0 tonight=0 this_morning=0 this_afternoon=0 this_evening=0 earlier_today=0 later_today=0 yesterday=-1 last_night=-1 yesterday_morning=-1 yesterday_afternoon=-1
      yesterday_evening=-1 tomorrow=1 tomorrow_morning=1 tomorrow_night=1 the_day_before_yesterday=-2 the_day_after_tomorrow=2`,
    months: `Jan.=1 Feb.=2 Mar.=3 Apr.=4 Jun.=6 Jul.=7 Aug.=8 Sept.=9 Sept=9 Sep.=9 Oct.=10 Nov.=11 Dec.=12
      mid-{January=1,February=2,March=3,April=4,May=5,June=6,July=7,August=8,September=9,October=10,November=11,December=12}`,
    weekdays: "Mon.=1 Tue.=2 Tues.=2 Wed.=3 Weds.=3 Thu.=4 Thur.=4 Thurs.=4 Fri.=5 Sat.=6 Sun.=7 {Mondays=1,Tuesdays=2,Wednesdays=3,Thursdays=4,Fridays=5,Saturdays=6,Sundays=7}",
    turns: "last=last past=last previous=last this_past=last next=next coming=next following=next this_coming=next upcoming=next",
    fillers: "of the in on st nd rd th , . at from to",
    examples: [
      { is: "2024-10-24", in: ["today", "Thursday", "October 24", "24 October 2024", "Oct. 24, 2024", "Thursday, Oct. 24", "the 24th of October"] },
      { is: "2024-10-23", in: ["yesterday", "on Wednesday", "last Wednesday", "October 23rd, 2024", "Wednesday 23 October"] },
      { is: "2024-10-25", in: ["tomorrow", "next Friday", "25 Oct. 2024"] },
      { is: "2024-09", in: ["September 2024", "Sept. 2024"] },
      { is: "2019", in: ["in 2019"] },
    ],
  },

  page: {
    related: `read_also also_read read_more read_more_on_this_story read_more_on read_next read_now related related_articles related_stories related_story related_content related_coverage
      related_topics related_news related_links more_on_this_story more_on_this more_on_this_topic more_on more_from see_also see_more watch watch_also watch_now watch_more listen
      listen_now listen_to_this_article recommended recommended_for_you recommended_reading further_reading don't_miss you_may_also_like you_might_also_like you_might_like
      what_to_read_next most_read most_popular top_stories trending trending_now editor's_picks editors'_picks must_read must_reads from_the_archive  explainer in_depth
      in_pictures in_video live_updates follow_live story_continues_below latest latest_news up_next more_stories in_case_you_missed_it`,
    credit: `photo photos photograph photographs photograph_by photo_by picture pictures picture_by image images image_credit image_source image_caption photo_credit credit credits video
      video_by illustration illustration_by graphic graphics getty getty_images file_photo_by photography photographer camera source © courtesy_of`,
    byline: `by written_by words_by text text_by story_by report_by reported_by reporting_by additional_reporting_by analysis_by editing_by edited_by translated_by compiled_by author
      authors interview_by from our_correspondent staff_writer`,
    published: `published published_on published_at first_published posted posted_on updated last_updated last_modified date issued created modified updated_on last_updated_on
      publication_date`,
    boilerplate: `
      min_read minute_read mins_read min reading_time hours_ago minutes_ago days_ago fact_box factbox fact_file at_a_glance key_facts recommended_stories back_to_homepage
      homepage go_to_homepage uk us usa asia europe national local email: entertainment money markets more on_this_page view_comments{,_0} cookie_notice manage_cookies
      accept_cookies editorials letters obituaries crossword puzzles games classifieds live listen_to_article show_comments gift_article advertisement advertisements advert ad ads sponsored sponsored_content promoted share share_this share_this_article share_on_facebook share_on_twitter share_on_x tweet
      print print_this email email_this comment comments comments_(0) leave_a_comment post_a_comment add_comment reply save saved bookmark follow follow_us follow_us_on like menu search
      home news sport sports business politics world opinion culture lifestyle video videos podcasts newsletters weather travel tech technology science health log_in login sign_in sign_up
      register subscribe subscribe_now my_account contact contact_us about about_us help faq careers jobs advertise advertise_with_us privacy privacy_policy cookies cookie_policy
      cookie_settings terms terms_of_use terms_of_service terms_and_conditions accessibility sitemap copyright close next previous prev back back_to_top top skip_to_content
      skip_to_main_content continue_reading load_more show_more show_less view_comments view_all view_gallery play pause mute copy_link link_copied whatsapp facebook twitter instagram
      linkedin telegram youtube tiktok reddit rss tags topics topic_tags story_continues story_continues_after_advertisement article_continues_below article_continues_after_advertisement
      ad_feedback accept_all reject_all manage_preferences loading loading...`,
    notices: `
      want_to_contact_us want_to_get_in_touch this_article_is_more_than this_article_is_over
      sponsored_content paid_content content_from_our_partners
      get_the_newsletter get_our_newsletter get_our_daily get_the_latest_news get_the_day's log_in_to sign_in_to register_to_read subscribe_now subscribe_for got_a_story
      have_you_been_affected do_you_know_more email_us_at contact_us_at call_our_newsroom article_continues story_continues advertisement_-_story_continues
      this_story_was_{amended,updated,corrected} this_article_was_{updated,corrected} this_article_has_been_{updated,corrected} this_story_has_been_{amended,corrected}
      an_earlier_version_of_this editor's_note reporting_by additional_reporting_by editing_by writing_by the_opinions_expressed the_author_is listen_to_the_podcast
      download_the want_to_read_more support_us become_a_supporter this_website_uses_cookies this_site_uses_cookies by_signing_up read_the_full_story view_in_browser
      unsubscribe_from like_us_on join_us_on join_the_conversation all_rights_reserved subscribe_to sign_up_for sign_up_to our_newsletter click_here terms_of_use privacy_policy follow_us_on download_our_app download_the_app
      this_article_was_first_published this_article_was_originally_published this_story_has_been_updated this_article_has_been_amended this_article_was_amended we_use_cookies
      may_not_be_reproduced for_subscribers_only become_a_member become_a_subscriber support_our_journalism make_a_contribution do_you_have_a_story get_in_touch contact_our_newsroom
      send_us_your got_a_tip the_views_expressed_in_this_article our_standards the_trust_principles sponsored_by paid_post already_a_subscriber start_your_free_trial to_continue_reading
      create_a_free_account enable_javascript turn_off_your_ad_blocker how_we_work this_content_is_not_available is_not_responsible_for_the_content_of_external_sites`,
    asides: `
      offer special_offer all_about
      advertisement ad advert sponsored topics tags keywords related_topics filed_under categories editor editor-in-chief
      managing_editor news_editor newsletter reading_time podcast contact promoted`,
    boxes: `
      factbox fact_box fact_file key_facts at_a_glance background timeline explainer in_brief`,
    house: `
      protected_by_{copyright,reCAPTCHA} stories_like_this sign_up_{for,to}_our subscribe_to_our our_{comment,comments,commenting}_policy get_in_touch_with_our
      {follow,like}_us_on join_our_{community,newsletter,channel} {click,tap}_here_to
      is_not_responsible_for_the_content_of are_not_responsible_for_the_content registered_in_england registered_office all_rights_reserved
      may_not_be_{reproduced,rewritten,redistributed} terms_and_conditions_apply our_standards:`,
    acts: `
      be_the turn_on turn_off switch_on next previous paid report choose ask leave add post
      share save like follow subscribe sign send email comment read listen watch support join download recommended related selected popular more other loading show hide
      write log order try manage change close open get copy`,
    things: `
      comment advertisement advert error
      article story stories newsletter subscription app journalism newsroom comments podcast notification episode setting alerts topics facebook twitter instagram
      tiktok youtube messenger whatsapp linkedin snapchat telegram bluesky cookie podcast newsletter quiz`,
    roles: `
      editor publisher sub-editor subeditor`,
    captions: `file_photo file_photograph file_picture file_image file_pic archive_photo archive_picture archive_image archive_photograph stock_photo stock_image library_picture
      illustrative_image illustrative_photo image_for_illustration pictured photo_illustration handout_photo undated_handout`,
    flags: `breaking breaking_news just_in live exclusive developing updated update latest opinion analysis explainer comment editorial interview video watch podcast in_pictures fact_check
      investigation feature review profile obituary letter newsflash urgent alert flash correction corrected revealed special_report long_read explained`,
  },

  stories: {
    stopWords: `a about above after again against all also am among an and any are aren't as at back be became because been before being below between both but by came can can't cannot
      come could couldn't day days did didn't do does doesn't doing don't down during each even every few first for from further get gets getting give given go going gone got had hadn't
      has hasn't have haven't having he he'd he'll her here hers herself him himself his how however i i'd i'll i'm i've if in into is isn't it it'll its itself just know last later least
      less let like made make makes making man many may me mean might mine more most mr mrs ms much must my myself near never new next no nor not now of off often on once one only onto or
      other others our ours ourselves out over own part people per put rather really right s said same saw say saying says second see seen set several shall she she'd she'll should
      shouldn't since so some still such t take taken takes than that the their theirs them themselves then there these they they'd they'll they're they've thing things this those though
      through thus time times to today together told too took two under until up upon us use used using very via was wasn't way we we'd we'll we're we've week weeks well went were weren't
      what when where whether which while who whom whose why will with within without won't would wouldn't year years yes yesterday yet you you'd you'll you're you've your yours yourself
      monday tuesday wednesday thursday friday saturday sunday according added asked reported`,
    concepts: `war=war,wars,warfare,hostilities,conflict attack=attack,attacks,attacked,assault,assaults,strike_on,raid,raids,offensive drone=drone,drones,UAV,UAVs,quadcopter
      missile=missile,missiles,rocket,rockets ceasefire=ceasefire,cease-fire,truce,armistice peace=peace,peaceful,peacekeeping
      negotiation=negotiation,negotiations,negotiate,talks,bargaining,mediation sanction=sanction,sanctions,sanctioned,embargo
      election=election,elections,electoral,polls,by-election,runoff,ballot vote=vote,votes,voted,voting,voter,voters referendum=referendum,referendums,plebiscite
      parliament=parliament,parliamentary,lawmakers,legislature,congress,senate,MPs government=government,governments,cabinet,administration
      president=president,presidents,presidential,presidency minister=minister,ministers,ministerial,secretary prime_minister=prime_minister,premier,chancellor
      resignation=resignation,resign,resigns,resigned,steps_down,stepped_down,quit,quits law=law,laws,legislation,bill,act,statute,legal
      court=court,courts,tribunal,supreme_court,judge,judges trial=trial,trials,prosecution,prosecuted,hearing,indictment
      verdict=verdict,convicted,conviction,sentence,sentenced,acquitted,guilty murder=murder,murders,murdered,homicide,manslaughter,killing,stabbing,shooting
      police=police,policeman,policemen,officer,officers,constable arrest=arrest,arrests,arrested,detained,detention,custody
      terrorism=terrorism,terrorist,terrorists,terror,extremism,extremist bomb=bomb,bombs,bombing,bombings,bombed,explosive,explosives
      explosion=explosion,explosions,blast,blasts,exploded,detonated fire=fire,fires,blaze,blazes,wildfire,wildfires,arson accident=accident,accidents,collision,collided
      crash=crash,crashes,crashed,derailment,derailed earthquake=earthquake,earthquakes,quake,quakes,tremor,tremors,aftershock,aftershocks tsunami=tsunami,tsunamis
      flood=flood,floods,flooding,flooded storm=storm,storms,gale,gales,thunderstorm,blizzard,tornado,tornadoes hurricane=hurricane,hurricanes,typhoon,typhoons,cyclone,cyclones
      drought=drought,droughts heat=heat,heatwave,heatwaves,heat_wave landslide=landslide,landslides,mudslide,avalanche climate=climate,global_warming,emissions,greenhouse,carbon
      energy=energy,power,fuel oil=oil,crude,petroleum,petrol,gasoline,diesel gas=gas,LNG,natural_gas nuclear=nuclear,atomic,reactor,reactors,uranium,warhead,warheads
      electricity=electricity,power_grid,blackout,blackouts,outage,outages,grid refinery=refinery,refineries,oil_depot pipeline=pipeline,pipelines
      economy=economy,economic,economist,growth,GDP,recession inflation=inflation,consumer_prices,cost_of_living
      interest_rate=interest_rate,interest_rates,rate_cut,rate_hike,rate_rise,central_bank budget=budget,budgets,deficit,spending,austerity,debt tax=tax,taxes,taxation,VAT,levy
      trade=trade,trading,commerce tariff=tariff,tariffs,duties,customs export=export,exports,exported,exporter import=import,imports,imported,importer
      company=company,companies,firm,firms,corporation,business,businesses bank=bank,banks,banking,lender,lenders merger=merger,mergers,takeover,acquisition,acquire,buyout
      layoffs=layoffs,layoff,redundancies,redundancy,job_cuts,laid_off strike=strike,strikes,walkout,industrial_action,picket,strikers union=union,unions,trade_union,unionists
      stock_market=stock_market,stocks,shares,stock_exchange,Nasdaq,Dow,FTSE currency=currency,currencies,dollar,euro,pound,exchange_rate unemployment=unemployment,unemployed,jobless
      wage=wage,wages,salary,salaries,pay_rise,minimum_wage health=health,healthcare,NHS,medical,medicine
      virus=virus,viruses,coronavirus,covid,infection,infections,infected,bacteria,measles,ebola pandemic=pandemic,pandemics,epidemic,outbreak,lockdown,quarantine
      vaccine=vaccine,vaccines,vaccination,vaccinated,jab,jabs hospital=hospital,hospitals,clinic doctor=doctor,doctors,physician,surgeon,nurse,nurses cancer=cancer,tumour,tumor
      school=school,schools,pupil,pupils,teacher,teachers,classroom university=university,universities,college,campus,professor student=student,students,undergraduate
      child=child,children,kids,toddler,baby,babies,teenager,teenagers woman=woman,women,female,feminist refugee=refugee,refugees,displaced
      migration=migration,migrant,migrants,immigration,immigrants,deportation,deported border=border,borders,frontier,crossing asylum=asylum,asylum_seeker,asylum_seekers
      protest=protest,protests,protested,protester,protesters,activists demonstration=demonstration,demonstrations,demonstrators,march,rally,rallies
      violence=violence,violent,clashes,unrest,riot,riots,rioting corruption=corruption,corrupt,bribe,bribes,bribery,graft,embezzlement fraud=fraud,scam,scams,swindle,money_laundering
      investigation=investigation,investigations,investigators,probe,inquiry,inquest report=report,reports,study,dossier poll=poll,polls,opinion_poll,survey,surveys,approval_rating
      opinion=opinion,opinions,public_opinion party=party,parties,faction opposition=opposition,dissident,dissidents coalition=coalition,coalitions king=king,kings,monarch,monarchy
      queen=queen,queens royal=royal,royals,prince,princess,crown,palace,duke,duchess church=church,churches,cathedral,bishop,archbishop,priest,pope,vatican
      religion=religion,religious,muslim,muslims,islam,christian,christians,jewish,mosque,synagogue football=football,soccer,footballer,premier_league,world_cup,striker,midfielder
      match=match,matches,game,fixture,kick-off goal=goal,goals,scored,scorer,equaliser,penalty championship=championship,championships,title,tournament,league,cup,trophy
      olympic=olympic,olympics,olympian,medal,medals tennis=tennis,wimbledon,grand_slam golf=golf,golfer,ryder_cup,fairway ice_hockey=ice_hockey,hockey,NHL
      skiing=skiing,skier,skiers,biathlon film=film,films,movie,movies,cinema,director,box_office,hollywood music=music,musical,song,songs,album,concert,singer,band,rapper
      actor=actor,actors,actress,actresses award=award,awards,prize,prizes,nobel,oscar,oscars,grammy book=book,books,novel,novels,author,writer,memoir,literature
      art=art,arts,artist,painting,exhibition,gallery space=space,astronaut,astronauts,nasa,spacecraft,moon,mars,orbit satellite=satellite,satellites,starlink
      rocket=rocket,rockets,launch,liftoff technology=technology,tech,software,artificial_intelligence,chip,chips,semiconductor internet=internet,online,website,web,broadband
      social_media=social_media,facebook,twitter,tiktok,instagram hacker=hacker,hackers,hacking,hacked,cyberattack,cyber_attack,ransomware data_breach=data_breach,data_leak,leaked_data
      phone=phone,phones,smartphone,smartphones,mobile,iphone car=car,cars,vehicle,vehicles,carmaker,automaker
      aircraft=aircraft,plane,planes,jet,jets,airliner,airplane,helicopter,helicopters airport=airport,airports,runway,airline,airlines,flight,flights
      ship=ship,ships,vessel,vessels,tanker,ferry,boat,boats train=train,trains,railway,rail,railroad road=road,roads,highway,motorway,traffic bridge=bridge,bridges bus=bus,buses,coach
      food=food,foods,hunger,famine,grain,wheat agriculture=agriculture,agricultural,farm,farms,farmer,farmers,farming,crops,harvest fish=fish,fishing,fishermen,fisheries
      forest=forest,forests,trees,logging,deforestation animal=animal,animals,wildlife,dog,dogs,wolf,wolves,bear,bears
      environment=environment,environmental,conservation,biodiversity,recycling pollution=pollution,polluted,pollutants,smog,toxic,spill water=water,drinking_water,reservoir,dam
      weather=weather,forecast,rain,rainfall,snow,snowfall,winds,temperatures,cold_snap soldier=soldier,soldiers,troops,serviceman,servicemen,conscripts
      army=army,armies,military,armed_forces,brigade,battalion navy=navy,naval,warship,warships,frigate,submarine,destroyer
      air_force=air_force,fighter_jet,fighter_jets,warplane,warplanes,airstrike,airstrikes weapon=weapon,weapons,arms,tank,tanks,rifle,artillery,gun,guns
      ammunition=ammunition,shells,munitions mobilisation=mobilisation,mobilization,conscription,draft,conscript,reservists defence=defence,defense,air_defence,air_defense
      alliance=alliance,alliances,nato,allies,ally spy=spy,spies,espionage,spying,agent,agents intelligence=intelligence,CIA,MI6,secret_service sabotage=sabotage,saboteurs,saboteur
      embassy=embassy,embassies,consulate diplomat=diplomat,diplomats,ambassador,ambassadors,envoy,diplomacy,diplomatic,foreign_minister summit=summit,summits,G7,G20
      treaty=treaty,treaties,pact,accord,convention agreement=agreement,agreements,deal,deals,memorandum visit=visit,visits,visited,visiting,trip speech=speech,speeches,address
      interview=interview,interviews,interviewed prison=prison,prisons,jail,jailed,inmate,inmates,imprisoned death=death,deaths,died,dies,dead,killed,fatal,obituary
      victim=victim,victims,casualties,fatalities injured=injured,wounded,injuries,hurt hostage=hostage,hostages,captive,captives kidnapping=kidnapping,kidnapped,abduction,abducted
      rape=rape,raped,rapist abuse=abuse,abused,harassment,sexual_assault,molested drug=drug,drugs,cocaine,heroin,fentanyl,cannabis,narcotics,cartel
      alcohol=alcohol,drunk,beer,wine,spirits,vodka smoking=smoking,tobacco,cigarettes,vaping divorce=divorce,divorced,separation wedding=wedding,weddings,marriage,married,marry
      birth=birth,births,born,pregnant,pregnancy abortion=abortion,abortions history=history,historic,historical,archaeologists,ancient museum=museum,museums
      tourism=tourism,tourist,tourists,holidaymakers hotel=hotel,hotels,resort house=house,houses,housing,home,homes,apartment,apartments rent=rent,rents,landlord,tenant,tenants,mortgage
      construction=construction,building,buildings,builder,collapse pension=pension,pensions,pensioner,retirement euro_zone=eurozone,euro_zone brexit=brexit
      constitution=constitution,constitutional impeachment=impeachment,impeached,impeach coup=coup,coups,junta,putsch genocide=genocide,war_crime,war_crimes,atrocities,massacre
      human_rights=human_rights,civil_rights,rights_group racism=racism,racist,racial,discrimination gay=gay,lesbian,LGBT,same-sex,transgender censorship=censorship,press_freedom,censored
      media=media,journalist,journalists,newspaper,broadcaster,press insurance=insurance,insurer,insurers bankruptcy=bankruptcy,bankrupt,insolvency mine=mine,mines,miner,miners,mining,coal
      steel=steel,steelworks,aluminium,aluminum gold=gold,silver,copper,lithium,rare_earths boxing=boxing,boxer,heavyweight athletics=athletics,marathon,sprinter,doping
      cycling=cycling,cyclist,tour_de_france formula_one=formula_one,F1,grand_prix theatre=theatre,theater,stage,opera,ballet,playwright television=television,TV,series,netflix,broadcast
      fashion=fashion,designer,catwalk chess=chess,grandmaster gambling=gambling,betting,casino,lottery cryptocurrency=cryptocurrency,bitcoin,crypto
      aid=aid,humanitarian,relief,charity,donors rescue=rescue,rescued,rescuers,search_party,survivors,missing evacuation=evacuation,evacuated,evacuate
      occupation=occupation,occupied,occupiers,annexation,annexed,invasion,invaded independence=independence,separatist,separatists,secession`,
    common: `
      decide=decid~,decision~ expect=expect~,count_on late=late,later,delay~ early=early,earlier worse=worse,worst,bad,badly better=better,best,good,well damage=damage~
      destroy=destroy~,destruction,gone market=market~ tell=tell~,told,inform~,disclos~ think=think~,thought,believe~ know=know~,knew see=see,seen,saw,sees,seeing
      hear=hear~ find=find~,found happen=happen~,occur~ point=point~,suggest~,indicat~ cause=cause~,blame~,fault,reason~ ship=ship,ships,vessel~,boat~
      close=close,closes,closed,closing,shut~,closure~ open=open~,reopen~ begin=begin~,began,begun,start~,launch~ end=end,ends,ended,ending,finish~ stop=stop~,halt~
      continue=continu~ change=chang~ build=build~,built,construct~ building=building~ buy=buy~,bought,purchas~ sell=sell~,sold,sale,sales pay=pay~,paid
      money=money,cash,fund~ cost=cost,costs,costing price=price,prices,pricing promise=promis~,pledg~ compensation=compensat~ negotiate=negotiat~,talks agree=agree~
      true=true,truth,correct,right false=false~,wrong,untrue,lie,lies nonsense=nonsense,rubbish,absurd~ invent=invented,fabricat~,made_up
      betray=betray~,breach_of_faith,treach~ faith=faith,trust~,confiden~ word=word,words name=name,names,named count=count,counts,counted,counting
      number=number~,figure~ rumour=rumour~,rumor~ person=people,person~,human~ man=man,men child=child,children,kids family=family,families young=young~,youngest
      old=old,older,oldest,age,aged patient=patient~ state=state,condition~ live=live,lives,lived,life,living
      die=die,dies,died,dead,death~,deadly,killed,toll,victim~,fatal~,casualt~ kill=kill~ injure=injur~,wound~,hurt,treated,hospitali~ missing=missing,unaccounted
      rescue=rescu~,save,saved help=help~,assist~ need=need~ want=want~,wish~ hope=hope~,hoping fear=fear~,afraid,worr~,concern~ wait=wait~,await~
      ask=ask,asks,asked,question~ answer=answer~,repl~,respon~ work=work~,job,jobs,employ~,staff company=company,companies,firm,firms government=government~
      minister=minister~ parliament=parliament~ nation_state=state,states country=country,countries,nation~ world=world~ city=city,cities,town~ municipality=municipal~
      coast=coast~ sea=sea,seas,maritime water=water~ fire=fire,fires ground=ground,land,soil,mud slope=slope~,hillside~ voice=voice~,vote,votes war=war,wars
      peace=peace~ soldier=soldier~,troop~ army=army,armies,military,armed weapon=weapon~,arms front=front,frontline step=step,steps,move,moves escalate=escalat~
      conflict=conflict~ side=side,sides immediate=immediate~,instant~,at_once send=send~,sent move=move~,transport~,travel~ train=training,trained,trains east=east~
      west=west~ north=north~ south=south~ year=year,years month=month~ week=week~ day=day,days hour=hour~ night=night~ morning=morning~ spring=spring summer=summer~
      autumn=autumn~ winter=winter~ time=time,times,period next=next,coming first=first last=last,past,previous new=new,newly big=big~,large~,great~,huge
      small=small~,little many=many,much,more,most few=few,fewer,less hard=hard~,difficult~,tough~ easy=easy,easier,easily,simple
      matter=matter~,issue~,case,cases,affair~ table=table,tables,desk important=important~ possible=possib~ dangerous=danger~,threat~ safe=safe~,secur~
      strong=strong~,strength~ weak=weak~ free=free~ full=full~,complete~,total~ responsible=responsib~ plan=plan,plans,planned,planning law=law,laws,legal~
      court=court~,judge~ police=police~ crime=crime~,criminal~ school=school~ hospital=hospital~ doctor=doctor~,physician~ home=home,homes,house~ road=road~,street~
      power=power,electric~ oil=oil gas=gas food=food~ farm=farm~ fish=fish~ forest=forest~,tree~ animal=animal~ car=car,cars,vehicle~ railway=train,trains,railway~
      plane=plane,planes,aircraft,flight~,airport~ bridge=bridge~ line=line,lines,cable~,joint~ repair=repair~,fix~ factory=factory,factories,plant,plants
      produce=produc~,manufactur~ employ=employ~,staff,worker~ union=union~ customer=customer~,client~ lead=lead,leads,leader~,led president=president~
      party=party,parties election=election~ ballot=voter~,voting,vote,voted support=support~,back,backed against=against,oppos~ accept=accept~
      refuse=refus~,reject~,den~ allow=allow~,permit~,let,lets force=forc~ protect=protect~,defen~ attack=attack~ drone=drone~ missile=missile~,rocket~ nuclear=nuclear
      result=result~ because=because problem=problem~ mistake=mistake~,error~ sorry=sorry,apolog~,regret~ thank=thank~ love=love,loved,loves feel=feel~,felt
      understand=understand~,understood remember=remember~ learn=learn~ show=show~ give=give,gives,gave,given,giving take=take,takes,took,taken,taking
      make=make,makes,made,making come=come,comes,came,coming go=go,goes,went,gone leave=leave~,left return=return~,back bring=bring~,brought
      keep=keep~,kept,remain~,stay~ use=use,uses,used,using spend=spend~,spent try=try,tries,tried,attempt~ persuade=persuad~,convinc~ involve=involv~,drag~
      join=join~,particip~ meet=meet~,met win=win,wins,won,victor~ lose=lose~,loss~,lost fall=fall,falls,fell,fallen,drop~,declin~
      rise=rise,rises,rose,risen,increas~,grow~ reduce=reduc~,cut,cuts high=high~ low=low,lower,lowest long=long~ far=far,further way=way,ways,path~
      thing=thing~,something nothing=nothing all=all,every~ again=again now=now yes=yes different=differen~ together=together alone=alone community=communit~,societ~
      history=histor~ study=study,studies,research~ report=report,reports,reported information=information~ owner=owner~,own bank=bank~ economy=econom~ tax=tax,taxes
      trade=trade~ region=region~ border=border~ emergency=emergenc~,cris~ quarry=quarr~ breach=breach~,violat~,broke,broken,break~ entitlement=right,rights
      chance=chance~,opportunit~`,
    stems: `
      cable=cable* factory=factor{y,ies} factory=manufactur* plant_closure=shut_down plant_closure=closure* plant_closure=close_down plant_closure=shutting
      plant_closure=shutter* shipyard=shipyard* shipyard=dockyard* port=harbour* port=harbor* port=port{,s} port=quay* port=dock{s,} repair=repair* damage=damag* anchor=anchor*
      insurance=insur* owner=owner* investor=investor* price=price* price=pricing cost=cost{,s,ly} cost=expens* sale=sale{,s} sale=sell{,ing,er} sale=sold purchase=purchas*
      purchase=buyer* purchase=buying job=job{s} job=employ* job=workforce job=redundan* layoffs=job_loss* layoffs=laid_off profit=profit* profit=earnings loss=loss{,es}
      loss=deficit* revenue=revenue* revenue=turnover bankruptcy=bankrupt* bankruptcy=insolven* chief_executive=chief_executive* chief_executive=ceo{,s}
      chief_executive=managing_director* chairman=chairman chairman=chairwoman chairman=chairperson chairman=chair board=boardroom* board=supervisory_board
      board=board_of_directors spokesperson=spokes* shareholder=sharehold* shareholder=stakehold* contract=contract* order=order_book order=orders_for supplier=supplier*
      supplier=subcontract* customer=customer* customer=consumer* customer=client* shop=shop{,s} shop=store{s} shop=retail* shop=supermarket* restaurant=restaurant*
      restaurant=cafe* restaurant=café* furniture=furnitur* kitchen=kitchen* festival=festival* sponsor=sponsor* ticket=ticket* audience=audience* audience=spectator*
      fish=fish* fish=cod fish=herring* fish=salmon* quota=quota* shellfish=crab* shellfish=shrimp* shellfish=prawn* shellfish=lobster* shellfish=oyster* coast=coast*
      coast=seaside coast=shore* island=island{,s} island=isle{,s} sea=sea{,s,bed} sea=ocean* municipality=municipal* municipality=town_council municipality=local_council
      mayor=mayor* town_hall=city_council town_hall=councillor* compensation=compensat* compensation=damages subsidy=subsid* subsidy=grant{,s} fee=fee{,s} fee=surcharge*
      fine=fined fine=fines landslide=landslide* landslide=mudslide* landslide=landslip* landslide=avalanch* rescue=rescu* rescue=search_and_rescue missing=missing
      missing=unaccounted evacuation=evacuat* death=dead death=killed death=deaths death=fatalit* death=dies death=died death=perish* injured=injur* injured=wounded
      camping=campsite* camping=camping* camping=caravan* valley=valley* mountain=mountain* mud=mud{,dy} mud=sludge mine=mine{s} mine=miner{,s} mine=mining mine=colliery
      mine=quarry* weather=rain* weather=downpour* governor=governor* ministry=ministr{y,ies} death=death_toll death=toll_roll negotiation=negotiat* negotiation=talks
      negotiation=bargain* denial=den{y,ies,ied,ial,ials} denial=dismiss{ed,es} confirmation=confirm* rumour=rumour* rumour=rumor* rumour=speculat* ferry=ferr{y,ies}
      lifeboat=lifeboat* fleet=fleet{,s} tanker=tanker* tanker=oil_tanker* crew=crew* passenger=passenger* bus=bus{,es} bus=coach_crash lorry=lorr{y,ies} lorry=truck*
      motorcycle=motorcycl* motorcycle=motorbike* bicycle=bicycl* bicycle=cyclist* bicycle=cycling traffic=traffic* traffic=congestion road=road{,s,works} bridge=bridge{,s}
      tunnel=tunnel* railway=railway* railway=railroad* railway=rail_link airport=airport* airport=flight{,s} electricity=electric* electricity=megawatt* electricity=kilowatt*
      electricity=power_link electricity=power_cable electricity=interconnect* power_station=power_station* power_station=power_plant* wind_power=wind_farm*
      wind_power=wind_power wind_power=turbine* solar=solar* heating=heating coal=coal* gas_pipeline=gas_pipeline* gas_pipeline=gas_supply sewage=sewage sewage=sewer*
      water=drinking_water water=water_supply water=water_main waste=waste_* waste=rubbish waste=garbage waste=landfill* chemical=chemical* chemical=toxic* mercury=mercury
      radiation=radiat* radiation=radioact* leak=leak* internet_outage=broadband* internet_outage=internet_access internet_outage=internet_outage* internet_outage=fibre*
      trawler=trawler* divers=diver{,s} divers=diving sabotage=sabotag* cargo=cargo* cargo=freight* storage=warehouse* military_exercise=military_exercise*
      military_exercise=drill{,s} military_exercise=war_games soldier=troop* soldier=soldier* prisoner=prisoner* prisoner=inmate* prisoner=captiv* frontline=front_line*
      frontline=frontline* shelling=shell{ing,ed} fighter_jet=fighter_jet* fighter_jet=warplane* submarine=submarin* airspace=airspace* border=border_crossing
      border=border_guard* veto=veto* sanction=sanction* interview=interview* press_conference=press_conference* press_conference=news_conference* statement=joint_statement
      statement=press_release* resignation=resign* resignation=stepped_down resignation=step_down resignation=stepping_down appointment=appoint* appointment=nominat*
      candidate=candidat* candidate=contender* campaign=campaign* vote=voter* vote=turnout vote=ballot* poll=opinion_poll* poll=poll{ster,sters,ing} poll=support{,ed}_by
      poll=approval_rating* coalition=coalition* budget=budget* tax=tax{,es,ation} pension=pension* pension=retire* wage=wage{,s} wage=salar{y,ies} wage=pay_rise
      strike=strike_action strike=walkout* strike=industrial_action union=trade_union* union=works_council* union=union_leader* mortgage=mortgag* interest_rate=interest_rate*
      interest_rate=rate_cut* interest_rate=rate_hike* inflation=inflation* stock_market=shares stock_market=stock_price bank=banks bank=banking loan=loan{,s} loan=borrow*
      loan=debt* fraud=fraud* theft=theft* theft=stole{,n} theft=burglar* theft=robber* theft=thief theft=thieves theft=heist murder=murder* murder=homicid*
      shooting=shooting{,s} shooting=gunman shooting=gunmen shooting=gunshot* shooting=shot_dead stabbing=stabb* stabbing=knife_attack* stabbing=knifed suspect=suspect*
      charge=charged_with charge=indict* trial=trial{,s} verdict=acquit* verdict=convict* verdict=sentenc* appeal=appealed lawyer=lawyer* lawyer=attorney* lawyer=solicitor*
      prosecutor=prosecutor* prison=prison* prison=jail* police=police* firefighter=firefight* firefighter=fire_brigade firefighter=fire_service fire=fire{s} fire=blaze*
      fire=wildfir* explosion=explo* explosion=detonat* drowning=drown* poisoning=poison* smuggling=smuggl* drug=cocain* drug=narcotic* drug=drug_traffic* kidnapping=kidnap*
      kidnapping=abduct* abuse=abus* abuse=molest* harassment=harass* racism=racis* child=child* school=school* teacher=teacher* university=universit*
      exam=exam{,s,ination,inations} study=study study=studies study=researcher* sleep=sleep* heart=heart_attack* heart=cardiac* cancer=cancer* cancer=tumour* cancer=tumor*
      hiv=hiv hiv=aids vaccine=vaccin* patient=patient{,s} hospital=hospital* doctor=doctor* doctor=physician* doctor=medic{,s} nurse=nurse{,s} elderly_care=elderly
      elderly_care=care_home* elderly_care=nursing_home* elderly_care=long-term_care suicide=suicid* mental_health=mental_health mental_health=depress* mental_health=ptsd
      mental_health=post-traumatic birth=birth* birth=pregnan* birth=newborn* wedding=wedding* wedding=marri* wedding=bride* divorce=divorc* funeral=funeral* funeral=buried
      funeral=burial decoration=medal* decoration=victoria_cross decoration=decorated anniversary=annivers* royal=monarch* royal=royal_family church=church* church=bishop*
      refugee=refugee* refugee=asylum* migration=migrant* migration=immigra* tent_camp=detention_cent* protest=protest* demonstration=rall{y,ies} demonstration=demonstrat*
      referendum=referend* treaty=treat{y,ies} court=ruling* court=international_court court=supreme_court lawsuit=lawsuit* lawsuit=sued lawsuit=sue{s} impeachment=impeach*
      court_nominee=supreme_court_nominee* court_nominee=nominee* court_nominee=confirmation_hearing* senator=senator* congress=congress* white_house=white_house
      letter=letter{,s} leak=leaked hacker=hack* hacker=cyber* privacy=privacy privacy=personal_data social_media=social_media social_media=instagram* social_media=facebook*
      social_media=twitter* social_media=tiktok* text_message=text_message* artificial_intelligence=artificial_intell* artificial_intelligence=ai
      artificial_intelligence=chatbot* internet=web internet=decentrali* app=app{,s} mobile_phone=smartphone* mobile_phone=mobile_phone* satellite=satellit*
      spacecraft=spacecraft* spacecraft=space_station spacecraft=astronaut* film=film* film=movie* actor=actor* actor=actress* comedy=comed* television=televis*
      television=tv_show* television=sitcom* radio=radio* music=music* music=album{,s} music=rapper* music=singer* song=song{,s} concert=concert* concert=gig{,s}
      exhibition=exhibit* exhibition=galler* painting=painting* painting=painter* book=novel* book=memoir* book=author* fashion=fashion* fashion=designer* museum=museum*
      archaeology=archaeolog* archaeology=excavat* football=football* football=soccer* match=match{,es} goal=goal{,s} goal=equaliser* goal=equalizer* goal=header
      coach=coach{ed,ing} coach=manager{,s} coach=head_coach striker=striker* striker=midfield* striker=defender* striker=goalkeep* league=league* cup=cup{,s} cup=trophy
      championship=championship* golf=golf* golf=ryder_cup tennis=tennis* rugby=rugby* rugby=try-scor* ice_hockey=ice_hockey basketball=basketball* basketball=basket_ball
      baseball=baseball* baseball=pitcher* baseball=inning* handball=handball* motor_racing=grand_prix motor_racing=formula_one motor_racing=formula_1
      motor_racing=pole_position skiing=ski{ing,er,ers} skiing=biathl* athletics=marathon* athletics=athletic* athletics=sprinter* swimming=swim{,ming,mer,mers}
      swimming=diver_olympic boxing=boxing boxing=boxer{,s} doping=doping* olympic=olympic* transfer=transfer_fee transfer=signed_for tournament=tournament* victory=victor*
      victory=won_the victory=triumph* defeat=defeat* defeat=lost_to injury_time=injury_time injury_time=hamstring* earthquake=earthquake* earthquake=quake*
      earthquake=aftershock* earthquake=magnitude tsunami=tsunami* volcano=volcan* volcano=erupt* volcano=ash_cloud volcano=lava flood=flood* storm=storm{,s,y} storm=gale{,s}
      hurricane=hurrican* hurricane=typhoon* hurricane=cyclon* heat=heatwav* heat=heat_wave* drought=drought* weather=snow* climate=climat* climate=emission*
      climate=carbon_diox* bird=bird* wolf=wolf wolf=wolves bear=bears shark=shark* whale=whale* dog=dog{,s} horse=horse* livestock=cattle livestock=cow{,s} livestock=pig{,s}
      livestock=livestock algae=algae* algae=algal* bird_flu=bird_flu bird_flu=avian_influenza pollution=pollut* forest=forest* park=national_park*
      agriculture=farm{,s,er,ers,ing} grain=grain* grain=wheat* grain=harvest* milk=milk* milk=dairy alcohol=alcohol* alcohol=drunk* house=housing* house=apartment*
      house=tenant* property_tax=stamp_duty property_tax=property_tax* construction=construct* construction=building_site hotel=hotel* tourism=touris* sailing=sailor*
      sailing=sailing sailing=yacht* sailing=moor* lottery=lotter* lottery=jackpot* gambling=gambl* gambling=casino* gambling=betting atm=atm{s} atm=cash_machine*
      atm=cashpoint* data_breach=data_breach* data_breach=data_leak* spy=spy spy=spies spy=espion* nuclear_weapon=nuclear_weapon* nuclear_weapon=warhead*
      nuclear_weapon=denuclear* nuclear_power=nuclear_power nuclear_power=reactor* missile=missile* drone=drone* ceasefire=ceasefire* ceasefire=truce* hostage=hostag*
      genocide=genocid* genocide=massacre* tariff=trade_war* tariff=tariff* brexit=brexit* eu_membership=eu_membership eu_membership=accession summit=summit{,s} embassy=embass*
      embassy=ambassador* visa=visa visa=visas visa=passport* language=language* religion=islam* religion=muslim* religion=mosque* gender=transgend* gender=gender*
      gender=sexis* gender=femin* anger=anger anger=rage anger=fury anger=angry apology=apolog* correction=correct{ed,ion,ions} correction=revis* scandal=scandal*
      corruption=corrupt* corruption=brib* whistleblower=whistleblow* donation=donat* donation=charit* poverty=poverty poverty=homeless* toy=lego* toy=toy{,s}`,
  },

  examples: [
    "[cue In] [source a survey by Compass for the Harbour Post], [content 61 percent back the plan].",
    "In a survey by the museum, the divers looked for traces of coal.",
    "Asked whether the ferry would sail, [source Denham] [cue said], “[content Probably].”",
    "While he toured the docks on Monday, [source he] [cue said], “[content We have lost a month to the storm].”",
    "“[content We do not pay captains to race],” [source Kessler] [cue said] during a hearing chaired by the harbour board and attended by pilots.",
    "[source Ann Brennan, a pilot who has sailed the sound for years], [cue said] [content the charts were wrong].",
    "[source John Hale, the harbour master], [cue said] [content local crews gathered at dawn].",
    "“[content Is that the last boat]?” [source Brennan] [cue asked].",
    "[cue Said] [source Dorothy Hale], who grew up on the quay, “[content We were all so proud of him].”",
    "[source KESSLER]: [content The pier will open in spring].\n[source2 HALE]: [content2 I doubt it very much].",
    "“[content The sea always wins in the end].” — [source Ann Brennan, pilot]",
    "“[content The bridge will not open before the summer],” [cue said] [source Helen Marsh, the county engineer].", "“[content We had no warning at all],” [source she] [cue said].",
    "“[content Nothing has been decided],” [source Marsh] [cue told] reporters, “[content and nothing will be decided this week].”",
    "[source The mayor, Paul Denham,] [cue said]: “[content We are ready for the flood].”", "[source Denham] [cue said] “[content the worst is behind us]”.",
    "[source The coastguard] [cue said] [content two divers were missing off the northern cape].", "[source The company] [cue says] that [content the leak has been sealed].",
    "[source Brennan] [cue told] the Harbour Gazette that [content the yard would close].", "[source He] [cue added] that [content the decision was final].",
    "[source The ministry] [cue has confirmed] that [content the minister will travel to Riga].", "[source The bank] [cue confirmed] [content the sale of its Nordic branches].",
    "[source The airline] [cue denied] that [content the pilots had been drinking].", "[source Kessler] [cue denies] [content taking the money].",
    "[source The union] [cue rejected] [content the offer from the shipyard].", "[source Prosecutors] [cue accuse] [content the former treasurer of hiding the losses].",
    "[source Residents] [cue blamed] [content the council for the delay].", "[content The broker] [cue was accused] [content of forgery].",
    "[source Doctors] [cue warn] that [content the virus is spreading].", "[source The institute] [cue warned of] [content a harsh winter].",
    "[source The lawyer] [cue cautioned against] [content a hasty verdict].", "[source Ministers] [cue promised] [content to lower the fees].",
    "[source The club] [cue has vowed] [content to appeal the ruling].", "[source She] [cue assured] the crew that [content nobody would lose their pay].",
    "[source The drivers] [cue are threatening] [content to block the ports].", "[source Campaigners] [cue demanded] that [content the mine be closed].",
    "[source The bishop] [cue urged] [content both sides to lay down their arms].", "[source Brussels] [cue called on] [content the government to publish the files].",
    "[source The opposition] [cue is calling for] [content an independent inquiry].", "[source The commission] [cue recommended] [content raising the pension age].",
    "[source The government] [cue plans] [content to sell the railway].", "[source The club] [cue intends] [content to build a new stand].",
    "[source The council] [cue has decided] [content to close the baths].", "[source The utility] [cue estimates] that [content repairs will take months].",
    "[source Economists] [cue expect] [content the central bank to hold rates].", "[source Forecasters] [cue predict] [content a wet autumn].",
    "[source Many farmers] [cue believe] [content the wolves should be moved].", "[source The coach] [cue thinks] that [content the injury is minor].",
    "[source Officials] [cue fear] [content the dam could burst].", "[source The captain] [cue hopes] [content to play on Sunday].",
    "[source Analysts] [cue doubt] [content the merger will go ahead].", "[source The judge] [cue considered] [content the evidence weak].",
    "[source Lindqvist] [cue is convinced] that [content the paintings are genuine].", "[source The inspector] [cue asked] [content why the gate had been left open].",
    "[source The committee] [cue is questioning] [content whether the figures add up].", "[source The paper] [cue retracted] [content the story about the admiral].",
    "[source The president] [cue praised] [content the rescue teams].", "[source Critics] [cue hailed] [content the opera as a triumph].",
    "[source The senator] [cue condemned] [content the raid on the monastery].", "[source Tenants] [cue complain about] [content damp and cold].",
    "[source The chairman] [cue hit out at] [content the new tax on sugar].", "[source The minister] [cue described] [content the talks as a step forward].",
    "[source He] [cue called] [content the plan a disaster].", "[source The guide] [cue explained] [content how the locks work].",
    "[source The survey] [cue found] that [content most commuters were tired].", "[source The indictment] [cue stated] that [content the brothers met in Zagreb].",
    "[source A leaked memo] [cue suggests] [content the ministry knew about the fault].", "[source Investigators] [cue have learned] that [content the truck was stolen].",
    "[source Her publisher] [cue announced] that [content the book would be withdrawn].", "[source Nilsen] [cue declined] [content to meet the buyer].",
    "[source The skipper] [cue admitted] that [content he had fallen asleep].", "[source The envoy] [cue agreed] that [content the text needed work].",
    "[source Aid groups] [cue support] [content the proposal].", "[source The villagers] [cue oppose] [content the wind farm].",
    "[source The clinic] [cue is seeking] [content a permit for the trial].", "[source The airline] [cue apologised for] [content the delays].",
    "[source The director] [cue defended] [content the purchase].", "[source The minister] [cue insisted] that [content the border was safe].",
    "[source The actor] [cue joked] that [content he had never read the script].", "[source The trainer] [cue boasted] that [content her horse was unbeatable].",
    "[cue According to] [source the harbour master], [content the ferry had lost its steering].",
    "[content The tunnel will be closed until spring], [cue according to] [source the railway company].", "[content The singer has sold her house], [source the tabloid] [cue reports].",
    "[content The strike is over], [cue says] [source the drivers' union].", "A panel checked [source the union]'s [cue claim] that [content wages had fallen].",
    "[source The minister] [cue gave an assurance] that [content the pensions were safe].", "[source Tehran] [cue issued a warning] that [content the strait could be closed].",
    "There are [cue reports] that [content the general has fled].", "[content The treasurer] [cue allegedly] [content kept the money in a shoebox].",
    "[content The buyer] [cue is said] [content to have paid in cash].", "[content The ring] [cue is believed] [content to be a forgery].",
    "It [cue is thought] that [content the vessel ran aground at night].", "# [source Minister]: [content Taxes will rise]", "# [content Border crossing to reopen] – [source ministry]",
    "[source The spokeswoman] [cue said] [content [source2 the pilots] [cue2 had reported] [content2 smoke in the cabin]].",
    "[cue According to] [source the Herald], [content [source2 Marlowe] [cue2 told] his staff that [content2 the studio would close]].",
    "[content The quay was evacuated at dawn.] So [cue says] [source the local radio station].", "[source Holt] [cue explained]:\n“[content The brakes failed].”",
    "“[content I cannot see an end to it],” [cue said] [source the farmer].\n“[content2 The wells are dry and the cattle are thirsty].”",
    "[source The owner] [cue commented]: “[content It was time to leave].”", "[source The party] [cue declared] that [content the vote was void].",
    "[source The coach] [cue hinted] that [content she might retire].", "[content The prince] [cue is rumoured] [content to have left the country].",
    "[source The school] [cue informed] parents that [content the trip was off].", "[source The essayist] [cue compared] [content the city to a beehive].",
    "[source Her agent] [cue made it clear] that [content she would not sing].", "[source The clerk] [cue testified] that [content the safe was empty].",
    "[source The driver] [cue pleaded] [content guilty].", "[source Marlowe] [cue hit back]: “[content None of it is true].”",
    "[source Two witnesses] [cue corroborated] [content the account of the boatman].", "[source The lawsuit] [cue alleges] that [content the well was poisoned].",
    "[source The laboratory] [cue raised the alarm about] [content the new strain].", "[source The lender] [cue has committed] [content to cut its fees].",
    "[source The council] [cue is contemplating] [content a toll on the bridge].", "[source The village elders] [cue regard] [content the hill as sacred].",
    "[source Parents] [cue worry] that [content the school will close].", "[source Most pilots] [cue favour] [content shorter shifts].",
    "[source The museum] [cue takes the view] that [content the statue was a gift].", "[source The neighbours] [cue wonder] [content why the lights stay on].",
    "[source The magazine] [cue corrected] [content its account of the landing].", "[source The veteran] [cue regrets] that [content the choir was disbanded].",
    "[source The palace] [cue denied a rumour] that [content the king had fallen ill].", "[source The firm] [cue issued a denial] that [content the pipes had leaked].",
    "[source The surgeon] [cue made an admission] that [content the files had been lost].", "[source The lender] [cue raised questions about] [content how the fund was run].",
    "[source The paper] [cue printed a correction] that [content the mayor had paid the bill].", "[source The governor] [cue voiced outrage] that [content the talks had failed].",
    "[cue In the view of] [source the trainer], [content the horse needs rest].", "[source Brandt] [cue said] on Friday that [content the ferry would sail again].",
    "[source The foreign minister] [cue told] the BBC that [content the embassy would stay open].", "“[content The valley can breathe again],” [cue wrote] [source the mayor] on Facebook.",
    "[source The president] [cue tweeted] that [content the game was rigged].", "“[content Who will pay for it]?” [source she] [cue asked].",
    "[source The shipyard], which employs half the town, [cue said] [content it would not close].",
    "[source Kim Alder, a spokeswoman for the zoo,] [cue said] [content the tiger had been caught].",
    "[source [source2 Officials]] [cue said] [content the blaze was under control] and [cue2 warned] that [content2 the wind could turn].",
    "[source The court] [cue accepted] that [content the clock had stopped].", "[source The ministry] [cue put] the losses [cue at] [content half the harvest].",
    "[source The columnist] [cue attacked] [content the minister for his silence].", "[source The bank] [cue gave a commitment] that [content no branch would close].",
    "[source The rebels] [cue made a threat] that [content the bridge would be blown up].", "[source The note on the door] [cue read]: “[content Gone fishing until the ice melts].”",
    "She read “A House by the Lake” on the night train.", "The “temporary” fence has stood there for a generation.", "The order came from Vienna.",
    "The report runs to several volumes and nobody has finished it.", "The committee's plan of the old town hangs in the library.", "The call of the cuckoo carried across the bog.",
    "The claims department is on the ground floor.", "He found the key under the mat.", "The shield shows a red lion on a white field.",
    "The crew held the ropes and felt the deck tremble.", "The figures on the vase are dancers and flute players.", "The statement of accounts lay on the table.",
    "The offer ends when the shop closes.", "The charge of the cavalry broke the line.", "The two teams drew in the rain.", "The news was read by a man with a beard.",
    "Her answer was a smile and a shrug.", "The village is called Upper Slade.", "The fans of “Summer Rain” queued around the block.", "The state of the road was poor after the frost.",
  ],

  silence: `
The rain kept falling over the harbour all night. Gulls circled above the fish market while the stalls were being set up.
A grey cat slept on the windowsill and paid no attention to the traffic. The old mill stands where the river bends towards the sea. In spring the meadows turn yellow with buttercups.
The path climbs gently through beech woods and ends at a ruined chapel. Melt the butter slowly and stir in the flour. Leave the dough to rest under a damp cloth.
Season the soup with pepper, nutmeg and a squeeze of lemon. The bread should sound hollow when it is done. The home side dominated the midfield and created the better chances.
The goalkeeper tipped the ball over the bar. Rain turned the pitch into mud, and the visitors never found their rhythm. The striker limped off before the break.
The museum holds a fine collection of clocks. Its library is open to anyone with an interest in local history. The paintings hang in small rooms with low ceilings.
Wolves have returned to the forests along the border. The young leave the pack when they are grown. Otters build their dens close to the water and hunt at dusk.
She closed the shutters, lit the lamp and sat down by the stove. Her brother was mending a net in the kitchen. Nobody spoke during the meal. The clock in the hall ticked loudly.
The novel follows a family of bakers through the upheavals of war and peace. Her new album mixes folk songs with electronic beats. The film opens in cinemas across the country this autumn.
He read “The Long Winter” on the train and left it on the seat. The band closed the evening with “Northern Lights”.
Visitors queue to see “Woman with a Lamp”, the gallery's best-known picture. The so-called “iron road” linked the mines with the coast.
The café on the corner is known for its “drowned” sandwiches. A banner with the words “Welcome home” hung between the lamp posts. The report lay unread on the desk.
The question of the roof was never settled. The claim form must be signed in ink. The notes were written in pencil. An appeal court sits in the old town hall. The news came from Stockholm.
Her statement of accounts was in order. The plan of the cellar hangs by the door. The view from the tower takes in the whole bay. The order of the chairs was changed twice a season.
The bridge carries more traffic than it was built for. Old trams rattle through the narrow streets of the centre. The ferry calls at the outer islands in summer.
The station clock points to noon. The choir sang in the square, and the crowd joined in. The orchestra played a waltz. A brass band marched past the windows.
The dancers wore red scarves and wooden shoes. Snow fell early in the mountains and blocked the pass. Strong winds brought down branches across the valley.
A mild, dry spell followed, and the farmers brought in the last of the hay. The company makes pumps and valves for ships. Its workshop stands next to the shipyard.
The factory closed long ago, and birch trees grow between the rails. Local shops struggle against the large chains. The road from the village to the lake is narrow and full of bends.
Cyclists should keep to the left. The bus turns at the church. Parking is free outside the season. Tall ships filled the bay during the regatta. Children flew kites on the beach.
The lighthouse keeper's cottage has been turned into an inn. The tide went out and left long pools between the rocks. The minister arrived by train and walked to the town hall.
The president laid a wreath at the monument. The delegation visited a dairy and a school. The mayor cut the ribbon, and the band struck up a march.
The police closed the street while the lorry was towed away. Firefighters pumped water out of the cellars. An ambulance took the driver to hospital.
The fire was put out before it reached the barn. Accordingly, the bulbs should be planted in autumn. The accordion player tuned his instrument. In accord with custom, the doors stay open.
Told from a child's point of view, the story is warm and funny. The agreement covers fishing and transport. The treaty was signed in a tent near the front line.
Supporters gathered outside the stadium long before the match. The opposition benches were empty. Bill Stone won the race after a long duel with his neighbour. Mark Winter plays the cello.
Grace Field opened the batting. Will Power is the captain of the rowing team. Call boxes have vanished from the streets. The writing on the wall is faded.
A speaking clock was the pride of the exchange. Asking prices fell in the north. The talking drum is carved from a single log. She found a purse in the snow.
The hills show through the mist. He held the rope with both hands. They learned to sail on the lake. The puppy felt the warmth of the stove. The garden was laid out by a retired sailor.
Roses climb over the porch. Behind the hedge lies an orchard with old apple trees. The well has never run dry. The town grew rich on herring and timber.
Its harbour silted up, and the merchants moved away. Now it lives from visitors who come for the light and the beaches. A thin layer of ice covered the puddles.
The postman leaned his bicycle against the gate. Smoke rose straight up from the chimneys. Somewhere a dog barked. The new tram line runs past the hospital and the university.
The trains were full, and some travellers had to stand. Buses replaced the night service during the works. The exhibition brings together maps, globes and sea charts.
The oldest are drawn on parchment. A whole room is given to monsters of the deep. Bees gather nectar from heather late in the year. Honey from these hills is dark and strong.
The hives stand in rows behind a stone wall. The coach changed the formation at the interval. The winger beat the full-back and crossed from the left. A late header settled the final.
The fans sang all the way back to the station. The theatre reopens with a comedy about a lost letter. The stage is bare except for a table and a lamp.
The leading actor plays the violin as well. Lava flows from the crater towards the sea. The slopes are bare and black. Steam rises where the stream meets the hot rock.
Birds avoid the summit. The language of the islands has many words for wind. Old people still use them. The schools teach both dialects side by side. The court sits in a former brewery.
Sentences of the law are carved above the door. The judge's chair is made of oak. The verdict of history was kind to the architect.
Mountain rescue teams train on the north face each winter. The hut at the foot of the glacier has beds for climbers. The warden bakes bread on weekends.
The barber swept the floor and turned the sign around. A tram bell rang twice in the fog. The baker's daughter carried the loaves across the yard. Ivy covers the north wall of the manor.
The lawn slopes down to a pond with carp. Peacocks strut between the hedges and scream at dusk. The recipe works with pears as well as with apples. Stir until the sugar melts.
Serve the cake warm with a spoonful of cream. The sculptor works in bronze and lime wood. Her figures are small and bent by the wind. A blue glass bowl catches the light from the window.
The defenders sat deep and waited for a mistake. The captain lifted the cup while confetti fell over the pitch. Injuries robbed the side of its best wingers.
The old ferry now lies at anchor as a restaurant. Waiters carry trays up the steep steps. The anchor chain is red with rust.
`,
};
export default pack;
