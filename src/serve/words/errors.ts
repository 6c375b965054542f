/** What the desk says where it gives no answer, by the code of the problem, in each of its languages. */
import type { Counting, Locale } from "./words.ts";

interface Said {
  readonly what: string;
  readonly advice: string;
}
/** The words before a code, when to try again, and what the codes mean to a reader. */
interface Errors {
  readonly code: string;
  readonly again: Counting;
  readonly of: Readonly<Record<string, Said>>;
}

export const errors: Readonly<Record<Locale, Errors>> = {
  en: {
    code: "Code",
    again: { one: "Try again in {n} second.", other: "Try again in {n} seconds." },
    of: {
      "serve/host": { what: "This desk does not answer to that name.", advice: "Open it at the address that it printed when it was started." },
      "serve/origin": { what: "The request came from another site.", advice: "Nothing was done. Open the desk itself and try again from there." },
      "serve/form": { what: "This form is out of date.", advice: "Nothing was done. Go back, load the page again and send it once more." },
      "serve/role": { what: "You may look here, but not change anything.", advice: "Ask whoever runs the desk for the right to write." },
      "serve/rate": { what: "That was too much at once.", advice: "Wait a moment and try again." },
      "serve/body": { what: "What you sent is too large.", advice: "Send a shorter text, or a part of it." },
      "serve/address": { what: "The address is too long.", advice: "Ask with fewer words." },
      "serve/busy": { what: "Too many questions are waiting for their answer.", advice: "Try again in a moment." },
      "serve/long": { what: "The answer took too long and was broken off.", advice: "Ask with fewer words or a shorter text." },
      archive: { what: "The archive cannot be read at the moment.", advice: "Try again in a moment; if it goes on, tell whoever runs the desk." },
      "internal/bug": { what: "Something went wrong on our side.", advice: "Nothing of yours is lost. Tell whoever runs the desk what you did." },
    },
  },
  sv: {
    code: "Kod",
    again: { one: "Försök igen om {n} sekund.", other: "Försök igen om {n} sekunder." },
    of: {
      "serve/host": { what: "Desken svarar inte på det namnet.", advice: "Öppna den på adressen som den skrev ut när den startades." },
      "serve/origin": { what: "Begäran kom från en annan webbplats.", advice: "Inget har gjorts. Öppna desken och försök igen därifrån." },
      "serve/form": { what: "Formuläret är för gammalt.", advice: "Inget har gjorts. Gå tillbaka, ladda om sidan och skicka en gång till." },
      "serve/role": { what: "Du får titta här, men inte ändra något.", advice: "Be den som driver desken om skrivrätt." },
      "serve/rate": { what: "Det blev för mycket på en gång.", advice: "Vänta en stund och försök igen." },
      "serve/body": { what: "Det du skickade är för stort.", advice: "Skicka en kortare text, eller en del av den." },
      "serve/address": { what: "Adressen är för lång.", advice: "Fråga med färre ord." },
      "serve/busy": { what: "Det är för många frågor i kö.", advice: "Försök igen om en stund." },
      "serve/long": { what: "Svaret dröjde för länge och avbröts.", advice: "Fråga med färre ord eller en kortare text." },
      archive: { what: "Arkivet går inte att läsa just nu.", advice: "Försök igen om en stund. Fortsätter det, säg till den som driver desken." },
      "internal/bug": {
        what: "Något gick fel hos oss.",
        advice: "Inget av ditt har gått förlorat. Berätta för den som driver desken vad du gjorde.",
      },
    },
  },
  nb: {
    code: "Kode",
    again: { one: "Prøv igjen om {n} sekund.", other: "Prøv igjen om {n} sekunder." },
    of: {
      "serve/host": { what: "Desken svarer ikke på dette navnet.", advice: "Åpne den på adressen den skrev ut da den ble startet." },
      "serve/origin": { what: "Forespørselen kom fra et annet nettsted.", advice: "Ingenting er gjort. Åpne desken og prøv igjen derfra." },
      "serve/form": { what: "Skjemaet er for gammelt.", advice: "Ingenting er gjort. Gå tilbake, last siden på nytt og send en gang til." },
      "serve/role": { what: "Du kan se deg om her, men ikke endre noe.", advice: "Be den som driver desken, om skriverett." },
      "serve/rate": { what: "Det ble for mye på en gang.", advice: "Vent litt og prøv igjen." },
      "serve/body": { what: "Det du sendte, er for stort.", advice: "Send en kortere tekst, eller en del av den." },
      "serve/address": { what: "Adressen er for lang.", advice: "Spør med færre ord." },
      "serve/busy": { what: "For mange spørsmål står i kø.", advice: "Prøv igjen om litt." },
      "serve/long": { what: "Svaret tok for lang tid og ble avbrutt.", advice: "Spør med færre ord eller en kortere tekst." },
      archive: { what: "Arkivet kan ikke leses akkurat nå.", advice: "Prøv igjen om litt. Fortsetter det, si fra til den som driver desken." },
      "internal/bug": { what: "Noe gikk galt hos oss.", advice: "Ingenting av ditt er gått tapt. Fortell den som driver desken, hva du gjorde." },
    },
  },
  pl: {
    code: "Kod",
    again: {
      one: "Spróbuj ponownie za {n} sekundę.",
      few: "Spróbuj ponownie za {n} sekundy.",
      many: "Spróbuj ponownie za {n} sekund.",
      other: "Spróbuj ponownie za {n} sekundy.",
    },
    of: {
      "serve/host": { what: "Serwis nie odpowiada pod tą nazwą.", advice: "Otwórz go pod adresem, który podał przy uruchomieniu." },
      "serve/origin": { what: "Żądanie przyszło z innej strony.", advice: "Niczego nie zmieniono. Otwórz serwis i spróbuj ponownie stamtąd." },
      "serve/form": { what: "Formularz stracił ważność.", advice: "Niczego nie zmieniono. Wróć, odśwież stronę i wyślij jeszcze raz." },
      "serve/role": { what: "Możesz tu przeglądać, ale niczego zmieniać.", advice: "Poproś osobę prowadzącą serwis o prawo zapisu." },
      "serve/rate": { what: "Za dużo naraz.", advice: "Odczekaj chwilę i spróbuj ponownie." },
      "serve/body": { what: "To, co zostało wysłane, jest za duże.", advice: "Wyślij krótszy tekst albo jego część." },
      "serve/address": { what: "Adres jest za długi.", advice: "Zapytaj mniejszą liczbą słów." },
      "serve/busy": { what: "Zbyt wiele pytań czeka w kolejce.", advice: "Spróbuj ponownie za chwilę." },
      "serve/long": { what: "Odpowiedź trwała za długo i została przerwana.", advice: "Zapytaj mniejszą liczbą słów albo krótszym tekstem." },
      archive: {
        what: "Archiwum nie daje się teraz odczytać.",
        advice: "Spróbuj ponownie za chwilę. Jeśli to się powtarza, powiadom osobę prowadzącą serwis.",
      },
      "internal/bug": { what: "Coś poszło nie tak po naszej stronie.", advice: "Nic nie przepadło. Powiedz osobie prowadzącej serwis, co robiono." },
    },
  },
};
