#include "ui/number_field.h"

#include <QLocale>

#include <cmath>

#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

QString numberText(double value)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return std::abs(value) < 1e15 && value == std::floor(value) ? locale.toString(value, 'f', 0)
                                                                : locale.toString(value, 'g', 10);
}

/** As the user's language writes numbers, or with a point. */
double numberIn(const QString &text, bool &good)
{
    const double value = QLocale().toDouble(text, &good);
    return good ? value : QLocale::c().toDouble(text, &good);
}

} // namespace

NumberField::NumberField(const QString &name, const Range &range, QWidget *parent)
    : QLineEdit(parent), m_name(name), m_range(range)
{
    setAccessibleName(name);
    connect(this, &QLineEdit::textChanged, this, &NumberField::read);
}

void NumberField::setValue(double value)
{
    setText(numberText(value));
}

void NumberField::read(const QString &text)
{
    bool good = false;
    const double value = numberIn(text.trimmed(), good);
    if (!good || !std::isfinite(value))
        m_problem = tr("%1: '%2' is no number.").arg(m_name, text.trimmed());
    else if (m_range.whole && value != std::floor(value))
        m_problem = tr("%1 must be a whole number.").arg(m_name);
    else if (value < m_range.least || value > m_range.most)
        m_problem = tr("%1 must be from %2 to %3.").arg(m_name, numberText(m_range.least), numberText(m_range.most));
    else
        m_problem.clear();
    if (m_problem.isEmpty())
        m_value = value;
    QPalette colors; // as the others
    if (!m_problem.isEmpty())
        colors.setColor(QPalette::Text, theme::warning(palette()));
    setPalette(m_problem.isEmpty() ? QPalette() : colors);
    Q_EMIT changed();
}

} // namespace loupe
