#pragma once

#include "model/progress.h"
#include "model/result.h"

#include <QString>
#include <QTemporaryFile>

#include <filesystem>
#include <vector>

class QPagedPaintDevice;
class QPainter;
class QPdfWriter;
class QTextDocument;

namespace loupe {

/**
 * A PDF of HTML sections: A4, fonts embedded, a footer with page numbers. Sections wait in a temporary file, so that
 * one at a time is in memory, and are laid out twice: the first time tells on which pages they are.
 *
 * HTML of the kind that QTextDocument knows (https://doc.qt.io/qt-6/richtext-html-subset.html). Pictures are data URIs
 * with width and height; pixels are 1/96 inch, and kWidth of them fit beside each other. In any one thread; needs a
 * QGuiApplication for its fonts.
 */
class PdfWriter {
public:
    static constexpr int kWidth = 650; ///< of the text, in pixels of HTML

    struct Options {
        QString title{};
        QString author{};
        QString footer{};     ///< text at the left of every page's foot
        QString styleSheet{}; ///< CSS of all sections
    };
    explicit PdfWriter(Options options);
    ~PdfWriter();
    PdfWriter(const PdfWriter &) = delete;
    PdfWriter &operator=(const PdfWriter &) = delete;

    /** Begins on a new page. @param name for pageOf(); may be empty  Errors: DiskFull, WriteFailed. */
    Result<void> add(const QString &name, const QString &html);
    /** Stands in the HTML of any section for the number of the page on which another begins. */
    static QString pageOf(const QString &name);
    /**
     * Writes it all, atomically. Progress counts sections. Errors: BadArgument (nothing was added), Cancelled,
     * DiskFull, WriteFailed.
     */
    Result<void> write(const std::filesystem::path &file, const Progress &progress = {});

private:
    struct Section {
        QString name;
        qint64 begin = 0; ///< in the temporary file
        qint64 size = 0;
        int firstPage = 0;
    };
    /** Lays all sections out, and with a painter paints them. */
    struct Pass {
        QPdfWriter &pdf;
        QPainter *painter;
        int pages; ///< known when it paints
        const Progress &progress;
    };
    /** @return how many pages there are */
    Result<int> goThrough(const Pass &pass);
    Result<QString> read(const Section &section);
    QString withPages(const QString &html) const;
    void layOut(QTextDocument &document, const QString &html, QPagedPaintDevice &device) const;

    Options m_options;
    QTemporaryFile m_waiting;
    std::vector<Section> m_sections;
};

} // namespace loupe
