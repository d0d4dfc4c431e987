#include "ui/model_card_dialog.h"

#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "app/model_card_text.h"

namespace loupe {

ModelCardDialog::ModelCardDialog(const ModelCard &card, const DeviceChoice &device, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Model card"));
    resize(640, 620);
    auto *text = new QTextBrowser;
    text->setAccessibleName(tr("Model card"));
    text->setFrameShape(QFrame::NoFrame);
    text->document()->setDocumentMargin(14);
    text->setHtml(modelCardHtml(card, device));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *box = new QVBoxLayout(this);
    box->addWidget(text);
    box->addWidget(buttons);
}

} // namespace loupe
