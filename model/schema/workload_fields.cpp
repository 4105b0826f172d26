#include "schema/field_tables.h"

namespace headroom::schema {

namespace {

std::vector<FieldDecl> demandFields() {
    return {
        {.pattern = "workload/<w>/units",
         .unit = "units",
         .domain = Domain::nonNegative,
         .fallback = 1,
         .label = HEADROOM_TEXT("Users or volume units"),
         .group = DriverGroup::demand,
         .help = HEADROOM_TEXT("Active users; 1 where the tokens per unit and day give the volume themselves.")},
        {.pattern = "workload/<w>/intensity",
         .unit = "tokens/unit/day",
         .domain = Domain::nonNegative,
         .required = true,
         .label = HEADROOM_TEXT("Tokens per unit and day"),
         .group = DriverGroup::demand,
         .help = HEADROOM_TEXT("Output tokens that one unit asks for on an average day.")},
    };
}

std::vector<FieldDecl> priceFields() {
    return {
        {.pattern = "workload/<w>/price",
         .unit = "USD/Mtok",
         .domain = Domain::nonNegative,
         .fallback = 0,
         .label = HEADROOM_TEXT("Price per million tokens"),
         .group = DriverGroup::price,
         .side = Side::decision,
         .help = HEADROOM_TEXT("What a customer pays for a million tokens that are sold by the token.")},
        {.pattern = "workload/<w>/reference_price",
         .unit = "USD/Mtok",
         .domain = Domain::nonNegative,
         .label = HEADROOM_TEXT("Reference price"),
         .group = DriverGroup::price,
         .help = HEADROOM_TEXT("The price at which demand is as given; where the price differs from it, demand follows "
                               "the elasticity.")},
        {.pattern = "workload/<w>/fee",
         .unit = "USD/unit/month",
         .domain = Domain::nonNegative,
         .fallback = 0,
         .label = HEADROOM_TEXT("Subscription fee"),
         .group = DriverGroup::price,
         .side = Side::decision,
         .help = HEADROOM_TEXT("What a paying unit pays each month, whatever it uses.")},
        {.pattern = "workload/<w>/paid",
         .unit = "1",
         .domain = Domain::fraction,
         .fallback = 0,
         .label = HEADROOM_TEXT("Paying fraction"),
         .group = DriverGroup::price,
         .help = HEADROOM_TEXT("The fraction of units that pay the subscription fee.")},
        {.pattern = "workload/<w>/free_value",
         .unit = "USD/unit/month",
         .domain = Domain::nonNegative,
         .fallback = 0,
         .label = HEADROOM_TEXT("Revenue per free unit"),
         .group = DriverGroup::price,
         .help = HEADROOM_TEXT("Advertising and other revenue each month from a unit that does not pay.")},
        {.pattern = "workload/<w>/billed",
         .unit = "1",
         .domain = Domain::fraction,
         .fallback = 0,
         .label = HEADROOM_TEXT("Fraction billed by the token"),
         .group = DriverGroup::price,
         .help = HEADROOM_TEXT("The fraction of tokens that is sold at the price per million tokens.")},
    };
}

std::vector<FieldDecl> loadFields() {
    return {
        {.pattern = "workload/<w>/demand_multiplier",
         .unit = "1",
         .domain = Domain::nonNegative,
         .fallback = 1,
         .label = HEADROOM_TEXT("Demand multiplier"),
         .group = DriverGroup::demand,
         .help = HEADROOM_TEXT("Scales the demand of the workload, its subscriptions included.")},
        {.pattern = "workload/<w>/elasticity",
         .unit = "1",
         .domain = Domain::any,
         .fallback = 0,
         .label = HEADROOM_TEXT("Price elasticity"),
         .group = DriverGroup::demand,
         .help =
             HEADROOM_TEXT("Per cent of demand gained per per cent of price, so usually below zero; 0 leaves demand "
                           "alone.")},
        {.pattern = "workload/<w>/compute_weight",
         .unit = "1",
         .domain = Domain::nonNegative,
         .fallback = 1,
         .label = HEADROOM_TEXT("Compute per token"),
         .group = DriverGroup::efficiency,
         .help = HEADROOM_TEXT("Compute of one token of this workload, in tokens of the reference model.")},
        {.pattern = "workload/<w>/peak_to_average",
         .unit = "1",
         .domain = Domain::atLeastOne,
         .fallback = 1,
         .label = HEADROOM_TEXT("Peak to average"),
         .group = DriverGroup::demand,
         .help = HEADROOM_TEXT("Load in the busiest hour over the average load; capacity is sized for the peak.")},
        {.pattern = "workload/<w>/placement/<p>",
         .unit = "1",
         .domain = Domain::nonNegative,
         .label = HEADROOM_TEXT("Placement on {0}"),
         .group = DriverGroup::placement,
         .side = Side::decision,
         .help = HEADROOM_TEXT("Planned weight of the provider for this workload; the weights of all providers are "
                               "scaled to sum to 1.")},
        {.pattern = "workload/<w>/channel/<p>",
         .unit = "1",
         .domain = Domain::fraction,
         .fallback = 0,
         .label = HEADROOM_TEXT("Sold through {0}"),
         .group = DriverGroup::price,
         .side = Side::decision,
         .help = HEADROOM_TEXT("The fraction of token sales that goes through the marketplace of the provider.")},
    };
}

} // namespace

std::vector<FieldDecl> workloadFields() {
    std::vector<FieldDecl> fields{labelField("workload/<w>/label")};
    for (const auto& part : {demandFields(), priceFields(), loadFields()})
        fields.insert(fields.end(), part.begin(), part.end());
    return fields;
}

} // namespace headroom::schema
