#include "app/pdf_writer.h"

#include "app/paths.h"
#include "app/save_file.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

class PdfText {
    Q_DECLARE_TR_FUNCTIONS(loupe::PdfText)
};

constexpr QChar kMarkBegin(0xfdd0); // no characters: no text has them
constexpr QChar kMarkEnd(0xfdd1);
constexpr double kMargin = 19; // mm
constexpr double kFooter = 9;  // mm, at the end of the text's height

/** What Qt takes a pixel of HTML for: it depends on the screen. */
double pixelsPerInch()
{
    return QImage(1, 1, QImage::Format_RGB32).logicalDpiX();
}

QRectF textArea(const QPagedPaintDevice &device)
{
    const double footer = kFooter / 25.4 * device.logicalDpiY();
    const QRect page = device.pageLayout().paintRectPixels(device.logicalDpiX());
    return {0, 0, double(page.width()), double(page.height()) - footer};
}

/** A pixel becomes 1/96 inch whatever the screen says. */
void scaleImages(QTextDocument &document)
{
    const double scale = pixelsPerInch() / 96;
    std::vector<std::pair<int, QTextImageFormat>> images; // first found, then changed: that moves what is gone through
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it)
            if (const QTextCharFormat format = it.fragment().charFormat(); format.isImageFormat())
                images.emplace_back(it.fragment().position(), format.toImageFormat());
    QTextCursor cursor(&document);
    for (auto &[position, image] : images) {
        image.setWidth(image.width() * scale);
        image.setHeight(image.height() * scale);
        cursor.setPosition(position);
        cursor.setPosition(position + 1, QTextCursor::KeepAnchor);
        cursor.setCharFormat(image);
    }
}

void drawFooter(QPainter &painter, const QRectF &text, const QString &left, int page, int pages)
{
    QFont font;
    font.setPointSizeF(7.5);
    painter.setFont(font);
    painter.setPen(QColor(0x66, 0x66, 0x66));
    const double gap = text.height() / 90;
    painter.drawLine(QPointF(0, text.bottom() + gap), QPointF(text.right(), text.bottom() + gap));
    const QRectF line(0, text.bottom() + gap, text.width(), 2 * gap);
    const QLocale locale;
    const QString number = PdfText::tr("Page %1 of %2").arg(locale.toString(page), locale.toString(pages));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, number);
    const double room = text.width() - painter.fontMetrics().horizontalAdvance(number + u"    "_s);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(left, Qt::ElideMiddle, int(room)));
}

void drawPage(QPainter &painter, QTextDocument &document, const QRectF &text, int page)
{
    const QRectF visible = text.translated(0, page * text.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black); // the screen's may be white
    context.clip = visible;
    painter.save();
    painter.translate(0, -visible.top());
    painter.setClipRect(visible);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

void setUp(QPdfWriter &pdf, const QString &title, const QString &author)
{
    pdf.setPageSize(QPageSize(QPageSize::A4));
    pdf.setPageMargins(QMarginsF(kMargin, kMargin, kMargin, kMargin - kFooter), QPageLayout::Millimeter);
    pdf.setResolution(600);
    pdf.setTitle(title);
    pdf.setCreator(u"Loupe "_s + QStringLiteral(LOUPE_VERSION) + (author.isEmpty() ? QString() : u", "_s + author));
}

} // namespace

PdfWriter::PdfWriter(Options options) : m_options(std::move(options)) {}

PdfWriter::~PdfWriter() = default;

Result<void> PdfWriter::add(const QString &name, const QString &html)
{
    if (!m_waiting.isOpen() && !m_waiting.open())
        return Error{Error::Kind::WriteFailed, m_waiting.errorString().toStdString()};
    const QByteArray bytes = html.toUtf8();
    if (m_waiting.write(bytes) != bytes.size() || !m_waiting.flush())
        return Error{Error::Kind::DiskFull, (m_waiting.fileName() + u": "_s + m_waiting.errorString()).toStdString()};
    m_sections.push_back({name, m_waiting.pos() - bytes.size(), bytes.size()});
    return {};
}

QString PdfWriter::pageOf(const QString &name)
{
    return kMarkBegin + name + kMarkEnd;
}

Result<QString> PdfWriter::read(const Section &section)
{
    if (!m_waiting.seek(section.begin))
        return Error{Error::Kind::FileUnreadable, m_waiting.errorString().toStdString()};
    const QByteArray bytes = m_waiting.read(section.size);
    if (bytes.size() != section.size)
        return Error{Error::Kind::FileUnreadable, m_waiting.errorString().toStdString()};
    return QString::fromUtf8(bytes);
}

QString PdfWriter::withPages(const QString &html) const
{
    QString text = html;
    for (const Section &section : m_sections)
        if (!section.name.isEmpty() && text.contains(kMarkBegin))
            text.replace(pageOf(section.name), QLocale().toString(section.firstPage));
    return text;
}

void PdfWriter::layOut(QTextDocument &document, const QString &html, QPagedPaintDevice &device) const
{
    QFont font(u"Noto Sans"_s);
    font.setFamilies({u"Noto Sans"_s, u"DejaVu Sans"_s, u"Liberation Sans"_s, u"Arial"_s, u"sans-serif"_s});
    font.setPointSizeF(9);
    document.setUndoRedoEnabled(false);
    document.setDefaultFont(font);
    document.setDefaultStyleSheet(m_options.styleSheet);
    document.setDocumentMargin(0);
    document.setHtml(html);
    scaleImages(document);
    document.documentLayout()->setPaintDevice(&device);
    document.setPageSize(textArea(device).size());
}

Result<int> PdfWriter::goThrough(const Pass &pass)
{
    const QRectF text = textArea(pass.pdf);
    const int count = int(m_sections.size());
    int page = 0;
    for (int i = 0; i < count; ++i) {
        if (pass.progress.cancelled())
            return Error{Error::Kind::Cancelled, {}};
        pass.progress.report(pass.painter ? count + i : i, 2 * count);
        Section &section = m_sections[std::size_t(i)];
        const auto html = read(section);
        if (!html)
            return html.error();
        QTextDocument document;
        layOut(document, withPages(*html), pass.pdf);
        section.firstPage = page + 1;
        const int own = document.pageCount();
        for (int n = 0; n < own && pass.painter; ++n) {
            const int number = page + n;
            if (number == 0 ? !pass.painter->begin(&pass.pdf) : !pass.pdf.newPage())
                return Error{Error::Kind::WriteFailed, "no page could be begun"};
            drawPage(*pass.painter, document, text, n);
            drawFooter(*pass.painter, text, m_options.footer, number + 1, pass.pages);
        }
        page += own;
    }
    return page;
}

Result<void> PdfWriter::write(const std::filesystem::path &target, const Progress &progress)
{
    if (m_sections.empty())
        return Error{Error::Kind::BadArgument, "an empty document"};
    QSaveFile file(toQString(target));
    if (!file.open(QIODevice::WriteOnly))
        return saveError(file);
    {
        QPdfWriter pdf(&file);
        setUp(pdf, m_options.title, m_options.author);
        const auto pages = goThrough({pdf, nullptr, 0, progress});
        if (!pages)
            return pages.error();
        QPainter painter;
        if (const auto painted = goThrough({pdf, &painter, *pages, progress}); !painted)
            return file.error() == QFileDevice::NoError ? painted.error() : saveError(file);
    }
    progress.report(int(2 * m_sections.size()), int(2 * m_sections.size()));
    return commitFile(file);
}

} // namespace loupe
