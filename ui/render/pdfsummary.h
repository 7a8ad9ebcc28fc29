// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "paperwriter.h"
#include "report/report.h"
#include "wording.h"

/// What the report is about, on one line: addresses and HELO name.
QString reportSubject(const Report &report);

/// The first sheet: for a reader who has never heard of this program and is asked to do something.
class PdfSummary
{
public:
    PdfSummary(PaperWriter &writer, const Report &report, const Wording &wording)
        : m_writer(writer), m_report(report), m_wording(wording)
    { }

    void write();

private:
    void writeTitle();
    void writeTested();
    void writeConclusion();
    void writeAddresses();
    void writeWords();
    void writeAsked();
    void writeChange(int number, const Change &change);
    QString whoWords(Actor actor) const;
    void addFact(QList<std::pair<QString, QString>> &facts, const QString &label, const QString &value) const;
    TableRow addressRow(const AddressFacts &address) const;

    PaperWriter &m_writer;
    const Report &m_report;
    const Wording &m_wording;
};
