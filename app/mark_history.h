#pragma once

#include <QObject>
#include <QUndoStack>

#include "app/case_marks.h"
#include "app/case_service.h"

#include <vector>

namespace loupe {

/**
 * The examiner's status and notes of the open case, written in its thread, each change to be taken back and made again.
 * Taking back is a change like any other: the log holds it too. Another case begins with nothing to take back. GUI
 * thread.
 */
class MarkHistory : public QObject {
    Q_OBJECT

public:
    /** @param cases outlives the object */
    explicit MarkHistory(CaseService *cases, QObject *parent = nullptr);
    ~MarkHistory() override;

    void setStatus(qint64 item, const QString &status) { setStatus(std::vector{item}, status); }
    /** Of several files, as one step. */
    void setStatus(const std::vector<qint64> &items, const QString &status);
    void setNote(qint64 item, const QString &note) { set({Mark::Note, {{item, note}}}); }
    QUndoStack *stack() { return &m_stack; }

Q_SIGNALS:
    /** A change was not written. One that could not be taken back leaves nothing to take back. */
    void failed(const loupe::Error &error);

private:
    class Step;
    struct Change {
        Mark mark{};
        std::vector<MarkText> texts; ///< one a file
    };
    void set(const Change &change);
    void write(const Change &change);

    CaseService *m_cases;
    QUndoStack m_stack;
    int m_case = 0; ///< counts the cases: what was asked of one before does not go on this stack
};

} // namespace loupe
