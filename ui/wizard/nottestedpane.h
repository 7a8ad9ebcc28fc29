// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/findinglist.h"
#include "wizard/askpart.h"

class QVBoxLayout;

/// What was not tested and why, and below it what can be tested too, each with what it sends to whom. It starts
/// nothing itself.
class NotTestedPane final : public QWidget
{
    Q_OBJECT

public:
    explicit NotTestedPane(QWidget *parent = nullptr);

    void show(const QList<FindingEntry> &entries, const QList<AskPart> &offers);

Q_SIGNALS:
    /// Having read what it sends to whom, the user wants it tested.
    void partRequested(AskPart part);

private:
    FindingList *m_list;
    QVBoxLayout *m_layout;
    QWidget *m_offers = nullptr;
};
