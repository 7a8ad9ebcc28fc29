// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/factchoice.h"

#include <QWidget>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

/// What was recognised in a text: its kind, the refusal and what it means, and the facts, of which one chooses those to
/// use. It reads nothing itself.
class RecognisedView final : public QWidget
{
    Q_OBJECT

public:
    explicit RecognisedView(QWidget *parent = nullptr);

    void showEvidence(const Evidence &evidence);
    const QList<FactRow> &rows() const { return m_rows; }

Q_SIGNALS:
    /// By hand.
    void choiceChanged();
    /// A fact is under the mouse or chosen with the keys; empty: none is.
    void placePointedAt(const TextSpan &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showRefusal(const Evidence &evidence);
    void showFacts(const Evidence &evidence);
    void noteToggled(QTreeWidgetItem *item);
    void showChecks();
    void point(const QTreeWidgetItem *item);
    int factsHeight() const;

    QLabel *m_headline;
    QLabel *m_quote;
    QLabel *m_meaning;
    QLabel *m_factsLabel;
    QTreeWidget *m_facts;
    QList<FactRow> m_rows;
    bool m_isShowing = false;
};
