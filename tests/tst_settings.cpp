#include "app/settings.h"

#include "app/language.h"
#include "app/settings_migration.h"

#include <QMetaEnum>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace loupe;
using namespace Qt::StringLiterals;
using Key = Settings::Key;

/** Defaults, ranges and damaged files. */
class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKeyHasAValueOfItsOwn();
    void valuesAreBroughtIntoRange_data();
    void valuesAreBroughtIntoRange();
    void valuesOutliveTheObject();
    void changedComesOnlyWithNewValues();
    void recentFilesAreTenAndNewestFirst();
    void anEditedFileReadsAsDefaults();
    void settingsOfANewerVersionAreKept();
    void olderNamesBecomeTodays_data();
    void olderNamesBecomeTodays();
    void aDamagedFileReadsAsDefaultsAndIsWrittenAnew_data();
    void aDamagedFileReadsAsDefaultsAndIsWrittenAnew();
    void whatCanBeChosenIsExplained();
    void theLanguageIsOneThatIsKnown();
};

void TestSettings::everyKeyHasAValueOfItsOwn()
{
    const auto settings = Settings::temporary();
    const auto keys = QMetaEnum::fromType<Key>();
    for (int i = 0; i < keys.keyCount(); ++i)
        QVERIFY2(settings->get(Key(keys.value(i))).isValid(), keys.key(i));
    settings->set(Key::ScoreOpacity, 0.25);
    settings->set(Key::PatchOpacity, 0.5);
    QCOMPARE(settings->number(Key::ScoreOpacity), 0.25); // no two keys share a name
    QCOMPARE(settings->number(Key::PatchOpacity), 0.5);
}

void TestSettings::valuesAreBroughtIntoRange_data()
{
    QTest::addColumn<Key>("key");
    QTest::addColumn<QVariant>("set");
    QTest::addColumn<QVariant>("get");
    QTest::newRow("an opacity below 0 becomes 0") << Key::ScoreOpacity << QVariant(-3.0) << QVariant(0.0);
    QTest::newRow("an opacity above 1 becomes 1") << Key::ScoreOpacity << QVariant(7) << QVariant(1.0);
    QTest::newRow("no number becomes the default")
        << Key::DecodeMegapixels << QVariant(std::numeric_limits<double>::quiet_NaN()) << QVariant(250.0);
    QTest::newRow("a number in words becomes the default")
        << Key::DecodeMegapixels << QVariant(u"many"_s) << QVariant(250.0);
    QTest::newRow("a number as text is a number") << Key::DecodeMegapixels << QVariant(u"64"_s) << QVariant(64.0);
    QTest::newRow("an unknown colour map becomes the default")
        << Key::ColorMap << QVariant(u"Rainbow"_s) << QVariant(u"Inferno"_s);
    QTest::newRow("a known colour map stays") << Key::ColorMap << QVariant(u"Cividis"_s) << QVariant(u"Cividis"_s);
    QTest::newRow("any folder is a folder") << Key::ModelFolder << QVariant(u"/a, b;c"_s) << QVariant(u"/a, b;c"_s);
}

void TestSettings::valuesAreBroughtIntoRange()
{
    QFETCH(Key, key);
    QFETCH(QVariant, set);
    QFETCH(QVariant, get);
    const auto settings = Settings::temporary();
    settings->set(key, set);
    QCOMPARE(settings->get(key), get);
}

void TestSettings::valuesOutliveTheObject()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    const QByteArray geometry("\0\xff\r\n;", 5);
    const QStringList files{u"/a, b.jpg"_s, u"/c;d.png"_s, u"/\u00e9.jpg"_s};
    {
        Settings settings(file);
        settings.set(Key::WindowGeometry, geometry);
        settings.set(Key::RecentFiles, files);
        settings.set(Key::PatchOpacity, 0.125);
    }
    Settings settings(file);
    QCOMPARE(settings.bytes(Key::WindowGeometry), geometry);
    QCOMPARE(settings.recentFiles(), files);
    QCOMPARE(settings.number(Key::PatchOpacity), 0.125);
    settings.reset(Key::PatchOpacity);
    QCOMPARE(settings.number(Key::PatchOpacity), 0.6);
}

void TestSettings::changedComesOnlyWithNewValues()
{
    const auto settings = Settings::temporary();
    QSignalSpy changed(settings.get(), &Settings::changed);
    settings->set(Key::Device, u"auto"_s);
    settings->set(Key::PatchOpacity, 0.6);
    QCOMPARE(changed.size(), 0);
    settings->set(Key::PatchOpacity, 5);
    settings->set(Key::PatchOpacity, 6); // both are 1
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<Key>(), Key::PatchOpacity);
}

void TestSettings::recentFilesAreTenAndNewestFirst()
{
    const auto settings = Settings::temporary();
    for (int i = 0; i < 14; ++i)
        settings->addRecent(Settings::Key::RecentFiles, u"/photo%1.jpg"_s.arg(i));
    settings->addRecent(Settings::Key::RecentFiles, u"/photo9.jpg"_s);
    const QStringList files = settings->recentFiles();
    QCOMPARE(files.size(), Settings::kMaxRecentFiles);
    QCOMPARE(files.first(), u"/photo9.jpg"_s);
    QCOMPARE(files.at(1), u"/photo13.jpg"_s);
    QCOMPARE(files.count(u"/photo9.jpg"_s), 1);
}

void TestSettings::anEditedFileReadsAsDefaults()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.ini"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "[layers]\ncolorMap=\xff\xfe\nscoreOpacity=@Invalid()\npatchOpacity=99\n[[[\n[window]\ncolorScheme=pink\n");
    file.close();
    Settings settings(path);
    QCOMPARE(settings.text(Key::ColorMap), u"Inferno"_s);
    QCOMPARE(settings.number(Key::ScoreOpacity), 0.8);
    QCOMPARE(settings.number(Key::PatchOpacity), 1.0);
    QCOMPARE(settings.text(Key::ColorScheme), u"system"_s);
}

void TestSettings::settingsOfANewerVersionAreKept()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.ini"_s);
    {
        QSettings newer(path, QSettings::IniFormat);
        newer.setValue(u"settings/version"_s, 99);
        newer.setValue(u"future/thing"_s, 5);
    }
    Settings(path).set(Key::Device, u"cpu"_s);
    QSettings after(path, QSettings::IniFormat);
    QCOMPARE(after.value(u"settings/version"_s).toInt(), 99);
    QCOMPARE(after.value(u"future/thing"_s).toInt(), 5);
    QCOMPARE(after.value(u"network/device"_s).toString(), u"cpu"_s);
}

void TestSettings::olderNamesBecomeTodays_data()
{
    QTest::addColumn<QVariant>("version");   // in the file; none
    QTest::addColumn<QStringList>("values"); // name=value
    QTest::addColumn<QStringList>("after");
    QTest::newRow("a file without a version")
        << QVariant() << QStringList{u"a/first=1"_s} << QStringList{u"c/last=1"_s};
    QTest::newRow("one step") << QVariant(2) << QStringList{u"b/second=2"_s} << QStringList{u"c/last=2"_s};
    QTest::newRow("a name of a step that was made already")
        << QVariant(2) << QStringList{u"a/first=1"_s} << QStringList{u"a/first=1"_s};
    QTest::newRow("today's value wins") << QVariant(1) << QStringList{u"a/first=1"_s, u"c/last=3"_s}
                                        << QStringList{u"c/last=3"_s};
    QTest::newRow("today's version") << QVariant(3) << QStringList{u"b/second=2"_s} << QStringList{u"b/second=2"_s};
    QTest::newRow("a newer version") << QVariant(4) << QStringList{u"b/second=2"_s} << QStringList{u"b/second=2"_s};
    QTest::newRow("a version that is no number")
        << QVariant(u"new"_s) << QStringList{u"a/first=1"_s, u"x=5"_s} << QStringList{u"c/last=1"_s, u"x=5"_s};
}

void TestSettings::olderNamesBecomeTodays()
{
    QFETCH(QVariant, version);
    QFETCH(QStringList, values);
    QFETCH(QStringList, after);
    QTemporaryDir folder;
    QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    if (version.isValid())
        store.setValue(u"settings/version"_s, version);
    for (const QString &value : values)
        store.setValue(value.section(u'=', 0, 0), value.section(u'=', 1));
    const RenamedSetting renamed[] = {{2, u"a/first"_s, u"b/second"_s}, {3, u"b/second"_s, u"c/last"_s}};
    migrateSettings(store, 3, renamed);
    QStringList found;
    const QStringList keys = store.allKeys();
    for (const QString &key : keys) {
        if (key != u"settings/version")
            found << key + u'=' + store.value(key).toString();
    }
    QCOMPARE(found, after);
    QCOMPARE(store.value(u"settings/version"_s).toInt(), std::max(3, version.toInt()));
}

void TestSettings::aDamagedFileReadsAsDefaultsAndIsWrittenAnew_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("binary") << QByteArray("\0\x01\xff\xfe\n\0=\0", 8);
    QTest::newRow("cut off") << QByteArray("[layers]\nscoreOpacity=0.");
    QTest::newRow("a version of text") << QByteArray("[settings]\nversion=latest\n");
    QTest::newRow("a list where a number belongs") << QByteArray("[layers]\nscoreOpacity=1, 2, 3\n");
    QTest::newRow("another language than there is") << QByteArray("[window]\nlanguage=tlh\n");
    QTest::newRow("empty") << QByteArray();
}

void TestSettings::aDamagedFileReadsAsDefaultsAndIsWrittenAnew()
{
    QFETCH(QByteArray, bytes);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.ini"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    {
        Settings settings(path);
        const auto keys = QMetaEnum::fromType<Key>();
        for (int i = 0; i < keys.keyCount(); ++i) {
            const Key key = Key(keys.value(i));
            if (key != Key::ScoreOpacity) // "0." is a number
                QCOMPARE(settings.get(key), Settings::entry(key).initial);
        }
        QVERIFY(settings.number(Key::ScoreOpacity) <= 1);
        settings.set(Key::Language, u"fr"_s);
    }
    QCOMPARE(Settings(path).text(Key::Language), u"fr"_s);
}

void TestSettings::whatCanBeChosenIsExplained()
{
    const QList<Key> keys = Settings::choosable();
    QVERIFY(keys.size() >= 12);
    for (const Key key : keys) {
        QVERIFY(!Settings::title(key).isEmpty());
        QVERIFY2(Settings::explanation(key).endsWith(u'.'), qPrintable(Settings::title(key)));
        const Settings::Entry &entry = Settings::entry(key);
        if (entry.initial.typeId() == QMetaType::Double)
            QVERIFY(entry.least < entry.most && entry.initial.toDouble() >= entry.least);
        if (!entry.choices.isEmpty())
            QVERIFY(entry.choices.contains(entry.initial.toString()));
    }
}

void TestSettings::theLanguageIsOneThatIsKnown()
{
    QCOMPARE(languageCodes(), (QStringList{u"en"_s, u"de"_s, u"zh_CN"_s, u"fr"_s, u"ja"_s}));
    QCOMPARE(languageName(u"de"_s), u"Deutsch"_s);
    QCOMPARE(languageName(u"zh_CN"_s).size(), 4);
    useLanguage(u"de"_s); // this test carries no catalogue: texts stay English, numbers do not
    QCOMPARE(QLocale().language(), QLocale::German);
    QCOMPARE(QLocale().toString(0.5), u"0,5"_s);
    useLanguage(u"zh_CN"_s);
    QCOMPARE(QLocale().script(), QLocale::SimplifiedHanScript);
    useLanguage(u"en"_s);
    QCOMPARE(QLocale().toString(0.5), u"0.5"_s);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
