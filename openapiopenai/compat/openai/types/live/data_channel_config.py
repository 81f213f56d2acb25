# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_data_channel_config import LiveDataChannelConfig as DataChannelConfig
__all__ = ["DataChannelConfig"]
