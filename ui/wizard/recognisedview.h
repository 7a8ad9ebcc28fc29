// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "evidencewords.h"
#include "wizard/factchoice.h"

#include <QWidget>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

/// Where a fact was found, for the middle of a sentence: "from the bounce".
QString originWords(const EvidenceWords &words, const FoundFact &fact, const Evidence &evidence);

/// What was recognised in a text: its kind, the refusal and what it means, and the facts, of which one chooses those to
/// use. It reads nothing itself.
class RecognisedView final : public QWidget
{
    Q_OBJECT

public:
    RecognisedView(const Wording &wording, QWidget *parent);

    /// @p text is what the evidence was found in.
    void showEvidence(const Evidence &evidence, const QString &text);
    /// Where the refusal and the facts stand.
    const QList<TextSpan> &places() const { return m_places; }
    const QList<FactRow> &rows() const { return m_rows; }

Q_SIGNALS:
    /// By hand.
    void choiceChanged();
    /// A fact is under the mouse or chosen with the keys; empty: none is.
    void placePointedAt(const TextSpan &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QStringList meaning(const Evidence &evidence) const;
    void showFacts(const Evidence &evidence);
    void noteToggled(QTreeWidgetItem *item);
    void showChecks();
    void point(const QTreeWidgetItem *item);
    int factsHeight() const;

    EvidenceWords m_words;
    QLabel *m_headline;
    QLabel *m_quote;
    QLabel *m_meaning;
    QLabel *m_factsLabel;
    QTreeWidget *m_facts;
    QList<FactRow> m_rows;
    QList<TextSpan> m_rowPlaces;
    QList<TextSpan> m_places;
    bool m_isShowing = false;
};
