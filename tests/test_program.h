#pragma once

#ifdef QT_WIDGETS_LIB
#include <QApplication>
#else
#include <QCoreApplication>
#endif
#include <QTest>

namespace headroom::test {

#ifdef QT_WIDGETS_LIB
/// The screen counts 96 dots an inch whatever it is, so that sizes are the same everywhere.
class Application : public QApplication {
  public:
    Application(int& argc, char** argv) : QApplication(argc, argv) { setAttribute(Qt::AA_Use96Dpi); }
};
#else
using Application = QCoreApplication;
#endif

} // namespace headroom::test

/// Ends the file of a test: makes of its class, headroom::<name>_test::<Class>, the function by which the program of
/// its layer starts it, with the words of QtTest's command line.
#define HEADROOM_TEST(name, Class)                                                                                     \
    int name##_test(int argc, char** argv);                                                                            \
    int name##_test(int argc, char** argv) {                                                                           \
        headroom::test::Application application(argc, argv);                                                           \
        headroom::name##_test::Class test;                                                                             \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }
