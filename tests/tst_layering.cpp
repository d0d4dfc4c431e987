#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/** Path from the root of the repository -> text. */
using Tree = QMap<QString, QString>;

constexpr int kMaxHeaderLines = 180;
constexpr int kMaxSourceLines = 600;

/** A layer may include itself and those before it. */
const QStringList kLayers{u"model"_s, u"training"_s, u"app"_s, u"ui"_s};

/** What app and ui may see of model and training; everything else there is internal. */
const QList<QRegularExpression> kFacades{
    QRegularExpression(u"^model/[^/]+\\.h$"_s),         QRegularExpression(u"^model/evidence/copy_move\\.h$"_s),
    QRegularExpression(u"^model/image/decoder\\.h$"_s), QRegularExpression(u"^model/result/[^/]+\\.h$"_s),
    QRegularExpression(u"^training/[^/]+\\.h$"_s),
};

const QRegularExpression kTorch(u"^(torch|ATen|c10|caffe2)/"_s);
const QRegularExpression kQt(u"^(Q[A-Z]|Qt|q[a-z_]+\\.h$)"_s);
const QRegularExpression kWidgets(u"^(QtWidgets|QtCharts|QtSvgWidgets|QtOpenGLWidgets)\\b|"
                                  "^Q(Widget|Application|MainWindow|Dialog|MessageBox|FileDialog|Action|Label)$"_s);
/** In two halves, so that this file does not match. */
const QRegularExpression kLeftover(u"\\b("_s + u"TO"_s + u"DO|FIX"_s + u"ME|XX"_s + u"X)\\b"_s);

const QStringList kTopLevel{
    u"CMakeLists.txt"_s, u"CMakePresets.json"_s, u"app"_s,          u"installer"_s, u"model"_s, u"resources"_s,
    u"tests"_s,          u"training"_s,          u"translations"_s, u"ui"_s};
/** Made by builds and editors, named in .gitignore. */
const QStringList kIgnored{u"build"_s, u"compile_commands.json"_s, u"CMakeUserPresets.json"_s};

bool matches(const QRegularExpression &pattern, const QString &text)
{
    return pattern.match(text).hasMatch();
}

bool isHeader(const QString &file)
{
    return file.endsWith(u".h"_s);
}

bool isCode(const QString &file)
{
    return isHeader(file) || file.endsWith(u".cpp"_s) || file.endsWith(u".cu"_s);
}

bool isFacade(const QString &file)
{
    return std::any_of(kFacades.begin(), kFacades.end(), [&](const auto &facade) { return matches(facade, file); });
}

/** 0 = model ... 3 = ui; -1 = no layer. The window's main() belongs to app by folder and to ui by what it does. */
int layerOf(const QString &file)
{
    if (file == u"app/main.cpp"_s)
        return int(kLayers.indexOf(u"ui"_s));
    return int(kLayers.indexOf(file.section(u'/', 0, 0)));
}

struct Include {
    QString file;
    bool quoted = false;
};

QList<Include> includesOf(const QString &text)
{
    static const QRegularExpression kInclude(u"^[ \\t]*#[ \\t]*include[ \\t]*([<\"])([^>\"]+)[>\"]"_s,
                                             QRegularExpression::MultilineOption);
    QList<Include> includes;
    for (const auto &match : kInclude.globalMatch(text))
        includes.append({match.captured(2), match.captured(1) == u"\""_s});
    return includes;
}

/** The first torch header that `file` reaches through headers of the project; empty = none. */
QString torchReachedFrom(const Tree &tree, const QString &file, QSet<QString> &seen)
{
    for (const Include &include : includesOf(tree.value(file))) {
        if (matches(kTorch, include.file))
            return include.file;
        if (!tree.contains(include.file) || seen.contains(include.file))
            continue;
        seen.insert(include.file);
        if (QString torch = torchReachedFrom(tree, include.file, seen); !torch.isEmpty())
            return torch;
    }
    return {};
}

/** What is wrong with one include of a file in a layer; empty = nothing. */
QString wrongWith(const QString &file, const Include &include)
{
    const int from = layerOf(file);
    const int to = layerOf(include.file);
    const bool upper = from >= kLayers.indexOf(u"app"_s);
    if (!upper && matches(kQt, include.file))
        return u"no Qt in this layer"_s;
    if (upper && matches(kTorch, include.file))
        return u"no torch in this layer"_s;
    if (from == kLayers.indexOf(u"app"_s) && matches(kWidgets, include.file))
        return u"no widgets in this layer"_s;
    if (to > from)
        return u"a lower layer"_s;
    if (upper && to >= 0 && to < kLayers.indexOf(u"app"_s) && !isFacade(include.file))
        return u"internal, not a façade"_s;
    if (include.quoted && to < 0 && !include.file.endsWith(u".moc"_s))
        return u"name the folder from the root"_s;
    return {};
}

QStringList checkIncludes(const Tree &tree)
{
    QStringList found;
    for (auto it = tree.begin(); it != tree.end(); ++it) {
        if (!isCode(it.key()) || layerOf(it.key()) < 0)
            continue;
        for (const Include &include : includesOf(it.value())) {
            if (const QString wrong = wrongWith(it.key(), include); !wrong.isEmpty())
                found << u"%1 includes %2: %3"_s.arg(it.key(), include.file, wrong);
        }
        QSet<QString> seen;
        if (isFacade(it.key())) {
            if (QString torch = torchReachedFrom(tree, it.key(), seen); !torch.isEmpty())
                found << u"%1 is a façade and reaches %2"_s.arg(it.key(), torch);
        }
    }
    return found;
}

QStringList checkShape(const Tree &tree)
{
    QStringList found;
    for (auto it = tree.begin(); it != tree.end(); ++it) {
        if (matches(kLeftover, it.value()))
            found << u"%1 has unfinished work"_s.arg(it.key());
        if (!isCode(it.key()))
            continue;
        const auto lines = it.value().count(u'\n');
        const int limit = isHeader(it.key()) ? kMaxHeaderLines : kMaxSourceLines;
        if (lines > limit)
            found << u"%1 has %2 lines, more than %3"_s.arg(it.key()).arg(lines).arg(limit);
        if (isHeader(it.key()) && !it.value().contains(u"#pragma once\n"_s))
            found << u"%1 has no #pragma once"_s.arg(it.key());
    }
    return found;
}

QStringList checkTopLevel(const QStringList &entries)
{
    QStringList found;
    for (const QString &entry : entries) {
        const bool document = entry.endsWith(u".md"_s) || entry.startsWith(u"LICENSE"_s);
        if (!document && !entry.startsWith(u'.') && !kTopLevel.contains(entry) && !kIgnored.contains(entry))
            found << u"%1 does not belong at the top"_s.arg(entry);
    }
    for (const QString &name : kTopLevel) {
        if (!entries.contains(name))
            found << u"%1 is missing at the top"_s.arg(name);
    }
    return found;
}

/** The text files of the repository, without what builds leave there. */
Tree readRepository(const QString &root)
{
    Tree tree;
    const QStringList skipped = kIgnored + QStringList{u".git"_s, u".cache"_s};
    QDirIterator it(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = QDir(root).relativeFilePath(it.next());
        QFile file(it.filePath());
        if (skipped.contains(path.section(u'/', 0, 0)) || file.size() > 4'000'000 || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        if (!bytes.contains('\0'))
            tree.insert(path, QString::fromUtf8(bytes));
    }
    return tree;
}

QString root()
{
    return QStringLiteral(LOUPE_SOURCE_DIR);
}

} // namespace

/** The rules that the build cannot enforce: who may include whom, how long a file may be, what lies at the top. */
class TestLayering : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void includes_data();
    void includes();
    void shape_data();
    void shape();
    void topLevel_data();
    void topLevel();
    void thisRepositoryKeepsTheRules();
};

void TestLayering::includes_data()
{
    QTest::addColumn<Tree>("tree");
    QTest::addColumn<QString>("complaint");
    const auto row = [](const char *name, const Tree &tree, const QString &complaint) {
        QTest::newRow(name) << tree << complaint;
    };
    row("Qt in the model", {{u"model/net/a.cpp"_s, u"#include <QString>\n"_s}}, u"no Qt"_s);
    row("Qt by module in training", {{u"training/a.h"_s, u"#include <QtCore/QList>\n"_s}}, u"no Qt"_s);
    row("Qt by its lower-case name", {{u"model/a.h"_s, u"#  include <qglobal.h>\n"_s}}, u"no Qt"_s);
    row("torch in app", {{u"app/a.cpp"_s, u"#include <torch/nn.h>\n"_s}}, u"no torch"_s);
    row("ATen in ui", {{u"ui/viewer/a.h"_s, u"#include <ATen/ATen.h>\n"_s}}, u"no torch"_s);
    row("torch in main", {{u"app/main.cpp"_s, u"#include \"c10/util/Exception.h\"\n"_s}}, u"no torch"_s);
    row("a widget in app", {{u"app/a.cpp"_s, u"#include <QtWidgets/QPushButton>\n"_s}}, u"no widgets"_s);
    row("a widget in the command line", {{u"app/cli/a.cpp"_s, u"#include <QWidget>\n"_s}}, u"no widgets"_s);
    row("the model looks at training", {{u"model/a.cpp"_s, u"#include \"training/trainer.h\"\n"_s}},
        u"a lower layer"_s);
    row("app looks at ui", {{u"app/a.cpp"_s, u"#include \"ui/main_window.h\"\n"_s}}, u"a lower layer"_s);
    row("app looks into the network", {{u"app/a.cpp"_s, u"#include \"model/net/backbone.h\"\n"_s}}, u"internal"_s);
    row("ui looks into a loss", {{u"ui/a.cpp"_s, u"#include \"training/losses/tversky.h\"\n"_s}}, u"internal"_s);
    row("a path that hides its layer", {{u"app/a.cpp"_s, u"#include \"../model/net/a.h\"\n"_s}}, u"from the root"_s);
    row("a façade with torch", {{u"model/a.h"_s, u"#include <torch/types.h>\n"_s}}, u"is a façade and reaches"_s);
    row("a façade with torch behind two headers",
        {{u"model/a.h"_s, u"#include \"model/net/b.h\"\n"_s},
         {u"model/net/b.h"_s, u"#include \"model/net/c.h\"\n#include \"model/a.h\"\n"_s},
         {u"model/net/c.h"_s, u"#include <c10/core/Device.h>\n"_s}},
        u"model/a.h is a façade and reaches c10/core/Device.h"_s);
    row("torch inside the model", {{u"model/net/a.h"_s, u"#include <torch/nn.h>\n"_s}}, {});
    row("training uses the network", {{u"training/stages.cpp"_s, u"#include \"model/net/a.h\"\n"_s}}, {});
    row("app uses the façades",
        {{u"app/a.cpp"_s, u"#include \"model/analyzer.h\"\n#include \"model/image/decoder.h\"\n"
                          "#include \"training/trainer.h\"\n#include <QImage>\n#include \"a.moc\"\n"_s}},
        {});
    row("main opens the window", {{u"app/main.cpp"_s, u"#include <QApplication>\n#include \"ui/main_window.h\"\n"_s}},
        {});
    row("a comment is no include", {{u"model/a.cpp"_s, u"// #include <QString>\n"_s}}, {});
}

void TestLayering::includes()
{
    QFETCH(Tree, tree);
    QFETCH(QString, complaint);
    const QString found = checkIncludes(tree).join(u"; "_s);
    QVERIFY2(complaint.isEmpty() ? found.isEmpty() : found.contains(complaint), qPrintable(found));
}

void TestLayering::shape_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("complaint");
    const QString once = u"#pragma once\n"_s;
    const auto lines = [](int count) { return QString(count, u'\n'); };
    const QString leftover = u"// TO"_s + u"DO: later\n"_s;
    QTest::newRow("a header without a guard") << u"ui/a.h"_s << u"struct A;\n"_s << u"#pragma once"_s;
    QTest::newRow("a long header") << u"ui/a.h"_s << once + lines(kMaxHeaderLines) << u"181 lines"_s;
    QTest::newRow("a long source") << u"ui/a.cpp"_s << lines(kMaxSourceLines + 1) << u"601 lines"_s;
    QTest::newRow("unfinished work in code") << u"ui/a.cpp"_s << leftover << u"unfinished"_s;
    QTest::newRow("unfinished work in a script") << u"installer/run"_s << leftover << u"unfinished"_s;
    QTest::newRow("a header at the limit") << u"ui/a.h"_s << once + lines(kMaxHeaderLines - 1) << QString();
    QTest::newRow("a long text") << u"README.md"_s << lines(2000) << QString();
}

void TestLayering::shape()
{
    QFETCH(QString, file);
    QFETCH(QString, text);
    QFETCH(QString, complaint);
    const QString found = checkShape({{file, text}}).join(u"; "_s);
    QVERIFY2(complaint.isEmpty() ? found.isEmpty() : found.contains(complaint), qPrintable(found));
}

void TestLayering::topLevel_data()
{
    QTest::addColumn<QStringList>("entries");
    QTest::addColumn<QString>("complaint");
    QStringList withoutUi = kTopLevel;
    withoutUi.removeOne(u"ui"_s);
    QTest::newRow("a folder too many") << kTopLevel + QStringList{u"scripts"_s} << u"scripts does not belong"_s;
    QTest::newRow("a layer is missing") << withoutUi << u"ui is missing"_s;
    QTest::newRow("documents, dot files and a build")
        << kTopLevel + QStringList{u"README.md"_s, u"LICENSE"_s, u".ci"_s, u"build"_s} << QString();
}

void TestLayering::topLevel()
{
    QFETCH(QStringList, entries);
    QFETCH(QString, complaint);
    const QString found = checkTopLevel(entries).join(u"; "_s);
    QVERIFY2(complaint.isEmpty() ? found.isEmpty() : found.contains(complaint), qPrintable(found));
}

void TestLayering::thisRepositoryKeepsTheRules()
{
    const Tree tree = readRepository(root());
    for (const QString &layer : kLayers)
        QVERIFY2(tree.contains(layer + u"/CMakeLists.txt"_s), qPrintable(layer)); // the right folder was read
    const QStringList entries = QDir(root()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    const QStringList found = checkIncludes(tree) + checkShape(tree) + checkTopLevel(entries);
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

QTEST_APPLESS_MAIN(TestLayering)
#include "tst_layering.moc"
