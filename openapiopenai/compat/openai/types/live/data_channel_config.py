# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_data_channel_config import LiveDataChannelConfig as DataChannelConfig
from ..._models import BaseModel as BaseModel
from .server_event_selector import ServerEventSelector as ServerEventSelector
__all__ = ["DataChannelConfig", "BaseModel", "ServerEventSelector"]
