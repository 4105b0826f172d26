#include "schema/field_tables.h"

namespace headroom::schema {

std::vector<FieldDecl> eventFields() {
    return {
        labelField("event/<e>/label"),
        {.pattern = "event/<e>/on",
         .type = FieldType::flag,
         .label = HEADROOM_TEXT("Happens"),
         .help = HEADROOM_TEXT("Whether the event happens in a single run, from the first month of its window.")},
        {.pattern = "event/<e>/probability",
         .unit = "1",
         .domain = Domain::fraction,
         .label = HEADROOM_TEXT("Probability of the event"),
         .help = HEADROOM_TEXT("How likely the event is to happen at all, in an ensemble.")},
        {.pattern = "event/<e>/window",
         .type = FieldType::window,
         .required = true,
         .label = HEADROOM_TEXT("Window"),
         .help = HEADROOM_TEXT("The first and the last month in which the event may begin.")},
        {.pattern = "event/<e>/duration",
         .unit = "months",
         .domain = Domain::positive,
         .label = HEADROOM_TEXT("Duration"),
         .help = HEADROOM_TEXT("Months for which the event lasts; to the end where left out.")},
        {.pattern = "event/<e>/effects",
         .type = FieldType::effects,
         .label = HEADROOM_TEXT("Effects"),
         .help = HEADROOM_TEXT("What the event multiplies or sets while it lasts, in the listed order.")},
    };
}

} // namespace headroom::schema
