#include "csv_reader.h"
#include "test_program.h"

#include <QTest>

namespace headroom::csv_reader_test {

class CsvReaderTest : public QObject {
    Q_OBJECT

  private slots:
    void readsRecords_data();
    void readsRecords();
    void refusesWhatIsNoCsv_data();
    void refusesWhatIsNoCsv();
};

namespace {

/// Records joined for comparison: fields by `|`, records by `/`.
QByteArray joined(const std::vector<CsvRecord>& records) {
    QByteArrayList lines;
    for (const auto& record : records) {
        QByteArrayList fields;
        for (const auto& field : record)
            fields.append(QByteArray::fromStdString(field));
        lines.append(fields.join('|'));
    }
    return lines.join('/');
}

} // namespace

void CsvReaderTest::readsRecords_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("nothing") << QByteArray("") << QByteArray("");
    QTest::newRow("plain") << QByteArray("a,b\n1,2\n") << QByteArray("a|b/1|2");
    QTest::newRow("no line break at the end") << QByteArray("a,b\n1,2") << QByteArray("a|b/1|2");
    QTest::newRow("line breaks of RFC 4180") << QByteArray("a,b\r\n1,2\r\n") << QByteArray("a|b/1|2");
    QTest::newRow("empty fields") << QByteArray(",\n,") << QByteArray("|/|");
    QTest::newRow("quoted") << QByteArray("\"a\",\"\"\n") << QByteArray("a|");
    QTest::newRow("comma in quotes") << QByteArray("\"a,b\",c") << QByteArray("a,b|c");
    QTest::newRow("quotes in quotes") << QByteArray("\"say \"\"yes\"\"\"") << QByteArray("say \"yes\"");
    QTest::newRow("line break in quotes") << QByteArray("\"a\r\nb\",c\nd,e") << QByteArray("a\r\nb|c/d|e");
    QTest::newRow("spaces are kept") << QByteArray(" a , b") << QByteArray(" a | b");
    QTest::newRow("other characters") << QByteArray("需要,é") << QByteArray("需要|é");
}

void CsvReaderTest::readsRecords() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(joined(readCsv(text.toStdString())), expected);
}

void CsvReaderTest::refusesWhatIsNoCsv_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("fewer fields") << QByteArray("a,b\n1\n") << QByteArray("line 2 has 1 fields, the first line has 2");
    QTest::newRow("more fields after a long one")
        << QByteArray("a\n\"1\n2\"\n3,4\n") << QByteArray("line 4 has 2 fields, the first line has 1");
    QTest::newRow("open quotation") << QByteArray("a\n\"b\nc")
                                    << QByteArray("line 2 has a quotation mark that is never closed");
    QTest::newRow("something after a quotation")
        << QByteArray("\"a\"b") << QByteArray("line 1 has something that belongs to no field");
    QTest::newRow("quotation mark inside")
        << QByteArray("a\"b\"") << QByteArray("line 1 has a quotation mark inside a field without any around it");
    QTest::newRow("half a line break") << QByteArray("a\rb")
                                       << QByteArray("line 1 has something that belongs to no field");
}

void CsvReaderTest::refusesWhatIsNoCsv() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    try {
        readCsv(text.toStdString());
        QFAIL("accepted");
    } catch (const CsvError& error) {
        QCOMPARE(QByteArray(error.what()), expected);
    }
}

} // namespace headroom::csv_reader_test

HEADROOM_TEST(csv_reader, CsvReaderTest)
#include "csv_reader_test.moc"
