#include "engine/engine.h"
#include "engine/given_numbers.h"
#include "engine/work_list.h"
#include "lane_draws.h"
#include "law_checks.h"
#include "test_program.h"

#include <QtTest>

#include <array>

namespace headroom::tape_test {
using namespace headroom::test;

/// The equations written down: what stands on a tape is what the engine computes, no more than is needed of it, and
/// holds for other given numbers as long as it says so.
class TapeTest : public QObject {
    Q_OBJECT

  private slots:
    void isWhatTheEngineComputes_data() { addSeeds(40); }
    void isWhatTheEngineComputes();
    void anOperationIsWrittenOnce();
    void whatIsIdleIsNotWritten();
    void whatIsGivenIsComputedAnew();
    void isBoundToWhatMadeAnOperationIdle();
    void whatMayHoldSomewhere();
    void anEventDoesNotBeginBeforeItsFirstMonth();
    void onlyWhatIsPutOutIsToBeDone();
    void usesOfANumber();
};

namespace {

using Recorded = Lane<recordedLane>;

Recorded recorded(int node) {
    return Recorded(registers::Recorded{node});
}
int nodeOf(const Recorded& lane) {
    return lane.value(0).node;
}

/// One future by the tape, node by node.
std::vector<double> follow(const Tape& tape, const std::vector<double>& drawn) {
    std::vector<double> values;
    const auto at = [&](int node) { return values[static_cast<std::size_t>(node)]; };
    for (std::size_t i = 0; i < tape.nodes().size(); ++i) {
        const Tape::Node& node = tape.nodes()[i];
        const auto& [a, b, c] = node.operands;
        if (!node.drawn)
            values.push_back(tape.value(static_cast<int>(i)));
        else if (node.operation == Operation::drawn)
            values.push_back(drawn[static_cast<std::size_t>(node.index())]);
        else if (node.operation == Operation::function)
            values.push_back(tape.function(node)(at(a)));
        else
            values.push_back(computed(node.operation, at(a), at(b), at(c)));
    }
    return values;
}

/// A plan written down, every third quantity given.
struct Written {
    Tape tape;
    std::vector<int> drawn;
    std::vector<Lanes<recordedLane>> rows;

    explicit Written(const Plan& plan) {
        const EngineLayout& layout = plan.layout();
        const Tape::Recording recording(tape);
        Lanes<recordedLane> values, starts;
        for (int q = 0; q < layout.quantityCount; ++q) {
            const double value = plan.values()[static_cast<std::size_t>(q)];
            if (q % 3 != 0)
                drawn.push_back(q);
            values.push_back(
                recorded(q % 3 == 0 ? tape.given(q, value) : tape.drawn(static_cast<int>(drawn.size()) - 1)));
        }
        for (std::size_t e = 0; e < layout.events.size(); ++e)
            starts.push_back(recorded(tape.drawn(static_cast<int>(drawn.size() + e), earliestStart)));
        rows.assign(static_cast<std::size_t>(layout.months),
                    lanes<recordedLane>(static_cast<std::size_t>(layout.rowSize())));
        Engine<recordedLane> engine(layout);
        engine.take(common(plan));
        engine.run(values, starts, [&](int month) { return rows[static_cast<std::size_t>(month)].data(); });
    }
    std::shared_ptr<const CommonPaths> common(const Plan& plan) const {
        return std::make_shared<const CommonPaths>(commonPaths(plan.layout(), plan.values(), drawn));
    }
    std::vector<double> inputs(const LaneDraws& draws, std::size_t lane) const {
        std::vector<double> inputs;
        for (const int q : drawn)
            inputs.push_back(draws.values[static_cast<std::size_t>(q)][lane]);
        for (const std::vector<double>& starts : draws.starts)
            inputs.push_back(starts[lane]);
        return inputs;
    }
};

Lanes<blockLanes> blockOf(const std::vector<std::vector<double>>& sets) {
    Lanes<blockLanes> lanes(sets.size());
    for (std::size_t i = 0; i < sets.size(); ++i)
        for (int lane = 0; lane < blockLanes; ++lane)
            lanes[i][lane] = sets[i][static_cast<std::size_t>(lane)];
    return lanes;
}

} // namespace

/// Digit for digit, in every lane of a block.
void TapeTest::isWhatTheEngineComputes() {
    QFETCH(quint64, seed);
    const auto plan = Plan::compile(RandomRunnable(seed).make());
    const EngineLayout& layout = plan->layout();
    const Written written(*plan);
    LaneDraws draws = drawsFor(*plan, blockLanes, seed);
    for (std::size_t q = 0; q < draws.values.size(); q += 3)
        std::ranges::fill(draws.values[q], plan->values()[q]);
    std::vector<Lanes<blockLanes>> rows(static_cast<std::size_t>(layout.months),
                                        lanes<blockLanes>(static_cast<std::size_t>(layout.rowSize())));
    const Lanes<blockLanes> values = blockOf(draws.values), starts = blockOf(draws.starts);
    Engine<blockLanes> engine(layout);
    engine.take(written.common(*plan));
    engine.run(values, starts, [&](int month) { return rows[static_cast<std::size_t>(month)].data(); });
    for (int lane = 0; lane < blockLanes; ++lane) {
        const std::vector<double> numbers = follow(written.tape, written.inputs(draws, static_cast<std::size_t>(lane)));
        for (std::size_t month = 0; month < rows.size(); ++month)
            for (std::size_t column = 0; column < rows[month].size(); ++column)
                QCOMPARE(numbers[static_cast<std::size_t>(nodeOf(written.rows[month][column]))],
                         rows[month][column][lane]);
    }
}

void TapeTest::anOperationIsWrittenOnce() {
    Tape tape;
    const Tape::Recording recording(tape);
    const Recorded x = recorded(tape.drawn(0)), y = recorded(tape.drawn(1));
    const int sum = nodeOf(x + y);
    const std::size_t written = tape.nodes().size();
    QCOMPARE(nodeOf(x + y), sum);
    QCOMPARE(nodeOf(y + x), sum);
    QCOMPARE(tape.nodes().size(), written);
    QVERIFY(nodeOf(x - y) != nodeOf(y - x));
}

void TapeTest::whatIsIdleIsNotWritten() {
    Tape tape;
    const Tape::Recording recording(tape);
    const Recorded x = recorded(tape.drawn(0)), zero = constant<recordedLane>(0), one = constant<recordedLane>(1);
    for (const Recorded& same : {x + 0.0, 0.0 + x, x - 0.0, x * 1.0, 1.0 * x, x / one, x.max(x),
                                 choose<recordedLane>(one > zero, x, zero), choose<recordedLane>(x > zero, x, x)})
        QCOMPARE(nodeOf(same), nodeOf(x));
    for (const Recorded& nothing : {x * 0.0, 0.0 * x, zero / x})
        QCOMPARE(nodeOf(nothing), nodeOf(zero));
    QVERIFY(nodeOf(0.0 - x) != nodeOf(x));
    QVERIFY(tape.bound().empty());
}

void TapeTest::whatIsGivenIsComputedAnew() {
    Tape tape;
    const Tape::Recording recording(tape);
    const Recorded rate = recorded(tape.given(0, 3)), base = recorded(tape.given(1, 8));
    // (8 + 2) · 3 = 30, later (5 + 2) · 4 = 28; the root of 16, later of 25.
    const Recorded product = (base + 2.0) * rate, root = (base * 2.0).sqrt(), wider = (base * 5.0).sqrt();
    QCOMPARE(tape.value(nodeOf(product)), 30.0);
    QCOMPARE(tape.value(nodeOf(root)), 4.0);
    GivenNumbers numbers(tape, std::array{nodeOf(product), nodeOf(wider)});
    QVERIFY(numbers.update(std::array{4.0, 5.0}));
    QCOMPARE(numbers.numbers()[0], 28.0);
    QCOMPARE(numbers.numbers()[1], 5.0);
}

void TapeTest::isBoundToWhatMadeAnOperationIdle() {
    Tape tape;
    const Tape::Recording recording(tape);
    const Recorded x = recorded(tape.drawn(0)), weight = recorded(tape.given(0, 0)), rate = recorded(tape.given(1, 7));
    QCOMPARE(nodeOf(x * weight), tape.literal(0));
    QVERIFY(nodeOf(x * rate) != nodeOf(x));
    QCOMPARE(tape.bound(), std::vector<int>{nodeOf(weight)});
    GivenNumbers numbers(tape, std::array{nodeOf(rate)});
    QVERIFY(numbers.update(std::array{0.0, 1.0}));
    QVERIFY(!numbers.update(std::array{0.5, 7.0}));
    QVERIFY(numbers.update(std::array{0.0, 7.0}));
}

void TapeTest::whatMayHoldSomewhere() {
    Tape tape;
    const Tape::Recording recording(tape);
    const Recorded x = recorded(tape.drawn(0)), two = recorded(tape.given(0, 2));
    QVERIFY((x > 1.0).any());
    QVERIFY(!(x > 1.0).all());
    QVERIFY((two > 1.0).any());
    QVERIFY(tape.bound().empty());
    QVERIFY(!(two > 3.0).any());
    QCOMPARE(tape.bound().size(), std::size_t{1});
    QVERIFY((x == x).all());
    QCOMPARE(inCommon<recordedLane>(x), std::nullopt);
    QCOMPARE(inCommon<recordedLane>(two), std::optional(2.0));
}

void TapeTest::anEventDoesNotBeginBeforeItsFirstMonth() {
    Tape tape;
    const Tape::Recording recording(tape);
    const Recorded start = recorded(tape.drawn(0, 6));
    QVERIFY(!(start <= constant<recordedLane>(5)).any());
    QVERIFY((start <= constant<recordedLane>(6)).any());
}

void TapeTest::onlyWhatIsPutOutIsToBeDone() {
    Tape tape;
    const Tape::Recording recording(tape);
    const Recorded x = recorded(tape.drawn(0)), y = recorded(tape.drawn(1));
    const Recorded sum = x + y, product = x * y, root = sum.sqrt();
    static_cast<void>(product);
    const std::vector<WorkItem> work = workFor(tape, std::array{nodeOf(root), nodeOf(x)});
    QCOMPARE(work.size(), std::size_t{4});
    QCOMPARE(work[0].output, 1);
    QCOMPARE(work[1].node, nodeOf(sum));
    QCOMPARE(work[2].node, nodeOf(root));
    QCOMPARE(work[3].output, 0);
}

void TapeTest::usesOfANumber() {
    Tape tape;
    const Tape::Recording recording(tape);
    const Recorded x = recorded(tape.drawn(0)), y = recorded(tape.drawn(1));
    const Recorded sum = x + y, difference = sum - y, product = sum * difference;
    const std::vector<WorkItem> work = workFor(tape, std::array{nodeOf(product)});
    QCOMPARE(work.size(), std::size_t{4});
    // The sum is read by the difference, then by the product; y by the sum, then by the difference.
    QCOMPARE(work[0].firstUse, 1);
    QCOMPARE(work[0].nextUses[1], 1);
    QCOMPARE(work[1].nextUses[0], 2);
    QCOMPARE(work[1].nextUses[1], WorkItem::never);
    QCOMPARE(work[2].firstUse, 3);
}

} // namespace headroom::tape_test

HEADROOM_TEST(tape, TapeTest)
#include "tape_test.moc"
