#include "ui/comparison_view.h"

#include <QGridLayout>
#include <QLabel>

#include "app/error_text.h"
#include "app/paths.h"
#include "app/wording.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace loupe {

ComparisonView::ComparisonView(QWidget *parent)
    : QWidget(parent), m_text(new QLabel), m_shown(makeSide(u"Shown"_s)), m_other(makeSide(u"Other"_s))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    m_text->setObjectName(u"comparisonText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(m_text, 0, 0, 1, 2);
    for (const auto &[column, side] : {std::pair(0, &m_shown), std::pair(1, &m_other)}) {
        int row = 1;
        for (QLabel *label : {side->model, side->verdict, side->figures, side->picture})
            grid->addWidget(label, row++, column);
        grid->setColumnStretch(column, 1);
    }
    grid->setRowStretch(4, 1);
    hide();
}

ComparisonView::Side ComparisonView::makeSide(const QString &name)
{
    Side side{new QLabel(this), new QLabel(this), new QLabel(this), new QLabel(this), {}};
    side.model->setObjectName(u"model"_s + name);
    side.verdict->setObjectName(u"verdict"_s + name);
    side.figures->setObjectName(u"figures"_s + name);
    side.picture->setObjectName(u"picture"_s + name);
    QFont heading = font();
    heading.setBold(true);
    side.verdict->setFont(heading);
    for (QLabel *label : {side.model, side.verdict, side.figures}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    side.picture->setMinimumSize(120, 90);
    side.picture->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    side.picture->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    return side;
}

void ComparisonView::fill(Side &side, const ModelView &view, const QString &title)
{
    const Analysis &analysis = *view.analysis;
    QPalette colors = side.verdict->palette();
    colors.setColor(QPalette::WindowText, theme::bandColor(analysis.band, colors));
    side.verdict->setPalette(colors);
    side.model->setText(title);
    side.verdict->setText(verdictWords(analysis));
    side.figures->setText(
        tr("Score %1, forged share %2 at the threshold %3")
            .arg(scoreText(analysis.imageScore), percentText(analysis.forgedFraction), scoreText(analysis.threshold)));
    side.picture->setAccessibleName(tr("Score map by %1 over the photo").arg(view.model));
    side.overlay = view.overlay;
}

void ComparisonView::showSides(bool shown)
{
    for (const Side *side : {&m_shown, &m_other}) {
        for (QLabel *label : {side->model, side->verdict, side->figures, side->picture})
            label->setVisible(shown);
    }
}

void ComparisonView::tell(const QString &text)
{
    clear();
    m_text->setText(text);
    showSides(false);
    show();
}

void ComparisonView::setComparison(const ModelComparison &comparison)
{
    fill(m_shown, comparison.shown, tr("As Inspect shows it: %1").arg(comparison.shown.model));
    fill(m_other, comparison.other, comparison.other.model);
    m_text->setText(tr("Both models on %1:").arg(toQString(comparison.shown.analysis->facts.file.filename())));
    showSides(true);
    show();
    scalePictures();
}

void ComparisonView::clear()
{
    hide();
    for (Side *side : {&m_shown, &m_other}) {
        side->overlay = {};
        side->picture->clear();
    }
}

void ComparisonView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    scalePictures();
}

void ComparisonView::scalePictures()
{
    for (const Side *side : {&m_shown, &m_other}) {
        if (side->overlay.isNull())
            continue;
        const double density = devicePixelRatioF();
        QPixmap picture = QPixmap::fromImage(
            side->overlay.scaled(side->picture->size() * density, Qt::KeepAspectRatio, Qt::SmoothTransformation));
        picture.setDevicePixelRatio(density);
        side->picture->setPixmap(picture);
    }
}

} // namespace loupe
