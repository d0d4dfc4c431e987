#include "app/mark_history.h"

#include "app/logging.h"

#include <QFutureWatcher>

#include <utility>

namespace loupe {

/** One change, there and back. */
class MarkHistory::Step : public QUndoCommand {
public:
    Step(MarkHistory *history, Change now, Change before)
        : QUndoCommand(name(before)), m_history(history), m_now(std::move(now)), m_before(std::move(before))
    {
    }
    void undo() override { m_history->write(m_before); }
    /** Also called when the step goes on the stack: it is made then. */
    void redo() override
    {
        if (std::exchange(m_made, false))
            return;
        m_history->write(m_now);
    }

private:
    static QString name(const Change &change)
    {
        if (change.texts.size() > 1)
            return MarkHistory::tr("Change of %n status values", nullptr, int(change.texts.size()));
        return change.mark == Mark::Status ? MarkHistory::tr("Change of a status")
                                           : MarkHistory::tr("Change of a note");
    }

    MarkHistory *m_history;
    Change m_now;
    Change m_before;
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

void MarkHistory::setStatus(const std::vector<qint64> &items, const QString &status)
{
    Change change{Mark::Status, {}};
    for (const qint64 item : items)
        change.texts.push_back({item, status});
    set(change);
}

void MarkHistory::set(const Change &change)
{
    using Before = Result<std::vector<MarkText>>;
    auto *watcher = new QFutureWatcher<Before>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, change, number = m_case] {
        watcher->deleteLater();
        const auto before = watcher->result();
        if (!before) {
            logError("mark", before.error());
            Q_EMIT failed(before.error());
        } else if (!before->empty() && number == m_case) {
            m_stack.push(new Step(this, change, {change.mark, *before}));
        }
        m_cases->noteChange();
    });
    watcher->setFuture(m_cases->ask([change](CaseStore &store, const Progress &) -> Before {
        return setItemMarks(store.database(), change.mark, change.texts);
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
        const auto written = setItemMarks(store.database(), change.mark, change.texts);
        return written ? Result<void>() : written.error();
    }));
}

} // namespace loupe
