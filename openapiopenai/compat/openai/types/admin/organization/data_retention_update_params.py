# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.update_organization_data_retention_body import UpdateOrganizationDataRetentionBodyDict as DataRetentionUpdateParams
__all__ = ["DataRetentionUpdateParams"]
