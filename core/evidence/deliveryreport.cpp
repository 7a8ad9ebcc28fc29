// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/deliveryreport.h"

#include <optional>

namespace {

constexpr qsizetype mostReportCharacters = 256 * 1024;
constexpr qsizetype mostFieldCharacters = 16 * 1024;

struct Field
{
    QString name; ///< lower case
    QString value;
};

/// "dns; mx.example.net" without the type in front (RFC 3464 §2.1.2).
QString withoutType(const QString &value)
{
    const qsizetype semicolon = value.indexOf(u';');
    return value.sliced(semicolon + 1).trimmed();
}

/// An MTA's name may be an address in brackets, or have a comment behind it.
QString mtaName(const QString &value)
{
    QString name = withoutType(value).section(u' ', 0, 0);
    if (name.startsWith(u'[') && name.endsWith(u']'))
        name = name.sliced(1, name.size() - 2);
    while (name.endsWith(u'.') || name.endsWith(u','))
        name.chop(1);
    return name.toLower();
}

/// "5.7.1 (permanent failure)" without the comment; nothing if it is no status (RFC 3463 §2).
QString statusIn(const QString &value)
{
    const QString status = value.trimmed().section(u' ', 0, 0);
    const QStringList parts = status.split(u'.');
    if (parts.size() != 3 || status.size() > 11 || (parts.at(0) != u"2" && parts.at(0) != u"4" && parts.at(0) != u"5"))
        return {};
    for (const QString &part : parts) {
        bool isNumber = false;
        part.toUInt(&isNumber);
        if (!isNumber)
            return {};
    }
    return status;
}

/// Gathers fields into groups: one of the mail as a whole, then one a recipient.
class ReportReader
{
public:
    explicit ReportReader(QStringView text) : m_text(text.first(std::min(text.size(), mostReportCharacters))) { }

    DeliveryReport read()
    {
        while (m_at < m_text.size()) {
            const QStringView line = takeLine();
            if (line.trimmed().isEmpty()) {
                endField();
                endRecipient();
            } else if (line.front().isSpace() && m_field) {
                if (m_field->value.size() < mostFieldCharacters)
                    m_field->value += u' ' + line.trimmed().toString();
            } else {
                endField();
                beginField(line.trimmed());
            }
        }
        endField();
        endRecipient();
        return m_report;
    }

private:
    QStringView takeLine()
    {
        qsizetype end = m_text.indexOf(u'\n', m_at);
        end = end < 0 ? m_text.size() : end;
        const QStringView line = m_text.sliced(m_at, end - m_at);
        m_at = end + 1;
        return line;
    }

    void beginField(QStringView line)
    {
        const qsizetype colon = line.indexOf(u':');
        if (colon > 0 && colon < 64)
            m_field = Field{line.first(colon).trimmed().toString().toLower(),
                line.sliced(colon + 1)
                    .trimmed()
                    .first(std::min(line.sliced(colon + 1).trimmed().size(), mostFieldCharacters))
                    .toString()};
    }

    void endField()
    {
        if (!m_field)
            return;
        const Field field = *std::exchange(m_field, std::nullopt);
        if (field.name == u"reporting-mta")
            m_report.reportingMta = mtaName(field.value);
        else if (field.name == u"x-postfix-sender")
            m_report.sender = withoutType(field.value);
        else
            endRecipientField(field);
    }

    void endRecipientField(const Field &field)
    {
        // A damaged report may have lost the empty lines between recipients.
        if (field.name == u"final-recipient" && m_hasFinalRecipient)
            endRecipient();
        if (field.name == u"original-recipient" || field.name == u"x-actual-recipient") {
            if (field.name == u"original-recipient" || m_recipient.recipient.isEmpty())
                m_recipient.recipient = withoutType(field.value);
        } else if (field.name == u"final-recipient") {
            m_hasFinalRecipient = true;
            if (m_recipient.recipient.isEmpty())
                m_recipient.recipient = withoutType(field.value);
        } else if (field.name == u"action") {
            m_recipient.action = field.value.section(u' ', 0, 0).toLower();
        } else if (field.name == u"status") {
            m_recipient.status = statusIn(field.value);
        } else if (field.name == u"remote-mta") {
            m_recipient.remoteMta = mtaName(field.value);
        } else if (field.name == u"diagnostic-code") {
            setDiagnostic(field.value);
        } else if (field.name == u"x-supplementary-info") {
            m_recipient.supplementary = field.value;
        } else {
            return;
        }
        m_isRecipient = true;
    }

    void setDiagnostic(const QString &value)
    {
        const qsizetype semicolon = value.indexOf(u';');
        const QString type = semicolon < 0 ? QString() : value.first(semicolon).trimmed().toLower();
        const bool isType = !type.isEmpty() && type.size() <= 16 && !type.contains(u' ') && !type.at(0).isDigit();
        m_recipient.diagnosticType = isType ? type : QString();
        m_recipient.diagnostic = isType ? value.sliced(semicolon + 1).trimmed() : value;
    }

    void endRecipient()
    {
        if (m_isRecipient && m_report.recipients.size() < mostReportedRecipients)
            m_report.recipients.append(m_recipient);
        m_recipient = {};
        m_isRecipient = false;
        m_hasFinalRecipient = false;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    std::optional<Field> m_field;
    RecipientReport m_recipient;
    bool m_isRecipient = false;
    bool m_hasFinalRecipient = false;
    DeliveryReport m_report;
};

} // namespace

DeliveryReport readDeliveryReport(const QString &text)
{
    return ReportReader(text).read();
}
