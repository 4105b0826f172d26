#include "schema/field_tables.h"

namespace headroom::schema {

namespace {

std::vector<FieldDecl> trainingFields() {
    return {
        {.pattern = "training/h100e",
         .unit = "H100e",
         .domain = Domain::nonNegative,
         .fallback = 0,
         .label = HEADROOM_TEXT("Training fleet"),
         .group = DriverGroup::demand,
         .side = Side::decision,
         .help = HEADROOM_TEXT("Accelerators that train at the same time, in H100 equivalents.")},
        {.pattern = "training/placement/<p>",
         .unit = "1",
         .domain = Domain::nonNegative,
         .label = HEADROOM_TEXT("Training on {0}"),
         .group = DriverGroup::placement,
         .side = Side::decision,
         .help = HEADROOM_TEXT("Planned weight of the provider for training; the weights are scaled to sum to 1.")},
    };
}

std::vector<FieldDecl> routingFields() {
    return {
        {.pattern = "routing/beta_cost",
         .unit = "1",
         .domain = Domain::nonNegative,
         .fallback = 0,
         .label = HEADROOM_TEXT("Response to cost"),
         .group = DriverGroup::placement,
         .side = Side::decision,
         .help = HEADROOM_TEXT("How strongly load moves away from providers that cost more than the average; 0 keeps "
                               "the plan.")},
        {.pattern = "routing/beta_latency",
         .unit = "1",
         .domain = Domain::nonNegative,
         .fallback = 0,
         .label = HEADROOM_TEXT("Response to latency"),
         .group = DriverGroup::placement,
         .side = Side::decision,
         .help = HEADROOM_TEXT("How strongly load moves away from providers slower than the average; 0 keeps the "
                               "plan.")},
        {.pattern = "routing/beta_commitment",
         .unit = "1",
         .domain = Domain::nonNegative,
         .fallback = 0,
         .label = HEADROOM_TEXT("Response to commitments"),
         .group = DriverGroup::placement,
         .side = Side::decision,
         .help =
             HEADROOM_TEXT("How strongly load moves to providers whose commitments fall behind; 0 keeps the plan.")},
    };
}

std::vector<FieldDecl> sizingFields() {
    return {
        {.pattern = "service/max_utilization",
         .unit = "1",
         .domain = Domain::positiveFraction,
         .required = true,
         .label = HEADROOM_TEXT("Highest utilization"),
         .group = DriverGroup::efficiency,
         .side = Side::decision,
         .help = HEADROOM_TEXT("The fraction of an accelerator's throughput that may be used at peak.")},
        {.pattern = "service/wait_probability",
         .unit = "1",
         .domain = Domain::openFraction,
         .required = true,
         .label = HEADROOM_TEXT("Probability of waiting"),
         .group = DriverGroup::efficiency,
         .side = Side::decision,
         .help = HEADROOM_TEXT("The fraction of requests at peak that may find every place taken.")},
        {.pattern = "service/concurrency",
         .unit = "requests/replica",
         .domain = Domain::positive,
         .fallback = 1,
         .label = HEADROOM_TEXT("Requests per replica"),
         .group = DriverGroup::efficiency,
         .help = HEADROOM_TEXT("Requests that one replica of the model serves at the same time.")},
        {.pattern = "service/failover",
         .unit = "1",
         .domain = Domain::nonNegative,
         .fallback = 0,
         .label = HEADROOM_TEXT("Failover cover"),
         .group = DriverGroup::supply,
         .side = Side::decision,
         .help = HEADROOM_TEXT("The fraction of a lost provider's load that the others can still serve.")},
        {.pattern = "service/software_gain",
         .unit = "1/year",
         .domain = Domain::growth,
         .fallback = 0,
         .label = HEADROOM_TEXT("Software gain for inference"),
         .group = DriverGroup::efficiency,
         .help = HEADROOM_TEXT("Yearly growth of throughput on the same accelerators.")},
        {.pattern = "service/training_gain",
         .unit = "1/year",
         .domain = Domain::growth,
         .fallback = 0,
         .label = HEADROOM_TEXT("Software gain for training"),
         .group = DriverGroup::efficiency,
         .help = HEADROOM_TEXT("Yearly growth of training speed on the same accelerators.")},
    };
}

} // namespace

std::vector<FieldDecl> serviceFields() {
    std::vector<FieldDecl> fields = trainingFields();
    for (const auto& part : {routingFields(), sizingFields()})
        fields.insert(fields.end(), part.begin(), part.end());
    return fields;
}

} // namespace headroom::schema
