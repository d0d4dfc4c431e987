#include "ui/help_window.h"

#include <QFile>
#include <QLocale>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace loupe
{

HelpWindow::HelpWindow(QWidget *parent) : QDialog(parent), m_text(new QTextBrowser)
{
    theme::initResources();
    setWindowTitle(tr("Help"));
    resize(620, 640);
    const QString own = u":/help/inspect_%1.html"_s.arg(QLocale().name().section(u'_', 0, 0));
    QFile file(QFile::exists(own) ? own : u":/help/inspect_en.html"_s);
    if (file.open(QIODevice::ReadOnly))
        m_text->setHtml(QString::fromUtf8(file.readAll()));
    m_text->setAccessibleName(tr("Help"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(16);
    m_text->setOpenLinks(true);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_text);
}

void HelpWindow::showTopic(const QString &topic)
{
    show();
    raise();
    activateWindow();
    if (!topic.isEmpty())
        m_text->scrollToAnchor(topic);
}

} // namespace loupe
