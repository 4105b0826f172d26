#include "schema/field_tables.h"

namespace headroom::schema {

namespace {

std::vector<FieldDecl> trancheFields() {
    return {
        labelField("tranche/<k>/label"),
        {.pattern = "tranche/<k>/amount",
         .unit = "USD",
         .domain = Domain::nonNegative,
         .required = true,
         .label = HEADROOM_TEXT("Funding"),
         .group = DriverGroup::money,
         .side = Side::decision,
         .help = HEADROOM_TEXT("Cash that comes in once.")},
        {.pattern = "tranche/<k>/month",
         .type = FieldType::month,
         .label = HEADROOM_TEXT("Paid in"),
         .group = DriverGroup::money,
         .side = Side::decision,
         .help = HEADROOM_TEXT("The month in which the funding is paid, where it has no condition.")},
        {.pattern = "tranche/<k>/series",
         .type = FieldType::text,
         .label = HEADROOM_TEXT("Condition on"),
         .group = DriverGroup::money,
         .help = HEADROOM_TEXT("The series that must reach the threshold before the funding is paid.")},
        {.pattern = "tranche/<k>/threshold",
         .domain = Domain::any,
         .label = HEADROOM_TEXT("Threshold"),
         .group = DriverGroup::money,
         .help = HEADROOM_TEXT("What the series must have reached in the month before, in the unit of the series.")},
        {.pattern = "tranche/<k>/last",
         .type = FieldType::month,
         .label = HEADROOM_TEXT("Last month of the condition"),
         .group = DriverGroup::money,
         .help = HEADROOM_TEXT("The last month in which the funding can still be paid.")},
    };
}

std::vector<FieldDecl> balanceFields() {
    return {
        {.pattern = "money/discount_rate",
         .unit = "1/year",
         .domain = Domain::growth,
         .fallback = 0,
         .label = HEADROOM_TEXT("Discount rate"),
         .group = DriverGroup::money,
         .help = HEADROOM_TEXT("Yearly rate at which later money is worth less today.")},
        {.pattern = "money/opening_cash",
         .unit = "USD",
         .domain = Domain::any,
         .fallback = 0,
         .label = HEADROOM_TEXT("Opening cash"),
         .group = DriverGroup::money,
         .help = HEADROOM_TEXT("Cash before the first month.")},
        {.pattern = "money/fixed_cost",
         .unit = "USD/month",
         .domain = Domain::nonNegative,
         .fallback = 0,
         .label = HEADROOM_TEXT("Fixed cost"),
         .group = DriverGroup::money,
         .side = Side::decision,
         .help = HEADROOM_TEXT("People, research and all else that does not follow compute or revenue.")},
        {.pattern = "money/variable_cost",
         .unit = "1",
         .domain = Domain::fraction,
         .fallback = 0,
         .label = HEADROOM_TEXT("Variable cost"),
         .group = DriverGroup::money,
         .help = HEADROOM_TEXT("Payment fees, support and all else that follows revenue, as a fraction of it.")},
    };
}

std::vector<FieldDecl> marketFields() {
    return {
        {.pattern = "market/lab/<l>/spend",
         .unit = "USD/year",
         .domain = Domain::nonNegative,
         .required = true,
         .label = HEADROOM_TEXT("Compute spend"),
         .group = DriverGroup::market,
         .help = HEADROOM_TEXT("What another lab spends on compute in a year.")},
        {.pattern = "market/lab/<l>/weight/<q>",
         .unit = "1",
         .domain = Domain::nonNegative,
         .label = HEADROOM_TEXT("Spend on {0}"),
         .group = DriverGroup::market,
         .help = HEADROOM_TEXT("The fraction of the other lab's spend that goes to the provider.")},
        {.pattern = "market/rest/<q>",
         .unit = "USD/year",
         .domain = Domain::nonNegative,
         .label = HEADROOM_TEXT("Other AI revenue of {0}"),
         .group = DriverGroup::market,
         .help = HEADROOM_TEXT("AI revenue of the provider in a year from everybody who is not named.")},
    };
}

} // namespace

std::vector<FieldDecl> moneyFields() {
    std::vector<FieldDecl> fields = trancheFields();
    for (const auto& part : {balanceFields(), marketFields()})
        fields.insert(fields.end(), part.begin(), part.end());
    return fields;
}

} // namespace headroom::schema
