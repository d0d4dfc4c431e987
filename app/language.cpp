#include "app/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

struct Language {
    QLatin1StringView code;
    QStringView name;
};

constexpr Language kLanguages[] = {{QLatin1StringView("en"), u"English"},
                                   {QLatin1StringView("de"), u"Deutsch"},
                                   {QLatin1StringView("zh_CN"), u"\u7b80\u4f53\u4e2d\u6587"},
                                   {QLatin1StringView("fr"), u"fran\u00e7ais"},
                                   {QLatin1StringView("ja"), u"\u65e5\u672c\u8a9e"}};

const QString kFolder = u":/i18n"_s;

bool isLocaleOf(const QLocale &locale, const QString &code)
{
    const QLocale wanted(code);
    return locale.language() == wanted.language() && (!code.contains(u'_') || locale.script() == wanted.script());
}

void install(const QLocale &locale, const QString &catalogue, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, catalogue, u"_"_s, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

const QStringList &languageCodes()
{
    static const QStringList codes = [] {
        QStringList all;
        for (const Language &language : kLanguages)
            all << language.code;
        return all;
    }();
    return codes;
}

QString languageName(const QString &code)
{
    for (const Language &language : kLanguages) {
        if (language.code == code)
            return language.name.toString();
    }
    return code;
}

bool hasLanguage(const QString &code)
{
    return QFile::exists(u"%1/loupe_%2.qm"_s.arg(kFolder, code));
}

/** English for the plurals, and over it the user's language where there is one, with Qt's own texts: never a mixture.
 */
void useLanguage(const QString &code)
{
    if (languageCodes().contains(code) && !isLocaleOf(QLocale::system(), code))
        QLocale::setDefault(QLocale(code));
    const QLocale locale = languageCodes().contains(code) ? QLocale() : QLocale::system();
    if (QTranslator().load(locale, u"loupe"_s, u"_"_s, kFolder))
        install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QLocale(QLocale::English), u"loupe"_s, kFolder);
    install(locale, u"loupe"_s, kFolder);
}

} // namespace loupe
