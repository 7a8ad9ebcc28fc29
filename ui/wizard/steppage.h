// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QWizardPage>

/// A page that knows which of its widgets shall have the focus first; QWizard would take whatever stands on top.
class StepPage : public QWizardPage
{
    Q_OBJECT

public:
    using QWizardPage::QWizardPage;

    /// Nothing before the page was shown once.
    QWidget *firstFocus() const { return m_firstFocus; }

protected:
    void setFirstFocus(QWidget *widget) { m_firstFocus = widget; }

private:
    QPointer<QWidget> m_firstFocus;
};
