#include "app/figure_text.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

QString translated(const std::string &text)
{
    return QCoreApplication::translate("loupe::Figures", text.c_str());
}

} // namespace

QString figureName(const Figure &figure)
{
    return translated(figure.name);
}

QString figureDefinition(const Figure &figure)
{
    QString all;
    for (const std::string &sentence : figure.definition) {
        const QString words = translated(sentence);
        const bool hasThreshold = figure.threshold && words.contains(u"%1"_s);
        if (!all.isEmpty() && !all.endsWith(u'\u3002')) // a full stop that brings its own space
            all += u' ';
        all += hasThreshold ? words.arg(QLocale().toString(*figure.threshold, 'g', 6)) : words;
    }
    return all;
}

} // namespace loupe
