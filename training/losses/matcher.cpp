#include "training/losses/matcher.h"

#include <algorithm>
#include <limits>

#include <torch/nn/functional/activation.h>

namespace loupe {
namespace {

using Costs = std::vector<std::vector<double>>;

/** The algorithm for rows <= columns. @return the column of each row */
std::vector<int> assignRows(const Costs &cost)
{
    const std::size_t rows = cost.size();
    const std::size_t columns = cost.front().size();
    // Index 0 is a sentinel: "no row yet" for columns, the start of a path for rows.
    std::vector<double> rowPotential(rows + 1, 0);
    std::vector<double> columnPotential(columns + 1, 0);
    std::vector<std::size_t> rowOf(columns + 1, 0);
    for (std::size_t row = 1; row <= rows; ++row) {
        std::vector<double> slack(columns + 1, std::numeric_limits<double>::infinity());
        std::vector<std::size_t> previous(columns + 1, 0);
        std::vector<bool> visited(columns + 1, false);
        rowOf[0] = row;
        std::size_t column = 0;
        do { // grow the tree of tight edges until a free column is reached
            visited[column] = true;
            const std::size_t from = rowOf[column];
            double delta = std::numeric_limits<double>::infinity();
            std::size_t next = 0;
            for (std::size_t j = 1; j <= columns; ++j) {
                if (visited[j])
                    continue;
                const double reduced = cost[from - 1][j - 1] - rowPotential[from] - columnPotential[j];
                if (reduced < slack[j]) {
                    slack[j] = reduced;
                    previous[j] = column;
                }
                if (slack[j] < delta) {
                    delta = slack[j];
                    next = j;
                }
            }
            for (std::size_t j = 0; j <= columns; ++j) {
                if (visited[j]) {
                    rowPotential[rowOf[j]] += delta;
                    columnPotential[j] -= delta;
                } else {
                    slack[j] -= delta;
                }
            }
            column = next;
        } while (rowOf[column] != 0);
        for (; column != 0; column = previous[column]) // flip the path
            rowOf[column] = rowOf[previous[column]];
    }
    std::vector<int> columnOf(rows, -1);
    for (std::size_t j = 1; j <= columns; ++j)
        if (rowOf[j] != 0)
            columnOf[rowOf[j] - 1] = int(j) - 1;
    return columnOf;
}

} // namespace

std::vector<std::pair<int, int>> assign(const Costs &cost)
{
    if (cost.empty() || cost.front().empty())
        return {};
    std::vector<std::pair<int, int>> pairs;
    if (cost.size() <= cost.front().size()) {
        const std::vector<int> columns = assignRows(cost);
        for (std::size_t i = 0; i < columns.size(); ++i)
            pairs.emplace_back(int(i), columns[i]);
        return pairs;
    }
    Costs transposed(cost.front().size(), std::vector<double>(cost.size()));
    for (std::size_t i = 0; i < cost.size(); ++i)
        for (std::size_t j = 0; j < cost[i].size(); ++j)
            transposed[j][i] = cost[i][j];
    const std::vector<int> rows = assignRows(transposed);
    for (std::size_t j = 0; j < rows.size(); ++j)
        pairs.emplace_back(rows[j], int(j));
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

torch::Tensor matchingCost(const torch::Tensor &classLogits, const torch::Tensor &maskLogits,
                           const torch::Tensor &targets, const MatchWeights &weights)
{
    const double points = double(maskLogits.size(-1));
    const torch::Tensor transposed = targets.transpose(-2, -1);    // [.., P, M]
    const torch::Tensor asForged = torch::softplus(-maskLogits);   // BCE if the point is forged
    const torch::Tensor asAuthentic = torch::softplus(maskLogits); // BCE if it is not
    const torch::Tensor cross = (asForged.matmul(transposed) + asAuthentic.matmul(1 - transposed)) / points;
    const torch::Tensor p = maskLogits.sigmoid();
    const torch::Tensor dice =
        1 - (2 * p.matmul(transposed) + 1) / (p.sum(-1, true) + targets.sum(-1).unsqueeze(-2) + 1);
    const torch::Tensor probability = classLogits.softmax(-1).slice(-1, 0, 1); // [.., Q, 1]
    return weights.crossEntropy * cross - weights.classProbability * probability + weights.dice * dice;
}

} // namespace loupe
