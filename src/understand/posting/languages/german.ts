import type { LanguagePhrases } from "./language-phrases.ts";

export const german = (): LanguagePhrases => ({
  headings: {
    preferred: `^ wunschenswert, ^ von vorteil, von vorteil, idealerweise, ^ pluspunkte, pluspunkte, das ware toll, ^ optional $, wunschenswerte
      qualifikationen, zusatzlich wunschenswert, ausserdem von vorteil, das rundet dein profil ab, das rundet ihr profil ab, gern
      gesehen, nice to have, bonuspunkte`,
    application: `bewerbung, bewerben, jetzt bewerben, deine bewerbung, ihre bewerbung, bewerbungsprozess, kontakt, dein kontakt, ihr kontakt,
      ansprechpartner, ansprechpartnerin, dein ansprechpartner, ihr ansprechpartner, so bewirbst, interesse, interessiert, haben wir
      ihr interesse geweckt, haben wir dein interesse geweckt, interesse geweckt, neugierig geworden, nachste schritte, wie geht es
      weiter, als nachstes, bewerbungsfrist, bewirb dich, jetzt bist du dran, wir freuen uns auf, fragen, noch fragen`,
    legal:
      "datenschutz, datenschutzhinweis, datenschutzhinweise, chancengleichheit, vielfalt, gleichstellung, hinweis, hinweise",
    pay: "gehalt, vergutung, verdienst, entgelt, bezahlung, eingruppierung, unser gehaltsangebot",
    benefits: `wir bieten, was wir bieten, das bieten wir, unser angebot, unser angebot fur, unsere benefits, benefits fur dich, deine
      vorteile, ihre vorteile, vorteile, deine benefits, ihre benefits, was dich erwartet bei, dich erwartet bei uns, darauf kannst
      du dich freuen, darauf konnen sie sich freuen, freuen sie sich auf, freu dich auf, warum wir, wir dir bieten, wir ihnen bieten,
      wir dir, das erwartet dich bei uns, was wir dir bieten, was wir ihnen bieten, das bieten wir dir, das bieten wir ihnen, bieten
      wir ihnen, bieten wir dir, gute grunde, leistungen, unsere leistungen, zusatzleistungen, deine perspektiven, ihre perspektiven,
      warum zu uns, das spricht fur uns`,
    requirements: `anforderungen, anforderungsprofil, unsere anforderungen, dein profil, ihr profil, das ist dein profil, qualifikation,
      qualifikationen, deine qualifikation, deine qualifikationen, ihre qualifikation, ihre qualifikationen, voraussetzungen,
      kenntnisse, das bringst du mit, was du mitbringst, was du mitbringen solltest, du mitbringst, sie mitbringen, was sie
      mitbringen, mitbringen, mitbringen solltest, das bringen sie mit, damit punktest du, damit uberzeugst du, das zeichnet dich
      aus, zeichnet sie aus, dich aus, wir suchen, wen wir suchen, wir erwarten, was wir erwarten, das erwarten wir, was wir uns
      wunschen, wir wunschen uns, das wunschen wir uns, das solltest du mitbringen, profil, fachliche anforderungen, personliche
      anforderungen, deine skills, dein know how, deine kenntnisse, ihre kenntnisse, dein background, du passt zu uns, passt du zu uns,
      so passt du zu uns, du bringst mit, sie bringen mit, das haben sie, das hast du, ihr know how, unsere erwartungen, sprachkenntnisse,
      deine fahigkeiten, ihre fahigkeiten, deine starken, ihre starken, einstellungsvoraussetzungen, muss kriterien, muss anforderungen`,
    duties: `aufgaben, deine aufgaben, ihre aufgaben, die aufgaben, das sind deine aufgaben, das sind ihre aufgaben, aufgabengebiet, ihr
      aufgabengebiet, dein aufgabengebiet, aufgabenbereich, ihr aufgabenbereich, dein aufgabenbereich, tatigkeiten, deine
      tatigkeiten, ihre tatigkeiten, tatigkeitsbereich, was dich erwartet, was sie erwartet, das erwartet dich, das erwartet sie, dich
      erwartet, sie erwartet, deine mission, deine rolle, ihre rolle, verantwortung, deine verantwortung, verantwortlichkeiten, deine
      verantwortlichkeiten, dein job, ihr job, das machst du, das wirst du tun, was du tust, was du machst, was sie tun, dein
      arbeitsalltag, ihr arbeitsalltag, dein alltag, ihre herausforderung, deine herausforderung, deine herausforderungen, dein
      verantwortungsbereich, ihr verantwortungsbereich, das konnen sie bewegen, das kannst du bewegen, dein beitrag, ihr beitrag,
      hauptaufgaben, hier packst du an, dein wirkungskreis, ihr wirkungskreis, das tun sie bei uns, dein einsatz`,
    role: `stellenbeschreibung, uber die stelle, die stelle, die rolle, position, das team, dein team, ihr team, die position, zur stelle,
      stellenprofil, unser team, uber den job, uber die rolle, auf einen blick`,
    company: `uber uns, wer wir sind, wir uber uns, das unternehmen, unternehmen, unternehmensbeschreibung, uber das unternehmen, das sind wir,
      unser unternehmen, unternehmensprofil, wer sind wir, einleitung, die firma, unsere einrichtung, unsere klinik, unsere schule, unser
      haus`,
    metadata: `standort, arbeitsort, einsatzort, dienstort, beschaftigungsart, vertragsart, referenznummer, kennziffer, arbeitszeit, beginn,
      eintrittstermin, eintrittsdatum, anstellungsart, befristung, umfang, branche, berufsfeld, ort`,
  },
  cues: {
    optional: `wunschenswert, wunschenswert sind, von vorteil, idealerweise, vorzugsweise, gerne auch, pluspunkt, ein pluspunkt, vorteilhaft,
      ein plus, ware ein plus, ware schon, waren schon, kein muss, aber kein muss, nicht zwingend, nicht zwingend erforderlich, keine
      voraussetzung, optional, im idealfall, bestenfalls, gern gesehen, erwunscht, bevorzugt, umso besser`,
    mandatory: `zwingend, erforderlich, voraussetzung, unbedingt, zwingend erforderlich, zwingend notwendig, notwendig, setzen wir voraus,
      wird vorausgesetzt, werden vorausgesetzt, ein muss, ist pflicht, mindestens # jahre, muss, vorausgesetzt`,
    requirements: `erfahrung in, erfahrung mit, erfahrung im, erfahrung als, erfahrungen in, erfahrungen mit, erfahrungen im, berufserfahrung,
      praxiserfahrung, kenntnisse, gute kenntnisse, grundkenntnisse, fachkenntnisse, deutschkenntnisse, englischkenntnisse,
      abgeschlossenes studium, abgeschlossene ausbildung, abgeschlossene, studium, ausbildung, weiterbildung, sie verfugen, du
      verfugst, du hast, sie haben, du bringst, sie bringen, du bist, sie sind, du kennst, sie kennen, du beherrschst, sie beherrschen,
      fliessend, sicherer umgang, sicher im umgang, umgang mit, fuhrerschein, teamfahigkeit, zuverlassigkeit, selbststandige,
      eigenstandige, strukturierte arbeitsweise, arbeitsweise, bereitschaft zur, bereitschaft zu, freude an, spass an, leidenschaft
      fur, vertraut mit, verstandnis fur, verstandnis von, fundierte, fundiertes, mehrjahrige, sehr gute, qualifikation, examen,
      staatsexamen, meisterbrief, approbation, wir suchen, gesucht wird, jahre erfahrung, jahren erfahrung, # jahre, fahigkeit`,
    duties: `du wirst, sie werden, du bist verantwortlich, sie sind verantwortlich, verantwortlich fur, zustandig fur, du entwickelst, sie
      entwickeln, du ubernimmst, sie ubernehmen, du unterstutzt, sie unterstutzen, du arbeitest, sie arbeiten, du betreust, sie
      betreuen, du planst, sie planen, du erstellst, sie erstellen, du leitest, sie leiten, du fuhrst, sie fuhren, du sorgst, sie
      sorgen, du beratst, sie beraten, du gestaltest, sie gestalten, du koordinierst, sie koordinieren, du setzt, sie setzen, du
      stellst, sie stellen, du wirkst, sie wirken, du pflegst, sie pflegen, du kummerst, sie kummern, ihre aufgabe, deine aufgabe, zu
      deinen aufgaben, zu ihren aufgaben, gehoren zu`,
    furniture:
      "stellenanzeige melden, job merken, jetzt teilen, anzeige drucken, cookies, impressum, alle rechte vorbehalten",
    equality: `chancengleichheit, unabhangig von geschlecht, unabhangig von, schwerbehinderte, schwerbehinderung, schwerbehinderter, geschlecht
      herkunft, aller geschlechter, alle geschlechter, vielfalt, diskriminierung, datenschutz, gleicher eignung, bei gleicher eignung,
      aus grunden der lesbarkeit, besseren lesbarkeit, personalvermittler`,
    application: `bewerbung, bewerbungen, bewerbungsunterlagen, bewirb dich, bewerben sie, bewerben, lebenslauf, anschreiben, per e mail,
      ansprechpartner, ansprechpartnerin, fur ruckfragen, bei fragen, fruhestmoglichen eintrittstermin, eintrittstermin,
      gehaltsvorstellung, gehaltsvorstellungen, gehaltswunsch, freuen uns auf deine, freuen uns auf ihre, freuen wir uns auf,
      kennenlernen`,
    pay: "gehalt, jahresgehalt, brutto, vergutung, stundenlohn, tarifvertrag, tvod, entgeltgruppe, euro brutto, bezahlung",
    benefits: `wir bieten, bieten wir, urlaubstage, tage urlaub, urlaub, urlaubsgeld, weihnachtsgeld, betriebliche altersvorsorge,
      altersvorsorge, jobrad, jobticket, deutschlandticket, obstkorb, firmenfeiern, firmenfitness, gleitzeit, flexible arbeitszeiten,
      homeoffice moglichkeit, weiterbildungsmoglichkeiten, fortbildungsmoglichkeiten, mitarbeiterrabatte, zuschuss, unbefristeter
      arbeitsvertrag, unbefristete, unbefristeten, flache hierarchien, kostenlose getranke, sonderzahlung, dienstwagen, fort und
      weiterbildungen, kurze entscheidungswege, erwarten dich, erwartet dich ein`,
    company: `ist ein fuhrendes, wir sind ein, wir sind eine, ist ein, ist eine, ^ wir sind, marktfuhrer, gegrundet, seit #, familienunternehmen,
      mit sitz in, unsere mission, unsere vision, unsere kunden, unser unternehmen, mitarbeitenden, mitarbeitende, als teil der, standorten`,
  },
  address: {
    pronouns: "sie, du",
    verbs: /(?:en|ern|eln|st)$/,
    states: `haben, verfugen, bringen, kennen, beherrschen, konnen, wollen, mochten, sollten, mussen, suchen, interessieren, besitzen, sprechen,
      erhalten, bekommen, freuen, finden, profitieren, passen, wissen, lieben, mogen, wunschen, bist, hast, verfugst, bringst, kennst,
      beherrschst, kannst, willst, mochtest, solltest, musst, suchst, interessierst, besitzt, sprichst, erhaltst, bekommst, freust,
      findest, profitierst, passt, weisst, liebst, magst`,
  },
});
