"""Wishes to be left alone and what only looks like one, in eight languages: written for this bench.

Each line was written by hand before the rules were tuned. `varied` makes what people really type
of a line: capitals, no accents, no punctuation, a slip of the finger, a greeting around it.
"""
# ruff: noqa: E501 - a sentence that is cut in two is read wrong

import unicodedata
import zlib
from collections.abc import Iterator

WISHES: dict[str, str] = {
    "en": """
Stop
Unsubscribe
unsubscribe me please
Remove me
Please remove me from this list.
Take me off your mailing list.
Please take my name off your list
Kindly remove my email address from your database.
I'd like to be removed from your distribution list.
Could you take us off this list, please?
Please stop emailing me.
Stop sending me these emails.
Quit spamming me
Enough with the emails already.
Do not contact me again.
Don't write to me again.
Don't ever email this address again.
Please do not send me any further messages.
No more emails.
No more of these please
I don't want to hear from you.
I never signed up for this, please stop.
I did not ask for this email. Stop it.
We have asked you three times to stop writing to us.
How many times do I have to ask you to leave me alone?
This is the third time I am telling you: no more mails.
I have already unsubscribed twice and still get your mails.
Please cease all communication.
Cease and desist.
I am not interested and do not wish to be contacted again.
Please refrain from contacting me in the future.
I would appreciate it if you would not email me anymore.
We'd prefer not to receive such offers.
I do not consent to receiving marketing emails.
I withdraw my consent to the use of my data.
Under the GDPR I request the deletion of all my personal data.
Delete all data you hold about me.
I object to the processing of my personal data for direct marketing.
Please erase my details from your CRM.
Opt me out.
I want to opt out of these messages.
opt out
Leave me alone
Lose my email address.
Go away and stop bothering us
If you write to me again I will report you as spam.
Reported as spam. Do not write again.
Your next mail goes to our lawyer.
My lawyer will contact you if you mail me again.
Please add us to your do not contact list.
Put me on your suppression list.
Cancel my subscription.
Get me off this thing
Thanks but please don't follow up again.
You can stop the follow-ups now.
Not interested. Please don't email again.
Who gave you my address? Delete it immediately.
Please discontinue these mailings.
We do not accept unsolicited emails. Remove our domain.
Unsolicited mail is illegal here, stop it at once.
I no longer want to get your newsletter.
Would you mind removing me from your outreach?
Please make sure I don't get another one of these.
It would be great if you could drop me from your sequence.
kindly desist from mailing us
nope. off your list. now.
I'm retired, please take me off your contacts.
Please exclude our company from your campaigns.
""",
    "de": """
Stopp
Abmelden
Bitte abmelden
Bitte melden Sie mich ab.
Bitte tragen Sie mich aus Ihrem Verteiler aus.
Bitte nehmen Sie mich von Ihrer Liste.
Bitte streichen Sie mich aus der Liste
Ich möchte keine weiteren E-Mails erhalten.
Bitte keine weiteren Mails.
Keine Werbung mehr!
Bitte nicht mehr anschreiben.
Schreiben Sie mich nie wieder an.
Kontaktieren Sie mich bitte nicht mehr.
Unterlassen Sie bitte weitere Zusendungen.
Bitte sehen Sie von weiteren Kontaktaufnahmen ab.
Ich bitte Sie, von weiteren Mails abzusehen.
Wir wünschen keine weitere Kontaktaufnahme.
Bitte löschen Sie meine Daten.
Löschen Sie meine E-Mail-Adresse umgehend.
Ich verlange die Löschung meiner personenbezogenen Daten nach Art. 17 DSGVO.
Gemäß DSGVO fordere ich Auskunft über die gespeicherten Daten.
Welche Daten haben Sie nach Art. 15 DSGVO über mich gespeichert?
Hiermit widerspreche ich der Verarbeitung meiner Daten.
Hiermit widerrufe ich meine Einwilligung.
Ich habe nie eingewilligt, von Ihnen Mails zu bekommen.
Woher haben Sie meine Adresse? Sofort löschen!
Lassen Sie mich in Ruhe.
Hören Sie endlich auf, mir zu schreiben.
Hör auf mit dem Spam
Das ist Spam, lassen Sie das.
Ich habe Sie bereits dreimal gebeten, mir nicht mehr zu schreiben.
Zum letzten Mal: keine Mails mehr.
Kein Interesse, bitte aus dem Verteiler nehmen.
Kein Interesse, bitte künftig nicht mehr anschreiben.
Bitte entfernen Sie unsere Firma aus Ihrer Datenbank.
Bitte setzen Sie mich auf die Sperrliste.
Ich will nichts mehr von Ihnen hören.
Sparen Sie sich weitere Nachrichten.
Weitere Nachrichten sind unerwünscht.
Unaufgeforderte Werbung ist unzulässig, wir behalten uns rechtliche Schritte vor.
Bei weiterer Werbung schalte ich meinen Anwalt ein.
Newsletter abbestellen
Ich bestelle Ihren Newsletter ab.
Bitte um Austragung aus dem Verteiler.
Ich bitte um Löschung aus Ihrem System.
Mich bitte rausnehmen
Nehmt mich bitte aus eurem Verteiler
Bitte schickt mir nichts mehr.
Schicken Sie mir bitte keine E-Mails mehr zu.
Wir möchten künftig nicht mehr von Ihnen kontaktiert werden.
Streichen Sie uns aus Ihrer Kartei.
Bitte verschonen Sie mich mit solchen Mails.
""",
    "fr": """
Stop
Désinscription
Désabonnez-moi
Merci de me désabonner.
Veuillez me désinscrire de votre liste.
Retirez-moi de votre liste de diffusion.
Merci de retirer mon adresse de vos fichiers.
Supprimez mes données.
Je vous demande de supprimer mes données personnelles.
Conformément au RGPD, je demande l'effacement de mes données.
En vertu de l'article 15 du RGPD, quelles données détenez-vous sur moi ?
Je m'oppose au traitement de mes données.
Je retire mon consentement.
Je n'ai jamais donné mon accord pour recevoir vos mails.
Ne m'écrivez plus.
Merci de ne plus m'écrire.
Merci de ne plus nous contacter.
Veuillez ne plus m'envoyer de mails.
Arrêtez de m'envoyer vos publicités.
Cessez vos envois.
Cessez immédiatement de me solliciter.
Plus de mails s'il vous plaît.
Je ne veux plus recevoir vos courriels.
Je ne souhaite plus être contacté.
Nous ne désirons plus recevoir de prospection.
Laissez-moi tranquille.
Fichez-moi la paix
Foutez-moi la paix avec vos mails
Ça suffit, arrêtez vos mails.
C'est la troisième fois que je vous demande d'arrêter.
Je vous ai déjà demandé trois fois de ne plus m'écrire.
Pas intéressé, merci de me retirer de votre base.
Pas intéressé, inutile de me relancer.
Inutile de m'écrire à nouveau.
Ne me relancez plus.
C'est du spam, je vais vous signaler à la CNIL.
Si vous m'écrivez encore, je saisis mon avocat.
Rayez-moi de vos listes.
Enlevez mon adresse de votre base de données.
Effacez mon mail.
Où avez-vous eu mon adresse ? Supprimez-la.
Je désire me désabonner
Pourriez-vous me retirer de vos envois ?
Merci de m'enlever de votre mailing.
Merci de bien vouloir cesser tout envoi à cette adresse.
Je refuse de recevoir de la publicité.
Résilier mon abonnement à la newsletter
Oubliez mon adresse.
""",
    "es": """
Baja
BAJA
Stop
Denme de baja por favor
Por favor, dadme de baja de la lista.
Quiero darme de baja.
Solicito la baja de su lista de correo.
Quítenme de su lista.
Por favor quítame de la lista
Bórrenme de su base de datos.
Borre mis datos, por favor.
Elimine mi correo de su base de datos.
Solicito la supresión de mis datos personales conforme al RGPD.
Ejerzo mi derecho de oposición.
Conforme al RGPD, indíqueme qué datos tienen sobre mí.
Retiro mi consentimiento.
Nunca di mi consentimiento para recibir estos correos.
No me escriban más.
No vuelva a escribirme.
No vuelvan a contactarme.
No me mande más correos.
No quiero recibir más correos suyos.
No deseamos recibir publicidad.
No más correos, gracias.
Dejen de enviarme correos.
Deje de molestar.
Deja de mandarme spam
Paren de escribirme.
Basta ya de correos.
Ya les he pedido tres veces que no me escriban.
Es la tercera vez que se lo pido: no me contacten.
Déjenme en paz.
Déjeme tranquilo
No me interesa, sáqueme de su lista.
No me interesa, no insista.
Absténganse de contactarme.
Le ruego que no me envíe más mensajes.
Les agradecería que no me volvieran a contactar.
Esto es spam, los voy a denunciar.
Si me vuelve a escribir, lo denunciaré.
Voy a poner esto en manos de mi abogado.
Cancelar suscripción
Cancelen mi suscripción.
¿De dónde sacaron mi correo? Bórrenlo.
Me quiero desuscribir
Desuscribirme
Saquen mi dirección de sus envíos.
Por favor, no contactar más.
""",
    "it": """
Stop
Cancellami
Cancellatemi
Cancellatemi dalla lista, grazie.
Per favore rimuovetemi dalla vostra mailing list.
Toglietemi dalla lista.
Vi prego di togliere il mio indirizzo dal vostro database.
Vorrei disiscrivermi.
Disiscrivetemi
Disiscrizione
Chiedo la cancellazione dei miei dati personali.
Ai sensi del GDPR chiedo la cancellazione dei miei dati.
In base all'art. 15 GDPR, quali dati avete su di me?
Mi oppongo al trattamento dei miei dati.
Revoco il consenso.
Non ho mai dato il consenso a ricevere queste mail.
Non scrivetemi più.
Non mi scriva più.
Non contattatemi più, grazie.
Non voglio più ricevere le vostre email.
Non desidero essere ricontattato.
Preferirei non ricevere altre comunicazioni.
Basta mail.
Basta con questa pubblicità.
Smettetela di scrivermi.
Smetta di inviarmi messaggi.
Smettila di mandarmi spam
La prego di non inviarmi altre mail.
Vi chiedo cortesemente di non contattarci ulteriormente.
Ve l'ho già chiesto tre volte: non scrivetemi.
È la terza volta che vi chiedo di smettere.
Lasciatemi in pace.
Lasciami stare
Non sono interessato, cancellatemi.
Non sono interessato, non mi ricontatti.
Niente più email per favore.
Evitate di contattarmi in futuro.
Questo è spam, vi segnalo al Garante.
Se mi scrivete ancora passo tutto al mio avvocato.
Dove avete preso il mio indirizzo? Cancellatelo.
Annulla iscrizione
Annullate la mia iscrizione alla newsletter.
Rimuovi il mio indirizzo
Eliminate i miei dati dai vostri archivi.
Non inviare più
Fatemi uscire dalla vostra lista.
""",
    "nl": """
Stop
Afmelden
Uitschrijven
Graag afmelden
Schrijf me uit.
Schrijf ons a.u.b. uit voor deze mails.
Meld me af voor de nieuwsbrief.
Haal me van de lijst.
Haal ons uit jullie bestand.
Verwijder mijn e-mailadres.
Verwijder mijn gegevens uit uw systeem.
Gelieve mijn gegevens te verwijderen.
Op grond van de AVG verzoek ik u mijn gegevens te wissen.
Ik maak bezwaar tegen het gebruik van mijn gegevens.
Ik trek mijn toestemming in.
Ik heb nooit toestemming gegeven voor deze mails.
Mail me niet meer.
Stuur mij geen mails meer.
Geen mails meer graag.
Geen reclame meer a.u.b.
Ik wil geen e-mails meer ontvangen.
Ik wil niets meer van u horen.
Neem geen contact meer met mij op.
Gelieve geen contact meer op te nemen.
Benader ons niet meer.
Wij willen niet meer benaderd worden.
Stop met mailen.
Stop met het sturen van deze berichten.
Hou op met spammen.
Houd op mij te mailen
Laat me met rust.
Val me niet meer lastig.
Ik heb u al drie keer gevraagd te stoppen.
Dit is de derde keer dat ik vraag om geen mails meer te sturen.
Geen interesse, haal me van de lijst.
Geen interesse, graag niet meer mailen.
Dit is spam, ik meld u bij de ACM.
Als u nog eens mailt schakel ik mijn advocaat in.
Hoe komt u aan mijn adres? Graag verwijderen.
Wilt u mij van uw mailinglijst afhalen?
Kunt u mij uit uw adressenbestand schrappen?
Ik zeg mijn abonnement op de nieuwsbrief op.
Wij stellen geen prijs op deze mails.
Graag niet meer contacteren
Zet mij op de zwarte lijst.
Ongewenste mail, graag stoppen.
""",
    "pt": """
Stop
Parar
Sair
Remover
Descadastrar
Cancelar inscrição
Quero cancelar a subscrição.
Por favor, remova-me da sua lista.
Me remova da lista por favor
Me tirem dessa lista.
Retirem o meu endereço da vossa base de dados.
Apaguem os meus dados.
Solicito a eliminação dos meus dados pessoais.
Nos termos do RGPD, peço a eliminação dos meus dados.
Com base na LGPD, quero saber quais dados vocês têm sobre mim.
Oponho-me ao tratamento dos meus dados.
Retiro o meu consentimento.
Nunca autorizei o envio destes e-mails.
Não me escrevam mais.
Não me mande mais e-mails.
Não voltem a contactar-me.
Não quero mais receber esses e-mails.
Não quero ser contatado.
Não desejamos receber publicidade.
Não enviem mais nada.
Chega de e-mails.
Chega de spam
Parem de me escrever.
Pare de me enviar mensagens.
Deixem de me incomodar.
Deixe-me em paz.
Me deixa em paz
Já pedi três vezes para não me escreverem.
É a terceira vez que peço para pararem.
Não tenho interesse, favor me excluir da lista.
Sem interesse, não insistam.
Favor não enviar mais.
Agradecia que não me voltassem a contactar.
Isto é spam, vou denunciar.
Se me escreverem outra vez, falo com o meu advogado.
Onde arranjaram o meu e-mail? Apaguem-no.
Exclua meu cadastro.
Favor excluir meu e-mail do mailing.
Sem mais e-mails, por favor.
Quero me descadastrar
Tire meu nome da lista
Evitem novos contactos.
""",
    "pl": """
Stop
Wypisz
Wypisz mnie
Rezygnuję
Rezygnuję z newslettera.
Proszę mnie wypisać z listy.
Proszę o wypisanie z listy mailingowej.
Proszę o usunięcie mojego adresu z bazy.
Usuńcie mój adres.
Proszę usunąć moje dane.
Na podstawie RODO żądam usunięcia moich danych.
Zgodnie z art. 15 RODO proszę o informację, jakie dane Państwo o mnie przetwarzają.
Wnoszę sprzeciw wobec przetwarzania moich danych.
Wycofuję zgodę.
Cofam zgodę na otrzymywanie informacji handlowych.
Nigdy nie wyrażałem zgody na takie maile.
Nie piszcie do mnie więcej.
Proszę do mnie nie pisać.
Proszę więcej nie pisać.
Proszę nie wysyłać mi więcej wiadomości.
Proszę o niewysyłanie kolejnych ofert.
Nie chcę otrzymywać tych maili.
Nie chcemy więcej takich wiadomości.
Nie życzę sobie kontaktu.
Proszę się ze mną nie kontaktować.
Proszę nie kontaktować się więcej.
Przestańcie wysyłać mi spam.
Przestań do mnie pisać
Dość tych maili.
Koniec z mailami
Żadnych więcej maili.
Dajcie mi spokój.
Proszę zostawić mnie w spokoju.
Już trzy razy prosiłem, żeby do mnie nie pisać.
To już trzeci raz: proszę przestać.
Nie jestem zainteresowany, proszę mnie usunąć z bazy.
Nie jestem zainteresowana, proszę nie pisać.
To jest spam, zgłoszę to do UODO.
Jeśli napiszecie jeszcze raz, sprawa trafi do prawnika.
Skąd macie mój adres? Proszę go usunąć.
Proszę wykreślić nas z listy.
Proszę zaprzestać wysyłki.
Anuluj subskrypcję
Zrezygnować z subskrypcji
Proszę mnie już nie nękać.
Wypiszcie nas
""",
}

LOOKALIKES: dict[str, str] = {
    "en": """
Stop by our booth at the fair.
Could you stop by on Tuesday?
Please don't stop sending me the docs.
Don't stop now, I want to see the rest.
We stopped using our old tool last year.
I can't stop thinking about this offer.
Please don't remove me from the list, I enjoy it.
Do not unsubscribe me.
How do you handle unsubscribes?
What is your average unsubscribe rate?
Does your tool remove duplicates from a list?
Can the software delete old records automatically?
We want to remove manual steps from our process.
Can you remove the second line item from the quote?
Please delete the old proposal and send a new one.
Our customers unsubscribe because of too many mails, can you help?
Do you offer opt-out links?
We need a list of your references.
I am on your list, when does the webinar start?
Don't hesitate to contact me.
Feel free to email me again next week.
Please contact my colleague, I am not the right person.
No need to send the contract by mail.
We no longer use Salesforce.
I don't want to miss this, call me.
I have not heard from you since last week.
Not interested.
Not interested, thanks.
No thanks.
We are not interested at the moment, try again in spring.
Please do not send it by post, PDF is fine.
Do not email the contract to Bob, send it to me.
Don't send the invoice yet.
Please stop the trial on Friday and start the paid plan.
How do I stop the machine remotely?
When does the offer end?
Leave me a message when you are at the office.
Take me through the pricing, please.
Take your time, no hurry.
Is your product GDPR compliant?
Where is the data stored under GDPR?
Do you sign a data processing agreement?
Our lawyer will look at the contract.
Send me more information.
Stop me if I'm wrong, but isn't this what Acme does?
It is a full stop at the end of the sentence.
Keep me on the list please.
Please add me to the list.
I get too many emails, can your tool help with that?
We get a lot of spam, does it filter that?
Please remove the attachment next time, it was blocked.
How can our users opt out of tracking?
Who else is on your client list?
I would not want you to wait, so here is my answer.
We will never hear the end of it if this fails.
You never sent me the price list.
I never got the email with the link.
Please don't call on Monday, Tuesday is better.
We don't get any emails from your system, what is wrong?
Can I cancel my subscription at any time?
""",
    "de": """
Kommen Sie an unserem Stand vorbei.
Hören Sie bitte nicht auf, mir die Infos zu schicken.
Bitte nehmen Sie mich in den Verteiler auf.
Bitte setzen Sie mich auf die Liste.
Können Sie mir die Preisliste schicken?
Kein Interesse.
Kein Bedarf, danke.
Zögern Sie nicht, mich zu kontaktieren.
Ich melde mich nächste Woche.
Bitte melden Sie sich im Januar wieder.
Melden Sie sich bitte bei meiner Kollegin.
Löscht Ihr Tool doppelte Einträge automatisch?
Bitte streichen Sie die zweite Position aus dem Angebot.
Können Sie den Anhang entfernen und neu senden?
Ist Ihr Produkt DSGVO-konform?
Wo werden die Daten gespeichert, DSGVO?
Schließen Sie einen AV-Vertrag nach DSGVO ab?
Wie hoch ist die Abmelderate?
Wie melden sich Nutzer vom Newsletter ab?
Unsere Kunden melden sich vom Newsletter ab, können Sie helfen?
Ich habe Ihre Nachricht nicht mehr gefunden, bitte senden Sie sie erneut.
Ich habe keine Mail von Ihnen bekommen.
Wir haben keine Werbung geschaltet.
Wir bekommen keine E-Mails mehr von Ihrem System.
Bitte nicht per Post, PDF reicht.
Schreiben Sie mir gerne nächste Woche.
Ich bin nicht mehr zuständig, bitte wenden Sie sich an Frau Klein.
Wir arbeiten nicht mehr mit SAP.
Das können wir uns nicht mehr leisten.
Keine Zeit diese Woche.
Keine Fragen mehr von meiner Seite.
Unser Anwalt prüft den Vertrag.
Lassen Sie uns in Ruhe darüber sprechen.
Ich schaue mir das in Ruhe an.
Stopp, ich habe noch eine Frage zum Preis.
Wie stoppe ich die Maschine aus der Ferne?
Bitte nicht vor Montag anrufen.
Ich möchte nicht mehr lange warten.
Kann ich das Abo jederzeit kündigen?
Wer steht auf Ihrer Kundenliste?
Schicken Sie das Angebot bitte nicht an meinen Chef, sondern an mich.
Senden Sie mir mehr Informationen.
""",
    "fr": """
Passez à notre stand.
N'hésitez pas à me contacter.
Ne vous arrêtez pas là, continuez.
Pas intéressé.
Non merci.
Pas pour le moment, recontactez-moi au printemps.
Pouvez-vous m'envoyer la liste des prix ?
Je n'ai pas reçu votre mail.
Nous n'avons plus de budget cette année.
Nous n'utilisons plus cet outil.
Je ne travaille plus dans ce service.
Ne m'envoyez pas le contrat par la poste, un PDF suffit.
Merci de retirer la deuxième ligne du devis.
Votre outil supprime-t-il les doublons ?
Peut-on supprimer les anciens enregistrements ?
Êtes-vous conformes au RGPD ?
Où sont stockées les données (RGPD) ?
Quel est votre taux de désabonnement ?
Comment vos utilisateurs se désabonnent-ils ?
Nos clients se désabonnent trop vite, pouvez-vous aider ?
Ajoutez-moi à la liste.
Gardez-moi dans votre liste.
Ne me retirez pas de la liste.
Appelez-moi plutôt que d'écrire.
Je ne veux pas rater cette occasion, appelez-moi.
Notre avocat relit le contrat.
Je reviens vers vous la semaine prochaine.
Merci de ne pas appeler avant lundi.
Je vous ai écrit trois fois sans réponse.
Vous ne m'avez jamais envoyé le tarif.
Envoyez-moi plus d'informations.
Puis-je résilier à tout moment ?
L'arrêt de la machine est-il automatique ?
Je préfère être contacté par téléphone.
Nous ne recevons plus les mails de votre système.
""",
    "es": """
Pase por nuestro stand.
No dude en contactarme.
No deje de enviarme la documentación.
No me interesa.
No, gracias.
Ahora no, escríbame en primavera.
¿Puede enviarme la lista de precios?
No he recibido su correo.
Ya no tenemos presupuesto este año.
Ya no usamos esa herramienta.
Ya no trabajo en ese departamento.
No me envíe el contrato por correo postal, basta un PDF.
Por favor quite la segunda línea del presupuesto.
¿Su herramienta elimina duplicados?
¿Se pueden borrar registros antiguos?
¿Cumplen con el RGPD?
¿Dónde se guardan los datos?
¿Cuál es su tasa de bajas?
¿Cómo se dan de baja sus usuarios?
Nuestros clientes se dan de baja muy rápido, ¿pueden ayudar?
Agrégueme a la lista.
No me quite de la lista.
Mejor llámeme en vez de escribir.
No quiero perder esta oportunidad, llámeme.
Nuestro abogado revisa el contrato.
No me llame antes del lunes.
Le escribí tres veces sin respuesta.
Nunca me envió la tarifa.
Envíeme más información.
¿Puedo cancelar en cualquier momento?
La temporada baja nos viene mejor.
El precio es más bajo de lo que pensaba.
Estoy de baja médica hasta enero.
No nos llegan los correos de su sistema.
""",
    "it": """
Passi al nostro stand.
Non esiti a contattarmi.
Non smettete di mandarmi la documentazione.
Non mi interessa.
No, grazie.
Non ora, mi scriva in primavera.
Può inviarmi il listino prezzi?
Non ho ricevuto la sua mail.
Non abbiamo più budget quest'anno.
Non usiamo più quello strumento.
Non lavoro più in quel reparto.
Non mi invii il contratto per posta, basta un PDF.
Per favore tolga la seconda riga dal preventivo.
Il vostro strumento elimina i duplicati?
Si possono cancellare i vecchi record?
Siete conformi al GDPR?
Dove sono conservati i dati?
Qual è il vostro tasso di disiscrizione?
Come si cancellano i vostri utenti?
I nostri clienti si disiscrivono troppo, potete aiutarci?
Mi aggiunga alla lista.
Non toglietemi dalla lista.
Meglio se mi chiama invece di scrivere.
Non voglio perdere questa occasione, mi chiami.
Il nostro avvocato esamina il contratto.
Non mi chiami prima di lunedì.
Le ho scritto tre volte senza risposta.
Non mi ha mai inviato il prezzo.
Mi mandi maggiori informazioni.
Posso disdire in qualsiasi momento?
Devo cancellare l'appuntamento di martedì, va bene giovedì?
Basta una mail e le mando i dati.
Non riceviamo le mail del vostro sistema.
""",
    "nl": """
Kom langs bij onze stand.
Aarzel niet om contact op te nemen.
Stop niet met het sturen van de documentatie.
Geen interesse.
Nee, bedankt.
Nu niet, mail me in het voorjaar.
Kunt u mij de prijslijst sturen?
Ik heb uw mail niet ontvangen.
We hebben dit jaar geen budget meer.
We gebruiken dat pakket niet meer.
Ik werk niet meer op die afdeling.
Stuur het contract niet per post, een PDF is genoeg.
Haal de tweede regel uit de offerte alstublieft.
Verwijdert uw software dubbele adressen?
Kunnen we oude records verwijderen?
Voldoen jullie aan de AVG?
Waar staan de gegevens opgeslagen?
Hoe hoog is het percentage afmeldingen?
Hoe melden gebruikers zich af?
Onze klanten schrijven zich te snel uit, kunnen jullie helpen?
Zet me op de lijst.
Haal me niet van de lijst.
Bel me liever dan te mailen.
Ik wil dit niet missen, bel me.
Onze advocaat bekijkt het contract.
Bel me niet voor maandag.
Ik heb u drie keer gemaild zonder antwoord.
U heeft mij de prijs nooit gestuurd.
Stuur me meer informatie.
Kan ik op elk moment opzeggen?
Meld me aan voor de demo.
We krijgen geen mails van jullie systeem.
Ik laat het u weten.
""",
    "pt": """
Passe pelo nosso stand.
Não hesite em contactar-me.
Não parem de me enviar a documentação.
Não tenho interesse.
Não, obrigado.
Agora não, escreva na primavera.
Pode enviar-me a lista de preços?
Não recebi o seu e-mail.
Já não temos orçamento este ano.
Não usamos mais essa ferramenta.
Não trabalho mais nesse departamento.
Não me envie o contrato pelo correio, basta um PDF.
Por favor retire a segunda linha da proposta.
A vossa ferramenta remove duplicados?
Dá para apagar registos antigos?
Estão em conformidade com o RGPD?
Onde ficam guardados os dados?
Qual é a vossa taxa de cancelamento?
Como os utilizadores cancelam a inscrição?
Os nossos clientes cancelam a subscrição depressa demais, podem ajudar?
Adicione-me à lista.
Não me retire da lista.
Prefiro que me ligue em vez de escrever.
Não quero perder esta oportunidade, ligue-me.
O nosso advogado analisa o contrato.
Não me ligue antes de segunda.
Escrevi três vezes sem resposta.
Nunca me enviou o preço.
Envie-me mais informações.
Posso cancelar a qualquer momento?
Vou sair agora, falamos amanhã.
Não recebemos os e-mails do vosso sistema.
Preciso de remarcar a reunião.
""",
    "pl": """
Zapraszam na nasze stoisko.
Proszę się nie wahać i zadzwonić.
Proszę nie przestawać wysyłać dokumentacji.
Nie jestem zainteresowany.
Nie, dziękuję.
Nie teraz, proszę napisać wiosną.
Czy może Pan przesłać cennik?
Nie dostałem Pana maila.
W tym roku nie mamy już budżetu.
Nie używamy już tego narzędzia.
Nie pracuję już w tym dziale.
Proszę nie wysyłać umowy pocztą, wystarczy PDF.
Proszę usunąć drugą pozycję z oferty.
Czy wasze narzędzie usuwa duplikaty?
Czy można usuwać stare rekordy?
Czy jesteście zgodni z RODO?
Gdzie są przechowywane dane?
Jaki jest wasz wskaźnik rezygnacji?
Jak użytkownicy się wypisują?
Nasi klienci wypisują się z newslettera, możecie pomóc?
Proszę dodać mnie do listy.
Proszę nie usuwać mnie z listy.
Proszę raczej zadzwonić niż pisać.
Nie chcę tego przegapić, proszę zadzwonić.
Nasz prawnik sprawdza umowę.
Proszę nie dzwonić przed poniedziałkiem.
Pisałem trzy razy bez odpowiedzi.
Nigdy nie przysłał mi Pan ceny.
Proszę przesłać więcej informacji.
Czy mogę zrezygnować w każdej chwili?
Nie otrzymujemy maili z waszego systemu.
Nie mamy teraz czasu, proszę o kontakt w maju.
Bez względu na cenę chcemy to zobaczyć.
""",
}
GREETINGS = {
    "en": ("Hi Mara,", "Best regards,\nAnn"),
    "de": ("Guten Tag,", "Mit freundlichen Grüßen\nAnn Lee"),
    "fr": ("Bonjour,", "Cordialement,\nAnn"),
    "es": ("Buenos días,", "Saludos,\nAnn"),
    "it": ("Buongiorno,", "Cordiali saluti\nAnn"),
    "nl": ("Beste Mara,", "Met vriendelijke groet,\nAnn"),
    "pt": ("Bom dia,", "Cumprimentos,\nAnn"),
    "pl": ("Dzień dobry,", "Pozdrawiam,\nAnn"),
}


def is_held_out(line: str) -> bool:
    """Tell the two fifths of the lines that no rule was tuned on."""
    return zlib.crc32(line.encode()) % 5 < 2


def lines(texts: dict[str, str]) -> list[tuple[str, str]]:
    """List (language, line)."""
    return [(tag, line) for tag, text in texts.items() for line in text.strip().splitlines()]


def varied(tag: str, line: str) -> Iterator[str]:
    """Yield the line as people type it: as it is, and two changes chosen by its checksum."""
    yield line
    greeting, closing = GREETINGS[tag]
    changes = (
        line.upper(),
        _plain(line),
        line.rstrip(".!").lower(),
        f"{greeting}\n\n{line}\n\n{closing}",
        _slipped(line),
        line.rstrip(".!") + "!!!",
    )
    start = zlib.crc32(line.encode()) % len(changes)
    yield changes[start]
    yield changes[(start + 3) % len(changes)]


def _plain(line: str) -> str:
    """Leave out accents and punctuation."""
    flat = unicodedata.normalize("NFKD", line.replace("ł", "l").replace("ß", "ss"))
    return "".join(one for one in flat if not unicodedata.combining(one) and one not in ".,;:!?¿")


def _slipped(line: str) -> str:
    """Swap two letters inside the longest word, if it is long enough to be read all the same."""
    word = max(line.split(), key=len)
    if len(word) < 7 or not word.isalpha():
        return line
    middle = len(word) // 2
    slip = word[:middle] + word[middle + 1] + word[middle] + word[middle + 2 :]
    return line.replace(word, slip, 1)
