// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/domaintabs.h"

#include "widgets/rowpane.h"
#include "wizard/blocklistrows.h"
#include "wizard/domainrows.h"
#include "wizard/reversezonerows.h"
#include "wizard/serverrows.h"
#include "wizard/session.h"

#include <QBoxLayout>
#include <QTabWidget>

DomainTabs::DomainTabs(const WizardContext &context, QTabWidget *tabs) : QObject(tabs), m_context(context), m_tabs(tabs)
{
    for (const Kind kind : {Domain, Blocklists, Servers, ReverseZone}) {
        Tab tab;
        tab.page = new QWidget(tabs);
        auto *layout = new QVBoxLayout(tab.page);
        layout->setContentsMargins(0, 0, 0, 0);
        tabs->addTab(tab.page, nameOf(kind));
        m_shown.push_back(tab);
    }
    connect(tabs, &QTabWidget::currentChanged, this, &DomainTabs::fillCurrent);
}

QString DomainTabs::nameOf(Kind kind) const
{
    switch (kind) {
    case Domain:
        return tr("Do&main");
    case Blocklists:
        return tr("Block &lists");
    case Servers:
        return tr("Ser&vers");
    case ReverseZone:
        return tr("&Reverse zone");
    }
    return {};
}

bool DomainTabs::isTested(Kind kind, const Facts &facts)
{
    switch (kind) {
    case Domain:
        return facts.sender || !facts.spf.isEmpty();
    case Blocklists:
        return facts.blocklists.has_value();
    case Servers:
        return facts.comparison.has_value();
    case ReverseZone:
        return !facts.reverseZones.isEmpty();
    }
    return false;
}

void DomainTabs::showReport()
{
    for (size_t i = 0; i < m_shown.size(); ++i) {
        m_shown[i].isFilled = false;
        const bool isThere = isTested(static_cast<Kind>(i), m_context.session.report().facts);
        m_tabs->setTabVisible(m_tabs->indexOf(m_shown[i].page), isThere);
    }
    fillCurrent();
}

void DomainTabs::fillCurrent()
{
    for (size_t i = 0; i < m_shown.size(); ++i) {
        Tab &tab = m_shown[i];
        if (tab.isFilled || tab.page != m_tabs->currentWidget() || !m_tabs->isTabVisible(m_tabs->indexOf(tab.page)))
            continue;
        if (!tab.pane) {
            QString name = nameOf(static_cast<Kind>(i));
            tab.pane = new RowPane(name.remove(u'&'), tab.page);
            tab.page->layout()->addWidget(tab.pane);
            tab.page->setFocusProxy(tab.pane);
            connect(tab.pane, &RowPane::addressRequested, this, &DomainTabs::open);
        }
        fill(static_cast<Kind>(i), *tab.pane);
        tab.isFilled = true;
    }
}

void DomainTabs::fill(Kind kind, RowPane &pane) const
{
    const Facts &facts = m_context.session.report().facts;
    const Wording &wording = m_context.wording;
    const QStringList whatAndOutcome{tr("What"), tr("How it is")};
    switch (kind) {
    case Domain:
        pane.setRows(whatAndOutcome, domainRows(facts, m_context.session.language(), wording));
        break;
    case Blocklists:
        pane.setRows(blocklistHeaders(), blocklistRows(*facts.blocklists, wording));
        break;
    case Servers:
        pane.setRows(serverHeaders(), serverRows(*facts.comparison, wording));
        break;
    case ReverseZone:
        pane.setRows(whatAndOutcome, reverseZoneRows(facts.reverseZones, wording));
        break;
    }
}

/// Addresses come from the program's own data; nothing else is handed to the desktop all the same.
void DomainTabs::open(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    if (url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http") && !url.host().isEmpty())
        m_context.desktop.openAddress(url);
}
