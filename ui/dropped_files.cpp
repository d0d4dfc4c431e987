#include "ui/dropped_files.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

namespace loupe {
namespace {

QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    return files;
}

} // namespace

void acceptLocalFiles(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

QStringList takeLocalFiles(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    return localFiles(event->mimeData());
}

} // namespace loupe
