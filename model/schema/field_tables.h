#pragma once

#include "schema.h"

/// The declarations of the fields, by section of the scenario, in the order of files.
namespace headroom::schema {

std::vector<FieldDecl> workloadFields();
/// Training, routing and service.
std::vector<FieldDecl> serviceFields();
std::vector<FieldDecl> acceleratorFields();
std::vector<FieldDecl> providerFields();
/// Procurement, exclusivity, commitments, revenue shares and capacity obligations.
std::vector<FieldDecl> contractFields();
/// Tranches, money and the market.
std::vector<FieldDecl> moneyFields();
std::vector<FieldDecl> eventFields();

/// The name of an entity that people read: the same field in every section.
FieldDecl labelField(std::string_view pattern);

} // namespace headroom::schema
