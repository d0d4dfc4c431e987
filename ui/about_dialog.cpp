#include "ui/about_dialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace loupe
{

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Loupe"));
    auto *icon = new QLabel;
    icon->setPixmap(theme::appIcon().pixmap(QSize(64, 64), devicePixelRatio()));
    auto *text = new QLabel;
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setWordWrap(true);
    text->setText(u"<h2>Loupe %1</h2><p>%2</p><p>%3</p><p>%4</p><p>Qt %5</p>"_s.arg(
        QStringLiteral(LOUPE_VERSION), tr("A desktop workbench for image forgery analysis.").toHtmlEscaped(),
        tr("Works without a network connection. Photos are only read, never changed.").toHtmlEscaped(),
        tr("Free software under the GNU General Public License, version 3 or later; without any warranty.")
            .toHtmlEscaped(),
        QString::fromLatin1(qVersion())));
    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(icon, 0, Qt::AlignTop);
    top->addWidget(text, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(16, 16, 16, 12);
    box->addLayout(top);
    box->addWidget(buttons);
    setMinimumWidth(440);
}

} // namespace loupe
