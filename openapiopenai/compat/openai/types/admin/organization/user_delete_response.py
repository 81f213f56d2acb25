# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.user_delete_response import UserDeleteResponse as UserDeleteResponse
from ...._models import BaseModel as BaseModel
