#include "ui/scan_progress.h"

#include <cmath>

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace loupe {

namespace {

QToolButton *makeButton(const QString &name, const QString &icon)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(theme::icon(icon));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

QString timeLeftText(double seconds)
{
    if (!(seconds >= 0) || seconds > 1e8)
        return {};
    const QLocale locale;
    const auto whole = qint64(std::ceil(seconds));
    if (whole >= 3600)
        return ScanProgress::tr("%1 h %2 min left")
            .arg(locale.toString(whole / 3600), locale.toString(whole % 3600 / 60));
    if (whole >= 60)
        return ScanProgress::tr("%1 min left").arg(locale.toString((whole + 59) / 60));
    return ScanProgress::tr("%1 s left").arg(locale.toString(whole));
}

ScanProgress::ScanProgress(ScanService *scan, QWidget *parent)
    : QWidget(parent),
      m_scan(scan),
      m_bar(new QProgressBar),
      m_text(new QLabel),
      m_errors(makeButton(u"scanErrors"_s, u"warning"_s)),
      m_pause(makeButton(u"scanPause"_s, u"pause"_s)),
      m_cancel(makeButton(u"scanCancel"_s, u"cancel"_s))
{
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the scan"));
    m_bar->setMaximumWidth(fontMetrics().averageCharWidth() * 30);
    m_errors->setToolTip(tr("Show only the files with an error"));
    m_errors->setAccessibleName(tr("Files with an error"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(
        tr("Stop the scan; what is done is kept, and the next scan of these folders goes on from there"));
    m_cancel->setAccessibleName(tr("Cancel the scan"));
    m_pause->setAccessibleName(tr("Pause the scan"));
    auto *box = new QHBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_bar);
    box->addWidget(m_text, 1);
    for (QToolButton *button : {m_errors, m_pause, m_cancel})
        box->addWidget(button);
    connect(m_errors, &QToolButton::clicked, this, &ScanProgress::errorsRequested);
    connect(m_cancel, &QToolButton::clicked, scan, &ScanService::cancel);
    connect(m_pause, &QToolButton::clicked, scan,
            [scan] { scan->state() == ScanService::State::Paused ? scan->resume() : scan->pause(); });
    connect(scan, &ScanService::stateChanged, this, &ScanProgress::show);
    connect(scan, &ScanService::statusChanged, this, &ScanProgress::tell);
    show(scan->state());
}

void ScanProgress::show(ScanService::State state)
{
    setVisible(state != ScanService::State::Idle);
    const bool paused = state == ScanService::State::Paused;
    m_pause->setIcon(theme::icon(paused ? u"resume"_s : u"pause"_s));
    m_pause->setText(paused ? tr("Go on") : tr("Pause"));
    m_pause->setToolTip(paused ? tr("Go on with the scan") : tr("Hold the scan until you go on with it"));
    const bool stopping = state == ScanService::State::Cancelling;
    m_pause->setEnabled(!stopping);
    m_cancel->setEnabled(!stopping);
    tell();
}

void ScanProgress::tell()
{
    const ScanStatus status = m_scan->status();
    m_bar->setRange(0, status.listing ? 0 : int(std::max<qint64>(1, status.files)));
    m_bar->setValue(int(status.done));
    m_text->setText(rateText());
    m_errors->setVisible(status.errors > 0);
    m_errors->setText(tr("%n error(s)", nullptr, int(status.errors)));
}

QString ScanProgress::rateText() const
{
    const QLocale locale;
    const ScanStatus status = m_scan->status();
    if (status.listing)
        return tr("Looking for pictures: %1 found").arg(locale.toString(status.files));
    QStringList parts{tr("%1 of %2 pictures").arg(locale.toString(status.done), locale.toString(status.files))};
    switch (m_scan->state()) {
    case ScanService::State::Paused:
        parts << tr("paused");
        break;
    case ScanService::State::Cancelling:
        parts << tr("stopping after this picture");
        break;
    default:
        if (const double rate = m_scan->picturesPerSecond(); rate > 0) {
            parts << (rate >= 1 ? tr("%1 a second").arg(locale.toString(rate, 'f', 1))
                                : tr("%1 s each").arg(locale.toString(1 / rate, 'f', 1)));
            parts << timeLeftText(m_scan->secondsLeft());
        }
    }
    parts.removeAll(QString());
    return parts.join(u" \u00b7 "_s);
}

} // namespace loupe
