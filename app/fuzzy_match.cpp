#include "app/fuzzy_match.h"

#include <QStringList>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

constexpr int kNone = -1'000'000;
constexpr int kLetter = 1;
constexpr int kInARow = 6;
constexpr int kWordStart = 8;

/** Lower case, without accents. */
QString folded(const QString &text)
{
    QString plain;
    const QString parts = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : parts) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c;
    }
    return plain;
}

bool beginsWord(const QString &text, qsizetype i)
{
    return i == 0 || !text[i - 1].isLetterOrNumber();
}

/** The best way to find the letters of a word in order. */
int wordScore(const QString &word, const QString &text)
{
    // ending[i]: the best score of the letters so far, the last of them at i
    std::vector<int> ending(std::size_t(text.size()), kNone);
    for (qsizetype letter = 0; letter < word.size(); ++letter) {
        std::vector<int> next(ending.size(), kNone);
        int before = letter == 0 ? 0 : kNone; // best that ends left of i
        for (qsizetype i = 0; i < text.size(); ++i) {
            const auto at = std::size_t(i);
            if (text[i] == word[letter]) {
                const int row = letter > 0 && i > 0 && ending[at - 1] > kNone ? ending[at - 1] + kInARow : kNone;
                const int best = std::max(before, row);
                if (best > kNone)
                    next[at] = best + kLetter + (beginsWord(text, i) ? kWordStart : 0);
            }
            if (letter > 0)
                before = std::max(before, ending[at]);
        }
        ending = std::move(next);
    }
    return ending.empty() ? kNone : *std::max_element(ending.begin(), ending.end());
}

} // namespace

std::optional<int> fuzzyScore(const QString &typed, const QString &text)
{
    const QString within = folded(text);
    int score = 0;
    const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const int one = wordScore(word, within);
        if (one <= kNone)
            return std::nullopt;
        score += one;
    }
    return score;
}

} // namespace loupe
