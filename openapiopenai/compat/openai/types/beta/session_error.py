# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.session_error import SessionError as SessionError
from ..._models import BaseModel as BaseModel
