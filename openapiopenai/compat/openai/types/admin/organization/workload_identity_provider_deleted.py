# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.workload_identity_provider_deleted import WorkloadIdentityProviderDeleted as WorkloadIdentityProviderDeleted
from ...._models import BaseModel as BaseModel
