#include "app/mark_history.h"

#include "app/logging.h"

#include <QFutureWatcher>

#include <utility>

namespace loupe {

/** One change, there and back. */
class MarkHistory::Step : public QUndoCommand {
public:
    Step(MarkHistory *history, Change now, QString before)
        : QUndoCommand(now.mark == Mark::Status ? MarkHistory::tr("Change of a status")
                                                : MarkHistory::tr("Change of a note")),
          m_history(history),
          m_now(std::move(now)),
          m_before(std::move(before))
    {
    }
    void undo() override { m_history->write({m_now.item, m_now.mark, m_before}); }
    /** Also called when the step goes on the stack: it is made then. */
    void redo() override
    {
        if (std::exchange(m_made, false))
            return;
        m_history->write(m_now);
    }

private:
    MarkHistory *m_history;
    Change m_now;
    QString m_before;
    bool m_made = true;
};

MarkHistory::MarkHistory(CaseService *cases, QObject *parent) : QObject(parent), m_cases(cases)
{
    const auto begin = [this] {
        ++m_case;
        m_stack.clear();
    };
    connect(cases, &CaseService::opened, this, begin);
    connect(cases, &CaseService::closed, this, begin);
}

MarkHistory::~MarkHistory() = default;

void MarkHistory::set(const Change &change)
{
    auto *watcher = new QFutureWatcher<Result<QString>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, change, number = m_case] {
        watcher->deleteLater();
        const auto before = watcher->result();
        if (!before) {
            logError("mark", before.error());
            Q_EMIT failed(before.error());
        } else if (*before != change.text && number == m_case) {
            m_stack.push(new Step(this, change, *before));
        }
        m_cases->noteChange();
    });
    watcher->setFuture(m_cases->ask([change](CaseStore &store, const Progress &) -> Result<QString> {
        auto before = itemMark(store.database(), change.item, change.mark);
        if (!before)
            return before;
        const auto written = setItemMark(store.database(), change.item, change.mark, change.text);
        return written ? before : written.error();
    }));
}

void MarkHistory::write(const Change &change)
{
    auto *watcher = new QFutureWatcher<Result<void>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, number = m_case] {
        watcher->deleteLater();
        const auto written = watcher->result();
        if (!written) {
            logError("mark", written.error());
            if (number == m_case)
                m_stack.clear(); // it no longer tells what is in the case
            Q_EMIT failed(written.error());
        }
        m_cases->noteChange();
    });
    watcher->setFuture(m_cases->ask([change](CaseStore &store, const Progress &) {
        return setItemMark(store.database(), change.item, change.mark, change.text);
    }));
}

} // namespace loupe
