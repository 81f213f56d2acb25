# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.update_project_data_retention_body import UpdateProjectDataRetentionBodyDict as DataRetentionUpdateParams
__all__ = ["DataRetentionUpdateParams"]
