// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/typedinputs.h"

#include <QLineEdit>

class HelpLine;
class QGridLayout;

/// One field of a form: label, line to type in, and a line of help that turns into what is wrong. It knows nothing of
/// what may stand in it.
class TypedField final : public QObject
{
    Q_OBJECT

public:
    /// Adds itself to the form's end.
    TypedField(const QString &label, const QString &help, const QString &objectName, QGridLayout &form);

    QString text() const { return m_edit->text(); }
    void setText(const QString &text) { m_edit->setText(text); }
    void setPlaceholder(const QString &text) { m_edit->setPlaceholderText(text); }
    void setProblem(const InputProblem &problem);
    /// Where what stands there now was found; the line below says so for as long as it stands there. Empty: nowhere.
    void setOrigin(const QString &words);
    QWidget *edit() const { return m_edit; }

    /// A dragged file is for the whole window, not for this field.
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void edited();

private:
    void showHelp();
    void describe();

    QLineEdit *m_edit;
    HelpLine *m_line;
    QString m_help;
    QString m_origin;
    QString m_originText; ///< what it is the origin of
};
