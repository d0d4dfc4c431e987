#pragma once

#include <QLineEdit>

namespace loupe {

/** A number of any size, as 0.0003 or 1e-9, with a range. What is no such number is said in a sentence. */
class NumberField : public QLineEdit {
    Q_OBJECT

public:
    struct Range {
        double least = 0;
        double most = 1;
        bool whole = false;
    };

    /** @param name what the number is called in sentences */
    NumberField(const QString &name, const Range &range, QWidget *parent = nullptr);

    void setValue(double value);
    /** The last good one while problem() is not empty. */
    double value() const { return m_value; }
    bool isWhole() const { return m_range.whole; }
    /** What is wrong with what was typed; empty when nothing is. */
    const QString &problem() const { return m_problem; }

Q_SIGNALS:
    /** The value or the problem is another. */
    void changed();

private:
    void read(const QString &text);

    QString m_name;
    Range m_range;
    double m_value = 0;
    QString m_problem;
};

} // namespace loupe
