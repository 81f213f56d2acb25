# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.workload_identity_federation_rule_deleted import WorkloadIdentityFederationRuleDeleted as FederationRuleDeleted
from ....._models import BaseModel as BaseModel
__all__ = ["FederationRuleDeleted", "BaseModel"]
