# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.workload_identity_federation_rule import WorkloadIdentityFederationRule as FederationRule
from openapiopenai.models.workload_identity_federation_rule_permissions import WorkloadIdentityFederationRulePermissions as Permissions
from openapiopenai.models.identity_federation_rule_permissions_service_account_default import IdentityFederationRulePermissionsServiceAccountDefault as PermissionsServiceAccountDefault
from openapiopenai.models.workload_identity_federation_rule_permissions_restricted import WorkloadIdentityFederationRulePermissionsRestricted as PermissionsRestricted
from ....._utils import PropertyInfo as PropertyInfo
from ....._models import BaseModel as BaseModel
__all__ = ["FederationRule", "Permissions", "PermissionsServiceAccountDefault", "PermissionsRestricted", "PropertyInfo", "BaseModel"]
