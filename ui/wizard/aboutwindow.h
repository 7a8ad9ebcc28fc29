// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/components.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPlainTextEdit;

/// Which program this is, what it is made of and under which licences. It knows nothing of what the program does,
/// stands beside the other windows and goes when it is closed.
class AboutWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutWindow(QWidget *parent = nullptr);

private:
    QWidget *makeProgramPage();
    QWidget *makeLicencePage();
    void showComponent(int row);

    QList<Component> m_components; ///< in the order of the list
    QListWidget *m_list = nullptr;
    QLabel *m_details = nullptr;
    QPlainTextEdit *m_text = nullptr;
};
