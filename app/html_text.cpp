#include "app/html_text.h"

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

bool acts(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString shown(char32_t c)
{
    if (QChar::isSurrogate(c) || QChar::isNonCharacter(c))
        return QString(QChar(QChar::ReplacementCharacter));
    if (acts(c))
        return u"[U+"_s + QString::number(uint(c), 16).rightJustified(4, u'0').toUpper() + u']';
    return QString::fromUcs4(&c, 1);
}

/** Without what acts; line ends too when `lines` is not set. */
QString visible(const QString &text, bool lines)
{
    QString result;
    result.reserve(text.size());
    const QList<uint> characters = text.toUcs4();
    for (const uint c : characters) {
        if (lines && c == u'\r')
            continue;
        result += lines && c == u'\n' ? QString(u'\n') : shown(char32_t(c));
    }
    return result;
}

/** Apart from its surroundings in direction: <bdi> for browsers, nothing for others. */
QString apart(const QString &html)
{
    return u"<bdi>"_s + html + u"</bdi>"_s;
}

} // namespace

QString shownText(const QString &text)
{
    return visible(text, false);
}

QString htmlText(const QString &text)
{
    return apart(shownText(text).toHtmlEscaped());
}

QString htmlText(const std::string &utf8)
{
    return htmlText(QString::fromStdString(utf8));
}

QString htmlLines(const QString &text)
{
    return apart(visible(text, true).toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

QString htmlCells(const QStringList &cells, const QString &tag)
{
    QString row = u"<tr>"_s;
    for (const QString &cell : cells)
        row += u"<%1>"_s.arg(tag) + cell + u"</%1>"_s.arg(tag);
    return row + u"</tr>\n"_s;
}

QString htmlFact(const QString &name, const QString &value)
{
    return u"<tr><td class=\"name\">"_s + name.toHtmlEscaped() + u"</td><td>"_s + value + u"</td></tr>\n"_s;
}

QString htmlFacts(const QString &rows)
{
    return u"<table class=\"facts\" cellspacing=\"0\" cellpadding=\"2\">\n"_s + rows + u"</table>\n"_s;
}

QString htmlPoints(const QStringList &lines)
{
    QString list = u"<ul>\n"_s;
    for (const QString &line : lines)
        list += u"<li>"_s + htmlText(line) + u"</li>\n"_s;
    return list + u"</ul>\n"_s;
}

QString htmlParagraph(const QString &text, const QString &kind)
{
    const QString begin = kind.isEmpty() ? u"<p>"_s : u"<p class=\"%1\">"_s.arg(kind);
    return begin + htmlText(text) + u"</p>\n"_s;
}

} // namespace loupe
