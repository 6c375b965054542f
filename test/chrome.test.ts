/** Lines that a page sets around its articles, in five languages: none of them is part of the body, and no line of the body is taken for one. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { openReader } from "../src/pipeline.ts";

interface Page {
  readonly title: string;
  readonly body: readonly string[];
  readonly beside: string;
}

const pages: Readonly<Record<string, Page>> = {
  sv: {
    title: "Regeringen skjuter upp tågreform efter skarp kritik",
    body: [
      "Regeringen skjuter upp tågreformen till nästa år, meddelar infrastrukturministern på en pressträff.",
      "Reklam i tunnelbanan ska finansiera delar av reformen, enligt förslaget.",
      "Fakta saknas i underlaget, hävdar tågbolagen i ett yttrande.",
      "Bakgrund",
      "Kontakta din hemkommun om du vill ha hjälp, uppmanar ministern.",
      "Sport och kultur får däremot mer pengar i budgeten.",
    ],
    beside: `Hoppa till innehåll|Nyheter Sport Kultur Ekonomi|AnnonsMeny|Uppdaterad i dag 11:15|Lästid: 3 min|Spara artikel|Artikeln fortsätter efter annonsen
      Annons: Boka din resa i dag. Begränsat antal platser.|Fakta: Tågreformen|Fakta/Tågreformen|Få nyhetsbrevet direkt i inkorgen|Gå med i vår Facebookgrupp|Dela via Messenger
      Ämnen i artikeln: Tåg, Norrland|#tåg #norrland|Redaktionschef: Karin Ek|Bladet ansvarar inte för innehållet på externa webbplatser.
      Citera oss gärna men ange källan.|Bladet ges ut sex dagar i veckan.|Har du tips? Mejla tips@bladet.example|Logga in för att läsa hela artikeln|14 kommentarer`,
  },
  nb: {
    title: "Regjeringen utsetter togreform etter skarp kritikk",
    body: [
      "Regjeringen utsetter togreformen til neste år, melder samferdselsministeren på en pressekonferanse.",
      "Reklame på T-banen skal finansiere deler av reformen, ifølge forslaget.",
      "Fakta mangler i grunnlaget, hevder togselskapene i en uttalelse.",
      "Bakgrunn",
      "Kontakt kommunen din hvis du vil ha hjelp, oppfordrer ministeren.",
      "Sport og kultur får derimot mer penger i budsjettet.",
    ],
    beside: `Hopp til innhold|Nyheter Sport Kultur Økonomi|Oppdatert i dag 11.15|Lesetid: 3 min|Lagre saken|Artikkelen fortsetter under annonsen|Annonse: Bestill reisen i dag. Få plasser igjen.
      Fakta: Togreformen|Faktaboks|Få nyhetsbrevet rett i innboksen|Bli med i Facebook-gruppen vår|Støtt journalistikken vår|Emner: Tog, Nordland
      #tog #nordland|Nyhetsredaktør: Kari Ek|Bladet er ikke ansvarlig for innholdet på eksterne nettsider.|Har du tips? Send en e-post til tips@bladet.example|Logg inn for å lese hele saken|14 kommentarer`,
  },
  pl: {
    title: "Rząd odkłada reformę kolei po ostrej krytyce",
    body: [
      "Rząd odkłada reformę kolei na przyszły rok, poinformował na konferencji minister infrastruktury.",
      "Reklama w metrze ma sfinansować część reformy, wynika z projektu.",
      "Faktów brakuje w uzasadnieniu, twierdzą przewoźnicy w stanowisku.",
      "Tło sporu",
      "Kontakt z gminą jest możliwy przez cały tydzień, zapewnił minister.",
      "Sport i kultura dostaną za to więcej pieniędzy w budżecie.",
    ],
    beside: `Przejdź do treści|Kraj Świat Sport Kultura|Czas czytania: 3 min|Zapisz artykuł|Dalsza część artykułu pod reklamą|Reklama: Zarezerwuj podróż już dziś. Ostatnie miejsca.|Fakty: Reforma kolei
      Zapisz się do newslettera i otrzymuj wiadomości każdego ranka|Wesprzyj nasze dziennikarstwo|Udostępnij na Messengerze|Tagi: kolej, reforma|#kolej #reforma
      Redaktor naczelny: Piotr Lis|Redakcja nie ponosi odpowiedzialności za treści zewnętrznych stron.|Czekamy na Wasze sygnały: redakcja@glos.example|Zaloguj się, aby przeczytać cały artykuł|Komentarze (14)`,
  },
  en: {
    title: "Government delays rail reform as critics line up",
    body: [
      "The government is delaying the rail reform until next year, the transport secretary told a press conference.",
      "Advertising on the underground is to pay for parts of the reform, the plan says.",
      "Facts are missing from the paper, the operators claim in a statement.",
      "Background",
      "Contact your council if you want help, the minister urged.",
      "Sport and culture will get more money in the budget.",
    ],
    beside: `Skip to content|News Sport Culture Business|Updated 3 hours ago|3 min read|Save article|Article continues below advertisement|Advertisement: Book your trip today. Limited places.|Fact file: the rail reform
      FACT BOX|Get the newsletter in your inbox|Join our Facebook group|Support our journalism|Topics: rail, reform|#rail #reform|Deputy editor: Anna Eck
      The Paper is not responsible for the content of external sites.|Got a story? Email us at tips@paper.example|Log in to read the full story|14 comments|Registered in England and Wales No. 1234567.`,
  },
  de: {
    title: "Regierung verschiebt Bahnreform nach scharfer Kritik",
    body: [
      "Die Regierung verschiebt die Bahnreform auf nächstes Jahr, teilte der Verkehrsminister auf einer Pressekonferenz mit.",
      "Werbung in der U-Bahn soll Teile der Reform bezahlen, heißt es im Entwurf.",
      "Fakten fehlen in der Vorlage, behaupten die Betreiber in einer Stellungnahme.",
      "Hintergrund",
      "Kontakt zur Gemeinde ist jederzeit möglich, versicherte der Minister.",
      "Sport und Kultur bekommen dagegen mehr Geld im Haushalt.",
    ],
    beside: `Zum Inhalt springen|Politik Wirtschaft Sport Kultur|Lesezeit: 3 Minuten|Artikel merken|Der Artikel wird unter der Anzeige fortgesetzt|Anzeige: Buchen Sie Ihre Reise noch heute. Nur wenige Plätze.|Infobox: Die Bahnreform
      Jetzt Newsletter bestellen|Auf Messenger teilen|Unterstützen Sie unseren Journalismus|Themen: Bahn, Reform|#bahn #reform
      Stellvertretende Chefredakteurin: Anna Eck|Für Inhalte externer Seiten übernehmen wir keine Haftung.|Haben Sie Hinweise? Schreiben Sie an tipps@blatt.example|Anmelden, um den ganzen Artikel zu lesen|14 Kommentare`,
  },
};

const reader = openReader();
const BODY = new Set(["paragraph", "heading", "lede", "title"]);
const lines = (text: string) => text.split(/[|\n]/).map((line) => line.trim());

/** The article with one line between its second paragraph and its third: what kind each line has. */
function kinds({ title, body }: Page, between: string): ReadonlyMap<string, string> {
  const text = [title, ...body.slice(0, 2), between, ...body.slice(2)].join("\n\n");
  const { articles } = reader.read(new TextEncoder().encode(text), { path: "a.txt", url: null });
  return new Map(articles.flatMap((article) => article.blocks.map(({ kind, span }) => [article.text.slice(...span), kind] as const)));
}

for (const [language, page] of Object.entries(pages)) {
  describe(`lines beside an article, ${language}`, () => {
    for (const line of lines(page.beside)) {
      it(line, () => {
        const found = kinds(page, line);
        assert.ok(!BODY.has(found.get(line) ?? ""), `it is a ${found.get(line)}`);
        assert.deepEqual(
          page.body.filter((own) => !BODY.has(found.get(own) ?? "")),
          [],
        );
      });
    }
  });
}
