# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.project_service_account_create_request import ProjectServiceAccountCreateRequestDict as ServiceAccountCreateParams
__all__ = ["ServiceAccountCreateParams"]
