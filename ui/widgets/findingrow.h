// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/findinglist.h"

#include <QWidget>

class FindingHeader;

/// One finding with its evidence below, which is shown on demand. It knows nothing of the other rows.
class FindingRow final : public QWidget
{
    Q_OBJECT

public:
    FindingRow(const FindingEntry &entry, QWidget *parent);

    FindingHeader *header() const { return m_header; }
    bool isOpen() const;
    void setOpen(bool isOpen);

signals:
    /// The evidence was shown or hidden.
    void toggled();

private:
    QWidget *makeEvidence(const FindingEntry &entry);

    FindingHeader *m_header;
    QWidget *m_evidence = nullptr;
};
