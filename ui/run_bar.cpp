#include "ui/run_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

#include "app/progress_text.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

QPushButton *makeButton(const QString &name, const QString &icon, const QString &text, const QString &tip)
{
    auto *button = new QPushButton(theme::icon(icon), text);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setToolTip(tip);
    return button;
}

} // namespace

RunBar::RunBar(LongRun *run, const RunWords &words, QWidget *parent)
    : QWidget(parent),
      m_run(run),
      m_words(words),
      m_start(makeButton(u"start"_s, u"play"_s, words.start, words.startTip)),
      m_pause(makeButton(u"pause"_s, u"pause"_s, tr("Pause"),
                         tr("Stand still after the step that is being made; go on with another click"))),
      m_cancel(makeButton(u"cancelRun"_s, u"cancel"_s, tr("Cancel"), tr("Stop after the step that is being made"))),
      m_progress(new QProgressBar),
      m_text(new QLabel)
{
    m_progress->setObjectName(u"runProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(8);
    m_text->setObjectName(u"runText"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_start);
    buttons->addWidget(m_pause);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addLayout(buttons);
    box->addWidget(m_progress);
    box->addWidget(m_text);
    connect(m_start, &QPushButton::clicked, this, &RunBar::startRequested);
    connect(m_pause, &QPushButton::clicked, run, [run] { run->setPaused(run->state() != LongRun::State::Paused); });
    connect(m_cancel, &QPushButton::clicked, run, &LongRun::cancel);
    connect(run, &LongRun::stateChanged, this, &RunBar::onState);
    connect(run, &LongRun::progressChanged, this, &RunBar::onProgress);
    update();
}

void RunBar::setProblem(const QString &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    m_text->setPalette(palette());
    if (!m_run->isActive())
        m_text->setText(problem);
    update();
}

void RunBar::setPhase(const QString &phase, const QString &unit)
{
    m_phase = phase;
    m_words.unit = unit;
    m_first = -1;
    m_progress->setRange(0, 0);
    if (!phase.isEmpty())
        setOutcome(phase + u'\u2026');
}

void RunBar::setOutcome(const QString &sentence, bool bad)
{
    QPalette colors = palette();
    if (bad)
        colors.setColor(QPalette::WindowText, theme::warning(colors));
    m_text->setPalette(colors);
    m_text->setText(sentence);
}

void RunBar::onState(LongRun::State state)
{
    using State = LongRun::State;
    switch (state) {
    case State::Waiting:
        m_first = -1;
        m_before = 0;
        m_progress->setRange(0, 0);
        setOutcome(tr("Waits for another run to end."));
        break;
    case State::Running:
        m_clock.start();
        setOutcome(m_first < 0 ? tr("Getting ready\u2026") : tr("Goes on\u2026"));
        break;
    case State::Paused:
        m_before += m_clock.isValid() ? m_clock.elapsed() : 0;
        m_clock.invalidate();
        setOutcome(tr("Paused. Photos can be analysed meanwhile."));
        break;
    case State::Stopping:
        setOutcome(tr("Stopping after this step\u2026"));
        break;
    case State::Idle:
        break;
    }
    update();
}

void RunBar::onProgress(int done, int total)
{
    if (m_run->state() != LongRun::State::Running)
        return;
    if (m_first < 0 || done < m_first || std::exchange(m_total, total) != total) {
        m_first = std::max(0, done - 1);
        m_before = 0;
        m_clock.start();
    }
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    if (total <= 0)
        return; // it is not known yet how long it will take
    const double seconds = double(m_before + m_clock.elapsed()) / 1000;
    const QString text = rateText(done - m_first, total - m_first, seconds, m_words.unit);
    setOutcome(m_phase.isEmpty() ? text : u"%1: %2"_s.arg(m_phase, text));
}

void RunBar::update()
{
    using State = LongRun::State;
    const State state = m_run->state();
    const bool active = state != State::Idle;
    m_start->setEnabled(!active && m_problem.isEmpty());
    m_pause->setEnabled(state == State::Running || state == State::Paused);
    m_pause->setText(state == State::Paused ? tr("Continue") : tr("Pause"));
    m_cancel->setEnabled(active && state != State::Stopping);
    m_progress->setVisible(active);
}

} // namespace loupe
