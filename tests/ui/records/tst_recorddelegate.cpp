#include "models/table/recordtablemodel.h"
#include "ui/common/scripts.h"
#include "ui/records/recorddelegate.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QStandardItemModel>
#include <QTest>

using namespace rollcall;
using namespace Qt::StringLiterals;

namespace {

constexpr QRect cell(0, 0, 300, 40);

QImage painted(const QString &text, Qt::LayoutDirection direction, Qt::Alignment alignment)
{
    QStandardItemModel model(1, 1);
    const QModelIndex index = model.index(0, 0);
    model.setData(index, text);
    model.setData(index, int(alignment | Qt::AlignVCenter), Qt::TextAlignmentRole);
    model.setData(index, int(Absence::Present), RecordTableModel::AbsenceRole);
    QStyleOptionViewItem option;
    option.rect = cell;
    option.direction = direction;
    option.palette = qApp->palette();
    option.font = qApp->font();
    option.fontMetrics = QFontMetrics(option.font);
    QImage image(cell.size(), QImage::Format_RGB32);
    image.fill(option.palette.color(QPalette::Base));
    QPainter painter(&image);
    RecordDelegate().paint(&painter, option, index);
    return image;
}

//! The least rectangle round everything that is not the ground.
QRect ink(const QImage &image)
{
    QRect all;
    const QRgb ground = image.pixel(0, 0);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != ground)
                all |= QRect(x, y, 1, 1);
        }
    }
    return all;
}

} // namespace

class RecordDelegateTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void textStandsAtItsSide_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<Qt::Alignment>("alignment");
        QTest::addColumn<bool>("atLeft");
        const QString amara = u"Amara"_s;
        const QString hebrew = u"נועה"_s;
        const Qt::Alignment leading(Qt::AlignLeading);
        const Qt::Alignment trailing(Qt::AlignTrailing);
        QTest::newRow("name") << amara << Qt::LeftToRight << leading << true;
        QTest::newRow("number") << u"42"_s << Qt::LeftToRight << trailing << false;
        QTest::newRow("name in a mirrored window") << amara << Qt::RightToLeft << leading << false;
        QTest::newRow("number in a mirrored window") << u"42"_s << Qt::RightToLeft << trailing << true;
        QTest::newRow("hebrew") << hebrew << Qt::LeftToRight << leading << true;
        QTest::newRow("hebrew in a mirrored window") << hebrew << Qt::RightToLeft << leading << false;
    }

    void textStandsAtItsSide()
    {
        QFETCH(const QString, text);
        QFETCH(const Qt::LayoutDirection, direction);
        QFETCH(const Qt::Alignment, alignment);
        QFETCH(const bool, atLeft);
        const QRect found = ink(painted(text, direction, alignment));
        const int inset = Metrics::current().cellInset;
        QVERIFY(found.width() > 10 && found.width() < 120);
        const int off = atLeft ? found.left() - inset : cell.right() - inset - found.right();
        QVERIFY2(qAbs(off) <= 2, QByteArray::number(off).constData());
        QVERIFY(qAbs(found.center().y() - cell.center().y()) <= 3);
    }

    void aPhoneNumberKeepsItsPlusInFront()
    {
        const QString number = u"+855235550167"_s;
        const QString withNote = number + u" (ملغى)"_s;
        QVERIFY(withNote.isRightToLeft());
        const QImage alone = painted(number, Qt::LeftToRight, Qt::AlignLeading);
        const QImage noted = painted(withNote, Qt::LeftToRight, Qt::AlignLeading);
        const QRect room(0, 0, ink(alone).right(), cell.height());
        QCOMPARE(noted.copy(room), alone.copy(room));
    }

    void aLongTextEndsInsideItsCell()
    {
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            const QRect found = ink(painted(u"Amara Nwosu "_s.repeated(20), direction, Qt::AlignLeading));
            const int inset = Metrics::current().cellInset;
            QVERIFY(found.left() >= inset - 1 && found.right() <= cell.right() - inset + 1);
            QVERIFY(found.width() > cell.width() / 2);
        }
    }

    void scriptsWithoutAFontAreNotSearchedFor_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QFontDatabase::WritingSystem>("system");
        QTest::newRow("devanagari") << u"प्रिया जोशी"_s << QFontDatabase::Devanagari;
        QTest::newRow("bengali") << u"অনন্যা"_s << QFontDatabase::Bengali;
        QTest::newRow("tamil, in a sentence") << u"Amara நிலா 42"_s << QFontDatabase::Tamil;
        QTest::newRow("sinhala") << u"අමර"_s << QFontDatabase::Sinhala;
        QTest::newRow("khmer") << u"សុខា"_s << QFontDatabase::Khmer;
    }

    void scriptsWithoutAFontAreNotSearchedFor()
    {
        QFETCH(const QString, text);
        QFETCH(const QFontDatabase::WritingSystem, system);
        const bool isMissing = QFontDatabase::families(system).isEmpty();
        const QFont font = fontToWrite(qApp->font(), text);
        QCOMPARE(bool(font.styleStrategy() & QFont::NoFontMerging), isMissing);
        // What Qt says of every font that it loads in vain.
        QTest::failOnWarning(QRegularExpression(u"OpenType support missing for \"[^\"]"_s));
        QVERIFY(ink(painted(text, Qt::LeftToRight, Qt::AlignLeading)).width() > 10);
    }

    void otherTextsKeepTheirFont()
    {
        for (const QString &text : {u"Amara"_s, u"Гриценко"_s, u"أحمد"_s, u"桜"_s, u"😀"_s, QString()})
            QCOMPARE(fontToWrite(qApp->font(), text), qApp->font());
    }
};

QTEST_MAIN(RecordDelegateTest)
#include "tst_recorddelegate.moc"
