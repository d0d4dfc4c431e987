#pragma once

#include "app/case_store.h"
#include "app/task.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace loupe {

/** A name that is free for a case that was not given one: FOLDER/2026-11-26 0945.loupe. The folder is made. */
QString untitledCase(const QString &folder);

/**
 * The case that is open in the window. What is asked of it runs in one thread of its own, which holds the connection,
 * one after another; the GUI thread never waits for the disk. Everything is written at once: there is no saving.
 * GUI thread.
 */
class CaseService : public QObject {
    Q_OBJECT

public:
    explicit CaseService(QObject *parent = nullptr);
    /** Waits for what was asked for; ask for nothing long without a Progress. */
    ~CaseService() override;

    /** Each ends in opened() or failed(); the case before it stays open until then. */
    void open(const QString &file);
    void create(const QString &file);
    /** A copy under another name, which is the open case from then on. */
    void saveAs(const QString &file);
    void close();

    /** nullptr: none is open. */
    std::shared_ptr<CaseFile> file() const { return m_file; }
    QString path() const;
    bool canWrite() const { return m_file && !m_file->whyReadOnly(); }

    /**
     * Runs `work` with the case in its thread. Without a case, or with one that is closed before its turn, the result
     * is Error Cancelled.
     * @param work Result<T>(CaseStore &, const Progress &)
     */
    template <class Work>
    auto ask(Work work) -> QFuture<std::invoke_result_t<Work, CaseStore &, const Progress &>>
    {
        using R = std::invoke_result_t<Work, CaseStore &, const Progress &>;
        return runTask<R>(&m_pool, [slot = m_slot, work = std::move(work)](const Progress &progress) mutable -> R {
            if (!slot->store)
                return Error{Error::Kind::Cancelled, "no case is open"};
            return work(*slot->store, progress);
        });
    }

    /** For who changed the case by ask(): tells the others. */
    void noteChange() { Q_EMIT changed(); }

Q_SIGNALS:
    void opened();
    /** The case that was open stays open. */
    void failed(const QString &file, const loupe::Error &error);
    void closed();
    /** Rows of the case are not what they were. */
    void changed();

private:
    /** Lives in the case's thread. */
    struct Slot {
        std::unique_ptr<CaseStore> store;
    };
    using Opened = Result<std::shared_ptr<CaseFile>>;
    void replace(const QString &file, std::function<Opened()> make);

    std::shared_ptr<Slot> m_slot = std::make_shared<Slot>();
    std::shared_ptr<CaseFile> m_file;
    QThreadPool m_pool; ///< one thread that stays: a connection belongs to it
};

} // namespace loupe
