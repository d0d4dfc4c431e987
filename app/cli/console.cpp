#include "app/cli/console.h"

#include "app/progress_text.h"

#include <cstdio>
#include <utility>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace loupe::cli {
namespace {

constexpr qsizetype kProgressWidth = 78;

bool progressShown = false;

bool errorIsTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(2) != 0;
#else
    return isatty(STDERR_FILENO) != 0;
#endif
}

} // namespace

bool writeLine(const QString &line)
{
    return writeLine(line.toStdString());
}

bool writeLine(const std::string &utf8)
{
    showProgress({});
    return std::fputs((utf8 + '\n').c_str(), stdout) >= 0 && std::fflush(stdout) == 0;
}

void writeError(const QString &line)
{
    showProgress({});
    std::fputs((line + u'\n').toUtf8().constData(), stderr);
}

void showProgress(const QString &line)
{
    if (!progressIsVisible() || (line.isEmpty() && !progressShown))
        return;
    progressShown = !line.isEmpty();
    const QString text = u"\r\u001b[K"_s + visibleText(line).left(kProgressWidth);
    std::fputs(text.toUtf8().constData(), stderr);
    std::fflush(stderr);
}

bool progressIsVisible()
{
    static const bool terminal = errorIsTerminal();
    return terminal;
}

RateProgress::RateProgress(QString unit) : m_unit(std::move(unit)) {}

void RateProgress::update(int done, int total)
{
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - m_start;
    const QString line = rateText(done, total, seconds.count(), m_unit);
    if (progressIsVisible()) {
        showProgress(line);
        return;
    }
    const int tenth = total > 0 ? int(10LL * done / total) : 0;
    if (tenth > m_tenth)
        writeError(line);
    m_tenth = tenth;
}

QString visibleText(const QString &text)
{
    QString visible = text;
    for (QChar &c : visible) {
        const bool acts = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
        if (acts && c != u'\n')
            c = QChar::ReplacementCharacter;
    }
    return visible;
}

} // namespace loupe::cli
