#include "window/properties_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace headroom {

PropertiesDialog::PropertiesDialog(const ScenarioProperties& properties, QWidget* parent)
    : QDialog(parent)
    , name_(new QLineEdit(properties.name))
    , description_(new QPlainTextEdit(properties.description))
    , tags_(new QLineEdit(properties.tags.join(", "))) {
    setWindowTitle(tr("Scenario properties"));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setSpacing(8);
    form->addRow(tr("&Name"), name_);
    form->addRow(tr("&Description"), description_);
    form->addRow(tr("&Tags"), tags_);
    tags_->setPlaceholderText(tr("Separated by commas"));
    description_->setTabChangesFocus(true);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    QPushButton* ok = buttons->button(QDialogButtonBox::Ok);
    connect(name_, &QLineEdit::textChanged, ok,
            [ok](const QString& text) { ok->setEnabled(!text.trimmed().isEmpty()); });
    resize(520, 320);
}

ScenarioProperties PropertiesDialog::properties() const {
    QStringList tags;
    for (const QString& tag : tags_->text().split(',')) {
        if (!tag.trimmed().isEmpty())
            tags << tag.trimmed();
    }
    return {name_->text().trimmed(), description_->toPlainText(), tags};
}

} // namespace headroom
