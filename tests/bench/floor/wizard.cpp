// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
// The least that a wizard of four pages takes to show its first one.
#include <QApplication>
#include <QWizard>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QWizard wizard;
    wizard.setWizardStyle(QWizard::ModernStyle);
    for (int i = 0; i < 4; ++i)
        wizard.addPage(new QWizardPage);
    wizard.show();
    return QApplication::exec();
}
