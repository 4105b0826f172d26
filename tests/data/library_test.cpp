#include "library.h"
#include "random_scenario.h"
#include "reference_scenarios.h"
#include "scenario_json.h"
#include "sqlite_file.h"
#include "test_program.h"

#include <QTemporaryDir>
#include <QTest>

namespace headroom::library_test {

class LibraryTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void keepsReferenceScenarios();
    void keepsRandomScenarios();
    void keepsRandomEdits();
    void listsScenariosInTheirOrder();
    void countsRevisions();
    void duplicatesAndRenames();
    void importsAKnownScenarioAsARevision();
    void appliesAllChangesOrNone();
    void answersQueriesByHand();
    void explainsItself();
    void copiesItself();
    void refusesWhatCannotBeStored();

  private:
    QString path() const { return dir_->filePath(QStringLiteral("plans.headroom")); }

    std::unique_ptr<QTemporaryDir> dir_;
};

namespace {

Scenario minimal() {
    return loadReference("minimal");
}

template <typename Action>
std::optional<FileError::Kind> failure(const Action& action) {
    try {
        action();
    } catch (const FileError& error) {
        return error.kind();
    }
    return std::nullopt;
}

QList<QVariantList> query(const QString& path, const char* statement) {
    return SqliteFile(path).run(QString::fromUtf8(statement));
}

} // namespace

void LibraryTest::init() {
    dir_ = std::make_unique<QTemporaryDir>();
}

void LibraryTest::keepsReferenceScenarios() {
    createReferenceLibrary(path());
    const Library library = Library::open(path());
    const auto entries = library.scenarios();
    QCOMPARE(entries.size(), referenceNames().size());
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const Scenario reference = loadReference(referenceNames()[i]);
        const auto stored = library.load(reference.id);
        QVERIFY(stored.scenario == reference);
        QCOMPARE(writeScenario(stored.scenario), writeScenario(reference));
        QCOMPARE(stored.revision, 1);
    }
}

void LibraryTest::keepsRandomScenarios() {
    Library library = Library::create(path());
    LibraryChanges changes;
    for (std::uint64_t seed = 1; seed <= 100; ++seed)
        changes.added.push_back({readScenario(writeScenario(RandomScenario(seed).make())), {}});
    library.apply(changes);
    QCOMPARE(library.scenarios().size(), std::size_t{100});
    for (std::uint64_t seed = 1; seed <= 100; ++seed) {
        const Scenario scenario = RandomScenario(seed).make();
        QVERIFY2(writeScenario(library.load(scenario.id).scenario) == writeScenario(scenario),
                 ("seed " + std::to_string(seed)).c_str());
    }
}

void LibraryTest::keepsRandomEdits() {
    Library library = Library::create(path());
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        RandomScenario random(seed);
        Scenario scenario = random.make();
        library.insert(scenario);
        int revision = 1;
        for (int edit = 0; edit < 10; ++edit) {
            random.edit(scenario);
            revision = library.save(scenario, revision);
            const auto stored = library.load(scenario.id);
            QVERIFY2(stored.scenario == scenario, ("seed " + std::to_string(seed)).c_str());
            QCOMPARE(stored.revision, revision);
        }
    }
}

void LibraryTest::listsScenariosInTheirOrder() {
    Library library = Library::create(path());
    QVERIFY(library.scenarios().empty());
    std::vector<std::string> ids;
    for (const char* name : {"zebra", "alpha", "middle"}) {
        Scenario scenario = minimal();
        scenario.id = newScenarioId();
        scenario.name = name;
        scenario.tags = {"one", name};
        library.insert(scenario);
        ids.push_back(scenario.id);
    }
    library.remove(ids[1]);
    library.save(
        [&] {
            auto scenario = library.load(ids[0]).scenario;
            scenario.description = "changed";
            return scenario;
        }(),
        1);
    const auto entries = Library::open(path()).scenarios();
    QCOMPARE(entries.size(), std::size_t{2});
    QCOMPARE(entries[0].name, std::string("zebra"));
    QCOMPARE(entries[0].description, std::string("changed"));
    QCOMPARE(entries[0].tags, (std::vector<std::string>{"one", "zebra"}));
    QCOMPARE(entries[0].revision, 2);
    QVERIFY(entries[0].parent.empty());
    QCOMPARE(entries[1].id, ids[2]);
    QVERIFY(!library.contains(ids[1]));
    QCOMPARE(failure([&] { library.load(ids[1]); }), FileError::Kind::unknownScenario);
    QCOMPARE(failure([&] { library.remove(ids[1]); }), FileError::Kind::unknownScenario);
}

void LibraryTest::countsRevisions() {
    Library library = Library::create(path());
    Scenario scenario = minimal();
    const auto before = QDateTime::currentDateTimeUtc();
    library.insert(scenario);
    QCOMPARE(library.save(scenario, 1), 1);
    scenario.quantity("workload/chat/price")->value = 11;
    QCOMPARE(library.save(scenario, 1), 2);
    QCOMPARE(library.save(scenario, 2), 2);
    const auto history = library.history(scenario.id);
    QCOMPARE(history.size(), std::size_t{2});
    QCOMPARE(history[1].number, 2);
    QVERIFY(history[1].time >= before.addMSecs(-1) && history[1].time <= QDateTime::currentDateTimeUtc());
    QCOMPARE(library.scenarios().front().modified, history[1].time);
}

void LibraryTest::duplicatesAndRenames() {
    Library library = Library::create(path());
    const Scenario scenario = minimal();
    library.insert(scenario);
    const auto id = library.duplicate(scenario.id, "A copy");
    QVERIFY(id != scenario.id);
    const auto entries = library.scenarios();
    QCOMPARE(entries[1].parent, scenario.id);
    QCOMPARE(entries[1].name, std::string("A copy"));
    Scenario expected = scenario;
    expected.id = id;
    expected.name = "A copy";
    QVERIFY(library.load(id).scenario == expected);
    QCOMPARE(library.rename(id, "Another"), 2);
    QCOMPARE(library.load(id).scenario.name, std::string("Another"));
    QVERIFY(library.load(scenario.id).scenario == scenario);
}

void LibraryTest::importsAKnownScenarioAsARevision() {
    Library library = Library::create(path());
    Scenario scenario = minimal();
    QCOMPARE(library.import(scenario), 1);
    scenario.quantity("workload/chat/price")->value = 12;
    QCOMPARE(library.import(scenario), 2);
    QCOMPARE(library.scenarios().size(), std::size_t{1});
    QVERIFY(library.load(scenario.id).scenario == scenario);
    QCOMPARE(failure([&] { library.insert(scenario); }), FileError::Kind::exists);
}

void LibraryTest::appliesAllChangesOrNone() {
    Library library = Library::create(path());
    const Scenario first = minimal();
    Scenario second = minimal();
    second.id = newScenarioId();
    library.insert(first);
    library.insert(second);

    Scenario changed = first;
    changed.name = "Changed";
    Scenario added = minimal();
    added.id = newScenarioId();
    LibraryChanges changes{{second.id}, {{added, first.id}}, {{changed, 2}}};
    QCOMPARE(failure([&] { library.apply(changes); }), FileError::Kind::changedElsewhere);
    QVERIFY(library.contains(second.id));
    QVERIFY(!library.contains(added.id));

    changes.changed.front().revision = 1;
    QCOMPARE(library.apply(changes), std::vector<int>{2});
    QVERIFY(!library.contains(second.id));
    QCOMPARE(library.scenarios().back().parent, first.id);
    QCOMPARE(library.load(first.id).scenario.name, std::string("Changed"));
}

void LibraryTest::answersQueriesByHand() {
    createReferenceLibrary(path());
    const auto rows = query(path(), ("select key, value, unit from quantities where scenario = 'Minimal' "
                                     "and key like 'commitment/%'"));
    QCOMPARE(rows, (QList<QVariantList>{{QStringLiteral("commitment/cloud-8m/amount"), 8e6, QStringLiteral("USD")}}));
    const auto sourced =
        query(path(), ("select value, unit, low, high, distribution, sources, note from quantities where key = "
                       "'workload/api/price/2027-12' and scenario = 'OpenAI on several clouds'"));
    QCOMPARE(sourced.value(0).mid(0, 6), (QVariantList{0.683, QStringLiteral("USD/Mtok"), 0.2, 1.5,
                                                       QStringLiteral("uniform"), QStringLiteral("F0052")}));
}

void LibraryTest::explainsItself() {
    createReferenceLibrary(path());
    QCOMPARE(query(path(), ("pragma application_id")).value(0).value(0).toInt(), 0x48445231);
    QCOMPARE(query(path(), ("pragma user_version")).value(0).value(0).toInt(), 1);
    QCOMPARE(query(path(), ("pragma journal_mode")).value(0).value(0).toString(), QStringLiteral("delete"));
    const auto comment = query(path(), ("select sql from sqlite_schema where name = 'quantity'"));
    QVERIFY(comment.value(0).value(0).toString().contains(QStringLiteral("-- Every number that a person can change")));
    // Changesets leave out tables without a primary key of their own.
    const auto keyless = query(path(), ("select name from sqlite_schema as s where type = 'table' and not "
                                        "exists (select 1 from pragma_table_info(s.name) where pk > 0)"));
    QCOMPARE(keyless.size(), 0);
    const auto loose = query(path(), ("select name from pragma_table_list where schema = 'main' and type = "
                                      "'table' and not strict and name not like 'sqlite%'"));
    QCOMPARE(loose.size(), 0);
}

void LibraryTest::copiesItself() {
    createReferenceLibrary(path());
    const QString copy = dir_->filePath(QStringLiteral("copy.headroom"));
    Library library = Library::open(path());
    library.copyTo(copy);
    QCOMPARE(Library::open(copy).scenarios(), library.scenarios());
    QCOMPARE(failure([&] { library.copyTo(path()); }), FileError::Kind::exists);
    QCOMPARE(failure([&] { Library::create(path()); }), FileError::Kind::exists);
}

void LibraryTest::refusesWhatCannotBeStored() {
    Library library = Library::create(path());
    const auto refusal = [&](const auto& change) -> std::string {
        Scenario scenario = minimal();
        change(scenario);
        try {
            library.insert(scenario);
        } catch (const FileError& error) {
            return error.kind() == FileError::Kind::notStorable ? error.sentence().english()
                                                                : std::string(error.what());
        }
        return "stored";
    };
    QCOMPARE(refusal([](Scenario& s) { s.quantity("workload/chat/price")->value = std::nan(""); }),
             std::string("workload/chat/price has a number that is not finite, or lacks one; enter it again"));
    const auto incomplete = [](Scenario& s) { std::get<Path>(*s.field("workload/chat/fee")).kind = PathKind::decline; };
    QCOMPARE(refusal(incomplete),
             std::string("workload/chat/fee has a number that is not finite, or lacks one; enter it again"));
    const auto aimless = [](Scenario& s) { s.quantity("workload/chat/fee")->distribution = Distribution{}; };
    QCOMPARE(refusal(aimless),
             std::string("workload/chat/fee has a number that is not finite, or lacks one; enter it again"));
    QCOMPARE(refusal([](Scenario& s) { s.months = 0; }), std::string("months must be from 1 to 600"));
    QCOMPARE(refusal([](Scenario& s) { s.addEntity(EntityKind::provider, "a/b"); }),
             std::string("provider/a/b: a name has 1 to 200 characters and no /, * or line breaks"));
    QCOMPARE(refusal([](Scenario& s) { s.sources.resize(2); }),
             std::string("sources/ is there twice; keep one of the two"));
    QCOMPARE(refusal([](Scenario& s) { s.id = "mine"; }),
             std::string("Minimal: the id mine is no UUID; give the scenario a new one"));
    QVERIFY(library.scenarios().empty());
}

} // namespace headroom::library_test

HEADROOM_TEST(library, LibraryTest)
#include "library_test.moc"
