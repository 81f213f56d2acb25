# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_data_channel_config_param import LiveDataChannelConfigParamDict as DataChannelConfigParam
__all__ = ["DataChannelConfigParam"]
