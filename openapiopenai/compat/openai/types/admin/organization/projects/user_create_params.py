# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.project_user_create_request import ProjectUserCreateRequestDict as UserCreateParams
__all__ = ["UserCreateParams"]
