#include "tests/labelled_set.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/dataset_reader.h"
#include "ui/contact_sheet.h"
#include "ui/data_panel.h"
#include "ui/number_field.h"
#include "ui/synthesis_dialog.h"
#include "ui/theme.h"

using namespace loupe;
using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace {

QString textOf(const QWidget &widget, const char *name)
{
    return widget.findChild<QLabel *>(QLatin1String(name))->text();
}

QPushButton *button(const QWidget &widget, const char *name)
{
    return widget.findChild<QPushButton *>(QLatin1String(name));
}

/** Whether any pixel is of the outline's colour, near enough after smoothing. */
bool isOutlined(const QImage &image)
{
    const QColor wanted = theme::contour();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            if (qAbs(color.red() - wanted.red()) + qAbs(color.green() - wanted.green()) +
                    qAbs(color.blue() - wanted.blue()) <
                24)
                return true;
        }
    }
    return false;
}

} // namespace

/** The step Data: the contact sheet, and sets that are made of photos. */
class TestDataStep : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSheetOutlinesWhatIsForged();
    void theSheetShowsOneKind();
    void aPictureThatIsGoneIsMarked();
    void thePanelOpensTheSheet();
    void theDialogRefusesNonsense_data();
    void theDialogRefusesNonsense();
    void aPreviewWritesNothing();
    void aSetIsMadeAndHandedOver();
    void aFolderWithASetIsRefused();

private:
    QString path(const char *name) const { return m_dir.filePath(QLatin1String(name)); }
    std::shared_ptr<const Dataset> read(const char *name) const;

    QTemporaryDir m_dir;
};

void TestDataStep::initTestCase()
{
    photos::makeLabelledSet(fs::path(path("set").toStdString()), 3, 2);
    photos::makePhotos(fs::path(path("photos").toStdString()));
}

std::shared_ptr<const Dataset> TestDataStep::read(const char *name) const
{
    auto data = openDataset({fs::path(path(name).toStdString())});
    return data ? std::make_shared<const Dataset>(std::move(*data)) : nullptr;
}

void TestDataStep::theSheetOutlinesWhatIsForged()
{
    ContactSheetModel model;
    model.setDataset(read("set"));
    QCOMPARE(model.rowCount(), 5);
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        QVERIFY(!index.data(Qt::DecorationRole).isValid() || row > 0); // made when it is first asked for
        const bool forged = model.image(row).forged;
        QTRY_VERIFY(!index.data(Qt::DecorationRole).value<QImage>().isNull() &&
                    isOutlined(index.data(Qt::DecorationRole).value<QImage>()) == forged);
        QCOMPARE(index.data(Qt::AccessibleTextRole).toString().contains(u"forged on"), forged);
    }
}

void TestDataStep::theSheetShowsOneKind()
{
    ContactSheet sheet;
    sheet.setDataset(read("set"));
    auto *list = sheet.findChild<QAbstractItemView *>(u"sheet"_s);
    auto *kind = sheet.findChild<QComboBox *>(u"sheetKind"_s);
    QCOMPARE(list->model()->rowCount(), 5);
    sheet.resize(600, 400);
    sheet.show();
    QTRY_VERIFY(!list->model()->index(4, 0).data(Qt::DecorationRole).value<QImage>().isNull());
    for (int row = 0; row < 5; ++row) // whole, although they were laid out before they were made
        QVERIFY(list->visualRect(list->model()->index(row, 0)).height() >= ContactSheetModel::kSide);
    kind->setCurrentIndex(1);
    QCOMPARE(list->model()->rowCount(), 3);
    kind->setCurrentIndex(2);
    QCOMPARE(list->model()->rowCount(), 2);
}

void TestDataStep::aPictureThatIsGoneIsMarked()
{
    photos::makeLabelledSet(fs::path(path("gone").toStdString()), 2, 2);
    ContactSheetModel model;
    model.setDataset(read("gone"));
    fs::remove_all(fs::path(path("gone").toStdString()));
    QTRY_COMPARE(model.index(0).data(Qt::DecorationRole).typeId(), qMetaTypeId<QIcon>());
}

void TestDataStep::thePanelOpensTheSheet()
{
    DataPanel panel({u"Pictures"_s, u"Drop them here."_s, DataUse::Training});
    QVERIFY(!button(panel, "contactSheet")->isVisibleTo(&panel)); // nothing to see yet
    panel.setSources({path("set")});
    QTRY_VERIFY(panel.data());
    QVERIFY(button(panel, "contactSheet")->isVisibleTo(&panel));
    QVERIFY2(textOf(panel, "dataWarnings").contains(u"Only 3 forged and 2 unedited"), "too few, in numbers");
    button(panel, "contactSheet")->click();
    auto *list = panel.findChild<QAbstractItemView *>(u"sheet"_s);
    QVERIFY(list);
    QCOMPARE(list->model()->rowCount(), 5);
}

void TestDataStep::theDialogRefusesNonsense_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no photos") << u"Photos"_s << u""_s << u"unedited photos"_s;
    QTest::newRow("photos that are not there") << u"Photos"_s << u"/no/such/folder"_s << u"There is no folder"_s;
    QTest::newRow("no folder for the set") << u"Set"_s << u""_s << u"Choose the folder that the set"_s;
    QTest::newRow("no picture") << u"Pictures"_s << u"0"_s << u"from 1 to"_s;
    QTest::newRow("a word for a number") << u"Pictures"_s << u"many"_s << u"'many' is no number"_s;
    QTest::newRow("a side that JPEG cannot keep") << u"Side"_s << u"100"_s << u"multiple of 8"_s;
    QTest::newRow("a side that is too small") << u"Side"_s << u"8"_s << u"from 64"_s;
    QTest::newRow("a seed below 0") << u"Seed"_s << u"-1"_s << u"from 0"_s;
}

void TestDataStep::theDialogRefusesNonsense()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(QString, sentence);
    auto *dialog = new SynthesisDialog;
    dialog->setPhotos(path("photos"));
    dialog->setOutput(path("never"));
    QVERIFY(button(*dialog, "start")->isEnabled());
    for (QLineEdit *edit : dialog->findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == field)
            edit->setText(typed);
    }
    QVERIFY(!button(*dialog, "start")->isEnabled());
    QVERIFY2(textOf(*dialog, "runText").contains(sentence), qPrintable(textOf(*dialog, "runText")));
    delete dialog;
    QVERIFY(!QFileInfo::exists(path("never")));
}

void TestDataStep::aPreviewWritesNothing()
{
    auto *dialog = new SynthesisDialog;
    dialog->setPhotos(path("photos"));
    dialog->setOutput(path("not yet"));
    for (auto *number : dialog->findChildren<NumberField *>()) {
        if (number->accessibleName() == u"Side")
            number->setValue(64);
    }
    button(*dialog, "synthesisPreview")->click();
    auto *list = dialog->findChild<QAbstractItemView *>(u"sheet"_s);
    QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 0, 30000);
    QVERIFY2(textOf(*dialog, "previewText").contains(u"forged"), qPrintable(textOf(*dialog, "previewText")));
    delete dialog;
    QVERIFY(!QFileInfo::exists(path("not yet")));
}

void TestDataStep::aSetIsMadeAndHandedOver()
{
    auto *dialog = new SynthesisDialog;
    dialog->setPhotos(path("photos"));
    dialog->setOutput(path("made"));
    for (auto *number : dialog->findChildren<NumberField *>())
        number->setValue(number->accessibleName() == u"Side" ? 64 : 6);
    QSignalSpy made(dialog, &SynthesisDialog::made);
    button(*dialog, "start")->click();
    QTRY_COMPARE_WITH_TIMEOUT(made.count(), 1, 30000);
    QCOMPARE(made[0][0].toString(), path("made"));
    const auto data = read("made");
    QVERIFY(data);
    QCOMPARE(int(data->images.size()), 6);
    delete dialog;
}

void TestDataStep::aFolderWithASetIsRefused()
{
    QVERIFY(QFileInfo::exists(path("made/synthesis.csv"))); // of the test before
    auto *dialog = new SynthesisDialog;
    dialog->setPhotos(path("photos"));
    dialog->setOutput(path("made"));
    QSignalSpy made(dialog, &SynthesisDialog::made);
    button(*dialog, "start")->click();
    QTRY_VERIFY_WITH_TIMEOUT(textOf(*dialog, "runText").contains(u"holds a set already"), 30000);
    QCOMPARE(made.count(), 0);
    delete dialog;
}

QTEST_MAIN(TestDataStep)
#include "tst_data_step.moc"
