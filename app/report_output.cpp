#include "app/report_output.h"

#include "app/html_text.h"
#include "app/pdf_writer.h"
#include "app/report_style.h"
#include "model/atomic_file.h"

#include <QGuiApplication>
#include <QLocale>

#include <span>
#include <utility>

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

class HtmlOutput : public ReportOutput {
public:
    explicit HtmlOutput(const std::filesystem::path &file) : m_file(file) {}

    Result<void> begin(const QString &title)
    {
        if (auto opened = m_file.open(); !opened)
            return opened;
        const QLocale locale;
        return write(u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n"
                     "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; "
                     "style-src 'unsafe-inline'\">\n"
                     "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                     "<meta name=\"generator\" content=\"Loupe %3\">\n<title>"_s.arg(
                         locale.language() == QLocale::C ? u"en"_s : locale.bcp47Name(),
                         locale.textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s,
                         QStringLiteral(LOUPE_VERSION)) +
                     shownText(title).toHtmlEscaped() + u"</title>\n<style>\n"_s + reportScreenStyle() +
                     u"</style>\n</head>\n<body>\n<main>\n"_s);
    }
    Result<void> add(const QString &name, const QString &html) override
    {
        return write(u"<section id=\"%1\">\n"_s.arg(name) + html + u"</section>\n"_s);
    }
    QString pageOf(const QString &) const override { return {}; }
    Result<void> finish(const Progress &progress) override
    {
        if (progress.cancelled())
            return Error{Error::Kind::Cancelled, {}};
        if (auto written = write(u"</main>\n</body>\n</html>\n"_s); !written)
            return written;
        return m_file.commit();
    }

private:
    Result<void> write(const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        return m_file.write(std::as_bytes(std::span(bytes.constData(), std::size_t(bytes.size()))));
    }

    AtomicFile m_file;
};

class PdfOutput : public ReportOutput {
public:
    PdfOutput(std::filesystem::path file, const Options &options)
        : m_file(std::move(file)),
          m_writer({shownText(options.title), shownText(options.author), shownText(options.footer), reportPrintStyle()})
    {
    }

    Result<void> add(const QString &name, const QString &html) override
    {
        QString known = html; // QTextDocument does not know <bdi>, and forgets the cell's font in it
        return m_writer.add(name, known.remove(u"<bdi>"_s).remove(u"</bdi>"_s));
    }
    QString pageOf(const QString &name) const override { return PdfWriter::pageOf(name); }
    Result<void> finish(const Progress &progress) override { return m_writer.write(m_file, progress); }

private:
    std::filesystem::path m_file;
    PdfWriter m_writer;
};

} // namespace

Result<std::unique_ptr<ReportOutput>> ReportOutput::open(ReportFormat format, const std::filesystem::path &file,
                                                         const Options &options)
{
    if (format == ReportFormat::Pdf)
        return std::unique_ptr<ReportOutput>(std::make_unique<PdfOutput>(file, options));
    auto html = std::make_unique<HtmlOutput>(file);
    if (const auto begun = html->begin(options.title); !begun)
        return begun.error();
    return std::unique_ptr<ReportOutput>(std::move(html));
}

} // namespace loupe
