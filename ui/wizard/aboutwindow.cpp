// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/aboutwindow.h"

#include "base/version.h"
#include "theme.h"
#include "widgets/plainlabel.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScreen>
#include <QTabWidget>

namespace {

constexpr int mostVersionCharacters = 12; // the identifier of a commit is longer

} // namespace

AboutWindow::AboutWindow(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About HELO Doctor"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *tabs = new QTabWidget(this);
    tabs->setObjectName(QStringLiteral("aboutTabs"));
    tabs->addTab(makeProgramPage(), tr("&Program"));
    tabs->addTab(makeLicencePage(), tr("&Licences"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(tabs, 1);
    layout->addWidget(buttons);
    tabs->setFocus();
    // Licences are written in lines of 80 characters.
    const int lineWidth = QFontMetrics(m_text->font()).averageCharWidth() * 84;
    const QSize wanted(lineWidth + m_list->width() + fontMetrics().height() * 4, fontMetrics().height() * 36);
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));
}

QWidget *AboutWindow::makeProgramPage()
{
    auto *page = new QWidget(this);
    auto *name = plainLabel(tr("HELO Doctor %1").arg(versionText()), page);
    name->setObjectName(QStringLiteral("aboutName"));
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    name->setFont(large);
    auto *words = new QVBoxLayout;
    words->setSpacing(fontMetrics().height() / 2);
    words->addWidget(name);
    words->addWidget(plainLabel(
        tr("Finds out why mail is refused for its HELO name or its reverse DNS, and says what to change."), page));
    words->addWidget(
        plainLabel(tr("© 2026 The HELO Doctor authors. Free software under the MIT licence: use it, change "
                      "it, pass it on. There is no warranty."),
            page));
    words->addStretch(1);
    auto *layout = new QHBoxLayout(page);
    layout->setSpacing(fontMetrics().height());
    if (const QIcon icon = windowIcon(); !icon.isNull()) {
        auto *picture = new QLabel(page);
        const int side = fontMetrics().height() * 3;
        picture->setPixmap(icon.pixmap(QSize(side, side), devicePixelRatio()));
        layout->addWidget(picture, 0, Qt::AlignTop);
    }
    layout->addLayout(words, 1);
    return page;
}

QWidget *AboutWindow::makeLicencePage()
{
    auto *page = new QWidget(this);
    m_list = new QListWidget(page);
    m_list->setObjectName(QStringLiteral("components"));
    m_list->setAccessibleName(tr("What the program is made of"));
    for (const Component &component : readComponents()) {
        if (!component.isInThisProgram)
            continue;
        m_components.append(component);
        m_list->addItem(component.name + u' ' + component.version.left(mostVersionCharacters));
    }
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // what is cut stands beside it
    m_list->setFixedWidth(fontMetrics().averageCharWidth() * 30);
    m_list->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Ignored);
    m_details = plainLabel({}, page);
    m_details->setObjectName(QStringLiteral("componentDetails"));
    m_text = new QPlainTextEdit(page);
    m_text->setObjectName(QStringLiteral("licenceText"));
    m_text->setAccessibleName(tr("Text of the licence"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    // Both take what the words around them leave: on a small screen that is little.
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_text->setMinimumHeight(fontMetrics().height() * 3);
    m_text->setFont(fixedFont());
    auto *right = new QVBoxLayout;
    right->addWidget(m_details);
    right->addWidget(m_text, 1);
    auto *columns = new QHBoxLayout;
    columns->addWidget(m_list);
    columns->addLayout(right, 1);
    auto *layout = new QVBoxLayout(page);
    layout->addLayout(columns, 1);
    layout->addWidget(plainLabel(
        tr("Qt is used under the LGPL, so you may put another Qt in its place. The source package of HELO Doctor holds "
           "all that is needed: its sources and the script installer/windows/build-sysroot, which builds Qt and c-ares "
           "for Windows; docs/building.md says how to link the program with a Qt of your own."),
        page));
    connect(m_list, &QListWidget::currentRowChanged, this, &AboutWindow::showComponent);
    m_list->setCurrentRow(0);
    return page;
}

void AboutWindow::showComponent(int row)
{
    if (row < 0 || row >= m_components.size())
        return;
    const Component &component = m_components.at(row);
    QStringList lines{tr("%1, version %2").arg(component.name, component.version)};
    lines.append(tr("Licence: %1").arg(component.licence));
    if (!component.copyright.isEmpty())
        lines.append(tr("Copyright: %1").arg(component.copyright));
    if (!component.source.isEmpty())
        lines.append(tr("Sources: %1").arg(component.source));
    m_details->setText(lines.join(u'\n'));
    m_text->setPlainText(licenceText(component));
}
