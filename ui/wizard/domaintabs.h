// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/wizardcontext.h"

#include <QObject>

#include <vector>

class QTabWidget;
class RowPane;
struct Facts;

/// The parts of a result beyond the identity itself, each in a tab that is there only if it was tested and filled only
/// when it is looked at. It judges nothing.
class DomainTabs final : public QObject
{
    Q_OBJECT

public:
    /// Adds its tabs to the end of @p tabs, which lives as long as this.
    DomainTabs(const WizardContext &context, QTabWidget *tabs);

    /// Of the session's report, from now on.
    void showReport();

private:
    struct Tab
    {
        QWidget *page = nullptr;
        RowPane *pane = nullptr; ///< made when it is first looked at
        bool isFilled = false;
    };
    enum Kind
    {
        Domain,
        Blocklists,
        Servers,
        ReverseZone
    };

    static bool isTested(Kind kind, const Facts &facts);
    void fillCurrent();
    void fill(Kind kind, RowPane &pane) const;
    QString nameOf(Kind kind) const;
    void open(const QString &address);

    WizardContext m_context;
    QTabWidget *m_tabs;
    std::vector<Tab> m_shown; ///< by kind
};
