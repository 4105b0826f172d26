#include "engine/register_file.h"
#include "test_program.h"

#include <QtTest>

#include <limits>

namespace headroom::register_file_test {

/// Which register gives way.
class RegisterFileTest : public QObject {
    Q_OBJECT

  private slots:
    void anEmptyRegisterComesFirst();
    void theNumberReadLastGivesWay();
    void whatIsNeededNowIsKept();
    void registersThatAreNotToBeUsed();
};

namespace {

constexpr int never = std::numeric_limits<int>::max();

/// Three registers that hold nodes 0, 1 and 2.
RegisterFile full() {
    RegisterFile file(0, 3);
    for (int place = 0; place < 3; ++place)
        file[place] = place;
    return file;
}

} // namespace

void RegisterFileTest::anEmptyRegisterComesFirst() {
    RegisterFile file = full();
    file[1] = RegisterFile::nothing;
    QCOMPARE(file.leastWanted({5, 6, 7}, {}), 1);
}

void RegisterFileTest::theNumberReadLastGivesWay() {
    const RegisterFile file = full();
    QCOMPARE(file.leastWanted({5, 9, 7}, {}), 1);
    QCOMPARE(file.leastWanted({5, 9, never}, {}), 2);
}

void RegisterFileTest::whatIsNeededNowIsKept() {
    const RegisterFile file = full();
    QCOMPARE(file.leastWanted({5, 9, 7}, {1}), 2);
    QCOMPARE(file.leastWanted({5, 9, 7}, {1, 2}), 0);
}

void RegisterFileTest::registersThatAreNotToBeUsed() {
    RegisterFile file(1, 3);
    QCOMPARE(file.leastWanted({}, {}), 1);
    file[1] = 0;
    file[2] = 1;
    QCOMPARE(file.leastWanted({9, 5}, {}), 1);
}

} // namespace headroom::register_file_test

HEADROOM_TEST(register_file, RegisterFileTest)
#include "register_file_test.moc"
