package opdracht

// hulp is the help text of all commands.
const hulp = `Dossiercheck leest de papieren van een verzuimdossier en beoordeelt ze zoals UWV dat doet.
Alles blijft op deze computer.

  dossiercheck                        opent het venster
  dossiercheck PAD...                 opent het venster en leest PAD in
  dossiercheck voorbeeld              opent het venster op het voorbeelddossier
  dossiercheck check [vlaggen] PAD... leest in, beoordeelt en toont het oordeel
  dossiercheck lees [vlaggen] PAD...  toont wat in elk bestand is gelezen, zonder oordeel
  dossiercheck versie                 versie van het programma en van de regels

PAD is een bestand, een map (met alles daarin) of een zip. Gelezen worden pdf, e-mail (eml, msg),
Word (docx), rtf, tekst, html en foto's of scans (jpg, png, tiff, gif, bmp, webp). Bijlagen van een
e-mail, bestanden in een pdf en scans in een Word-bestand zijn eigen bestanden, zoals
bericht.msg/brief.pdf. Een stuk dat er twee keer in zit, telt één keer.

Vlaggen van check en lees:
  --json                     één JSON-object op standaarduitvoer, verder niets
  --peildatum 2026-11-21     de dag waarop wordt beoordeeld (anders: vandaag)
  --wachtwoord WOORD         wachtwoord voor versleutelde pdf's; mag vaker
  --geen-ocr                 gescande bladzijden niet lezen

Alleen van check:
  --eerste-ziektedag DATUM   gaat voor wat in de papieren staat
  --feiten BESTAND           JSON met wat alleen een mens weet; - leest van standaardinvoer
  --rapport BESTAND.pdf      schrijft ook het rapport

Een datum is jjjj-mm-dd. Na -- is alles een pad, ook als het met een streepje begint.
Uitkomstcode: 0 uitgevoerd, wat er ook is gevonden; 1 niet uitgevoerd; 2 verkeerd gebruik.
`
