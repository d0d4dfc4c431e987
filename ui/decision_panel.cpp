#include "ui/decision_panel.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QVBoxLayout>

#include <cmath>

#include "app/wording.h"

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

constexpr int kSteps = 100; ///< of the slider over 0..1

QString rate(double value)
{
    return std::isfinite(value) ? percentText(value) : u"\u2013"_s;
}

} // namespace

DecisionPanel::DecisionPanel(QWidget *parent)
    : QWidget(parent), m_slider(new QSlider(Qt::Horizontal)), m_number(new QDoubleSpinBox), m_rates(new QLabel)
{
    const QString tip = tr("Pictures with this score or a higher one are called forged");
    m_slider->setRange(0, kSteps);
    m_slider->setAccessibleName(tr("Threshold of the image score"));
    m_slider->setToolTip(tip);
    m_number->setRange(0, 1);
    m_number->setSingleStep(0.01);
    m_number->setAccessibleName(tr("Threshold of the image score, as a number"));
    m_number->setToolTip(tip);
    m_rates->setWordWrap(true);
    m_rates->setObjectName(u"decisionRates"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(new QLabel(tr("Threshold")));
    row->addWidget(m_slider, 1);
    row->addWidget(m_number);

    auto *table = new QGridLayout;
    const auto cell = [&](int line, int column, const QString &text, const QString &name = {}) {
        auto *label = new QLabel(text);
        label->setObjectName(name);
        label->setAlignment(column == 0 ? Qt::AlignLeft : Qt::AlignCenter);
        table->addWidget(label, line, column);
    };
    cell(0, 1, tr("called forged"));
    cell(0, 2, tr("not called forged"));
    cell(1, 0, tr("forged"));
    cell(2, 0, tr("unedited", "label of a picture"));
    cell(1, 1, {}, u"detected"_s);
    cell(1, 2, {}, u"missed"_s);
    cell(2, 1, {}, u"falseAlarm"_s);
    cell(2, 2, {}, u"clear"_s);
    table->setColumnStretch(1, 1);
    table->setColumnStretch(2, 1);
    auto *box = new QVBoxLayout(this);
    box->addLayout(row);
    box->addLayout(table);
    box->addWidget(m_rates);
    connect(m_slider, &QSlider::valueChanged, m_number,
            [this](int step) { m_number->setValue(double(step) / kSteps); });
    connect(m_number, &QDoubleSpinBox::valueChanged, this, &DecisionPanel::apply);
}

void DecisionPanel::setScores(const ImageScores &scores, double threshold)
{
    m_scores = scores;
    m_number->setValue(threshold);
    apply(m_number->value());
}

double DecisionPanel::threshold() const
{
    return m_number->value();
}

void DecisionPanel::apply(double threshold)
{
    m_slider->setValue(int(std::lround(threshold * kSteps)));
    m_decision = decide(m_scores, threshold);
    const auto forged = double(m_scores.forged.size());
    const auto authentic = double(m_scores.authentic.size());
    setCell(u"detected"_s, m_decision.detected, forged);
    setCell(u"missed"_s, m_decision.missed, forged);
    setCell(u"falseAlarm"_s, m_decision.falseAlarm, authentic);
    setCell(u"clear"_s, m_decision.clear, authentic);
    const double f1 = m_decision.f1();
    m_rates->setText(tr("Detection rate %1, false-alarm rate %2, accuracy %3, F1 %4")
                         .arg(rate(m_decision.detectionRate()), rate(m_decision.falseAlarmRate()),
                              rate(m_decision.accuracy()),
                              std::isfinite(f1) ? QLocale().toString(f1, 'f', 2) : u"\u2013"_s));
}

void DecisionPanel::setCell(const QString &name, double count, double of)
{
    findChild<QLabel *>(name)->setText(tr("%1 of %2").arg(count).arg(of));
}

} // namespace loupe
