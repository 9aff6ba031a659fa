#include "models/editing/stagedrecord.h"
#include "ui/common/avatar.h"
#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"
#include "ui/person/rawview.h"
#include "ui/shell/appearance.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFontInfo>
#include <QHeaderView>
#include <QPalette>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QStatusBar>
#include <QStyle>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QVBoxLayout>

using namespace rollcall;
using namespace Qt::StringLiterals;

namespace {

constexpr double textRatio = 4.5;
constexpr double signRatio = 3.0;

struct Pair
{
    const char *name;
    QColor one;
    QColor other;
    double least;
};

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT
private slots:
    void G45_everyPairOfColoursIsLegible_data();
    void G45_everyPairOfColoursIsLegible();
    void ratiosAreThoseOfTheDesign();
    void onlyProductionIsFilled();
    void tokensAreFoundFromAnyPaletteOfTheirScheme();
    void paletteUsesAllGroups();
    void metricsFollowTheFont();
    void dialogButtonsFollowLayoutThree();
    void labelsFollowTheTheme_data();
    void labelsFollowTheTheme();
    void headersTabsAndStatusFollowTheTheme_data();
    void headersTabsAndStatusFollowTheTheme();
    void headersSayHowTheyAreSorted();
    void G45_jsonFollowsTheTheme();
    void appearanceIsKept();
    void G46_sizesFollowTheTextAtOnce();
    void G46_hiddenPagesFitWhenTheyAreShown();
    void comboBoxesHaveRoomForItemsThatCameLater();
    void lettersOnAvatarsAreLegible();
    void everyNamedIconIsThere();
};

void ThemeTest::G45_everyPairOfColoursIsLegible_data()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("light") << int(Scheme::Light);
    QTest::newRow("dark") << int(Scheme::Dark);
    QTest::newRow("high contrast") << int(Scheme::HighContrast);
}

void ThemeTest::G45_everyPairOfColoursIsLegible()
{
    QFETCH(int, scheme);
    const Tokens &t = Tokens::of(Scheme(scheme));
    const bool high = Scheme(scheme) == Scheme::HighContrast;
    // In high contrast the selected ground carries its own text colour alone.
    const auto on = [&](const QColor &color) { return high ? t.selectedText : color; };
    QList<Pair> pairs{
        {"text on window", t.text, t.window, textRatio},
        {"text on base", t.text, t.base, textRatio},
        {"text on alt", t.text, t.alt, textRatio},
        {"text on header", t.text, t.header, textRatio},
        {"text on button", t.text, t.button, textRatio},
        {"text on selected", t.selectedText, t.selected, textRatio},
        {"text on selected idle", t.text, t.selectedIdle, textRatio},
        {"muted on window", t.muted, t.window, textRatio},
        {"muted on header", t.muted, t.header, textRatio},
        {"muted on selected", on(t.muted), t.selected, textRatio},
        {"muted on soft", t.muted, t.soft, textRatio},
        {"faint on base", t.faint, t.base, textRatio},
        {"faint on window", t.faint, t.window, textRatio},
        {"faint on selected", on(t.faint), t.selected, textRatio},
        {"bad on base", t.bad, t.base, textRatio},
        {"bad on bad ground", t.bad, t.badGround, textRatio},
        {"bad on selected", on(t.bad), t.selected, textRatio},
        {"on bad", t.onBad, t.bad, textRatio},
        {"text on bad ground", t.text, t.badGround, textRatio},
        {"warn on base", t.warn, t.base, textRatio},
        {"warn on warn ground", t.warn, t.warnGround, textRatio},
        {"text on warn ground", t.text, t.warnGround, textRatio},
        {"ok on base", t.ok, t.base, textRatio},
        {"ok on window", t.ok, t.window, textRatio},
        {"link on base", t.link, t.base, textRatio},
        {"link on selected", on(t.link), t.selected, textRatio},
        {"visited on base", t.visited, t.base, textRatio},
        {"on accent", t.onAccent, t.accent, textRatio},
        {"tooltip", t.tooltipText, t.tooltip, textRatio},
        {"control edge on base", t.control, t.base, signRatio},
        {"control edge on window", t.control, t.window, signRatio},
        {"control edge on selected", on(t.control), t.selected, signRatio},
        {"focus on base", t.focus, t.base, signRatio},
        {"focus on window", t.focus, t.window, signRatio},
        {"focus on selected", on(t.focus), t.selected, signRatio},
        {"accent on base", t.accent, t.base, signRatio},
    };
    for (const Environment environment :
        {Environment::Production, Environment::Staging, Environment::Test, Environment::Practice}) {
        const Tokens::Band &band = t.band(environment);
        pairs.append({"band text", band.text, band.ground, 7.0});
        pairs.append({"band line on window", band.line, t.window, signRatio});
    }
    for (const Pair &pair : std::as_const(pairs)) {
        const double ratio = contrast(pair.one, pair.other);
        QVERIFY2(ratio >= pair.least, qPrintable(u"%1: %2"_s.arg(QLatin1String(pair.name)).arg(ratio)));
    }
}

void ThemeTest::ratiosAreThoseOfTheDesign()
{
    const Tokens &light = Tokens::of(Scheme::Light);
    const Tokens &dark = Tokens::of(Scheme::Dark);
    const auto rounded = [](const QColor &a, const QColor &b) { return qRound(contrast(a, b) * 10) / 10.0; };
    QCOMPARE(rounded(light.text, light.window), 15.1);
    QCOMPARE(rounded(light.faint, light.selected), 4.6);
    QCOMPARE(rounded(light.production.text, light.production.ground), 10.8);
    QCOMPARE(rounded(dark.muted, dark.selected), 5.9);
    QCOMPARE(rounded(dark.control, dark.selected), 3.3);
    QCOMPARE(rounded(dark.practice.text, dark.practice.ground), 8.6);
}

void ThemeTest::onlyProductionIsFilled()
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast}) {
        const Tokens &t = Tokens::of(scheme);
        // Filled means: it stands out from the window as a surface; a tint does not.
        const double filled = contrast(t.production.ground, t.window);
        for (const Tokens::Band &band : {t.staging, t.test, t.practice})
            QVERIFY(contrast(band.ground, t.window) < 1.5);
        QVERIFY(filled > 1.6);
    }
}

void ThemeTest::tokensAreFoundFromAnyPaletteOfTheirScheme()
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast}) {
        QPalette palette = paletteFor(scheme);
        QCOMPARE(&Tokens::of(palette), &Tokens::of(scheme));
        palette.setColor(QPalette::WindowText, Qt::red); // a label with a tone of its own
        QCOMPARE(&Tokens::of(palette), &Tokens::of(scheme));
    }
}

void ThemeTest::paletteUsesAllGroups()
{
    const QPalette palette = paletteFor(Scheme::Light);
    const Tokens &t = Tokens::of(Scheme::Light);
    QCOMPARE(palette.color(QPalette::Active, QPalette::Highlight), t.selected);
    QCOMPARE(palette.color(QPalette::Inactive, QPalette::Highlight), t.selectedIdle);
    QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text), t.faint);
    QCOMPARE(palette.color(QPalette::Disabled, QPalette::Base), t.window);
}

void ThemeTest::metricsFollowTheFont()
{
    QFont font = QApplication::font();
    font.setPixelSize(13);
    const Metrics normal = Metrics::of(font);
    QCOMPARE(normal.s, 4);
    QCOMPARE(normal.gap5, 20);
    QVERIFY(normal.rowHeight >= 28);
    QCOMPARE(normal.icon, 16);
    font.setPixelSize(26);
    const Metrics twice = Metrics::of(font);
    QCOMPARE(twice.s, 8);
    QCOMPARE(twice.icon, 32);
    QVERIFY(twice.rowHeight > 1.9 * normal.rowHeight);
    QVERIFY(twice.rowHeight >= QFontMetrics(font).height());
    QCOMPARE(twice.lookupWidth, 2 * normal.lookupWidth);
}

void ThemeTest::dialogButtonsFollowLayoutThree()
{
    applyTheme(*qApp, Scheme::Light);
    QCOMPARE(QApplication::style()->styleHint(QStyle::SH_DialogButtonLayout), 3);
    QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
}

void ThemeTest::labelsFollowTheTheme_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<bool>("shownFirst");
    const QList<std::pair<const char *, Scheme>> all{
        {"light", Scheme::Light}, {"dark", Scheme::Dark}, {"high contrast", Scheme::HighContrast}};
    for (const auto &[from, first] : all) {
        for (const auto &[to, second] : all) {
            for (const bool shownFirst : {true, false})
                QTest::addRow("%s to %s, %s", from, to, shownFirst ? "running" : "before it is shown")
                    << int(first) << int(second) << shownFirst;
        }
    }
}

void ThemeTest::labelsFollowTheTheme()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(bool, shownFirst);
    applyTheme(*qApp, Scheme(from));
    QWidget window;
    auto *pane = new QWidget(&window);
    auto *hidden = new QWidget(pane); // as a tab that is not in front
    auto *column = new QVBoxLayout(pane);
    QList<std::pair<PlainLabel *, Tone>> labels;
    for (const Tone tone : {Tone::Text, Tone::Muted, Tone::Faint, Tone::Accent, Tone::Bad, Tone::Warn,
             Tone::Ok, Tone::Inherited}) {
        for (QWidget *parent : {pane, hidden}) {
            labels.append({new PlainLabel(u"Words"_s, TextRole::Note, tone, parent), tone});
            if (parent == pane)
                column->addWidget(labels.constLast().first);
        }
    }
    hidden->hide();
    if (shownFirst) {
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
    }
    applyTheme(*qApp, Scheme(to));
    hidden->show();
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));

    const Tokens &t = Tokens::of(Scheme(to));
    for (const auto &[label, tone] : std::as_const(labels)) {
        const QColor color = label->palette().color(QPalette::Active, label->foregroundRole());
        QCOMPARE(color, toneColor(tone, paletteFor(Scheme(to))));
        QVERIFY(contrast(color, t.window) >= textRatio);
    }
    applyTheme(*qApp, Scheme::Light);
}

void ThemeTest::headersTabsAndStatusFollowTheTheme_data()
{
    G45_everyPairOfColoursIsLegible_data();
}

void ThemeTest::headersTabsAndStatusFollowTheTheme()
{
    QFETCH(int, scheme);
    applyTheme(*qApp, Scheme(scheme));
    const Tokens &t = Tokens::of(Scheme(scheme));
    QStandardItemModel model(3, 2);

    QTableView table;
    table.setModel(&model);
    table.resize(400, 200);
    const QHeaderView *head = table.horizontalHeader();
    const QImage heads = table.horizontalHeader()->grab().toImage();
    const int end = head->sectionPosition(1);
    QCOMPARE(heads.pixelColor(1, 1), t.header);
    QCOMPARE(heads.pixelColor(1, heads.height() - 1), t.line);
    QCOMPARE(heads.pixelColor(end - 1, 1), t.line);
    QCOMPARE(heads.pixelColor(heads.width() - 1, 1), t.header); // beyond the last column
    QCOMPARE(head->font().weight(), QFont::DemiBold);

    QTabBar tabs;
    tabs.addTab(u"One"_s);
    tabs.addTab(u"Two"_s);
    tabs.setExpanding(false);
    tabs.resize(tabs.sizeHint());
    const QRect other = tabs.tabRect(1);
    const QImage bar = tabs.grab().toImage();
    QCOMPARE(bar.pixelColor(3, 0), t.accent);
    QCOMPARE(bar.pixelColor(3, tabs.tabRect(0).bottom()), t.base); // open to its page
    QCOMPARE(bar.pixelColor(other.left() + 3, 3), t.window);
    QCOMPARE(bar.pixelColor(other.left() + 3, other.bottom()), t.line);

    QStatusBar status;
    const QImage line = status.grab().toImage();
    QCOMPARE(line.pixelColor(3, 0), t.line);
    QCOMPARE(line.pixelColor(3, 2), t.window);
    applyTheme(*qApp, Scheme::Light);
}

void ThemeTest::headersSayHowTheyAreSorted()
{
    applyTheme(*qApp, Scheme::Light);
    QStandardItemModel model(3, 1);
    model.setHorizontalHeaderLabels({u"Name"_s});
    QTableView table;
    table.setModel(&model);
    table.resize(400, 200);
    QHeaderView *head = table.horizontalHeader();
    const int width = head->sectionSizeHint(0);
    const QImage unsorted = head->grab().toImage();
    head->setSortIndicatorShown(true);
    head->setSortIndicator(0, Qt::AscendingOrder);
    const QImage up = head->grab().toImage();
    head->setSortIndicator(0, Qt::DescendingOrder);
    const QImage down = head->grab().toImage();
    QVERIFY(up != unsorted);
    QVERIFY(down != unsorted);
    QVERIFY(up != down);
    QCOMPARE(head->sectionSizeHint(0), width);
}

void ThemeTest::G45_jsonFollowsTheTheme()
{
    applyTheme(*qApp, Scheme::Light);
    StagedRecord record{Schema()};
    record.reset(JsonValue::Object{{u"name"_s, u"Amara"_s}, {u"age"_s, 3}});
    RawView view(record);
    view.show();
    applyTheme(*qApp, Scheme::Dark);
    const auto *text = view.findChild<QPlainTextEdit *>(u"rawJson"_s);
    int colored = 0;
    for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next()) {
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            const QColor color = range.format.foreground().color();
            QVERIFY2(contrast(color, Tokens::of(Scheme::Dark).base) >= textRatio, qPrintable(block.text()));
            ++colored;
        }
    }
    QCOMPARE(colored, 4); // two names, a text and a number
    applyTheme(*qApp, Scheme::Light);
}

void ThemeTest::appearanceIsKept()
{
    const QTemporaryDir dir;
    const qreal before = QApplication::font().pointSizeF();
    {
        QSettings settings(dir.filePath(u"layout.ini"_s), QSettings::IniFormat);
        Appearance appearance(settings);
        QCOMPARE(appearance.scheme(), Scheme::Light);
        appearance.setScheme(Scheme::Dark);
        appearance.setTextSize(150);
        QCOMPARE(QApplication::palette().color(QPalette::Window), Tokens::of(Scheme::Dark).window);
        QCOMPARE(qRound(QApplication::font().pointSizeF() * 10), qRound(before * 15));
        appearance.setTextSize(1000);
        QCOMPARE(appearance.textSize(), Appearance::largest);
        appearance.setTextSize(150);
    }
    QSettings settings(dir.filePath(u"layout.ini"_s), QSettings::IniFormat);
    Appearance again(settings);
    QCOMPARE(again.scheme(), Scheme::Dark);
    QCOMPARE(again.textSize(), 150);
    again.setScheme(Scheme::Light);
    again.setTextSize(100);
    QCOMPARE(qRound(QApplication::font().pointSizeF() * 10), qRound(before * 10));
}

//! Some sizes Qt keeps from when it was asked first.
void ThemeTest::G46_sizesFollowTheTextAtOnce()
{
    const QTemporaryDir dir;
    QSettings settings(dir.filePath(u"layout.ini"_s), QSettings::IniFormat);
    Appearance appearance(settings);
    appearance.setTextSize(100);
    QWidget window;
    auto *box = new QComboBox(&window);
    auto *button = new QPushButton(u"Add a connection"_s, &window);
    auto *row = new QHBoxLayout(&window);
    row->addWidget(box);
    row->addWidget(button);
    box->addItem(u"Until Rollcall is closed"_s);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    appearance.setTextSize(200);
    for (const QWidget *widget : {static_cast<const QWidget *>(box), static_cast<const QWidget *>(button)})
        QCOMPARE(widget->font(), QApplication::font());
    QVERIFY(box->minimumSizeHint().width() > box->fontMetrics().horizontalAdvance(box->currentText()));
    QVERIFY(button->sizeHint().width() > button->fontMetrics().horizontalAdvance(button->text()));
    appearance.setTextSize(100);
}

void ThemeTest::G46_hiddenPagesFitWhenTheyAreShown()
{
    const QTemporaryDir dir;
    QSettings settings(dir.filePath(u"layout.ini"_s), QSettings::IniFormat);
    Appearance appearance(settings);
    QStackedWidget window;
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    auto *row = new QHBoxLayout;
    row->addWidget(new PlainLabel(u"A title"_s, TextRole::CardTitle, Tone::Text), 1);
    auto *button = new QPushButton(u"Look at it"_s);
    row->addWidget(button);
    (new QVBoxLayout(content))->addLayout(row);
    area->setWidget(content);
    window.addWidget(new QWidget);
    window.addWidget(area);
    for (const auto &[size, width] : {std::pair(80, 320), {100, 400}, {200, 800}, {80, 200}}) {
        window.setCurrentIndex(0);
        window.show();
        appearance.setTextSize(size);
        window.resize(width, 300);
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.setCurrentIndex(1);
        QCoreApplication::processEvents();
        QCOMPARE(content->width(), area->viewport()->width());
        QVERIFY2(content->rect().contains(button->geometry()), qPrintable(QString::number(size)));
    }
    appearance.setTextSize(100);
}

void ThemeTest::comboBoxesHaveRoomForItemsThatCameLater()
{
    applyTheme(*qApp, Scheme::Light);
    QWidget window;
    auto *box = new QComboBox(&window);
    (new QHBoxLayout(&window))->addWidget(box);
    QVERIFY(box->minimumSizeHint().isValid()); // asked while there is nothing in it
    const QString item = u"Kept until Rollcall is closed, or longer"_s;
    box->addItem(item);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const int needed = box->fontMetrics().horizontalAdvance(item);
    QVERIFY(box->minimumSizeHint().width() > needed);
    QVERIFY(box->width() > needed);
}

void ThemeTest::lettersOnAvatarsAreLegible()
{
    for (int i = 0; i < 500; ++i)
        QVERIFY(contrast(Qt::white, Avatar::colorFor(u"Person %1"_s.arg(i))) >= textRatio);
}

void ThemeTest::everyNamedIconIsThere()
{
    const QStringList names = u"edit-find go-previous go-next view-refresh list-add overflow-menu configure "
                              u"view-list-details pin user "
                              "object-locked object-unlocked document-edit edit-undo edit-copy edit-paste "
                              "edit-delete edit-image merge "
                              "exchange-positions view-hidden document-open-folder document-send "
                              "network-connect object-rotate-left "
                              "object-rotate-right help-contents"_s.split(u' ');
    for (const QString &name : names) {
        QVERIFY2(!icon(name).isNull(), qPrintable(name));
        const QImage drawn = iconPixmap(name, 16, Qt::red, 1).toImage();
        bool red = false;
        for (int y = 0; y < 16 && !red; ++y) {
            for (int x = 0; x < 16 && !red; ++x)
                red = qRed(drawn.pixel(x, y)) > 100 && qAlpha(drawn.pixel(x, y)) > 100
                    && qGreen(drawn.pixel(x, y)) < 60;
        }
        QVERIFY2(red, qPrintable(name)); // drawn, and in the colour asked for
    }
    QVERIFY(icon(u"no-such-icon"_s).isNull());
    QVERIFY(!applicationIcon().isNull());
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
