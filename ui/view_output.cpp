#include "ui/view_output.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>

#include "app/error_text.h"
#include "app/png_file.h"
#include "ui/inspect_actions.h"
#include "ui/inspect_page.h"
#include "ui/viewer/image_view.h"

using namespace Qt::StringLiterals;

namespace loupe {

/** The photo's own name with an ending that no walk through a folder takes for a photo. */
static QString proposedName(const QString &photo)
{
    const QFileInfo file(photo);
    return file.absolutePath() + u'/' + file.completeBaseName() + u".overlay.png"_s;
}

static void save(const QImage &picture, const QString &file, InspectPage *page)
{
    const auto saved = savePng(picture, file);
    Q_EMIT page->message(saved ? InspectPage::tr("The view was saved as %1.").arg(QFileInfo(file).fileName())
                               : errorSentence(saved.error()));
}

void connectViewOutput(const InspectActions &actions, ImageView *view, InspectPage *page)
{
    QObject::connect(actions.copyView, &QAction::triggered, view, [view, page] {
        QGuiApplication::clipboard()->setImage(view->snapshot());
        Q_EMIT page->message(InspectPage::tr("The view is on the clipboard."));
    });
    QObject::connect(actions.saveView, &QAction::triggered, page, [view, page] {
        const QImage picture = view->snapshot(); // as it is now, not when the dialog is done
        auto *dialog = new QFileDialog(page, InspectPage::tr("Save the view"), proposedName(page->currentFile()),
                                       InspectPage::tr("PNG picture (*.png)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(u"png"_s);
        QObject::connect(dialog, &QFileDialog::fileSelected, page,
                         [picture, page](const QString &file) { save(picture, file, page); });
        dialog->open();
    });
}

} // namespace loupe
