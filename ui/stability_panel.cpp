#include "ui/stability_panel.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/error_text.h"
#include "app/stability_text.h"
#include "ui/actions.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace loupe {

StabilityPanel::StabilityPanel(QAction *check, QWidget *parent) : QWidget(parent)
{
    m_text = new QLabel;
    m_text->setObjectName(u"stability"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_table = new QWidget;
    m_rows = new QGridLayout(m_table);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setVerticalSpacing(2);
    m_rows->setColumnStretch(0, 1);
    m_rows->setColumnStretch(2, 1);
    m_check = new QPushButton(withoutMnemonic(check->text()));
    m_check->setObjectName(u"checkStabilityButton"_s);
    m_check->setAccessibleName(m_check->text());
    m_check->setToolTip(check->toolTip());
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the stability check"));
    m_progress->setToolTip(m_progress->accessibleName());
    m_cancel = new QPushButton(theme::icon(u"cancel"_s), tr("Cancel"));
    m_cancel->setObjectName(u"cancelStability"_s);
    m_cancel->setAccessibleName(tr("Cancel the stability check"));
    m_cancel->setToolTip(m_cancel->accessibleName());
    auto *running = new QHBoxLayout;
    running->addWidget(m_check);
    running->addWidget(m_progress, 1);
    running->addWidget(m_cancel);
    running->addStretch();
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(4);
    box->addWidget(m_text);
    box->addWidget(m_table);
    box->addLayout(running);
    connect(m_check, &QPushButton::clicked, check, &QAction::trigger);
    connect(m_cancel, &QPushButton::clicked, this, &StabilityPanel::cancelRequested);
    clear();
}

/** The button stays where there is no full result. */
void StabilityPanel::showPart(Part part, const QString &text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_table->setVisible(part == Part::Result);
    m_check->setVisible(part == Part::Button);
    m_progress->setVisible(part == Part::Progress);
    m_cancel->setVisible(part == Part::Progress);
}

void StabilityPanel::clear()
{
    showPart(Part::Button);
}

void StabilityPanel::setProgress(int done, int total)
{
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    showPart(Part::Progress,
             total > 0 ? tr("Checking the stability: %1 of %2").arg(done).arg(total) : tr("Checking the stability"));
}

void StabilityPanel::setStability(const Stability &stability)
{
    fillTable(stability);
    showPart(Part::Result, stabilitySentence(stability));
}

void StabilityPanel::setKnown(const QString &name)
{
    if (name == u"stable")
        showPart(Part::Button, tr("Stable when it was checked for the open case."));
    else if (name == u"changes")
        showPart(Part::Button, tr("Changed when it was checked for the open case."));
}

void StabilityPanel::setFailure(const QString &sentence)
{
    showPart(Part::Button, tr("The stability was not checked: %1").arg(sentence));
}

void StabilityPanel::fillTable(const Stability &stability)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [this](int row, const QString &what, double score, Band band, bool moved) {
        int column = 0;
        for (const QString &text : {what, scoreText(score), bandWords(band)}) {
            auto *label = new QLabel(text);
            QFont shown = label->font();
            shown.setBold(moved);
            label->setFont(shown);
            label->setWordWrap(column != 1); // the card is narrow
            m_rows->addWidget(label, row, column++, Qt::AlignTop);
        }
    };
    add(0, tr("As it is"), stability.score, stability.band, false);
    int row = 1;
    for (const VariantVerdict &variant : stability.variants)
        add(row++, photoVariantWords(variant.variant), variant.score, variant.band, variant.band != stability.band);
}

} // namespace loupe
