# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.project_user_delete_response import ProjectUserDeleteResponse as UserDeleteResponse
__all__ = ["UserDeleteResponse"]
