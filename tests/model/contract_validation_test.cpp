#include "broken_scenarios.h"
#include "test_program.h"

#include <QtTest>

namespace headroom::contract_validation_test {
using namespace headroom::test;

namespace {

Break obligation(std::string family) {
    return [=](Scenario& scenario) {
        scenario.put("obligation/o/provider", "cloud");
        scenario.put("obligation/o/family", family);
        scenario.put("obligation/o/mw", Path(1));
    };
}

} // namespace

/// What commitments, revenue shares, obligations, tranches and exclusivities may say.
class ContractValidationTest : public QObject {
    Q_OBJECT

  private slots:
    void findsOneProblem_data();
    void findsOneProblem() { checkRow(); }

  private:
    void commitmentRows();
    void contractRows();
};

void ContractValidationTest::findsOneProblem_data() {
    addColumns();
    commitmentRows();
    contractRows();
}

void ContractValidationTest::commitmentRows() {
    const auto listed = [](std::vector<std::pair<Month, double>> points) {
        Schedule schedule{Schedule::Kind::listed, {}};
        for (const auto& [month, value] : points)
            schedule.minimums.push_back({month, value});
        return put("commitment/cloud-8m/schedule", schedule);
    };
    const auto annual = put("commitment/cloud-8m/schedule", Schedule{Schedule::Kind::annual, {}});
    error("term", put("commitment/cloud-8m/until", Month(2025, 12)), "commitment/cloud-8m/until",
          "The last month 2025-12 lies before the first, 2026-01.");
    warning(
        "owned",
        [](Scenario& s) {
            s.put("provider/own/owned", true);
            s.put("commitment/cloud-8m/provider", "own");
        },
        "commitment/cloud-8m/provider", "own is owned, so nothing is ever drawn.");
    error("credited before", put("commitment/cloud-8m/opening_credited", Path(9e6)),
          "commitment/cloud-8m/opening_credited",
          "9\u00a0000\u00a0000 USD is more than the committed 8\u00a0000\u00a0000 USD.");
    error("no checkpoint", listed({}), "commitment/cloud-8m/schedule", "It lists no checkpoint.");
    error("checkpoints descend", listed({{Month(2026, 6), 1e6}, {Month(2026, 6), 2e6}}),
          "commitment/cloud-8m/schedule/2026-06", "2026-06 does not come after 2026-06.");
    error("checkpoint outside", listed({{Month(2028, 1), 1e6}}), "commitment/cloud-8m/schedule/2028-01",
          "The checkpoint lies outside the contract, 2026-01 to 2027-12.");
    warning("minimum above", listed({{Month(2027, 12), 9e6}}), "commitment/cloud-8m/schedule/2027-12",
            "9\u00a0000\u00a0000 USD is more than the committed 8\u00a0000\u00a0000 USD, which is used instead.");
    warning("minimums fall", listed({{Month(2026, 12), 2e6}, {Month(2027, 12), 1e6}}),
            "commitment/cloud-8m/schedule/2027-12",
            "1\u00a0000\u00a0000 USD is below the 2\u00a0000\u00a0000 USD of the checkpoint before.");
    warning("parts not read", put("commitment/cloud-8m/fractions", Fractions{{0.5, 0.5}}),
            "commitment/cloud-8m/fractions", "The parts are not read, because the checkpoints are not annual.");
    warning("parts do not sum", both(annual, put("commitment/cloud-8m/fractions", Fractions{{0.5, 0.25}})),
            "commitment/cloud-8m/fractions", "The parts sum to 0.75 and not to 1.");
    error("too few parts", both(annual, put("commitment/cloud-8m/fractions", Fractions{{1}})),
          "commitment/cloud-8m/fractions", "The number of parts is 1, that of contract years 2.");
    // January 2026 to January 2028 are two years and a month: three contract years.
    error("part of a year is a year",
          both(put("commitment/cloud-8m/until", Month(2028, 1)),
               both(annual, put("commitment/cloud-8m/fractions", Fractions{{0.5, 0.5}}))),
          "commitment/cloud-8m/fractions", "The number of parts is 2, that of contract years 3.");
}

void ContractValidationTest::contractRows() {
    error("two clauses at once",
          both(clause("first", Month(2026, 1), Month(2026, 6)), clause("second", Month(2026, 6), Month(2026, 9))),
          "exclusivity/second/workloads", "chat is held by first too, from 2026-06 to 2026-06.");
    error("reversed clause", clause("x", Month(2026, 6), Month(2026, 5)), "exclusivity/x/until",
          "The last month 2026-05 lies before the first, 2026-06.");
    error("same on both sides", share("lab", "lab"), "revenue_share/s/payee", "Payer and payee are both lab.");
    warning("between others", share("cloud", "somebody"), "revenue_share/s/payer",
            "The lab neither pays nor receives it.");
    error("paid beyond the cap",
          both(share("lab", "cloud"),
               both(put("revenue_share/s/cap", Path(10)), put("revenue_share/s/opening_paid", Path(11)))),
          "revenue_share/s/opening_paid", "11 USD is more than the cap of 10 USD.");
    error("reversed share", both(share("lab", "cloud"), put("revenue_share/s/until", Month(2025, 1))),
          "revenue_share/s/until", "The last month 2025-01 lies before the first, 2026-01.");
    error("unknown family", obligation("tpu"), "obligation/o/family", "No accelerator belongs to the family tpu.");
    warning("family elsewhere",
            both(obligation("tpu"),
                 both(put("accelerator/v5/family", "tpu"),
                      both(put("accelerator/v5/throughput", Path(1)), put("accelerator/v5/kw", Path(1))))),
            "obligation/o/family", "cloud has no accelerator of the family tpu.");
    const auto conditional =
        both(put("tranche/k/amount", Path(1)),
             both(put("tranche/k/series", "revenue"),
                  both(put("tranche/k/threshold", Path(1)), put("tranche/k/last", Month(2027, 1)))));
    error("unknown series", both(conditional, put("tranche/k/series", "luck")), "tranche/k/series",
          "There is no series luck.");
    error("series of nothing", both(conditional, put("tranche/k/series", "revenue/api")), "tranche/k/series",
          "There is no series revenue/api.");
    error("fleet of nothing",
          both(conditional, both(put("tranche/k/series", "fleet/cloud/old"),
                                 both(put("accelerator/old/throughput", Path(1)), put("accelerator/old/kw", Path(1))))),
          "tranche/k/series", "There is no series fleet/cloud/old.");
    warning(
        "owned in the market",
        [](Scenario& s) {
            s.put("provider/own/owned", true);
            s.put("market/rest/own", Path(1));
        },
        "market/rest/own", "own is owned, so it has no part in the market and this is not read.");
    error("neither month nor condition", put("tranche/k/amount", Path(1)), "tranche/k/month",
          "It has neither a month nor a condition.");
    const auto channel = [](std::string provider, double fraction) {
        return put("workload/chat/channel/" + provider, Path(fraction));
    };
    error("sold more than once",
          both(put("provider/own/owned", true), both(channel("cloud", 0.7), channel("own", 0.4))),
          "workload/chat/channel/own", "The fractions of token sales through all providers sum to 1.1 in 2026-01.");
    error("both", both(conditional, put("tranche/k/month", Month(2026, 2))), "tranche/k/month",
          "It has both a month and a condition.");
    error("half a condition", both(conditional, [](Scenario& s) { s.erase("tranche/k/last"); }), "tranche/k/last",
          "The condition is not complete without it.");
}

} // namespace headroom::contract_validation_test

HEADROOM_TEST(contract_validation, ContractValidationTest)
#include "contract_validation_test.moc"
