# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.session_turn_error import SessionTurnError as SessionTurnError
from ..._models import BaseModel as BaseModel
