// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/bouncephrases.h"

#include <algorithm>
#include <array>

namespace {

struct BouncePhrase
{
    QStringView words; ///< lower case, single spaces
    QStringView form;
};

// What programs write in their bounces, each from the program itself or its documentation. The first that is found
// decides, so that the words of one program stand above those that many use.
constexpr std::array phrases{
    BouncePhrase{u"this is the qmail-send program", u"qmail"},
    BouncePhrase{u"this is the qmail-remote program", u"qmail"},
    BouncePhrase{u"i'm afraid i wasn't able to deliver your message", u"qmail"},
    BouncePhrase{u"i wasn't able to deliver your message to the following addresses", u"qmail"},
    BouncePhrase{u"sorry, we were unable to deliver your message to the following address", u"yahoo"},
    BouncePhrase{u"this is the dragonfly mail agent", u"dma"},
    BouncePhrase{u"this is the mailer-daemon, please do not reply to this", u"opensmtpd"},
    BouncePhrase{u"this is the mail system at host", u"postfix"},
    BouncePhrase{u"this is the postfix program at host", u"postfix"},
    BouncePhrase{u"i'm sorry to have to inform you that", u"postfix"},
    BouncePhrase{u"this message was created automatically by mail delivery software", u"exim"},
    BouncePhrase{u"transcript of session follows", u"sendmail"},
    BouncePhrase{u"the following addresses had permanent fatal errors", u"sendmail"},
    BouncePhrase{u"the following addresses had transient non-fatal errors", u"sendmail"},
    BouncePhrase{u"the following addresses had delivery problems", u"sendmail"},
    BouncePhrase{u"this is a delivery status notification from", u"courier"},
    BouncePhrase{u"this is a permanent error. the following address", u"exim"},
    // Gmail
    BouncePhrase{u"delivery to the following recipient failed permanently", u"gmail"},
    BouncePhrase{u"technical details of permanent failure", u"gmail"},
    BouncePhrase{u"technical details of temporary failure", u"gmail"},
    BouncePhrase{u"the response from the remote server was", u"gmail"},
    BouncePhrase{u"there was a temporary problem delivering your message to", u"gmail"},
    BouncePhrase{u"there was a problem delivering your message to", u"gmail"},
    BouncePhrase{u"die antwort des remote-servers lautete", u"gmail"},
    BouncePhrase{u"la réponse du serveur distant", u"gmail"},
    BouncePhrase{u"la respuesta del servidor remoto", u"gmail"},
    BouncePhrase{u"la risposta del server remoto", u"gmail"},
    BouncePhrase{u"an error occurred while trying to deliver the mail to the following recipients", u"amazonses"},
    // MDaemon, hMailServer, Domino and others for Windows
    BouncePhrase{u"hmailserver sent:", u"hmailserver"},
    BouncePhrase{u"the attached message had permanent fatal delivery errors", u"mdaemon"},
    BouncePhrase{u"the attached message had transient non-fatal delivery errors", u"mdaemon"},
    BouncePhrase{u"failed to deliver to domino", u"domino"},
    BouncePhrase{u"error transferring to", u"domino"},
    BouncePhrase{u"smtp protocol returned a permanent error", u"domino"},
    BouncePhrase{u"smtp protocol returned a transient error", u"domino"},
    BouncePhrase{u"failed to deliver to '", u"communigate"},
    BouncePhrase{u"mailenable: message could not be delivered", u"mailenable"},
    BouncePhrase{u"could not deliver message to the following recipient(s)", u"smartermail"},
    // Exchange 2000/2003, in the languages its words are known in
    BouncePhrase{u"your message did not reach some or all of the intended recipients", u"exchange"},
    BouncePhrase{u"the following recipient(s) could not be reached", u"exchange"},
    BouncePhrase{u"the following recipient(s) cannot be reached", u"exchange"},
    BouncePhrase{u"ihre nachricht hat einige oder alle empfänger nicht erreicht", u"exchange"},
    BouncePhrase{u"folgende(r) empfänger kann/können nicht erreicht werden", u"exchange"},
    BouncePhrase{u"folgende(r) empfänger konnte(n) nicht erreicht werden", u"exchange"},
    BouncePhrase{u"folgende empfänger konnten nicht erreicht werden", u"exchange"},
    BouncePhrase{u"votre message n'est pas parvenu à certains", u"exchange"},
    BouncePhrase{u"impossible d'atteindre le ou les destinataires", u"exchange"},
    BouncePhrase{u"el mensaje no llegó a algunos", u"exchange"},
    BouncePhrase{u"su mensaje no ha llegado a algunos", u"exchange"},
    BouncePhrase{u"il messaggio non è stato recapitato ad alcuni", u"exchange"},
    BouncePhrase{u"uw bericht heeft enkele of alle geadresseerden niet bereikt", u"exchange"},
    BouncePhrase{u"a sua mensagem não chegou a alguns", u"exchange"},
    // Exchange 2007 to today and Exchange Online
    BouncePhrase{u"delivery has failed to these recipients", u"exchange"},
    BouncePhrase{u"delivery is delayed to these recipients", u"exchange"},
    BouncePhrase{u"diagnostic information for administrators", u"exchange"},
    BouncePhrase{u"fehler bei der nachrichtenzustellung an folgende empfänger", u"exchange"},
    BouncePhrase{u"die nachricht konnte nicht an die folgenden empfänger", u"exchange"},
    BouncePhrase{u"fehler bei der zustellung an folgende empfänger", u"exchange"},
    BouncePhrase{u"die zustellung an die folgenden empfänger", u"exchange"},
    BouncePhrase{u"diagnoseinformationen für administratoren", u"exchange"},
    BouncePhrase{u"échec de la remise", u"exchange"},
    BouncePhrase{u"la remise a échoué", u"exchange"},
    BouncePhrase{u"informations de diagnostic pour les administrateurs", u"exchange"},
    BouncePhrase{u"informations de diagnostic à l'attention des administrateurs", u"exchange"},
    BouncePhrase{u"error al entregar a estos destinatarios", u"exchange"},
    BouncePhrase{u"no se pudo entregar a estos destinatarios", u"exchange"},
    BouncePhrase{u"información de diagnóstico para administradores", u"exchange"},
    BouncePhrase{u"información de diagnóstico para los administradores", u"exchange"},
    BouncePhrase{u"recapito non riuscito", u"exchange"},
    BouncePhrase{u"informazioni di diagnostica per gli amministratori", u"exchange"},
    BouncePhrase{u"informazioni diagnostiche per gli amministratori", u"exchange"},
    BouncePhrase{u"bezorging mislukt", u"exchange"},
    BouncePhrase{u"kan niet worden bezorgd bij deze geadresseerden", u"exchange"},
    BouncePhrase{u"diagnostische gegevens voor beheerders", u"exchange"},
    BouncePhrase{u"diagnostische informatie voor beheerders", u"exchange"},
    BouncePhrase{u"falha na entrega", u"exchange"},
    BouncePhrase{u"informações de diagnóstico para administradores", u"exchange"},
    BouncePhrase{u"informações de diagnóstico para os administradores", u"exchange"},
    BouncePhrase{u"nie można dostarczyć wiadomości do następujących", u"exchange"},
    BouncePhrase{u"dostarczenie nie powiodło się do następujących", u"exchange"},
    BouncePhrase{u"informacje diagnostyczne dla administratorów", u"exchange"},
    BouncePhrase{u"管理者向け診断情報", u"exchange"},
    BouncePhrase{u"管理者用診断情報", u"exchange"},
    BouncePhrase{u"次の受信者またはグループへの配信に失敗しました", u"exchange"},
    BouncePhrase{u"配信不能", u"exchange"},
    BouncePhrase{u"remote server returned '", u"exchange"},
    BouncePhrase{u"this is an automatically generated delivery status notification", u"iis"},
    BouncePhrase{u"delivery to the following recipients failed", u"iis"},
    BouncePhrase{u"delivery to the following recipients has been delayed", u"iis"},
    BouncePhrase{u"dies ist eine automatisch erstellte benachrichtigung über den zustellstatus", u"iis"},
    BouncePhrase{u"übermittlung an folgende empfänger fehlgeschlagen", u"iis"},
    // words that several programs share
    BouncePhrase{u"smtp error from remote mail server after", u"exim"},
    BouncePhrase{u"smtp error from remote server", u""},
    BouncePhrase{u"remote host said:", u""},
    BouncePhrase{u"remote server replied:", u""},
    BouncePhrase{u"could not be delivered to one or more", u""},
    BouncePhrase{u"your message could not be delivered", u""},
    BouncePhrase{u"your message was not delivered", u""},
    BouncePhrase{u"your message wasn't delivered", u""},
    BouncePhrase{u"your message has been delayed", u""},
    BouncePhrase{u"a message that you sent could not be delivered", u""},
    BouncePhrase{u"a message that you have sent could not be delivered", u""},
    BouncePhrase{u"a message that you sent has not yet been delivered", u""},
    BouncePhrase{u"delivery to the following recipient has been delayed", u""},
    BouncePhrase{u"undelivered mail returned to sender", u""},
    BouncePhrase{u"mail delivery failed", u""},
    BouncePhrase{u"returned mail:", u""},
    BouncePhrase{u"delivery status notification", u""},
    BouncePhrase{u"undeliverable:", u""},
    BouncePhrase{u"unzustellbar:", u""},
    BouncePhrase{u"konnte nicht zugestellt werden", u""},
    BouncePhrase{u"nicht zustellbar", u""},
    BouncePhrase{u"non remis :", u""},
    BouncePhrase{u"n'a pas pu être remis", u""},
    BouncePhrase{u"no se puede entregar", u""},
    BouncePhrase{u"no se pudo entregar", u""},
    BouncePhrase{u"impossibile recapitare", u""},
    BouncePhrase{u"onbestelbaar:", u""},
    BouncePhrase{u"não foi possível entregar", u""},
    BouncePhrase{u"niedostarczone:", u""},
};

constexpr std::array<QStringView, 20> generatingLabels{u"generating server", u"generierender server",
    u"server, der die nachricht generiert hat", u"erzeugender server", u"serveur de génération",
    u"génération du serveur", u"serveur générateur", u"servidor de generación", u"generando servidor",
    u"servidor que genera", u"server di generazione", u"server che ha generato il messaggio", u"server generazione",
    u"bronserver", u"server die het bericht heeft gegenereerd", u"servidor de geração", u"gerando servidor",
    u"serwer generujący", u"生成サーバー", u"生成元サーバー"};

constexpr std::array<QStringView, 31> returnedMailLines{u"original message headers", u"original message header",
    u"ursprüngliche nachrichtenkopfzeilen", u"ursprüngliche nachrichtenköpfe", u"ursprüngliche nachrichtenheader",
    u"kopfzeilen der ursprünglichen nachricht", u"en-têtes de message d'origine", u"en-têtes des messages d'origine",
    u"en-têtes du message d'origine", u"encabezados de mensajes originales", u"encabezados del mensaje original",
    u"intestazioni messaggio originale", u"intestazioni del messaggio originale", u"oorspronkelijke berichtkoppen",
    u"kopteksten van oorspronkelijk bericht", u"cabeçalhos de mensagem originais", u"cabeçalhos da mensagem original",
    u"oryginalne nagłówki wiadomości", u"元のメッセージ ヘッダー", u"元のメッセージヘッダー", u"message headers follow",
    u"below this line is a copy of the message", u"this is a copy of", u"original message follows",
    u"unsent message follows", u"original message", u"returned message", u"enclosed is a copy of the message",
    u"header of the original message", u"the header of the original message",
    u"below is a copy of the original message"};

constexpr std::array<QStringView, 12> consequences{u"need rcpt", u"no valid recipients", u"no recipients",
    u"need recipient", u"no valid rcpt", u"valid rcpt command must precede", u"must have recipient",
    u"need mail before rcpt", u"need mail command", u"bad sequence of commands", u"no recipients specified",
    u"all recipients were rejected"};

} // namespace

std::optional<QString> bounceFormOf(const QString &collapsed)
{
    const auto *found = std::find_if(
        phrases.begin(), phrases.end(), [&](const BouncePhrase &phrase) { return collapsed.contains(phrase.words); });
    return found == phrases.end() ? std::nullopt : std::optional(found->form.toString());
}

std::optional<QString> generatingServer(QStringView line)
{
    constexpr qsizetype mostCharacters = 400;
    if (line.size() > mostCharacters)
        return std::nullopt;
    // The Japanese colon is one of full width.
    QString text = line.toString().simplified();
    text.replace(QChar(0xFF1A), u':');
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0)
        return std::nullopt;
    const QString label = text.first(colon).trimmed().toLower();
    if (std::find(generatingLabels.begin(), generatingLabels.end(), label) == generatingLabels.end())
        return std::nullopt;
    return text.sliced(colon + 1).trimmed();
}

bool isReturnedMailLine(QStringView line)
{
    constexpr qsizetype mostCharacters = 160;
    if (line.size() > mostCharacters)
        return false;
    QString text = line.toString().simplified().toLower();
    while (!text.isEmpty() && (text.front() == u'-' || text.front() == u' '))
        text.remove(0, 1);
    return std::any_of(
        returnedMailLines.begin(), returnedMailLines.end(), [&](QStringView words) { return text.startsWith(words); });
}

bool isConsequence(const QString &text)
{
    const QString lower = text.toLower();
    return std::any_of(
        consequences.begin(), consequences.end(), [&](QStringView words) { return lower.contains(words); });
}
