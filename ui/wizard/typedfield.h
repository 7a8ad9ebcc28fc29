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
    QWidget *edit() const { return m_edit; }

    /// A dragged case is for the whole window, not for this field.
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void edited();

private:
    void describe();

    QLineEdit *m_edit;
    HelpLine *m_line;
};
