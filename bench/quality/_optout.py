"""Wishes to be left alone and what only looks like one, in eight languages: written for this bench.

The lines were written by hand in twenty-seven rounds, each before the rules had seen it. After each
but the newest the rules were mended (rounds 1 to 5, below) or the weights fitted again (rounds 6 to
26, in files); the newest is never learned from, so what it gets is the honest guess for wishes
nobody here has thought of. What the others got at first sight stands in FIRST_SIGHT. `varied` makes
what people really type of a line: capitals, no accents, no punctuation, a slip of the finger, a
greeting around it.
"""

import re
import unicodedata
import zlib
from collections.abc import Iterator
from pathlib import Path

LINES = Path(__file__).parent / "optout_lines"
ALTERNATIVES = re.compile(r"\{([^{}]*)\}")
# Rounds 6 and later stand in files; the newest one is never learned from.
LEARNED = tuple(range(6, 27))
NEWEST = 27

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
Get lost.
Please unsub me
I'm asking you politely to take us off your contact list.
Not wanted here. Don't send more.
Would you kindly stop approaching our staff?
I do not recall giving permission for this. Remove me.
Please respect my wish not to be contacted.
Kindly ensure that no further messages are sent to this inbox.
Please strike us from your records.
Delete my contact.
My details should be deleted from your files, thanks.
Do not use my address for marketing.
Any more of these and I'll block you.
You have been told before. Stop.
Can you please not email me?
I'd rather not hear from you again.
Never mail me again
Please end this email series
That's the fourth mail. Please stop writing.
Please mark me as do not contact.
We are not interested in receiving further offers from you.
take my email out of your system
No thank you, and please don't write back.
stop contacting our employees
We don't want your emails.
Please purge my record from your system.
I'd be grateful if you would stop sending mail to this address.
Kindly refrain from further communication.
This is harassment. Stop contacting me.
We've told you already, no more emails please.
I don't wish to receive any marketing material.
Please remove this email address from your mailings.
Unsubcribe me from everthing
pls remove
Take us off whatever list you bought.
I did not opt in, so please opt me out.
Do not send anything else to me.
Our company policy forbids cold emails, delete our contact details.
Thanks for reaching out, but please don't contact me again.
Not relevant to us. Please remove my email.
I want off this list.
Can we be taken off your radar please?
No emails please.
Please let this be your last message to me.
We will not be needing any more of your emails.
You are not authorised to use my information.
I am asking for the third and last time: leave our company out of your mailings.
Please wipe my details.
don't send any more stuff
This mailbox does not accept marketing, remove it.
I'm begging you, no more follow-ups
not interested pls stop messaging
Kindly cancel all future emails.
Remove. Immediately.
How do I unsubscribe from this?
I don't know how you got my address, but please lose it.
Please, no more.
We kindly request to be removed from your communications.
I'd like you to stop.
Don't email me unless I ask you to.
Please refrain from sending unsolicited messages to our staff.
Strike my name from your database at once.
I am not your customer and I do not want your newsletters.
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
Bitte von weiteren E-Mails absehen.
Ich möchte von Ihnen nicht mehr angeschrieben werden.
Mail mich nicht mehr an
Bitte löschen
Bitte löschen Sie mich aus Ihrer Datenbank.
Keine weiteren Kontaktversuche bitte.
Ich habe kein Interesse an weiteren Nachrichten von Ihnen.
Unterlassen Sie es, mir Werbung zu schicken.
Ich fordere Sie auf, meine Daten zu löschen.
Nehmen Sie meine Adresse aus dem Verteiler.
Bitte kontaktieren Sie unsere Mitarbeiter nicht mehr.
Ich wünsche keine Werbung.
Bitte streichen Sie meine Mailadresse.
Wir haben Ihnen schon mehrfach gesagt, dass wir keine Mails wünschen.
Bitte stellen Sie die Zusendung von E-Mails ein.
Hiermit untersage ich Ihnen die Nutzung meiner Daten.
Das ist jetzt die vierte Mail, bitte aufhören.
Ich verzichte auf Ihre Mails.
Austragen bitte
Bitte keine Nachrichten dieser Art mehr.
Ich bitte um Löschung meiner Daten.
nie wieder melden bitte
Von Ihnen will ich keine Post mehr.
Ich möchte aus Ihrem Newsletter ausgetragen werden.
Bitte künftig keine Nachrichten mehr an diese Adresse.
Sehen Sie davon ab, mich erneut anzuschreiben.
Ich habe Ihnen keine Erlaubnis gegeben, mir zu schreiben.
Bitte alle Daten über mich löschen und dies bestätigen.
Werbung unerwünscht.
Danke, aber bitte schreiben Sie uns nicht noch einmal an.
Entfernen Sie bitte meinen Kontakt.
Kein Interesse und bitte keine weiteren Anfragen.
Das ist Belästigung, hören Sie damit auf.
bitte nicht mehr mailen danke
Ich will Ihre Mails nicht.
Bitte unterlassen Sie künftig jede Kontaktaufnahme.
Sie haben keine Erlaubnis, meine Daten zu speichern.
Ich möchte nicht in Ihrer Datenbank stehen.
Wie kann ich mich abmelden?
Bitte nicht mehr schreiben!
Ihre Mails sind nicht erwünscht.
Kein Bedarf, bitte löschen Sie meine Kontaktdaten.
Ich habe mich nie angemeldet, bitte austragen.
Letzte Warnung: keine weiteren Mails.
Bitte keine Anfragen dieser Art mehr senden.
Diese Adresse bitte aus dem System nehmen.
Bitte streichen Sie unsere Adresse aus Ihren Unterlagen.
Ich habe kein Interesse daran, von Ihnen Mails zu erhalten.
Verschonen Sie uns bitte mit Werbung.
Es reicht, keine Mails mehr!
Hiermit kündige ich den Newsletter.
Ich bitte, mich nicht mehr zu kontaktieren.
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
Merci de supprimer mon adresse mail de votre liste.
Je demande à être retiré de votre base.
Ne plus contacter svp
Ne m'envoyez plus rien.
Merci d'arrêter de nous solliciter.
Veuillez cesser de m'écrire.
Nous ne souhaitons plus être démarchés.
Je ne suis pas intéressé et ne veux plus de vos messages.
Stoppez vos envois svp
Enlevez-moi de cette liste !
Merci de nous désinscrire.
Je souhaite exercer mon droit à l'effacement.
Vous n'avez pas le droit d'utiliser mon adresse, supprimez-la.
Plus jamais de mail de votre part.
Aucun nouvel envoi, merci.
Inutile d'insister.
Combien de fois dois-je vous dire d'arrêter ?
Veuillez m'oublier.
Je ne veux pas de vos mails.
Retirez notre société de vos contacts.
Prière de ne plus m'adresser de publicité.
Je vous prie de ne plus me solliciter.
Merci d'effacer mes coordonnées.
Je n'ai rien demandé, désinscrivez-moi.
Veuillez arrêter ces envois intempestifs.
Pas intéressé, ne me contactez plus svp.
Je ne vous ai pas autorisé à m'écrire.
Supprimez-moi de vos contacts, merci.
On ne veut plus de vos mails.
ne plus envoyer de mail
Je réitère ma demande de désabonnement.
Sortez-moi de votre liste.
Merci de nous laisser tranquilles.
Comment se désabonner ?
Nous vous demandons de supprimer nos coordonnées de vos fichiers.
Pas de mails publicitaires svp.
Je ne souhaite pas être contactée par votre société.
Mettez fin à ces envois.
Vos messages ne sont pas les bienvenus.
C'est mon dernier avertissement, plus aucun message.
Je demande la suppression de mon compte et de mes données.
Ne m'adressez plus de courrier.
Je vous saurais gré de ne plus m'écrire.
Nous n'acceptons pas la publicité par mail.
Effacez-moi de votre base.
Assez de mails !
Je ne veux rien recevoir de vous.
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
No me envíen nada más.
Por favor, elimínenos de sus contactos.
Quiero que borren mis datos.
Dejen de mandar publicidad.
No nos contacten más, por favor.
Haga el favor de no escribirme.
No autorizo el uso de mis datos.
Pido que me saquen de la base de datos.
Ya basta de mensajes.
No estoy interesado, por favor no me escriba de nuevo.
Cesen el envío de correos.
No quiero saber nada más de ustedes.
Eliminar de la lista
Por favor remuévame de su lista.
No insistan más.
Me opongo al uso de mis datos.
Le pido que deje de enviarme correos.
Nunca más me escriban
Les solicito eliminar mi correo.
No deseo ser contactado.
Sáquenos de su base de datos, por favor.
Les pido por tercera vez que dejen de escribirme.
No estoy interesado en recibir sus correos.
Haga el favor de borrar mi contacto.
Quisiera darme de baja de sus envíos.
No he autorizado estos correos.
Deseo que eliminen mis datos.
No más mensajes, por favor.
Gracias, pero no me contacten otra vez.
Abstenerse de enviar publicidad.
Quita mi correo de ahí.
¿Cómo me doy de baja?
Solicito que no me envíen publicidad.
Borren esta dirección.
No tienen permiso para usar mis datos.
Sus correos no son bienvenidos.
Por favor suprima mi dirección.
No me moleste más con sus ofertas.
Que no me vuelvan a escribir.
Ruego me excluyan de futuras comunicaciones.
Les ruego dejen de contactarme.
No acepto publicidad por correo.
Bórreme ya.
Cese inmediatamente sus envíos.
No quiero recibir nada de ustedes.
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
Non mi mandi più niente.
Vi chiedo di eliminarmi dalla lista.
Per cortesia smettete di contattarmi.
Non intendo ricevere altre comunicazioni.
Cessate ogni invio.
Chiedo di essere rimosso.
Non autorizzo l'uso dei miei dati.
Basta messaggi, grazie.
Cancellate i miei dati immediatamente.
Non siamo interessati, non scriveteci più.
Non voglio essere contattato.
Eliminatemi
Vogliate cancellare il mio nominativo.
Vi diffido dal contattarmi ancora.
Non mandate altre mail.
Gradirei non ricevere più nulla.
Mi tolga dalla lista per favore.
Stop alle mail
Finitela con lo spam.
Non contattare più
Per favore, non mi contatti più.
Vorrei essere cancellato dalla vostra lista.
Chiedo gentilmente di non ricevere più mail.
Eliminate il mio contatto, grazie.
Non vi ho autorizzato a scrivermi.
Togliete la nostra azienda dalla lista.
Basta scrivermi.
Non siamo interessati a ricevere offerte.
Smettete di mandare pubblicità.
Cancellazione immediata dei miei dati.
Grazie ma non scrivetemi ancora.
Come faccio a disiscrivermi?
Non inviatemi pubblicità.
Le vostre mail non sono gradite.
Chiedo che il mio indirizzo venga rimosso.
Cessate di utilizzare i miei dati.
Escludetemi dalle prossime comunicazioni.
Non avete il permesso di usare il mio indirizzo.
Togliete questo indirizzo.
Non mi disturbi più.
Vi prego di smettere.
Non accetto pubblicità via mail.
Toglietemi subito.
Non desidero altre mail da voi.
Cancellate il mio indirizzo, grazie.
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
Gelieve ons te verwijderen uit uw bestand.
Ik wens geen mails meer te ontvangen.
Haal mijn adres uit je systeem.
Niet meer mailen aub
Stuur niets meer.
Ik wil me uitschrijven.
Wij willen geen contact meer.
Stop hiermee.
Graag mijn gegevens wissen.
Verwijder ons uit de lijst
Nooit meer mailen
Ik heb hier niet om gevraagd, stop ermee.
U mag mij niet meer benaderen.
Gebruik mijn adres niet voor reclame.
Wilt u stoppen met mailen?
Ik ontvang liever geen berichten meer.
Schrap mijn naam.
Ik wil hier niets meer over horen.
Laat ons met rust
Wilt u mij niet meer mailen?
Graag geen berichten meer sturen.
Ik heb geen toestemming gegeven om mij te mailen.
Verwijder mijn contactgegevens.
Haal ons bedrijf van uw lijst.
Ik verzoek u om mijn gegevens te verwijderen.
Bedankt, maar neem geen contact meer op.
Stop met mij te benaderen.
Ik wens geen reclame te ontvangen.
Schrijf mij alstublieft uit.
Hoe kan ik me afmelden?
Uw mails zijn niet gewenst.
Wij willen niet in uw bestand staan.
Stop onmiddellijk met het sturen van e-mails.
Verwijder dit adres.
U heeft geen toestemming om mijn gegevens te gebruiken.
Graag in de toekomst geen mails meer.
Bespaar me deze mails.
Ik verzoek u te stoppen met deze mails.
Wij accepteren geen reclame per mail.
Haal me er af.
Ik wil niets van u ontvangen.
Verwijder mij direct.
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
Não me contactem.
Peço que retirem o meu contacto.
Quero sair da lista.
Remova o meu e-mail.
Deixem de enviar publicidade.
Não autorizo o uso dos meus dados.
Favor parar de enviar mensagens.
Não me envie mais nada.
Nunca mais me escrevam.
Pedimos que não nos contactem mais.
Excluam meu contato, por favor.
Cessem os envios.
Não tenho interesse em receber e-mails.
Solicito a remoção do meu endereço.
Não insista, por favor.
Por favor pare
Chega, não escrevam mais.
Tirem-me da lista.
Gostaria de não receber mais mensagens.
Bloqueiem o meu e-mail no vosso sistema.
Gostaria de ser removido da lista.
Por favor não me enviem mais publicidade.
Não dei autorização para me escreverem.
Apaguem o meu contacto.
Obrigado, mas não voltem a escrever.
Parem com estes e-mails.
Retirem a nossa empresa da lista.
Não pretendo receber mais mensagens.
Eliminem o meu e-mail.
Peço a remoção dos meus dados.
Como faço para cancelar a inscrição?
Os vossos e-mails não são bem-vindos.
Não têm autorização para usar os meus dados.
Retirem este endereço.
Peço para não ser mais contactado.
Excluam-me das próximas comunicações.
Parem imediatamente com o envio de mensagens.
Não me chateiem mais.
Peço que parem de me contactar.
Não aceito publicidade por e-mail.
Removam-me já.
Não quero receber nada vosso.
Cancelem o envio de e-mails.
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
Proszę o wykreślenie z bazy.
Proszę nie kontaktować się ze mną w przyszłości.
Nie wysyłajcie mi nic więcej.
Usuńcie mnie z listy.
Proszę usunąć nasz adres.
Nie chcę waszych maili.
Proszę skończyć z wysyłaniem ofert.
Nie wyrażam zgody na przetwarzanie danych.
Proszę o zaprzestanie korespondencji.
Nie życzymy sobie żadnych ofert.
Przestańcie mnie spamować.
Nie jesteśmy zainteresowani i prosimy o brak kontaktu.
Proszę się wypisać mnie z newslettera
Żądam usunięcia danych.
Nie pisz do mnie
Proszę więcej nie dzwonić i nie pisać.
Nigdy więcej do mnie nie piszcie.
Wycofuję zgodę na kontakt.
Wystarczy już tych wiadomości.
Proszę o usunięcie naszych danych.
Nie wyraziłem zgody na te wiadomości.
Proszę przestać do mnie pisać.
Dziękuję, ale proszę więcej nie pisać.
Chcę się wypisać.
Proszę wykreślić mój adres.
Nie jestem zainteresowany otrzymywaniem ofert.
Usuńcie nasze dane kontaktowe.
Proszę nie przesyłać mi reklam.
Nie kontaktujcie się ze mną.
Jak mogę się wypisać?
Wasze maile nie są mile widziane.
Nie macie zgody na używanie moich danych.
Proszę usunąć ten adres.
Proszę natychmiast przestać wysyłać maile.
Nie chcę być w waszej bazie.
Proszę mnie więcej nie niepokoić.
Proszę nie kierować do mnie ofert.
Bardzo proszę o zaprzestanie kontaktu.
Nie przyjmuję reklam mailem.
Usuńcie mnie natychmiast.
Nie chcę nic od was dostawać.
Proszę skreślić mnie z listy.
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
We already stopped buying from them.
Send me an email when you are back.
Please send me the emails you mentioned.
I would like to receive more information.
We had to stop the project last year.
I can't find your last email.
Don't worry, I will answer next week.
Please take us through a demo.
The meeting was removed from my calendar, please resend.
Delete that line about shipping and we sign.
Is it possible to remove a user from an account?
We contact about 400 leads a month.
No problem, write me again in June.
Never mind, I found the price list.
Do you also send letters?
We don't send newsletters ourselves.
Your emails always end up in my spam folder, sorry for the delay.
Sorry for the late reply, I get too much mail.
Please put me on your mailing list for product news.
Not me, my colleague Bob decides, contact him.
We can't share our data with third parties.
You may contact me at any time.
Let's end the discussion here and meet in person.
Who removed the attachment?
I stopped by your website and liked it.
Can you end the trial early?
I removed the blocker on our side, let's continue.
We would not want to lose this chance.
Please ask your team to send us the contract again.
My boss told me to contact you about pricing.
Could you please not use the old logo in the deck?
I don't have time this week, write me on Monday.
We never use email for invoices.
Your offer is interesting, but we are not ready yet.
Please exclude shipping from the quote.
We are out of the office until Monday.
I deleted your mail by accident, can you resend it?
How do I remove a seat from my plan?
We are no longer in the office on Fridays.
No emails arrived yesterday, can you check?
I will not be able to join, sorry.
You will not need a contract for the trial, right?
Please let me know your last price.
Our list of requirements is attached.
Don't forget to include my colleague.
We received your email, thanks.
I'd like you to meet my boss.
Please don't forget my colleague in the invite.
We stopped the rollout, but want to restart in May.
Your database looks impressive.
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
Schicken Sie mir bitte weitere Unterlagen.
Bitte senden Sie keine Papierrechnung, PDF genügt.
Ich habe mich noch nicht entschieden.
Wir brauchen mehr Informationen.
Bitte mailen Sie mir die Preise.
Unsere Daten liegen in Frankfurt.
Kann man Kontakte aus der Liste entfernen?
Bitte entfernen Sie den Rabatt aus dem Angebot.
Ihre letzte Mail ist im Spam gelandet.
Ich war im Urlaub und konnte nicht antworten.
Wir schreiben keine Rechnungen mehr per Post.
Wer löscht bei Ihnen die Testdaten?
Bitte tragen Sie den Termin für Dienstag ein.
Ich möchte mehr erfahren.
Nehmen Sie mich bitte mit in die Einladung.
Das hört sich gut an.
Hört sich interessant an, schreiben Sie mir.
Nicht vergessen: Sie wollten mir den Katalog schicken.
Aus Datenschutzgründen brauchen wir einen Vertrag.
Bitte schreiben Sie mir, wann Sie Zeit haben.
Ich habe Ihre Mail gelöscht, können Sie sie noch einmal senden?
Wir haben das Projekt gestoppt.
Ich will keine Zeit verlieren, rufen Sie an.
Bitte nehmen Sie meine Kollegin in Kopie.
Mein Name steht falsch in der Einladung, bitte ändern.
Nehmen Sie bitte Kontakt mit Herrn Maier auf.
Können Sie die Liste bitte noch einmal schicken?
Die Daten brauche ich nicht vor Mai.
Ich habe Ihre Adresse aus dem Verzeichnis der Messe.
Wie kann ich einen Nutzer löschen?
Wir stehen noch nicht in Ihrer Datenbank, bitte aufnehmen.
Bitte nicht vergessen, mir die Daten zu schicken.
Das Angebot hat mich nicht erreicht.
Ihre Mail habe ich erst heute gelesen.
Wir haben Ihre Mail erhalten, danke.
Bitte senden Sie die Unterlagen an unsere Adresse.
Ihre Datenbank sieht gut aus.
Ich konnte die Liste nicht öffnen.
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
Envoyez-moi vos tarifs.
Je souhaite recevoir plus d'informations.
Nous avons arrêté ce projet l'an dernier.
Votre mail est arrivé dans mes indésirables.
Peut-on retirer un utilisateur du compte ?
Je ne suis pas la bonne personne, écrivez à Paul.
Merci de m'envoyer le contrat.
Je ne trouve plus votre dernier message.
Veuillez me contacter la semaine prochaine.
Nous n'envoyons pas de newsletter.
Ajoutez ma collègue à la liste de diffusion.
Merci de me rappeler demain.
Ne tardez pas à m'envoyer le devis.
Supprimez la clause 4 et nous signons.
Plus de détails seraient utiles.
J'ai supprimé votre mail par erreur, renvoyez-le.
Merci de ne pas oublier le devis.
Écrivez-moi lundi.
Nous avons cessé cette activité.
Pourriez-vous me mettre en copie ?
Je n'ai pas le temps cette semaine.
Enlevez l'option 2 du devis.
Comment ajouter un utilisateur ?
Votre message m'a bien plu.
Nous ne sommes pas encore dans votre base, ajoutez-nous.
Je n'ai pas compris votre dernier mail.
Mettez ma collègue en copie.
Nous avons bien reçu votre mail.
Je n'arrive pas à ouvrir la liste.
Votre base de données nous intéresse.
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
Envíeme sus tarifas.
Quiero recibir más información.
No encuentro su último correo.
Escríbame la próxima semana.
¿Se puede quitar un usuario de la cuenta?
No soy la persona adecuada, contacte a Paula.
Dejé un mensaje en su oficina.
Por favor, mándeme más detalles.
Su correo llegó a la carpeta de spam.
Paramos ese proyecto el año pasado.
Elimine la cláusula cuatro y firmamos.
Nosotros no enviamos boletines.
No tarde en enviarme el presupuesto.
Borré su correo por error, ¿me lo reenvía?
No olvide enviarme el presupuesto.
Escríbame el lunes.
No tengo tiempo esta semana.
Quite la opción dos del presupuesto.
¿Me puede poner en copia?
¿Cómo agrego un usuario?
Su mensaje me gustó.
No entendí su último correo.
Todavía no estamos en su lista, agréguenos.
Recibimos su correo, gracias.
No puedo abrir la lista.
Su base de datos nos interesa.
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
Mi invii i prezzi.
Vorrei ricevere maggiori informazioni.
Non trovo la sua ultima mail.
Mi scriva la prossima settimana.
Si può rimuovere un utente dall'account?
Non sono la persona giusta, contatti Paolo.
La sua mail è finita nello spam.
Abbiamo smesso di usare quel sistema.
Elimini la clausola quattro e firmiamo.
Noi non inviamo newsletter.
Non tardi a mandarmi il preventivo.
Più informazioni sarebbero utili.
Ho cancellato la sua mail per errore, può rimandarla?
Non dimentichi di inviarmi il preventivo.
Mi scriva lunedì.
Non ho tempo questa settimana.
Tolga l'opzione due dal preventivo.
Mi può mettere in copia?
Come aggiungo un utente?
Il suo messaggio mi è piaciuto.
Non ho capito la sua ultima mail.
Non siamo ancora nella vostra lista, aggiungeteci.
Abbiamo ricevuto la sua mail.
Non riesco ad aprire la lista.
Il vostro database ci interessa.
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
Stuur me de prijzen.
Ik wil graag meer informatie ontvangen.
Ik vind uw laatste mail niet meer.
Mail me volgende week.
Kan ik een gebruiker uit het account verwijderen?
Ik ben niet de juiste persoon, mail Piet.
Uw mail zat in mijn spam.
Wij zijn vorig jaar met dat project gestopt.
Verwijder clausule vier en we tekenen.
Wij sturen zelf geen nieuwsbrieven.
Zet mijn collega op de mailinglijst.
Ik heb uw mail per ongeluk verwijderd, kunt u hem opnieuw sturen?
Vergeet niet mij de offerte te sturen.
Mail me maandag.
Ik heb deze week geen tijd.
Haal optie twee uit de offerte.
Hoe voeg ik een gebruiker toe?
Uw bericht sprak me aan.
Ik begreep uw laatste mail niet.
We staan nog niet op uw lijst, zet ons erop.
We hebben uw mail ontvangen.
Ik kan de lijst niet openen.
Uw database interesseert ons.
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
Envie-me os preços.
Quero receber mais informações.
Não encontro o seu último e-mail.
Escreva-me na próxima semana.
Dá para remover um utilizador da conta?
Não sou a pessoa certa, contacte a Paula.
O seu e-mail foi parar ao spam.
Parámos esse projeto no ano passado.
Retire a cláusula quatro e assinamos.
Nós não enviamos newsletters.
Não demore a mandar-me a proposta.
Apaguei o seu e-mail por engano, pode reenviar?
Não se esqueça de me enviar a proposta.
Escreva-me na segunda.
Não tenho tempo esta semana.
Tire a opção dois da proposta.
Como adiciono um utilizador?
Gostei da sua mensagem.
Não percebi o seu último e-mail.
Ainda não estamos na vossa lista, adicionem-nos.
Recebemos o seu e-mail, obrigado.
Não consigo abrir a lista.
A vossa base de dados interessa-nos.
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
Proszę przysłać cennik.
Chciałbym otrzymać więcej informacji.
Nie mogę znaleźć Pana ostatniego maila.
Proszę napisać w przyszłym tygodniu.
Czy można usunąć użytkownika z konta?
To nie ja, proszę pisać do Pawła.
Pana mail trafił do spamu.
Zakończyliśmy ten projekt w zeszłym roku.
Proszę usunąć punkt czwarty i podpisujemy.
Sami nie wysyłamy newsletterów.
Proszę dopisać mnie do listy.
Przez pomyłkę usunąłem Pana maila, proszę wysłać ponownie.
Proszę nie zapomnieć o ofercie.
Proszę napisać w poniedziałek.
Nie mam czasu w tym tygodniu.
Proszę wykreślić drugą opcję z oferty.
Jak dodać użytkownika?
Pana wiadomość mi się podoba.
Nie zrozumiałem Pana ostatniego maila.
Nie ma nas jeszcze na waszej liście, proszę dodać.
Dostaliśmy Pana maila.
Nie mogę otworzyć listy.
Wasza baza nas interesuje.
""",
}
# (typed wishes, found, typed look-alikes, taken for a wish) before the rules saw the round.
FIRST_SIGHT = (
    (483, 450, 375, 30),
    (501, 386, 348, 31),
    (270, 231, 165, 3),
    (234, 129, 120, 0),
    (132, 99, 81, 0),
    (632, 500, 335, 49),
    (227, 203, 132, 16),
    (232, 194, 150, 34),
    (173, 144, 123, 9),
    (114, 108, 90, 9),
    (242, 200, 226, 15),
    (209, 185, 208, 36),
    (200, 184, 200, 13),
    (178, 173, 178, 19),
    (80, 76, 80, 2),
    (80, 63, 80, 3),
    (80, 69, 80, 5),
    (80, 64, 80, 12),
    (80, 77, 80, 2),
    (80, 72, 80, 6),
    (160, 140, 160, 7),
    (160, 145, 160, 20),
    (160, 135, 160, 19),
    (160, 158, 160, 3),
    (160, 144, 160, 12),
    (160, 151, 160, 17),
)
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


def tagged(name: str) -> Iterator[tuple[str, str]]:
    """Yield language and line of a file of optout_lines."""
    tag = ""
    for line in (LINES / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            tag = line.strip("[]")
        elif line.strip():
            yield tag, line.replace("\\n", "\n")


def later(name: str) -> list[tuple[str, str]]:
    """Return the lines of a later round, alternatives in braces taken side by side."""
    out: dict[tuple[str, str], None] = {}
    for tag, line in tagged(name):
        parts = ALTERNATIVES.split(line)
        choices = [part.split("|") if place % 2 else [part] for place, part in enumerate(parts)]
        for turn in range(max(map(len, choices))):
            out[tag, "".join(one[turn % len(one)] for one in choices).strip()] = None
    return list(out)


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
