#include "ui/help_window.h"

#include <QFile>
#include <QLocale>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

/** The page in the first of the user's languages that has it, else in English. */
QString fileOf(const QString &page)
{
    const QStringList languages = QLocale().uiLanguages(); // as QTranslator looks for a catalogue: "zh-CN", "de", ...
    for (QString language : languages) {
        language.replace(u'-', u'_');
        for (; !language.isEmpty(); language = language.section(u'_', 0, -2)) {
            const QString file = u":/help/%1_%2.html"_s.arg(page, language);
            if (QFile::exists(file))
                return file;
        }
    }
    return u":/help/%1_en.html"_s.arg(page);
}

} // namespace

HelpWindow::HelpWindow(QWidget *parent) : QDialog(parent), m_text(new QTextBrowser)
{
    theme::initResources();
    setWindowTitle(tr("Help"));
    resize(620, 640);
    m_text->setAccessibleName(tr("Help"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(16);
    m_text->setOpenLinks(true);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_text);
}

void HelpWindow::load(const QString &page)
{
    if (m_page == page)
        return;
    m_page = page;
    QFile file(fileOf(page));
    if (file.open(QIODevice::ReadOnly))
        m_text->setHtml(QString::fromUtf8(file.readAll()));
}

void HelpWindow::showTopic(const QString &topic)
{
    const bool named = topic.contains(u'#');
    load(named ? topic.section(u'#', 0, 0) : u"inspect"_s);
    show();
    raise();
    activateWindow();
    if (const QString anchor = topic.section(u'#', -1); !anchor.isEmpty())
        m_text->scrollToAnchor(anchor);
}

} // namespace loupe
