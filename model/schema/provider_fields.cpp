#include "schema/field_tables.h"

namespace headroom::schema {

namespace {

std::vector<FieldDecl> operationFields() {
    return {
        labelField("provider/<p>/label"),
        {.pattern = "provider/<p>/owned",
         .type = FieldType::flag,
         .label = HEADROOM_TEXT("Owned"),
         .group = DriverGroup::supply,
         .side = Side::decision,
         .help = HEADROOM_TEXT("Whether the accelerators are bought and the buildings built, instead of rented.")},
        {.pattern = "provider/<p>/accepts_overflow",
         .type = FieldType::flag,
         .label = HEADROOM_TEXT("Accepts overflow"),
         .group = DriverGroup::placement,
         .side = Side::decision,
         .help = HEADROOM_TEXT("Whether spare capacity here serves what other providers cannot.")},
        {.pattern = "provider/<p>/onboard",
         .type = FieldType::month,
         .label = HEADROOM_TEXT("Onboarded from"),
         .group = DriverGroup::placement,
         .side = Side::decision,
         .help = HEADROOM_TEXT("First month in which the provider can serve; the start where left out.")},
        {.pattern = "provider/<p>/delay",
         .unit = "months",
         .domain = Domain::nonNegative,
         .fallback = 0,
         .label = HEADROOM_TEXT("Delay of onboarding"),
         .group = DriverGroup::supply,
         .help = HEADROOM_TEXT("Months by which onboarding comes late.")},
    };
}

std::vector<FieldDecl> performanceFields() {
    return {
        {.pattern = "provider/<p>/initial_performance",
         .unit = "1",
         .domain = Domain::positive,
         .fallback = 1,
         .label = HEADROOM_TEXT("Performance at onboarding"),
         .group = DriverGroup::efficiency,
         .help = HEADROOM_TEXT("Speed here when onboarded, over the accelerator's own throughput.")},
        {.pattern = "provider/<p>/final_performance",
         .unit = "1",
         .domain = Domain::positive,
         .fallback = 1,
         .label = HEADROOM_TEXT("Performance after porting"),
         .group = DriverGroup::efficiency,
         .help = HEADROOM_TEXT("Speed here once software is ported, over the accelerator's own throughput.")},
        {.pattern = "provider/<p>/porting_months",
         .unit = "months",
         .domain = Domain::nonNegative,
         .fallback = 0,
         .label = HEADROOM_TEXT("Months of porting"),
         .group = DriverGroup::efficiency,
         .help = HEADROOM_TEXT("Months from onboarding until performance reaches its final value.")},
        {.pattern = "provider/<p>/latency",
         .unit = "s",
         .domain = Domain::nonNegative,
         .fallback = 1,
         .label = HEADROOM_TEXT("Latency"),
         .group = DriverGroup::efficiency,
         .help = HEADROOM_TEXT("Time to a response, compared between providers when load is routed.")},
        {.pattern = "provider/<p>/availability",
         .unit = "1",
         .domain = Domain::positiveFraction,
         .fallback = 1,
         .label = HEADROOM_TEXT("Availability"),
         .group = DriverGroup::supply,
         .help = HEADROOM_TEXT("The fraction of the fleet that works at any time.")},
    };
}

std::vector<FieldDecl> supplyFields() {
    return {
        {.pattern = "provider/<p>/spare",
         .unit = "1",
         .domain = Domain::nonNegative,
         .fallback = 0,
         .label = HEADROOM_TEXT("Spare capacity"),
         .group = DriverGroup::supply,
         .side = Side::decision,
         .help = HEADROOM_TEXT("Capacity held beyond what the load and its reserve need, as a fraction of it.")},
        {.pattern = "provider/<p>/release",
         .unit = "1/month",
         .domain = Domain::fraction,
         .fallback = 1,
         .label = HEADROOM_TEXT("Releasable fraction"),
         .group = DriverGroup::contracts,
         .side = Side::decision,
         .help = HEADROOM_TEXT("The fraction of a rented fleet that may be given back in a month.")},
        {.pattern = "provider/<p>/repricing",
         .unit = "1/month",
         .domain = Domain::fraction,
         .fallback = 1,
         .label = HEADROOM_TEXT("Repriced fraction"),
         .group = DriverGroup::contracts,
         .side = Side::decision,
         .help = HEADROOM_TEXT("The fraction of a rented fleet that moves to this month's list price; the rest keeps "
                               "the price at signing.")},
        {.pattern = "provider/<p>/lend",
         .unit = "1",
         .domain = Domain::fraction,
         .fallback = 0,
         .label = HEADROOM_TEXT("Lent by training"),
         .group = DriverGroup::supply,
         .side = Side::decision,
         .help = HEADROOM_TEXT("The fraction of the training fleet that yields to inference when capacity is short.")},
        {.pattern = "provider/<p>/max_additions",
         .unit = "accelerators/month",
         .domain = Domain::nonNegative,
         .label = HEADROOM_TEXT("Most additions in a month"),
         .group = DriverGroup::supply,
         .help = HEADROOM_TEXT("The most accelerators that can join in a month; without limit where left out.")},
        {.pattern = "provider/<p>/power_cap",
         .unit = "MW",
         .domain = Domain::nonNegative,
         .label = HEADROOM_TEXT("Power limit"),
         .group = DriverGroup::supply,
         .help = HEADROOM_TEXT("The most power the fleet may draw, with cooling; without limit where left out.")},
        {.pattern = "provider/<p>/pue",
         .unit = "1",
         .domain = Domain::atLeastOne,
         .fallback = 1,
         .label = HEADROOM_TEXT("Power usage effectiveness"),
         .group = DriverGroup::supply,
         .help = HEADROOM_TEXT("Power of the site over the power of its accelerators (PUE).")},
    };
}

std::vector<FieldDecl> termFields() {
    return {
        {.pattern = "provider/<p>/negotiated",
         .unit = "1",
         .domain = Domain::fraction,
         .fallback = 0,
         .label = HEADROOM_TEXT("Negotiated discount"),
         .group = DriverGroup::contracts,
         .side = Side::decision,
         .help = HEADROOM_TEXT("Discount on the list price that the contract gives.")},
        {.pattern = "provider/<p>/attached",
         .unit = "1",
         .domain = Domain::nonNegative,
         .fallback = 0,
         .label = HEADROOM_TEXT("Attached spend"),
         .group = DriverGroup::price,
         .help = HEADROOM_TEXT("Storage, network and CPU on top of accelerator spend, as a fraction of it.")},
        {.pattern = "provider/<p>/fixed",
         .unit = "USD/month",
         .domain = Domain::nonNegative,
         .fallback = 0,
         .label = HEADROOM_TEXT("Fixed cost of the provider"),
         .group = DriverGroup::price,
         .help = HEADROOM_TEXT("What working with the provider costs each month from onboarding on.")},
        {.pattern = "provider/<p>/take",
         .unit = "1",
         .domain = Domain::fraction,
         .fallback = 0,
         .label = HEADROOM_TEXT("Marketplace fee"),
         .group = DriverGroup::contracts,
         .help = HEADROOM_TEXT("The fraction of sales through its marketplace that the provider keeps.")},
        {.pattern = "provider/<p>/build",
         .unit = "USD/kW",
         .domain = Domain::nonNegative,
         .fallback = 0,
         .label = HEADROOM_TEXT("Building cost"),
         .group = DriverGroup::price,
         .help = HEADROOM_TEXT("Cost of housing one kilowatt, with cooling, where it is built.")},
    };
}

std::vector<FieldDecl> fleetFields() {
    return {
        {.pattern = "provider/<p>/mix/<a>",
         .unit = "1",
         .domain = Domain::nonNegative,
         .label = HEADROOM_TEXT("Purchase share of {0}"),
         .group = DriverGroup::supply,
         .side = Side::decision,
         .help = HEADROOM_TEXT("Weight of the accelerator in what is added here; the weights of those available are "
                               "scaled to sum to 1.")},
        {.pattern = "provider/<p>/training_mix/<a>",
         .unit = "1",
         .domain = Domain::nonNegative,
         .label = HEADROOM_TEXT("Purchase share of {0} for training"),
         .group = DriverGroup::supply,
         .side = Side::decision,
         .help = HEADROOM_TEXT("Weight of the accelerator in what is added for training; as for inference where no "
                               "weight is given.")},
        {.pattern = "provider/<p>/rate/<a>",
         .unit = "USD/h",
         .domain = Domain::nonNegative,
         .label = HEADROOM_TEXT("List rate of {0}"),
         .group = DriverGroup::price,
         .help = HEADROOM_TEXT("List price of one hour of one accelerator.")},
        {.pattern = "provider/<p>/opening/<a>",
         .unit = "accelerators",
         .domain = Domain::nonNegative,
         .label = HEADROOM_TEXT("Opening fleet of {0}"),
         .group = DriverGroup::supply,
         .help = HEADROOM_TEXT("Accelerators for inference before the first month; what that month needs where none is "
                               "given.")},
        {.pattern = "provider/<p>/opening_training/<a>",
         .unit = "accelerators",
         .domain = Domain::nonNegative,
         .label = HEADROOM_TEXT("Opening training fleet of {0}"),
         .group = DriverGroup::supply,
         .help = HEADROOM_TEXT("Accelerators for training before the first month; what that month needs where none is "
                               "given.")},
    };
}

std::vector<FieldDecl> ownershipFields() {
    return {
        {.pattern = "provider/<p>/life_build",
         .unit = "months",
         .domain = Domain::positive,
         .fallback = 240,
         .label = HEADROOM_TEXT("Life of buildings"),
         .group = DriverGroup::supply,
         .side = Side::decision,
         .help = HEADROOM_TEXT("Months until an owned building is written off and leaves.")},
        {.pattern = "provider/<p>/tariff",
         .unit = "USD/kWh",
         .domain = Domain::nonNegative,
         .fallback = 0,
         .label = HEADROOM_TEXT("Electricity tariff"),
         .group = DriverGroup::price,
         .help = HEADROOM_TEXT("Price of electricity at an owned site.")},
        {.pattern = "provider/<p>/upkeep",
         .unit = "1/year",
         .domain = Domain::nonNegative,
         .fallback = 0,
         .label = HEADROOM_TEXT("Upkeep"),
         .group = DriverGroup::price,
         .help = HEADROOM_TEXT("Yearly upkeep as a fraction of the gross book value of an owned site.")},
    };
}

} // namespace

std::vector<FieldDecl> providerFields() {
    std::vector<FieldDecl> fields = operationFields();
    for (const auto& part : {performanceFields(), supplyFields(), termFields(), fleetFields(), ownershipFields()})
        fields.insert(fields.end(), part.begin(), part.end());
    return fields;
}

} // namespace headroom::schema
