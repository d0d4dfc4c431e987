#include "ui/charts/chart_menu.h"

#include <QAction>
#include <QCoreApplication>
#include <QFileDialog>

#include "app/error_text.h"
#include "app/evaluation_report.h"
#include "app/paths.h"
#include "app/png_file.h"
#include "ui/actions.h"
#include "ui/charts/line_chart.h"

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

/** Gives tr() its context. */
struct ChartMenu {
    Q_DECLARE_TR_FUNCTIONS(loupe::ChartMenu)
};

/** Asks for a name and writes to it. */
void save(LineChart *chart, const QString &title, const QString &suffix,
          const std::function<Result<void>(const QString &)> &write)
{
    auto *dialog = new QFileDialog(chart, title, {}, u"*."_s + suffix);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    QObject::connect(dialog, &QFileDialog::fileSelected, chart, [chart, write](const QString &file) {
        const auto written = write(file);
        Q_EMIT chart->told(written ? ChartMenu::tr("Written to %1.").arg(file) : errorSentence(written.error()),
                           !written);
    });
    dialog->open();
}

} // namespace

void addChartMenu(LineChart *chart)
{
    chart->setContextMenuPolicy(Qt::ActionsContextMenu);
    // No object names: every chart has the same commands, and the window's list of keys is not to name each of them.
    const auto add = [chart](const ActionSpec &spec) {
        QAction *action = makeAction(chart, spec);
        action->setShortcutContext(Qt::WidgetShortcut);
        chart->addAction(action);
        return action;
    };
    QAction *logarithmic = add({{},
                                ChartMenu::tr("Logarithmic scale"),
                                ChartMenu::tr("Equal factors become equal distances"),
                                {},
                                {QKeySequence(Qt::Key_L)},
                                true});
    QObject::connect(logarithmic, &QAction::toggled, chart, &LineChart::setLogarithmic);
    QAction *in = add({{},
                       ChartMenu::tr("Look closer"),
                       ChartMenu::tr("Show less of the axes"),
                       u"zoom-in"_s,
                       {QKeySequence(Qt::Key_Plus)}});
    QObject::connect(in, &QAction::triggered, chart, [chart] { chart->zoom(LineChart::kZoomStep); });
    QAction *out = add({{},
                        ChartMenu::tr("Look from afar"),
                        ChartMenu::tr("Show more of the axes"),
                        u"zoom-out"_s,
                        {QKeySequence(Qt::Key_Minus)}});
    QObject::connect(out, &QAction::triggered, chart, [chart] { chart->zoom(1 / LineChart::kZoomStep); });
    QAction *all = add({{},
                        ChartMenu::tr("Show everything"),
                        ChartMenu::tr("Take back the zoom"),
                        u"fit"_s,
                        {QKeySequence(Qt::Key_0)}});
    QObject::connect(all, &QAction::triggered, chart, &LineChart::resetZoom);
    QAction *picture = add({{},
                            ChartMenu::tr("Save picture\u2026"),
                            ChartMenu::tr("Write the chart as it is seen, as PNG"),
                            u"save"_s,
                            {QKeySequence::Save}});
    QObject::connect(picture, &QAction::triggered, chart, [chart] {
        save(chart, ChartMenu::tr("Save picture"), u"png"_s,
             [chart](const QString &file) { return savePng(chart->picture(), file); });
    });
    QAction *values = add(
        {{}, ChartMenu::tr("Save values\u2026"), ChartMenu::tr("Write the curves as CSV, not smoothed"), u"save"_s});
    QObject::connect(values, &QAction::triggered, chart, [chart] {
        save(chart, ChartMenu::tr("Save values"), u"csv"_s,
             [chart](const QString &file) { return writeReport(chart->csv().toStdString(), toPath(file)); });
    });
}

} // namespace loupe
