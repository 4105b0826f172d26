#include "field_value.h"
#include "test_program.h"

#include <QtTest>

namespace headroom::path_test {

class PathTest : public QObject {
    Q_OBJECT

  private slots:
    void namesReadBack();
    void unknownNamesAreNothing();
    void makersFollowTheOrderOfParameters();
    void aBareNumberHasTheKeyOfItsField();
    void walkingChangesTheValue();
    void findsOnlyWhatIsThere();
};

void PathTest::namesReadBack() {
    for (const auto kind : {PathKind::number, PathKind::curve, PathKind::fading, PathKind::logistic, PathKind::decline})
        QCOMPARE(pathKind(name(kind)), std::optional(kind));
    for (const auto kind :
         {Interpolation::step, Interpolation::linear, Interpolation::geometric, Interpolation::smooth})
        QCOMPARE(interpolation(name(kind)), std::optional(kind));
    for (const auto kind :
         {DistributionKind::uniform, DistributionKind::triangular, DistributionKind::pert, DistributionKind::normal,
          DistributionKind::lognormal, DistributionKind::beta, DistributionKind::discrete}) {
        QCOMPARE(distributionKind(name(kind)), std::optional(kind));
        QCOMPARE(parameterNames(kind).empty(), kind == DistributionKind::discrete);
    }
    QCOMPARE(std::string(name(DistributionKind::lognormal)), std::string("lognormal"));
    QCOMPARE(std::string(name(Interpolation::smooth)), std::string("smooth"));
    QCOMPARE(std::string(name(PathKind::decline)), std::string("decline"));
}

void PathTest::unknownNamesAreNothing() {
    QVERIFY(!pathKind("constant"));
    QVERIFY(!interpolation(""));
    QVERIFY(!distributionKind("Normal"));
}

void PathTest::makersFollowTheOrderOfParameters() {
    const auto values = [](const Path& path) {
        std::vector<std::pair<std::string, double>> named;
        forEachQuantity(FieldValue(path), [&](const std::string& suffix, const Quantity& quantity) {
            named.emplace_back(suffix, quantity.value);
        });
        return named;
    };
    using Named = std::vector<std::pair<std::string, double>>;
    QCOMPARE(values(Path::fading(1, 2, 3, 4)), (Named{{"/x0", 1}, {"/g_start", 2}, {"/g_end", 3}, {"/half_life", 4}}));
    QCOMPARE(values(Path::logistic(1, 2, 3)), (Named{{"/x0", 1}, {"/g_start", 2}, {"/K", 3}}));
    QCOMPARE(values(Path::decline(1, 2)), (Named{{"/q0", 1}, {"/d", 2}}));
    QCOMPARE(values(Path::curve(Interpolation::smooth, {{Month(2026, 1), 5}})), (Named{{"/2026-01", 5}}));
}

void PathTest::aBareNumberHasTheKeyOfItsField() {
    const FieldValue value = Path(7);
    QCOMPARE(findQuantity(value, "")->value, 7.0);
    QVERIFY(!findQuantity(value, "/x0"));
}

void PathTest::walkingChangesTheValue() {
    FieldValue value = Path::decline(8, 0.5);
    forEachQuantity(value, [](const std::string&, Quantity& quantity) { quantity.value /= 2; });
    QVERIFY(value == FieldValue(Path::decline(4, 0.25)));
    findQuantity(value, "/d")->value = 0;
    QVERIFY(value == FieldValue(Path::decline(4, 0)));
}

void PathTest::findsOnlyWhatIsThere() {
    for (const FieldValue& value : {FieldValue(Month(2026, 1)), FieldValue("text"), FieldValue(true),
                                    FieldValue(Names{{"a"}}), FieldValue(Window{}), FieldValue(ShareBase{})}) {
        forEachQuantity(value, [](const std::string&, const Quantity&) { QFAIL("a quantity where there is none"); });
        QVERIFY(!findQuantity(value, ""));
    }
    QVERIFY(!findQuantity(FieldValue(Path::curve(Interpolation::step, {})), "/2026-01"));
}

} // namespace headroom::path_test

HEADROOM_TEST(path, PathTest)
#include "path_test.moc"
