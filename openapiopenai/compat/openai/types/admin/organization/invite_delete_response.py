# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.invite_delete_response import InviteDeleteResponse as InviteDeleteResponse
from ...._models import BaseModel as BaseModel
