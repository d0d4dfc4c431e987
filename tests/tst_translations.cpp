#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString context;
    QString source;
    QString comment;
    bool plural = false;
    QString type; ///< "unfinished", "vanished", "obsolete"; empty = finished
    QStringList texts;

    QString key() const { return context + u'|' + source + u'|' + comment; }
};

struct Catalogue {
    QString language; ///< as the file says: "de_DE"
    QList<Message> messages;
    QString problem; ///< that kept it from being read
};

QString elementText(QXmlStreamReader &xml)
{
    return xml.readElementText(QXmlStreamReader::IncludeChildElements);
}

QStringList readForms(QXmlStreamReader &xml)
{
    QStringList forms;
    while (xml.readNextStartElement())
        forms << elementText(xml);
    return forms;
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.plural = xml.attributes().value("numerus"_L1) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = elementText(xml);
        } else if (xml.name() == u"comment") {
            message.comment = elementText(xml);
        } else if (xml.name() == u"translation") {
            message.type = xml.attributes().value("type"_L1).toString();
            message.texts = message.plural ? readForms(xml) : QStringList{elementText(xml)};
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

Catalogue readCatalogue(const QByteArray &text)
{
    Catalogue catalogue;
    QXmlStreamReader xml(text);
    if (xml.readNextStartElement() && xml.name() == u"TS")
        catalogue.language = xml.attributes().value("language"_L1).toString();
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = elementText(xml);
        else if (xml.name() == u"message")
            catalogue.messages << readMessage(xml, context);
    }
    if (xml.hasError())
        catalogue.problem = xml.errorString();
    return catalogue;
}

Catalogue readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, {}, file.errorString()};
    return readCatalogue(file.readAll());
}

/** How many plural forms Qt wants of a language; 0 = add the language here. */
int pluralForms(const QString &language)
{
    static const QMap<QString, int> forms{{u"en"_s, 2}, {u"de"_s, 2}, {u"fr"_s, 2}, {u"zh"_s, 1}, {u"ja"_s, 1}};
    return forms.value(language.section(u'_', 0, 0));
}

/** "%1", "%2", ... and "%n". */
QSet<QString> placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%L?(\\d{1,2}|n)"_s);
    QSet<QString> found;
    for (const auto &match : pattern.globalMatch(text))
        found << match.captured(1);
    return found;
}

QString placeholderProblem(const Message &message)
{
    const QSet<QString> wanted = placeholders(message.source);
    for (const QString &text : message.texts) {
        QSet<QString> found = placeholders(text);
        if (message.plural && wanted.contains(u"n"_s))
            found << u"n"_s; // "one photo" may say it in a word
        if (found != wanted)
            return u"other placeholders than the source: '%1'"_s.arg(text);
    }
    return {};
}

QString problemOf(const Message &message, int forms)
{
    if (!message.type.isEmpty())
        return message.type;
    if (message.plural && message.texts.size() != forms)
        return u"%1 plural forms, not %2"_s.arg(message.texts.size()).arg(forms);
    for (const QString &text : message.texts) {
        if (text.trimmed().isEmpty())
            return u"empty"_s;
    }
    return message.texts.isEmpty() ? u"no translation"_s : placeholderProblem(message);
}

/** @param most of them are named */
QString problemsOf(const Catalogue &catalogue, int most = 10)
{
    if (!catalogue.problem.isEmpty())
        return catalogue.problem;
    const int forms = pluralForms(catalogue.language);
    if (forms == 0)
        return u"the language '%1' is not known"_s.arg(catalogue.language);
    QStringList problems;
    for (const Message &message : catalogue.messages) {
        if (const QString problem = problemOf(message, forms); !problem.isEmpty())
            problems << u"%1: '%2': %3"_s.arg(message.context, message.source, problem);
    }
    const qsizetype all = problems.size();
    return all == 0 ? QString() : u"%1 of them:\n"_s.arg(all) + problems.mid(0, most).join(u'\n');
}

QSet<QString> keysOf(const Catalogue &catalogue, bool onlyPlurals)
{
    QSet<QString> keys;
    for (const Message &message : catalogue.messages) {
        if (message.plural || !onlyPlurals)
            keys << message.key();
    }
    return keys;
}

QString listed(QSet<QString> keys)
{
    QStringList sorted(keys.begin(), keys.end());
    sorted.sort();
    return u"%1:\n"_s.arg(sorted.size()) + sorted.mid(0, 10).join(u'\n');
}

QString root()
{
    return QStringLiteral(LOUPE_SOURCE_DIR);
}

/** Headings and anchors of a help page, in their order; only the reason where it cannot be read. */
QStringList outlineOf(const QString &page)
{
    QFile file(page);
    if (!file.open(QIODevice::ReadOnly))
        return {file.errorString()};
    QXmlStreamReader xml("<help>" + file.readAll() + "</help>");
    QStringList outline;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"h1" || xml.name() == u"h2")
            outline << xml.name().toString();
        else if (xml.name() == u"a")
            outline << u"#%1"_s.arg(xml.attributes().value("name"_L1));
    }
    return xml.hasError() ? QStringList{xml.errorString()} : outline;
}

QString catalogueText(const QString &language, const QString &message)
{
    return u"<?xml version=\"1.0\"?><!DOCTYPE TS><TS version=\"2.1\" "
           u"language=\"%1\"><context><name>A</name>%2</context>"
           "</TS>"_s.arg(language, message);
}

} // namespace

/** That no text and no help page is missing in any language. */
class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void defectsAreFound_data();
    void defectsAreFound();
    void everyLanguageIsComplete_data() { languages(); }
    void everyLanguageIsComplete();
    void everyTextOfTheProgramIsThere_data() { languages(); }
    void everyTextOfTheProgramIsThere();
    void everyFileIsBuilt_data() { languages(); }
    void everyFileIsBuilt();
    void everyHelpPageIsThere_data();
    void everyHelpPageIsThere();

private:
    static void languages();

    QTemporaryDir m_folder;
    QString m_whyNotExtracted;
    Catalogue m_extracted;
};

/** What the sources say now. */
void TestTranslations::initTestCase()
{
    const QString tool = QStringLiteral(LOUPE_LUPDATE);
    if (!QFileInfo(tool).isExecutable()) {
        m_whyNotExtracted = u"there is no lupdate: "_s + tool;
        return;
    }
    QProcess lupdate;
    const QString file = m_folder.filePath(u"now.ts"_s);
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(tool, {u"-silent"_s, u"-locations"_s, u"none"_s, u"-extensions"_s, u"cpp,h"_s, u"-I"_s, root(),
                         root() + u"/app"_s, root() + u"/ui"_s, root() + u"/training/evaluation_statistics.cpp"_s,
                         u"-ts"_s, file});
    QVERIFY(lupdate.waitForFinished(60000));
    QVERIFY2(lupdate.exitCode() == 0, lupdate.readAll());
    m_extracted = readFile(file);
    QVERIFY2(m_extracted.problem.isEmpty(), qPrintable(m_extracted.problem));
    QVERIFY(m_extracted.messages.size() > 300);
}

void TestTranslations::languages()
{
    QTest::addColumn<QString>("file");
    const QStringList files = QDir(root() + u"/translations"_s).entryList({u"loupe_*.ts"_s});
    QVERIFY(files.contains(u"loupe_en.ts"_s) && files.contains(u"loupe_de.ts"_s));
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << root() + u"/translations/"_s + file;
}

void TestTranslations::defectsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const char16_t *language, const char16_t *message, const char16_t *problem) {
        QTest::newRow(name) << catalogueText(QString::fromUtf16(language), QString::fromUtf16(message))
                            << QString::fromUtf16(problem);
    };
    row("a good one", u"de_DE",
        u"<message><source>%1 of %2</source><translation>von %2 sind es %1</translation></message>", u"");
    row("unfinished", u"de_DE",
        u"<message><source>Open</source><translation type=\"unfinished\">Auf</translation></message>", u"unfinished");
    row("vanished", u"de_DE",
        u"<message><source>Open</source><translation type=\"vanished\">Auf</translation></message>", u"vanished");
    row("empty", u"fr_FR", u"<message><source>Open</source><translation> </translation></message>", u"empty");
    row("none at all", u"fr_FR", u"<message><source>Open</source></message>", u"no translation");
    row("a placeholder is missing", u"ja_JP",
        u"<message><source>%1 of %2</source><translation>%1</translation></message>", u"other placeholders");
    row("a placeholder too many", u"ja_JP", u"<message><source>%1</source><translation>%1 %2</translation></message>",
        u"other placeholders");
    row("one plural form in German", u"de_DE",
        u"<message numerus=\"yes\"><source>%n</source><translation><numerusform>%n</numerusform></translation>"
        u"</message>",
        u"1 plural forms, not 2");
    row("two plural forms in Chinese", u"zh_CN",
        u"<message numerus=\"yes\"><source>%n</source><translation><numerusform>%n</numerusform><numerusform>%n"
        u"</numerusform></translation></message>",
        u"2 plural forms, not 1");
    row("an empty plural form", u"de_DE",
        u"<message numerus=\"yes\"><source>%n</source><translation><numerusform>%n</numerusform><numerusform>"
        u"</numerusform></translation></message>",
        u"empty");
    row("a singular in a word", u"de_DE",
        u"<message numerus=\"yes\"><source>%n</source><translation><numerusform>ein</numerusform><numerusform>%n"
        u"</numerusform></translation></message>",
        u"");
    row("a language nobody counted in", u"cy_GB", u"", u"'cy_GB' is not known");
    QTest::newRow("cut off") << catalogueText(u"de_DE"_s, u"<message><source>Op"_s) << u"mismatch"_s;
}

void TestTranslations::defectsAreFound()
{
    QFETCH(QString, text);
    QFETCH(QString, problem);
    const QString found = problemsOf(readCatalogue(text.toUtf8()));
    QVERIFY2(problem.isEmpty() ? found.isEmpty() : found.contains(problem, Qt::CaseInsensitive), qPrintable(found));
}

void TestTranslations::everyLanguageIsComplete()
{
    QFETCH(QString, file);
    const Catalogue catalogue = readFile(file);
    QVERIFY(QFileInfo(file).completeBaseName().startsWith(u"loupe_"_s + catalogue.language.section(u'_', 0, 0)));
    const QString problems = problemsOf(catalogue);
    QVERIFY2(problems.isEmpty(), qPrintable(problems));
}

/** Of English only the plural forms have to be there. */
void TestTranslations::everyTextOfTheProgramIsThere()
{
    QFETCH(QString, file);
    if (!m_whyNotExtracted.isEmpty())
        QSKIP(qPrintable(m_whyNotExtracted));
    const bool english = file.endsWith(u"_en.ts"_s);
    const QSet<QString> there = keysOf(readFile(file), english);
    const QSet<QString> wanted = keysOf(m_extracted, english);
    QVERIFY2((wanted - there).isEmpty(),
             qPrintable(u"run the update_translations target and translate what is new, "_s + listed(wanted - there)));
    QVERIFY2((there - wanted).isEmpty(), qPrintable(u"not said any more, "_s + listed(there - wanted)));
}

void TestTranslations::everyFileIsBuilt()
{
    QFETCH(QString, file);
    QFile list(root() + u"/translations/CMakeLists.txt"_s);
    QVERIFY(list.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(list.readAll()).contains(QFileInfo(file).fileName()));
}

/** Each topic in each language. */
void TestTranslations::everyHelpPageIsThere_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("translated");
    const QStringList pages = QDir(root() + u"/resources/help"_s).entryList({u"*_en.html"_s});
    QVERIFY(pages.contains(u"inspect_en.html"_s) && pages.contains(u"train_en.html"_s));
    const QStringList catalogues = QDir(root() + u"/translations"_s).entryList({u"loupe_*.ts"_s});
    for (const QString &page : pages) {
        for (const QString &catalogue : catalogues) {
            const QString language = QFileInfo(catalogue).completeBaseName().section(u'_', 1);
            const QString translated = u"%1_%2.html"_s.arg(page.section(u'_', 0, 0), language);
            QTest::newRow(qPrintable(translated)) << page << translated;
        }
    }
}

/** With the same headings and anchors as in English, and in the program. */
void TestTranslations::everyHelpPageIsThere()
{
    QFETCH(QString, english);
    QFETCH(QString, translated);
    const QString folder = root() + u"/resources/help/"_s;
    const QStringList outline = outlineOf(folder + english);
    QVERIFY2(outline.contains(u"h1"_s), qPrintable(outline.join(u' ')));
    QCOMPARE(outlineOf(folder + translated), outline);
    QFile list(root() + u"/resources/resources.qrc"_s);
    QVERIFY(list.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(list.readAll()).contains(u"<file>help/%1</file>"_s.arg(translated)));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
