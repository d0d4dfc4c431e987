#include "ui/fold.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace loupe {

Fold::Fold(const QString &title, QWidget *parent)
    : QWidget(parent), m_title(new QToolButton), m_text(new QLabel), m_content(m_text)
{
    m_title->setText(title);
    m_title->setAccessibleName(title);
    m_title->setToolTip(tr("Open or close: %1").arg(title));
    m_title->setCheckable(true);
    m_title->setAutoRaise(true);
    m_title->setArrowType(layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow);
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setContentsMargins(20, 0, 0, 4);
    m_text->hide();
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(2);
    box->addWidget(m_title);
    box->addWidget(m_text);
    connect(m_title, &QToolButton::toggled, this, &Fold::setOpen);
}

Fold *Fold::around(const QString &title, QWidget *content)
{
    auto *fold = new Fold(title);
    content->setContentsMargins(20, 0, 0, 4);
    content->hide();
    fold->layout()->addWidget(content);
    fold->m_content = content;
    return fold;
}

void Fold::setText(const QString &text)
{
    m_text->setText(text);
    setVisible(!text.isEmpty());
}

bool Fold::isOpen() const
{
    return m_title->isChecked();
}

void Fold::setOpen(bool open)
{
    m_title->setChecked(open);
    const Qt::ArrowType closed = layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
    m_title->setArrowType(open ? Qt::DownArrow : closed);
    m_content->setVisible(open);
}

} // namespace loupe
