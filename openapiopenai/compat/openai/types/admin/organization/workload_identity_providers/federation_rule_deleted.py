# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.workload_identity_federation_rule_deleted import WorkloadIdentityFederationRuleDeleted as FederationRuleDeleted
__all__ = ["FederationRuleDeleted"]
