# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_server_event_selector import LiveServerEventSelector as ServerEventSelector
from ..._models import BaseModel as BaseModel
__all__ = ["ServerEventSelector", "BaseModel"]
