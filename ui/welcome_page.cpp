#include "ui/welcome_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace loupe
{

WelcomePage::WelcomePage(bool hasSamples, QWidget *parent) : QWidget(parent)
{
    auto *title = new QLabel(tr("Drop photos or a folder here"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    title->setFont(large);
    title->setAlignment(Qt::AlignCenter);
    auto *hint = new QLabel(tr("Everything stays on this computer. Photos are only read, never changed."));
    hint->setAlignment(Qt::AlignCenter);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::WindowText);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch();
    const auto add = [&](const QString &icon, const QString &text, const QString &tip, void (WelcomePage::*signal)()) {
        auto *button = new QPushButton(theme::icon(icon), text);
        button->setToolTip(tip);
        button->setAccessibleName(text);
        button->setIconSize({20, 20});
        button->setMinimumHeight(36);
        connect(button, &QPushButton::clicked, this, signal);
        buttons->addWidget(button);
    };
    add(u"open"_s, tr("Open\u2026"), tr("Open one or more photos"), &WelcomePage::openRequested);
    add(u"folder"_s, tr("Open folder\u2026"), tr("Leaf through the photos of a folder"),
        &WelcomePage::openFolderRequested);
    if (hasSamples)
        add(u"samples"_s, tr("Try the samples"), tr("Open the photos that come with Loupe"),
            &WelcomePage::samplesRequested);
    buttons->addStretch();

    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(24, 24, 24, 24);
    box->setSpacing(18);
    box->addStretch(2);
    box->addWidget(title);
    box->addLayout(buttons);
    box->addWidget(hint);
    box->addStretch(3);
}

} // namespace loupe
