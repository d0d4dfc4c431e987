#pragma once

#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include "app/model_library.h"
#include "app/model_thread.h"
#include "app/paths.h"
#include "app/settings.h"
#include "tests/labelled_set.h"
#include "tests/tiny_model.h"
#include "ui/data_panel.h"
#include "ui/model_picker.h"

/** What the pages about models need: a tiny model, labelled pictures, and settings of their own. */
namespace loupe {

struct PagesFixture {
    QTemporaryDir dir;
    std::unique_ptr<Settings> settings = Settings::temporary();
    std::shared_ptr<ModelThread> thread = std::make_shared<ModelThread>();
    std::unique_ptr<ModelLibrary> library;

    explicit PagesFixture(int forged = 6, int authentic = 6)
    {
        at::set_num_threads(1); // tiny work: threads cost more than they give
        qputenv("LOUPE_RESOURCES", dir.filePath(QStringLiteral("none")).toUtf8()); // no bundled models
        settings->set(Settings::Key::Device, QStringLiteral("cpu"));
        photos::makeLabelledSet(path("set"), forged, authentic);
        tiny::makeModel(toPath(settings->dataFolder()) / "models" / "tiny", InputPolicy::Resize);
        library = std::make_unique<ModelLibrary>(settings->dataFolder() + QStringLiteral("/models"));
    }
    std::filesystem::path path(const char *name) const { return toPath(dir.filePath(QString::fromLatin1(name))); }
    QString file(const char *name) const { return toQString(path(name)); }
    QString tinyModel() const { return settings->dataFolder() + QStringLiteral("/models/tiny"); }
};

/** A part of a page by its object name. */
template <class T = QPushButton>
T *partOf(const QWidget &page, const char *name)
{
    T *part = page.findChild<T *>(QString::fromLatin1(name));
    if (!part)
        qFatal("the page has no %s", name);
    return part;
}

inline QString textOf(const QWidget &page, const char *label)
{
    return partOf<QLabel>(page, label)->text();
}

/** Waits until what was dropped on a panel is read. */
inline bool give(DataPanel *panel, const QStringList &sources)
{
    panel->setSources(sources);
    return QTest::qWaitFor([panel] { return panel->data() != nullptr; }, 20000);
}

} // namespace loupe
