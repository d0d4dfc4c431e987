#pragma once

#include <QDialog>

namespace loupe
{

/** Name, version, licence. Closes itself for good. */
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace loupe
