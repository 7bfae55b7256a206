import type { LanguagePhrases } from "./language-phrases.ts";

export const dutch = (): LanguagePhrases => ({
  headings: {
    preferred: `pluspunten, ^ mooi meegenomen, mooi meegenomen, een pre, is een pre, pre, wensen, gewenst, nice to have, bij voorkeur, extra punten,
      leuk als, wat we ook leuk vinden, een plus`,
    application: `solliciteren, sollicitatie, sollicitatieprocedure, sollicitatieproces, procedure, direct solliciteren, hoe solliciteer je, contact,
      interesse, geinteresseerd, enthousiast, meer informatie, vragen, iets voor jou, word jij onze, sluitingsdatum, reageren`,
    legal:
      "gelijke kansen, privacyverklaring, diversiteit, diversiteit en inclusie, acquisitie, privacy, disclaimer, inclusie",
    pay: "salaris, beloning, salarisindicatie, inschaling",
    benefits: `wij bieden, wij bieden jou, wat bieden wij, wat wij bieden, wat we bieden, wat bieden wij jou, dit bieden wij, dit bieden wij jou, wat
      krijg je, dit krijg je, wat krijg jij, ons aanbod, aanbod, het aanbod, arbeidsvoorwaarden, onze arbeidsvoorwaarden, voordelen, wat mag je
      verwachten, jouw voordelen, waarom bij ons, waarom kies je voor, dit staat er tegenover, wat staat er tegenover`,
    requirements: `functie eisen, functievereisten, eisen, jouw profiel, profiel, je profiel, het profiel, functieprofiel, wat vragen
      wij, wat vragen we, wat vragen we van jou, wij vragen, we vragen, dit vragen we, wie ben jij, wie ben je, wie zoeken wij, wie zoeken we,
      wij zoeken, we zoeken, wat breng jij mee, wat breng je mee, dit breng je mee, jij brengt mee, wat neem je mee, dit neem je mee, vereisten,
      dit ben jij, jij bent, jij hebt, kwalificaties, wat heb je nodig, wat verwachten we, wat wij verwachten, wat we zoeken, opleiding, ervaring,
      opleiding en ervaring, kennis en ervaring, kennis, vaardigheden, competenties, talen, jouw kwaliteiten, wat je meebrengt, jouw achtergrond`,
    duties: `taken, jouw taken, je taken, taken en verantwoordelijkheden, werkzaamheden, jouw werkzaamheden, de werkzaamheden, verantwoordelijkheden,
      jouw verantwoordelijkheden, wat ga je doen, wat ga jij doen, dit ga je doen, dit ga jij doen, wat je gaat doen, wat doe je, wat doe jij, wat
      houdt het werk in, jouw rol, je rol, jouw functie, wat zijn je taken, jouw werkdag, een dag, hoe ziet je dag, hoe ziet jouw dag, jouw baan,
      takenpakket, jouw uitdaging, jouw missie, de uitdaging, belangrijkste taken, hoofdtaken`,
    role: `vacatureomschrijving, functieomschrijving, functie omschrijving, de functie, functie, de rol, het team, jouw team, je team, over de
      functie, over de vacature, over het team, waar ga je werken, waar kom je terecht, waar kom je te werken, de afdeling, omschrijving`,
    company: `over ons, wie zijn wij, wie wij zijn, wie zijn we, het bedrijf, bedrijfsomschrijving, organisatie, de organisatie, onze organisatie, over
      het bedrijf, ons bedrijf, bedrijfsprofiel, onze school, ons ziekenhuis, dit zijn wij, over de organisatie`,
    metadata: `locatie, standplaats, dienstverband, contract, uren, uren per week, werkuren, soort dienstverband, werklocatie, vakgebied, branche,
      opleidingsniveau, ingangsdatum, referentie, plaats`,
  },
  cues: {
    optional: `bij voorkeur, een pre, een plus, is een pre, een groot pre, pluspunt, een pluspunt, mooi meegenomen, niet vereist, niet noodzakelijk, geen
      must, geen vereiste, gewenst, wenselijk, is mooi meegenomen, idealiter, liefst, is een voordeel, strekt tot aanbeveling`,
    mandatory: `vereist, noodzakelijk, een must, is een must, verplicht, is verplicht, minimaal # jaar, ten minste # jaar, moet, is vereist, een vereiste,
      onmisbaar, minimaal`,
    requirements: `ervaring met, ervaring in, ervaring als, ervaring op, werkervaring, kennis van, goede kennis, je hebt, je bent, je kunt, je beschikt, je
      beheerst, je kent, je spreekt, je werkt graag, jij hebt, jij bent, jij kunt, u hebt, u bent, hbo, mbo, wo werk, wo niveau, hbo werk, afgeronde
      opleiding, een afgeronde, opleiding, diploma, jaar ervaring, jaar werkervaring, # jaar, beheersing van, beheersing, vaardig in, vaardigheden,
      rijbewijs, rijbewijs b, big registratie, bevoegdheid, lesbevoegdheid, in bezit van, in het bezit van, affiniteit met, vloeiend, bekend met,
      vertrouwd met, wij zoeken, zoekt een, zelfstandig kunnen, teamspeler, flexibele instelling, oog voor, passie voor, certificaat`,
    duties: `je gaat, je bent verantwoordelijk, verantwoordelijk voor, je zorgt, je werkt, je ontwikkelt, je begeleidt, je voert, je stelt, je maakt, je
      adviseert, je ondersteunt, je coordineert, je onderhoudt, je draagt, je geeft, je bereidt, je bewaakt, je beheert, je verzorgt, je plant, je
      levert, je denkt mee, je lost, je analyseert, je installeert, jij gaat, jij zorgt, jij bent verantwoordelijk, u gaat, jouw taken`,
    furniture: "vacature delen, vacature bewaren, cookies, geplaatst op, alle rechten voorbehouden",
    equality: `ongeacht, gelijke kansen, diversiteit, inclusief, discriminatie, privacy, acquisitie wordt, acquisitie naar aanleiding`,
    application: `solliciteer, solliciteren, sollicitatie, stuur je, stuur jouw, motivatiebrief, motivatie, je cv, cv en, cv naar, neem contact op,
      contact opnemen, reageer, sollicitatiegesprek, gesprek, kennismaken, voor vragen, voor meer informatie, sluitingsdatum`,
    pay: "salaris, bruto, bruto per maand, salarisschaal, schaal, cao, uurloon, per uur",
    benefits: `wij bieden, we bieden, vakantiedagen, vakantiegeld, vrije dagen, pensioenregeling, pensioen, reiskostenvergoeding, dertiende maand,
      eindejaarsuitkering, opleidingsmogelijkheden, doorgroeimogelijkheden, flexibele werktijden, thuiswerken, contract voor onbepaalde tijd,
      vast contract, laptop en, lease auto, leaseauto, gezellige, borrels, bedrijfsuitjes, korting`,
    company: `wij zijn een, is een, zijn een, opgericht in, sinds #, marktleider, toonaangevend, familiebedrijf, met vestigingen, gevestigd in, onze
      klanten, onze missie, medewerkers, onze collega's, collega's in`,
  },
});
