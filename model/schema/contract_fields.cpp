#include "schema/field_tables.h"

namespace headroom::schema {

namespace {

FieldDecl providerReference(std::string_view pattern, Text help) {
    return {.pattern = pattern,
            .type = FieldType::reference,
            .required = true,
            .label = HEADROOM_TEXT("Provider"),
            .group = DriverGroup::contracts,
            .side = Side::decision,
            .help = help,
            .refersTo = EntityKind::provider};
}

FieldDecl firstMonthField(std::string_view pattern) {
    return {.pattern = pattern,
            .type = FieldType::month,
            .required = true,
            .label = HEADROOM_TEXT("First month"),
            .group = DriverGroup::contracts,
            .side = Side::decision,
            .help = HEADROOM_TEXT("The first month in which the contract holds.")};
}

FieldDecl lastMonth(std::string_view pattern) {
    return {.pattern = pattern,
            .type = FieldType::month,
            .required = true,
            .label = HEADROOM_TEXT("Last month"),
            .group = DriverGroup::contracts,
            .side = Side::decision,
            .help = HEADROOM_TEXT("The last month in which the contract holds; it is included.")};
}

std::vector<FieldDecl> procurementFields() {
    return {
        {.pattern = "procurement/leverage_discount",
         .unit = "1",
         .domain = Domain::fraction,
         .fallback = 0,
         .label = HEADROOM_TEXT("Discount from several vendors"),
         .group = DriverGroup::contracts,
         .help = HEADROOM_TEXT("Discount that buying from two or more providers wins in the long run.")},
        {.pattern = "procurement/leverage_months",
         .unit = "months",
         .domain = Domain::nonNegative,
         .fallback = 0,
         .label = HEADROOM_TEXT("Months to win the discount"),
         .group = DriverGroup::contracts,
         .help = HEADROOM_TEXT("How slowly the discount from several vendors follows the number of vendors.")},
        {.pattern = "procurement/multi_cloud_overhead",
         .unit = "1",
         .domain = Domain::nonNegative,
         .fallback = 0,
         .label = HEADROOM_TEXT("Overhead per further vendor"),
         .group = DriverGroup::contracts,
         .help = HEADROOM_TEXT("Cost of working with one more provider, as a fraction of what is spent.")},
    };
}

std::vector<FieldDecl> exclusivityFields() {
    return {
        providerReference("exclusivity/<x>/provider", HEADROOM_TEXT("The provider that holds the clause.")),
        {.pattern = "exclusivity/<x>/workloads",
         .type = FieldType::names,
         .required = true,
         .label = HEADROOM_TEXT("Workloads"),
         .group = DriverGroup::contracts,
         .side = Side::decision,
         .help = HEADROOM_TEXT("The workloads that must run on the provider alone; training only where it is named."),
         .refersTo = EntityKind::workload},
        firstMonthField("exclusivity/<x>/from"),
        lastMonth("exclusivity/<x>/until"),
    };
}

std::vector<FieldDecl> commitmentFields() {
    return {
        labelField("commitment/<c>/label"),
        providerReference("commitment/<c>/provider", HEADROOM_TEXT("The provider on which the amount is to be spent.")),
        {.pattern = "commitment/<c>/amount",
         .unit = "USD",
         .domain = Domain::nonNegative,
         .required = true,
         .label = HEADROOM_TEXT("Committed amount"),
         .group = DriverGroup::contracts,
         .side = Side::decision,
         .help = HEADROOM_TEXT("What must be spent from the first to the last month.")},
        firstMonthField("commitment/<c>/from"),
        lastMonth("commitment/<c>/until"),
        {.pattern = "commitment/<c>/eligible",
         .unit = "1",
         .domain = Domain::fraction,
         .fallback = 1,
         .label = HEADROOM_TEXT("Eligible spend"),
         .group = DriverGroup::contracts,
         .help = HEADROOM_TEXT("The fraction of spend on the provider that counts.")},
        {.pattern = "commitment/<c>/schedule",
         .type = FieldType::schedule,
         .unit = "USD",
         .domain = Domain::nonNegative,
         .label = HEADROOM_TEXT("Checkpoints"),
         .group = DriverGroup::contracts,
         .side = Side::decision,
         .help =
             HEADROOM_TEXT("When the minimum is checked: at the end, each contract year, each month, or as listed.")},
        {.pattern = "commitment/<c>/fractions",
         .type = FieldType::fractions,
         .unit = "1",
         .domain = Domain::fraction,
         .label = HEADROOM_TEXT("Parts of the contract years"),
         .group = DriverGroup::contracts,
         .side = Side::decision,
         .help = HEADROOM_TEXT("The part of the amount due in each contract year; equal parts where left out.")},
        {.pattern = "commitment/<c>/carry_over",
         .type = FieldType::flag,
         .label = HEADROOM_TEXT("Carries over"),
         .group = DriverGroup::contracts,
         .side = Side::decision,
         .help = HEADROOM_TEXT("Whether spend beyond the minimum of a period counts towards later ones.")},
        {.pattern = "commitment/<c>/prepaid",
         .unit = "USD",
         .domain = Domain::nonNegative,
         .fallback = 0,
         .label = HEADROOM_TEXT("Prepaid amount"),
         .group = DriverGroup::contracts,
         .side = Side::decision,
         .help = HEADROOM_TEXT("Paid in the first month and used up before cash.")},
        {.pattern = "commitment/<c>/opening_credited",
         .unit = "USD",
         .domain = Domain::nonNegative,
         .fallback = 0,
         .label = HEADROOM_TEXT("Credited before the start"),
         .group = DriverGroup::contracts,
         .help = HEADROOM_TEXT("What was credited against the amount before the scenario begins.")},
        {.pattern = "commitment/<c>/settlement",
         .type = FieldType::settlement,
         .unit = "months",
         .domain = Domain::nonNegative,
         .label = HEADROOM_TEXT("Settlement of a shortfall"),
         .group = DriverGroup::contracts,
         .side = Side::decision,
         .help = HEADROOM_TEXT("Whether a shortfall is lost or becomes a balance for later spend.")},
    };
}

std::vector<FieldDecl> revenueShareFields() {
    return {
        labelField("revenue_share/<s>/label"),
        {.pattern = "revenue_share/<s>/payer",
         .type = FieldType::text,
         .label = HEADROOM_TEXT("Payer"),
         .group = DriverGroup::contracts,
         .help = HEADROOM_TEXT("Who pays the share; the lab where left out.")},
        {.pattern = "revenue_share/<s>/payee",
         .type = FieldType::text,
         .required = true,
         .label = HEADROOM_TEXT("Payee"),
         .group = DriverGroup::contracts,
         .help = HEADROOM_TEXT("Who receives the share.")},
        {.pattern = "revenue_share/<s>/rate",
         .unit = "1",
         .domain = Domain::fraction,
         .required = true,
         .label = HEADROOM_TEXT("Rate of the share"),
         .group = DriverGroup::contracts,
         .side = Side::decision,
         .help = HEADROOM_TEXT("The fraction of its base that is paid.")},
        {.pattern = "revenue_share/<s>/base",
         .type = FieldType::shareBase,
         .unit = "USD/month",
         .domain = Domain::nonNegative,
         .required = true,
         .label = HEADROOM_TEXT("Base of the share"),
         .group = DriverGroup::contracts,
         .help = HEADROOM_TEXT("What the share is taken from: all revenue, that of some workloads, or a stated sum."),
         .refersTo = EntityKind::workload},
        firstMonthField("revenue_share/<s>/from"),
        lastMonth("revenue_share/<s>/until"),
        {.pattern = "revenue_share/<s>/cap",
         .unit = "USD",
         .domain = Domain::nonNegative,
         .label = HEADROOM_TEXT("Cap of the share"),
         .group = DriverGroup::contracts,
         .side = Side::decision,
         .help = HEADROOM_TEXT("The most that is paid in all; without limit where left out.")},
        {.pattern = "revenue_share/<s>/opening_paid",
         .unit = "USD",
         .domain = Domain::nonNegative,
         .fallback = 0,
         .label = HEADROOM_TEXT("Paid before the start"),
         .group = DriverGroup::contracts,
         .help = HEADROOM_TEXT("What was paid under the cap before the scenario begins.")},
    };
}

std::vector<FieldDecl> obligationFields() {
    return {
        labelField("obligation/<o>/label"),
        providerReference("obligation/<o>/provider", HEADROOM_TEXT("The provider at which the capacity must stand.")),
        {.pattern = "obligation/<o>/family",
         .type = FieldType::text,
         .required = true,
         .label = HEADROOM_TEXT("Accelerator family"),
         .group = DriverGroup::contracts,
         .side = Side::decision,
         .help = HEADROOM_TEXT("The family of accelerators that counts.")},
        {.pattern = "obligation/<o>/mw",
         .unit = "MW",
         .domain = Domain::nonNegative,
         .required = true,
         .label = HEADROOM_TEXT("Capacity obligation"),
         .group = DriverGroup::contracts,
         .side = Side::decision,
         .help = HEADROOM_TEXT("Power, with cooling, of the accelerators that must be deployed.")},
    };
}

} // namespace

std::vector<FieldDecl> contractFields() {
    std::vector<FieldDecl> fields = procurementFields();
    for (const auto& part : {exclusivityFields(), commitmentFields(), revenueShareFields(), obligationFields()})
        fields.insert(fields.end(), part.begin(), part.end());
    return fields;
}

} // namespace headroom::schema
