// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/typedfield.h"

#include "base/printable.h"
#include "inputwords.h"
#include "wizard/filedrop.h"
#include "wizard/helpline.h"

#include <QDragEnterEvent>
#include <QGridLayout>

TypedField::TypedField(const QString &label, const QString &help, const QString &objectName, QGridLayout &form)
    : QObject(form.parentWidget()),
      m_edit(new QLineEdit(form.parentWidget())),
      m_line(new HelpLine(help, form.parentWidget())),
      m_help(help)
{
    auto *name = new QLabel(label, form.parentWidget());
    name->setBuddy(m_edit);
    m_edit->setObjectName(objectName);
    m_edit->setMaxLength(mostTypedCharacters);
    m_edit->installEventFilter(this);
    const int row = form.rowCount();
    form.addWidget(name, row, 0);
    form.addWidget(m_edit, row, 1);
    form.addWidget(m_line, row + 1, 1);
    describe();
    connect(m_edit, &QLineEdit::textChanged, this, &TypedField::showHelp);
    connect(m_edit, &QLineEdit::textChanged, this, &TypedField::edited);
}

void TypedField::setOrigin(const QString &words)
{
    m_origin = words;
    m_originText = text();
    showHelp();
}

void TypedField::showHelp()
{
    const bool isFound = !m_origin.isEmpty() && text() == m_originText;
    m_line->setHelp(isFound ? m_origin.at(0).toUpper() + m_origin.sliced(1) + u'.' : m_help);
    describe();
}

void TypedField::setProblem(const InputProblem &problem)
{
    QString sentence;
    if (problem.isTooMany) {
        sentence = tr("At most %1 addresses are tested at once.").arg(maxTypedAddresses);
    } else if (problem.exists()) {
        sentence = tr("“%1”: %2", "a piece of what was typed, and what is wrong with it")
                       .arg(printable(problem.piece, 60), inputFaultWords(problem.fault));
    }
    m_line->setProblem(sentence);
    describe();
}

bool TypedField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter || draggedFile(*static_cast<QDragEnterEvent *>(event)->mimeData()).isEmpty())
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}

/// A screen reader says the line below together with the field.
void TypedField::describe()
{
    m_edit->setAccessibleDescription(m_line->text());
}
