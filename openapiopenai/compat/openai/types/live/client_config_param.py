# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_client_config_param import LiveClientConfigParamDict as ClientConfigParam
from .data_channel_config_param import DataChannelConfigParam as DataChannelConfigParam
__all__ = ["ClientConfigParam", "DataChannelConfigParam"]
