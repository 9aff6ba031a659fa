#include "models/editing/stagedrecord.h"
#include "models/table/displaytext.h"
#include "services/json/json.h"
#include "ui/common/plainlabel.h"
#include "ui/common/secretfield.h"
#include "ui/person/fieldrow.h"
#include "ui/person/recordform.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollcall;

namespace {

const QString secret = u"canary-token"_s;

Schema schema()
{
    return *Schema::fromJson(*json::decode(
        R"({"x-rollcall":{"system":"s","kind":"k","title":[["name"]],"sections":[{"name":"a","label":"A"}]},"properties":{)"
        R"("name":{"type":"string","x-rollcall":{"label":"Name","section":"a","origin":"about","readOnly":"no"}},)"
        R"("token":{"type":"string","x-rollcall":{"label":"Token","section":"a","secret":true,"readOnly":"no"}}}})"));
}

JsonValue document()
{
    return *json::decode(
        R"({"name":"N","token":"canary-token","about":{"signature":{"publisher":{"name":"hris"}},)"
        R"("metadata":{"classification":"PUBLIC","display":"staff","verified":false,"last_modified":"2024-10-20T12:00:00Z"}}})");
}

} // namespace

//! What is secret is seen when somebody asks for it and nowhere else; where a value comes from is told beside
//! it.
class SecretsTest : public QObject
{
    Q_OBJECT
private slots:
    void fieldShowsWhenAsked();
    void hiddenFieldForgetsThatItWasShown();
    void copyIsMarkedAndTakenBack();
    void whatWasCopiedMeanwhileStays();
    void T18_formHidesTheTokenEverywhere();
    void N08_originStandsBesideTheValueAndNotTwice();
};

void SecretsTest::fieldShowsWhenAsked()
{
    SecretField field(u"Token"_s);
    field.setSecret(secret);
    field.show();
    auto *text = field.findChild<PlainLabel *>(u"secretText"_s);
    QVERIFY(!text->text().contains(secret));
    QVERIFY(!text->accessibleName().contains(secret));
    field.findChild<QPushButton *>(u"revealSecret"_s)->click();
    QCOMPARE(text->fullText(), secret);
    QVERIFY(text->accessibleName().contains(secret));
    field.findChild<QPushButton *>(u"revealSecret"_s)->click();
    QVERIFY(!text->text().contains(secret));
    // However long it is, it looks the same.
    const QString masked = text->text();
    field.setSecret(u"x"_s);
    QCOMPARE(text->text(), masked);
}

void SecretsTest::hiddenFieldForgetsThatItWasShown()
{
    SecretField field(u"Token"_s);
    field.setSecret(secret);
    field.show();
    field.findChild<QPushButton *>(u"revealSecret"_s)->click();
    QVERIFY(field.isRevealed());
    field.hide();
    QVERIFY(!field.isRevealed());
    QVERIFY(!field.findChild<PlainLabel *>(u"secretText"_s)->text().contains(secret));
}

void SecretsTest::copyIsMarkedAndTakenBack()
{
    {
        SecretField field(u"Token"_s);
        field.setSecret(secret);
        field.findChild<QPushButton *>(u"copySecret"_s)->click();
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(copied->text(), secret);
        QCOMPARE(copied->data(u"x-kde-passwordManagerHint"_s), "secret");
    }
    QVERIFY(!QGuiApplication::clipboard()->text().contains(secret)); // gone with the field
}

void SecretsTest::whatWasCopiedMeanwhileStays()
{
    {
        SecretField field(u"Token"_s);
        field.setSecret(secret);
        field.findChild<QPushButton *>(u"copySecret"_s)->click();
        QGuiApplication::clipboard()->setText(u"something else"_s);
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), u"something else"_s);
}

void SecretsTest::T18_formHidesTheTokenEverywhere()
{
    StagedRecord record(schema());
    record.reset(document());
    RecordForm form(record, u"Service"_s);
    form.show();
    for (const QWidget *widget : form.findChildren<QWidget *>()) {
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            QVERIFY2(!label->text().contains(secret), qPrintable(widget->objectName()));
        QVERIFY2(!widget->accessibleName().contains(secret), qPrintable(widget->objectName()));
        QVERIFY2(!widget->toolTip().contains(secret), qPrintable(widget->objectName()));
    }
    auto *raw = form.findChild<QPlainTextEdit *>(u"rawJson"_s);
    QVERIFY(raw->toPlainText().contains(u"(secret)"));
    QVERIFY(!raw->toPlainText().contains(secret));
    QVERIFY(!displayText(*schema().field(u"/token"_s), JsonValue(secret)).contains(secret));
    form.row(u"/token"_s)->findChild<QPushButton *>(u"revealSecret"_s)->click();
    QCOMPARE(form.row(u"/token"_s)->findChild<PlainLabel *>(u"secretText"_s)->fullText(), secret);
}

void SecretsTest::N08_originStandsBesideTheValueAndNotTwice()
{
    StagedRecord record(schema());
    record.reset(document());
    RecordForm form(record, u"Service"_s);
    form.show();
    const QString reason = form.findChild<PlainLabel *>(u"reason_name"_s)->fullText();
    for (const char *word : {"the HR system", "2024", "public", "shown to staff", "not verified"})
        QVERIFY2(reason.contains(QString::fromLatin1(word)), qPrintable(reason));
    for (const PlainLabel *label : form.findChildren<PlainLabel *>())
        QVERIFY2(!label->objectName().startsWith(u"other_"), qPrintable(label->fullText()));
}

QTEST_MAIN(SecretsTest)
#include "tst_secrets.moc"
