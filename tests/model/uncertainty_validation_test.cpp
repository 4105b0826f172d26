#include "broken_scenarios.h"
#include "test_program.h"

#include <QtTest>

namespace headroom::uncertainty_validation_test {
using namespace headroom::test;

namespace {

Quantity drawnFrom(double value, Distribution distribution) {
    Quantity quantity(value);
    quantity.distribution = std::move(distribution);
    return quantity;
}

/// A path that is a number with a distribution.
Path uncertain(double value, Distribution distribution) {
    return Path(drawnFrom(value, std::move(distribution)));
}

Break distributed(Distribution distribution) {
    return put("workload/chat/fee", uncertain(20, std::move(distribution)));
}

Break effect(Effect effect) {
    return [=](Scenario& scenario) {
        scenario.put("event/storm/probability", Path(0.1));
        scenario.put("event/storm/window", Window{Month(2026, 3), Month(2026, 6)});
        scenario.put("event/storm/effects", Effects{{effect}});
    };
}

/// Two events, each of which multiplies the part of the users who pay, 0.5 as planned, by 1.5: the storm from March to
/// June of 2026 or longer, the gale from July on.
Break twoEvents(std::optional<double> monthsOfStorm) {
    return [=](Scenario& scenario) {
        const Effect effect{"workload/chat/paid", Effect::Operation::multiply, 1.5, 0};
        scenario.put("workload/chat/paid", Path(0.5));
        for (const auto& [event, first] : {std::pair{"storm", 3}, {"gale", 7}}) {
            const std::string place = std::string("event/") + event + '/';
            scenario.put(place + "probability", Path(0.1));
            scenario.put(place + "window", Window{Month(2026, first), Month(2026, first)});
            scenario.put(place + "effects", Effects{{effect}});
        }
        if (monthsOfStorm)
            scenario.put("event/storm/duration", Path(*monthsOfStorm));
    };
}

/// A curve whose logarithm is linear.
Break geometricUnits() {
    return put("workload/chat/units", curve(Interpolation::geometric, {{Month(2026, 1), 1e6}, {Month(2027, 1), 2e6}}));
}

/// An event that multiplies the part of the users who pay, 0.3 as planned.
Break paidTimes(double factor, Distribution distribution) {
    return both(effect({"workload/chat/paid", Effect::Operation::multiply, factor, 0}),
                put("workload/chat/paid", uncertain(0.3, std::move(distribution))));
}

/// A part of the users who pay that falls by 1/e a year below a ceiling of 1, from 0.2 as planned.
Path fallingFrom(Distribution distribution) {
    return Path::logistic(drawnFrom(0.2, std::move(distribution)), std::exp(-1.0) - 1, 1);
}

/// An event that multiplies that part by 9 a year after the start.
Break ninefold(const Path& paid) {
    return [=](Scenario& scenario) {
        effect({"workload/chat/paid", Effect::Operation::multiply, 9, 0})(scenario);
        scenario.put("event/storm/window", Window{Month(2027, 1), Month(2027, 1)});
        scenario.put("event/storm/duration", Path(1));
        scenario.put("workload/chat/paid", paid);
    };
}

Break correlate(std::string first, std::string second, double rank) {
    return [=](Scenario& scenario) {
        const Distribution normal{DistributionKind::normal, {20, 1}, {}, {}, Range{10, 30}};
        scenario.put("workload/chat/fee", uncertain(20, normal));
        scenario.put("workload/chat/price", uncertain(10, normal));
        scenario.correlations.push_back({first, second, rank});
    };
}

} // namespace

/// What distributions, events and correlations may say.
class UncertaintyValidationTest : public QObject {
    Q_OBJECT

  private slots:
    void findsOneProblem_data();
    void findsOneProblem() { checkRow(); }
    void effectsMayReachWhatTheFieldHolds();

  private:
    void distributionRows();
    void eventRows();
    void drawnEffectRows();
    void relationRows();
    void correlationRows();
};

void UncertaintyValidationTest::findsOneProblem_data() {
    addColumns();
    distributionRows();
    eventRows();
    drawnEffectRows();
    relationRows();
    correlationRows();
}

void UncertaintyValidationTest::effectsMayReachWhatTheFieldHolds() {
    using Kind = DistributionKind;
    const auto isRight = [](const Break& change) {
        Scenario scenario = minimalScenario();
        change(scenario);
        for (const auto& problem : validate(scenario))
            QVERIFY2(problem.severity != Severity::error, problem.english().c_str());
    };
    // Up to 0.5 · 2 = 1, which a fraction may be.
    isRight(paidTimes(2, {Kind::uniform, {0.1, 0.6}, {}, {}, Range{0.1, 0.5}}));
    isRight(paidTimes(2, {Kind::discrete, {}, {0.2, 0.5}, {3, 1}, {}}));
    // Nothing is drawn between the ends.
    isRight(ninefold(fallingFrom({Kind::discrete, {}, {0.1, 0.9}, {1, 1}, {}})));
    // The one is over before the other begins.
    isRight(twoEvents(4));
    // A price of any height may rise.
    isRight(both(effect({"workload/chat/price", Effect::Operation::multiply, 20, 0}),
                 put("workload/chat/price", uncertain(10, {Kind::lognormal, {5, 20}, {}, {}, {}}))));
}

void UncertaintyValidationTest::distributionRows() {
    const char* key = "workload/chat/fee";
    using Kind = DistributionKind;
    error("uniform", distributed({Kind::uniform, {30, 10}, {}, {}, {}}), key, "The min is not below the max.");
    error("triangular", distributed({Kind::triangular, {10, 40, 30}, {}, {}, {}}), key,
          "The mode does not lie from min to max.");
    error("pert", distributed({Kind::pert, {10, 10, 10}, {}, {}, {}}), key, "The min is not below the max.");
    error("normal", distributed({Kind::normal, {20, 0}, {}, {}, {}}), key, "The standard deviation is not above 0.");
    error("lognormal", distributed({Kind::lognormal, {0, 30}, {}, {}, {}}), key,
          "The 5th percentile is not above 0 and below the 95th.");
    error("beta", distributed({Kind::beta, {0, 2, 10, 30}, {}, {}, {}}), key,
          "The shapes a and b are not both from 0.01 to 10\u00a0000.");
    error("sharper than can be computed", distributed({Kind::beta, {2, 1e12, 10, 30}, {}, {}, {}}), key,
          "The shapes a and b are not both from 0.01 to 10\u00a0000.");
    error("parameter too large", distributed({Kind::uniform, {10, 1e300}, {}, {}, {}}), key,
          "A parameter of the distribution is too large or too small to compute with.");
    error("parameter too small", distributed({Kind::normal, {20, 1e-300}, {}, {}, Range{10, 30}}), key,
          "A parameter of the distribution is too large or too small to compute with.");
    error("too few", distributed({Kind::pert, {10, 30}, {}, {}, {}}), key,
          "The distribution has the wrong number of parameters.");
    error("no number", distributed({Kind::normal, {noNumber, 1}, {}, {}, {}}), key,
          "A parameter of the distribution is no number.");
    error("discrete", distributed({Kind::discrete, {}, {10, 20}, {1}, {}}), key,
          "Values and weights are not as many as each other, or there are none.");
    error("weights", distributed({Kind::discrete, {}, {10, 20}, {0, 0}, {}}), key, "The weights are below 0 or all 0.");
    error("empty truncation", distributed({Kind::normal, {20, 1}, {}, {}, Range{30, 10}}), key,
          "The truncation from 30 to 10 is empty.");
    error("truncation beyond", distributed({Kind::uniform, {10, 30}, {}, {}, Range{30, 40}}), key,
          "The truncation from 30 to 40 leaves nothing of the distribution.");
    error("next to nothing left", distributed({Kind::normal, {20, 1}, {}, {}, Range{30, 40}}), key,
          "The truncation from 30 to 40 leaves nothing of the distribution.");
    error("below the domain", distributed({Kind::normal, {20, 1}, {}, {}, {}}), key,
          "The distribution reaches down to -infinity, outside what the field may hold.");
    error("truncated below the domain", distributed({Kind::normal, {20, 1}, {}, {}, Range{-1, 40}}), key,
          "The distribution reaches down to -1, outside what the field may hold.");
    const auto paid = [](Distribution distribution) {
        return put("workload/chat/paid", uncertain(0.1, std::move(distribution)));
    };
    error("above the domain", paid({Kind::uniform, {0.1, 1.2}, {}, {}, {}}), "workload/chat/paid",
          "The distribution reaches up to 1.2, outside what the field may hold.");
    error("discrete above the domain", paid({Kind::discrete, {}, {0.1, 2}, {9, 1}, {}}), "workload/chat/paid",
          "The distribution reaches up to 2, outside what the field may hold.");
    error("discrete at an end that does not belong",
          put("service/concurrency", uncertain(100, {Kind::discrete, {}, {0, 100}, {1, 9}, {}})), "service/concurrency",
          "The distribution reaches down to 0, outside what the field may hold.");
    Quantity anchor(20);
    anchor.distribution = Distribution{Kind::uniform, {-1, 30}, {}, {}, {}};
    error("below 0 on a geometric curve",
          put("workload/chat/elasticity", Path::curve(Interpolation::geometric, {{Month(2026, 1), anchor}})),
          "workload/chat/elasticity/2026-01", "The distribution reaches down to -1, outside what the field may hold.");
    Quantity ceiling(4);
    ceiling.distribution = Distribution{Kind::uniform, {1.5, 6}, {}, {}, {}};
    error("ceiling below the start", put("workload/chat/fee", Path::logistic(2, 0.1, ceiling)), "workload/chat/fee/K",
          "Draws of the ceiling begin at 1.5 and those of the value at the start end at 2.");
    error("truncation between", distributed({Kind::discrete, {}, {10, 30}, {1, 1}, Range{15, 25}}), key,
          "The truncation from 15 to 25 leaves nothing of the distribution.");
}

void UncertaintyValidationTest::eventRows() {
    using Operation = Effect::Operation;
    const Effect fine{"workload/*/price", Operation::multiply, 0.7, 9};
    error("changes nothing yet", effect({"", Operation::multiply, 0.7, 0}), "event/storm/effects",
          "Effect 1 does not say what it changes.");
    error("matches nothing", effect({"workload/*/colour", Operation::multiply, 0.7, 0}), "event/storm/effects",
          "Effect 1 changes workload/*/colour, which matches nothing.");
    error("pattern stays in its part", effect({"workload/*", Operation::multiply, 0.7, 0}), "event/storm/effects",
          "Effect 1 changes workload/*, which matches nothing.");
    Effect drawn{"workload/*/price", Operation::multiply, 0.7, 0};
    drawn.value.distribution = Distribution{DistributionKind::normal, {0.7, 0.1}, {}, {}, {}};
    error("a factor drawn below 0", effect(drawn), "event/storm/effects/0/value",
          "The distribution reaches down to -infinity, outside what the field may hold.");
    Effect set{"workload/*/paid", Operation::set, 0.5, 0};
    set.value.distribution = Distribution{DistributionKind::uniform, {0.5, 1.5}, {}, {}, {}};
    error("drawn beyond what it sets", effect(set), "event/storm/effects/0/value",
          "The distribution reaches up to 1.5, outside what the field may hold.");
    warning("left out", effect({"provider/*/power_cap", Operation::multiply, 0.7, 0}), "event/storm/effects",
            "Effect 1 changes provider/*/power_cap, which was left out and has no default, so nothing changes.");
    error("negative factor", effect({"workload/*/price", Operation::multiply, -1, 0}), "event/storm/effects/0/value",
          "-1 is below 0.");
    error("sets outside", effect({"provider/cloud/availability", Operation::set, 2, 0}), "event/storm/effects/0/value",
          "2 is not above 0 and at most 1.");
    error("effect no number", effect({"workload/*/price", Operation::multiply, noNumber, 0}),
          "event/storm/effects/0/value", "NaN is no number.");
    error("ramp", effect({"workload/*/price", Operation::multiply, 0.7, -1}), "event/storm/effects/0/ramp",
          "-1 is below 0.");
    // 0.1 of the users pay.
    error("lifts above 1", effect({"workload/*/paid", Operation::multiply, 20, 0}), "event/storm/effects/0/value",
          "It may take workload/chat/paid to 2 in 2026-03, beyond what the field may hold.");
    error("lifts above 1 after its ramp", effect({"workload/*/paid", Operation::multiply, 20, 4}),
          "event/storm/effects/0/value",
          "It may take workload/chat/paid to 2 in 2026-06, beyond what the field may hold.");
    // 0.1 in 2026-01 and 0.1 + 0.4 · t/20 after t months: 2.5 of it passes 1 where t > 15.
    error("lifts above 1 late",
          both(effect({"workload/chat/paid", Operation::multiply, 2.5, 0}),
               put("workload/chat/paid", curve(Interpolation::linear, {{Month(2026, 1), 0.1}, {Month(2027, 9), 0.5}}))),
          "event/storm/effects/0/value",
          "It may take workload/chat/paid to 1.05 in 2027-05, beyond what the field may hold.");
    error("a parameter above 1",
          both(effect({"provider/cloud/rate/gpu/d", Operation::multiply, 3, 0}),
               put("provider/cloud/rate/gpu", Path::decline(2, 0.4))),
          "event/storm/effects/0/value",
          "It may take provider/cloud/rate/gpu/d to 1.2 in 2026-03, beyond what the field may hold.");
    // 0.5 · 1.5 · 1.5 = 1.125.
    error("together above 1", twoEvents({}), "event/gale/effects/0/value",
          "Together with storm it may take workload/chat/paid to 1.125 in 2026-07, beyond what the field may hold.");
    error("together for a month", twoEvents(5), "event/gale/effects/0/value",
          "Together with storm it may take workload/chat/paid to 1.125 in 2026-07, beyond what the field may hold.");
    error("sets what has a logarithm to 0",
          both(geometricUnits(), effect({"workload/chat/units/2026-01", Operation::set, 0, 0})),
          "event/storm/effects/0/value", "0 is not above 0.");
    error("multiplies what has a logarithm by 0",
          both(geometricUnits(), effect({"workload/chat/units/2026-01", Operation::multiply, 0, 0})),
          "event/storm/effects/0/value",
          "It may take workload/chat/units/2026-01 to 0 in 2026-03, beyond what the field may hold.");
    error("window", both(effect(fine), put("event/storm/window", Window{Month(2026, 6), Month(2026, 3)})),
          "event/storm/window", "The last month 2026-03 lies before the first, 2026-06.");
    error("no window", both(effect(fine), [](Scenario& s) { s.erase("event/storm/window"); }), "event/storm/window",
          "It is required and was left out.");
    warning("no effect", both(effect(fine), put("event/storm/effects", Effects{})), "event/storm/effects",
            "The event has no effect.");
    warning("no probability", both(effect(fine), [](Scenario& s) { s.erase("event/storm/probability"); }),
            "event/storm/probability", "Without a probability, the event never happens in an ensemble.");
    error("probability", both(effect(fine), put("event/storm/probability", Path(1.1))), "event/storm/probability",
          "1.1 is not from 0 to 1.");
}

void UncertaintyValidationTest::drawnEffectRows() {
    using Kind = DistributionKind;
    using Operation = Effect::Operation;
    // Planned, 0.3 · 2 = 0.6 pay; of the draws, 0.6 · 2 = 1.2.
    error("lifts a draw above 1", paidTimes(2, {Kind::uniform, {0.1, 0.6}, {}, {}, {}}), "event/storm/effects/0/value",
          "In some futures it takes workload/chat/paid as far as 1.2 in 2026-03, beyond what the field may hold.");
    error("lifts the largest value above 1", paidTimes(2, {Kind::discrete, {}, {0.2, 0.55}, {3, 1}, {}}),
          "event/storm/effects/0/value",
          "In some futures it takes workload/chat/paid as far as 1.1 in 2026-03, beyond what the field may hold.");
    // 0.1 of the users pay; a factor of up to 12 makes it 1.2.
    Effect wide{"workload/*/paid", Operation::multiply, 3, 0};
    wide.value.distribution = Distribution{Kind::triangular, {1, 3, 12}, {}, {}, {}};
    error("draws too large a factor", effect(wide), "event/storm/effects/0/value",
          "In some futures it takes workload/chat/paid as far as 1.2 in 2026-03, beyond what the field may hold.");
    // Draws of 0.4 to 0.6 at the end: at most 0.1 + 0.5 · t/20 after t months, of which 2 pass 1 where t > 16.
    error("lifts a drawn anchor above 1 late",
          both(effect({"workload/chat/paid", Operation::multiply, 2, 0}),
               put("workload/chat/paid",
                   Path::curve(Interpolation::linear,
                               {{Month(2026, 1), 0.1},
                                {Month(2027, 9), drawnFrom(0.45, {Kind::uniform, {0.4, 0.6}, {}, {}, {}})}}))),
          "event/storm/effects/0/value",
          "In some futures it takes workload/chat/paid as far as 1.05 in 2027-06, beyond what the field may hold.");
    // A decline of 0.2 to 0.5 a year, tripled.
    error(
        "lifts a drawn parameter above 1",
        both(effect({"provider/cloud/rate/gpu/d", Operation::multiply, 3, 0}),
             put("provider/cloud/rate/gpu", Path::decline(2, drawnFrom(0.3, {Kind::uniform, {0.2, 0.5}, {}, {}, {}})))),
        "event/storm/effects/0/value",
        "In some futures it takes provider/cloud/rate/gpu/d as far as 1.5 in 2026-03, beyond what the field may hold.");
    // After a year of falling by 1/e, from x0 to 1 / (1 + (1/x0 - 1) e^(1 / (1 - x0))): nine times that is 0.32 from
    // 0.1, 0.004 from 0.9 and 9 / (1 + e^2) = 1.073 from 0.5.
    error("lifts a draw between the ends above 1", ninefold(fallingFrom({Kind::uniform, {0.1, 0.9}, {}, {}, {}})),
          "event/storm/effects/0/value",
          "In some futures it takes workload/chat/paid as far as 1.073 in 2027-01, beyond what the field may hold.");
    error("lifts a value between the ends above 1",
          ninefold(fallingFrom({Kind::discrete, {}, {0.1, 0.5, 0.9}, {1, 1, 1}, {}})), "event/storm/effects/0/value",
          "In some futures it takes workload/chat/paid as far as 1.073 in 2027-01, beyond what the field may hold.");
}

void UncertaintyValidationTest::relationRows() {
    using Kind = DistributionKind;
    const Distribution around{Kind::uniform, {1e6, 9e6}, {}, {}, {}};
    error("credits more than is committed",
          both(put("commitment/cloud-8m/amount", uncertain(8e6, around)),
               put("commitment/cloud-8m/opening_credited", Path(2e6))),
          "commitment/cloud-8m/opening_credited",
          "Draws of it reach 2\u00A0000\u00A0000 USD, and those of the committed amount begin at 1\u00A0000\u00A0000 "
          "USD.");
    error("draws a credit above what is committed", put("commitment/cloud-8m/opening_credited", uncertain(2e6, around)),
          "commitment/cloud-8m/opening_credited",
          "Draws of it reach 9\u00A0000\u00A0000 USD, and those of the committed amount begin at 8\u00A0000\u00A0000 "
          "USD.");
    const Break paid = put("revenue_share/s/opening_paid", Path(2e6));
    error("pays more than the cap",
          both(share("lab", "other"), both(paid, put("revenue_share/s/cap", uncertain(8e6, around)))),
          "revenue_share/s/opening_paid",
          "Draws of it reach 2\u00A0000\u00A0000 USD, and those of the cap begin at 1\u00A0000\u00A0000 USD.");
}

void UncertaintyValidationTest::correlationRows() {
    const char* fee = "workload/chat/fee";
    const char* price = "workload/chat/price";
    error("unknown", correlate(fee, "workload/chat/colour", 0.5), "correlation/0",
          "There is no quantity workload/chat/colour.");
    error("not written", correlate(fee, "workload/chat/elasticity", 0.5), "correlation/0",
          "There is no quantity workload/chat/elasticity.");
    error("itself", correlate(fee, fee, 0.5), "correlation/0", "workload/chat/fee is correlated with itself.");
    error("beyond", correlate(fee, price, 1.1), "correlation/0", "1.1 is no rank correlation.");
    error("no rank", correlate(fee, price, noNumber), "correlation/0", "NaN is no rank correlation.");
    error("twice", both(correlate(fee, price, 0.5), correlate(price, fee, 0.5)), "correlation/1",
          "workload/chat/price and workload/chat/fee are correlated twice.");
    error("impossible", correlate(fee, price, -1), "correlation/0",
          "No numbers can be correlated like this together (the matrix is not positive definite): workload/chat/fee ~ "
          "workload/chat/price -1.");
    warning("certain", correlate(fee, "workload/chat/units", 0.5), "correlation/0",
            "workload/chat/units has no distribution, so the correlation is not used.");
}

} // namespace headroom::uncertainty_validation_test

HEADROOM_TEST(uncertainty_validation, UncertaintyValidationTest)
#include "uncertainty_validation_test.moc"
