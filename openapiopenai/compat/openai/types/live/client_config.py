# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_client_config import LiveClientConfig as ClientConfig
from ..._models import BaseModel as BaseModel
from .data_channel_config import DataChannelConfig as DataChannelConfig
__all__ = ["ClientConfig", "BaseModel", "DataChannelConfig"]
