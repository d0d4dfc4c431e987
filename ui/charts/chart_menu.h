#pragma once

namespace loupe {

class LineChart;

/** The chart's commands, as a context menu with keys that work while it has the focus. */
void addChartMenu(LineChart *chart);

} // namespace loupe
