#include "ui/keep_panel.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include "app/error_text.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace loupe {

KeepPanel::KeepPanel(ModelLibrary *library, QWidget *parent)
    : QWidget(parent),
      m_library(library),
      m_reason(new QLabel),
      m_name(new QLineEdit),
      m_notes(new QPlainTextEdit),
      m_problem(new QLabel),
      m_keep(new QPushButton(theme::icon(u"save"_s), tr("Keep"))),
      m_discard(new QPushButton(theme::icon(u"remove"_s), tr("Discard")))
{
    for (QLabel *label : {m_reason, m_problem}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_problem->setObjectName(u"nameProblem"_s);
    m_name->setObjectName(u"modelName"_s);
    m_name->setAccessibleName(tr("Name of the new model"));
    m_name->setToolTip(tr("What the new model is called; also the name of its folder"));
    m_notes->setAccessibleName(tr("Notes on the new model"));
    m_notes->setToolTip(tr("For yourself and for others: what it was made for; kept in the model's card"));
    m_notes->setMaximumHeight(fontMetrics().height() * 4);
    m_notes->setTabChangesFocus(true);
    m_keep->setObjectName(u"keepModel"_s);
    m_keep->setToolTip(tr("Add it to the installed models"));
    m_discard->setObjectName(u"discardModel"_s);
    m_discard->setToolTip(tr("Delete the new model and its run"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_keep);
    buttons->addWidget(m_discard);
    buttons->addStretch();
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(m_reason);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Notes"), m_notes);
    form->addRow(m_problem);
    form->addRow(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &KeepPanel::update);
    connect(m_keep, &QPushButton::clicked, this, &KeepPanel::keep);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        const QString folder = m_folder;
        close();
        Q_EMIT discarded(folder);
    });
    hide();
}

void KeepPanel::offer(const QString &folder, const QString &suggestedName, const QString &reason)
{
    m_folder = folder;
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_notes->clear();
    QString name = suggestedName;
    for (int i = 2; !m_library->nameProblem(name).isEmpty() && i < 100; ++i)
        name = u"%1-%2"_s.arg(suggestedName).arg(i);
    m_name->setText(name);
    update();
    show();
}

void KeepPanel::close()
{
    m_folder.clear();
    hide();
}

void KeepPanel::update()
{
    const QString problem = m_library->nameProblem(m_name->text());
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_keep->setEnabled(problem.isEmpty());
}

void KeepPanel::keep()
{
    const auto folder = m_library->keep(m_folder, {m_name->text(), m_notes->toPlainText()});
    if (!folder) {
        m_problem->setText(errorSentence(folder.error()));
        m_problem->show();
        return;
    }
    close();
    Q_EMIT kept(*folder);
}

} // namespace loupe
