# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.update_project_service_account_body import UpdateProjectServiceAccountBodyDict as ServiceAccountUpdateParams
__all__ = ["ServiceAccountUpdateParams"]
