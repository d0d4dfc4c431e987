#include "app/resources.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace loupe;
using namespace Qt::StringLiterals;

/** The program's own files, found beside a made-up installation. */
class TestResources : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { qunsetenv("LOUPE_RESOURCES"); }
    void theEnvironmentComesFirst();
    void aFolderThatIsNotThereGivesNothing();
    void theFirstFolderWithACardIsTheModel();
    void samplesAreSortedPicturesWithoutMasks();
    void theBuildTreeFindsTheSourceTree();

private:
    void touch(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestResources::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    qputenv("LOUPE_RESOURCES", QFile::encodeName(m_dir->path()));
}

void TestResources::touch(const QString &name) const
{
    QVERIFY(QDir(m_dir->path()).mkpath(QFileInfo(name).path()));
    QFile file(m_dir->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
}

void TestResources::theEnvironmentComesFirst()
{
    QCOMPARE(resourceFolder(), m_dir->path());
}

void TestResources::aFolderThatIsNotThereGivesNothing()
{
    qputenv("LOUPE_RESOURCES", "/nonexistent");
    QVERIFY(resourceFolder().isEmpty());
    QVERIFY(defaultModelFolder().isEmpty());
    QVERIFY(samplePhotos().isEmpty());
}

void TestResources::theFirstFolderWithACardIsTheModel()
{
    QVERIFY(defaultModelFolder().isEmpty());
    touch(u"models/a-empty/readme.txt"_s);
    touch(u"models/c/card.json"_s);
    touch(u"models/b/card.json"_s);
    QCOMPARE(defaultModelFolder(), m_dir->filePath(u"models/b"_s));
}

void TestResources::samplesAreSortedPicturesWithoutMasks()
{
    for (const QString &name :
         {u"samples/b10.png"_s, u"samples/b2.png"_s, u"samples/a.JPG"_s, u"samples/b2.mask.png"_s,
          u"samples/a.overlay.PNG"_s, u"samples/a.score.png"_s, u"samples/a.patches.png"_s, u"samples/about.txt"_s})
        touch(name);
    QCOMPARE(samplePhotos(), QStringList({m_dir->filePath(u"samples/a.JPG"_s), m_dir->filePath(u"samples/b2.png"_s),
                                          m_dir->filePath(u"samples/b10.png"_s)}));
}

void TestResources::theBuildTreeFindsTheSourceTree()
{
    qunsetenv("LOUPE_RESOURCES");
    if (!QFileInfo(QStringLiteral(LOUPE_SOURCE_DIR "/resources/models")).isDir())
        QSKIP("the source tree has no resources/models");
    QCOMPARE(QFileInfo(resourceFolder()).canonicalFilePath(),
             QFileInfo(QStringLiteral(LOUPE_SOURCE_DIR "/resources")).canonicalFilePath());
}

QTEST_GUILESS_MAIN(TestResources)
#include "tst_resources.moc"
